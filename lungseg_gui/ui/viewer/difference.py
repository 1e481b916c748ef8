"""The reader's mask against the model's: what was added and removed, and both outlines."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QImage, QPainter, QPen

from lungseg_gui.core.mask import SEGMENTS, Box, Mask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.ui import theme
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.contours import Polygon, outlines
from lungseg_gui.ui.viewer.grid import Grid

_OPACITY = 0.75
_HATCH = 8  # pixels of the screen at 1x from one line of the hatching to the next
_DASHES = [4.0, 3.0]  # widths of the pen
_TOLERANCE = 0.3  # of a screen pixel: how far a thinned outline may lie from the pixels' edges
_LEGEND_TOP, _LEGEND_INSET, _ROW, _SWATCH = 64.0, 8.0, 20.0, 14.0
_TEXT_PX = 12


def _tr(words: str) -> str:
    return QCoreApplication.translate("Difference", words)


def sides(mine: Mask, model: Mask) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return what the reader added to the model's mask (also from the other lung), and what was removed."""
    return (mine != 0) & (mine != model), (mine == 0) & (model != 0)


@dataclass(frozen=True)
class _Drawn:
    camera: Camera
    image: QImage
    pixels: NDArray[np.uint32]
    at: QPointF


class Difference:
    """Paints the difference of one review; everything is kept until mask or camera change.

    Segment colours are off meanwhile: violet and the right lung's blue are one colour to a deuteranope.
    """

    def __init__(self, review: Review, prediction: Prediction) -> None:
        self.prediction = prediction
        self._review = review
        self._model = prediction.mask.unpack()
        self._drawn: _Drawn | None = None
        self._lines: tuple[list[Polygon], list[Polygon]] | None = None  # the model's, the reader's
        self._areas: tuple[int, int] | None = None
        self._tolerance = 0.0

    def change(self) -> None:
        """Take note that the mask changed."""
        self._drawn = None
        if self._review.mask.dirty.empty:  # lines and areas follow at the end of a stroke: they take the whole mask
            self._lines = None
            self._areas = None

    def settle(self) -> None:
        """Take note that a stroke ended."""
        self._drawn = None
        self._lines = None
        self._areas = None

    @property
    def areas(self) -> tuple[int, int]:
        """Pixels that were added and removed."""
        if self._areas is None:
            added, removed = sides(self._review.mask.live, self._model)
            self._areas = int(np.count_nonzero(added)), int(np.count_nonzero(removed))
        return self._areas

    # -- painting
    def paint(self, painter: QPainter, camera: Camera, width: float) -> None:
        """Paint on a painter whose coordinates are logical pixels of a view so wide."""
        if self._drawn is None or self._drawn.camera != camera:
            self._drawn = self._fill(camera)
        if self._drawn is not None:
            painter.drawImage(self._drawn.at, self._drawn.image)
        self._outline(painter, camera)
        self._legend(painter, width)

    def _fill(self, camera: Camera) -> _Drawn | None:
        rect = camera.covered
        if rect.isEmpty():
            return None
        grid = Grid.of(camera, rect)
        added, removed = sides(grid.sample(self._review.mask.live, outside=0), grid.sample(self._model, outside=0))
        pixels = np.zeros(added.shape, np.uint32)
        pixels[added] = _premultiplied(colours.ADDED.rgb())
        step = max(2, round(_HATCH * camera.ratio))
        rows = np.arange(rect.height(), dtype=np.int32)[:, None] + rect.top()
        columns = np.arange(rect.width(), dtype=np.int32)[None, :] + rect.left()
        pixels[removed & ((rows + columns) % step < step // 2)] = _premultiplied(colours.REMOVED.rgb())
        width, height = rect.width(), rect.height()
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)  # pyright: ignore[reportCallIssue, reportArgumentType]  (a buffer)
        image.setDevicePixelRatio(camera.ratio)
        at = QPointF(rect.left() / camera.ratio, rect.top() / camera.ratio)
        return _Drawn(camera, image, pixels, at)

    def _outline(self, painter: QPainter, camera: Camera) -> None:
        # In steps of two, so that the wheel does not outline both masks at each turn.
        tolerance = min(1.0, _TOLERANCE / 2.0 ** math.ceil(math.log2(max(camera.scale))))
        if self._lines is None or tolerance != self._tolerance:
            self._tolerance = tolerance
            self._lines = (_around(self._model, tolerance), _around(self._review.mask.live, tolerance))
        model, mine = self._lines
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(camera.transform)
        for polygons, dashed in ((model, True), (mine, False)):
            for colour, width in ((colours.CASING, colours.CASING_PX), (colours.WHITE, colours.OUTLINE_PX)):
                pen = QPen(colour, width)
                pen.setCosmetic(True)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                if dashed and colour == colours.WHITE:
                    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                    pen.setDashPattern(_DASHES)
                painter.setPen(pen)
                for polygon in polygons:
                    painter.drawPolygon(pg.functions.arrayToQPolygonF(polygon[:, 0], polygon[:, 1]))
        painter.restore()

    def _legend(self, painter: QPainter, width: float) -> None:
        added, removed = (self._area(pixels) for pixels in self.areas)
        rows = (
            (_tr("You added"), added),
            (_tr("You removed"), removed),
            (_tr("Yours"), ""),
            (_tr("Model {version}").format(version=self.prediction.model_version), ""),
        )
        font = theme.font(_TEXT_PX)
        metrics = QFontMetricsF(font)
        words = max(metrics.horizontalAdvance(row[0]) for row in rows)
        figures = max(metrics.horizontalAdvance(row[1]) for row in rows)
        wide = 8 + _SWATCH + 8 + words + 16 + figures + 8
        box = QRectF(width - wide - _LEGEND_INSET, _LEGEND_TOP, wide, 8 + _ROW * len(rows))
        painter.fillRect(box, colours.PLATE)
        painter.setFont(font)
        for number, (text, figure) in enumerate(rows):
            line = QRectF(box.left() + 8, box.top() + 4 + _ROW * number, wide - 16, _ROW)
            swatch = QRectF(line.left(), line.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
            self._swatch(painter, swatch, number)
            painter.setPen(colours.TEXT)
            left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line.adjusted(_SWATCH + 8, 0, 0, 0), int(left | middle), text)
            painter.drawText(line, int(right | middle), figure)

    @staticmethod
    def _swatch(painter: QPainter, swatch: QRectF, number: int) -> None:
        if number == 0:
            painter.fillRect(swatch, colours.ADDED)
        elif number == 1:
            painter.fillRect(swatch, QBrush(colours.REMOVED, Qt.BrushStyle.BDiagPattern))
        else:
            pen = QPen(colours.WHITE, colours.OUTLINE_PX)
            if number == 3:
                pen.setDashPattern([2.0, 1.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(swatch.left(), swatch.center().y()), QPointF(swatch.right(), swatch.center().y()))

    def _area(self, pixels: int) -> str:
        spacing = self._review.image.spacing
        return f"{pixels} px" if spacing is None else f"{pixels * spacing.pixel_area / 100:.1f} cm²"


def _around(mask: Mask, tolerance: float) -> list[Polygon]:
    left, top, width, height = cv2.boundingRect(mask)
    box = Box(top, left, top + height, left + width)
    if box.empty:
        return []
    return [line for segment in SEGMENTS for line in outlines(mask, box, value=segment.value, tolerance=tolerance)]


def _premultiplied(rgb: int) -> int:
    red, green, blue = (round(((rgb >> shift) & 255) * _OPACITY) for shift in (16, 8, 0))
    return round(255 * _OPACITY) << 24 | red << 16 | green << 8 | blue
