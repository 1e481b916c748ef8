"""Guide: a stroke whose region a network mends. Pure geometry; the network is elsewhere.

The stroke paints as the brush does. Beyond it only those pixels change that are within reach of it, in one piece with
it, and of the kind that it speaks of: a stroke that says lung only adds to that lung where there was none, one that
says no lung only takes away from that lung. What the reader painted before stays as it is.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import BACKGROUND, NOWHERE, Box, Mask
from lungseg_gui.core.tools.brush import Stroke, capsule_rows
from lungseg_gui.core.tools.edge import EdgeStroke, EdgeStyle

if TYPE_CHECKING:
    from lungseg_gui.core.tools.tool import Press

THIN = 1.0  # px of the square: what the contour would move by less than this is left as it is
TOUCH = 3.0  # px of the square: what changes farther from the stroke than this, and has no part nearer, stays
LEAD = 6.0  # the most that a lead counts, where it is enlarged
RIM = 2  # px of the square around what changes, in which the new contour joins the old one
MARGIN = 4.5  # px of the square that the rim, its corners and the enlarging may add to what changes

BoolImage = NDArray[np.bool_]
FloatImage = NDArray[np.float32]
Line = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Hint:
    """A stroke that says what is there.

    Attributes
    ----------
    line : (n, 2)
        Row and column, px.
    value : int
        The lung that it speaks of.
    lung : bool
        Whether it says that this lung is there, or that it is not.
    radius : float
        Of the stroke, px along a row.
    aspect : float
        Row spacing over column spacing.
    radii : (n,), optional
        Of a pen's stroke, whose pressure scales the radius: that with which each position was gone to.
    """

    line: Line
    value: int
    lung: bool
    radius: float
    aspect: float = 1.0
    radii: Line | None = None

    @property
    def parts(self) -> list[tuple[Line, float]]:
        """The line in parts of one radius each; a part begins where the one before ends."""
        if self.radii is None:
            return [(self.line, self.radius)]
        radii = self.radii
        changes = np.flatnonzero(np.diff(radii)) + 1
        edges = [0, *(int(at) for at in changes), len(radii)]
        return [(self.line[max(0, start - 1) : end], float(radii[start])) for start, end in itertools.pairwise(edges)]


@dataclass(frozen=True, eq=False)
class Answer:
    """What a network sees in a square around a hint.

    Attributes
    ----------
    lead : float32 (s, s)
        Above 0 where the lung is that the hint speaks of.
    origin : (row, column)
        Of the square's corner on the image, px.
    step : (rows, columns)
        Image pixels per pixel of the square.
    reach : float
        How far from the stroke's rim anything may change, px along a row.
    sure : float
        How far the lead must be from 0 on the hint's side for a pixel to change.
    """

    lead: FloatImage
    origin: tuple[float, float]
    step: tuple[float, float]
    reach: float
    sure: float = 0.0


def stroke_pixels(hint: Hint, shape: tuple[int, int]) -> tuple[Box, BoolImage]:
    """Return the pixels of the hint's own stroke: a box, and which of its pixels; as the brush paints them."""
    across = float(hint.radii.max()) if hint.radii is not None else hint.radius
    down = across / hint.aspect
    low, high = hint.line.min(axis=0), hint.line.max(axis=0)
    box = Box(
        math.floor(low[0] - down),
        math.floor(low[1] - across),
        math.ceil(high[0] + down) + 1,
        math.ceil(high[1] + across) + 1,
    ).clipped(shape)
    if box.empty:
        return NOWHERE, np.zeros((0, 0), np.bool_)
    inside = np.zeros((box.bottom - box.top, box.right - box.left), np.bool_)
    columns = np.arange(box.left, box.right)
    for line, radius in hint.parts:
        for start, end in zip(line, line[1:] if len(line) > 1 else line, strict=False):
            top, first, last = capsule_rows(tuple(start), tuple(end), radius=radius, aspect=hint.aspect)
            rows = slice(max(0, box.top - top), max(0, box.bottom - top))
            first, last = first[rows, None], last[rows, None]
            begin = max(0, top - box.top)
            inside[begin : begin + len(first)] |= (columns >= first) & (columns <= last)
    begin = tuple(hint.line[0])
    _, first, last = capsule_rows(begin, begin, radius=hint.parts[0][1], aspect=hint.aspect)
    row, column = (round(float(at)) for at in begin)
    if (first > last).all() and box.top <= row < box.bottom and box.left <= column < box.right:
        inside[row - box.top, column - box.left] = True  # a brush smaller than a pixel paints the one below it
    return box, inside


