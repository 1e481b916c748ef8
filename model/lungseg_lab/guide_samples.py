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
OWN = 0.4  # of the samples begin with what the version itself found
CONFIRMING = 0.1  # of the hints say what the mask has already
BEYOND = 0.1  # weight of what lies beyond the hint's reach
WRONG = 3.0  # weight of what the hint is there to correct


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
    masks = [cv2.warpAffine(mask, matrix, size, flags=cv2.INTER_NEAREST) for mask in (case.wanted, case.found)]
    grey = np.asarray(picture, np.float32)
    if rng.random() < 0.5:
        bend = np.float32(rng.uniform(-0.12, 0.12))
        grey = grey * np.float32(rng.uniform(0.75, 1.2)) + np.float32(rng.normal(0.0, 0.2)) + bend * (grey**2 - 1)
    if rng.random() < 0.15:
        grey = grey + rng.normal(0.0, rng.uniform(0.05, 0.25), grey.shape).astype(np.float32)
    if rng.random() < 0.05:
        grey = -grey
    return GuideCase(grey, np.asarray(masks[0], np.uint8), np.asarray(masks[1], np.uint8))


def _wrong(mask: ByteImage, wanted: ByteImage, rng: Generator) -> tuple[int, bool, BoolImage] | None:
    """Return a region in error: the side, whether lung is missing there, and where; the larger the likelier."""
    told = wanted != SILENT
    kinds = [(value, lung) for value in (1, 2) for lung in (True, False)]
    planes = [
        ((wanted == value) & (mask == 0)) if lung else ((mask == value) & (wanted != value) & told)
        for value, lung in kinds
    ]
    sizes = np.array([np.count_nonzero(plane) for plane in planes], np.float64)
    if not sizes.sum():
        return None
    pick = int(rng.choice(4, p=sizes / sizes.sum()))
    count, parts, stats, _ = cv2.connectedComponentsWithStats(planes[pick].astype(np.uint8), connectivity=4)
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


def sample(case: GuideCase, rng: Generator) -> GuideSample | None:
    """Make a sample; None where nothing is to be corrected and nothing to be confirmed."""
    case = _turned(case, rng)
    own = rng.random() < OWN
    right_ones = case.found if rng.random() < 0.6 else np.where(case.wanted <= 2, case.wanted, np.uint8(0))
    mask = np.asarray(case.found if own else guide_errors.spoiled(right_ones.astype(np.uint8), rng), np.uint8)
    wrong = _wrong(mask, case.wanted, rng) if rng.random() >= CONFIRMING else None
    if wrong is not None:
        value, lung, region = wrong
    else:
        value = int(rng.integers(1, 3))
        right = _right(mask, case.wanted, value, rng)
        if right is None:
            return None
        lung, region = right
    part = float(rng.choice((1.0, rng.uniform(0.1, 1.0), 0.0), p=(0.55, 0.35, 0.1)))
    line = hand.stroke(region, rng, part=part, unsteady=float(rng.uniform(0.0, 0.4)))
    lines: dict[bool, list[hand.Line]] = {True: [], False: []}
    lines[lung].append(line)
    while rng.random() < 0.3:  # earlier hints, which the mask obeys already
        before = _right(mask, case.wanted, value, rng)
        if before is not None:
            lines[before[0]].append(hand.stroke(before[1], rng))
    frame = guide.moved(
        guide.around(line), *(float(v) for v in rng.normal(0.0, 0.04, 2)), grow=float(rng.uniform(1.0, 1.12))
    )
    seen = guide.planes(case.picture, mask, value=value, lung=lines[True], nothing=lines[False], frame=frame)
    wanted = np.asarray(guide.cut(case.wanted, frame, smooth=False), np.uint8)
    start = np.asarray(guide.cut(mask, frame, smooth=False), np.uint8)
    weight = np.where(guide.away([line], frame) <= guide.REACH * guide.GRID, np.float32(1), np.float32(BEYOND))
    weight[(start == value) != (wanted == value)] *= np.float32(WRONG)
    weight[(wanted == SILENT) | (start == 3 - value)] = 0.0
    target = guide.cut(np.where(case.wanted == value, np.float32(1), np.float32(0)), frame)
    return GuideSample(seen, np.asarray(target, np.float32), np.asarray(weight, np.float32))


def batch(cases: list[GuideCase], rng: Generator) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return what the network sees of one sample of each case, and target and weight of each.

    Returns
    -------
    seen : float32 (n, 5, s, s)
    asked : float32 (n, 2, s, s)
    """
    made = [one for one in (sample(case, rng) for case in cases) if one is not None]
    return np.stack([one.seen for one in made]), np.stack([np.stack((one.wanted, one.weight)) for one in made])
