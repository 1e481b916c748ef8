"""How several rows of the worklist are picked out: by Ctrl and Shift with clicks and arrows, Ctrl+A, Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from lungseg_gui.ui.panels.worklist_places import Places
from lungseg_gui.ui.panels.worklist_selection import Selection

_Key = Qt.Key
Move = QAbstractItemView.CursorAction
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PICKS = _CTRL | _SHIFT
"""What picks rows out in place of opening one."""
MOVES = {
    _Key.Key_Up: Move.MoveUp,
    _Key.Key_Down: Move.MoveDown,
    _Key.Key_Home: Move.MoveHome,
    _Key.Key_End: Move.MoveEnd,
    _Key.Key_PageUp: Move.MovePageUp,
    _Key.Key_PageDown: Move.MovePageDown,
}
"""Keys that go through the rows."""
DOWNWARDS = (Move.MoveDown, Move.MoveNext, Move.MoveHome, Move.MovePageDown)
"""Movements that look below for a row where they lead to none."""


def leads(places: Places, action: QAbstractItemView.CursorAction, line: int, *, page: int) -> int | None:
    """Return the line that a movement leads to from a line, with a page of so many pixels; None where to none."""
    steps: dict[QAbstractItemView.CursorAction, Callable[[], int]] = {
        Move.MoveUp: lambda: line - 1,
        Move.MovePrevious: lambda: line - 1,
        Move.MoveDown: lambda: line + 1,
        Move.MoveNext: lambda: line + 1,
        Move.MoveHome: lambda: 0,
        Move.MoveEnd: lambda: places.lines - 1,
        Move.MovePageUp: lambda: places.at(max(0, places.top(line + 1) - 1 - page)),
        Move.MovePageDown: lambda: places.at(min(places.height - 1, places.top(max(line, 0)) + page)),
    }
    step = steps.get(action)
    return None if step is None or not places.lines else min(max(step(), 0), places.lines - 1)


class Picking:
    """Changes the selection and moves the keyboard's row; it opens nothing.

    Parameters
    ----------
    leads : callable
        Returns the row that a movement leads to: ``moveCursor``, which is Qt's protected one.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        selection: Selection,
        *,
        leads: Callable[[QAbstractItemView.CursorAction], QModelIndex],
    ) -> None:
        self._view, self._selection, self._leads = view, selection, leads

    def _shown(self) -> int:
        """Place of the shown case, -1 where it is not listed: it is the one row that Qt's own selection holds."""
        found = self._view.selectionModel().selectedIndexes()
        return found[0].row() if found else -1

    def press(self, event: QMouseEvent) -> bool:
        """Take a press of the left button; return whether it only selects rows."""
        index = self._view.indexAt(event.position().toPoint())
        if not index.isValid():
            return False
        if not event.modifiers() & PICKS:
            self._selection.begin_at(index.row())
            return False
        self._pick(index, event.modifiers())
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Take a key; return whether nobody else needs it."""
        key, modifiers = _Key(event.key()), event.modifiers() & PICKS
        if key in MOVES and modifiers:
            index = self._leads(MOVES[key])
            if index.isValid():
                if modifiers & _SHIFT:
                    self._pick(index, modifiers)
                else:
                    self._go_to(index)
        elif key == _Key.Key_Space and modifiers == _CTRL:
            index = self._view.currentIndex()
            if index.isValid():
                self._pick(index, modifiers)
        elif key == _Key.Key_A and modifiers == _CTRL:
            self._selection.select_all()
        elif key == _Key.Key_Escape and self._selection:
            self._selection.clear()
        else:
            return False
        return True

    def _pick(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _SHIFT:
            self._selection.extend(index.row(), shown=self._shown(), add=bool(modifiers & _CTRL))
        else:
            self._selection.toggle(index.row(), shown=self._shown())
        self._go_to(index)

    def _go_to(self, index: QModelIndex) -> None:
        """Move the keyboard's row; Qt's own selection stays with the shown case."""
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._view.scrollTo(index)
