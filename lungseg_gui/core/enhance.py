"""Changes of the grey values that are only for the eye: local contrast and sharper edges, never for masks or files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.render import auto_window
from lungseg_gui.core.study import Image, Pixels, Spacing

_TILES, _CLIP = (8, 8), 2.5  # CLAHE's customs: eighths of the image; at most 2.5 times as steep as before
_BLUR_MM, _BLUR_PER_COLUMN = 0.6, 1.0 / 700.0  # what a sharpened edge stands out from
_AMOUNT = 1.0
_LEVELS = 65535.0
_ROWS = 128  # looked up at once
_Table = TypeVar("_Table", NDArray[np.uint8], NDArray[np.uint16])


@dataclass(frozen=True)
class Enhancement:
    """What is done for the eye.

    Attributes
    ----------
    contrast : bool
        Local contrast: CLAHE (contrast-limited adaptive histogram equalisation; Zuiderveld, Graphics Gems IV, 1994).
    sharp : bool
        An unsharp mask, after it.
    """

    contrast: bool = False
    sharp: bool = False

    def __bool__(self) -> bool:
        """Whether anything is done."""
        return self.contrast or self.sharp


def enhanced(image: Image, what: Enhancement) -> Pixels:
    """Return an image's pixels (H, W), of the same dtype, as the eye should see them.

    Local contrast spreads the values over the range of the automatic window, so that the windows of the file, one's
    own and the automatic one still hold.
    """
    pixels = image.pixels
    if what.contrast:
        pixels = _equalised(image)
    if what.sharp:
        pixels = _sharpened(pixels, image.spacing)
    return pixels


def _equalised(image: Image) -> Pixels:
    stored = image.pixels
    largest = int(np.iinfo(stored.dtype).max)
    voi = auto_window(stored, padding=image.padding)
    low, high = max(0.0, np.floor(voi.centre - voi.width / 2.0)), np.ceil(voi.centre + voi.width / 2.0)
    span = max(1.0, min(float(largest), high) - low)
    values = np.arange(largest + 1, dtype=np.float32)
    spread = (np.clip((values - low) / span, 0.0, 1.0) * _LEVELS + 0.5).astype(np.uint16)
    back = np.arange(int(_LEVELS) + 1, dtype=np.float32) / _LEVELS * span + low + 0.5
    # OpenCV counts in 65,536 bins whatever the values are: its limit is a share of them, ours of the values in use.
    clahe = cv2.createCLAHE(clipLimit=_CLIP * (_LEVELS + 1.0) / span, tileGridSize=_TILES)
    equal = np.asarray(clahe.apply(_looked_up(stored, spread)), np.uint16)
    return _looked_up(equal, back.astype(np.uint8)) if largest < 256 else _looked_up(equal, back.astype(np.uint16))


def _looked_up(pixels: Pixels, table: _Table) -> _Table:
    """Look pixels (H, W) up in a table, some rows at a time: all at once would take eight bytes for each of them."""
    found = np.empty(pixels.shape, table.dtype)
    for top in range(0, pixels.shape[0], _ROWS):
        found[top : top + _ROWS] = table[pixels[top : top + _ROWS]]
    return cast("_Table", found)


def _sharpened(pixels: Pixels, spacing: Spacing | None) -> Pixels:
    across = _BLUR_MM / spacing.column if spacing is not None else pixels.shape[1] * _BLUR_PER_COLUMN
    down = _BLUR_MM / spacing.row if spacing is not None else across
    blurred = cv2.GaussianBlur(pixels, (0, 0), sigmaX=max(across, 0.8), sigmaY=max(down, 0.8))
    sharp = cv2.addWeighted(pixels, 1.0 + _AMOUNT, blurred, -_AMOUNT, 0.0)  # saturates at the dtype's ends
    return np.asarray(sharp, np.uint8) if pixels.dtype == np.uint8 else np.asarray(sharp, np.uint16)
