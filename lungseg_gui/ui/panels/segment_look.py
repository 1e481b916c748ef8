"""The little page behind a segment's swatch: its colour and the opacity of its fill."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QVBoxLayout, QWidget, QWidgetAction

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import SliderRow, text
from lungseg_gui.ui.viewer.colours import SEGMENTS as USUAL

_SIDE = 24


def palette() -> dict[str, str]:
    """Return the colours on offer, "#RRGGBB" to name: light enough for every grey of a radiograph."""
    usual = dict(zip((USUAL[1].name(), USUAL[2].name()), (tr("Blue"), tr("Orange")), strict=True))
    return usual | {
        "#5bd48c": tr("Green"),
        "#ffe14d": tr("Yellow"),
        "#ff85c8": tr("Pink"),
        "#4fe0e0": tr("Cyan"),
        "#ff7466": tr("Red"),
        "#c3a6ff": tr("Violet"),
    }


class Swatch(QAbstractButton):
    """One colour on offer, 24 x 24; a ring around the one in use."""

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self.colour = colour
        self.setFixedSize(_SIDE, _SIDE)
        self.setCheckable(True)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(4, 4, -4, -4)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(QColor(self.colour))
        painter.setOpacity(1.0 if self.isEnabled() else 0.25)
        painter.drawRoundedRect(inner, 3, 3)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class LookMenu(QMenu):
    """Colour and opacity of one segment.

    Signals
    -------
    colour_chosen(name)
        "#rrggbb".
    opacity_chosen(percent)
    """

    colour_chosen = Signal(str)
    opacity_chosen = Signal(int)

    def __init__(self, name: str, colour: str, opacity: int, *, taken: str, parent: QWidget) -> None:
        super().__init__(parent)
        page = QWidget()
        page.setMinimumSize(QSize(260, 0))
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(text(name, weight=600))
        row = QHBoxLayout()
        row.setSpacing(4)
        self.swatches: dict[str, QAbstractButton] = {}
        for shade, words in palette().items():
            swatch = Swatch(shade, words)
            swatch.setChecked(shade == colour)
            if shade == taken:
                swatch.setEnabled(False)
                swatch.setToolTip(tr("{colour}: used for the other lung", colour=words))
            swatch.clicked.connect(lambda _=False, shade=shade: self._choose(shade))
            self.swatches[shade] = swatch
            row.addWidget(swatch)
        row.addStretch(1)
        column.addLayout(row)
        self.opacity = SliderRow(tr("Opacity"), low=0, high=100, value=opacity, unit="%")
        self.opacity.setToolTip(tr("Fill opacity for this lung"))
        self.opacity.changed.connect(lambda percent: self.opacity_chosen.emit(round(percent)))
        column.addWidget(self.opacity)
        action = QWidgetAction(self)
        action.setDefaultWidget(page)
        self.addAction(action)

    def _choose(self, shade: str) -> None:
        for name, swatch in self.swatches.items():
            swatch.setChecked(name == shade)
        self.colour_chosen.emit(shade)
