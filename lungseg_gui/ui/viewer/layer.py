"""The overlay at the resolution of the screen: fill and outlines, made again only where the mask changed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from lungseg_gui.core.mask import SEGMENTS, Box, Mask
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.contours import Polygon, extent, outlines
from lungseg_gui.ui.viewer.grid import Grid, keep_shifted

_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
_SQUARE = cv2.getStructuringElement(cv2.MORPH_RECT, (3, 3))
_BY_PEN_BELOW = 0.6  # zoom from which on the steps of single pixels are worth seeing
_TOLERANCE = 0.3  # of a screen pixel: how far a thinned outline may be from the pixels' edges, ...
_LEAST_TOLERANCE = 1.0  # ... but an image pixel, without which nothing is thinned
_TILE = 128  # pixels of the screen
_AT_ONCE = 512 * 512
_DISTANCES = (0.5, 0.7)  # of a screen pixel's centre beside an edge, and at the corner of one


@dataclass(frozen=True)
class OverlayStyle:
    """How a mask is shown.

    Attributes
    ----------
    opacity : float
        Of the fill, 0 to 1.
    filled, outlined, visible : bool
        What is drawn.
    hidden : frozenset of int
        Segments that are not drawn.
    line : float
        Width of the outline in pixels of the screen at 1x.
    own_opacity, own_colour : tuple of pairs
        Of segments (by value) that differ: opacity 0 to 1, and (red, green, blue).
    """

    opacity: float = 0.15
    filled: bool = True
    outlined: bool = True
    visible: bool = True
    hidden: frozenset[int] = frozenset()
    line: float = colours.OUTLINE_PX
    own_opacity: tuple[tuple[int, float], ...] = ()
    own_colour: tuple[tuple[int, tuple[int, int, int]], ...] = ()

    @property
    def casing(self) -> float:
        """Width of the black below the outline: a pixel more on each side."""
        return self.line + colours.CASING_PX - colours.OUTLINE_PX

    def fill(self, value: int) -> float:
        """Return the opacity of a segment's fill; 0 where there is none."""
        return dict(self.own_opacity).get(value, self.opacity) if self.filled else 0.0

    def colour(self, value: int) -> QColor:
        """Return the colour of a segment."""
        rgb = dict(self.own_colour).get(value)
        return QColor(*rgb) if rgb is not None else colours.SEGMENTS[value]


