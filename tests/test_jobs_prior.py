from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui.core.particulars import Particulars
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Study
from lungseg_gui.jobs import prior
from lungseg_gui.services.library import Entry
from tests.core.reviews import image

NOW = replace(image(patient="P"), study=Study(patient_id="P", date="20240601"), source=Path("/now.dcm"))


def row(name: str, *, header: str = "", message: str = "") -> Entry:
    return Entry(f"/{name}.dcm", None, name, Status.NEW, None, "", "", -1, message, 0, header=header)


def said(patient: str, day: str) -> str:
    return Particulars(patient_id=patient, date=day).packed


def test_the_header_that_the_worklist_knows_is_not_read_again() -> None:
    asked: list[Path] = []

    def read(path: Path) -> Study:
        asked.append(path)
        return Study(patient_id="P", date="20240401")

    rows = [row("other", header=said("Q", "20240530")), row("old", header=said("P", "20240101")), row("unasked")]
    assert prior.find_prior(NOW, rows, read=read) == "/unasked.dcm"
    assert asked == [Path("/unasked.dcm")]
    assert prior.find_prior(NOW, [*rows, row("last", header=said("P", "20240531"))], read=read) == "/last.dcm"


@pytest.mark.parametrize(
    ("days", "which"),
    [
        (("20230101", "20240501", "20240602"), 1),  # the last before, though a later one is nearer
        (("20240701", "20240602"), 1),  # else the nearest after
        (("20240601", "20200101"), 1),  # one of the same day comes after all earlier ones
        (("20240602", "20240601"), 1),
        (("", "20240901"), 1),  # without a day: last of all
    ],
)
def test_the_last_one_before_is_proposed(days: tuple[str, ...], which: int) -> None:
    rows = [row(str(place), header=said("P", day)) for place, day in enumerate(days)]
    assert prior.find_prior(NOW, rows, read=lambda _: Study()) == f"/{which}.dcm"


def test_a_file_that_cannot_be_read_is_no_prior() -> None:
    damaged = row("damaged", header=said("P", "20240531"), message="its compressed pixels are damaged")
    assert prior.find_prior(NOW, [damaged], read=lambda _: Study(patient_id="P", date="20240531")) == ""


def test_no_more_files_are_read_than_a_reader_waits_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prior, "MOST", 2)
    asked: list[Path] = []
    rows = [row(str(number)) for number in range(5)] + [row("known", header=said("P", "20240101"))]
    found = prior.find_prior(NOW, rows, read=lambda path: asked.append(path) or Study())
    assert (len(asked), found) == (2, "/known.dcm")
