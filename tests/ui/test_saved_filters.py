"""Filters by name: used, replaced, renamed, deleted; what the settings hold of another kind is left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lungseg_gui import app
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.program import Program


@pytest.fixture
def program(dark: None, qtbot: QtBot, lungseg_home: Path, takes_long: None) -> Iterator[Program]:
    program = Program(app.make_services(lungseg_home))
    program.window.show()
    qtbot.waitExposed(program.window)
    yield program
    program.close(ask=False)
    program.window.deleteLater()


def test_filters_are_kept_by_name(program: Program) -> None:
    filters, panel, settings = program.saved_filters, program.window.worklist, program.services.settings
    panel.set_scope(Scope.TODO)
    panel.set_order(Order.NEWEST)
    panel.search.setText("chest AP")
    program.window.actions_table.run("view.filters")
    assert filters.menu is not None
    assert [one.text() for one in filters.menu.actions() if one.text()] == ["Save filter, order and search…"]
    next(one for one in filters.menu.actions() if one.text()).trigger()
    filters.menu.close()
    assert filters.popup is not None
    QTest.keyClicks(filters.popup.field, "AP  & new")
    QTest.keyClick(filters.popup.field, Qt.Key.Key_Return)
    panel.set_scope(Scope.ALL)
    panel.set_order(Order.NAME)
    panel.search.clear()
    filters.save("Everything")
    filters.save(" ")  # no name, no filter
    assert [one.name for one in filters.all] == ["AP & new", "Everything"]

    program.window.actions_table.run("view.filters")
    assert filters.menu.actions()[0].text() == "AP && new"
    filters.menu.actions()[0].trigger()
    filters.menu.close()
    assert (panel.model.scope, panel.model.order, panel.search.text()) == (Scope.TODO, Order.NEWEST, "chest AP")
    assert settings.text("window.sort") == "newest"

    filters.rename(filters.all[0], "Bedside")
    assert [(one.name, one.search) for one in filters.all] == [("Bedside", "chest AP"), ("Everything", "")]
    panel.search.setText("pa")
    filters.save("Bedside")
    assert [(one.name, one.search) for one in filters.all] == [("Bedside", "pa"), ("Everything", "")]
    filters.delete(filters.all[0])
    assert [one.name for one in filters.all] == ["Everything"]
    for broken in ("{", '{"a": 1}', '[1, ["x"], ["n", "nowhere", "name", ""]]'):
        settings.set("worklist.saved", broken)
        assert filters.all == []
