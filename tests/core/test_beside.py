"""Two images side by side: days between them, what changed, and a mask that is carried across."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.beside import area_changes, carried, day_of, days_between, of_one_patient, read_day
from lungseg_gui.core.mask import LEFT, RIGHT, EditableMask
from lungseg_gui.core.study import Image, Spacing, Study


def image(
    shape: tuple[int, int],
    *,
    spacing: float | None = None,
    day: str = "",
    patient: str = "",
    orientation: tuple[str, ...] = (),
) -> Image:
    return Image(
        uid="",
        pixels=np.zeros(shape, np.uint8),
        bits=8,
        source=Path("a.png"),
        format="PNG",
        spacing=Spacing(spacing, spacing) if spacing is not None else None,
        study=Study(date=day, patient_id=patient),
        orientation=orientation,
    )


def test_a_day_is_read_as_dicom_and_as_old_files_write_it() -> None:
    assert read_day("20240229") == read_day("2024.02.29") == date(2024, 2, 29)
    assert read_day("20230229") is None  # no such day
    assert read_day("") is None
    assert read_day("Nov 2024") is None


def test_days_are_counted_from_the_prior() -> None:
    old, new = image((4, 4), day="20240228"), image((4, 4), day="20240301")
    assert days_between(old, new) == 2
    assert days_between(new, old) == -2
    assert days_between(old, image((4, 4))) is None
    assert day_of(old) == date(2024, 2, 28)


def test_one_patient_is_told_by_the_ids_alone() -> None:
    a, b, unknown = image((4, 4), patient="A"), image((4, 4), patient="B"), image((4, 4))
    assert of_one_patient(a, image((5, 5), patient=" A ")) is True
    assert of_one_patient(a, b) is False
    assert of_one_patient(a, unknown) is None


def test_areas_are_in_cm2_where_both_have_a_spacing() -> None:
    before, now = np.zeros((100, 100), np.uint8), np.zeros((50, 50), np.uint8)
    before[:10, :10], now[:10, :10], now[20:30, :10] = RIGHT, RIGHT, LEFT
    fine, coarse = image((100, 100), spacing=1.0), image((50, 50), spacing=2.0)
    found = area_changes((fine, EditableMask(before)), (coarse, EditableMask(now)))
    assert (found[RIGHT].before, found[RIGHT].now, found[RIGHT].unit) == (1.0, 4.0, "cm²")
    assert found[RIGHT].percent == pytest.approx(300.0)
    assert found[LEFT].percent is None  # from nothing
    assert (found[0].before, found[0].now) == (1.0, 8.0)


def test_areas_are_shares_of_the_image_where_one_has_no_spacing() -> None:
    before, now = np.zeros((100, 100), np.uint8), np.zeros((50, 50), np.uint8)
    before[:10, :10], now[:10, :10] = RIGHT, RIGHT
    found = area_changes((image((100, 100), spacing=1.0), EditableMask(before)), (image((50, 50)), EditableMask(now)))
    assert (found[RIGHT].before, found[RIGHT].now, found[RIGHT].unit) == (1.0, 4.0, "% of the image")


def test_a_mask_keeps_its_size_in_mm() -> None:
    mask = np.zeros((100, 80), np.uint8)
    mask[30:70, 20:40] = RIGHT
    mask[30:70, 50:60] = LEFT
    found = carried(mask, image((100, 80), spacing=1.0), image((60, 50), spacing=2.0))
    assert found.shape == (60, 50)
    wanted = np.zeros((60, 50), np.uint8)  # centres (50, 40) and (30, 25); half the pixels
    wanted[20:40, 15:25] = RIGHT
    wanted[20:40, 30:35] = LEFT
    np.testing.assert_array_equal(found, wanted)


def test_a_mask_without_spacing_is_as_large_as_fits() -> None:
    mask = np.zeros((100, 80), np.uint8)
    mask[30:70, 20:40] = RIGHT
    found = carried(mask, image((100, 80)), image((50, 80)))
    wanted = np.zeros((50, 80), np.uint8)
    wanted[15:35, 30:40] = RIGHT
    np.testing.assert_array_equal(found, wanted)


def test_a_mask_stands_as_the_other_image_does() -> None:
    mask = np.zeros((60, 60), np.uint8)
    mask[10:30, 5:15] = RIGHT
    upright = image((60, 60))
    turned = image((60, 60), orientation=("R", "H"))  # by 180°
    np.testing.assert_array_equal(carried(mask, upright, turned), mask[::-1, ::-1])
    on_its_side = image((60, 60), orientation=("F", "R"))
    there = carried(mask, upright, on_its_side)
    np.testing.assert_array_equal(on_its_side.turn.upright(there), mask)
    np.testing.assert_array_equal(carried(there, on_its_side, upright), mask)
