"""All keys, made from the table of commands; each can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import GESTURES, MENUS, Command, HeldKey, shown_key
from lungseg_gui.ui.dialogs.key_button import KeyButton
from lungseg_gui.ui.parts import Button, KeyHint, Run, icon_button, line, set_tone, text

if TYPE_CHECKING:
    from lungseg_gui.ui.controllers.bindings import Bindings

_SIZE = QSize(920, 760)
_COLUMNS = 2


@dataclass(frozen=True)
class Line:
    """One entry: what is done, and by which keys; of a gesture there is no command."""

    menu: str
    words: str
    keys: tuple[str, ...]
    command: str = ""


def lines(commands: Sequence[Command], gestures: Sequence[HeldKey] = GESTURES, *, all_: bool = False) -> list[Line]:
    """Return everything that has a key, or ``all_`` that can have one, in the order of the menus."""
    found = [
        Line(c.menu, c.text.removesuffix("…"), tuple(dict.fromkeys(map(shown_key, c.keys))), c.id)
        for c in commands
        if c.keys or all_
    ]
    found += [Line(held.menu, tr(held.text), (tr(held.keys),)) for held in gestures]
    order = {menu: place for place, menu in enumerate(MENUS)}
    return sorted(found, key=lambda entry: order.get(entry.menu, len(order)))


class KeysDialog(QDialog):
    """A sheet of keys with a field to find one; not modal, Esc closes. A click on a key changes it.

    Parameters
    ----------
    commands : sequence of Command
        The table; ``Actions.commands``.
    bindings : Bindings or None
        What changes them; None where they can only be read.
    """

    def __init__(
        self, commands: Sequence[Command], parent: QWidget | None = None, *, bindings: Bindings | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setStyleSheet("QDialog { background: palette(base); }")
        self._commands, self._bindings = commands, bindings
        self.shown: list[Line] = []
        self.buttons: dict[str, KeyButton] = {}
        self.resets: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(line())
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        if bindings is not None:
            column.addWidget(line())
            column.addLayout(self._foot())
            bindings.changed.connect(self._follow)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60)))
        self._fill(self.search.text())
        self._hint()
        self.search.setFocus()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.addWidget(text(tr("Keys and mouse"), size=theme.PAGE, weight=600))
        head.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a key or action"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setMinimumWidth(260)
        self.search.textChanged.connect(self._fill)
        head.addWidget(self.search)
        return head

    def _foot(self) -> QHBoxLayout:
        """Return what is said of the key that was pressed, and the reset for all."""
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 10)
        foot.setSpacing(8)
        self.note = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.keep_button = Button(tr("Keep"), run=self._hint)
        self.take_button = Button("")
        self.take_button.clicked.connect(lambda: self._take())
        self.reset_button = Button(tr("Reset all"), run=self._reset_all)
        self._take: Run = self._hint
        foot.addWidget(self.note, 1)
        for button in (self.keep_button, self.take_button, self.reset_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    # -- changing
    def _hint(self) -> None:
        if self._bindings is None:
            return
        self._say(tr("Click a key to change it. Delete removes it, Esc keeps it."), "second")

    def _say(self, words: str, tone: str, *, offer: str = "", take: Run | None = None) -> None:
        self.note.setText(words)
        set_tone(self.note, tone)
        self._take = take or self._hint
        self.take_button.setText(offer)
        for button in (self.keep_button, self.take_button):
            button.setVisible(bool(offer))
        if offer:
            self.keep_button.setFocus()

    def _chosen(self, name: str, keys: tuple[str, ...]) -> None:
        """Take the keys that were pressed, after a question where another command has them."""
        bindings = self._bindings
        if bindings is None:
            return
        refusal = next(filter(None, map(bindings.refusal, keys)), "")
        if refusal:
            self._say(tr("{why} It cannot be changed.", why=refusal), "warn")
            return
        holder = bindings.holder(name, keys)
        if holder is None:
            self._change(name, keys)
            return
        words = tr(
            "{key} is used for “{command}”, which would lose it.",
            key=shown_key(keys[0]),
            command=holder.text.removesuffix("…"),
        )
        self._say(words, "warn", offer=tr("Use it here"), take=lambda: self._change(name, keys))

    def _change(self, name: str, keys: tuple[str, ...]) -> None:
        if self._bindings is not None:
            self._bindings.change(name, keys)
            self._hint()
            self.buttons[name].setFocus()

    def _reset(self, name: str) -> None:
        if self._bindings is not None:
            self._chosen(name, self._bindings.default_keys(name))

    def _reset_all(self) -> None:
        if self._bindings is not None:
            self._bindings.reset_all()
            self._hint()

    def _follow(self) -> None:
        if self._bindings is not None:
            self._commands = self._bindings.commands
            for command in self._commands:
                self._show_keys(command)
            self.reset_button.setEnabled(self._bindings.any_own)

    def _show_keys(self, command: Command) -> None:
        if self._bindings is not None and command.id in self.buttons:
            self.buttons[command.id].show_keys(command.keys)
            self.resets[command.id].setVisible(self._bindings.is_own(command.id))

    # -- what is shown
    def _fill(self, words: str) -> None:
        wanted = words.casefold().split()
        self.shown = [
            entry
            for entry in lines(self._commands, all_=self._bindings is not None)
            if all(word in f"{entry.words} {' '.join(entry.keys)}".casefold() for word in wanted)
        ]
        self.buttons, self.resets = {}, {}
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(20, 16, 20, 20)
        row.setSpacing(40)
        for menus in self._split():
            grid = QGridLayout()
            grid.setVerticalSpacing(2 if self._bindings is not None else 6)
            grid.setHorizontalSpacing(12)
            grid.setColumnStretch(0, 1)
            for menu in menus:
                self._add_menu(grid, menu)
            grid.setRowStretch(grid.rowCount(), 1)
            row.addLayout(grid, 1)
        self._scroll.setWidget(inside)
        self._follow()

    def _split(self) -> list[list[str]]:
        """Deal the menus into columns of about equal length, in their order."""
        sizes = {menu: sum(entry.menu == menu for entry in self.shown) for menu in MENUS}
        half = (len(self.shown) + sum(map(bool, sizes.values()))) / _COLUMNS
        columns: list[list[str]] = [[] for _ in range(_COLUMNS)]
        filled = 0.0
        for menu, size in sizes.items():
            if size:
                columns[min(int((filled + size / 2) / half), _COLUMNS - 1)].append(menu)
                filled += size + 1
        return columns

    def _add_menu(self, grid: QGridLayout, menu: str) -> None:
        head = text(tr(menu), size=theme.SECONDARY, tone="second", weight=600)
        head.setContentsMargins(0, 8 if grid.rowCount() > 1 else 0, 0, 0)
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        for entry in (entry for entry in self.shown if entry.menu == menu):
            row = grid.rowCount()
            words = text(entry.words, wrap=True)
            words.setAccessibleName(f"{entry.words}: {', '.join(entry.keys)}")
            grid.addWidget(words, row, 0)
            keys = QHBoxLayout()
            keys.setSpacing(4)
            keys.addStretch(1)
            if self._bindings is not None and entry.command:
                keys.addWidget(self._reset_of(entry))
                keys.addWidget(self._button_of(entry))
            else:
                for key in entry.keys:
                    keys.addWidget(KeyHint(key))
            grid.addLayout(keys, row, 1)

    def _button_of(self, entry: Line) -> KeyButton:
        button = KeyButton(entry.words)
        button.chosen.connect(lambda keys, name=entry.command: self._chosen(name, keys))
        self.buttons[entry.command] = button
        return button

    def _reset_of(self, entry: Line) -> QWidget:
        tip = tr("{command}: default key restored", command=entry.words)
        reset = icon_button("arrow-counter-clockwise", tip, run=lambda: self._reset(entry.command), size=24)
        self.resets[entry.command] = reset
        return reset
