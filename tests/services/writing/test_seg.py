"""DICOM SEG: valid, and read back identically by others."""

from __future__ import annotations

import importlib
import io
import shutil
import subprocess
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom import config, valuerep
from pydicom.multival import MultiValue

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from lungseg_gui.core.turn import MIRRORED, Turn
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions, encode_seg, write_seg
from tests import dicom_files as made

SHAPE = (48, 40)


def lungs(shape: tuple[int, int] = SHAPE) -> Mask:
    mask = np.zeros(shape, np.uint8)
    height, width = shape
    mask[height // 5 : height // 2, width // 8 : width // 3] = 1
    mask[height // 4 : height // 2, width // 2 : width - width // 5] = 2
    return mask


def source(tmp_path: Path, syntax: str = made.EXPLICIT, /, **elements: object) -> Image:
    path = tmp_path / "source.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph(SHAPE), BitsStored=12, **elements), syntax))
    return read_image(path)


def written(
    tmp_path: Path, image: Image, mask: Mask, *, model_version: str = "1.0", edited: bool = False
) -> pydicom.Dataset:
    path = tmp_path / "out" / "seg.dcm"
    write_seg(path, image, mask, model_version=model_version, edited=edited)
    return pydicom.dcmread(path)


def label_map(seg: pydicom.Dataset) -> Mask:
    right, left = seg.pixel_array
    return (right + 2 * left).astype(np.uint8)


def errors(path: Path) -> list[str]:
    """Return what dciodvfy calls an error."""
    checked = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
    report = (checked.stdout + checked.stderr).splitlines()
    assert "Segmentation" in report, "dciodvfy did not recognise the object"
    return [line for line in report if line.startswith("Error")]


CLASSES = pytest.mark.parametrize(("modality", "sop_class"), [("DX", made.DX), ("CR", made.CR)])


@CLASSES
@pytest.mark.parametrize("spacing", [None, [0.2, 0.2]])
def test_the_mask_comes_back_by_pydicom_and_by_highdicom(
    tmp_path: Path, modality: str, sop_class: str, spacing: object
) -> None:
    image = source(tmp_path, Modality=modality, SOPClassUID=sop_class, PixelSpacing=spacing)
    seg = written(tmp_path, image, lungs())
    np.testing.assert_array_equal(label_map(seg), lungs())
    highdicom_seg = importlib.import_module("highdicom.seg")
    read = highdicom_seg.segread(tmp_path / "out" / "seg.dcm")
    found = read.get_pixels_by_source_instance([image.uid], combine_segments=True)
    np.testing.assert_array_equal(found[0], lungs())


@CLASSES
@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
@pytest.mark.parametrize("version", ["1.0", ""])
@pytest.mark.parametrize(
    "elements", [{}, {"PixelSpacing": [0.2, 0.2], "Laterality": "R"}, {"PatientOrientation": None}]
)
def test_dciodvfy_finds_no_error(
    tmp_path: Path, modality: str, sop_class: str, version: str, elements: dict[str, object]
) -> None:
    image = source(tmp_path, Modality=modality, SOPClassUID=sop_class, **elements)
    written(tmp_path, image, lungs(), model_version=version)
    assert errors(tmp_path / "out" / "seg.dcm") == []


ODD: dict[str, object] = {
    "AccessionNumber": "7" * 56,
    "StudyID": "study of the hospital at the river",
    "StudyDescription": "x" * 100,
    "PatientName": "Phantom" * 20 + "^" + "^".join("abcdefg"),
    "PatientSex": "female",
    "PatientAge": "61",
    "PatientSize": "1.7200000000000000001",
    "PatientComments": "two\r\nlines",
    "ReferringPhysicianName": ["One^Doctor", "Two^Doctors"],
    "StudyDate": "2026-11-21",
    "StudyTime": "10:00",
    "BodyPartExamined": "Chest, front",
    "ClinicalTrialSponsorName": "A sponsor",
    "ClinicalTrialProtocolID": "A protocol",
    "ClinicalTrialSubjectID": "S" * 70,
    "ProtocolName": "a line\nand another",
}


def odd_source(tmp_path: Path) -> Image:
    """A file as some devices and anonymizers write them; pydicom itself would refuse these values."""
    before = config.settings.writing_validation_mode
    config.settings.writing_validation_mode = config.IGNORE
    try:
        with warnings.catch_warnings(action="ignore"):
            return source(tmp_path, SpecificCharacterSet="ISO_IR 192", **ODD)
    finally:
        config.settings.writing_validation_mode = before


def test_values_that_break_the_standard_are_not_copied(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    image = odd_source(tmp_path)
    caplog.clear()
    caplog.set_level("INFO")
    seg = written(tmp_path, image, lungs())
    for element in seg.iterall():
        several = isinstance(element.value, MultiValue)
        for value in element.value if several else [element.value]:
            if element.VR in ("AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT", "PN", "SH", "ST", "TM", "UI"):
                valuerep.validate_value(element.VR, str("" if value is None else value), config.RAISE)
    # A text is shortened; a number or name of something would be that of another.
    assert seg.StudyDescription == "x" * 64
    assert str(seg.PatientName) == ("Phantom" * 20)[:64]
    assert seg.PatientComments == "two\r\nlines"
    for keyword in ("AccessionNumber", "StudyID", "StudyDate", "StudyTime", "PatientSex", "ReferringPhysicianName"):
        assert seg[keyword].value in ("", None), keyword
    for keyword in (
        "PatientAge",
        "PatientSize",
        "BodyPartExamined",
        "ClinicalTrialSubjectID",
        "ClinicalTrialSponsorName",
    ):
        assert keyword not in seg, keyword
    assert "AccessionNumber of the source breaks the standard: left out" in caplog.text
    assert "StudyDescription of the source breaks the standard: changed" in caplog.text
    assert "PatientComments" not in caplog.text
    assert not any(str(value) in caplog.text for value in ODD.values())


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
def test_dciodvfy_finds_no_error_after_an_odd_source(tmp_path: Path) -> None:
    written(tmp_path, odd_source(tmp_path), lungs())
    assert errors(tmp_path / "out" / "seg.dcm") == []


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
@pytest.mark.parametrize(
    "elements",
    [
        {"PatientIdentityRemoved": "YES"},
        {"PatientIdentityRemoved": "YES", "DeidentificationMethod": "By hand"},
        {"PatientSpeciesDescription": "Canis", "ResponsiblePerson": "Owner^A"},
        {"PregnancyStatus": 9, "QualityControlSubject": "MAYBE"},
    ],
)
def test_what_asks_for_more_elements_does_no_harm(tmp_path: Path, elements: dict[str, object]) -> None:
    seg = written(tmp_path, source(tmp_path, **elements), lungs())
    assert errors(tmp_path / "out" / "seg.dcm") == []
    assert ("PatientIdentityRemoved" in seg) == ("DeidentificationMethod" in elements)


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
def test_a_trial_is_copied_whole_or_not_at_all(tmp_path: Path) -> None:
    named = {"ClinicalTrialSponsorName": "A sponsor", "ClinicalTrialProtocolID": "P1", "ClinicalTrialSubjectID": "S1"}
    seg = written(tmp_path, source(tmp_path, **named), lungs())
    assert {keyword: seg.get(keyword) for keyword in named} == named
    assert errors(tmp_path / "out" / "seg.dcm") == []
    seg = written(tmp_path, source(tmp_path, ClinicalTrialProtocolID="P1", ClinicalTrialTimePointID="1"), lungs())
    assert not [element for element in seg if element.keyword.startswith("ClinicalTrial")]
    assert errors(tmp_path / "out" / "seg.dcm") == []


def test_patient_study_and_orientation_are_kept_and_uids_are_new(tmp_path: Path) -> None:
    image = source(
        tmp_path,
        SpecificCharacterSet="ISO_IR 100",
        PatientName="Müller^Jürg",
        PatientAge="061Y",
        BodyPartExamined="SHOULDER",
        Laterality="L",
    )
    seg = written(tmp_path, image, lungs())
    assert (seg.PatientName, seg.PatientID, seg.PatientAge) == ("Müller^Jürg", "PHANTOM1", "061Y")
    assert seg.StudyInstanceUID == "2.25.12"
    assert (list(seg.PatientOrientation), seg.Laterality) == (["L", "F"], "L")
    assert seg.SeriesInstanceUID not in ("2.25.13", written(tmp_path, image, lungs()).SeriesInstanceUID)
    assert seg.SOPInstanceUID != image.uid
    (series,) = seg.ReferencedSeriesSequence
    assert series.SeriesInstanceUID == "2.25.13"
    assert [item.ReferencedSOPInstanceUID for item in series.ReferencedInstanceSequence] == [image.uid]
    assert (seg.SegmentationType, seg.BitsAllocated) == ("BINARY", 1)


def test_what_the_reader_says_of_the_orientation_goes_before_the_file(tmp_path: Path) -> None:
    image = source(tmp_path, PatientOrientation=["L", "F"])
    for said, expected in ((MIRRORED, ["R", "F"]), (Turn.clockwise(1), ["F", "R"])):
        seg = written(tmp_path, image.turned(said), lungs())
        assert list(seg.PatientOrientation) == expected == list(image.turned(said).orientation)
        np.testing.assert_array_equal(label_map(seg), lungs())  # the stored grid stays


def test_segments_are_coded(tmp_path: Path) -> None:
    seg = written(tmp_path, source(tmp_path), lungs())
    found = [
        (
            segment.SegmentNumber,
            segment.SegmentLabel,
            segment.SegmentedPropertyTypeCodeSequence[0].CodeValue,
            segment.SegmentedPropertyTypeCodeSequence[0].SegmentedPropertyTypeModifierCodeSequence[0].CodeValue,
        )
        for segment in seg.SegmentSequence
    ]
    assert found == [(1, "Right lung", "39607008", "24028007"), (2, "Left lung", "39607008", "7771000")]


@pytest.mark.parametrize(
    ("version", "edited", "kind"),
    [("1.0", False, "AUTOMATIC"), ("r3", True, "SEMIAUTOMATIC"), ("", True, "MANUAL"), ("", False, "MANUAL")],
)
def test_the_origin_of_the_mask_is_told(tmp_path: Path, version: str, edited: bool, kind: str) -> None:
    seg = written(tmp_path, source(tmp_path), lungs(), model_version=version, edited=edited)
    for segment in seg.SegmentSequence:
        assert segment.SegmentAlgorithmType == kind
        if version:
            (algorithm,) = segment.SegmentationAlgorithmIdentificationSequence
            assert algorithm.AlgorithmVersion == version
        else:
            assert "SegmentAlgorithmName" not in segment


def test_a_mask_from_elsewhere_names_its_maker_in_64_characters(tmp_path: Path) -> None:
    outcome = Outcome(source(tmp_path), lungs(), origin="mask.dcm of " + 80 * "x")
    seg = pydicom.dcmread(io.BytesIO(encode_seg(outcome, SegOptions())))
    for segment in seg.SegmentSequence:
        assert segment.SegmentAlgorithmType == "SEMIAUTOMATIC"
        assert segment.SegmentAlgorithmName == "mask.dcm of " + 52 * "x"  # the longest that DICOM takes


@pytest.mark.parametrize("value", [0, 1, 2])
def test_a_lung_that_is_not_there_is_an_empty_frame(tmp_path: Path, value: int) -> None:
    mask = np.full(SHAPE, value, np.uint8)
    np.testing.assert_array_equal(label_map(written(tmp_path, source(tmp_path), mask)), mask)


@pytest.mark.parametrize("syntax", [made.IMPLICIT, made.BIG_ENDIAN, made.DEFLATED])
def test_any_encoding_of_the_source_will_do(tmp_path: Path, syntax: str) -> None:
    np.testing.assert_array_equal(label_map(written(tmp_path, source(tmp_path, syntax), lungs())), lungs())


def test_a_source_with_few_or_odd_tags_will_do(tmp_path: Path) -> None:
    missing = ("PatientName", "PatientBirthDate", "StudyDate", "StudyTime", "StudyID", "PatientOrientation")
    image = source(tmp_path, **dict.fromkeys(missing), PatientSex="M", PatientAge="061Y")
    content = image.source.read_bytes()
    image.source.write_bytes(content.replace(b"061Y", b"0061").replace(b"CS\x02\x00M ", b"CS\x02\x00? "))
    seg = written(tmp_path, image, lungs())
    np.testing.assert_array_equal(label_map(seg), lungs())
    assert (seg.PatientSex, "PatientAge" in seg, seg.PatientBirthDate) == ("", False, "")


@pytest.mark.parametrize(
    ("elements", "words"),
    [
        ({"StudyInstanceUID": None}, "names no study"),
        ({"SOPInstanceUID": None}, "names no study"),
        ({"SeriesInstanceUID": None}, "names no series"),
    ],
)
def test_a_source_that_names_no_study_is_refused(tmp_path: Path, elements: dict[str, object], words: str) -> None:
    with pytest.raises(LungSegError, match=words) as caught:
        written(tmp_path, source(tmp_path, **elements), lungs())
    assert caught.value.remedy == "Export the mask as PNG."
    assert not (tmp_path / "out").exists()


def test_a_picture_a_wrong_size_and_a_replaced_file_are_refused(tmp_path: Path) -> None:
    image = source(tmp_path)
    with pytest.raises(LungSegError, match="not a DICOM file"):
        written(tmp_path, replace(image, format="PNG"), lungs())
    with pytest.raises(LungSegError, match="40 × 30 pixels"):
        written(tmp_path, image, lungs((30, 40)))
    with pytest.raises(LungSegError, match="replaced by another image"):
        written(tmp_path, replace(image, uid="2.25.99"), lungs())
    image.source.unlink()
    with pytest.raises(LungSegError, match="could not be reread"):
        written(tmp_path, image, lungs())


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(LungSegError, match="could not be saved"):
        write_seg(tmp_path / "out" / "seg.dcm", source(tmp_path), lungs(), model_version="1.0", edited=False)
    assert (tmp_path / "out").read_text() == "in the way"


def test_real_headers_give_a_seg(shared: Path, tmp_path: Path) -> None:
    for name in ("nih_dx_1", "fuji_cr_mono1_no_meta", "chest_jpeg_baseline", "RG1_J2KI", "dog_thorax_dx"):
        image = read_image(shared / "dicom" / f"{name}.dcm")
        mask = lungs(image.shape)
        np.testing.assert_array_equal(label_map(written(tmp_path, image, mask)), mask)
