"""A reader made of code: it corrects a mask stroke by stroke with the program's own tools, alike for all comparisons.

It takes the largest region in error, makes one stroke as a hand would, and looks again, until the surface Dice is good
enough. What it does is seeded. Seconds are those of laws that were measured on people, with their constants.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from lungseg_gui.core.mask import EditableMask
from lungseg_gui.core.tools import guide as guiding
from lungseg_gui.core.tools.brush import BrushStyle, Stroke
from lungseg_gui.core.tools.push import Push, PushStyle
from lungseg_lab import hand
from lungseg_model import guide as hints
from lungseg_model import metrics
from lungseg_model.preprocess import BoolImage, ByteImage
from lungseg_sets.kinds import SILENT

DONE = 0.97  # surface Dice at which the reader is content
MOST = 30  # strokes
WORSE = 0.001  # of the surface Dice: a stroke that costs more has made it worse
RADII = (0.6, 1.0, 1.6, 2.5, 4.0)  # of the half width of what is wrong: what a reader chooses among, with the brush
THUMBS = (1.2, 2.0, 3.0, 4.5)  # of the way that the contour has to go: the same, with push
STEEP = np.float32(20.0)  # lead of a pixel that is lung as a whole, for the oracle: no doubt but at the contour
WANDER = 0.5  # px that a hand strays at least
THINK = 1.35  # s before each stroke (Card, Moran and Newell 1983)
KEY = 0.28  # s for a key that changes the radius (the same)
POINT = (-0.107, 0.223)  # s, s per bit: to point with a mouse (MacKenzie, Sellen and Buxton 1991)
DRAG = (0.135, 0.249)  # s, s per bit: to drag with a mouse (the same)

Line = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Target:
    """What is to be reached.

    Attributes
    ----------
    wanted : uint8 (H, W)
        The reference; 255 where it says nothing.
    """

    wanted: ByteImage

    @property
    def near(self) -> float:
        """How far a contour may be from the reference's without being corrected, px."""
        return metrics.NEAR * max(self.wanted.shape)


@dataclass(frozen=True, eq=False)
class Error:
    """The region that is corrected next: which lung, whether it is missing there, and where."""

    value: int
    missing: bool
    region: BoolImage


@dataclass
class Work:
    """What the robot did on one case.

    Attributes
    ----------
    surface : list of float
        Surface Dice before the first stroke and after each.
    left : list of float
        Contour left to correct, likewise.
    undone : list of bool
        Of each stroke whether it made the mask worse and was taken back.
    seconds : float
        Of all strokes; see :func:`seconds`.
    """

    surface: list[float] = field(default_factory=list[float])
    left: list[float] = field(default_factory=list[float])
    seconds: float = 0.0
    undone: list[bool] = field(default_factory=list[bool])

    @property
    def strokes(self) -> int:
        """How many were made."""
        return len(self.surface) - 1

    @property
    def done(self) -> bool:
        """Whether the reader was content in the end."""
        return self.surface[-1] >= DONE


@dataclass(frozen=True, eq=False)
class Made:
    """One stroke.

    Attributes
    ----------
    line : (n, 2)
        Row and column, px.
    width : float
        Of what it aims at, px.
    resized : bool
        Whether the radius was changed before it.
    undone : bool
        Whether it was taken back: one key more.
    """

    line: Line
    width: float
    resized: bool = False
    undone: bool = False


Tool = Callable[[ByteImage, Error, Generator], tuple[ByteImage, Made]]
"""Makes one stroke at an error: the mask after it (a copy), and the stroke."""


def worst(mask: ByteImage, target: Target) -> Error | None:
    """Return the largest region in error; rims within the tolerance do not count where anything else is left."""
    told = target.wanted != SILENT
    rim = 2 * math.ceil(target.near / 2.0) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (rim, rim))
    for opened in (True, False):
        found: list[tuple[int, Error]] = []
        for value in (1, 2):
            own, right = mask == value, target.wanted == value
            for missing, wrong in ((True, right & ~own), (False, own & ~right & told)):
                plane = wrong.astype(np.uint8)
                plane = np.asarray(cv2.morphologyEx(plane, cv2.MORPH_OPEN, disc) if opened else plane, np.uint8)
                count, parts, stats, _ = cv2.connectedComponentsWithStats(plane, connectivity=4)
                if count < 2:
                    continue
                largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
                size = int(stats[largest, cv2.CC_STAT_AREA])
                found.append((size, Error(value, missing, np.asarray(parts == largest))))
        if found:
            return max(found, key=lambda one: one[0])[1]
    return None


