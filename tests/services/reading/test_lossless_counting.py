"""The head of a lossless JPEG and the lengths of its codes; whole streams are in test_lossless_jpeg.py."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.services.reading.codestream import inspect
from lungseg_gui.services.reading.lossless import bytes_left

Array = NDArray[Any]
BITS = 12
LENGTHS = {0: 2, 1: 3, 2: 3, 3: 4, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14}
"""Of the code for each category; none for 15 and 16."""


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def table(lengths: dict[int, int], number: int = 0) -> bytes:
    """Describe codes of such lengths (ISO 10918-1 B.2.4.2)."""
    counts = bytes(sum(length == bits for length in lengths.values()) for bits in range(1, 17))
    symbols = sorted(lengths, key=lambda category: (lengths[category], category))
    return bytes([number]) + counts + bytes(symbols)


FRAME = segment(0xC3, struct.pack(">BHHB", BITS, 4, 5, 1) + b"\1\x11\0")
SCAN = segment(0xDA, b"\1\1\0\1\0\0")
TABLE = segment(0xC4, table(LENGTHS))


def expected(pixels: Array, predictor: int = 1, *, bits: int = BITS, shift: int = 0) -> int:
    """Bytes that the codes take, pixel by pixel (ISO 10918-1 H.1.2)."""
    values, total = pixels.astype(int) >> shift, 0
    for row, column in np.ndindex(*values.shape):
        left = int(values[row, column - 1]) if column else 0
        above = int(values[row - 1, column]) if row else 0
        corner = int(values[row - 1, column - 1]) if row and column else 0
        if not row and not column:
            predicted = 1 << (bits - shift - 1)
        elif not row:
            predicted = left
        elif not column:
            predicted = above
        else:
            predicted = (
                left, above, corner, left + above - corner, left + ((above - corner) >> 1),
                above + ((left - corner) >> 1), (left + above) >> 1,
            )[predictor - 1]  # fmt: skip
        difference = (int(values[row, column]) - predicted + 0x8000) % 0x10000 - 0x8000
        category = abs(difference).bit_length()
        total += LENGTHS[category] + category
    return -(-total // 8)


PIXELS = np.array(
    [[2050, 2047, 9, 4000, 4001], [5, 2047, 3, 900, 100], [7, 7, 8, 6, 4095], [0, 1, 3, 7, 15]], np.uint16
)
NEED = expected(PIXELS)


def left(*segments: bytes, codes: int = NEED, pixels: Array = PIXELS, filling: bytes = b"") -> int | None:
    """Return what is left over of a stream with so many bytes of codes."""
    head = b"\xff\xd8" + b"".join(segments)
    stream = inspect(head + b"\xff\xd9")
    assert stream is not None
    return bytes_left(head + b"\x55" * codes + filling + b"\xff\xd9", stream, pixels)


@pytest.mark.parametrize(("more", "found"), [(0, 0), (1, 1), (9, 9), (-1, -1), (-5, -5)])
def test_bytes_are_left_over_or_missing(more: int, found: int) -> None:
    assert left(FRAME, TABLE, SCAN, codes=NEED + more) == found


@pytest.mark.parametrize(
    "segments",
    [
        (TABLE, FRAME, SCAN),
        (FRAME, segment(0xE0, b"JFIF\0"), TABLE, segment(0xFE, bytes(40)), SCAN),
        (FRAME, TABLE, segment(0xDD, b"\0\0"), SCAN),
        (FRAME, TABLE, b"\xff", SCAN),
        (FRAME, TABLE, b"\xff\xff", SCAN),
        (FRAME, segment(0xC4, table({0: 1, 9: 2}, 1) + table(LENGTHS)), SCAN),
        (FRAME, segment(0xC4, table(LENGTHS) + table({0: 1, 9: 2}, 1)), SCAN),
        (FRAME, segment(0xC4, table({0: 1, 9: 2})), TABLE, SCAN),
        (FRAME, segment(0xC4, table(LENGTHS, 3)), segment(0xDA, b"\1\1\x30\1\0\0")),
        (FRAME, segment(0xC4, table(LENGTHS, 0x13)), segment(0xDA, b"\1\1\x3f\1\0\0")),
        (FRAME, segment(0xC4, table({**LENGTHS, 17: 15, 200: 16})), SCAN),
        (FRAME, segment(0xC4, table(LENGTHS) + bytes(16)), SCAN),
        (FRAME, TABLE, segment(0xDA, b"\1\1\0\1\x77\xf0")),
    ],
)
def test_the_table_of_the_scan_is_taken_wherever_it_stands(segments: tuple[bytes, ...]) -> None:
    """The upper half of the last number belongs to scans of another kind."""
    assert left(*segments) == 0


def test_of_two_codes_for_one_category_the_shorter_one_is_taken() -> None:
    content = bytes([0]) + bytes([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) + bytes([0, 0])
    flat = np.full((4, 5), 2048, np.uint16)
    assert left(FRAME, segment(0xC4, content), SCAN, pixels=flat, codes=5) == 0


@pytest.mark.parametrize(
    "segments",
    [
        (FRAME, segment(0xDD, b"\0\1"), TABLE, SCAN),
        (FRAME, SCAN),
        (FRAME, segment(0xC4, table(LENGTHS, 1)), SCAN),
        (FRAME, TABLE, segment(0xDA, b"\2\1\0\1\0\0")),
        (FRAME, TABLE, segment(0xDA, b"\1\1\0\0\0\0")),
        (FRAME, TABLE, segment(0xDA, b"\1\1\0\x08\0\0")),
        (FRAME, TABLE, segment(0xDA, b"\1\1\0\1\0\x0c")),
        (FRAME, TABLE, segment(0xDA, b"\1\1\0\1\0")),
        (FRAME, TABLE, b"\0", SCAN),
        (FRAME, TABLE, b"\xff\xfe\x7f\xff"),
        (FRAME, TABLE, b"\xff"),
    ],
)
def test_what_cannot_be_counted_is_not(segments: tuple[bytes, ...]) -> None:
    assert left(*segments) is None


def test_a_table_without_codes_is_one_all_the_same() -> None:
    assert left(FRAME, segment(0xC4, bytes(17)), SCAN) == -1
    assert left(FRAME, segment(0xC4, bytes(16)), SCAN) is None


def test_colours_are_not_counted() -> None:
    assert left(FRAME, TABLE, SCAN, pixels=np.zeros((4, 5, 3), np.uint16)) is None


@pytest.mark.parametrize("predictor", range(1, 8))
@pytest.mark.parametrize("shift", [0, 1, 11])
@pytest.mark.parametrize("shape", [(4, 5), (1, 20), (20, 1), (1, 1)])
def test_each_difference_is_counted(shape: tuple[int, int], shift: int, predictor: int) -> None:
    pixels = np.random.default_rng(predictor).integers(0, 4096, shape).astype(np.uint16)
    scan = segment(0xDA, bytes([1, 1, 0, predictor, 0, shift]))
    need = expected(pixels, predictor, shift=shift)
    assert left(FRAME, TABLE, scan, pixels=pixels, codes=need) == 0


@pytest.mark.parametrize("predictor", range(1, 8))
@pytest.mark.parametrize("most", [1, 20, 40, 41, 60])
def test_a_large_image_is_counted_in_bands(most: int, predictor: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lungseg_gui.services.reading.lossless._BAND_PIXELS", most)
    pixels = np.random.default_rng(most).integers(0, 4096, (9, 20)).astype(np.uint16)
    scan = segment(0xDA, bytes([1, 1, 0, predictor, 0, 0]))
    assert left(FRAME, TABLE, scan, pixels=pixels, codes=expected(pixels, predictor)) == 0


def test_pixels_of_8_bits_are_counted_as_well() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (6, 7)).astype(np.uint8)
    frame = segment(0xC3, struct.pack(">BHHB", 8, 6, 7, 1) + b"\1\x11\0")
    assert left(frame, TABLE, SCAN, pixels=pixels, codes=expected(pixels, bits=8)) == 0


def test_a_difference_without_a_code_was_put_there_by_the_decoder() -> None:
    short = {category: length for category, length in LENGTHS.items() if category < 12}
    dark = PIXELS >> 4
    assert left(FRAME, segment(0xC4, table(short)), SCAN, pixels=dark, codes=expected(dark)) == 0
    beyond = dark.copy()
    beyond[2, 2] = 0
    beyond[2, 3] = 4095
    assert left(FRAME, segment(0xC4, table(short)), SCAN, pixels=beyond, codes=999) == -1


@pytest.mark.parametrize(("filling", "found"), [(b"\xff", 0), (b"\xff\xff", 0), (b"\xff" * 6, 0), (b"", -1)])
def test_a_last_byte_of_ones_may_look_like_filling(filling: bytes, found: int) -> None:
    """It is one of the codes, and only one of them can be."""
    assert left(FRAME, TABLE, SCAN, codes=NEED - 1, filling=filling) == found
    assert left(FRAME, TABLE, SCAN, codes=NEED, filling=filling) == 0


@pytest.mark.parametrize(("ones", "found"), [(1, -3), (2, -2), (3, -1), (4, 0), (9, 0)])
def test_as_many_bytes_may_be_ones_as_there_are(ones: int, found: int) -> None:
    assert left(FRAME, TABLE, SCAN, codes=NEED - 4, filling=b"\xff" * ones) == found


def test_more_than_seven_bytes_of_ones_are_no_codes() -> None:
    assert left(FRAME, TABLE, SCAN, codes=NEED - 7, filling=b"\xff" * 20) == 0
    assert left(FRAME, TABLE, SCAN, codes=NEED - 8, filling=b"\xff" * 20) == -1
