"""Which masks call for a look: by the checks, and by what the reader has said of them."""

from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core.attention import (
    calls_for_attention,
    confirmations,
    kept_as,
    open_findings,
    sentences_of,
)
from lungseg_gui.core.findings import Confirmation
from lungseg_gui.core.lint import check_image
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.turn import MIRRORED
from tests.core.reviews import image, lungs, prediction, stroke


def holed() -> np.ndarray:
    mask = lungs()
    mask[20:24, 8:12] = 0
    return mask


@pytest.mark.parametrize("status", list(Status))
def test_a_decision_ends_it(status: Status) -> None:
    shown = status in (Status.PREDICTED, Status.CORRECTED)
    assert calls_for_attention(status, ["The right lung has a hole."]) is shown
    assert not calls_for_attention(status, [])


def test_what_was_called_right_is_not_told_again() -> None:
    shown = image()
    hole = next(finding for finding in check_image(holed(), shown) if finding.check == "holes")
    said = (kept_as(Confirmation.of(hole)), "{", "7")
    before = sentences_of(holed(), shown, status=Status.PREDICTED, confirmed=())
    after = sentences_of(holed(), shown, status=Status.PREDICTED, confirmed=said)
    assert hole.sentence in before
    assert [sentence for sentence in before if sentence not in after] == [hole.sentence]
    assert confirmations(said) == (Confirmation.of(hole),)
    assert hole not in open_findings([hole], said)


def test_a_prediction_beyond_its_versions_limit_calls_for_a_look() -> None:
    def said(uncertainty: float | None, limit: float | None, mask: np.ndarray | None = None) -> list[str]:
        shown = lungs() if mask is None else mask
        found = sentences_of(
            shown, image(), status=Status.PREDICTED, confirmed=(), uncertainty=uncertainty, limit=limit
        )
        return [sentence for sentence in found if "uncertain about" in sentence]

    words = "The model is uncertain about this image: uncertainty 0.61, rarely above 0.52 for sound masks."
    assert said(0.61, 0.52) == [words]
    assert said(0.52, 0.52) == said(0.61, None) == said(None, 0.52) == []
    assert said(1.0, 0.52, np.zeros_like(lungs())) == []  # "The mask is empty." says it


def test_an_empty_mask_calls_for_attention_only_where_somebody_made_it() -> None:
    empty = np.zeros((60, 50), np.uint8)
    assert sentences_of(empty, image(), status=Status.NEW, confirmed=()) == ()
    assert sentences_of(empty, image(), status=Status.PREDICTED, confirmed=()) == ("The mask is empty.",)


def test_every_change_of_mask_or_image_has_to_be_looked_at_anew() -> None:
    review = Review(image())
    review.receive(prediction())

    def again(act: str) -> None:
        assert not review.looked_at, act
        review.attend(("a hole",))
        assert review.looked_at

    again("prediction")
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    again("stroke")
    review.undo()
    again("undo")
    review.redo()
    again("redo")
    review.go_to(0)
    again("history")
    review.say(Remarks(orientation=image().turned(MIRRORED).orientation))
    again("mirrored")
    review.say(Remarks(comment="x", orientation=review.image.orientation))
    assert review.looked_at  # a comment changes no mask
    review.show_as(image())
    again("another file")
    assert review.attention == ("a hole",)


def test_observers_are_told_news_alone() -> None:
    session = Session()
    review = Review(image())
    review.receive(prediction())
    session.show(review)
    told: list[Event] = []
    session.observe(lambda event, _: told.append(event))
    for sentences in (("a hole",), ("a hole",), ()):
        session.attend(review.image.identity, sentences)
    assert told == [Event.ATTENTION] * 2
    assert review.attention == ()
