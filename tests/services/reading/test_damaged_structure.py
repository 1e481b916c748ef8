"""Damage to what holds a codestream together: restart markers, chunk lengths, offsets. Told, whatever part it is."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import read_image
from tests import dicom_files as made

Array = NDArray[Any]
END = b"\xff\xd9"


def grey(bits: int) -> Array:
    soft = made.radiograph((200, 180), bits=bits).astype(np.int64)
    noise = np.random.default_rng(bits).normal(0, 1 << max(0, bits - 7), soft.shape)
    return np.clip(soft + noise, 0, (1 << bits) - 1).astype(np.uint8 if bits <= 8 else np.uint16)


def told(path: Path, content: bytes) -> bool:
    path.write_bytes(content)
    try:
        return bool(read_image(path).notices)
    except LungSegError:
        return True


def restarts(frame: bytes) -> list[int]:
    return [at for at in range(2, len(frame) - 1) if frame[at] == 0xFF and 0xD0 <= frame[at + 1] <= 0xD7]


def with_damaged_restarts(frame: bytes) -> Iterator[tuple[str, bytes]]:
    marks = restarts(frame)
    for place in (2, len(marks) // 2, len(marks) - 3):
        at, following = marks[place], marks[place + 1]
        yield "marker gone", frame[:at] + frame[at + 2 :]
        yield "other number", frame[: at + 1] + bytes([0xD0 + (frame[at + 1] + 3) % 8]) + frame[at + 2 :]
        yield "interval gone", frame[:at] + frame[following:]
        yield "interval twice", frame[:following] + frame[at:following] + frame[following:]
        yield "ends at a marker", frame[:at]
        yield "ends at a marker, closed", frame[:at] + END
        yield "end in the middle", frame[:at] + END + frame[at:]
    yield "eight intervals gone", frame[: marks[3]] + frame[marks[11] :]  # the numbers go on as if nothing was


@pytest.mark.parametrize("dicom", [False, True])
def test_lost_intervals_of_a_jpeg_are_told(tmp_path: Path, dicom: bool) -> None:
    pixels = grey(8)
    settings = [cv2.IMWRITE_JPEG_RST_INTERVAL, 8, cv2.IMWRITE_JPEG_QUALITY, 92]
    frame = cv2.imencode(".jpg", pixels, settings)[1].tobytes()
    assert len(restarts(frame)) > 20

    def file(frame: bytes) -> bytes:
        return made.compressed(made.dataset(pixels), made.BASELINE, [frame]) if dicom else frame

    assert not told(tmp_path / "whole.jpg", file(frame))
    silent = [kind for kind, damaged in with_damaged_restarts(frame) if not told(tmp_path / "f.jpg", file(damaged))]
    assert silent == []


def chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")


def with_damaged_chunks(file: bytes) -> Iterator[tuple[str, bytes]]:
    at, header = file.index(b"IDAT") - 4, file[:33]
    length = int.from_bytes(file[at : at + 4], "big")
    packed = b"".join(part for name, part in _chunks(file) if name == b"IDAT")
    rows = zlib.decompress(packed)
    stride = len(rows) // int.from_bytes(file[20:24], "big")
    for wrong in (length - 1, length + 1, length + 1000, 0x7FFFFFFF):
        yield f"length {wrong - length:+d}", file[:at] + wrong.to_bytes(4, "big") + file[at + 4 :]
    yield "chunk gone", file[:at] + file[at + 12 + length :]
    # The checksums of what follows are right: a program that mended them had the damage already.
    for name, content in {
        "one bit of the stream": packed[:500] + bytes([packed[500] ^ 1]) + packed[501:],
        "stream cut": packed[: len(packed) // 2],
        "rows missing": zlib.compress(rows[: -20 * stride]),
        "no such filter": zlib.compress(rows[: 30 * stride] + b"\x09" + rows[30 * stride + 1 :]),
        "wrong sum": zlib.compress(rows)[:-4] + b"abcd",
    }.items():
        yield name, header + chunk(b"IDAT", content) + chunk(b"IEND", b"")


def _chunks(file: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(file):
        length = int.from_bytes(file[at : at + 4], "big")
        yield file[at + 4 : at + 8], file[at + 8 : at + 8 + length]
        at += 12 + length


def test_damaged_chunks_of_a_png_are_told(tmp_path: Path) -> None:
    file = made.png(grey(16))
    assert not told(tmp_path / "whole.png", file)
    silent = [kind for kind, damaged in with_damaged_chunks(file) if not told(tmp_path / "f.png", damaged)]
    assert silent == []


def test_damaged_offsets_of_rle_are_told(tmp_path: Path) -> None:
    pixels = grey(12)
    frame = made.LOSSLESS["rle"][1](pixels, 12)
    first, second = (int.from_bytes(frame[at : at + 4], "little") for at in (4, 8))

    def file(start: int, other: int, *, segments: int = 2) -> bytes:
        head = b"".join(number.to_bytes(4, "little") for number in (segments, start, other))
        return made.compressed(made.dataset(pixels, BitsStored=12), made.RLE, [head + frame[12:]])

    assert not told(tmp_path / "whole.dcm", file(first, second))
    for start, other in ((second, first), (first, first), (first + 2, second), (first, second - 2), (first, 10**6)):
        assert told(tmp_path / "f.dcm", file(start, other)), (start, other)
    for segments in (0, 1, 3, 15, 200):
        assert told(tmp_path / "f.dcm", file(first, second, segments=segments)), segments
