"""What the checks say of the mask on the screen, less what the reader has called right."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from lungseg_gui.core.attention import kept_as
from lungseg_gui.core.findings import Confirmation, Finding
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import NOWHERE
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event
from lungseg_gui.ui.controllers.attention import Attention
from tests.core.reviews import identity, image, lungs
from tests.ui.controllers.standins import Analysis, TellingSession, loose

FOUND = Finding("ratio", "The right lung is much larger.", NOWHERE)
OTHER = Finding("size", "The lungs are small.", NOWHERE)


class Case:
    def __init__(self) -> None:
        self.session, self.analysis = TellingSession(), Analysis()
        self.review = Review(image("a"))
        self.review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0")
        self.session.show(self.review)
        self.attention = Attention(self.session, loose(self.analysis), self.analysis)

    def find(self, found: Identity, *findings: Finding) -> None:
        self.analysis.find(found, *findings)
        self.analysis.settled.emit()


@pytest.fixture
def case(qapp: object) -> Case:
    return Case()


def test_what_was_found_is_told_to_its_case(case: Case) -> None:
    case.find(identity("a"), FOUND, OTHER)
    assert case.review.attention == (FOUND.sentence, OTHER.sentence)


def test_what_was_called_right_calls_no_more(case: Case) -> None:
    case.find(identity("a"), FOUND, OTHER)
    remarks = Remarks(confirmed=(kept_as(Confirmation.of(FOUND)),))
    case.session.say(identity("a"), remarks)
    assert case.review.attention == (OTHER.sentence,)
    case.session.say(identity("a"), Remarks())
    assert case.review.attention == (FOUND.sentence, OTHER.sentence)


@pytest.mark.parametrize(
    ("status", "drawn", "told"), [(Status.NEW, False, 0), (Status.NEW, True, 1), (Status.PREDICTED, False, 1)]
)
def test_a_case_without_a_mask_has_nothing_to_look_at(case: Case, status: Status, drawn: bool, told: int) -> None:
    case.review.resume(lungs() * drawn, status=status, edited=False, based_on="")
    case.find(identity("a"), FOUND)
    assert len(case.review.attention) == told
    assert case.review.looked_at


def nothing_known(case: Case) -> None:
    case.analysis.known = None
    case.analysis.settled.emit()


def nothing_shown(case: Case) -> None:
    case.session.leave()
    case.session.tell(Event.REMARKS, identity("a"))
    case.analysis.settled.emit()


@pytest.mark.parametrize(
    "happens",
    [
        nothing_known,
        nothing_shown,
        lambda case: case.find(identity("b"), OTHER),
        lambda case: case.session.tell(Event.REMARKS, identity("b")),
        lambda case: case.session.tell(Event.MASK, identity("a")),
    ],
)
def test_nothing_is_told_of_another_image_or_of_none(case: Case, happens: Callable[[Case], object]) -> None:
    case.analysis.known = SimpleNamespace(identity=identity("a"), findings=(FOUND,))
    happens(case)
    assert case.review.attention == ()
