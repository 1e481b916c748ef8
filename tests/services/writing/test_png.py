"""Label maps and radiographs as PNG."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.services.reading import find_images
from lungseg_gui.services.writing.png import encode_mask, write_mask
from lungseg_sets.errors import SetError
from lungseg_sets.masks import read_mask
from tests import dicom_files as made


def lungs() -> Mask:
    mask = np.zeros((60, 50), np.uint8)
    mask[10:40, 5:20], mask[12:42, 28:44] = 1, 2
    return mask


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=70), elements=st.integers(0, 2)))
def test_a_mask_comes_back_exactly(tmp_path: Path, mask: Mask) -> None:
    path = tmp_path / "mask.png"
    write_mask(path, mask)
    height, width = mask.shape
    found = read_mask(path, (height, width))
    np.testing.assert_array_equal(found, mask)
    assert found.dtype == np.uint8
    assert found.flags.writeable
    # OpenCV, which is not what wrote it, agrees.
    np.testing.assert_array_equal(cv2.imdecode(np.frombuffer(encode_mask(mask), np.uint8), cv2.IMREAD_UNCHANGED), mask)


def test_a_view_of_a_larger_mask_can_be_written(tmp_path: Path) -> None:
    view = lungs()[::2, ::3]
    write_mask(tmp_path / "mask.png", view)
    np.testing.assert_array_equal(read_mask(tmp_path / "mask.png"), view)


def test_what_is_no_label_map_cannot_be_encoded() -> None:
    with pytest.raises(ValueError, match="uint8"):
        encode_mask(lungs().astype(np.uint16))  # pyright: ignore[reportArgumentType]


def test_a_mask_of_another_size_is_refused(tmp_path: Path) -> None:
    write_mask(tmp_path / "mask.png", lungs())
    with pytest.raises(SetError, match=r"mask\.png has 50 × 60 pixels, its image 60 × 50\.") as caught:
        read_mask(tmp_path / "mask.png", (50, 60))
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (made.png(np.full((4, 4), 3, np.uint8)), "contains the value 3"),
        (made.png(np.full((4, 4), 255, np.uint8)), "contains the value 255"),
        (made.png(np.full((4, 4), 256, np.uint16)), "contains the value 256"),
        (made.png(np.zeros((4, 4, 3), np.uint8)), "colour image"),
        (made.jpeg(np.zeros((8, 8), np.uint8)), "is a JPEG"),
        (b"", "not an image"),
        (encode_mask(lungs())[:-20], "damaged"),
        (encode_mask(lungs())[:60] + b"\0" + encode_mask(lungs())[61:], "damaged"),
    ],
)
def test_what_is_no_mask_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "mask.png"
    path.write_bytes(content)
    with pytest.raises(SetError, match=words) as caught:
        read_mask(path)
    assert caught.value.remedy


def test_a_missing_mask(tmp_path: Path) -> None:
    with pytest.raises(SetError, match="cannot be read"):
        read_mask(tmp_path / "absent.png")


def test_a_16_bit_label_map_is_read(tmp_path: Path) -> None:
    (tmp_path / "mask.png").write_bytes(made.png(lungs().astype(np.uint16)))
    np.testing.assert_array_equal(read_mask(tmp_path / "mask.png"), lungs())


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LungSegError, match="could not be saved"):
        write_mask(tmp_path / "file" / "mask.png", lungs())


def test_masks_are_told_from_radiographs(tmp_path: Path) -> None:
    write_mask(tmp_path / "mask.png", lungs())
    with pytest.raises(LungSegError, match="no DICOM, PNG or JPEG image"):
        list(find_images([tmp_path]))
