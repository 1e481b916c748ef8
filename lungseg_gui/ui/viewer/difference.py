"""The reader's mask against the model's: what was added and removed, and both outlines."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import NOWHERE, SEGMENTS, Box, Mask
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.study import Spacing
from lungseg_gui.ui import theme
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.contours import Polygon, extent, outlines
from lungseg_gui.ui.viewer.grid import Grid
from lungseg_gui.ui.viewer.layer import Layer, OverlayStyle, PolygonCache

_OPACITY = 0.75
_HATCH = 8  # pixels of the screen at 1x from one line of the hatching to the next
_DASHES = [4.0, 3.0]  # widths of the pen
_TOLERANCE = 0.3  # of a screen pixel: how far a thinned outline may be from the pixels' edges
_BEYOND = 8  # pixels of the screen beyond the view that are outlined, too
_WHITE = (255, 255, 255)
_TILE = 128  # pixels of the image
_LEGEND_TOP, _LEGEND_INSET, _ROW, _SWATCH = 64.0, 8.0, 20, 14.0
_TEXT_PX = 12
Rows = tuple[tuple[str, str], ...]


def sides(mine: Mask, model: Mask) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return what the reader added to the model's mask (also from the other lung), and what was removed."""
    return (mine != 0) & (mine != model), (mine == 0) & (model != 0)


