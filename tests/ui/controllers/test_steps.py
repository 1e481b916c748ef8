"""Undo, redo, a place of the history and the model's mask: what is done, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.steps import Steps
from tests.ui.controllers.standins import Messages, loose, lungs, predicted, review_of


class Desk:
    def __init__(self) -> None:
        self.session, self.messages = Session(), Messages()
        self.settled: list[bool] = []
        self.settle: Callable[[], bool] = lambda: False
        self.finished: list[int] = []
        self.steps = Steps(
            self.session,
            loose(self.messages),
            finish_stroke=lambda: self.finished.append(1),
            settle_drawing=lambda back: self.settled.append(back) or self.settle(),
        )

    def open(self) -> Review:
        review = review_of(1)
        review.receive(predicted(review.image))
        self.session.show(review)
        return review

    def draw(self, name: str = "Brush", *, row: int = 2) -> bool:
        mask = loose(self.session.current).mask.live.copy()
        mask[row, 3:9] = RIGHT
        return self.session.replace(mask, name)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_steps_are_taken_back_and_done_again_by_name(desk: Desk) -> None:
    review = desk.open()
    desk.steps.undo()
    desk.steps.redo()
    assert desk.messages.said == []
    desk.draw()
    desk.draw("Lasso", row=4)
    desk.steps.undo()
    desk.steps.redo()
    assert desk.messages.said == ["Undone: Lasso", "Redone: Lasso"]
    assert desk.settled == [True, False, True, False]
    desk.steps.go_to(1)
    desk.steps.go_to(0)
    desk.steps.go_to(0)
    assert desk.messages.said[2:] == ["Back to: Brush", "Back to: the start"]
    assert desk.finished == [1, 1, 1]
    assert review.history.position == 0


def test_a_corner_that_is_taken_back_is_no_step(desk: Desk) -> None:
    review = desk.open()
    desk.draw()
    desk.settle = lambda: True
    desk.steps.undo()
    desk.steps.redo()
    assert (review.history.position, desk.messages.said) == (1, [])
    desk.settle = lambda: desk.draw("Threshold", row=6)  # a region that is open is one
    desk.steps.undo()
    assert (review.history.position, desk.messages.said) == (1, ["Undone: Threshold"])


def test_a_step_that_cannot_be_read_back_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open()
    desk.draw()

    def fails() -> bool:
        raise LungSegError("The disk is gone.")

    monkeypatch.setattr(desk.session, "undo", fails)
    desk.steps.undo()
    assert desk.messages.words == {"history": "The disk is gone."}
    assert desk.messages.said == []


def test_what_can_be_taken_back_and_done_again(desk: Desk) -> None:
    steps = desk.steps
    assert (steps.can_undo, steps.can_redo, steps.can_take) == (False, False, False)
    review = desk.open()
    assert (steps.can_undo, steps.can_redo, steps.can_take) == (False, False, False)
    review.mask.write(Box(0, 0, 1, 1), loose([[RIGHT]]))
    assert steps.can_undo  # a stroke in progress
    review.mask.cancel()
    assert not steps.can_undo
    desk.draw()
    assert (steps.can_undo, steps.can_redo, steps.can_take) == (True, False, True)
    steps.undo()
    assert (steps.can_undo, steps.can_redo) == (False, True)
    desk.draw()
    desk.draw(row=4)
    steps.undo()
    review.read_only = "Open in another window."
    assert (steps.can_undo, steps.can_redo, steps.can_take) == (False, False, False)


def test_where_there_was_no_mask_again_the_models_is_taken_over_without_a_step_to_undo(desk: Desk) -> None:
    review = review_of(1)
    desk.session.show(review)
    desk.draw()
    review.receive(predicted(review.image))
    desk.steps.undo()
    desk.steps.take_prediction()
    assert (review.status, review.history.steps) == (Status.PREDICTED, [])
    assert (desk.messages.toasts[-1].words, desk.messages.toasts[-1].action) == ("Now using the model’s mask", "")


def test_the_models_mask_is_taken_over_and_given_back(desk: Desk) -> None:
    review = desk.open()
    desk.steps.take_prediction()  # it is the mask
    assert (desk.messages.said, desk.messages.toasts, desk.finished) == ([], [], [1])
    desk.draw()
    desk.steps.take_prediction()
    assert (review.mask.live == lungs()).all()
    assert desk.messages.said == ["Now using the model’s mask"]
    assert [(toast.words, toast.action) for toast in desk.messages.toasts] == [("Now using the model’s mask", "Undo")]
    desk.messages.toasts[0].press()
    assert review.status is Status.CORRECTED
    assert review.mask.live[2, 5] == RIGHT


def test_the_toast_undoes_the_taking_over_alone(desk: Desk) -> None:
    review = desk.open()
    desk.draw()
    desk.steps.take_prediction()
    press = desk.messages.toasts[0].press
    assert desk.messages.retracted == []
    desk.steps.undo()
    assert desk.messages.retracted == ["Now using the model’s mask"]
    press()  # it is undone already: the stroke before it stays
    assert review.history.position == 1
    desk.draw(row=4)
    press()
    assert review.history.position == 2
    other = review_of(2)
    desk.session.show(other)
    desk.draw()
    desk.draw(row=4)
    press()
    assert other.history.position == 2
    assert desk.messages.said[-3:] == ["Nothing to undo."] * 3
