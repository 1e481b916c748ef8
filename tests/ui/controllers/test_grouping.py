"""Groups of the worklist switched, folded and chosen: the settings hold it, and a menu offers it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui.controllers.grouping import Grouping, grouping_commands
from lungseg_gui.ui.panels.worklist_headings import Folds
from lungseg_gui.ui.panels.worklist_places import Heading
from tests.ui.controllers.standins import Messages, Settings, Table


class Headings(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept = Folds()
        self.did: list[tuple[object, bool]] = []

    def fold(self, group: object, *, folded: bool) -> None:
        self.did.append((group, folded))

    def fold_all(self, folded: bool) -> None:
        self.did.append(("all", folded))


class View(QObject):
    heading_menu_wanted = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.headings = Headings()


class Panel(QObject):
    grouping_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.view = View()
        self.chosen: list[range] = []
        self.model = SimpleNamespace(
            groups=SimpleNamespace(on=False), selection=SimpleNamespace(select_rows=self.chosen.append)
        )

    def set_grouped(self, on: bool) -> None:
        self.model.groups.on = on


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.worklist, self.actions_table = Panel(), Table()


class Desk:
    def __init__(self, qtbot: QtBot, **settings: object) -> None:
        self.window, self.settings, self.messages = Window(), Settings(**settings), Messages()
        qtbot.addWidget(self.window)
        self.panel = self.window.worklist
        self.headings = self.panel.view.headings
        anything: list[Any] = [self.window, self.settings, self.messages]
        self.grouping = Grouping(*anything)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.mark.parametrize("on", [True, False])
def test_cases_are_grouped_and_folded_as_they_were(qtbot: QtBot, on: bool) -> None:
    desk = Desk(qtbot, worklist__groups=on, window__folds="1 0000abcd")
    assert desk.grouping.on is on
    assert desk.headings.kept.words == "1 0000abcd"
    desk.grouping.toggle()
    assert desk.grouping.on is not on
    assert desk.settings.flag("worklist.groups") is not on
    assert desk.window.actions_table.refreshed == 1
    desk.panel.grouping_wanted.emit(on)
    assert desk.grouping.on is on


def test_what_is_folded_is_held_in_the_settings(desk: Desk) -> None:
    desk.headings.kept.fold_all(folded=True)
    desk.headings.changed.emit()
    assert desk.settings.held == {"window.folds": "1"}


def test_it_follows_the_settings_and_says_how_it_is_where_they_are_locked(desk: Desk) -> None:
    desk.settings.values["worklist.groups"] = True
    desk.grouping.follow(frozenset({"theme"}))
    assert not desk.grouping.on
    desk.grouping.follow(frozenset({"worklist.groups"}))
    assert desk.grouping.on
    desk.settings.locks = {"worklist.groups": "Set by the site."}
    desk.grouping.toggle()
    assert desk.grouping.on
    assert desk.window.actions_table.refreshed == 2
    desk.settings.refuses = LungSegError("The disk is full.")
    desk.grouping.toggle()
    assert desk.messages.errors == [("settings", "The disk is full.")]


@pytest.mark.parametrize(
    ("folded", "number", "entries"),
    [
        (False, 3, ["Fold", "Fold all groups", "Unfold all groups", "Select these 3 images"]),
        (True, 1, ["Unfold", "Fold all groups", "Unfold all groups", "Select this image"]),
    ],
)
def test_the_menu_of_a_group_folds_and_selects_it(desk: Desk, folded: bool, number: int, entries: list[str]) -> None:
    group: Any = "group"
    desk.panel.view.heading_menu_wanted.emit(Heading(group, 4, number, folded), QPoint(1, 1))
    menu = desk.grouping.menu
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    actions = menu.actions()
    assert [action.isSeparator() for action in actions] == [False, False, False, True, False]
    assert [action.text() for action in actions if not action.isSeparator()] == entries
    for action in actions:
        action.trigger()
    assert desk.headings.did == [("group", not folded), ("all", True), ("all", False)]
    assert desk.panel.chosen == [range(4, 4 + number)]
    gone: list[bool] = []
    menu.destroyed.connect(lambda: gone.append(True))
    menu.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [True]


def test_the_commands_fold_where_there_are_groups(desk: Desk) -> None:
    group, fold, unfold = grouping_commands(desk.grouping)
    assert {command.group for command in (group, fold, unfold)} == {5}
    assert group.checked is not None
    assert not group.checked()
    assert (fold.enabled(), unfold.enabled()) == (False, False)
    assert fold.why_not() == unfold.why_not() == "The worklist is not grouped by patient and study."
    group.run()
    assert group.checked()
    assert (fold.enabled(), unfold.enabled()) == (True, True)
    assert fold.why_not() == ""
    fold.run()
    unfold.run()
    assert desk.headings.did == [("all", True), ("all", False)]
