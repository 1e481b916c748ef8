"""Forgetting a study in the window, by its menus, and cases that nobody opens any more."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from lungseg_gui.core.study import Study
from lungseg_gui.jobs import forgetting as jobs
from lungseg_gui.ui.controllers import forgetting
from lungseg_gui.ui.dialogs.forget import ForgetDialog
from lungseg_gui.ui.parts import Banner, Button
from tests.e2e.conftest import Desk


@pytest.fixture
def study(phantoms: list[Path], tmp_path: Path) -> list[Path]:
    """Two images of one study, and one of another."""
    paths = [tmp_path / path.name for path in phantoms]
    for source, path in zip(phantoms, paths, strict=True):
        found = pydicom.dcmread(source)
        found.StudyInstanceUID = "1.2.826.9.9.2" if path.stem == "c" else "1.2.826.9.9.1"
        found.save_as(path)
    return paths


def row_menu(desk: Desk, name: str) -> QMenu:
    """Open the menu of a row with the right button."""
    view = desk.program.window.worklist.view
    model = desk.program.window.worklist.model
    (key,) = (key for key in list(model.keys()) if Path(key).stem == name)
    place = view.visualRect(model.index(model.row_of(key))).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    """Click an entry."""
    (action,) = [action for action in menu.actions() if action.text() == words]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def answering(
    desk: Desk, act: Callable[[ForgetDialog], None], *, look_at: Callable[[ForgetDialog], None] = lambda dialog: None
) -> list[str]:
    """Answer the question once it is there; what it says is returned in the list."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ForgetDialog):
            QTimer.singleShot(20, look)
            return
        said.append(dialog.words)
        look_at(dialog)
        act(dialog)
        said.append(dialog.words)
        QTest.mouseClick(dialog.forget if act is not keeps else dialog.keep, Qt.MouseButton.LeftButton)

    QTimer.singleShot(20, look)
    return said


def keeps(dialog: ForgetDialog) -> None:
    """Choose nothing, and keep everything."""


