"""Progressive JPEG: what libjpeg lets pass without a word carries a notice, and what is whole none."""

from __future__ import annotations

import io
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import jpeg, progressive, read_image
from lungseg_gui.services.reading.jpeg import SLIGHTLY_DAMAGED
from lungseg_gui.services.reading.progressive import COARSE, is_coarse, is_inconsistent
from tests import dicom_files as made
from tests.services.reading.test_damage import noisy

Array = NDArray[Any]
GREY = noisy(3, 8)[:203, :158]
COLOUR = np.repeat(GREY[..., np.newaxis], 3, axis=2)


def pillow(pixels: Array, **options: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", progressive=True, **options)
    return stream.getvalue()


def opencv(pixels: Array, *options: int) -> bytes:
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_PROGRESSIVE, 1, *options])[1].tobytes()


WHOLE = {
    "Pillow": pillow(GREY),
    "Pillow, poor": pillow(GREY, quality=3),
    "Pillow, best": pillow(GREY, quality=100),
    "Pillow, restarts": pillow(GREY, restart_marker_rows=1),
    "Pillow, colour": pillow(COLOUR, subsampling=0),
    "Pillow, 4:2:2": pillow(COLOUR, subsampling=1),
    "Pillow, 4:2:0 with restarts": pillow(COLOUR, subsampling=2, restart_marker_blocks=3),
    "OpenCV": opencv(GREY),
    "OpenCV, restarts": opencv(GREY, cv2.IMWRITE_JPEG_RST_INTERVAL, 5),
    "OpenCV, 4:1:1": opencv(COLOUR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_411),
    "OpenCV, 4:4:0": opencv(COLOUR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440),
    "flat": pillow(np.full((900, 700), 128, np.uint8)),
    "one pixel": pillow(np.full((1, 1), 3, np.uint8)),
}


@pytest.mark.parametrize("name", WHOLE)
def test_whole_ones_open_without_a_word_of_damage(tmp_path: Path, name: str) -> None:
    path = tmp_path / "whole.jpg"
    path.write_bytes(WHOLE[name])
    assert not {COARSE, SLIGHTLY_DAMAGED} & set(read_image(path).notices)


def starts(content: bytes) -> list[int]:
    """Return where the scans begin: no table of these streams holds that pair of bytes."""
    found: list[int] = []
    at = content.find(b"\xff\xda")
    while at >= 0:
        found.append(at)
        at = content.find(b"\xff\xda", at + 1)
    return found


@pytest.mark.parametrize("name", ["Pillow", "Pillow, restarts", "Pillow, 4:2:0 with restarts", "OpenCV"])
def test_scans_that_are_missing_carry_a_notice(tmp_path: Path, name: str) -> None:
    content = WHOLE[name]
    path = tmp_path / "short.jpg"
    scans = starts(content)
    assert len(scans) in (6, 10)
    for at in scans[1:]:
        path.write_bytes(content[:at] + b"\xff\xd9")
        assert COARSE in read_image(path).notices


