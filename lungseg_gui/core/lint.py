"""Anatomical checks of a mask, and one-click repairs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import BACKGROUND, LEFT, RIGHT, SEGMENTS, Box, Mask
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.turn import AS_STORED, Turn

# The left lung is the smaller one, by the heart; beyond these bounds a lung is cut off or something else is in it.
AREA_RATIO = (0.5, 2.0)
_EVERYWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True)
class Finding:
    """Something that no pair of lungs has.

    Attributes
    ----------
    check : str
        Which of :data:`CHECKS` found it.
    sentence : str
        For the reader.
    box : Box
        Where; empty where it concerns the whole mask.
    repair : str
        A key of :data:`REPAIRS`; "" where only the reader can mend it.
    """

    check: str
    sentence: str
    box: Box
    repair: str = ""


@dataclass(frozen=True)
class Repair:
    """A repair: what its button says and does."""

    title: str
    apply: Callable[[Mask], Mask]


@dataclass(frozen=True)
class _Part:
    """A connected part of a lung, or a hole in it; area in pixels, ``start`` a pixel (row, column) of its outline."""

    box: Box
    area: int
    start: tuple[int, int]


@dataclass(frozen=True)
class _Lung:
    value: int
    name: str
    box: Box
    parts: tuple[_Part, ...]  # largest first
    holes: tuple[_Part, ...]
    area: int
    row: float  # of the centre
    column: float


# Name of a check, and what is said of those that found nothing.
CHECKS: tuple[tuple[str, str], ...] = (
    ("present", "Two lungs"),
    ("parts", "One part each"),
    ("holes", "No holes"),
    ("sides", "Sides"),
    ("ratio", "Area ratio"),
    ("border", "Border"),
)


def check(mask: Mask, *, spacing: Spacing | None = None, turn: Turn = AS_STORED) -> list[Finding]:
    """Look for what no pair of lungs has.

    Parameters
    ----------
    mask : (H, W) uint8
    spacing : Spacing, optional
        For areas in cm² instead of pixels.
    turn : Turn
        What brings the image upright: it says where the patient's right is.

    Returns
    -------
    list of Finding
        In the order of :data:`CHECKS`; empty where all is well.
    """
    there = _lungs(mask)
    lungs = {lung.value: lung for lung in there}
    if not there:
        return [Finding("present", "The mask is empty.", _EVERYWHERE)]
    findings = [
        Finding("present", f"The {segment.name.lower()} is empty.", _EVERYWHERE)
        for segment in SEGMENTS
        if segment.value not in lungs
    ]
    findings += [_parts(lung, spacing) for lung in there if len(lung.parts) > 1]
    findings += [_holes(lung, spacing) for lung in there if lung.holes]
    if len(there) == 2:
        right, left = lungs[RIGHT], lungs[LEFT]
        findings += _sides(right, left, turn)
        findings += _ratio(right, left)
    findings += [_border(lung) for lung in there if _touches(lung.box, mask.shape)]
    return findings


def repair(name: str, mask: Mask) -> Mask:
    """Return a repaired copy of a mask. KeyError for a name that is not in :data:`REPAIRS`."""
    return REPAIRS[name].apply(mask)


def keep_largest(mask: Mask) -> Mask:
    """Return the mask with the largest part of each lung alone (parts touch by an edge or a corner)."""
    result = mask.copy()
    for lung in _lungs(mask):
        for stray in lung.parts[1:]:
            # Labelled in its own box alone: 1 ms where the whole lung takes 100 at 20 Mpx.
            _, parts = cv2.connectedComponents(_only(mask, lung.value, stray.box), connectivity=8)
            parts = np.asarray(parts)
            row, column = stray.start
            this = parts == parts[row - stray.box.top, column - stray.box.left]
            result[stray.box.slices][this] = BACKGROUND
    return result


def close_holes(mask: Mask) -> Mask:
    """Return the mask with background that a lung surrounds given to that lung."""
    result = mask.copy()
    for lung in _lungs(mask):
        for hole in lung.holes:
            # A lung's parts touch by corners, so the background around them must not: 4 neighbours.
            _, regions = cv2.connectedComponents(255 - _only(mask, lung.value, hole.box), connectivity=4)
            regions = np.asarray(regions)
            rim = (regions[0], regions[-1], regions[:, 0], regions[:, -1])
            open_regions = np.unique(np.concatenate(rim))
            enclosed = ~np.isin(regions, np.append(open_regions, 0))
            result[hole.box.slices][enclosed & (mask[hole.box.slices] == BACKGROUND)] = lung.value
    return result


def swap_sides(mask: Mask) -> Mask:
    """Return the mask with right and left lung exchanged."""
    table = np.arange(256, dtype=np.uint8)
    table[[RIGHT, LEFT]] = LEFT, RIGHT
    return table[mask]


REPAIRS: dict[str, Repair] = {
    "keep-largest": Repair("Keep the largest part", keep_largest),
    "close-holes": Repair("Close holes", close_holes),
    "swap-sides": Repair("Swap sides", swap_sides),
}


def _lungs(mask: Mask) -> list[_Lung]:
    found = [_lung(mask, segment.value, segment.name) for segment in SEGMENTS]
    return [lung for lung in found if lung is not None]


def _lung(mask: Mask, value: int, name: str) -> _Lung | None:
    inside = _only(mask, value, Box(0, 0, *mask.shape))
    left, top, width, height = cv2.boundingRect(inside)
    if not width:
        return None
    box = Box(top, left, top + height, left + width)
    inside = np.ascontiguousarray(inside[box.slices])
    # One pass for parts and holes; labelled components of a lung at 20 Mpx take ten times as long.
    outlines, hierarchy = cv2.findContours(inside, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    parents = cast("NDArray[np.int32]", hierarchy)[0, :, 3]
    found = [
        _part(np.asarray(outline, np.int32), box, hole=bool(parent >= 0))
        for outline, parent in zip(outlines, parents, strict=True)
    ]
    areas = [part.area for part in found]
    for part, parent in zip(found, parents, strict=True):
        if parent >= 0:
            areas[parent] -= part.area
    solid = [replace(part, area=area) for part, area, up in zip(found, areas, parents, strict=True) if up < 0]
    area, column = _total_and_centre(inside, axis=0)
    return _Lung(
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


def _part(outline: NDArray[np.int32], box: Box, *, hole: bool) -> _Part:
    """Measure an outline that runs from pixel centre to pixel centre; Pick's theorem gives the number of pixels."""
    left, top, width, height = cv2.boundingRect(outline)
    steps = len(outline) if len(outline) > 1 else 0
    # On and inside the outline; the rim of a hole belongs to the lung.
    pixels = cv2.contourArea(outline) + 1 - steps / 2 if hole else cv2.contourArea(outline) + 1 + steps / 2
    column, row = (int(value) for value in outline[0, 0])
    where = Box(box.top + top, box.left + left, box.top + top + height, box.left + left + width)
    return _Part(where, round(pixels), (box.top + row, box.left + column))


