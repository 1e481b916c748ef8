"""Label maps and pictures, value by value; what is refused, and in which words."""

from __future__ import annotations

import bz2
import gzip
import importlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.services.masks import FoundMask, read_mask_for
from lungseg_gui.services.masks.found import BOTH, damaged, joined, of_label_map, side_of
from lungseg_gui.services.masks.grids import read_nifti, read_nrrd, read_png
from tests.services.masks.lungs import SHAPE, lungs
from tests.services.masks.segs import image_of
from tests.services.masks.test_coco import coco, runs

IMAGE = image_of(SHAPE)
PIXELS = SHAPE[0] * SHAPE[1]


# -- names and values
@pytest.mark.parametrize(
    ("name", "side"),
    [
        *[("right lung", RIGHT), ("LUNG_R", RIGHT), ("l-lung", LEFT), ("Pulmo sinister", BOTH), ("lungs", BOTH)],
        *[("right and left lung", BOTH), ("both lungs", BOTH), ("lung right right", RIGHT), ("both right lung", BOTH)],
        *[("right", 0), ("lung trachea", 0), ("lungless", BOTH), ("a lung1", BOTH), ("", 0), ("amass lung", BOTH)],
    ],
)
def test_a_name_means_a_lung_where_it_says_so(name: str, side: int) -> None:
    assert side_of(name) == side


def of(values: NDArray[Any], names: dict[int, str] | None = None) -> Mask:
    return of_label_map(values, IMAGE, "a.png", names)


def refused(values: NDArray[Any], names: dict[int, str] | None = None) -> str:
    with pytest.raises(LungSegError) as told:
        of(values, names)
    assert told.value.remedy
    return told.value.message


def test_values_without_names_are_right_and_left_and_one_alone_is_both() -> None:
    for values in (lungs(), np.where(lungs() == 2, 2, 0), lungs().astype(np.int16)):
        found = of(values)
        np.testing.assert_array_equal(found, values)
        assert (found.dtype, found.flags.c_contiguous) == (np.uint8, True)
    both = (lungs() > 0).astype(np.uint8)
    for value in (1, 3, 255):
        np.testing.assert_array_equal(of(both * np.uint8(value)), lungs())
    assert not of(np.zeros(SHAPE, np.uint8)).any()


def test_names_say_what_values_mean() -> None:
    values = np.choose(lungs(), [0, 7, 5])
    np.testing.assert_array_equal(of(values, {5: "left lung", 7: "right lung"}), lungs())
    np.testing.assert_array_equal(of(values, {5: "lung", 7: "lungs"}), lungs())  # both are of both
    np.testing.assert_array_equal(of(np.where(values == 7, 7, 0), {7: "r lung"}), np.where(lungs() == 1, 1, 0))


@pytest.mark.parametrize(
    ("values", "names", "message"),
    [
        ([1, 2, 3], None, "The mask a.png contains the value 3, which is not a known lung."),
        ([1, 9], None, "The mask a.png contains the value 9, which is not a known lung."),
        ([2, 1, 4], None, "The mask a.png contains the value 4, which is not a known lung."),
        ([1, 2.5], None, "The mask a.png contains values that are not whole numbers."),
        ([4], {4: "Heart"}, "The mask a.png contains “Heart”, which is not a known lung."),
        ([4, 5], {5: "lung"}, "The mask a.png contains the value 4, which is not a known lung."),
        ([4, 5], {5: "lung", 4: ""}, "The mask a.png contains the value 4, which is not a known lung."),
    ],
)
def test_a_value_that_is_no_lung_is_refused(values: list[float], names: dict[int, str] | None, message: str) -> None:
    grid = np.zeros(SHAPE, np.float32)
    grid[0, : len(values)] = values
    assert refused(grid, names) == message


def test_another_size_is_said_as_columns_and_rows() -> None:
    words = refused(np.zeros((10, 12), np.uint8))
    assert words == "The mask a.png has 12 × 10 pixels, the image 37 × 45."


def test_regions_of_a_side_go_over_those_of_both() -> None:
    both = lungs() > 0
    corner = np.zeros(SHAPE, bool)
    corner[8:10, 4:6] = True
    found = joined({BOTH: both, LEFT: corner}, IMAGE, "a")
    np.testing.assert_array_equal(found, np.where(corner, LEFT, lungs()))
    np.testing.assert_array_equal(joined({RIGHT: both, LEFT: corner}, IMAGE, "a"), np.where(corner, 2, both))
    one = both.copy()
    one[12, :] = True
    with pytest.raises(LungSegError, match="both lungs as one region, with nothing to separate them"):
        joined({BOTH: one}, IMAGE, "a")


def test_what_is_found_is_known_by_its_size_unless_it_names_the_image() -> None:
    assert FoundMask(lungs(), "PNG").by_size is True


