"""Write the software bill of materials: ``python packaging/sbom.py [--out FILE]``, CycloneDX 1.6 as JSON.

From the pinned requirements, what stands in ``resources``, and the bundled weights. Licences are those that the
installed packages state of themselves. The same pins give the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PINS = ("requirements.txt", "requirements-engine.txt")
FONTS = (("Inter", "OFL-1.1", "resources/fonts/Inter-Regular.ttf"),)
_PIN = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.+]+)(?:\s*;\s*(?P<marker>.+))?")


def components() -> Iterator[dict[str, Any]]:
    """Yield libraries by name, then fonts, then the model."""
    lines = [line.split("#")[0].strip() for name in PINS for line in (ROOT / name).read_text("utf-8").splitlines()]
    found = sorted((pin for line in lines if (pin := _PIN.fullmatch(line))), key=lambda pin: pin["name"].lower())
    for pin in found:
        name, version = re.sub(r"[-_.]+", "-", pin["name"]).lower(), pin["version"]
        purl = f"pkg:pypi/{name}@{version}"
        one = {"type": "library", "bom-ref": purl, "name": pin["name"], "version": version, "purl": purl}
        licence = _licence(pin["name"])
        if licence:
            one["licenses"] = [{"license": {"name": licence}}]
        if pin["marker"]:
            one["properties"] = [{"name": "lungseg:marker", "value": pin["marker"]}]
        yield one
    for name, licence, path in FONTS:
        yield {
            "type": "file",
            "bom-ref": path,
            "name": name,
            "licenses": [{"license": {"id": licence}}],
            "hashes": [_sha256(ROOT / path)],
        }
    for folder in sorted((ROOT / "model" / "lungseg_model" / "weights").iterdir()):
        weights = folder / "model.safetensors"
        if weights.is_file():
            yield {
                "type": "machine-learning-model",
                "bom-ref": f"model/{folder.name}",
                "name": "lungseg U-Net",
                "version": folder.name,
                "hashes": [_sha256(weights)],
            }


def bill() -> dict[str, Any]:
    """Return the whole document."""
    sys.path.insert(0, str(ROOT))
    from lungseg_gui import __version__

    parts = list(components())
    content = json.dumps(parts, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "lungseg",
                "name": "lungseg",
                "version": __version__,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": parts,
        "dependencies": [{"ref": "lungseg", "dependsOn": [one["bom-ref"] for one in parts]}],
    }


def _licence(name: str) -> str:
    """Return what an installed package states; "" where it is not installed here or states nothing short."""
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    stated = (told["License-Expression"] or "").strip() if "License-Expression" in told else ""
    classifiers = [
        line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if line.startswith("License")
    ]
    short = (told["License"] or "").strip() if "License" in told else ""
    return stated or ", ".join(classifiers) or (short if len(short) < 60 and "\n" not in short else "")


def _sha256(path: Path) -> dict[str, str]:
    return {"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}


def main(arguments: Sequence[str] | None = None) -> None:
    """Write or print it."""
    parser = argparse.ArgumentParser(description="Write the software bill of materials (CycloneDX, JSON).")
    parser.add_argument("--out", type=Path, help="file; without it, standard output")
    chosen = parser.parse_args(arguments)
    text = json.dumps(bill(), indent=2) + "\n"
    if chosen.out is None:
        sys.stdout.write(text)
    else:
        chosen.out.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
