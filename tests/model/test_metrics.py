"""Against values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from lungseg_model import metrics
from lungseg_model.errors import ModelError
from lungseg_model.evaluate import measure, summarise, summarise_groups, worst


def square(top: int, left: int, side: int, shape: tuple[int, int] = (40, 40)) -> np.ndarray:
    mask = np.zeros(shape, np.bool_)
    mask[top : top + side, left : left + side] = True
    return mask


def test_dice_and_iou() -> None:
    first, second = square(5, 5, 10), square(5, 10, 10)  # overlap 50 of 100 and 100
    assert metrics.dice(first, second) == pytest.approx(0.5)
    assert metrics.iou(first, second) == pytest.approx(50 / 150)


def test_boundary_of_a_square() -> None:
    assert np.count_nonzero(metrics.boundary(square(5, 5, 10))) == 36
    assert np.count_nonzero(metrics.boundary(np.ones((10, 10), np.bool_))) == 36


def test_distances_of_two_lines() -> None:
    first, second = np.zeros((30, 40), np.bool_), np.zeros((30, 40), np.bool_)
    first[:, 10], second[:, 17] = True, True
    assert metrics.hd95(first, second) == pytest.approx(7.0)
    assert metrics.assd(first, second) == pytest.approx(7.0)
    assert metrics.hd95(first, second, spacing=(0.2, 0.2)) == pytest.approx(1.4)


def test_distances_with_unequal_spacing() -> None:
    first, second = np.zeros((30, 40), np.bool_), np.zeros((30, 40), np.bool_)
    first[8, :], second[12, :] = True, True
    assert metrics.hd95(first, second, spacing=(0.5, 0.1)) == pytest.approx(2.0)
    assert metrics.assd(first, second, spacing=(0.5, 0.1)) == pytest.approx(2.0)


def test_hd95_takes_the_larger_direction() -> None:
    first = np.zeros((5, 200), np.bool_)
    first[2, :100] = True
    second = np.zeros((5, 200), np.bool_)
    second[2, :] = True  # 100 of its pixels are up to 100 away from the first; the first lies on it
    expected = float(np.percentile([0] * 100 + list(range(1, 101)), 95))
    assert metrics.hd95(first, second) == pytest.approx(expected)
    assert metrics.assd(first, second) == pytest.approx(sum(range(1, 101)) / 300)


def test_empty_masks() -> None:
    empty, full = np.zeros((30, 40), np.bool_), square(5, 5, 10, (30, 40))
    assert (metrics.dice(empty, empty), metrics.iou(empty, empty)) == (1.0, 1.0)
    assert metrics.distances(empty, empty) == (0.0, 0.0)
    assert (metrics.dice(empty, full), metrics.iou(full, empty)) == (0.0, 0.0)
    assert metrics.hd95(empty, full) == pytest.approx(50.0)
    assert metrics.hd95(empty, full, spacing=(0.2, 0.2)) == pytest.approx(10.0)


def test_components_touching_at_a_corner_are_one() -> None:
    mask = np.zeros((10, 10), np.bool_)
    mask[2, 2] = mask[3, 3] = mask[7, 7] = True
    assert metrics.components(mask) == 2


def test_worst_five_per_cent() -> None:
    values = [0.5, 0.7, *([0.9] * 38)]
    assert worst(values) == pytest.approx(0.6)  # round(0.05 * 40) = 2
    assert worst([0.4, 0.9]) == pytest.approx(0.4)
    assert worst([1.0, 9.0], higher_is_better=False) == pytest.approx(9.0)


def test_measure_and_summarise() -> None:
    wanted = square(5, 2, 10).astype(np.uint8) + 2 * square(5, 25, 10).astype(np.uint8)
    found = wanted.copy()
    found[5:15, 25:30] = 0  # half the left lung
    row = measure(found, wanted, case_id="a", group="g", spacing=(0.5, 0.5))
    assert row.dice_right == 1.0
    assert row.dice_left == pytest.approx(2 * 50 / 150)
    assert row.dice_both == pytest.approx(2 * 150 / 350)
    assert row.hd95_mm == pytest.approx(row.hd95_px * 0.5)
    assert row.components == 1
    summary = summarise_groups([row, measure(wanted, wanted, case_id="b", group="h")])
    assert summary["n"] == 2
    assert summary["dice_both"]["mean"] == pytest.approx((row.dice_both + 1) / 2)
    assert summary["groups"]["h"]["dice_both"]["mean"] == 1.0
    assert summary["groups"]["h"]["hd95_mm"] is None
    assert not math.isnan(summary["hd95_px"]["worst_5_percent"])


def test_masks_of_other_sizes_and_no_rows_are_refused() -> None:
    with pytest.raises(ModelError):
        measure(np.zeros((3, 3), np.uint8), np.zeros((3, 4), np.uint8))
    with pytest.raises(ModelError):
        summarise([])
