"""One sample for the guide network: a case, a mask with errors, and a hint as a hand would draw it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from lungseg_lab import guide_errors, hand
from lungseg_lab.guide_cases import GuideCase
from lungseg_model import guide
from lungseg_model.preprocess import BoolImage, ByteImage, FloatImage
from lungseg_sets.kinds import SILENT

LEAST = 12  # px of the grid: smaller regions nobody corrects
MUCH = 40  # px of the grid: a mask with less than this in error is mostly made worse
OWN = 0.7  # of the samples begin with what the version itself found, there or in a worse picture of the same
CONFIRMING = 0.1  # of the hints say what the mask has already
BEYOND = 0.02  # weight of what the hint cannot change
WRONG = 2.0  # weight of what the hint is there to correct
RADII = (0.25, 1.3)  # of the half width of what is wrong: what a reader chooses among
CAREFUL = 0.7  # of the strokes keep within what is right


@dataclass(frozen=True, eq=False)
class GuideSample:
    """What the network sees, what it should say, and what each pixel weighs.

    Attributes
    ----------
    seen : float32 (5, s, s)
    wanted : float32 (s, s)
        1 where lung of this side is.
    weight : float32 (s, s)
    """

    seen: FloatImage
    wanted: FloatImage
    weight: FloatImage


def _turned(case: GuideCase, rng: Generator) -> GuideCase:
    """Rotate, stretch and shift a case, and change its tones."""
    height, width = case.wanted.shape
    spin, scale = np.deg2rad(rng.normal(0.0, 5.0)), rng.uniform(0.85, 1.1)
    wide = rng.uniform(0.92, 1.08)
    turn = np.array([[np.cos(spin), -np.sin(spin)], [np.sin(spin), np.cos(spin)]]) @ np.diag((scale * wide, scale))
    middle = np.array((width / 2.0, height / 2.0))
    move = middle - turn @ middle + rng.normal(0.0, 0.02, 2) * max(height, width)
    matrix = np.column_stack((turn, move))
    size = (width, height)
    picture = cv2.warpAffine(case.picture, matrix, size, flags=cv2.INTER_LINEAR)
    every = (case.wanted, case.found, *case.strayed)
    masks = [np.asarray(cv2.warpAffine(mask, matrix, size, flags=cv2.INTER_NEAREST), np.uint8) for mask in every]
    grey = np.asarray(picture, np.float32)
    if rng.random() < 0.5:
        bend = np.float32(rng.uniform(-0.12, 0.12))
        grey = grey * np.float32(rng.uniform(0.75, 1.2)) + np.float32(rng.normal(0.0, 0.2)) + bend * (grey**2 - 1)
    if rng.random() < 0.15:
        grey = grey + rng.normal(0.0, rng.uniform(0.05, 0.25), grey.shape).astype(np.float32)
    if rng.random() < 0.05:
        grey = -grey
    strayed = np.stack(masks[2:]) if masks[2:] else case.strayed
    return GuideCase(grey, masks[0], masks[1], strayed)


def _wrong(mask: ByteImage, wanted: ByteImage, rng: Generator) -> tuple[int, bool, BoolImage] | None:
    """Return a region in error: the side, whether lung is missing there, and where; the larger the likelier."""
    told = wanted != SILENT
    kinds = [(value, lung) for value in (1, 2) for lung in (True, False)]
    planes = [
        ((wanted == value) & (mask == 0)) if lung else ((mask == value) & (wanted != value) & told)
        for value, lung in kinds
    ]
    planes = [cv2.morphologyEx(plane.astype(np.uint8), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)) for plane in planes]
    sizes = np.array([np.count_nonzero(plane) for plane in planes], np.float64)
    if not sizes.sum():
        return None
    pick = int(rng.choice(4, p=sizes / sizes.sum()))
    count, parts, stats, _ = cv2.connectedComponentsWithStats(np.asarray(planes[pick]), connectivity=4)
    areas = stats[1:count, cv2.CC_STAT_AREA].astype(np.float64)
    areas[areas < LEAST] = 0.0
    if not areas.sum():
        return None
    one = int(areas.argmax()) if rng.random() < 0.5 else int(rng.choice(len(areas), p=areas / areas.sum()))
    return (*kinds[pick], np.asarray(parts == one + 1))


def _right(mask: ByteImage, wanted: ByteImage, value: int, rng: Generator) -> tuple[bool, BoolImage] | None:
    """Return a place beside the contour where the mask is right already, and whether lung is there."""
    lung = bool(rng.random() < 0.5)
    right = (mask == value) & (wanted == value) if lung else (mask == 0) & (wanted == 0)
    rim = cv2.morphologyEx((wanted == value).astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    places = np.argwhere(rim > 0)
    if not len(places):
        return None
    row, column = places[int(rng.integers(len(places)))]
    disc = np.zeros(mask.shape, np.uint8)
    cv2.circle(disc, (int(column), int(row)), int(rng.integers(4, 16)), 1, -1)
    parts = hand.regions(right & (disc > 0), LEAST)
    return (lung, parts[0]) if parts else None


def start(case: GuideCase, rng: Generator) -> ByteImage:
    """Return a mask to correct: what the version found, or what was made wrong in it or in the reference."""
    strayed = len(case.strayed) and rng.random() < 0.6
    found = case.strayed[int(rng.integers(len(case.strayed)))] if strayed else case.found
    wrong = ((found != case.wanted) & (case.wanted != SILENT)).astype(np.uint8)
    much = np.count_nonzero(cv2.morphologyEx(wrong, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))) >= MUCH
    if rng.random() < OWN and (much or rng.random() < 0.1):
        return found
    right = found if rng.random() < 0.5 else np.where(case.wanted <= 2, case.wanted, np.uint8(0)).astype(np.uint8)
    return guide_errors.spoiled(right, rng, slight=bool(rng.random() < 0.6))


def painted(mask: ByteImage, drawn: BoolImage, *, value: int, lung: bool) -> ByteImage:
    """Return a mask with a stroke's pixels as they are said to be."""
    after = mask.copy()
    after[drawn if lung else drawn & (mask == value)] = value if lung else 0
    return after


