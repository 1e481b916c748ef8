"""The brush's ring below the pointer."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from lungseg_gui.ui.viewer import colours

_ARM = 4.0
_SIGN = 11.0


@dataclass(frozen=True)
class BrushCursor:
    """A ring as large as the brush, white with black outside, with a cross (paints) or a minus (erases).

    Attributes
    ----------
    centre : QPointF
        In the view's logical pixels.
    radius : float
        In logical pixels. The view shows mm at one scale across and down, so the brush is round on the screen also
        where it is an ellipse of stored pixels.
    erases : bool
        Whether a press would erase.
    inner : float
        Of the radius: a second ring inside, for tools that treat their middle otherwise.

    Without a radius there is a larger cross, and beside it what a click does: plus or minus.
    """

    centre: QPointF
    radius: float
    erases: bool
    inner: float = 0.0

    @property
    def rect(self) -> QRect:
        """Every pixel that is painted."""
        reach = max(self.radius, _SIGN + _ARM if self.radius == 0 else _ARM) + 3.0
        x, y = self.centre.x(), self.centre.y()
        return QRectF(x - reach, y - reach, 2 * reach, 2 * reach).toAlignedRect()

    def paint(self, painter: QPainter) -> None:
        """Paint on a painter whose coordinates are logical pixels."""
        x, y = math.floor(self.centre.x()), math.floor(self.centre.y())
        if self.radius == 0.0:
            strokes = _cross(x, y, 2 * round(_ARM))
            strokes += _cross(x + round(_SIGN), y + round(_SIGN), round(_ARM) - 1, minus=self.erases)
        else:
            self._rings(painter)
            strokes = _cross(x, y, round(_ARM), minus=self.erases)
        for stroke in strokes:
            painter.fillRect(stroke.adjusted(-1, -1, 1, 1), colours.BLACK)
        for stroke in strokes:
            painter.fillRect(stroke, colours.WHITE)

    def _rings(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for radius in (self.radius, self.radius * self.inner):
            if radius > 0.0:
                painter.setPen(QPen(colours.BLACK, 1.0))
                painter.drawEllipse(self.centre, radius + 1.0, radius + 1.0)
                painter.setPen(QPen(colours.WHITE, 1.0))
                painter.drawEllipse(self.centre, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _cross(x: int, y: int, arm: int, *, minus: bool = False) -> list[QRect]:
    across = QRect(x - arm, y, 2 * arm + 1, 1)
    return [across] if minus else [across, QRect(x, y - arm, 1, 2 * arm + 1)]
