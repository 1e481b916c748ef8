"""The status Attention in the worklist: filter, order, search, words, and the row of the case that is mended."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lungseg_gui.core.review import Status
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import Order, Scope, chip_of
from tests.core.reviews import identity
from tests.ui.panels.entries import Entry

P, C, A, R, N = Status.PREDICTED, Status.CORRECTED, Status.ACCEPTED, Status.REJECTED, Status.NEW
HOLE = ("The right lung has a hole, 2.1 cm².",)


def entries() -> list[Entry]:
    return [
        Entry("a", P, 0.9),
        Entry("b", P, 0.2, attention=HOLE),
        Entry("c", C, 0.1, attention=HOLE),
        Entry("d", A, 0.8, attention=HOLE),
        Entry("e", R, 0.7, attention=HOLE),
        Entry("f", N, attention=HOLE),
        Entry("g", P, 0.5, "It ends early.", attention=HOLE),
        Entry("h", A, 0.3),
    ]


@pytest.fixture
def panel(qtbot: QtBot) -> WorklistPanel:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    panel.resize(288, 700)
    panel.set_entries(entries())
    panel.show()
    qtbot.waitExposed(panel)
    QApplication.processEvents()
    return panel


def shown(panel: WorklistPanel) -> list[str]:
    QApplication.processEvents()
    return [chip.accessibleName() for chip in panel.filters.chips.values() if chip.isVisible()]


def test_filter_order_search_and_words(panel: WorklistPanel) -> None:
    model = panel.model
    assert [chip_of(entry) for entry in entries()[:5]] == [
        "predicted",
        "attention",
        "attention",
        "accepted",
        "rejected",
    ]
    assert model.counts.attention == 2
    panel.set_order(Order.ATTENTION)
    assert model.keys() == ("b", "c", "a", "f", "g", "d", "e", "h")
    panel.set_scope(Scope.ATTENTION)
    assert model.keys() == ("b", "c")
    panel.set_scope(Scope.ALL)
    model.set_search("attention")
    assert set(model.keys()) == {"b", "c"}
    model.set_search("predicted attention")
    assert model.keys() == ("b",)
    row = model.index(0)
    assert HOLE[0] in cast(str, row.data(Qt.ItemDataRole.ToolTipRole))
    assert f"Attention: {HOLE[0]}" in cast(str, row.data(Qt.ItemDataRole.AccessibleTextRole))
    model.set_search("h")
    accepted = model.index(model.row_of("h"))
    assert "Attention" not in cast(str, accepted.data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_filter_is_there_while_it_lists_something_or_is_in_use(panel: WorklistPanel) -> None:
    assert shown(panel) == ["To do 5", "Attention 2", "Done 3", "All 8"]
    panel.put(Entry("b", A, 0.2, attention=HOLE))
    panel.set_scope(Scope.ATTENTION)
    panel.put(Entry("c", C, 0.1))
    assert shown(panel) == ["To do 4", "Attention 0", "Done 4", "All 8"]
    panel.set_scope(Scope.TODO)
    assert shown(panel) == ["To do 4", "Done 4", "All 8"]


@pytest.mark.parametrize(("width", "number"), [(196, 8), (288, 8), (288, 2000), (420, 2000)])
def test_the_filters_fit_however_many_cases_there_are(panel: WorklistPanel, width: int, number: int) -> None:
    panel.set_entries([Entry(f"{key}", P, 0.5, attention=HOLE if key % 2 else ()) for key in range(number)])
    panel.model.counts.done = number * 10  # as wide as in a list of 20,000
    panel.resize(width, 700)
    QApplication.processEvents()
    assert panel.width() == width
    for chip in panel.filters.chips.values():
        assert not chip.isVisible() or chip.width() >= chip.sizeHint().width()
    assert "Attention" in " ".join(shown(panel))
    assert panel.filters.chips[Scope.ALL].geometry().right() < width - 8


def test_a_filter_that_has_the_focus_is_no_wider(panel: WorklistPanel) -> None:
    """A click on All took Done away where there was just room for both."""
    panel.activateWindow()
    QTest.qWaitForWindowActive(panel)
    chips = {scope: chip for scope, chip in panel.filters.chips.items() if not chip.isHidden()}
    widths = {scope: chip.sizeHint().width() for scope, chip in chips.items()}
    for scope, chip in chips.items():
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert chip.hasFocus()
        assert chip.sizeHint().width() == widths[scope]


def test_an_empty_list_names_only_what_helps(panel: WorklistPanel) -> None:
    panel.set_scope(Scope.DONE)
    panel.search.setText("nothing is called so")
    assert "choose All" in shown_words(panel)
    panel.set_scope(Scope.ALL)
    assert "choose All" not in shown_words(panel)
    assert "Change the search." in shown_words(panel)


def shown_words(panel: WorklistPanel) -> str:
    return " ".join(label.text() for label in panel.note.findChildren(QLabel))


def test_a_case_that_is_mended_on_the_screen_keeps_its_place_until_the_reader_goes_on(panel: WorklistPanel) -> None:
    panel.set_order(Order.ATTENTION)
    panel.set_scope(Scope.ATTENTION)
    panel.set_current("b")
    panel.put(Entry("b", C, 0.2))
    assert panel.model.keys() == ("b", "c")
    assert panel.neighbour(todo=True) == "c"  # and not the first of the list
    panel.put(Entry("c", C, 0.1))  # not on the screen
    assert panel.model.keys() == ("b",)
    panel.put(Entry("c", C, 0.1, attention=HOLE))
    panel.set_current("c")
    assert panel.model.keys() == ("c",)
    panel.put(Entry("c", C, 0.1))
    panel.put(Entry("c", C, 0.1, attention=HOLE))  # the reader has undone it
    panel.set_current("a")
    assert panel.model.keys() == ("c",)


def test_the_next_case_to_do_is_no_other_file_of_the_same_image(panel: WorklistPanel) -> None:
    one = identity("1")
    panel.set_entries([Entry("a", P, 0.9, identity=one), Entry("b", P, 0.8, identity=one), Entry("c", P, 0.7)])
    panel.set_current("a")
    assert panel.neighbour(todo=True) == "c"
    assert panel.neighbour() == "b"
    panel.set_current("c")
    assert panel.neighbour(todo=True) == "a"


def test_rows_of_one_image_are_known() -> None:
    one, other = identity("1"), identity("2")
    model = WorklistModel()
    model.set_entries([Entry("a", identity=one), Entry("b", identity=other), Entry("c", identity=one), Entry("d")])
    assert model.copies.of(one) == ("a", "c")
    model.put(Entry("d", identity=one))
    model.put(Entry("a", identity=other))
    assert (model.copies.of(one), model.copies.of(other)) == (("c", "d"), ("b", "a"))
    model.remove("b")
    model.put_all([Entry("e", identity=other)])
    assert model.copies.of(other) == ("a", "e")
    for key in "ae":
        model.remove(key)
    assert model.copies.of(other) == ()


def test_what_is_asked_for_has_a_filter_that_fits_beside_the_others(panel: WorklistPanel) -> None:
    chip = panel.filters.chips[Scope.MINE]
    assert chip.isHidden()  # nobody was asked
    panel.put(Entry("y", N, identity=identity("1").read_as("t1")))
    panel.put(Entry("z", A, identity=identity("2").read_as("t2")))  # decided on
    assert not chip.isHidden()
    assert chip.accessibleName() == "For me 1"
    assert sum(one.sizeHint().width() for one in panel.filters.chips.values() if not one.isHidden()) <= panel.width()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert panel.model.keys() == ("y",)
