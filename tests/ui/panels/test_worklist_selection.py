"""Several rows of the worklist selected: by mouse and keys, through sorting, searching and new rows, 50,000 of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Status
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels import worklist_row
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.panels.worklist_places import ROW
from tests.ui.panels.entries import Entry

MANY = 5_000
NAMES = "abcdefgh"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot) -> WorklistPanel:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    panel.resize(288, 900)
    panel.set_order(Order.NAME)
    panel.set_entries(
        [Entry(name, Status.PREDICTED, 0.1 * number, title=f"x-{name}") for number, name in enumerate("abcdefgh")]
    )
    panel.show()
    qtbot.waitExposed(panel)
    QApplication.processEvents()
    panel.set_current("b")
    panel.focus_list()
    return panel


def at(panel: WorklistPanel, key: str) -> QPoint:
    return panel.view.visualRect(panel.model.index(panel.model.row_of(key))).center()


def click(qtbot: QtBot, panel: WorklistPanel, key: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifier, at(panel, key))


def picked(panel: WorklistPanel) -> str:
    return "".join(panel.model.selection.keys())


def opened(panel: WorklistPanel) -> list[str]:
    told: list[str] = []
    panel.chosen.connect(told.append)
    return told


def cursor(panel: WorklistPanel) -> str:
    return panel.view.currentIndex().data(panel.model.KeyRole)


def shown(panel: WorklistPanel) -> list[str]:
    return [index.data(panel.model.KeyRole) for index in panel.view.selectionModel().selectedIndexes()]


def test_ctrl_click_picks_rows_out_and_opens_none(qtbot: QtBot, panel: WorklistPanel) -> None:
    told = opened(panel)
    click(qtbot, panel, "d", CTRL)
    assert picked(panel) == "bd"  # the shown case is the first of them
    click(qtbot, panel, "f", CTRL)
    click(qtbot, panel, "b", CTRL)
    assert picked(panel) == "df"
    assert (told, panel.current, shown(panel)) == ([], "b", ["b"])
    assert panel.count.text() == "2 selected"


def test_shift_click_selects_up_to_a_row_from_the_one_that_was_clicked_last(qtbot: QtBot, panel: WorklistPanel) -> None:
    told = opened(panel)
    click(qtbot, panel, "d", SHIFT)
    assert picked(panel) == "bcd"  # from the shown case
    click(qtbot, panel, "a", SHIFT)
    assert picked(panel) == "ab"
    click(qtbot, panel, "e", CTRL)
    click(qtbot, panel, "g", SHIFT | CTRL)
    assert picked(panel) == "abefg"
    click(qtbot, panel, "d", SHIFT)
    assert picked(panel) == "de"
    assert told == []


def test_a_plain_click_opens_one_case_and_selects_no_other(qtbot: QtBot, panel: WorklistPanel) -> None:
    told = opened(panel)
    click(qtbot, panel, "d", SHIFT)
    click(qtbot, panel, "g")
    assert (picked(panel), told, panel.current) == ("", ["g"], "g")
    assert panel.count.text() == "8 cases"
    click(qtbot, panel, "e", SHIFT)
    assert picked(panel) == "efg"
    click(qtbot, panel, "g")  # the one that is shown
    assert (picked(panel), told) == ("", ["g"])


def test_two_quick_clicks_with_ctrl_pick_two_rows_out(qtbot: QtBot, panel: WorklistPanel) -> None:
    told = opened(panel)
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, CTRL, at(panel, "e"))
    qtbot.mouseMove(panel.view.viewport(), at(panel, "h"))
    assert (picked(panel), told, shown(panel)) == ("be", [], ["b"])


def test_shift_arrows_select_and_open_nothing(qtbot: QtBot, panel: WorklistPanel) -> None:
    told = opened(panel)
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        qtbot.keyClick(panel.view, key, SHIFT)
    assert (picked(panel), cursor(panel)) == ("bcd", "d")
    qtbot.keyClick(panel.view, KEY.Key_Home, SHIFT)
    assert picked(panel) == "ab"
    qtbot.keyClick(panel.view, KEY.Key_End, SHIFT)
    assert picked(panel) == "bcdefgh"
    qtbot.wait(200)  # a row that the keys come to is opened after 120 ms; not these
    assert (told, shown(panel), panel.current) == ([], ["b"], "b")


def test_ctrl_arrows_move_the_keyboard_and_ctrl_space_picks_out(qtbot: QtBot, panel: WorklistPanel) -> None:
    for _ in range(3):
        qtbot.keyClick(panel.view, KEY.Key_Down, CTRL)
    assert (picked(panel), cursor(panel)) == ("", "e")
    qtbot.keyClick(panel.view, KEY.Key_Space, CTRL)
    assert picked(panel) == "be"
    qtbot.keyClick(panel.view, KEY.Key_Space, CTRL)
    assert picked(panel) == "b"


def test_escape_goes_back_to_the_shown_case(qtbot: QtBot, panel: WorklistPanel) -> None:
    qtbot.keyClick(panel.view, KEY.Key_End, SHIFT)
    qtbot.keyClick(panel.view, KEY.Key_Escape)
    assert (picked(panel), cursor(panel), panel.count.text()) == ("", "b", "8 cases")
    qtbot.keyClick(panel.view, KEY.Key_Down, SHIFT)
    assert picked(panel) == "bc"


def test_an_arrow_alone_goes_on_with_one_row(qtbot: QtBot, panel: WorklistPanel) -> None:
    qtbot.keyClick(panel.view, KEY.Key_Down, SHIFT)
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.keyClick(panel.view, KEY.Key_Down)
    assert (told.args, picked(panel)) == (["d"], "")


def test_a_key_that_leads_to_the_row_it_is_on_goes_on_with_that_row(qtbot: QtBot, panel: WorklistPanel) -> None:
    qtbot.keyClick(panel.view, KEY.Key_Up, CTRL)  # opens nothing
    qtbot.keyClick(panel.view, KEY.Key_A, CTRL)
    assert (cursor(panel), shown(panel), picked(panel)) == ("a", ["b"], NAMES)
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.keyClick(panel.view, KEY.Key_Home)
    assert (told.args, picked(panel)) == (["a"], "")


def test_shift_right_after_an_arrow_begins_at_the_row_it_came_to(qtbot: QtBot, panel: WorklistPanel) -> None:
    told = opened(panel)
    qtbot.keyClick(panel.view, KEY.Key_Down)  # and no rest of 120 ms
    qtbot.keyClick(panel.view, KEY.Key_Down, SHIFT)
    assert (picked(panel), told, shown(panel)) == ("cd", ["c"], ["c"])


def test_ctrl_a_selects_what_is_listed_and_only_where_the_list_has_the_keys(qtbot: QtBot, panel: WorklistPanel) -> None:
    panel.search.setText("x-e")
    qtbot.keyClick(panel.search, KEY.Key_A, CTRL)
    assert not panel.model.selection
    panel.focus_list()
    qtbot.keyClick(panel.view, KEY.Key_A, CTRL)
    assert picked(panel) == "e"


def test_the_selection_outlives_order_search_filter_and_new_rows(qtbot: QtBot, panel: WorklistPanel) -> None:
    click(qtbot, panel, "d", CTRL)
    click(qtbot, panel, "h", CTRL)
    panel.set_order(Order.UNCERTAIN)
    assert (sorted(picked(panel)), panel.count.text()) == (["b", "d", "h"], "3 selected")
    panel.search.setText("x-d")
    assert (picked(panel), panel.count.text()) == ("d", "1 selected")  # what nobody sees is not acted on
    panel.search.setText("x-a")
    assert (picked(panel), panel.count.text()) == ("", "filtered: 1 of 8")
    panel.search.clear()
    panel.set_scope(Scope.TODO)
    panel.put(Entry("h", Status.ACCEPTED, title="x-h"))  # leaves the list
    assert (sorted(picked(panel)), panel.count.text()) == (["b", "d"], "2 selected")
    panel.set_scope(Scope.ALL)
    panel.model.put_all([Entry(f"new {number}") for number in range(40)])
    panel.set_order(Order.NAME)
    assert (picked(panel), panel.count.text()) == ("bdh", "3 selected")
    panel.remove("d")
    assert (picked(panel), panel.count.text()) == ("bh", "2 selected")


def test_paging_goes_on_and_leaves_the_selection(qtbot: QtBot, panel: WorklistPanel) -> None:
    click(qtbot, panel, "d", SHIFT)
    panel.set_current(panel.neighbour())
    panel.set_current(panel.neighbour())
    panel.set_current(panel.neighbour())
    assert (panel.current, picked(panel), shown(panel)) == ("e", "bcd", ["e"])


def test_news_of_the_shown_case_do_not_take_the_keys_from_the_rows_that_are_picked_out(
    qtbot: QtBot, panel: WorklistPanel
) -> None:
    qtbot.keyClick(panel.view, KEY.Key_End, SHIFT)
    panel.put(Entry("b", Status.CORRECTED, 0.1))
    panel.set_current("b")  # it was decoded meanwhile
    assert (cursor(panel), shown(panel), picked(panel)) == ("h", ["b"], "bcdefgh")


@pytest.mark.parametrize("themed", ["dark", "light"], indirect=True)
def test_the_shown_case_is_told_from_the_rows_that_are_selected(
    qtbot: QtBot, panel: WorklistPanel, themed: str
) -> None:
    click(qtbot, panel, "d", CTRL)
    click(qtbot, panel, "e", CTRL)
    click(qtbot, panel, "b", CTRL)
    shot = panel.view.viewport().grab().toImage()

    def ground(key: str, left: int) -> str:
        rect = panel.view.visualRect(panel.model.index(panel.model.row_of(key)))
        return shot.pixelColor(left, rect.bottom() - 4).name()

    names = {role: theme.colour(role).name() for role in ("accent", "selected", "panel")}
    assert [ground("b", 1), ground("b", 8)] == [names["accent"], names["panel"]]
    assert [ground("d", 1), ground("d", 8)] == [names["selected"], names["selected"]]
    assert [ground("c", 1), ground("c", 8)] == [names["panel"], names["panel"]]
    assert "selected" in panel.model.index(panel.model.row_of("e")).data(Qt.ItemDataRole.AccessibleTextRole)


def test_thousands_are_selected_without_a_step_for_each(
    qtbot: QtBot, panel: WorklistPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.set_entries([Entry(f"{number:06d}") for number in range(MANY)])
    QApplication.processEvents()
    panel.set_current("000010")
    asked: list[str] = []
    entry_of = worklist_row.Row.entry.__get__  # pyright: ignore[reportAttributeAccessIssue]

    class Counted:
        def __get__(self, row: worklist_row.Row, kind: object = None) -> object:
            asked.append("")
            return entry_of(row)

        def __set__(self, row: worklist_row.Row, value: object) -> None:
            raise AssertionError("no row changes")

    monkeypatch.setattr(worklist_row.Row, "entry", Counted())
    qtbot.keyClick(panel.view, KEY.Key_A, CTRL)
    panel.view.viewport().grab()
    assert panel.count.text() == f"{grouped(MANY)} selected"
    qtbot.keyClick(panel.view, KEY.Key_Escape)
    qtbot.keyClick(panel.view, KEY.Key_End, SHIFT)
    panel.view.viewport().grab()
    assert panel.count.text() == f"{grouped(MANY - 10)} selected"
    assert 0 < len(asked) < 1000


def test_a_row_that_comes_among_thousands_that_are_selected_is_not(qtbot: QtBot, panel: WorklistPanel) -> None:
    panel.set_entries([Entry(f"{number:06d}") for number in range(MANY)])
    panel.set_current("000000")
    qtbot.keyClick(panel.view, KEY.Key_A, CTRL)
    panel.model.put_all([Entry(f"{number:06d}b") for number in range(0, MANY, 100)])
    assert panel.model.selection.number == MANY
    assert [panel.model.selection.holds(row) for row in range(3)] == [True, False, True]
    panel.remove("000777")
    assert panel.model.selection.number == MANY - 1
    assert panel.view.visualRect(panel.model.index(1)).top() == ROW
