"""The round brush and eraser: capsules between pointer positions, so that no speed leaves gaps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import NOWHERE, Box, EditableMask

if TYPE_CHECKING:
    from lungseg_gui.core.tools.tool import Press

_SMALL = 64.0  # px of radius; below, trimming costs more than it saves
_BAND = 128  # rows


@dataclass(frozen=True)
class BrushStyle:
    """How a stroke paints.

    Attributes
    ----------
    value : int
        Segment value to write; 0 erases.
    radius : float
        In pixels along a row (columns).
    aspect : float
        Row spacing over column spacing: the brush is round in mm, an ellipse in pixels where this is not 1.
    locked : frozenset of int
        Segment values that are neither painted, nor painted over, nor erased.
    """

    value: int
    radius: float
    aspect: float = 1.0
    locked: frozenset[int] = frozenset()


def capsule_rows(
    start: tuple[float, float], end: tuple[float, float], *, radius: float, aspect: float = 1.0
) -> tuple[int, NDArray[np.int64], NDArray[np.int64]]:
    """Rows of the capsule around a line, each a run of pixels whose centres are within ``radius``.

    Parameters
    ----------
    start, end : (row, column)
        In pixels; the centre of pixel ``(i, j)`` is at ``(i, j)``.
    radius : float
        In pixels along a row.
    aspect : float
        Row spacing over column spacing.

    Returns
    -------
    top : int
        The first row.
    first, last : ndarray (rows,)
        Inclusive columns of each row; ``first > last`` where a row holds no pixel.

    Notes
    -----
    A capsule is convex, so a row cuts it in one run: the union of the cuts through both discs and through the slab
    between them (all closed forms of the distance from a point to a segment).
    """
    (row0, col0), (row1, col1) = start, end
    reach = radius / aspect
    top = int(np.ceil(min(row0, row1) - reach))
    bottom = int(np.floor(max(row0, row1) + reach))
    y = np.arange(top, bottom + 1, dtype=np.float64) * aspect
    low = np.full(y.size, np.inf)
    high = np.full(y.size, -np.inf)
    for row, col in ((row0, col0), (row1, col1)):
        squared = radius * radius - (y - row * aspect) ** 2
        half = np.sqrt(np.maximum(squared, 0.0))
        hit = squared >= 0
        np.minimum(low, np.where(hit, col - half, np.inf), out=low)
        np.maximum(high, np.where(hit, col + half, -np.inf), out=high)
    dx, dy = col1 - col0, (row1 - row0) * aspect
    length = float(np.hypot(dx, dy))
    if length > 0:
        slab_low, slab_high = _slab(y - row0 * aspect, dx / length, dy / length, length=length, radius=radius)
        hit = slab_low <= slab_high
        np.minimum(low, np.where(hit, slab_low + col0, np.inf), out=low)
        np.maximum(high, np.where(hit, slab_high + col0, -np.inf), out=high)
    none = low > high
    first = np.where(none, 1, np.ceil(np.where(none, 1, low) - 1e-9)).astype(np.int64)
    last = np.where(none, 0, np.floor(np.where(none, 0, high) + 1e-9)).astype(np.int64)
    return top, first, last


def _slab(
    y: NDArray[np.float64], ux: float, uy: float, *, length: float, radius: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Cut rows through the rectangle along the unit vector (ux, uy): 0 <= x ux + y uy <= length, |y ux - x uy| <= r."""
    low = np.full(y.size, -np.inf)
    high = np.full(y.size, np.inf)
    for coefficient, offset, lower, upper in ((ux, y * uy, 0.0, length), (-uy, y * ux, -radius, radius)):
        if abs(coefficient) < 1e-12:
            outside = (offset < lower) | (offset > upper)
            low = np.where(outside, np.inf, low)
            high = np.where(outside, -np.inf, high)
            continue
        a, b = (lower - offset) / coefficient, (upper - offset) / coefficient
        low = np.maximum(low, np.minimum(a, b))
        high = np.minimum(high, np.maximum(a, b))
    return low, high