def test_more_than_eight_bits(tmp_path: Path) -> None:
    """No encoder here writes them: the same codes stand for values around another middle."""
    content = bytearray(WHOLE["Pillow, best"])
    content[content.index(b"\xff\xc2") + 4] = 12
    frame = bytes(content)
    path = tmp_path / "deep.dcm"

    def said(changed: bytes) -> tuple[str, ...]:
        path.write_bytes(made.compressed(made.dataset(GREY.astype(np.uint16), BitsStored=12), made.EXTENDED, [changed]))
        return read_image(path).notices

    assert said(frame) == ()
    assert said(frame[: starts(frame)[3]] + b"\xff\xd9") == (COARSE,)
    at = len(frame) // 2
    with pytest.raises(LungSegError, match=r"pixels are damaged|ends early"):
        said(frame[:at] + frame[at + len(frame) // 20 :])


def test_each_bit_of_each_coefficient_is_owed() -> None:
    """Bands and bits that lie apart add up; the same scan twice does not."""
    head = b"\xff\xd8\xff\xc2\x00\x0b\x08\0\x08\0\x08\x01\x07\x11\x00"

    def coarse(*scans: tuple[int, int, int, int]) -> bool:
        body = b"".join(
            b"\xff\xda\x00\x08\x01\x07\x00" + bytes([first, last, high << 4 | low]) + b"\x12\xff\x00\xff\xd0\x34"
            for first, last, high, low in scans
        )
        return is_coarse(head + body + b"\xff\xd9", 2)

    assert not coarse((0, 0, 0, 0), (1, 63, 0, 0))
    assert not coarse((0, 0, 0, 1), (6, 63, 0, 0), (1, 5, 0, 2), (1, 5, 2, 1), (0, 0, 1, 0), (1, 5, 1, 0))
    assert coarse((0, 0, 0, 0), (1, 62, 0, 0))
    assert coarse((0, 0, 0, 1), (1, 63, 0, 0))
    assert coarse((0, 0, 0, 0), (1, 5, 0, 0), (1, 5, 0, 0))
    assert coarse((0, 0, 0, 0), (1, 63, 0, 2), (1, 63, 2, 1))


def test_a_run_beyond_the_last_block_carries_a_notice(tmp_path: Path) -> None:
    """A flat image is one run of blocks without detail: with a row of blocks less it is too long."""
    path = tmp_path / "run.jpg"
    content = bytearray(pillow(np.full((64, 8), 128, np.uint8)))
    at = content.index(b"\xff\xc2")
    path.write_bytes(content)
    assert read_image(path).notices == ()
    content[at + 5 : at + 7] = (56).to_bytes(2, "big")
    path.write_bytes(content)
    found = read_image(path)
    assert found.shape == (56, 8)
    assert found.notices == (SLIGHTLY_DAMAGED,)


def test_the_check_of_scans_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object) -> bool:
        time.sleep(0.3)
        return True

    monkeypatch.setattr(jpeg, "is_inconsistent", late)
    path = tmp_path / "whole.jpg"
    path.write_bytes(pillow(GREY))
    assert read_image(path).notices == (SLIGHTLY_DAMAGED,)


def test_a_cut_that_libjpeg_does_not_notice_carries_a_notice(tmp_path: Path) -> None:
    """Bytes are missing in the last scan, at all places that leave an image."""
    content = opencv(noisy(1, 8), cv2.IMWRITE_JPEG_QUALITY, 95)
    start = starts(content)[-1] + 10
    path = tmp_path / "cut.jpg"
    path.write_bytes(content)
    whole = read_image(path).pixels
    for share in np.linspace(0.02, 0.9, 30):
        at = start + int(share * (len(content) - start))
        path.write_bytes(content[:at] + content[at + len(content) // 20 :])
        try:
            found = read_image(path)
        except LungSegError:
            continue
        assert found.notices or np.array_equal(found.pixels, whole)


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def scan(*components: int, first: int = 0, last: int = 63, bits: int = 0) -> bytes:
    """Make a scan with codes that hold a stuffed byte and a restart."""
    named = b"".join(bytes([number, 0]) for number in components)
    return segment(0xDA, bytes([len(components)]) + named + bytes([first, last, bits])) + b"\x12\xff\0\xff\xd3\x34"


def head(*components: int) -> bytes:
    named = b"".join(bytes([number, 0x11, 0]) for number in components)
    return b"\xff\xd8" + segment(0xC2, b"\x08\0\x08\0\x08" + bytes([len(components)]) + named)


TABLE = segment(0xC4, bytes(17))


@pytest.mark.parametrize(
    ("components", "scans", "coarse"),
    [
        ((7,), (scan(7),), False),
        ((7,), (), True),
        ((7,), (scan(8),), True),
        ((1, 2, 3), (scan(1, 2, 3),), False),
        ((1, 2, 3), (scan(1, 2),), True),
        ((1, 2, 3), (scan(1), scan(2), scan(3)), False),
        ((1, 2, 3), (scan(1, 2, 3, last=0), scan(1, first=1), scan(2, first=1), scan(3, first=1)), False),
        ((1, 2, 3), (scan(1, 2, 3, last=0), scan(1, first=1), scan(2, first=2), scan(3, first=1)), True),
        ((1, 2), (scan(1), TABLE, scan(2)), False),
        ((1, 2), (TABLE, scan(1), b"\xff", TABLE, b"\xff\xff", scan(2)), False),
        ((7,), (scan(7, last=62), scan(7, first=63)), False),
        ((7,), (scan(7, last=62), scan(7, first=62, last=62)), True),
        ((7,), (scan(7, bits=0x10),), False),
        ((7,), (scan(7, bits=0x01),), True),
        ((7,), (scan(7, bits=0x01), scan(7, bits=0x10)), False),
        ((7,), (b"\xff\xd9", scan(7)), True),
        ((7,), (b"\xff\xd9\0\2", scan(7)), True),
        ((7,), (segment(0xFE, bytes(300)), scan(7)), False),
        ((7,), (b"\0", scan(7)), True),
    ],
)
def test_every_component_is_owed_all_its_coefficients(
    components: tuple[int, ...], scans: tuple[bytes, ...], coarse: bool
) -> None:
    assert is_coarse(head(*components) + b"".join(scans) + b"\xff\xd9", 2) == coarse
    assert is_coarse(head(*components) + b"".join(scans), 2) == coarse


def test_a_scan_that_is_cut_brings_nothing() -> None:
    """Its head must be whole: ten bytes for one component, and codes may follow or not."""
    whole = head(7) + scan(7)[:10]
    assert not is_coarse(whole, 2)
    assert not is_coarse(whole + b"\x12", 2)
    for cut in range(1, 10):
        assert is_coarse(whole[:-cut], 2)


REFUSED = RuntimeError("JxlEncoderAddJPEGFrame returned an error")


@pytest.mark.parametrize(
    ("whole", "first", "wrong"),
    [
        (REFUSED, None, True),
        (REFUSED, REFUSED, False),
        (None, None, False),
        (RuntimeError("no room"), None, False),
        (REFUSED, ValueError("no room"), True),
        (MemoryError("AddJPEGFrame"), MemoryError("no room"), True),
    ],
)
def test_scans_are_wrong_where_the_first_one_alone_would_do(
    whole: Exception | None, first: Exception | None, wrong: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What libjxl refuses from the first scan on is of a kind that it does not read."""
    content = head(7) + TABLE + scan(7, last=0) + scan(7, first=1) + b"\xff\xd9"
    answers = [whole, first]
    given: list[bytes] = []

    def encode(frame: bytes, *, numthreads: int, out: bytearray) -> None:
        given.append(frame)
        assert (numthreads, len(out)) == (1, 1)
        if (answer := answers[len(given) - 1]) is not None:
            raise answer

    monkeypatch.setattr(progressive.imagecodecs, "jpegxl_encode_jpeg", encode)
    assert is_inconsistent(content, 2) == wrong
    entry = segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0")
    one_code = segment(0xC4, b"\x10\1" + bytes(16))
    alone = head(7) + TABLE + scan(7, last=0) + one_code + b"\xff\xd9"
    assert given[0] == content[:2] + entry + content[2:]
    assert given[1:] in ([], [alone[:2] + entry + alone[2:]])


def test_a_stream_without_a_scan_is_not_inconsistent(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise REFUSED

    monkeypatch.setattr(progressive.imagecodecs, "jpegxl_encode_jpeg", refuse)
    assert not is_inconsistent(head(7) + TABLE + b"\xff\xd9", 2)
