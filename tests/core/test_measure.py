from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.measure import area_mm2, measure
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.turn import Turn


@pytest.fixture
def mask() -> Mask:
    mask = np.zeros((100, 200), np.uint8)
    mask[10:60, 20:50] = RIGHT  # 50 x 30
    mask[20:60, 110:150] = LEFT  # 40 x 40
    mask[70:75, 5:10] = RIGHT  # on rows without left lung
    return mask


def test_in_mm_by_hand(mask: Mask) -> None:
    measures = measure(mask, Spacing(0.5, 0.2))
    assert measures.right.pixels == 50 * 30 + 25
    assert measures.right.area_cm2 == pytest.approx(1525 * 0.1 / 100)
    assert measures.right.height_mm == pytest.approx(65 * 0.5)
    assert measures.right.width_mm == pytest.approx(45 * 0.2)
    assert measures.left.area_cm2 == pytest.approx(1600 * 0.1 / 100)
    assert measures.left_to_right == pytest.approx(1600 / 1525)
    assert measures.inner_width_mm == pytest.approx(130 * 0.2)


def test_without_spacing_only_pixels_and_ratios(mask: Mask) -> None:
    measures = measure(mask, None)
    assert (measures.right.pixels, measures.left.pixels) == (1525, 1600)
    assert measures.right.area_cm2 is None
    assert measures.inner_width_mm is None
    assert measures.left_to_right == pytest.approx(1600 / 1525)
    assert area_mm2(1525, None) is None


def test_an_empty_lung(mask: Mask) -> None:
    mask[mask == RIGHT] = 0
    measures = measure(mask, Spacing(1.0, 1.0))
    assert measures.right.area_cm2 == 0.0
    assert measures.right.height_mm is None
    assert measures.left_to_right is None
    assert measures.inner_width_mm is None


def test_lungs_on_different_rows_have_no_common_width() -> None:
    mask = np.zeros((20, 20), np.uint8)
    mask[2:5, 2:5], mask[10:15, 10:15] = RIGHT, LEFT
    assert measure(mask, Spacing(1.0, 1.0)).inner_width_mm is None


@pytest.mark.parametrize("number", range(1, 9))
def test_widths_are_those_of_the_patient_however_the_image_is_stored(mask: Mask, number: int) -> None:
    turn = Turn.of_exif(number)
    spacing = Spacing(0.2, 0.5) if turn.transposed else Spacing(0.5, 0.2)
    measures = measure(turn.stored(mask), spacing, turn)
    assert measures == measure(mask, Spacing(0.5, 0.2))
