"""The rows of the worklist: searched, filtered and sorted without a proxy, smooth with 50,000 cases."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lungseg_gui.ui.panels.worklist_copies import Copies
from lungseg_gui.ui.panels.worklist_filter import passing
from lungseg_gui.ui.panels.worklist_groups import Groups
from lungseg_gui.ui.panels.worklist_order import (
    ORDERS,
    Counts,
    Order,
    Scope,
    WorklistEntry,
)
from lungseg_gui.ui.panels.worklist_row import Row
from lungseg_gui.ui.panels.worklist_selection import Selection
from lungseg_gui.ui.panels.worklist_title import Titles
from lungseg_gui.ui.panels.worklist_words import order_texts, spoken, tip
from lungseg_gui.ui.parts import plain

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FEW = 16  # runs of new rows that are inserted one by one; with more of them the whole list is merged


_by_name = attrgetter("name")
_by_rank = attrgetter("rank")


def _merge(rows: list[Row], new: Sequence[Row]) -> None:
    """Add rows that are in order by name to a list that is."""
    if not rows or rows[-1].name < new[0].name:
        rows.extend(new)
    elif len(new) <= _FEW:
        for row in new:
            insort(rows, row, key=_by_name)
    else:
        rows.extend(new)
        rows.sort(key=_by_name)  # two runs: Python's sort merges them


class WorklistModel(QAbstractListModel):
    """Entries as rows. ``EntryRole`` gives the entry, ``KeyRole`` its key, ``PickedRole`` whether it is selected.

    Changes of one entry move or repaint one row, so the view keeps its place and its selection. While ``held`` they
    only repaint it: no row jumps away from under the pointer.

    Where rows are grouped they are in the order of their patients and studies first; headings are the view's matter,
    as is which groups are folded: each row that passes filter and search is a row of the model.
    """

    counts_changed = Signal()
    regrouped = Signal()  # rows that stayed where they are may be in another group
    EntryRole = int(Qt.ItemDataRole.UserRole)
    KeyRole = EntryRole + 1
    PickedRole, SeveralRole, DetailsRole = EntryRole + 2, EntryRole + 3, EntryRole + 4
    WhyRole, DaysRole = EntryRole + 5, EntryRole + 6

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Row] = {}
        self._named: list[Row] = []  # all of them, by name
        self._rows: list[Row] = []  # the listed ones, in order
        self._scope, self._order, self._words = Scope.ALL, Order.UNCERTAIN, tuple[str, ...]()
        self.counts = Counts()
        self.titles = Titles()
        """What rows are called."""
        self.held = False
        """Whether rows that change stay in their places until :meth:`settle`."""
        self._held: dict[str, Row] = {}  # those that were held back
        self._current = self._staying = ""  # on the screen; listed only for that
        self.groups = Groups()
        """Patients and studies, where rows are grouped by them."""
        self._new_in_groups = False  # rows have come to patients that were listed already
        self.copies = Copies()
        """Which rows hold one image."""
        self.completed: Callable[[WorklistEntry], WorklistEntry] = lambda entry: entry
        """Adds what the library does not know of an entry; asked of each one that comes."""
        self.listed: Callable[[], list[Row]] = lambda: self._rows
        """Returns the rows, in order; callers must not change them."""
        self.selection = Selection(self.listed, place=self._find, known=lambda key: self._known.get(key), parent=self)
        """Which rows are selected."""
        for change in (self.modelReset, self.rowsInserted, self.rowsRemoved):
            change.connect(self.selection.recount)
        holds = self.selection.holds
        self._answers: dict[int, Callable[[WorklistEntry, int], object]] = {
            self.EntryRole: lambda entry, _: entry,
            self.KeyRole: lambda entry, _: entry.key,
            self.PickedRole: lambda _, row: holds(row),
            self.SeveralRole: lambda *_: bool(self.selection),
            self.WhyRole: lambda entry, _: order_texts(entry, self._order),
            # The heading has the day where there are headings.
            self.DaysRole: lambda entry, _: () if self.groups.on else self.titles.days(entry),
            self.DetailsRole: lambda entry, _: self.titles.details(entry),
            Qt.ItemDataRole.DisplayRole: lambda entry, _: self.titles.title(entry, below_patient=self.groups.on),
            Qt.ItemDataRole.ToolTipRole: lambda entry, _: plain(tip(entry, self.titles)),
            Qt.ItemDataRole.AccessibleTextRole: lambda entry, row: spoken(entry, self.titles, selected=holds(row)),
        }
        """What is said of a row, by the role that asks for it."""

    # -- what Qt asks
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows that pass filter and search."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tooltip, words for screen readers, the entry and its key."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        answer = self._answers.get(role)
        return answer(self._rows[index.row()].entry, index.row()) if answer is not None else None

    # -- what is in it
    def __len__(self) -> int:
        """All entries, listed or not."""
        return len(self._known)

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
        row = self._known.get(key)
        return None if row is None else row.entry

    def keys(self, *, listed: bool = True) -> tuple[str, ...]:
        """Keys of the listed rows, in order; else of all entries, as they were added."""
        return tuple([row.entry.key for row in self._rows] if listed else self._known)

    def entry_at(self, row: int) -> WorklistEntry:
        """Return the entry of a listed row."""
        return self._rows[row].entry

    def row_of(self, key: str) -> int:
        """Row of an entry, -1 where it is not listed."""
        row = self._known.get(key)
        return -1 if row is None else self._find(row)

    # -- changes
    def set_entries(self, entries: Iterable[WorklistEntry]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.selection.clear()
        rank = ORDERS[self._order]
        self._known = {entry.key: Row(entry, rank(entry)) for entry in map(self.completed, entries)}
        self._named = sorted(self._known.values(), key=_by_name)
        self.copies = Copies(row.entry for row in self._known.values())
        self.counts = Counts()
        for row in self._named:
            self.counts.add(row.entry)
        self.groups.begin(self._named)
        self._fill()
        self.endResetModel()
        self.counts_changed.emit()

    def put(self, entry: WorklistEntry) -> None:
        """Add an entry, or replace the one of the same key."""
        if self._put(entry):
            self.counts_changed.emit()

    def put_all(self, entries: Iterable[WorklistEntry]) -> None:
        """Add entries, in one step however many they are; those of known keys replace the old ones."""
        new: dict[str, WorklistEntry] = {}
        for entry in entries:
            if entry.key in self._known:
                self._put(entry)
            else:
                new[entry.key] = entry
        if new:
            self._add(list(new.values()))
        if self._new_in_groups:
            self._rank_groups()
        self.counts_changed.emit()

    def settle(self) -> None:
        """Move the rows that were held back to where they belong."""
        held, self._held = list(self._held.values()), {}
        for row in held:
            self._move(row)
        self._rank_groups()

    def remove(self, key: str) -> None:
        """Forget an entry; unknown keys are ignored."""
        row = self._known.get(key)
        if row is None:
            return
        self._drop(row)
        self.selection.drop(row)
        self.copies.drop(row.entry)
        del self._known[key]
        del self._named[bisect_left(self._named, row.name, key=_by_name)]
        self.counts.add(row.entry, -1)
        self.groups.count(row.entry, -1)
        self.counts_changed.emit()

    def set_current(self, key: str) -> None:
        """Note which case is on the screen; the one before goes if it was listed only for that."""
        self._current, staying = key, self._known.get(self._staying)
        if staying is not None and staying.entry.key != key:
            self._staying = ""
            if not passing([staying], self._words, self._scope, self.titles):
                self._drop(staying)

    def set_scope(self, scope: Scope) -> None:
        """List the cases to do, those that call for attention, the done ones, or all."""
        self._refill(scope=scope)

    def set_order(self, order: Order) -> None:
        """Sort by uncertainty, attention or name."""
        self._refill(order=order)

    def set_search(self, text: str) -> None:
        """List only cases whose patient, study, name, detail, status or remarks hold every word."""
        self._refill(words=tuple(text.casefold().split()))

    def set_grouped(self, on: bool) -> None:
        """List the rows by patient and study, or not."""
        if on != self.groups.on:
            self.beginResetModel()
            self.groups.on = on
            self.groups.begin(self._named)
            self._fill()
            self.endResetModel()

    def set_titles(self, titles: Titles) -> None:
        """Call the rows otherwise; what is hidden is not found either."""
        if titles != self.titles:
            self.beginResetModel()
            self.titles = titles
            self._fill()
            self.endResetModel()

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
        """List what passes: by name it is in order already, so numbers are all that is left to sort (stably)."""
        self._held.clear()
        self._staying = ""
        rank, groups = ORDERS[self._order], self.groups
        rows = passing(self._named, self._words, self._scope, self.titles)
        for row in rows:
            row.rank = rank(row.entry)
            row.place = (row.rank, *row.name)
            row.group = groups.of(row.entry) if groups.on else None
        self._rows = rows
        if groups.on:
            groups.rank(rows)
            groups.sort(rows)
        else:
            rows.sort(key=_by_rank)

    def _put(self, entry: WorklistEntry) -> bool:
        """Add or replace an entry; return whether anything has changed."""
        row = self._known.get(entry.key)
        if row is None:
            self._add([entry])
            return True
        entry = self.completed(entry)
        if row.entry == entry:
            return False  # reported again after each stroke
        self.counts.add(row.entry, -1)
        self.counts.add(entry)
        self.groups.count(row.entry, -1)
        self.groups.count(entry)
        at = self._find(row)
        new = Row(entry, ORDERS[self._order](entry))
        if new.name != row.name:
            del self._named[bisect_left(self._named, row.name, key=_by_name)]
            row.name = new.name
            insort(self._named, row, key=_by_name)
        self.copies.change(row.entry, entry)
        row.entry, row.text, row.open, row.rank = entry, new.text, new.open, new.rank
        if not passing([row], self._words, self._scope, self.titles):
            if at >= 0 and self._scope is Scope.ATTENTION and entry.key == self._current:
                self._staying = entry.key  # corrected on the screen: the reader continues from here
                self.dataChanged.emit(self.index(at), self.index(at))
            else:
                self._drop(row)
        elif at < 0:
            self._insert([row])
        elif self.held and (not self.groups.on or row.group is self.groups.of(entry)):
            self._held[entry.key] = row
            self.dataChanged.emit(self.index(at), self.index(at))
        else:
            self._move(row)
        return True

    def _find(self, row: Row) -> int:
        """Row of an entry, -1 where it is not listed."""
        at = bisect_left(self._rows, self.groups.place(row), key=self.groups.place)
        return at if at < len(self._rows) and self._rows[at] is row else -1

    def _add(self, entries: Sequence[WorklistEntry]) -> None:
        """Add entries of new keys."""
        rank = ORDERS[self._order]
        rows = sorted((Row(entry, rank(entry)) for entry in map(self.completed, entries)), key=_by_name)
        for row in rows:
            self._known[row.entry.key] = row
            self.counts.add(row.entry)
            self.groups.count(row.entry)
            self.copies.add(row.entry)
        _merge(self._named, rows)
        listed = passing(rows, self._words, self._scope, self.titles)
        if listed:
            self._insert(sorted(listed, key=_by_rank))

    def _insert(self, rows: Sequence[Row]) -> None:
        """List rows that are in order by rank and name."""
        for row in rows:
            row.group = self.groups.of(row.entry) if self.groups.on else None
            row.place = (row.rank, *row.name)
        if self.groups.on:
            rows = sorted(rows, key=self.groups.place)
            self._new_in_groups = True
        runs: dict[int, list[Row]] = {}
        for row in rows:
            runs.setdefault(bisect_left(self._rows, self.groups.place(row), key=self.groups.place), []).append(row)
        if len(runs) > _FEW:  # at the end, then all into order: two signals for any number of rows
            first = len(self._rows)
            self.beginInsertRows(_ROOT, first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
            _arrange(self, lambda: self.groups.join(self._rows, first))
            return
        for at, run in reversed(runs.items()):
            self.beginInsertRows(_ROOT, at, at + len(run) - 1)
            self._rows[at:at] = run
            self.endInsertRows()

    def _rank_groups(self) -> None:
        """Bring the patients into order whose rows have changed; the one that is being read stays where it is."""
        read, self._new_in_groups = self._known.get(self._current), False
        ranks = self.groups.moved(self._rows, but=read.group if read is not None else None) if self.groups.on else {}
        if ranks:
            _arrange(self, lambda: self.groups.rank_again(self._rows, ranks))

    def _drop(self, row: Row) -> None:
        self._held.pop(row.entry.key, None)
        at = self._find(row)
        if at >= 0:
            self.beginRemoveRows(_ROOT, at, at)
            del self._rows[at]
            self.endRemoveRows()

    def _move(self, row: Row) -> None:
        """Bring a listed row to where it belongs and repaint it."""
        at, study, place = self._find(row), row.group, (row.rank, *row.name)
        if self.groups.on and (study := self.groups.of(row.entry)) is not row.group:
            self.regrouped.emit()
            self._new_in_groups = True
        wanted = self.groups.within(study, place) if study is not None else place
        target = bisect_left(self._rows, wanted, key=self.groups.place)  # counted with the row still in its place
        stays = target in (at, at + 1)
        if not stays:
            self.beginMoveRows(_ROOT, at, at, _ROOT, target)
        now = at if stays else target - (target > at)
        del self._rows[at]
        row.place, row.group = place, study
        self._rows.insert(now, row)
        if not stays:
            self.endMoveRows()
        self.dataChanged.emit(self.index(now), self.index(now))


def _arrange(model: WorklistModel, change: Callable[[], None]) -> None:
    """Bring the rows of a model into another order, in one step."""
    model.layoutAboutToBeChanged.emit()
    before = model.persistentIndexList()
    followed = [model.entry_at(index.row()).key for index in before]
    change()
    model.changePersistentIndexList(before, [model.index(model.row_of(key)) for key in followed])
    model.layoutChanged.emit()
