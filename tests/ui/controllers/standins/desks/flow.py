"""A way of cases through the window, and stand-ins for what it speaks to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import OpenedCase
from lungseg_gui.ui.controllers.flow import CaseFlow
from tests.core.reviews import image
from tests.ui.controllers.standins import Lanes, Library, Saving, row

BROKEN = LungSegError("damaged")


class Viewing(QObject):
    painted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.viewers = SimpleNamespace(activate_main=lambda: self.did.append("main"))
        self.did: list[str] = []
        self.shown: list[Review | None] = []
        self.errors: list[LungSegError] = []
        self.retry: Callable[[], object] = lambda: None

    def finish_stroke(self) -> None:
        self.did.append("finish")

    def show(self, review: Review | None) -> None:
        self.shown.append(review)

    def show_error(self, error: LungSegError, *, retry: Callable[[], object]) -> None:
        self.errors.append(error)
        self.retry = retry


class Predicting:
    def __init__(self) -> None:
        self.waiting: set[Identity] = set()
        self.shows: list[Review] = []
        self.left: list[tuple[Identity | None, Identity | None]] = []

    def pending(self, found: Identity) -> bool:
        return found in self.waiting

    def shown(self, review: Review) -> None:
        self.shows.append(review)

    def drop_all_but(self, main: Identity | None, beside: Identity | None) -> None:
        self.left.append((main, beside))


class Rows(Library):
    def __init__(self) -> None:
        super().__init__()
        self.why: dict[str, str] = {}
        self.names: tuple[str, ...] = ()
        self.also: tuple[str, ...] = ()

    def failed(self, path: Path, words: str) -> None:
        self._may()
        self.why[path.as_posix()] = words

    def rows_of(self, found: Identity) -> tuple[str, ...]:
        return (f"/x/{found.uid}", *self.also)

    def namesakes(self, _: Identity) -> tuple[str, ...]:
        self._may()
        return self.names


class Journals:
    def __init__(self) -> None:
        self.released: list[str] = []
        self.removed: list[str] = []

    def release(self, found: Identity) -> None:
        self.released.append(found.uid)

    def remove(self, found: Identity) -> None:
        self.removed.append(found.uid)


class Desk:
    """A flow and what it speaks to; a file ``/x/a`` holds image a, and ``/x/a_2`` holds it, too."""

    def __init__(self) -> None:
        self.session, self.lanes = Session(), Lanes()
        self.viewing, self.saving, self.predicting = Viewing(), Saving(), Predicting()
        self.library, self.journals = Rows(), Journals()
        self.broken: dict[str, LungSegError] = {}
        self.read_only: set[str] = set()
        self.notices: tuple[str, ...] = ()
        self.decoded: list[str] = []
        services: Any = SimpleNamespace(
            lanes=self.lanes, library=self.library, journals=self.journals, training_set=None, read=None
        )
        viewing: Any = self.viewing
        saving: Any = self.saving
        predicting: Any = self.predicting
        self.flow = CaseFlow(services, self.session, viewing=viewing, saving=saving, predicting=predicting)
        self.told: list[tuple[str, ...]] = []
        self.rows: list[str] = []
        self.painted: list[str] = []
        self.flow.decoding.connect(lambda key, waits: self.told.append(("decoding", key, str(waits))))
        self.flow.shown.connect(lambda key, _, notices: self.told.append(("shown", key, *notices)))
        self.flow.failed.connect(lambda key, error: self.told.append(("failed", key, str(error))))
        self.flow.fetched.connect(lambda key, _: self.told.append(("fetched", key)))
        self.flow.not_fetched.connect(lambda key, error: self.told.append(("not fetched", key, str(error))))
        self.flow.gone.connect(lambda key: self.told.append(("gone", key)))
        self.flow.entry_changed.connect(lambda entry: self.rows.append(entry.key))
        self.flow.painted_changed.connect(lambda: self.painted.append(self.flow.wanted))

    def open_case(self, path: Path, **_: object) -> OpenedCase:
        key = path.as_posix()
        self.decoded.append(key)
        if key in self.broken:
            raise self.broken[key]
        found = replace(image(path.name.partition("_")[0]), source=path)
        review = Review(found)
        review.read_only = "Somebody works on it." if key in self.read_only else ""
        return OpenedCase(row(key), review, found, self.notices)

    def show(self, *keys: str) -> None:
        for key in keys:
            self.flow.show(f"/x/{key}")
            self.lanes.run()

    def paint(self) -> None:
        self.viewing.painted.emit(self.session.current)

    @property
    def opened(self) -> list[str]:
        return [name for name in "abcdefgh" if self.flow.opened(f"/x/{name}") is not None]

    @property
    def reviews(self) -> set[str]:
        return {review.image.uid for review in self.session.reviews}

    def take_told(self) -> list[tuple[str, ...]]:
        told, self.told[:] = list(self.told), []
        return told

    @property
    def patience(self) -> QTimer:
        return next(each for each in self.flow.children() if isinstance(each, QTimer))
