"""Pixels behind a damaged part of a header: those of the image, not of an icon."""

from __future__ import annotations

import struct

import pytest
from pydicom.dataset import Dataset

from lungseg_gui.services.reading.salvage import belongs, salvage

UNDEFINED = 0xFFFFFFFF


def image(**elements: int | None) -> Dataset:
    dataset = Dataset()
    for keyword, value in {"Rows": 6, "Columns": 5, "BitsAllocated": 16, **elements}.items():
        if value is not None:
            setattr(dataset, keyword, value)
    return dataset


@pytest.mark.parametrize(
    ("elements", "least"),
    [
        ({}, 60),
        ({"BitsAllocated": 8}, 30),
        ({"BitsAllocated": None}, 60),
        ({"SamplesPerPixel": 1}, 60),
        ({"SamplesPerPixel": 2}, 60),
        ({"SamplesPerPixel": 3, "BitsAllocated": 8}, 60),
        ({"Rows": 3, "Columns": 3, "BitsAllocated": 12}, 13),
    ],
)
def test_pixels_are_as_many_as_the_image_has(elements: dict[str, int | None], least: int) -> None:
    """Colours may be subsampled: then they take two thirds."""
    body = memoryview(b"")
    assert belongs(image(**elements), body, 0, least)
    assert belongs(image(**elements), body, 0, least + 100)
    assert not belongs(image(**elements), body, 0, least - 1)


def test_whatever_there_is_belongs_to_an_image_of_unknown_size() -> None:
    for unknown in ("Rows", "Columns"):
        assert belongs(image(**{unknown: None}), memoryview(b""), 0, 1)
        assert not belongs(image(**{unknown: 1}), memoryview(b""), 0, 1)


def item(content: bytes) -> bytes:
    return b"\xfe\xff\x00\xe0" + len(content).to_bytes(4, "little") + content


def jpeg(rows: int = 6, columns: int = 5) -> bytes:
    return b"\xff\xd8\xff\xc0\0\x0b\x08" + struct.pack(">HH", rows, columns) + b"\1\1\x11\0\xff\xd9"


@pytest.mark.parametrize(
    ("content", "right"),
    [
        (item(b"") + item(jpeg()), True),
        (item(b"\0\0\0\0") + item(jpeg()), True),
        (item(b"\0" * 300) + item(jpeg()) + item(jpeg(7)), True),
        (item(b"") + item(jpeg(rows=7)), False),
        (item(b"") + item(jpeg(columns=6)), False),
        (item(b"") + item(b"\2\0\0\0 rle or deflated"), True),
        (item(b"") + item(jpeg()[:9]) + jpeg()[9:], False),
        (item(b"") + item(jpeg()).replace(b"\xff\xc0", b"\xff\xc5"), False),
        (item(b"") + b"\xfe\xff\xdd\xe0\0\0\0\0", False),
        (b"\xfe\xff\xdd\xe0\0\0\0\0" + item(jpeg()), False),
        (item(b""), False),
    ],
)
def test_compressed_pixels_are_of_the_size_that_the_image_has(content: bytes, right: bool) -> None:
    body = memoryview(b"before" + content)
    assert belongs(image(), body, 6, None) == right


def test_the_size_stands_in_the_frame_alone() -> None:
    """A frame that is cut before it is no image, whatever comes behind it."""
    cut = item(b"") + item(jpeg()[:11]) + item(jpeg())
    assert not belongs(image(), memoryview(cut), 0, None)


def element(group: int, number: int, vr: bytes, content: bytes, *, little: bool, explicit: bool) -> bytes:
    order = "<" if little else ">"
    length = UNDEFINED if content.startswith(b"\xfe\xff\x00\xe0") else len(content)
    head = struct.pack(f"{order}HH", group, number)
    if not explicit:
        return head + struct.pack(f"{order}I", length) + content
    if vr in (b"OB", b"OW", b"SQ", b"UN"):
        return head + vr + b"\0\0" + struct.pack(f"{order}I", length) + content
    return head + vr + struct.pack(f"{order}H", length) + content


def head(*, little: bool, explicit: bool, rows: int = 6, columns: int = 5, bits: int = 16) -> bytes:
    order = "<" if little else ">"
    return b"".join(
        element(0x28, number, b"US", struct.pack(f"{order}H", value), little=little, explicit=explicit)
        for number, value in ((0x10, rows), (0x11, columns), (0x100, bits))
    )


