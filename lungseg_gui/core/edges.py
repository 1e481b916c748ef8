"""Uncertain edges: stretches of a prediction's contour where the model wavers over where the lung ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.contours import Polygon, edges
from lungseg_gui.core.mask import LEFT, RIGHT, SEGMENTS, Box, Mask
from lungseg_gui.core.probability import Levels, Probability, lead
from lungseg_gui.core.turn import AS_STORED, Turn

# In parts of the image's longer side, since many radiographs have no spacing; a chest fills some 400 mm.
_BLUR = 0.0105  # 4 pixels of a network of 384
_UNCERTAIN = 0.0104  # width of the uncertain band that makes an edge uncertain, ...
_STILL = 0.0078  # ... and down to which it continues
_SHORTEST = 0.03
_GAP = 0.02  # of sure contour that does not part two stretches
_MOST = 8  # stretches of one image: more would be no help
_MOVED = 0.1  # part of an edge's pixels that the reader changed, from which on it counts as corrected
_TOP, _BOTTOM, _OUTER, _ROUND = 0.15, 0.7, 0.6, 0.6  # parts of a lung's height and width


@dataclass(frozen=True, eq=False)
class Followed:
    """What a mask still follows of an uncertain edge.

    Attributes
    ----------
    segment : int
        Whose contour.
    lines : tuple of ndarray (n, 2) float32
        Corners (x, y) as in :class:`UncertainEdge`.
    """

    segment: int
    lines: tuple[Polygon, ...]

    def __eq__(self, other: object) -> bool:
        """Compare the corners."""
        if not isinstance(other, Followed):
            return NotImplemented
        same = self.segment == other.segment and len(self.lines) == len(other.lines)
        return same and all(map(np.array_equal, self.lines, other.lines))


@dataclass(frozen=True, eq=False)
class UncertainEdge:
    """A stretch of contour where the model is uncertain.

    Attributes
    ----------
    segment : int
        Whose contour.
    points : ndarray (n, 2) float32
        Corners (x, y) along the edges of the pixels, as :func:`lungseg_gui.core.contours.edges` has them.
    length : float
        In pixels along a row.
    width : float
        Mean width of the uncertain band in the same pixels, as :func:`uncertain_edges` measures it.
    place : str
        Which part of the lung: ``apex``, ``base``, ``angle``, ``inner``, ``outer``, or "".
    rows, columns : ndarray of intp
        Pixels on both sides of the contour, ...
    expected : ndarray uint8
        ... and their values in the prediction.
    """

    segment: int
    points: Polygon
    length: float
    width: float
    place: str
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    expected: Mask

    @property
    def box(self) -> Box:
        """The pixels that the stretch touches."""
        left, top = (int(low) for low in np.floor(self.points.min(axis=0)))
        right, bottom = (int(high) for high in np.ceil(self.points.max(axis=0)))
        return Box(top, left, bottom + 1, right + 1)

    def corrected(self, mask: Mask) -> bool:
        """Whether a mask (H, W) differs from the prediction along a good part of the stretch."""
        moved = int(np.count_nonzero(mask[self.rows, self.columns] != self.expected))
        return moved > _MOVED * len(self.expected)

    def followed(self, mask: Mask) -> Followed:
        """Return the parts along which a mask (H, W) is as predicted on both sides."""
        moved = mask[self.rows, self.columns] != self.expected
        if not moved.any():
            return Followed(self.segment, (self.points,))
        gone = _numbers(np.stack([self.columns[moved], self.rows[moved]], axis=1))
        left = np.isin(_numbers(_meeting(self.points)), gone)
        stays = np.logical_not(left.any(axis=0))
        return Followed(self.segment, tuple(self.points[start:end] for start, end in _runs(stays) if end - start > 1))


@dataclass(frozen=True, eq=False)
class _Contour:
    """A closed contour, and at each of its corners how long it is there and how wide the uncertain band."""

    corners: Polygon
    steps: NDArray[np.float32]
    places: tuple[NDArray[np.intp], NDArray[np.intp]]


def uncertain_edges(mask: Mask, probability: Probability, turn: Turn = AS_STORED) -> tuple[UncertainEdge, ...]:
    """Find the stretches of a prediction's contour that are worth a look, the most uncertain first.

    Parameters
    ----------
    mask : (H, W) uint8
        The prediction's own.
    probability : Probability
        Of the same prediction.
    turn : Turn
        What brings the image upright: apex, base and angle are named as they are then.

    Returns
    -------
    tuple of UncertainEdge
        At most eight, by length times width of the band.

    Notes
    -----
    On the contour itself the probability is one half everywhere, so it says nothing. What differs is how fast it
    rises across: ``4 p (1 - p)`` integrated across the contour is the width of the uncertain band (``4 t`` for a
    logistic rise ``1 / (1 + exp(-x / t))``). Here it is the uncertain area divided by the length of contour, both
    blurred by a Gaussian of deviation ``s``, which holds in corners, too; across a straight contour that is the
    integral of ``4 p (1 - p) exp(-x^2 / 2 s^2)``, so no band counts as wider than ``2.5 s``.
    """
    planes = probability.unpack()
    height, width = mask.shape
    rows, columns = probability.shape
    scale = columns / width  # of pixels along a row; small pixels are square in mm
    longer = max(rows, columns)
    found: list[UncertainEdge] = []
    insides = {segment.value: np.equal(mask, segment.value).view(np.uint8) for segment in SEGMENTS}
    extents = {value: _corners(cv2.boundingRect(inside)) for value, inside in insides.items()}
    for value, inside in insides.items():
        contours = [_contour(polygon[:, 0, :], (height, width), (rows, columns)) for polygon in edges(inside)]
        if not contours:
            continue
        widths = _widths(lead(planes, value), contours, _BLUR * longer)
        own, other = extents[value], extents[RIGHT + LEFT - value]
        for contour in contours:
            across = widths[contour.places]
            for stretch in _stretches(contour.steps, across, longer):
                points = contour.corners[stretch]
                length, wide = float(contour.steps[stretch].sum()), float(across[stretch].mean())
                near = _beside(points, (height, width))
                found.append(
                    UncertainEdge(
                        value,
                        points,
                        length / scale,
                        wide / scale,
                        _place(
                            _upright(points, turn, mask.shape),
                            _upright(own, turn, mask.shape),
                            _upright(other, turn, mask.shape),
                        ),
                        *near,
                        mask[near],
                    )
                )
    found.sort(key=lambda edge: -edge.length * edge.width)
    return tuple(found[:_MOST])


def _contour(corners: Polygon, shape: tuple[int, ...], small: tuple[int, int]) -> _Contour:
    """Measure a contour on the small grid, between the middles of the pixels' edges: their steps make no staircase."""
    rows, columns = small
    middles = (corners + np.roll(corners, -1, axis=0)) / 2
    scaled = middles * np.array([columns / shape[1], rows / shape[0]], np.float32)
    there = np.roll(scaled, -1, axis=0) - scaled
    steps = np.hypot(there[:, 0], there[:, 1]).astype(np.float32)
    at = np.clip(scaled.astype(np.intp), 0, (columns - 1, rows - 1))
    return _Contour(corners, steps, (at[:, 1], at[:, 0]))


