"""Where pip takes packages from, and which PyTorch: ``run.py collect``, ``--wheels`` and ``--cpu``.

A hospital's computer often has no internet: one that has collects the wheels into a folder, and the other is set up
from that folder alone. PyTorch for Linux brings 2.6 GB of CUDA, of no use without an NVIDIA card: where the package
index that pip is set up with offers a build without it, that one is installed instead.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from typing import Any
from urllib.parse import unquote, urlsplit

from lungseg_setup import SetupError, say

MANIFEST = "lungseg-wheels.json"
NEVER_CUDA = not sys.platform.startswith("linux")  # elsewhere PyTorch comes without CUDA anyhow
_LARGE = ("imagecodecs", "nvidia", "opencv", "openvino", "pyside6", "torch", "triton")
_PIN = re.compile(r"^([\w.-]+)==([\w.+]+)(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """Where pip looks for packages, and which build of PyTorch it takes.

    Parameters
    ----------
    folder : pathlib.Path or None
        Of collected wheels, when nothing else is to be asked.
    torch : tuple of str
        Lines that stand in for the pins of torch and torchvision; empty for the pins.
    """

    folder: Path | None = None
    torch: tuple[str, ...] = ()

    @property
    def without_cuda(self) -> bool:
        """Whether the PyTorch is one without CUDA."""
        return NEVER_CUDA or any("+cpu" in line for line in self.torch)

    def options(self) -> list[str]:
        """Return what ``pip install`` is given."""
        return [] if self.folder is None else ["--no-index", "--find-links", str(self.folder)]

    def environment(self) -> dict[str, str]:
        """Return the environment for pip: with a folder nothing that it is set up with elsewhere counts."""
        if self.folder is None:
            return dict(os.environ)
        kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("PIP_")}
        return kept | {"PIP_CONFIG_FILE": os.devnull}

    def requirements(self, pinned: Path, temporary: Path) -> Path:
        """Return the file of requirements: `pinned`, or one in `temporary` that names this PyTorch instead."""
        if not self.torch:
            return pinned
        rest = [line for line in pinned.read_text("utf-8").splitlines() if not re.match(r"torch(vision)?==", line)]
        written = temporary / pinned.name
        written.write_text("\n".join([*rest, *self.torch, ""]), "utf-8")
        return written


def collected(folder: Path, root: Path, names: Iterable[str]) -> Source:
    """Return the source that a folder of collected wheels is.

    Raises
    ------
    SetupError
        If it is none, was cut short, or was collected for another Python, system or version of lungseg.
    """
    try:
        made: dict[str, Any] = json.loads((folder / MANIFEST).read_text("utf-8"))
        python, system, pins, torch = (made[name] for name in ("python", "system", "pins", "torch"))
        missing = [name for name in made["wheels"] if not (folder / name).is_file()]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise SetupError(
            f"{folder} holds no complete collection of wheels. Make it on a computer with internet: "
            "python3 run.py collect FOLDER"
        ) from error
    if missing:
        raise SetupError(f"{folder} lacks {', '.join(missing)}. Copy the folder again.")
    if (python, system) != _this_computer():
        here = " on ".join(_this_computer())
        raise SetupError(
            f"the wheels in {folder} are for Python {python} on {system}; this is Python {here}. "
            "Collect them with the same version of Python, on the same kind of computer."
        )
    if pins != fingerprint(root, names):
        raise SetupError(
            f"the wheels in {folder} are for another version of lungseg. Collect them again with this one."
        )
    return Source(folder.resolve(), tuple(torch))


def collect(folder: Path, python: Path, root: Path, names: Sequence[str], source: Source, temporary: Path) -> None:
    """Gather the wheels of `names`, files of requirements in `root`, in `folder`; what is there already is kept.

    The last of `names` is taken without what it asks for.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST).unlink(missing_ok=True)  # written last: a folder without it was cut short
    files = [source.requirements(root / name, temporary) for name in names]
    pip = [str(python), "-m", "pip"]
    say("Asking the package index what there is to collect; that can take some minutes.")
    wheels: dict[str, str] = {}
    for path in files:
        alone = ["--no-deps"] if path is files[-1] else []
        wheels.update(_resolved(pip, path, alone, temporary))
    wanted = {name: pin for name, pin in wheels.items() if not (folder / name).is_file()}
    say(f"{len(wheels)} wheels, {len(wheels) - len(wanted)} of them already in {folder}.")
    part = folder / "part"
    fetched = 0
    for group in _groups(sorted(wanted)):
        rmtree(part, ignore_errors=True)
        say(f"[{fetched + 1}-{fetched + len(group)} of {len(wanted)}] {', '.join(group)}")
        fetch = [*pip, "download", "--no-input", "--disable-pip-version-check", "--quiet", "--no-deps"]
        fetch += ["--only-binary", ":all:", "--dest", str(part), *(wanted[name] for name in group)]
        if subprocess.call(fetch, cwd=root) or not all((part / name).is_file() for name in group):
            raise SetupError("pip failed; what it said stands above. Start it again to go on where it was.")
        for name in group:
            os.replace(part / name, folder / name)
        fetched += len(group)
    rmtree(part, ignore_errors=True)
    python_version, system = _this_computer()
    made = {
        "python": python_version,
        "system": system,
        "pins": fingerprint(root, names),
        "torch": source.torch,
        "wheels": sorted(wheels),
    }
    fresh = folder / f"{MANIFEST}.new"
    fresh.write_text(json.dumps(made, indent=1), "utf-8")
    os.replace(fresh, folder / MANIFEST)
    size = sum((folder / name).stat().st_size for name in wheels) / 1e9
    say(f"{folder} holds {len(wheels)} wheels, {size:.1f} GB, for Python {python_version} on {system}.")
    say("Copy it and this folder to the other computer, and there: python3 run.py --wheels FOLDER")


