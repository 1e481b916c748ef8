"""PNG and JPEG files chunk by chunk, and what is said of them; whole pictures are in test_pictures.py."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_gui.core.study import PHANTOM_MADE_BY
from lungseg_gui.core.turn import Turn
from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.opened import Opened
from lungseg_gui.services.reading.pictures import decode_png, png_chunks, read_picture
from tests import dicom_files as made
from tests.dicom_files import png_chunk

SIGNATURE = b"\x89PNG\r\n\x1a\n"
END = png_chunk(b"IEND", b"")
GREY = made.radiograph((6, 5), bits=8)
PNG = made.png(GREY)
DAMAGED, CUT = "its compressed pixels are damaged", "the file ends early"


def reason(content: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        decode_png(content)
    return caught.value.reason


def header(rows: int, columns: int, *, depth: int = 8, colour: int = 0) -> bytes:
    return png_chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, depth, colour, 0, 0, 0))


def test_chunks_come_with_their_payload_up_to_the_end() -> None:
    content = SIGNATURE + png_chunk(b"abCd", b"12345") + png_chunk(b"IDAT", b"pixels") + png_chunk(b"tEXt", b"")
    found = list(png_chunks(content + END + b"whatever" + png_chunk(b"abCd", b"behind")))
    assert found == [(b"abCd", b"12345"), (b"IDAT", b""), (b"tEXt", b""), (b"IEND", b"")]


@pytest.mark.parametrize("cut", range(1, len(END) + 6))
def test_chunks_that_are_cut_are_refused(cut: int) -> None:
    content = SIGNATURE + png_chunk(b"abCd", b"12345") + END
    with pytest.raises(Unreadable, match="ends early"):
        list(png_chunks(content[:-cut]))


@pytest.mark.parametrize(
    ("name", "needed"), [(b"tEXt", False), (b"iCCP", False), (b"IHDR", True), (b"PLTE", True), (b"t1Xt", True)]
)
def test_a_wrong_checksum_matters_where_pixels_need_the_chunk(name: bytes, needed: bool) -> None:
    content = SIGNATURE + png_chunk(name, b"12345", sound=False) + END
    if needed:
        with pytest.raises(Unreadable, match="damaged"):
            list(png_chunks(content))
    else:
        assert list(png_chunks(content)) == [(name, None), (b"IEND", b"")]


@pytest.mark.parametrize("name", [b"tEXt", b"gAMA", b"eXIf"])
def test_pixels_are_decoded_without_a_chunk_that_is_damaged(name: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bytes] = []
    usual = cv2.imdecode

    def decode(content: np.ndarray[tuple[int], np.dtype[np.uint8]], how: int) -> object:
        given.append(content.tobytes())
        return usual(content, how)

    monkeypatch.setattr(cv2, "imdecode", decode)
    wrong, right = png_chunk(name, b"\0\0\0\1", sound=False), png_chunk(b"tIME", bytes(7))
    for content in (made.with_chunk(PNG, wrong), made.with_chunk(PNG, right + wrong), made.with_chunk(PNG, right)):
        samples, exif = decode_png(content)
        np.testing.assert_array_equal(samples, GREY)
        assert exif == b""
    assert given == [PNG, PNG, made.with_chunk(PNG, right)]


def test_transparency_is_dropped() -> None:
    for layers in (2, 4):
        stacked = np.stack([GREY] * (layers - 1) + [np.full_like(GREY, 255)], axis=-1)
        assert decode_png(made.png(stacked))[0].shape == (6, 5, 3)


def test_opencv_is_told_how_large_a_picture_may_be() -> None:
    """A second lock behind the first."""
    assert int(os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"]) == 200_000_000


def test_the_first_exif_entry_counts() -> None:
    first, second = png_chunk(b"eXIf", b"first"), png_chunk(b"eXIf", b"second")
    assert decode_png(PNG)[1] == b""
    assert decode_png(made.with_chunk(PNG, first + second))[1] == b"first"
    assert decode_png(PNG[: -len(END)] + first + END)[1] == b"first"
    wrong = png_chunk(b"eXIf", b"first", sound=False)
    assert decode_png(made.with_chunk(PNG, wrong + second))[1] == b""


@pytest.mark.parametrize(
    ("rows", "columns", "depth", "large"),
    [
        (14142, 14142, 8, False),
        (14143, 14143, 8, True),
        (14142, 14142, 1, False),
        (11500, 11500, 16, False),
        (11600, 11600, 16, True),
        (0, 5, 8, True),
        (5, 0, 8, True),
        (1, 0x7F000001, 8, True),
        (0x7F000001, 1, 8, True),
    ],
)
def test_a_picture_is_as_large_as_its_header_says(rows: int, columns: int, depth: int, large: bool) -> None:
    """Pixels are counted before they are unpacked, in the four channels that they may have."""
    said = reason(SIGNATURE + header(rows, columns, depth=depth) + png_chunk(b"IDAT", b"") + END)
    assert (said == DAMAGED) != large
    assert ("more than a radiograph has" in said or "its header states" in said) == large


@pytest.mark.parametrize("first", [b"", png_chunk(b"IHDR", bytes(12)), png_chunk(b"IHDR", bytes(14))])
def test_a_picture_has_a_header(first: bytes) -> None:
    assert reason(SIGNATURE + first + png_chunk(b"IDAT", b"") + END) == DAMAGED


def test_a_header_that_states_another_size_is_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    for other in (np.zeros((6, 4), np.uint8), np.zeros((5, 5), np.uint8)):
        monkeypatch.setattr(cv2, "imdecode", lambda *_, other=other: other)
        assert reason(PNG) == DAMAGED


@pytest.mark.parametrize("given", [None, np.zeros((6, 5), np.float32), np.zeros((6, 5), np.int16), cv2.error("no")])
def test_what_opencv_cannot_decode_is_damaged(given: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(*_: object) -> object:
        if isinstance(given, Exception):
            raise given
        return given

    monkeypatch.setattr(cv2, "imdecode", decode)
    assert reason(PNG) == DAMAGED


def opened(content: bytes, kind: str = "PNG") -> Opened:
    return read_picture(Path("picture"), content, "JPEG" if kind == "JPEG" else "PNG")


@pytest.mark.parametrize(("most", "bits"), [(200, 9), (511, 9), (512, 10), (65535, 16)])
def test_a_picture_of_16_bits_has_as_many_as_it_uses(most: int, bits: int) -> None:
    pixels = np.array([[0, 5, most]], np.uint16)
    assert opened(made.png(pixels)).image.bits == bits
    assert opened(PNG).image.bits == 8


def test_a_picture_says_that_it_was_colour_and_how_it_stands() -> None:
    colour = made.png(np.repeat(GREY[..., None], 3, axis=2))
    turned = made.with_chunk(colour, png_chunk(b"eXIf", made.exif(3)))
    image = opened(turned).image
    assert [notice[:38] for notice in image.notices] == [
        "According to the file, this image is s",
        "This image was stored as colour; its p",
    ]
    assert image.orientation == Turn.of_exif(3).directions
    assert (opened(colour).image.orientation, len(opened(colour).image.notices)) == ((), 1)
    assert (opened(PNG).image.orientation, opened(PNG).image.notices) == ((), ())
    assert image.spacing_note == "unreliable in image files"
    assert not image.pixels.flags.writeable


def test_a_drawn_phantom_is_known_by_the_text_before_its_pixels() -> None:
    text = png_chunk(b"tEXt", b"Software\0" + " ".join(PHANTOM_MADE_BY).encode())
    known = {"Manufacturer": PHANTOM_MADE_BY[0], "ManufacturerModelName": PHANTOM_MADE_BY[1]}
    assert opened(made.with_chunk(PNG, text)).image.attributes == known
    assert opened(PNG).image.attributes == {}
    behind = png_chunk(b"prVt", bytes(4096)) + text
    assert opened(made.with_chunk(PNG, behind)).image.attributes == {}


def start_of_frame(rows: int, columns: int, samples: int) -> bytes:
    components = b"".join(bytes([number + 1, 0x11, 0]) for number in range(samples))
    content = struct.pack(">BHHB", 8, rows, columns, samples) + components
    return b"\xff\xd8\xff\xc0" + (len(content) + 2).to_bytes(2, "big") + content + b"\xff\xd9"


@pytest.mark.parametrize(
    ("rows", "columns", "samples", "large"),
    [
        (14142, 14142, 1, False),
        (14143, 14143, 1, True),
        (13300, 13300, 3, False),
        (13400, 13400, 3, True),
        (0, 5, 1, True),
    ],
)
def test_a_jpeg_is_as_large_as_its_header_says(rows: int, columns: int, samples: int, large: bool) -> None:
    with pytest.raises(Unreadable) as caught:
        opened(start_of_frame(rows, columns, samples), "JPEG")
    assert (caught.value.reason == CUT) != large


def test_a_jpeg_carries_what_its_decoder_noticed_before_how_it_stands() -> None:
    content = made.jpeg(made.radiograph((40, 40), bits=8))
    filled = made.with_exif(content[:-2] + bytes(7) + content[-2:], made.exif(6))
    image = opened(filled, "JPEG").image
    assert [notice[:28] for notice in image.notices] == ["The compressed pixels of thi", "According to the file, this "]
    assert image.format == "JPEG"
