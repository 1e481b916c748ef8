"""How figures of many cases are spread: quartiles, bins with round edges, and what is far outside."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

_FENCE = 1.5  # of the distance between the quartiles: Tukey's fence
LEAST = 8  # figures below which quartiles say nothing of a single case
_BINS = 10
_SAME = 1e-9  # of the larger figure: what two figures differ by that are the same
_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Spread:
    """Of some figures: how many, the extremes, the quartiles."""

    number: int
    lowest: float
    lower: float
    median: float
    upper: float
    highest: float


@dataclass(frozen=True)
class Bin:
    """How many figures are from ``low`` up to ``high``; the last bin holds its upper edge, too."""

    low: float
    high: float
    number: int


def spread(figures: Sequence[float]) -> Spread | None:
    """Return the spread of figures; None where there are none."""
    if not figures:
        return None
    found = np.percentile(np.asarray(figures, np.float64), (0, 25, 50, 75, 100))
    lowest, lower, median, upper, highest = (float(value) for value in found)
    return Spread(len(figures), lowest, lower, median, upper, highest)


def bins(figures: Sequence[float]) -> list[Bin]:
    """Count figures in bins of one width with round edges, about ten at most; [] where there are none."""
    if not figures:
        return []
    lowest, highest = min(figures), max(figures)
    size = max(abs(lowest), abs(highest), _SAME)
    apart = highest - lowest if highest - lowest > _SAME * size else 0.0  # else the last digits of one figure
    step = _round_up(apart / (_BINS - 1) or max(abs(highest), 1.0) / _BINS)
    first = math.floor(lowest / step + 1e-9)
    number = max(1, math.ceil(highest / step - first - 1e-9))
    places = [min(number - 1, max(0, math.floor(figure / step - first + 1e-9))) for figure in figures]
    counts = np.bincount(places, minlength=number)
    return [Bin((first + n) * step, (first + n + 1) * step, int(counts[n])) for n in range(number)]


def outlying(figures: Mapping[int, float]) -> list[int]:
    """Return the keys of figures outside Tukey's fences, the farthest first; nothing where there are fewer than eight.

    The fences stand one and a half distances of the quartiles below the lower and above the upper one
    (Tukey, Exploratory Data Analysis, 1977).
    """
    found = spread(list(figures.values()))
    if found is None or found.number < LEAST:
        return []
    reach = _FENCE * (found.upper - found.lower)
    far = {key: max(found.lower - reach - figure, figure - found.upper - reach) for key, figure in figures.items()}
    outside = [key for key, distance in far.items() if distance > 1e-9]
    return sorted(outside, key=lambda key: (-far[key], key))


def _round_up(width: float) -> float:
    """Return the next round number of 1, 2, 2.5 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(width))
    return next(factor * power for factor in _ROUND if factor * power >= width * (1 - 1e-9))
