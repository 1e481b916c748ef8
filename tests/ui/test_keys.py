"""Keys that the reader chose, keys by their place on the keyboard, and letters of the menus."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui import app
from lungseg_gui.core.language import tr
from lungseg_gui.ui.actions import MENUS
from lungseg_gui.ui.dialogs.keys import KeysDialog
from lungseg_gui.ui.key_places import code_of, digit_of
from lungseg_gui.ui.language import LANGUAGES, install
from lungseg_gui.ui.mnemonics import mnemonics
from lungseg_gui.ui.program import Program

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(dark: None, qtbot: QtBot, lungseg_home: Path, takes_long: None) -> Iterator[Program]:
    program = Program(app.make_services(lungseg_home))
    program.window.restore("", (1600, 1000))
    program.window.show()
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program
    program.close(ask=False)
    program.window.deleteLater()


def press(target: QWidget, key: int, text: str, *, at: str, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key as a keyboard does that has ``text`` where a US one has ``at``: override, press, release."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, held, code_of(at), 0, 0, text)
        event.ignore()
        QApplication.sendEvent(target, event)


def letter(mark: str) -> str:
    return mark.partition("&")[2][:1].casefold()


# -- menus
def menus(bar: QMenuBar) -> Iterator[tuple[str, list[str]]]:
    waiting: list[QMenu] = [action.menu() for action in bar.actions()]  # pyright: ignore[reportAssignmentType]
    yield "bar", [action.text() for action in bar.actions()]
    while waiting:
        menu = waiting.pop()
        entries = [action for action in menu.actions() if not action.isSeparator()]
        waiting += [action.menu() for action in entries if action.menu() is not None]  # pyright: ignore
        yield menu.title(), [action.text() for action in entries]


def test_every_entry_of_every_menu_has_a_letter_and_no_two_the_same(program: Program) -> None:
    bar = program.window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    for title, entries in menus(bar):
        letters = [letter(words.replace("&&", "")) for words in entries]
        assert all(letters), (title, entries)
        assert len(set(letters)) == len(letters), (title, entries)


def test_no_letter_of_a_menu_serves_two_and_none_is_left_over_in_any_language(program: Program) -> None:
    commands, application = program.window.actions_table.commands, QApplication.instance()
    assert isinstance(application, QApplication)
    before = set(application.findChildren(QTranslator))
    try:
        for code in set(LANGUAGES) - {"en"}:
            install(application, code)
            groups = {"bar": [tr(title) for title in MENUS]}
            for one in commands:
                words, inner = pickle.loads(pickle.dumps((one.text, one.submenu)))  # said again in this language
                entries = groups.setdefault(one.menu, [])
                if inner and inner not in entries:
                    entries.append(inner)
                (groups.setdefault(f"{one.menu}/{inner}", []) if inner else entries).append(words)
            for title, entries in groups.items():
                marked = [letter(words.replace("&&", "")) for words in mnemonics(entries)]
                letters = [one for one in marked if one]
                assert len(set(letters)) == len(letters), (code, title, entries)
                for words, one in zip(entries, marked, strict=True):
                    lost = "" if one else {sign for sign in words.casefold() if sign.isalnum()} - set(letters)
                    assert not lost, (code, title, words, lost)
            opened = {f"Alt+{letter(words).upper()}" for words in mnemonics(groups["bar"])}
            assert not opened & {key for one in commands for key in one.keys}, code
    finally:
        for translator in set(application.findChildren(QTranslator)) - before:
            application.removeTranslator(translator)
        install(application, "en")


@given(st.lists(st.text("abc &", min_size=1, max_size=6), max_size=8))
def test_letters_never_clash_and_the_words_stay(entries: list[str]) -> None:
    marked = mnemonics(entries)
    letters = [letter(words.replace("&&", "")) for words in marked]
    given_out = [found for found in letters if found]
    assert len(set(given_out)) == len(given_out)
    for words, mark in zip(entries, marked, strict=True):
        assert mark.replace("&&", "\0").replace("&", "").replace("\0", "&") == words


def test_the_first_letter_gives_way_where_another_entry_has_no_other() -> None:
    assert mnemonics(["ab", "a"]) == ["a&b", "&a"]


def test_f10_goes_to_the_menus_and_esc_comes_back(program: Program) -> None:
    window = program.window
    window.worklist.search.setFocus()
    QTest.keyClick(window.worklist.search, Key.Key_F10)
    bar = window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    assert bar.hasFocus()
    QTest.keyClick(bar, Key.Key_Right)
    QTest.keyClick(bar, Key.Key_Down)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened.title() == "&Edit"
    QTest.keyClick(opened, Key.Key_Escape)
    if bar.hasFocus():  # one Esc closes menu and bar where the menu had the keys
        QTest.keyClick(bar, Key.Key_Escape)
    assert window.worklist.search.hasFocus(), QApplication.focusWidget()


# -- by letter and by place
def test_a_key_whose_letter_has_no_command_does_what_stands_in_its_place(program: Program) -> None:
    window, session = program.window, program.session
    program.tool_choice.paint_segment(1)
    press(window, Key.Key_Eacute, "é", at="2")  # French, unshifted
    assert session.tools.segment == 2
    press(window, Key.Key_Ampersand, "&", at="1")
    assert session.tools.segment == 1
    press(window, 0x418, "и", at="B")  # Cyrillic
    assert session.tools.tool.value == "brush"
    press(window, 0x423, "\u0443", at="E")
    assert session.tools.tool.value == "eraser"
    before = session.tools.radius
    press(window, Key.Key_Udiaeresis, "ü", at="[")  # German
    assert session.tools.radius < before
    press(window, Key.Key_BracketRight, "]", at="9", held=Qt.KeyboardModifier.GroupSwitchModifier)  # with AltGr
    assert session.tools.radius == pytest.approx(before)


def test_by_letter_a_letter_that_has_a_command_is_that_commands_wherever_it_stands(program: Program) -> None:
    before = program.session.tools
    press(program.window, Key.Key_Plus, "+", at="]")  # grows the lung: it is off while nothing is open
    press(program.window, Key.Key_A, "a", at="Q")
    assert program.session.tools == before


def test_by_place_the_letter_does_not_count(program: Program) -> None:
    program.services.settings.set("keys.by", "place")
    window, session = program.window, program.session
    before = session.tools.radius
    press(window, Key.Key_Plus, "+", at="]")
    assert session.tools.radius > before
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_W, NONE, code_of("Z"), 0, 0, "w")
    asked.ignore()
    QApplication.sendEvent(window, asked)
    assert not asked.isAccepted()  # Z has no command: the letter's holds
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, NONE, code_of("W"), 0, 0, "z")
    asked.ignore()
    QApplication.sendEvent(window, asked)
    assert asked.isAccepted()
    session.set_tools(tool=session.tools.tool.__class__("brush"))
    press(window, Key.Key_Z, "z", at="W")
    assert session.tools.tool.value == "window"


def test_in_a_list_the_place_counts_before_the_letter_of_a_row(program: Program) -> None:
    view = program.window.worklist.view
    view.setFocus()
    press(view, 0x423, "\u0443", at="E")
    assert program.session.tools.tool.value == "eraser"


def test_a_text_field_keeps_its_letters(program: Program) -> None:
    field = program.window.worklist.search
    field.setFocus()
    before = program.session.tools.tool
    press(field, 0x423, "\u0443", at="E")
    assert field.text() == "\u0443"
    assert program.session.tools.tool is before


def test_a_digit_is_found_without_shift_on_a_french_keyboard() -> None:
    assert digit_of(QKeyEvent(QEvent.Type.KeyPress, Key.Key_QuoteDbl, NONE, code_of("3"), 0, 0, '"')) == 3
    assert digit_of(QKeyEvent(QEvent.Type.KeyPress, Key.Key_3, NONE, 0, 0, 0, "3")) == 3
    assert digit_of(QKeyEvent(QEvent.Type.KeyPress, Key.Key_B, NONE, code_of("B"), 0, 0, "b")) is None


# -- the reader's own
def opened(program: Program) -> KeysDialog:
    program.window.actions_table.run("help.keys")
    dialog = program.window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    QTest.qWaitForWindowActive(dialog)
    return dialog


def give(dialog: KeysDialog, name: str, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(dialog.buttons[name], Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog.buttons[name], key, held)


def test_a_key_is_changed_is_kept_and_works(program: Program, lungseg_home: Path) -> None:
    dialog, table = opened(program), program.window.actions_table
    give(dialog, "tool.eraser", Key.Key_F7)
    assert table.command("tool.eraser").keys == ("F7",)
    assert table.tip("tool.eraser") == "Eraser (F7)"
    assert dialog.resets["tool.eraser"].isVisibleTo(dialog)
    dialog.close()
    program.window.activateWindow()
    QTest.qWaitForWindowActive(program.window)
    QTest.keyClick(program.window, Key.Key_F7)
    assert program.session.tools.tool.value == "eraser"
    program.bindings.change("tool.brush", ["F8"])
    assert program.window.empty.keys["tool.brush"].key == "F8"  # what is told of keys follows
    program.bindings.reset("tool.brush")
    kept = json.loads((lungseg_home / "settings.json").read_text())["keys.own"]
    assert json.loads(kept) == {"tool.eraser": ["F7"]}
    again = Program(app.make_services(lungseg_home))
    try:
        assert again.window.actions_table.command("tool.eraser").keys == ("F7",)
        assert again.window.actions_table.action("tool.eraser").shortcut().toString() == "F7"
    finally:
        again.close(ask=False)
        again.window.deleteLater()


def test_a_key_of_another_command_is_taken_only_after_a_word(program: Program) -> None:
    dialog, table = opened(program), program.window.actions_table
    give(dialog, "tool.eraser", Key.Key_B)
    assert "is used for “Brush”" in dialog.note.text()
    assert table.command("tool.eraser").keys == ("E",)
    QTest.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert table.command("tool.eraser").keys == ("E",)
    assert not dialog.take_button.isVisible()
    give(dialog, "tool.eraser", Key.Key_B)
    QTest.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert table.command("tool.eraser").keys == ("B",)
    assert table.command("tool.brush").keys == ()
    assert table.action("tool.brush").shortcuts() == []
    QTest.mouseClick(dialog.resets["tool.brush"], Qt.MouseButton.LeftButton)  # the way back asks, too
    assert "is used for “Eraser”" in dialog.note.text()
    QTest.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert table.command("tool.brush").keys == ("B",)
    assert table.command("tool.eraser").keys == ()
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert table.command("tool.eraser").keys == ("E",)
    assert program.services.settings.text("keys.own") == ""
    assert not dialog.reset_button.isEnabled()


def test_keys_that_are_held_and_the_menus_letters_cannot_be_taken(program: Program) -> None:
    dialog, table = opened(program), program.window.actions_table
    for key, held, why in (
        (Key.Key_Q, NONE, "while it is held"),
        (Key.Key_Z, NONE, "magnifies"),
        (Key.Key_Space, NONE, "moves the image"),
        (Key.Key_F, Qt.KeyboardModifier.AltModifier, "opens the File menu"),
    ):
        give(dialog, "tool.eraser", key, held)
        assert why in dialog.note.text()
        assert table.command("tool.eraser").keys == ("E",)


def test_esc_keeps_a_key_delete_takes_it_away_and_enter_is_both_enters(program: Program) -> None:
    dialog, table = opened(program), program.window.actions_table
    give(dialog, "tool.eraser", Key.Key_Escape)
    assert dialog.isVisible()
    assert table.command("tool.eraser").keys == ("E",)
    give(dialog, "tool.eraser", Key.Key_Delete)
    assert table.command("tool.eraser").keys == ()
    give(dialog, "tool.eraser", Key.Key_Return, CONTROL | SHIFT)
    assert table.command("tool.eraser").keys == ("Ctrl+Shift+Enter", "Ctrl+Shift+Return")
    assert dialog.buttons["tool.eraser"].accessibleName() == "Eraser: Ctrl+Shift+Enter"


def test_keys_of_a_damaged_file_are_passed_over(program: Program) -> None:
    table, settings = program.window.actions_table, program.services.settings
    own = {"no.such": ["F8"], "tool.eraser": ["F7"], "tool.brush": ["F7", "Q", 3], "tool.pan": "F9"}
    settings.set("keys.own", json.dumps(own))
    assert table.command("tool.eraser").keys == ("F7",)
    assert table.command("tool.brush").keys == ()
    assert table.command("tool.pan").keys == ("V",)
    settings.set("keys.own", "[" * 100_000)
    assert table.command("tool.eraser").keys == ("E",)
    settings.set("keys.own", "[nonsense")
    assert table.command("tool.eraser").keys == ("E",)
