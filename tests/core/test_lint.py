"""The anatomical checks on drawn masks, and the repairs against labelled components."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core import lint, mending
from lungseg_gui.core.findings import CHECKS
from lungseg_gui.core.mask import LEFT, RIGHT, Box, Mask
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.turn import MIRRORED, Turn


@pytest.fixture
def lungs() -> Mask:
    mask = np.zeros((120, 100), np.uint8)
    mask[20:100, 15:40] = RIGHT
    mask[20:90, 60:85] = LEFT
    return mask


def found(mask: Mask) -> list[str]:
    return [finding.check for finding in lint.check(mask)]


def test_a_pair_of_lungs_is_fine(lungs: Mask) -> None:
    assert lint.check(lungs) == []


def test_every_check_is_named_once() -> None:
    names = [name for name, _ in CHECKS]
    assert len(set(names)) == len(names)


def test_an_empty_mask_is_one_finding() -> None:
    (finding,) = lint.check(np.zeros((10, 10), np.uint8))
    assert finding.check == "present"
    assert finding.repair == ""


@pytest.mark.parametrize(
    ("side", "said"), [(0.1, "0.16 mm²"), (1.0, "0.16 cm²"), (5.0, "4.0 cm²"), (40.0, "256.0 cm²")]
)
def test_areas_are_told_in_the_unit_that_fits(lungs: Mask, side: float, said: str) -> None:
    lungs[5:8, 70:75] = RIGHT
    lungs[110, 3] = RIGHT
    said_here = [finding.sentence for finding in lint.check(lungs, spacing=Spacing(side, side))]
    assert said_here[0] == f"The right lung has 2 more parts, {said}."


def test_a_missing_lung(lungs: Mask) -> None:
    lungs[lungs == LEFT] = 0
    (finding,) = lint.check(lungs)
    assert finding.sentence == "The left lung is empty."


def test_a_stray_part_is_found_measured_and_removed(lungs: Mask) -> None:
    whole = lungs.copy()
    lungs[5:8, 70:75] = RIGHT
    lungs[110, 3] = RIGHT
    (finding,) = lint.check(lungs, spacing=Spacing(1.0, 1.0))
    assert finding.sentence == "The right lung has 2 more parts, 0.16 cm²."
    assert finding.box == Box(5, 3, 111, 75)
    np.testing.assert_array_equal(lint.repair(finding.repair, lungs), whole)


def test_parts_that_touch_by_a_corner_are_one(lungs: Mask) -> None:
    lungs[100, 40] = RIGHT
    assert found(lungs) == []


def test_holes_are_found_measured_and_closed(lungs: Mask) -> None:
    whole = lungs.copy()
    lungs[30:34, 20:25] = 0
    lungs[50, 30] = 0
    (finding,) = lint.check(lungs)
    assert finding.sentence == "The right lung has 2 holes, 21 px."
    np.testing.assert_array_equal(lint.repair(finding.repair, lungs), whole)


def test_swapped_sides_are_found_and_mended(lungs: Mask) -> None:
    swapped = mending.swap_sides(lungs)
    (finding,) = lint.check(swapped)
    assert finding.check == "sides"
    np.testing.assert_array_equal(lint.repair(finding.repair, swapped), lungs)


def test_a_mirrored_view_has_its_sides_the_other_way_round(lungs: Mask) -> None:
    assert lint.check(mending.swap_sides(lungs), turn=MIRRORED) == []
    assert [finding.check for finding in lint.check(lungs, turn=MIRRORED)] == ["sides"]


@pytest.mark.parametrize("number", range(1, 9))
def test_sides_are_those_of_the_upright_image(lungs: Mask, number: int) -> None:
    turn = Turn.of_exif(number)
    assert lint.check(turn.stored(lungs), turn=turn) == []
    swapped = turn.stored(mending.swap_sides(lungs))
    assert [finding.check for finding in lint.check(swapped, turn=turn)] == ["sides"]


def test_a_lung_that_is_much_too_small(lungs: Mask) -> None:
    lungs[40:] = np.where(lungs[40:] == LEFT, 0, lungs[40:])
    finding = lint.check(lungs)[0]
    assert finding.sentence == "The left lung is unusually small: 25 % of the other's area, hardly ever below 42 %."
    assert (finding.check, finding.segment) == ("ratio", LEFT)


def test_a_lung_at_the_edge_is_cut_off_where_it_is_so_over_a_good_part_of_its_height(lungs: Mask) -> None:
    assert found(lungs[:, 14:]) == []
    touching = lungs.copy()
    touching[20:51, :15] = RIGHT  # 31 of 80 rows
    assert found(touching) == []
    touching[20:53, :15] = RIGHT
    (finding,) = lint.check(touching)
    assert finding.sentence == "The right lung is cut off by the edge of the image, over 41 % of its height."
    for turned in (touching[:, ::-1], touching[::-1], touching[::-1, ::-1]):
        assert "border" in found(np.ascontiguousarray(turned))
    assert "border" in found(np.ascontiguousarray(lungs[:60]))


def test_repairs_leave_their_argument_alone(lungs: Mask) -> None:
    lungs[30:34, 20:25] = 0
    lungs[5, 5] = LEFT
    before = lungs.copy()
    for name in lint.REPAIRS:
        lint.repair(name, lungs)
    np.testing.assert_array_equal(lungs, before)


masks = st.tuples(st.integers(1, 14), st.integers(1, 14)).flatmap(
    lambda shape: st.lists(
        st.sampled_from((0, 0, RIGHT, RIGHT, LEFT)), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]
    ).map(lambda values: np.asarray(values, np.uint8).reshape(shape))
)


@given(masks)
def test_keep_largest_agrees_with_labelled_components(mask: Mask) -> None:
    repaired = mending.keep_largest(mask)
    for value in (RIGHT, LEFT):
        inside = (mask == value).astype(np.uint8)
        count, parts, stats, _ = cv2.connectedComponentsWithStats(inside, connectivity=8)
        kept = repaired == value
        assert not (kept & (inside == 0)).any()
        if count < 2:
            assert not kept.any()
            continue
        labels = np.unique(np.asarray(parts)[kept])
        assert labels.size == 1
        areas = np.asarray(stats)[1:, cv2.CC_STAT_AREA]
        assert np.count_nonzero(kept) == areas.max() == areas[labels[0] - 1]


@given(masks)
def test_close_holes_agrees_with_a_flood_from_outside(mask: Mask) -> None:
    repaired = mending.close_holes(mask)
    expected = mask.copy()
    for value in (RIGHT, LEFT):
        if not (mask == value).any():
            continue
        free = np.pad(mask != value, 1, constant_values=True).astype(np.uint8)
        cv2.floodFill(free, None, (0, 0), (2,), flags=4)
        expected[(free[1:-1, 1:-1] == 1) & (mask == 0) & (expected == 0)] = value
    both = expected != repaired
    # Where one lung lies inside a hole of the other, either may own the background between them.
    assert not both.any() or ((expected[both] > 0) & (repaired[both] > 0)).all()


@given(masks)
def test_counts_and_areas_agree_with_labelled_components(mask: Mask) -> None:
    findings = {(finding.check, "left" in finding.sentence): finding for finding in lint.check(mask)}
    for value in (RIGHT, LEFT):
        inside = (mask == value).astype(np.uint8)
        count, _, stats, _ = cv2.connectedComponentsWithStats(inside, connectivity=8)
        finding = findings.get(("parts", value == LEFT))
        assert (finding is not None) == (count > 2)
        if finding is not None:
            areas = np.sort(np.asarray(stats)[1:, cv2.CC_STAT_AREA])
            assert f" {areas[:-1].sum()} px." in finding.sentence
