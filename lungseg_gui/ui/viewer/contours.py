"""Outlines of a label map, as polygons for pens."""

from __future__ import annotations

import cv2
import numpy as np

from lungseg_gui.core.contours import Polygon, edges
from lungseg_gui.core.mask import Box, Mask

__all__ = ["Polygon", "edges", "extent", "outlines"]

_FEW = 16  # corners of a speck, which would shrink to nothing


def extent(mask: Mask) -> Box:
    """Return the smallest box around all segments of a mask (H, W)."""
    left, top, width, height = cv2.boundingRect(mask)
    return Box(top, left, top + height, left + width)


def outlines(mask: Mask, box: Box, *, value: int, tolerance: float) -> list[Polygon]:
    """Outline one segment inside a box of the mask, smooth to the eye: for zooms where single pixels cannot be seen.

    The polygon runs through the middles of the pixels' edges and is thinned to ``tolerance`` pixels, so that the
    steps of a slanting edge become one line. At least 1 pixel thins well: 70 corners instead of 4,000.

    The box's own border is followed where the segment crosses it: draw with a clip that leaves it out.

    Returns
    -------
    list of ndarray (n, 2) float32
        Corners (x, y) in image coordinates.
    """
    inside = np.asarray(cv2.inRange(mask[box.slices], value, value), np.uint8)  # pyright: ignore[reportCallIssue, reportArgumentType]
    left, top, width, height = cv2.boundingRect(inside)  # a lung is a quarter of the image: the rest is not searched
    origin = np.array([box.left + left, box.top + top], np.float32)
    found = edges(inside[top : top + height, left : left + width]) if width else []
    middles = ((polygon + np.roll(polygon, 1, axis=0)) / 2 if len(polygon) > _FEW else polygon for polygon in found)
    thinned = (cv2.approxPolyDP(polygon, tolerance, True) for polygon in middles)
    return [np.asarray(polygon, np.float32)[:, 0, :] + origin for polygon in thinned]