class Layer:
    """Fill and outlines of a mask for one camera, on an image of the screen's resolution.

    Large enough, the outline follows the edges between screen pixels of different segments (a few dilations, whatever
    the length of the outline); on smaller images thinned polygons are drawn with pens, since there the steps of the
    pixels are finer than the screen's. Either way a change costs what its own box costs.
    """

    def __init__(self, mask: Mask, camera: Camera, style: OverlayStyle, cache: PolygonCache | None) -> None:
        self._mask, self._camera, self._style, self._cache = mask, camera, style, cache
        self._ratio = camera.ratio
        self._margin = math.ceil(style.casing / 2 * self._ratio) + 2
        """Pixels of the screen that an outline reaches beyond its edge, and the sampling one more."""
        # Without a cache, while the wheel turns: finding polygons again takes longer than the few dilations.
        self._by_pen = cache is not None and style.outlined and min(camera.scale) < _BY_PEN_BELOW
        self.rect = camera.covered.adjusted(*(-self._margin,) * 2, *(self._margin,) * 2).intersected(camera.screen)
        """Where the layer is, in pixels of the screen."""
        self._levels = 0 if self._by_pen or not style.outlined else _levels(style, self._ratio)
        self._spread = math.ceil(style.line * self._ratio / 2)
        """Pixels of the screen that the coloured line reaches beyond its segment."""
        self._table = _colour_table(style, self._levels, self._ratio)
        self._lookup = np.zeros(256, np.int32)  # OpenCV has no unsigned 32 bits; they are the same bits
        self._lookup[: len(self._table)] = self._table.view(np.int32)
        self._shown = np.array([0 if value in style.hidden else value for value in range(256)], np.uint8)
        # numpy writes into the QImage's own memory: a copy for each change would cost more than drawing it.
        self.image = QImage(max(1, self.rect.width()), max(1, self.rect.height()), _FORMAT)
        shape = (self.image.height(), self.image.width())
        self.pixels: NDArray[np.uint32] = np.frombuffer(self.image.bits(), np.uint32).reshape(shape)
        """The same memory: premultiplied ARGB, (rows, columns) of ``rect``."""
        self.image.setDevicePixelRatio(self._ratio)

    def draw(self, before: Layer | None = None) -> None:
        """Draw everything; copy the pixels that ``before`` (the same except for a shift) has drawn already."""
        shift = self._camera.shift_from(before._camera) if before is not None else None
        if before is None or shift is None:
            self._draw(self.rect, None)
            return
        for area in keep_shifted(before.pixels, before.rect.translated(*shift), self.pixels, self.rect):
            self._draw(area, None)

    def change(self, box: Box) -> None:
        """Draw a box of the mask again."""
        area = self._camera.device_rect(box, self._margin).intersected(self.rect)
        if not area.isEmpty():
            self._draw(area, self._camera.visible(area, margin=float(self._margin)))

    def reach(self, box: Box) -> QRect:
        """Return the logical pixels that :meth:`change` draws for a box, and two more on each side."""
        return self._camera.logical_rect(self._camera.device_rect(box, self._margin + math.ceil(2 * self._ratio)))

    def _draw(self, area: QRect, box: Box | None) -> None:
        """Draw pixels of the screen; ``box`` is the part of the mask that matters, None where that is all of it."""
        if area.isEmpty():
            return
        top, left = area.top() - self.rect.top(), area.left() - self.rect.left()
        target = self.pixels[top : top + area.height(), left : left + area.width()]
        spare = self._margin if self._levels else 0  # what is beside the area reaches into it as outline
        sampled = area.adjusted(-spare, -spare, spare, spare)
        # Beyond the image is background, so that a lung at the border has its line there, too.
        # Sampled before edges are looked for: a change costs its pixels of the screen, however large the mask.
        labels = Grid.of(self._camera, sampled).sample(self._mask, outside=0)
        if self._style.hidden:
            labels = self._shown[labels]
        # Cleared even where nothing is drawn: the memory of a new layer, or a stroke that erased.
        target[...] = 0
        # Background far from any segment is left out: half of most radiographs.
        x, y, columns, rows = cv2.boundingRect(np.ascontiguousarray(labels))
        if not columns:
            return
        top, left = max(spare, y - spare), max(spare, x - spare)
        bottom, right = min(spare + area.height(), y + rows + spare), min(spare + area.width(), x + columns + spare)
        if top < bottom and left < right:
            near = labels[top - spare : bottom + spare, left - spare : right + spare]
            self._colour(near, target[top - spare : bottom - spare, left - spare : right - spare], spare)
        if self._by_pen:
            self._draw_outlines(area, box)

    def _colour(self, labels: Mask, target: NDArray[np.uint32], spare: int) -> None:
        """Colour transparent pixels by their labels, which reach ``spare`` pixels further on each side.

        Tile by tile: most are inside of a segment or outside of all, and are filled. What remains costs what the
        outlines' length costs.
        """
        rows, columns = target.shape
        tile = _TILE if target.size > _AT_ONCE else max(rows, columns)  # small ones cost more calls than they spare
        for top in range(0, rows, tile):
            bottom = min(top + tile, rows)
            for left in range(0, columns, tile):
                right = min(left + tile, columns)
                near = labels[top : bottom + 2 * spare, left : right + 2 * spare]
                low, high, _, _ = cv2.minMaxLoc(near)
                if low != high:
                    index = _classes(np.ascontiguousarray(near), self._levels, self._spread) if self._levels else near
                    index = index[spare : spare + bottom - top, spare : spare + right - left]
                    colours_of = cv2.LUT(np.ascontiguousarray(index), self._lookup)  # twice as fast as numpy's take
                    target[top:bottom, left:right] = np.asarray(colours_of).view(np.uint32)
                elif low:
                    value = int(low)  # its own highest neighbour, and in none of the sets near an edge: see _classes
                    inside = (value * 3 + value) * (self._levels + 1) if self._levels else value
                    target[top:bottom, left:right] = self._table[inside]

    def _draw_outlines(self, area: QRect, box: Box | None) -> None:
        # In steps of two, so that turning the wheel does not outline the whole mask again.
        tolerance = max(_TOLERANCE / 2.0 ** math.ceil(math.log2(max(self._camera.scale))), _LEAST_TOLERANCE)
        values = [segment.value for segment in SEGMENTS if segment.value not in self._style.hidden]
        polygons = {
            value: self._cache.polygons(self._mask, value, tolerance)
            if box is None and self._cache is not None
            else outlines(self._mask, box or Box(0, 0, *self._camera.shape), value=value, tolerance=tolerance)
            for value in values
        }
        if not any(polygons.values()):
            return
        ratio = self._ratio
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.rect.left() / ratio, -self.rect.top() / ratio)
        painter.setClipRect(  # polygons of the box extend beyond it, and would be drawn there a second time
            QRectF(area.left() / ratio, area.top() / ratio, area.width() / ratio, area.height() / ratio)
        )
        painter.setTransform(self._camera.transform, True)
        # All casings first: where the lungs touch, the second's would cover the line of the first.
        for value in values:
            _stroke(painter, polygons[value], colours.CASING, self._style.casing)
        for value in values:
            _stroke(painter, polygons[value], self._style.colour(value), self._style.line)
        painter.end()