def seconds(made: Made, last: NDArray[np.float64] | None) -> float:
    """Return what a stroke takes: to think, to point at its beginning and to drag along it.

    Fitts' law in Shannon's form, ``a + b log2(D / W + 1)``, with the constants of MacKenzie, Sellen and Buxton (1991)
    for a mouse; W is the width of what is aimed at. The way from the last stroke counts, the first one has none.
    """
    width = max(made.width, 1.0)
    pointed = 0.0 if last is None else float(np.hypot(*(made.line[0] - last)))
    dragged = float(np.hypot(*np.diff(made.line, axis=0).T).sum()) if len(made.line) > 1 else 0.0
    spent = THINK + KEY * (made.resized + made.undone)
    spent += max(0.0, POINT[0] + POINT[1] * math.log2(pointed / width + 1.0))
    return spent + (DRAG[0] + DRAG[1] * math.log2(dragged / width + 1.0) if dragged else KEY)


def correct(mask: ByteImage, target: Target, tool: Tool, rng: Generator, *, most: int = MOST) -> Work:
    """Correct a mask until it is good enough, or ``most`` strokes were made.

    Parameters
    ----------
    mask : uint8 (H, W)
        Where the reader begins; not changed.
    """
    work = Work()
    last: NDArray[np.float64] | None = None
    now = mask

    def look() -> None:
        work.surface.append(metrics.surface_dice(now, target.wanted))
        work.left.append(metrics.left_to_correct(now, target.wanted)[0])

    look()
    while not work.done and work.strokes < most:
        error = worst(now, target)
        if error is None:
            break
        now, made = tool(now, error, rng)
        work.seconds += seconds(made, last)
        work.undone.append(made.undone)
        last = made.line[-1]
        look()
    return work


def _gain(before: ByteImage, after: ByteImage, wanted: ByteImage) -> int:
    told = wanted != SILENT
    wrong = [int(np.count_nonzero((mask != wanted) & told)) for mask in (before, after)]
    return wrong[0] - wrong[1]


class Brush:
    """The brush and the eraser, of the radius that corrects most; its rim keeps to where the lung ends."""

    def __init__(self, target: Target) -> None:
        self._target, self.radius = target, 0.0

    def __call__(self, mask: ByteImage, error: Error, rng: Generator) -> tuple[ByteImage, Made]:
        """Make one stroke; see ``Tool``."""
        half = float(hand.width(error.region).max())
        middle = hand.stroke(error.region, rng)
        right = self._target.wanted == error.value
        room = hand.width(right if error.missing else ~right)
        best: tuple[int, ByteImage, Made, float] | None = None
        for factor in RADII:
            radius = max(1.0, factor * half)
            line = _kept(middle, room, radius, rng)
            after = _painted(mask, line, error, radius)
            gain = _gain(mask, after, self._target.wanted)
            resized = abs(radius - self.radius) > 0.1 * radius
            if best is None or gain > best[0]:
                best = gain, after, Made(line, 2.0 * half, resized), radius
        assert best is not None
        self.radius = best[3]
        return best[1], best[2]


def _kept(line: Line, room: NDArray[np.float32], radius: float, rng: Generator) -> Line:
    """Move a line to where a brush of this radius stays within what is right, as near as that is, as a hand does."""
    places = np.argwhere(room >= min(radius, float(room.max()) - 0.5))
    if not len(places):
        return line
    kept = line.copy()
    for number, point in enumerate(line):
        kept[number] = places[int(np.argmin(((places - point) ** 2).sum(axis=1)))]
    return kept + rng.normal(0.0, max(WANDER, 0.05 * radius), kept.shape)


def _painted(mask: ByteImage, line: Line, error: Error, radius: float) -> ByteImage:
    held = EditableMask(mask)
    value = error.value if error.missing else 0
    locked = frozenset[int]() if error.missing else frozenset({3 - error.value})
    stroke = Stroke(held, BrushStyle(value, radius, locked=locked))
    for row, column in line:
        stroke.move((float(row), float(column)))
    return held.live


