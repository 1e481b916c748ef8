"""A segmentation beside an image is offered to it, once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.uid import UID
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lungseg_gui.services.masks import Surroundings
from lungseg_gui.services.reading import read_image
from tests.e2e.conftest import Desk
from tests.e2e.test_mask_import import theirs, written

Start = Callable[[], Desk]


@pytest.fixture
def study(phantoms: list[Path], tmp_path: Path) -> Path:
    """An image with two segmentations of it in a folder beside, and one of another image."""
    folder = tmp_path / "study"
    (folder / "series").mkdir(parents=True)
    (folder / "seg").mkdir()
    image = Path(shutil.copy(phantoms[0], folder / "series"))
    for number, (source, day, maker) in enumerate(
        (
            (image, "20260301", "Other Tool"),
            (image, "20260502", "Newer Tool"),
            (phantoms[1], "20260603", "Strange Tool"),
        )
    ):
        path = written(tmp_path, source, "seg")
        seg = pydicom.dcmread(path)
        seg.ContentDate, seg.ManufacturerModelName = day, maker
        seg.SOPInstanceUID = seg.file_meta.MediaStorageSOPInstanceUID = UID(f"1.2.826.0.{number}")
        seg.save_as(folder / "seg" / f"{number}.dcm")
    (folder / "seg" / "broken.dcm").write_bytes((folder / "seg" / "0.dcm").read_bytes()[:700])
    return image


def banner(desk: Desk) -> str:
    return desk.program.messages.banners.get("segmentation beside", "")


def press(desk: Desk, words: str) -> None:
    """Press a button of the offer once it stands: the picture may be painted again meanwhile."""

    def there() -> list[QPushButton]:
        buttons = desk.program.window.findChildren(QPushButton)
        return [one for one in buttons if one.text() == words and one.isVisible()]

    assert desk.program.services.lanes.look.wait(60)
    desk.until(lambda: bool(banner(desk)) and len(there()) == 1)
    QTest.mouseClick(there()[0], Qt.MouseButton.LeftButton)


def test_those_of_the_image_the_newest_first(study: Path) -> None:
    around = Surroundings()
    found = around.of(read_image(study))
    assert [(one.maker, one.day) for one in found] == [("Newer Tool", "2026-05-02"), ("Other Tool", "2026-03-01")]
    (study.parents[1] / "seg" / "1.dcm").unlink()
    assert [one.maker for one in around.of(read_image(study))] == ["Other Tool"]  # the folder changed


def test_all_are_listed_and_one_is_imported_once(start: Start, study: Path) -> None:
    desk = start()
    desk.open(study)
    desk.until(lambda: banner(desk) == "This study has 2 segmentations, the newest by Newer Tool.")
    desk.predicted()
    before = desk.mask.copy()
    press(desk, "Choose…")
    menu = desk.program.offered_masks.menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Newer Tool  ·  2026-05-02  ·  1.dcm",
        "Other Tool  ·  2026-03-01  ·  0.dcm",
    ]
    menu.actions()[1].trigger()
    menu.close()
    desk.until(lambda: np.array_equal(desk.mask, theirs()))
    assert [step.name for step in desk.review.history.done] == ["Imported: DICOM SEG by Other Tool"]
    assert not banner(desk)
    desk.program.window.actions_table.run("edit.undo")
    assert np.array_equal(desk.mask, before)
    assert desk.program.services.lanes.disk.wait(60)
    desk.program.close(ask=False)
    again = start()
    again.open(study)
    again.predicted()
    assert again.program.services.lanes.look.wait(60)
    again.qtbot.wait(50)
    assert not banner(again)


def test_a_dismissed_one_is_not_offered_again(start: Start, study: Path, phantoms: list[Path]) -> None:
    (study.parents[1] / "seg" / "1.dcm").unlink()
    desk = start()
    desk.open(study)
    desk.until(lambda: banner(desk) == "This study has a segmentation by Other Tool.")
    desk.predicted()
    press(desk, "Dismiss")
    desk.until(lambda: not banner(desk))
    desk.open(phantoms[2])
    desk.until(lambda: desk.review.image.source == phantoms[2])
    desk.open(study)
    desk.until(lambda: desk.review.image.source == study)
    assert desk.program.services.lanes.look.wait(60)
    desk.qtbot.wait(50)
    assert not banner(desk)
