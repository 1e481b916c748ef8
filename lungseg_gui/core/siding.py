"""Which lung is which, of a mask that holds both as one."""

from __future__ import annotations

import cv2
import numpy as np

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.turn import AS_STORED, Turn

_LUNG = 0.1  # of the largest part: what is smaller belongs to the lung beside it


def sided(inside: Mask, turn: Turn = AS_STORED) -> Mask | None:
    """Give each part of a region (H, W) to the right or the left lung.

    Parameters
    ----------
    inside : ndarray (H, W) uint8
        Not 0 in either lung, on the stored grid.
    turn : Turn
        What brings the image upright: the patient's right is on its left then.

    Returns
    -------
    ndarray (H, W) uint8 or None
        None where both lungs are one part: no line between them is known.
    """
    upright = np.ascontiguousarray(turn.upright((inside != 0).astype(np.uint8)))
    count, parts, stats, centres = cv2.connectedComponentsWithStats(upright, connectivity=8)
    if count == 1:
        return np.zeros(inside.shape, np.uint8)
    areas, columns = stats[1:, cv2.CC_STAT_AREA], centres[1:, 0]
    large = np.flatnonzero(areas >= _LUNG * areas.max())
    width = upright.shape[1]
    if large.size == 1:
        box_left = stats[1 + large[0], cv2.CC_STAT_LEFT]
        box_right = box_left + stats[1 + large[0], cv2.CC_STAT_WIDTH]
        if box_left < width / 3 and box_right > width * 2 / 3:
            return None
        middle = width / 2
    else:
        middle = (columns[large].min() + columns[large].max()) / 2
    values = np.zeros(count, np.uint8)
    values[1:] = np.where(columns < middle, RIGHT, LEFT)
    return np.ascontiguousarray(turn.stored(values[np.asarray(parts, np.int32)]))
