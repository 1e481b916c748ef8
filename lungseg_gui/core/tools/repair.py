"""Repairs of a whole segment: fill, keep largest, remove islands, close holes, smooth, grow and shrink.

Each returns a new label map in which the other segments are as they were.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core import mending
from lungseg_gui.core.mask import BACKGROUND, Box, Mask
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.tools.outline import around

_ROUNDING = 1e-6  # a distance that is the margin itself except for float32


def _alone(mask: Mask, value: int) -> Mask:
    return np.where(mask == value, np.uint8(value), np.uint8(BACKGROUND))


def _with(mask: Mask, value: int, box: Box, own: NDArray[np.bool_]) -> Mask:
    """Return the mask with ``own`` as the segment inside a box that holds all of it; others are not painted over."""
    result = mask.copy()
    part = result[box.slices]
    free = (part == value) | (part == BACKGROUND)
    part[part == value] = BACKGROUND
    part[own & free] = value
    return result


def keep_largest(mask: Mask, value: int) -> Mask:
    """Return the mask with only the largest part of one segment."""
    box = around(mask, value)
    if box.empty:  # cv2 crashes on arrays without pixels
        return mask.copy()
    return _with(mask, value, box, mending.keep_largest(_alone(mask[box.slices], value)) == value)


def close_holes(mask: Mask, value: int) -> Mask:
    """Return the mask with background that one segment surrounds given to it."""
    box = around(mask, value)
    if box.empty:  # cv2 crashes on arrays without pixels
        return mask.copy()
    return _with(mask, value, box, mending.close_holes(_alone(mask[box.slices], value)) == value)


def remove_islands(mask: Mask, value: int, *, smallest: int) -> Mask:
    """Return the mask without parts of one segment that have fewer than ``smallest`` pixels."""
    box = around(mask, value)
    if box.empty:  # cv2 crashes on arrays without pixels
        return mask.copy()
    _, found, facts, _ = cv2.connectedComponentsWithStats(_alone(mask[box.slices], value), connectivity=8)
    parts = np.asarray(found, np.int32)
    stays = np.asarray(facts, np.int32)[:, cv2.CC_STAT_AREA] >= smallest
    stays[0] = False
    return _with(mask, value, box, stays[parts])


def smooth(mask: Mask, value: int, *, sigma: float, aspect: float = 1.0) -> Mask:
    """Return the mask with the contour of one segment smoothed by its curvature.

    Diffusion followed by a threshold at one half moves a contour by its curvature (Merriman, Bence and Osher 1994):
    bumps and notches narrower than ``sigma`` go, straight edges stay where they are.

    Parameters
    ----------
    sigma : float
        Of the diffusion, in columns.
    aspect : float
        Row spacing over column spacing.
    """
    box = _grown(around(mask, value), math.ceil(3 * sigma / min(1.0, aspect)), mask.shape)
    if box.empty:
        return mask.copy()
    soft = np.where(mask[box.slices] == value, np.uint8(255), np.uint8(0))
    # The edge of the image is not a contour: what touches it continues beyond.
    blurred = cv2.GaussianBlur(soft, (0, 0), sigmaX=sigma, sigmaY=sigma / aspect, borderType=cv2.BORDER_REPLICATE)
    return _with(mask, value, box, np.asarray(blurred) >= 128)


def resize_by(mask: Mask, value: int, *, margin: float, spacing: Spacing | None) -> Mask:
    """Return the mask with one segment grown (or, below 0, shrunk) by ``margin``.

    Parameters
    ----------
    margin : float
        mm, or pixels without a spacing: pixels whose centre is within that distance of a centre inside (or, shrunk,
        of one outside) change.
    spacing : Spacing or None
    """
    row, column = (spacing.row, spacing.column) if spacing is not None else (1.0, 1.0)
    reach = math.ceil(abs(margin) / min(row, column)) + 1
    box = _grown(around(mask, value), reach, mask.shape)
    if box.empty or margin == 0:
        return mask.copy()
    own = mask[box.slices] == value
    source = own if margin > 0 else ~own
    distance = _distance_to(source, row=row, column=column, reach=abs(margin))
    near = distance <= abs(margin) * (1 + _ROUNDING)
    return _with(mask, value, box, near if margin > 0 else own & ~near)


def _distance_to(source: NDArray[np.bool_], *, row: float, column: float, reach: float) -> NDArray[np.float32]:
    """Distance of each pixel from the nearest of ``source``, mm; beyond ``reach`` it may be too large."""
    if row == column:
        away = cv2.distanceTransform((~source).view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
        return np.asarray(away, np.float32) * np.float32(column)
    # Felzenszwalb's two passes, the second by brute force over the rows in reach: exact for any aspect.
    across = np.empty(source.shape, np.float32)
    for number in range(source.shape[0]):
        line: NDArray[np.bool_] = source[number]
        at = np.flatnonzero(line)
        if not at.size:
            across[number] = np.inf
            continue
        columns = np.arange(source.shape[1], dtype=np.int64)
        right: NDArray[np.intp] = np.searchsorted(at, columns)
        left = at[np.maximum(right - 1, 0)]
        across[number] = np.minimum(np.abs(columns - left), np.abs(at[np.minimum(right, at.size - 1)] - columns))
    squared = (across * np.float32(column)) ** 2
    best = squared.copy()
    for step in range(1, math.ceil(reach / row) + 1):
        further = np.float32((step * row) ** 2)
        np.minimum(best[step:], squared[:-step] + further, out=best[step:])
        np.minimum(best[:-step], squared[step:] + further, out=best[:-step])
    return np.sqrt(best)


def _grown(box: Box, by: int, shape: tuple[int, ...]) -> Box:
    if box.empty:
        return box
    return Box(box.top - by, box.left - by, box.bottom + by, box.right + by).clipped((shape[0], shape[1]))


def region_at(mask: Mask, at: tuple[int, int]) -> tuple[Box, NDArray[np.bool_], bool]:
    """Return the connected region of one value around a pixel.

    Returns
    -------
    box : Box
    region : ndarray of bool, the box's shape
    enclosed : bool
        Whether it does not touch the edge of the image.
    """
    row, column = at
    value = int(mask[row, column])
    same = np.zeros((mask.shape[0] + 2, mask.shape[1] + 2), np.uint8)
    same[1:-1, 1:-1] = mask != value
    # A lung's parts touch by corners, so the background around them must not.
    around_it = 4 if value == BACKGROUND else 8
    flags = around_it | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE | (2 << 8)
    _, _, filled, (left, top, width, height) = cv2.floodFill(
        np.ascontiguousarray(mask).copy(), same, (column, row), 0, flags=flags
    )
    box = Box(top, left, top + height, left + width)
    region = np.asarray(filled)[top + 1 : top + height + 1, left + 1 : left + width + 1] == 2
    enclosed = top > 0 and left > 0 and box.bottom < mask.shape[0] and box.right < mask.shape[1]
    return box, region, enclosed
