"""The rows of the worklist: searched, filtered and sorted without a proxy, smooth with thousands of cases."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.ui.panels.wording import status_word, uncertainty_text

Index = QModelIndex | QPersistentModelIndex
SortKey = tuple[int, int, float, str, str]
_DONE = (Status.ACCEPTED, Status.REJECTED)
_ROOT = QModelIndex()
_DIGITS = re.compile(r"\d+")


class WorklistEntry(Protocol):
    """One case of the list, as ``services.library.Entry`` holds it."""

    @property
    def key(self) -> str:
        """Stable name of the row."""
        ...

    @property
    def path(self) -> object:
        """The file, for the tooltip."""
        ...

    @property
    def name(self) -> str:
        """What the reader calls it."""
        ...

    @property
    def status(self) -> Status:
        """How far the case is."""
        ...

    @property
    def uncertainty(self) -> float | None:
        """0 (sure) to 1; None before a prediction."""
        ...

    @property
    def detail(self) -> str:
        """Such as ``PA``."""
        ...

    @property
    def opened_at(self) -> str:
        """ISO date and time, or empty."""
        ...

    @property
    def thumbnail(self) -> bytes | None:
        """PNG, with outlines."""
        ...

    @property
    def message(self) -> str:
        """Why the file could not be read; empty where it could."""
        ...

    @property
    def remarks(self) -> Remarks:
        """What the reader says of the case."""
        ...


class Scope(Enum):
    """Which cases are listed."""

    TODO = "todo"
    DONE = "done"
    ALL = "all"


class Order(Enum):
    """In what order."""

    UNCERTAIN = "uncertain"
    NAME = "name"


def is_done(entry: WorklistEntry) -> bool:
    """Whether the reader has decided."""
    return entry.status in _DONE and not entry.message


class WorklistModel(QAbstractListModel):
    """Entries as rows. ``EntryRole`` gives the entry itself, ``KeyRole`` its key.

    Changes of one entry move or repaint one row, so the view keeps its place and its selection. While ``held`` they
    repaint it alone: no row jumps away from under the pointer.
    """

    counts_changed = Signal()
    EntryRole = int(Qt.ItemDataRole.UserRole)
    KeyRole = EntryRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, WorklistEntry] = {}
        self._rows: list[str] = []
        self._sort_keys: list[SortKey] = []
        self._scope, self._order, self._words = Scope.ALL, Order.UNCERTAIN, tuple[str, ...]()
        self._done = 0
        self._accepted = 0
        self._unreadable = 0
        self.held = False
        """Whether rows that change stay in their places until :meth:`settle`."""
        self._places: dict[str, SortKey] = {}  # of the rows that were held back

    # -- what Qt asks
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows that pass filter and search."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tooltip, words for screen readers, the entry and its key."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry = self._entries[self._rows[index.row()]]
        if role == self.EntryRole:
            return entry
        if role == self.KeyRole:
            return entry.key
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (str(entry.path), entry.message, entry.remarks.reason, entry.remarks.comment)
            return "\n".join(line for line in lines if line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(entry)
        return None

    def spoken(self, entry: WorklistEntry) -> str:
        """Say a row in words."""
        if entry.message:
            return self.tr("{name}, not read: {reason}").format(name=entry.name, reason=entry.message)
        words = [entry.name, status_word(entry.status)]
        if entry.uncertainty is not None:
            words.append(self.tr("uncertainty {value}").format(value=uncertainty_text(entry.uncertainty)))
        words += [said for said in (entry.remarks.reason, entry.remarks.comment) if said]
        words += [self.tr("flagged")] if entry.remarks.flagged else []
        return ", ".join(words)

    # -- what is in it
    def __len__(self) -> int:
        """All entries, listed or not."""
        return len(self._entries)

    @property
    def done(self) -> int:
        """Cases the reader has decided on."""
        return self._done

    @property
    def accepted(self) -> int:
        """Cases accepted."""
        return self._accepted

    @property
    def unreadable(self) -> int:
        """Files that could not be read."""
        return self._unreadable

    @property
    def todo(self) -> int:
        """Cases without a decision."""
        return len(self._entries) - self._done

    @property
    def scope(self) -> Scope:
        """Which cases are listed."""
        return self._scope

    @property
    def order(self) -> Order:
        """In what order."""
        return self._order

    def entry(self, key: str) -> WorklistEntry | None:
        """Return an entry by its key."""
        return self._entries.get(key)

    def keys(self, *, listed: bool = True) -> tuple[str, ...]:
        """Keys of the listed rows, in order; else of all entries, as they were added."""
        return tuple(self._rows if listed else self._entries)

    def row_of(self, key: str) -> int:
        """Row of an entry, -1 where it is not listed."""
        entry = self._entries.get(key)
        return -1 if entry is None else self._find(entry)

    # -- changes
    def set_entries(self, entries: Iterable[WorklistEntry]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._entries = {entry.key: entry for entry in entries}
        self._done = sum(map(is_done, self._entries.values()))
        self._accepted = sum(map(_is_accepted, self._entries.values()))
        self._unreadable = sum(bool(entry.message) for entry in self._entries.values())
        self._fill()
        self.endResetModel()
        self.counts_changed.emit()

    def put(self, entry: WorklistEntry) -> None:
        """Add an entry, or replace the one of the same key."""
        old = self._entries.get(entry.key)
        if old == entry:
            return  # told again after each stroke
        row = -1 if old is None else self._find(old)
        if old is not None:
            self._count(old, -1)
        self._count(entry, +1)
        listed = self._passes(entry)
        if row >= 0 and listed and self.held:
            self._places[entry.key] = self._sort_keys[row]
            self._entries[entry.key] = entry
            self.dataChanged.emit(self.index(row), self.index(row))
        elif row >= 0 and listed:
            self._move(row, entry)
        elif row >= 0:
            self._drop(row)
            self._entries[entry.key] = entry
        else:
            self._entries[entry.key] = entry
            if listed:
                self._insert(entry)
        self.counts_changed.emit()

    def settle(self) -> None:
        """Move the rows that were held back to where they belong."""
        for key in tuple(self._places):
            entry = self._entries[key]
            row = self._find(entry)
            del self._places[key]
            self._move(row, entry)

    def remove(self, key: str) -> None:
        """Forget an entry; unknown keys are ignored."""
        entry = self._entries.get(key)
        if entry is None:
            return
        row = self._find(entry)
        if row >= 0:
            self._drop(row)
        del self._entries[key]
        self._count(entry, -1)
        self.counts_changed.emit()

    def set_scope(self, scope: Scope) -> None:
        """List the cases to do, the done ones, or all."""
        self._refill(scope=scope)

    def set_order(self, order: Order) -> None:
        """Sort by uncertainty or by name."""
        self._refill(order=order)

    def set_search(self, text: str) -> None:
        """List only cases whose name, detail, status or remarks hold every word."""
        self._refill(words=tuple(text.casefold().split()))

    # -- inside
    def _refill(
        self, *, scope: Scope | None = None, order: Order | None = None, words: tuple[str, ...] | None = None
    ) -> None:
        wanted = (scope or self._scope, order or self._order, self._words if words is None else words)
        if wanted == (self._scope, self._order, self._words):
            return
        self.beginResetModel()
        self._scope, self._order, self._words = wanted
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        self._places.clear()
        pairs = sorted((self._sort_key(entry), key) for key, entry in self._entries.items() if self._passes(entry))
        self._sort_keys = [sort_key for sort_key, _ in pairs]
        self._rows = [key for _, key in pairs]

    def _count(self, entry: WorklistEntry, step: int) -> None:
        self._done += step * is_done(entry)
        self._accepted += step * _is_accepted(entry)
        self._unreadable += step * bool(entry.message)

    def _passes(self, entry: WorklistEntry) -> bool:
        if self._scope is not Scope.ALL and is_done(entry) is not (self._scope is Scope.DONE):
            return False
        said = f"{entry.name} {entry.detail} {status_word(entry.status)} {entry.remarks.words}"
        text = said.casefold() if self._words else ""
        return all(word in text for word in self._words)

    def _sort_key(self, entry: WorklistEntry) -> SortKey:
        name = _DIGITS.sub(lambda number: number.group().zfill(12), entry.name.casefold())  # 9 before 10
        if self._order is Order.NAME:
            return (0, 0, 0.0, name, entry.key)
        # To do by uncertainty, then new ones, then what could not be read; done last.
        rank = 2 if entry.message else 1 if entry.uncertainty is None else 0
        return (int(is_done(entry)), rank, -(entry.uncertainty or 0.0), name, entry.key)

    def _find(self, entry: WorklistEntry) -> int:
        """Row of an entry that is in the model as it is, -1 where it is not listed."""
        sort_key = self._places.get(entry.key) or self._sort_key(entry)
        row = bisect_left(self._sort_keys, sort_key)
        found = row < len(self._sort_keys) and self._sort_keys[row] == sort_key
        return row if found else -1

    def _insert(self, entry: WorklistEntry) -> None:
        sort_key = self._sort_key(entry)
        row = bisect_left(self._sort_keys, sort_key)
        self.beginInsertRows(_ROOT, row, row)
        self._sort_keys.insert(row, sort_key)
        self._rows.insert(row, entry.key)
        self.endInsertRows()

    def _drop(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        self._places.pop(self._rows[row], None)
        del self._sort_keys[row], self._rows[row]
        self.endRemoveRows()

    def _move(self, row: int, entry: WorklistEntry) -> None:
        sort_key = self._sort_key(entry)
        target = bisect_left(self._sort_keys, sort_key)  # counted with the row still in its place
        stays = target in (row, row + 1)
        if not stays:
            self.beginMoveRows(_ROOT, row, row, _ROOT, target)
        place = row if stays else target - (target > row)
        del self._sort_keys[row], self._rows[row]
        self._sort_keys.insert(place, sort_key)
        self._rows.insert(place, entry.key)
        self._entries[entry.key] = entry
        if not stays:
            self.endMoveRows()
        index = self.index(place)
        self.dataChanged.emit(index, index)


def _is_accepted(entry: WorklistEntry) -> bool:
    return entry.status is Status.ACCEPTED and not entry.message
