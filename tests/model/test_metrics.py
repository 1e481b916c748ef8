"""Against values worked out by hand."""

from __future__ import annotations

import math

import cv2
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


def two_lungs(rows: tuple[int, int] = (40, 160)) -> np.ndarray:
    """Rectangles 40 wide: each has a contour of 2 (40 + its height) - 4 pixels."""
    mask = np.zeros((200, 200), np.uint8)
    mask[rows[0] : rows[1], 40:80], mask[rows[0] : rows[1], 120:160] = 1, 2
    return mask


def test_contour_left_to_correct_is_a_share_of_the_references() -> None:
    wanted = two_lungs()
    assert metrics.left_to_correct(wanted, wanted) == (0.0, None)
    near = two_lungs((42, 160))  # 2 of 200 pixels: within a hundredth
    assert metrics.left_to_correct(near, wanted)[0] == 0.0
    far = two_lungs((50, 160))
    # of each lung the top edge, and the sides down to two pixels above the new one: 40 + 2 * 7 of 316
    assert metrics.left_to_correct(far, wanted)[0] == pytest.approx(54 / 316)
    share, length = metrics.left_to_correct(far, wanted, spacing=(0.5, 0.5))
    assert length == pytest.approx(2 * share * 0.5 * (2 * 39 + 2 * 119))


def test_each_lung_is_compared_with_itself() -> None:
    wanted = two_lungs()
    swapped = np.where(wanted > 0, 3 - wanted, wanted).astype(np.uint8)
    assert metrics.left_to_correct(swapped, wanted)[0] == 1.0
    one = np.where(wanted == 1, wanted, 0).astype(np.uint8)
    assert metrics.left_to_correct(one, wanted)[0] == pytest.approx(0.5)
    assert metrics.left_to_correct(wanted, np.zeros_like(wanted)) == (0.0, None)


def test_the_outer_contour_leaves_out_what_faces_the_other_lung() -> None:
    wanted = two_lungs()
    inner, lateral = wanted.copy(), wanted.copy()
    inner[40:160, 70:80] = 0
    inner[40:160, 120:130] = 0
    lateral[40:160, 40:50] = 0
    lateral[40:160, 150:160] = 0
    assert metrics.left_to_correct(inner, wanted)[0] > 0.3
    assert metrics.left_to_correct(inner, wanted, outer=True)[0] < 0.09  # the corners of apex and diaphragm
    assert metrics.left_to_correct(lateral, wanted, outer=True)[0] > 0.45


def test_contour_beside_what_says_nothing_does_not_count() -> None:
    wanted = two_lungs()
    wanted[100:120, 30:60] = 255
    found = two_lungs()
    assert metrics.left_to_correct(found, wanted)[0] == 0.0
    found[100:120, 40:60] = 0
    assert metrics.left_to_correct(found, wanted)[0] == 0.0


def test_raggedness_is_of_the_contour_and_not_of_its_size() -> None:
    rows, columns = np.mgrid[:400, :400]
    angle = np.arctan2(rows - 200, columns - 200)
    away = np.hypot(rows - 200, columns - 200)
    values = [metrics.raggedness(away < radius) for radius in (60, 120, 180)]
    assert all(1.0 < value < 1.1 for value in values)
    wavy = metrics.raggedness(away < 120 + 5 * np.sin(40 * angle))
    assert wavy > values[1] + 0.15
    slow = metrics.raggedness(away < 120 + 5 * np.sin(4 * angle))
    assert slow < values[1] + 0.03  # a bend is no tooth
    assert metrics.raggedness(np.zeros((9, 9), np.bool_)) == 0.0


