"""The list's own layout: rows of two heights, thousands of them, and what the hand does with them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.review import Status
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.panels.worklist_order import Order
from lungseg_gui.ui.panels.worklist_places import ROW, Places
from tests.ui.panels.entries import Entry

MANY = 5_000
WHY = "The file ends early. Copy it again from its source, and open it once more then."


@pytest.fixture
def panel(qtbot: QtBot) -> WorklistPanel:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    panel.resize(288, 700)
    panel.set_order(Order.NAME)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def key(number: int) -> str:
    return f"{number:06d}"


def many(panel: WorklistPanel, *failed: int) -> None:
    panel.set_entries([Entry(key(number), message=WHY if number in failed else "") for number in range(MANY)])
    QApplication.processEvents()


def test_places_of_rows() -> None:
    places = Places(5, [(1, 10), (3, 20)])
    assert [places.top(row) for row in range(6)] == [0, 56, 122, 178, 254, 310]
    assert places.height == 310
    assert [places.at(y) for y in (-1, 0, 55, 56, 121, 122, 253, 254, 309, 310)] == [-1, 0, 0, 1, 1, 2, 3, 4, 4, -1]
    assert Places(0, []).at(0) == -1


def test_rows_lie_one_below_the_other_to_the_last(panel: WorklistPanel) -> None:
    many(panel, 2, MANY - 2)
    view, model = panel.view, panel.model
    rects = [view.visualRect(model.index(row)) for row in range(6)]
    assert [rect.height() == ROW for rect in rects] == [True, True, False, True, True, True]
    assert all(one.bottom() + 1 == next_.top() for one, next_ in pairwise(rects))
    assert all(view.indexAt(rect.center()).row() == row for row, rect in enumerate(rects))
    view.scrollToBottom()
    last = view.visualRect(model.index(MANY - 1))
    assert last.bottom() + 1 == view.viewport().height()
    assert view.visualRect(model.index(MANY - 2)).height() > ROW


def test_a_list_of_thousands_is_laid_out_without_asking_for_each_row(
    panel: WorklistPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(panel, 7)
    asked: list[int] = []
    data = panel.model.data
    monkeypatch.setattr(panel.model, "data", lambda index, role=0: (asked.append(index.row()), data(index, role))[1])
    panel.search.setText("case 0")
    panel.put(Entry("new"))
    QApplication.processEvents()
    panel.view.viewport().grab()
    assert 0 < len(set(asked)) < 60


def test_a_file_that_is_read_at_last_gets_a_row_as_others(panel: WorklistPanel) -> None:
    many(panel, 1)
    after = panel.view.visualRect(panel.model.index(2))
    panel.put(Entry(key(1)))
    QApplication.processEvents()
    assert panel.view.visualRect(panel.model.index(2)).top() == 2 * ROW < after.top()
    assert panel.view.verticalScrollBar().maximum() == MANY * ROW - panel.view.viewport().height()


def test_arrows_and_pages_move_through_the_list(qtbot: QtBot, panel: WorklistPanel) -> None:
    many(panel)
    view = panel.view
    panel.set_current(key(0))
    panel.focus_list()

    def press(which: Qt.Key) -> int:
        qtbot.keyClick(view, which)
        rect = view.visualRect(view.currentIndex())
        assert view.viewport().rect().contains(rect)
        return view.currentIndex().row()

    page = view.viewport().height() // ROW
    assert press(Qt.Key.Key_Up) == 0
    assert press(Qt.Key.Key_Down) == 1
    assert press(Qt.Key.Key_PageDown) == 1 + page
    assert press(Qt.Key.Key_PageUp) == 1
    assert press(Qt.Key.Key_End) == MANY - 1
    assert press(Qt.Key.Key_Down) == MANY - 1
    assert press(Qt.Key.Key_PageDown) == MANY - 1
    assert press(Qt.Key.Key_Home) == 0
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert press(Qt.Key.Key_Home) == 0  # there already, but out of sight


def test_the_row_under_the_pointer_is_drawn_so(qtbot: QtBot, panel: WorklistPanel) -> None:
    many(panel)
    view = panel.view
    at = QPointF(150, 2 * ROW + 20)
    QApplication.sendEvent(view.viewport(), QHoverEvent(QEvent.Type.HoverMove, at, at, QPointF(-1, -1)))
    shot = view.viewport().grab().toImage()
    assert shot.pixelColor(4, 2 * ROW + 3) == theme.colour("hover")
    assert shot.pixelColor(4, 3 * ROW + 3) == theme.colour("panel")


def test_rows_that_come_above_push_nothing_out_of_sight(panel: WorklistPanel) -> None:
    panel.set_entries([Entry(key(number)) for number in range(1000, 2000)])
    QApplication.processEvents()
    panel.view.verticalScrollBar().setValue(300 * ROW + 11)
    seen = panel.view.indexAt(QPoint(10, 5)).data(panel.model.KeyRole)
    panel.model.put_all([Entry(key(number)) for number in (*range(0, 200), 1001)])  # new rows and a known one
    QApplication.processEvents()
    assert panel.view.indexAt(QPoint(10, 5)).data(panel.model.KeyRole) == seen
    assert panel.view.verticalOffset() == 500 * ROW + 11


def test_a_case_is_brought_into_sight_in_a_list_that_has_just_changed(panel: WorklistPanel) -> None:
    panel.model.put_all([Entry(key(number), Status.PREDICTED) for number in range(MANY)])
    panel.set_current(key(4_000))
    index: QModelIndex = panel.view.currentIndex()
    assert panel.view.viewport().rect().contains(panel.view.visualRect(index))
