"""The worklist by patient and study: which rows are together, what is folded, and how keys and mouse go through it."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.particulars import Particulars
from lungseg_gui.core.review import Status
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.panels.worklist_headings import Folds
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.panels.worklist_places import PATIENT, ROW, STUDY, GroupedPlaces
from lungseg_gui.ui.panels.worklist_title import Titles
from tests.ui.panels.entries import Entry

P, A = Status.PREDICTED, Status.ACCEPTED
DOE, ROE = ("DOE, JANE", "1"), ("ROE, RICHARD", "2")


def header(patient: tuple[str, str], study: str, day: str = "20240512") -> str:
    return Particulars(study, *patient, date=day, time="0930", study="Thorax").packed


def an_entry(
    key: str, patient: tuple[str, str] = DOE, study: str = "a", day: str = "20240512", **more: object
) -> Entry:
    return replace(Entry(key, P, 0.2, header=header(patient, study, day)), **more)  # pyright: ignore[reportArgumentType]


ENTRIES = (
    an_entry("d1", uncertainty=0.1, order=1),
    an_entry("r1", ROE, "c", uncertainty=0.9, order=2),
    an_entry("d2", uncertainty=0.3, order=3),
    an_entry("d3", DOE, "b", "20200101", uncertainty=0.5, order=4),
    Entry("lone", P, 0.99, order=5),
    an_entry("r2", ROE, "c", status=A, uncertainty=0.1, order=6),
)


@pytest.fixture
def panel(qtbot: QtBot) -> WorklistPanel:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    panel.resize(288, 700)
    panel.set_grouped(True)
    panel.set_entries(ENTRIES)
    panel.show()
    panel.activateWindow()
    qtbot.waitExposed(panel)
    QApplication.processEvents()
    return panel


def lines(panel: WorklistPanel) -> list[str]:
    """What is seen, from top to bottom: keys, and words of headings."""
    QApplication.processEvents()
    view, found, y = panel.view, list[str](), 0
    while y < view.viewport().height():
        heading, index = view.headings.at(y), view.indexAt(QPoint(5, y))
        if heading is not None:
            found.append(" | ".join(view.headings.words(heading)))
            y += STUDY if heading.is_study else PATIENT
        elif index.isValid():
            found.append(str(index.data(WorklistModel.KeyRole)))
            y += ROW
        else:
            break
    return found


def press(panel: WorklistPanel, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(panel.view, key, with_)


def click(panel: WorklistPanel, y: int, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, with_, QPoint(80, y))
    QApplication.processEvents()


UNFOLDED = [
    "ROE, RICHARD · 12 May 2024 | 1 of 2 done",
    "r1",
    "r2",
    "DOE, JANE | 0 of 3 done",
    "1 Jan 2020 · Thorax | 0 of 1 done",
    "d3",
    "12 May 2024 · Thorax | 0 of 2 done",
    "d2",
    "d1",
    "No patient name | 0 of 1 done",
    "lone",
]


def test_patients_come_in_the_order_of_their_first_case_and_those_without_a_name_last(panel: WorklistPanel) -> None:
    assert lines(panel) == UNFOLDED
    panel.set_order(Order.NAME)
    assert [line for line in lines(panel) if "done" not in line] == ["d3", "d1", "d2", "r1", "r2", "lone"]
    panel.set_scope(Scope.TODO)
    assert lines(panel)[-4:] == ["ROE, RICHARD · 12 May 2024 | 1 listed, 1 of 2 done", "r1", UNFOLDED[-2], "lone"]
    panel.set_grouped(False)
    assert lines(panel) == ["d1", "d2", "d3", "lone", "r1"]


def test_a_name_with_another_id_is_another_patient_and_a_hidden_one_has_a_number(panel: WorklistPanel) -> None:
    panel.put(an_entry("x", ("doe, jane", "1"), order=7))
    panel.put(an_entry("y", ("DOE, JANE", "7"), order=8))
    assert sum(line.startswith("DOE, JANE") for line in lines(panel)) == 2
    panel.model.set_titles(Titles(hidden=True))
    said = lines(panel)
    assert not any("DOE" in line or "2024" in line or "Thorax" in line for line in said)
    assert said[0].startswith("Patient 2 |")


def test_a_study_that_spells_the_name_in_other_letters_here_and_there_is_one_study() -> None:
    model = WorklistModel()
    model.set_grouped(True)
    model.set_entries((an_entry("x", order=1), an_entry("y", ("doe, jane", "1"), order=2), an_entry("z", order=3)))
    assert len({row.group for row in model.listed()}) == 1
    study = model.groups.of(an_entry("x"))
    assert study.patient is not None
    assert (study.all, study.patient.studies) == (3, 1)


def test_a_click_folds_a_heading_and_the_case_that_is_shown_next_unfolds_it(panel: WorklistPanel) -> None:
    panel.set_current("r1")
    click(panel, PATIENT + 2 * ROW + 5)
    assert lines(panel) == [*UNFOLDED[:4], *UNFOLDED[-2:]]
    assert panel.model.rowCount() == 6  # counts and the way through the cases see it all
    assert panel.neighbour() == "r2"
    panel.set_current("r2")
    assert panel.neighbour() == "d3"
    panel.set_current(panel.neighbour())
    assert lines(panel) == UNFOLDED
    click(panel, 5)  # the patient above: what is shown stays in sight or out of it as the reader wants
    panel.put(replace(ENTRIES[3], uncertainty=0.51))  # as each stroke does
    assert lines(panel)[1] == UNFOLDED[3]


def test_folded_groups_stay_folded_where_their_own_case_changes(panel: WorklistPanel) -> None:
    panel.set_current("r1")
    click(panel, 5)
    panel.put(replace(ENTRIES[1], status=Status.CORRECTED))
    assert lines(panel)[:2] == [UNFOLDED[0], UNFOLDED[3]]


def test_arrows_go_to_headings_fold_them_and_choose_none(panel: WorklistPanel, qtbot: QtBot) -> None:
    chosen = list[str]()
    panel.chosen.connect(chosen.append)
    panel.focus_list()
    panel.set_current("r2")
    headings = panel.view.headings
    press(panel, Qt.Key.Key_Down)
    assert headings.on is not None
    assert headings.on.number == 3
    press(panel, Qt.Key.Key_Left, Qt.Key.Key_Down)
    assert headings.on is not None
    assert headings.on.group.nameless
    press(panel, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert lines(panel) == UNFOLDED
    press(panel, Qt.Key.Key_Right, Qt.Key.Key_Right)  # to the study, and to its case
    assert headings.on is None
    qtbot.waitUntil(lambda: chosen == ["d3"])
    press(panel, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert [line for line in lines(panel) if line == "d3"] == []
    press(panel, Qt.Key.Key_Left)
    assert headings.on is not None
    assert not headings.on.is_study
    QTest.qWait(200)
    assert chosen == ["d3"]
    press(panel, Qt.Key.Key_Home)
    assert headings.on is not None
    assert headings.on.first == 0
    press(panel, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: chosen == ["d3", "lone"])


def test_a_heading_selects_its_cases_and_shift_goes_over_it(panel: WorklistPanel) -> None:
    click(panel, PATIENT + 2 * ROW + 5, Qt.KeyboardModifier.ControlModifier)
    assert panel.model.selection.keys() == ("d3", "d2", "d1")
    click(panel, PATIENT + 2 * ROW + 5, Qt.KeyboardModifier.ControlModifier)
    assert not panel.model.selection
    panel.focus_list()
    panel.set_current("r2")
    press(panel, Qt.Key.Key_Down, with_=Qt.KeyboardModifier.ShiftModifier)
    assert panel.model.selection.keys() == ("r2", "d3")
    press(panel, Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
    assert panel.model.selection.number == 6


def test_what_a_search_finds_is_seen_whatever_is_folded(panel: WorklistPanel) -> None:
    panel.view.headings.fold_all(True)
    assert [line.split(" |")[0] for line in lines(panel)] == [UNFOLDED[0][:26], "DOE, JANE", "No patient name"]
    panel.search.setText("thorax")
    assert "d1" in lines(panel)
    assert "lone" not in lines(panel)
    panel.search.clear()
    assert "d1" not in lines(panel)


def test_the_patient_that_is_read_stays_until_the_reader_moves_on(panel: WorklistPanel) -> None:
    panel.hold_order()
    panel.set_current("r1")
    panel.put(replace(ENTRIES[1], status=A))
    assert lines(panel)[0].startswith("ROE")
    assert lines(panel)[1] == "r1"
    panel.set_current("r2")
    assert lines(panel)[:3] == ["ROE, RICHARD · 12 May 2024 | 2 of 2 done", "r1", "r2"]
    panel.set_current("d3")
    assert lines(panel)[0].startswith("DOE")
    assert lines(panel)[6].startswith("ROE")


def test_rows_find_their_patient_when_their_header_was_read(panel: WorklistPanel) -> None:
    panel.hold_order()
    panel.put(replace(ENTRIES[4], header=header(ROE, "c")))
    assert lines(panel)[:4] == ["ROE, RICHARD · 12 May 2024 | 1 of 3 done", "lone", "r1", "r2"]


def test_folds_are_kept_without_a_name() -> None:
    model = WorklistModel()
    model.set_grouped(True)
    model.set_entries(ENTRIES)
    study = model.groups.of(ENTRIES[3])
    patient = study.patient
    assert patient is not None
    folds = Folds()
    assert folds.fold(patient, folded=True)
    assert not folds.fold(patient, folded=True)
    assert folds.holds(patient)
    assert not folds.holds(study)
    assert Folds(folds.words).holds(patient)
    assert "DOE" not in folds.words
    folds.fold_all(folded=True)
    folds.fold(patient, folded=False)
    again = Folds(folds.words)
    assert not again.holds(patient)
    assert not again.holds(study)
    other = model.groups.of(ENTRIES[1]).patient
    assert other is not None
    assert again.holds(other)
    assert Folds("nonsense \x00 more").words == "0"
    many = [f"{mark:08x}" for mark in range(2001)]
    assert Folds(" ".join(("1", *many))).words.split() == ["1", *many[1:]]  # the oldest is forgotten


def test_whatever_changes_rows_of_a_group_lie_together_and_are_counted_right() -> None:
    seed = random.Random(3)
    model = WorklistModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_grouped(True)
    model.set_order(Order.UNCERTAIN)

    def an_image(number: int) -> Entry:
        patient = seed.choice([("", ""), DOE, ROE, ("MOE", "3")])
        status = seed.choice(list(Status))
        named = header(patient, seed.choice("ab") + patient[1]) if patient[1] else ""
        return Entry(f"{number:03d}", status, seed.random(), header=named, order=number)

    for step in range(400):
        deed = seed.random()
        if deed < 0.2:
            model.put_all([an_image(seed.randrange(120)) for _ in range(seed.randrange(1, 40))])
        elif deed < 0.8:
            model.put(an_image(seed.randrange(120)))
        elif deed < 0.9:
            model.remove(f"{seed.randrange(120):03d}")
        else:
            model.held = not model.held
            model.set_scope(seed.choice([Scope.ALL, Scope.TODO, Scope.DONE]))
            model.set_current(f"{seed.randrange(120):03d}")
            model.settle()
        together = [group for group, _ in groupby(row.group for row in model.listed())]
        assert len(together) == len(set(together)), step
        patients = [patient for patient, _ in groupby(group.patient for group in together if group is not None)]
        assert len(patients) == len(set(patients)), step
        places = [model.groups.place(row) for row in model.listed()]
        assert places == sorted(places), step
        entries = [entry for key in model.keys(listed=False) if (entry := model.entry(key)) is not None]
        for group in {model.groups.of(entry) for entry in entries}:
            mine = [entry for entry in entries if model.groups.of(entry) is group]
            assert (group.all, group.done) == (len(mine), sum(one.status in (A, Status.REJECTED) for one in mine))


def test_lines_of_groups_by_arithmetic() -> None:
    model = WorklistModel()
    model.set_grouped(True)
    model.set_entries(ENTRIES)
    doe = model.groups.of(ENTRIES[0]).patient
    places = GroupedPlaces(model.listed(), [(0, 10)], folded=lambda group: group is doe)
    assert [places.top(line) for line in range(places.lines + 1)] == [0, 32, 98, 154, 186, 218, 274]
    assert [places.row_on(line) for line in range(-1, 7)] == [-1, -1, 0, 1, -1, -1, 5, -1]
    assert [places.line_of(row) for row in range(6)] == [1, 2, 3, 3, 3, 5]
    assert [places.at(y) for y in (-1, 0, 31, 32, 97, 98, 273, 274)] == [-1, 0, 0, 1, 1, 2, 5, -1]
