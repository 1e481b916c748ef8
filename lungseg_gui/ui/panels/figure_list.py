"""What was measured by hand, listed: a click shows it on the picture, Del removes it, a double click renames it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lungseg_gui.core.figures import Figures
from lungseg_gui.core.language import tr
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.saying import listed
from lungseg_gui.ui import theme

_ROW, _SHOWN = 26, 6
_NUMBER, _VALUE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _Line(QStyledItemDelegate):
    """The name left, shortened where there is no room; the value right, whole."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, theme.taller(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("selected" if selected else "hover"))
        inner, value = rect.adjusted(6, 0, -6, 0), str(index.data(_VALUE))
        painter.setFont(theme.font(theme.SECONDARY))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(value)
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - wide - 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("accent" if selected else "second"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | middle), name)
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | middle), value)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


class FigureList(QListWidget):
    """The figures of the case on the screen, in the order in which they were drawn.

    Signals
    -------
    chosen(number)
        Show it on the picture.
    removed(number)
        Remove it.
    renamed(number)
        Ask for another name.
    """

    chosen = Signal(int)
    removed = Signal(int)
    renamed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Line(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Measurements on the image"))
        self.setToolTip(tr("Click to show it, double-click to rename it, Del to remove it"))
        self.itemPressed.connect(lambda item: self.chosen.emit(item.data(_NUMBER)))
        self.itemDoubleClicked.connect(lambda item: self.renamed.emit(item.data(_NUMBER)))
        self._shown: tuple[Figures, Image] | None = None
        self.hide()

    def show_figures(self, figures: Figures, image: Image) -> None:
        """List the figures of an image."""
        if self._shown is not None and self._shown[0] == figures and self._shown[1] is image:
            return
        self._shown = figures, image
        number = self._number
        self.clear()
        for figure in figures:
            name, value = listed(figure, image)
            item = QListWidgetItem(name)
            item.setData(_NUMBER, figure.number)
            item.setData(_VALUE, value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {value}" if value else name)
            self.addItem(item)
        self.mark(number)
        shown = min(len(figures), _SHOWN)
        theme.fix_height(self, shown * _ROW, lines=shown)
        self.setVisible(bool(figures))

    def forget(self) -> None:
        """List nothing: no image is open."""
        self._shown = None
        self.clear()
        self.hide()

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Name and value of each row."""
        items = [self.item(row) for row in range(self.count())]
        return [(item.text(), str(item.data(_VALUE))) for item in items]

    @property
    def _number(self) -> int | None:
        chosen = self.selectedItems()
        return chosen[0].data(_NUMBER) if chosen else None

    def mark(self, number: int | None) -> None:
        """Select the row of the figure that is selected on the picture; none for None."""
        if number == self._number:
            return
        rows = [row for row in range(self.count()) if self.item(row).data(_NUMBER) == number]
        if rows:
            self.setCurrentRow(rows[0])
        else:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove by Del, rename by Enter, move by the arrows."""
        number = self._number
        if number is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(number)
        elif number is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.renamed.emit(number)
        else:
            super().keyPressEvent(event)
            if self._number is not None and self._number != number:
                self.chosen.emit(self._number)
