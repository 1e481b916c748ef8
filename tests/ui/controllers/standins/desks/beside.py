"""Two pictures side by side, and stand-ins for what they are made of."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.study import Study
from lungseg_gui.jobs import OpenedCase
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.beside import Beside
from lungseg_gui.ui.controllers.painted import Painted
from tests.core.reviews import image, lungs
from tests.ui.controllers.standins import Lanes, Messages, Pane, TellingSession, Viewers, row

BROKEN = LungSegError("damaged")


class Viewer(QObject):
    painted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.review: Review | None = None
        self.fitted = 0

    def show_review(self, review: Review | None, _: object) -> None:
        self.review = review

    def fit(self) -> None:
        self.fitted += 1


class Pair(Viewers):
    def __init__(self) -> None:
        super().__init__()
        self.main: Viewer | None = None
        self.beside_active = False
        self.both: list[bool] = []
        self.to_main = 0

    def ensure_beside(self, _: object) -> Viewer:
        assert self.main is not None
        if len(self.all) < 2:
            self.all = (self.main, Viewer())
        return self.all[1]

    def activate_main(self) -> None:
        self.to_main += 1

    def show_beside(self, shown: bool) -> None:
        self.both.append(shown)


class Flow(QObject):
    fetched = Signal(str, object)
    not_fetched = Signal(str, object)
    gone = Signal(str)
    shown = Signal(str, object, object)
    failed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.wanted = "/x/a"
        self.beside: list[str] = []
        self.turned: list[Painted | None] = []

    def set_beside(self, key: str) -> None:
        self.beside.append(key)

    def turn_to(self, painted: Painted | None) -> None:
        self.turned.append(painted)


class Link:
    def __init__(self, *viewers: Viewer) -> None:
        self.viewers = viewers
        self.views = self.windows = False

    def link_views(self, linked: bool) -> None:
        self.views = linked

    def link_windows(self, linked: bool) -> None:
        self.windows = linked


class Bar:
    def __init__(self, _: object) -> None:
        self.titles: list[tuple[str, bool]] = []
        self.changes: list[dict[int, Any]] = []

    def show_title(self, words: str, *, warns: bool) -> None:
        self.titles.append((words, warns))

    def show_changes(self, changes: dict[int, Any]) -> None:
        self.changes.append(changes)


class Model:
    """The worklist: rows that are listed, and others behind a filter."""

    def __init__(self) -> None:
        self.listed, self.hidden = ["/x/a", "/x/b", "/x/c"], list[str]()
        self.missing: set[str] = set()

    def keys(self, *, listed: bool = True) -> tuple[str, ...]:
        return tuple(self.listed if listed else self.hidden)

    def entry(self, key: str) -> Entry | None:
        return None if key in self.missing else row(key)


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.lanes = TellingSession(), Messages(), Lanes()
        self.viewers, self.flow, self.model = Pair(), Flow(), Model()
        self.finished = 0
        self.predicted: list[Review] = []
        self.went_on: list[str] = []
        self.window = Pane(worklist=SimpleNamespace(model=self.model), status=SimpleNamespace(hint="Before"))
        self.viewing = SimpleNamespace(viewers=self.viewers, finish_stroke=self.finish)
        some: Any = {
            "viewing": self.viewing,
            "flow": self.flow,
            "worklist": SimpleNamespace(go_on=self.went_on.append),
            "predicting": SimpleNamespace(shown=self.predicted.append),
        }
        window: Any = self.window
        messages: Any = self.messages
        services: Any = SimpleNamespace(lanes=self.lanes)
        self.beside = Beside(window, services, self.session, messages, **some)

    def finish(self) -> None:
        self.finished += 1

    def open(self, uid: str = "a", *, day: str = "20240301", patient: str = "p", empty: bool = False) -> Review:
        """Open the case that the other one is compared with."""
        review = made(uid, day=day, patient=patient, empty=empty)
        if self.viewers.main is None:
            self.viewers.main = Viewer()
            self.viewers.all = (self.viewers.main,)
        self.viewers.main.review = review
        self.session.show(review)
        return review

    def fetch(self, uid: str = "b", *, day: str = "20240201", patient: str = "p", empty: bool = False) -> Review:
        review = made(uid, day=day, patient=patient, empty=empty)
        self.flow.fetched.emit(f"/x/{uid}", OpenedCase(row(f"/x/{uid}"), review, review.image, ()))
        return review

    @property
    def bar(self) -> Bar:
        bar: Any = self.beside.bar
        return bar

    @property
    def link(self) -> Link:
        return LINKS[-1]

    @property
    def refreshed(self) -> int:
        return self.window.actions_table.refreshed


LINKS: list[Link] = []


def made(uid: str, *, day: str, patient: str, empty: bool) -> Review:
    found = image(uid, patient=patient)
    found = replace(found, study=Study(patient_id=patient, date=day))
    review = Review(found)
    review.resume(lungs() * (not empty), status=Status.CORRECTED, edited=True, based_on="1.0")
    return review
