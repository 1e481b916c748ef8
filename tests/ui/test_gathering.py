"""A page of many cases: made by one reader, of what is listed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.readings import Reader
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.gathering import Chosen, Gathering, chosen, why_nothing
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import Scope
from lungseg_gui.ui.tasks import Lane
from tests.ui.controllers.standins import Lanes, Messages


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


class Desk:
    """A gathering whose lanes work when they are told to."""

    def __init__(self) -> None:
        self.lanes, self.messages, self.parent = Lanes(), Messages(), QObject()
        self.flushed = 0
        self.pages: list[Sequence[str]] = []
        self.changes: list[bool] = []
        readers = SimpleNamespace(current=Reader("", "Dr A"))
        services: Any = SimpleNamespace(lanes=self.lanes, readers=readers)
        rest: list[Any] = [self.messages, SimpleNamespace(flush=self.flush), self.parent]
        self.gathering = Gathering(services, *rest)
        self.gathering.changed.connect(lambda: self.changes.append(self.gathering.running))

    def flush(self) -> None:
        self.flushed += 1

    def begin(self, each: Callable[[Entry, str], str] = lambda _, name: name) -> None:
        cases = Chosen((entry(1), entry(2)), ("one", "two"), "2 cases")
        self.gathering.begin(cases, each, done=self.pages.append, words="{n} of {total}")


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_cases_are_looked_through_once_everything_is_written(desk: Desk) -> None:
    desk.messages.failed("export", LungSegError("The disk was full."))
    banners: list[tuple[str, float | None]] = []

    def each(_: Entry, name: str) -> str:
        banner = desk.messages.banners["gathering"]
        banners.append((banner.words, banner.share))
        return name

    desk.begin(each)
    assert desk.flushed == 1
    assert desk.messages.banners == {}
    assert desk.gathering.running
    assert desk.gathering.why_not() == "Other cases are still being read. Wait, or stop them."
    desk.begin()  # one at a time
    assert desk.lanes.names == ["written before"]
    desk.lanes.disk.run()
    assert desk.lanes.names == ["gather"]
    desk.lanes.run()
    assert desk.pages == [["one", "two"]]
    assert banners == [("1 of 2", 0.0), ("2 of 2", 0.5)]
    assert desk.messages.banners == {}
    assert desk.changes == [True, False]
    assert desk.gathering.why_not() == ""
    assert desk.flushed == 1


def test_nothing_comes_of_what_was_stopped(desk: Desk) -> None:
    desk.gathering.stop()  # nothing runs
    seen: list[str] = []

    def each(_: Entry, name: str) -> str:
        seen.append(name)
        desk.messages.banners["gathering"].actions["Stop"]()
        return name

    desk.begin(each)
    desk.lanes.run()
    assert seen == ["one"]
    assert desk.pages == desk.messages.errors[1:] == []
    assert desk.messages.banners == {}
    assert desk.changes == [True, False]


def test_what_cannot_be_read_is_told(desk: Desk) -> None:
    def each(_: Entry, name: str) -> str:
        raise LungSegError(f"{name} is damaged.")

    desk.begin(each)
    desk.lanes.run()
    assert desk.messages.errors == [("export", "one is damaged.")]
    assert (desk.pages, desk.gathering.running) == ([], False)


def test_a_page_of_no_case_is_empty(desk: Desk) -> None:
    nothing = Chosen((), (), "0 cases")
    desk.gathering.begin(nothing, lambda _, name: name, done=desk.pages.append, words="{n} of {total}")
    desk.lanes.run()
    assert desk.pages == [[]]


@pytest.mark.parametrize(
    ("selected", "scope", "what", "names"),
    [
        (range(0), Scope.ALL, "3 cases", ["1", "2", "3"]),
        (range(1, 2), Scope.ALL, "3 cases", ["1", "2", "3"]),
        (range(1, 3), Scope.ALL, "2 selected cases", ["2", "3"]),
        (range(0), Scope.TODO, "3 listed cases", ["1", "2", "3"]),
        (range(2), Scope.TODO, "2 selected cases", ["1", "2"]),
    ],
)
def test_the_selected_cases_are_chosen_or_else_those_that_are_listed(
    qapp: object, selected: range, scope: Scope, what: str, names: list[str]
) -> None:
    model = WorklistModel()
    model.set_entries([entry(number) for number in (1, 2, 3)])
    model.set_scope(scope)
    model.selection.select_rows(selected)
    found = chosen(model)
    assert (found.what, list(found.names)) == (what, names)
    assert [str(each.order) for each in found.entries] == names


def test_one_case_is_told_as_one(qapp: object) -> None:
    model = WorklistModel()
    model.set_entries([entry(1)])
    assert chosen(model).what == "1 case"
    model.set_scope(Scope.TODO)
    assert chosen(model).what == "1 listed case"


def test_no_page_is_made_of_nothing(qapp: object) -> None:
    model = WorklistModel()
    assert why_nothing(model) == "Open images first."
    model.set_entries([entry(1)])
    assert why_nothing(model) == ""
    model.set_search("nobody is called so")
    assert why_nothing(model).startswith("No case is listed")
