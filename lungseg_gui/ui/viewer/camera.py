"""Where the image is on the screen.

Image coordinates here are (x, y): pixel (row i, column j) is the square [j, j + 1) x [i, i + 1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QTransform

from lungseg_gui.core.mask import Box

Orientation = tuple[tuple[int, int], tuple[int, int]]
UPRIGHT: Orientation = ((1, 0), (0, 1))
_ZOOMS = (0.01, 64.0)
_CALM = 4.0  # pixels of the screen for one of the image, when something is shown at its place
_FIT_MARGIN = 4.0


def _turned(by: Orientation, of: Orientation) -> Orientation:
    (a, b), (c, d) = by
    (e, f), (g, h) = of
    return (a * e + b * g, a * f + b * h), (c * e + d * g, c * f + d * h)


@dataclass(frozen=True)
class Camera:
    """A view of an image: every change returns a new camera.

    Attributes
    ----------
    shape : (rows, columns)
        Of the image.
    size : (width, height)
        Of the view, in Qt's (logical) pixels.
    aspect : float
        Row spacing over column spacing.
    ratio : float
        Pixels of the screen per logical pixel.
    zoom : float
        Pixels of the screen per image column: 1 shows every pixel as it is, also on a 2x screen.
    centre : (x, y)
        Of the view, in image coordinates.
    orientation : 2 x 2
        Turns of a quarter and mirrorings, only in the view.
    """

    shape: tuple[int, int] = (1, 1)
    size: tuple[float, float] = (1.0, 1.0)
    aspect: float = 1.0
    ratio: float = 1.0
    zoom: float = 1.0
    centre: tuple[float, float] = (0.5, 0.5)
    orientation: Orientation = UPRIGHT

    # -- from image to screen
    @property
    def scale(self) -> tuple[float, float]:
        """Pixels of the screen per image column and per image row."""
        return self.zoom, self.zoom * self.aspect

    @property
    def linear(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The 2 x 2 part of the map from image to pixels of the screen."""
        (a, b), (c, d) = self.orientation
        sx, sy = self.scale
        return (a * sx, b * sy), (c * sx, d * sy)

    @property
    def offset(self) -> tuple[int, int]:
        """Where the image's corner (0, 0) is, in pixels of the screen.

        Whole pixels, so that 1:1 copies pixels and panning does not shimmer.
        """
        (a, b), (c, d) = self.linear
        x, y = self.centre
        width, height = self.size
        return (
            round(width * self.ratio / 2.0 - (a * x + b * y)),
            round(height * self.ratio / 2.0 - (c * x + d * y)),
        )

    @property
    def transform(self) -> QTransform:
        """Map from image coordinates to the view's logical pixels."""
        (a, b), (c, d) = self.linear
        tx, ty = self.offset
        r = self.ratio
        return QTransform(a / r, c / r, b / r, d / r, tx / r, ty / r)

    def to_image(self, point: QPointF) -> tuple[float, float]:
        """Turn a point of the view into (row, column), 0 being the centre of the first pixel, as core counts."""
        mapped = self.transform.inverted()[0].map(point)
        return mapped.y() - 0.5, mapped.x() - 0.5

    def device_rect(self, box: Box, margin: int = 0) -> QRect:
        """Return the pixels of the screen that a box of the image touches, and ``margin`` more on each side."""
        (a, b), (c, d) = self.linear
        tx, ty = self.offset
        xs = [a * x + b * y + tx for x in (box.left, box.right) for y in (box.top, box.bottom)]
        ys = [c * x + d * y + ty for x in (box.left, box.right) for y in (box.top, box.bottom)]
        left, top = math.floor(min(xs)) - margin, math.floor(min(ys)) - margin
        return QRect(left, top, math.ceil(max(xs)) + margin - left, math.ceil(max(ys)) + margin - top)

    @property
    def screen(self) -> QRect:
        """The view in pixels of the screen."""
        width, height = self.size
        return QRect(0, 0, math.ceil(width * self.ratio), math.ceil(height * self.ratio))

    @property
    def covered(self) -> QRect:
        """The pixels of the screen whose centres are on the image."""
        rows, columns = self.shape
        (a, b), (c, d) = self.linear
        tx, ty = self.offset
        left, right = _centres_between(tx, tx + a * columns + b * rows)
        top, bottom = _centres_between(ty, ty + c * columns + d * rows)
        return QRect(left, top, right - left, bottom - top).intersected(self.screen)

    def logical_rect(self, rect: QRect) -> QRect:
        """Return the logical pixels that pixels of the screen touch."""
        r = self.ratio
        left, top = math.floor(rect.left() / r), math.floor(rect.top() / r)
        right, bottom = (rect.left() + rect.width()) / r, (rect.top() + rect.height()) / r
        return QRect(left, top, math.ceil(right) - left, math.ceil(bottom) - top)

    def visible(self, rect: QRect, margin: float = 0.0) -> Box:
        """Return the box of image pixels under pixels of the screen and ``margin`` around them."""
        area = QRectF(rect).adjusted(-margin, -margin, margin, margin)
        (a, b), (c, d) = self.linear
        tx, ty = self.offset
        inverse = QTransform(a, c, b, d, tx, ty).inverted()[0].mapRect(area)
        box = Box(
            math.floor(inverse.top()),
            math.floor(inverse.left()),
            math.ceil(inverse.bottom()),
            math.ceil(inverse.right()),
        )
        return box.clipped(self.shape)

    def shift_from(self, before: Camera) -> tuple[int, int] | None:
        """Return by how many pixels of the screen the image only moved since; None where it did not only move."""
        if replace(before, centre=self.centre) != self:
            return None
        return self.offset[0] - before.offset[0], self.offset[1] - before.offset[1]

    # -- changes
    def fitted(self) -> Camera:
        """Show the whole image, with a small margin."""
        rows, columns = self.shape
        across, down = (columns, rows * self.aspect) if self.orientation[0][0] else (rows * self.aspect, columns)
        width, height = (max(1.0, (edge - 2 * _FIT_MARGIN) * self.ratio) for edge in self.size)
        return replace(self._clamped(min(width / across, height / down)), centre=(columns / 2.0, rows / 2.0))

    def _clamped(self, zoom: float) -> Camera:
        low, high = _ZOOMS
        return replace(self, zoom=min(max(zoom, low), high))

    def zoomed(self, factor: float, at: QPointF) -> Camera:
        """Zoom so that what is below ``at`` (logical) stays there."""
        return self._clamped(self.zoom * factor)._holding(self._image_point(at), at)

    def with_zoom(self, zoom: float) -> Camera:
        """Zoom about the centre of the view."""
        return self._clamped(zoom)

    def showing(self, box: Box, *, share: float, least: float) -> Camera:
        """Look at a box so that it takes a share of the view, and at no less than a part of the image's longer side.

        Small images are not blown up: a pixel that fills a thumb's nail shows nothing.
        """
        rows, columns = self.shape
        wide, tall = float(box.right - box.left), (box.bottom - box.top) * self.aspect
        across, down = (wide, tall) if self.orientation[0][0] else (tall, wide)
        room = least * max(rows * self.aspect, columns)
        width, height = (edge * self.ratio for edge in self.size)
        zoom = min(width / max(across / share, room), height / max(down / share, room))
        fitted = self.fitted()
        zoom = min(zoom, max(_CALM, 1.5 * fitted.zoom))
        if zoom <= fitted.zoom:  # never further away than the whole image
            return fitted
        return replace(self._clamped(zoom), centre=((box.left + box.right) / 2.0, (box.top + box.bottom) / 2.0))

    def _image_point(self, point: QPointF) -> tuple[float, float]:
        row, column = self.to_image(point)
        return column + 0.5, row + 0.5

    def _holding(self, held: tuple[float, float], at: QPointF) -> Camera:
        """Move so that the image point ``held`` is below ``at``."""
        width, height = self.size
        return self._centred(held, (at.x() - width / 2.0) * self.ratio, (at.y() - height / 2.0) * self.ratio)

    def _centred(self, point: tuple[float, float], dx: float, dy: float) -> Camera:
        (a, b), (c, d) = self.orientation
        sx, sy = self.scale
        # The inverse of a turn or mirroring is its transpose.
        x = point[0] - (a * dx + c * dy) / sx
        y = point[1] - (b * dx + d * dy) / sy
        rows, columns = self.shape
        # Some of the image stays in the view.
        return replace(self, centre=(min(max(x, 0.0), float(columns)), min(max(y, 0.0), float(rows))))

    def centred_on(self, point: tuple[float, float]) -> Camera:
        """Look at a point of the image (x, y) from as near as now."""
        return replace(self, centre=point)

    def panned(self, dx: float, dy: float) -> Camera:
        """Move the image by logical pixels."""
        return self._centred(self.centre, dx * self.ratio, dy * self.ratio)

    def mirrored(self) -> Camera:
        """Swap left and right of the screen."""
        return replace(self, orientation=_turned(((-1, 0), (0, 1)), self.orientation))

    def rotated(self, quarters: int) -> Camera:
        """Turn clockwise by quarters."""
        orientation = self.orientation
        for _ in range(quarters % 4):
            orientation = _turned(((0, -1), (1, 0)), orientation)
        return replace(self, orientation=orientation)

    def resized(self, size: tuple[float, float], ratio: float) -> Camera:
        """Take over another size of the view (logical) or another screen."""
        zoom = self.zoom * ratio / self.ratio
        return replace(self._clamped(zoom), size=size, ratio=ratio)


def _centres_between(start: float, end: float) -> tuple[int, int]:
    """Return the screen pixels [first, last) whose centres are on an image that goes from ``start`` to ``end``.

    A pixel of the image owns the edge nearer to the image's start, which is the higher one where the image is mirrored.
    """
    if start <= end:
        return math.ceil(start - 0.5), math.ceil(end - 0.5)
    return math.floor(end - 0.5) + 1, math.floor(start - 0.5) + 1
