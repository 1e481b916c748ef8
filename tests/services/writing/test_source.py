"""What an object takes over from its image's header, and what stays behind."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom import config
from pydicom.dataset import Dataset

from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions, encode_seg
from lungseg_gui.services.writing.source import encoded, series_number
from tests import dicom_files as made

SHAPE = (20, 16)
Seen = Callable[..., Dataset]


@pytest.fixture
def seen(tmp_path: Path) -> Seen:
    """Return the cleaned header that an object is built from."""

    def see(*, bare: bool = False, **elements: object) -> Dataset:
        image = written(tmp_path, bare=bare, **elements)
        found: list[Dataset] = []

        def build(source: Dataset) -> bytes:
            found.append(source)
            return b"made"

        assert encoded("DICOM SEG", image, build) == b"made"
        return found[0]

    return see


def written(folder: Path, *, bare: bool = False, **elements: object) -> Image:
    path = folder / "source.dcm"
    dataset = made.dataset(made.radiograph(SHAPE), BitsStored=12, **elements)
    path.write_bytes(made.encode(dataset, made.IMPLICIT if bare else made.EXPLICIT, preamble=not bare, meta=not bare))
    return read_image(path)


TRIAL: dict[str, object] = {
    "ClinicalTrialSponsorName": "A sponsor",
    "ClinicalTrialProtocolID": "P1",
    "ClinicalTrialSubjectID": "S1",
}


def test_a_trial_is_taken_over_whole_with_what_may_be_empty(seen: Seen) -> None:
    found = seen(**TRIAL)
    assert {keyword: found.get(keyword) for keyword in TRIAL} == TRIAL
    for keyword in ("ProtocolName", "SiteID", "SiteName", "TimePointID"):
        assert found.get(f"ClinicalTrial{keyword}") == ""
    assert seen(**TRIAL, ClinicalTrialSiteID="7").ClinicalTrialSiteID == "7"


@pytest.mark.parametrize("missing", TRIAL)
def test_half_a_trial_is_left_out(seen: Seen, missing: str) -> None:
    found = seen(**{keyword: value for keyword, value in TRIAL.items() if keyword != missing}, ClinicalTrialSiteID="7")
    assert [element.keyword for element in found if element.keyword.startswith("ClinicalTrial")] == []


@pytest.mark.parametrize(
    ("elements", "kept"),
    [
        ({"PatientIdentityRemoved": "YES"}, False),
        ({"PatientIdentityRemoved": "YES", "DeidentificationMethod": "By hand"}, True),
        ({"DeidentificationMethod": "By hand"}, False),
    ],
)
def test_that_a_patients_name_was_removed_is_said_with_its_method_alone(
    seen: Seen, elements: dict[str, object], kept: bool
) -> None:
    found = seen(**elements)
    assert ("PatientIdentityRemoved" in found) == kept
    assert ("DeidentificationMethod" in found) == ("DeidentificationMethod" in elements)


NEEDED = (
    *("PatientID", "PatientName", "PatientBirthDate", "PatientSex", "AccessionNumber", "StudyID", "StudyDate"),
    *("StudyTime", "ReferringPhysicianName"),
)


def test_what_must_stand_there_is_empty_where_the_source_lacks_it(seen: Seen) -> None:
    missing: dict[str, Any] = dict.fromkeys(NEEDED)
    found = seen(**missing, SOPClassUID=None, Modality=None)
    assert [keyword for keyword in NEEDED if found.get(keyword) != ""] == []
    assert (found.SOPClassUID, found.Modality) == ("1.2.840.10008.5.1.4.1.1.7", "OT")
    assert (found.Rows, found.Columns) == SHAPE
    whole = seen()
    assert (whole.PatientID, whole.StudyDate, whole.Modality, whole.SOPClassUID) == (
        "PHANTOM1",
        "20260102",
        "DX",
        made.DX,
    )


def test_patient_study_and_equipment_are_taken_over_and_nothing_else(seen: Seen) -> None:
    found = seen(
        Manufacturer="Maker",
        KVP="70",
        PatientComments="a comment",
        PregnancyStatus=4,
        ResponsiblePerson="Owner^A",
        FrameOfReferenceUID="2.25.7",
        PositionReferenceIndicator="x",
        ReferencedStudySequence=[Dataset()],
        InstitutionName="",
    )
    assert (found.Manufacturer, found.PatientComments, found.BodyPartExamined) == ("Maker", "a comment", "CHEST")
    for keyword in (
        *("KVP", "PregnancyStatus", "ResponsiblePerson", "FrameOfReferenceUID", "PositionReferenceIndicator"),
        *("ReferencedStudySequence", "InstitutionName", "PixelData", "ViewPosition", "SpecificCharacterSet"),
    ):
        assert keyword not in found, keyword


@pytest.mark.filterwarnings("ignore:The value length")
def test_what_breaks_the_standard_is_logged_by_its_name_alone(
    seen: Seen, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config.settings, "writing_validation_mode", config.IGNORE)
    caplog.set_level("INFO")
    seen(AccessionNumber="7" * 17, StudyDescription="x" * 65, StationName="room", InstitutionName="")
    assert [record.getMessage() for record in caplog.records if record.name == "lungseg.seg"] == [
        "AccessionNumber of the source breaks the standard: left out",
        "StudyDescription of the source breaks the standard: changed",
    ]


def test_a_file_without_a_head_will_do(seen: Seen) -> None:
    assert seen(bare=True).PatientID == "PHANTOM1"


@pytest.mark.parametrize(
    ("number", "told"),
    [(1, 1001), (None, 1000), (0, 1000), (-7, 1000), (1_000_000, 1000), (1_000_001, 1001), (999_999, 1_000_999)],
)
def test_a_series_has_a_number_behind_those_of_the_images(number: int | None, told: int) -> None:
    header = Dataset()
    if number is not None:
        header.SeriesNumber = number
    assert series_number(header) == told
    assert series_number(header, 3000) == told + 2000


@pytest.mark.parametrize(
    ("part", "side", "told"),
    [
        ("SHOULDER", "L", ("SHOULDER", "L")),
        ("SHOULDER", None, ("SHOULDER", None)),
        *((part, "R", (part, None)) for part in ("CHEST", "THORAX", "STERNUM")),
        (None, "R", (None, None)),
    ],
)
def test_a_side_is_told_of_parts_that_have_one(
    tmp_path: Path, part: str | None, side: str | None, told: tuple[str | None, str | None]
) -> None:
    image = written(tmp_path, BodyPartExamined=part, Laterality=side)
    content = encode_seg(Outcome(image, np.zeros(SHAPE, np.uint8)), SegOptions())
    assert content[128:132] == b"DICM"
    found = pydicom.dcmread(io.BytesIO(content))
    assert (found.get("BodyPartExamined"), found.get("Laterality")) == told
