"""Masks of this and other programs, read for an image."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.siding import sided
from lungseg_gui.core.study import Image
from lungseg_gui.core.turn import MIRRORED
from lungseg_gui.services.masks import OtherImage, read_mask_for
from lungseg_gui.services.masks.found import BOTH, side_of
from lungseg_gui.services.writing.formats import BY_KEY, Batch
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import KINDS, Kind, SegOptions, encode_seg
from tests.services.masks.lungs import SHAPE, lungs


def written(folder: Path, key: str, outcome: Outcome) -> Path:
    one = BY_KEY[key]
    if one.encode is None:
        batch = Batch([one])
        batch.note(outcome, "source")
        ((end, content),) = batch.files().items()
        (folder / end).write_bytes(content)
        return folder / end
    paths: list[Path] = []
    for end, content in one.encode(outcome, SegOptions()).items():
        paths.append(folder / f"case{end}")
        paths[-1].write_bytes(content)
    return paths[0]


@pytest.mark.parametrize("key", ["seg", "png", "lungs", "nifti", "nrrd", "coco"])
@pytest.mark.parametrize("mask", [lungs(), np.zeros(SHAPE, np.uint8), np.where(lungs() == 2, 2, 0).astype(np.uint8)])
def test_what_is_exported_comes_in_again_exactly(tmp_path: Path, image: Image, key: str, mask: Mask) -> None:
    found = read_mask_for(written(tmp_path, key, Outcome(image, mask, model_version="1")), image)
    np.testing.assert_array_equal(found.mask, mask)
    assert (found.mask.dtype, found.notices) == (np.uint8, ())


def only_right() -> Mask:
    """Return a right lung in two parts across the middle, without a left one."""
    mask = np.zeros(SHAPE, np.uint8)
    mask[5:30, 3:12] = mask[5:30, 20:33] = 1
    return mask


def only_right_across() -> Mask:
    mask = only_right()
    mask[12, :] = 1
    return mask


@pytest.mark.parametrize("key", ["seg", "png", "lungs", "nifti", "nrrd", "coco"])
@pytest.mark.parametrize("mask", [only_right(), only_right_across()])
@pytest.mark.parametrize("spaced", [True, False])
def test_a_right_lung_alone_stays_the_right_one(
    tmp_path: Path, image: Image, key: str, mask: Mask, spaced: bool
) -> None:
    """The value 1 alone in a file of another program may be both lungs; in one of this program it is the right."""
    image = image if spaced else replace(image, spacing=None)
    found = read_mask_for(written(tmp_path, key, Outcome(image, mask, model_version="1")), image)
    np.testing.assert_array_equal(found.mask, mask)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_segmentation_is_read(tmp_path: Path, image: Image, kind: Kind) -> None:
    from lungseg_gui.core.probability import Probability

    planes = np.stack([(lungs() == value) * np.uint8(200) for value in (1, 2)])
    outcome = Outcome(image, lungs(), model_version="1", probability=Probability.pack(planes))
    (tmp_path / "seg.dcm").write_bytes(encode_seg(outcome, SegOptions(kind)))
    found = read_mask_for(tmp_path / "seg.dcm", image)
    np.testing.assert_array_equal(found.mask, lungs())
    assert (found.origin, found.by_size) == ("DICOM SEG by lungseg", False)


def relabelled(tmp_path: Path, image: Image, *segments: tuple[str, str, str]) -> Path:
    """Write a SEG whose segments have another label, type and modifier."""
    path = written(tmp_path, "seg", Outcome(image, lungs(), model_version="1"))
    seg = pydicom.dcmread(path)
    for segment, (label, code, modifier) in zip(seg.SegmentSequence, segments, strict=True):
        segment.SegmentLabel = label
        (kind,) = segment.SegmentedPropertyTypeCodeSequence
        kind.CodeValue = code
        if modifier:
            kind.SegmentedPropertyTypeModifierCodeSequence[0].CodeValue = modifier
        else:
            del kind.SegmentedPropertyTypeModifierCodeSequence
    seg.save_as(path)
    return path


@pytest.mark.parametrize(
    "segments",
    [
        (("a", "3341006", ""), ("b", "44029006", "")),  # sides within the code
        (("a", "T-28000", "G-A100"), ("b", "T-28000", "G-A101")),  # SNOMED's old letters
        (("RIGHT_LUNG", "85756007", ""), ("left lung", "85756007", "")),  # tissue: by name
        (("Right", "39607008", ""), ("Left", "39607008", "")),  # a lung, and the side by name
    ],
)
def test_segments_are_told_by_code_or_by_name(
    tmp_path: Path, image: Image, segments: tuple[tuple[str, str, str], ...]
) -> None:
    np.testing.assert_array_equal(read_mask_for(relabelled(tmp_path, image, *segments), image).mask, lungs())


def test_lungs_without_a_side_are_divided_and_what_is_no_lung_is_left_out(tmp_path: Path, image: Image) -> None:
    path = relabelled(tmp_path, image, ("Lungs", "39607008", ""), ("Lungs", "39607008", ""))
    np.testing.assert_array_equal(read_mask_for(path, image).mask, lungs())
    path = relabelled(tmp_path, image, ("Right", "39607008", ""), ("Heart", "80891009", ""))
    found = read_mask_for(path, image)
    np.testing.assert_array_equal(found.mask, np.where(lungs() == 1, 1, 0))
    assert found.notices == ("Left out of case_seg.dcm: Heart.",)
    path = relabelled(tmp_path, image, ("Aorta", "15825003", ""), ("Heart", "80891009", ""))
    with pytest.raises(LungSegError, match="“Aorta”, “Heart”, which is not a"):
        read_mask_for(path, image)


def test_a_segmentation_of_another_image_asks_and_one_of_another_size_is_refused(tmp_path: Path, image: Image) -> None:
    path = written(tmp_path, "seg", Outcome(image, lungs(), model_version="1"))
    other = replace(image, uid="2.25.999")
    with pytest.raises(OtherImage, match="was not made for"):
        read_mask_for(path, other)
    found = read_mask_for(path, other, anyway=True)
    assert found.by_size
    np.testing.assert_array_equal(found.mask, lungs())
    larger = replace(image, pixels=np.zeros((50, 40), np.uint16))
    for key in ("seg", "png", "lungs", "nifti", "nrrd", "coco"):
        with pytest.raises(LungSegError, match="37 × 45 pixels, the image 40 × 50"):
            read_mask_for(written(tmp_path, key, Outcome(image, lungs(), model_version="1")), larger)


def png(path: Path, pixels: Any) -> Path:  # noqa: ANN401
    assert cv2.imwrite(str(path), pixels)
    return path


def test_a_picture_of_both_lungs_is_divided_as_the_patient_stands(tmp_path: Path, image: Image) -> None:
    path = png(tmp_path / "both.png", (lungs() > 0).astype(np.uint8) * 255)
    np.testing.assert_array_equal(read_mask_for(path, image).mask, lungs())
    both = (lungs() > 0).astype(np.uint8) * 255
    covered = png(tmp_path / "covered.png", np.dstack([both, both, both, np.full_like(both, 255)]))
    np.testing.assert_array_equal(read_mask_for(covered, image).mask, lungs())  # how opaque it is is no colour
    swapped = np.choose(lungs(), [0, 2, 1]).astype(np.uint8)
    np.testing.assert_array_equal(read_mask_for(path, image.turned(MIRRORED)).mask, swapped)
    joined = (lungs() > 0).astype(np.uint8)
    joined[12, :] = 1
    with pytest.raises(LungSegError, match="both lungs as one region"):
        read_mask_for(png(tmp_path / "joined.png", joined), image)
    with pytest.raises(LungSegError, match="the value 3"):
        read_mask_for(png(tmp_path / "three.png", lungs() + (lungs() == 2)), image)
    with pytest.raises(LungSegError, match="colour image"):
        read_mask_for(png(tmp_path / "colour.png", np.dstack([lungs(), lungs(), lungs() * 2])), image)


def test_one_lung_beside_which_there_is_no_other_says_so(tmp_path: Path, image: Image) -> None:
    path = png(tmp_path / "x_left.png", (lungs() == 2).astype(np.uint8) * 255)
    found = read_mask_for(path, image)
    np.testing.assert_array_equal(found.mask, np.where(lungs() == 2, 2, 0))
    assert "Only one lung" in found.notices[0]


@pytest.mark.parametrize("axes", [(-0.15, -0.2), (0.15, -0.2), (-0.15, 0.2), (0.15, 0.2)])
def test_nifti_is_laid_by_its_axes(tmp_path: Path, image: Image, axes: tuple[float, float]) -> None:
    nibabel: Any = importlib.import_module("nibabel")
    column, row = axes
    grid = lungs().T[:, :, np.newaxis]
    grid = grid[:: 1 if column < 0 else -1, :: 1 if row < 0 else -1]
    nibabel.save(nibabel.Nifti1Image(np.ascontiguousarray(grid), np.diag([column, row, 1, 1])), tmp_path / "m.nii")
    np.testing.assert_array_equal(read_mask_for(tmp_path / "m.nii", image).mask, lungs())
    nibabel.save(nibabel.Nifti1Image(lungs().T, np.eye(4)), tmp_path / "plain.nii.gz")  # an affine that says nothing
    np.testing.assert_array_equal(read_mask_for(tmp_path / "plain.nii.gz", image).mask, lungs())


def test_a_seg_nrrd_of_slicer_goes_by_names(tmp_path: Path, image: Image) -> None:
    nrrd: Any = importlib.import_module("nrrd")
    header = {"space": "left-posterior-superior", "space directions": np.diag([0.15, 0.2, 1.0])}
    header |= {"Segment0_LabelValue": "7", "Segment0_Name": "left lung"}
    header |= {"Segment1_LabelValue": "5", "Segment1_Name": "right lung"}
    grid = np.choose(lungs(), [0, 5, 7]).astype(np.uint8).T[:, :, np.newaxis]
    nrrd.write(str(tmp_path / "s.seg.nrrd"), grid, header, index_order="F")
    np.testing.assert_array_equal(read_mask_for(tmp_path / "s.seg.nrrd", image).mask, lungs())


def test_coco_polygons_and_plain_run_lengths_are_read(tmp_path: Path, image: Image) -> None:
    flat = (lungs() == 1).flatten(order="F").astype(int)
    changes = np.flatnonzero(np.diff(np.concatenate([[0], flat, [0]])))
    counts = np.diff(np.concatenate([[0], changes, [flat.size]])).tolist()
    regions = [
        {"category_id": 5, "segmentation": {"size": list(SHAPE), "counts": counts}},
        {"category_id": 6, "segmentation": [[20, 10, 32, 10, 32, 28, 20, 28]]},
        {"category_id": 9, "segmentation": [[1, 1, 3, 1, 3, 3]]},
    ]
    content: dict[str, list[Any]] = {
        "images": [{"id": 4, "file_name": "a/source.png", "height": 45, "width": 37}],
        "annotations": [{"id": n, "image_id": 4, **one} for n, one in enumerate(regions)],
        "categories": [{"id": 5, "name": "right_lung"}, {"id": 6, "name": "Left Lung"}, {"id": 9, "name": "heart"}],
    }
    path = tmp_path / "coco.json"
    path.write_text(json.dumps(content))
    found = read_mask_for(path, image)
    np.testing.assert_array_equal(found.mask, lungs())
    assert found.notices == ("Left out of coco.json: heart.",)
    content["images"].append({"id": 5, "file_name": "b.png", "height": 45, "width": 37})
    path.write_text(json.dumps(content))
    with pytest.raises(LungSegError, match="no entry for other"):
        read_mask_for(path, replace(image, source=tmp_path / "other.dcm"))


def test_a_coco_file_whose_only_entry_has_another_name_is_known_by_its_size_alone(tmp_path: Path, image: Image) -> None:
    path = written(tmp_path, "coco", Outcome(image, lungs(), model_version="1"))
    assert not read_mask_for(path, image).by_size
    found = read_mask_for(path, replace(image, source=tmp_path / "other.dcm"))
    np.testing.assert_array_equal(found.mask, lungs())
    assert found.by_size


@pytest.mark.parametrize("values", [(0.5, 0.0), (1.0, 2.5), (0.0, 1.25)])
def test_probabilities_are_no_label_map(tmp_path: Path, image: Image, values: tuple[float, float]) -> None:
    nibabel: Any = importlib.import_module("nibabel")
    grid = np.choose(lungs(), [0.0, *values]).astype(np.float32).T
    nibabel.save(nibabel.Nifti1Image(grid, np.eye(4)), tmp_path / "share.nii")
    with pytest.raises(LungSegError, match="not whole numbers"):
        read_mask_for(tmp_path / "share.nii", image)


@pytest.mark.parametrize(
    "space", ["left-posterior-superior", "RAS", "left-anterior-superior", "right-anterior-superior"]
)
def test_nrrd_is_laid_by_its_space(tmp_path: Path, image: Image, space: str) -> None:
    nrrd: Any = importlib.import_module("nrrd")
    grid = lungs().T[:, :, np.newaxis]
    grid = grid[:: -1 if space.lower().startswith("r") else 1, :: 1 if "posterior" in space else -1]
    header = {"space": space, "space directions": np.diag([0.15, 0.2, 1.0])}
    nrrd.write(str(tmp_path / "s.nrrd"), np.ascontiguousarray(grid), header, index_order="F")
    np.testing.assert_array_equal(read_mask_for(tmp_path / "s.nrrd", image).mask, lungs())


def test_a_nrrd_reads_no_other_file_of_this_computer(tmp_path: Path, image: Image) -> None:
    other = tmp_path / "other.raw"
    other.write_bytes(lungs().tobytes())
    head = f"NRRD0004\ntype: uint8\ndimension: 2\nsizes: 37 45\nencoding: raw\ndata file: {other}\n\n"
    (tmp_path / "s.nrrd").write_text(head)
    with pytest.raises(LungSegError, match="are in another file"):
        read_mask_for(tmp_path / "s.nrrd", image)


@pytest.mark.parametrize("key", ["seg", "png", "nifti", "nrrd", "coco"])
def test_damaged_files_are_one_sentence(tmp_path: Path, image: Image, key: str) -> None:
    path = written(tmp_path, key, Outcome(image, lungs(), model_version="1"))
    content = path.read_bytes()
    for share in (0.3, 0.6, 0.9):
        path.write_bytes(content[: int(len(content) * share)])
        with pytest.raises(LungSegError) as caught:
            read_mask_for(path, image)
        assert caught.value.remedy
    path.unlink()
    with pytest.raises(LungSegError, match="could not be read"):
        read_mask_for(path, image)
    path.write_bytes(b"a letter to a colleague")
    with pytest.raises(LungSegError, match="not a known mask format"):
        read_mask_for(path, image)


def test_an_image_is_no_segmentation(image: Image) -> None:
    with pytest.raises(LungSegError, match="is not a DICOM segmentation"):
        read_mask_for(image.source, image)


@pytest.mark.parametrize(
    ("name", "side"),
    [
        *[("Right lung", 1), ("lung_left", 2), ("Lung", BOTH), ("both lungs", BOTH), ("Pulmo R", 1)],
        *[("right atrium", 0), ("Lung nodule", 0), ("pulmonary artery", 0), ("left lung tumour", 0)],
        ("Left upper lobe of the lung", 2),
    ],
)
def test_names_tell_the_side(name: str, side: int) -> None:
    assert side_of(name) == side


def test_small_parts_go_with_their_side() -> None:
    inside = (lungs() > 0).astype(np.uint8)
    inside[40, 5], inside[40, 30] = 1, 1
    found = sided(inside)
    assert found is not None
    assert (found[40, 5], found[40, 30]) == (1, 2)
    assert np.array_equal(found > 0, inside > 0)
    empty = sided(np.zeros(SHAPE, np.uint8))
    assert empty is not None
    assert not empty.any()


def test_one_shape_that_reaches_over_both_outer_thirds_is_not_dealt_to_a_side() -> None:
    """It may be both lungs in one piece; what begins at the very third is one lung, and has its side."""
    inside = np.zeros((20, 30), np.uint8)
    inside[5:15, 9:22] = 1
    assert sided(inside) is None
    inside[:, :10] = 0
    one = sided(inside)
    assert one is not None
    assert set(np.unique(one)) == {0, 2}
