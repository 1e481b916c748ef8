"""The radiograph on the screen: sampled once per camera, looked up once per window."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from lungseg_gui.core.render import Grey, apply_table
from lungseg_gui.core.study import Pixels
from lungseg_gui.ui.viewer.camera import UPRIGHT, Camera
from lungseg_gui.ui.viewer.grid import Grid, keep_shifted

_WHOLE_UP_TO = 2.5  # times the area asked for
SQUARES_FROM = 3.0
"""From this zoom on, pixels are shown as squares; below, the image is interpolated."""


class Pyramid:
    """The pixels (H, W) and their halves by area, made when first needed (a third more memory at most)."""

    def __init__(self, pixels: Pixels) -> None:
        self._levels: dict[int, Pixels] = {0: pixels}

    def level(self, zoom: float) -> tuple[Pixels, int]:
        """Return the coarsest level that is not coarser than the screen, and its factor (1, 2, 4 ...)."""
        index = self._index(zoom)
        return self._made(index), 2**index

    def _index(self, zoom: float) -> int:
        index, shortest = 0, min(self._levels[0].shape)
        while zoom * 2 ** (index + 1) <= 1.0 and shortest >> index >= 2:
            index += 1
        return index

    def _made(self, index: int) -> Pixels:
        known = self._levels.get(index)
        if known is not None:
            return known
        below = self._made(index - 1)
        height, width = below.shape
        # An odd last row or column is left to the level below: factor 2 stays exact for the others.
        even = below[: height // 2 * 2, : width // 2 * 2]
        half = cv2.resize(even, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        self._levels[index] = _typed(half, below)
        return self._levels[index]

    def keep_only(self, zoom: float) -> None:
        """Free what this zoom does not show; it is made again when it is needed (5 ms at 20 Mpx)."""
        kept = (0, self._index(zoom))
        self._levels = {index: pixels for index, pixels in self._levels.items() if index in kept}


class ImageItem(pg.GraphicsObject):
    """Paints the visible part of an image.

    The part of the screen that the image covers is sampled at the stored bit depth when the camera moves; a change of
    the window only looks that sample up in another table (0.5 ms for 1.6 million pixels), and a brush stroke copies
    the finished grey.
    """

    def __init__(self) -> None:
        super().__init__()
        self._stored: Pyramid | None = None
        self._pyramid: Pyramid | None = None  # what is shown
        self._shape = (0, 0)
        self._table: Grey | None = None
        self._camera = Camera()
        self._covered = QRect()
        self._values: Pixels | None = None
        self._before: tuple[Camera, QRect, Pixels] | None = None
        self._grey: NDArray[np.uint8] | None = None
        self._image: QImage | None = None

    def set_pixels(self, pixels: Pixels | None) -> None:
        """Show other pixels (H, W); None shows nothing."""
        self.prepareGeometryChange()
        self._pyramid = self._stored = None if pixels is None else Pyramid(pixels)
        self._shape = (0, 0) if pixels is None else (pixels.shape[0], pixels.shape[1])
        self._table = None
        self._forget()

    def show_enhanced(self, pyramid: Pyramid | None) -> None:
        """Show other grey values of the same pixels, for the eye; None shows the stored ones again."""
        self._pyramid = pyramid or self._stored
        self._forget()

    def rest(self) -> None:
        """Free what this zoom does not show of the stored values: 13 MB at 20 Mpx."""
        if self._stored is not None:
            self._stored.keep_only(max(self._camera.scale) if self._pyramid is self._stored else 1.0)

    def set_table(self, table: Grey) -> None:
        """Show values through another table."""
        self._table = table
        self._image = None

    def set_camera(self, camera: Camera) -> None:
        """Show another part; what a shift leaves on the screen is kept."""
        if self._values is not None:
            self._before = (self._camera, self._covered, self._values)
        self._camera = camera
        self._values = self._image = None

    def _forget(self) -> None:
        self._values = self._image = self._before = None

    def boundingRect(self) -> QRectF:
        """Return the image's rectangle, in image coordinates."""
        return QRectF(0, 0, self._shape[1], self._shape[0])

    @property
    def opaque(self) -> QRect:
        """The logical pixels that :meth:`paint` covers in full."""
        if self._pyramid is None or self._table is None:
            return QRect()
        covered, ratio = self._camera.covered, self._camera.ratio
        left, top = math.ceil(covered.left() / ratio), math.ceil(covered.top() / ratio)
        right = math.floor((covered.left() + covered.width()) / ratio)
        bottom = math.floor((covered.top() + covered.height()) / ratio)
        return QRect(left, top, right - left, bottom - top)

    def grey_at(self, row: int, column: int) -> int | None:
        """Grey that a pixel has on the screen; None without an image."""
        if self._pyramid is None or self._table is None:
            return None
        return int(self._table[self._pyramid.level(1.0)[0][row, column]])

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Copy the finished grey to the screen."""
        if self._image is None and not self._render():
            return
        assert self._image is not None
        painter.save()
        painter.resetTransform()
        ratio = self._camera.ratio
        painter.drawImage(QPointF(self._covered.left() / ratio, self._covered.top() / ratio), self._image)
        painter.restore()

    def _render(self) -> bool:
        if self._pyramid is None or self._table is None:
            return False
        if self._values is None:
            self._values = self._sampled(self._pyramid)
        if self._values.size == 0:
            return False
        self._grey = np.ascontiguousarray(apply_table(self._values, self._table))
        height, width = self._grey.shape
        self._image = QImage(self._grey, width, height, width, QImage.Format.Format_Grayscale8)  # pyright: ignore[reportCallIssue, reportArgumentType]  (a buffer)
        self._image.setDevicePixelRatio(self._camera.ratio)
        return True

    def _sampled(self, pyramid: Pyramid) -> Pixels:
        """Sample what the screen shows, except for what only moved."""
        camera, before = self._camera, self._before
        self._covered, self._before = camera.covered, None
        if self._covered.isEmpty():
            return pyramid.level(1.0)[0][:0, :0]
        shift = camera.shift_from(before[0]) if before is not None else None
        if before is None or shift is None:
            return self._sample(pyramid, self._covered)
        _, rect, old = before
        values = np.empty((self._covered.height(), self._covered.width()), old.dtype)
        for area in keep_shifted(old, rect.translated(*shift), values, self._covered):
            top, left = area.top() - self._covered.top(), area.left() - self._covered.left()
            values[top : top + area.height(), left : left + area.width()] = self._sample(pyramid, area)
        return _typed(values, old)

    def _sample(self, pyramid: Pyramid, area: QRect) -> Pixels:
        camera = self._camera
        width, height = area.width(), area.height()
        scale = max(camera.scale)
        pixels, factor = pyramid.level(scale)
        if scale >= SQUARES_FROM or camera.scale == (1.0, 1.0):
            return _typed(Grid.of(camera, area).sample(pixels, outside=None), pixels)
        whole = self._resized(pixels, factor, area)
        if whole is not None:
            return whole
        # Only the visible part (and a border for the interpolation): cv2 stops at 32,767 columns.
        box = camera.visible(area, margin=2.0 * factor * scale)
        top, left = box.top // factor, box.left // factor
        part = pixels[top : -(-box.bottom // factor), left : -(-box.right // factor)]
        (a, b), (c, d) = camera.linear
        tx, ty = camera.offset
        # Centre of screen pixel u: u + 0.5 + corner = A (x + 0.5) factor + t, with x counted in the level from `left`.
        linear = np.array([[a, b], [c, d]]) * factor
        inverse = np.linalg.inv(linear)
        corner = np.array([area.left() + 0.5 - tx, area.top() + 0.5 - ty])
        shift = inverse @ corner - 0.5 - np.array([left, top])
        matrix = np.hstack([inverse, shift[:, None]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        warped = cv2.warpAffine(part, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return _typed(warped, pixels)

    def _resized(self, pixels: Pixels, factor: int, area: QRect) -> Pixels | None:
        """Cut the area out of the whole level resized, where that is less work than a warp: the same to 1 in 65,535.

        The image's corner is on a whole pixel of the screen, so the two grids are one.
        """
        camera = self._camera
        (rows, columns), (sx, sy) = pixels.shape, camera.scale
        sx, sy = sx * factor, sy * factor
        pixels_of_whole = rows * sy * columns * sx
        if camera.orientation != UPRIGHT or pixels_of_whole > _WHOLE_UP_TO * area.width() * area.height():
            return None
        if round(rows * sy) < 1 or round(columns * sx) < 1:
            return None
        whole = cv2.resize(pixels, None, fx=sx, fy=sy, interpolation=cv2.INTER_LINEAR)
        top, left = area.top() - camera.offset[1], area.left() - camera.offset[0]
        part = whole[top : top + area.height(), left : left + area.width()]
        # A level whose last row or column was odd lacks what it stands for.
        return _typed(part, pixels) if part.shape == (area.height(), area.width()) else None


def _typed(array: NDArray[np.generic] | cv2.Mat, like: Pixels) -> Pixels:
    """Return an array, in rows one after the other, of the same dtype as ``like`` (cv2 keeps it)."""
    if like.dtype == np.uint8:
        return np.ascontiguousarray(array, np.uint8)
    return np.ascontiguousarray(array, np.uint16)
