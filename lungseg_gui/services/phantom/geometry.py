"""Curves in the plane of the detector, the grid they are drawn on, and distances to them.

Points are (x, y) in mm: x grows towards the patient's left (the right of the picture), y downwards, the origin is
the middle of the body at the height of the lungs' tips.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

FloatMap = NDArray[np.float32]
Points = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Grid:
    """Where the anatomy is on an array (H, W).

    Attributes
    ----------
    shape : (int, int)
        Rows and columns.
    pitch : float
        Side of a pixel, mm.
    centre : (float, float)
        Point (x, y) in mm that is in the middle of the array.
    turn : float
        Rotation of the body on the picture, radians, clockwise.
    """

    shape: tuple[int, int]
    pitch: float
    centre: tuple[float, float]
    turn: float

    def to_pixels(self, points: Points) -> Points:
        """Turn points (n, 2) in mm into (column, row); a pixel's centre has whole coordinates."""
        cosine, sine = math.cos(self.turn), math.sin(self.turn)
        offset = (points - np.asarray(self.centre)) / self.pitch
        turned = offset @ np.array([[cosine, sine], [-sine, cosine]])
        return turned + (np.array([self.shape[1], self.shape[0]]) - 1.0) / 2.0

    def positions(self) -> tuple[FloatMap, FloatMap]:
        """Return x and y in mm of every pixel's centre, each (H, W) float32."""
        height, width = self.shape
        columns = ((np.arange(width) - (width - 1) / 2.0) * self.pitch).astype(np.float32)[None, :]
        rows = ((np.arange(height) - (height - 1) / 2.0) * self.pitch).astype(np.float32)[:, None]
        cosine, sine = np.float32(math.cos(self.turn)), np.float32(math.sin(self.turn))
        x = cosine * columns + sine * rows + np.float32(self.centre[0])
        y = cosine * rows - sine * columns + np.float32(self.centre[1])
        return np.asarray(x, np.float32), np.asarray(y, np.float32)


def smooth(points: Points, *, closed: bool = False, step: float = 0.25) -> Points:
    """Draw a Catmull-Rom curve through points (n, 2) and sample it every ``step`` mm.

    The tangent at a point is half the way between its neighbours (Catmull and Rom, 1974).
    """
    if closed:
        knots = np.vstack([points[-1:], points, points[:2]])
    else:
        knots = np.vstack([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    t = np.linspace(0.0, 1.0, 24, endpoint=False)[:, None]
    a, b, c, d = knots[:-3, None], knots[1:-2, None], knots[2:-1, None], knots[3:, None]
    curve = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return sampled(np.vstack([curve.reshape(-1, 2), knots[-2:-1]]), step=step)


def sampled(dense: Points, *, step: float = 0.25) -> Points:
    """Return the same polyline (n, 2) with its points every ``step`` mm."""
    length = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(dense, axis=0).T))])
    samples = np.linspace(0.0, length[-1], max(2, round(length[-1] / step)) + 1)
    return np.column_stack([np.interp(samples, length, dense[:, 0]), np.interp(samples, length, dense[:, 1])])


def inside(grid: Grid, outline: Points) -> NDArray[np.bool_]:
    """Return which pixels of the grid have their centre inside a closed outline (n, 2), even-odd rule."""
    height, width = grid.shape
    start = grid.to_pixels(outline)
    end = np.roll(start, -1, axis=0)
    swap = start[:, 1] > end[:, 1]
    upper, lower = np.where(swap[:, None], end, start), np.where(swap[:, None], start, end)
    first = np.clip(np.ceil(upper[:, 1]), 0, height).astype(int)
    count = np.clip(np.ceil(lower[:, 1]), 0, height).astype(int) - first
    edge = np.repeat(np.arange(len(start)), count)
    row = first[edge] + np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count)
    slope = (lower[edge, 0] - upper[edge, 0]) / (lower[edge, 1] - upper[edge, 1])
    crossing = np.ceil(upper[edge, 0] + (row - upper[edge, 1]) * slope)
    toggles = np.zeros((height, width + 1), np.uint8)
    np.add.at(toggles, (row, np.clip(crossing, 0, width).astype(int)), 1)
    return (np.cumsum(toggles[:, :width], axis=1, dtype=np.uint8) & 1).astype(np.bool_)