def paint_capsule(mask: EditableMask, start: tuple[float, float], end: tuple[float, float], style: BrushStyle) -> Box:
    """Paint the capsule between two pointer positions (row, column) and return the box that was written.

    Of a brush larger than 64 px only what changes is written, in bands: the crescent that a move adds to a stroke is
    a small part of the box around it, and the screen is drawn again where the mask was written.
    """
    top, first, last = capsule_rows(start, end, radius=style.radius, aspect=style.aspect)
    drawn = first <= last
    if not drawn.any():
        return NOWHERE
    height, width = mask.shape
    box = Box(top, int(first[drawn].min()), top + first.size, int(last[drawn].max()) + 1).clipped((height, width))
    if box.empty:
        return box
    rows = slice(box.top - top, box.bottom - top)
    # 16 bits reach beyond any radiograph and are compared four times as fast as 64.
    first, last = (np.clip(edge[rows], -1, 32766).astype(np.int16)[:, None] for edge in (first, last))
    if style.radius <= _SMALL:
        return _paint_rows(mask, box, first, last, style)
    written = NOWHERE
    for begin in range(box.top, box.bottom, _BAND):
        band = Box(begin, box.left, min(begin + _BAND, box.bottom), box.right)
        part = slice(band.top - box.top, band.bottom - box.top)
        written = written.union(_paint_rows(mask, band, first[part], last[part], style, trims=True))
    if written.empty:  # a move over what is painted already is reported all the same
        row, column = (round(min(max(at, low), high - 1)) for at, low, high in _within(end, box))
        here = Box(row, column, row + 1, column + 1)
        return mask.write(here, mask.live[here.slices])
    return written


def _paint_pixel_below(mask: EditableMask, at: tuple[float, float], style: BrushStyle) -> Box:
    row, column = round(at[0]), round(at[1])
    box = Box(row, column, row + 1, column + 1).clipped(mask.shape)
    return NOWHERE if box.empty else paint_pixels(mask, box, np.ones((1, 1), bool), style)


def _within(at: tuple[float, float], box: Box) -> tuple[tuple[float, int, int], tuple[float, int, int]]:
    return (at[0], box.top, box.bottom), (at[1], box.left, box.right)


def _paint_rows(
    mask: EditableMask,
    box: Box,
    first: NDArray[np.int16],
    last: NDArray[np.int16],
    style: BrushStyle,
    *,
    trims: bool = False,
) -> Box:
    """Paint a run of columns per row of a box."""
    columns = np.arange(box.left, box.right, dtype=np.int16)
    return paint_pixels(mask, box, (columns >= first) & (columns <= last), style, trims=trims)


def paint_pixels(
    mask: EditableMask, box: Box, inside: NDArray[np.bool_], style: BrushStyle, *, trims: bool = False
) -> Box:
    """Paint the pixels of a box that are ``inside`` (its shape), but what is locked; return the box written.

    ``trims`` leaves out what would not change; ``inside`` is used up.
    """
    before = mask.live[box.slices]
    if style.value in style.locked:
        inside[...] = False
    for value in style.locked:
        inside &= before != value
    if trims:
        inside &= before != style.value
        left, top, width, height = cv2.boundingRect(inside.view(np.uint8))
        inside = inside[top : top + height, left : left + width]
        box = Box(box.top + top, box.left + left, box.top + top + height, box.left + left + width)
        if not width:
            return NOWHERE
    pixels = mask.live[box.slices].copy()
    np.putmask(pixels, inside, np.uint8(style.value))
    return mask.write(box, pixels)


class Stroke:
    """One gesture from press to release; each move paints the capsule from the last position."""

    def __init__(self, mask: EditableMask, style: BrushStyle) -> None:
        self.style = style
        self._mask, self._radius = mask, style.radius
        self._last: tuple[float, float] | None = None

    def move(self, position: tuple[float, float]) -> Box:
        """Paint to ``position`` (row, column) and return the box that was written."""
        start, begins = (self._last, False) if self._last is not None else (position, True)
        self._last = position
        written = paint_capsule(self._mask, start, position, self.style)
        if begins and written.empty:  # smaller than a pixel, and the click lay between the centres of four
            return _paint_pixel_below(self._mask, position, self.style)
        return written

    def follow(self, *, strength: float, pressure: float) -> None:
        """Follow the pen's pressure, which scales the radius."""
        del strength
        radius = self._radius * pressure
        if radius != self.style.radius:
            self.style = replace(self.style, radius=radius)


def begin(press: Press) -> Stroke:
    """Begin a stroke of brush or eraser."""
    return Stroke(press.mask, press.brush)
