"""Guide: what a reader's hint changes, given what a network sees around it. Pure geometry; the network is elsewhere.

The rules: the pixels of the hint's own line are always as said. Of the rest only those change that are within reach of
the line, that belong to the side which the hint speaks of or to no lung, and that the reader did not paint before.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import BACKGROUND, NOWHERE, Box, Mask

THIN = 1.0  # px of the square: what the contour would move by less than this is left as it is
TOUCH = 3.0  # px of the square: what changes farther from the line than this, and has no part nearer, stays
RIM = 2  # px of the square around what changes, in which the new contour joins the old one
MARGIN = 4.5  # px of the square that the rim, its corners and the enlarging may add to what changes
LINE = 0.003  # of the image's longest side: radius of the line that a hint paints

BoolImage = NDArray[np.bool_]
FloatImage = NDArray[np.float32]
Line = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Hint:
    """A line that says what is there.

    Attributes
    ----------
    line : (n, 2)
        Row and column, px.
    value : int
        The lung that it speaks of.
    lung : bool
        Whether it says that this lung is there, or that it is not.
    radius : float
        Of the line that it paints, px.
    reach : float
        How far from the line it can change anything, px.
    """

    line: Line
    value: int
    lung: bool
    radius: float
    reach: float


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
    """

    lead: FloatImage
    origin: tuple[float, float]
    step: tuple[float, float]


def radius(shape: tuple[int, int]) -> float:
    """Return the radius of the line that a hint paints on an image, px."""
    return max(1.0, LINE * max(shape))


def line_pixels(hint: Hint, shape: tuple[int, int]) -> tuple[Box, BoolImage]:
    """Return the pixels of the hint's own line: a box, and which of its pixels."""
    low, high = hint.line.min(axis=0) - hint.radius, hint.line.max(axis=0) + hint.radius
    box = Box(math.floor(low[0]), math.floor(low[1]), math.ceil(high[0]) + 1, math.ceil(high[1]) + 1).clipped(shape)
    if box.empty:
        return NOWHERE, np.zeros((0, 0), np.bool_)
    drawn = np.ones((box.bottom - box.top, box.right - box.left), np.uint8)
    corners = np.round((hint.line[:, ::-1] - np.array((box.left, box.top))) * 16.0).astype(np.int32)
    cv2.polylines(drawn, [corners.reshape(-1, 1, 2)], isClosed=False, color=0, thickness=1, shift=4)
    for x, y in corners // 16:
        if 0 <= y < drawn.shape[0] and 0 <= x < drawn.shape[1]:
            drawn[y, x] = 0
    away = cv2.distanceTransform(drawn, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return box, np.asarray(away) <= hint.radius


def mended(mask: Mask, hint: Hint, answer: Answer | None, *, held: BoolImage | None = None) -> tuple[Box, Mask]:
    """Return what the hint makes of a mask: a box, and its pixels.

    Parameters
    ----------
    mask : uint8 (H, W)
        As it is; only read.
    answer : Answer or None
        None where there is no network: then only the line is painted.
    held : bool (H, W), optional
        What the reader painted or confirmed before, which never changes but under the line itself.
    """
    shape = (mask.shape[0], mask.shape[1])
    box, inside = line_pixels(hint, shape)
    if answer is None:
        return box, _obeyed(mask, box, inside, hint)
    part, lung, may = _seen(mask, hint, answer)
    if part.empty:
        return box, _obeyed(mask, box, inside, hint)
    whole = box.union(part)
    after = mask[whole.slices].copy()
    target = after[_within(part, whole)]
    before = mask[part.slices]
    may &= (before == BACKGROUND) | (before == hint.value)
    if held is not None:
        may &= ~held[part.slices]
    np.putmask(target, may & lung, np.uint8(hint.value))
    np.putmask(target, may & ~lung & (before == hint.value), np.uint8(BACKGROUND))
    if not box.empty:
        after[_within(box, whole)] = _obeyed_part(after[_within(box, whole)], inside, hint)
    return whole, after


def _within(box: Box, whole: Box) -> tuple[slice, slice]:
    return (
        slice(box.top - whole.top, box.bottom - whole.top),
        slice(box.left - whole.left, box.right - whole.left),
    )


def _obeyed(mask: Mask, box: Box, inside: BoolImage, hint: Hint) -> Mask:
    return _obeyed_part(mask[box.slices].copy(), inside, hint)


def _obeyed_part(pixels: Mask, inside: BoolImage, hint: Hint) -> Mask:
    np.putmask(pixels, inside, np.uint8(hint.value if hint.lung else BACKGROUND))
    return pixels


def _seen(mask: Mask, hint: Hint, answer: Answer) -> tuple[Box, BoolImage, BoolImage]:
    """Return a box, where the lung is in it as the network sees it, and where that may change the mask."""
    size = answer.lead.shape[0]
    scale = np.array(answer.step)
    square = Box(
        math.floor(answer.origin[0]),
        math.floor(answer.origin[1]),
        math.ceil(answer.origin[0] + size * scale[0]),
        math.ceil(answer.origin[1] + size * scale[1]),
    )
    now = _reduced(mask, answer, square, hint.value)
    changes = (answer.lead > 0) != now
    line = (hint.line + 0.5 - np.array(answer.origin)) / scale - 0.5
    away = _distance(line, size)
    changes &= away <= hint.reach / float(scale.max()) - MARGIN
    kept = _spoken_for(changes, away)
    if not kept.any():
        return NOWHERE, kept, kept
    allowed = cv2.dilate(kept.astype(np.uint8), np.ones((2 * RIM + 1, 2 * RIM + 1), np.uint8))
    rows, columns = np.flatnonzero(allowed.any(axis=1)), np.flatnonzero(allowed.any(axis=0))
    box = Box(
        math.floor(answer.origin[0] + rows[0] * scale[0]),
        math.floor(answer.origin[1] + columns[0] * scale[1]),
        math.ceil(answer.origin[0] + (rows[-1] + 1) * scale[0]),
        math.ceil(answer.origin[1] + (columns[-1] + 1) * scale[1]),
    ).clipped((mask.shape[0], mask.shape[1]))
    lung = _enlarged(np.clip(answer.lead, -4.0, 4.0), answer, box) > 0
    return box, lung, _enlarged(allowed.astype(np.float32), answer, box) > 0.5


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
    own = np.where(mask[box.slices] == value, np.uint8(255), np.uint8(0))
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


def _spoken_for(changes: BoolImage, away: FloatImage) -> BoolImage:
    """Return the parts of what changes that the hint speaks for.

    They come as near to its line as :data:`TOUCH`, and are thicker somewhere than :data:`THIN` on either side of their
    middle: elsewhere the reader said nothing, and a contour that would only quiver is left as it is.
    """
    if not changes.any():
        return changes
    padded = np.pad(changes.astype(np.uint8), 1)
    inner = np.asarray(cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_5))[1:-1, 1:-1]
    _, found = cv2.connectedComponents(changes.astype(np.uint8), connectivity=4)
    parts = np.asarray(found)
    kept = np.intersect1d(parts[(inner > THIN) & changes], parts[(away <= TOUCH) & changes])
    return np.isin(parts, kept) & changes


def _enlarged(plane: FloatImage, answer: Answer, box: Box) -> FloatImage:
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
