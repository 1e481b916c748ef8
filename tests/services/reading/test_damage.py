"""Damage inside a codestream is told: no decoder fills it with grey behind the reader's back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import read_image
from tests import dicom_files as made
from tests.bench.damaged_files import FORMATS, count

Array = NDArray[Any]
JPEG = [name for name, form in FORMATS.items() if form.plain is not None]


def noisy(seed: int, bits: int) -> Array:
    """Draw soft edges with noise on them, within a millisecond."""
    grey = made.radiograph((360, 320), bits=bits).astype(np.int64)
    noise = np.random.default_rng(seed).normal(0, 1 << max(0, bits - 7), grey.shape)
    return np.clip(np.roll(grey, 7 * seed, axis=1) + noise, 0, (1 << bits) - 1).astype(
        np.uint8 if bits <= 8 else np.uint16
    )


@pytest.mark.parametrize("kind", ["5 % zeroed", "5 % random", "5 % cut out", "ended early"])
@pytest.mark.parametrize("name", JPEG)
def test_a_damaged_jpeg_is_refused_or_carries_a_notice(tmp_path: Path, name: str, kind: str) -> None:
    assert count(FORMATS[name], kind, 25, tmp_path, drawing=noisy).told >= 24


@pytest.mark.parametrize("name", JPEG)
def test_an_undamaged_jpeg_opens_without_a_word(tmp_path: Path, name: str) -> None:
    assert count(FORMATS[name], "intact", 5, tmp_path, drawing=noisy).unharmed == 5


@pytest.mark.parametrize("kind", ["5 % zeroed", "5 % random", "ended early"])
@pytest.mark.parametrize(
    "name", ["DICOM JPEG-LS", "DICOM JPEG 2000", "DICOM HTJ2K", "DICOM RLE", "DICOM deflated frame", "PNG file"]
)
def test_other_codecs_tell_too(tmp_path: Path, name: str, kind: str) -> None:
    assert count(FORMATS[name], kind, 8, tmp_path, drawing=noisy).silent == 0


@pytest.mark.parametrize(("rows", "columns"), [(14000, 14000), (9000, 12000)])
@pytest.mark.parametrize("process", [0xC0, 0xC1, 0xC2, 0xC3])
def test_a_jpeg_that_claims_more_pixels_than_it_can_hold(tmp_path: Path, rows: int, columns: int, process: int) -> None:
    small = made.jpeg(np.full((16, 16), 128, np.uint8))
    if process == 0xC3:
        small = bytes(imagecodecs.jpeg8_encode(np.full((16, 16), 128, np.uint8), lossless=True))
    at = small.index(b"\xff\xc3" if process == 0xC3 else b"\xff\xc0")
    size = rows.to_bytes(2, "big") + columns.to_bytes(2, "big")
    bomb = small[:at] + bytes([0xFF, process]) + small[at + 2 : at + 5] + size + small[at + 9 :]
    assert len(bomb) < 1000
    path = tmp_path / "bomb.jpg"
    path.write_bytes(bomb)
    with pytest.raises(LungSegError, match="ends early"):
        read_image(path)


def test_a_flat_jpeg_is_as_short_as_a_jpeg_can_be(tmp_path: Path) -> None:
    """The bound is not too high: libjpeg's own codes have two bits and more for a block."""
    path = tmp_path / "flat.jpg"
    for level in (1, 50, 100):
        path.write_bytes(bytes(imagecodecs.jpeg8_encode(np.full((2000, 2000), 128, np.uint8), level=level)))
        assert read_image(path).shape == (2000, 2000)


def test_some_bytes_too_many_before_the_end(tmp_path: Path) -> None:
    """A writer's filling is no damage worth a refusal, but the reader hears of it; more of it is misread pixels."""
    found: list[str] = []
    pixels = made.radiograph((200, 180), bits=8)
    content = made.jpeg(pixels)
    path = tmp_path / "filled.jpg"
    for few in (*range(40), 500):
        path.write_bytes(content[:-2] + bytes(few) + content[-2:])
        try:
            found.append("".join(read_image(path).notices)[:40])
        except LungSegError as error:
            found.append(error.message)
    order = [
        "",
        "The compressed pixels of this file are s",
        "filled.jpg could not be read: its compressed pixels are damaged.",
    ]
    assert list(dict.fromkeys(found)) == order
    assert found == sorted(found, key=order.index)


def test_a_jpeg_whose_components_are_rgb_is_not_turned_into_ycbcr(tmp_path: Path) -> None:
    """Stored as RGB without a word of it, as DICOM allows: the components are grey only when they are left alone."""
    stored = made.radiograph((64, 64), bits=8)
    rgb = np.repeat(stored[..., np.newaxis], 3, axis=2)
    frame = bytes(imagecodecs.jpeg8_encode(rgb, level=95, colorspace="RGB", outcolorspace="RGB"))
    path = tmp_path / "rgb.dcm"
    path.write_bytes(made.compressed(made.dataset(rgb), made.BASELINE, [frame]))
    assert float(np.abs(read_image(path).pixels.astype(int) - stored).mean()) < 2
