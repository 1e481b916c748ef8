"""The lungs of a mask, measured in one pass: their parts, holes, outlines and places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import NOWHERE, SEGMENTS, Box, Mask


@dataclass(frozen=True, eq=False)
class Part:
    """A connected part of a lung, or a hole in it.

    Attributes
    ----------
    area : int
        Pixels.
    outline : ndarray (n, 2) int32
        Pixels (x, y) of the mask along its rim; of a hole, those of the lung around it.
    """

    box: Box
    area: int
    outline: NDArray[np.int32]

    @property
    def start(self) -> tuple[int, int]:
        """A pixel (row, column) of the rim."""
        column, row = (int(value) for value in self.outline[0])
        return row, column


@dataclass(frozen=True, eq=False)
class Lung:
    """One lung of a mask.

    Attributes
    ----------
    parts : tuple of Part
        The largest first; pixels that touch by an edge or a corner belong together.
    area : int
        Pixels.
    row, column : float
        Of the centre of all its pixels.
    """

    value: int
    name: str
    box: Box
    parts: tuple[Part, ...]
    holes: tuple[Part, ...]
    area: int
    row: float
    column: float


def lungs_of(mask: Mask) -> list[Lung]:
    """Return the lungs that a mask (H, W) uint8 has, the right one first."""
    found = [_lung(mask, segment.value, segment.name) for segment in SEGMENTS]
    return [lung for lung in found if lung is not None]


def only(mask: Mask, value: int, box: Box) -> Mask:
    """Return 255 where the segment is, inside the box."""
    bound = np.asarray([value], np.uint8)
    return np.asarray(cv2.inRange(np.ascontiguousarray(mask[box.slices]), bound, bound), np.uint8)


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all."""
    result = NOWHERE
    for box in boxes:
        result = result.union(box)
    return result


def _lung(mask: Mask, value: int, name: str) -> Lung | None:
    inside = only(mask, value, Box(0, 0, *mask.shape))
    left, top, width, height = cv2.boundingRect(inside)
    if not width:
        return None
    box = Box(top, left, top + height, left + width)
    inside = np.ascontiguousarray(inside[box.slices])
    # One pass for parts and holes; labelled components of a lung at 20 Mpx take ten times as long.
    outlines, hierarchy = cv2.findContours(inside, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE, offset=(box.left, box.top))
    parents = cast("NDArray[np.int32]", hierarchy)[0, :, 3]
    found = [
        _part(np.asarray(outline, np.int32), hole=bool(parent >= 0))
        for outline, parent in zip(outlines, parents, strict=True)
    ]
    areas = [part.area for part in found]
    for part, parent in zip(found, parents, strict=True):
        if parent >= 0:
            areas[parent] -= part.area
    solid = [replace(part, area=area) for part, area, up in zip(found, areas, parents, strict=True) if up < 0]
    area, column = _total_and_centre(inside, axis=0)
    return Lung(
        value=value,
        name=name,
        box=box,
        parts=tuple(sorted(solid, key=lambda part: part.area, reverse=True)),
        holes=tuple(part for part, up in zip(found, parents, strict=True) if up >= 0),
        area=int(area),
        row=box.top + _total_and_centre(inside, axis=1)[1],
        column=box.left + column,
    )


def _total_and_centre(inside: Mask, *, axis: int) -> tuple[float, float]:
    """Return the number of pixels that are 255, and their mean column (axis 0) or row (axis 1)."""
    sums = cast("NDArray[np.int32]", cv2.reduce(inside, axis, cv2.REDUCE_SUM, dtype=cv2.CV_32S))
    pixels = sums.ravel().astype(np.float64) / 255
    total = float(pixels.sum())
    return total, float(np.dot(pixels, np.arange(pixels.size, dtype=np.float64))) / total


def _part(outline: NDArray[np.int32], *, hole: bool) -> Part:
    """Measure an outline that runs from pixel centre to pixel centre; Pick's theorem gives the number of pixels."""
    left, top, width, height = cv2.boundingRect(outline)
    steps = len(outline) if len(outline) > 1 else 0
    # On and inside the outline; the rim of a hole belongs to the lung.
    pixels = cv2.contourArea(outline) + 1 - steps / 2 if hole else cv2.contourArea(outline) + 1 + steps / 2
    return Part(Box(top, left, top + height, left + width), round(pixels), outline[:, 0, :])
