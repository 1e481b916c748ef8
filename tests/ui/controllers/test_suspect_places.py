"""A suspect mask is opened, and once it was checked the place is shown that the sentence is about."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.findings import Finding
from lungseg_gui.core.mask import NOWHERE, RIGHT, Box
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.suspect_places import SuspectPlaces
from tests.ui.controllers.standins import Messages, Screen, Told, loose, review_of

KEY, BOX = "/x/1.dcm", Box(1, 2, 3, 4)
SENTENCE = "The left lung has a second part, 2.1 cm²."


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.screen = Session(), Messages(), Screen()
        self.log: list[object] = []
        self.seen: list[Box] = []
        window: Any = QObject()
        self.window = window
        for name in ("show", "raise_", "activateWindow"):
            setattr(window, name, lambda name=name: self.log.append(name))
        self.findings: list[Finding] = [
            Finding("holes", "The left lung has a hole, 1 cm².", Box(9, 9, 10, 10)),
            Finding("parts", "The left lung has a second part, 0.4 cm².", BOX),
        ]
        self.analysis = SimpleNamespace(known=None, settled=Told())
        self.viewing = SimpleNamespace(viewer=SimpleNamespace(look_at=self.seen.append))
        self.review = review_of(1, Status.ACCEPTED)
        self.session.show(self.review)
        self.places = SuspectPlaces(
            window,
            self.session,
            loose(self.messages),
            viewing=loose(self.viewing),
            analysis=loose(self.analysis),
            screen=self.screen,
            show=lambda key: self.log.append(("show", key)),
        )

    def settle(self) -> None:
        self.analysis.known = SimpleNamespace(findings=self.findings)
        self.analysis.settled.emit()

    def draw(self) -> None:
        mask = self.review.mask.live.copy()
        mask[0, 0] = RIGHT
        self.session.replace(mask, "Brush")


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_case_is_opened_in_front_and_its_place_shown_once_it_was_checked(desk: Desk) -> None:
    desk.places.open(KEY, SENTENCE)
    assert desk.log == ["show", "raise_", "activateWindow", ("show", KEY)]
    assert desk.messages.said == [SENTENCE]
    desk.settle()
    assert desk.seen == []  # it is not painted yet
    desk.screen.paint(desk.review, key=KEY)
    desk.analysis.settled.emit()
    assert desk.seen == [BOX]  # the part is still that part, of another size
    desk.analysis.settled.emit()
    assert desk.seen == [BOX]


def test_a_case_that_is_open_is_not_opened_again(desk: Desk) -> None:
    desk.screen.paint(desk.review, key=KEY)
    desk.settle()
    desk.places.open(KEY, SENTENCE)
    assert ("show", KEY) not in desk.log
    assert desk.seen == [BOX]
    desk.places.open("/x/2.dcm", SENTENCE)
    assert desk.log[-1] == ("show", "/x/2.dcm")
    desk.analysis.settled.emit()
    assert desk.seen == [BOX]


@pytest.mark.parametrize("why", ["mended", "no place", "no viewer", "drawn", "not checked"])
def test_nothing_is_shown_where_there_is_nothing(desk: Desk, why: str) -> None:
    desk.screen.paint(desk.review, key=KEY)
    if why == "mended":
        desk.findings.pop()
    if why == "no place":
        desk.findings[1] = Finding("parts", SENTENCE, NOWHERE)
    if why == "no viewer":
        desk.viewing.viewer = None
    desk.places.open(KEY, SENTENCE)
    if why == "drawn":
        desk.draw()
    if why != "not checked":
        desk.settle()
    else:
        desk.analysis.settled.emit()
    assert desk.seen == []


def test_what_else_happens_does_not_hold_it_up(desk: Desk) -> None:
    desk.screen.paint(desk.review, key=KEY)
    desk.places.open(KEY, "Right lung: cut off at the edge of the image")
    desk.session.set_status(desk.review.image.identity, Status.CORRECTED)
    desk.findings = [Finding("edge", "Right lung: cut off", BOX)]
    desk.settle()
    assert desk.seen == [BOX]
