"""What is asked of a PACS, letter by letter, and what its answers become."""

from __future__ import annotations

from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import FoundStudy, Query
from lungseg_gui.services.pacs.found import MOST, is_uid, shown_date, shown_name, shown_time, study_of, wanted


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        (Query(), {}),
        (Query(name="doe"), {"PatientName": "doe*"}),
        (Query(name="Doe, Jane"), {"PatientName": "Doe^Jane*"}),
        (Query(name="Doe^ Jane ^"), {"PatientName": "Doe^Jane*"}),
        (Query(name="D*e*"), {"PatientName": "D*e*"}),
        (Query(patient_id=" P\\7 ", accession="A\\1 "), {"PatientID": "P7", "AccessionNumber": "A1"}),
        (Query(first="2026-11-28"), {"StudyDate": "20261128-"}),
        (Query(last="20261128"), {"StudyDate": "-20261128"}),
        (Query(first="2026-11-28", last=" 20261128"), {"StudyDate": "20261128"}),
        (Query(first="2026-11-01", last="2026-11-28"), {"StudyDate": "20261101-20261128"}),
    ],
)
def test_only_what_was_typed_is_asked_for_in_the_standards_spelling(query: Query, keys: dict[str, str]) -> None:
    assert query.matching() == keys


@pytest.mark.parametrize("query", [Query(first="yesterday"), Query(first="2026-11-28", last="yesterday")])
def test_a_day_that_is_none_is_named(query: Query) -> None:
    with pytest.raises(LungSegError) as told:
        query.matching()
    assert str(told.value) == "yesterday is not a date. Write it as 2026-11-28."


def test_a_name_is_asked_for_as_typed_and_then_in_other_capitals() -> None:
    assert [one.name for one in Query(name="doe").spellings()] == ["doe", "DOE", "Doe"]
    assert Query(patient_id="7").spellings() == (Query(patient_id="7"),)
    assert {one.patient_id for one in Query(name="doe", patient_id="7").spellings()} == {"7"}


def test_a_plain_name_has_letters_and_figures_alone() -> None:
    assert Query(name="Müller, Änne 2").plain().name == "M*ller*nne*2*"
    assert Query(name="D?e").plain().name == "D?e*"
    assert Query(patient_id="7").plain() == Query(patient_id="7")


TOLD: dict[str, Any] = {
    "StudyInstanceUID": "1.2.3",
    "PatientName": "Doe^Jane",
    "PatientID": "P7",
    "StudyDate": "20261128",
    "StudyTime": "140512.5",
    "AccessionNumber": "A1",
    "StudyDescription": "Chest PA",
    "ModalitiesInStudy": ["SR", "DX", "", "DX"],
    "NumberOfStudyRelatedInstances": "12",
}


def test_an_answer_becomes_a_study_as_it_is_read() -> None:
    assert study_of(TOLD) == FoundStudy(
        "1.2.3", "Doe, Jane", "P7", "2026-11-28", "14:05", "A1", "Chest PA", ("DX", "SR"), 12
    )
    assert study_of({"StudyInstanceUID": "1.2.3"}) == FoundStudy("1.2.3")
    assert FoundStudy("1.2.3").images == 0
    assert study_of(TOLD | {"StudyInstanceUID": "none"}) is None


@pytest.mark.parametrize(
    ("keyword", "value", "field", "shown"),
    [
        ("ModalitiesInStudy", "CR", "modalities", ("CR",)),
        ("ModalitiesInStudy", None, "modalities", ()),
        ("ModalitiesInStudy", [f"{number:04d}" for number in range(MOST + 1)], "modalities", None),
        ("NumberOfStudyRelatedInstances", 3, "images", 3),
        ("NumberOfStudyRelatedInstances", "999999", "images", 999_999),
        ("NumberOfStudyRelatedInstances", "1000000", "images", 0),
        ("NumberOfStudyRelatedInstances", "-1", "images", 0),
        ("NumberOfStudyRelatedInstances", "\uff11\uff12", "images", 0),
        ("PatientID", ["first", "second"], "patient_id", "first"),
        ("PatientID", [], "patient_id", ""),
        ("PatientID", None, "patient_id", ""),
        ("StudyDescription", " two\n lines ", "description", "two lines"),
        ("StudyDescription", "x" * 256, "description", "x" * 256),
        ("StudyDescription", "x" * 257, "description", "x" * 256),
        ("StudyDescription", " " * 1024 + "x", "description", ""),  # nobody looks so far behind
    ],
)
def test_odd_values_are_shown_short_or_not_at_all(keyword: str, value: object, field: str, shown: object) -> None:
    found = study_of(TOLD | {keyword: value})
    assert found is not None
    if shown is None:
        assert len(getattr(found, field)) == MOST
    else:
        assert getattr(found, field) == shown


def test_studies_are_listed_once_newest_first_and_those_of_other_modalities_not_at_all() -> None:
    early = FoundStudy("1", date="2026-11-27", time="09:00", modalities=("CR",))
    late = FoundStudy("2", date="2026-11-27", time="10:00", modalities=("CR", "SR"))
    newest = FoundStudy("3", date="2026-11-28", time="08:00")  # which says nothing of its modalities
    other = FoundStudy("4", date="2026-11-29", modalities=("CT",))
    again = FoundStudy("1", name="Second answer", date="2026-11-30", modalities=("CR",))
    assert wanted([early, None, other, newest, late, again], Query()) == [newest, late, early]


def test_a_search_lists_five_hundred_studies_at_most() -> None:
    found = wanted((FoundStudy(str(number), date=f"{number:04d}") for number in range(501)), Query())
    assert (len(found), found[0].uid, found[-1].uid) == (500, "500", "1")


@pytest.mark.parametrize("text", ["1", "1.2.840.10008", "9" * 64])
def test_these_are_uids(text: str) -> None:
    assert is_uid(text)


@pytest.mark.parametrize("text", ["", ".", "1.", "1..2", "1.a", "\uff11.2", "9" * 65, "1.2/3", "-1"])
def test_these_are_no_uids(text: str) -> None:
    assert not is_uid(text)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Doe^Jane", "Doe, Jane"),
        ("Doe^Jane^M^Dr^MD", "Doe, Jane M"),
        ("Doe^^M", "Doe, M"),
        ("Doe", "Doe"),
        ("^Jane", "Jane"),
        ("", ""),
        ("Yamada^Tarou=山田^太郎", "Yamada, Tarou"),
    ],
)
def test_a_persons_name_is_shown_as_it_is_read(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@pytest.mark.parametrize(
    ("date", "shown"), [("20261128", "2026-11-28"), (" 2026-11-28 ", "2026-11-28"), ("2026", ""), ("2026112", "")]
)
def test_a_date_is_shown_or_left_out(date: str, shown: str) -> None:
    assert shown_date(date) == shown


@pytest.mark.parametrize(
    ("time", "shown"),
    [("140512.5", "14:05"), ("14:05:12", "14:05"), ("1405", "14:05"), ("1405x", "14:05"), ("140", ""), ("14h05", "")],
)
def test_a_time_is_shown_to_the_minute_or_left_out(time: str, shown: str) -> None:
    assert shown_time(time) == shown