def test_the_error_of_a_damaged_file_keeps_no_content() -> None:
    error = damaged("a.nii", ValueError("Doe^Jane"))
    assert error.message == "The mask a.nii could not be read: it is damaged."
    assert str(error.cause) == "ValueError"


# -- PNG
def encoded(grid: NDArray[Any]) -> bytes:
    return bytes(cv2.imencode(".png", grid)[1])


def alone(_: Path) -> bytes | None:
    return None


def test_values_of_this_program_are_what_they_say_and_its_mark_is_at_the_beginning() -> None:
    right = np.where(lungs() == 1, 1, 0).astype(np.uint8)
    content = encoded(right)
    marked = content[:33] + text_chunk(b"lungseg label map") + content[33:]  # in front of the pixels
    np.testing.assert_array_equal(read_png(marked, IMAGE, Path("a.png"), beside=alone).mask, right)
    right[12, :] = 1  # without the mark it may be both lungs
    far = encoded(right) + bytes(4096) + b"lungseg label map"
    with pytest.raises(LungSegError, match="both lungs as one region"):
        read_png(far, IMAGE, Path("a.png"), beside=alone)


def text_chunk(words: bytes) -> bytes:
    from tests.dicom_files import png_chunk

    return png_chunk(b"tEXt", b"Comment\0" + words)


@pytest.mark.parametrize("name", ["Case_RIGHT.PNG", "Case_left.png"])
def test_a_lung_is_read_with_the_other_one_beside_it(name: str) -> None:
    asked: list[Path] = []
    own, other = (RIGHT, LEFT) if "RIGHT" in name else (LEFT, RIGHT)

    def beside(path: Path) -> bytes:
        asked.append(path)
        return encoded(np.where(lungs() == other, 255, 0).astype(np.uint8))

    content = encoded(np.where(lungs() == own, 255, 0).astype(np.uint8))
    found = read_png(content, IMAGE, Path("/masks") / name, beside=beside)
    np.testing.assert_array_equal(found.mask, lungs())
    assert (found.origin, found.notices, found.by_size) == ("PNG per lung", (), True)
    assert asked == [Path("/masks") / ("Case_left.png" if own == RIGHT else "Case_right.png")]
    found = read_png(content, IMAGE, Path("/masks") / name, beside=alone)
    np.testing.assert_array_equal(found.mask, np.where(lungs() == own, own, 0))
    assert found.notices == ("Only one lung was found; the file for the other is missing.",)


def test_the_other_lung_of_another_size_is_refused() -> None:
    small = encoded(np.zeros((10, 12), np.uint8))
    with pytest.raises(LungSegError, match=r"The mask a_left\.png has 12 × 10 pixels"):
        read_png(encoded(lungs()), IMAGE, Path("a_right.png"), beside=lambda _: small)


@pytest.mark.parametrize("place", [16, 20])
def test_a_png_of_another_size_is_refused_before_it_is_unpacked(place: int) -> None:
    content = encoded(lungs())
    with pytest.raises(LungSegError, match="pixels, the image 37 × 45"):
        read_png(content[:place] + b"\1" + content[place + 1 :], IMAGE, Path("a.png"), beside=alone)


def test_a_picture_is_a_mask_where_its_colours_are_grey() -> None:
    grey = np.dstack([lungs(), lungs(), lungs()])
    np.testing.assert_array_equal(read_png(encoded(grey), IMAGE, Path("a.png"), beside=alone).mask, lungs())
    for channel in range(3):
        coloured = grey.copy()
        coloured[9, 5, channel] += 1
        with pytest.raises(LungSegError, match=r"a\.png is a colour image, not a mask"):
            read_png(encoded(coloured), IMAGE, Path("a.png"), beside=alone)


# -- NIfTI and NRRD
def nifti(grid: NDArray[Any], affine: NDArray[Any] | None = None, words: bytes = b"") -> bytes:
    nibabel: Any = importlib.import_module("nibabel")
    one = nibabel.Nifti1Image(grid, np.eye(4) if affine is None else affine)
    one.header["descrip"] = words
    return bytes(one.to_bytes())


def nrrd(grid: NDArray[Any], encoding: str = "raw", **header: str) -> bytes:
    """Write the values (columns, rows) as NRRD."""
    sizes = " ".join(str(size) for size in grid.shape)
    lines = ["NRRD0004", "type: uint8", f"dimension: {grid.ndim}", f"sizes: {sizes}", f"encoding: {encoding}"]
    lines += [f"{name.replace('_', ' ')}: {value}" for name, value in header.items() if not name.startswith("S")]
    lines += [f"{name}:={value}" for name, value in header.items() if name.startswith("S")]
    data = grid.astype(np.uint8).tobytes(order="F")
    packed = gzip.compress(data) if encoding.startswith("g") else bz2.compress(data) if encoding[0] == "b" else data
    return "\n".join(lines).encode() + b"\n\n" + packed


