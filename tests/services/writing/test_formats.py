"""Every format of the table, read back: what can hold the mask exactly returns it exactly."""

from __future__ import annotations

import csv
import importlib
import io
import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.measure import measure
from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.formats import BY_KEY, FORMATS, Batch
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions
from tests import dicom_files as made

SHAPE = (45, 37)
SPACING = [0.2, 0.15]


def lungs(shape: tuple[int, int] = SHAPE) -> Mask:
    mask = np.zeros(shape, np.uint8)
    height, width = shape
    mask[height // 5 : height // 2, width // 8 : width // 3] = 1
    mask[height // 4 : height // 2, width // 2 : width - width // 5] = 2
    mask[height // 4 + 2, width // 2 + 2] = 0  # a hole
    mask[0, 0], mask[-1, -1] = 1, 2
    return mask


def source(folder: Path, **elements: object) -> Image:
    path = folder / "source.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph(SHAPE), BitsStored=12, **elements)))
    return read_image(path)


def written(key: str, outcome: Outcome) -> dict[str, bytes]:
    one = BY_KEY[key]
    if one.encode is not None:
        return dict(one.encode(outcome, SegOptions()))
    batch = Batch([one])
    batch.note(outcome, "case")
    return dict(batch.files())


def from_seg(files: dict[str, bytes], folder: Path) -> Mask:
    right, left = pydicom.dcmread(io.BytesIO(files["_seg.dcm"])).pixel_array
    return (right + 2 * left).astype(np.uint8)


def from_png(files: dict[str, bytes], folder: Path) -> Mask:
    return _decoded(files["_mask.png"])


def from_lungs(files: dict[str, bytes], folder: Path) -> Mask:
    right, left = (_decoded(files[end]) // 255 for end in ("_right.png", "_left.png"))
    return (right + 2 * left).astype(np.uint8)


def from_nifti(files: dict[str, bytes], folder: Path) -> Mask:
    (folder / "m.nii.gz").write_bytes(files["_mask.nii.gz"])
    found: Any = importlib.import_module("nibabel").load(folder / "m.nii.gz")
    return np.asarray(found.dataobj)[:, :, 0].T.astype(np.uint8)


def from_nrrd(files: dict[str, bytes], folder: Path) -> Mask:
    (folder / "m.seg.nrrd").write_bytes(files[".seg.nrrd"])
    grid, _ = importlib.import_module("nrrd").read(str(folder / "m.seg.nrrd"), index_order="F")
    return grid[:, :, 0].T


def from_coco(files: dict[str, bytes], folder: Path) -> Mask:
    """As COCO's own reader finds it."""
    (folder / "coco.json").write_bytes(files["lungs_coco.json"])
    found: Any = importlib.import_module("pycocotools.coco").COCO(folder / "coco.json")
    mask = np.zeros((found.imgs[1]["height"], found.imgs[1]["width"]), np.uint8)
    for lung in found.loadAnns(found.getAnnIds(imgIds=1)):
        mask[found.annToMask(lung) == 1] = lung["category_id"]
    return mask


def from_gsps(files: dict[str, bytes], folder: Path) -> Mask:
    """Filled again, pixel by pixel: a pixel is inside where its centre is inside an odd number of outlines."""
    state = pydicom.dcmread(io.BytesIO(files["_gsps.dcm"]))
    mask = np.zeros(SHAPE, np.uint8)
    for annotation in state.get("GraphicAnnotationSequence", []):
        value = 1 if annotation.GraphicLayer == "RIGHT_LUNG" else 2
        inside = np.zeros(SHAPE, np.uint8)
        for item in annotation.GraphicObjectSequence:
            corners = np.asarray(item.GraphicData, np.float64).reshape(-1, 2)
            assert (corners[0] == corners[-1]).all()
            inside ^= _filled(corners)
        mask[inside == 1] = value
    return mask


def _filled(corners: NDArray[np.float64]) -> Mask:
    """Return 1 where the centre of a pixel has an odd number of upright sides on its left."""
    crossings = np.zeros((SHAPE[0], SHAPE[1] + 1), np.uint8)
    for (x, y), (_, below) in itertools.pairwise(corners):
        for row in range(int(min(y, below)), int(max(y, below))):
            crossings[row, int(x)] ^= 1
    return np.bitwise_xor.accumulate(crossings, axis=1)[:, :-1]


def _decoded(content: bytes) -> Mask:
    return np.asarray(cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED), np.uint8)


BACK: dict[str, Callable[[dict[str, bytes], Path], Mask]] = {
    "seg": from_seg,
    "sr": from_seg,
    "gsps": from_gsps,
    "png": from_png,
    "lungs": from_lungs,
    "nifti": from_nifti,
    "nrrd": from_nrrd,
    "coco": from_coco,
}


def test_each_format_that_holds_the_mask_is_read_back_here() -> None:
    assert {one.key for one in FORMATS if one.exact} == set(BACK)
    assert len(BY_KEY) == len(FORMATS)


@pytest.mark.parametrize("key", BACK)
@pytest.mark.parametrize("mask", [lungs(), np.zeros(SHAPE, np.uint8), np.full(SHAPE, 2, np.uint8)])
def test_the_mask_comes_back_exactly(tmp_path: Path, key: str, mask: Mask) -> None:
    files = written(key, Outcome(source(tmp_path, PixelSpacing=SPACING), mask, model_version="1.0"))
    assert set(files) == set(BY_KEY[key].ends)
    np.testing.assert_array_equal(BACK[key](files, tmp_path), mask)


@settings(max_examples=20)
@given(mask=st.binary(min_size=45 * 37, max_size=45 * 37))
def test_any_mask_comes_back_exactly(tmp_path_factory: pytest.TempPathFactory, mask: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")
    grid = (np.frombuffer(mask, np.uint8) % 3).reshape(SHAPE)
    outcome = Outcome(read_image(_picture(folder)), grid)
    for key in ("png", "lungs", "nifti", "nrrd", "coco"):
        np.testing.assert_array_equal(BACK[key](written(key, outcome), folder), grid)


def _picture(folder: Path) -> Path:
    path = folder / "picture.png"
    cv2.imwrite(str(path), made.radiograph(SHAPE, bits=8))
    return path


@pytest.mark.parametrize("key", [one.key for one in FORMATS if one.for_dicom])
def test_a_picture_has_no_dicom_objects(tmp_path: Path, key: str) -> None:
    with pytest.raises(LungSegError, match="is not a DICOM file"):
        written(key, Outcome(read_image(_picture(tmp_path)), lungs()))


def test_the_report_says_what_was_measured_and_by_whom(tmp_path: Path) -> None:
    image = source(tmp_path, PixelSpacing=SPACING)
    files = written("sr", Outcome(image, lungs(), model_version="r7", edited=True))
    report = pydicom.dcmread(io.BytesIO(files["_sr.dcm"]))
    seg = pydicom.dcmread(io.BytesIO(files["_seg.dcm"]))
    assert (report.Modality, report.StudyInstanceUID, report.PatientID) == ("SR", "2.25.12", "PHANTOM1")
    said = _said(report)
    found = measure(lungs(), image.spacing)
    for lung in (found.right, found.left):
        assert (round(lung.area_cm2 or 0, 2), "cm2") in said["Area"]
        assert (round(lung.height_mm or 0, 1), "mm") in said["Height"]
        assert (round(lung.width_mm or 0, 1), "mm") in said["Width"]
    assert said["Area of the left lung over that of the right lung"] == [(round(found.left_to_right or 0, 4), "1")]
    assert said["Algorithm Name"] == ["lungseg U-Net"] * 2
    assert said["Algorithm Version"] == ["r7"] * 2
    assert [segment for segment in said["segments"]] == [(seg.SOPInstanceUID, 1), (seg.SOPInstanceUID, 2)]
    evidence = {
        item.ReferencedSOPInstanceUID
        for study in report.CurrentRequestedProcedureEvidenceSequence
        for series in study.ReferencedSeriesSequence
        for item in series.ReferencedSOPSequence
    }
    assert evidence == {image.uid, seg.SOPInstanceUID}


def test_without_spacing_a_report_has_no_units(tmp_path: Path) -> None:
    files = written("sr", Outcome(source(tmp_path), lungs(), model_version="1.0"))
    said = _said(pydicom.dcmread(io.BytesIO(files["_sr.dcm"])))
    assert not {"Area", "Height", "Width"} & set(said)
    assert said["Pixels of the segment"] == [(float(np.sum(lungs() == value)), "1") for value in (1, 2)]


def _said(report: pydicom.Dataset) -> dict[str, list[Any]]:
    said: dict[str, list[Any]] = {"segments": []}
    for item in report.iterall():
        if item.keyword != "ContentSequence":
            continue
        for content in item.value:
            name = content.ConceptNameCodeSequence[0].CodeMeaning if "ConceptNameCodeSequence" in content else ""
            if content.ValueType == "NUM":
                (value,) = content.MeasuredValueSequence
                unit = value.MeasurementUnitsCodeSequence[0].CodeValue
                said.setdefault(name, []).append((float(value.NumericValue), unit))
            elif content.ValueType == "TEXT":
                said.setdefault(name, []).append(content.TextValue)
            elif content.ValueType == "IMAGE" and "ReferencedSegmentNumber" in content.ReferencedSOPSequence[0]:
                (reference,) = content.ReferencedSOPSequence
                said["segments"].append((reference.ReferencedSOPInstanceUID, int(reference.ReferencedSegmentNumber)))
    return said


def test_the_picture_with_outlines_is_upright_and_coloured(tmp_path: Path) -> None:
    image = source(tmp_path, PatientOrientation=["R", "F"])  # stored mirrored
    picture = _decoded(written("outlines", Outcome(image, lungs()))["_outlines.png"])
    blue, _, red = (picture[..., channel].astype(int) for channel in range(3))
    assert picture.shape == (*SHAPE, 3)
    stored = lungs()[:, ::-1]
    for value, colour in ((1, blue - red), (2, red - blue)):
        rows, columns = np.nonzero(colour > 60)
        assert len(rows) > 20
        near = cv2.dilate((stored == value).astype(np.uint8), np.ones((5, 5), np.uint8))
        assert near[rows, columns].all()


def test_the_table_has_no_formula_and_no_patient(tmp_path: Path) -> None:
    image = source(tmp_path, PixelSpacing=SPACING)
    batch = Batch([BY_KEY["csv"]])
    batch.note(Outcome(image, lungs(), model_version="=1+1", edited=True), "@case")
    batch.note(Outcome(image, lungs()), "plain")
    content = batch.files()["lungs.csv"]
    first, second = csv.DictReader(io.StringIO(content.decode()))
    assert (first["case"], first["model"], first["mask"]) == ("'@case", "'=1+1", "corrected")
    assert (second["case"], second["mask"]) == ("plain", "drawn")
    assert float(first["right_area_cm2"]) == round(measure(lungs(), image.spacing).right.area_cm2 or 0, 2)
    assert float(first["row_spacing_mm"]) == 0.2
    assert b"PHANTOM" not in content.upper()


def test_coco_holds_every_case_once(tmp_path: Path) -> None:
    image = read_image(_picture(tmp_path))
    batch = Batch([BY_KEY["coco"]])
    for name in ("a", "b"):
        batch.note(Outcome(image, lungs()), name)
    found = json.loads(batch.files()["lungs_coco.json"])
    assert [(one["id"], one["file_name"]) for one in found["images"]] == [(1, "a"), (2, "b")]
    assert [one["id"] for one in found["annotations"]] == [1, 2, 3, 4]
    assert [one["image_id"] for one in found["annotations"]] == [1, 1, 2, 2]
    assert sum(one["area"] for one in found["annotations"]) == 2 * np.count_nonzero(lungs())


def test_the_mask_of_another_image_is_no_outcome(tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="40 × 30 pixels, the image 37 × 45"):
        Outcome(source(tmp_path), lungs((30, 40)))
