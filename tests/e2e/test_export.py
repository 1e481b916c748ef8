"""What the File menu writes."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.phantom import draw, write_png
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import Desk, model_mask

Start = Callable[[], Desk]


def test_the_mask_is_exported_as_png_and_as_dicom_seg(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    png, seg = tmp_path / "mask.png", tmp_path / "seg.dcm"
    desk.program.exporting.write_png(png, desk.review)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(seg), ""))
    desk.program.window.actions_table.run("file.seg")
    desk.until(lambda: desk.program.messages.toast_words.startswith("seg.dcm exported to "))
    assert desk.program.messages.toast_words == f"seg.dcm exported to {tmp_path.name}"
    assert np.array_equal(read_mask(png), model_mask(desk.review.image))
    dataset = pydicom.dcmread(seg)
    assert dataset.Modality == "SEG"
    assert dataset.Rows == desk.review.image.shape[0]
    if shutil.which("dciodvfy") is not None:
        run = subprocess.run(["dciodvfy", str(seg)], capture_output=True, text=True, check=False)
        assert [line for line in (run.stdout + run.stderr).splitlines() if line.startswith("Error")] == []


def test_a_dicom_seg_never_names_the_patient_of_a_file_that_came_meanwhile(
    start: Start, phantoms: list[Path], tmp_path: Path
) -> None:
    """The file has another patient and other pixels now, under the same UIDs: careless anonymisers do that."""
    path, seg = tmp_path / "a.dcm", tmp_path / "seg.dcm"
    shutil.copyfile(phantoms[0], path)
    desk = start()
    desk.open(path)
    desk.predicted()
    whole = pydicom.dcmread(path)
    for change in ("patient", "pixels"):
        dataset = pydicom.dcmread(path)
        if change == "patient":
            dataset.PatientID = "SOMEBODY ELSE"
        else:
            dataset.PatientID = whole.PatientID
            dataset.PixelData = np.ascontiguousarray(dataset.pixel_array[::-1]).tobytes()
        dataset.save_as(path)
        desk.program.messages.clear("export")
        desk.program.exporting.write_seg(seg, desk.review)
        desk.until(lambda: "export" in desk.program.messages.banners)
        assert "replaced by another image" in desk.program.messages.banners["export"]
        assert not seg.exists()
    whole.save_as(path)
    desk.program.exporting.write_seg(seg, desk.review)
    desk.until(seg.exists)


@pytest.mark.parametrize("write", ["write_png", "write_seg"])
def test_the_image_itself_is_never_overwritten(start: Start, tmp_path: Path, phantoms: list[Path], write: str) -> None:
    copy = tmp_path / "copy.dcm"
    copy.write_bytes(phantoms[0].read_bytes())
    desk = start()
    desk.open(copy)
    desk.predicted()
    before = copy.read_bytes()
    getattr(desk.program.exporting, write)(copy, desk.review)
    desk.until(lambda: "export" in desk.program.messages.banners)
    assert copy.read_bytes() == before


def test_settings_that_the_disk_refuses_keep_nobody_from_exporting(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()

    def refused(path: Path, content: bytes) -> None:
        raise LungSegError("settings.json could not be saved: the disk is full.", remedy="Free some space.")

    monkeypatch.setattr("lungseg_gui.services.settings.stored.atomic_write_bytes", refused)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mask.png"), ""))
    desk.program.window.actions_table.run("file.png")
    desk.until(lambda: desk.program.messages.toast_words.startswith("mask.png exported to "))
    assert "the disk is full" in desk.program.messages.banners["settings"]
    desk.program.window.actions_table.run("view.corners")


def test_a_picture_file_has_no_dicom_seg_and_says_why(start: Start, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    write_png(picture, draw(5, shape=(128, 128)))
    desk = start()
    desk.open(picture)
    desk.predicted()
    action = desk.program.window.actions_table.action("file.seg")
    assert not action.isEnabled()
    assert desk.program.exporting.why_no_seg() == "The image is not a DICOM file."


def test_a_folder_that_cannot_be_written_is_told(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.program.exporting.write_png(tmp_path / "file" / "mask.png", desk.review)
    desk.until(lambda: "export" in desk.program.messages.banners)
    assert "could not be saved" in desk.program.messages.banners["export"]