def _widths(levels: Levels, contours: list[_Contour], blur: float) -> NDArray[np.float32]:
    """Return the width of the uncertain band (rows, columns) in small pixels; of use only on the contour."""
    share = levels.astype(np.float32) / 255.0
    area = 4.0 * share * (1.0 - share)
    length = np.zeros(levels.shape, np.float32)
    for contour in contours:
        np.add.at(length, contour.places, contour.steps)
    blurred, along = (cv2.GaussianBlur(part, (0, 0), blur) for part in (area, length))
    return np.asarray(blurred / np.maximum(along, 1e-6), np.float32)


def _stretches(steps: NDArray[np.float32], widths: NDArray[np.float32], longer: int) -> Iterator[NDArray[np.intp]]:
    """Give the corners of each stretch of a closed contour, in order."""
    wavers = widths >= _STILL * longer
    count = len(wavers)
    if not (widths >= _UNCERTAIN * longer).any():
        return
    if wavers.all():
        yield np.arange(count)
        return
    # Begin where the contour is sure, so that no stretch is cut by the place where it happens to begin.
    first = int(np.flatnonzero(~wavers)[0])
    order = np.roll(np.arange(count), -first)
    wavers = wavers[order]
    along = np.concatenate(([0.0], np.cumsum(steps[order])))
    joined: list[tuple[int, int]] = []
    for start, end in _runs(wavers):
        if joined and along[start] - along[joined[-1][1]] < _GAP * longer:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    for start, end in joined:
        part = order[start:end]
        if along[end] - along[start] >= _SHORTEST * longer and (widths[part] >= _UNCERTAIN * longer).any():
            yield part


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return start and end of each run of flags (n,) that are set."""
    flips = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(start), int(end)) for start, end in flips.reshape(-1, 2)]


def _meeting(points: Polygon) -> NDArray[np.intp]:
    """Return the pixels (4, n, 2), x and y, that meet at corners (n, 2); beyond the border of the image, too."""
    return points.astype(np.intp) + np.array([[[0, 0]], [[-1, 0]], [[0, -1]], [[-1, -1]]])


def _numbers(pixels: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return one number for each pixel (..., 2)."""
    return pixels[..., 1] * (1 << 24) + pixels[..., 0]


