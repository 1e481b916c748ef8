"""The item of the status bar that says how far a training is, and leads to it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme

_BAR, _GAP = 56, 6


class TrainingItem(QAbstractButton):
    """Icon, words and, while a training runs, a bar; a click leads to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.notifier().changed.connect(self.update)
        self.hide()

    def show_as(self, words: str, share: float | None, tip: str) -> None:
        """Show these words and how much is done, 0 to 1 (None for no bar); nothing where there are none."""
        self._share = share
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tip)
        self.setFixedWidth(self.sizeHint().width())
        self.setVisible(bool(words))
        self.update()

    @property
    def share(self) -> float | None:
        """How much the bar shows; None where there is none."""
        return self._share

    def sizeHint(self) -> QSize:
        """Room for the widest words of the same kind, so that nothing beside it moves."""
        words = (
            self.text()
            if self._share is None
            else max(self.text(), tr("Training: {progress}", progress=tr("{n} %", n=100)), key=len)
        )
        width = 18 + QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance(words)
        return QSize(width + 4 + (_GAP + _BAR if self._share is not None else 0), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, words and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        waits = self._share is None
        ink = theme.colour("accent" if waits else "text" if self.underMouse() or self.hasFocus() else "second")
        theme.draw_icon(painter, QRect(0, 5, 14, 14), "graduation-cap", ink)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(18, 0, self.width() - 18, self.height()), side, self.text())
        if self._share is not None:
            place = QRect(self.width() - _BAR, self.height() // 2 - 2, _BAR, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(place, 2, 2)
            painter.setBrush(theme.colour("accent"))
            place.setWidth(round(_BAR * min(max(self._share, 0.0), 1.0)))
            if place.width() > 1:
                painter.drawRoundedRect(place, 2, 2)
