"""Rows that say what was exported: read again once something was, and doubted at each stroke."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Event
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.exported_rows import ExportedRows
from tests.core.reviews import identity
from tests.ui.controllers.standins import Rows, TellingSession, row

BROKEN = LungSegError("damaged")


class Copies(Rows):
    """The worklist and the library."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Sequence[str]] = []
        self.error: LungSegError | None = None
        self.copies = SimpleNamespace(of=self.of)

    def of(self, found: Identity | None) -> tuple[str, ...]:
        return tuple(key for key, entry in self.model.items() if entry.identity == found)

    def some(self, keys: Sequence[str]) -> dict[str, Entry]:
        self.asked.append(keys)
        if self.error is not None:
            raise self.error
        return {key: row(key) for key in keys}


@pytest.fixture
def rows() -> Copies:
    return Copies()


@pytest.fixture
def session() -> TellingSession:
    return TellingSession()


@pytest.fixture
def exported(qapp: object, rows: Copies, session: TellingSession) -> Iterator[ExportedRows]:
    anything: Any = rows
    parent = QObject()
    yield ExportedRows(anything, session, worklist=anything, model=anything, parent=parent)
    parent.deleteLater()


@pytest.mark.usefixtures("exported")
def test_a_stroke_makes_an_export_doubtful_until_it_is_saved(rows: Copies, session: TellingSession) -> None:
    when = "2026-11-29T12:00:00"
    rows.model = {
        "/x/a": replace(row("/x/a", identity=identity("a")), exported=when),
        "/x/a2": replace(row("/x/a2", identity=identity("a")), exported=when, changed=True),
        "/x/a3": row("/x/a3", identity=identity("a")),
        "/x/b": replace(row("/x/b", identity=identity("b")), exported=when),
        "/x/new": replace(row("/x/new"), exported=when),
    }
    session.tell(Event.STATUS, identity("a"))
    session.tell(Event.MASK, None)
    assert rows.shown == []
    session.tell(Event.MASK, identity("a"))
    assert [(entry.key, entry.changed) for entry in rows.shown] == [("/x/a", True)]


def test_rows_are_read_again_a_hundred_at_a_time(exported: ExportedRows, rows: Copies) -> None:
    rows.model = {f"/x/{number}": row(f"/x/{number}", identity=identity(str(number))) for number in range(200)}
    exported.read_again([identity(str(number)) for number in range(200)])
    assert [len(keys) for keys in rows.asked] == [100]
    for _ in range(3):
        QCoreApplication.processEvents()
    assert [len(keys) for keys in rows.asked] == [100, 100]
    assert [entry.key for entry in rows.shown] == list(rows.model)


def test_rows_that_cannot_be_read_stay_as_they_are(exported: ExportedRows, rows: Copies) -> None:
    rows.model = {"/x/a": row("/x/a", identity=identity("a"))}
    rows.error = BROKEN
    exported.read_again([identity("a")])
    assert rows.shown == []
