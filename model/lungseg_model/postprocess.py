"""What a reader would agree with: smooth contours, one lung per side, without holes. At the network's size."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model.network import Postprocessing

ByteImage = NDArray[np.uint8]
FloatImage = NDArray[np.float32]
RIM = 2  # network pixels around what is kept whose probabilities stay, so that the contour keeps its sub-pixel place
SMOOTHING = 1 / 256  # standard deviation, as a share of the longer side: 2 pixels at 512
FELLOW = 0.5  # a component this large beside the largest one of the same side may be the other lung


def _components(mask: NDArray[np.bool_]) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float64]]:
    _, names, stats, centres = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    return np.asarray(names, np.int32), np.asarray(stats, np.int32), np.asarray(centres, np.float64)


def smooth_edges(logits: FloatImage) -> FloatImage:
    """Blur logits, so that contours do not follow the noise where the edge is faint.

    Of the logits and not of the probabilities: a lung's sharp angle keeps its tip. A contour's place changes where it
    bends within a few pixels, not along a straight or evenly curved edge.

    Parameters
    ----------
    logits : float32 (C, h, w)
        Without padding: that would eat into lungs at the picture's border.

    Returns
    -------
    float32 (C, h, w)
    """
    sigma = SMOOTHING * max(logits.shape[1:])
    return np.stack([cv2.GaussianBlur(plane, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE) for plane in logits])


def sides_by_position(mask: ByteImage) -> ByteImage:
    """Give each component one side: that of most of its pixels, corrected where two lungs share a side.

    The patient's right lung is on the left of the picture. Position decides the sides of two lungs only where the
    votes leave both on one side: a dextrocardia is no reason to swap sides.
    """
    names, stats, centres = _components(mask > 0)
    votes = np.stack([np.bincount(names[mask == side], minlength=len(stats)) for side in (1, 2)], axis=1)
    areas = stats[1:, cv2.CC_STAT_AREA]
    order = np.argsort(-areas, kind="stable") + 1
    fixed = mask.copy()
    if len(order) >= 2 and areas[order[1] - 1] >= FELLOW * areas[order[0] - 1]:
        first, second = int(order[0]), int(order[1])
        winners = votes[[first, second]].argmax(axis=1)
        if winners[0] == winners[1]:
            left_one, right_one = sorted((first, second), key=lambda i: centres[i][0])
            fixed[names == left_one] = 1
            fixed[names == right_one] = 2
            return fixed
    for component in order:
        own = votes[component]
        # two lungs that touch are one component with a fair share of both: nothing to vote on
        if own.min() / own.max() < 0.25:
            fixed[names == component] = 1 + int(own.argmax())
    return fixed


def sides_of(lungs: NDArray[np.bool_]) -> ByteImage:
    """Assign sides by position, for a network that only knows lungs.

    The patient's right lung is on the left of the picture. The two largest components are the lungs; where there is
    one, it is cut at its thinnest column in the middle half of its width.

    Parameters
    ----------
    lungs : bool (s, s)

    Returns
    -------
    uint8 (s, s)
        1 or 2 for every pixel, lung or not: the side of the nearer lung.
    """
    names, stats, centres = _components(lungs)
    columns = np.arange(lungs.shape[1])
    order = np.argsort(-stats[1:, cv2.CC_STAT_AREA], kind="stable") + 1
    if len(order) == 0:
        middle = lungs.shape[1] // 2
        return np.broadcast_to(np.where(columns < middle, np.uint8(1), np.uint8(2)), lungs.shape).copy()
    first = int(order[0])
    if len(order) >= 2 and stats[int(order[1]), cv2.CC_STAT_AREA] >= FELLOW / 2 * stats[first, cv2.CC_STAT_AREA]:
        right, left = sorted((first, int(order[1])), key=lambda i: centres[i][0])
        away = [cv2.distanceTransform((names != name).astype(np.uint8), cv2.DIST_L2, 3) for name in (right, left)]
        return np.where(away[0] <= away[1], np.uint8(1), np.uint8(2))
    start, width = int(stats[first, cv2.CC_STAT_LEFT]), int(stats[first, cv2.CC_STAT_WIDTH])
    low = start + width // 4
    high = max(low + 1, start + 3 * width // 4)
    cut = low + int((names == first)[:, low:high].sum(axis=0).argmin())
    return np.broadcast_to(np.where(columns < cut, np.uint8(1), np.uint8(2)), lungs.shape).copy()


def largest_component(mask: ByteImage) -> ByteImage:
    """Keep the largest 8-connected component of each side."""
    kept = np.zeros_like(mask)
    for side in (1, 2):
        names, stats, _ = _components(mask == side)
        if len(stats) > 1:
            kept[names == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())] = side
    return kept


def close_holes(mask: ByteImage) -> ByteImage:
    """Fill background that one lung encloses."""
    closed = mask
    for side in (1, 2):
        outlines, _ = cv2.findContours((mask == side).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        if outlines:
            filled = np.zeros_like(mask)
            cv2.drawContours(filled, outlines, -1, (side,), cv2.FILLED)
            closed = np.where(closed == 0, filled, closed)
    return closed


def clean(mask: ByteImage, steps: Postprocessing) -> ByteImage:
    """Apply the steps for label maps that are switched on, uint8 (s, s)."""
    if steps.sides_by_position:
        mask = sides_by_position(mask)
    if steps.largest_component:
        mask = largest_component(mask)
    if steps.close_holes:
        mask = close_holes(mask)
    return mask


def follow(probability: FloatImage, before: ByteImage, after: ByteImage) -> FloatImage:
    """Change probabilities where the steps changed the label map, so that they can go up to the stored grid.

    Parameters
    ----------
    probability : float32 (3, s, s)
        Of background, right and left lung.
    before, after : uint8 (s, s)
        Most probable class, and the label map after ``clean``.

    Returns
    -------
    float32 (3, s, s)
        The same array where nothing changed.
    """
    if np.array_equal(before, after):
        return probability
    moved = probability.copy()
    kernel = np.ones((2 * RIM + 1, 2 * RIM + 1), np.uint8)
    for side in (1, 2):
        near = cv2.dilate((after == side).astype(np.uint8), kernel) > 0
        # Not within the other lung: there the background's share would outvote a lung that leads by a hair.
        far = ~near & (after == 0)
        moved[0][far] += moved[side][far]
        moved[side][far] = 0.0
    for side in (0, 1, 2):
        wrong = (after == side) & (before != side)
        moved[:, wrong] = 0.0
        moved[side][wrong] = 1.0
    return moved
