"""The list at the left: find a case, see how far it is, open it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist_delegate import WorklistDelegate, row_width
from lungseg_gui.ui.panels.worklist_filters import Filters
from lungseg_gui.ui.panels.worklist_intake import Intake
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import Order, Scope, WorklistEntry, is_done
from lungseg_gui.ui.panels.worklist_parts import Foot, Note, OrderButton
from lungseg_gui.ui.panels.worklist_search import Search
from lungseg_gui.ui.panels.worklist_view import RowList
from lungseg_gui.ui.parts import icon_button, line, text

_NARROW = 240  # below this width words are shorter
_LEAST_WIDTH = 196
_MARGIN = 12


class WorklistPanel(QFrame):
    """Header, search, filter, order, rows and progress.

    Signals
    -------
    chosen(key)
        The reader wants to see this case.
    retry(key)
        The reader wants it read again.
    add_requested()
        The reader wants to open files.
    picture_wanted()
        The reader is done with the list: the keys should act on the picture.
    """

    chosen = Signal(str)
    order_changed = Signal(object)
    grouping_wanted = Signal(bool)  # by patient and study, or not
    retry = Signal(str)
    add_requested = Signal()
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worklist")
        self.setProperty("surface", "panel")
        self.setAccessibleName(tr("Worklist"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.model = WorklistModel(self)
        self.intake = Intake(self.model, self)
        self._current = ""
        self._moved_on = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._tools = self._filters()
        column.addWidget(self._tools)
        column.addWidget(line())
        self._pages = QStackedLayout()
        self._pages.addWidget(self._rows())
        self.note = Note(self)
        self._pages.addWidget(self.note)
        column.addLayout(self._pages, 1)
        self.foot = Foot(self)
        column.addWidget(self.foot)
        self.model.counts_changed.connect(self._tell_counts)
        self.model.selection.changed.connect(self._tell_number)
        for change in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            change.connect(self._rows_changed)
            change.connect(self._tell_number)
        self._tell_counts()
        self._rows_changed()

    # -- building
    def _head(self) -> QWidget:
        head = QWidget()
        theme.fix_height(head, 44)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        self.title = text(tr("Worklist"), weight=600)
        row.addWidget(self.title)
        self.count = text(size=theme.SECONDARY, tone="second")
        row.addWidget(self.count)
        row.addStretch(1)
        self.add_button = icon_button("plus", tr("Open files (Ctrl+O)"), run=self.add_requested.emit)
        row.addWidget(self.add_button)
        return head

    def _filters(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 6)
        column.setSpacing(6)
        self.search = Search(box)
        self.search.textChanged.connect(self.model.set_search)
        self.search.textChanged.connect(lambda words: self.view.headings.search(words))
        self.search.left_downwards.connect(self.focus_list)
        self.search.returned.connect(self._open_first)
        column.addWidget(self.search)
        self.filters = Filters()
        self.filters.chosen.connect(self.set_scope)
        column.addWidget(self.filters)
        self._order_button = OrderButton(self)
        self._order_button.chosen.connect(self.set_order)
        self._order_button.chosen.connect(self.order_changed)
        self._order_button.grouped.connect(self.grouping_wanted)
        self._order_button.fold_all.connect(lambda folded: self.view.headings.fold_all(folded))
        column.addWidget(self._order_button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _rows(self) -> QWidget:
        self.view = RowList(self)
        self.view.setModel(self.model)
        self.delegate = WorklistDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.chosen.connect(self._choose)
        self.view.returned.connect(self._act)
        self.view.left.connect(self._settle)
        self.view.one_wanted.connect(self._mark)
        self.delegate.retry.connect(self.retry)
        theme.notifier().changed.connect(self.view.viewport().update)
        return self.view

    # -- what the window calls
    def set_entries(self, entries: Sequence[WorklistEntry]) -> None:
        """Show these cases."""
        self.model.set_entries(entries)

    def announce(self, number: int) -> None:
        """Say that so many cases are on their way; 0 once they are there."""
        self.note.coming = number
        self._rows_changed()

    def put(self, entry: WorklistEntry) -> None:
        """Add a case or show its new state."""
        self.model.put(entry)
        if entry.key == self._current and not self.view.moving:
            self._mark(stay=bool(self.model.selection))

    def remove(self, key: str) -> None:
        """Forget a case."""
        self.intake.drop(key)
        self.model.remove(key)

    @property
    def current(self) -> str:
        """Key of the case that is shown, or ""."""
        return self._current

    def set_current(self, key: str) -> None:
        """Mark the case on the screen, without a signal; "" for none. The order is made up to date."""
        stay = key == self._current and bool(self.model.selection)
        self.model.set_current(key)
        if key != self._current:
            self._moved_on = True
            self._settle()
            self.view.headings.unfold_for(self.model.row_of(key))
        self._current = key
        self._mark(stay=stay)

    def neighbour(self, *, back: bool = False, todo: bool = False) -> str:
        """Return the key of the case after the current one, as listed, or before it; "" at the end.

        Parameters
        ----------
        back : bool
            The one before. Where nothing is current the search starts at an end of the list.
        todo : bool
            Skip the cases the reader has decided on, other files of this image, which are decided on with it, and those
            that could not be read; at the end of the list the search continues from its beginning.
        """
        model, number = self.model, self.model.rowCount()
        row = model.row_of(self._current)
        if row < 0 and back:
            row = number
        ahead = range(row - 1, -1, -1) if back else range(row + 1, number)
        if not todo:
            return model.entry_at(ahead[0]).key if ahead else ""
        here = model.entry(self._current)
        copies = model.copies.of(here.identity) if here is not None and here.identity is not None else ()
        rest = range(number - 1, row, -1) if back else range(max(row, 0))
        for entry in map(model.entry_at, chain(ahead, rest)):
            if not entry.message and not is_done(entry) and entry.key not in copies:
                return entry.key
        return ""

    @property
    def searched(self) -> bool:
        """Whether a search decides on what is listed."""
        return bool(self.search.text().strip())

    @property
    def left_to_do(self) -> int:
        """Cases without a decision that could be read, listed or not."""
        return self.model.counts.todo - self.model.counts.unreadable

    def reveal(self, key: str) -> None:
        """List a case that search or filter hide: clear the search, and show all cases where that is not enough."""
        if self.model.entry(key) is None or self.model.row_of(key) >= 0:
            return
        self.search.clear()
        if self.model.row_of(key) < 0:
            self.set_scope(Scope.ALL)

    def show_all_to_do(self) -> None:
        """List every case to do: no search, no other filter."""
        self.search.clear()
        self.set_scope(Scope.TODO)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        """Put the focus on the rows."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_scope(self, scope: Scope) -> None:
        """List the cases to do, those that call for attention, the done ones, or all."""
        self.model.set_scope(scope)
        self._tell_counts()

    def set_order(self, order: Order) -> None:
        """Sort by uncertainty, attention or name."""
        self.model.set_order(order)
        self._order_button.show_order(order)

    def set_grouped(self, on: bool) -> None:
        """List the cases by patient and study, or not."""
        self.model.set_grouped(on)
        self._order_button.show_grouped(on)
        self.view.headings.unfold_for(self.model.row_of(self._current))

    def hold_order(self) -> None:
        """Let rows that change stay where they are until the reader moves on and the pointer is elsewhere."""
        self.model.held = True

    # -- inside
    def _settle(self) -> None:
        if self._moved_on and not self.view.underMouse():
            self._moved_on = False
            self.model.settle()

    def _choose(self, key: str) -> None:
        entry = self.model.entry(key)
        if entry is None or key == self._current:
            return
        self._current = key
        self.model.set_current(key)
        self._moved_on = True
        self.view.headings.unfold_for(self.model.row_of(key))
        self.chosen.emit(key)

    def _open_first(self) -> None:
        """Open the first case of the list and go there; the search stays."""
        first = self.model.index(0)
        if first.isValid():
            self.focus_list()
            self._choose(first.data(self.model.KeyRole))
            self._mark()

    def _act(self, key: str) -> None:
        entry = self.model.entry(key)
        if entry is not None and entry.message:
            self.retry.emit(key)
        else:
            self._choose(key)
            self.picture_wanted.emit()

    def _mark(self, *, stay: bool = False) -> None:
        """Mark the shown case; the keyboard goes there, unless it should ``stay`` where rows are being picked out."""
        row = self.model.row_of(self._current)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if index.isValid() and stay:
            self.view.selectionModel().select(index, flag)
        elif index.isValid():
            self.view.selectionModel().setCurrentIndex(index, flag)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        else:
            self.view.selectionModel().clear()

    def _rows_changed(self) -> None:
        empty = self.model.rowCount() == 0
        self._tools.setVisible(len(self.model) > 0)
        self.note.tell(nothing_open=len(self.model) == 0, all_listed=self.model.scope is Scope.ALL)
        self._pages.setCurrentIndex(1 if empty else 0)
        if not empty and not self.view.selectionModel().hasSelection():
            self._mark()

    def _tell_counts(self) -> None:
        total = len(self.model)
        self._tell_number()
        room, narrow = self.width() - 2 * _MARGIN, _is_narrow(self)
        self.filters.tell(self.model.counts, self.model.scope, room=room, narrow=narrow)
        self.foot.tell(self.model.counts.accepted, total)

    def _tell_number(self) -> None:
        """Say how many cases are selected; else how many there are, and how many of them search and filter list."""
        total, found = grouped(len(self.model)), grouped(self.model.rowCount())
        if number := self.model.selection.number:
            words = tr_count("{n} selected", "", number)
        elif not len(self.model):
            words = ""
        elif self.searched or self.model.rowCount() < len(self.model):
            part = tr("{found} of {total}", found=found, total=total)
            words = part if _is_narrow(self) else tr("filtered: {part}", part=part)
        elif _is_narrow(self):
            words = total
        else:
            words = tr_count("{n} cases", "1 case", len(self.model))
        self.count.setText(words)
        # While cases are selected their number says more than the title, where both have no room.
        wanted = self.title.sizeHint().width() + self.count.sizeHint().width()
        room = self.width() - _MARGIN - self.add_button.width() - 24
        self.title.setVisible(not words or wanted <= room or not self.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words where the panel is narrow."""
        super().resizeEvent(event)
        self._order_button.set_short(_is_narrow(self))
        self.search.set_short(_is_narrow(self))
        self._tell_counts()


def words_width(panel: WorklistPanel) -> int:
    """Return the width in which neither head nor rows are cut where words are short."""
    bar = panel.view.verticalScrollBar()
    for widget in (panel.title, bar):
        widget.ensurePolished()  # else their sizes are not the style sheet's yet
    head = _MARGIN + panel.title.sizeHint().width() + 8 + panel.add_button.width() + 8
    count = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance(grouped(9999))
    return max(head + count + 8, row_width() + bar.sizeHint().width())


def _is_narrow(panel: QWidget) -> bool:
    return panel.width() < _NARROW
