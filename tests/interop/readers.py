"""Other people's programs, each as one function from a file to what it found."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from tests.interop import environment

HERE = Path(__file__).resolve().parent


class Refused(Exception):
    """What a reader says of a file that it does not take."""


@dataclass(frozen=True, eq=False)
class Found:
    """A label map as a reader gives it, and the distance of columns and rows where it knows one."""

    mask: Mask
    spacing: tuple[float, float] | None = None


def needed(there: bool, what: str) -> None:
    """Skip where a reader is missing; fail where all of them are wanted."""
    if there:
        return
    if os.environ.get("LUNGSEG_INTEROP") == "required":
        pytest.fail(f"{what} is missing, and none may be missing here")
    pytest.skip(f"{what} is missing: python3 run.py test --interop gets it")


def run(command: Sequence[object], folder: Path) -> str:
    """Run a reader; return what it says."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        raise Refused(done.stdout + done.stderr)
    return done.stdout


def by_highdicom(path: Path, image: Image, folder: Path) -> Found:
    """Read as highdicom does, by the source that the frames refer to."""
    seg: Any = importlib.import_module("highdicom.seg").segread(path)
    found = seg.get_pixels_by_source_instance([image.uid], combine_segments=True, relabel=False)
    return Found(found[0].astype(np.uint8))


def by_dcmqi(path: Path, image: Image, folder: Path) -> Found:
    """Read as 3D Slicer does, by dcmqi; one file per lung, or one for both."""
    needed(environment.is_set_up(), "dcmqi")
    out = folder / "dcmqi"
    out.mkdir()
    reader = environment.program("segimage2itkimage")
    run([reader, "--inputDICOM", path, "--outputDirectory", out, "--outputType", "nrrd"], folder)
    mask, spacing = np.zeros(image.shape, np.uint8), None
    for file in sorted(out.glob("*.nrrd")):
        planes, about = by_itk(file, folder)
        mask = np.maximum(mask, planes[0].astype(np.uint8))
        spacing = (about["spacing"][0], about["spacing"][1])
    return Found(mask, spacing)


def by_itk(path: Path, folder: Path) -> tuple[Any, dict[str, Any]]:
    """Read a picture or volume by ITK; return its array, and spacing, origin and direction."""
    needed(environment.is_set_up(), "SimpleITK")
    out = folder / "itk.npy"
    said = run([environment.program("python"), HERE / "read_itk.py", path, out], folder)
    return np.load(out), json.loads(said)


def by_pydicom_seg(path: Path, image: Image, folder: Path) -> Found:
    """Read as pydicom-seg does."""
    needed(environment.is_set_up(), "pydicom-seg")
    out = folder / "pydicom_seg.npy"
    said = run([environment.program("python"), "-W", "ignore", HERE / "read_pydicom_seg.py", path, out], folder)
    column, row, _ = json.loads(said)
    return Found(np.load(out).astype(np.uint8), (column, row))


def by_cornerstone(path: Path, image: Image, folder: Path) -> Found:
    """Read as OHIF does, by cornerstone's adapter."""
    needed(environment.is_set_up() and environment.node() is not None, "cornerstone's adapter")
    out, script = folder / "cornerstone.raw", environment.NODE / environment.READER
    rows, columns = image.shape
    run([environment.node(), script, path, image.uid, rows, columns, out], folder)
    return Found(np.frombuffer(out.read_bytes(), np.uint8).reshape(image.shape))


Reader = Callable[[Path, Image, Path], Found]
READERS: dict[str, Reader] = {
    "highdicom": by_highdicom,
    "dcmqi": by_dcmqi,
    "pydicom-seg": by_pydicom_seg,
    "cornerstone": by_cornerstone,
}


def errors(path: Path) -> list[str]:
    """Return what dciodvfy calls an error."""
    needed(shutil.which("dciodvfy") is not None, "dciodvfy")
    checked = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
    report = (checked.stdout + checked.stderr).splitlines()
    assert report, "dciodvfy says nothing"
    return [line for line in report if line.startswith("Error")]
