"""The masks of published sets as one label map: 0 background, 1 right lung, 2 left lung."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import BACKGROUND, LEFT, RIGHT, Mask
from lungseg_lab.importers.plan import Side
from lungseg_lab.importers.source import EntryError

Binary = NDArray[np.bool_]
# Grey that fills an area codes something else than inside and outside; along an outline it is anti-aliasing.
_GREY_LOW, _GREY_HIGH, _GREY_SHARE = 24 / 255, 231 / 255, 0.02
_ONE_SIDE = 0.12  # of the area: less of it beyond the middle is not a second lung
_EXTENT = (cv2.CC_STAT_LEFT, cv2.CC_STAT_WIDTH, cv2.CC_STAT_AREA)
_MOST, _BORDER = 0.5, 0.9  # no lungs fill so much of a picture and of its border
_SMALL_PART = 0.15  # of the largest part: less is not a lung of its own


@dataclass(frozen=True, eq=False)
class Stored:
    """A mask as it was decoded: grey values (H, W), and which lung it shows."""

    pixels: NDArray[Any]
    side: Side = "both"


@dataclass(frozen=True, eq=False)
class Labelled:
    """A label map (H, W) uint8 and what the reader should know of how it was made."""

    mask: Mask
    notes: tuple[str, ...] = ()


def label_map(
    masks: Sequence[Stored],
    shape: tuple[int, int],
    *,
    half: bool = False,
    values: Mapping[int, str] | None = None,
    turn: bool = False,
    sided: bool = True,
) -> Labelled:
    """Join the masks of an image.

    Parameters
    ----------
    masks : sequence of Stored
        One of both lungs, or one of each; upright, as their image is.
    shape : (int, int)
        Rows and columns of the image.
    half : bool
        Whether masks of half the rows and columns are enlarged.
    values : mapping of int to {"", "both", "right", "left"}, optional
        What the values of a label map mean; where it is not given, 1 and 2 are right and left if both occur.
    turn : bool
        Whether masks that are white outside of the lungs are turned; else they are refused.
    sided : bool
        Whether the imported map distinguishes right and left; otherwise nothing is noted about sides.

    Raises
    ------
    EntryError
        Another size, an area of grey, unknown values, nothing inside, or the outside instead of the inside.
    """
    notes: list[str] = []
    turned: list[str] = []
    sides: dict[Side, Binary] = {}
    for stored in masks:
        grey = _fitted(stored.pixels, shape, half=half)
        coded = _coded(grey, values or {}) if stored.side == "both" else None
        if coded is not None:
            sides |= coded
        else:
            area = inside(grey)
            if inverted(area):
                if not turn:
                    raise EntryError("its mask is inverted, white outside the lungs: use --turn-masks to invert it")
                area, turned = ~area, ["its mask was inverted and has been corrected"]
            sides[stored.side] = area
    if not any(area.any() for area in sides.values()):
        raise EntryError("its mask is empty")
    mask = np.full(shape, BACKGROUND, np.uint8)
    if "right" in sides or "left" in sides:
        _lay(mask, sides, notes)
    if "both" in sides and sides["both"].any():
        parted, told = by_position(sides["both"])
        notes += told
        np.copyto(mask, parted, where=mask == BACKGROUND)
    for value, name in ((RIGHT, "right"), (LEFT, "left")):
        if not (mask == value).any():
            notes.append(f"the {name} lung is empty")
    return Labelled(mask, (*turned, *(notes if sided else ())))


def inside(grey: NDArray[Any]) -> Binary:
    """Return where a mask of two values is set: at half of its range or above, 128 of 255.

    Values of 0 and 1 are taken as they are.

    Raises
    ------
    EntryError
        Areas of grey between black and white.
    """
    top = int(grey.max(initial=0))
    if top <= 1:
        return np.asarray(grey == 1)
    full = 255 if grey.dtype == np.uint8 else 65535
    if grey.dtype == np.uint16 and top <= 255:
        full = 255
    scaled = grey.astype(np.float32) / np.float32(full)
    between = ((scaled > _GREY_LOW) & (scaled < _GREY_HIGH)).astype(np.uint8)
    # Whatever survives is wider than the rim of an outline.
    filled = cv2.erode(between, np.ones((5, 5), np.uint8), borderValue=0)
    if np.count_nonzero(filled) > _GREY_SHARE * max(1, np.count_nonzero(scaled > _GREY_LOW)):
        raise EntryError("its mask has areas of grey between black and white")
    if full == 255:
        return np.asarray(grey >= 128)
    return np.asarray(grey >= 32768)


def inverted(area: Binary) -> bool:
    """Return whether a mask is set outside of the lungs: over more than half of the picture, and along its border."""
    border = np.concatenate((area[0], area[-1], area[:, 0], area[:, -1]))
    return bool(area.mean() > _MOST and border.mean() > _BORDER)


def by_position(both: Binary) -> tuple[Mask, tuple[str, ...]]:
    """Separate the lungs of one mask: the patient's right one is on the left of the picture.

    Parts are assigned by their own place. One part that reaches over both sides is cut where it is narrowest.

    Returns
    -------
    ndarray (H, W) uint8, tuple of str
        The label map, and what was unusual.
    """
    count, parts, figures, centres = cv2.connectedComponentsWithStats(both.astype(np.uint8), connectivity=8)
    if count == 1:
        return np.zeros(both.shape, np.uint8), ()
    parts, figures = np.asarray(parts, np.int32), np.asarray(figures)
    columns = np.asarray(centres)[:, 0]
    first, second = _two_lungs(figures)
    whole, cut = parts == first, None
    if second is not None:
        middle = float(columns[first] + columns[second]) / 2
    else:
        cut = _narrowest(whole)
        middle = both.shape[1] / 2 if cut is None else float(cut)
    table = np.where(columns < middle, np.uint8(RIGHT), np.uint8(LEFT))
    table[0] = BACKGROUND
    mask = np.asarray(table[parts], np.uint8)
    if cut is None:
        return mask, ()
    mask[:, :cut][whole[:, :cut]] = RIGHT
    mask[:, cut:][whole[:, cut:]] = LEFT
    return mask, ("the lungs touch in its mask: they were separated at the narrowest point",)


def both_lungs(mask: Mask) -> Mask:
    """Return the label map of two classes: 1 where either lung is."""
    return (mask != BACKGROUND).astype(np.uint8)


def _two_lungs(figures: NDArray[Any]) -> tuple[int, int | None]:
    """Return the largest part, and the next one that is more than a remnant and is not above or below it."""
    order = [int(number) + 1 for number in np.argsort(-figures[1:, cv2.CC_STAT_AREA], kind="stable")]
    first = order[0]
    left, width, area = (int(figures[first, one]) for one in _EXTENT)
    for number in order[1:]:
        other_left, other_width, other_area = (int(figures[number, one]) for one in _EXTENT)
        shared = min(left + width, other_left + other_width) - max(left, other_left)
        if other_area >= _SMALL_PART * area and shared < 0.5 * min(width, other_width):
            return first, number
    return first, None


def _narrowest(whole: Binary) -> int | None:
    """Return the column to cut a part at; None where it is on one side of the picture."""
    columns = whole.sum(axis=0).astype(np.float64)
    total, middle = columns.sum(), whole.shape[1] // 2
    if min(columns[:middle].sum(), columns[middle:].sum()) < _ONE_SIDE * total:
        return None
    used = np.flatnonzero(columns)
    left, right = int(used[0]), int(used[-1]) + 1
    third = (right - left) // 3
    between = columns[left + third : right - third]
    lowest = np.flatnonzero(between == between.min())
    return left + third + int(lowest[len(lowest) // 2])


def _lay(mask: Mask, sides: Mapping[Side, Binary], notes: list[str]) -> None:
    """Write right and left into the label map; where the folders contradict the picture, the picture counts."""
    empty = np.zeros(mask.shape, np.bool_)
    right, left = sides.get("right", empty), sides.get("left", empty)
    if right.any() and left.any():
        if _column(right) > _column(left):
            notes.append("right and left were swapped in the set: recognised by position")
            right, left = left, right
        shared = int(np.count_nonzero(right & left))
        if shared > 0.01 * min(np.count_nonzero(right), np.count_nonzero(left)):
            notes.append(f"right and left share {shared} px, which count as left")
    mask[right] = RIGHT
    mask[left] = LEFT


def _column(area: Binary) -> float:
    columns = area.sum(axis=0).astype(np.float64)
    return float(np.dot(columns, np.arange(columns.size))) / float(columns.sum())


def _coded(grey: NDArray[Any], values: Mapping[int, str]) -> dict[Side, Binary] | None:
    """Return the areas of a label map; None where the mask is one of black and white."""
    top = int(grey.max(initial=0))
    known: tuple[Side, ...] = ("both", "right", "left")
    if values:
        found = {int(value) for value in np.unique(grey)}
        unknown = sorted(found - set(values) - {0})
        if unknown:
            raise EntryError(f"its mask has the value {unknown[0]}, which the set does not explain")
        areas: dict[Side, Binary] = {}
        for side in known:
            meant = [value for value, meaning in values.items() if meaning == side]
            if meant:
                areas[side] = np.isin(grey, meant)
        return areas
    if top == 2:
        return {"right": np.asarray(grey == RIGHT), "left": np.asarray(grey == LEFT)}
    return None


def _fitted(pixels: NDArray[Any], shape: tuple[int, int], *, half: bool) -> NDArray[Any]:
    if pixels.shape == shape:
        return pixels
    rows, columns = pixels.shape
    if half and (2 * rows, 2 * columns) == shape:
        # Half-pixel centres: the outline neither moves nor grows.
        return cast(
            "NDArray[Any]", cv2.resize(np.ascontiguousarray(pixels), shape[::-1], interpolation=cv2.INTER_LINEAR)
        )
    raise EntryError(f"its mask has {columns} × {rows} pixels, the image {shape[1]} × {shape[0]}")
