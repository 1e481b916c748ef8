"""A hand made of code: the line that a reader would draw along the middle of a region, never twice the same."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

BoolImage = NDArray[np.bool_]
Line = NDArray[np.float64]

BINS = 12  # corners of a line at most
UNSTEADY = 0.2  # of the half width there: how far a hand strays from the middle


def regions(wrong: BoolImage, least: int) -> list[BoolImage]:
    """Return the parts of what is wrong of at least so many pixels, the largest first, as (h, w) each."""
    count, parts, stats, _ = cv2.connectedComponentsWithStats(wrong.astype(np.uint8), connectivity=4)
    sizes = [(int(stats[i, cv2.CC_STAT_AREA]), i) for i in range(1, count)]
    return [np.asarray(parts == i) for size, i in sorted(sizes, reverse=True) if size >= least]


def width(region: BoolImage) -> NDArray[np.float32]:
    """Return the distance to the region's edge, px, (h, w)."""
    padded = np.pad(region.astype(np.uint8), 1)
    return np.asarray(cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_5)[1:-1, 1:-1], np.float32)


def stroke(region: BoolImage, rng: Generator, *, unsteady: float = UNSTEADY, part: float = 1.0) -> Line:
    """Return a line along the middle of a region, with a hand's unsteadiness.

    Along the region's longer axis it takes the place that is farthest from both edges, and stays away from its ends by
    the half width there.

    Parameters
    ----------
    region : bool (h, w)
        Of at least one pixel.
    part : float
        How much of the way is drawn, 0 (a click) to 1.

    Returns
    -------
    (n, 2) float
        Row and column; n is 1 for a click.
    """
    inside = width(region)
    places = np.argwhere(region)
    deep = inside[region].astype(np.float64)
    middle = places[int(deep.argmax())]
    thick = float(deep.max())
    if len(places) < 4 or part <= 0.0:
        return _unsteady(middle[None].astype(np.float64), np.array([thick]), region, rng, unsteady)
    centred = places - places.mean(axis=0)
    axis = np.linalg.eigh(centred.T @ centred)[1][:, 1]
    along, across = centred @ axis, centred @ np.array((-axis[1], axis[0]))
    low, high = float(along.min()) + 0.7 * thick, float(along.max()) - 0.7 * thick
    if high - low < max(2.0, 0.5 * thick):
        return _unsteady(middle[None].astype(np.float64), np.array([thick]), region, rng, unsteady)
    if part < 1.0:
        length = (high - low) * part
        low += float(rng.uniform(0.0, high - low - length))
        high = low + length
    count = int(np.clip((high - low) / max(2.0, 0.5 * thick), 2, BINS))
    edges = np.linspace(low, high, count + 1)
    line, half, last = [], [], None
    for start, end in itertools.pairwise(edges):
        here = np.flatnonzero((along >= start) & (along <= end))
        if not here.size:
            continue
        score = deep[here] - (0.0 if last is None else 0.3 * np.abs(across[here] - last))
        best = here[int(np.argmax(score))]
        last = float(across[best])
        line.append(places[best])
        half.append(deep[best])
    if not line:  # a short piece of the way, of which the region has no pixel
        return _unsteady(middle[None].astype(np.float64), np.array([thick]), region, rng, unsteady)
    return _unsteady(np.asarray(line, np.float64), np.asarray(half), region, rng, unsteady)


def _unsteady(line: Line, half: NDArray[np.float64], region: BoolImage, rng: Generator, unsteady: float) -> Line:
    """Let a hand stray by a part of the half width; corners that would leave the region stay where they are."""
    stray = rng.normal(0.0, 1.0, line.shape)
    if len(stray) > 2:  # a hand strays slowly
        stray = np.stack([np.convolve(plane, (0.5, 0.7, 0.5), "same") for plane in stray.T], axis=1)
    strayed = line + stray * (unsteady * half)[:, None]
    cells = np.round(strayed).astype(int)
    within = ((cells >= 0) & (cells < region.shape)).all(axis=1)
    keep = np.zeros(len(line), np.bool_)
    keep[within] = region[cells[within, 0], cells[within, 1]]
    return np.where(keep[:, None], strayed, line)
