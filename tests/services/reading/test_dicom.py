"""What is said of a DICOM image beside its pixels; display, windows and whole files have tests of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.reading.dicom import read_dicom
from tests import dicom_files as made

STORED = made.radiograph((6, 5), bits=12)


def read(stored: Any = STORED, **elements: Any) -> Image:  # noqa: ANN401
    content = made.encode(made.dataset(stored, **{"BitsStored": 12, **elements}))
    return read_dicom(Path("a.dcm"), memoryview(content)).image


@pytest.mark.parametrize(
    ("elements", "date"),
    [
        ({"AcquisitionDate": "20260203", "ContentDate": "20260304"}, "20260102"),
        ({"StudyDate": None, "AcquisitionDate": "20260203", "ContentDate": "20260304"}, "20260203"),
        ({"StudyDate": "", "ContentDate": "20260304"}, "20260304"),
        ({"StudyDate": None}, ""),
    ],
)
def test_the_day_is_that_of_the_study_or_else_of_the_image(elements: dict[str, Any], date: str) -> None:
    assert read(**elements).study.date == date


@pytest.mark.parametrize(
    ("elements", "description"),
    [
        ({"StudyDescription": "Chest", "SeriesDescription": "PA"}, "Chest"),
        ({"SeriesDescription": "PA"}, "PA"),
        ({}, ""),
    ],
)
def test_the_description_is_that_of_the_study_or_else_of_the_series(elements: dict[str, Any], description: str) -> None:
    assert read(**elements).study.description == description


@pytest.mark.parametrize(
    ("elements", "spacing", "note"),
    [
        ({"PixelSpacing": ["0.2"]}, None, "the file's value is not plausible"),
        ({"PixelSpacing": ["0.2", "0.1", "9"]}, Spacing(0.2, 0.1), "from the file"),
        ({"ImagerPixelSpacing": ["0.2"]}, None, "the file's value is not plausible"),
        ({"NominalScannedPixelSpacing": ["0.2"]}, None, "not in the file"),
        (
            {"PixelSpacing": ["0.2", "0.1"], "ImagerPixelSpacing": ["0.2", "0.1"]},
            Spacing(0.2, 0.1),
            "from the file",
        ),
        (
            {"PixelSpacing": ["0.20001", "0.1"], "ImagerPixelSpacing": ["0.2", "0.1"]},
            Spacing(0.20001, 0.1),
            "from the file",
        ),
        (
            {"PixelSpacing": ["0.2", "0.11"], "ImagerPixelSpacing": ["0.2", "0.1"]},
            Spacing(0.2, 0.11),
            "calibrated, from the file",
        ),
        ({"PixelSpacing": ["0.2", "0.1"], "ImagerPixelSpacing": ["0.1"]}, Spacing(0.2, 0.1), "from the file"),
        (
            {"ImagerPixelSpacing": ["0.2", "0.1"], "NominalScannedPixelSpacing": ["0.3", "0.3"]},
            Spacing(0.2, 0.1),
            "at the detector, without the magnification",
        ),
    ],
)
def test_where_a_spacing_comes_from(elements: dict[str, Any], spacing: Spacing | None, note: str) -> None:
    image = read(**elements)
    assert (image.spacing, image.spacing_note) == (spacing, note)


@pytest.mark.parametrize(
    ("ratio", "aspect"),
    [
        (["20", "1"], 20.0),
        (["21", "1"], 1.0),
        (["1", "20"], 0.05),
        (["1", "21"], 1.0),
        (["3", "2", "9"], 1.5),
        (["3"], 1.0),
    ],
)
def test_pixels_are_at_most_twenty_times_as_long_as_wide(ratio: list[str], aspect: float) -> None:
    assert read(PixelAspectRatio=ratio).pixel_aspect == aspect


@pytest.mark.parametrize(
    ("orientation", "kept"),
    [
        (["L", "F"], ("L", "F")),
        (["l", "f"], ("L", "F")),
        (["LF", "FR"], ("LF", "FR")),
        (["LF", "RH"], ()),
        (["L", "F", "A"], ()),
        (["L", "FX"], ()),
    ],
)
def test_an_orientation_has_two_directions_along_two_axes(orientation: list[str], kept: tuple[str, ...]) -> None:
    content = made.encode(made.dataset(STORED, BitsStored=12, PatientOrientation=["XX", "YY", "ZZ"]))
    written = "\\".join(orientation).encode()
    at = content.index(b"XX\\YY\\ZZ")
    content = content[: at - 2] + len(written).to_bytes(2, "little") + written + content[at + 8 :]
    assert read_dicom(Path("a.dcm"), memoryview(content)).image.orientation == kept


def view(meaning: str, code: str = "") -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = code, "SCT", meaning
    return item


@pytest.mark.parametrize(
    ("elements", "frontal"),
    [
        ({"ViewCodeSequence": [view("antero-posterior")]}, True),
        ({"ViewCodeSequence": [view("antero-posterior"), view("lateral")]}, True),
        ({"ViewCodeSequence": [view("Lateral")]}, False),
        ({"ViewCodeSequence": [view("lateral decubitus")]}, True),
        ({"ViewCodeSequence": [view("x", "399067008")]}, False),
        ({"ViewPosition": "ll"}, False),
        ({"ViewPosition": "AP"}, True),
        ({"PatientOrientation": ["A", "F"]}, False),
        ({"ViewPosition": "LL", "PatientOrientation": ["A", "F"]}, False),
    ],
)
def test_what_is_no_frontal_view_is_told_once(elements: dict[str, Any], frontal: bool) -> None:
    content = made.dataset(STORED, BitsStored=12, **{key: value for key, value in elements.items() if value != "ll"})
    if elements.get("ViewPosition") == "ll":
        content.ViewPosition = "LL"
    image = read_dicom(Path("a.dcm"), memoryview(made.encode(content))).image
    told = [notice for notice in image.notices if notice.startswith("This is not a frontal view")]
    assert len(told) == (not frontal)


@pytest.mark.parametrize(
    ("part", "told"), [("CHEST", False), ("THORAX", False), ("UPPER CHEST", False), ("", False), ("KNEE", True)]
)
def test_another_part_of_the_body_is_told(part: str, told: bool) -> None:
    image = read(BodyPartExamined=part)
    assert [f"this is {part}, not a chest" in notice for notice in image.notices] == [True] * told


@pytest.mark.parametrize(("frames", "told"), [(None, False), (1, False), (2, True)])
def test_several_frames_are_told(frames: int | None, told: bool) -> None:
    elements = {} if frames is None else {"NumberOfFrames": frames}
    image = read(np.concatenate([STORED, STORED]), Rows=6, **elements)
    assert [notice.startswith("This file has 2 frames") for notice in image.notices] == [True] * told
    np.testing.assert_array_equal(image.pixels, STORED)


def test_a_photograph_that_is_grey_is_told() -> None:
    grey = made.radiograph((6, 5), bits=8)
    image = read(np.repeat(grey[..., None], 3, axis=2), BitsStored=8)
    assert [notice.startswith("This file was marked as a photograph") for notice in image.notices] == [True]
    np.testing.assert_array_equal(image.pixels, grey)
    assert read(grey, BitsStored=8).notices == ()


def test_notices_stand_in_an_order() -> None:
    """What is wrong with the pixels, what the object is, what it shows, and how."""
    image = read(
        STORED | 0x1000,
        Modality="US",
        SOPClassUID="1.2.840.10008.5.1.4.1.1.7",
        BodyPartExamined="KNEE",
        ViewPosition="LL",
        PresentationIntentType="FOR PROCESSING",
        PatientOrientation=["R", "F"],
        WindowCenter="-5000",
        WindowWidth="10",
    )
    assert [notice[:24] for notice in image.notices] == [
        "The pixel values have mo",
        "The file is labelled as ",
        "According to the file th",
        "This is not a frontal vi",
        "These are raw detector v",
        "According to the file, t",
        "The window in the file s",
    ]


def test_attributes_are_what_the_file_says_and_no_more() -> None:
    image = read(KVP="120", PhotometricInterpretation="MONOCHROME1", PatientAge=None, Exposure="")
    found = dict(image.attributes)
    assert (found["KVP"], found["BitsStored"], found["Polarity"]) == ("120", "12", "inverted")
    assert found["TransferSyntaxUID"] == made.EXPLICIT
    assert not {"PatientAge", "Exposure", "PatientName", "PatientID"} & found.keys()
    assert read().attributes["Polarity"] == "as stored"
    assert (image.format, image.inverted, image.pixels.flags.writeable) == ("DICOM", True, False)


def test_a_window_that_is_left_out_is_told_by_whether_others_stay() -> None:
    alone = read(WindowCenter="-5000", WindowWidth="10")
    assert (alone.voi, len(alone.notices)) == ((), 1)
    assert alone.notices[0].startswith("The window in the file shows the whole image in one grey")
    beside = read(WindowCenter=["-5000", "2000"], WindowWidth=["10", "3000"])
    assert len(beside.voi) == 1
    assert beside.notices == ("A window in the file shows the whole image in one grey and was left out.",)