def mended(mask: Mask, hint: Hint, answer: Answer, *, held: BoolImage | None = None) -> tuple[Box, Mask]:
    """Return what changes beyond the hint's own stroke: a box, and its pixels.

    Parameters
    ----------
    mask : uint8 (H, W)
        With the stroke painted; only read.
    held : bool (H, W), optional
        What the reader painted or confirmed before, which never changes.
    """
    box, may = _seen(mask, hint, answer)
    after = mask[box.slices].copy()
    if box.empty:
        return box, after
    may &= after == (BACKGROUND if hint.lung else hint.value)
    if held is not None:
        may &= ~held[box.slices]
    np.putmask(after, may, np.uint8(hint.value if hint.lung else BACKGROUND))
    return box, after


def _seen(mask: Mask, hint: Hint, answer: Answer) -> tuple[Box, BoolImage]:
    """Return a box, and where in it the network is sure of what the hint says."""
    size = answer.lead.shape[0]
    scale = np.array(answer.step)
    square = Box(
        math.floor(answer.origin[0]),
        math.floor(answer.origin[1]),
        math.ceil(answer.origin[0] + size * scale[0]),
        math.ceil(answer.origin[1] + size * scale[1]),
    )
    now = _reduced(mask, answer, square, hint.value)
    lead = np.clip(answer.lead, -LEAD, LEAD) - np.float32(answer.sure if hint.lung else -answer.sure)
    changes = (lead > 0) & ~now if hint.lung else (lead < 0) & now
    beyond = np.full(answer.lead.shape, np.float32(np.inf))
    for part, radius in hint.parts:
        line = (part + 0.5 - np.array(answer.origin)) / scale - 0.5
        np.minimum(beyond, _distance(line, size) - np.float32(radius / scale[1]), out=beyond)
    changes &= beyond <= answer.reach / scale[1] - MARGIN
    kept = _spoken_for(changes, beyond)
    if not kept.any():
        return NOWHERE, kept
    allowed = cv2.dilate(kept.astype(np.uint8), np.ones((2 * RIM + 1, 2 * RIM + 1), np.uint8))
    rows, columns = np.flatnonzero(allowed.any(axis=1)), np.flatnonzero(allowed.any(axis=0))
    box = Box(
        math.floor(answer.origin[0] + rows[0] * scale[0]),
        math.floor(answer.origin[1] + columns[0] * scale[1]),
        math.ceil(answer.origin[0] + (rows[-1] + 1) * scale[0]),
        math.ceil(answer.origin[1] + (columns[-1] + 1) * scale[1]),
    ).clipped((mask.shape[0], mask.shape[1]))
    large = _enlarged(np.asarray(lead, np.float32), answer, box)
    sure = large > 0 if hint.lung else large < 0
    return box, sure & (_enlarged(np.asarray(allowed, np.uint8) * np.uint8(255), answer, box) > 127)


def _reduced(mask: Mask, answer: Answer, square: Box, value: int) -> BoolImage:
    """Return where the lung is in the square, by area."""
    size = answer.lead.shape[0]
    box = square.clipped((mask.shape[0], mask.shape[1]))
    now = np.zeros((size, size), np.bool_)
    if box.empty:
        return now
    rows = [round(min(max((at - answer.origin[0]) / answer.step[0], 0), size)) for at in (box.top, box.bottom)]
    columns = [round(min(max((at - answer.origin[1]) / answer.step[1], 0), size)) for at in (box.left, box.right)]
    if rows[1] <= rows[0] or columns[1] <= columns[0]:
        return now
    own: Mask = (mask[box.slices] == value).view(np.uint8) * np.uint8(255)
    small = cv2.resize(own, (columns[1] - columns[0], rows[1] - rows[0]), interpolation=cv2.INTER_AREA)
    now[rows[0] : rows[1], columns[0] : columns[1]] = np.asarray(small) > 127
    return now


