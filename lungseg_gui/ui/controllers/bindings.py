"""The reader's own keys: changed in the dialog of keys, kept with the settings, wherever a command is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.actions import MENUS, Actions, Command, shown_key
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.key_presses import canonical, sequence_of
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.mnemonics import mnemonics

OWN, BY = "keys.own", "keys.by"
_FIXED = {
    "Q": tr_later("Q shows the model’s own mask while it is held."),
    "Z": tr_later("Z magnifies while it is held."),
    "Space": tr_later("Space moves the image while it is held."),
    "Esc": tr_later("Esc goes back."),
    "Tab": tr_later("Tab goes to the next control."),
    "Shift+Tab": tr_later("Shift+Tab goes to the control before."),
    "Del": tr_later("Delete removes a corner of the lasso or polygon."),
    "Backspace": tr_later("Backspace removes the last corner of the polygon."),
    "Shift+F10": tr_later("Shift+F10 opens the menu of the selected cases."),
}


class Bindings(QObject):
    """Gives commands the reader's own keys; a key belongs to one command.

    Signals
    -------
    changed()
        Some command has other keys.
    """

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings, messages: Messages) -> None:
        super().__init__(actions)
        self._actions, self._settings, self._messages = actions, settings, messages
        self._apply()

    @property
    def commands(self) -> tuple[Command, ...]:
        """All commands with the keys that they have now."""
        return self._actions.commands

    def is_own(self, name: str) -> bool:
        """Whether a command has other keys than the program gives it."""
        return self._actions.command(name).keys != self._actions.default_keys(name)

    @property
    def any_own(self) -> bool:
        """Whether any command has."""
        return any(self.is_own(command.id) for command in self.commands)

    def refusal(self, key: str) -> str:
        """Return why no command can have a key, as a sentence; "" where one can."""
        key = canonical(key)
        menus = [tr(menu) for menu in MENUS]
        for menu, marked in zip(menus, mnemonics(menus), strict=True):
            if key == f"Alt+{marked.partition('&')[2][:1].upper()}":
                return tr("{key} opens the {menu} menu.", key=shown_key(key), menu=menu)
        return tr(_FIXED[key]) if key in _FIXED else ""

    def holder(self, name: str, keys: Sequence[str]) -> Command | None:
        """Return another command that has one of these keys."""
        sought = set(map(canonical, keys))
        return next((c for c in self.commands if c.id != name and sought & set(map(canonical, c.keys))), None)

    def default_keys(self, name: str) -> tuple[str, ...]:
        """Return the keys that the program gives a command."""
        return self._actions.default_keys(name)

    def change(self, name: str, keys: Sequence[str]) -> None:
        """Give a command these keys and no others; a command that had them loses them."""
        own = self._own()
        sought = set(map(canonical, keys))
        kept = {other: [key for key in held if canonical(key) not in sought] for other, held in own.items()}
        kept[name] = list(keys)
        self._keep(kept)

    def reset(self, name: str) -> None:
        """Give a command the program's keys again; a command that has them now goes without."""
        self.change(name, self._actions.default_keys(name))

    def reset_all(self) -> None:
        """Give every command the program's keys again."""
        self._keep({})

    def follow(self, keys: frozenset[str]) -> None:
        """Use what the settings say now."""
        if keys & {OWN, BY}:
            self._apply()

    # -- keeping
    def _own(self) -> dict[str, list[str]]:
        """Return the kept keys by command; what is no longer a key or a command is left out."""
        try:
            found: Any = json.loads(self._settings.text(OWN) or "{}")
        except (ValueError, RecursionError):
            return {}
        known = {command.id for command in self.commands}
        rows = cast("dict[str, Any]", found).items() if isinstance(found, dict) else ()
        return {name: _keys(held) for name, held in rows if name in known and isinstance(held, list)}

    def _keep(self, own: Mapping[str, Sequence[str]]) -> None:
        mine = {name: list(keys) for name, keys in own.items() if tuple(keys) != self._actions.default_keys(name)}
        words = json.dumps(mine, ensure_ascii=False, sort_keys=True) if mine else ""
        keep(self._settings, {OWN: words}, self._messages)
        self._apply()

    def _apply(self) -> None:
        own, taken = self._own(), set[str]()
        for name, keys in own.items():
            own[name] = [key for key in keys if canonical(key) not in taken and not self.refusal(key)]
            taken |= set(map(canonical, own[name]))
        wanted = {
            c.id: tuple(own.get(c.id) or ())
            if c.id in own
            else tuple(key for key in self._actions.default_keys(c.id) if canonical(key) not in taken)
            for c in self.commands
        }
        self._actions.set_keys(wanted, by=self._settings.text(BY))
        self.changed.emit()


def _keys(held: Sequence[object]) -> list[str]:
    return [key for key in held if isinstance(key, str) and not sequence_of(key).isEmpty() and shown_key(key)]
