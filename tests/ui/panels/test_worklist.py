from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.particulars import Particulars
from lungseg_gui.core.review import Status
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.panels.worklist_order import Order, Scope, WorklistEntry
from tests.ui.panels.entries import Entry

NO_KEY = Qt.KeyboardModifier.NoModifier
P, A = Status.PREDICTED, Status.ACCEPTED


@pytest.fixture
def panel(qtbot: QtBot) -> WorklistPanel:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    panel.resize(288, 700)
    panel.set_entries(
        [Entry("a", P, 0.9), Entry("b", P, 0.5), Entry("c", A, 0.1), Entry("x", message="It ends early.")]
    )
    panel.show()
    qtbot.waitExposed(panel)
    QApplication.processEvents()
    return panel


def click(qtbot: QtBot, panel: WorklistPanel, at: QPoint) -> None:
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def middle(panel: WorklistPanel, key: str) -> QPoint:
    return panel.view.visualRect(panel.model.index(panel.model.row_of(key))).center()


def test_a_click_opens_a_case_once(qtbot: QtBot, panel: WorklistPanel) -> None:
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)
    click(qtbot, panel, middle(panel, "b"))
    click(qtbot, panel, middle(panel, "b"))
    assert chosen == ["b"]
    assert panel.current == "b"


def test_marking_the_case_on_the_screen_opens_nothing(qtbot: QtBot, panel: WorklistPanel) -> None:
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)
    panel.set_current("b")
    assert panel.view.currentIndex().data(panel.model.KeyRole) == "b"
    panel.put(Entry("b", A, 0.5))  # accepted: it moves down and stays marked
    assert panel.view.currentIndex().data(panel.model.KeyRole) == "b"
    assert chosen == []


def test_arrow_keys_open_the_row_at_which_they_rest(qtbot: QtBot, panel: WorklistPanel) -> None:
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)
    panel.set_current("a")
    panel.focus_list()
    with qtbot.waitSignal(panel.chosen):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert chosen == [panel.model.keys()[2]]


def test_retry_is_a_button_in_the_row(qtbot: QtBot, panel: WorklistPanel) -> None:
    rect = panel.view.visualRect(panel.model.index(panel.model.row_of("x")))
    button = panel.delegate.retry_rect(rect, "It ends early.")
    assert rect.contains(button)
    with qtbot.waitSignal(panel.retry) as told:
        click(qtbot, panel, button.center())
    assert told.args == ["x"]


def test_return_on_an_unreadable_case_tries_again(qtbot: QtBot, panel: WorklistPanel) -> None:
    panel.set_current("x")
    with qtbot.waitSignal(panel.retry) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told.args == ["x"]


def test_a_row_is_as_high_as_its_sentence_needs(qtbot: QtBot, panel: WorklistPanel) -> None:
    rows = {key: panel.view.visualRect(panel.model.index(panel.model.row_of(key))).height() for key in "ax"}
    assert rows["a"] == 56
    panel.put(Entry("x", message="The file could not be read: it ends early. " * 4))
    QApplication.processEvents()
    high = panel.view.visualRect(panel.model.index(panel.model.row_of("x"))).height()
    assert high > rows["x"] > 56


def test_letters_reach_the_tools_and_not_the_list(qtbot: QtBot, panel: WorklistPanel) -> None:
    panel.set_current("a")
    qtbot.keyClick(panel.view, "b")
    assert panel.view.currentIndex().data(panel.model.KeyRole) == "a"


def test_counts_and_progress(panel: WorklistPanel) -> None:
    assert panel.count.text() == "4 cases"
    assert [chip.text() for chip in panel.filters.chips.values() if chip.isVisible()] == ["To do 3", "Done 1", "All 4"]
    assert panel.foot.words.text() == "1 of 4 accepted"
    panel.put(Entry("a", A, 0.9))
    assert panel.foot.words.text() == "2 of 4 accepted"
    assert panel.foot.bar.value() == 2


def test_search_field(qtbot: QtBot, panel: WorklistPanel) -> None:
    panel.focus_search()
    qtbot.keyClicks(panel.search, "case b")
    assert panel.model.keys() == ("b",)
    qtbot.keyClicks(panel.search, "zz")
    assert panel.note.isVisible()
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert len(panel.model.keys()) == 4
    assert not panel.note.isVisible()


def test_neighbours_follow_the_list(panel: WorklistPanel) -> None:
    panel.set_order(Order.NAME)  # a b c x
    panel.set_current("b")
    assert (panel.neighbour(), panel.neighbour(back=True)) == ("c", "a")
    assert panel.neighbour(todo=True) == "a"  # c is done, x can't be read: on from the beginning
    panel.put(Entry("a", A, 0.9))
    assert panel.neighbour(todo=True) == ""
    panel.set_current("x")
    assert panel.neighbour() == ""


