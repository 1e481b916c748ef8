"""What must never enter the repository: machine paths, addresses of registries, restricted images."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PICTURES = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".dcm", ".dicom", ".npy", ".npz", ".nii", ".gz"}
# Only these hold pictures, all of them drawn by the project: icons, the phantom, golden views of it.
PICTURE_FOLDERS = ("resources/", "tests/golden/", "tests/model/changes/", "docs/pictures/", "docs/manual/pictures/")
# Written so that neither pattern finds itself.
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:work|root|home|Users|tmp)/[\w.]")
REGISTRY = re.compile(r"pypi[.]org|pythonhosted[.]|download[.]pytorch|--(?:extra-)?index[-]url")


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git checkout: there is no list of tracked files")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    paths = [ROOT / name for name in listing.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def lines_that_match(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    found: list[str] = []
    for path in paths:
        content = path.read_bytes()
        if b"\0" in content or path.parent.name == "licences" or path.name in ("LICENSE", "OFL.txt"):
            continue
        for number, line in enumerate(content.decode(errors="replace").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    return found


def test_no_path_of_somebodys_machine(tracked: list[Path]) -> None:
    assert lines_that_match(MACHINE_PATH, tracked) == []


def test_no_address_of_a_registry(tracked: list[Path]) -> None:
    assert lines_that_match(REGISTRY, tracked) == []


def test_pictures_lie_only_where_drawn_ones_do(tracked: list[Path]) -> None:
    names = [path.relative_to(ROOT).as_posix() for path in tracked if path.suffix.lower() in PICTURES]
    assert [name for name in names if not name.startswith(PICTURE_FOLDERS)] == []


def test_nothing_is_a_copy_of_a_restricted_file(tracked: list[Path], shared: Path) -> None:
    sizes: dict[int, list[Path]] = {}
    for path in tracked:
        sizes.setdefault(path.stat().st_size, []).append(path)
    restricted = [
        path
        for folder in ("cxr", "dicom", "unlabelled", "mockups", "evaluation")
        for path in (shared / folder).rglob("*")
        if path.is_file() and path.stat().st_size > 0
    ]
    assert restricted, "../shared is there but holds no files"
    copies = [
        f"{ours.relative_to(ROOT)} is {theirs.relative_to(shared)}"
        for theirs in restricted
        for ours in sizes.get(theirs.stat().st_size, [])
        if hashlib.sha256(ours.read_bytes()).digest() == hashlib.sha256(theirs.read_bytes()).digest()
    ]
    assert copies == []


def test_no_file_is_named_after_a_restricted_one(tracked: list[Path], shared: Path) -> None:
    """A resized copy, a mask or a screenshot usually keeps the name of the case."""
    stems = {path.stem.lower() for path in (shared / "cxr" / "images").iterdir()}
    stems |= {path.stem.lower() for path in (shared / "unlabelled").rglob("*") if path.is_file()}
    named = [path for path in tracked if path.suffix.lower() in PICTURES and path.stem.lower() in stems]
    assert [str(path.relative_to(ROOT)) for path in named] == []
