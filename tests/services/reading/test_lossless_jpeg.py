"""The lengths of a lossless JPEG's codes add up: what they do not add up to is damage."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any, cast

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.reading.codestream import end_of_codes, inspect
from lungseg_gui.services.reading.lossless import bytes_left
from tests import dicom_files as made

Array = NDArray[Any]


def noisy(bits: int, *, shape: tuple[int, int] = (150, 130)) -> Array:
    grey = made.radiograph(shape, bits=bits).astype(np.int64)
    noise = np.random.default_rng(bits).normal(0, 1 << (bits - 6), shape)
    return np.clip(grey + noise, 0, (1 << bits) - 1).astype(np.uint16)


def encoded(pixels: Array, bits: int, predictor: int = 1) -> bytes:
    options: dict[str, Any] = {"lossless": True, "bitspersample": bits, "predictor": predictor}
    if pixels.ndim == 3:
        options |= {"colorspace": "RGB", "outcolorspace": "RGB"}
    return bytes(cast("bytes", imagecodecs.jpeg8_encode(pixels, **options)))


def left(frame: bytes) -> int | None:
    stream = inspect(frame)
    assert stream is not None
    return bytes_left(frame, stream, np.asarray(imagecodecs.jpeg8_decode(frame)))


def shifted(pixels: Array, shift: int, predictor: int = 1) -> bytes:
    """Encode values of 16 bits without their last ones, and say so; the first one counts from another middle then."""
    moved = (pixels.astype(np.int64) >> shift) + (1 << 15) - (1 << (15 - shift))
    frame = encoded(moved.astype(np.uint16), 16, predictor)
    at = frame.index(b"\xff\xda")
    end = at + 2 + struct.unpack_from(">H", frame, at + 2)[0]
    return frame[: end - 1] + bytes([shift]) + frame[end:]


def file(path: Path, frame: bytes, pixels: Array, bits: int = 16) -> Path:
    path.write_bytes(made.compressed(made.dataset(pixels, BitsStored=bits), made.JPEG + "57", [frame]))
    return path


@pytest.mark.parametrize("predictor", range(1, 8))
@pytest.mark.parametrize("bits", [9, 12, 16])
def test_the_codes_of_a_sound_stream_are_all_its_bytes(bits: int, predictor: int) -> None:
    pixels = noisy(bits)
    assert left(encoded(pixels, bits, predictor)) == 0
    random = np.random.default_rng(predictor).integers(0, 1 << bits, (70, 90)).astype(np.uint16)
    assert left(encoded(random, bits, predictor)) == 0


@pytest.mark.parametrize("predictor", [1, 6])
def test_a_large_image_is_counted_in_parts(monkeypatch: pytest.MonkeyPatch, predictor: int) -> None:
    frame = encoded(noisy(12), 12, predictor)
    monkeypatch.setattr("lungseg_gui.services.reading.lossless._BAND_PIXELS", 1000)
    monkeypatch.setattr("lungseg_gui.services.reading.codestream._PART", 100)
    assert left(frame) == 0


@pytest.mark.parametrize("predictor", [1, 5, 7])
@pytest.mark.parametrize("shift", [1, 4, 9])
def test_values_that_were_shifted(shift: int, predictor: int) -> None:
    frame = shifted(noisy(16), shift, predictor)
    np.testing.assert_array_equal(imagecodecs.jpeg8_decode(frame), noisy(16) >> shift << shift)
    assert left(frame) == 0


def test_a_difference_of_half_the_range_is_its_code_alone() -> None:
    pixels = np.full((40, 40), 100, np.uint16)
    pixels[::2, ::2] += 32768
    assert left(encoded(pixels, 16)) == 0


def test_a_last_byte_of_ones_counts_whether_it_was_marked_as_a_code_or_not() -> None:
    """Some writers forget the zero behind it, and it looks like filling."""
    for seed in range(4000):
        pixels = np.random.default_rng(seed).integers(0, 1 << 16, (4, 5)).astype(np.uint16)
        frame = encoded(pixels, 16)
        if frame.endswith(b"\xff\x00\xff\xd9"):
            assert left(frame) == 0
            assert left(frame[:-4] + b"\xff\xff\xd9") == 0
            assert left(frame[:-2] + b"\xff\xff\xff\xd9") == 0
            return
    pytest.fail("no stream ended in ones")


def test_bytes_too_few_or_too_many(tmp_path: Path) -> None:
    pixels = noisy(16)
    frame = encoded(pixels, 16)
    body, end = frame[:-2], frame[-2:]
    said: list[str] = []
    for changed in (body[:-1] + end, frame, body + bytes(3) + end, body + bytes(30) + end):
        try:
            said.append("".join(read_image(file(tmp_path / "x.dcm", changed, pixels)).notices))
        except LungSegError as error:
            said.append(error.message)
    assert "ends early" in said[0]
    assert said[1] == ""
    assert "slightly damaged" in said[2]
    assert "its compressed pixels are damaged" in said[3]


def test_a_difference_that_no_code_stands_for_was_put_there_by_the_decoder() -> None:
    """Where a table has no code for 0, a decoder fills with it all the same."""
    pixels = (np.arange(60 * 50).reshape(60, 50) * 3).astype(np.uint16)
    frame = encoded(pixels, 16)
    stream = inspect(frame)
    assert stream is not None
    assert bytes_left(frame, stream, pixels) == 0
    wrong = pixels.copy()
    wrong[30, 20] = wrong[30, 19]
    assert bytes_left(frame, stream, wrong) == -1


@pytest.mark.parametrize("shift", [0, 8, 12])
def test_damage_in_colour_is_told_by_the_decoder(tmp_path: Path, shift: int) -> None:
    """Three components are not counted; libjpeg itself takes no shift beyond the depth that it is told."""
    grey = noisy(16)
    pixels = np.repeat(grey[..., np.newaxis], 3, axis=2)
    frame = shifted(pixels, shift)
    assert left(frame) is None
    path = tmp_path / "colour.dcm"
    np.testing.assert_array_equal(read_image(file(path, frame, pixels)).pixels, grey >> shift << shift)
    at = len(frame) // 2
    with pytest.raises(LungSegError, match=r"pixels are damaged|ends early"):
        read_image(file(path, frame[:at] + frame[at + len(frame) // 20 :], pixels))


def test_a_stream_without_its_end_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    pixels = noisy(16)
    frame = encoded(pixels, 16)
    assert frame.endswith(b"\xff\xd9")
    with pytest.raises(LungSegError, match="the file ends early"):
        read_image(file(tmp_path / "a", frame[:-2], pixels))


def test_where_codes_end() -> None:
    stream = io.BytesIO()
    stream.write(b"\1\2\xff\x00\3\xff\xd3\4\xff\x00\xff\xff\xd9\xff\x00")
    assert end_of_codes(stream.getvalue(), 0) == (10, 2)
    assert end_of_codes(b"\1\2\3\xff", 1) == (4, 0)
    assert end_of_codes(b"", 0) == (0, 0)
    assert end_of_codes(b"\1\2", 9) == (2, 0)
