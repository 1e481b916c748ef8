"""The EXIF entry of a JPEG, and the one word of it that is read."""

from __future__ import annotations

from typing import Literal

import pytest

from lungseg_gui.services.reading.exif import exif_of_jpeg, orientation_of
from tests import dicom_files as made

Order = Literal["little", "big"]
ENTRY = made.exif(6)
APP0 = b"\xff\xe0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0"


def segment(content: bytes, marker: int = 0xE1) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


EXIF = segment(b"Exif\0\0" + ENTRY)


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        (EXIF, ENTRY),
        (APP0 + EXIF + b"\xff\xd9", ENTRY),
        (segment(b"x" * 300, 0xE2) + EXIF, ENTRY),
        (segment(b"http://ns.adobe.com/xap/1.0/\0") + EXIF, ENTRY),
        (segment(b"Exif\0\0" + b"first") + EXIF, b"first"),
        (APP0 + b"\xff" + EXIF, ENTRY),
        (APP0 + b"\xff\xff" + EXIF, ENTRY),
        (segment(b"Exif\0\0" + ENTRY, 0xE2) + b"\xff\xd9", b""),
        (APP0 + segment(b"", 0xDA) + EXIF, b""),
        (APP0 + segment(b"", 0xD9) + EXIF, b""),
        (APP0 + b"\0" + EXIF, b""),
        (APP0, b""),
        (APP0[:-1], b""),
        (b"\xff", b""),
        (b"\xff\xe1\x00", b""),
        (b"", b""),
    ],
)
def test_the_first_entry_before_the_pixels_is_taken(behind: bytes, found: bytes) -> None:
    assert exif_of_jpeg(b"\xff\xd8" + behind) == found


def tiff(*words: tuple[int, int, bytes], order: Order = "little", first: int = 8, count: int | None = None) -> bytes:
    """Make an entry with such words: tag, type, and four bytes of value."""
    mark = b"II" if order == "little" else b"MM"
    body = b"".join(
        tag.to_bytes(2, order) + kind.to_bytes(2, order) + (1).to_bytes(4, order) + number
        for tag, kind, number in words
    )
    number = len(words) if count is None else count
    head = mark + (42).to_bytes(2, order) + first.to_bytes(4, order)
    return head + b"\xee" * (first - 8) + number.to_bytes(2, order) + body


def value(number: int, size: int, order: Order) -> bytes:
    """Write a number where it stands in four bytes; what is behind it is rubbish."""
    return number.to_bytes(size, order) + b"\x55" * (4 - size)


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("first", [8, 9, 300])
@pytest.mark.parametrize(("kind", "size"), [(1, 1), (3, 2), (4, 4), (2, 2), (9, 2)])
def test_the_orientation_is_found_wherever_it_stands(kind: int, size: int, first: int, order: Order) -> None:
    """Of any type of number; of a type that is none it is read as the usual one."""
    other = (0x0100, 3, b"\3\3\3\3")
    for number in (1, 3, 8):
        word = (0x0112, kind, value(number, size, order))
        for words in ((word,), (other, word), (word, other), (other, other, word)):
            assert orientation_of(tiff(*words, order=order, first=first)) == number


@pytest.mark.parametrize(("number", "found"), [(0, 1), (1, 1), (2, 2), (8, 8), (9, 1), (65535, 1)])
def test_an_orientation_is_one_of_eight(number: int, found: int) -> None:
    assert orientation_of(tiff((0x0112, 3, value(number, 2, "little")))) == found


def test_the_first_of_two_orientations_counts() -> None:
    """Even where it makes no sense."""
    three, nine = ((0x0112, 3, value(number, 2, "little")) for number in (3, 9))
    assert orientation_of(tiff(three, nine)) == 3
    assert orientation_of(tiff(nine, three)) == 1


def test_what_is_cut_or_says_no_order_turns_nothing() -> None:
    whole = tiff((0x0112, 3, value(6, 2, "little")))
    assert orientation_of(whole) == 6
    assert orientation_of(whole[:-1]) == 1
    assert orientation_of(b"IM" + whole[2:]) == 1
    assert orientation_of(b"") == 1
    assert orientation_of(tiff((0x0112, 3, value(6, 2, "little")), count=0)) == 1


def test_only_so_many_words_are_looked_at_as_a_camera_writes() -> None:
    """A damaged number of them is no reason to search for long."""
    other, word = (0x0100, 3, bytes(4)), (0x0112, 3, value(6, 2, "little"))
    assert orientation_of(tiff(*[other] * 511, word)) == 6
    assert orientation_of(tiff(*[other] * 512, word)) == 1
