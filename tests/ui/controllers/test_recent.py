"""Files and folders that were opened last: kept, listed by shortened paths, and taken off once they are gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.recent import MOST, Recent, recent_commands
from tests.ui.controllers.standins import Messages, Settings, Told, loose


class Desk:
    def __init__(self) -> None:
        self.window, self.settings, self.messages = QWidget(), Settings(), Messages()
        self.opened: list[list[Path]] = []
        self.popped: list[QPoint] = []
        self.picked = Told()
        worklist = SimpleNamespace(picked=self.picked, open_chosen=self.opened.append)
        self.recent = Recent(loose(self.window), loose(self.settings), loose(self.messages), worklist=loose(worklist))


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk()
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: desk.popped.append(at))
    yield desk
    desk.window.deleteLater()


def test_what_is_opened_comes_before_what_was_opened_earlier(desk: Desk) -> None:
    assert desk.recent.paths == []
    desk.picked.emit([Path("/a/1.dcm")])
    desk.picked.emit([Path("/b/1.dcm"), Path("/b/2.dcm"), Path("/c/3.dcm")])  # several files count as their folders
    assert desk.recent.paths == [Path("/b"), Path("/c"), Path("/a/1.dcm")]
    desk.recent.note([Path("/a/1.dcm")])
    assert desk.recent.paths == [Path("/a/1.dcm"), Path("/b"), Path("/c")]
    for number in range(MOST + 1):
        desk.recent.note([Path(f"/n/{number}")])
    assert len(desk.recent.paths) == MOST
    assert desk.recent.paths[0] == Path(f"/n/{MOST}")
    desk.recent.clear()
    assert desk.settings.text("open.recent") == ""


@pytest.mark.parametrize(
    ("kept", "paths"), [("{", []), ('{"a": 1}', []), ('["/a", 7, "/b"]', [Path("/a"), Path("/b")]), ("[" * 99999, [])]
)
def test_what_no_version_wrote_is_left_out(desk: Desk, kept: str, paths: list[Path]) -> None:
    desk.settings.values["open.recent"] = kept
    assert desk.recent.paths == paths


def test_they_are_listed_below_the_menus(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = Path("/") / ("x" * 63)  # with the slash as many signs as are shown
    longer = Path("/") / ("y" * 64)
    for path in (longer, long, tmp_path / "A & B"):
        desk.recent.note([path])
    desk.recent.show()
    menu = desk.recent.menu
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words[0].endswith("A && B")
    assert words[1:] == [str(long), f"…{'y' * 64}", "", "Clear this list"]
    assert menu.activeAction() is menu.actions()[0]
    assert desk.popped == [desk.window.mapToGlobal(QPoint(8, 36))]
    (tmp_path / "A & B").mkdir()
    menu.actions()[0].trigger()
    assert desk.opened == [[tmp_path / "A & B"]]
    menu.actions()[1].trigger()
    assert desk.messages.toasted == [f"{'x' * 63} no longer exists."]
    assert desk.recent.paths == [tmp_path / "A & B", longer]
    monkeypatch.setattr(names, "hidden", lambda: True)
    desk.recent.open(longer)
    assert desk.messages.toasted[-1] == "The file or folder no longer exists."
    desk.recent.note([longer])
    desk.recent.show()
    assert [action.text() for action in loose(desk.recent.menu).actions()][:2] == ["Opened 1", "Opened 2"]
    menu.actions()[-1].trigger()
    assert desk.recent.paths == []


def test_the_command_is_on_where_there_is_any(desk: Desk) -> None:
    [command] = recent_commands(desk.recent)
    assert (command.id, command.menu, command.enabled()) == ("file.recent", "File", False)
    assert command.why_not() == "No file or folder has been opened yet."
    desk.recent.note([Path("/a")])
    assert command.enabled()