class PushTool:
    """Push, with the thumb that corrects most; where the lung has no contour to push, or none helps, the brush."""

    def __init__(self, target: Target) -> None:
        self._target, self._brush, self._radius = target, Brush(target), 0.0

    def __call__(self, mask: ByteImage, error: Error, rng: Generator) -> tuple[ByteImage, Made]:
        """Make one stroke; see ``Tool``."""
        own, right = mask == error.value, self._target.wanted == error.value
        inside = hand.width(error.region)
        middle = np.array(np.unravel_index(int(inside.argmax()), inside.shape), np.float64)
        ends = [_nearest(metrics.boundary(plane), middle) for plane in (own, right)]
        best: tuple[int, ByteImage, Made, float] | None = None
        if ends[0] is not None and ends[1] is not None:
            start, end = ends[0], ends[1]
            way = max(2.0, float(np.hypot(*(end - start))))
            extent = float(np.ptp(np.argwhere(error.region), axis=0).max())
            for radius in {*(factor * way for factor in THUMBS), 0.6 * extent, max(way, extent)}:
                thumb = max(2.0, radius)
                line = np.linspace(start, end, 5) + rng.normal(0.0, max(WANDER, 0.03 * way), (5, 2))
                held = EditableMask(mask)
                push = Push(held, PushStyle(error.value, thumb))
                for row, column in line:
                    push.move((float(row), float(column)))
                gain = _gain(mask, held.live, self._target.wanted)
                if best is None or gain > best[0]:
                    resized = abs(thumb - self._radius) > 0.1 * thumb
                    best = gain, held.live, Made(line, 2.0 * float(inside.max()), resized), thumb
        if best is None or best[0] <= 0:
            return self._brush(mask, error, rng)
        self._radius = best[3]
        return best[1], best[2]


def _nearest(plane: BoolImage, point: NDArray[np.float64]) -> NDArray[np.float64] | None:
    places = np.argwhere(plane)
    if not len(places):
        return None
    return np.asarray(places[int(np.argmin(((places - point) ** 2).sum(axis=1)))], np.float64)


class Network(Protocol):
    """What says where the lung is around a hint; see ``guide.Guide.answer``."""

    def answer(
        self, looked: hints.Looked, mask: ByteImage, line: Line, *, value: int, radius: float, lung: bool
    ) -> hints.Seen:
        """Return what it sees."""
        ...


class Oracle:
    """Stands in a network's place and sees the reference itself: under the tool's rules no network does better."""

    def __init__(self, target: Target) -> None:
        self._target = target

    def answer(
        self, looked: hints.Looked, mask: ByteImage, line: Line, *, value: int, radius: float, lung: bool
    ) -> hints.Seen:
        """See ``Network``; where the reference says nothing, neither does this."""
        del mask, radius, lung
        _, origin, step = hints.square(looked, line)
        planes = [hints.share(self._target.wanted, kind, origin, step) for kind in (value, SILENT)]
        return hints.Seen(np.where(planes[1] > 0, np.float32(0.0), STEEP * (2.0 * planes[0] - 1.0)), origin, step)


class GuideTool:
    """Guide, with the stroke that the brush would make; where what it adds makes the mask worse, it is taken back."""

    def __init__(self, target: Target, network: Network, looked: hints.Looked) -> None:
        self._target, self._network, self._looked = target, network, looked
        self._brush = Brush(target)
        self._held = np.zeros(target.wanted.shape, np.bool_)
        self._spoilt = False

    def __call__(self, mask: ByteImage, error: Error, rng: Generator) -> tuple[ByteImage, Made]:
        """Make one stroke; see ``Tool``."""
        painted, made = self._brush(mask, error, rng)
        hint = guiding.Hint(made.line, error.value, error.missing, self._brush.radius)
        wanted = self._target.wanted
        if self._spoilt:  # the reader does not ask twice for what was taken back
            after, self._spoilt = painted, False
        else:
            after = self.hint(painted, hint)
            if metrics.surface_dice(after, wanted) < metrics.surface_dice(mask, wanted) - WORSE:
                self._spoilt = True
                return mask, dataclasses.replace(made, undone=True)
        box, inside = guiding.stroke_pixels(hint, (mask.shape[0], mask.shape[1]))
        self._held[box.slices] |= inside
        return after, made

    def hint(self, painted: ByteImage, hint: guiding.Hint) -> ByteImage:
        """Return the mask after a hint whose stroke is painted."""
        seen = self._network.answer(
            self._looked, painted, hint.line, value=hint.value, radius=hint.radius, lung=hint.lung
        )
        answer = guiding.Answer(
            seen.lead, seen.origin, seen.step, reach=hints.REACH * max(painted.shape), sure=hints.SURE
        )
        box, pixels = guiding.mended(painted, hint, answer, held=self._held)
        after = painted.copy()
        after[box.slices] = pixels
        return after
