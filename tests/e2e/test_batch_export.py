"""Export… of the File menu: the dialog, what it writes, and how it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.services.phantom import draw, write_png
from lungseg_gui.services.writing import png
from lungseg_gui.ui.controllers import closing
from lungseg_gui.ui.dialogs.export import ACCEPTED, ExportDialog
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import Desk, model_mask

Start = Callable[[], Desk]


def asked(desk: Desk) -> ExportDialog:
    desk.program.window.actions_table.run("file.export")
    desk.until(lambda: desk.program.batch_export.dialog is not None)
    dialog = desk.program.batch_export.dialog
    assert dialog is not None
    return dialog


def choose(dialog: ExportDialog, *keys: str) -> None:
    for key, box in dialog.boxes.items():
        box.setChecked(key in keys)


def test_the_case_on_the_screen_is_exported_as_it_is_now(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    dialog = asked(desk)
    choose(dialog, "png", "sr", "csv")
    dialog.folder.setText(str(tmp_path / "out"))
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.program.messages.toast_words.startswith("4 files exported to "))
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "a_mask.png",
        "a_seg.dcm",
        "a_sr.dcm",
        "lungs.csv",
    }
    assert np.array_equal(read_mask(tmp_path / "out" / "a_mask.png"), model_mask(desk.review.image))
    again = asked(desk)  # what was chosen is there again
    assert again.choice.formats == ("sr", "png", "csv")
    assert again.choice.folder == tmp_path / "out"
    again.reject()


def test_it_says_why_nothing_can_be_exported(start: Start, tmp_path: Path) -> None:
    desk = start()
    dialog = asked(desk)
    assert not dialog.export.isEnabled()
    dialog.reject()
    desk.until(lambda: not desk.program.window.findChildren(ExportDialog))  # none is kept for each export
    picture = tmp_path / "picture.png"
    write_png(picture, draw(5, shape=(128, 128)))
    desk.open(picture)
    desk.predicted()
    dialog = asked(desk)
    assert {key for key, box in dialog.boxes.items() if not box.isEnabled()} == {"seg", "sr", "gsps"}
    choose(dialog, "seg")
    assert not dialog.export.isEnabled()  # of a picture there is none
    choose(dialog, "nrrd")
    assert dialog.export.isEnabled()
    dialog.template.setText("{date}")
    assert not dialog.export.isEnabled()
    dialog.template.setText("{patient_id}_{number}")
    assert dialog.export.isEnabled()
    dialog.folder.setText("")
    assert not dialog.export.isEnabled()
    dialog.reject()


def test_all_accepted_cases_are_exported_and_it_can_be_stopped(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    for path in phantoms:
        desk.open(path)
        desk.until(lambda path=path: desk.program.session.current is not None and desk.review.image.source == path)
        desk.predicted()
        desk.saved()
        desk.review.accept()
        desk.program.services.library.save(desk.review)
    dialog = asked(desk)
    assert "(3)" in dialog.what.findChildren(QPushButton)[1].text()
    dialog.what.set_current(ACCEPTED)
    choose(dialog, "png")
    dialog.folder.setText(str(tmp_path / "out"))
    begun, go_on, encode = threading.Event(), threading.Event(), png.encode_mask

    def held(mask: Mask) -> bytes:
        begun.set()
        go_on.wait(60)
        return encode(mask)

    monkeypatch.setattr(png, "encode_mask", held)
    assert dialog.export.isEnabled()
    desk.program.messages.failed("export", LungSegError("The disk was full."))
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: "export many" in desk.program.messages.banners)
    assert "of 3 cases" in desk.program.messages.banners["export many"]
    assert "export" not in desk.program.messages.banners  # that one is over
    assert not desk.program.window.actions_table.action("file.export").isEnabled()
    desk.until(begun.is_set)
    boxes: list[tuple[str, str]] = []

    def stay(box: QMessageBox) -> int:
        boxes.append((box.text(), box.informativeText()))
        next(button for button in box.buttons() if button.text() == "Stay").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    assert not desk.program.close()
    assert [text for text, _ in boxes] == ["An export is running: 0 of 3 cases written."]
    desk.program.batch_export.stop()
    go_on.set()
    desk.until(lambda: "was stopped" in desk.program.messages.toast_words)
    assert len(list((tmp_path / "out").iterdir())) == 1
    assert "export many" not in desk.program.messages.banners
    dialog = asked(desk)
    choose(dialog, "png")
    dialog.what.set_current(ACCEPTED)
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.program.messages.toast_words.startswith("3 files exported to "))


@pytest.mark.parametrize("lose", [False, True])
def test_one_case_is_waited_for_and_asked_about_only_where_it_takes_long(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lose: bool
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    begun, go_on, encode, asked = threading.Event(), threading.Event(), png.encode_mask, list[str]()

    def held(mask: Mask) -> bytes:
        begun.set()
        assert go_on.wait(60)
        return encode(mask)

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        words = "Stop and close" if lose else "Stay"
        next(button for button in box.buttons() if button.text() == words).click()
        return 0

    monkeypatch.setattr(png, "encode_mask", held)
    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(closing, "CLOSING_S", 0.1)
    dialog = asked_for(desk, tmp_path / "out")
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    desk.until(begun.is_set)
    monkeypatch.setattr(desk.program.closing, "bring_to_disk", lambda: True)
    assert desk.program.close() == lose
    assert asked == ["The export is not finished."]
    go_on.set()
    if not lose:
        monkeypatch.setattr(closing, "CLOSING_S", 60.0)
        assert desk.program.close()
        assert len(asked) == 1
        assert (tmp_path / "out" / "a_mask.png").is_file()


def asked_for(desk: Desk, folder: Path) -> ExportDialog:
    dialog = asked(desk)
    choose(dialog, "png")
    dialog.folder.setText(str(folder))
    return dialog


def test_of_several_failures_the_first_is_told_with_their_number(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    for path in phantoms[:2]:
        desk.open(path)
        desk.until(lambda path=path: desk.program.session.current is not None and desk.review.image.source == path)
        desk.predicted()
        desk.saved()
        desk.review.accept()
        desk.program.services.library.save(desk.review)
    dialog = asked_for(desk, tmp_path / "out")
    dialog.what.set_current(ACCEPTED)
    numbers = iter(("one", "two"))

    def fails(mask: Mask) -> bytes:
        raise LungSegError(f"Number {next(numbers)} failed.")

    monkeypatch.setattr(png, "encode_mask", fails)
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: "export" in desk.program.messages.banners)
    assert (
        "2 of 2 cases could not be exported in full. The first: Number one failed."
        in (desk.program.messages.banners["export"])
    )