def nearest(grid: Grid, samples: Points) -> tuple[FloatMap, NDArray[np.int32]]:
    """Return for each pixel the distance in mm to curves and the index of the sample next to it.

    Parameters
    ----------
    samples : ndarray (n, 2)
        Curves in mm, sampled at least once a pixel; several curves follow each other.
    """
    height, width = grid.shape
    margin = 64  # a curve just outside the picture still counts
    points = grid.to_pixels(samples) + margin
    cells = np.round(points).astype(int)
    kept = ((cells >= 0) & (cells < [width + 2 * margin, height + 2 * margin])).all(axis=1)
    index = np.zeros((height + 2 * margin, width + 2 * margin), np.int32)
    canvas = np.full(index.shape, 255, np.uint8)
    canvas[cells[kept, 1], cells[kept, 0]] = 0
    if not kept.any():
        return np.full(grid.shape, 1e4, np.float32), np.zeros(grid.shape, np.int32)
    index[cells[kept, 1], cells[kept, 0]] = np.flatnonzero(kept)
    _, cell = cv2.distanceTransformWithLabels(canvas, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    known = np.zeros(int(cell.max()) + 1, np.int32)
    cells_of = np.asarray(cell, np.int32)
    known[cells_of[canvas == 0]] = index[canvas == 0]
    middle = slice(margin, margin + height), slice(margin, margin + width)
    found = known[cells_of[middle]]
    # The transform's neighbour may be a few samples off: go along the curve to the foot of the perpendicular.
    direction = np.gradient(points, axis=0)
    stride = np.maximum(np.hypot(direction[:, 0], direction[:, 1]), 1e-6)
    table = np.column_stack([points, direction / stride[:, None], 1.0 / stride]).astype(np.float32)
    first, along = _squared(table[found], margin)
    moved = np.clip(found + np.clip(along, -24, 24).astype(np.int32), 0, len(points) - 1)
    second, _ = _squared(table[moved], margin)
    better = second < first
    return np.sqrt(np.where(better, second, first)) * np.float32(grid.pitch), np.where(better, moved, found)


def _squared(rows: FloatMap, margin: int) -> tuple[FloatMap, FloatMap]:
    """Return squared distance (pixels²) of each pixel to its sample's tangent, and the way along it in samples."""
    height, width = rows.shape[:2]
    across = np.arange(margin, margin + width, dtype=np.float32)[None, :] - rows[..., 0]
    down = np.arange(margin, margin + height, dtype=np.float32)[:, None] - rows[..., 1]
    along = across * rows[..., 2] + down * rows[..., 3]
    # No further along the tangent than the next sample.
    squared = across * across + down * down - np.minimum(along * along, np.float32(0.5))
    return np.maximum(squared, np.float32(0.0)), np.rint(along * rows[..., 4])


def signed_distance(grid: Grid, outline: Points) -> FloatMap:
    """Return the distance in mm to a closed outline, positive inside, (H, W) float32."""
    distance, _ = nearest(grid, np.vstack([outline, outline[:1]]))
    return np.where(inside(grid, outline), distance, -distance)


def round_edge(distance: FloatMap, radius: float) -> FloatMap:
    """Return the relative chord through a body with a round edge: 0 at its border, 1 from ``radius`` mm on."""
    rest = 1.0 - np.clip(distance / np.float32(radius), 0.0, 1.0)
    return np.sqrt(np.maximum(1.0 - rest * rest, 0.0))


def cloud(rng: np.random.Generator, shape: tuple[int, int], *, cells: int) -> FloatMap:
    """Return a smooth random map (H, W), mean about 0, spread about 1, with so many bumps along a side."""
    coarse = rng.standard_normal((cells, cells), dtype=np.float32)
    return np.asarray(cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC), np.float32)
