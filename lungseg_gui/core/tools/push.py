"""Push: the contour moves with a soft round thumb, to parts of a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.contours import edges
from lungseg_gui.core.mask import BACKGROUND, NOWHERE, Box, EditableMask
from lungseg_gui.core.tools.outline import rasterise

if TYPE_CHECKING:
    from lungseg_gui.core.tools.tool import Press

_STEP = 0.25  # of the radius that one step moves at most: steeper, the field would fold
_LONGEST = 2.0  # px; a longer edge that was pushed gets a corner in its middle
_STILL = 1e-3  # px: what moves less is not drawn again

Points = NDArray[np.float64]


@dataclass(frozen=True)
class PushStyle:
    """How the thumb pushes.

    Attributes
    ----------
    value : int
        The segment whose contour moves.
    radius : float
        Of the thumb, in pixels along a row.
    aspect : float
        Row spacing over column spacing.
    locked : frozenset of int
        Segments that are not painted over.
    """

    value: int
    radius: float
    aspect: float = 1.0
    locked: frozenset[int] = frozenset()


class Push:
    """One gesture of the thumb.

    The segment's contour is taken once, as polygons through the middles of the pixels' edges, whose inside is the
    segment again. A move by ``d`` to ``c`` moves each corner ``p`` by ``d w(p)``, where ``w = (1 - (|p - c + d| /
    radius)²)²`` inside the thumb and 0 outside: what is below the centre follows it exactly, however small the moves
    are, since corners are never rounded to pixels. Then the box that was swept is filled again.
    """

    def __init__(self, mask: EditableMask, style: PushStyle) -> None:
        self.style = style
        self._mask = mask
        self._last: tuple[float, float] | None = None
        own = (mask.committed == style.value).view(np.uint8)
        # (x, y) of corners to (row, column) of pixel centres, and from corners to the middles between them.
        polygons = [np.asarray(polygon, np.float64)[:, 0, ::-1] - 0.5 for polygon in edges(own)]
        middles = [(polygon + np.roll(polygon, 1, axis=0)) / 2 for polygon in polygons]
        self._points: Points = np.concatenate(middles) if middles else np.zeros((0, 2))
        sizes = [len(polygon) for polygon in middles]
        self._next = _following(sizes)

    def move(self, position: tuple[float, float]) -> Box:
        """Push to ``position`` (row, column) and return the box that was written."""
        if self._last is None:
            self._last = position
            return NOWHERE
        start, self._last = self._last, position
        style = self.style
        move = np.array([position[0] - start[0], position[1] - start[1]])
        way = math.hypot(move[0] * style.aspect, move[1])
        if way == 0 or style.value in style.locked or not len(self._points):
            return NOWHERE
        steps = max(1, math.ceil(way / (_STEP * style.radius)))
        touched = NOWHERE
        for number in range(steps):
            touched = touched.union(self._step(np.array(start) + move * number / steps, move / steps))
        return self._fill(touched.clipped(self._mask.shape))

    def _step(self, centre: NDArray[np.float64], step: NDArray[np.float64]) -> Box:
        """Move the corners below the thumb; return the pixels whose side may change."""
        style = self.style
        scale = np.array([style.aspect, 1.0])
        low, high = centre - style.radius / scale, centre + style.radius / scale
        points = self._points
        near = np.flatnonzero(
            (points[:, 0] > low[0]) & (points[:, 0] < high[0]) & (points[:, 1] > low[1]) & (points[:, 1] < high[1])
        )
        away = (((points[near] - centre) * scale) ** 2).sum(axis=1) / style.radius**2
        weight = np.maximum(1 - away, 0) ** 2
        below = weight * float(np.abs(step).max()) > _STILL / 100
        near, weight = near[below], weight[below]
        if not near.size:
            return NOWHERE
        before = points[near]
        points[near] = before + weight[:, None] * step
        self._split(near)
        both = np.concatenate((before, points[near]))
        top, left = np.floor(both.min(axis=0)).astype(int) - 2
        bottom, right = np.ceil(both.max(axis=0)).astype(int) + 3
        return Box(int(top), int(left), int(bottom), int(right))

    def _split(self, near: NDArray[np.intp]) -> None:
        """Give edges that grew long a corner in their middle."""
        after = self._next[near]
        gap = self._points[after] - self._points[near]
        long = near[(gap**2).sum(axis=1) > _LONGEST**2]
        if not long.size:
            return
        after = self._next[long]
        new = np.arange(len(self._points), len(self._points) + long.size)
        self._points = np.concatenate((self._points, (self._points[long] + self._points[after]) / 2))
        self._next = np.concatenate((self._next, after))
        self._next[long] = new

    def _fill(self, box: Box) -> Box:
        if box.empty:
            return box
        ends = self._points[self._next]
        rows = np.minimum(self._points[:, 0], ends[:, 0]), np.maximum(self._points[:, 0], ends[:, 0])
        crosses = (rows[1] >= box.top) & (rows[0] <= box.bottom)
        own = rasterise(self._points[crosses], ends[crosses], box)
        style, before = self.style, self._mask.committed[box.slices]
        pixels = before.copy()
        pixels[(before == style.value) & ~own] = BACKGROUND
        for other in style.locked:
            own &= before != other
        pixels[own] = style.value
        return self._mask.write(box, pixels)


def begin(press: Press) -> Push:
    """Begin a push of the contour; with Ctrl it pushes as well."""
    brush = press.brush
    return Push(press.mask, PushStyle(press.segment, brush.radius, aspect=brush.aspect, locked=brush.locked))


def _following(sizes: list[int]) -> NDArray[np.intp]:
    """Return the index of the next corner of each, polygons one after the other."""
    total = sum(sizes)
    following = np.arange(1, total + 1, dtype=np.intp)
    first = 0
    for size in sizes:
        following[first + size - 1] = first
        first += size
    return following
