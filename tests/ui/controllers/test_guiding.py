"""A stroke that a network follows: what is asked, what makes the answer void, and where it is written."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import NOWHERE, RIGHT, Box, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.guide import Hint
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.controllers.guiding import Guiding
from tests.core.reviews import identity, image, lungs, stroke
from tests.ui.controllers.standins import Lanes, Messages, TellingSession

STROKE, ANSWER = Box(0, 20, 4, 24), Box(0, 18, 6, 26)


def hint(*, lung: bool = True) -> Hint:
    return Hint(np.array([[2.0, 22.0], [3.0, 22.0]]), RIGHT, lung, 2.0)


class Network:
    """Says what the test wants, and notes what it was asked."""

    def __init__(self) -> None:
        self.available = True
        self.looked: list[str] = []
        self.asked: list[tuple[int, int, int]] = []
        self.error: LungSegError | None = None
        self.box = ANSWER
        self.passes = False

    def reconsider(self) -> None:
        self.available |= self.passes

    def look(self, found: Image) -> None:
        if self.error is not None:
            raise self.error
        self.looked.append(found.uid)

    def mended(self, found: Image, mask: Mask, hints: tuple[Hint, ...], *, held: NDArray[np.bool_]) -> tuple[Box, Mask]:
        if self.error is not None:
            raise self.error
        self.asked.append((len(hints), int((mask == RIGHT).sum()), int(held.sum())))
        return self.box, np.full((self.box.bottom - self.box.top, self.box.right - self.box.left), RIGHT, np.uint8)


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.lanes, self.network = TellingSession(), Messages(), Lanes(), Network()
        services: Any = SimpleNamespace(lanes=self.lanes, hints=self.network)
        messages: Any = self.messages
        self.guiding = Guiding(services, self.session, messages)
        self.answers: list[bool] = []
        self.guiding.answered.connect(self.answers.append)

    def show(self, uid: str = "a") -> Review:
        review = Review(image(uid))
        review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0")
        self.session.show(review)
        self.lanes.run()
        return review

    def paint(self, review: Review, box: Box = STROKE, *, lung: bool = True) -> None:
        """Draw a stroke of Guide that changes the mask."""
        stroke(review, box, RIGHT)
        self.guiding.hinted(review, hint(lung=lung), True)


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_the_answer_is_a_part_of_the_stroke_s_own_step(desk: Desk) -> None:
    review = desk.show()
    desk.paint(review)
    assert desk.guiding.waits
    assert (review.mask.committed[:6, 18:26] == RIGHT).sum() == 16
    desk.lanes.run()
    assert desk.answers == [True]
    assert not desk.guiding.waits
    assert len(review.history.done) == 1
    assert (review.mask.committed[ANSWER.slices] == RIGHT).all()
    review.undo()
    np.testing.assert_array_equal(review.mask.committed, lungs())


@pytest.mark.parametrize("lung", [True, False])
def test_a_stroke_that_painted_nothing_is_answered_by_a_step_of_its_own(desk: Desk, lung: bool) -> None:
    review = desk.show()
    desk.guiding.hinted(review, hint(lung=lung), False)
    desk.lanes.run()
    assert desk.answers == [True]
    assert [step.name for step in review.history.done] == [Tool.GUIDE.row.step_name(erases=not lung)]
    assert (review.mask.committed[ANSWER.slices] == RIGHT).all()


def test_a_stroke_takes_over_the_one_before_that_was_not_answered(desk: Desk) -> None:
    review = desk.show()
    desk.paint(review)
    desk.paint(review, Box(10, 20, 12, 24))
    assert len(desk.lanes.hint.waiting) == 1  # the first question is taken back
    desk.guiding.hinted(review, hint(), False)
    desk.guiding.hinted(review, hint(), False)
    desk.lanes.run()
    assert [hints for hints, _, _ in desk.network.asked] == [4]
    assert desk.answers == [True]
    desk.paint(review, Box(14, 20, 16, 24))
    desk.lanes.run()
    assert [hints for hints, _, _ in desk.network.asked] == [4, 1]


def test_a_hint_that_painted_nothing_waits_with_the_first_stroke_after_it(desk: Desk) -> None:
    review = desk.show()
    desk.guiding.hinted(review, hint(), False)
    desk.paint(review)
    desk.lanes.run()
    assert [hints for hints, _, _ in desk.network.asked] == [2]


def test_a_hint_is_not_taken_over_where_another_step_lies_between(desk: Desk) -> None:
    review = desk.show()
    desk.paint(review)
    stroke(review, Box(50, 20, 52, 24), RIGHT)  # of the brush
    desk.paint(review, Box(10, 20, 12, 24))
    desk.lanes.run()
    assert [hints for hints, _, _ in desk.network.asked] == [1]


def test_a_hint_is_not_taken_over_by_another_image(desk: Desk) -> None:
    desk.guiding.hinted(desk.show("a"), hint(), False)
    other = desk.show("b")
    desk.guiding.hinted(other, hint(), False)
    desk.lanes.run()
    assert [hints for hints, _, _ in desk.network.asked] == [1]
    assert len(other.history.done) == 1


def test_a_question_that_runs_already_is_given_up_and_its_answer_not_written(desk: Desk) -> None:
    review = desk.show()
    desk.paint(review)
    first = desk.lanes.hint.waiting.pop()
    desk.paint(review, Box(10, 20, 12, 24))
    assert first.cancelled
    first.run()
    assert desk.answers == []
    assert desk.guiding.waits
    desk.lanes.run()
    assert desk.answers == [True]
    assert desk.messages.errors == []


def test_what_the_hand_painted_is_held_and_not_what_the_network_added(desk: Desk) -> None:
    review = desk.show()
    desk.paint(review)
    desk.lanes.run()
    desk.paint(review, Box(50, 20, 52, 24))
    desk.lanes.run()
    (_, before, held), (_, now, later) = desk.network.asked
    assert held == 18  # the stroke as it was drawn, which is there already
    assert now == before + 32 + 8
    assert later == 18  # both were drawn by one line; not what the network made of the first


def undo(_: Desk, review: Review) -> None:
    review.undo()


def undo_and_redo(_: Desk, review: Review) -> None:
    stroke(review, Box(50, 20, 52, 24), RIGHT)
    review.undo()


def decide(_: Desk, review: Review) -> None:
    review.accept()


def another_step(_: Desk, review: Review) -> None:
    stroke(review, Box(50, 20, 52, 24), RIGHT)


@pytest.mark.parametrize("painted", [True, False])
@pytest.mark.parametrize("meanwhile", [undo, undo_and_redo, decide, another_step])
def test_what_the_reader_does_meanwhile_makes_the_answer_void(
    desk: Desk, painted: bool, meanwhile: Callable[[Desk, Review], None]
) -> None:
    review = desk.show()
    stroke(review, Box(56, 20, 58, 24), RIGHT)
    if painted:
        desk.paint(review)
    else:
        desk.guiding.hinted(review, hint(), False)
    meanwhile(desk, review)
    steps = review.history.done
    desk.lanes.run()
    assert desk.answers == [False]
    assert not desk.guiding.waits
    assert review.history.done == steps
    assert not (review.mask.committed[ANSWER.slices] == RIGHT).all()


def test_another_case_makes_the_question_void(desk: Desk) -> None:
    review = desk.show("a")
    desk.paint(review)
    desk.show("b")
    assert not desk.guiding.waits
    assert desk.network.asked == []
    assert len(review.history.done) == 1
    assert desk.answers == []


def test_nothing_is_written_where_the_network_changes_nothing(desk: Desk) -> None:
    review = desk.show()
    desk.network.box = NOWHERE
    desk.paint(review)
    desk.lanes.run()
    desk.network.box = STROKE  # as it is painted already
    desk.paint(review, Box(2, 20, 5, 24))
    desk.lanes.run()
    assert desk.answers == [False, False]
    assert len(review.history.done) == 2


def test_an_answer_that_comes_into_a_drag_waits_for_the_stroke(desk: Desk) -> None:
    review = desk.show()
    desk.paint(review)
    box = Box(10, 20, 12, 24)
    review.mask.write(box, np.full((2, 4), RIGHT, np.uint8))
    desk.lanes.run()
    assert desk.answers == []
    assert desk.guiding.waits
    review.commit("Guide")
    desk.guiding.hinted(review, hint(), True)
    desk.lanes.run()
    assert [hints for hints, _, _ in desk.network.asked] == [1, 2]
    assert desk.answers == [True]


def test_a_case_that_somebody_else_holds_is_not_asked_about(desk: Desk) -> None:
    review = desk.show()
    review.read_only = "Dr B works on it."
    desk.guiding.hinted(review, hint(), False)
    assert not desk.guiding.waits
    assert desk.lanes.names == []


# -- made ready
def test_the_network_looks_at_the_image_once_guide_is_in_the_hand(desk: Desk) -> None:
    desk.show("a")
    assert desk.network.looked == []
    desk.session.set_tools(tool=Tool.GUIDE)
    assert [task.last for task in desk.lanes.hint.waiting] == [True]
    desk.lanes.run()
    assert desk.network.looked == ["a"]
    assert desk.session.guided
    desk.session.set_tools(radius=20.0)
    desk.guiding.make_ready()
    desk.session.tell(Event.MASK, identity("a"))
    desk.session.tell(Event.CURRENT, identity("a"))
    desk.lanes.run()
    assert desk.network.looked == ["a"]  # it has seen it
    desk.show("b")
    assert desk.network.looked == ["a", "b"]
    desk.session.set_tools(tool=Tool.BRUSH)
    desk.show("c")
    assert desk.network.looked == ["a", "b"]


def test_a_radius_alone_is_no_reason_to_look_for_the_network_s_files(desk: Desk) -> None:
    desk.network.available = False
    desk.show("a")
    desk.session.set_tools(tool=Tool.GUIDE)
    assert not desk.session.guided
    desk.network.available = True
    desk.session.set_tools(radius=20.0)
    assert desk.lanes.names == []
    desk.session.set_tools(tool=Tool.BRUSH)
    desk.session.set_tools(tool=Tool.GUIDE)
    assert desk.lanes.names == ["look"]


@pytest.mark.parametrize("available", [True, False])
def test_whether_strokes_are_guided_is_said_without_a_case_too(desk: Desk, available: bool) -> None:
    desk.network.available = available
    desk.session.set_tools(tool=Tool.GUIDE)
    assert desk.session.guided is available
    assert desk.lanes.names == []


def test_a_network_that_fails_is_told_and_looks_again(desk: Desk) -> None:
    desk.show("a")
    desk.network.error = LungSegError("No memory.")
    desk.session.set_tools(tool=Tool.GUIDE)
    desk.network.available = False
    desk.lanes.run()
    assert desk.messages.errors == [("guide", "No memory.")]
    assert not desk.session.guided
    assert desk.answers == [False]
    desk.network.error, desk.network.available = None, True
    desk.guiding.make_ready()
    desk.lanes.run()
    assert desk.network.looked == ["a"]


def test_a_failure_is_told_once_until_it_works_again_or_guide_is_chosen_again(desk: Desk) -> None:
    review = desk.show("a")
    desk.network.error = LungSegError("No memory.")
    desk.session.set_tools(tool=Tool.GUIDE)
    desk.lanes.run()
    for number in range(2):
        desk.paint(review, Box(10 + 2 * number, 20, 12 + 2 * number, 24))
        desk.lanes.run()
    desk.show("b")
    assert desk.messages.errors == [("guide", "No memory.")]
    desk.session.set_tools(tool=Tool.BRUSH)
    desk.session.set_tools(tool=Tool.GUIDE)
    desk.lanes.run()
    assert len(desk.messages.errors) == 2
    desk.network.error = LungSegError("Another one.")
    desk.show("c")
    assert [words for _, words in desk.messages.errors[2:]] == ["Another one."]
    desk.network.error = None
    desk.show("d")
    assert desk.messages.banners == {}
    desk.network.error = LungSegError("Another one.")
    desk.show("e")
    assert len(desk.messages.errors) == 4


@pytest.mark.parametrize("passes", [False, True])
def test_a_network_that_failed_is_loaded_again_at_the_next_image_where_that_may_help(desk: Desk, passes: bool) -> None:
    desk.show("a")
    desk.network.available = False
    desk.session.set_tools(tool=Tool.GUIDE)
    desk.network.passes = passes
    desk.session.set_tools(radius=20.0)
    assert not desk.session.guided
    desk.show("b")
    assert desk.session.guided is passes
    assert desk.network.looked == ["b"] * passes


def test_an_answer_takes_back_what_was_told(desk: Desk) -> None:
    review = desk.show()
    desk.network.error = LungSegError("No memory.")
    desk.paint(review)
    desk.lanes.run()
    desk.network.error = None
    desk.paint(review, Box(10, 20, 12, 24))
    desk.lanes.run()
    assert desk.messages.banners == {}


@pytest.mark.parametrize("by", ["choosing Guide again", "another version"])
def test_a_network_that_works_after_all_takes_back_what_was_told(desk: Desk, by: str) -> None:
    desk.show()
    desk.network.error = LungSegError("No memory.")
    desk.session.set_tools(tool=Tool.GUIDE)
    desk.lanes.run()
    assert desk.messages.banners != {}
    desk.network.error = None
    if by == "another version":
        desk.guiding.renew()
    else:
        desk.session.set_tools(tool=Tool.BRUSH)
        desk.session.set_tools(tool=Tool.GUIDE)
    desk.lanes.run()
    assert desk.messages.banners == {}


def test_another_version_that_fails_alike_is_told_again(desk: Desk) -> None:
    desk.show()
    desk.network.error = LungSegError("No memory.")
    desk.session.set_tools(tool=Tool.GUIDE)
    desk.lanes.run()
    desk.guiding.renew()
    desk.lanes.run()
    assert desk.messages.errors == [("guide", "No memory.")] * 2


def test_a_question_that_fails_is_over(desk: Desk) -> None:
    review = desk.show()
    desk.network.error = LungSegError("No memory.")
    desk.paint(review)
    desk.lanes.run()
    assert desk.messages.errors == [("guide", "No memory.")]
    assert not desk.guiding.waits
    assert desk.answers == [False]
    desk.network.error = None
    desk.paint(review, Box(10, 20, 12, 24))
    desk.lanes.run()
    assert [hints for hints, _, _ in desk.network.asked] == [1]