def _beside(points: Polygon, shape: tuple[int, int]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the pixels (rows, columns) that meet at the corners of a stretch, each once."""
    pixels = _meeting(points).reshape(-1, 2)
    within = (pixels >= 0).all(axis=1) & (pixels[:, 0] < shape[1]) & (pixels[:, 1] < shape[0])
    pixels = np.unique(pixels[within], axis=0)
    return pixels[:, 1], pixels[:, 0]


def _corners(rectangle: Sequence[int]) -> Polygon:
    """Return two opposite corners (x, y) of a rectangle (left, top, width, height)."""
    left, top, width, height = rectangle
    return np.array([[left, top], [left + width, top + height]], np.float32)


def _upright(points: Polygon, turn: Turn, shape: tuple[int, ...]) -> Polygon:
    """Return points (n, 2) of a stored image of that shape where they are once it is upright."""
    turned = points @ np.array(turn.matrix, np.float32).T
    far = np.array(shape[:2] if turn.transposed else shape[1::-1], np.float32)
    flipped = np.array([turn.mirrored, turn.upside_down], np.float32)
    return np.asarray(turned + far * flipped, np.float32)


def _place(points: Polygon, own: Polygon, other: Polygon) -> str:
    """Say which part of an upright lung a stretch belongs to; inner is towards the other lung.

    Parameters
    ----------
    own, other : ndarray (2, 2)
        Opposite corners of the lungs' boxes.
    """
    left, top = (float(value) for value in own.min(axis=0))
    width, height = (float(value) for value in np.ptp(own, axis=0))
    across, down = (float(value) for value in points.mean(axis=0))
    wide, tall = (float(value) for value in np.ptp(points, axis=0))
    if not np.ptp(other) or (tall > _ROUND * height and wide > _ROUND * width):
        return ""
    inwards_left = float(other[:, 0].mean()) < left + width / 2
    outwards = (across - left) / width if inwards_left else (left + width - across) / width
    deep = (down - top) / height
    if deep < _TOP:
        return "apex"
    if deep > _BOTTOM and outwards > _OUTER:
        return "angle"
    if deep > _BOTTOM and wide > tall:
        return "base"
    return "inner" if outwards < 0.5 else "outer"
