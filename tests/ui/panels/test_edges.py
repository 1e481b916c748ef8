"""The table of uncertain edges."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lungseg_gui.ui.panels.edges import EdgeList, EdgeRow, EdgesPanel

ROWS = (EdgeRow(0, "Left costophrenic angle", "62", "6.3"), EdgeRow(2, "Right apex", "84", "5.1"))


@pytest.fixture
def panel(dark: None, qtbot: QtBot) -> EdgesPanel:
    panel = EdgesPanel()
    qtbot.addWidget(panel)
    panel.resize(312, 300)
    panel.show()
    return panel


def shown(panel: EdgesPanel) -> list[str]:
    return [button.accessibleName() for button in panel.rows if button.isVisible()]


def test_each_edge_has_a_row_and_the_one_looked_at_is_marked(panel: EdgesPanel) -> None:
    panel.show_edges(EdgeList(ROWS, looked=2, unit="mm", left=2))
    assert shown(panel) == [
        "Left costophrenic angle, 62 mm long, 6.3 mm uncertain",
        "Right apex, 84 mm long, 5.1 mm uncertain",
    ]
    assert [button.isChecked() for button in panel.rows] == [False, True]
    assert panel.summary == "2 left"
    assert not panel.note.isVisible()
    panel.show_edges(EdgeList(ROWS[1:], looked=None, unit="px", left=1))
    assert shown(panel) == ["Right apex, 84 px long, 5.1 px uncertain"]
    assert not panel.rows[0].isChecked()


def test_a_click_or_space_asks_for_the_edge_of_its_row(panel: EdgesPanel, qtbot: QtBot) -> None:
    panel.show_edges(EdgeList(ROWS, left=2))
    with qtbot.waitSignal(panel.edge_chosen) as chosen:
        QTest.mouseClick(panel.rows[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    panel.show_edges(EdgeList(ROWS[1:], left=1))
    panel.rows[0].setFocus()
    with qtbot.waitSignal(panel.edge_chosen) as chosen:
        QTest.keyClick(panel.rows[0], Qt.Key.Key_Space)
    assert chosen.args == [2]
    assert not panel.rows[0].isChecked()  # it is marked once it is looked at


def test_without_an_edge_it_says_why(panel: EdgesPanel) -> None:
    assert panel.note.text() == "No image is open."
    panel.show_edges(EdgeList(left=0, note="The model is sure of every edge."))
    assert (shown(panel), panel.note.text(), panel.summary) == ([], "The model is sure of every edge.", "0 left")
    assert panel.note.isVisible()
