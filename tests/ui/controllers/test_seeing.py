"""Why there is no mask is said above the picture, with what can be done; and what the checks offer is done."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.findings import ACT_MIRROR, ACT_PREDICT, ACT_TURN
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.view import View
from lungseg_gui.ui.controllers.seeing import Seeing
from tests.ui.controllers.standins import Messages, Told, loose, lungs, predicted, review_of

LATERAL, LYING = View("lateral"), View("head to the left", turn=1)


class Desk:
    def __init__(self) -> None:
        self.session, self.messages = Session(), Messages()
        self.pending: set[Identity] = set()
        self.log: list[object] = []
        self.why_not = ""
        self.predicting = SimpleNamespace(
            changed=Told(),
            pending=lambda identity: identity in self.pending,
            ask=lambda review, **how: self.log.append(how),
        )
        sides = SimpleNamespace(
            why_not_turn=lambda: self.why_not,
            rotate=lambda quarters: self.log.append(quarters),
            mirror=lambda: self.log.append("mirror"),
        )
        self.parent = QObject()
        self.seeing = Seeing(
            self.session,
            loose(self.messages),
            predicting=loose(self.predicting),
            sides=loose(sides),
            parent=self.parent,
        )

    def open(self, view: View | None = LATERAL, *, number: int = 1, withheld: bool = True) -> Review:
        review = review_of(number)
        review.receive(predicted(review.image, lungs() * 0, view=view, withheld=withheld))
        self.session.show(review)
        return review


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_picture_without_a_mask_says_why(desk: Desk) -> None:
    review = desk.open()
    banner = desk.messages.banners["view"]
    assert banner.severity == "warn"
    assert banner.words == f"{LATERAL.findings[0].sentence} No mask was drawn."
    assert list(banner.actions) == ["Predict anyway"]
    banner.actions["Predict anyway"]()
    assert desk.log == [{"again": True, "anyway": True}]
    desk.pending.add(review.image.identity)
    desk.predicting.changed.emit(review.image.identity)
    assert desk.messages.banners == {}


def test_a_picture_that_lies_can_be_turned(desk: Desk) -> None:
    desk.open(LYING)
    assert list(desk.messages.banners["view"].actions) == ["Rotate image", "Predict anyway"]
    desk.messages.banners["view"].actions["Rotate image"]()
    assert desk.log == [1]


def test_what_the_reader_has_dismissed_does_not_come_again(desk: Desk) -> None:
    review = desk.open()
    desk.messages.banners.clear()
    desk.session.say(review.image.identity, Remarks(flagged=True))
    desk.predicting.changed.emit(review.image.identity)
    assert desk.messages.banners == {}
    desk.session.show(review)
    assert list(desk.messages.banners) == ["view"]
    desk.open(number=2)
    assert list(desk.messages.banners) == ["view"]
    desk.session.show(review)  # shown again, it is told again
    assert list(desk.messages.banners) == ["view"]


def test_another_sentence_takes_its_place_and_a_mask_takes_it_away(desk: Desk) -> None:
    review = desk.open()
    desk.session.receive(predicted(review.image, lungs() * 0, view=LYING, withheld=True))
    assert desk.messages.banners["view"].words.startswith(LYING.findings[0].sentence)
    desk.session.receive(predicted(review.image, view=View()))
    assert desk.messages.banners == {}
    desk.session.receive(predicted(review.image, lungs() * 0, view=LATERAL, withheld=True))
    desk.session.set_tools(segment=2)
    assert list(desk.messages.banners) == ["view"]
    desk.session.leave()
    assert desk.messages.banners == {}


@pytest.mark.parametrize("why", ["a mask", "unknown", "read only", "corrected", "nothing"])
def test_nothing_is_said_where_there_is_nothing_to_say(desk: Desk, why: str) -> None:
    review = review_of(1)
    review.receive(predicted(review.image, view=None if why == "unknown" else LATERAL, withheld=why != "a mask"))
    if why == "nothing":
        review.prediction = None
    if why == "read only":
        review.read_only = "Open in another window."
    if why == "corrected":
        review.edited, review.status = True, Status.CORRECTED
    desk.session.show(review)
    assert desk.messages.banners == {}


def test_a_banner_of_somebody_else_is_left_alone(desk: Desk) -> None:
    desk.messages.banner("view", "info", "of somebody else")
    desk.session.show(review_of(1))
    assert desk.messages.words == {"view": "of somebody else"}


def test_what_the_checks_offer_is_done(desk: Desk) -> None:
    for action in (ACT_PREDICT, ACT_TURN, ACT_MIRROR):
        desk.seeing.act(action)  # no image
    desk.session.show(review_of(3))
    desk.seeing.act(ACT_PREDICT)  # nobody knows what it is
    assert desk.log == []
    desk.open(LYING)
    desk.seeing.act(ACT_TURN)
    desk.seeing.act(ACT_MIRROR)
    assert desk.log == [1, "mirror"]
    desk.open(View(mirrored=True), number=2, withheld=False)
    desk.seeing.act(ACT_TURN)
    assert desk.log == [1, "mirror"]
    desk.why_not = "According to its file, this is not a frontal view."
    desk.seeing.act(ACT_MIRROR)
    assert desk.messages.toasted == [desk.why_not]
    assert desk.log == [1, "mirror"]
