"""PNG and JPEG files."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import read_image
from tests import dicom_files as made


def saved(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "radiograph.dat"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_a_png_is_read_exactly(tmp_path: Path, bits: int) -> None:
    pixels = made.radiograph(bits=bits)
    image = read_image(saved(tmp_path, made.png(pixels)))
    np.testing.assert_array_equal(image.pixels, pixels)
    assert image.pixels.dtype == pixels.dtype
    assert (image.format, image.bits, image.spacing) == ("PNG", bits, None)
    assert image.uid == ""
    assert not image.pixels.flags.writeable
    assert image.notices == ()


@pytest.mark.parametrize("channels", [2, 3, 4])
@pytest.mark.parametrize("bits", [8, 16])
def test_a_grey_png_with_colour_or_transparency(tmp_path: Path, channels: int, bits: int) -> None:
    pixels = made.radiograph(bits=bits)
    top = np.full_like(pixels, (1 << bits) - 1)
    layers = [pixels, top] if channels == 2 else [pixels, pixels, pixels, top][:channels]
    image = read_image(saved(tmp_path, made.png(np.stack(layers, axis=-1))))
    np.testing.assert_array_equal(image.pixels, pixels)


def test_a_jpeg_is_read(tmp_path: Path) -> None:
    pixels = made.radiograph(bits=8)
    image = read_image(saved(tmp_path, made.jpeg(pixels)))
    assert float(np.abs(image.pixels.astype(int) - pixels).mean()) < 2
    assert (image.format, image.bits) == ("JPEG", 8)


def test_a_grey_jpeg_stored_as_colour_is_a_radiograph(tmp_path: Path) -> None:
    pixels = made.radiograph(bits=8)
    image = read_image(saved(tmp_path, made.jpeg(np.repeat(pixels[..., np.newaxis], 3, axis=2))))
    assert float(np.abs(image.pixels.astype(int) - pixels).mean()) < 3
    assert len(image.notices) == 1


def test_a_small_coloured_mark_is_no_photograph(tmp_path: Path) -> None:
    colour = np.repeat(made.radiograph((200, 200), bits=8)[..., np.newaxis], 3, axis=2)
    colour[:5, :20] = (255, 0, 0)
    assert read_image(saved(tmp_path, made.png(colour))).shape == (200, 200)


@pytest.mark.parametrize("encode", [made.png, made.jpeg])
def test_a_coloured_picture_is_refused(tmp_path: Path, encode: object) -> None:
    rows, columns = np.mgrid[0:64, 0:64]
    photograph = np.stack([rows * 3, columns * 3, 255 - rows * 2], axis=-1).astype(np.uint8)
    content = made.png(photograph) if encode is made.png else made.jpeg(photograph)
    with pytest.raises(LungSegError, match="colour image"):
        read_image(saved(tmp_path, content))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_cut_picture_is_refused_and_not_filled_with_grey(tmp_path: Path, kind: str, share: float) -> None:
    pixels = made.radiograph((96, 80), bits=8)
    content = made.png(pixels) if kind == "png" else made.jpeg(pixels)
    with pytest.raises(LungSegError, match="ends early"):
        read_image(saved(tmp_path, content[: int(share * len(content))]))


def test_a_png_with_a_wrong_checksum_is_refused(tmp_path: Path) -> None:
    content = bytearray(made.png(made.radiograph()))
    content[len(content) // 2] ^= 0xFF
    with pytest.raises(LungSegError, match="damaged"):
        read_image(saved(tmp_path, bytes(content)))


@pytest.mark.parametrize(("rows", "columns"), [(30000, 30000), (0, 10), (1, 0x7FFFFFFF)])
def test_a_png_of_absurd_size_is_refused_before_it_is_unpacked(tmp_path: Path, rows: int, columns: int) -> None:
    header = b"IHDR" + struct.pack(">IIBBBBB", columns, rows, 16, 0, 0, 0, 0)
    content = made.png(made.radiograph())
    forged = content[:8] + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header)) + content[33:]
    with pytest.raises(LungSegError, match=str(rows)):
        read_image(saved(tmp_path, forged))


def test_the_name_of_a_file_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "really.dcm"
    path.write_bytes(made.png(made.radiograph()))
    assert read_image(path).format == "PNG"