def sample(case: GuideCase, rng: Generator) -> GuideSample | None:
    """Make a sample; None where nothing is to be corrected and nothing to be confirmed."""
    case = _turned(case, rng)
    mask = start(case, rng)
    wrong = _wrong(mask, case.wanted, rng) if rng.random() >= CONFIRMING else None
    if wrong is not None:
        value, lung, region = wrong
    else:
        value = int(rng.integers(1, 3))
        right = _right(mask, case.wanted, value, rng)
        if right is None:
            return None
        lung, region = right
    line, radius = _stroke(region, (case.wanted == value) == lung, rng)
    whole = guide.Frame(0.0, 0.0, float(max(mask.shape)))
    size = max(mask.shape)
    away = guide.away([line], whole, size=size)[: mask.shape[0], : mask.shape[1]]
    after = painted(mask, away <= radius, value=value, lung=lung)
    frame = guide.moved(
        guide.around(line), *(float(v) for v in rng.normal(0.0, 0.04, 2)), grow=float(rng.uniform(1.0, 1.12))
    )
    seen = guide.planes(case.picture, after, value=value, line=line, radius=radius, lung=lung, frame=frame)
    asked = asked_of(mask, after, case.wanted, away - radius, value=value, lung=lung)
    target, weight = (np.asarray(guide.cut(plane, frame), np.float32) for plane in asked)
    return GuideSample(seen, target, weight)


def _stroke(region: BoolImage, right: BoolImage, rng: Generator) -> tuple[hand.Line, float]:
    """Return a stroke at a region and its radius, px: mostly its rim keeps to where the lung ends."""
    part = float(rng.choice((1.0, rng.uniform(0.1, 1.0), 0.0), p=(0.55, 0.35, 0.1)))
    line = hand.stroke(region, rng, part=part, unsteady=float(rng.uniform(0.0, 0.4)))
    radius = max(0.75, float(hand.width(region).max()) * float(rng.uniform(*RADII)))
    if rng.random() >= CAREFUL:
        return line, radius
    room = hand.width(right)
    places = np.argwhere(room >= min(radius, float(room.max()) - 0.5))
    if not len(places):
        return line, radius
    nearest = [places[int(np.argmin(((places - point) ** 2).sum(axis=1)))] for point in line]
    return np.asarray(nearest, np.float64) + rng.normal(0.0, max(0.3, 0.05 * radius), line.shape), radius


def asked_of(
    mask: ByteImage, after: ByteImage, wanted: ByteImage, beyond: FloatImage, *, value: int, lung: bool
) -> tuple[FloatImage, FloatImage]:
    """Return target and weight of each pixel: the region in error that the stroke touches is corrected, nothing else.

    Parameters
    ----------
    mask, after : uint8 (h, w)
        Before and after the stroke was painted.
    beyond : float32 (h, w)
        Distance from the stroke's rim, px; below 0 within it.
    """
    may = (after == 0) if lung else (after == value)
    wrong = ((wanted == value) & (mask == 0)) if lung else ((mask == value) & (wanted != value) & (wanted != SILENT))
    joined = cv2.dilate(wrong.astype(np.uint8), np.ones((3, 3), np.uint8))
    _, found = cv2.connectedComponents(joined, connectivity=4)
    parts = np.asarray(found)
    touched = np.unique(parts[(joined > 0) & (beyond <= 1.0)])
    mends = wrong & np.isin(parts, touched) & may & (beyond <= guide.REACH * guide.GRID)
    target = np.where(after == value, np.float32(1), np.float32(0))
    target[mends] = 1.0 if lung else 0.0
    near = np.float32(0.3) + np.exp(-np.maximum(beyond, 0) / np.float32(0.06 * guide.GRID))
    weight = np.where(may & (beyond <= guide.REACH * guide.GRID), near, np.float32(BEYOND))
    weight[mends] *= np.float32(WRONG)
    weight[wanted == SILENT] = 0.0
    return target, np.asarray(weight, np.float32)


def batch(cases: list[GuideCase], rng: Generator) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return what the network sees of one sample of each case that has one, and target and weight of each.

    Returns
    -------
    seen : float32 (n, 5, s, s)
    asked : float32 (n, 2, s, s)
    """
    made: list[GuideSample] = []
    while not made:
        made = [one for one in (sample(case, rng) for case in cases) if one is not None]
    return np.stack([one.seen for one in made]), np.stack([np.stack((one.wanted, one.weight)) for one in made])
