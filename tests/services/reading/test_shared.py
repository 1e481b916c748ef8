"""Real files, where they are at hand: ../shared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Spacing
from lungseg_gui.services.reading import Decoder, find_images, read_image

LOSSLESS = ("RG2_J2KR", "RG2_JLSL", "RG2_JPLL", "RG2_RLE")
LOSSY = {"RG2_J2KI": 90, "RG2_JLSN": 5, "RG2_JPLY": 120}
"""Files, and the most by which one pixel of 1024 levels differs from the lossless ones (measured 87, 4 and 101)."""


@pytest.fixture
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


def test_every_file_is_read_but_the_corrupt_one(shared: Path, decoder: Decoder) -> None:
    refused: dict[str, str] = {}
    read = 0
    for path in find_images([shared / "dicom", shared / "unlabelled"]):
        try:
            image = decoder.read(path)
        except LungSegError as error:
            refused[path.name] = error.message
            continue
        read += 1
        assert image.pixels.ndim == 2
        assert int(image.pixels.max()) > int(image.pixels.min())
    assert list(refused) == ["canon_dx_j2k_corrupt.dcm"]
    assert "its compressed pixels are damaged" in refused["canon_dx_j2k_corrupt.dcm"]
    assert read == 15 + 12


def test_one_image_in_seven_transfer_syntaxes(shared: Path) -> None:
    reference = read_image(shared / "dicom" / f"{LOSSLESS[0]}.dcm").pixels.astype(int)
    for name in LOSSLESS[1:]:
        np.testing.assert_array_equal(read_image(shared / "dicom" / f"{name}.dcm").pixels, reference)
    for name, most in LOSSY.items():
        difference = np.abs(read_image(shared / "dicom" / f"{name}.dcm").pixels - reference)
        assert 0 < int(difference.max()) <= most, name
        assert float(difference.mean()) < 4, name


@pytest.mark.parametrize(
    ("name", "inverted", "bits", "spacing"),
    [
        ("canon_dx_j2k_mono1", True, 12, Spacing(0.16, 0.16)),
        ("RG1_J2KI", True, 15, None),
        ("fuji_cr_mono1_no_meta", True, 10, None),
        ("dog_thorax_dx", True, 8, Spacing(1.2, 1.201199999999)),
        ("chest_jpeg_baseline", False, 8, Spacing(0.168, 0.168)),
        ("nih_dx_1", False, 8, None),
    ],
)
def test_polarity_bits_and_spacing(shared: Path, name: str, inverted: bool, bits: int, spacing: Spacing | None) -> None:
    image = read_image(shared / "dicom" / f"{name}.dcm")
    assert (image.inverted, image.bits, image.spacing) == (inverted, bits, spacing)


@pytest.mark.parametrize("name", ["canon_dx_j2k_mono1", "RG1_J2KI", "fuji_cr_mono1_no_meta", "nih_dx_2"])
def test_lungs_are_darker_than_the_middle_of_the_chest(shared: Path, name: str) -> None:
    pixels = read_image(shared / "dicom" / f"{name}.dcm").pixels
    height, width = pixels.shape
    rows = slice(int(0.3 * height), int(0.5 * height))
    right, middle = (
        pixels[rows, int(0.2 * width) : int(0.35 * width)],
        pixels[rows, int(0.45 * width) : int(0.55 * width)],
    )
    assert float(np.median(right)) < float(np.median(middle))
