"""Behind the settings page: changed at once, reset with the way back, and taken to another computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.settings.exchange import Taken
from lungseg_gui.ui.controllers import settings_editing as module
from lungseg_gui.ui.controllers.settings_editing import SettingsEditing
from lungseg_gui.ui.dialogs import settings_page
from tests.ui.controllers.standins import Lanes, Messages, Settings, Told, loose, services_of

FULL = LungSegError("The disk is full.")


class Page:
    def __init__(self, settings: object, sections: object, **parts: object) -> None:
        self.parts: Any = parts
        self.changed: list[str] = []
        self.values: list[object] = []

    def show_values(self, keys: object) -> None:
        self.values.append(keys)


class Desk:
    def __init__(self) -> None:
        self.messages, self.settings = Messages(), Settings(a=1, b=2, export__folder="/out", open__folder="/in")
        loose(self.settings).table = [
            SimpleNamespace(key="a", default=10, text="First"),
            SimpleNamespace(key="b", default=20, text="Second"),
        ]
        self.services = services_of(settings=self.settings)
        self.lanes: Lanes = self.services.lanes
        self.window, self.changes = QWidget(), SimpleNamespace(changed=Told())
        loose(self.window).pages = "the pages"
        self.editing = SettingsEditing(loose(self.window), self.services, loose(self.messages), loose(self.changes))

    def page(self) -> Page:
        return loose(self.editing.page(lambda: None))

    @property
    def values(self) -> tuple[object, object]:
        return self.settings.get("a"), self.settings.get("b")


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(settings_page, "SettingsPage", Page)
    desk = Desk()
    yield desk
    desk.window.deleteLater()


def test_the_page_is_made_once_and_follows_the_settings(desk: Desk) -> None:
    page = desk.page()
    assert desk.page() is page
    desk.changes.changed.emit(frozenset({"a"}))
    assert page.values == [frozenset({"a"})]
    page.parts["set_value"]("a", 5)
    assert desk.values == (5, 2)
    made: list[object] = []
    section = SimpleNamespace(page=lambda services, messages: made.append((services, messages)) or "page")
    assert page.parts["make_page"](section) == "page"
    assert made == [(desk.services, desk.messages)]
    assert page.parts["make_page"](SimpleNamespace(page=None)) is None
    assert page.parts["parent"] == "the pages"  # where it will stand


def test_what_the_disk_refuses_is_told_until_it_is_taken(desk: Desk) -> None:
    desk.settings.refuses = FULL
    desk.editing.change({"a": 5})
    assert desk.messages.words == {"settings": "The disk is full."}
    desk.settings.refuses = None
    desk.messages.banners["settings"].actions["Retry"]()
    assert (desk.values, desk.messages.banners) == ((5, 2), {})


def test_settings_are_brought_back_to_their_defaults_and_that_is_undone(desk: Desk) -> None:
    desk.editing.reset("a")
    assert desk.values == (10, 2)
    assert desk.messages.toasted[-1] == "First is back at its default"
    desk.editing.reset("a", "b")
    assert desk.values == (10, 20)
    assert desk.messages.toasted[-1] == "2 settings are back at their defaults"
    assert desk.messages.toasts[-1].action == "Undo"
    desk.messages.toasts[-1].press()
    assert desk.values == (10, 2)
    desk.messages.toasts[0].press()
    assert desk.values == (1, 2)


@pytest.mark.parametrize(
    ("values", "unknown", "words", "action"),
    [
        ({"a": 5, "b": 6}, (), "2 settings changed", "Undo"),
        ({"a": 5, "b": 2}, (), "1 setting changed", "Undo"),
        ({"a": 1}, (), "0 settings changed", ""),
        ({"a": 5}, ("x", "y"), "1 setting changed. This version does not know: x, y", "Undo"),
    ],
)
def test_settings_of_a_file_are_used_and_counted(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    values: dict[str, object],
    unknown: tuple[str, ...],
    words: str,
    action: str,
) -> None:
    monkeypatch.setattr(module, "read_file", lambda path, table: Taken(loose(values), unknown))
    desk.editing.take_in(Path("/in/settings.json"))
    desk.lanes.run()
    assert (desk.messages.toasted[-1], desk.messages.toasts[-1].action) == (words, action)
    desk.messages.toasts[-1].press()
    assert desk.values == (1, 2)


def test_files_are_asked_for_beside_the_last_ones(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[str] = []
    answer = ""

    def ask(_parent: object, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        asked.append(place)
        return answer, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    monkeypatch.setattr(module, "encode", lambda settings: b"content")

    def refuse(path: Path, table: object) -> Taken:
        raise LungSegError("The file contains no lungseg settings.")

    monkeypatch.setattr(module, "read_file", refuse)
    desk.editing.ask_export()
    desk.editing.ask_import()
    assert desk.lanes.all == {}
    desk.settings.values.clear()
    answer = str(tmp_path / "settings.json")
    desk.editing.ask_export()
    desk.lanes.run()
    assert (tmp_path / "settings.json").read_bytes() == b"content"
    assert desk.messages.files == [tmp_path / "settings.json"]
    desk.editing.ask_import()
    desk.lanes.run()
    assert desk.messages.words == {"settings": "The file contains no lungseg settings."}
    home = Path.home()
    assert asked == ["/out/lungseg-settings.json", "/in", str(home / "lungseg-settings.json"), str(home)]
    desk.messages.banners.clear()
    answer = str(tmp_path / "nowhere" / "settings.json")
    (tmp_path / "nowhere").write_text("a file")
    desk.editing.ask_export()
    desk.lanes.run()
    assert list(desk.messages.banners) == ["settings"]


def test_all_are_reset_once_the_reader_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = False

    def gives_up(_: object, question: str, *, more: str, **__: str) -> bool:
        asked.append(more)
        return answer

    monkeypatch.setattr(module, "gives_up", gives_up)
    desk.editing.ask_reset_all()
    page = desk.page()
    desk.editing.ask_reset_all()
    assert asked == []
    page.changed = ["a", "b"]
    desk.editing.ask_reset_all()
    assert (asked, desk.values) == (["These go back to their defaults: First, Second."], (1, 2))
    answer = True
    desk.editing.ask_reset_all()
    assert desk.values == (10, 20)
