"""What stands in the objects that go to a PACS: numbers, codes, marks and places, one by one."""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.geometry import Geometry, is_written
from lungseg_gui.services.writing.nifti import encode_nifti
from lungseg_gui.services.writing.nrrd import encode_nrrd
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.png import encode_mask
from lungseg_gui.services.writing.presentation import encode_presentation
from lungseg_gui.services.writing.report import encode_report
from lungseg_gui.services.writing.seg import KINDS, Kind, SegOptions, encode_seg, options_of, write_seg
from tests import dicom_files as made

SHAPE = (45, 37)
Source = Callable[..., Image]


@pytest.fixture
def source(tmp_path: Path) -> Source:
    def make(**elements: object) -> Image:
        path = tmp_path / "source.dcm"
        path.write_bytes(made.encode(made.dataset(made.radiograph(SHAPE), BitsStored=12, **elements)))
        return read_image(path)

    return make


def lungs() -> Mask:
    mask = np.zeros(SHAPE, np.uint8)
    mask[3:10, 2:9], mask[5:22, 20:31] = RIGHT, LEFT
    return mask


def outcome(image: Image, *, reader: str = "", version: str = "r1") -> Outcome:
    return Outcome(image, lungs(), model_version=version, reader=reader)


def read(content: bytes) -> Dataset:
    return pydicom.dcmread(io.BytesIO(content))


def seg(image: Image, **options: Any) -> Dataset:  # noqa: ANN401
    return read(encode_seg(outcome(image), SegOptions(**options)))


def report(outcome: Outcome, options: SegOptions | None = None) -> Dataset:
    return read(encode_report(outcome, options or SegOptions())["_sr.dcm"])


def state(outcome: Outcome) -> Dataset:
    return read(encode_presentation(outcome))


# -- all of them
def test_each_object_is_a_series_of_its_own_behind_those_of_the_images(source: Source) -> None:
    image = source(SeriesNumber=7)
    assert (seg(image).SeriesNumber, report(outcome(image)).SeriesNumber) == (1007, 2007)
    assert state(outcome(image)).SeriesNumber == 3007


def test_each_object_is_the_first_of_its_series_and_says_who_made_it(source: Source) -> None:
    for reader, name in (("", "lungseg^"), ("Dr Ä", "Dr Ä^")):
        signed = outcome(source(), reader=reader)
        for one in (read(encode_seg(signed, SegOptions())), state(signed)):
            assert (one.InstanceNumber, str(one.ContentCreatorName)) == (1, name)
            assert one.BodyPartExamined == "CHEST"
        assert report(signed).InstanceNumber == 1


# -- segmentation
def test_what_can_be_written_is_chosen_by_words(tmp_path: Path, source: Source) -> None:
    assert [options_of(kind, "always") for kind in KINDS] == [SegOptions(kind, "always") for kind in KINDS]
    for kind, geometry in (("surface", "never"), ("binary", "sometimes"), ("surface", "sometimes")):
        with pytest.raises(ValueError, match=f"'{kind}' and '{geometry}' are no kind and geometry"):
            options_of(kind, geometry)
    path = tmp_path / "seg.dcm"
    write_seg(path, source(), lungs(), model_version="r1", edited=False, options=SegOptions("labelmap"))
    assert pydicom.dcmread(path).SegmentationType == "LABELMAP"
    write_seg(path, source(), lungs(), model_version="r1", edited=False)
    assert pydicom.dcmread(path).SegmentationType == "BINARY"


@pytest.mark.parametrize(
    ("version", "kept", "written"), [("r1", True, True), ("r1", False, False), ("", True, False), ("", False, False)]
)
def test_probabilities_are_those_of_a_model_or_none(source: Source, version: str, kept: bool, written: bool) -> None:
    planes = Probability.pack(np.full((2, 9, 9), 100, np.uint8)) if kept else None
    case = replace(outcome(source(), version=version), probability=planes)
    if written:
        assert read(encode_seg(case, SegOptions("fractional"))).SeriesDescription == "Lung probabilities"
        return
    with pytest.raises(LungSegError, match="has no probabilities"):
        encode_seg(case, SegOptions("fractional"))
    assert read(encode_seg(case, SegOptions("binary"))).SeriesDescription == "Lungs"


def test_segments_carry_the_codes_of_lung_and_side(source: Source) -> None:
    found = seg(source()).SegmentSequence
    assert [one.SegmentAlgorithmName for one in found] == ["lungseg U-Net"] * 2
    for one, side, colour in zip(found, ("Right", "Left"), ((46590, 32386, 21302), (48032, 40657, 50373)), strict=True):
        [kind] = one.SegmentedPropertyTypeCodeSequence
        assert (kind.CodeValue, kind.CodeMeaning) == ("39607008", "Lung")
        [modifier] = kind.SegmentedPropertyTypeModifierCodeSequence
        assert (modifier.CodeMeaning, modifier.CodingSchemeDesignator) == (side, "SCT")
        assert np.abs(np.array(one.RecommendedDisplayCIELabValue) - colour).max() < 600


