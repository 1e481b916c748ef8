"""Headers of the listed files: read once the program has started, shown between the window's events."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import header_rows as module
from lungseg_gui.ui.controllers.header_rows import HeaderRows
from tests.ui.controllers.standins import Lanes, row


class Intake(QObject):
    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.idle = True


class Model:
    def __init__(self) -> None:
        self.rows: dict[str, Entry] = {}
        self.put: list[list[str]] = []

    def entry(self, key: str) -> Entry | None:
        return self.rows.get(key)

    def put_all(self, entries: Sequence[Entry]) -> None:
        self.put.append([entry.key for entry in entries])
        self.rows |= {entry.key: entry for entry in entries}


class Desk:
    def __init__(self) -> None:
        self.lanes, self.intake, self.model = Lanes(), Intake(), Model()
        self.tells: list[Mapping[str, str]] = []
        self.parent = QObject()
        services: Any = SimpleNamespace(lanes=self.lanes, library="library")
        panel: Any = SimpleNamespace(intake=self.intake, model=self.model)
        self.rows = HeaderRows(services, panel, self.parent)
        self.settled = 0
        self.rows.settled.connect(self._settled)

    def _settled(self) -> None:
        self.settled += 1

    def list(self, *keys: str, header: str = "") -> None:
        self.model.rows |= {key: replace(row(key), header=header) for key in keys}

    def read(self, _: object, *, told: Callable[[Mapping[str, str]], None], **__: object) -> int:
        tells, self.tells = self.tells, []
        for found in tells:
            told(found)
        return 0


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(module, "read_headers", desk.read)
    monkeypatch.setattr(module, "_BUDGET_S", 60.0)
    return desk


def test_nothing_is_read_before_the_program_has_started(desk: Desk) -> None:
    desk.rows.look()
    assert desk.lanes.names == []
    assert not desk.rows.idle  # it is still to come
    desk.rows.begin()
    desk.rows.begin()
    assert desk.lanes.names == ["headers"]
    assert not desk.rows.idle
    desk.lanes.run()
    assert desk.settled == 1
    assert desk.rows.idle
    desk.rows.begin()
    assert desk.rows.idle


def test_what_was_found_is_shown_in_its_rows(desk: Desk) -> None:
    desk.list("/x/a", "/x/b")
    desk.list("/x/c", header="of c")
    desk.tells = [{"/x/a": "of a"}, {"/x/b": "of b", "/x/c": "of c", "/x/gone": "of none"}]
    desk.rows.begin()
    desk.lanes.run()
    assert desk.model.put == []
    assert not desk.rows.idle
    assert desk.settled == 0
    QCoreApplication.processEvents()
    assert desk.model.put == [["/x/a", "/x/b"]]  # c says it already
    assert [desk.model.rows[f"/x/{name}"].header for name in "abc"] == ["of a", "of b", "of c"]
    assert desk.settled == 1
    assert desk.rows.idle


def test_rows_come_fifty_at_a_time_and_the_window_has_its_turn(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [f"/x/{number}" for number in range(120)]
    desk.list(*keys)
    desk.tells = [dict.fromkeys(keys, "header")]
    desk.rows.begin()
    desk.lanes.run()
    times = iter([0.0, 0.0, 70.0, 70.0, 70.0, 70.0, 70.0, 70.0])
    monkeypatch.setattr(module.time, "perf_counter", lambda: next(times))
    (turn,) = [each for each in desk.rows.children() if isinstance(each, QTimer)]
    assert turn.isSingleShot()
    turn.stop()
    turn.timeout.emit()
    assert [len(some) for some in desk.model.put] == [50]
    assert turn.isActive()
    assert desk.settled == 0
    turn.timeout.emit()
    assert [len(some) for some in desk.model.put] == [50, 50, 20]
    assert desk.settled == 1
    assert turn.interval() == 0


def test_rows_that_wait_to_be_listed_are_shown_once_they_are(desk: Desk) -> None:
    desk.intake.idle = False
    desk.tells = [{"/x/a": "of a"}]
    desk.rows.begin()
    desk.lanes.run()
    QCoreApplication.processEvents()
    assert not desk.rows.idle
    assert desk.settled == 0
    desk.list("/x/a")
    desk.intake.idle = True
    desk.intake.emptied.emit()
    QCoreApplication.processEvents()
    assert desk.model.rows["/x/a"].header == "of a"
    assert desk.rows.idle
    assert desk.settled == 1
    desk.intake.emptied.emit()
    QCoreApplication.processEvents()
    assert desk.settled == 1


def test_what_is_listed_while_it_reads_is_read_after_it(desk: Desk) -> None:
    desk.rows.begin()
    for _ in range(2):
        desk.rows.look("found")
    assert desk.lanes.names == ["headers"]
    desk.lanes.headers.waiting.pop().run()
    assert desk.lanes.names == ["headers"]
    assert desk.settled == 0
    desk.lanes.run()
    assert desk.settled == 1
    desk.rows.look()
    desk.lanes.run()
    assert desk.settled == 2


@pytest.mark.parametrize(("before", "now", "asked"), [("of a", "", 1), ("of a", "of a", 0), ("", "", 0), (None, "", 0)])
def test_a_file_of_another_study_than_its_header_said_is_asked_again(
    desk: Desk, before: str | None, now: str, asked: int
) -> None:
    desk.rows.begin()
    desk.lanes.run()
    if before is not None:
        desk.list("/x/a", header=before)
    desk.rows.opened(replace(row("/x/a"), header=now))
    assert len(desk.lanes.names) == asked
