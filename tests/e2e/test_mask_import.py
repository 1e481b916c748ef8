"""Masks of other programs, by the File menu and dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.mask import Mask
from lungseg_gui.services.masks import looks_like_mask
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.formats import BY_KEY
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions
from lungseg_gui.ui.controllers import reviewing
from lungseg_gui.ui.controllers.mask_import import MaskImport
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


def test_a_dropped_mask_is_imported_and_a_dropped_image_opened(
    start: Start, phantoms: list[Path], tmp_path: Path
) -> None:
    path = written(tmp_path, phantoms[0], "nrrd")
    desk = opened(start, phantoms[0])
    desk.program.window.dropped.emit([path])
    desk.until(lambda: desk.program.messages.toast_words == "Mask imported from theirs.seg.nrrd.")
    np.testing.assert_array_equal(desk.mask, theirs())
    desk.program.window.dropped.emit([phantoms[1]])
    desk.shows("b")
    assert len(desk.program.services.library) == 2


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
    assert "was made for another image" in asked[0]
    np.testing.assert_array_equal(desk.mask, before)
    answer(True)
    desk.program.mask_import.read(path)
    desk.until(lambda: np.array_equal(desk.mask, theirs()))


def test_a_file_that_is_no_mask_is_told(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = opened(start, phantoms[0])
    before = desk.mask.copy()
    desk.program.mask_import.read(phantoms[1])
    desk.until(lambda: "is no DICOM segmentation" in desk.program.messages.banners.get("import", ""))
    np.testing.assert_array_equal(desk.mask, before)


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
