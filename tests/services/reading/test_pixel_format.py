"""The image pixel module, and samples of frames that are stored as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.services.reading.codecs import Decoded
from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.header import Header
from lungseg_gui.services.reading.stored import PixelFormat, pixel_format, read_frame
from tests import dicom_files as made

Array = NDArray[Any]


def form_of(**elements: Any) -> PixelFormat:  # noqa: ANN401
    dataset = Dataset()
    usual = {"Rows": 6, "Columns": 4, "BitsAllocated": 16, "PhotometricInterpretation": "MONOCHROME2"}
    for keyword, value in (usual | elements).items():
        if value is not None:
            setattr(dataset, keyword, value)
    return pixel_format(dataset)


def test_what_is_not_said_is_usual() -> None:
    assert form_of() == PixelFormat(6, 4, 1, 1, 16, 16, 15, signed=False, planar=False, photometric="MONOCHROME2")
    assert form_of(PhotometricInterpretation=None).photometric == ""


@pytest.mark.parametrize(
    ("elements", "expected"),
    [
        ({"BitsStored": 12}, {"stored": 12, "high": 11}),
        ({"BitsStored": 1}, {"stored": 1, "high": 0}),
        ({"BitsStored": 0}, {"stored": 16, "high": 15}),
        ({"BitsStored": 17}, {"stored": 16, "high": 15}),
        ({"BitsStored": 16}, {"stored": 16, "high": 15}),
        ({"BitsStored": 12, "HighBit": 15}, {"stored": 12, "high": 15}),
        ({"BitsStored": 12, "HighBit": 11}, {"stored": 12, "high": 11}),
        ({"BitsStored": 12, "HighBit": 12}, {"stored": 12, "high": 12}),
        ({"BitsStored": 12, "HighBit": 10}, {"stored": 12, "high": 11}),
        ({"BitsStored": 12, "HighBit": 16}, {"stored": 12, "high": 11}),
        ({"BitsAllocated": 8}, {"allocated": 8, "stored": 8, "high": 7}),
        ({"BitsAllocated": 32, "BitsStored": 16}, {"allocated": 32, "stored": 16, "high": 15}),
        ({"BitsAllocated": 32, "BitsStored": 10, "HighBit": 31}, {"allocated": 32, "stored": 10, "high": 31}),
        ({"SamplesPerPixel": 3}, {"samples": 3}),
        ({"NumberOfFrames": 7}, {"frames": 7}),
        ({"NumberOfFrames": 0}, {"frames": 1}),
        ({"NumberOfFrames": 2}, {"frames": 2}),
        ({"PixelRepresentation": 1}, {"signed": True}),
        ({"PixelRepresentation": 0}, {"signed": False}),
        ({"PixelRepresentation": 2}, {"signed": False}),
        ({"PlanarConfiguration": 1}, {"planar": True}),
        ({"PlanarConfiguration": 0}, {"planar": False}),
        ({"PlanarConfiguration": 2}, {"planar": False}),
        ({"PhotometricInterpretation": "RGB"}, {"photometric": "RGB"}),
    ],
)
def test_what_makes_no_sense_is_taken_as_usual(elements: dict[str, Any], expected: dict[str, Any]) -> None:
    found = form_of(**elements)
    assert {name: getattr(found, name) for name in expected} == expected


UNLIKE = "its pixels have {} bits, unlike a radiograph"


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({"BitsAllocated": 1}, UNLIKE.format("1 × 1")),
        ({"BitsAllocated": None}, UNLIKE.format("1 × 0")),
        ({"BitsAllocated": 64}, UNLIKE.format("1 × 64")),
        ({"SamplesPerPixel": 2}, UNLIKE.format("2 × 16")),
        ({"SamplesPerPixel": 4, "BitsAllocated": 8}, UNLIKE.format("4 × 8")),
        ({"BitsAllocated": 32}, "its pixels have 32 bits, more than a radiograph has"),
        ({"BitsAllocated": 32, "BitsStored": 17}, "its pixels have 17 bits, more than a radiograph has"),
        ({"BitsAllocated": 32, "BitsStored": 33}, "its pixels have 32 bits, more than a radiograph has"),
        ({"Rows": None}, "its header states 0 × 4 pixels"),
        ({"Columns": None}, "its header states 6 × 0 pixels"),
        ({"Rows": 13400, "Columns": 13400, "SamplesPerPixel": 3}, "13400 × 13400 pixels are more than a radiograph"),
        ({"Rows": 16500, "Columns": 16500, "BitsAllocated": 32}, "16500 × 16500 pixels are more than a radiograph"),
    ],
)
def test_what_no_radiograph_has_is_refused(elements: dict[str, Any], reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        form_of(**elements)
    assert caught.value.reason.startswith(reason)


def test_the_largest_are_not() -> None:
    """So many bytes, and so many pixels."""
    assert form_of(Rows=13300, Columns=13300, SamplesPerPixel=3).rows == 13300
    assert form_of(Rows=14000, Columns=14000).rows == 14000


@pytest.mark.parametrize(
    ("stored", "signed", "low", "high"),
    [(12, False, 0, 4095), (12, True, -2048, 2047), (1, False, 0, 1), (1, True, -1, 0), (16, True, -32768, 32767)],
)
def test_the_smallest_and_the_largest_value(stored: int, signed: bool, low: int, high: int) -> None:
    form = form_of(BitsStored=stored, PixelRepresentation=int(signed))
    assert (form.low_value, form.high_value) == (low, high)


def header(
    content: bytes, *, before: int = 3, little: bool = True, vr: str = "OW", length: int | None = None
) -> Header:
    body = memoryview(bytes(before) + content)
    return Header(Dataset(), "", little, body, before, len(content) if length is None else length, vr)


FORM = form_of(BitsStored=12)
GREY = made.radiograph((6, 4), bits=12)


def read(content: Header, form: PixelFormat) -> tuple[Decoded, PixelFormat, bool]:
    found = read_frame(content, form)
    assert found[0].samples.flags.aligned
    assert found[0].samples.dtype.isnative
    return found


@pytest.mark.parametrize("before", [0, 1, 3])
@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize("more", [b"", b"\0", b"another frame"])
def test_words_are_read_in_their_order(more: bytes, little: bool, before: int) -> None:
    content = GREY.astype("<u2" if little else ">u2").tobytes()
    decoded, form, was_colour = read(header(content + more, before=before, little=little), FORM)
    np.testing.assert_array_equal(decoded.samples, GREY)
    assert (form, was_colour, decoded.precision) == (FORM, False, None)


def test_pixels_are_not_copied_without_need() -> None:
    content = header(GREY.astype("<u2").tobytes(), before=4)
    assert np.shares_memory(read(content, FORM)[0].samples, np.frombuffer(content.body, np.uint8))


def test_pixels_that_are_cut_are_refused() -> None:
    content = GREY.tobytes()
    for cut in (header(content[:-1]), header(content, length=len(content) - 1), header(content[:-1], length=9999)):
        with pytest.raises(Unreadable, match="ends early"):
            read_frame(cut, FORM)
    assert read_frame(header(content, length=9999), FORM)[0].samples.shape == (6, 4)


BYTES = replace(FORM, allocated=8, stored=8, high=7)


@pytest.mark.parametrize("columns", [4, 3])
def test_bytes_travel_in_swapped_pairs_where_words_are_big_endian(columns: int) -> None:
    grey = made.radiograph((5, columns), bits=8)
    form = replace(BYTES, rows=5, columns=columns)
    content = grey.tobytes() + b"\0" * (grey.size % 2)
    swapped = np.frombuffer(content, np.uint16).byteswap().tobytes()
    np.testing.assert_array_equal(read(header(swapped, little=False), form)[0].samples, grey)
    np.testing.assert_array_equal(read(header(content, little=False, vr="OB"), form)[0].samples, grey)
    np.testing.assert_array_equal(read(header(content, little=True), form)[0].samples, grey)


COLOUR_FORM = replace(BYTES, samples=3, photometric="RGB")
PALE = np.stack([np.full((6, 4), value, np.uint8) for value in (90, 93, 96)], axis=-1)


@pytest.mark.parametrize("planar", [True, False])
@pytest.mark.parametrize("bits", [8, 16])
def test_grey_that_is_stored_as_colour(bits: int, planar: bool) -> None:
    colours = PALE.astype(f"u{bits // 8}")
    colours[0, 0] = 200
    form = replace(COLOUR_FORM, planar=planar, allocated=bits, stored=bits - 1, high=bits - 2, signed=True)
    stored = np.moveaxis(colours, -1, 0) if planar else colours
    decoded, found, was_colour = read(header(np.ascontiguousarray(stored).tobytes()), form)
    assert decoded.samples.tolist() == [[200, 93, 93, 93], *[[93] * 4] * 5]
    assert was_colour
    assert found == replace(form, samples=1, stored=bits, high=bits - 1, signed=False)


def ybr(columns: int = 4) -> bytes:
    """Y1 Y2 Cb Cr over two pixels each."""
    return bytes(number for pair in range(6 * (columns // 2)) for number in (2 * pair, 2 * pair + 1, 128, 128))


def test_colours_that_two_pixels_share() -> None:
    form = replace(COLOUR_FORM, photometric="YBR_FULL_422")
    decoded, _, was_colour = read(header(ybr()), form)
    assert decoded.samples.ravel().tolist() == list(range(24))
    assert was_colour
    for coloured in (ybr().replace(b"\x80\x80", b"\xf0\x80"), ybr().replace(b"\x80\x80", b"\x80\xf0")):
        with pytest.raises(Unreadable, match="it is a colour image"):
            read_frame(header(coloured), form)
    with pytest.raises(Unreadable, match="ends early"):
        read_frame(header(ybr()[:-1]), form)
    with pytest.raises(Unreadable, match="stored in an unsupported way"):
        read_frame(header(ybr(6)), replace(form, columns=5))


def test_only_colours_of_8_bits_that_say_so_are_shared() -> None:
    whole = np.ascontiguousarray(PALE).tobytes()
    assert read(header(whole), COLOUR_FORM)[0].samples[0, 0] == 93
    wide = replace(COLOUR_FORM, photometric="YBR_FULL_422", allocated=16, stored=16, high=15)
    assert read(header(PALE.astype(np.uint16).tobytes()), wide)[0].samples[0, 0] == 93
    grey = replace(BYTES, photometric="YBR_FULL_422")
    assert read(header(bytes(range(24))), grey)[0].samples[5, 3] == 23


@pytest.mark.parametrize(("stored", "high"), [(12, 11), (12, 31), (16, 15), (8, 20), (1, 0)])
def test_of_32_bits_the_stored_ones_are_taken(stored: int, high: int) -> None:
    values = made.radiograph((6, 4), bits=12).astype(np.uint32) & ((1 << stored) - 1)
    beyond = (1 << 32) - (1 << (high + 1)) if high < 31 else 0
    content = ((values << (high + 1 - stored)) | np.uint32(beyond)).astype("<u4").tobytes()
    form = replace(FORM, allocated=32, stored=stored, high=high)
    decoded, found, _ = read(header(content), form)
    np.testing.assert_array_equal(decoded.samples, values)
    assert decoded.samples.dtype == np.uint16
    assert found == replace(form, allocated=16, high=stored - 1)


def test_a_palette_makes_greys_of_numbers() -> None:
    dataset = Dataset()
    for colour in ("Red", "Green", "Blue"):
        dataset.add_new(f"{colour}PaletteColorLookupTableDescriptor", "SS", [3, -1, 16])
        dataset.add_new(f"{colour}PaletteColorLookupTableData", "OW", np.array([7, 700, 7000], "<u2").tobytes())
    numbers = np.array([[-1, 0], [1, 0]], np.int8)
    content = replace(header(numbers.tobytes()), dataset=dataset)
    form = replace(BYTES, rows=2, columns=2, photometric="PALETTE COLOR", signed=True)
    decoded, found, was_colour = read(content, form)
    assert decoded.samples.tolist() == [[7, 700], [7000, 700]]
    assert (found.photometric, found.signed, found.stored, found.high) == ("MONOCHROME2", False, 16, 15)
    assert not was_colour


def test_numbers_of_colours_are_one_for_each_pixel() -> None:
    form = replace(COLOUR_FORM, photometric="PALETTE COLOR")
    with pytest.raises(Unreadable, match="it is a colour image"):
        read_frame(header(np.ascontiguousarray(PALE).tobytes()), form)