LAST = (0x28, 0x1050)
DAMAGE = [
    [LAST],
    [LAST, (0x08, 0x60)],
    [LAST, LAST, (0x28, 0x1051)],
    [LAST, (0x08, 0x60), (0x28, 0x1055)],
]


@pytest.mark.parametrize("explicit", [True, False])
@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize("vr", [b"OW", b"OB"])
@pytest.mark.parametrize("behind", DAMAGE)
def test_pixels_are_found_behind_what_is_damaged(
    behind: list[tuple[int, int]], vr: bytes, little: bool, explicit: bool
) -> None:
    """Tags only ascend: the first that does not was misread, and what came right before it is left out."""
    written = [element(group, number, b"CS", b"AB", little=little, explicit=explicit) for group, number in behind]
    pixels = element(0x7FE0, 0x10, vr, bytes(range(60)), little=little, explicit=explicit)
    body = b"before" + head(little=little, explicit=explicit) + b"".join(written) + pixels
    found = salvage(memoryview(body), 6, little=little, explicit=explicit)
    assert found is not None
    assert body[found.offset :] == bytes(range(60))
    assert (found.length, found.vr) == (60, vr.decode() if explicit else "")
    assert [element.keyword for element in found.dataset] == ["Rows", "Columns", "BitsAllocated"]


def salvaged(*parts: bytes, rows: int = 6, columns: int = 5) -> int | None:
    """Return how many bytes of pixels are found behind a header and such parts."""
    body = head(little=True, explicit=True, rows=rows, columns=columns)
    body += element(0x28, 0x1050, b"US", b"\1\1", little=True, explicit=True)
    found = salvage(memoryview(body + b"".join(parts)), 0, little=True, explicit=True)
    return None if found is None else (found.length if found.length is not None else -1)


def pixels(count: int, vr: bytes = b"OW", *, says: int | None = None) -> bytes:
    whole = element(0x7FE0, 0x10, vr, b"\5" * count, little=True, explicit=True)
    return whole if says is None else whole[:8] + says.to_bytes(4, "little") + whole[12:]


def test_the_last_pixels_that_fit_are_taken() -> None:
    assert salvaged(pixels(60)) == 60
    assert salvaged(pixels(62), pixels(60)) == 60
    assert salvaged(pixels(60), pixels(58)) == 60
    assert salvaged(pixels(58)) is None
    assert salvaged(pixels(60, says=61)) is None
    assert salvaged(pixels(62, says=62)) == 62
    assert salvaged(pixels(60), pixels(60, b"US")) == 60
    assert salvaged(pixels(60, b"UN")) is None
    assert salvaged() is None
    compressed = element(0x7FE0, 0x10, b"OB", item(b"") + item(jpeg()), little=True, explicit=True)
    assert salvaged(compressed) == -1
    assert salvaged(pixels(60), compressed.replace(b"\0\6\0\5", b"\0\6\0\6")) == 60


def test_a_header_without_a_size_says_nothing_of_its_pixels() -> None:
    assert salvaged(pixels(60), rows=0) is None
    assert salvaged(pixels(60), columns=0) is None
    assert salvaged(pixels(2), rows=1, columns=1) == 2
    tall = element(0x28, 0x10, b"US", b"\6\0", little=True, explicit=True)
    wide = element(0x28, 0x11, b"US", b"\5\0", little=True, explicit=True)
    last = element(0x28, 0x1050, b"US", b"\1\1", little=True, explicit=True)
    for known, found in ((tall, False), (wide, False), (tall + wide, True)):
        body = memoryview(known + last + pixels(60))
        assert (salvage(body, 0, little=True, explicit=True) is not None) == found
    nothing = element(0x7FE0, 0x10, b"OW", bytes(60), little=True, explicit=True)
    assert salvage(memoryview(nothing), 0, little=True, explicit=True) is None


@pytest.mark.parametrize(("false", "found"), [(255, 60), (256, None)])
def test_so_many_marks_are_tried(false: int, found: int | None) -> None:
    """Whatever is behind the pixels may look like theirs: it is no reason to search for ever."""
    mark = b"\xe0\x7f\x10\0xx"
    assert salvaged(pixels(60), mark * false) == found
