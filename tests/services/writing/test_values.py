"""Values of a source's header, made valid."""

from __future__ import annotations

import pytest

from lungseg_gui.services.writing.values import cleaned


@pytest.mark.parametrize(
    ("keyword", "representation", "value", "expected"),
    [
        ("AccessionNumber", "SH", "7" * 16, "7" * 16),
        ("AccessionNumber", "SH", "7" * 17, ""),
        ("PatientID", "LO", "P" * 64, "P" * 64),
        ("PatientID", "LO", "P" * 65, ""),
        ("StationName", "SH", "the room on the left", "the room on the"),
        ("StudyDescription", "LO", " Chest\nPA \x00", "Chest PA"),
        ("PatientComments", "LT", "one\r\ntwo\x01", "one\r\ntwo"),
        ("PatientComments", "LT", "c" * 10241, "c" * 10240),
        ("AdmittingDiagnosesDescription", "ST", "c" * 1025, "c" * 1024),
        ("PatientName", "PN", "A^B^C^D^E^F", "A^B^C^D^E"),
        ("PatientName", "PN", f"{'a' * 70}={'b' * 70}=c=d", f"{'a' * 64}={'b' * 64}=c"),
        ("PatientName", "PN", "Yamada^Tarou=山田^太郎=", "Yamada^Tarou=山田^太郎"),
        ("Modality", "CS", "dx", "DX"),
        ("Modality", "CS", "D-X", ""),
        ("PatientSex", "CS", "W", ""),
        ("PatientOrientation", "CS", ["L", "F"], ["L", "F"]),
        ("PatientOrientation", "CS", ["L", "?"], ""),
        ("AccessionNumber", "SH", ["A", "B"], ""),
        ("OtherPatientIDs", "LO", ["A", "B"], ["A", "B"]),
        ("PatientWeight", "DS", "70.5", "70.5"),
        ("PatientWeight", "DS", "70,5", ""),
        ("PatientWeight", "DS", "1" * 17, ""),
        ("PatientWeight", "DS", "nan", ""),
        ("StudyTime", "TM", "101112.5", "101112.5"),
        ("StudyTime", "TM", "10:11", ""),
        ("AcquisitionDateTime", "DT", "20260102101112.5+0100", "20260102101112.5+0100"),
        ("AcquisitionDateTime", "DT", "2026-01-02", ""),
        ("RetrieveAETitle", "AE", "PACS", "PACS"),
        ("RetrieveAETitle", "AE", "P" * 17, ""),
        ("PatientName", "PN", None, ""),
        ("Rows", "US", 4020, 4020),
    ],
)
def test_a_value_is_made_valid_or_left_out(keyword: str, representation: str, value: object, expected: object) -> None:
    assert cleaned(keyword, representation, value) == expected
