"""How far two masks of one image lie apart: of each lung, of both, with and without a spacing."""

from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Spacing
from lungseg_gui.services.agreement import agreement, by_lung
from lungseg_model import metrics

MM = Spacing(0.5, 0.2)


def mask(*, right: int | None = 0, left: int | None = 0) -> Mask:
    """Draw two lungs, the right one so many rows lower, the left one so many columns further; None for none."""
    drawn = np.zeros((40, 40), np.uint8)
    if right is not None:
        drawn[5 + right : 25 + right, 3:13] = RIGHT
    if left is not None:
        drawn[5:25, 22 + left : 32 + left] = LEFT
    return drawn


def test_each_lung_is_compared_with_its_own_and_the_worse_one_stands_for_both() -> None:
    found = by_lung(mask(), mask(right=1, left=3), MM)
    assert {value: (lung.dice, lung.unit) for value, lung in found.items()} == {
        RIGHT: (0.95, "mm"),
        LEFT: (0.7, "mm"),
        0: (0.825, "mm"),
    }
    assert [found[value].hd95 for value in (RIGHT, LEFT, 0)] == pytest.approx([0.5, 0.6, 0.6])
    pixels = by_lung(mask(), mask(right=4, left=3), None)
    assert {value: (lung.hd95, lung.unit) for value, lung in pixels.items()} == {
        RIGHT: (4.0, "px"),
        LEFT: (3.0, "px"),
        0: (4.0, "px"),
    }


@pytest.mark.parametrize(
    ("one", "other", "right", "left", "both"),
    [
        (mask(), mask(left=None), 0.0, None, None),
        (mask(right=None), mask(), None, 0.0, None),
        (mask(left=None), mask(right=1, left=None), 1.0, 0.0, 1.0),
        (mask(right=None, left=None), mask(right=None, left=None), 0.0, 0.0, 0.0),
    ],
)
def test_what_only_one_of_both_has_has_no_distance(
    one: Mask, other: Mask, right: float | None, left: float | None, both: float | None
) -> None:
    found = by_lung(one, other, None)
    assert (found[RIGHT].hd95, found[LEFT].hd95, found[0].hd95) == (right, left, both)


def test_the_agreement_of_a_whole_mask() -> None:
    ours, wanted = mask(), mask(right=1, left=3)
    found = agreement(ours, wanted, MM)
    step = (MM.row, MM.column)
    assert found.dice == 0.825
    assert found.hd95_mm == pytest.approx(0.6)
    apart = [metrics.assd(ours == lung, wanted == lung, spacing=step) for lung in (RIGHT, LEFT)]
    assert apart[0] != pytest.approx(apart[1])
    assert found.displacement_mm == pytest.approx(sum(apart) / 2)
    assert found.contour_left == metrics.left_to_correct(ours, wanted)[0] > 0


@pytest.mark.parametrize(("wanted", "spacing"), [(mask(right=1), None), (mask(left=None), MM), (mask(right=None), MM)])
def test_without_a_spacing_or_a_lung_there_are_no_millimetres(wanted: Mask, spacing: Spacing | None) -> None:
    found = agreement(mask(), wanted, spacing)
    assert (found.hd95_mm, found.displacement_mm) == (None, None)
    assert 0 < found.dice < 1


def test_two_masks_without_a_left_lung_agree_in_that() -> None:
    assert agreement(mask(left=None), mask(right=1, left=None), MM).hd95_mm == pytest.approx(0.5)
