"""A worklist, what is open and a model that are predicted ahead of the reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import ahead as module
from lungseg_gui.ui.controllers.ahead import Ahead
from tests.core.reviews import image, prediction
from tests.ui.controllers.standins import Lanes, Library, Settings, loose, row, services_of

BROKEN = LungSegError("damaged")


class Rows(Library):
    """Knows a row for every key, unless a test says otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.status: dict[str, Status] = {}
        self.gone: set[str] = set()
        self.undone: set[str] = set()
        self.anyway: set[str] = set()
        self.predictions = SimpleNamespace(
            taken=lambda identity: identity.uid not in self.undone,
            drawn_anyway=lambda image: image.uid in self.anyway,
        )

    def entry(self, key: str) -> Entry | None:
        self._may()
        return None if key in self.gone else row(key, status=self.status.get(key, Status.NEW))


class Place:
    """The worklist, what is open, and the model, as a test says they are."""

    def __init__(self) -> None:
        self.keys = ["/x/a", "/x/b", "/x/c"]
        self.open: dict[str, Image] = {}
        self.shown: set[str] = set()
        self.busy = False
        self.read: list[str] = []
        self.predicted: list[str] = []
        self.drawn_anyway: list[str] = []
        self.withheld: set[str] = set()
        self.broken: dict[str, LungSegError] = {}
        self.refused: dict[str, LungSegError] = {}
        self.unkept: dict[str, LungSegError] = {}
        self.library = Rows()
        self.lanes = Lanes()
        self.settings = Settings(predict__ahead=True)

    def ahead(self) -> Ahead:
        """Return what predicts ahead in this place."""
        services = services_of(
            lanes=self.lanes,
            library=self.library,
            settings=self.settings,
            inference=self,
            read=None,
            journals=None,
            training_set=None,
            protocol="",
            registry=SimpleNamespace(uncertainty_limit=None),
        )
        return Ahead(services, loose(self), loose(self), paused=lambda: self.busy)

    # -- the worklist
    def upcoming(self) -> Iterator[str]:
        yield from self.keys

    def lists(self, key: str) -> bool:
        return key in self.keys

    # -- what is open
    def speaks_for(self, key: str) -> bool:
        return key in self.shown

    def decoded(self, key: str) -> Image | None:
        return self.open.get(key)

    # -- the jobs and the model
    def read_ahead(self, path: Path, **_: object) -> tuple[Image, Entry]:
        key = path.as_posix()
        self.read.append(key)
        if key in self.broken:
            raise self.broken[key]
        return image(key), row(key, status=self.library.status.get(key, Status.NEW))

    def predict(self, found: Image, *, anyway: bool) -> Prediction:
        self.predicted.append(found.uid)
        if anyway:
            self.drawn_anyway.append(found.uid)
        if found.uid in self.refused:
            raise self.refused[found.uid]
        return replace(prediction(found.uid), withheld=found.uid in self.withheld)

    def keep_ahead(self, _: Prediction, found: Image, **__: object) -> None:
        if found.uid in self.unkept:
            raise self.unkept[found.uid]


def place_of(monkeypatch: pytest.MonkeyPatch) -> Place:
    """Return a place whose jobs are its own, and where nothing waits for a pause to end."""
    place = Place()
    monkeypatch.setattr(jobs, "read_ahead", place.read_ahead)
    monkeypatch.setattr(jobs, "keep_ahead", place.keep_ahead)
    monkeypatch.setattr(module, "_PAUSE_MS", 0)
    return place


def turn() -> None:
    """Let the timers that are due come."""
    for _ in range(3):
        QCoreApplication.processEvents()


def rows_of(ahead: Ahead) -> list[str]:
    shown: list[str] = []
    ahead.entry_changed.connect(lambda entry: shown.append(entry.key))
    return shown


def everything(place: Place) -> None:
    """Let the program work until nothing is left to be done."""
    for _ in range(20):
        turn()
        place.lanes.run()
