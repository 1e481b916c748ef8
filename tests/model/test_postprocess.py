from __future__ import annotations

import numpy as np
import pytest

from lungseg_model.network import Postprocessing
from lungseg_model.postprocess import (
    clean,
    close_holes,
    follow,
    largest_component,
    sides_by_position,
    sides_of,
    smooth_edges,
)


def lungs() -> np.ndarray:
    mask = np.zeros((60, 60), np.uint8)
    mask[10:50, 5:25] = 1
    mask[10:50, 35:55] = 2
    return mask


def test_good_masks_stay() -> None:
    mask = lungs()
    assert np.array_equal(clean(mask, Postprocessing()), mask)
    assert not clean(np.zeros((60, 60), np.uint8), Postprocessing()).any()


def test_a_patch_of_the_wrong_side_is_corrected() -> None:
    mask = lungs()
    mask[40:48, 8:20] = 2
    assert np.array_equal(sides_by_position(mask), lungs())


def test_two_lungs_of_one_side_are_told_apart_by_position() -> None:
    mask = np.where(lungs() > 0, np.uint8(1), np.uint8(0))
    assert np.array_equal(sides_by_position(mask), lungs())


def test_touching_lungs_keep_their_sides() -> None:
    mask = np.zeros((60, 60), np.uint8)
    mask[10:50, 5:30] = 1
    mask[10:50, 30:55] = 2
    assert np.array_equal(sides_by_position(mask), mask)


def test_islands_go_and_holes_close() -> None:
    mask = lungs()
    mask[2:5, 2:5] = 1
    mask[20:25, 40:45] = 0
    assert np.array_equal(close_holes(largest_component(mask)), lungs())


def test_smoothing_takes_spikes_away_and_leaves_straight_edges_where_they_were() -> None:
    logits = np.zeros((2, 512, 384), np.float32)
    across = np.arange(384, dtype=np.float32) + 0.5
    logits[1] = np.clip(300 - 3 * np.abs(across - 200.3), -6, 6)  # a band of 200 pixels
    straight = logits.argmax(axis=0)
    logits[1, 250:252, 300:312] = 6  # a spike of 2 x 12
    smooth = smooth_edges(logits).argmax(axis=0)
    assert np.array_equal(smooth[:200], straight[:200])
    assert smooth[250:252].sum() <= straight[250:252].sum() + 2 * 2
    assert logits.argmax(axis=0)[250:252].sum() >= straight[250:252].sum() + 2 * 10


@pytest.mark.parametrize("shape", [(256, 256), (256, 100), (100, 256)])
def test_smoothing_reaches_as_far_on_a_smaller_grid(shape: tuple[int, int]) -> None:
    point = np.zeros((2, *shape), np.float32)
    point[1, 50, 60] = 1
    nothing, spread = smooth_edges(point)
    assert not nothing.any()
    for axis, at in ((1, 50), (0, 60)):
        distance = np.arange(shape[1 - axis]) - at
        assert np.sqrt((spread.sum(axis=axis) * distance**2).sum()) == pytest.approx(1.0, rel=0.05)


def test_steps_are_switched() -> None:
    mask = lungs()
    mask[2:5, 2:5] = 1
    mask[20:25, 40:45] = 0
    mask[30:34, 8:12] = 2
    off = Postprocessing(False, False, False, False)
    assert np.array_equal(clean(mask, off), mask)
    sides = clean(mask, Postprocessing(False, True, False, False))
    assert sides[31, 9] == 1
    assert (sides[2, 2], sides[22, 42]) == (1, 0)
    largest = clean(mask, Postprocessing(False, False, True, False))
    assert largest[2, 2] == 0
    assert (largest[31, 9], largest[22, 42]) == (0, 0)
    closed = clean(mask, Postprocessing(False, False, False, True))
    assert (closed[22, 42], closed[31, 9], closed[2, 2]) == (2, 2, 1)


