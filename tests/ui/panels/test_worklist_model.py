from __future__ import annotations

import random
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from lungseg_gui.core.particulars import Particulars
from lungseg_gui.core.review import Status
from lungseg_gui.services import library
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.parts import text
from tests.ui.panels.entries import Entry

P, N, C, A, R = Status.PREDICTED, Status.NEW, Status.CORRECTED, Status.ACCEPTED, Status.REJECTED


def a_model(*entries: Entry) -> WorklistModel:
    model = WorklistModel()
    model.set_entries(entries)
    return model


def test_most_uncertain_first_then_new_then_unreadable_and_done_last() -> None:
    model = a_model(
        Entry("sure", P, 0.1),
        Entry("done", A, 0.9),
        Entry("broken", N, None, "It ends early."),
        Entry("new", N),
        Entry("unsure", C, 0.8),
        Entry("refused", R),
    )
    assert model.keys() == ("unsure", "sure", "new", "broken", "done", "refused")


def test_what_was_changed_last_comes_first_and_what_nobody_touched_last() -> None:
    model = a_model(
        Entry("old", C, 0.1, saved_at="2026-01-02T10:00:00+00:00"),
        Entry("ahead", P, 0.9, saved_at="2026-03-01T10:00:00+00:00"),
        Entry("now", A, 0.1, saved_at="2026-01-02T10:30:00+01:00"),
        Entry("later", R, saved_at="2026-02-02T10:00:00+00:00"),
        Entry("odd", C, saved_at="yesterday"),
    )
    model.set_order(Order.CHANGED)
    assert model.keys() == ("later", "old", "now", "ahead", "odd")
    why = [model.data(model.index(row), model.WhyRole) for row in range(4)]
    assert all(why[:3])
    assert why[3] == ()


def test_what_teaches_most_comes_first_with_its_reason_and_what_is_decided_last() -> None:
    model = a_model(
        Entry("sure", P, 0.05, lesson="0.1 0 0.001"),
        Entry("done", A, 0.9, lesson="3 0 0.5"),
        Entry("unsure", P, 0.4),
        Entry("new", N),
        Entry("broken", N, None, "It ends early."),
        Entry("differs", C, 0.1, lesson="0.2 0 0.043"),
        Entry("strange", P, 0.2, lesson="1.4 0 -"),
        Entry("lateral", P, 1.0, lesson="5 1 0.9"),
        Entry("damaged", P, 0.1, lesson="x"),
    )
    model.set_order(Order.TEACHES)
    assert model.keys()[:3] == ("strange", "differs", "unsure")
    assert model.keys()[-4:] == ("lateral", "new", "broken", "done")
    why = {key: model.data(model.index(row), model.WhyRole) for row, key in enumerate(model.keys())}
    assert why["strange"] == ("Unlike the training set", "Unlike known")
    assert why["differs"] == ("Versions disagree by 4 %", "Differ by 4 %")
    assert why["unsure"] == ("Uncertain",)
    assert not any(why[key] for key in ("sure", "done", "lateral", "damaged"))
    model.set_order(Order.NAME)
    assert not model.data(model.index(0), model.WhyRole)
    tip = str(model.data(model.index(model.row_of("differs")), Qt.ItemDataRole.ToolTipRole))
    assert "Versions disagree by 4 %" in tip


def test_names_are_sorted_as_people_count() -> None:
    model = a_model(*(Entry(key) for key in ("10", "9", "100")))
    model.set_order(Order.NAME)
    assert model.keys() == ("9", "10", "100")


def test_scopes_and_counts() -> None:
    model = a_model(Entry("a", P, 0.2), Entry("b", A), Entry("c", R), Entry("d", A, message="gone"))
    assert (model.counts.todo, model.counts.done, model.counts.accepted, len(model)) == (2, 2, 1, 4)
    model.set_scope(Scope.DONE)
    assert set(model.keys()) == {"b", "c"}
    model.set_scope(Scope.TODO)
    assert set(model.keys()) == {"a", "d"}


def test_a_name_that_looks_like_a_page_is_shown_letter_by_letter(qtbot: object) -> None:
    said = Particulars(patient="<b>Doe</b><img src=x>").packed
    model = a_model(Entry("a", header=said), Entry("b", header=Particulars(patient="Doe & Roe").packed))
    tips = [str(model.index(row).data(Qt.ItemDataRole.ToolTipRole)) for row in range(2)]
    assert "&lt;b&gt;Doe&lt;/b&gt;&lt;img src=x&gt;" in tips[0]
    assert "Doe & Roe" in tips[1]
    assert text("<b>Doe</b>").textFormat() is Qt.TextFormat.PlainText


def test_search_takes_every_word_in_any_case() -> None:
    model = a_model(Entry("Thorax 12"), Entry("thorax 13", A), Entry("hand"))
    model.set_search("THORAX  1")
    assert set(model.keys()) == {"Thorax 12", "thorax 13"}
    model.set_search("thorax accepted")
    assert model.keys() == ("thorax 13",)


def test_a_case_that_changes_moves_and_others_stay(qtbot: object) -> None:
    model = a_model(Entry("a", P, 0.9), Entry("b", P, 0.5), Entry("c", P, 0.1))
    moved: list[tuple[int, int]] = []
    resets: list[int] = []
    model.rowsMoved.connect(lambda _p, first, _l, _q, row: moved.append((first, row)))
    model.modelReset.connect(lambda: resets.append(1))
    model.put(Entry("a", A, 0.9))
    assert model.keys() == ("b", "c", "a")
    assert moved == [(0, 3)]
    assert resets == []