@pytest.mark.parametrize("encoding", ["raw", "gzip", "gz", "bzip2", "bz2", "GZIP"])
def test_every_packing_of_nrrd_is_read(encoding: str) -> None:
    content = nrrd(lungs().T, encoding.lower()).replace(encoding.lower().encode(), encoding.encode(), 1)
    found = read_nrrd(content, IMAGE, "a.nrrd")
    np.testing.assert_array_equal(found.mask, lungs())
    assert found.origin == "NRRD"


@pytest.mark.parametrize(
    ("header", "flips"),
    [
        ({}, (1, 1)),
        ({"space": "left-posterior-superior"}, (1, 1)),
        ({"space": "right-anterior-superior"}, (-1, -1)),
        ({"space": "RAS"}, (-1, -1)),
        ({"space": "LPS"}, (1, 1)),
        ({"space": "LAS"}, (1, -1)),
        ({"space": "left-posterior-superior", "space_directions": "(-1,0,0) (0,1,0) none"}, (-1, 1)),
        ({"space": "left-posterior-superior", "space_directions": "(1,0,0) (0,-1,0) (0,0,1)"}, (1, -1)),
        ({"space": "RAS", "space_directions": "(-1,0,0) (0,-1,0) (0,0,1)"}, (1, 1)),
        ({"space_dimension": "2", "space_directions": "(-1,0) (0,-1) none"}, (-1, -1)),
        ({"space": "RAS", "space_directions": "(0,1,0) (1,0,0) (0,0,1)"}, (1, 1)),  # 0 along its own axis says nothing
        ({"space": "RAS", "space_directions": "none none none"}, (-1, -1)),
    ],
)
def test_a_nrrd_lies_as_its_space_and_directions_say(header: dict[str, str], flips: tuple[int, int]) -> None:
    content = nrrd(lungs().T[:: flips[0], :: flips[1], np.newaxis], **header)
    np.testing.assert_array_equal(read_nrrd(content, IMAGE, "a.nrrd").mask, lungs())


def test_segments_of_a_nrrd_go_by_their_names_up_to_the_first_that_is_not_there() -> None:
    values = np.choose(lungs(), [0, 7, 5]).T
    names = {"Segment0_LabelValue": "5", "Segment0_Name": "left lung", "Segment1_LabelValue": "7"}
    found = read_nrrd(nrrd(values, **names, Segment1_Name="right lung"), IMAGE, "a.nrrd")
    np.testing.assert_array_equal(found.mask, lungs())
    assert found.origin == "seg.nrrd"
    with pytest.raises(LungSegError, match="contains the value 7"):
        read_nrrd(nrrd(values, **names), IMAGE, "a.nrrd")
    with pytest.raises(LungSegError, match="contains the value 7"):
        read_nrrd(nrrd(values, **names).replace(b"Segment1_", b"Segment2_"), IMAGE, "a.nrrd")


@pytest.mark.parametrize(("place", "read"), [(255, True), (256, False)])
def test_a_nrrd_has_256_segments_at_most(place: int, read: bool) -> None:
    header = {f"Segment{n}_LabelValue": "7" for n in range(place)} | {f"Segment{place}_LabelValue": "5"}
    header |= {f"Segment{n}_Name": "right lung" for n in range(place)} | {f"Segment{place}_Name": "left lung"}
    content = nrrd(np.choose(lungs(), [0, 7, 5]).T, **header)
    if read:
        np.testing.assert_array_equal(read_nrrd(content, IMAGE, "a.nrrd").mask, lungs())
    else:
        with pytest.raises(LungSegError, match="contains the value 5"):
            read_nrrd(content, IMAGE, "a.nrrd")


def test_a_nrrd_that_says_it_is_large_is_not_unpacked() -> None:
    with pytest.raises(LungSegError, match="has 30000 × 30000 pixels"):
        read_nrrd(nrrd(lungs().T).replace(b"sizes: 37 45", b"sizes: 30000 30000"), IMAGE, "a.nrrd")


@pytest.mark.parametrize("field", ["data file", "datafile"])
def test_values_in_another_file_are_refused(field: str) -> None:
    content = nrrd(lungs().T).replace(b"encoding:", f"{field}: other.raw\nencoding:".encode())
    with pytest.raises(LungSegError, match=r"The values of a\.nrrd are in another file"):
        read_nrrd(content, IMAGE, "a.nrrd")


