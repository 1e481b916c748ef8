"""Whose a key is: Enter accepts with the focus in the picture alone; a list, slider or field has its own keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider

from lungseg_gui.core.review import Status
from tests.e2e.conftest import Desk

Start = Callable[[], Desk]
Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def files(phantoms: list[Path], tmp_path: Path) -> list[Path]:
    """The phantoms under names that no other word of a row holds."""
    copies = [tmp_path / f"{name}.dcm" for name in ("xa", "xb", "xc")]
    for source, copy in zip(phantoms, copies, strict=True):
        shutil.copy(source, copy)
    return copies


def opened(start: Start, files: list[Path]) -> Desk:
    """All three listed, the first on the screen with its mask."""
    desk = start()
    desk.open(*files)
    desk.predicted()
    return desk


def statuses(desk: Desk) -> set[Status]:
    model = desk.program.window.worklist.model
    return {entry.status for key in model.keys(listed=False) if (entry := model.entry(key)) is not None}


def test_search_enter_enter_opens_what_was_found_and_accepts_nothing(start: Start, files: list[Path]) -> None:
    desk = opened(start, files)
    worklist = desk.program.window.worklist
    desk.type(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(worklist.search, "xc")
    desk.type(Key.Key_Return)
    assert worklist.view.hasFocus()
    desk.shows("xc")
    desk.predicted()
    assert not desk.program.viewing.focused
    desk.type(Key.Key_Return)  # opens its row, which is open: the keys go to the picture
    assert desk.program.viewing.focused
    assert Status.ACCEPTED not in statuses(desk)
    assert desk.review.image.name == "xc"
    assert not desk.program.services.training_set.cases()


def test_enter_on_a_row_opens_that_row_and_not_the_case_on_the_screen(start: Start, files: list[Path]) -> None:
    desk = opened(start, files)
    desk.program.window.worklist.focus_list()
    rows = desk.program.window.worklist.model.keys()
    desk.type(Key.Key_End)
    last = desk.program.window.worklist.model.entry(rows[-1])
    assert last is not None
    desk.type(Key.Key_Return)
    desk.shows(last.name)
    assert desk.program.viewing.focused
    assert Status.ACCEPTED not in statuses(desk)


def test_a_list_pages_by_its_own_keys(start: Start, files: list[Path]) -> None:
    desk = opened(start, files)
    worklist = desk.program.window.worklist
    asked: list[str] = []
    step = desk.program.worklist.step
    desk.program.worklist.step = lambda **how: (asked.append("next"), step(**how))  # pyright: ignore[reportAttributeAccessIssue]
    worklist.focus_list()
    desk.type(Key.Key_PageDown)
    assert asked == []
    assert worklist.view.currentIndex().row() == worklist.model.rowCount() - 1
    desk.program.viewing.focus()
    desk.type(Key.Key_PageDown)
    assert asked == ["next"]


def test_enter_at_a_slider_gives_the_keys_to_the_picture_and_accepts_nothing(start: Start, files: list[Path]) -> None:
    desk = opened(start, files)
    slider = next(found for found in desk.program.panels.dock.findChildren(QSlider) if found.isVisible())
    slider.setFocus()
    before = slider.value()
    desk.type(Key.Key_PageDown)
    assert slider.value() != before  # its own key: no other case
    assert desk.review.image.name == "xa"
    desk.type(Key.Key_Return)
    assert desk.program.viewing.focused
    assert desk.review.status is Status.PREDICTED


def test_enter_in_the_picture_accepts_and_a_held_one_only_once(start: Start, files: list[Path]) -> None:
    desk = opened(start, files)
    desk.program.viewing.focus()
    first = desk.review
    desk.type(Key.Key_Return)
    desk.until(lambda: first.status is Status.ACCEPTED)


def test_the_button_accepts_wherever_the_focus_is(start: Start, files: list[Path]) -> None:
    desk = opened(start, files)
    desk.program.window.worklist.focus_list()
    first = desk.review
    action = desk.program.window.actions_table.action("review.accept")
    assert action.isEnabled()
    desk.rested()
    desk.program.window.actions_table.run("review.accept")
    desk.until(lambda: first.status is Status.ACCEPTED)


def test_enter_without_a_mask_says_why_nothing_is_accepted(start: Start, files: list[Path]) -> None:
    desk = start()
    desk.model.free.clear()
    desk.open(files[0])
    said: list[str] = []
    desk.program.messages.said.connect(said.append)
    desk.until(lambda: desk.program.flow.painted is not None)
    desk.program.viewing.focus()
    desk.type(Key.Key_Return)
    assert "no mask yet" in said[-1]
    desk.model.free.set()
    desk.predicted()


def test_what_was_just_opened_is_listed_whatever_was_searched_for(start: Start, files: list[Path]) -> None:
    desk = start()
    desk.open(files[0])
    desk.predicted()
    worklist = desk.program.window.worklist
    worklist.search.setText("xa")
    desk.open(files[1])
    desk.shows("xb")
    assert worklist.search.text() == ""
    assert worklist.model.row_of(worklist.current) >= 0


def test_a_search_that_is_through_says_what_is_left_and_leads_there(start: Start, files: list[Path]) -> None:
    desk = opened(start, files)
    worklist = desk.program.window.worklist
    worklist.search.setText("xa")
    assert worklist.count.text() == "filtered: 1 of 3"
    desk.rested()
    desk.program.window.actions_table.run("review.accept")
    assert "2 other cases are left" in desk.program.messages.toast_words
    assert "No cases left" not in desk.program.messages.toast_words
    toast = desk.program.messages._toast  # pyright: ignore[reportPrivateUsage]
    assert toast is not None
    assert [button.text() for button in toast.buttons] == ["Undo", "Go to these"]
    QTest.mouseClick(toast.buttons[1], Qt.MouseButton.LeftButton, NONE, QPoint(5, 5))
    desk.shows("xb")
    assert worklist.search.text() == ""
    assert worklist.count.text() == "filtered: 2 of 3"