def _only(mask: Mask, value: int, box: Box) -> Mask:
    """Return 255 where the segment is, inside the box."""
    bound = np.asarray([value], np.uint8)
    return np.asarray(cv2.inRange(np.ascontiguousarray(mask[box.slices]), bound, bound), np.uint8)


def _parts(lung: _Lung, spacing: Spacing | None) -> Finding:
    strays = lung.parts[1:]
    area = _area(sum(part.area for part in strays), spacing)
    what = "a second part" if len(strays) == 1 else f"{len(strays)} more parts"
    return Finding("parts", f"The {lung.name.lower()} has {what}, {area}.", _around(strays), "keep-largest")


def _holes(lung: _Lung, spacing: Spacing | None) -> Finding:
    area = _area(sum(hole.area for hole in lung.holes), spacing)
    what = "a hole" if len(lung.holes) == 1 else f"{len(lung.holes)} holes"
    return Finding("holes", f"The {lung.name.lower()} has {what}, {area}.", _around(lung.holes), "close-holes")


def _sides(right: _Lung, left: _Lung, turn: Turn) -> list[Finding]:
    swapped = right.row > left.row if turn.transposed else right.column > left.column
    if swapped == turn.mirrored:
        return []
    return [Finding("sides", "Right and left lung seem to be swapped.", right.box.union(left.box), "swap-sides")]


def _ratio(right: _Lung, left: _Lung) -> list[Finding]:
    ratio = left.area / right.area
    if AREA_RATIO[0] <= ratio <= AREA_RATIO[1]:
        return []
    small = left if ratio < 1 else right
    text = f"The {small.name.lower()} is unusually small: left / right area is {ratio:.2f}."
    return [Finding("ratio", text, small.box)]


def _border(lung: _Lung) -> Finding:
    return Finding("border", f"The {lung.name.lower()} touches the edge of the image.", lung.box)


def _touches(box: Box, shape: tuple[int, ...]) -> bool:
    return box.top == 0 or box.left == 0 or box.bottom == shape[0] or box.right == shape[1]


def _around(parts: Sequence[_Part]) -> Box:
    box = _EVERYWHERE
    for part in parts:
        box = box.union(part.box)
    return box


def _area(pixels: int, spacing: Spacing | None) -> str:
    if spacing is None:
        return f"{pixels} px"
    mm2 = pixels * spacing.pixel_area
    if mm2 < 10:
        return f"{mm2:.2g} mm²"
    return f"{mm2 / 100:.2f} cm²" if mm2 < 100 else f"{mm2 / 100:.1f} cm²"
