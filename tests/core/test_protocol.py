"""What a mask means, and what kind of image it is of: whose word holds, and what is asked of the reader."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from lungseg_gui.core.findings import Confirmation, checks_made
from lungseg_gui.core.lint import check_image
from lungseg_gui.core.mask import RIGHT, PackedMask
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.view import View
from tests.core.reviews import image, lungs, prediction


def drawn(protocol: str, *, both: bool = True, shift: int = 0) -> Prediction:
    return replace(prediction(version="2.0", shift=shift), protocol=protocol, both=both)


@pytest.fixture
def session() -> Session:
    session = Session()
    session.show(Review(image()))
    return session


def corrected(session: Session) -> Review:
    review = session.current
    assert review is not None
    mask = review.mask.committed.copy()
    mask[2:5, 2:5] = RIGHT
    assert session.replace(mask, "Brush")
    return review


def test_an_unedited_mask_follows_the_choice_and_a_corrected_one_keeps_its_own(session: Session) -> None:
    told: list[Event] = []
    session.observe(lambda event, _: told.append(event))
    session.receive(drawn(LUNG_FIELD))
    review = session.current
    assert review is not None
    assert (review.meaning(RETROCARDIAC), review.wants(RETROCARDIAC)) == (LUNG_FIELD, RETROCARDIAC)  # on its way
    session.choose_protocol(RETROCARDIAC)
    assert told[-1] is Event.PROTOCOL
    assert session.receive(drawn(RETROCARDIAC, shift=2))
    assert review.meaning(LUNG_FIELD) == RETROCARDIAC
    corrected(session)
    session.choose_protocol(LUNG_FIELD)
    assert review.keeps_protocol
    assert (review.meaning(LUNG_FIELD), review.wants(LUNG_FIELD)) == (RETROCARDIAC, RETROCARDIAC)
    assert not session.receive(drawn(LUNG_FIELD))
    assert review.protocol == RETROCARDIAC


def test_a_mask_from_a_version_of_one_protocol_means_what_the_reader_made_of_it(session: Session) -> None:
    session.choose_protocol(RETROCARDIAC)
    session.receive(drawn(LUNG_FIELD, both=False))
    review = session.current
    assert review is not None
    assert review.meaning(RETROCARDIAC) == RETROCARDIAC
    corrected(session)
    assert review.protocol == RETROCARDIAC
    session.choose_protocol(LUNG_FIELD)
    assert review.meaning(LUNG_FIELD) == RETROCARDIAC


def test_what_was_drawn_before_a_change_keeps_the_protocol_of_then(session: Session) -> None:
    review = session.current
    assert review is not None
    review.edited, review.status = True, Status.CORRECTED  # brought back by the journal of an earlier program
    session.choose_protocol(RETROCARDIAC)
    assert review.meaning(RETROCARDIAC) == LUNG_FIELD


def test_an_accepted_mask_keeps_its_own(session: Session) -> None:
    session.receive(drawn(LUNG_FIELD))
    session.choose_protocol(RETROCARDIAC)
    review = session.accept()  # before the other mask has arrived: what was seen is what was accepted
    assert review is not None
    assert review.meaning(RETROCARDIAC) == LUNG_FIELD
    assert review.keeps_protocol  # which the case bar says, and R predicts in
    assert review.wants(RETROCARDIAC) == LUNG_FIELD
    assert not session.receive(drawn(RETROCARDIAC))
    assert review.protocol == LUNG_FIELD


# -- what kind of image it is
@pytest.mark.parametrize(
    ("view", "check", "action", "words"),
    [
        (View("head to the left", turn=1), "view", "turn", "the head is to the left"),
        (View("upside down", turn=2), "view", "turn", "upside down"),
        (View("head to the right", turn=3), "view", "turn", "the head is to the right"),
        (View("lateral"), "view", "predict", "like a lateral view"),
        (View("no chest"), "view", "predict", "not look like a chest radiograph"),
        (View("of a version to come"), "view", "predict", "not look like a chest radiograph"),
        (View(mirrored=True), "mirrored", "mirror", "heart seems to be on the right"),
        (View(unlike=1.1), "unlike", "", "not trained on images like this one"),
    ],
    ids=["left", "upside down", "right", "lateral", "no chest", "to come", "mirrored", "unlike"],
)
def test_what_the_version_says_of_the_image_is_a_finding(view: View, check: str, action: str, words: str) -> None:
    (finding,) = view.findings
    assert (finding.check, finding.action, finding.box.empty) == (check, action, True)
    assert words in finding.sentence
    assert finding.sentence.endswith(".")
    (found, *_) = check_image(lungs(), image(), view=view)
    assert found == finding
    assert Confirmation.of(finding).covers(finding)


def test_a_frontal_image_like_others_and_a_version_that_cannot_tell_find_nothing() -> None:
    assert View(unlike=1.0).findings == ()
    assert check_image(lungs(), image(), view=View()) == check_image(lungs(), image())
    names = [name for name, _ in checks_made(spacing=True, uncertainty=True)]
    assert "view" not in names
    assert {"view", "mirrored", "unlike"} <= {
        name for name, _ in checks_made(spacing=True, uncertainty=True, view=True)
    }


def test_nothing_is_called_not_mirrored_or_like_known_ones_but_a_frontal_image() -> None:
    for mask, least in ((True, {"present", "sides"}), (False, {"view"})):
        names = {name for name, _ in checks_made(spacing=True, uncertainty=True, view=True, frontal=False, mask=mask)}
        assert not names & {"mirrored", "unlike"}
        assert names >= {"view"} | least


def test_a_withheld_mask_is_not_called_empty() -> None:
    nothing = np.zeros(image().shape, np.uint8)
    found = check_image(nothing, image(), uncertainty=1.0, view=View("lateral"))
    assert [finding.check for finding in found] == ["view"]


def test_an_empty_prediction_says_why() -> None:
    nothing = np.zeros(image().shape, np.uint8)
    (found,) = check_image(nothing, image(), uncertainty=1.0)
    assert found.sentence == "The model found no lung in this image."
    uniform = replace(image(), pixels=np.full((60, 50), 7, np.uint16))
    (found,) = check_image(nothing, uniform, uncertainty=1.0, view=View())
    assert found.sentence.startswith("The image is a uniform grey")
    (found,) = check_image(nothing, uniform, view=View())  # emptied by the reader
    assert found.sentence == "The mask is empty."


def test_an_image_that_was_turned_upright_lets_go_of_the_withheld_mask(session: Session) -> None:
    review = session.current
    assert review is not None
    nothing = PackedMask.pack(np.zeros(review.image.shape, np.uint8))
    lies = View("head to the left", turn=1)
    made = replace(drawn(LUNG_FIELD), mask=nothing, view=lies, withheld=True, circumstances=review.image.circumstances)
    session.receive(made)
    assert review.status is Status.PREDICTED
    session.say(review.image.identity, replace(review.remarks, orientation=("H", "L")))
    assert (review.status, review.prediction) == (Status.NEW, None)