@pytest.mark.parametrize(
    ("shape", "message"),
    [
        ((12, 10), "The mask a has 12 × 10 pixels, the image 37 × 45."),
        ((12, 10, 1), "The mask a has 12 × 10 pixels, the image 37 × 45."),
        ((45, 37), "The mask a has 45 × 37 pixels, the image 37 × 45."),
        ((37, 45, 2), "a holds 37 × 45 × 2 values, not one slice."),
        ((5, 9, 37), "a holds 5 × 9 × 37 values, not one slice."),
        ((PIXELS, 1), "a holds 1665 × 1 values, not one slice."),
        ((12, 1), "a holds 12 × 1 values, not one slice."),
    ],
)
def test_another_number_of_values_is_refused_before_they_are_unpacked(shape: tuple[int, ...], message: str) -> None:
    for content, read in ((nrrd(np.zeros(shape)), read_nrrd), (nifti(np.zeros(shape, np.uint8)), read_nifti)):
        with pytest.raises(LungSegError) as told:
            read(content, IMAGE, "a")
        assert told.value.message == message
        assert told.value.remedy


def test_a_nifti_is_laid_by_its_affine_and_named_by_this_program() -> None:
    right = np.where(lungs() == 1, 1, 0).astype(np.uint8)
    across = right.copy()
    across[12, :] = 1
    for mask in (right, across):
        for affine, grid in ((None, mask.T), (np.diag([-0.15, -0.2, 1, 1]), mask.T)):
            content = nifti(grid[:, :, np.newaxis], affine, b"lungs: 1 right, 2 left")
            found = read_nifti(content, IMAGE, "a.nii")
            np.testing.assert_array_equal(found.mask, mask)
            assert found.origin == "NIfTI"
    with pytest.raises(LungSegError, match="both lungs as one region"):
        read_nifti(nifti(across.T), IMAGE, "a.nii")


def test_no_more_is_unpacked_than_eight_bytes_for_each_pixel_and_a_megabyte(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Gzip(gzip.GzipFile):
        def read(self, size: int | None = -1) -> bytes:
            asked.append(-1 if size is None else size)
            return super().read(size)

    really = bz2.BZ2Decompressor

    class Bzip:
        def decompress(self, content: bytes, most: int) -> bytes:
            asked.append(most)
            return really().decompress(content, most)

    given = (
        (gzip.compress(nifti(lungs().T.astype(np.float64))), read_nifti),
        (nrrd(lungs().T, "gzip"), read_nrrd),
        (nrrd(lungs().T, "bzip2"), read_nrrd),
    )
    monkeypatch.setattr(gzip, "GzipFile", Gzip)
    monkeypatch.setattr(bz2, "BZ2Decompressor", Bzip)
    for content, read in given:
        np.testing.assert_array_equal(read(content, IMAGE, "a").mask, lungs())
    assert asked == [8 * PIXELS + 1_048_576] * 3


# -- told by content
@pytest.mark.parametrize(
    ("content", "origin"),
    [
        (encoded(lungs()), "PNG"),
        (nrrd(lungs().T), "NRRD"),
        (nifti(lungs().T), "NIfTI"),
        (gzip.compress(nifti(lungs().T)), "NIfTI"),
        (b" \n" + coco((1, runs(lungs() == 1)), (2, runs(lungs() == 2))), "COCO"),
    ],
    ids=["PNG", "NRRD", "NIfTI", "packed", "COCO"],
)
def test_a_mask_is_told_by_its_content_whatever_it_is_called(tmp_path: Path, content: bytes, origin: str) -> None:
    (tmp_path / "mask").write_bytes(content)
    found = read_mask_for(tmp_path / "mask", IMAGE)
    np.testing.assert_array_equal(found.mask, lungs())
    assert found.origin == origin


@pytest.mark.parametrize(("size", "words"), [(1 << 30, "is not a known mask format"), ((1 << 30) + 1, "is too large")])
def test_a_file_of_more_than_a_gigabyte_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, words: str
) -> None:
    path = tmp_path / "mask"
    path.touch()
    made_long(path, size)
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"a letter")
    with pytest.raises(LungSegError, match=words):
        read_mask_for(path, IMAGE)


def made_long(path: Path, size: int) -> None:
    """Make a file of holes."""
    with path.open("r+b") as stream:
        stream.truncate(size)


def test_a_file_that_is_gone_or_cannot_be_read_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LungSegError, match=r"The mask away\.nii could not be read\.") as told:
        read_mask_for(tmp_path / "away.nii", IMAGE)
    assert told.value.remedy == "Check the path, and whether the drive is connected."

    def refused_by_the_disk(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "mask.nii").touch()
    monkeypatch.setattr(Path, "read_bytes", refused_by_the_disk)
    with pytest.raises(LungSegError, match=r"The mask mask\.nii could not be read\.") as told:
        read_mask_for(tmp_path / "mask.nii", IMAGE)
    assert isinstance(told.value.cause, PermissionError)
