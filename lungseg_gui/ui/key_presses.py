"""Which command a key means: by what it bears, or by its place on the keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from lungseg_gui.ui.key_places import place_of

LETTER, PLACE = "letter", "place"
_Modifier = Qt.KeyboardModifier
_MODIFIERS = _Modifier.ShiftModifier | _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_LATIN = range(0x21, 0x7F)


class Table(Protocol):
    """The commands and their keys."""

    def keys_of_all(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        """Return ids and shortcuts."""
        ...

    def action(self, name: str) -> QAction:
        """Return the QAction of a command."""
        ...

    def key_counts(self, name: str) -> bool:
        """Whether a key of a command would run it where the focus is."""
        ...


class KeyPresses:
    """Runs what the shortcuts of Qt do not find: it knows the marks of keys and not their places.

    ``by`` is ``letter`` or ``place``. By letter, a key whose mark no command has does what stands in its place on a US
    keyboard: digits of a French keyboard, brackets of a German one, every letter of a Cyrillic one. By place, all do.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        self._names: dict[str, str] = {}
        self.by = LETTER

    def refresh(self) -> None:
        """Read the keys again."""
        self._names = {canonical(key): name for name, keys in self._table.keys_of_all() for key in keys}

    def overrides(self, event: QKeyEvent) -> bool:
        """Whether the place of a key counts although its mark belongs to another command."""
        return self.by == PLACE and self._counting(self._at_place(event)) is not None

    def run(self, event: QKeyEvent) -> bool:
        """Run what a key that no shortcut has taken means; return whether there is anything."""
        place = place_of(event)
        if place is None or int(place) == event.key():
            return False
        marked = self._marked(event)  # Qt passes over a mark that takes AltGr
        there = self._at_place(event)
        name = self._counting((there or marked) if self.by == PLACE else (marked or there))
        if name is None:
            return False
        action = self._table.action(name)
        if not event.isAutoRepeat() or action.autoRepeat():
            action.trigger()
        return True

    def meant(self, event: QKeyEvent) -> int:
        """Return which key a key that is held stands for."""
        place = place_of(event)
        by_letter = self.by == LETTER and event.key() in _LATIN
        return event.key() if place is None or by_letter else int(place)

    def _at_place(self, event: QKeyEvent) -> str | None:
        """Return the command of the key that a US keyboard has there, where that is another key."""
        place = place_of(event)
        if place is None or int(place) == event.key():
            return None
        return self._names.get(_sequence(event.modifiers() & _MODIFIERS, place))

    def _marked(self, event: QKeyEvent) -> str | None:
        """Return the command of what the key bears."""
        pressed = event.modifiers() & _MODIFIERS
        unshifted = pressed & ~_Modifier.ShiftModifier
        found = (self._names.get(_sequence(held, Qt.Key(event.key()))) for held in (pressed, unshifted))
        return next(filter(None, found), None)

    def _counting(self, name: str | None) -> str | None:
        return name if name is not None and self._table.key_counts(name) else None


def canonical(keys: str) -> str:
    """Return a shortcut in the one form in which shortcuts are compared."""
    return sequence_of(keys).toString(QKeySequence.SequenceFormat.PortableText)


def sequence_of(keys: str) -> QKeySequence:
    """Return a shortcut of the table or the settings, which have English names.

    Qt's constructor looks among the names of the reader's language first, where Return may be called "Enter".
    """
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)


def _sequence(modifiers: Qt.KeyboardModifier, key: Qt.Key) -> str:
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
