"""The rows of the worklist on the screen: laid out by arithmetic, so that 50,000 of them cost what 50 do."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHoverEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from lungseg_gui.ui.panels.worklist_delegate import WorklistDelegate, message_of
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_picking import PICKS, Picking

ROW = 56
_KEY_PAUSE_MS = 120  # while an arrow key is held, only the row it stops at is opened
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_MOVES = (
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_HOVER = (QEvent.Type.HoverEnter, QEvent.Type.HoverMove)

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class Places:
    """Where rows lie, in pixels from the top of the list: of one height but for some that are higher.

    Parameters
    ----------
    rows : int
    higher : list of (int, int)
        Row and by how much it is higher than :data:`ROW`, in order.
    """

    def __init__(self, rows: int, higher: list[tuple[int, int]]) -> None:
        self._rows = rows
        self._higher = [row for row, _ in higher]
        self._extra = [0, *accumulate(extra for _, extra in higher)]

    @property
    def height(self) -> int:
        """Of the whole list."""
        return self.top(self._rows)

    def top(self, row: int) -> int:
        """Where a row begins."""
        return row * ROW + self._extra[bisect_left(self._higher, row)]

    def at(self, y: int) -> int:
        """Return the row at a height, -1 outside of the list."""
        if not 0 <= y < self.height:
            return -1
        return bisect_right(range(self._rows), y, key=self.top) - 1


class RowList(QListView):
    """The view; tells a row chosen by a click at once, one chosen by the keys after they rest.

    Qt's own selection holds the one row that is shown, and its current index is the row that the keyboard is on; which
    rows are selected beside is the model's ``selection``.

    Qt's own layout asks the model for each row (75 ms for 50,000, at each change); here nothing is asked but the rows
    that are painted and those that are higher than others.
    """

    chosen = Signal(str)
    returned = Signal(str)
    left = Signal()  # the pointer went elsewhere
    menu_wanted = Signal(str, QPoint)
    one_wanted = Signal()  # Esc: the keyboard goes back to the shown case

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: Places | None = Places(0, [])  # None: to be worked out when it is asked for
        self._hovered = QPersistentModelIndex()
        self._framed = QPersistentModelIndex()  # the row of an open menu
        self._picked = False  # whether the button that is down selects
        self._anchor = QPersistentModelIndex(), 0  # the uppermost row that is seen, and how far it is scrolled out
        self.setAccessibleName(self.tr("Cases"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(28)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_KEY_PAUSE_MS)
        self._rest.timeout.connect(lambda: self._tell(self.currentIndex()))
        self.clicked.connect(self._tell)

    def setModel(self, model: WorklistModel) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Follow a model."""
        super().setModel(model)
        self._cases = model
        self._picking = Picking(
            self, model.selection, leads=lambda move: self.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        )
        model.selection.changed.connect(self.viewport().update)
        for change in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.layoutChanged):
            change.connect(self._forget_places)
        model.dataChanged.connect(self._see_height)
        self.verticalScrollBar().valueChanged.connect(self._note_anchor)

    # -- where rows lie
    def _forget_places(self) -> None:
        if self._places is not None:
            self._places = None
            self.scheduleDelayedItemsLayout()

    def _see_height(self, index: QModelIndex) -> None:
        """Lay out anew where a file was read at last, or could not be: its row is of another height."""
        if self._places is not None and self.visualRect(index).height() != self._height(index.row()):
            self._forget_places()

    def _height(self, row: int) -> int:
        message = message_of(self._cases.index(row))
        delegate = self.itemDelegate()
        if message and isinstance(delegate, WorklistDelegate):
            return delegate.failed_height(self.viewport().width(), message)
        return ROW

    def _laid_out(self) -> Places:
        if self._places is None:
            cases, rows = self._cases, self._cases.rowCount()
            unreadable = [row for row in range(rows) if cases.entry_at(row).message] if cases.counts.unreadable else []
            self._places = Places(rows, [(row, self._height(row) - ROW) for row in unreadable])
        return self._places

    def doItemsLayout(self) -> None:
        """Measure the list anew; the rows that are seen stay where they are where others came above them."""
        QAbstractItemView.doItemsLayout(self)
        (row, out), bar = self._anchor, self.verticalScrollBar()
        if row.isValid() and bar.value() > 0:
            bar.setValue(self._laid_out().top(row.row()) + out)
        self._note_anchor(bar.value())

    def _note_anchor(self, value: int) -> None:
        places = self._laid_out()
        row = places.at(value)
        out = value - places.top(row) if row >= 0 else 0
        self._anchor = QPersistentModelIndex(self._cases.index(row)), out

    def updateGeometries(self) -> None:
        """Set the range of the scroll bar."""
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(seen)
        bar.setRange(0, max(0, self._laid_out().height - seen))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        """Return how far it is scrolled."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport."""
        if not index.isValid() or index.row() >= self._cases.rowCount():
            return QRect()
        places, row = self._laid_out(), index.row()
        top = places.top(row)
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), places.top(row + 1) - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport."""
        row = self._laid_out().at(point.y() + self.verticalOffset())
        return self._cases.index(row) if row >= 0 and 0 <= point.x() < self.viewport().width() else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view."""
        if self._places is None:
            self.doItemsLayout()
        rect, bar, seen = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if rect.isNull():
            return
        kinds = QAbstractItemView.ScrollHint
        if hint is kinds.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - seen // 2)
        elif hint is kinds.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif hint is kinds.PositionAtBottom or rect.bottom() >= seen:
            bar.setValue(bar.value() + rect.bottom() + 1 - seen)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row at the pointer: Qt asks with a rectangle around it."""
        index = self.indexAt(rect.topLeft())
        self.selectionModel().select(index, command)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key of the arrows leads."""
        rows = self._cases.rowCount()
        if not rows:
            return QModelIndex()
        index, places = self.currentIndex(), self._laid_out()
        row = index.row() if index.isValid() else -1
        page = self.viewport().height()
        steps: dict[QAbstractItemView.CursorAction, Callable[[], int]] = {
            _Move.MoveUp: lambda: row - 1,
            _Move.MovePrevious: lambda: row - 1,
            _Move.MoveDown: lambda: row + 1,
            _Move.MoveNext: lambda: row + 1,
            _Move.MoveHome: lambda: 0,
            _Move.MoveEnd: lambda: rows - 1,
            _Move.MovePageUp: lambda: places.at(max(0, places.top(row + 1) - 1 - page)),
            _Move.MovePageDown: lambda: places.at(min(places.height - 1, places.top(max(row, 0)) + page)),
        }
        step = steps.get(action)
        return index if step is None else self._cases.index(min(max(step(), 0), rows - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are seen."""
        places, offset, area = self._laid_out(), self.verticalOffset(), event.rect()
        first = places.at(max(0, area.top() + offset))
        if first < 0:
            return
        last = places.at(min(area.bottom() + offset, places.height - 1))
        painter = QPainter(self.viewport())
        shown, current = self.selectionModel(), self.currentIndex()
        for row in range(first, last + 1):
            index = self._cases.index(row)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)  # pyright: ignore[reportAttributeAccessIssue]
            state = cast(QStyle.StateFlag, getattr(option, "state"))  # noqa: B009  (the stubs lack inherited fields)
            state &= ~QStyle.StateFlag.State_HasFocus
            if shown.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if row == self._hovered.row():
                state |= QStyle.StateFlag.State_MouseOver
            if index == current and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            if row == self._framed.row():
                state |= QStyle.StateFlag.State_Sunken
            option.state = state  # pyright: ignore[reportAttributeAccessIssue]
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def frame(self, key: str) -> None:
        """Draw a frame around the row that a menu was opened on; "" for none."""
        row = self._cases.row_of(key) if key else -1
        self._framed = QPersistentModelIndex(self._cases.index(row) if row >= 0 else QModelIndex())
        self.viewport().update()

    # -- events
    def viewportEvent(self, event: QEvent) -> bool:
        """Know the row under the pointer."""
        if event.type() in _HOVER and isinstance(event, QHoverEvent):
            self._hovered = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        elif event.type() is QEvent.Type.HoverLeave:
            self._hovered = QPersistentModelIndex()
        return super().viewportEvent(event)

    @property
    def moving(self) -> bool:
        """Whether the reader goes through the rows by the keys and has not come to rest yet."""
        return self._rest.isActive()

    def _come_to_rest(self) -> None:
        """Open the row that the keys came to: rows are picked out from there on."""
        if self._rest.isActive():
            self._tell(self.currentIndex())

    def _tell(self, index: QModelIndex) -> None:
        self._rest.stop()
        if index.isValid():
            self.chosen.emit(cast(str, index.data(WorklistModel.KeyRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys; Return acts on the row; letters belong to the window's tools."""
        index = self.currentIndex()
        several = bool(self._cases.selection)
        if event.modifiers() & PICKS:
            self._come_to_rest()
        if event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            at = QPoint(0, 0)
            self.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, self.mapToGlobal(at)))
            return
        if self._picking.key(event):
            self.setProperty("keyboard_focus", True)
            self.viewport().update()
            if several and not self._cases.selection:
                self.one_wanted.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if not event.isAutoRepeat():
                self._rest.stop()  # the row is opened now
                self.returned.emit(cast(str, index.data(WorklistModel.KeyRole)))
            return
        if event.text() and event.text().isprintable():
            event.ignore()  # no search by typing: B is the brush
            return
        self.setProperty("keyboard_focus", True)
        super().keyPressEvent(event)
        if self.currentIndex() != index:
            self._cases.selection.begin_at(self.currentIndex().row())
            self._rest.start()
        elif index.isValid() and event.key() in _MOVES:
            self._cases.selection.begin_at(index.row())
            self._rest.start()  # Ctrl and an arrow may have come here, and opened nothing
            self.scrollTo(index)  # the row is the one that the key leads to, and may be out of sight

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row by the left button alone: the right one asks for a menu, and opens nothing.

        With Ctrl or Shift it selects, and opens nothing either.
        """
        if event.button() is Qt.MouseButton.RightButton:
            return
        if event.modifiers() & PICKS:
            self._come_to_rest()
        self._picked = event.button() is Qt.MouseButton.LeftButton and self._picking.press(event)
        if not self._picked:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave rows alone that were picked out: Qt would take the move for a selection of its own."""
        if not self._picked:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row that was clicked, unless it was picked out."""
        if self._picked:
            self._picked = False
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a second quick click with Ctrl or Shift as a click: it may be on another row."""
        if event.modifiers() & PICKS:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the one that the keyboard is on."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if by_key:
            self.scrollTo(index)
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_wanted.emit(cast(str, index.data(WorklistModel.KeyRole)), at)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that no row is under the pointer any more."""
        super().leaveEvent(event)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus: only then it is drawn."""
        self.setProperty("keyboard_focus", event.reason() in _KEYBOARD)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where the width changed: rows of failures wrap their sentence."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._forget_places()
        self.updateGeometries()
