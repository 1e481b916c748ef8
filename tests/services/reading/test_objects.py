"""What is no frontal radiograph gets the sentence that is true of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Image
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.phantom.dataset import dicom_dataset
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.seg import write_seg
from tests import dicom_files as made

STORAGE = "1.2.840.10008.5.1.4.1.1."
PLACE: Any = {"ImagePositionPatient": [0, 0, 0], "ImageOrientationPatient": [1, 0, 0, 0, 1, 0]}


def read(tmp_path: Path, *, meta: bool = True, pixels: bool = True, **elements: object) -> Image:
    dataset = made.dataset(made.radiograph(bits=12), BitsStored=12, **elements)
    content = made.encode(dataset, meta=meta)
    if not pixels:
        del dataset.PixelData, dataset.Rows, dataset.Columns
        dataset.BitsAllocated = 16
        content = made.encode(dataset, meta=meta)
    path = tmp_path / "object.dcm"
    path.write_bytes(content)
    return read_image(path)


@pytest.mark.parametrize("meta", [True, False])
@pytest.mark.parametrize(
    ("kind", "modality", "pixels", "words", "remedy"),
    [
        ("66.4", "SEG", True, "it is a segmentation", "Open the radiograph it belongs to."),
        ("66.7", "SEG", True, "it is a segmentation", "Open the radiograph it belongs to."),
        ("88.11", "SR", False, "it is a structured report", "Open the radiograph it belongs to."),
        ("88.59", "KO", False, "it is a list of key images", "Open the radiograph it belongs to."),
        ("11.1", "PR", False, "it is a presentation state", "Open the radiograph it belongs to."),
        ("104.1", "DOC", False, "it is a document", "Open the radiograph it belongs to."),
        ("9.1.1", "ECG", False, "it is a waveform", "Open a frontal radiograph of the chest."),
        ("481.3", "RTSTRUCT", False, "radiotherapy contours", "Open a frontal radiograph of the chest."),
        ("6.1", "US", True, "it is an ultrasound image", "Open a frontal radiograph of the chest."),
        ("3.1", "US", True, "it is an ultrasound loop", "Open a frontal radiograph of the chest."),
        ("20", "NM", True, "it is a nuclear medicine image", "Open a frontal radiograph of the chest."),
        ("77.1.1", "ES", True, "it is a photograph", "Open a frontal radiograph of the chest."),
    ],
)
def test_what_is_no_radiograph_is_named(
    tmp_path: Path, kind: str, modality: str, pixels: bool, words: str, remedy: str, meta: bool
) -> None:
    with pytest.raises(LungSegError) as caught:
        read(tmp_path, SOPClassUID=STORAGE + kind, Modality=modality, pixels=pixels, meta=meta)
    assert words in caught.value.message
    assert "not a radiograph" in caught.value.message
    assert caught.value.remedy == remedy


@pytest.mark.parametrize("modality", ["SEG", "SR", "PR", "KO", "RTDOSE"])
def test_without_a_class_the_modality_says_it(tmp_path: Path, modality: str) -> None:
    with pytest.raises(LungSegError, match="not a radiograph"):
        read(tmp_path, SOPClassUID=None, Modality=modality, meta=False)


@pytest.mark.parametrize(("kind", "modality", "of"), [("2", "CT", "CT"), ("4", "MR", "MR"), ("128", "PT", "PET")])
def test_a_slice_is_refused(tmp_path: Path, kind: str, modality: str, of: str) -> None:
    words = "it is an MR image" if of == "MR" else f"it is a slice of a {of} examination"
    with pytest.raises(LungSegError, match=words):
        read(tmp_path, SOPClassUID=STORAGE + kind, Modality=modality, **PLACE)


@pytest.mark.parametrize("kind", ["1", "1.1", "12.2"])
def test_a_radiograph_with_a_place_is_no_slice(tmp_path: Path, kind: str) -> None:
    """Some detectors write where their plate lay."""
    assert read(tmp_path, SOPClassUID=STORAGE + kind, Modality="DX", **PLACE).shape == (48, 40)


@pytest.mark.parametrize("modality", ["SEG", "SR", "PR"])
def test_a_class_says_more_than_the_modality(tmp_path: Path, modality: str) -> None:
    assert read(tmp_path, SOPClassUID=STORAGE + "1.1", Modality=modality).notices == ()


def test_a_slice_of_many_frames_is_refused(tmp_path: Path) -> None:
    group, plane = Dataset(), Dataset()
    plane.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    group.PlaneOrientationSequence = [plane]
    with pytest.raises(LungSegError, match="it is a slice of a CT examination"):
        read(tmp_path, SOPClassUID=STORAGE + "2.1", Modality="CT", SharedFunctionalGroupsSequence=[group])


def group_of(*places: str) -> Dataset:
    group = Dataset()
    for place in places:
        setattr(group, place, [Dataset()])
    return group


@pytest.mark.parametrize(
    ("elements", "refused"),
    [
        ({"ImagePositionPatient": [0, 0, 0]}, False),
        ({"ImageOrientationPatient": [1, 0, 0, 0, 1, 0]}, False),
        ({"SharedFunctionalGroupsSequence": [group_of("PlanePositionSequence")]}, True),
        ({"SharedFunctionalGroupsSequence": [group_of("PlaneOrientationSequence")]}, True),
        ({"SharedFunctionalGroupsSequence": [group_of("PixelMeasuresSequence")]}, False),
        ({"PerFrameFunctionalGroupsSequence": [group_of("PlanePositionSequence")]}, True),
        ({"PerFrameFunctionalGroupsSequence": [group_of(), group_of("PlanePositionSequence")]}, False),
    ],
)
def test_a_place_is_where_and_how_it_lies_or_that_of_its_first_frame(
    tmp_path: Path, elements: dict[str, Any], refused: bool
) -> None:
    if refused:
        with pytest.raises(LungSegError, match="it is a slice of a CT examination"):
            read(tmp_path, SOPClassUID=STORAGE + "2.1", Modality="CT", **elements)
    else:
        assert len(read(tmp_path, SOPClassUID=STORAGE + "2.1", Modality="CT", **elements).notices) == 1


@pytest.mark.parametrize(
    ("kind", "modality", "words"),
    [
        ("2", "CT", "The file is labelled as a CT image; it contains one image and was read as a radiograph."),
        ("7", "CT", "The file is labelled as a CT image; it contains one image and was read as a radiograph."),
        ("1.1", "MR", "The file is labelled as an MR image; it contains one image and was read as a radiograph."),
        ("4", "MR", "The file is labelled as an MR image; it contains one image and was read as a radiograph."),
        ("7", "US", "The file is labelled as an ultrasound image; it contains one image and was read as a"),
        ("1.2", "MG", "The file is labelled as a mammogram: the model is for chest radiographs only."),
        ("12.1", "XA", "The file is labelled as an angiogram: the model is for chest radiographs only."),
        ("481.1", "RTIMAGE", "The file is labelled as a radiotherapy image: the model is for"),
    ],
)
def test_a_radiograph_that_is_mislabelled_opens_with_a_notice(
    tmp_path: Path, kind: str, modality: str, words: str
) -> None:
    image = read(tmp_path, SOPClassUID=STORAGE + kind, Modality=modality)
    assert [words in notice for notice in image.notices] == [True]


def test_a_scout_view_opens_with_a_notice(tmp_path: Path) -> None:
    image = read(
        tmp_path, SOPClassUID=STORAGE + "2", Modality="CT", ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"], **PLACE
    )
    assert [("scout view" in notice) for notice in image.notices] == [True]


@pytest.mark.parametrize("kind", ["1", "1.1", "1.1.1", "7", "7.2"])
@pytest.mark.parametrize("modality", ["CR", "DX", "OT", "RG", None, "XYZ"])
def test_a_radiograph_needs_no_notice(tmp_path: Path, kind: str, modality: str | None) -> None:
    assert read(tmp_path, SOPClassUID=STORAGE + kind, Modality=modality).notices == ()


@pytest.mark.parametrize("orientation", [["A", "F"], ["P", "F"], ["F", "A"], ["L", "P"], ["AL", "F"], ["H", "P"]])
def test_an_orientation_that_is_not_frontal_is_told(tmp_path: Path, orientation: list[str]) -> None:
    image = read(tmp_path, PatientOrientation=orientation)
    assert [notice.startswith("This is not a frontal view") for notice in image.notices] == [True]


@pytest.mark.parametrize(
    "orientation",
    [["L", "L"], ["L", "R"], ["H", "F"], ["F", "F"], ["A", "P"], ["LF", "RH"], ["X", "F"], ["L"], ["", ""]],
)
def test_an_orientation_that_cannot_be_says_nothing(tmp_path: Path, orientation: list[str]) -> None:
    """Rows and columns along one axis of the patient: it is neither a lateral view nor turned."""
    image = read(tmp_path, PatientOrientation=orientation)
    assert (image.orientation, image.notices) == ((), ())


@pytest.mark.parametrize(
    ("code", "meaning", "told"),
    [
        ("399173006", "left lateral", True),
        ("R-10232", "right lateral", True),
        ("399067008", "seitlich", True),
        ("X1", "Right anterior oblique", True),
        ("272479007", "postero-anterior", False),
        ("R-10206", "antero-posterior", False),
        ("X2", "left lateral decubitus", False),
        ("", "", False),
    ],
)
def test_a_view_code_that_is_not_frontal_is_told(tmp_path: Path, code: str, meaning: str, told: bool) -> None:
    view = Dataset()
    view.CodeValue, view.CodingSchemeDesignator, view.CodeMeaning = code, "SCT", meaning
    image = read(tmp_path, ViewPosition=None, ViewCodeSequence=[view])
    assert [notice.startswith("This is not a frontal view") for notice in image.notices] == [True] * told


def test_a_segmentation_that_this_program_wrote(tmp_path: Path) -> None:
    dicom_dataset(draw(1, shape=(96, 80))).save_as(tmp_path / "a.dcm", enforce_file_format=True)
    image = read_image(tmp_path / "a.dcm")
    mask = np.zeros(image.shape, np.uint8)
    mask[20:50, 10:30], mask[20:50, 50:70] = 1, 2
    write_seg(tmp_path / "seg.dcm", image, mask, model_version="1", edited=False)
    with pytest.raises(LungSegError, match="it is a segmentation, not a radiograph"):
        read_image(tmp_path / "seg.dcm")