_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


class PolygonCache:
    """Outlines of a whole mask, kept until it changes or those of another one are asked for."""

    def __init__(self) -> None:
        self._mask: Mask | None = None
        self._kept: dict[tuple[int, float], list[Polygon]] = {}
        self._extent: Box | None = None

    def forget(self) -> None:
        """Forget everything: the mask changed."""
        self._kept.clear()
        self._extent = None

    def polygons(self, mask: Mask, value: int, tolerance: float) -> list[Polygon]:
        """Return the outlines of one segment of the mask."""
        if mask is not self._mask:  # by identity: comparing pixels costs as much as outlining them
            self._mask = mask
            self.forget()
        key = (value, tolerance)
        if key not in self._kept:
            # The search for where the mask has anything at all is shared by its segments.
            if self._extent is None:
                self._extent = extent(mask)
            self._kept[key] = outlines(mask, self._extent, value=value, tolerance=tolerance)
        return self._kept[key]


def _stroke(painter: QPainter, polygons: list[Polygon], colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setCosmetic(True)  # as wide on the screen whatever the zoom
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for polygon in polygons:
        painter.drawPolygon(pg.functions.arrayToQPolygonF(polygon[:, 0], polygon[:, 1]))


def _distance(level: int) -> float:
    return _DISTANCES[level] if level < 2 else level - 0.5


def _levels(style: OverlayStyle, ratio: float) -> int:
    """How many distances from the edge the casing reaches."""
    reach = style.casing * ratio / 2.0 + 0.5
    level = 0
    while _distance(level) < reach:
        level += 1
    return level


def _classes(labels: Mask, levels: int, spread: int) -> NDArray[np.uint8]:
    """Give each screen pixel a number for its segment, the one beside it and its distance from an edge.

    Returns
    -------
    ndarray uint8
        ``(own * 3 + beside) * (levels + 1) + c`` where c counts the sets, nested by distance, that hold the pixel:
        beside an edge, at the corner of one, then one step of an octagon (cross and square by turns) further each.
    """
    highest = np.asarray(cv2.dilate(labels, _SQUARE))
    near = (highest != np.asarray(cv2.erode(labels, _SQUARE))).view(np.uint8)
    beside = np.asarray(cv2.dilate(labels, _CROSS)) != np.asarray(cv2.erode(labels, _CROSS))
    count = near + beside.view(np.uint8)
    for step in range(levels - 2):
        near = np.asarray(cv2.dilate(near, _SQUARE if step % 2 else _CROSS), np.uint8)
        count += near
    if spread > 1:
        highest = np.asarray(cv2.dilate(highest, _SQUARE, iterations=spread - 1), np.uint8)
    count += (labels * np.uint8(3) + highest) * np.uint8(levels + 1)
    return count


@lru_cache(maxsize=8)
def _colour_table(style: OverlayStyle, levels: int, ratio: float) -> NDArray[np.uint32]:
    """Premultiplied ARGB of the numbers that :func:`_classes` gives (of the labels themselves for 0 levels).

    Made once per style: half a millisecond at each turn of the wheel otherwise. Never changed.
    """
    if not levels:
        return np.array([0, *(_over((), style.colour(s.value), style.fill(s.value)) for s in SEGMENTS)], np.uint32)
    table: list[int] = []
    count = len(SEGMENTS) + 1
    for own in range(count):
        for highest in range(count):
            # An edge between the lungs has each lung's own colour on its own side.
            beside = own or highest
            for number in range(levels + 1):
                # The set number 1 is the outermost, the set number `levels` is beside the edge.
                distance = _distance(levels - number) if number else math.inf
                casing = _coverage(distance, style.casing * ratio) * colours.CASING.alphaF()
                line = _coverage(distance, style.line * ratio) if beside else 0.0
                below = [(style.colour(own), style.fill(own))] if own else []
                table.append(_over((*below, (colours.CASING, casing)), style.colour(beside) if beside else None, line))
    return np.array(table, np.uint32)


def _coverage(distance: float, width: float) -> float:
    """Part of a screen pixel, its centre so far from an edge, that a pen of this width covers."""
    return min(max(width / 2.0 + 0.5 - distance, 0.0), 1.0)


def _over(below: tuple[tuple[QColor, float], ...], colour: QColor | None, alpha: float) -> int:
    """Lay colours over each other (the last on top); premultiplied ARGB."""
    total, mixed = 0.0, np.zeros(3)
    for top, opacity in (*below, (colour or colours.BLACK, alpha)):
        mixed = mixed * (1.0 - opacity) + np.array([top.red(), top.green(), top.blue()]) * opacity
        total = total * (1.0 - opacity) + opacity
    red, green, blue = (round(float(value)) for value in mixed)
    return round(total * 255) << 24 | red << 16 | green << 8 | blue
