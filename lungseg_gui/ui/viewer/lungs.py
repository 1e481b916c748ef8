"""Where the lungs are on the screen, so that what is written on the picture can keep off them."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF

from lungseg_gui.core.mask import Mask
from lungseg_gui.ui.viewer.camera import Camera

_SAMPLES = 48  # rows and columns that are looked at below a text


class Lungs:
    """A mask (H, W) seen through a camera."""

    def __init__(self, mask: Mask, camera: Camera) -> None:
        self._mask = mask
        self._to_image = camera.transform.inverted()[0]

    def touch(self, rect: QRectF) -> bool:
        """Whether any lung is below a rectangle of the view, in logical pixels."""
        seen = self._to_image.mapRect(rect)
        # The centre of the first pixel is (0, 0) in core, its corner is so for the camera.
        top, bottom, left, right = seen.top() - 0.5, seen.bottom() - 0.5, seen.left() - 0.5, seen.right() - 0.5
        height, width = self._mask.shape
        rows = slice(max(0, math.floor(top)), min(height, math.ceil(bottom)), max(1, int((bottom - top) / _SAMPLES)))
        columns = slice(max(0, math.floor(left)), min(width, math.ceil(right)), max(1, int((right - left) / _SAMPLES)))
        if rows.start >= rows.stop or columns.start >= columns.stop:
            return False
        return bool(self._mask[rows, columns].any())
