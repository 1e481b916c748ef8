"""Windows and tables of a file, in units of the pixels."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.core.study import Voi
from lungseg_gui.services.reading.modality import Modality
from lungseg_gui.services.reading.voi import windows, without_flat
from tests import dicom_files as made

AS_STORED = Modality(1.0, 0.0, 4095, inverted=False)


def holding(**elements: object) -> Dataset:
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def found(modality: Modality = AS_STORED, **elements: object) -> list[tuple[str, float, float, str]]:
    return [(voi.name, voi.centre, voi.width, voi.function) for voi in windows(holding(**elements), modality)]


@pytest.mark.parametrize(
    ("function", "width", "there"),
    [
        ("LINEAR", "1", True),
        ("LINEAR", "0.9", False),
        (None, "1", True),
        ("LINEAR_EXACT", "0.5", True),
        ("LINEAR_EXACT", "0", False),
        ("SIGMOID", "0.1", True),
        ("SIGMOID", "-1", False),
    ],
)
def test_a_window_has_a_width(function: str | None, width: str, there: bool) -> None:
    said: dict[str, Any] = {} if function is None else {"VOILUTFunction": function}
    name = (function or "LINEAR").lower()
    expected = [("File 1", 100.0, float(width), name)] if there else []
    assert found(WindowCenter="100", WindowWidth=width, **said) == expected


def test_windows_are_named_as_in_the_file_and_told_apart() -> None:
    names = found(
        WindowCenter=["1", "2", "3", "4", "5"],
        WindowWidth=["10", "10", "10", "10", "10"],
        WindowCenterWidthExplanation=["BONE", "LUNG", "BONE", ""],
    )
    assert [name for name, *_ in names] == ["BONE", "LUNG", "BONE (3)", "File 4", "File 5"]


def test_sixteen_windows_are_enough() -> None:
    many = found(WindowCenter=[str(n) for n in range(20)], WindowWidth=["10"] * 20)
    assert [name for name, *_ in many] == [f"File {n}" for n in range(1, 17)]
    tables = [made.lookup(np.arange(100) * 600, explanation=f"T{n}") for n in range(20)]
    kept = found(VOILUTSequence=tables, WindowCenter="1", WindowWidth="9")
    assert [name for name, *_ in kept] == [f"T{n}" for n in range(16)]


def table_of(entries: Any, modality: Modality = AS_STORED, **descriptor: Any) -> Voi:  # noqa: ANN401
    (voi,) = windows(holding(VOILUTSequence=[made.lookup(np.array(entries), **descriptor)]), modality)
    assert voi.table is not None
    assert not voi.table.flags.writeable
    assert voi.table.dtype == np.uint8
    return voi


@pytest.mark.parametrize("entries", [[0, 1, 2, 3], [0, 5, 6, 7], [3, 0, 2, 1], [0, 40, 90, 101]])
def test_greys_are_rounded_to_the_nearest(entries: list[int]) -> None:
    used = (1 << max(entries).bit_length()) - 1
    table = table_of(entries, bits=max(entries).bit_length()).table
    assert table is not None
    assert table[:4].tolist() == [int(entry * 255 / used + 0.5) for entry in entries]
    assert table[4:4096].tolist() == [table[3]] * 4092


def test_the_window_of_a_table_is_where_it_changes() -> None:
    steps = table_of([0, 0, 0, 9, 9, 15, 15], first=10, bits=4)
    assert (steps.centre, steps.width) == (13.5, 3.0)
    step = table_of([0, 0, 0, 255], bits=8)
    assert (step.centre, step.width) == (2.5, 1.0)


def test_what_a_table_does_beyond_the_values_that_can_occur_does_not_count() -> None:
    few = Modality(1.0, 0.0, 15, inverted=False)
    until = table_of([0] * 15 + [255], few, bits=8)
    assert (until.centre, until.width) == (14.5, 1.0)
    beyond = made.lookup(np.array([0] * 16 + [255]), bits=8)
    assert windows(holding(VOILUTSequence=[beyond]), few) == ()


@pytest.mark.parametrize(
    ("modality", "there"),
    [
        (Modality(1.0, 0.0, 65535, inverted=False), True),
        (Modality(1.0, -1.0, 65535, inverted=False), False),
        (Modality(-1.0, 65535.0, 65535, inverted=True), True),
        (Modality(-1.0, 65534.0, 65535, inverted=True), False),
    ],
)
def test_the_first_value_of_a_table_is_signed_where_a_value_can_be_negative(modality: Modality, there: bool) -> None:
    """It is 32768 in the middle of the values then, or -32768 below all of them, where the table has no step."""
    item = made.lookup(np.array([0, 255]), first=0x8000, bits=8)
    found = windows(holding(VOILUTSequence=[item]), modality)
    assert [(voi.centre, voi.width) for voi in found] == [(32768.5 if not modality.inverted else 32766.5, 1.0)] * there


def test_padding_is_black_in_a_table() -> None:
    padded = Modality(1.0, 0.0, 255, inverted=False, padding=0.1)
    voi = table_of(np.arange(255, -1, -1), padded, bits=8)
    assert voi.table is not None
    assert voi.table[:3].tolist() == [0, 254, 253]
    plain = table_of(np.arange(255, -1, -1), Modality(1.0, 0.0, 255, inverted=False), bits=8)
    assert plain.table is not None
    assert plain.table[:3].tolist() == [255, 254, 253]
    turned = table_of(np.arange(256), Modality(-1.0, 255.0, 255, inverted=True), bits=8)
    assert turned.table is not None
    assert turned.table.tolist() == list(range(256))


def kept(pixels: NDArray[Any], *windows: tuple[float, float], padding: float = 0.0) -> tuple[list[float], bool]:
    presets = tuple(Voi("", centre, width) for centre, width in windows)
    left, left_out = without_flat(presets, pixels, padding=padding)
    return [voi.centre for voi in left], left_out


def ramp(dtype: type = np.uint8) -> NDArray[Any]:
    return np.arange(200).reshape(10, 20).astype(dtype)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_window_that_shows_one_grey_is_left_out(dtype: type) -> None:
    assert kept(ramp(dtype), (100, 150)) == ([100.0], False)
    assert kept(ramp(dtype), (100, 150), (5000, 10)) == ([100.0], True)
    assert kept(ramp(dtype), (5000, 10)) == ([], True)
    assert kept(ramp(dtype)) == ([], False)


def test_where_the_automatic_window_shows_one_grey_too_all_are_kept() -> None:
    assert kept(np.full((10, 20), 7, np.uint8), (5000, 10)) == ([5000.0], False)


def test_one_pixel_of_a_thousand_is_enough_for_a_second_grey() -> None:
    pixels = np.arange(1000).reshape(25, 40).astype(np.uint16) % 200
    pixels[pixels == 0] = 1
    pixels[0, 0] = 900
    assert kept(pixels, (500, 10)) == ([500.0], False)
    pixels[0, 0] = 1
    assert kept(pixels, (500, 10)) == ([], True)


def test_small_images_are_looked_at_whole() -> None:
    """What makes the difference lies in odd rows and columns alone."""
    pixels = np.zeros((12, 14), np.uint8)
    pixels[1::2, 1::2] = np.arange(42).reshape(6, 7) + 100
    assert kept(pixels, (120, 20)) == ([120.0], False)
    for rows, columns in ((600, 1), (1, 600)):
        long = np.zeros((rows, columns), np.uint8)
        long.ravel()[1::2] = 200
        assert kept(long, (120, 20), (250, 10)) == ([120.0], True)


def test_padding_is_no_grey_of_the_image() -> None:
    """Half of the pixels are padding, 0; of the rest all are white but one of a thousand and some."""
    pixels = np.zeros((40, 100), np.uint8)
    pixels[:20] = np.arange(2000).reshape(20, 100) % 100 + 100
    assert kept(pixels, (20, 10)) == ([20.0], False)
    assert kept(pixels, (20, 10), padding=0.5) == ([], True)
    assert kept(pixels, (20, 10), padding=0.4) == ([20.0], False)
