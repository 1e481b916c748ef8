"""The pieces of the worklist: rows, filters, order, foot."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QProgressBar,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist_order import Order
from lungseg_gui.ui.parts import line, text


class OrderButton(QToolButton):
    """Names the order of the rows and offers the others, and whether they are grouped."""

    chosen = Signal(object)
    grouped = Signal(bool)
    fold_all = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._order, self._short = Order.UNCERTAIN, False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.fix_height(self, 24)
        menu = QMenu(self)
        group = QActionGroup(self)
        self._entries: dict[Order, QAction] = {}
        for order in Order:
            entry = menu.addAction(self._words(order, short=False))
            entry.setCheckable(True)
            entry.triggered.connect(lambda _=False, order=order: self.chosen.emit(order))
            group.addAction(entry)
            self._entries[order] = entry
        menu.addSeparator()
        self._group = menu.addAction(tr("Group by patient and study"))
        self._group.setCheckable(True)
        self._group.triggered.connect(self.grouped)
        self._folding = (menu.addAction(tr("Fold all groups")), menu.addAction(tr("Unfold all groups")))
        for entry, folded in zip(self._folding, (True, False), strict=True):
            entry.triggered.connect(lambda _=False, folded=folded: self.fold_all.emit(folded))
        self.setMenu(menu)
        self.show_grouped(False)
        self.show_order(self._order)

    def _words(self, order: Order, *, short: bool) -> str:
        short_words, words = {
            Order.UNCERTAIN: (tr("Uncertainty"), tr("Most uncertain first, done last")),
            Order.ATTENTION: (tr("Attention"), tr("Attention first, done last")),
            Order.NAME: (tr("Name"), tr("By file name")),
            Order.PATIENT: (tr("Patient"), tr("By patient")),
            Order.NEWEST: (tr("Newest"), tr("Newest study first")),
            Order.OLDEST: (tr("Oldest"), tr("Oldest study first")),
            Order.STATUS: (tr("Status"), tr("By status, done last")),
            Order.OPENED: (tr("Opened"), tr("Last opened first")),
            Order.CHANGED: (tr("Changed"), tr("Last changed first")),
            Order.TEACHES: (tr("Most to learn"), tr("Most to learn from first, done last")),
        }[order]
        return short_words if short else words

    def show_order(self, order: Order) -> None:
        """Name this order."""
        self._order = order
        self._entries[order].setChecked(True)
        self.setText(self._words(order, short=self._short))
        self.setAccessibleName(tr("Order: {order}", order=self._words(order, short=False)))
        self.setToolTip(tr("Sort order"))

    def show_grouped(self, on: bool) -> None:
        """Say whether cases are listed by patient and study."""
        self._group.setChecked(on)
        for entry in self._folding:
            entry.setEnabled(on)

    def set_short(self, short: bool) -> None:
        """Say less where there is little room."""
        if short != self._short:
            self._short = short
            self.show_order(self._order)

    def sizeHint(self) -> QSize:
        """Return room for the icon, the words and the caret."""
        words = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance(self.text())
        return QSize(2 + theme.ICON + 6 + words + 6 + theme.CHIP_ICON + 4, theme.taller(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, icon, words and caret."""
        painter = QPainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]  (a settable field that the stubs leave out)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        ink = theme.colour("second")
        top = (self.height() - theme.ICON) // 2
        theme.draw_icon(painter, QRect(2, top, theme.ICON, theme.ICON), "sort-ascending", ink)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(ink)
        left = 2 + theme.ICON + 6
        words = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(QRect(left, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        top = (self.height() - theme.CHIP_ICON) // 2
        theme.draw_icon(painter, QRect(left + words + 6, top, theme.CHIP_ICON, theme.CHIP_ICON), "caret-down", ink)


class Note(QWidget):
    """What stands where no rows are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.coming = 0
        """Cases of the last time that are on their way."""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(4)
        self.title = text(weight=600)
        self._text = text(size=theme.SECONDARY, tone="second", wrap=True)
        column.addWidget(self.title)
        column.addWidget(self._text)
        column.addStretch(1)

    def tell(self, *, nothing_open: bool, all_listed: bool = False) -> None:
        """Say what will be here, or that nothing matches."""
        if nothing_open and self.coming:
            words = tr_count("Listing {n} cases…", "Listing 1 case…", self.coming)
            self.title.setText(words)
            self._text.setText("")
        elif nothing_open:
            self.title.setText(tr("No cases yet"))
            self._text.setText(
                tr("Radiographs you open appear here with their status. The most uncertain masks come first.")
            )
        else:
            self.title.setText(tr("No case matches"))
            remedy = tr("Change the search.") if all_listed else tr("Change the search or choose All.")
            self._text.setText(remedy)


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
        words = tr_count("{n} of {total} accepted", "", accepted, total=grouped(total))
        self.words.setText(words)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(accepted)
        self.bar.setAccessibleName(words)
