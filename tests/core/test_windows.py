"""Windows that the reader keeps: in the units of the files, under names, as text."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.study import Image, Voi
from lungseg_gui.core.windows import MOST, OwnWindow, as_text, of_text, said, with_one_more

LUNG = OwnWindow("Lung", 500.0, 1200.0)


def image(slope: float = 1.0, intercept: float = 0.0, bits: int = 12) -> Image:
    pixels = np.zeros((4, 4), np.uint16)
    return Image("1", pixels, bits, Path("a.dcm"), "DICOM", slope=slope, intercept=intercept)


@given(
    st.sampled_from((1.0, -1.0, 0.5, -2.0)),
    st.integers(-1024, 4095),
    st.floats(-3000, 3000),
    st.floats(1, 5000),
)
def test_the_same_values_are_seen_in_an_image_with_another_lut(
    slope: float, intercept: int, centre: float, width: float
) -> None:
    kept = OwnWindow.of("a", Voi("x", centre, width), image(slope, intercept))
    back = kept.voi(image(slope, intercept))
    assert (back.centre, back.width) == pytest.approx((centre, width))
    other = kept.voi(image(2.0, -100.0))
    assert 2.0 * other.centre - 100.0 == pytest.approx(kept.centre)


def test_a_window_beyond_the_values_of_an_image_shows_nothing_of_it() -> None:
    assert LUNG.shows(image())
    assert not OwnWindow("a", 4000.0, 500.0).shows(image(bits=8))
    assert not OwnWindow("a", -900.0, 200.0).shows(image())


def test_windows_are_read_as_they_were_written_and_damage_is_left_out() -> None:
    own = (LUNG, OwnWindow("Knochen, „hart“", -20.5, 80.0))
    assert of_text(as_text(own)) == own
    assert as_text(()) == ""
    assert of_text('[["a", 1, 2], ["b", 1], ["", 1, 2], ["c", 1, 0], ["d", true, 2], 7, ["e", 1, NaN]]') == (
        OwnWindow("a", 1.0, 2.0),
    )
    for damaged in ("", "{", "7", '{"a": 1}', "[[[[["):
        assert of_text(damaged) == ()
    assert len(of_text(as_text([OwnWindow(str(n), 1.0, 2.0) for n in range(MOST + 5)]))) == MOST


def test_windows_of_any_size_come_back_and_none_breaks_the_list() -> None:
    own = (OwnWindow("thousandths", 0.0002, 0.0004), OwnWindow("large", 3.2e9, 6.5e9))
    assert of_text(as_text(own)) == own
    assert own[0].voi(image(slope=0.0)).width == own[0].width
    assert of_text(f'[["a", 1{"0" * 400}, 2], ["b", 1, 2]]') == (OwnWindow("b", 1.0, 2.0),)


def test_a_name_is_there_once() -> None:
    other = OwnWindow("lung", 1.0, 2.0)
    assert with_one_more((LUNG,), other) == (other,)
    assert with_one_more((LUNG,), OwnWindow("Bone", 1.0, 2.0))[0] is LUNG


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (400.0, ("40", "400")),
        (10.0, ("40", "10")),
        (4.0, ("40.2", "4.0")),
        (0.05, ("40.250", "0.050")),
        (0.0, ("40", "0")),
    ],
)
def test_a_window_is_said_with_as_many_places_as_its_width_needs(width: float, shown: tuple[str, str]) -> None:
    assert said(40.25, width) == shown
