"""The pieces of the worklist: rows, filters, order, foot."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import grouped
from lungseg_gui.ui.panels.worklist_model import Order, WorklistModel
from lungseg_gui.ui.parts import line, text

_KEY_PAUSE_MS = 120  # while an arrow key is held, only the row it stops at is opened
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class RowList(QListView):
    """The view; tells a row chosen by a click at once, one chosen by the keys after they rest."""

    chosen = Signal(str)
    returned = Signal(str)
    left = Signal()  # the pointer went elsewhere

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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

    def _tell(self, index: QModelIndex) -> None:
        self._rest.stop()
        if index.isValid():
            self.chosen.emit(cast(str, index.data(WorklistModel.KeyRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys; Return acts on the row; letters belong to the window's tools."""
        index = self.currentIndex()
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
            self._rest.start()

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
            self.scheduleDelayedItemsLayout()


class FilterChip(QPushButton):
    """One of the filters: words with their number."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("part", "segment")
        self.setStyleSheet(f"QPushButton {{ font-size: {theme.SECONDARY}px; font-weight: 400; padding: 0 6px; }}")


class OrderButton(QToolButton):
    """Names the order of the rows and offers the others."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._order, self._short = Order.UNCERTAIN, False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFixedHeight(24)
        menu = QMenu(self)
        group = QActionGroup(self)
        self._entries: dict[Order, QAction] = {}
        for order in Order:
            entry = menu.addAction(self._words(order, short=False))
            entry.setCheckable(True)
            entry.triggered.connect(lambda _=False, order=order: self.chosen.emit(order))
            group.addAction(entry)
            self._entries[order] = entry
        self.setMenu(menu)
        self.show_order(self._order)

    def _words(self, order: Order, *, short: bool) -> str:
        if order is Order.NAME:
            return self.tr("Name") if short else self.tr("By name")
        return self.tr("Uncertainty") if short else self.tr("Most uncertain first, done last")

    def show_order(self, order: Order) -> None:
        """Name this order."""
        self._order = order
        self._entries[order].setChecked(True)
        self.setText(self._words(order, short=self._short))
        self.setAccessibleName(self.tr("Order: {order}").format(order=self._words(order, short=False)))
        self.setToolTip(self.tr("Order of the cases"))

    def set_short(self, short: bool) -> None:
        """Say less where there is little room."""
        if short != self._short:
            self._short = short
            self.show_order(self._order)

    def sizeHint(self) -> QSize:
        """Return room for the icon, the words and the caret."""
        words = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance(self.text())
        return QSize(2 + theme.ICON + 6 + words + 6 + theme.CHIP_ICON + 4, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, icon, words and caret."""
        painter = QPainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]  (a settable field that the stubs leave out)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        ink = theme.colour("second")
        theme.draw_icon(painter, QRect(2, 4, theme.ICON, theme.ICON), "sort-ascending", ink)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(ink)
        left = 2 + theme.ICON + 6
        words = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(QRect(left, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        theme.draw_icon(painter, QRect(left + words + 6, 6, theme.CHIP_ICON, theme.CHIP_ICON), "caret-down", ink)


class Note(QWidget):
    """What stands where no rows are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(4)
        self._title = text(weight=600)
        self._text = text(size=theme.SECONDARY, tone="second", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)

    def tell(self, *, nothing_open: bool) -> None:
        """Say what will be here, or that nothing matches."""
        if nothing_open:
            self._title.setText(self.tr("No cases yet"))
            self._text.setText(
                self.tr("Radiographs you open appear here with their status. The most uncertain masks come first.")
            )
        else:
            self._title.setText(self.tr("No case matches"))
            self._text.setText(self.tr("Change the search or choose All."))


class Foot(QFrame):
    """How many cases are accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 8, 12, 12)
        inside.setSpacing(6)
        self.words: QLabel = text(size=theme.SECONDARY)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        inside.addWidget(self.words)
        inside.addWidget(self.bar)
        column.addLayout(inside)

    def tell(self, accepted: int, total: int) -> None:
        """Show the progress; nothing where no case is open."""
        self.setVisible(total > 0)
        words = self.tr("{n} of {total} accepted").format(n=grouped(accepted), total=grouped(total))
        self.words.setText(words)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(accepted)
        self.bar.setAccessibleName(words)
