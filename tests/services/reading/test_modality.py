"""What each bit pattern of a sample means, and the pixels that are made of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.services.reading.codecs import Decoded
from lungseg_gui.services.reading.modality import (
    Modality,
    is_inverted,
    loses_bits,
    stored_values,
    to_pixels,
)
from lungseg_gui.services.reading.stored import PixelFormat
from tests import dicom_files as made

Array = NDArray[Any]


def form(
    stored: int = 12, *, high: int | None = None, signed: bool = False, photometric: str = "MONOCHROME2"
) -> PixelFormat:
    top = stored - 1 if high is None else high
    return PixelFormat(2, 2, 1, 1, 16, stored, top, signed=signed, planar=False, photometric=photometric)


def holding(**elements: object) -> Dataset:
    dataset = Dataset()
    for keyword, value in elements.items():
        if isinstance(value, int):
            dataset.add_new(keyword, "US" if value >= 0 else "SS", value)
        elif keyword.startswith("PixelPadding"):
            dataset.add_new(keyword, "US", value)
        else:
            setattr(dataset, keyword, value)
    return dataset


def of(samples: Array, form: PixelFormat, *, precision: int | None = None, lossy: bool = False) -> list[int]:
    """Return what samples mean."""
    values = stored_values(Decoded(samples, precision, lossy), form)
    assert values.size == 1 << (8 * samples.itemsize)
    return values[samples.view(f"u{samples.itemsize}")].tolist()


WORDS = np.array([0, 1, 0x7FF, 0x800, 0xFFF, 0x1000, 0x8001, 0xFFFF], np.uint16)


@pytest.mark.parametrize(
    ("how", "precision", "meant"),
    [
        (form(12), None, [0, 1, 0x7FF, 0x800, 0xFFF, 0, 1, 0xFFF]),
        (form(12, signed=True), None, [0, 1, 0x7FF, -0x800, -1, 0, 1, -1]),
        (form(8, high=11), None, [0, 0, 0x7F, 0x80, 0xFF, 0, 0, 0xFF]),
        (form(16), None, [0, 1, 0x7FF, 0x800, 0xFFF, 0x1000, 0x8001, 0xFFFF]),
        (form(16, signed=True), None, [0, 1, 0x7FF, 0x800, 0xFFF, 0x1000, -0x7FFF, -1]),
        (form(12), 12, [0, 1, 0x7FF, 0x800, 0xFFF, 0xFFF, 0xFFF, 0xFFF]),
        (form(12), 13, [0, 1, 0x7FF, 0x800, 0xFFF, 0, 1, 0xFFF]),
        (form(12, signed=True), 12, [0, 1, 0x7FF, -0x800, -1, 0, 1, -1]),
        (form(12, signed=True), 11, [0, 1, -1, 0, -1, 0, 1, -1]),
    ],
)
def test_what_a_word_means(how: PixelFormat, precision: int | None, meant: list[int]) -> None:
    """Of a stream without loss that has more bits than the file says, the unused ones are masked out as well."""
    assert of(WORDS, how, precision=precision) == meant


def test_a_lossy_stream_is_clipped_and_not_masked() -> None:
    assert of(WORDS, form(12), precision=16, lossy=True) == [0, 1, 0x7FF, 0x800, 0xFFF, 0xFFF, 0xFFF, 0xFFF]
    signed = of(WORDS, form(12, signed=True), precision=16, lossy=True)
    assert signed == [0, 1, 0x7FF, 0x7FF, 0x7FF, 0x7FF, -0x800, -1]


def test_a_codec_that_gives_signed_values_is_believed() -> None:
    samples = np.array([0, 5, -5, 3000, -3000], np.int16)
    assert of(samples, form(12, signed=True), precision=12) == [0, 5, -5, 0x7FF, -0x800]
    assert of(np.array([0, 5, -5], np.int8), form(8, signed=True), precision=8) == [0, 5, -5]
    assert of(np.array([0, 200, 255], np.uint8), form(8), precision=8) == [0, 200, 255]


@pytest.mark.parametrize(
    ("highest", "how", "extra", "lost"),
    [
        (4095, form(12), {}, False),
        (4096, form(12), {}, True),
        (4096, form(12, high=12), {}, False),
        (4096, form(12), {"PixelPaddingValue": 4096}, False),
        (4096, form(12), {"PixelPaddingValue": 4095}, True),
        (0xFFFE, form(12, signed=True), {}, False),
        (0x0FFE, form(12, signed=True), {}, False),
        (0x1FFE, form(12, signed=True), {}, True),
        (0xFFFF, form(16), {}, False),
    ],
)
def test_bits_beyond_the_stored_ones_are_lost(
    highest: int, how: PixelFormat, extra: dict[str, object], lost: bool
) -> None:
    samples = np.array([[1, 2], [3, highest]], np.uint16)
    for decoded in (Decoded(samples), Decoded(samples, 16)):
        values = stored_values(decoded, how)
        assert loses_bits(holding(**extra), decoded, values, how) == lost


def test_bits_of_a_lossy_stream_overshoot_and_are_not_lost() -> None:
    samples = np.array([[1, 2], [3, 4096]], np.uint16)
    for decoded in (Decoded(samples, 16, True), Decoded(samples, 12)):
        assert not loses_bits(Dataset(), decoded, stored_values(decoded, form(12)), form(12))


@pytest.mark.parametrize(("top", "bits", "length"), [(1, 8, 256), (255, 8, 256), (256, 9, 65536), (65535, 16, 65536)])
def test_pixels_have_8_to_16_bits(top: int, bits: int, length: int) -> None:
    modality = Modality(1.0, 0.0, top, inverted=False)
    assert (modality.bits, modality.length) == (bits, length)


def test_what_pixels_mean() -> None:
    values = Modality(-2.0, 10.0, 255, inverted=True).value_of(np.array([0, 3, 255], np.uint8))
    assert values.tolist() == [10.0, 4.0, -500.0]


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted"),
    [
        ("MONOCHROME2", "", False),
        ("MONOCHROME1", "", True),
        ("MONOCHROME2", "INVERSE", True),
        ("RGB", "IDENTITY", False),
    ],
)
def test_where_high_values_are_dark(photometric: str, shape: str, inverted: bool) -> None:
    assert is_inverted(holding(PresentationLUTShape=shape), form(photometric=photometric)) == inverted


@pytest.mark.parametrize(
    ("samples", "how", "elements", "pixels", "meant"),
    [
        ([0, 9, 4095], form(12), {}, [0, 9, 4095], (1.0, 0.0, 4095, "up 0 4095 as stored")),
        (
            [0, 9, 4095],
            form(12, photometric="MONOCHROME1"),
            {},
            [4095, 4086, 0],
            (-1.0, 4095.0, 4095, "up 0 4095 inverted"),
        ),
        (
            [0, 9, 4095],
            form(12),
            {"RescaleSlope": "-2", "RescaleIntercept": "5"},
            [4095, 4086, 0],
            (2.0, -8185.0, 4095, "down 0 4095 as stored"),
        ),
        (
            [0, 9, 4095],
            form(12),
            {"RescaleSlope": "2", "RescaleIntercept": "5"},
            [0, 9, 4095],
            (2.0, 5.0, 4095, "up 0 4095 as stored"),
        ),
        ([0, 9, 4095], form(12), {"RescaleSlope": "2"}, [0, 9, 4095], (2.0, 0.0, 4095, "up 0 4095 as stored")),
        (
            [0, 9, 4095],
            form(12),
            {"RescaleSlope": "0", "RescaleIntercept": "5"},
            [0, 9, 4095],
            (1.0, 0.0, 4095, "up 0 4095 as stored"),
        ),
        (
            [0, 9, 4095],
            form(12),
            {"RescaleSlope": "1e10", "RescaleIntercept": "5"},
            [0, 9, 4095],
            (1.0, 0.0, 4095, "up 0 4095 as stored"),
        ),
        ([0, 9, 4095], form(12), {"RescaleSlope": "1e9"}, [0, 9, 4095], (1e9, 0.0, 4095, "up 0 4095 as stored")),
        ([0, 9, 4095], form(12), {"RescaleIntercept": "5"}, [0, 9, 4095], (1.0, 0.0, 4095, "up 0 4095 as stored")),
        ([0, 9, 4095], form(12, signed=True), {}, [2048, 2057, 2047], (1.0, -2048.0, 4095, "up -2048 2047 as stored")),
        ([0, 9, 255], form(8), {}, [0, 9, 255], (1.0, 0.0, 255, "up 0 255 as stored")),
        (
            [0, 9, 255],
            form(8),
            {"PixelPaddingValue": 9},
            [0, 0, 255],
            (1.0, 0.0, 255, "up 0 255 without 9 to 65289 as stored"),
        ),
    ],
)
def test_samples_become_pixels(
    samples: list[int], how: PixelFormat, elements: dict[str, object], pixels: list[int], meant: tuple[object, ...]
) -> None:
    made_of = np.array([samples], np.uint16)
    found, modality = to_pixels(holding(**elements), made_of, stored_values(Decoded(made_of), how), how)
    assert found.ravel().tolist() == pixels
    assert found.dtype == (np.uint8 if modality.top == 255 else np.uint16)
    assert (modality.slope, modality.intercept, modality.top, modality.rendering) == meant
    assert modality.inverted == modality.rendering.endswith("inverted")


def test_samples_that_need_no_change_are_not_copied() -> None:
    samples = np.array([[5, 4095]], np.uint16)
    values = stored_values(Decoded(samples), form(12))
    assert to_pixels(Dataset(), samples, values, form(12))[0] is not samples
    assert np.shares_memory(to_pixels(Dataset(), samples, values, form(12))[0], samples)
    beyond = np.array([[5, 4096]], np.uint16)
    changed = to_pixels(Dataset(), beyond, values, form(12))[0]
    assert (changed.tolist(), beyond.tolist()) == ([[5, 0]], [[5, 4096]])
    whole = np.array([[5, 65535]], np.uint16)
    assert np.shares_memory(to_pixels(Dataset(), whole, stored_values(Decoded(whole), form(16)), form(16))[0], whole)


@pytest.mark.parametrize("lookups", [1, 2])
def test_a_modality_table_replaces_the_rescale(lookups: int) -> None:
    """The first of several."""
    samples = np.array([[0, 1, 2, 9]], np.uint16)
    tables = [made.lookup(np.array([10, 700, 800]), bits=10), made.lookup(np.array([1, 2, 3]), bits=8)][:lookups]
    dataset = holding(ModalityLUTSequence=tables, RescaleSlope="3")
    how = form(12, photometric="MONOCHROME1")
    pixels, modality = to_pixels(dataset, samples, stored_values(Decoded(samples), how), how)
    assert pixels.tolist() == [[1013, 323, 223, 223]]
    assert (modality.slope, modality.intercept, modality.top) == (-1.0, 1023.0, 1023)
    assert modality.rendering.startswith("table 0 1023 ")


def test_a_modality_table_of_signed_values() -> None:
    samples = np.array([[0xFFF, 0, 1]], np.uint16)
    how = form(12, signed=True)
    dataset = holding(ModalityLUTSequence=[made.lookup(np.array([3, 200, 90]), first=-1, bits=8)])
    assert to_pixels(dataset, samples, stored_values(Decoded(samples), how), how)[0].tolist() == [[3, 200, 90]]


@pytest.mark.parametrize(
    ("elements", "how", "black"),
    [
        ({"PixelPaddingValue": 7}, form(12), [7, 0xF007]),
        ({"PixelPaddingValue": 7, "PixelPaddingRangeLimit": 9}, form(12), [7, 8, 9, 0xF007]),
        ({"PixelPaddingValue": 9, "PixelPaddingRangeLimit": 7}, form(12), [7, 8, 9, 0xF007]),
        ({"PixelPaddingValue": [7, 100], "PixelPaddingRangeLimit": [9, 100]}, form(12), [7, 8, 9, 0xF007]),
        ({"PixelPaddingRangeLimit": 9}, form(12), []),
        ({"PixelPaddingValue": -2}, form(12, signed=True), [0xFFE, 0xFFFE]),
        ({"PixelPaddingValue": 0xF007}, form(12), [0xF007]),
        ({"PixelPaddingValue": -0x7FF0}, form(12, signed=True), [0x8010]),
    ],
)
def test_padding_is_0_whatever_its_value(elements: dict[str, object], how: PixelFormat, black: list[int]) -> None:
    """Compared as it means and as it is written: some writers fill the unused bits as well."""
    samples = np.array([[6, 7, 8, 9, 10, 0xFFE, 0xFFFE, 0xF007, 0x8010, 100, 200, 300]], np.uint16)
    inverted = replace(how, photometric="MONOCHROME1")
    for each in (how, inverted):
        pixels, modality = to_pixels(holding(**elements), samples, stored_values(Decoded(samples), each), each)
        assert samples[pixels == 0].tolist() == black
        assert modality.padding == pytest.approx(len(black) / samples.size)


@pytest.mark.parametrize(("padded", "believed"), [(1, True), (49, True), (50, False)])
def test_padding_that_leaves_next_to_nothing_is_wrong(padded: int, believed: bool) -> None:
    """49 of 50 pixels is the most."""
    samples = np.full((5, 10), 90, np.uint16)
    samples.ravel()[:padded] = 7
    pixels, modality = to_pixels(
        holding(PixelPaddingValue=7), samples, stored_values(Decoded(samples), form(12)), form(12)
    )
    assert modality.padding == (padded / 50 if believed else 0.0)
    assert int(pixels[0, 0]) == (0 if believed else 7)
