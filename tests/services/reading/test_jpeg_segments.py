"""What stands in a JPEG beside its pixels may be damaged, and codes that no decoder goes on after are no pixels."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import read_image
from tests import dicom_files as made

PIXELS = made.radiograph((200, 184), bits=8)


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


BROKEN = {
    "a profile of another number of parts": segment(0xE2, b"ICC_PROFILE\0\x05\x02abc"),
    "a JFIF header of an unknown revision": segment(0xE0, b"JFIF\0\x07\x01\0\0\1\0\1\0\0"),
    "an Adobe header of an unknown transform": segment(0xEE, b"Adobe\0\x64\0\0\0\0\x07"),
    "an EXIF entry that is none": segment(0xE1, b"Exif\0\0broken"),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("kind", ["grey", "colour", "12 bits"])
def test_a_damaged_segment_beside_the_pixels_is_no_damage(tmp_path: Path, kind: str, broken: bytes) -> None:
    path = tmp_path / "segment"

    def file(segments: bytes) -> bytes:
        if kind == "12 bits":
            pixels = made.radiograph((200, 184), bits=12)
            frame = made.LOSSY["jpeg extended"][1](pixels, 12)
            dataset = made.dataset(pixels, BitsStored=12)
            return made.compressed(dataset, made.EXTENDED, [frame[:2] + segments + frame[2:]])
        content = made.jpeg(PIXELS if kind == "grey" else np.repeat(PIXELS[..., None], 3, axis=2))
        return content[:2] + segments + content[2:]

    path.write_bytes(file(b""))
    whole = read_image(path)
    path.write_bytes(file(broken))
    found = read_image(path)
    np.testing.assert_array_equal(found.pixels, whole.pixels)
    assert found.notices == whole.notices


@pytest.mark.parametrize("marker", [0x19, 0x02, 0xBF, 0xC8])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_marker_among_the_codes_that_ends_the_decoder_is_damage(tmp_path: Path, marker: int, share: float) -> None:
    """libjpeg gives up there: the rest of the block is whatever was in the memory."""
    content = made.jpeg(PIXELS)
    start = content.index(b"\xff\xda") + 20
    at = start + int(share * (len(content) - start))
    path = tmp_path / "marker.jpg"
    path.write_bytes(content[:at] + bytes([0xFF, marker]) + content[at:])
    with pytest.raises(LungSegError, match="damaged"):
        read_image(path)


def test_a_scan_whose_parameters_no_sequential_decoder_needs(tmp_path: Path) -> None:
    """Some writers leave the spectral selection zero; every pixel is there."""
    content = bytearray(made.jpeg(PIXELS))
    path = tmp_path / "scan.jpg"
    path.write_bytes(bytes(content))
    whole = read_image(path)
    content[content.index(b"\xff\xda") + 8] = 0
    path.write_bytes(bytes(content))
    found = read_image(path)
    np.testing.assert_array_equal(found.pixels, whole.pixels)
    np.testing.assert_array_equal(found.pixels, np.asarray(imagecodecs.jpeg8_decode(made.jpeg(PIXELS))))
    assert found.notices == ()
