"""The windows on offer: what the list names, which one is marked, and the reader's own under their names and keys."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.render import AUTOMATIC
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Voi
from lungseg_gui.core.windows import LONGEST_NAME, MOST, OwnWindow, as_text
from lungseg_gui.ui.controllers import windows as module
from lungseg_gui.ui.controllers.windows import Windows, window_commands
from tests.ui.controllers.standins import Messages, Popups, Settings, Told, loose, review_of

FILE = (Voi("Lung", 500.0, 1000.0), Voi("Bone", 2000.0, 800.0))


class Viewer:
    """Shows one review through a window."""

    def __init__(self, review: Review | None) -> None:
        self.review = review
        self.voi: Voi | None = None
        self.guessed = Voi(AUTOMATIC, 100.0, 50.0)

    def presets(self) -> tuple[Voi, ...]:
        return (self.review.image.voi if self.review is not None else ()) or (self.guessed,)

    def apply_preset(self, index: int) -> None:
        self.voi = self.presets()[index]

    def auto_window(self) -> None:
        self.voi = self.guessed

    def set_window(self, voi: Voi) -> None:
        self.voi = voi


class Desk:
    def __init__(self, popups: Popups) -> None:
        self.settings, self.messages, self.popups = Settings(), Messages(), popups
        self.viewing = SimpleNamespace(viewer=None, shows=False, shown=Told(), window_moved=Told())
        self.viewing.ensure = lambda: self.viewing.viewer
        self.names: dict[str, str] = {}
        self.listed: list[tuple[str, str]] = []
        self.marked: list[int] = []
        self.refreshed = 0
        window: Any = QObject()
        self.window = window
        window.actions_table = SimpleNamespace(action=self._action, refresh=self._refresh)
        window.case_bar = SimpleNamespace(show_windows=self._list, select_window=self.marked.append)
        window.viewer_place = None
        self.windows = Windows(window, loose(self.settings), loose(self.messages), viewing=loose(self.viewing))

    def _action(self, name: str) -> SimpleNamespace:
        return SimpleNamespace(setText=lambda words: self.names.update({name: words}))

    def _refresh(self) -> None:
        self.refreshed += 1

    def _list(self, rows: list[tuple[str, str]], index: int) -> None:
        self.listed = rows
        self.marked.append(index)

    def show(self, *, voi: tuple[Voi, ...] = FILE, **more: Any) -> Viewer:  # noqa: ANN401
        viewer = Viewer(review_of(1, voi=voi, **more))
        viewer.apply_preset(0)
        self.viewing.viewer, self.viewing.shows = viewer, True
        self.viewing.shown.emit()
        return viewer

    def keep(self, *windows: OwnWindow) -> None:
        self.settings.values["view.windows"] = as_text(windows)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    popups = Popups()
    monkeypatch.setattr(module, "WordsPopup", popups)
    return Desk(popups)


def test_the_list_has_the_windows_of_the_file_the_automatic_one_and_the_readers_own(desk: Desk) -> None:
    desk.keep(OwnWindow("Apex", 600.0, 300.0), OwnWindow("Far off", 90000.0, 10.0))
    desk.show(slope=-1.0, intercept=4000.0)
    assert desk.listed == [
        ("Lung", "3500 / 1000"),
        ("Bone", "2000 / 800"),
        ("Automatic", ""),
        ("Apex", "600 / 300"),  # the other one would show this image blank
        ("Save this window…", ""),
    ]
    assert desk.marked == [-1, 0]


def test_an_image_without_windows_has_the_automatic_one_alone(desk: Desk) -> None:
    desk.show(voi=())
    assert [name for name, _ in desk.listed] == ["Automatic", "Save this window…"]
    assert desk.marked[-1] == 0


def test_the_window_in_use_is_marked(desk: Desk) -> None:
    desk.keep(OwnWindow("Apex", 600.0, 300.0))
    viewer = desk.show()
    for index, marked in ((1, 1), (2, 2), (3, 3), (0, 0)):
        desk.windows.choose(index)
        assert desk.marked[-1] == marked
    viewer.voi = Voi("by hand", 500.0, 1000.5)
    desk.viewing.window_moved.emit()
    assert desk.marked[-1] == -1
    viewer.voi = Voi("by hand", 500.5, 1000.0)
    desk.viewing.window_moved.emit()
    assert desk.marked[-1] == -1
    told = len(desk.marked)
    viewer.voi = None
    desk.viewing.window_moved.emit()
    desk.windows.choose(5)  # of a list that was longer
    assert len(desk.marked) == told


def test_nothing_is_listed_before_an_image_is_there(desk: Desk) -> None:
    desk.viewing.shown.emit()
    desk.viewing.window_moved.emit()
    desk.viewing.viewer = Viewer(None)
    desk.viewing.shown.emit()
    desk.windows.follow(frozenset({"view.windows"}))
    assert (desk.listed, desk.marked) == ([], [])
    desk.windows.ask_name()
    assert desk.popups.made == []


def test_the_menu_calls_the_readers_windows_by_their_names(desk: Desk) -> None:
    desk.keep(OwnWindow("Apex & base", 600.0, 300.0))
    desk.show()
    assert desk.names == {
        "view.own1": "Apex && base",
        "view.own2": "Your window 2",
        "view.own3": "Your window 3",
        "view.own4": "Your window 4",
        "view.own5": "Your window 5",
    }


def test_windows_follow_the_settings_while_an_image_is_open(desk: Desk) -> None:
    desk.show()
    desk.keep(OwnWindow("Apex", 600.0, 300.0))
    desk.windows.follow(frozenset({"view.gamma"}))
    assert len(desk.listed) == 4
    desk.windows.follow(frozenset({"view.windows"}))
    assert len(desk.listed) == 5
    desk.viewing.shows = False
    desk.keep()
    desk.windows.follow(frozenset({"view.windows"}))
    assert len(desk.listed) == 5


def test_a_window_is_saved_under_a_name_and_that_can_be_undone(desk: Desk) -> None:
    desk.show(slope=2.0, intercept=-1000.0)
    desk.marked.clear()
    desk.windows.ask_name()
    popup = desk.popups.made[0]
    assert (popup.hint, popup.button, popup.asked) == ("Name of the window", "Save", [("Save C 0 W 2000 as", "")])
    assert desk.marked == [0]  # the list shows the window, not what was chosen in it
    popup.enter("   ")
    assert desk.windows.own == ()
    popup.enter(" Apex ")
    assert desk.windows.own == (OwnWindow("Apex", 0.0, 2000.0),)
    assert desk.messages.toasted[-1] == "Window Apex saved"
    assert (len(desk.listed), desk.refreshed) == (5, 1)
    assert desk.names["view.own1"] == "Apex"
    desk.windows.use_preset(1)
    desk.windows.ask_name()
    assert len(desk.popups.made) == 1
    popup.enter("apex")
    assert desk.windows.own == (OwnWindow("apex", 3000.0, 1600.0),)
    assert desk.messages.toasted[-1] == "Window apex replaced"
    assert desk.messages.toasts[-1].action == "Undo"
    desk.messages.toasts[-1].press()
    assert desk.windows.own == (OwnWindow("Apex", 0.0, 2000.0),)
    desk.messages.toasts[0].press()
    assert desk.windows.own == ()
    popup.enter("x" * 99)
    assert len(desk.windows.own[0].name) == LONGEST_NAME


def test_there_is_an_end_of_windows(desk: Desk) -> None:
    desk.keep(*(OwnWindow(f"{n}", 600.0, 300.0) for n in range(MOST - 1)))
    desk.show()
    desk.windows.ask_name()
    desk.popups.made[0].enter("the last one")
    assert len(desk.windows.own) == MOST
    desk.popups.made[0].enter("one more")
    assert len(desk.windows.own) == MOST
    assert desk.messages.toasted[-1].startswith(f"You already have {MOST} windows.")
    desk.popups.made[0].enter("the last one")
    assert desk.messages.toasted[-1] == "Window the last one replaced"


def test_a_curve_of_the_file_and_a_locked_setting_are_not_saved(desk: Desk) -> None:
    assert desk.windows.why_not_save() == ""
    desk.show(voi=(Voi("Curve", 500.0, 1000.0, table=np.zeros(65536, np.uint8)),))
    curve = "This window is a curve from the file: adjust it first."
    assert desk.windows.why_not_save() == curve
    desk.windows.ask_name()
    assert (desk.messages.toasted[-1], desk.popups.made) == (curve, [])
    desk.windows.use_automatic()
    assert desk.windows.why_not_save() == ""
    loose(desk.viewing.viewer).voi = None
    assert desk.windows.why_not_save() == ""
    desk.windows.ask_name()
    assert desk.popups.made == []
    desk.settings.locks["view.windows"] = "Set by your administrator."
    assert desk.windows.why_not_save() == "Set by your administrator."


def test_an_own_window_is_used_by_its_number(desk: Desk) -> None:
    desk.keep(OwnWindow("Apex", 600.0, 300.0), OwnWindow("Far off", 90000.0, 10.0))
    desk.windows.use_own(0)
    assert (desk.windows.why_not(0), desk.messages.said) == ("", [])
    viewer = desk.show(slope=2.0)
    desk.windows.use_own(0)
    used = loose(viewer.voi)
    assert (used.name, used.centre, used.width) == ("Apex", 300.0, 150.0)
    assert desk.messages.said == ["Window: Apex"]
    desk.windows.use_own(1)
    desk.windows.use_own(2)
    assert [desk.windows.why_not(n) for n in range(3)] == [
        "",
        "This image would be blank: its values differ.",
        "You have not saved this window.",
    ]
    assert len(desk.messages.said) == 1


def test_commands_of_windows_stand_in_one_menu_and_are_on_where_they_do_something(desk: Desk) -> None:
    desk.keep(OwnWindow("Apex", 600.0, 300.0))
    commands = {one.id: one for one in window_commands(desk.windows, loose(desk.viewing))}
    assert {one.menu for one in commands.values()} == {"View"}
    assert {(one.group, one.submenu) for one in commands.values()} == {(2, "Windows")}
    assert [(name, one.text, one.keys) for name, one in commands.items()] == [
        ("view.preset1", "Window 1 from the file", ("Ctrl+1",)),
        ("view.preset2", "Window 2 from the file", ("Ctrl+2",)),
        ("view.preset3", "Window 3 from the file", ("Ctrl+3",)),
        ("view.preset4", "Window 4 from the file", ("Ctrl+4",)),
        ("view.auto", "Automatic window", ("Ctrl+0",)),
        ("view.own1", "Your window 1", ("Ctrl+5",)),
        ("view.own2", "Your window 2", ("Ctrl+6",)),
        ("view.own3", "Your window 3", ("Ctrl+7",)),
        ("view.own4", "Your window 4", ("Ctrl+8",)),
        ("view.own5", "Your window 5", ("Ctrl+9",)),
        ("view.save_window", "Save this window…", ("Ctrl+Shift+W",)),
    ]
    assert [name for name, one in commands.items() if one.enabled()] == []
    assert commands["view.preset1"].why_not() == ""
    viewer = desk.show()
    enabled = [name for name, one in commands.items() if one.enabled()]
    assert enabled == ["view.preset1", "view.preset2", "view.auto", "view.own1", "view.save_window"]
    assert commands["view.preset3"].why_not() == "The file has no such window."
    assert commands["view.own2"].why_not() == "You have not saved this window."
    assert commands["view.auto"].why_not() == ""
    commands["view.preset2"].run()
    assert viewer.voi is FILE[1]
    commands["view.auto"].run()
    assert viewer.voi is viewer.guessed
    commands["view.own1"].run()
    assert viewer.voi is not viewer.guessed
    desk.settings.locks["view.windows"] = "Set by your administrator."
    assert not commands["view.save_window"].enabled()
    desk.viewing.viewer = Viewer(None)
    assert not commands["view.preset1"].enabled()
