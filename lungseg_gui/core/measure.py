"""Areas, widths and ratios of a mask, in mm and cm² where the spacing is trustworthy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.turn import AS_STORED, Turn


@dataclass(frozen=True)
class LungMeasures:
    """Of one lung: area in pixels; area in cm², height and width in mm, None without spacing."""

    pixels: int
    area_cm2: float | None
    height_mm: float | None
    width_mm: float | None


@dataclass(frozen=True)
class Measures:
    """Of both lungs. ``inner_width_mm`` is the largest distance between the outer edges on one row."""

    right: LungMeasures
    left: LungMeasures
    left_to_right: float | None
    inner_width_mm: float | None


def area_mm2(pixels: int, spacing: Spacing | None) -> float | None:
    """Area of so many pixels in mm²; None without spacing."""
    return None if spacing is None else pixels * spacing.pixel_area


def measure(mask: Mask, spacing: Spacing | None, turn: Turn = AS_STORED) -> Measures:
    """Measure a label map (H, W) uint8; ``turn`` brings it upright, so that a width is one of the patient."""
    if turn.transposed:
        mask = turn.upright(mask)
        spacing = Spacing(spacing.column, spacing.row) if spacing is not None else None
    right, left = _lung(mask, RIGHT, spacing), _lung(mask, LEFT, spacing)
    ratio = left.pixels / right.pixels if right.pixels else None
    return Measures(right, left, ratio, _inner_width(mask, spacing))


def _lung(mask: Mask, value: int, spacing: Spacing | None) -> LungMeasures:
    inside = mask == value
    pixels = int(np.count_nonzero(inside))
    if spacing is None or pixels == 0:
        return LungMeasures(pixels, None if spacing is None else 0.0, None, None)
    rows = np.flatnonzero(inside.any(axis=1))
    columns = np.flatnonzero(inside.any(axis=0))
    return LungMeasures(
        pixels,
        pixels * spacing.pixel_area / 100.0,
        float(rows[-1] - rows[0] + 1) * spacing.row,
        float(columns[-1] - columns[0] + 1) * spacing.column,
    )


def _inner_width(mask: Mask, spacing: Spacing | None) -> float | None:
    if spacing is None or not (mask == RIGHT).any() or not (mask == LEFT).any():
        return None
    lung = mask > 0
    rows = np.flatnonzero((mask == RIGHT).any(axis=1) & (mask == LEFT).any(axis=1))
    if rows.size == 0:
        return None
    first = lung[rows].argmax(axis=1)
    last = lung.shape[1] - 1 - lung[rows, ::-1].argmax(axis=1)
    return float((last - first + 1).max()) * spacing.column
