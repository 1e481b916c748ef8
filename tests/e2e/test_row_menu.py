"""The menu of the worklist's rows: for one case, and for all that are selected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from tests.e2e.conftest import Desk
from tests.e2e.rows import (
    CTRL,
    SHIFT,
    Key,
    choose,
    click,
    desk,
    draw,
    files,
    menu,
    press_in_banner,
    rows,
    select_all,
    settled,
    status,
    toast,
    words,
)

__all__ = ["desk", "files"]


def test_the_menu_opens_by_its_keys(desk: Desk) -> None:
    view = desk.program.window.worklist.view
    click(desk, "a")
    QTest.keyClick(view, Key.Key_Down, SHIFT)
    QTest.keyClick(view, Key.Key_F10, SHIFT)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    assert words(found)["rows.accept"] == "Accept 2 images"
    found.close()
    at = QPoint(5, 5)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at)))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    found.close()


def test_several_are_predicted_in_order_and_what_is_removed_is_left_out(
    start: Callable[..., Desk], files: list[Path]
) -> None:
    desk = start()
    desk.open(*files)
    desk.predicted()
    desk.saved()
    desk.model.free.clear()
    asked = len(desk.model.asked)
    select_all(desk)
    found = menu(desk, "a")
    assert words(found)["rows.predict"] == "Predict 3 images"
    choose(found, "rows.predict")
    desk.until(lambda: len(desk.model.asked) == asked + 1)
    assert "image 1 of 3" in desk.program.messages.banners["predict several"]
    listed = desk.program.window.worklist.model.keys()
    order = [Path(key).stem for key in listed]
    removed = order[-1]
    QTest.keyClick(desk.program.window.worklist.view, Key.Key_Escape)
    choose(menu(desk, removed), "rows.remove")
    desk.until(lambda: len(rows(desk)) == 2)
    desk.model.free.set()
    desk.until(lambda: "predict several" not in desk.program.messages.banners)
    assert toast(desk).words == "2 images predicted"
    assert status(desk) == "pp"
    assert len(desk.program.services.library.entries()) == 2
    uids = {entry.name: entry.identity.uid for entry in rows(desk) if entry.identity is not None}
    assert desk.model.asked[asked:] == [uids[name] for name in order if name != removed]


def test_several_are_removed_and_corrections_asked_for_once(desk: Desk) -> None:
    desk.program.viewing.focus()
    desk.key(Key.Key_B)
    desk.paint((90, 90), (100, 100))
    desk.saved()
    journal = desk.program.services.journals.path_of(desk.review.image.identity)
    assert journal.exists()
    click(desk, "b", CTRL)
    asked: list[str] = []

    def say() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, say)
            return
        asked.append(box.text())
        (button,) = (button for button in box.buttons() if button.text() == "Remove")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(20, say)
    found = menu(desk, "b")
    assert words(found)["rows.remove"] == "Remove 2 images from the worklist…"
    choose(found, "rows.remove")
    desk.until(lambda: bool(asked))
    assert asked == ["Remove 2 images and your corrections to 1 of them?"]
    desk.until(lambda: len(rows(desk)) == 1)
    desk.until(lambda: len(desk.program.services.library.entries()) == 1)
    desk.until(lambda: not journal.exists())
    desk.shows("c")
    path = desk.program.services.library.path
    desk.program.services.library.close()
    assert str(rows(desk)[0].path).replace("c.dcm", "a.dcm").encode() not in path.read_bytes()


def export(desk: Desk, out: Path, key: str, number: int) -> None:
    """Answer the dialog that is coming, and wait for so many files."""
    batch = desk.program.batch_export
    desk.until(lambda: batch.dialog is not None)
    dialog = batch.dialog
    assert dialog is not None
    assert dialog.what.current == "selection"
    dialog.folder.setText(str(out))
    for one, box in dialog.boxes.items():
        box.setChecked(one == key)
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: not batch.running and out.exists() and len(list(out.iterdir())) == number)


def exported(desk: Desk) -> str:
    """E for a row that is exported, c where its mask has changed since; the same in the library once it is saved."""
    return "".join("c" if row.changed else "E" if row.exported else "-" for row in rows(desk))


def test_the_selection_is_exported_and_its_rows_say_so_until_their_masks_change(desk: Desk, tmp_path: Path) -> None:
    click(desk, "c", CTRL)
    choose(menu(desk, "c"), "rows.export")
    export(desk, tmp_path / "out", "png", 2)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a_mask.png", "c_mask.png"]
    desk.until(lambda: exported(desk) == "E-E")
    QTest.keyClick(desk.program.window.worklist.view, Key.Key_Escape)
    choose(menu(desk, "b"), "rows.export")
    export(desk, tmp_path / "table", "csv", 1)  # one file for all
    desk.until(lambda: exported(desk) == "EEE")
    desk.program.window.worklist.search.setText("exported")
    assert len(desk.program.window.worklist.model.keys()) == 3
    draw(desk)
    assert exported(desk) == "cEE"
    assert len(desk.program.window.worklist.model.keys()) == 2
    desk.program.window.worklist.search.clear()
    desk.saved()
    assert exported(desk) == "cEE"
    desk.program.window.actions_table.run("edit.undo")
    click(desk, "b")  # what is shown next has the first saved whole
    desk.shows("b")
    desk.saved()
    desk.until(lambda: exported(desk) == "EEE")  # it is the mask that was written once more
    kept = {row.key: (row.exported, row.changed) for row in desk.program.services.library.entries()}
    assert kept == {row.key: (row.exported, row.changed) for row in rows(desk)}


def test_a_single_file_that_is_exported_marks_its_row_too(desk: Desk, tmp_path: Path) -> None:
    desk.program.exporting.write_png(tmp_path / "mask.png", desk.review)
    desk.until(lambda: exported(desk) == "E--")


def test_a_menu_acts_on_the_selection_where_its_row_is_part_of_it(desk: Desk) -> None:
    click(desk, "c", CTRL)
    found = menu(desk, "c")
    assert words(found)["rows.accept"] == "Accept 2 images"
    assert words(found)["rows.export"] == "Export 2 images…"
    assert words(found)["rows.flag"] == "Flag 2 images"
    assert words(found)["rows.remove"] == "Remove 2 images from the worklist"
    found.close()
    found = menu(desk, "b")  # no part of it: the selection stays as it is
    assert words(found)["rows.accept"] == "Accept"
    found.close()
    assert desk.program.window.worklist.model.selection.number == 2
    assert desk.review.image.name == "a"


def test_what_cannot_be_done_is_off_and_says_why(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    select_all(desk)
    choose(menu(desk, "a"), "rows.accept")
    settled(desk)
    QTest.keyClick(desk.program.window.worklist.view, Key.Key_Escape)
    found = menu(desk, "a")
    (accept,) = (action for action in found.actions() if action.objectName() == "rows.accept")
    assert not accept.isEnabled()
    assert accept.toolTip() == "Already accepted or rejected."
    said: list[str] = []
    desk.program.messages.said.connect(said.append)
    QTest.mouseMove(found, found.actionGeometry(accept).center())
    accept.hover()
    assert said[-1] == accept.toolTip()
    found.close()


def test_predictions_that_were_asked_for_can_be_stopped(start: Callable[..., Desk], files: list[Path]) -> None:
    desk = start()
    desk.open(*files)
    desk.predicted()
    desk.saved()
    desk.model.free.clear()
    asked = len(desk.model.asked)
    select_all(desk)
    choose(menu(desk, "a"), "rows.predict")
    desk.until(lambda: len(desk.model.asked) == asked + 1)
    press_in_banner(desk, "predict several", "Stop")
    desk.model.free.set()
    desk.until(lambda: not desk.program.ahead.working)
    assert len(desk.model.asked) == asked + 1
    assert "predict several" not in desk.program.messages.banners


def test_the_folder_of_a_case_is_shown(desk: Desk, files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    select_all(desk)
    choose(menu(desk, "c"), "rows.folder")
    assert opened == [str(files[0].parent)]
