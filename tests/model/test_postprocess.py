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


def test_smoothing_reaches_as_far_on_a_smaller_grid() -> None:
    point = np.zeros((1, 256, 256), np.float32)
    point[0, 128, 128] = 1
    spread = smooth_edges(point)[0]
    distance = np.arange(256) - 128
    assert np.sqrt((spread.sum(axis=0) * distance**2).sum()) == pytest.approx(1.0, rel=0.05)


def test_steps_are_switched() -> None:
    mask = lungs()
    mask[2:5, 2:5] = 1
    mask[20:25, 40:45] = 0
    off = Postprocessing(False, False, False, False)
    assert np.array_equal(clean(mask, off), mask)


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
