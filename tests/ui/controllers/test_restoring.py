"""The worklist of the last time: a short one at once, a long one announced and read in a worker."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.restoring import AT_ONCE, Restoring
from tests.ui.controllers.standins import Lanes, Messages, Told, entry_of, loose, services_of


class Library:
    def __init__(self, number: int) -> None:
        self.number, self.refuses = number, False

    def __len__(self) -> int:
        return self.number

    def entries(self) -> list[Entry]:
        return [entry_of(1)]

    def pages(self) -> Iterator[list[Entry]]:
        yield [entry_of(1)]
        if self.refuses:
            raise LungSegError("The disk is gone.")
        yield [entry_of(2)]


class Intake:
    def __init__(self) -> None:
        self.emptied, self.idle = Told(), True
        self.pages: list[list[Entry]] = []

    def add(self, page: list[Entry]) -> None:
        self.pages.append(page)


class Desk:
    def __init__(self, number: int) -> None:
        self.library, self.messages, self.intake = Library(number), Messages(), Intake()
        self.services = services_of(library=self.library)
        self.lanes: Lanes = self.services.lanes
        self.announced: list[int] = []
        self.set: list[int] = []
        panel: Any = self
        self.parent = QObject()
        self.restoring = Restoring(self.services, panel, loose(self.messages), self.parent)
        self.over: list[str] = []
        self.restoring.done.connect(lambda: self.over.append("done"))

    def announce(self, number: int) -> None:
        self.announced.append(number)

    def set_entries(self, entries: list[Entry]) -> None:
        self.set.append(len(entries))


@pytest.mark.parametrize("number", [0, AT_ONCE])
def test_a_short_worklist_is_listed_at_once(number: int) -> None:
    desk = Desk(number)
    desk.restoring.begin()
    assert (desk.set, desk.announced) == ([1], [])
    desk.restoring.then(lambda: desk.over.append("then"))
    desk.restoring.go_on()
    assert (desk.over, desk.lanes.all) == (["then"], {})
    desk.intake.emptied.emit()
    assert desk.over == ["then"]


def test_a_long_one_is_announced_and_read_afterwards() -> None:
    desk = Desk(AT_ONCE + 1)
    desk.restoring.begin()
    assert (desk.set, desk.announced) == ([], [AT_ONCE + 1])
    desk.restoring.then(lambda: desk.over.append("then"))
    desk.restoring.go_on()
    desk.intake.emptied.emit()  # of what was read until now
    assert desk.over == []
    desk.intake.idle = False
    desk.lanes.run()
    assert ([len(page) for page in desk.intake.pages], desk.over) == ([1, 1], [])
    desk.intake.emptied.emit()
    desk.intake.emptied.emit()
    assert sorted(desk.over) == ["done", "then"]
    assert desk.announced == [AT_ONCE + 1, 0]
    desk.restoring.go_on()
    assert desk.lanes.find.names == []


def test_where_all_is_listed_when_the_last_page_is_read_it_is_over() -> None:
    desk = Desk(AT_ONCE + 1)
    desk.restoring.begin()
    desk.restoring.go_on()
    desk.lanes.run()
    assert desk.over == ["done"]
    desk.restoring.then(lambda: desk.over.append("then"))
    assert desk.over == ["done", "then"]


def test_a_library_that_cannot_be_read_ends_it() -> None:
    desk = Desk(AT_ONCE + 1)
    desk.library.refuses = True
    desk.restoring.begin()
    desk.restoring.go_on()
    desk.lanes.run()
    assert desk.messages.words == {"open": "The disk is gone."}
    assert (len(desk.intake.pages), desk.over) == (1, ["done"])