def test_probabilities_follow() -> None:
    before = lungs()
    before[2:5, 2:5] = 1
    before[20:25, 40:45] = 0
    probability = np.stack([before == k for k in range(3)]).astype(np.float32) * 0.8 + 0.2 / 3
    assert follow(probability, before, before) is probability
    moved = follow(probability, before, lungs())
    assert np.array_equal(moved.argmax(axis=0), lungs())
    assert np.allclose(moved.sum(axis=0), 1, atol=1e-5)
    # the rim of what is kept has its own probabilities still
    assert np.array_equal(moved[1, 30, 3:27], probability[1, 30, 3:27])
    assert np.array_equal(moved[2, 30, 33:57], probability[2, 30, 33:57])


def test_a_lung_that_leads_by_a_hair_keeps_its_pixels() -> None:
    before = lungs()
    before[2:5, 2:5] = 1  # an island that is taken away
    probability = np.stack([before == k for k in range(3)]).astype(np.float32) * 0.8 + 0.2 / 3
    probability[:, 10, 10] = 0.4990, 0.5000, 0.0010  # the left lung's share would tip it
    assert np.array_equal(probability.argmax(axis=0), before)
    after = clean(before, Postprocessing())
    assert after[10, 10] == 1
    moved = follow(probability, before, after)
    assert np.array_equal(moved.argmax(axis=0), after)
    assert np.allclose(moved.sum(axis=0), 1, atol=1e-5)


def test_sides_of_lungs_by_position() -> None:
    lungs = np.zeros((20, 40), np.bool_)
    lungs[4:16, 4:16] = True
    lungs[4:16, 24:36] = True
    sides = sides_of(lungs)
    assert (sides[4:16, 4:16] == 1).all()
    assert (sides[4:16, 24:36] == 2).all()
    lungs[9:11, 16:24] = True  # they touch: cut where they are thinnest
    sides = sides_of(lungs)
    assert (sides[4:16, 4:16] == 1).all()
    assert (sides[4:16, 24:36] == 2).all()
    assert set(np.unique(sides_of(np.zeros((20, 40), np.bool_)))) == {1, 2}


def boxes(*drawn: tuple[int, int, int, int, int], shape: tuple[int, int] = (40, 60)) -> np.ndarray:
    """A label map of boxes: value, first row, first column, rows, columns."""
    mask = np.zeros(shape, np.uint8)
    for value, row, column, rows, columns in drawn:
        mask[row : row + rows, column : column + columns] = value
    return mask


@pytest.mark.parametrize(
    ("drawn", "wanted"),
    [
        ([(1, 5, 5, 10, 10)], [1]),  # one lung keeps its side, wherever it lies
        ([(2, 5, 5, 10, 10)], [2]),
        ([(1, 5, 5, 10, 10), (2, 5, 5, 2, 2)], [1, 1]),  # but for a slip
        ([(2, 5, 5, 10, 10), (1, 5, 40, 10, 10)], [2, 1]),  # as in a dextrocardia
        ([(1, 5, 5, 10, 10), (1, 5, 40, 10, 5)], [1, 2]),  # half as large may be the other lung
        ([(1, 5, 5, 10, 10), (1, 5, 40, 7, 7)], [1, 1]),  # less is an island
        ([(2, 5, 5, 10, 5), (2, 5, 40, 10, 10)], [1, 2]),
        ([(2, 25, 5, 10, 10), (2, 5, 40, 10, 10)], [1, 2]),  # by position across, not down
        ([(2, 5, 5, 10, 10), (2, 25, 40, 10, 10)], [1, 2]),
        ([(1, 5, 5, 10, 10), (1, 5, 40, 10, 10), (2, 30, 5, 3, 3)], [1, 2, 2]),
    ],
)
def test_sides_are_changed_only_where_two_lungs_share_one(drawn: list[tuple[int, ...]], wanted: list[int]) -> None:
    rows = [(row[0], row[1], row[2], row[3], row[4]) for row in drawn]
    after = boxes(*[(value, *row[1:]) for value, row in zip(wanted, rows, strict=True)])
    assert np.array_equal(sides_by_position(boxes(*rows)), after)