def test_neighbour_of_a_case_that_is_not_listed_is_an_end_of_the_list(panel: WorklistPanel) -> None:
    panel.set_order(Order.NAME)
    panel.set_current("c")
    panel.set_scope(Scope.TODO)
    assert (panel.neighbour(), panel.neighbour(back=True)) == ("a", "x")


def test_a_filter_says_how_many_of_how_many_it_lists(panel: WorklistPanel) -> None:
    panel.set_scope(Scope.TODO)
    assert panel.count.text() == "filtered: 3 of 4"
    panel.set_scope(Scope.DONE)
    assert panel.count.text() == "filtered: 1 of 4"
    panel.set_scope(Scope.ALL)
    assert panel.count.text() == "4 cases"


def test_narrow_panel_says_less(qtbot: QtBot, panel: WorklistPanel) -> None:
    panel.resize(196, 700)
    QApplication.processEvents()
    assert panel.count.text() == "4"
    assert panel.search.placeholderText() == "Find"


def test_nothing_is_open(qtbot: QtBot) -> None:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    panel.show()
    assert panel.note.isVisible()
    assert not panel.search.isVisible()
    with qtbot.waitSignal(panel.add_requested):
        panel.add_button.click()


@pytest.mark.parametrize("themed", ["dark", "light"], indirect=True)
def test_rows_are_painted_by_the_theme(qtbot: QtBot, panel: WorklistPanel, themed: str) -> None:
    thumbnail = cv2.imencode(".png", np.full((88, 88), 200, np.uint8))[1].tobytes()
    panel.put(Entry("b", P, 0.5, drawn=0))
    panel.delegate.put_thumbnail("b", 0, thumbnail)
    panel.set_current("a")
    QApplication.processEvents()
    shot: QImage = panel.view.viewport().grab().toImage()
    selected = panel.view.visualRect(panel.model.index(panel.model.row_of("a")))
    plain = panel.view.visualRect(panel.model.index(panel.model.row_of("b")))
    assert shot.pixelColor(selected.left() + 1, selected.center().y()) == theme.colour("accent")
    assert shot.pixelColor(selected.left() + 6, selected.top() + 3) == theme.colour("selected")
    assert shot.pixelColor(plain.left() + 6, plain.top() + 3) == theme.colour("panel")
    assert shot.pixelColor(plain.left() + 30, plain.center().y()).red() == 200


def test_only_rows_on_the_screen_are_painted(
    qtbot: QtBot, panel: WorklistPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.set_entries([Entry(str(number), P, number / 5000) for number in range(5000)])
    painted: list[int] = []
    paint = panel.delegate.paint

    def counted(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painted.append(index.row())
        paint(painter, option, index)

    monkeypatch.setattr(panel.delegate, "paint", counted)
    panel.view.scrollToBottom()
    panel.view.viewport().grab()
    assert 0 < len(painted) < 40
    assert painted[-1] == 4999


def test_enter_in_the_search_opens_the_first_hit_once_and_goes_to_the_rows(qtbot: QtBot, panel: WorklistPanel) -> None:
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)
    panel.focus_search()
    qtbot.keyClicks(panel.search, "case b")
    QApplication.sendEvent(
        panel.search, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY, "\r", True)
    )  # held since before
    assert chosen == []
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert chosen == ["b"]
    assert panel.view.hasFocus()
    wanted: list[None] = []
    panel.picture_wanted.connect(lambda: wanted.append(None))
    QApplication.sendEvent(panel.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY, "\r", True))
    assert wanted == []
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert wanted == [None]
    assert chosen == ["b"]


def test_a_search_says_what_it_filters_and_is_cleared_by_its_button(qtbot: QtBot, panel: WorklistPanel) -> None:
    assert not panel.search.clear_button.isVisible()
    qtbot.keyClicks(panel.search, "case b")
    assert panel.count.text() == "filtered: 1 of 4"
    panel.resize(196, 700)
    QApplication.processEvents()
    assert panel.count.text() == "1 of 4"
    assert panel.search.rect().contains(panel.search.clear_button.geometry())
    qtbot.mouseClick(panel.search.clear_button, Qt.MouseButton.LeftButton)
    assert panel.model.rowCount() == 4
    assert panel.count.text() == "4"


def test_what_is_to_be_seen_is_listed_by_as_little_as_it_takes(panel: WorklistPanel) -> None:
    panel.set_scope(Scope.TODO)
    panel.search.setText("case b")
    panel.reveal("b")  # is listed
    assert panel.search.text() == "case b"
    panel.reveal("a")
    assert (panel.search.text(), panel.model.scope) == ("", Scope.TODO)
    panel.reveal("c")  # is done
    assert panel.model.scope is Scope.ALL
    assert panel.model.row_of("c") >= 0


