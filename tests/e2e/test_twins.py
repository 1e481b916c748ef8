"""Files with one UID in the window: each row shows its own image and keeps its own mask."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest

from lungseg_gui.core.review import Status
from lungseg_gui.core.tools.table import Tool
from tests.e2e.conftest import SIDE, Desk

Start = Callable[..., Desk]
SENTENCE = "the same SOP Instance UID"


def change(path: Path, **values: object) -> Path:
    """Set elements of a file."""
    dataset = pydicom.dcmread(path)
    for name, value in values.items():
        setattr(dataset, name, value)
    dataset.save_as(path)
    return path


@pytest.fixture
def twins(phantoms: list[Path], tmp_path: Path) -> list[Path]:
    """Three patients with one UID, as careless anonymisers make them."""
    found: list[Path] = []
    for source, number in zip(phantoms, (1, 2, 3), strict=True):
        path = shutil.copyfile(source, tmp_path / source.name)
        spacing = [0.5 + number / 10] * 2
        found.append(change(path, SOPInstanceUID="1.2.3.4", PatientID=f"P{number}", PixelSpacing=spacing))
    return found


def show(desk: Desk, path: Path) -> None:
    """Show a row and wait until it is painted."""
    desk.program.worklist.show(str(path))
    screen = desk.program.flow
    desk.until(lambda: screen.painted is not None and screen.painted.key == str(path))
    desk.predicted()


def correct(desk: Desk) -> np.ndarray:
    desk.program.session.set_tools(tool=Tool.BRUSH)
    desk.paint((SIDE * 0.3, SIDE * 0.45), (SIDE * 0.6, SIDE * 0.45))
    assert desk.review.status is Status.CORRECTED
    return desk.mask


def accept(desk: Desk) -> None:
    cases = desk.program.services.training_set.cases
    before = len(cases())
    desk.rested()
    desk.program.window.actions_table.run("review.accept")
    desk.answer()
    desk.until(lambda: len(cases()) > before)


def test_each_row_of_three_twins_has_its_own_picture_mask_and_decision(start: Start, twins: list[Path]) -> None:
    desk = start()
    desk.open(*twins)
    a, b, c = twins
    for path in twins:
        show(desk, path)
    show(desk, b)
    drawn = correct(desk)
    desk.saved()
    show(desk, c)
    accept(desk)
    (case,) = desk.program.services.training_set.cases()
    assert case.provenance["spacing"] == pytest.approx([0.8, 0.8])
    desk.saved()
    desk.program.close(ask=False)

    desk = start()
    desk.until(lambda: desk.program.session.current is not None)
    for path, number, status in ((a, 1, Status.PREDICTED), (b, 2, Status.CORRECTED), (c, 3, Status.ACCEPTED)):
        show(desk, path)
        image = desk.review.image
        spacing = image.spacing
        assert spacing is not None
        assert (image.name, image.study.patient_id) == (path.stem, f"P{number}")
        assert spacing.row == pytest.approx(0.5 + number / 10)
        np.testing.assert_array_equal(image.pixels, desk.program.services.decoder.read(path).pixels)
        assert desk.review.status is status
        assert np.array_equal(desk.mask, drawn) == (path == b)
        told = desk.program.messages.banners["image"]
        assert SENTENCE in told
        assert all((other.name in told) == (other != path) for other in twins)
        row = desk.program.window.worklist.model.entry(str(path))
        assert row is not None
        assert row.status is status


def test_the_copy_that_is_accepted_decides_what_is_written(start: Start, twins: list[Path]) -> None:
    first = twins[0]
    copy = change(shutil.copyfile(first, first.with_name("copy.dcm")), PixelSpacing=[0.9, 0.9])
    desk = start()
    desk.open(first, copy)
    desk.predicted()
    drawn = correct(desk)
    desk.program.worklist.show(str(copy))
    desk.until(lambda: desk.program.flow.painted is not None and desk.program.flow.painted.key == str(copy))
    assert desk.review.image.name == "copy"
    np.testing.assert_array_equal(desk.mask, drawn)
    assert SENTENCE not in desk.program.messages.banners.get("image", "")
    accept(desk)
    (case,) = desk.program.services.training_set.cases()
    assert case.provenance["spacing"] == pytest.approx([0.9, 0.9])
    for path, row in ((first, 0.6), (copy, 0.9)):
        desk.program.worklist.show(str(path))
        desk.shows(path.stem)
        spacing = desk.review.image.spacing
        assert spacing is not None
        assert spacing.row == pytest.approx(row)
        assert desk.review.status is Status.ACCEPTED


def test_a_file_that_was_replaced_says_so_and_its_mask_comes_back_with_it(start: Start, twins: list[Path]) -> None:
    told = "a.dcm contains a different image from when it was last opened."
    a, b, _ = twins
    original = a.read_bytes()
    desk = start()
    desk.open(a)
    desk.predicted()
    drawn = correct(desk)
    desk.saved()
    desk.program.close(ask=False)
    shutil.copyfile(b, a)

    desk = start()
    show(desk, a)
    assert f"{told} The earlier mask belongs to that image" in desk.program.messages.banners["image"]
    assert desk.review.status is Status.PREDICTED
    assert not np.array_equal(desk.mask, drawn)
    desk.saved()
    desk.program.close(ask=False)
    a.write_bytes(original)

    desk = start()
    show(desk, a)
    assert told in desk.program.messages.banners["image"]
    np.testing.assert_array_equal(desk.mask, drawn)
    desk.saved()
    desk.program.close(ask=False)

    desk = start()
    show(desk, a)
    assert told not in desk.program.messages.banners.get("image", "")
    assert desk.review.status is Status.CORRECTED
