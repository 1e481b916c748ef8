"""The edge-aware brush: it paints only what belongs to the region under its centre."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import NOWHERE, Box, EditableMask
from lungseg_gui.core.study import Pixels
from lungseg_gui.core.tools.brush import BrushStyle, paint_pixels

if TYPE_CHECKING:
    from lungseg_gui.core.tools.tool import Press

CENTRE = 0.25  # of the radius: the part whose statistics say what the region is
_SIDE = 64  # px of the radius that a dab works at: larger ones are reduced by area first
_SMOOTH = 0.03  # of the radius, and at least one pixel: the grain of the film is not an edge
_LEAST_SPREAD = 0.01  # of the image's range: a flat region has some noise too
_GAP = 0.4  # of the radius between dabs


@dataclass(frozen=True)
class EdgeStyle:
    """How the edge-aware brush paints: a brush, and how far grey values may be from the centre's, in its spreads."""

    brush: BrushStyle
    tolerance: float = 3.0


def grey_range(pixels: Pixels) -> float:
    """Return the distance of the 1st and 99th percentile, on a decimated sample."""
    step = max(1, round(math.sqrt(pixels.size / 65536)))
    low, high = np.percentile(pixels[::step, ::step], (1.0, 99.0))
    return max(float(high - low), 1.0)


class EdgeStroke:
    """One gesture of the edge-aware brush; its style may change between moves."""

    def __init__(self, mask: EditableMask, pixels: Pixels, style: EdgeStyle) -> None:
        self.style = style
        self._mask, self._pixels = mask, pixels
        self._least = _LEAST_SPREAD * grey_range(pixels)
        self._last: tuple[float, float] | None = None

    def move(self, position: tuple[float, float]) -> Box:
        """Paint to ``position`` (row, column) and return the box that was written."""
        start = self._last if self._last is not None else position
        self._last = position
        brush = self.style.brush
        way = math.hypot((position[0] - start[0]) * brush.aspect, position[1] - start[1])
        dabs = max(1, math.ceil(way / max(1.0, _GAP * brush.radius)))
        written = NOWHERE
        for number in range(1, dabs + 1):
            share = number / dabs
            at = (start[0] + share * (position[0] - start[0]), start[1] + share * (position[1] - start[1]))
            written = written.union(self._dab(at))
        return written

    def follow(self, *, strength: float, pressure: float) -> None:
        """Follow the tolerance; the radius stays, whatever the pen's pressure."""
        del pressure
        if strength != self.style.tolerance:
            self.style = replace(self.style, tolerance=strength)

    def _dab(self, at: tuple[float, float]) -> Box:
        brush = self.style.brush
        height, width = self._mask.shape
        if not (0 <= round(at[0]) < height and 0 <= round(at[1]) < width):
            return NOWHERE
        box, region = region_below(
            self._pixels,
            at,
            radius=brush.radius,
            aspect=brush.aspect,
            tolerance=self.style.tolerance,
            least_spread=self._least,
        )
        return paint_pixels(self._mask, box, region, brush)


def begin(press: Press) -> EdgeStroke:
    """Begin a stroke of the edge-aware brush; its strength is the tolerance."""
    return EdgeStroke(press.mask, press.pixels, EdgeStyle(press.brush, press.strength))


def region_below(
    pixels: Pixels,
    at: tuple[float, float],
    *,
    radius: float,
    aspect: float = 1.0,
    tolerance: float,
    least_spread: float,
) -> tuple[Box, NDArray[np.bool_]]:
    """Return what belongs to the region below a brush's centre.

    A pixel belongs to it if its smoothed grey is within ``tolerance`` spreads (standard deviations, at least
    ``least_spread``) of the mean around the centre, and if it hangs together with the centre inside the brush.

    Returns
    -------
    box : Box
    region : ndarray of bool, the box's shape
    """
    down = radius / aspect
    box = Box(
        math.floor(at[0] - down), math.floor(at[1] - radius), math.ceil(at[0] + down) + 1, math.ceil(at[1] + radius) + 1
    ).clipped((pixels.shape[0], pixels.shape[1]))
    rows, columns = box.bottom - box.top, box.right - box.left
    away = _away(box, at, aspect)
    disc = away <= radius
    reduce = max(1.0, radius / _SIDE)
    size = (max(1, round(columns / reduce)), max(1, round(rows / reduce)))
    part = np.ascontiguousarray(pixels[box.slices])
    grey = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.float32)
    sigma = max(1.0, _SMOOTH * radius / reduce)
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE), np.float32)
    small = np.asarray(cv2.resize(away, size, interpolation=cv2.INTER_LINEAR), np.float32)
    # The nearest pixel to the centre always belongs to itself.
    seed = np.unravel_index(int(np.argmin(small)), small.shape)
    centre = small <= max(CENTRE * radius, float(small[seed]))
    mean, spread = float(grey[centre].mean()), max(float(grey[centre].std()), least_spread)
    alike = (np.abs(grey - mean) <= tolerance * spread) & (small <= radius)
    alike[seed] = True
    _, parts = cv2.connectedComponents(alike.view(np.uint8), connectivity=4)
    labels = np.asarray(parts, np.int32)
    together: NDArray[np.bool_] = labels == labels[seed]
    if size == (columns, rows):
        return box, together & disc
    # Between reduced pixels the edge runs where half of them belongs to the region.
    small_region = np.where(together, np.float32(1), np.float32(0))
    soft = np.asarray(cv2.resize(small_region, (columns, rows), interpolation=cv2.INTER_LINEAR), np.float32)
    return box, (soft >= 0.5) & disc


def _away(box: Box, at: tuple[float, float], aspect: float) -> NDArray[np.float32]:
    rows = (np.arange(box.top, box.bottom, dtype=np.float32)[:, None] - np.float32(at[0])) * np.float32(aspect)
    columns = np.arange(box.left, box.right, dtype=np.float32)[None, :] - np.float32(at[1])
    return np.sqrt(rows * rows + columns * columns)
