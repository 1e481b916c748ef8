"""A version that can tell what kind of image it is: what it cannot read gets no mask, one sentence, and a way on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lungseg_gui.core.review import Status
from lungseg_gui.core.turn import AS_STORED, Turn
from lungseg_gui.core.view import View
from tests.e2e.desk import Desk, model_mask

Start = Callable[..., Desk]


def seen(start: Start, path: Path, view: View) -> Desk:
    desk = start()
    desk.model.view = view
    desk.open(path)
    desk.predicted()
    return desk


def checked(desk: Desk) -> list[str]:
    desk.until(lambda: desk.program.analysis.known is not None)
    known = desk.program.analysis.known
    assert known is not None
    return [finding.check for finding in known.findings]


def test_a_turned_image_is_offered_turned(start: Start, phantoms: list[Path]) -> None:
    desk = seen(start, phantoms[0], View("head to the right", turn=3))
    assert desk.banner("view").words == "The image is turned: the head is to the right. No mask was drawn."
    assert not desk.mask.any()
    assert desk.review.image.turn == AS_STORED  # nothing turns by itself
    desk.press("view", "Rotate image")
    assert desk.review.image.turn == Turn.clockwise(3)
    desk.until(lambda: np.array_equal(desk.mask, model_mask(desk.review.image)))
    assert "view" not in desk.program.messages.banners
    assert "rotation corrected" in desk.program.messages.toast_words
    desk.program.deciding.sides.as_filed()  # one step, as any turn: it lies turned once more
    desk.until(lambda: "view" in desk.program.messages.banners)
    assert not desk.mask.any()


def test_a_lateral_gets_no_mask_one_sentence_and_predict_anyway(start: Start, phantoms: list[Path]) -> None:
    desk = seen(start, phantoms[0], View("lateral"))
    sentence = "This looks like a lateral view; the model is for frontal chest radiographs."
    assert desk.banner("view").words == f"{sentence} No mask was drawn."
    assert [button.text() for button in desk.banner("view").findChildren(QPushButton)][:1] == ["Predict anyway"]
    assert checked(desk) == ["view"]
    known = desk.program.analysis.known
    assert known is not None
    assert [name for name, _ in known.checks] == ["view"]  # no mask passes anything, nor is it called like known ones
    desk.until(lambda: desk.review.attention == (sentence,))  # the chip and the row say so, too
    assert not desk.program.reviewing.can_accept
    desk.press("view", "Predict anyway")
    desk.until(lambda: np.array_equal(desk.mask, model_mask(desk.review.image)))
    assert "view" not in desk.program.messages.banners
    assert "view" in checked(desk)
    asked = len(desk.model.asked)
    desk.program.predictions.predict_again()  # and it stays drawn
    desk.until(
        lambda: len(desk.model.asked) > asked and not desk.program.predicting.pending(desk.review.image.identity)
    )
    assert desk.mask.any()


def test_a_mirrored_image_says_so_and_nothing_is_swapped(start: Start, phantoms: list[Path]) -> None:
    desk = seen(start, phantoms[0], View(mirrored=True))
    desk.until(lambda: bool(desk.mask.any()))
    assert np.array_equal(desk.mask, model_mask(desk.review.image))
    assert "view" not in desk.program.messages.banners
    assert checked(desk)[0] == "mirrored"
    card = desk.program.panels.checks.cards[0]
    assert card.action_button is not None
    assert card.action_button.text() == "Mark as mirrored"
    QTest.mouseClick(card.action_button, Qt.MouseButton.LeftButton)
    assert desk.review.image.turn.flips_sides


def test_a_version_that_cannot_tell_says_nothing(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    assert not {"view", "mirrored", "unlike"} & set(checked(desk))
    assert desk.program.panels.checks.passed.text().lower().count("frontal") == 0
    assert "view" not in desk.program.messages.banners


def test_a_dismissed_sentence_does_not_come_again_and_stays_with_the_case(start: Start, phantoms: list[Path]) -> None:
    desk = seen(start, phantoms[0], View("no chest"))
    desk.banner("view").closed.emit()
    desk.program.session.set_status(desk.review.image.identity, Status.PREDICTED)
    assert "view" not in desk.program.messages.banners
    desk.saved()
    entry = next(iter(desk.program.services.library.entries()))
    assert entry.attention == ("This does not look like a chest radiograph.",)


def test_the_key_does_what_the_check_offers(start: Start, phantoms: list[Path]) -> None:
    desk = seen(start, phantoms[0], View(mirrored=True))
    desk.answers = False
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.program.deciding.checking.asked is not None)
    desk.key(Qt.Key.Key_U)
    assert desk.review.image.turn.flips_sides
