"""Masks of other programs, by the File menu and dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lungseg_gui.core.mask import Mask
from lungseg_gui.services.masks import looks_like_mask
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.formats import BY_KEY
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions
from lungseg_gui.ui.controllers import reviewing
from lungseg_gui.ui.controllers.mask_import import MaskImport
from lungseg_gui.ui.drop_place import DropPlace
from tests.e2e.conftest import SIDE, Desk

Start = Callable[[], Desk]


def theirs() -> Mask:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[40:120, 30:80], mask[44:118, 110:160] = 1, 2
    return mask


def written(folder: Path, image: Path, key: str, mask: Mask | None = None) -> Path:
    encode = BY_KEY[key].encode
    assert encode is not None
    ((end, content),) = encode(Outcome(read_image(image), theirs() if mask is None else mask), SegOptions()).items()
    (folder / f"theirs{end}").write_bytes(content)
    return folder / f"theirs{end}"


def opened(start: Start, path: Path) -> Desk:
    desk = start()
    desk.open(path)
    desk.predicted()
    desk.until(lambda: desk.program.mask_import.can)
    return desk


def test_the_menu_imports_a_mask_as_one_step(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, phantoms[0], "seg")
    desk = opened(start, phantoms[0])
    before = desk.mask.copy()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    desk.program.window.actions_table.run("file.import")
    desk.until(lambda: desk.program.messages.toast_words == "Mask imported from theirs_seg.dcm.")
    np.testing.assert_array_equal(desk.mask, theirs())
    assert [step.name for step in desk.review.history.done] == ["Imported: DICOM SEG by lungseg"]
    desk.program.window.actions_table.run("edit.undo")
    np.testing.assert_array_equal(desk.mask, before)


def drags(window: QWidget, *paths: Path) -> str:
    """Drag files over the window, and return what it says."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
    (place,) = window.findChildren(DropPlace)
    return place.words


def test_a_dropped_mask_is_imported_and_a_dropped_image_opened(
    start: Start, phantoms: list[Path], tmp_path: Path
) -> None:
    path = written(tmp_path, phantoms[0], "nrrd")
    desk = opened(start, phantoms[0])
    window, recent = desk.program.window, desk.program.recent
    (place,) = window.findChildren(DropPlace)
    assert drags(window, path) == "Drop the mask to import it for a."
    assert place.isVisible()
    assert place.geometry() == window.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not place.isVisible()
    assert drags(window, phantoms[1]) == "Drop the file to open it and add it to the worklist."
    assert drags(window, tmp_path) == "Drop the folder to open its images and add them to the worklist."
    assert drags(window, *phantoms[:2]) == "Drop the 2 files to open them and add them to the worklist."
    window.dropped.emit([path])
    desk.until(lambda: desk.program.messages.toast_words == "Mask imported from theirs.seg.nrrd.")
    np.testing.assert_array_equal(desk.mask, theirs())
    assert not recent.paths  # it is of the case that is open
    window.dropped.emit([phantoms[1]])
    desk.shows("b")
    assert len(desk.program.services.library) == 2

    recent.note([phantoms[0], phantoms[2]])  # several files count as their folder
    recent.note([tmp_path / "gone"])
    assert recent.paths == [tmp_path / "gone", phantoms[0].parent, phantoms[1]]
    window.actions_table.run("file.recent")
    assert recent.menu is not None
    assert [entry.text()[-4:] for entry in recent.menu.actions() if entry.text()][:1] == ["gone"]
    recent.menu.actions()[0].trigger()
    assert desk.program.messages.toast_words == "gone no longer exists."
    assert recent.paths == [phantoms[0].parent, phantoms[1]]
    recent.menu.actions()[1].trigger()
    desk.until(lambda: len(desk.program.services.library) == 3)
    recent.menu.actions()[-1].trigger()
    recent.menu.close()
    assert not recent.paths
    assert not window.actions_table.action("file.recent").isEnabled()


def test_what_is_dropped_is_told_by_content(phantoms: list[Path], tmp_path: Path) -> None:
    for key in ("seg", "png", "nrrd", "nifti"):
        assert looks_like_mask(written(tmp_path, phantoms[0], key)), key
    assert not looks_like_mask(phantoms[0])
    outlined = written(tmp_path, phantoms[0], "outlines")
    assert not looks_like_mask(outlined)
    assert not looks_like_mask(tmp_path / "absent.png")


def test_an_accepted_import_is_told_from_what_was_drawn(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 0.0)
    desk = opened(start, phantoms[0])
    lungs = draw(1, shape=(SIDE, SIDE)).mask  # what no check asks about
    desk.program.mask_import.read(written(tmp_path, phantoms[0], "seg", lungs))
    desk.until(lambda: np.array_equal(desk.mask, lungs))
    desk.program.reviewing.accept()
    services = desk.program.services
    desk.until(lambda: len(services.training_set.cases()) == 1)
    assert services.lanes.disk.wait(60)
    (case,) = services.training_set.cases()
    assert (case.imported, case.provenance["imported"]) == (True, "DICOM SEG by lungseg")
    desk.program.pages.show_training()
    page = desk.program.training.page(lambda: None)
    desk.until(lambda: "1 corrected (1 imported)" in page.count.text())
    assert services.lanes.browse.wait(60)
    assert services.benefit.all() == []


def test_the_mask_of_another_image_is_asked_about(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, phantoms[1], "seg")
    desk = opened(start, phantoms[0])
    before = desk.mask.copy()
    asked: list[str] = []

    def answer(agreed: bool) -> None:
        monkeypatch.setattr(MaskImport, "_agreed", lambda _, error: (asked.append(error.message), agreed)[1])

    answer(False)
    desk.program.mask_import.read(path)
    desk.until(lambda: len(asked) == 1)
    assert "was not made for" in asked[0]
    np.testing.assert_array_equal(desk.mask, before)
    answer(True)
    desk.program.mask_import.read(path)
    desk.until(lambda: np.array_equal(desk.mask, theirs()))


def test_a_file_that_is_no_mask_is_told(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = opened(start, phantoms[0])
    before = desk.mask.copy()
    desk.program.mask_import.read(phantoms[1])
    desk.until(lambda: "is not a DICOM segmentation" in desk.program.messages.banners.get("import", ""))
    np.testing.assert_array_equal(desk.mask, before)
