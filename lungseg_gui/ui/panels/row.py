"""What the rows of the dock that can be chosen have in common: their height, hover, ground and focus ring."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from lungseg_gui.ui import theme

ROW = 32  # logical pixels, at the usual size of texts


class DockRow(QAbstractButton):
    """A row that draws itself; being checked means that it is the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        theme.fix_height(self, ROW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the height of a row; the width is the dock's."""
        return QSize(240, theme.taller(ROW))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the hover."""
        self.update()
        super().leaveEvent(event)

    def draw_ground(self, painter: QPainter) -> None:
        """Draw what is below the words: first."""
        on = self.isChecked()
        if on or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("selected" if on else "hover"))
        if on:
            painter.fillRect(0, 0, 2, self.height(), theme.colour("accent"))

    def draw_focus(self, painter: QPainter) -> None:
        """Draw the ring where the row has the keys: last."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
