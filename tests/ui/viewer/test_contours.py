"""Outlines run along the edges between pixels."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.ui.viewer.contours import Polygon, edges, outlines

regions = st.tuples(st.integers(1, 8), st.integers(1, 8)).flatmap(
    lambda shape: arrays(np.uint8, shape, elements=st.integers(0, 1))
)


def _unit_edges(polygons: list[Polygon]) -> list[tuple[str, int, int]]:
    """Each edge of a pixel that polygons run along, as often as they do."""
    found: list[tuple[str, int, int]] = []
    for polygon in polygons:
        corners = polygon[:, 0, :].astype(int)
        for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
            assert x0 == x1 or y0 == y1
            found += [("|", int(x0), y) for y in range(min(y0, y1), max(y0, y1))] if x0 == x1 else []
            found += [("-", x, int(y0)) for x in range(min(x0, x1), max(x0, x1))] if y0 == y1 else []
    return found


@given(region=regions)
def test_every_edge_is_followed_once(region: NDArray[np.uint8]) -> None:
    padded = np.pad(region, 1)
    upright = np.argwhere(padded[1:-1, :-1] != padded[1:-1, 1:])
    level = np.argwhere(padded[:-1, 1:-1] != padded[1:, 1:-1])
    expected = [("|", int(x), int(y)) for y, x in upright] + [("-", int(x), int(y)) for y, x in level]
    assert sorted(_unit_edges(edges(region))) == sorted(expected)


def test_a_slanting_edge_becomes_one_line_close_to_it() -> None:
    rows, columns = np.mgrid[:400, :400]
    mask = (rows * 0.37 + columns < 300).astype(np.uint8)
    (polygon,) = outlines(mask, Box(0, 0, 400, 400), value=RIGHT, tolerance=1.0)
    assert len(polygon) < 12
    slanting = polygon[(polygon[:, 0] > 160) & (polygon[:, 1] > 5) & (polygon[:, 1] < 395)]
    assert np.all(np.abs(slanting[:, 1] * 0.37 + slanting[:, 0] - 300) < 2)


def test_outlines_of_a_box_lie_in_the_image() -> None:
    mask = np.zeros((50, 60), np.uint8)
    mask[20:25, 30:40] = RIGHT
    (polygon,) = outlines(mask, Box(10, 20, 40, 50), value=RIGHT, tolerance=1.0)
    assert np.all(np.abs(polygon.min(axis=0) - (30, 20)) <= 0.5)
    assert np.all(np.abs(polygon.max(axis=0) - (40, 25)) <= 0.5)
    assert outlines(mask, Box(0, 0, 10, 10), value=RIGHT, tolerance=1.0) == []


def test_a_single_pixel_keeps_its_size() -> None:
    mask = np.zeros((5, 5), np.uint8)
    mask[2, 3] = RIGHT
    (polygon,) = outlines(mask, Box(0, 0, 5, 5), value=RIGHT, tolerance=0.5)
    assert sorted(map(tuple, polygon.tolist())) == [(3, 2), (3, 3), (4, 2), (4, 3)]
