"""Lasso and polygon against the even-odd rule, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lungseg_gui.core.mask import LEFT, RIGHT, EditableMask
from lungseg_gui.core.tools.outline import Combine, apply_outline, around, inside

SHAPE = (24, 30)
SMALL = (12, 14)
points = st.lists(st.tuples(st.floats(-8, 24), st.floats(-8, 26)), min_size=3, max_size=9)


def odd(corners: list[tuple[float, float]], row: int, column: int) -> bool:
    """Count the edges that a ray from the pixel's centre to the left crosses."""
    crossings = 0
    for (r0, c0), (r1, c1) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (r0 < row) != (r1 < row) and c0 + (row - r0) * (c1 - c0) / (r1 - r0) <= column:
            crossings += 1
    return crossings % 2 == 1


def beside(corners: list[tuple[float, float]], row: int, column: int) -> float:
    """Return how far a pixel's centre lies from the nearest edge."""
    distances: list[float] = []
    for (r0, c0), (r1, c1) in zip(corners, corners[1:] + corners[:1], strict=True):
        length = (r1 - r0) ** 2 + (c1 - c0) ** 2
        share = ((row - r0) * (r1 - r0) + (column - c0) * (c1 - c0)) / length if length > 1e-12 else 0.0
        share = min(max(share, 0.0), 1.0)
        distances.append(float(np.hypot(row - r0 - share * (r1 - r0), column - c0 - share * (c1 - c0))))
    return min(distances)


@example([(0.0, 0.0), (0.0, 1.0), (1.0, 2.0)])
@example([(0.0, 0.0), (0.0, 1.0), (3.927773521104401e-274, 0.0)])
@example([(0.0, 0.0), (0.0, 0.0), (2.225073858507e-311, 1.0)])
@given(points)
def test_pixels_inside_by_the_even_odd_rule(corners: list[tuple[float, float]]) -> None:
    box, within = inside(corners, SMALL)
    drawn = np.zeros(SMALL, np.bool_)
    if not box.empty:
        drawn[box.slices] = within
    for row, column in np.ndindex(SMALL):
        if beside(corners, row, column) > 1e-6:  # on an edge either answer is right
            assert drawn[row, column] == odd(corners, row, column)


def square(top: float, left: float, bottom: float, right: float) -> list[tuple[float, float]]:
    return [(top, left), (top, right), (bottom, right), (bottom, left)]


@pytest.fixture
def mask() -> EditableMask:
    start = np.zeros(SHAPE, np.uint8)
    start[5:15, 3:13] = RIGHT
    start[5:15, 18:28] = LEFT
    return EditableMask(start)


@pytest.mark.parametrize("combine", list(Combine))
def test_an_outline_for_a_locked_lung_changes_nothing(mask: EditableMask, combine: Combine) -> None:
    before = mask.live.copy()
    apply_outline(mask, square(0.5, 8.5, 9.5, 20.5), value=RIGHT, combine=combine, locked=frozenset({RIGHT, LEFT}))
    assert np.array_equal(mask.live, before)


def test_an_outline_adds_and_leaves_the_locked_lung(mask: EditableMask) -> None:
    before = mask.live.copy()
    apply_outline(mask, square(0.5, 8.5, 9.5, 20.5), value=RIGHT, combine=Combine.ADD, locked=frozenset({LEFT}))
    expected = before.copy()
    expected[1:10, 9:21] = np.where(before[1:10, 9:21] == LEFT, LEFT, RIGHT)
    np.testing.assert_array_equal(mask.live, expected)


def test_an_outline_takes_its_segment_alone(mask: EditableMask) -> None:
    before = mask.live.copy()
    apply_outline(mask, square(0.5, 8.5, 9.5, 20.5), value=RIGHT, combine=Combine.SUBTRACT)
    expected = before.copy()
    expected[5:10, 9:13] = 0
    np.testing.assert_array_equal(mask.live, expected)


def test_an_outline_becomes_the_segment(mask: EditableMask) -> None:
    apply_outline(mask, square(18.5, 1.5, 22.5, 9.5), value=RIGHT, combine=Combine.REPLACE)
    expected = np.zeros(SHAPE, np.uint8)
    expected[19:23, 2:10] = RIGHT
    expected[5:15, 18:28] = LEFT
    np.testing.assert_array_equal(mask.live, expected)
    edit = mask.commit("Polygon")
    assert edit is not None
    mask.restore(edit, after=False)
    assert (mask.live[5:15, 3:13] == RIGHT).all()


@pytest.mark.parametrize("corners", [[], [(1.0, 1.0), (5.0, 5.0)], square(-9, -9, -2, -2), square(3.2, 3.2, 3.8, 3.8)])
def test_an_outline_without_pixels_changes_nothing(mask: EditableMask, corners: list[tuple[float, float]]) -> None:
    assert apply_outline(mask, corners, value=RIGHT, combine=Combine.REPLACE).empty
    assert mask.commit("Polygon") is None


def test_the_box_around_a_segment_holds_its_widest_row_wherever_that_is() -> None:
    for wide in (4, 9):
        mask = np.zeros(SHAPE, np.uint8)
        mask[4:10, 12:15] = RIGHT
        mask[wide, 3:22] = RIGHT
        mask[0, 0] = LEFT
        box = around(mask, RIGHT)
        assert (box.top, box.left, box.bottom, box.right) == (4, 3, 10, 22)
    assert around(mask, 3).empty
