"""What the reader draws on a radiograph to measure or to point: kept with the case, never part of its mask."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from lungseg_gui.core.language import together
from lungseg_gui.core.numerals import grouped

if TYPE_CHECKING:
    from lungseg_gui.core.mask import Mask
    from lungseg_gui.core.study import Image

Point = tuple[float, float]
"""(row, column) in pixels of the stored grid; the centre of pixel (i, j) is at (i, j)."""
Points = tuple[Point, ...]
Line = Sequence[Point]


@dataclass(frozen=True)
class Figure:
    """One measurement, arrow or text.

    Attributes
    ----------
    number : int
        Unique within its case.
    tool : str
        Id of the row of the table of tools that drew it.
    points : tuple of (row, column)
        What the hand has set.
    name : str
        What the reader calls it; the words of a text.
    proposed : bool
        Whether the program placed it and no hand has moved it yet.
    """

    number: int
    tool: str
    points: Points
    name: str = ""
    proposed: bool = False

    def moved(self, down: float, across: float, *, within: tuple[int, int] | None = None) -> Figure:
        """Return it so many pixels further down and to the right, or as far as an image of that shape reaches."""
        if within is not None:
            rows, columns = zip(*self.points, strict=True)
            down, across = _as_far(down, rows, within[0]), _as_far(across, columns, within[1])
        return self.at(tuple((row + down, column + across) for row, column in self.points))

    def at(self, points: Points) -> Figure:
        """Return it with other points, which a hand has set."""
        return replace(self, points=points, proposed=False)


Figures = tuple[Figure, ...]


@dataclass(frozen=True)
class FiguresChange:
    """All figures of a case before and after a step."""

    before: Figures
    after: Figures


@dataclass(frozen=True)
class Reading:
    """What a figure measures: a number with its unit.

    Attributes
    ----------
    key : str
        Stable name, such as ``length``.
    text : str
        In English, for the reader by ``tr``.
    unit : str
        ``mm``, ``mm²``, ``px``, ``px²``, ``°``, ``value`` (of the stored values) or "" for a ratio.
    """

    key: str
    text: str
    value: float
    unit: str
    digits: int = 1

    @property
    def figure(self) -> str:
        """The number with its unit, as it is shown."""
        number = grouped(self.value, self.digits)
        if self.unit in ("", "value"):
            return number
        return together((number, self.unit), "" if self.unit == "°" else " ")


def within(point: Point, shape: tuple[int, int]) -> Point:
    """Return the place of an image of this shape (rows, columns) that is nearest to a point."""
    row, column = (min(max(place, -0.5), size - 0.5) for place, size in zip(point, shape, strict=True))
    return row, column


def _as_far(step: float, places: Sequence[float], size: int) -> float:
    """Shorten a step so that no place leaves the image; what is beyond it already may only come back."""
    return min(max(step, min(-0.5 - min(places), 0.0)), max(size - 0.5 - max(places), 0.0))


def as_set(points: Points, aspect: float) -> Points:
    """Return the handles of a figure whose handles are its points."""
    del aspect
    return points


def put(points: Points, handle: int, to: Point) -> Points:
    """Return the points with one of them elsewhere."""
    return (*points[:handle], to, *points[handle + 1 :])


def chain(points: Points, aspect: float) -> tuple[Line, ...]:
    """Return one line from point to point."""
    del aspect
    return (points,) if len(points) > 1 else ()


def nothing(points: Points, image: Image) -> tuple[Reading, ...]:
    """Return no reading: it points only."""
    del points, image
    return ()


def no_note(figure: Figure, image: Image) -> tuple[str, ...]:
    """Return nothing to add."""
    del figure, image
    return ()


@dataclass(frozen=True)
class Form:
    """What a tool draws, and what that measures.

    Attributes
    ----------
    points : int
        How many the hand sets: the first by the press, the second by the release, others by a click each.
    lines : callable
        From points and aspect (row over column spacing) to the lines that are drawn.
    handles, put : callable
        Where it can be taken, and what moving one of these places does.
    read : callable
        From points and image to what it measures.
    note : callable
        From figure and image to sentences that must be read beside it.
    ended : bool
        Whether its lines have a bar at each end.
    pointed : bool
        Whether the first point is the head of an arrow.
    worded : bool
        Whether it is nothing without words.
    area : bool
        Whether it is nothing without height and width.
    propose : callable or None
        From mask and image to points that the program proposes; raises LungSegError where it cannot.
    """

    points: int
    lines: Callable[[Points, float], tuple[Line, ...]] = chain
    handles: Callable[[Points, float], Points] = as_set
    put: Callable[[Points, int, Point], Points] = put
    read: Callable[[Points, Image], tuple[Reading, ...]] = nothing
    note: Callable[[Figure, Image], tuple[str, ...]] = no_note
    ended: bool = False
    pointed: bool = False
    worded: bool = False
    area: bool = False
    propose: Callable[[Mask, Image], Points] | None = None


def distance(start: Point, end: Point, image: Image) -> tuple[float, str]:
    """Return the distance of two points: in mm where the spacing can be trusted, else in px (of a row's length)."""
    down, across = end[0] - start[0], end[1] - start[1]
    spacing = image.spacing
    if spacing is None:
        return math.hypot(down * image.aspect, across), "px"
    return math.hypot(down * spacing.row, across * spacing.column), "mm"


def next_number(figures: Figures) -> int:
    """Return a number that no figure has."""
    return max((figure.number for figure in figures), default=0) + 1


# -- as text, for the disk
def as_text(figures: Figures) -> str:
    """Return figures as JSON; "" for none."""
    return json.dumps([asdict(figure) for figure in figures]) if figures else ""


def of_text(text: str) -> Figures:
    """Read what :func:`as_text` wrote.

    Raises
    ------
    ValueError
        If it is damaged.
    """
    if not text:
        return ()
    try:
        found: Any = json.loads(text)
        figures = tuple(_figure(each) for each in found)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("these are no figures") from error
    if not all(math.isfinite(value) for figure in figures for point in figure.points for value in point):
        raise ValueError("a figure is nowhere")
    return figures


def _figure(found: Any) -> Figure:  # noqa: ANN401  (JSON)
    points = tuple((float(row), float(column)) for row, column in found["points"])
    return Figure(int(found["number"]), str(found["tool"]), points, str(found["name"]), bool(found["proposed"]))