def ticks_all(dialog: ForgetDialog) -> None:
    assert dialog.cases.isVisible()
    QTest.mouseClick(dialog.cases, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.cases.height() // 2))
    assert dialog.cases.isChecked()


def test_a_study_is_forgotten_from_the_menu_of_a_row(
    start: Callable[..., Desk], study: list[Path], lungseg_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    program = desk.program
    desk.open(*study)
    desk.until(lambda: len(program.window.worklist.model.keys()) == 3)
    desk.predicted()
    desk.shows("a")
    desk.rested()
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(program.services.training_set.cases()) == 1)
    desk.shows("b")
    desk.predicted()
    desk.saved()
    menu = row_menu(desk, "a")
    desk.shows("b")  # the right button opens nothing
    said = answering(desk, keeps)
    choose(menu, "Forget this study…")
    desk.until(lambda: len(said) == 2)
    assert len(program.services.library.entries()) == 3
    with monkeypatch.context() as patch:
        patch.setattr(program.forgetting, "_learning", lambda: True)
        may_go: list[bool] = []
        said = answering(desk, keeps, look_at=lambda dialog: may_go.append(dialog.cases.isEnabled()))
        choose(row_menu(desk, "a"), "Forget this study…")
        desk.until(lambda: len(said) == 2)
        assert may_go == [False]  # a training may learn from it just now
    told: list[bool] = []
    program.forgetting.training_set_changed.connect(lambda: told.append(True))
    said = answering(desk, ticks_all)
    choose(row_menu(desk, "a"), "Forget this study…")
    desk.until(lambda: len(program.services.library.entries()) == 1)
    desk.shows("c")  # b went as well, which was on the screen
    assert "2 images of this study" in said[0]
    assert "1 case in the training set stays" in said[0]
    assert "1 case in the training set goes" in said[1]
    desk.until(lambda: program.services.training_set.cases() == [])
    desk.until(lambda: told == [True])
    assert list(program.window.worklist.model.keys()) == [str(study[2])]
    desk.until(lambda: program.services.lanes.disk.idle)
    for path in lungseg_home.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert b"1.2.826.9.9.1" not in content
        assert str(study[0]).encode() not in content
        assert str(study[1]).encode() not in content


def test_a_long_search_for_a_study_can_be_cancelled(
    start: Callable[..., Desk], study: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asks each file that was never opened: minutes among 50,000 on a slow disk."""
    go_on, read, asked = threading.Event(), forgetting.read_study, list[Path]()

    def slow(path: Path) -> Study:
        asked.append(path)
        if len(asked) > 1:  # the first is the file of the row itself
            assert go_on.wait(180)
        return read(path)

    monkeypatch.setattr(jobs, "_TOLD_EVERY", 1)
    monkeypatch.setattr(forgetting, "_PATIENCE_MS", 0)
    monkeypatch.setattr(forgetting, "read_study", slow)
    desk = start()
    program = desk.program
    desk.open(study[0])
    desk.predicted()
    desk.until(lambda: program.services.lanes.find.idle)
    program.services.library.add_all([Path(f"/gone/{number}.dcm") for number in range(9)])
    program.window.actions_table.run("file.forget")
    desk.until(lambda: len(asked) == 2)
    desk.until(lambda: "study" in program.messages.banners)
    assert "Looking for images of this study" in program.messages.banners["study"]
    assert not program.window.actions_table.action("file.forget").isEnabled()
    banner: Banner = program.messages._banners["study"]  # pyright: ignore[reportPrivateUsage]
    (cancel,) = (button for button in banner.findChildren(Button) if button.text() == "Cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert "study" not in program.messages.banners
    assert program.forgetting.can_ask
    with monkeypatch.context() as patched:  # a question that comes all the same would wait for ever
        patched.setattr(ForgetDialog, "exec", lambda _: asked.append(Path("a question")))
        go_on.set()
        desk.until(lambda: program.services.lanes.find.idle)
        desk.qtbot.wait(50)
    assert len(asked) == 2
    assert len(program.services.library.entries()) == 10
    assert "study" not in program.messages.banners
    # Found at last: the offer goes with the question.
    del asked[:]
    said = answering(desk, lambda dialog: None)
    program.window.actions_table.run("file.forget")
    desk.until(lambda: len(program.services.library.entries()) == 9)
    assert "9 other files on the worklist cannot be read" in said[0]
    assert "study" not in program.messages.banners


def test_cases_that_nobody_opens_are_forgotten_at_the_start(
    start: Callable[..., Desk], study: list[Path], lungseg_home: Path
) -> None:
    desk = start()
    desk.open(*study)
    desk.predicted()
    for name in "bc":
        desk.program.worklist.next()
        desk.shows(name)
        desk.predicted()
    desk.program.worklist.show(desk.program.window.worklist.model.keys()[0])
    desk.shows("a")
    desk.program.window.actions_table.run("file.keep.90")
    desk.saved()
    desk.program.close(ask=False)
    with closing(sqlite3.connect(lungseg_home / "library.sqlite")) as connection, connection:
        for name, date in (("a", "2026-01-02"), ("b", "2026-01-02")):
            connection.execute(
                "UPDATE entries SET opened_at = ? WHERE key LIKE ?", (f"{date}T10:00:00+00:00", f"%/{name}.dcm")
            )
    again = start()  # opens a, the case that was open: it stays
    again.shows("a")
    again.until(lambda: "time to keep" in again.program.messages.banners)
    assert "1 case was forgotten: it had not been opened for 90 days." in again.program.messages.banners["time to keep"]
    keys = [Path(entry.key).stem for entry in again.program.services.library.entries()]
    assert keys == ["a", "c"]
    assert [Path(key).stem for key in list(again.program.window.worklist.model.keys())] == ["a", "c"]
    action = again.program.window.actions_table.action("file.keep.90")
    assert action.isChecked()
    assert not again.program.window.actions_table.action("file.keep.0").isChecked()


def test_no_case_that_goes_is_opened_meanwhile(
    start: Callable[..., Desk], study: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A study of many images is taken off the list some rows at a time."""
    monkeypatch.setattr(forgetting, "_ROWS", 1)
    desk = start()
    desk.open(*study)
    desk.until(lambda: len(desk.program.window.worklist.model.keys()) == 3)
    desk.shows("a")
    desk.predicted()
    shown: list[str] = []
    monkeypatch.setattr(desk.program.worklist, "show", lambda key: shown.append(Path(key).stem))
    answering(desk, lambda dialog: None)
    desk.program.window.actions_table.run("file.forget")
    desk.until(lambda: len(desk.program.window.worklist.model.keys()) == 1)
    assert shown == ["c"]


def test_the_menu_takes_a_row_off_that_is_not_on_the_screen(start: Callable[..., Desk], study: list[Path]) -> None:
    desk = start()
    desk.open(*study)
    desk.until(lambda: len(desk.program.window.worklist.model.keys()) == 3)
    desk.predicted()
    choose(row_menu(desk, "c"), "Remove from the worklist")
    desk.until(lambda: len(desk.program.window.worklist.model.keys()) == 2)
    desk.shows("a")
    choose(row_menu(desk, "b"), "Open\tEnter")
    desk.shows("b")
