"""Keys that no command has: Q, Enter and Esc, and the Enter that brings the keys back to the picture."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt

from lungseg_gui.ui.controllers.enter import Enter
from lungseg_gui.ui.controllers.held_keys import HeldKeys
from tests.ui.controllers.standins import Messages, Pane

Key = Qt.Key
HINT = "The keys act on the image now · ⟨Enter⟩ accepts"


class Viewer:
    def __init__(self) -> None:
        self.outline_open = False
        self.did: list[object] = []

    def show_prediction(self, shown: bool) -> None:
        self.did.append(shown)

    def finish_stroke(self) -> None:
        self.did.append("finish")

    def cancel_stroke(self) -> None:
        self.did.append("cancel")


class Desk:
    def __init__(self) -> None:
        self.window, self.viewer = Pane(), Viewer()
        self.viewing: Any = SimpleNamespace(viewer=self.viewer, hide_prediction=lambda: self.viewer.did.append("hide"))
        self.escaped = 0
        window: Any = self.window
        self.keys = HeldKeys(window, self.viewing, escape=self.escape)

    def escape(self) -> None:
        self.escaped += 1

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.window.key_held.emit(int(key), True)

    def release(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.window.key_held.emit(int(key), False)


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_q_shows_the_models_mask_while_it_is_held(desk: Desk) -> None:
    desk.press(Key.Key_Q)
    desk.release(Key.Key_Q)
    desk.press(Key.Key_A)
    assert desk.viewer.did == [True, False]
    desk.window.deactivated.emit()
    assert desk.viewer.did == [True, False, "hide"]


def test_enter_and_esc_end_a_line_that_is_open(desk: Desk) -> None:
    desk.press(Key.Key_Return, Key.Key_Enter)
    assert desk.viewer.did == []
    desk.viewer.outline_open = True
    desk.press(Key.Key_Return, Key.Key_Enter, Key.Key_A)
    assert desk.viewer.did == ["finish", "finish"]
    desk.press(Key.Key_Escape)
    desk.release(Key.Key_Return, Key.Key_Escape)
    assert desk.viewer.did == ["finish", "finish", "cancel"]
    assert desk.escaped == 0
    desk.press(Key.Key_Q)
    assert desk.viewer.did[3:] == [True]


def test_esc_goes_back_where_no_line_is_open(desk: Desk) -> None:
    desk.release(Key.Key_Escape)
    desk.press(Key.Key_A)
    assert desk.escaped == 0
    desk.press(Key.Key_Escape)
    assert desk.escaped == 1
    assert desk.viewer.did == []


def test_without_a_picture_the_keys_do_nothing(desk: Desk) -> None:
    desk.viewing.viewer = None
    desk.press(Key.Key_Q, Key.Key_Escape)
    assert desk.escaped == 0


class Focus:
    def __init__(self) -> None:
        self.shows, self.focused, self.taken = True, False, 0

    def focus(self) -> None:
        self.taken += 1


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize(("focused", "taken", "words"), [(False, 1, HINT), (True, 0, "Nothing to accept.")])
def test_an_enter_brings_the_keys_to_the_picture_or_says_why_nothing_is_accepted(
    qapp: object, key: Qt.Key, focused: bool, taken: int, words: str
) -> None:
    window: Any = Pane()
    messages, focus, parent = Messages(), Focus(), QObject()
    rest: list[Any] = [focus, messages]
    enter = Enter(window, *rest, why_not=lambda: "Nothing to accept.", parent=parent)
    focus.focused = focused
    window.key_held.emit(int(Key.Key_Space), True)
    window.key_held.emit(int(key), False)
    focus.shows = False
    window.key_held.emit(int(key), True)
    focus.shows, window.page_open = True, True
    window.key_held.emit(int(key), True)
    assert (focus.taken, messages.said) == (0, [])
    window.page_open = False
    window.key_held.emit(int(key), True)
    assert (focus.taken, messages.said) == (taken, [words])
    assert enter.parent() is parent