def test_how_the_grid_lies_is_the_readers_word_then_the_sources_then_left_open(source: Source) -> None:
    image = source(PatientOrientation=["R", "F"])
    assert list(seg(replace(image, orientation=("F", "R"))).PatientOrientation) == ["F", "R"]
    assert list(seg(replace(image, orientation=())).PatientOrientation) == ["R", "F"]
    assert not seg(replace(source(PatientOrientation=None), orientation=())).PatientOrientation


@pytest.mark.parametrize(
    ("geometry", "spacing", "written"),
    [
        ("spacing", Spacing(0.2, 0.2), True),
        ("spacing", None, False),
        ("always", Spacing(0.2, 0.2), True),
        ("always", None, True),
        ("never", Spacing(0.2, 0.2), False),
        ("never", None, False),
    ],
)
def test_a_nominal_geometry_is_written_where_it_was_asked_for(
    source: Source, geometry: Geometry, spacing: Spacing | None, written: bool
) -> None:
    assert is_written(geometry, replace(source(), spacing=spacing)) == written


# -- report
def contents(item: Dataset) -> list[Dataset]:
    return list(item.get("ContentSequence", []))


def meaning(item: Dataset) -> str:
    return item.ConceptNameCodeSequence[0].CodeMeaning if "ConceptNameCodeSequence" in item else ""


def groups(document: Dataset) -> list[Dataset]:
    [measured] = [item for item in contents(document) if meaning(item) == "Imaging Measurements"]
    return contents(measured)


def told(group: Dataset) -> dict[str, Any]:
    """Return what a group says, by the name of each entry: texts, codes and figures with their unit."""
    found: dict[str, Any] = {}
    for item in contents(group):
        if item.ValueType == "NUM":
            [value] = item.MeasuredValueSequence
            unit = value.MeasurementUnitsCodeSequence[0]
            found[meaning(item)] = (float(value.NumericValue), unit.CodeValue)
        elif item.ValueType == "TEXT":
            found[meaning(item)] = item.TextValue
        elif item.ValueType == "CODE":
            [code] = item.ConceptCodeSequence
            sides = [inside.ConceptCodeSequence[0] for inside in contents(item)]
            found[meaning(item)] = (
                code.CodeValue,
                code.CodeMeaning,
                *(word for side in sides for word in (side.CodeValue, side.CodeMeaning)),
            )
    return found


def test_each_lung_is_a_group_with_its_measurements_rounded(source: Source) -> None:
    image = replace(source(), spacing=Spacing(0.23456, 0.12345))
    right, left = map(told, groups(report(outcome(image))))
    assert right == {
        "Tracking Identifier": "Right lung",
        "Finding": ("39607008", "Lung"),
        "Finding Site": ("39607008", "Lung", "24028007", "Right"),
        "Algorithm Name": "lungseg U-Net",
        "Algorithm Version": "r1",
        "Algorithm Manufacturer": "lungseg",
        "Area": (0.01, "cm2"),
        "Height": (1.6, "mm"),
        "Width": (0.9, "mm"),
        "Pixels of the segment": (49.0, "1"),
    }
    assert left == {
        "Tracking Identifier": "Left lung",
        "Finding": ("39607008", "Lung"),
        "Finding Site": ("39607008", "Lung", "7771000", "Left"),
        "Algorithm Name": "lungseg U-Net",
        "Algorithm Version": "r1",
        "Algorithm Manufacturer": "lungseg",
        "Area": (0.05, "cm2"),
        "Height": (4.0, "mm"),
        "Width": (1.4, "mm"),
        "Pixels of the segment": (187.0, "1"),
        "Area of the left lung over that of the right lung": (3.8163, "1"),
        "Largest width across both lungs, outer edge to outer edge": (3.6, "mm"),
    }
    assert "Algorithm Name" not in told(groups(report(outcome(image, version="")))[0])


def test_a_report_is_complete_and_signed_by_nobody(source: Source) -> None:
    found = report(outcome(source()))
    assert (found.CompletionFlag, found.VerificationFlag, found.PreliminaryFlag) == (
        "COMPLETE",
        "UNVERIFIED",
        "PRELIMINARY",
    )