def _groups(names: Iterable[str]) -> Iterator[list[str]]:
    """Yield what is fetched at once: small ones by tens, since each start of pip takes seconds, large ones singly.

    What was fetched is moved when its group is whole, so that a collection that is cut short goes on where it was.
    """
    group: list[str] = []
    for name in names:
        if name.lower().startswith(_LARGE):
            yield [name]
        else:
            group.append(name)
        if len(group) == 10:
            yield group
            group = []
    if group:
        yield group


def _resolved(pip: list[str], path: Path, options: list[str], temporary: Path) -> Iterator[tuple[str, str]]:
    """Yield file name and exact requirement of each wheel that pip would install from a file of requirements."""
    report = temporary / "report.json"
    ask = [*pip, "install", "--dry-run", "--ignore-installed", "--no-input", "--disable-pip-version-check", "--quiet"]
    ask += ["--only-binary", ":all:", "--report", str(report), *options, "-r", str(path)]
    if subprocess.call(ask):
        raise SetupError("pip failed; what it said stands above. Mend that and start it again.")
    for one in json.loads(report.read_text("utf-8"))["install"]:
        about = one["metadata"]
        name = unquote(urlsplit(one["download_info"]["url"]).path.rpartition("/")[2])
        yield name, f"{about['name']}=={about['version']}"


def choose(python: Path, pinned: Path, *, wanted: bool) -> Source:
    """Return the PyTorch for this computer: the pinned one without CUDA where there is no NVIDIA driver.

    Where the index has none of the pinned version, another one comes only where it is `wanted`, since the pinned one
    was tested; otherwise it is offered in words.

    Raises
    ------
    SetupError
        If one without CUDA is wanted and the index has none.
    """
    if NEVER_CUDA or (not wanted and has_driver()):
        return Source()
    pins = dict(re.findall(r"^(torch|torchvision)==([\w.]+)", pinned.read_text("utf-8"), re.MULTILINE))
    torches, visions = (_offered(python, name) for name in ("torch", "torchvision"))
    without = [version for version in torches if version.endswith("+cpu")]
    tested = f"{pins.get('torch')}+cpu"
    if tested in without:
        return _pair(tested, visions) or Source()
    found = next((pair for version in without if (pair := _pair(version, visions))), None)
    if found is None and wanted:
        raise SetupError(
            "the package index offers no PyTorch without CUDA. "
            "Add one that does to the settings of pip, or leave out --cpu."
        )
    if found is not None and not wanted:
        say(
            f"There is no NVIDIA driver here, and the package index has {found.torch[0]} without CUDA: "
            "`python3 run.py --cpu` sets up with it and downloads 2.6 GB less (another version than was tested)."
        )
    return found if found is not None and wanted else Source()


def has_driver() -> bool:
    """Whether NVIDIA's driver is installed."""
    try:
        ctypes.CDLL("libcuda.so.1")
    except OSError:
        return False
    return True


def _offered(python: Path, name: str) -> list[str]:
    """Return the versions that pip finds for this computer, newest first; none where pip cannot say."""
    ask = [str(python), "-m", "pip", "index", "versions", name, "--disable-pip-version-check"]
    said = subprocess.run(ask, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout or ""
    listed = next((line for line in said.splitlines() if line.startswith("Available versions:")), "")
    return listed.partition(":")[2].replace(",", " ").split()


def _pair(torch: str, visions: Sequence[str]) -> Source | None:
    """Return `torch` with the torchvision that goes with it, best one without CUDA as well.

    The number after the first dot goes up by one for both with each release: torch 2.12 has torchvision 0.27. A
    torchvision with CUDA does too: lungseg uses none of its operators.
    """
    release = re.match(r"2[.](\d+)([.]\d+)", torch)
    if release is None:
        return None
    vision = f"0.{int(release[1]) + 15}{release[2]}"
    for name in (f"{vision}+cpu", vision):
        if name in visions:
            return Source(torch=(f"torch=={torch}", f"torchvision=={name}"))
    return None


def fingerprint(root: Path, names: Iterable[str]) -> str:
    """Hash the pins that a collection was made from."""
    pins = [pin for name in names for pin in _PIN.findall((root / name).read_text("utf-8"))]
    return hashlib.sha256(repr(sorted(pins)).encode()).hexdigest()


def _this_computer() -> tuple[str, str]:
    return f"{sys.version_info[0]}.{sys.version_info[1]}", sysconfig.get_platform()