def test_a_mask_without_lungs_has_no_sides_to_tell() -> None:
    nothing = boxes()
    assert not sides_by_position(nothing).any()
    assert not largest_component(nothing).any()
    assert not close_holes(nothing).any()


@pytest.mark.parametrize(("patch", "kept"), [(19, False), (20, True)])
def test_a_quarter_of_the_other_side_is_no_slip(patch: int, kept: bool) -> None:
    """100 pixels of one part: with 20 of them the other side has a quarter of 80."""
    mask = boxes((2, 5, 5, 10, 10), (2, 5, 40, 4, 4))
    part = mask[5:15, 5:15].copy().ravel()
    part[:patch] = 1
    mask[5:15, 5:15] = part.reshape(10, 10)
    after = sides_by_position(mask)
    assert np.array_equal(after, mask if kept else np.where(mask > 0, np.uint8(2), mask))


def test_of_three_parts_each_is_asked_by_its_own_pixels() -> None:
    mask = boxes((1, 5, 5, 20, 10), (1, 5, 5, 2, 10), (2, 5, 40, 20, 10), (2, 30, 5, 5, 5), (1, 30, 40, 5, 5))
    mask[10, 6:9], mask[10, 41:44], mask[31, 6], mask[31, 41] = 2, 1, 1, 2
    after = boxes((1, 5, 5, 20, 10), (2, 5, 40, 20, 10), (2, 30, 5, 5, 5), (1, 30, 40, 5, 5))
    assert np.array_equal(sides_by_position(mask), after)


@pytest.mark.parametrize(
    ("drawn", "right"),
    [
        ([], 20),
        ([(1, 5, 4, 20, 8), (1, 5, 28, 20, 8)], 20),  # the column in the middle is as near to both
        ([(1, 5, 4, 20, 8), (1, 5, 29, 20, 8)], 21),
        ([(1, 15, 4, 20, 8), (1, 5, 28, 20, 8)], 20),  # by position across, not down
        ([(1, 5, 4, 20, 8), (1, 10, 28, 20, 8)], 20),
        ([(1, 5, 4, 20, 8), (1, 5, 28, 20, 2)], 20),  # a quarter as large is the other lung
        ([(1, 5, 28, 20, 2), (1, 5, 4, 20, 8), (1, 30, 36, 2, 2)], 20),
        ([(1, 5, 4, 20, 16), (1, 5, 30, 12, 6), (0, 12, 12, 8, 1)], 12),  # less is an island: one lung, cut within
    ],
)
def test_sides_are_told_by_the_nearer_lung(drawn: list[tuple[int, ...]], right: int) -> None:
    mask = boxes(*[(row[0], row[1], row[2], row[3], row[4]) for row in drawn], shape=(40, 40)) > 0
    sides = sides_of(mask)
    row = sides[17]
    assert sides.shape == mask.shape
    assert row.tolist() == [1] * right + [2] * (40 - right)


@pytest.mark.parametrize(
    ("heights", "cut"),
    [
        ([9, 1, 9, 8, 7, 6, 9, 1], 5),  # the middle half is what counts: columns 2 to 5 of eight
        ([9, 9, 5, 8, 7, 6, 4, 9], 2),
        ([9, 9, 9, 8, 7, 5, 9, 9], 5),
        ([9, 4, 9, 9, 9, 4, 9, 9, 9, 4, 9, 9], 5),
        ([9, 9, 9, 4, 9, 9, 9, 9, 4, 3, 9, 9], 3),
        ([9], 0),
        ([9, 8], 0),
        ([9, 8, 7], 1),
        ([9, 8, 7, 9], 2),
        ([9, 8, 9, 9, 9], 1),
    ],
)
def test_one_lung_is_cut_where_it_is_thinnest_in_its_middle_half(heights: list[int], cut: int) -> None:
    mask = np.zeros((20, 30), np.bool_)
    for column, height in enumerate(heights):
        mask[10 : 10 + height, 7 + column] = True
    sides = sides_of(mask)
    assert (sides[:, : 7 + cut] == 1).all()
    assert (sides[:, 7 + cut :] == 2).all()


