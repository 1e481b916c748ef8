"""Ways in which a corrected mask can be wrong."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from lungseg_gui.core import mending
from lungseg_gui.core.mask import Mask

Damage = Callable[[Mask, np.random.Generator], Mask]


def shifted(mask: Mask, rng: np.random.Generator) -> Mask:
    """40 px of 512 up, down, right or left."""
    step = round(40 * max(mask.shape) / 512)
    row, column = ((step, 0), (-step, 0), (0, step), (0, -step))[int(rng.integers(4))]
    moved = np.roll(mask, (row, column), axis=(0, 1))
    if row:
        moved[:row] = 0 if row > 0 else moved[:row]
        moved[row:] = 0 if row < 0 else moved[row:]
    if column > 0:
        moved[:, :column] = 0
    elif column < 0:
        moved[:, column:] = 0
    return moved


def swapped(mask: Mask, rng: np.random.Generator) -> Mask:
    del rng
    return mending.swap_sides(mask)


def emptied(mask: Mask, rng: np.random.Generator) -> Mask:
    return np.where(mask == rng.integers(1, 3), np.uint8(0), mask)


def scribbled(mask: Mask, rng: np.random.Generator) -> Mask:
    drawn = mask.copy()
    points = (rng.random((12, 2)) * mask.shape[::-1]).astype(np.int32)
    cv2.polylines(drawn, [points], False, int(rng.integers(0, 3)), thickness=max(2, max(mask.shape) // 60))
    return drawn


DAMAGES: tuple[Damage, ...] = (shifted, swapped, emptied, scribbled)
