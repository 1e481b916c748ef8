"""A page of many cases: made by one reader, of what is listed."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lungseg_gui.core.readings import Reader
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.gathering import Chosen, Gathering, why_nothing
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.tasks import Lane


def entry(number: int) -> Entry:
    return Entry(f"/x/{number}.png", None, str(number), Status.NEW, None, "", "", -1, "", number)


class _Messages:
    def __init__(self) -> None:
        self.errors: list[str] = []

    def failed(self, _name: str, error: object) -> None:
        self.errors.append(str(error))

    def progress(self, *_: object) -> None: ...

    def clear(self, *_: object) -> None: ...


def test_no_page_is_made_of_what_two_readers_may_see(qtbot: QtBot) -> None:
    lanes = SimpleNamespace(disk=Lane("disk"), batch=Lane("batch"))
    readers = SimpleNamespace(current=Reader("", "Dr A"))
    messages, parent, pages = _Messages(), QObject(), list[Sequence[str]]()
    services: Any = SimpleNamespace(lanes=lanes, readers=readers)
    saving: Any = SimpleNamespace(flush=lambda: None)
    gathering = Gathering(services, cast("Any", messages), saving, parent)
    cases = Chosen((entry(1), entry(2)), ("one", "two"), "2 cases")

    change: list[str] = []

    def each(_: Entry, name: str) -> str:
        if name in change:
            readers.current = Reader("r1", "Dr B")
        return name

    for change[:] in (["one"], ["two"], []):
        readers.current = Reader("", "Dr A")
        gathering.begin(cases, each, done=pages.append, words="{n} {total}")
        qtbot.waitUntil(lambda: not gathering.running)
    assert pages == [["one", "two"]]
    assert messages.errors == ["The reader has changed: no page was made. Make it again."] * 2
    for lane in (lanes.disk, lanes.batch):
        assert lane.close(10.0)


def test_no_page_is_made_of_nothing(qapp: object) -> None:
    model = WorklistModel()
    assert why_nothing(model) == "Open images first."
    model.set_entries([entry(1)])
    assert why_nothing(model) == ""
    model.set_search("nobody is called so")
    assert why_nothing(model).startswith("No case is listed")