def test_a_row_that_changes_does_not_take_the_keys_back_to_the_case_on_the_screen(
    qtbot: QtBot, panel: WorklistPanel
) -> None:
    panel.set_current("a")
    panel.focus_list()
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_End)
        panel.put(Entry("a", P, 0.8))  # saved, predicted ...
    assert told.args == [panel.model.keys()[-1]]


def test_the_day_tells_rows_of_one_patient_apart_where_there_is_no_room_beside_the_name(panel: WorklistPanel) -> None:
    panel.resize(196, 700)

    def shot(date: str, uncertainty: float | None = None) -> QImage:
        header = Particulars(patient="MUSTERFRAU, ERIKA MARIA", date=date, view="PA").packed
        panel.put(Entry("b", Status.PREDICTED, uncertainty, header=header))
        QApplication.processEvents()
        rect = panel.view.visualRect(panel.model.index(panel.model.row_of("b")))
        return panel.view.viewport().grab(rect).toImage()

    undated = shot("")
    assert shot("20240102") != undated
    assert shot("20240102") != shot("20240302")
    assert shot("20240102", 0.5) != shot("20220302", 0.5)  # beside the uncertainty there is room for the year


@pytest.mark.parametrize("width", [288, 196])
def test_a_row_says_that_it_was_exported_until_its_mask_changes(panel: WorklistPanel, width: int) -> None:
    """By a chip, or by its icon where there is no room."""
    panel.resize(width, 700)

    def shot() -> QImage:
        QApplication.processEvents()
        rect = panel.view.visualRect(panel.model.index(panel.model.row_of("b")))
        return panel.view.viewport().grab(rect).toImage()

    def words() -> str:
        return str(panel.model.index(panel.model.row_of("b")).data(Qt.ItemDataRole.ToolTipRole))

    plain = shot()
    panel.put(Entry("b", P, 0.5, exported="2020-03-02T10:00:00", changed=False))
    assert shot() != plain
    assert "Exported 2 Mar 2020" in words()
    assert "changed" not in words()
    panel.put(Entry("b", P, 0.5, exported="2020-03-02T10:00:00", changed=True))
    assert shot() == plain
    assert "Exported 2 Mar 2020, changed since" in words()


@pytest.mark.parametrize("width", [288, 196])
def test_a_row_says_what_became_of_its_results_for_the_pacs(panel: WorklistPanel, width: int) -> None:
    """By a chip, or by its icon where there is no room; the words are in the tooltip and found by a search."""
    panel.resize(width, 700)
    arrived = Delivery("sent", "SEG + SR", "Main PACS", "2020-03-02T10:00:00")

    def shot() -> QImage:
        QApplication.processEvents()
        rect = panel.view.visualRect(panel.model.index(panel.model.row_of("b")))
        return panel.view.viewport().grab(rect).toImage()

    def words() -> str:
        return str(panel.model.index(panel.model.row_of("b")).data(Qt.ItemDataRole.ToolTipRole))

    def found(text: str) -> bool:
        panel.model.set_search(text)
        keys = panel.model.keys()
        panel.model.set_search("")
        return keys == ("b",)

    shots = [shot()]
    for delivery, tip, search in (
        (arrived, "Sent to Main PACS 2 Mar 2020 (SEG + SR)", "sent"),
        (
            replace(arrived, progress="waiting", why="Main PACS cannot be reached."),
            "Waiting to be sent to Main PACS (SEG + SR): Main PACS cannot be reached.",
            "waiting sent",
        ),
        (
            replace(arrived, progress="failed", why="Main PACS takes no SEG."),
            "Not sent to Main PACS (SEG + SR): Main PACS takes no SEG.",
            "not sent",
        ),
    ):
        panel.put(Entry("b", P, 0.5, sent=(delivery,)))
        assert shot() not in shots
        shots.append(shot())
        assert words().endswith("\n" + tip)
        assert found(search)
    panel.put(Entry("b", P, 0.5, sent=(replace(arrived, changed=True),)))
    assert shot() == shots[0]
    assert words().endswith("Sent to Main PACS 2 Mar 2020 (SEG + SR), changed since")
    assert not found("sent")


def test_rows_that_come_later_are_completed_too(panel: WorklistPanel) -> None:
    """The library does not know what was sent: it is added to whatever comes from there."""

    def complete(entry: WorklistEntry) -> WorklistEntry:
        assert isinstance(entry, Entry)
        return replace(entry, sent=(Delivery("sent", "SEG", entry.key, "2020-03-02T10:00:00"),))

    model = panel.model
    model.completed = complete
    model.put(Entry("b", P, 0.5))
    model.put_all([Entry("x"), Entry("y")])
    assert [
        str(model.index(model.row_of(key)).data(Qt.ItemDataRole.ToolTipRole)).splitlines()[-1] for key in "bxy"
    ] == [f"Sent to {key} 2 Mar 2020 (SEG)" for key in "bxy"]
    model.set_entries([Entry("z")])
    assert "Sent to z" in str(model.index(0).data(Qt.ItemDataRole.ToolTipRole))
