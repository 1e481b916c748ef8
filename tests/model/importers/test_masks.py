"""Sides by position, thresholds and joins of masks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_lab.importers.masks import Stored, both_lungs, by_position, inside, inverted, label_map
from lungseg_lab.importers.source import EntryError
from tests.model.importers.sets import drawn

SHAPE = (100, 120)
Area = NDArray[np.bool_]


def block(top: int, left: int, bottom: int, right: int) -> Area:
    area = np.zeros(SHAPE, np.bool_)
    area[top:bottom, left:right] = True
    return area


RIGHT_LUNG, LEFT_LUNG = block(20, 15, 80, 50), block(20, 70, 80, 105)


def expected(right: Area, left: Area) -> NDArray[np.uint8]:
    return np.where(right, np.uint8(RIGHT), np.where(left, np.uint8(LEFT), np.uint8(0)))


@pytest.mark.parametrize("seed", range(12))
def test_the_patient_s_right_lung_lies_on_the_left(seed: int) -> None:
    mask = drawn(seed).mask
    found, notes = by_position(mask > 0)
    assert np.array_equal(found, mask)
    assert notes == ()


def test_small_parts_go_with_the_lung_beside_them() -> None:
    strays = block(5, 30, 9, 34), block(90, 75, 94, 79)
    found, _ = by_position(RIGHT_LUNG | LEFT_LUNG | strays[0] | strays[1])
    assert np.array_equal(found, expected(RIGHT_LUNG | strays[0], LEFT_LUNG | strays[1]))


def test_a_lung_in_two_halves_is_one_lung() -> None:
    """The halves of the right lung are both larger than the left one."""
    halves = block(5, 10, 45, 50), block(50, 12, 95, 52)
    small = block(40, 80, 70, 100)
    found, _ = by_position(halves[0] | halves[1] | small)
    assert np.array_equal(found, expected(halves[0] | halves[1], small))


def test_lungs_that_touch_are_parted_where_they_are_narrowest() -> None:
    bridge = block(40, 50, 46, 70)
    found, notes = by_position(RIGHT_LUNG | LEFT_LUNG | bridge)
    assert notes == ("the lungs touch in its mask: they were separated at the narrowest point",)
    assert np.array_equal(found > 0, RIGHT_LUNG | LEFT_LUNG | bridge)
    assert (found[RIGHT_LUNG] == RIGHT).all()
    assert (found[LEFT_LUNG] == LEFT).all()
    assert set(np.unique(found[bridge])) == {RIGHT, LEFT}


@pytest.mark.parametrize(("lung", "value"), [(RIGHT_LUNG, RIGHT), (LEFT_LUNG, LEFT)])
def test_one_lung_alone_is_told_by_its_place(lung: Area, value: int) -> None:
    found, _ = by_position(lung)
    assert np.array_equal(found, lung * np.uint8(value))


@given(st.integers(0, 2**32 - 1))
def test_no_pixel_is_lost_or_made(seed: int) -> None:
    both = np.random.default_rng(seed).random((24, 30)) < 0.3
    found, _ = by_position(both)
    assert np.array_equal(found > 0, both)
    assert int(found.max(initial=0)) <= 2


def test_folders_that_contradict_the_picture() -> None:
    """A set that names the sides as they are seen: the picture counts, and it is noted."""
    swapped = [Stored(RIGHT_LUNG * np.uint8(255), "left"), Stored(LEFT_LUNG * np.uint8(255), "right")]
    made = label_map(swapped, SHAPE)
    assert np.array_equal(made.mask, expected(RIGHT_LUNG, LEFT_LUNG))
    assert made.notes == ("right and left were swapped in the set: recognised by position",)


def test_an_empty_side_is_noted() -> None:
    made = label_map([Stored(RIGHT_LUNG * np.uint8(255), "right"), Stored(np.zeros(SHAPE, np.uint8), "left")], SHAPE)
    assert np.array_equal(made.mask, RIGHT_LUNG * np.uint8(RIGHT))
    assert made.notes == ("the left lung is empty",)


def test_masks_that_share_pixels_are_noted() -> None:
    wide = block(20, 40, 80, 105)
    made = label_map([Stored(RIGHT_LUNG * np.uint8(255), "right"), Stored(wide * np.uint8(255), "left")], SHAPE)
    assert made.notes == ("right and left share 600 px, which count as left",)
    assert (made.mask[wide] == LEFT).all()


@pytest.mark.parametrize(("value", "is_inside"), [(127, False), (128, True), (255, True), (0, False)])
def test_the_threshold_is_128(value: int, is_inside: bool) -> None:
    """On an outline, where grey is anti-aliasing."""
    grey = (RIGHT_LUNG * 255).astype(np.uint8)
    grey[19, 15:50] = value
    found = inside(grey)
    assert bool(found[19, 15:50].all()) == is_inside
    assert np.array_equal(np.delete(found, 19, axis=0), np.delete(RIGHT_LUNG, 19, axis=0))


def test_values_that_the_set_explains_are_taken_by_it_and_others_refused() -> None:
    grey = np.where(RIGHT_LUNG, np.uint8(7), np.where(LEFT_LUNG, np.uint8(3), np.uint8(0)))
    made = label_map([Stored(grey)], SHAPE, values={7: "right", 3: "left"})
    assert np.array_equal(made.mask, expected(RIGHT_LUNG, LEFT_LUNG))
    with pytest.raises(EntryError, match="the value 7, which the set does not explain"):
        label_map([Stored(grey)], SHAPE, values={1: "right", 3: "left"})


def test_a_structure_that_is_no_lung_is_background() -> None:
    heart = block(50, 52, 70, 68)
    grey = np.where(
        RIGHT_LUNG, np.uint8(1), np.where(LEFT_LUNG, np.uint8(2), np.where(heart, np.uint8(3), np.uint8(0)))
    )
    made = label_map([Stored(grey)], SHAPE, values={1: "right", 2: "left", 3: ""})
    assert np.array_equal(made.mask, expected(RIGHT_LUNG, LEFT_LUNG))


def test_both_lungs_as_one() -> None:
    assert np.array_equal(both_lungs(expected(RIGHT_LUNG, LEFT_LUNG)), (RIGHT_LUNG | LEFT_LUNG).astype(np.uint8))


def test_an_inverted_mask_is_refused_or_turned() -> None:
    one = drawn(1)
    white = Stored(np.uint8(255) - one.area())
    with pytest.raises(EntryError, match="inverted, white outside the lungs: use --turn-masks"):
        label_map([white], one.mask.shape)
    turned = label_map([white], one.mask.shape, turn=True)
    assert np.array_equal(turned.mask, one.mask)
    assert turned.notes == ("its mask was inverted and has been corrected",)
    one_by_one = [Stored(np.uint8(255) - one.area(2), "left"), Stored(np.uint8(255) - one.area(1), "right")]
    assert np.array_equal(label_map(one_by_one, one.mask.shape, turn=True).mask, one.mask)


def test_what_fills_the_picture_without_its_border_is_not_inverted() -> None:
    area = np.zeros((100, 100), np.bool_)
    area[10:90, 5:95] = True
    assert not inverted(area)
    assert not inverted(np.pad(np.zeros((60, 60), np.bool_), 20, constant_values=True)[:, :70])
    assert inverted(~drawn(1).mask.astype(np.bool_))


def test_nothing_is_said_of_parting_where_nothing_is_parted() -> None:
    bridged = drawn(1).mask > 0
    row = int(np.flatnonzero(bridged.any(axis=1)).mean())
    columns = np.flatnonzero(bridged[row])
    bridged[row, columns[0] : columns[-1]] = True
    stored = Stored(bridged.astype(np.uint8) * np.uint8(255))
    assert label_map([stored], bridged.shape).notes == (
        "the lungs touch in its mask: they were separated at the narrowest point",
    )
    assert label_map([stored], bridged.shape, sided=False).notes == ()
