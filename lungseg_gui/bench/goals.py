"""What the figures are to be, on two cores of a server processor without a graphics card."""

from __future__ import annotations

from collections.abc import Iterable

_BRUSH, _LARGE, _BUSY, _WINDOW, _MOVE, _LOOK = 1.0, 4.0, 4.0, 8.0, 9.0, 16.0
_STEP, _PUSH, _COMPARE, _STALL, _GUIDE = 4.0, 12.0, 50.0, 100.0, 150.0
_PLACES = ("fitted", "1to1")

P95_MS: dict[str, float] = {
    "first-paint": 700.0,
    "brush-press": _STEP,
    "brush-release": _STEP,
    "press": _STEP,
    "release": _STEP,
    "undo": _STEP,
    "redo": _STEP,
    "open": 1000.0,
    "release-to-disk": 50.0,
    "first-row": 1000.0,
    "all-rows": 25_000.0,
    "second-start": 1000.0,
    "all-headers": 120_000.0,
    "add-all-100000": 10_000.0,
    "training": 180_000.0,
    "training-cancel": 1000.0,
    **{f"{work}-stall": _STALL for work in ("listing", "search", "menu", "second", "accepted", "headers", "guide")},
    "zoom": _MOVE,
    **{f"brush-{place}": _BRUSH for place in _PLACES},
    **{f"brush-{place}-{way}": _LARGE for place in _PLACES for way in ("outlined", "400")},
    **{f"brush-{place}-{work}": _BUSY for place in _PLACES for work in ("predicting", "learning")},
    **{f"push-{place}": _PUSH for place in _PLACES},
    **{f"guide-{place}": _GUIDE for place in _PLACES},
    "guide-release": _STEP,
    "guide-brush-release": _STEP,
    **{f"window-{place}": _WINDOW for place in _PLACES},
    **{f"pan-{place}": _MOVE for place in _PLACES},
    **{f"difference-{place}": _COMPARE for place in _PLACES},
    **{f"overlay-{part}": _LOOK for part in ("visible", "opacity", "outline", "segment")},
}
"""95th percentiles by name of the work, ms."""

FACTS: dict[str, float] = {
    "growth-fitted": 1.5,
    "growth-1to1": 1.5,
    "memory_mb": 350.0,
    "rest_mb": 500.0,
    "resting_mb": 500.0,
    "learning_stall_ms": 100.0,
    "reviews": 5,
    "most_reviews": 8,
    "most_predictions": 2,
    "locks": 5,
    "descriptors": 60,
    "growth_percent": 5.0,
    "large_mb": 1500.0,
    "large_most_mb": 1500.0,
    "overhead_percent": 15.0,
    "training_mb": 2500.0,
}
"""Most that other figures may be."""


def of(works: Iterable[str], facts: Iterable[str] = ()) -> dict[str, float]:
    """Return the goals that there are for works and facts."""
    goals = {work: P95_MS[work] for work in works if work in P95_MS}
    return goals | {fact: FACTS[fact] for fact in facts if fact in FACTS}