def _distance(line: Line, size: int) -> FloatImage:
    """Return the distance of every pixel of the square from a line, px of the square."""
    drawn = np.ones((size, size), np.uint8)
    corners = np.round(np.clip(line[:, ::-1], -1e4, 1e4) * 8.0).astype(np.int32).reshape(-1, 1, 2)
    if len(corners) == 1:  # of a click cv2 draws nothing
        corners = np.repeat(corners, 2, axis=0)
    cv2.polylines(drawn, [corners], isClosed=False, color=0, thickness=1, shift=3)
    return np.asarray(cv2.distanceTransform(drawn, cv2.DIST_L2, cv2.DIST_MASK_5), np.float32)


def _spoken_for(changes: BoolImage, beyond: FloatImage) -> BoolImage:
    """Return the parts of what changes that the hint speaks for.

    They come as near to its stroke as :data:`TOUCH`, and are thicker somewhere than :data:`THIN` on either side of
    their middle: elsewhere the reader said nothing, and a contour that would only quiver is left as it is.
    """
    if not changes.any():
        return changes
    padded = np.pad(changes.astype(np.uint8), 1)
    inner = np.asarray(cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_5))[1:-1, 1:-1]
    _, found = cv2.connectedComponents(changes.astype(np.uint8), connectivity=4)
    parts = np.asarray(found)
    kept = np.intersect1d(parts[(inner > THIN) & changes], parts[(beyond <= TOUCH) & changes])
    return np.isin(parts, kept) & changes


def _enlarged(plane: FloatImage | Mask, answer: Answer, box: Box) -> FloatImage:
    """Return a plane of the square on the pixels of a box."""
    rows, columns = answer.step
    back = np.array(
        [
            [1.0 / columns, 0.0, (box.left + 0.5 - answer.origin[1]) / columns - 0.5],
            [0.0, 1.0 / rows, (box.top + 0.5 - answer.origin[0]) / rows - 0.5],
        ]
    )
    large = cv2.warpAffine(
        plane,
        back,
        (box.right - box.left, box.bottom - box.top),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(large, np.float32)


class GuideStroke(Stroke):
    """One gesture: it paints as the brush does, and keeps its line."""

    def __init__(self, press: Press) -> None:
        super().__init__(press.mask, press.brush)
        self._value, self._lung, self._shape = press.segment, not press.erases, press.mask.shape
        self._line: list[tuple[float, float, float]] = []

    def move(self, position: tuple[float, float]) -> Box:
        """Paint to ``position`` (row, column) and return the box that was written."""
        here = (*position, self.style.radius)
        if not self._line or self._line[-1] != here:
            self._line.append(here)
        return super().move(position)

    @property
    def hint(self) -> Hint | None:
        """What the stroke says; None where the lung is locked, and beside the image."""
        if self._value in self.style.locked or not self._line:
            return None
        line = np.array(self._line, np.float64)
        places, radii = line[:, :2], line[:, 2]
        varied = radii if (radii != radii[0]).any() else None
        hint = Hint(places, self._value, self._lung, float(radii.mean()), self.style.aspect, varied)
        return hint if stroke_pixels(hint, self._shape)[1].any() else None


class Unguided(EdgeStroke):
    """What Guide does where no network follows it: it paints as the edge-aware brush does, and says so."""

    @property
    def refusal(self) -> str:
        """Say that no network was asked."""
        return tr("Guide cannot use its network here: this stroke was painted with the edge-aware brush.")


def begin(press: Press) -> GuideStroke | Unguided:
    """Begin a stroke of Guide."""
    if press.guided:
        return GuideStroke(press)
    return Unguided(press.mask, press.pixels, EdgeStyle(press.brush))