def test_a_case_leaves_the_list_when_its_scope_ends() -> None:
    model = a_model(Entry("a", P, 0.9), Entry("b", P, 0.5))
    model.set_scope(Scope.TODO)
    model.put(Entry("a", A, 0.9))
    assert model.keys() == ("b",)
    assert model.row_of("a") == -1
    model.put(Entry("a", C, 0.9))
    assert model.keys() == ("a", "b")


def test_a_row_says_everything_in_words() -> None:
    model = a_model(Entry("7", C, 0.614), Entry("8", message="The file ends early."))
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ["case 7, Corrected, uncertainty 0.61", "case 8, not read: The file ends early."]


def test_the_library_gives_such_entries() -> None:
    own = {field.name for field in fields(library.Entry)} | {name for name in dir(library.Entry) if name[0] != "_"}
    assert {"key", "path", "name", "status", "uncertainty", "detail", "opened_at", "drawn", "message"} <= own


CHANGES = st.lists(
    st.tuples(
        st.sampled_from("abcdefgh"),
        st.sampled_from(list(Status)),
        st.sampled_from([None, 0.1, 0.5, 0.5, 0.9]),
        st.sampled_from(["", "broken"]),
        st.booleans(),
    ),
    max_size=30,
)


@given(CHANGES, st.sampled_from(list(Scope)), st.sampled_from(list(Order)))
def test_changes_one_by_one_give_what_filling_gives(
    changes: list[tuple[str, Status, float | None, str, bool]], scope: Scope, order: Order
) -> None:
    model = WorklistModel()
    model.set_scope(scope)
    model.set_order(order)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    kept: dict[str, Entry] = {}
    for key, status, uncertainty, message, removed in changes:
        if removed:
            kept.pop(key, None)
            model.remove(key)
        else:
            kept[key] = Entry(key, status, uncertainty, message)
            model.put(kept[key])
    whole = WorklistModel()
    whole.set_scope(scope)
    whole.set_order(order)
    whole.set_entries(random.Random(0).sample(list(kept.values()), len(kept)))
    assert model.keys() == whole.keys()
    assert (model.counts.todo, model.counts.done, model.counts.accepted) == (
        whole.counts.todo,
        whole.counts.done,
        whole.counts.accepted,
    )
    assert tester.model() is model


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 120), st.sampled_from(list(Status))), max_size=60), max_size=5),
    st.sampled_from(list(Scope)),
    st.sampled_from(list(Order)),
    st.booleans(),
)
def test_rows_that_come_in_crowds_give_what_filling_gives(
    crowds: list[list[tuple[int, Status]]], scope: Scope, order: Order, held: bool
) -> None:
    model = WorklistModel()
    model.set_scope(scope)
    model.set_order(order)
    model.held = held
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    kept: dict[str, Entry] = {}
    followed: dict[str, QPersistentModelIndex] = {}
    for crowd in crowds:
        entries = [Entry(str(number), status, (number * 37 % 11) / 11) for number, status in crowd]
        kept.update((entry.key, entry) for entry in entries)
        model.put_all(entries)
        for index in followed.values():
            assert not index.isValid() or followed[index.data(model.KeyRole)] == index
        followed = {key: QPersistentModelIndex(model.index(row)) for row, key in enumerate(model.keys())}
    model.settle()
    whole = WorklistModel()
    whole.set_scope(scope)
    whole.set_order(order)
    whole.set_entries(random.Random(0).sample(list(kept.values()), len(kept)))
    assert model.keys() == whole.keys()
    assert (model.counts.todo, model.counts.done, model.counts.accepted) == (
        whole.counts.todo,
        whole.counts.done,
        whole.counts.accepted,
    )
    assert tester.model() is model


def test_a_crowd_is_told_in_one_step_and_counted_once() -> None:
    model = a_model(*(Entry(str(number), P, 0.5) for number in range(0, 400, 2)))
    steps: list[str] = []
    for name in ("rowsInserted", "layoutChanged", "counts_changed", "modelReset"):
        getattr(model, name).connect(lambda *_, name=name: steps.append(name))
    model.put_all([Entry(str(number), P, 0.5) for number in range(1, 400, 2)])
    assert steps == ["rowsInserted", "layoutChanged", "counts_changed"]
    assert list(map(int, model.keys())) == list(range(400))


def header(patient: str = "", date: str = "", patient_id: str = "") -> str:
    return Particulars(patient=patient, date=date, patient_id=patient_id).packed


@pytest.mark.parametrize(
    ("order", "keys"),
    [
        (Order.PATIENT, "bdacx"),
        (Order.NEWEST, "bacdx"),
        (Order.OLDEST, "cabdx"),
        (Order.STATUS, "bdcxa"),
        (Order.OPENED, "cabdx"),
    ],
)
def test_rows_are_sorted_by_what_their_files_say_and_how_far_they_are(order: Order, keys: str) -> None:
    model = a_model(
        Entry("a", Status.ACCEPTED, header=header("doe, ann", "20240102"), opened_at="2026-01-02T10:00:00+01:00"),
        Entry("b", Status.CORRECTED, header=header("Abel", "20240103")),
        Entry("c", Status.NEW, header=header("Zoe", "20231231"), opened_at="2026-01-02T09:30:00+00:00"),
        Entry("d", Status.PREDICTED, header=header("", "", "D-1")),
        Entry("x"),
    )
    model.set_order(order)
    assert "".join(model.keys()) == keys
