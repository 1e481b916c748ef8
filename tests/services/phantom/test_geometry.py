"""Curves, the grid that they are drawn on, and distances to them, by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.services.phantom.geometry import (
    Grid,
    cloud,
    inside,
    nearest,
    round_edge,
    sampled,
    signed_distance,
    smooth,
)

Array = NDArray[Any]
TURNED = Grid((9, 12), 0.5, (3.0, -2.0), 0.3)
PLAIN = Grid((9, 12), 1.0, (0.0, 0.0), 0.0)
"""Its pixels' centres lie at -4 to 4 downwards and -5.5 to 5.5 across."""


@pytest.mark.parametrize("grid", [TURNED, PLAIN, Grid((1, 1), 2.0, (7.0, 8.0), 0.1)])
def test_pixels_and_millimetres_are_two_names_of_one_place(grid: Grid) -> None:
    x, y = grid.positions()
    assert x.dtype == y.dtype == np.float32
    back = grid.to_pixels(np.column_stack([x.ravel(), y.ravel()]).astype(np.float64))
    rows, columns = np.indices(grid.shape)
    np.testing.assert_allclose(back, np.column_stack([columns.ravel(), rows.ravel()]), atol=1e-4)


def test_a_positive_turn_goes_clockwise() -> None:
    quarter = Grid((9, 9), 1.0, (0.0, 0.0), np.pi / 2)
    np.testing.assert_allclose(quarter.to_pixels(np.array([[2.0, 0.0], [0.0, 1.0]])), [[4, 6], [3, 4]], atol=1e-9)


def test_points_are_set_at_even_steps_from_end_to_end() -> None:
    line = np.array([[0.0, 0.0], [3.0, 0.0], [3.0, 4.0]])
    found = sampled(line, step=1.0)
    expected = [[0, 0], [1, 0], [2, 0], [3, 0], [3, 1], [3, 2], [3, 3], [3, 4]]
    np.testing.assert_allclose(found, expected)
    assert len(sampled(line)) == 7 * 4 + 1
    assert len(sampled(np.array([[0.0, 0.0], [0.1, 0.0]]), step=1.0)) == 3


@pytest.mark.parametrize("closed", [True, False])
def test_a_smooth_curve_goes_through_its_points(closed: bool) -> None:
    points = np.array([[0.0, 0.0], [10.0, 2.0], [14.0, 9.0], [2.0, 12.0]])
    curve = smooth(points, closed=closed, step=0.05)
    far = np.hypot(*(curve[:, None] - points).transpose(2, 0, 1)).min(axis=0)
    assert far.max() < 0.06
    np.testing.assert_allclose(curve[0], points[0])
    np.testing.assert_allclose(curve[-1], points[0] if closed else points[-1])
    steps = np.hypot(*np.diff(curve, axis=0).T)
    assert steps.max() < 0.051
    # Half way between two points it is where Catmull and Rom have it.
    before, a, b, after = points[0], points[1], points[2], points[3]
    middle = (9 * (a + b) - before - after) / 16
    assert np.hypot(*(curve - middle).T).min() < 0.06


def by_winding(grid: Grid, outline: Array) -> Array:
    """Ask of each pixel's centre alone how many edges a ray to the right crosses."""
    corners = grid.to_pixels(outline)
    found = np.zeros(grid.shape, bool)
    for row, column in np.ndindex(*grid.shape):
        for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
            if (y1 > row) != (y2 > row) and x1 + (row - y1) * (x2 - x1) / (y2 - y1) > column:
                found[row, column] = not found[row, column]
    return found


@pytest.mark.parametrize(
    "outline",
    [
        [[-3.2, -2.1], [2.4, -3.3], [4.1, 2.2], [-1.7, 3.4]],
        [[-30.3, -2.1], [2.4, -30.3], [40.1, 2.2], [-1.7, 30.4]],
        [[-4.2, -3.3], [4.3, 3.1], [4.4, -3.2], [-4.1, 3.3]],
        [[20.1, 20.2], [30.3, 20.1], [25.2, 31.3]],
        [[-3.2, -2.1], [2.4, -2.1], [2.4, 2.3], [-3.2, 2.3]],
    ],
)
def test_what_lies_inside_an_outline(outline: list[list[float]]) -> None:
    """Wholly on the grid, around it, crossing itself, beside it, and along its rows."""
    for grid in (PLAIN, Grid((9, 12), 1.0, (0.3, -0.4), 0.2)):
        np.testing.assert_array_equal(inside(grid, np.array(outline)), by_winding(grid, np.array(outline)))


def test_the_distance_to_a_line_and_the_sample_next_to_it() -> None:
    line = np.column_stack([np.linspace(-5.5, 5.5, 45), np.full(45, 1.0)])
    distance, index = nearest(PLAIN, line)
    rows, columns = np.indices(PLAIN.shape)
    np.testing.assert_allclose(distance, np.abs(rows - 5.0), atol=1e-3)
    np.testing.assert_allclose(line[index][..., 0], columns - 5.5, atol=0.51)  # half a pixel
    fine = Grid((9, 12), 0.5, (0.0, 0.0), 0.0)
    np.testing.assert_allclose(nearest(fine, line)[0][0], 3.0, atol=0.13)


def test_a_curve_just_outside_counts_and_one_far_away_is_far() -> None:
    outside = np.column_stack([np.linspace(-60, 60, 500), np.full(500, -14.0)])
    np.testing.assert_allclose(nearest(PLAIN, outside)[0][:, 5], np.arange(10, 19), rtol=0.05)
    distance, index = nearest(PLAIN, outside * [1, 100])
    assert (distance.min(), distance.max(), index.max()) == (1e4, 1e4, 0)
    assert distance.shape == index.shape == PLAIN.shape


def test_the_distance_to_an_outline_is_positive_inside() -> None:
    box = sampled(np.array([[-3.0, -2.0], [3.0, -2.0], [3.0, 2.0], [-3.0, 2.0], [-3.0, -2.0]]), step=0.25)[:-1]
    found = signed_distance(PLAIN, box)
    assert found[4, 6] == pytest.approx(2.0, abs=0.02)
    assert found[4, 3] == pytest.approx(0.5, abs=0.02)
    assert found[4, 0] == pytest.approx(-2.5, abs=0.02)
    assert found[0, 6] == pytest.approx(-2.0, abs=0.02)


def test_a_round_edge_is_a_quarter_of_a_circle() -> None:
    found = round_edge(np.array([[-3.0, 0.0, 2.0, 5.0, 10.0, 99.0]], np.float32), 10.0)
    np.testing.assert_allclose(found, [[0.0, 0.0, 0.6, np.sqrt(0.75), 1.0, 1.0]], atol=1e-6)


def test_a_cloud_has_bumps_of_a_size() -> None:
    found = cloud(np.random.default_rng(1), (60, 90), cells=6)
    assert found.shape == (60, 90)
    assert found.dtype == np.float32
    assert abs(float(found.mean())) < 0.6
    assert 0.4 < float(found.std()) < 1.4
    assert np.abs(np.diff(found, axis=0)).max() < 0.6
