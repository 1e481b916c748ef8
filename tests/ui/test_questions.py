"""The question that stops the reader: what its buttons and Esc answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.ui.questions import choose, gives_up


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _answer(words: str) -> None:
    """Press a button of the box that comes, or Esc or Enter."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.text() == "Delete it?"
        assert box.informativeText() == "It is lost."
        keys = {"Esc": Qt.Key.Key_Escape, "Enter": Qt.Key.Key_Return}
        if words in keys:
            QTest.keyClick(box, keys[words])
        else:
            next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(0, press)


@pytest.mark.parametrize(("press", "gone"), [("Delete", True), ("Keep", False), ("Esc", False), ("Enter", False)])
def test_something_is_lost_only_by_its_own_button(window: QWidget, press: str, gone: bool) -> None:
    _answer(press)
    assert gives_up(window, "Delete it?", more="It is lost.", keep="Keep", gone="Delete") is gone


@pytest.mark.parametrize(
    ("press", "answer"),
    [("Stay", "Stay"), ("Esc", "Stay"), ("Stop", "Stop"), ("Later", "Later"), ("Enter", "Later")],
)
def test_a_third_way_that_loses_nothing_is_the_default(window: QWidget, press: str, answer: str) -> None:
    _answer(press)
    assert choose(window, "Delete it?", more="It is lost.", stay="Stay", lose="Stop", instead="Later") == answer


def test_no_box_stays_behind(window: QWidget, qtbot: QtBot) -> None:
    _answer("Keep")
    gives_up(window, "Delete it?", more="It is lost.", keep="Keep", gone="Delete")
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
