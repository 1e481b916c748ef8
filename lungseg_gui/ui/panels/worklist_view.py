"""The rows of the worklist on the screen: laid out by arithmetic, so that 50,000 of them cost what 50 do."""

from __future__ import annotations

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
    QHelpEvent,
    QHoverEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist_delegate import WorklistDelegate, message_of
from lungseg_gui.ui.panels.worklist_headings import Headings
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_picking import DOWNWARDS, MOVES, PICKS, Picking, leads
from lungseg_gui.ui.panels.worklist_places import GroupedPlaces, Places, row_height
from lungseg_gui.ui.parts import plain

Index = QModelIndex | QPersistentModelIndex
_KEY_PAUSE_MS = 120  # while an arrow key is held, only the row it stops at is opened
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_HOVER = (QEvent.Type.HoverEnter, QEvent.Type.HoverMove)


class RowList(QListView):
    """The view; reports a row chosen by a click at once, one chosen by the keys after they rest.

    Qt's own selection holds the one row that is shown, and its current index is the row that the keyboard is on; which
    rows are selected beside is the model's ``selection``.

    Qt's own layout asks the model for each row (75 ms for 50,000, at each change); here nothing is asked but the rows
    that are painted and those that are higher than others.
    """

    chosen = Signal(str)
    returned = Signal(str)
    left = Signal()  # the pointer went elsewhere
    menu_wanted = Signal(str, QPoint)
    heading_menu_wanted = Signal(object, QPoint)
    one_wanted = Signal()  # Esc: the keyboard goes back to the shown case

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: Places | None = Places(0, [])  # None: to be worked out when it is asked for
        self._hovered = QPersistentModelIndex()
        self._framed = QPersistentModelIndex()  # the row of an open menu
        self._picked = False  # whether the button that is down selects
        self._anchor = QPersistentModelIndex(), 0  # the uppermost row that is seen, and how far it is scrolled out
        self.setAccessibleName(tr("Cases"))
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
        theme.notifier().changed.connect(self._forget_places)

    def setModel(self, model: WorklistModel) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Follow a model."""
        super().setModel(model)
        self._cases = model
        self._picking = Picking(
            self, model.selection, leads=lambda move: self.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        )
        self.headings = Headings(self, model, self._laid_out)
        self.headings.walked.connect(lambda to_row: self._rest.start() if to_row else self._rest.stop())
        model.selection.changed.connect(self.viewport().update)
        for change in (
            *(model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.layoutChanged),
            *(model.regrouped, self.headings.changed),
        ):
            change.connect(self._forget_places)
        model.counts_changed.connect(lambda: self.viewport().update() if model.groups.on else None)
        model.dataChanged.connect(self._see_height)
        self.verticalScrollBar().valueChanged.connect(self._note_anchor)

    # -- where rows are
    def _forget_places(self) -> None:
        if self._places is not None:
            self._places = None
            self.scheduleDelayedItemsLayout()

    def _see_height(self, index: QModelIndex) -> None:
        """Lay out again where a file was read at last, or could not be: its row is of another height."""
        if self._places is None:
            return
        seen = self._places.row_on(self._places.line_of(index.row())) == index.row()
        if seen and self.visualRect(index).height() != self._height(index.row()):
            self._forget_places()

    def _height(self, row: int) -> int:
        message = message_of(self._cases.index(row))
        delegate = self.itemDelegate()
        if message and isinstance(delegate, WorklistDelegate):
            return delegate.failed_height(self.viewport().width(), message)
        return row_height()

    def _laid_out(self) -> Places:
        if self._places is None:
            cases, rows = self._cases, self._cases.rowCount()
            unreadable = [row for row in range(rows) if cases.entry_at(row).message] if cases.counts.unreadable else []
            higher = [(row, self._height(row) - row_height()) for row in unreadable]
            if cases.groups.on:
                self._places = GroupedPlaces(cases.listed(), higher, folded=self.headings.folds.holds)
            else:
                self._places = Places(rows, higher)
        return self._places

    def doItemsLayout(self) -> None:
        """Measure the list again; the rows in view stay in place even if others came above them."""
        QAbstractItemView.doItemsLayout(self)
        (row, out), bar, places = self._anchor, self.verticalScrollBar(), self._laid_out()
        if row.isValid() and bar.value() > 0:
            bar.setValue(places.top(places.line_of(row.row())) + out)
        self._note_anchor(bar.value())

    def _note_anchor(self, value: int) -> None:
        places = self._laid_out()
        line = places.at(value)
        out = value - places.top(line) if line >= 0 else 0
        heading = places.heading_on(line)
        row = places.row_on(line) if heading is None else heading.first
        if heading is not None and not heading.folded:
            out = value - places.top(places.line_of(row))
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
        """Where a row is in the viewport; where it is folded away, its heading."""
        if not index.isValid() or index.row() >= self._cases.rowCount():
            return QRect()
        return self.headings.rect(self._laid_out().line_of(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport."""
        places = self._laid_out()
        row = places.row_on(places.at(point.y() + self.verticalOffset()))
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
        """Return where a key of the arrows leads: to a row, over headings and what is folded away."""
        index, places = self.currentIndex(), self._laid_out()
        at = places.line_of(index.row()) if index.isValid() else -1
        line = leads(places, action, at, page=self.viewport().height())
        if line is None:
            return index
        ways = (1, -1) if action in DOWNWARDS else (-1, 1)
        for way in ways:
            at = line
            while 0 <= at < places.lines:
                if (row := places.row_on(at)) >= 0:
                    return self._cases.index(row)
                at += way
        return index

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are seen."""
        places, offset, area = self._laid_out(), self.verticalOffset(), event.rect()
        first = places.at(max(0, area.top() + offset))
        if first < 0:
            return
        last = places.at(min(area.bottom() + offset, places.height - 1))
        painter = QPainter(self.viewport())
        shown, current = self.selectionModel(), self.currentIndex()
        for line in range(first, last + 1):
            heading, row = places.heading_on(line), places.row_on(line)
            if heading is not None:
                by_key = self.hasFocus() and bool(self.property("keyboard_focus"))
                self.headings.paint(painter, self.headings.rect(line), heading, focused=by_key)
                continue
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
            if index == current and self.hasFocus() and self.headings.on is None:
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
            at = event.position().toPoint()
            self._hovered = QPersistentModelIndex(self.indexAt(at))
            self.headings.hover(at.y())
        elif event.type() is QEvent.Type.HoverLeave:
            self._hovered = QPersistentModelIndex()
            self.headings.hover(None)
        elif isinstance(event, QHelpEvent) and (heading := self.headings.at(event.pos().y())) is not None:
            QToolTip.showText(event.globalPos(), plain("\n".join(self.headings.words(heading))), self.viewport())
            return True
        return super().viewportEvent(event)

    @property
    def moving(self) -> bool:
        """Whether the reader goes through the rows by the keys and has not paused yet."""
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
        if self.headings.key(event, row=index.row()):
            self.setProperty("keyboard_focus", True)
            return
        if self._picking.key(event):
            self.headings.leave()
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
        here = self.currentIndex()
        # Where the key leads to the row it is on already, Ctrl and an arrow may have come here, and opened nothing.
        if here != index or (here.isValid() and event.key() in MOVES):
            self._cases.selection.begin_at(here.row())
            self._rest.start()
            self.scrollTo(here)  # it may be out of sight

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row only by the left button: the right one asks for a menu, and opens nothing.

        With Ctrl or Shift it selects, and opens nothing either.
        """
        if event.button() is Qt.MouseButton.RightButton:
            return
        if event.modifiers() & PICKS:
            self._come_to_rest()
        if event.button() is Qt.MouseButton.LeftButton and self.headings.press(event):
            self._picked = True  # what comes of the button until it is up
            return
        self.headings.leave()
        self._picked = event.button() is Qt.MouseButton.LeftButton and self._picking.press(event)
        if not self._picked:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Do not move rows that were picked out: Qt would take the move for a selection of its own."""
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
        if event.modifiers() & PICKS or self.headings.at(event.position().toPoint().y()) is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the one that the keyboard is on."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        heading = self.headings.on if by_key else self.headings.at(event.pos().y())
        if heading is not None:
            line = self._laid_out().heading_of(heading.group)
            at = self.viewport().mapToGlobal(self.headings.rect(line).center()) if by_key else event.globalPos()
            self.heading_menu_wanted.emit(heading, at)
            return
        if not index.isValid():
            return
        if by_key:
            self.scrollTo(index)
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_wanted.emit(cast(str, index.data(WorklistModel.KeyRole)), at)

    def leaveEvent(self, event: QEvent) -> None:
        """Report that no row is under the pointer any more."""
        super().leaveEvent(event)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus: only then it is drawn."""
        self.setProperty("keyboard_focus", event.reason() in _KEYBOARD)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again where the width changed: rows of failures wrap their sentence."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._forget_places()
        self.updateGeometries()
