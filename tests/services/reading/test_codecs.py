"""Frames out of their items, and samples out of frames."""

from __future__ import annotations

from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.services.reading import codecs
from lungseg_gui.services.reading.codecs import Decoded, decode, first_frame
from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.jpeg import SLIGHTLY_DAMAGED
from tests import dicom_files as made

Array = NDArray[Any]
DAMAGED, CUT = "its compressed pixels are damaged", "the file ends early"
ITEM, DELIMITER = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0\0\0\0\0"


def item(content: bytes) -> bytes:
    return ITEM + len(content).to_bytes(4, "little") + content


def table(*offsets: int) -> bytes:
    return item(b"".join(offset.to_bytes(4, "little") for offset in offsets))


def first(*items: bytes, frames: int = 1) -> bytes:
    before = b"before it"
    return first_frame(memoryview(before + b"".join(items)), len(before), frames=frames)


RLE, OTHER = b"\2\0\0\0 rle ", b"\2\0\0\0 another "
JPEG = b"\xff\xd8\xff\xc0\0\x0b\x08\0\x10\0\x10\1\1\x11\0" + b"\xff\xda\0\2"


@pytest.mark.parametrize(
    ("items", "frames", "found"),
    [
        ((table(), item(RLE), DELIMITER), 1, RLE),
        ((table(), item(RLE), item(OTHER), DELIMITER), 1, RLE + OTHER),
        ((table(0), item(RLE), item(OTHER), DELIMITER), 1, RLE + OTHER),
        ((table(0, len(item(RLE))), item(RLE), item(OTHER), DELIMITER), 2, RLE),
        ((table(0, len(item(RLE))), item(RLE), item(OTHER), DELIMITER), 1, RLE + OTHER),
        ((table(0, len(item(RLE) * 2)), item(RLE), item(RLE), item(OTHER), DELIMITER), 2, RLE + RLE),
        ((table(0, 1), item(RLE), item(OTHER), DELIMITER), 2, RLE),
        ((table(), item(RLE), item(OTHER), DELIMITER), 2, RLE),
        ((table(0), item(RLE), item(OTHER), DELIMITER), 2, RLE),
        ((table(), item(JPEG), item(b"12\xff\xd9"), item(OTHER), DELIMITER), 2, JPEG + b"12\xff\xd9"),
        ((table(), item(JPEG + b"1\xff\xd9"), item(OTHER), DELIMITER), 2, JPEG + b"1\xff\xd9"),
        ((table(), item(JPEG), item(b"\xff\xd9"), item(OTHER), DELIMITER), 3, JPEG + b"\xff\xd9"),
        ((item(b"\0" * 6), item(RLE), DELIMITER), 1, RLE),
        ((item(b"\0" * 4 + len(item(RLE)).to_bytes(4, "little") + b"\1\1\1"), item(RLE), item(OTHER)), 2, RLE),
        ((table(), item(RLE)), 1, RLE),
        ((table(), item(RLE), b"1234567"), 1, RLE),
        ((table(), item(RLE), DELIMITER, item(OTHER)), 1, RLE),
        ((table(), item(b""), item(RLE)), 1, RLE),
    ],
)
def test_the_first_frame_ends_where_the_table_or_its_codes_say(
    items: tuple[bytes, ...], frames: int, found: bytes
) -> None:
    assert first(*items, frames=frames) == found


