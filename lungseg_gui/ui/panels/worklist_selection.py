"""Which rows of the worklist are selected, beside the one case that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from lungseg_gui.ui.panels.worklist_order import WorklistEntry
from lungseg_gui.ui.panels.worklist_row import Row


class Selection(QObject):
    """Rows that the reader has picked out; none of them while the shown case stands for itself.

    Rows are kept as objects, not as places: sorting, filtering and new rows leave them selected. What search or filter
    hide stays selected and comes back with them, but is not acted on meanwhile: nobody sees it. Rows that come later
    are not selected, also where all were. Qt's own selection would follow each of 50,000 rows through every change.

    Signals
    -------
    changed()
        Other rows are selected.

    Parameters
    ----------
    listed : callable
        Returns the listed rows, in order.
    place : callable
        Returns the place of a row among them, -1 where it is not listed.
    known : callable
        Returns the row of a key, None where it is not on the worklist.
    """

    changed = Signal()

    def __init__(
        self,
        listed: Callable[[], list[Row]],
        *,
        place: Callable[[Row], int],
        known: Callable[[str], Row | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._listed, self._place, self._known = listed, place, known
        self._rows: set[Row] = set()
        self._anchor: Row | None = None  # from which Shift selects
        self._number: int | None = 0  # of those that are listed; None: to be counted when it is asked for

    # -- what is selected
    def __bool__(self) -> bool:
        """Whether rows are selected, listed or not."""
        return bool(self._rows)

    @property
    def number(self) -> int:
        """How many listed rows are selected."""
        if self._number is None:
            self._number = len(self._rows.intersection(self._listed())) if self._rows else 0
        return self._number

    def holds(self, row: int) -> bool:
        """Whether the row at a place of the list is selected."""
        return self._listed()[row] in self._rows

    def keys(self) -> tuple[str, ...]:
        """Keys of the selected rows that are listed, in order."""
        return tuple([entry.key for entry in self.entries()])

    def entries(self) -> list[WorklistEntry]:
        """Entries of the selected rows that are listed, in order."""
        return [row.entry for row in self._listed() if row in self._rows] if self._rows else []

    # -- what the reader does
    def clear(self) -> None:
        """Select none."""
        self._anchor = None
        self._become(set())

    def begin_at(self, row: int) -> None:
        """Select none, and let Shift select from this row on."""
        self.clear()
        self._anchor = self._listed()[row] if row >= 0 else None

    def toggle(self, row: int, *, shown: int) -> None:
        """Select one more row, or no longer; the shown case is the first of them where none was.

        Parameters
        ----------
        row, shown : int
            Places in the list; -1 where the shown case is not listed.
        """
        listed = self._listed()
        rows = self._rows or ({listed[shown]} if shown >= 0 else set[Row]())
        self._anchor = listed[row]
        self._become(rows ^ {listed[row]})

    def extend(self, row: int, *, shown: int, add: bool = False) -> None:
        """Select all rows from the one that was clicked last to this one.

        Parameters
        ----------
        row, shown : int
            As for :meth:`toggle`; it begins at the shown case where no row was clicked.
        add : bool
            Whether what was selected before stays so.
        """
        listed = self._listed()
        start = self._place(self._anchor) if self._anchor is not None else -1
        if start < 0:
            start = shown if shown >= 0 else row
            self._anchor = listed[start]
        run = set(listed[min(start, row) : max(start, row) + 1])
        self._become(self._rows | run if add else run)

    def select_all(self) -> None:
        """Select all rows that are listed."""
        self._become(set(self._listed()))

    def within(self, first: int, number: int) -> bool:
        """Whether any of some rows that follow each other is selected."""
        return bool(self._rows) and not self._rows.isdisjoint(self._listed()[first : first + number])

    def toggle_all(self, rows: range) -> None:
        """Select some rows beside those that are selected; where all of them were, none of them any more."""
        these = set(self._listed()[rows.start : rows.stop])
        self._become(self._rows - these if these <= self._rows else self._rows | these)

    def select_rows(self, rows: range) -> None:
        """Select some listed rows, and no others."""
        self._become(set(self._listed()[rows.start : rows.stop]))

    def select(self, keys: Iterable[str]) -> None:
        """Select the rows of these cases, as far as they are on the worklist."""
        self._become({row for key in keys if (row := self._known(key)) is not None})

    # -- what the list does
    def drop(self, row: Row) -> None:
        """Forget a row that was taken off the worklist."""
        if self._anchor is row:
            self._anchor = None
        if row in self._rows:
            self._rows.discard(row)
            self._changed()

    def recount(self) -> None:
        """Note that other rows are listed."""
        self._number = None if self._rows else 0

    def _become(self, rows: set[Row]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._changed()

    def _changed(self) -> None:
        self.recount()
        self.changed.emit()