def test_surface_dice_is_the_share_of_both_contours_that_is_near_enough() -> None:
    wanted = np.zeros((200, 100), np.uint8)
    wanted[40:160, 10:40], wanted[40:160, 60:90] = 1, 2
    assert metrics.surface_dice(wanted, wanted) == 1.0
    near = np.roll(wanted, 2, axis=0)  # 1 % of the longest side
    assert metrics.surface_dice(near, wanted) == 1.0
    assert metrics.surface_dice(near, wanted, tolerance=0.005) < 0.95
    far = np.roll(wanted, 3, axis=0)
    # of each contour of 296 px: all 30 of the end that leaves the other, and of the other end those far from its sides
    assert metrics.surface_dice(far, wanted) == pytest.approx(1 - (30 + 30 - 2 * 3) / 296)
    assert metrics.surface_dice(far, wanted) == metrics.surface_dice(wanted, far)
    one = np.where(wanted == 1, wanted, np.uint8(0))
    assert metrics.surface_dice(one, wanted) == pytest.approx(2 / 3)  # a lung that is missing counts in full
    assert metrics.surface_dice(np.zeros_like(wanted), wanted) == 0.0
    assert metrics.surface_dice(np.zeros_like(wanted), np.zeros_like(wanted)) == 1.0


def test_surface_dice_does_not_ask_where_the_reference_says_nothing() -> None:
    wanted = np.zeros((200, 100), np.uint8)
    wanted[40:160, 10:40] = 1
    found = wanted.copy()
    found[160:190, 10:40] = 1
    assert metrics.surface_dice(found, wanted) < 0.9
    wanted[160:192, 5:45] = 255
    assert metrics.surface_dice(found, wanted) == 1.0


def blobs(seed: int, *, silent: bool = False) -> np.ndarray:
    """A label map with ragged parts of both lungs, and of no verdict, some of them at the border."""
    drawn = np.random.default_rng(seed)
    soft = [cv2.GaussianBlur(drawn.normal(size=(26, 34)), (0, 0), 2.0) for _ in range(3)]
    mask = np.where(soft[0] > 0.05, np.where(soft[1] > 0, 1, 2), 0).astype(np.uint8)
    if silent:
        mask[soft[2] > 0.2] = 255
    return mask


def edge_points(mask: np.ndarray, *, beside: np.ndarray | None = None) -> np.ndarray:
    """Rows and columns of the pixels that have one of four neighbours outside, point by point; none beside silence."""
    around = np.pad(mask, 1)
    near = np.zeros_like(around) if beside is None else np.pad(beside, 1)
    points = [
        (row, column)
        for row, column in np.argwhere(mask)
        if not (around[row : row + 3, column + 1].all() and around[row + 1, column : column + 3].all())
        and not near[row : row + 3, column : column + 3].any()
    ]
    return np.array(points, np.float64).reshape(-1, 2)


def apart(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """The distance of each point to the nearest of others."""
    return np.sqrt(((first[:, None] - second[None]) ** 2).sum(axis=-1)).min(axis=1)


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.3, 0.3), (0.5, 0.2), (0.2, 0.5)])
def test_distances_are_those_of_each_point_to_the_nearest(spacing: tuple[float, float]) -> None:
    for seed in range(3):
        found, wanted = blobs(seed) == 1, blobs(seed + 50) == 1
        ours, theirs = edge_points(found) * spacing, edge_points(wanted) * spacing
        there, back = metrics.surface_distances(found, wanted, spacing=spacing)
        assert there == pytest.approx(apart(ours, theirs), abs=1e-5)
        assert back == pytest.approx(apart(theirs, ours), abs=1e-5)


def test_a_missed_lung_is_as_far_away_as_the_picture_is_large() -> None:
    full, empty = np.ones((30, 80), np.bool_), np.zeros((30, 80), np.bool_)
    assert metrics.distances(full, empty, spacing=(1.0, 0.5)) == (50.0, 50.0)
    assert metrics.distances(empty, full, spacing=(4.0, 2.0)) == (200.0, 200.0)


