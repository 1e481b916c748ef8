"""What stands in place of the picture where a file could not be read: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.ui import names, theme
from lungseg_gui.ui.parts import Button, Run, text

_WIDTH = 480
_ICON = 32
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Unreadable(QFrame):
    """The window's ground, so that nothing of another picture is left and none seems to be there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self._retry: Run = lambda: None
        self._what = text(size=theme.TITLE, weight=600, wrap=True)
        self._remedy = text(tone="second", wrap=True)
        for label in (self._what, self._remedy):
            label.setAlignment(_MIDDLE)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry_button = Button(tr("Read again"), icon="arrow-clockwise", run=lambda: self._retry())
        middle = QWidget()
        middle.setMaximumWidth(theme.wider(_WIDTH))
        words = QVBoxLayout(middle)
        words.setSpacing(12)
        words.addWidget(self._what)
        words.addWidget(self._remedy)
        words.addWidget(self.retry_button, 0, _MIDDLE)
        self._words = middle
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addSpacing(_ICON)
        column.addLayout(row)
        column.addStretch(1)

    def tell(self, error: LungSegError, retry: Run) -> None:
        """Say why a file could not be read."""
        self._what.setText(names.without(error.message))
        self._remedy.setText(names.without(error.remedy))
        self._remedy.setVisible(bool(error.remedy))
        self.setAccessibleName(names.without(str(error)))
        self._retry = retry

    @property
    def words(self) -> str:
        """What is said, as one line."""
        return together((self._what.text(), self._remedy.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the sign above the words."""
        super().paintEvent(event)
        place = QRect((self.width() - _ICON) // 2, self._words.y() - _ICON, _ICON, _ICON)
        theme.draw_icon(QPainter(self), place, "warning-circle", theme.colour("danger"))