def test_of_each_side_the_largest_part_stays_and_corners_join() -> None:
    mask = boxes(
        (2, 2, 2, 3, 3), (1, 8, 8, 6, 6), (1, 14, 14, 2, 2), (1, 30, 2, 5, 5), (2, 20, 30, 9, 9), (2, 2, 50, 4, 4)
    )
    after = boxes((1, 8, 8, 6, 6), (1, 14, 14, 2, 2), (2, 20, 30, 9, 9))
    assert np.array_equal(largest_component(mask), after)
    one = boxes((2, 20, 30, 9, 9), (2, 2, 50, 4, 4))
    assert np.array_equal(largest_component(one), boxes((2, 20, 30, 9, 9)))


def test_a_hole_is_closed_by_the_lung_around_it_and_what_lies_in_it_stays() -> None:
    mask = boxes((1, 2, 2, 20, 20), (0, 5, 5, 10, 10), (2, 8, 8, 3, 3), (2, 10, 40, 12, 12), (0, 14, 44, 2, 2))
    after = boxes((1, 2, 2, 20, 20), (2, 8, 8, 3, 3), (2, 10, 40, 12, 12))
    assert np.array_equal(close_holes(mask), after)
    assert mask[6, 6] == 0  # in place nothing changes
    left = boxes((2, 10, 40, 12, 12), (0, 14, 44, 2, 2))
    assert np.array_equal(close_holes(left), boxes((2, 10, 40, 12, 12)))
    open_bay = boxes((1, 2, 2, 20, 20), (0, 5, 2, 10, 10))
    assert np.array_equal(close_holes(open_bay), open_bay)


def test_beyond_two_pixels_of_what_is_kept_nothing_of_it_is_left() -> None:
    before = boxes((1, 10, 10, 20, 10), (2, 10, 40, 20, 10), (1, 2, 2, 3, 3), (2, 35, 50, 3, 3))
    after = boxes((1, 10, 10, 20, 10), (2, 10, 40, 20, 10))
    probability = np.stack([np.where(before == k, 0.6, 0.2) for k in range(3)]).astype(np.float32)
    moved = follow(probability, before, after)
    for side, column, there in ((1, 10, 2), (2, 40, 1)):
        assert moved[side, 15, column - 4 : column].tolist() == pytest.approx([0, 0, 0.2, 0.2])
        assert moved[side, 15, column + 10 : column + 14].tolist() == pytest.approx([0.2, 0.2, 0, 0])
        assert moved[side, 6:10, column + 5].tolist() == pytest.approx([0, 0, 0.2, 0.2])
        assert moved[side, 30:34, column + 5].tolist() == pytest.approx([0.2, 0.2, 0, 0])
        assert moved[there, 15, column + 5] == pytest.approx(0.2)
    assert moved[0, 15, 6:10].tolist() == pytest.approx([1.0, 1.0, 0.8, 0.8])
    assert moved[:, 3, 3].tolist() == [1.0, 0.0, 0.0]
    assert moved[:, 36, 51].tolist() == [1.0, 0.0, 0.0]
    assert np.allclose(moved.sum(axis=0), 1.0)
    filled = boxes((2, 10, 10, 20, 10), (1, 10, 40, 20, 10))
    swapped = follow(probability, before, filled)
    assert swapped[:, 15, 15].tolist() == [0.0, 0.0, 1.0]
    assert swapped[:, 15, 45].tolist() == [0.0, 1.0, 0.0]
    beside = before.copy()
    beside[10:14, 21] = 1  # an island so near to its lung that this keeps its probabilities there
    assert follow(probability, beside, after)[:, 11, 21].tolist() == [1.0, 0.0, 0.0]
    assert np.array_equal(probability[1, 2:5, 2:5], np.full((3, 3), np.float32(0.6)))
