"""Outlines of a region along the edges of its pixels, as polygons."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Polygon = NDArray[np.float32]

# OpenCV's eight directions, counterclockwise from the right (y downwards), and the pixel's corners in the odd ones.
_DIRECTION = np.full((3, 3), -1)
for _code, (_dx, _dy) in enumerate(((1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1))):
    _DIRECTION[_dy + 1, _dx + 1] = _code
_CORNERS = np.array([[1, 0], [0, 0], [0, 1], [1, 1]], np.float32)  # of directions 1, 3, 5, 7, from the pixel's (x, y)


def _corner_table() -> NDArray[np.int8]:
    """Corners passed at a pixel, [direction in, direction out, 0..3]; -1 where there are fewer.

    Going along the border of a region with the outside on the right hand, the way around a pixel sweeps
    counterclockwise from where it came to where it continues; each corner in between is on the edge.
    """
    table = np.full((8, 8, 4), -1, np.int8)
    for came in range(8):
        for leaves in range(8):
            direction, count = (came + 4) % 8, 0
            while True:
                direction = (direction + 1) % 8
                if direction % 2:
                    table[came, leaves, count] = direction // 2
                    count += 1
                if direction == leaves:
                    break
    return table


_PASSED = _corner_table()


def edges(inside: NDArray[np.uint8]) -> list[Polygon]:
    """Follow the pixel edges of a region, holes included, as closed polygons.

    Parameters
    ----------
    inside : ndarray (H, W) uint8
        Not 0 in the region; pixels that touch at a corner belong together.

    Returns
    -------
    list of ndarray (n, 1, 2) float32
        Corners (x, y); pixel (i, j) is the square [j, j + 1) x [i, i + 1).
    """
    found, _ = cv2.findContours(inside, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    return [_along_edges(np.asarray(points, np.int32)[:, 0, :]) for points in found]


def _along_edges(points: NDArray[np.int32]) -> Polygon:
    if len(points) == 1:
        return np.asarray(points + _CORNERS, np.float32)[:, None, :]
    step = np.diff(points, axis=0, append=points[:1])
    leaves = _DIRECTION[step[:, 1] + 1, step[:, 0] + 1]
    passed = _PASSED[np.roll(leaves, 1), leaves]
    real = passed >= 0
    corners = (points[:, None, :] + _CORNERS[passed])[real]
    # A straight side passes the same corner from two pixels.
    different = np.any(corners != np.roll(corners, 1, axis=0), axis=1)
    return np.ascontiguousarray(corners[different], np.float32)[:, None, :]
