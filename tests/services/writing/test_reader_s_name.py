"""Who stands for a mask is named where each format names its creator."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.readings import Reader, What
from lungseg_gui.jobs import signed
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.record import Record, Recorded
from lungseg_gui.services.writing.case_page import CaseFacts, case_page
from lungseg_gui.services.writing.outcome import Outcome
from tests import dicom_files as made
from tests.core.reviews import identity, image, lungs

A, B = Reader("", "Dr A"), Reader("r1", "Dr B")


def outcome(*, edited: bool = True, shift: int = 0) -> Outcome:
    return Outcome(image(), lungs(shift=shift), model_version="1.2", edited=edited)


def test_who_decided_on_the_very_mask_stands_for_it(tmp_path: Path) -> None:
    record = Record(tmp_path)
    assert signed(outcome(edited=False), record=record, reader=B).reader == ""  # the model's: nobody's yet
    assert signed(outcome(), record=record, reader=B).reader == "Dr B"
    record.add(Recorded(What.ACCEPTED, identity(), A, lungs()))
    assert signed(outcome(edited=False), record=record, reader=B).reader == "Dr A"
    assert signed(outcome(shift=3), record=record, reader=B).reader == "Dr B"  # corrected since
    assert "Dr A" in case_page(
        signed(outcome(), record=record, reader=B), CaseFacts("accepted", "", (), datetime(2026, 11, 29))
    )


def test_objects_name_the_reader(dicom_outcome: Any) -> None:  # noqa: ANN401
    from io import BytesIO

    from pydicom import dcmread

    from lungseg_gui.services.writing.report import encode_report
    from lungseg_gui.services.writing.seg import SegOptions

    files = encode_report(dicom_outcome("Dr Ä"), SegOptions())
    seg, report = (dcmread(BytesIO(content)) for content in files.values())
    assert (str(seg.ContentCreatorName), str(report.SeriesDescription)) == ("Dr Ä^", "Lung measurements")
    observers = [
        str(item.PersonName)
        for item in report.ContentSequence
        if item.ValueType == "PNAME" and item.ConceptNameCodeSequence[0].CodeMeaning == "Person Observer Name"
    ]
    assert observers == ["Dr Ä^"]
    seg = dcmread(BytesIO(next(iter(encode_report(dicom_outcome(""), SegOptions()).values()))))
    assert str(seg.ContentCreatorName) == "lungseg^"


@pytest.fixture
def dicom_outcome(tmp_path: Path) -> Any:  # noqa: ANN401
    path = tmp_path / "source.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph((48, 40)), BitsStored=12)))
    shown = read_image(path)
    mask = lungs(shown.shape)
    return lambda name: Outcome(shown, mask, model_version="1.2", edited=True, reader=name)