class Areas:
    """How many pixels were added and removed, counted by tiles: a stroke costs those that it touched.

    Parameters
    ----------
    mine, model : (H, W) uint8
        ``mine`` may be changed in place; :meth:`count` says where.
    shown : (256,) uint8
        What each value counts as: itself, or 0 where its segment is hidden.
    """

    def __init__(self, mine: Mask, model: Mask, shown: Mask) -> None:
        self._mine, self._model, self._shown = mine, model, shown
        height, width = mine.shape
        self._tiles = np.zeros((2, -(-height // _TILE), -(-width // _TILE)), np.int64)
        self.count(Box(0, 0, height, width))

    def count(self, box: Box) -> None:
        """Count again where a box of the mask changed."""
        plain = np.array_equal(self._shown, np.arange(256))
        first, last = box.left // _TILE, -(-box.right // _TILE)
        if first >= last:
            return
        for row in range(box.top // _TILE, -(-box.bottom // _TILE)):
            band = np.s_[row * _TILE : (row + 1) * _TILE, first * _TILE : last * _TILE]
            mine, model = self._mine[band], self._model[band]
            if not plain:
                mine, model = self._shown[mine], self._shown[model]
            self._tiles[:, row, first:last] = 0
            if not cv2.norm(mine, model, cv2.NORM_INF):
                continue  # most bands are alike, which takes a fifth of the time of counting to see
            for column in range(last - first):
                part = np.s_[:, column * _TILE : (column + 1) * _TILE]
                added, removed = sides(mine[part], model[part])
                self._tiles[:, row, first + column] = np.count_nonzero(added), np.count_nonzero(removed)

    @property
    def total(self) -> tuple[int, int]:
        """Pixels that were added and removed."""
        added, removed = self._tiles.sum(axis=(1, 2))
        return int(added), int(removed)


@dataclass(frozen=True)
class Legend:
    """What the parts of a difference are called.

    Attributes
    ----------
    over : bool
        Whether it is over the picture; otherwise the owner of the picture shows :class:`Key` beside it.
    """

    added: str
    removed: str
    mine: str
    model: str
    over: bool = True


@dataclass(frozen=True, eq=False)
class _Drawn:
    """What is drawn for one camera, and kept: the fill, both outlines."""

    camera: Camera
    rect: QRect
    image: QImage
    pixels: NDArray[np.uint32]
    mine: Layer
    model: QPixmap


class Difference:
    """Paints the difference of one review; everything is kept until the camera changes, a stroke costs its own box.

    It begins :attr:`hasty`, since outlining 20 million pixels takes longer than a key press may.
    Segment colours are off meanwhile: violet and the right lung's blue are one colour to a deuteranope.

    Parameters
    ----------
    hidden : frozenset of int
        Segments that are left out.
    legend : Legend, optional
        Other names than of the reader's mask and the model's.
    cache : PolygonCache, optional
        Outlines of the reader's mask that there are already.
    """

    def __init__(
        self,
        review: Review,
        prediction: Prediction,
        hidden: frozenset[int] = frozenset(),
        *,
        legend: Legend | None = None,
        cache: PolygonCache | None = None,
    ) -> None:
        self.prediction = prediction
        model = tr("Model {version}", version=prediction.model_version)
        self._names = legend or Legend(tr("You added"), tr("You removed"), tr("Yours"), model)
        self._review = review
        self._model = prediction.mask.read()
        self._cache = cache or PolygonCache()
        self._hasty = True
        self._pending: list[Box] = []
        self._touched = NOWHERE
        self.hide(hidden)

    def hide(self, hidden: frozenset[int]) -> None:
        """Leave segments out, of the fill, the outlines and the areas."""
        self._hidden = hidden
        self._shown = np.array([0 if value in hidden else value for value in range(256)], np.uint8)
        self._areas = Areas(self._review.mask.live, self._model, self._shown)
        own = tuple((segment.value, _WHITE) for segment in SEGMENTS)
        self._style = OverlayStyle(filled=False, hidden=hidden, own_colour=own)
        self._lines: tuple[float, list[Polygon]] | None = None  # the model's, with their tolerance
        self._drawn: _Drawn | None = None

    def change(self, box: Box) -> QRect:
        """Take note that a box of the mask changed; return the logical pixels to repaint."""
        self._cache.forget()
        self._touched = self._touched.union(box)
        if self._drawn is None or box.empty:
            return QRect()
        self._pending.append(box)
        return self._drawn.mine.reach(box)

    def settle(self) -> None:
        """Take note that a stroke ended: the areas follow."""
        self._areas.count(self._touched)
        self._touched = NOWHERE

    @property
    def hasty(self) -> bool:
        """Whether outlines are drawn along the screen's own pixels: at first, and while the zoom changes."""
        return self._hasty

    def set_hasty(self, hasty: bool) -> bool:
        """Draw fast, or exactly; return whether something is to be drawn again."""
        changed = hasty != self._hasty
        self._hasty = hasty
        if changed and not hasty:
            self._drawn = None
        return changed and not hasty

    @property
    def areas(self) -> tuple[int, int]:
        """Pixels that were added and removed, up to the last stroke that ended."""
        return self._areas.total

    # -- painting
    def paint(self, painter: QPainter, camera: Camera, hidden: frozenset[int]) -> None:
        """Paint on a painter whose coordinates are the view's logical pixels; ``hidden`` segments are left out."""
        if hidden != self._hidden:
            self.hide(hidden)
        drawn = self._follow(camera)
        ratio = camera.ratio
        if drawn is not None:
            at = QPointF(drawn.rect.left() / ratio, drawn.rect.top() / ratio)
            painter.drawImage(at, drawn.image)
            painter.drawPixmap(QPointF(0, 0), drawn.model)
            outline = drawn.mine.rect
            painter.drawImage(QPointF(outline.left() / ratio, outline.top() / ratio), drawn.mine.image)
        if self._names.over:
            rows = key_rows(self._names, self.areas, self._review.image.spacing)
            size = _key_size(rows)
            at = QPointF(camera.size[0] - size.width() - _LEGEND_INSET, _LEGEND_TOP)
            _draw_key(painter, QRectF(at, size), rows)

    def _follow(self, camera: Camera) -> _Drawn | None:
        """Return what is drawn for a camera, the boxes that changed in the meantime drawn again."""
        drawn = self._drawn
        if drawn is None or drawn.camera != camera:
            self._pending.clear()
            self._drawn = drawn = self._draw(camera)
            return drawn
        for box in self._pending:
            area = camera.device_rect(box, 1).intersected(drawn.rect)
            if not area.isEmpty():
                top, left = area.top() - drawn.rect.top(), area.left() - drawn.rect.left()
                drawn.pixels[top : top + area.height(), left : left + area.width()] = self._filled(camera, area)
            drawn.mine.change(box)
        self._pending.clear()
        return drawn

    def _draw(self, camera: Camera) -> _Drawn | None:
        rect = camera.covered
        if rect.isEmpty():
            return None
        pixels = self._filled(camera, rect)
        width, height = rect.width(), rect.height()
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)  # pyright: ignore[reportCallIssue, reportArgumentType]  (a buffer)
        image.setDevicePixelRatio(camera.ratio)
        mine = Layer(self._review.mask.live, camera, self._style, None if self._hasty else self._cache)
        mine.draw()
        return _Drawn(camera, rect, image, pixels, mine, self._dashed(camera))

    def _filled(self, camera: Camera, area: QRect) -> NDArray[np.uint32]:
        """Return the fill of some pixels of the screen, premultiplied ARGB."""
        grid = Grid.of(camera, area)
        mine, model = (grid.sample(mask, outside=0) for mask in (self._review.mask.live, self._model))
        if self._hidden:
            mine, model = self._shown[mine], self._shown[model]
        pixels = np.zeros(mine.shape, np.uint32)
        left, top, width, height = cv2.boundingRect(cv2.compare(mine, model, cv2.CMP_NE))
        near = np.s_[top : top + height, left : left + width]  # what differs is small beside the screen
        added, removed = sides(mine[near], model[near])
        pixels[near][added] = _premultiplied(colours.ADDED.rgb())
        step = max(2, round(_HATCH * camera.ratio))
        rows = np.arange(height, dtype=np.int32)[:, None] + area.top() + top
        columns = np.arange(width, dtype=np.int32)[None, :] + area.left() + left
        pixels[near][removed & ((rows + columns) % step < step // 2)] = _premultiplied(colours.REMOVED.rgb())
        return pixels

    def _dashed(self, camera: Camera) -> QPixmap:
        """Draw the model's outline, dashed, on a picture of the whole view."""
        lines, transform = self._dashed_lines(camera)
        picture = QPixmap(camera.screen.size())
        picture.setDevicePixelRatio(camera.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(transform)
        for colour, width in ((colours.CASING, colours.CASING_PX), (colours.WHITE, colours.OUTLINE_PX)):
            pen = QPen(colour, width)
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if colour == colours.WHITE:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            for polygon in lines:
                painter.drawPolygon(pg.functions.arrayToQPolygonF(polygon[:, 0], polygon[:, 1]))
        painter.end()
        return picture

    def _dashed_lines(self, camera: Camera) -> tuple[list[Polygon], QTransform]:
        """Return the model's outlines, and the transform from their coordinates to the view's."""
        if self._hasty:  # only of what the screen shows, and so much more that no line runs along the view's edge
            rect = camera.screen.adjusted(*(-_BEYOND,) * 2, *(_BEYOND,) * 2)
            seen = Grid.of(camera, rect).sample(self._model, outside=0)
            to_view = QTransform.fromScale(1 / camera.ratio, 1 / camera.ratio).translate(rect.left(), rect.top())
            return _around(np.ascontiguousarray(seen), _TOLERANCE, self._hidden), to_view
        # In steps of two, so that the wheel does not outline the mask at each turn.
        tolerance = min(1.0, _TOLERANCE / 2.0 ** math.ceil(math.log2(max(camera.scale))))
        if self._lines is None or self._lines[0] != tolerance:
            self._lines = tolerance, _around(self._model, tolerance, self._hidden)
        return self._lines[1], camera.transform


class Key(QWidget):
    """What the parts of a difference mean and how large they are, on the viewer's black."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Rows = ()

    @property
    def rows(self) -> Rows:
        """Name and area of each part."""
        return self._rows

    def show_rows(self, rows: Rows) -> None:
        """Show these parts."""
        self._rows = rows
        self.setFixedSize(_key_size(rows).toSize())
        self.setAccessibleName(", ".join(" ".join(row).strip() for row in rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        _draw_key(painter, QRectF(self.rect()), self._rows)


def key_rows(names: Legend, areas: tuple[int, int], spacing: Spacing | None) -> Rows:
    """Return name and area of what was added and removed, and the names of both outlines."""

    def area(pixels: int) -> str:
        if spacing is None:
            return tr("{n} px", n=grouped(pixels))
        return tr("{area:.1f} cm²", area=pixels * spacing.pixel_area / 100)

    return (names.added, area(areas[0])), (names.removed, area(areas[1])), (names.mine, ""), (names.model, "")


def _key_size(rows: Rows) -> QSizeF:
    metrics = QFontMetricsF(theme.font(_TEXT_PX))
    words = max(metrics.horizontalAdvance(row[0]) for row in rows)
    figures = max(metrics.horizontalAdvance(row[1]) for row in rows)
    return QSizeF(math.ceil(8 + _SWATCH + 8 + words + 16 + figures + 8), 8 + theme.taller(_ROW) * len(rows))


def _draw_key(painter: QPainter, box: QRectF, rows: Rows) -> None:
    painter.fillRect(box, colours.PLATE)
    painter.setFont(theme.font(_TEXT_PX))
    left, right, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
    for number, (words, figure) in enumerate(rows):
        line = QRectF(box.left() + 8, box.top() + 4 + theme.taller(_ROW) * number, box.width() - 16, theme.taller(_ROW))
        _draw_swatch(painter, QRectF(line.left(), line.center().y() - _SWATCH / 2, _SWATCH, _SWATCH), number)
        painter.setPen(colours.TEXT)
        painter.drawText(line.adjusted(_SWATCH + 8, 0, 0, 0), int(left | middle), words)
        painter.drawText(line, int(right | middle), figure)


def _draw_swatch(painter: QPainter, swatch: QRectF, number: int) -> None:
    if number == 0:
        painter.fillRect(swatch, colours.ADDED)
    elif number == 1:
        painter.save()
        painter.setClipRect(swatch)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.REMOVED, 3.0))
        for start in range(-int(_SWATCH), int(_SWATCH) + 1, 7):
            at = QPointF(swatch.left() + start, swatch.bottom())
            painter.drawLine(at, at + QPointF(int(_SWATCH), -int(_SWATCH)))
        painter.restore()
    else:
        pen = QPen(colours.WHITE, colours.OUTLINE_PX)
        if number == 3:
            pen.setDashPattern([2.0, 1.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(swatch.left(), swatch.center().y()), QPointF(swatch.right(), swatch.center().y()))


def _around(mask: Mask, tolerance: float, hidden: frozenset[int]) -> list[Polygon]:
    box = extent(mask)
    if box.empty:
        return []
    values = [segment.value for segment in SEGMENTS if segment.value not in hidden]
    return [line for value in values for line in outlines(mask, box, value=value, tolerance=tolerance)]


def _premultiplied(rgb: int) -> int:
    red, green, blue = (round(((rgb >> shift) & 255) * _OPACITY) for shift in (16, 8, 0))
    return round(255 * _OPACITY) << 24 | red << 16 | green << 8 | blue
