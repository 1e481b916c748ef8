"""All keys, made from the table of commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import GESTURES, MENUS, Command, HeldKey, shown_key
from lungseg_gui.ui.parts import KeyHint, line, text

_SIZE = QSize(860, 740)
_COLUMNS = 2


@dataclass(frozen=True)
class Line:
    """One entry: what is done, and by which keys."""

    menu: str
    words: str
    keys: tuple[str, ...]


def lines(commands: Sequence[Command], gestures: Sequence[HeldKey] = GESTURES) -> list[Line]:
    """Return everything that has a key, in the order of the menus."""
    found = [
        Line(command.menu, command.text.removesuffix("…"), tuple(dict.fromkeys(map(shown_key, command.keys))))
        for command in commands
        if command.keys
    ]
    found += [Line(held.menu, held.text, (held.keys,)) for held in gestures]
    order = {menu: place for place, menu in enumerate(MENUS)}
    return sorted(found, key=lambda entry: order.get(entry.menu, len(order)))


class KeysDialog(QDialog):
    """A sheet of keys with a field to find one; not modal, Esc closes.

    Parameters
    ----------
    commands : sequence of Command
        The table; ``Actions.commands``.
    """

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setStyleSheet("QDialog { background: palette(base); }")
        self._lines = lines(commands)
        self.shown: list[Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.addWidget(text(self.tr("Keys and mouse"), size=theme.PAGE, weight=600))
        head.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a key or an action"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setFixedWidth(260)
        self.search.textChanged.connect(self._fill)
        head.addWidget(self.search)
        column.addLayout(head)
        column.addWidget(line())
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60)))
        self._fill("")
        self.search.setFocus()

    def _fill(self, words: str) -> None:
        wanted = words.casefold().split()
        self.shown = [
            entry
            for entry in self._lines
            if all(word in f"{entry.words} {' '.join(entry.keys)}".casefold() for word in wanted)
        ]
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(20, 16, 20, 20)
        row.setSpacing(40)
        for menus in self._split():
            grid = QGridLayout()
            grid.setVerticalSpacing(6)
            grid.setHorizontalSpacing(12)
            grid.setColumnStretch(0, 1)
            for menu in menus:
                self._add_menu(grid, menu)
            grid.setRowStretch(grid.rowCount(), 1)
            row.addLayout(grid, 1)
        self._scroll.setWidget(inside)

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
        head = text(menu, size=theme.SECONDARY, tone="second", weight=600)
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
            for key in entry.keys:
                keys.addWidget(KeyHint(key))
            grid.addLayout(keys, row, 1)
