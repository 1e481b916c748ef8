"""Second readings with stand-ins for flow, worklist and record."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.readings import Reader, Request, Start
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.services.library import Entry
from lungseg_gui.services.record import Readers
from lungseg_gui.ui.controllers import readings as module
from lungseg_gui.ui.controllers.readings import Readings
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import (
    Lanes,
    Messages,
    Saving,
    Screen,
    Told,
    image_of,
    loose,
    services_of,
)

FULL = LungSegError("The disk is full.")
ME, OTHER = Reader("", "Dr A"), Reader("r2", "Dr B")
REQUEST = Request("t1", image_of(1).identity.key, ME, OTHER, Start.MODEL, "")


class Flow(Screen):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self.shown, self.wanted = session, Told(), ""
        self.let_gone: list[str] = []
        self.emptied = 0

    def show_nothing(self) -> None:
        self.emptied += 1
        self.wanted = ""

    def let_go(self, key: str) -> None:
        self.let_gone.append(key)

    def review_of(self, identity: Identity) -> Review | None:
        return self._session.review(identity)


class Worklist:
    def __init__(self, model: WorklistModel) -> None:
        self._model, self.seen = model, list[str]()

    def lists(self, key: str) -> bool:
        return self._model.entry(key) is not None

    def show(self, key: str) -> None:
        self.seen.append(key)

    def put(self, entry: Entry) -> None:
        self._model.put(entry)


class Desk:
    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.messages, self.saving = Session(), Messages(), Saving()
        self.model, self.refreshed = WorklistModel(), list[int]()
        self.window = QWidget()
        window: Any = self.window
        self.thumbnails: list[str] = []
        self.names: list[str] = []
        window.worklist = SimpleNamespace(
            model=self.model, delegate=SimpleNamespace(drop_thumbnail=self.thumbnails.append)
        )
        window.status = SimpleNamespace(reader=SimpleNamespace(clicked=Told()), show_reader=self.names.append)
        window.actions_table = SimpleNamespace(refresh=lambda: self.refreshed.append(1))
        self.status = window.status
        self.readers = Readers(home)
        self.requests: dict[str, Request] = {}
        self.entries: dict[str, Entry] = {}
        self.services = services_of(
            readers=self.readers,
            record=SimpleNamespace(requests=lambda: self.requests),
            library=SimpleNamespace(entry=self._entry),
        )
        self.lanes: Lanes = self.services.lanes
        self.flow, self.worklist = Flow(self.session), Worklist(self.model)
        self.settled: list[Reader] = []
        self.moved: list[str] = []  # rows that another reading belongs to
        self.asked: list[tuple[Identity, dict[str, Any]]] = []
        self.refuses: LungSegError | None = None
        monkeypatch.setattr(module.jobs, "settle", self._settle)
        monkeypatch.setattr(module.jobs, "ask", self._ask)
        monkeypatch.setattr(module.jobs, "withdraw", self._withdraw)
        self.finished: list[int] = []

    def begin(self) -> Readings:
        made = Readings(
            loose(self.window),
            self.services,
            self.session,
            loose(self.messages),
            flow=loose(self.flow),
            worklist=loose(self.worklist),
            saving=loose(self.saving),
            finish_stroke=lambda: self.finished.append(1),
        )
        self.changes: list[int] = []
        made.changed.connect(lambda: self.changes.append(1))
        return made

    def _refuse(self) -> None:
        if self.refuses is not None:
            raise self.refuses

    def _entry(self, key: str) -> Entry | None:
        self._refuse()
        return self.entries.get(key)

    def _settle(self, *, record: object, library: object, reader: Reader) -> list[str]:
        self.settled.append(reader)
        self._refuse()
        return self.moved

    def _ask(self, identity: Identity, **more: object) -> Request:
        self._refuse()
        self.asked.append((identity, more))
        return REQUEST

    def _withdraw(self, identity: Identity, *, by: Reader, record: object) -> tuple[Reader, ...]:
        self._refuse()
        waiting = [one for one in self.requests.values() if one.waits]
        self.requests.clear()
        return tuple(one.to for one in waiting)

    def name(self) -> None:
        """Dr A reads, and Dr B is known."""
        self.readers.rename(self.readers.current, "Dr A")
        self.readers.add("Dr B")

    @property
    def other(self) -> Reader:
        return self.readers.others()[0]

    def paint(self, review: Review) -> None:
        self.session.show(review)
        self.flow.paint(review, key="/x/1.dcm")
