"""What stands in place of the picture where a file could not be read: which file, why, and a way to try again."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, Run, text

_WIDTH = 480
_ICON = 32
_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_INK, _SECOND = "#E6E9EC", "#A9B1B8"  # on the viewer's black, in both themes


class Unreadable(QFrame):
    """Black as the viewer, so that nothing of another picture is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unreadable")
        self.setStyleSheet("QFrame#unreadable { background: #000000; }")
        self._retry: Run = lambda: None
        self._name = text(size=theme.TITLE, weight=600)
        self._name.setStyleSheet(f"color: {_INK};")
        self._reason = text(wrap=True)
        self._reason.setStyleSheet(f"color: {_SECOND};")
        for label in (self._name, self._reason):
            label.setAlignment(_MIDDLE)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._reason.setFixedWidth(_WIDTH)
        self.retry_button = Button(self.tr("Read again"), icon="arrow-clockwise", run=lambda: self._retry())
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addSpacing(_ICON + 12)
        for widget in (self._name, self._reason, self.retry_button):
            column.addWidget(widget, 0, _MIDDLE)
        column.addStretch(1)

    def tell(self, name: str, reason: str, retry: Run) -> None:
        """Say which file could not be read and why."""
        self._name.setText(name)
        self._reason.setText(reason)
        self.setAccessibleName(self.tr("{name}, not read: {reason}").format(name=name, reason=reason))
        self._retry = retry

    @property
    def words(self) -> str:
        """What is said, as one line."""
        return f"{self._name.text()}: {self._reason.text()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the sign above the name."""
        super().paintEvent(event)
        place = QRect((self.width() - _ICON) // 2, self._name.y() - _ICON - 12, _ICON, _ICON)
        theme.draw_icon(QPainter(self), place, "warning-circle", theme.colour("danger"))