@pytest.mark.parametrize("silent", [False, True])
def test_what_is_left_and_what_agrees_are_counted_point_by_point(silent: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "NEAR", 2.0 / 34)
    for seed in range(4):
        found, wanted = blobs(seed), blobs(seed + 50, silent=silent)
        quiet = wanted == 255
        far, whole, agreed, both = 0, 0, 0, 0
        for side in (1, 2):
            ours, theirs = found == side, wanted == side
            asked = edge_points(theirs | (quiet & ours), beside=quiet)
            whole += len(asked)
            far += int((apart(asked, edge_points(ours)) > 2.0).sum())
            edges = edge_points(ours | (quiet & theirs), beside=quiet), asked
            both += len(edges[0]) + len(edges[1])
            if all(map(len, edges)):
                agreed += sum(int((apart(one, other) <= 2.0).sum()) for one, other in (edges, edges[::-1]))
        assert metrics.left_to_correct(found, wanted)[0] == pytest.approx(far / whole)
        assert metrics.surface_dice(found, wanted, tolerance=2.0 / 34) == pytest.approx(agreed / both)


def test_a_contour_at_the_very_tolerance_is_near_enough() -> None:
    wanted = np.zeros((100, 60), np.uint8)
    wanted[20:80, 10:40] = 1
    for moved, left in ((1, 0.0), (2, 30 / 176)):
        found = np.zeros_like(wanted)
        found[20 + moved : 80, 10:40] = 1
        assert metrics.left_to_correct(found, wanted)[0] == pytest.approx(left, abs=1e-9)


def test_a_length_left_to_correct_is_measured_along_rows_and_columns() -> None:
    wanted = np.zeros((200, 200), np.uint8)
    wanted[40:161, 40:71], wanted[40:141, 120:161] = 1, 2
    nothing = np.zeros_like(wanted)
    share, length = metrics.left_to_correct(nothing, wanted, spacing=(0.5, 0.2))
    assert share == 1.0
    assert length == pytest.approx(2 * (120 * 0.5 + 30 * 0.2) + 2 * (100 * 0.5 + 40 * 0.2))
    one = np.where(wanted == 2, wanted, np.uint8(0))
    assert metrics.left_to_correct(one, wanted, spacing=(0.5, 0.2))[1] == pytest.approx(2 * (120 * 0.5 + 30 * 0.2))
    assert metrics.left_to_correct(wanted, wanted, spacing=(0.5, 0.2)) == (0.0, 0.0)


@pytest.mark.parametrize("side", [1, 2])
@pytest.mark.parametrize(
    ("missing", "outer"), [((-45, 45), 0.0), ((45, 90), 45 / 270), ((-90, -45), 45 / 270), ((90, 270), 180 / 270)]
)
def test_a_quarter_of_a_disc_faces_the_other_lung(side: int, missing: tuple[int, int], outer: float) -> None:
    """Angles from the direction to the other lung: what goes more that way than up or down is not outer contour."""
    rows, columns = np.mgrid[:400, :400] - 200
    towards = columns if side == 1 else -columns
    disc = np.hypot(rows, columns) < 150
    gone = (np.degrees(np.arctan2(rows, towards)) - missing[0]) % 360 <= missing[1] - missing[0]
    wanted = np.where(disc, np.uint8(side), np.uint8(0))
    found = np.where(gone & (np.hypot(rows, columns) > 100), np.uint8(0), wanted)
    near = 2 * np.degrees(4 / 150) / 270 if outer else 0.0  # of both ends of what is missing
    assert metrics.left_to_correct(found, wanted, outer=True)[0] == pytest.approx(
        outer - near if outer else 0, abs=0.012
    )


def test_a_single_pixel_has_no_contour_to_be_ragged_and_four_are_smooth() -> None:
    dot = np.zeros((4, 4), np.bool_)
    dot[1, 1] = True
    assert metrics.raggedness(dot) == 0.0
    dot[1:3, 1:3] = True
    assert metrics.raggedness(dot) == pytest.approx(1.0, abs=0.01)
