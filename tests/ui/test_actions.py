"""The table of commands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.ui.actions import Actions, Command, shown_key


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setLayout(QVBoxLayout())
    qtbot.addWidget(window)
    return window


def test_a_shortcut_belongs_to_one_command(window: QWidget) -> None:
    table = Actions(window)
    table.add([Command("a", "A", "File", lambda: None, ("B",))])
    with pytest.raises(ValueError, match="b takes"):
        table.add([Command("b", "B", "File", lambda: None, ("B",))])
    with pytest.raises(ValueError, match="a takes"):
        table.add([Command("a", "A again", "File", lambda: None)])


def test_a_command_runs_by_its_key_and_not_while_it_is_off(window: QWidget, qtbot: QtBot) -> None:
    ran: list[str] = []
    allowed = [True]
    table = Actions(window)
    table.add([Command("a", "A", "Segment", lambda: ran.append("a"), ("B",), enabled=lambda: allowed[0])])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_B)
    assert ran == ["a"]
    allowed[0] = False
    table.refresh()
    QTest.keyClick(window, Qt.Key.Key_B)
    table.run("a")
    assert ran == ["a"]


def test_keys_are_letters_while_a_field_has_the_focus(window: QWidget, qtbot: QtBot) -> None:
    ran: list[str] = []
    table = Actions(window)
    table.add(
        [
            Command("accept", "Accept", "Segment", lambda: ran.append("accept"), ("Return",)),
            Command("search", "Search", "Help", lambda: ran.append("search"), ("Ctrl+K",), typing=True),
        ]
    )
    field = QLineEdit(window)
    window.layout().addWidget(field)  # pyright: ignore[reportOptionalMemberAccess]
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert not table.action("accept").isEnabled()
    assert table.action("search").isEnabled()
    window.setFocus()
    qtbot.waitUntil(lambda: not field.hasFocus())
    assert table.action("accept").isEnabled()


def test_a_button_follows_its_command_and_says_why_it_is_off(window: QWidget, qtbot: QtBot) -> None:
    why = ["Nothing to undo."]
    ran: list[str] = []
    table = Actions(window)
    table.add(
        [
            Command(
                "undo",
                "Undo",
                "Edit",
                lambda: ran.append("undo"),
                ("Ctrl+Z",),
                enabled=lambda: not why,
                why_not=lambda: why[0],
            )
        ]
    )
    button = QPushButton(window)
    table.bind(button, "undo")
    assert not button.isEnabled()
    assert "Nothing to undo." in button.toolTip()
    why.clear()
    table.refresh()
    assert button.isEnabled()
    assert button.toolTip() == "Undo (Ctrl+Z)"
    button.click()
    assert ran == ["undo"]


def test_what_acts_on_the_picture_is_off_while_a_page_covers_it(window: QWidget) -> None:
    ran: list[str] = []
    table = Actions(window, covered=lambda: True)
    table.add(
        [
            Command("accept", "Accept", "Segment", lambda: ran.append("accept")),
            Command("open", "Open", "File", lambda: ran.append("open")),
        ]
    )
    table.run("accept")
    table.run("open")
    assert ran == ["open"]


@pytest.mark.parametrize(
    ("keys", "shown"), [("Return", "Enter"), ("PgDown", "PgDn"), ("Shift+Return", "Shift+Enter"), ("?", "?")]
)
def test_keys_are_named_as_on_the_keyboard(keys: str, shown: str) -> None:
    assert shown_key(keys) == shown
