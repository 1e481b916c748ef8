"""Filters by name: saved as the worklist shows it, offered in a menu, renamed, deleted."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from lungseg_gui.ui.controllers import saved_filters as module
from lungseg_gui.ui.controllers.saved_filters import SavedFilter, SavedFilters, saved_filter_commands
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from tests.ui.controllers.standins import Messages, Popups, Settings, Told, loose


class Panel(QWidget):
    """The worklist: what it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.model = SimpleNamespace(scope=Scope.TODO, order=Order.NAME)
        self.search, self.filters, self.order_changed = QLineEdit(), QWidget(), Told()

    def set_scope(self, scope: Scope) -> None:
        self.model.scope = scope

    def set_order(self, order: Order) -> None:
        self.model.order = order


class Desk:
    def __init__(self, popups: Popups) -> None:
        self.settings, self.messages, self.popups, self.panel = Settings(), Messages(), popups, Panel()
        self.popped: list[QPoint] = []
        window: Any = QWidget()
        self.window = window
        window.worklist, window.viewer_place = self.panel, None
        self.filters = SavedFilters(window, loose(self.settings), loose(self.messages))

    def menu(self) -> QMenu:
        self.filters.show()
        assert self.filters.menu is not None
        return self.filters.menu

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.filters.all]


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    popups = Popups()
    monkeypatch.setattr(module, "WordsPopup", popups)
    desk = Desk(popups)
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: desk.popped.append(at))
    yield desk
    desk.window.deleteLater()
    desk.panel.deleteLater()


def test_a_filter_is_what_the_worklist_shows(desk: Desk) -> None:
    desk.panel.search.setText("  chest AP ")
    desk.filters.save("  To   do ")
    assert desk.filters.all == [SavedFilter("To do", "todo", "name", "chest AP")]
    assert desk.messages.said == ["Filter saved: To do"]
    desk.filters.save("  ")
    assert len(desk.messages.said) == 1
    desk.panel.set_scope(Scope.ALL)
    desk.panel.set_order(Order.NEWEST)
    desk.panel.search.clear()
    desk.filters.save("To do")  # replaced
    desk.filters.save("another")
    assert desk.filters.all == [
        SavedFilter("another", "all", "newest", ""),
        SavedFilter("To do", "all", "newest", ""),
    ]
    desk.panel.set_scope(Scope.DONE)
    desk.panel.set_order(Order.NAME)
    desk.panel.search.setText("x")
    desk.filters.use(desk.filters.all[0])
    assert (desk.panel.model.scope, desk.panel.model.order, desk.panel.search.text()) == (Scope.ALL, Order.NEWEST, "")
    assert desk.panel.order_changed.told == [(Order.NEWEST,)]


def test_filters_are_renamed_and_deleted(desk: Desk) -> None:
    for name in ("a", "b", "c"):
        desk.filters.save(name)
    desk.filters.rename(desk.filters.all[0], " d ")
    desk.filters.rename(desk.filters.all[0], " ")
    assert desk.names == ["b", "c", "d"]
    desk.filters.rename(desk.filters.all[0], "c")  # takes the place of the other one
    assert desk.names == ["c", "d"]
    desk.filters.delete(desk.filters.all[0])
    assert desk.names == ["d"]
    desk.filters.delete(desk.filters.all[0])
    assert (desk.names, desk.settings.text("worklist.saved")) == ([], "")


@pytest.mark.parametrize(
    ("kept", "names"),
    [
        ("{", []),
        ("[" * 99999, []),
        ('{"a": 1}', []),
        ('[7, ["three", "all", "name"], ["good", "all", "name", ""]]', ["good"]),
        ('[["five", "all", "name", "", ""]]', []),
        ('[["scope", "nowhere", "name", ""], ["order", "all", "nohow", ""]]', []),
    ],
)
def test_what_no_version_wrote_is_left_out(desk: Desk, kept: str, names: list[str]) -> None:
    desk.settings.values["worklist.saved"] = kept
    assert desk.names == names


def test_the_menu_uses_saves_renames_and_deletes(desk: Desk) -> None:
    menu = desk.menu()
    words = ["", "Save filter, order and search…"]
    assert [action.text() for action in menu.actions()] == words
    menu.actions()[1].trigger()
    [popup] = desk.popups.made
    assert (popup.hint, popup.button) == ("Name of the filter", "Save")
    assert popup.asked == [("Save filter, order and search", "")]
    popup.enter("A & B")
    desk.panel.set_scope(Scope.ALL)
    menu = desk.menu()
    assert [action.text() for action in menu.actions()] == ["A && B", *words, "Rename", "Delete"]
    assert menu.activeAction() is menu.actions()[0]
    menu.actions()[0].trigger()
    assert desk.panel.model.scope is Scope.TODO
    renaming, deleting = (loose(action.menu()) for action in menu.actions()[-2:])
    assert [action.text() for action in (*renaming.actions(), *deleting.actions())] == ["A && B"] * 2
    renaming.actions()[0].trigger()
    assert popup.asked[1:] == [("Rename the filter", "A & B")]
    popup.enter("C")
    assert desk.names == ["C"]
    desk.menu()
    loose(loose(desk.filters.menu).actions()[-1].menu()).actions()[0].trigger()
    assert (desk.names, len(desk.popups.made)) == ([], 1)


def test_the_menu_opens_above_the_worklist_or_where_that_is_hidden_below_the_menus(desk: Desk) -> None:
    desk.menu()
    desk.panel.show()
    desk.menu()
    assert desk.popped == [
        desk.window.mapToGlobal(QPoint(8, 36)),
        desk.panel.filters.mapToGlobal(QPoint(0, 0)),
    ]
    desk.panel.hide()


def test_the_command_of_saved_filters(desk: Desk) -> None:
    [command] = saved_filter_commands(desk.filters)
    assert (command.id, command.menu, command.group) == ("view.filters", "View", 5)
