from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.core.probability import TIE, Probability, enlarge, lead
from lungseg_model.preprocess import place, to_grid


@given(arrays(np.uint8, st.tuples(st.just(2), st.integers(1, 20), st.integers(1, 20))))
def test_packing_keeps_every_value(planes: np.ndarray) -> None:
    packed = Probability.pack(planes)
    assert packed.shape == planes.shape[1:]
    np.testing.assert_array_equal(packed.unpack(), planes)


def test_a_segment_leads_where_it_is_more_likely_than_all_else() -> None:
    planes = np.array([[[255, 128, 90, 0, 100]], [[0, 0, 100, 255, 101]]], np.uint8)
    right, left = lead(planes, RIGHT)[0], lead(planes, LEFT)[0]
    assert right[0] == 255
    assert right[3] == 0
    assert list(right > TIE) == [True, True, False, False, False]
    assert list(left > TIE) == [False, False, True, True, True]


@pytest.mark.parametrize("shape", [(300, 240), (90, 200), (40, 40)])
def test_enlarged_it_has_its_edges_where_the_prediction_has_them(shape: tuple[int, int]) -> None:
    """The two ways up, of the model package and of core, agree within what bytes lose."""
    placement = place(shape, 64)
    rows, columns = np.mgrid[: placement.rows, : placement.columns].astype(np.float32)
    middle, spread = placement.rows / 2, placement.columns / 12
    far = [np.hypot(rows - middle, columns - placement.columns * part) for part in (0.3, 0.7)]
    lungs = [1 / (1 + np.exp(np.clip((away - 2 * spread) / (spread / 4), -30, 30))) for away in far]
    probability = np.zeros((3, 64, 64), np.float32)
    content = placement.crop(probability)
    content[1], content[2] = lungs[0], lungs[1] * (1 - lungs[0])
    content[0] = 1 - content[1] - content[2]
    mask = to_grid(probability, placement)
    planes = np.round(255 * content[1:]).astype(np.uint8)
    for value in (RIGHT, LEFT):
        near = enlarge(lead(planes, value), shape, Box(0, 0, *shape)) > TIE
        assert np.count_nonzero(near) > 50
        assert np.count_nonzero(near != (mask == value)) <= 0.02 * np.count_nonzero(near)


def test_a_box_is_a_part_of_the_whole() -> None:
    levels = np.random.default_rng(0).integers(0, 256, (12, 9), dtype=np.uint8)
    whole = enlarge(levels, (70, 61), Box(0, 0, 70, 61))
    box = Box(13, 7, 40, 55)
    difference = np.abs(enlarge(levels, (70, 61), box).astype(int) - whole[box.slices])
    assert difference.max() <= 1  # positions are rounded to 1/32 of a pixel by cv2