@pytest.mark.parametrize(
    ("items", "reason"),
    [
        ((table(), DELIMITER), CUT),
        ((table(),), CUT),
        ((table(), item(RLE)[:-1]), CUT),
        ((table(), item(RLE), item(OTHER)[:-1]), CUT),
        ((table(), item(RLE), b"no item."), DAMAGED),
        ((table(0, 4)[:-1],), CUT),
        ((b"no item.",), DAMAGED),
        ((b"no item",), CUT),
        ((), CUT),
    ],
)
def test_items_that_are_cut_or_none_are_refused(items: tuple[bytes, ...], reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        first(*items)
    assert caught.value.reason == reason


def decoded(frame: bytes, like: Array, syntax: str = "") -> Decoded:
    samples = 1 if like.ndim == 2 else like.shape[2]
    allocated = 8 * like.dtype.itemsize
    return decode(frame, syntax, rows=like.shape[0], columns=like.shape[1], samples=samples, allocated=allocated)


def refused(frame: bytes, like: Array, syntax: str = "") -> str:
    with pytest.raises(Unreadable) as caught:
        decoded(frame, like, syntax)
    return caught.value.reason


GREY = made.radiograph((6, 5), bits=8)
DEEP = made.radiograph((6, 5), bits=12)
COLOUR = np.stack([GREY, GREY + 1, GREY + 2], axis=-1)


@pytest.mark.parametrize("like", [GREY, DEEP, COLOUR, COLOUR.astype(np.uint16) * 9])
def test_a_deflated_frame_is_what_it_unpacks_to(like: Array) -> None:
    content = like.tobytes()
    for more in (b"", b"\0", b"12"):
        found = decoded(made.deflate(content + more), like, made.DEFLATED_FRAME)
        np.testing.assert_array_equal(found.samples, like)
        assert (found.precision, found.lossy, found.notice) == (None, False, "")
    assert refused(made.deflate(content + b"123"), like, made.DEFLATED_FRAME) == (
        "it unpacks to more data than a radiograph has"
    )
    assert refused(made.deflate(content[:-1]), like, made.DEFLATED_FRAME) == CUT


@pytest.mark.parametrize("like", [GREY, DEEP, COLOUR, COLOUR.astype(np.uint16) * 9])
@pytest.mark.parametrize("syntax", [made.RLE, made.BASELINE])
def test_rle_is_known_by_its_head_whatever_the_file_says(like: Array, syntax: str) -> None:
    found = decoded(made.rle(like), like, syntax)
    np.testing.assert_array_equal(found.samples, like)
    assert found.samples.flags.c_contiguous
    assert (found.precision, found.lossy, found.notice) == (None, False, "")


def test_another_head_is_no_rle() -> None:
    frame = made.rle(GREY)
    unknown = "its compression is not supported"
    assert refused(frame[:4] + b"\x41\0\0\0" + frame[8:], GREY) == unknown
    assert refused(b"\2" + frame[1:], GREY) == unknown
    assert refused(b"\2" + frame[1:], GREY, made.RLE) == DAMAGED
    assert refused(frame[:63], GREY) == DAMAGED
    assert refused(frame[:64], GREY) == DAMAGED
    assert refused(frame[:80], GREY) == DAMAGED


def rle(*segments: bytes) -> bytes:
    """Make a frame of segments as they are."""
    offsets = [64 + sum(len(segment) for segment in segments[:index]) for index in range(len(segments))]
    numbers = [len(segments), *offsets, *[0] * (15 - len(segments))]
    return np.array(numbers, "<u4").tobytes() + b"".join(segments)


FIVE = np.array([[1, 2, 3, 4, 5]], np.uint8)
ENDS = {
    "literal": (b"\x04\1\2\3\4\5", FIVE),
    "run": (b"\xfc\7", np.full((1, 5), 7, np.uint8)),
    "run of two": (b"\xff\7\x02\1\2\3", np.array([[7, 7, 1, 2, 3]], np.uint8)),
    "literal of one": (b"\x00\1\xfd\2", np.array([[1, 2, 2, 2, 2]], np.uint8)),
    "literal of one last": (b"\x03\1\2\3\4\x00\5", FIVE),
    "nothing first": (b"\x80\x80\x04\1\2\3\4\5", FIVE),
    "nothing between": (b"\x00\1\x80\x03\2\3\4\5", FIVE),
    "odd": (b"\x00\1\x00\2\xfe\3\0", np.array([[1, 2, 3, 3, 3]], np.uint8)),
    "long run": (b"\x81\7", np.full((1, 128), 7, np.uint8)),
    "long literal": (b"\x7f" + bytes(range(1, 129)), np.arange(1, 129, dtype=np.uint8)[None]),
}


@pytest.mark.parametrize(("segment", "like"), ENDS.values(), ids=ENDS)
def test_what_follows_the_codes_of_rle_carries_a_notice_unless_it_is_filling(segment: bytes, like: Array) -> None:
    """Nothing marks the end: the codes are counted."""
    even = segment + b"\0" * (len(segment) % 2)
    for trailer, notice in (
        (b"", ""),
        (b"\0\0", ""),
        (b"\x03\x09\x09\x09", SLIGHTLY_DAMAGED),
        (b"\x09", SLIGHTLY_DAMAGED),
    ):
        found = decoded(rle(even + trailer), like, made.RLE)
        np.testing.assert_array_equal(found.samples, like)
        assert found.notice == notice, trailer


def test_what_stands_behind_the_offsets_of_rle_does_not_matter() -> None:
    frame = rle(ENDS["literal"][0] + b"\0\x03\x09\x09\x09")
    careless = frame[:8] + b"\7" * 56 + frame[64:]
    found = decoded(careless, FIVE, made.RLE)
    np.testing.assert_array_equal(found.samples, FIVE)
    assert found.notice == SLIGHTLY_DAMAGED


def test_only_the_last_segment_of_rle_is_counted() -> None:
    deep = np.array([[0x0101, 0x0202, 0x0303]], np.uint16)
    segment = b"\x02\1\2\3"
    found = decoded(rle(segment, segment + b"\x05\7"), deep, made.RLE)
    np.testing.assert_array_equal(found.samples, deep)
    assert found.notice == SLIGHTLY_DAMAGED
    assert refused(rle(segment, segment[:-1]), deep, made.RLE) == DAMAGED
    assert refused(rle(segment, b"\x01\1\2\0"), deep, made.RLE) == DAMAGED


LOSSLESS_FRAME = made.LOSSLESS["jpeg lossless"][1](DEEP, 12)


@pytest.mark.parametrize(
    ("syntax", "lossy"),
    [
        *((made.JPEG + last, True) for last in ("50", "51", "81", "91", "203")),
        *((made.JPEG + last, False) for last in ("57", "70", "80", "90", "100", "201")),
        ("", False),
    ],
)
def test_a_stream_is_lossy_where_it_or_the_file_says_so(syntax: str, lossy: bool) -> None:
    found = decoded(LOSSLESS_FRAME, DEEP, syntax)
    np.testing.assert_array_equal(found.samples, DEEP)
    assert (found.lossy, found.precision, found.notice) == (lossy, 12, "")
    assert decoded(made.jpeg(GREY), GREY, made.JPEG + "70").lossy


def test_a_stream_has_the_size_that_the_file_says() -> None:
    for like in (np.zeros((6, 6), np.uint16), np.zeros((5, 5), np.uint16), np.zeros((5, 6), np.uint16)):
        rows, columns = like.shape
        assert refused(LOSSLESS_FRAME, like) == (
            f"its header states {columns} × {rows} pixels and its compressed data 5 × 6"
        )


def head(*, bits: int = 8, samples: int = 1) -> bytes:
    size = bytes([bits]) + b"\0\6\0\5" + bytes([samples])
    return b"\xff\xd8\xff\xf7" + (8 + 3 * samples).to_bytes(2, "big") + size + b"\1\x11\0" * samples + b"\xff\xd9"


@pytest.mark.parametrize(
    ("bits", "samples", "known"),
    [
        (1, 1, False),
        (2, 1, True),
        (16, 1, True),
        (17, 1, False),
        (8, 2, False),
        (8, 3, True),
        (8, 4, False),
        (8, 0, False),
    ],
)
def test_a_stream_has_2_to_16_bits_and_one_or_three_samples(
    bits: int, samples: int, known: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    like = np.zeros((6, 5) if samples == 1 else (6, 5, samples), np.uint8)
    monkeypatch.setattr(codecs.imagecodecs, "jpegls_decode", lambda frame: like)
    if known:
        assert decoded(head(bits=bits, samples=samples), like).precision == bits
    else:
        assert refused(head(bits=bits, samples=samples), like) == "its compressed pixels are of an unsupported kind"


@pytest.mark.parametrize(
    "given",
    [
        np.zeros((6, 4), np.uint8),
        np.zeros((6, 5, 3), np.uint8),
        np.zeros((6, 5), np.float32),
        np.zeros((6, 5), np.float16),
        np.zeros((6, 5), np.uint32),
        np.zeros((6, 5), np.bool_),
        RuntimeError("damaged"),
        ValueError("damaged"),
        NotImplementedError("damaged"),
    ],
    ids=str,
)
def test_a_codec_that_gives_something_else_says_that_the_stream_is_damaged(
    given: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decoding(frame: bytes) -> object:
        if isinstance(given, Exception):
            raise given
        return given

    monkeypatch.setattr(codecs.imagecodecs, "jpegls_decode", decoding)
    assert refused(head(), GREY) == DAMAGED


def test_a_stream_of_jpeg_has_its_end() -> None:
    frame = bytes(imagecodecs.jpegls_encode(GREY))
    np.testing.assert_array_equal(decoded(frame + b"whatever", GREY).samples, GREY)
    assert refused(frame[:-2], GREY) == CUT
    assert refused(b"\xff\xd8\xff\xfe\0\4" + b"\xff\xd9" + frame[2:-2], GREY) == CUT  # one before the pixels is none


def test_a_hole_among_the_codes_of_jpeg_2000_carries_a_notice() -> None:
    """Some hundred zeros are what its codes hardly have; what follows the stream is none of it."""
    noisy = np.random.default_rng(1).integers(0, 4096, (60, 50)).astype(np.uint16)
    frame = made.LOSSLESS["jpeg 2000"][1](noisy, 12)
    assert decoded(frame, noisy).notice == ""
    assert decoded(frame + bytes(300), noisy).notice == ""
    at = len(frame) // 2
    for length, notice in ((255, ""), (256, SLIGHTLY_DAMAGED)):
        holed = frame[:at] + b"\x07" + bytes(length) + b"\x07" + frame[at + length + 2 :]
        assert decoded(holed, noisy).notice == notice
