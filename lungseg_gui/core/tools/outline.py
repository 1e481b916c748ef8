"""Lasso and polygon: what is inside a closed line is added to a segment, taken from it, or becomes it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import BACKGROUND, NOWHERE, Box, EditableMask, Mask

Point = tuple[float, float]
_FINEST = 2.0**30  # parts of a pixel


class Combine(Enum):
    """What an outline does to the segment."""

    ADD = "add"
    SUBTRACT = "subtract"
    REPLACE = "replace"


def inside(points: Sequence[Point], shape: tuple[int, int]) -> tuple[Box, NDArray[np.bool_]]:
    """Find the pixels whose centres are inside a closed line, by the even-odd rule.

    Parameters
    ----------
    points : sequence of (row, column)
        Corners; the last joins the first. The centre of pixel ``(i, j)`` is at ``(i, j)``.
    shape : (int, int)
        Of the mask.

    Returns
    -------
    box : Box
        Around all corners, within the mask; empty where nothing is inside.
    inside : ndarray of bool, the box's shape

    Notes
    -----
    A ray along the row crosses an edge where ``column = c0 + (row - r0) (c1 - c0) / (r1 - r0)``; a pixel is inside
    where the crossings before it are odd. An edge owns its upper end, so that a corner is counted once.
    """
    none = NOWHERE, np.zeros((0, 0), np.bool_)
    if len(points) < 3:
        return none
    corners = np.asarray(points, np.float64)
    low, high = np.ceil(corners.min(axis=0)), np.floor(corners.max(axis=0)) + 1
    box = Box(int(low[0]), int(low[1]), int(high[0]), int(high[1])).clipped(shape)
    return none if box.empty else (box, rasterise(corners, np.roll(corners, -1, axis=0), box))


def rasterise(starts: NDArray[np.float64], ends: NDArray[np.float64], box: Box) -> NDArray[np.bool_]:
    """Find the pixels of a box whose centres are inside lines that are closed together, by the even-odd rule.

    Parameters
    ----------
    starts, ends : ndarray (n, 2)
        Of the edges, (row, column); those above or below the box may be left out.
    box : Box

    Returns
    -------
    ndarray of bool, the box's shape
    """
    # An edge that is almost in its row would have a slope beyond all numbers.
    starts, ends = (np.round(end * _FINEST) / _FINEST for end in (starts, ends))
    down = (starts[:, 0] <= ends[:, 0])[:, None]
    upper, lower = np.where(down, starts, ends), np.where(down, ends, starts)
    first = np.clip(np.ceil(upper[:, 0]), box.top, box.bottom).astype(np.int64)
    last = np.clip(np.ceil(lower[:, 0]), box.top, box.bottom).astype(np.int64)
    count = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(starts)), count)
    row = np.arange(edge.size) - np.repeat(np.cumsum(count) - count, count) + first[edge]
    slope = (lower[edge, 1] - upper[edge, 1]) / (lower[edge, 0] - upper[edge, 0])
    crossing = upper[edge, 1] + (row - upper[edge, 0]) * slope
    width = box.right - box.left
    column = np.clip(np.ceil(crossing), box.left, box.right).astype(np.int64) - box.left
    index = (row - box.top) * (width + 1) + column
    crossings = np.bincount(index, minlength=(box.bottom - box.top) * (width + 1)).reshape(-1, width + 1)
    return (np.cumsum(crossings, axis=1)[:, :width] % 2).astype(np.bool_)


def apply_outline(
    mask: EditableMask,
    points: Sequence[Point],
    *,
    value: int,
    combine: Combine,
    locked: frozenset[int] = frozenset(),
) -> Box:
    """Apply a closed outline to one segment and return the box that was written; what is locked stays.

    ``REPLACE`` leaves only the part of the segment that is inside.
    """
    box, within = inside(points, mask.shape)
    if value in locked or box.empty or not within.any():
        return NOWHERE
    if combine is Combine.REPLACE:
        whole = around(mask.live, value).union(box)
        grown = np.zeros((whole.bottom - whole.top, whole.right - whole.left), np.bool_)
        top, left = box.top - whole.top, box.left - whole.left
        grown[top : top + within.shape[0], left : left + within.shape[1]] = within
        box, within = whole, grown
    pixels = mask.live[box.slices].copy()
    own = pixels == value
    if combine is Combine.SUBTRACT:
        pixels[within & own] = BACKGROUND
    else:
        free = within.copy()
        for other in locked:
            free &= pixels != other
        if combine is Combine.REPLACE:
            pixels[own] = BACKGROUND
        pixels[free] = value
    return mask.write(box, pixels)


def around(mask: Mask, value: int) -> Box:
    """Return the smallest box around a segment; empty where there is none."""
    own = mask == value
    rows = np.flatnonzero(own.any(axis=1))
    if not rows.size:
        return NOWHERE
    columns = np.flatnonzero(own[rows[0] : rows[-1] + 1].any(axis=0))
    return Box(int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1)
