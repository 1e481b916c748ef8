"""Overlays and shutters of the file, above the image and below the mask."""

from __future__ import annotations

import cv2
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from lungseg_gui.core.graphics import laid_over
from lungseg_gui.core.study import Image
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.grid import Grid

# By core.graphics' values: nothing, the lines of an overlay, the black of a shutter.
_COLOURS = np.array([0x00000000, 0xFF7FE8D2, 0xFF000000], np.uint32)


class GraphicsItem(pg.GraphicsObject):
    """Paints what a file lays over its image; it costs nothing where there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._over: NDArray[np.uint8] | None = None
        self._coarse: tuple[int, NDArray[np.uint8]] | None = None
        self._camera = Camera()
        self._covered = QRect()
        self._drawn: NDArray[np.uint32] | None = None

    def show_image(self, image: Image | None) -> None:
        """Show what covers another image."""
        self.prepareGeometryChange()
        self._over = laid_over(image.graphics, image.shape) if image is not None and image.graphics else None
        self._coarse = self._drawn = None
        self.setVisible(True)

    def toggle(self) -> None:
        """Show or hide it, for this image."""
        self.setVisible(not self.isVisible())

    @property
    def is_empty(self) -> bool:
        """Whether the file lays nothing over its image."""
        return self._over is None

    def set_camera(self, camera: Camera) -> None:
        """Follow the image."""
        self._camera, self._drawn = camera, None

    def boundingRect(self) -> QRectF:
        """Return the image's rectangle, in image coordinates."""
        return QRectF() if self._over is None else QRectF(0, 0, self._over.shape[1], self._over.shape[0])

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what the screen shows of it."""
        if self._over is None:
            return
        if self._drawn is None:
            self._covered = self._camera.covered
            if self._covered.isEmpty():
                return
            seen = Grid.of(self._camera, self._covered).sample(self._thick(self._over), outside=0)
            self._drawn = np.ascontiguousarray(_COLOURS[seen])
        height, width = self._drawn.shape
        image = QImage(self._drawn.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        ratio = self._camera.ratio
        image.setDevicePixelRatio(ratio)
        painter.save()
        painter.resetTransform()
        painter.drawImage(QPointF(self._covered.left() / ratio, self._covered.top() / ratio), image)
        painter.restore()

    def _thick(self, over: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return it with lines so thick that none is lost between two pixels of the screen."""
        step = max(1, round(1.0 / max(self._camera.scale)))
        if step == 1:
            return over
        if self._coarse is None or self._coarse[0] != step:
            lines = cv2.dilate((over == 1).astype(np.uint8), np.ones((step, step), np.uint8))
            self._coarse = (step, np.where(lines == 1, 1, over).astype(np.uint8))
        return self._coarse[1]
