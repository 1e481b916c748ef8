"""A file's kind by its first bytes."""

from __future__ import annotations

import struct

import pytest

from lungseg_gui.services.reading.kinds import foreign, kind_of


@pytest.mark.parametrize("order", ["<", ">"])
def test_sixteen_bytes_are_the_least_that_an_element_without_a_preamble_takes(order: str) -> None:
    head = struct.pack(f"{order}HH2sH", 0x0008, 0x0005, b"CS", 8) + b"ISO_IR 1"
    assert len(head) == 16
    assert kind_of(head) == "DICOM"
    assert kind_of(head[:-1]) is None


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (bytes(128) + b"DICM", "DICOM"),
        (b"II*\0" + bytes(124) + b"DICM", "DICOM"),  # a preamble that is a TIFF header as well
        (bytes(127) + b"DICM" + bytes(9), None),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"\xff\xd8\xfe" + bytes(20), None),
        (b"", None),
    ],
)
def test_a_signature_says_what_a_file_is(head: bytes, kind: str | None) -> None:
    assert kind_of(head) == kind


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    ("group", "element", "kind"),
    [
        (2, 0, "DICOM"),
        (4, 0x1130 & 0xFF, "DICOM"),
        (8, 0x0100, "DICOM"),
        (8, 0x0101, None),
        (8, 0x0180, None),
        (3, 0, None),
        (5, 0, None),
        (9, 0, None),
        (0x10, 0, None),
    ],
)
def test_without_a_preamble_the_first_element_is_one_that_a_file_can_begin_with(
    order: str, group: int, element: int, kind: str | None
) -> None:
    assert kind_of(struct.pack(f"{order}HH2sH", group, element, b"UL", 4) + b"ABCDEFGH") == kind
    assert kind_of(struct.pack(f"{order}HHI", group, element, 4) + b"ABCDEFGH") == kind


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("length", "kind"), [(256, "DICOM"), (257, None), (300, None)])
def test_an_element_whose_length_is_beyond_belief_is_none(order: str, length: int, kind: str | None) -> None:
    assert kind_of(struct.pack(f"{order}HHI", 8, 5, length) + b"ABCDEFGH") == kind


@pytest.mark.parametrize(
    ("vr", "length", "kind"),
    [
        (b"CS", 98, "DICOM"),
        (b"CS", 25186, "DICOM"),
        (b"cs", 98, None),
        (b"1S", 98, None),
        (b"C1", 98, None),
        (b"cS", 98, None),
    ],
)
def test_two_capitals_are_a_kind_of_value(vr: bytes, length: int, kind: str | None) -> None:
    """98 and 25186 are written with small letters, which are none of it."""
    assert kind_of(struct.pack("<HH2sH", 8, 5, vr, length) + b"ABCDEFGH") == kind


def test_what_is_no_image_is_called_what_it_is() -> None:
    assert foreign(b"").reason == "it is empty"
    assert foreign(b"GIF89a").reason == "it is a GIF image"
    assert foreign(b"whatever").reason == "it is neither DICOM nor PNG nor JPEG"
    assert foreign(b"whatever").remedy == foreign(b"BM").remedy == "Open a DICOM, PNG or JPEG file."
