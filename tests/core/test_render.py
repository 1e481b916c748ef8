"""Windows as the standard defines them, and thumbnails."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.render import (
    SEGMENT_RGB,
    apply_table,
    auto_window,
    default_voi,
    lut_for,
    table_for,
    thumbnail,
    window_to_grey,
)
from lungseg_gui.core.study import Image, Pixels, Spacing, Voi, VoiFunction
from lungseg_gui.core.turn import Turn


def _standard(x: float, centre: float, width: float, function: VoiFunction) -> float:
    """PS3.3 C.11.2.1.2.1, C.11.2.1.3.1 and C.11.2.1.3.2, word for word, for one value."""
    low, high = 0.0, 255.0
    if function == "linear":
        if x <= centre - 0.5 - (width - 1) / 2:
            return low
        if x > centre - 0.5 + (width - 1) / 2:
            return high
        return ((x - (centre - 0.5)) / (width - 1) + 0.5) * (high - low) + low
    if function == "linear_exact":
        if x <= centre - width / 2:
            return low
        if x > centre + width / 2:
            return high
        return ((x - centre) / width + 0.5) * (high - low) + low
    return (high - low) / (1 + math.exp(-4 * (x - centre) / width)) + low


@given(
    centre=st.floats(-500, 70000),
    width=st.floats(1, 70000),
    function=st.sampled_from(("linear", "linear_exact", "sigmoid")),
    x=st.integers(0, 65535),
)
def test_a_table_holds_what_the_standard_says(centre: float, width: float, function: VoiFunction, x: int) -> None:
    exponent = -4 * (x - centre) / width
    if function == "sigmoid" and exponent > 600:
        return  # the standard's own words overflow
    table = lut_for(np.uint16, centre=centre, width=width, function=function)
    assert table.shape == (65536,)
    assert table.dtype == np.uint8
    assert abs(float(table[x]) - _standard(x, centre, width, function)) <= 0.5 + 1e-6


def test_a_table_of_8_bits_has_256_entries() -> None:
    table = lut_for(np.uint8, centre=128, width=256)
    assert table.tolist() == list(range(256))


def test_a_width_of_one_is_a_threshold() -> None:
    table = lut_for(np.uint8, centre=100, width=1)
    assert table[99] == 0
    assert table[100] == 255


def test_inverting_swaps_black_and_white() -> None:
    plain = lut_for(np.uint16, centre=3000, width=900, function="sigmoid")
    assert np.array_equal(lut_for(np.uint16, centre=3000, width=900, function="sigmoid", invert=True), 255 - plain)
    own = Voi("File 1", 128, 256, table=np.arange(256, dtype=np.uint8) // 2)
    assert table_for(np.uint8, own, invert=True)[255] == 128


def test_a_table_of_the_file_is_used_as_it_is_and_must_fit() -> None:
    own = Voi("File 1", 128, 256, table=(np.arange(256) // 2).astype(np.uint8))
    assert window_to_grey(np.array([[200, 7]], np.uint8), own).tolist() == [[100, 3]]
    with pytest.raises(ValueError, match="does not fit"):
        table_for(np.uint16, own)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_pixels_are_looked_up(dtype: type[np.uint8] | type[np.uint16]) -> None:
    rng = np.random.default_rng(0)
    top = np.iinfo(dtype).max
    drawn = rng.integers(0, top, (37, 53))
    pixels: Pixels = drawn.astype(np.uint8) if dtype is np.uint8 else drawn.astype(np.uint16)
    table = lut_for(dtype, centre=top / 3, width=top / 2)
    assert np.array_equal(apply_table(pixels, table), table[pixels])
    assert np.array_equal(apply_table(pixels[3:30, 5:50], table), table[pixels[3:30, 5:50]])


def test_the_guessed_window_shows_nearly_every_value() -> None:
    pixels = np.linspace(1000, 3000, 400 * 300).astype(np.uint16).reshape(400, 300)
    grey = window_to_grey(pixels, None)
    assert np.mean(grey == 0) == pytest.approx(0.005, abs=0.004)
    assert np.mean(grey == 255) == pytest.approx(0.005, abs=0.004)
    assert auto_window(pixels).centre == pytest.approx(2000, abs=2)


def test_the_guessed_window_of_one_value_is_finite() -> None:
    voi = auto_window(np.full((5, 5), 77, np.uint16))
    assert voi.width >= 1
    assert window_to_grey(np.full((5, 5), 77, np.uint16), voi).shape == (5, 5)


def _image(shape: tuple[int, int], spacing: Spacing | None = None, voi: tuple[Voi, ...] = ()) -> Image:
    pixels = np.full(shape, 2000, np.uint16)
    pixels[0, 0] = 0
    return Image("1", pixels, 12, Path("a.png"), "PNG", spacing=spacing, voi=voi)


def test_the_first_window_of_the_file_comes_before_a_guess() -> None:
    file = Voi("File 1", 10, 20)
    assert default_voi(_image((4, 4), voi=(file,))) is file
    assert default_voi(_image((4, 4))).name == "Auto"


def test_a_thumbnail_keeps_the_proportions_in_mm() -> None:
    drawn = thumbnail(_image((400, 200), voi=(Voi("", 100, 10),)), None)
    assert drawn.shape == (88, 88, 3)
    columns = np.flatnonzero(drawn.any(axis=(0, 2)))
    assert (columns[0], columns[-1]) == (22, 65)
    square = thumbnail(_image((400, 200), Spacing(0.1, 0.2), voi=(Voi("", 100, 10),)), None)
    assert np.flatnonzero(square.any(axis=(0, 2))).size == 88


def test_a_thumbnail_outlines_the_segments_thinly() -> None:
    mask = np.zeros((352, 352), np.uint8)
    mask[80:240, 40:120] = RIGHT
    mask[80:240, 200:280] = LEFT
    drawn = thumbnail(_image((352, 352), voi=(Voi("", 100, 10),)), mask)
    for value, (left, right) in ((RIGHT, (10, 29)), (LEFT, (50, 69))):
        coloured = np.all(drawn == SEGMENT_RGB[value], axis=2)
        expected = np.zeros((88, 88), bool)
        expected[20:60, left : right + 1] = True
        expected[21:59, left + 1 : right] = False
        assert np.array_equal(coloured, expected)


def test_a_thumbnail_of_a_small_image_is_enlarged() -> None:
    assert thumbnail(_image((11, 22)), np.zeros((11, 22), np.uint8)).shape == (88, 88, 3)


def test_gamma_bends_what_lies_between_black_and_white() -> None:
    plain = lut_for(np.uint16, centre=2000, width=1000)
    for gamma in (0.5, 2.2):
        bent = lut_for(np.uint16, centre=2000, width=1000, gamma=gamma)
        exact = (np.arange(1500, 2500) - 1999.5) / 999 + 0.5
        expected = 255 * np.clip(exact, 0, 1) ** (1 / gamma)
        assert np.abs(bent[1500:2500] - expected).max() <= 0.51
        assert list(bent[[0, 1499, 2500, 65535]]) == [0, 0, 255, 255]
        assert np.array_equal(lut_for(np.uint16, centre=2000, width=1000, gamma=gamma, invert=True), 255 - bent)
    assert np.array_equal(lut_for(np.uint16, centre=2000, width=1000, gamma=1.0), plain)


def test_gamma_bends_a_table_of_the_file_too() -> None:
    table = np.array([0, 64, 128, 255] * 64, np.uint8)
    own = Voi("own", 0, 0, table=table)
    bent = table_for(np.uint8, own, gamma=2.0)
    assert list(bent[:4]) == [0, 128, 181, 255]
    assert np.array_equal(table_for(np.uint8, own), table)


@pytest.mark.parametrize("number", range(1, 9))
def test_a_thumbnail_stands_upright_with_its_mask(number: int) -> None:
    turn = Turn.of_exif(number)
    upright = np.zeros((400, 200), np.uint16)
    upright[20:60, 20:60] = 4000
    mask = np.zeros(upright.shape, np.uint8)
    mask[300:380, 120:180] = LEFT
    reference = thumbnail(Image("1", upright, 12, Path("a"), "PNG"), mask)
    stored = Image("1", turn.stored(upright), 12, Path("a"), "PNG", orientation=turn.directions)
    np.testing.assert_array_equal(thumbnail(stored, turn.stored(mask)), reference)
