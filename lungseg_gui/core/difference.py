"""A small picture of a mask against a reference: what is missing, what is too much, and the mask's outline."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Pixels

_MISSING = (255, 228, 92)  # #FFE45C, solid
_TOO_MUCH = (208, 143, 255)  # #D08FFF, hatched
_OPACITY = 0.75


def difference_picture(pixels: Pixels, mask: Mask, reference: Mask, *, size: int = 320) -> NDArray[np.uint8]:
    """Draw a model's mask against the accepted one.

    Parameters
    ----------
    pixels : (H, W) uint8 or uint16
    mask, reference : (H, W) uint8
        The model's and the accepted one; either may be reduced.
    size : int
        Longest side of the picture, pixels.

    Returns
    -------
    ndarray (h, w, 3) uint8
        RGB: grey radiograph, yellow where the model misses lung, violet hatching where it has too much, the
        model's outline white on black.
    """
    height, width = pixels.shape
    scale = size / max(height, width)
    small = (max(1, round(width * scale)), max(1, round(height * scale)))
    grey = cv2.resize(pixels, small, interpolation=cv2.INTER_AREA).astype(np.float32)
    low, high = np.percentile(grey, (1.0, 99.0))
    grey = np.clip((grey - low) / max(float(high - low), 1e-6), 0.0, 1.0) * 255.0
    picture = np.repeat(grey[..., None], 3, axis=-1)
    ours, theirs = _shrunk(mask, small), _shrunk(reference, small)
    missing = (theirs != ours) & (theirs > 0)
    too_much = (theirs != ours) & (theirs == 0)
    rows, columns = np.indices(ours.shape)
    hatched = too_much & ((rows + columns) % 6 < 3)
    for where, colour in ((missing, _MISSING), (hatched, _TOO_MUCH)):
        picture[where] = (1 - _OPACITY) * picture[where] + _OPACITY * np.asarray(colour, np.float32)
    drawn = np.ascontiguousarray(np.round(picture), dtype=np.uint8)
    for value in (RIGHT, LEFT):
        side = np.where(ours == value, np.uint8(255), np.uint8(0))
        outlines, _ = cv2.findContours(side, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(drawn, outlines, -1, (0, 0, 0), 3, cv2.LINE_AA)
        cv2.drawContours(drawn, outlines, -1, (255, 255, 255), 1, cv2.LINE_AA)
    return drawn


def _shrunk(mask: Mask, size: tuple[int, int]) -> Mask:
    return np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST_EXACT), np.uint8)
