"""Whole-segment repairs against their definitions; the other lung stays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.tools import repair

SHAPE = (26, 32)
masks = hnp.arrays(np.uint8, (12, 14), elements=st.sampled_from((0, 0, 1, 1, 1, 2)))


def disc(row: float, column: float, radius: float, shape: tuple[int, int] = SHAPE) -> NDArray[np.bool_]:
    rows, columns = np.indices(shape)
    return (rows - row) ** 2 + (columns - column) ** 2 <= radius**2


@pytest.fixture
def mask() -> Mask:
    """A right lung with a hole and two islands; a left lung with an island and a hole of its own."""
    made = np.zeros(SHAPE, np.uint8)
    made[4:16, 2:12] = RIGHT
    made[8:10, 5:7] = 0
    made[20:22, 3:6] = RIGHT
    made[24, 9] = RIGHT
    made[4:16, 18:28] = LEFT
    made[9, 20] = 0
    made[20, 20] = LEFT
    return made


Apply = Callable[[Mask, int], Mask]


@pytest.mark.parametrize(
    "apply",
    [
        repair.keep_largest,
        repair.close_holes,
        lambda mask, value: repair.remove_islands(mask, value, smallest=4),
        lambda mask, value: repair.smooth(mask, value, sigma=1.2),
        lambda mask, value: repair.resize_by(mask, value, margin=2, spacing=None),
        lambda mask, value: repair.resize_by(mask, value, margin=-1, spacing=Spacing(0.5, 0.25)),
    ],
)
@pytest.mark.parametrize("value", [RIGHT, LEFT])
@given(start=masks)
def test_a_repair_leaves_the_other_lung_as_it_is(apply: Apply, value: int, start: Mask) -> None:
    before = start.copy()
    after = apply(start, value)
    other = LEFT if value == RIGHT else RIGHT
    np.testing.assert_array_equal(start, before)
    np.testing.assert_array_equal(after == other, before == other)


def test_keep_largest_and_islands(mask: Mask) -> None:
    kept = repair.keep_largest(mask, RIGHT)
    assert not (kept[20:, :15] == RIGHT).any()
    assert (kept[4:16, 2:12] == mask[4:16, 2:12]).all()
    assert kept[20, 20] == LEFT
    fewer = repair.remove_islands(mask, RIGHT, smallest=6)
    assert (fewer[20:22, 3:6] == RIGHT).all()
    assert fewer[24, 9] == 0


def test_close_holes(mask: Mask) -> None:
    closed = repair.close_holes(mask, RIGHT)
    assert (closed[4:16, 2:12] == RIGHT).all()
    assert closed[9, 20] == 0


def test_smoothing_takes_bumps_and_leaves_straight_edges() -> None:
    mask = np.zeros((60, 60), np.uint8)
    mask[:, :30] = RIGHT
    straight = mask.copy()
    mask[29:31, 30:33] = RIGHT  # a bump
    mask[10:12, 27:30] = 0  # a notch
    smoothed = repair.smooth(mask, RIGHT, sigma=3.0)
    changed = np.argwhere(smoothed != straight)
    assert (np.abs(changed[:, 1] - 29.5) <= 0.5).all()  # bumps of three pixels leave less than one
    np.testing.assert_array_equal(smoothed[40:], straight[40:])
    np.testing.assert_array_equal(repair.smooth(straight, RIGHT, sigma=3.0), straight)


@given(
    st.lists(st.tuples(st.integers(0, 15), st.integers(0, 17)), min_size=1, max_size=4),
    st.floats(0.2, 5.0),
    st.sampled_from(((1.0, 1.0), (0.5, 0.5), (0.4, 1.0), (1.3, 0.7))),
)
def test_growing_is_all_within_the_distance(
    seeds: list[tuple[int, int]], margin: float, spacing: tuple[float, float]
) -> None:
    mask = np.zeros((16, 18), np.uint8)
    for row, column in seeds:
        mask[row, column] = RIGHT
    rows, columns = np.indices(mask.shape)
    away = np.min([np.hypot((rows - r) * spacing[0], (columns - c) * spacing[1]) for r, c in seeds], axis=0)
    sure = np.abs(away - margin) > 1e-3
    grown = repair.resize_by(mask, RIGHT, margin=margin, spacing=Spacing(*spacing)) == RIGHT
    np.testing.assert_array_equal(grown[sure], (away <= margin)[sure])
    inverse = np.where(mask == RIGHT, np.uint8(0), np.uint8(RIGHT))
    shrunk = repair.resize_by(inverse, RIGHT, margin=-margin, spacing=Spacing(*spacing)) == RIGHT
    np.testing.assert_array_equal(shrunk[sure], (away > margin)[sure])


def test_growing_stops_at_the_other_lung() -> None:
    mask = np.zeros(SHAPE, np.uint8)
    mask[10:14, 8:12], mask[10:14, 14:20] = RIGHT, LEFT
    grown = repair.resize_by(mask, RIGHT, margin=5, spacing=None)
    assert (grown[10:14, 12:14] == RIGHT).all()
    assert (grown[10:14, 14:20] == LEFT).all()


def test_the_region_below_a_click(mask: Mask) -> None:
    box, region, enclosed = repair.region_at(mask, (8, 5))
    assert enclosed
    np.testing.assert_array_equal(region, np.ones((2, 2), np.bool_))
    assert (box.top, box.left) == (8, 5)
    box, region, enclosed = repair.region_at(mask, (0, 0))
    assert not enclosed
    whole = np.zeros(SHAPE, np.bool_)
    whole[box.slices] = region
    hole = np.zeros(SHAPE, np.bool_)
    hole[8:10, 5:7] = hole[9, 20] = True
    np.testing.assert_array_equal(whole, (mask == 0) & ~hole)
    assert repair.region_at(mask, (21, 4))[1].sum() == 6