@pytest.mark.parametrize("kind", ["binary", "labelmap", "fractional"])
def test_a_region_of_a_report_is_a_segment_of_the_mask(source: Source, kind: Kind) -> None:
    planes = Probability.pack(np.full((2, 9, 9), 100, np.uint8))
    files = encode_report(replace(outcome(source()), probability=planes), SegOptions(kind))
    beside = read(files["_seg.dcm"])
    assert beside.SegmentationType == ("LABELMAP" if kind == "labelmap" else "BINARY")
    references = [
        item.ReferencedSOPSequence[0]
        for group in groups(read(files["_sr.dcm"]))
        for item in contents(group)
        if item.ValueType == "IMAGE" and "ReferencedSegmentNumber" in item.ReferencedSOPSequence[0]
    ]
    assert [one.ReferencedSegmentNumber for one in references] == [1, 2]
    assert not [one for one in references if "ReferencedFrameNumber" in one]


# -- outlines
def test_outlines_are_the_corners_of_each_lung_on_a_layer_of_its_own(source: Source) -> None:
    mask = lungs()
    mask[7:10, 6:9] = 0  # an L
    found = state(Outcome(source(), mask))
    assert [(one.GraphicLayer, one.GraphicLayerOrder) for one in found.GraphicLayerSequence] == [
        ("RIGHT_LUNG", 1),
        ("LEFT_LUNG", 2),
    ]
    drawn = [
        [np.array(item.GraphicData).reshape(-1, 2).tolist() for item in one.GraphicObjectSequence]
        for one in found.GraphicAnnotationSequence
    ]
    [right], [left] = drawn
    assert right[0] == right[-1]
    assert left[0] == left[-1]
    assert sorted(right[1:]) == sorted([[2, 3], [9, 3], [9, 7], [6, 7], [6, 10], [2, 10]])
    assert sorted(left[1:]) == sorted([[20, 5], [31, 5], [31, 22], [20, 22]])
    assert "GraphicAnnotationSequence" not in state(Outcome(source(), np.zeros(SHAPE, np.uint8)))


# -- label maps
def test_a_nifti_file_says_its_unit_its_place_and_what_its_values_are(source: Source) -> None:
    nibabel: Any = importlib.import_module("nibabel")
    image = replace(source(), spacing=Spacing(0.2, 0.15))
    content = encode_nifti(outcome(image))
    assert content == encode_nifti(outcome(image))
    assert content[4:8] == bytes(4)  # no time of its making
    header = nibabel.Nifti1Image.from_bytes(importlib.import_module("gzip").decompress(content)).header
    assert header.get_xyzt_units()[0] == "mm"
    assert (int(header["sform_code"]), int(header["qform_code"])) == (1, 1)
    assert header.get_sform().diagonal().tolist() == pytest.approx([-0.15, -0.2, 1.0, 1.0])
    assert bytes(header["descrip"]).rstrip(b"\0") == b"lungs: 1 right, 2 left"
    bare = encode_nifti(outcome(replace(image, spacing=None)))
    header = nibabel.Nifti1Image.from_bytes(importlib.import_module("gzip").decompress(bare)).header
    assert bytes(header["descrip"]).rstrip(b"\0") == b"lungs: 1 right, 2 left; uncalibrated"


def test_a_nrrd_file_describes_its_segments(source: Source, tmp_path: Path) -> None:
    path = tmp_path / "a.seg.nrrd"
    path.write_bytes(encode_nrrd(outcome(replace(source(), spacing=Spacing(0.2, 0.15)))))
    header: Any = importlib.import_module("nrrd").read_header(str(path))
    assert "content" not in header
    assert header["space origin"].tolist() == [0, 0, 0]
    assert header["space directions"].tolist() == [[0.15, 0, 0], [0, 0.2, 0], [0, 0, 1]]
    assert [header[f"Segment{number}_Name"] for number in (0, 1)] == ["Right lung", "Left lung"]
    assert [header[f"Segment{number}_LabelValue"] for number in (0, 1)] == ["1", "2"]
    assert header["Segment0_Extent"] == header["Segment1_Extent"] == "0 36 0 44 0 0"
    assert header["Segment0_Color"] == "0.400000 0.701961 1.000000"
    path.write_bytes(encode_nrrd(outcome(replace(source(), spacing=None))))
    assert importlib.import_module("nrrd").read_header(str(path))["content"] == "uncalibrated"


@pytest.mark.parametrize("wrong", [np.zeros((4, 4), np.uint16), np.zeros((4, 4, 1), np.uint8), np.zeros(4, np.uint8)])
def test_a_label_map_has_rows_columns_and_eight_bits(wrong: Any) -> None:  # noqa: ANN401
    with pytest.raises(ValueError, match="a label map is uint8 of shape"):
        encode_mask(wrong)
