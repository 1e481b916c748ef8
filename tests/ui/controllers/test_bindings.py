"""The reader's own keys: which can be had, who goes without, and what is kept of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.bindings import BY, OWN, Bindings
from tests.ui.controllers.standins import Messages, Settings

DEFAULTS = {"save": ("Ctrl+S",), "undo": ("Ctrl+Z", "Alt+Backspace"), "brush": ("B",), "about": ()}


class Actions(QObject):
    """The table of commands."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = dict(DEFAULTS)
        self.by: list[str] = []

    @property
    def commands(self) -> tuple[Command, ...]:
        return tuple(self.command(name) for name in self.keys)

    def command(self, name: str) -> Command:
        return Command(name, name, "File", lambda: None, self.keys[name])

    def default_keys(self, name: str) -> tuple[str, ...]:
        return DEFAULTS[name]

    def set_keys(self, keys: dict[str, tuple[str, ...]], *, by: str) -> None:
        self.keys |= keys
        self.by.append(by)


class Desk:
    def __init__(self, own: str = "") -> None:
        self.actions, self.settings, self.messages = Actions(), Settings(), Messages()
        self.settings.set(OWN, own)
        actions: Any = self.actions
        settings: Any = self.settings
        messages: Any = self.messages
        self.bindings = Bindings(actions, settings, messages)
        self.changes = 0
        self.bindings.changed.connect(self._changed)

    def _changed(self) -> None:
        self.changes += 1

    @property
    def kept(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.settings.text(OWN) or "{}")


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_a_key_belongs_to_one_command(desk: Desk) -> None:
    assert not desk.bindings.any_own
    desk.bindings.change("about", ["Ctrl+Z", "F2"])
    assert desk.actions.keys == DEFAULTS | {"about": ("Ctrl+Z", "F2"), "undo": ("Alt+Backspace",)}
    assert desk.kept == {"about": ["Ctrl+Z", "F2"]}
    assert desk.changes == 1
    assert desk.bindings.is_own("about")
    assert not desk.bindings.is_own("save")
    assert desk.bindings.any_own
    desk.bindings.change("brush", ["F2"])
    assert desk.actions.keys["about"] == ("Ctrl+Z",)
    assert desk.kept == {"about": ["Ctrl+Z"], "brush": ["F2"]}


def test_what_is_kept_can_be_read_and_compared(desk: Desk) -> None:
    desk.bindings.change("undo", ["Ö"])
    desk.bindings.change("about", ["F2"])
    assert desk.settings.text(OWN) == '{"about": ["F2"], "undo": ["Ö"]}'


def test_a_command_without_a_key_is_kept_as_such(desk: Desk) -> None:
    desk.bindings.change("save", [])
    assert desk.actions.keys["save"] == ()
    assert desk.kept == {"save": []}
    desk.bindings.reset("save")
    assert desk.actions.keys == DEFAULTS
    assert desk.settings.text(OWN) == ""


def test_the_programs_keys_are_taken_back_from_whoever_has_them(desk: Desk) -> None:
    desk.bindings.change("about", ["B", "F2"])
    assert desk.actions.keys["brush"] == ()
    desk.bindings.reset("brush")
    assert desk.actions.keys["brush"] == ("B",)
    assert desk.actions.keys["about"] == ("F2",)
    desk.bindings.reset_all()
    assert desk.actions.keys == DEFAULTS
    assert desk.settings.text(OWN) == ""
    assert desk.changes == 3


def test_it_says_who_has_a_key_whatever_form_it_is_written_in(desk: Desk) -> None:
    holder = desk.bindings.holder("about", ["F2", "ctrl+s"])
    assert holder is not None
    assert holder.id == "save"
    assert desk.bindings.holder("save", ["Ctrl+S"]) is None
    assert desk.bindings.holder("about", ["F2"]) is None
    assert desk.bindings.default_keys("undo") == ("Ctrl+Z", "Alt+Backspace")
    assert [command.id for command in desk.bindings.commands] == list(DEFAULTS)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("F2", ""),
        ("Alt+F2", ""),
        ("Q", "Q shows the model’s own mask while it is held."),
        ("shift+tab", "Shift+Tab goes to the control before."),
        ("Del", "Delete removes a corner of the lasso or polygon."),
        ("Alt+F", "Alt+F opens the File menu."),
        ("Alt+E", "Alt+E opens the Edit menu."),
    ],
)
def test_keys_that_are_held_and_the_menus_letters_cannot_be_had(desk: Desk, key: str, words: str) -> None:
    assert desk.bindings.refusal(key) == words


@pytest.mark.parametrize(
    ("own", "keys"),
    [
        ('{"save": ["F2"]}', {"save": ("F2",)}),
        ('{"save": ["F2"], "brush": ["F2", "F3"]}', {"save": ("F2",), "brush": ("F3",)}),  # the first has it
        ('{"save": ["B"]}', {"save": ("B",), "brush": ()}),
        ('{"save": ["Q"]}', {"save": ()}),
        ('{"save": ["Q", "F2", 3, "", "no such key"]}', {"save": ("F2",)}),
        ('{"gone": ["F2"], "brush": "F3", "save": ["F4"]}', {"save": ("F4",)}),
        ('["save"]', {}),
        ("{", {}),
        ("[" * 100_000, {}),
        ("", {}),
    ],
)
def test_what_is_kept_of_keys_that_cannot_be_is_passed_over(
    qapp: object, own: str, keys: dict[str, tuple[str, ...]]
) -> None:
    assert Desk(own).actions.keys == DEFAULTS | keys


def test_it_follows_the_settings(desk: Desk) -> None:
    before = len(desk.actions.by)
    desk.settings.values[OWN] = '{"save": ["F2"]}'
    desk.bindings.follow(frozenset({"theme"}))
    assert desk.actions.keys == DEFAULTS
    desk.bindings.follow(frozenset({OWN, "theme"}))
    assert desk.actions.keys["save"] == ("F2",)
    desk.settings.values[BY] = "place"
    desk.bindings.follow(frozenset({BY}))
    assert desk.actions.by[before:] == [desk.actions.by[0], "place"]


def test_keys_that_the_disk_refuses_are_told(desk: Desk) -> None:
    desk.settings.refuses = LungSegError("The disk is full.")
    desk.bindings.change("save", ["F2"])
    assert desk.messages.errors == [("settings", "The disk is full.")]
