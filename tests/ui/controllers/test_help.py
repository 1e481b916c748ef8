"""Help: the search, the keys, the manual, and how large texts and in which colours they are."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.ui import theme
from lungseg_gui.ui import topbar as bars
from lungseg_gui.ui.controllers import help as module
from lungseg_gui.ui.controllers.help import Help
from lungseg_gui.ui.dialogs import about, keys, manual, problem
from tests.ui.controllers.standins import Messages, Settings, Table


class Made(QDialog):
    """Stands for every dialog."""

    def __init__(self, *what: Any, **more: Any) -> None:  # noqa: ANN401 - what dialogs are given
        parent = more.get("parent") or next(each for each in what if isinstance(each, QWidget))
        super().__init__(parent)
        self.what, self.more = what, more


class Search:
    def __init__(self, *_: object) -> None:
        self.opened: list[int] = []

    def open_below(self, top: int) -> None:
        self.opened.append(top)


class Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.opened = 0

    def open_menus(self) -> None:
        self.opened += 1


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.actions_table: Any = Table()
        self.bar: QWidget = Bar()

    def menuWidget(self) -> QWidget:
        return self.bar


class Looks:
    """The program's theme and the size of its texts."""

    def __init__(self) -> None:
        self.name, self.size = "dark", 100.0
        self.applied: list[str] = []

    def apply(self, _: object, name: str) -> None:
        self.name = name
        self.applied.append(name)

    def set_size(self, size: float) -> None:
        self.size = size


class Desk:
    def __init__(self, qtbot: QtBot, looks: Looks) -> None:
        self.window, self.settings, self.messages, self.looks = Window(), Settings(), Messages(), looks
        qtbot.addWidget(self.window)
        self.followed: list[frozenset[str]] = []
        window: Any = self.window
        rest: list[Any] = [self.settings, self.messages, SimpleNamespace(current="r1")]
        self.help = Help(window, *rest)

    def dialogs(self) -> list[Made]:
        return self.window.findChildren(Made)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    looks = Looks()
    monkeypatch.setattr(theme, "current", lambda: looks.name)
    monkeypatch.setattr(theme, "text_size", lambda: looks.size)
    monkeypatch.setattr(theme, "apply", looks.apply)
    monkeypatch.setattr(theme, "set_text_size", looks.set_size)
    return looks


@pytest.fixture
def desk(qtbot: QtBot, looks: Looks, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    for place, name in (
        (keys, "KeysDialog"),
        (manual, "ManualDialog"),
        (problem, "ProblemDialog"),
        (about, "AboutDialog"),
    ):
        monkeypatch.setattr(place, name, Made)
    monkeypatch.setattr(module, "CommandSearch", Search)
    monkeypatch.setattr(module, "TopBar", Bar)
    desk = Desk(qtbot, looks)

    def bindings(*_: object) -> Any:  # noqa: ANN401
        return SimpleNamespace(commands=("command",), follow=desk.followed.append)

    monkeypatch.setattr(module, "Bindings", bindings)
    yield desk
    for dialog in desk.dialogs():
        dialog.close()


def test_the_search_is_made_once(desk: Desk) -> None:
    for _ in range(2):
        desk.help.search_commands()
    search: Any = desk.help.search
    assert search.opened == [40, 40]


def test_a_key_goes_to_the_menus_where_there_are_any(desk: Desk) -> None:
    desk.help.open_menus()
    bar: Any = desk.window.bar
    assert bar.opened == 1
    desk.window.bar = QWidget(desk.window)
    desk.help.open_menus()
    assert bar.opened == 1
    assert bars.TopBar is not Bar


@pytest.mark.parametrize("name", ["show_keys", "report_problem", "show_about"])
def test_a_dialog_is_shown_and_gone_once_it_is_closed(desk: Desk, name: str) -> None:
    getattr(desk.help, name)()
    (dialog,) = desk.dialogs()
    assert dialog.isVisible()
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    assert name != "show_about" or dialog.more["model"] == "r1"
    assert name != "show_keys" or dialog.what[0] == ("command",)
    assert desk.help.bindings is desk.help.bindings


def test_the_manual_is_opened_once_and_brought_to_the_front(desk: Desk) -> None:
    for _ in range(2):
        desk.help.show_manual()
    (dialog,) = desk.dialogs()
    assert dialog.isVisible()


def test_the_log_is_opened_by_the_system(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))
    desk.help.show_log()
    assert opened == [module.log_file().name]


@pytest.mark.parametrize(("before", "after"), [("dark", "light"), ("light", "dark")])
def test_dark_and_light_change_places(desk: Desk, before: str, after: str) -> None:
    desk.looks.name = before
    desk.help.change_theme()
    assert desk.settings.text("theme") == after
    assert desk.looks.applied == [after]


@pytest.mark.parametrize(
    ("size", "by", "after"),
    [(100, 1, 110), (120, -1, 110), (150, 1, 150), (100, -1, 100), (140, 0, 100), (110, 2, 130)],
)
def test_texts_grow_and_shrink_by_a_step_within_bounds(desk: Desk, size: float, by: int, after: int) -> None:
    desk.looks.size = size
    desk.help.change_text(by)
    assert desk.settings.values["look.text"] == after
    assert desk.looks.size == after
    assert desk.looks.applied == (["dark"] if after != size else [])


@pytest.mark.parametrize(
    ("size", "smaller", "usual", "larger"),
    [(100, False, False, True), (110, True, True, True), (140, True, True, True), (150, True, True, False)],
)
def test_it_says_which_way_texts_can_go(desk: Desk, size: float, smaller: bool, usual: bool, larger: bool) -> None:
    desk.looks.size = size
    assert [desk.help.can_change_text(by) for by in (-1, 0, 1)] == [smaller, usual, larger]


@pytest.mark.parametrize(
    ("keys", "name", "size"),
    [({"theme"}, "light", 100.0), ({"look.text"}, "dark", 120.0), ({"other"}, "dark", 100.0)],
)
def test_it_follows_the_settings(desk: Desk, keys: set[str], name: str, size: float) -> None:
    desk.settings.update({"theme": "light", "look.text": 120})
    desk.help.follow(frozenset(keys))
    assert (desk.looks.name, desk.looks.size) == (name, size)
    assert desk.looks.applied == ([name] if keys != {"other"} else [])
    assert desk.followed == [frozenset(keys)]
    desk.help.follow(frozenset(keys))
    assert len(desk.looks.applied) == (keys != {"other"})


def test_the_command_line_is_told_where_it_is_not_at_hand(desk: Desk) -> None:
    assert desk.help.command_line() == "`lungseg --help` lists the commands."
