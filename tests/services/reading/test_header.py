"""Where a data set begins, how it is written, and where its pixels lie."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.header import encoding_of, file_meta, parse_header
from tests import dicom_files as made

STORAGE = "1.2.840.10008.5.1.4.1.1."
PREAMBLE = bytes(128) + b"DICM"
STORED = made.radiograph((6, 5), bits=12)


def short(element: int, content: bytes, vr: bytes = b"UI") -> bytes:
    return struct.pack("<HH2sH", 2, element, vr, len(content)) + content


def long(element: int, content: bytes, vr: bytes = b"OB") -> bytes:
    return struct.pack("<HH2sHI", 2, element, vr, 0, len(content)) + content


CLASS, SYNTAX = short(2, b"1.2.3\0"), short(0x10, b"1.2.840.10008.1.2\0")
READ = {2: "1.2.3", 0x10: "1.2.840.10008.1.2"}


@pytest.mark.parametrize("preamble", [PREAMBLE, b""])
@pytest.mark.parametrize(
    ("group", "elements"),
    [
        (CLASS + SYNTAX, READ),
        (short(0, b"\1\2\3\4", b"UL") + CLASS + SYNTAX, READ),
        (long(1, b"\0\1") + CLASS + SYNTAX, READ),
        *((long(1, bytes(n), vr) + CLASS + SYNTAX, READ) for n, vr in ((300, b"OB"), (70000, b"OW"), (0, b"UN"))),
        *((long(1, bytes(n), vr) + CLASS + SYNTAX, READ) for n, vr in ((258, b"SQ"), (65537, b"UT"))),
        (short(1, bytes(300), b"OX") + CLASS + SYNTAX, READ),
        (struct.pack("<HHI", 2, 1, 300) + bytes(300) + CLASS + SYNTAX, READ),
        (struct.pack("<HHI", 2, 1, 65538) + bytes(65538) + CLASS + SYNTAX, READ),
        (short(2, b" 1.2.3 "), {2: "1.2.3"}),
        (short(2, b"1" * 64), {2: "1" * 64}),
        (short(2, b"1" * 66) + SYNTAX, {2: "1" * 64, 0x10: READ[0x10]}),
        (short(3, b"9.9\0") + short(0x12, b"9.8\0"), {}),
        (b"", {}),
    ],
)
def test_the_meta_group_says_class_and_syntax_and_ends_where_another_begins(
    preamble: bytes, group: bytes, elements: dict[int, str]
) -> None:
    content = preamble + group + b"\x08\x00\x05\x00CS\x04\x00ABCDEFGHIJ"
    assert file_meta(content) == (elements, len(preamble) + len(group))


def test_an_element_takes_twelve_bytes_at_least() -> None:
    """What is less was cut."""
    assert file_meta(short(2, b"1.2\0")) == ({2: "1.2"}, 12)
    assert file_meta(short(2, b"1.2\0")[:-1]) == ({}, 0)
    assert file_meta(short(2, b"")) == ({}, 0)


@pytest.mark.parametrize(
    ("vr", "explicit"), [(b"CS", True), (b"cs", False), (b"cS", False), (b"Cs", False), (b"1S", False), (b"S1", False)]
)
def test_two_capitals_behind_the_tag_are_a_kind_of_value(vr: bytes, explicit: bool) -> None:
    assert encoding_of(memoryview(b"\x08\0\x05\0" + vr + b"a\0"), 0) == (True, explicit)
    assert encoding_of(memoryview(b"\x08\0\x05\0" + vr + b"\x0a\0"), 0) == (True, explicit)


def test_eight_bytes_are_the_least_that_a_data_set_has() -> None:
    begins = memoryview(b"\x08\0\x05\0CS\x0a\0")
    assert encoding_of(begins, 0) == (True, True)
    with pytest.raises(Unreadable, match="ends early"):
        encoding_of(begins[:7], 0)
    assert encoding_of(memoryview(b"\0\0\x05\0CS\x0a\0"), 0)[0]
    assert not encoding_of(memoryview(b"\0\1\x05\0CS\x0a\0"), 0)[0]


@pytest.mark.parametrize("vr", ["OB", "OW", "UN"])
@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT, made.BIG_ENDIAN, made.DEFLATED])
def test_the_pixels_begin_behind_their_element(syntax: str, vr: str) -> None:
    dataset = made.dataset(STORED, BitsStored=12)
    dataset["PixelData"].VR = vr
    header = parse_header(memoryview(made.encode(dataset, syntax)))
    content = STORED.astype(">u2" if syntax == made.BIG_ENDIAN else "<u2").tobytes()
    assert bytes(header.body[header.offset : header.offset + len(content)]) == content
    assert (header.length, header.transfer_syntax, header.stored_as) == (len(content), syntax, made.DX)
    assert header.vr == ("" if syntax == made.IMPLICIT else vr)
    assert header.little_endian == (syntax != made.BIG_ENDIAN)
    assert header.dataset.Rows == 6
    assert "PixelData" not in header.dataset


def test_encapsulated_pixels_have_no_length() -> None:
    frame = made.rle(STORED)
    header = parse_header(memoryview(made.compressed(made.dataset(STORED, BitsStored=12), made.RLE, [frame])))
    assert header.length is None
    assert bytes(header.body[header.offset :][:4]) == b"\xfe\xff\x00\xe0"


def without_pixels(kind: str, *, rows: bool = False, **elements: Any) -> bytes:  # noqa: ANN401
    dataset = made.dataset(STORED, SOPClassUID=kind, **elements)
    for keyword in ("PixelData", "SamplesPerPixel", "PhotometricInterpretation", "PixelRepresentation", "HighBit"):
        delattr(dataset, keyword)
    if not rows:
        del dataset.Rows, dataset.Columns, dataset.BitsStored
    return made.encode(dataset)


MISSING, NO_PIXELS = "its pixels are missing: it is only a header", "it has no pixels"
PADDING = b"\xfc\xff\xfc\xffOB\0\0\x04\0\0\0\0\0\0\0"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (without_pixels(STORAGE + "1", rows=True), MISSING),
        (without_pixels(STORAGE + "1"), MISSING),
        (without_pixels(STORAGE + "1.1"), MISSING),
        (without_pixels(STORAGE + "1.1.1.5"), MISSING),
        (without_pixels(STORAGE + "128"), NO_PIXELS),
        (without_pixels("1.2.3"), NO_PIXELS),
        (without_pixels("1.2.3", rows=True), MISSING),
        (without_pixels("1.2.3", rows=True) + PADDING, MISSING),
        (without_pixels("1.2.3") + PADDING, NO_PIXELS),
        (without_pixels("1.2.3") + b"\xf0\xff\xfc\xff" + PADDING[4:], "the file is damaged"),
        (without_pixels("1.2.3")[:-1], "the file ends early"),
        (without_pixels("1.2.3") + b"\x28\0", "the file ends early"),
        (without_pixels("1.2.840.10008.1.3.10"), "it is a table of contents (DICOMDIR)"),
        (
            without_pixels("1.2.3", DirectoryRecordSequence=Sequence([Dataset()])),
            "it is a table of contents (DICOMDIR)",
        ),
        (PREAMBLE + CLASS + SYNTAX + PADDING, "the file is damaged"),
    ],
)
def test_a_file_without_pixels_is_called_what_it_is(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_header(memoryview(content))
    assert caught.value.reason == reason


def test_a_last_sequence_without_a_length_is_not_cut() -> None:
    item = Dataset()
    item.Rows = 5
    sequence = Sequence([item])
    sequence.is_undefined_length = item.is_undefined_length_sequence_item = True
    dataset = made.dataset(STORED, SOPClassUID="1.2.3")
    for keyword in ("PixelData", "Rows", "Columns"):
        delattr(dataset, keyword)
    dataset.RealWorldValueMappingSequence = sequence
    dataset["RealWorldValueMappingSequence"].is_undefined_length = True
    with pytest.raises(Unreadable) as caught:
        parse_header(memoryview(made.encode(dataset)))
    assert caught.value.reason == NO_PIXELS


def raw(group: int, number: int, vr: bytes, content: bytes, length: int | None = None) -> bytes:
    says = len(content) if length is None else length
    if vr in (b"OW", b"SQ"):
        return struct.pack("<HH2sHI", group, number, vr, 0, says) + content
    return struct.pack("<HH2sH", group, number, vr, says) + content


SIZE = b"".join(
    raw(0x28, number, b"US", value.to_bytes(2, "little")) for number, value in ((0x10, 6), (0x11, 5), (0x100, 16))
)
ICON, PIXELS = raw(0x7FE0, 0x10, b"OW", bytes(10)), raw(0x7FE0, 0x10, b"OW", bytes(range(60)))
ENDLESS = raw(0x28, 0x3010, b"SQ", b"no item, but rubbish", 0xFFFFFFFF)


@pytest.mark.parametrize("between", [ICON, raw(0x20, 0x10, b"SH", b"1 ") + ICON, ENDLESS, ENDLESS + ICON])
def test_pixels_behind_those_of_an_icon_or_behind_damage_are_found(between: bytes) -> None:
    content = PREAMBLE + CLASS + SYNTAX + SIZE + between + PIXELS
    header = parse_header(memoryview(content))
    assert content[header.offset :] == bytes(range(60))
    assert (header.length, header.vr, header.little_endian) == (60, "OW", True)
    assert (header.transfer_syntax, header.stored_as) == (READ[0x10], READ[2])
    assert header.dataset.Rows == 6


def test_where_nothing_fits_better_the_pixels_are_those_that_there_are() -> None:
    header = parse_header(memoryview(PREAMBLE + CLASS + SYNTAX + SIZE + ICON))
    assert (header.length, header.offset) == (10, len(PREAMBLE + CLASS + SYNTAX + SIZE) + 12)


def test_damage_with_nothing_behind_it_is_told() -> None:
    with pytest.raises(Exception, match=r".") as caught:
        parse_header(memoryview(PREAMBLE + CLASS + SYNTAX + SIZE + ENDLESS))
    assert not isinstance(caught.value, AttributeError)


@pytest.mark.parametrize(("keyword", "size"), [("FloatPixelData", 4), ("DoubleFloatPixelData", 8)])
def test_floating_point_pixels_are_none(keyword: str, size: int) -> None:
    dataset = made.dataset(STORED)
    del dataset.PixelData
    setattr(dataset, keyword, np.zeros((6, 5), f"<f{size}").tobytes())
    with pytest.raises(Unreadable, match="floating-point"):
        parse_header(memoryview(made.encode(dataset)))
