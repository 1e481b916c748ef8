"""What images are called: by file, by patient, or by a number that tells nobody whose they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui.core.particulars import Particulars
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry
from lungseg_gui.services.library.values import bare
from lungseg_gui.ui import names
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_title import Titles, of_patient

HEADER = Particulars(patient="DOE, JANE", patient_id="PID77", date="20240102").packed


@pytest.fixture
def model(qapp: object, monkeypatch: pytest.MonkeyPatch) -> WorklistModel:
    """Three rows of the window, the second of a patient."""
    rows = WorklistModel()
    files = ("/x/a.dcm", "/x/scan_1.dcm", "/x/scan_12.dcm")
    rows.set_entries(
        Entry(path, None, Path(path).stem, Status.NEW, None, "", "", -1, "", number, header=HEADER * (number == 2))
        for number, path in enumerate(files, 1)
    )
    names.current().of_rows(rows)
    monkeypatch.setattr(names.current(), "titles", Titles())
    return rows


def test_names_are_shown_unless_they_are_hidden(model: WorklistModel) -> None:
    said = "/x/scan_12.dcm could not be read, a file of DOE, JANE (PID77), after scan_1."
    assert names.without(said) == said
    assert names.of_named("scan_1") == names.of_key("/x/scan_1.dcm", "scan_1") == "scan_1"
    assert names.of_file(Path("/x/scan_1.dcm")) == "scan_1.dcm"
    names.current().titles = Titles(hidden=True)
    assert names.without(said) == "Case 3 could not be read, a file of Case 2 (Case 2), after Case 2."
    said = "/data/Doe_Jane/2024 and DOE^JANE, jane doe; not Doe-Janet nor Jane"
    assert names.without(said) == "/data/Case 2/2024 and Case 2, Case 2; not Doe-Janet nor Jane"
    assert names.of_named("scan_1") == names.of_key("/x/scan_1.dcm", "scan_1") == "Case 2"
    assert names.of_file(Path("/x/scan_1.dcm")) == "Case 2"
    assert names.of_named("gone") == names.of_key("", "gone") == "A case"
    assert names.of_file(Path("/x/gone.dcm")) == "This file"


def test_a_name_between_chinese_characters_is_hidden(model: WorklistModel) -> None:
    names.current().titles = Titles(hidden=True)
    assert names.without("scan_12的报告 无法打开scan_1。") == "Case 3的报告 无法打开Case 2。"


def test_a_file_that_begins_as_a_patient_is_called_goes_by_its_own_number(model: WorklistModel) -> None:
    path = "/x/doe_jane_last.dcm"
    model.set_entries(
        Entry(key, None, Path(key).stem, Status.NEW, None, "", "", -1, "", number, header=HEADER)
        for number, key in enumerate(("/x/a.dcm", path), 1)
    )
    names.current().titles = Titles(hidden=True)
    assert names.without("doe_jane_last.dcm could not be read.") == "Case 2 could not be read."
    assert names.without(f"Look at {path}.") == "Look at Case 2."
    model.set_entries(
        Entry(f"/x/{name}.png", None, name, Status.NEW, None, "", "", -1, "", number)
        for number, name in enumerate(("scan", "scan_pa"), 1)
    )
    assert names.without("scan_pa.png, not scan.png") == "Case 2, not Case 1"


def test_rows_are_found_by_number_and_status_alone_while_names_are_hidden(model: WorklistModel) -> None:
    model.set_titles(Titles(hidden=True))
    for words, found in (("doe", 0), ("scan", 0), ("case 3", 1), ("new", 3), ("pid77", 0)):
        model.set_search(words)
        assert model.rowCount() == found, words
    model.set_titles(Titles())
    model.set_search("doe")
    assert model.rowCount() == 1


def test_a_patient_without_a_name_goes_by_an_id_that_says_so() -> None:
    assert of_patient("DOE, JANE", "61") == "DOE, JANE"
    assert of_patient("", "61") == "ID 61"
    assert of_patient("", "") == ""
    entry = replace(bare(Path("/x/scan.dcm")), header=Particulars(patient_id="61").packed)
    assert Titles().title(entry) == "ID 61"
