from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.history import History
from lungseg_gui.core.mask import LEFT, RIGHT, Box, EditableMask, Mask
from lungseg_gui.core.probability import Probability, enlarge, lead
from lungseg_gui.core.tools.brush import BrushStyle, paint_capsule
from lungseg_gui.core.tools.threshold import ThresholdRegion

SHAPE = (96, 80)
WHOLE = Box(0, 0, *SHAPE)


def uncertain() -> Probability:
    """The right lung's probability falls from left to right, the left lung's rises; background between."""
    columns = np.linspace(0, 1, 40)
    right, left = np.clip(1 - 2 * columns, 0, 1), np.clip(2 * columns - 1, 0, 1)
    planes = np.stack([np.tile(np.round(255 * plane), (48, 1)) for plane in (right, left)])
    return Probability.pack(planes.astype(np.uint8))


def predicted(probability: Probability) -> Mask:
    mask = np.zeros(SHAPE, np.uint8)
    for value in (RIGHT, LEFT):
        mask[enlarge(lead(probability.unpack(), value), SHAPE, WHOLE) > 127.5] = value
    return mask


def region(mask: EditableMask, threshold: float = 0.5, **more: object) -> ThresholdRegion:
    return ThresholdRegion(mask, uncertain(), segment=RIGHT, threshold=threshold, **more)  # pyright: ignore[reportArgumentType]


def capsule(start: tuple[float, float], end: tuple[float, float], radius: float) -> np.ndarray:
    """The same capsule, painted by the brush."""
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    paint_capsule(mask, start, end, BrushStyle(1, radius))
    return mask.live.astype(bool)


def test_at_a_half_it_gives_the_prediction_back() -> None:
    expected = predicted(uncertain())
    spoilt = expected.copy()
    spoilt[20:60, 10:30] = 0
    mask = EditableMask(spoilt)
    region(mask).mark((40, 5), (40, 40), radius=30)
    inside = capsule((40, 5), (40, 40), 30)
    np.testing.assert_array_equal(mask.live[inside] == RIGHT, expected[inside] == RIGHT)
    np.testing.assert_array_equal(mask.live[~inside], spoilt[~inside])


@given(st.lists(st.floats(0.02, 0.98), min_size=1, max_size=6), st.integers(0, 95), st.integers(0, 79))
def test_only_the_last_threshold_counts_and_only_in_the_region(thresholds: list[float], row: int, column: int) -> None:
    before = predicted(uncertain())
    mask = EditableMask(before)
    tool = region(mask)
    tool.mark((row, column), (row / 2, column / 2), radius=12)
    for threshold in thresholds:
        tool.set_threshold(threshold)
    inside = capsule((row, column), (row / 2, column / 2), 12)
    likely = enlarge(lead(uncertain().unpack(), RIGHT), SHAPE, WHOLE) > 255 * thresholds[-1]
    np.testing.assert_array_equal(mask.live[~inside], before[~inside])
    np.testing.assert_array_equal(mask.live[inside] == RIGHT, likely[inside])
    # Pixels of the other lung turn into this one where it is likely, never into background.
    other = before == LEFT
    assert not (mask.live[other] == 0).any()


def test_a_lower_threshold_takes_in_more() -> None:
    mask = EditableMask(predicted(uncertain()))
    tool = region(mask)
    tool.mark((48, 10), (48, 70), radius=20)
    areas = []
    for threshold in (0.9, 0.5, 0.2, 0.05):
        tool.set_threshold(threshold)
        areas.append(mask.area(RIGHT))
    assert areas == sorted(set(areas))


def test_a_locked_lung_stays() -> None:
    before = np.full(SHAPE, LEFT, np.uint8)
    mask = EditableMask(before)
    tool = region(mask, 0.1, locked=frozenset({LEFT}))
    tool.mark((48, 10), (48, 70), radius=20)
    np.testing.assert_array_equal(mask.live, before)
    free = EditableMask(before)
    region(free, 0.1).mark((48, 10), (48, 70), radius=20)
    assert free.area(RIGHT) > 0


def test_what_is_taken_out_of_the_region_is_as_before() -> None:
    before = predicted(uncertain())
    mask = EditableMask(before)
    tool = region(mask, 0.9)
    tool.mark((48, 5), (48, 70), radius=20)
    assert (mask.live != before).any()
    tool.mark((48, 5), (48, 70), radius=25, erases=True)
    np.testing.assert_array_equal(mask.live, before)
    tool.set_threshold(0.95)
    np.testing.assert_array_equal(mask.live, before)


def test_it_is_one_step_and_undo_takes_all_of_it_back() -> None:
    before = predicted(uncertain())
    mask = EditableMask(before)
    history = History(mask)
    tool = region(mask)
    tool.mark((30, 20), (60, 30), radius=10)
    tool.set_threshold(0.8)
    tool.mark((60, 30), (70, 40), radius=10)
    tool.set_threshold(0.2)
    edit = mask.commit("Threshold 0.20")
    assert edit is not None
    history.push(edit)
    after = mask.live.copy()
    history.undo()
    np.testing.assert_array_equal(mask.live, before)
    history.redo()
    np.testing.assert_array_equal(mask.live, after)


@pytest.mark.parametrize("aspect", [0.5, 2.0])
def test_a_region_in_mm_is_an_ellipse_of_pixels(aspect: float) -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    tool = region(mask, aspect=aspect)
    tool.mark((48, 40), (48, 40), radius=10)
    painted = EditableMask(np.zeros(SHAPE, np.uint8))
    paint_capsule(painted, (48, 40), (48, 40), BrushStyle(1, 10, aspect=aspect))
    np.testing.assert_array_equal(tool.marked, painted.live)


def test_beside_the_image_nothing_happens() -> None:
    mask = EditableMask(predicted(uncertain()))
    tool = region(mask)
    assert tool.mark((-50, -50), (-40, -60), radius=5).empty
    assert tool.set_threshold(0.3).empty
    assert mask.dirty.empty


def test_a_pixel_at_the_threshold_is_not_above_it() -> None:
    planes = np.zeros((2, 48, 40), np.uint8)
    planes[0] = 51
    probability = Probability.pack(planes)
    level = float(lead(probability.unpack(), RIGHT).max())
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    tool = ThresholdRegion(mask, probability, segment=RIGHT, threshold=level / 255)
    tool.mark((48, 10), (48, 70), radius=20)
    assert mask.area(RIGHT) == 0
    tool.set_threshold((level - 1) / 255)
    assert mask.area(RIGHT) > 0
