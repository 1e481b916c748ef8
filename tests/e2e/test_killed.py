"""The program killed while it learns: strokes, training set and version in use are there at the next start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from lungseg_gui.services.registry import Registry
from tests.e2e.conftest import Desk
from tests.e2e.reader import accepted, fingerprint
from tests.services.finetune.learning import PHASES, begin


def as_patient(phantom: Path, folder: Path) -> Path:
    """Write a drawn radiograph as a patient's: a phantom would not be taken beside patients."""
    dataset = pydicom.dcmread(phantom)
    dataset.Manufacturer, dataset.QualityControlImage, dataset.QualityControlSubject = "Maker", "NO", "NO"
    path = folder / phantom.name
    dataset.save_as(path)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.usefixtures("child_with_a_small_model")
@pytest.mark.parametrize("phase", PHASES)
def test_killed_at_any_phase_of_learning_nothing_of_the_reader_is_lost(
    start: Callable[[], Desk],
    phantoms: list[Path],
    own_version: Path,
    lungseg_home: Path,
    repository: Path,
    tmp_path: Path,
    phase: str,
) -> None:
    begin(lungseg_home, own_version)
    images = [as_patient(path, tmp_path) for path in phantoms[:2]]
    command = [sys.executable, "-m", "tests.e2e.reader", phase, *map(str, images)]
    reading, writing = os.pipe()  # its other end is closed when both are gone: the program and its child
    with (
        os.fdopen(reading) as gone,
        subprocess.Popen(command, cwd=repository, stdout=subprocess.PIPE, text=True, pass_fds=[writing]) as program,
    ):
        os.close(writing)
        assert program.stdout is not None
        line = program.stdout.readline()
        program.kill()
        assert gone.read() == ""
    said = json.loads(line)
    (job,) = (path for path in (lungseg_home / "jobs").iterdir() if path.is_dir())
    if phase != "decide":  # where it may have come to its end before
        # The child ended by itself, and cleared up.
        assert not {path.name for path in job.iterdir()} & {"snapshot", "candidate", "phantoms"}
    desk = start()
    desk.until(lambda: desk.program.session.current is not None)
    assert desk.review.image.uid == said["uid"]
    assert fingerprint(desk.mask) == said["mask"]
    assert accepted(desk.program.services.training_set) == said["cases"]
    assert len(said["cases"]) == 9
    registry = Registry(lungseg_home)
    assert {version.name for version in registry.versions() if not version.bundled} - {"r1"} <= (
        {"r2"} if phase == "decide" else set[str]()
    )
    for version in registry.versions():
        registry.get(version.name)
    assert not registry.take_notices()
    desk.until(lambda: desk.program.versions.current in ("r1", "r2"))
    desk.until(lambda: desk.program.versions.current == registry.current().name)
