"""Which lung is the right one, and how the image stands: said by the reader, followed by mask and model, undone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.turn import Turn
from lungseg_gui.ui.controllers.sides import Sides, side_commands
from tests.ui.controllers.standins import Messages, Remarking, Screen, loose, lungs, predicted, review_of

KEY = "/x/1.dcm"


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.screen = Session(), Messages(), Screen()
        self.remarking = Remarking(self.session)
        self.asked: list[bool] = []
        self.seen: list[str] = []
        self.finished: list[int] = []
        self.parent = QObject()
        self.sides = Sides(
            self.session,
            loose(self.messages),
            finish_stroke=lambda: self.finished.append(1),
            screen=self.screen,
            remarking=loose(self.remarking),
            predicting=loose(SimpleNamespace(ask=lambda review, *, again: self.asked.append(again))),
            show=self.seen.append,
            parent=self.parent,
        )

    def open(self, status: Status = Status.CORRECTED, **more: Any) -> Review:  # noqa: ANN401
        review = review_of(1, status, **more)
        self.session.show(review)
        self.screen.paint(review, key=KEY)
        return review

    @property
    def toast(self) -> str:
        return self.messages.toasted[-1]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def swapped(mask: Mask) -> Mask:
    return np.where(mask == RIGHT, LEFT, np.where(mask == LEFT, RIGHT, 0)).astype(np.uint8)


# -- the lungs
def test_the_lungs_are_swapped_as_one_step(desk: Desk) -> None:
    review = desk.open()
    desk.sides.swap()
    assert (review.mask.live == swapped(lungs())).all()
    assert [step.name for step in review.history.done] == ["Swap right and left lung"]
    assert desk.messages.said == ["Right and left lung swapped · ⟨Ctrl+Z⟩ undoes it"]
    assert desk.finished == [1]
    assert desk.asked == []


def test_nothing_is_swapped_where_there_is_no_mask_or_it_is_somebody_elses(desk: Desk) -> None:
    assert (desk.sides.can_swap, desk.sides.why_not_swap()) == (False, "No image is open.")
    desk.sides.swap()
    review = desk.open(Status.NEW)
    assert (desk.sides.can_swap, desk.sides.why_not_swap()) == (False, "There is no mask yet.")
    desk.sides.swap()
    assert review.history.done == ()
    for value in (RIGHT, LEFT):  # one lung can be called the other
        desk.session.replace(lungs() * (lungs() == value), "Brush")
        assert desk.sides.can_swap
    review.read_only = "Open in another window."
    assert (desk.sides.can_swap, desk.sides.why_not_swap()) == (False, "Open in another window.")
    desk.sides.swap()
    assert desk.messages.said == []


# -- the image
@pytest.mark.parametrize(
    ("orientation", "words"),
    [
        ((), ""),
        (("L", "F"), ""),
        (("F", "R"), ""),
        (("LA", "FR"), ""),  # a little oblique
        (("A", "F"), "According to its file, this is not a frontal view."),
        (("L", "P"), "According to its file, this is not a frontal view."),
    ],
)
def test_a_frontal_view_alone_can_be_turned(desk: Desk, orientation: tuple[str, ...], words: str) -> None:
    assert desk.sides.why_not_turn() == "No image is open."
    review = desk.open(orientation=orientation)
    assert desk.sides.why_not_turn() == words
    assert desk.sides.can_turn == (not words)
    review.read_only = "Open in another window."
    assert desk.sides.why_not_turn() == "Open in another window."
    review.read_only, desk.screen.painted = "", None
    assert desk.sides.why_not_turn() == "Still decoding."
    desk.sides.mirror()
    assert desk.asked == []


def test_a_mirrored_image_has_its_lungs_named_by_where_they_lie_now(desk: Desk) -> None:
    assert (desk.sides.mirrored, desk.sides.said) == (False, False)
    review = desk.open()
    desk.sides.mirror()
    assert (desk.sides.mirrored, desk.sides.said) == (True, True)
    assert review.remarks.orientation == ("R", "F")
    assert desk.remarking.kept[0][2] == KEY
    assert (review.mask.live == swapped(lungs())).all()
    assert [step.name for step in review.history.done] == ["Swap right and left lung"]
    assert (desk.asked, desk.seen, desk.finished) == ([True], [KEY], [1])
    assert desk.toast == ("1: marked as mirrored. The image, model and exports follow it. Right and left lung swapped.")
    desk.messages.toasts[-1].press()
    assert review.remarks.orientation == ()
    assert (review.mask.live == lungs()).all()
    assert desk.toast.startswith("1: orientation restored.")
    assert not desk.sides.said


def test_the_way_back_of_a_case_that_is_not_open_is_told(desk: Desk) -> None:
    review = desk.open()
    desk.sides.mirror()
    undo = desk.messages.toasts[-1]
    desk.screen.paint(review, key="/x/2.dcm")
    undo.press()
    assert desk.toast == "1 is not open: open it to restore its orientation."
    desk.screen.painted = None
    undo.press()
    assert review.remarks.orientation == ("R", "F")


@pytest.mark.parametrize(("quarters", "orientation"), [(1, ("F", "R")), (-1, ("H", "L")), (2, ("R", "H"))])
def test_an_image_that_lies_is_set_upright(desk: Desk, quarters: int, orientation: tuple[str, ...]) -> None:
    review = desk.open(Status.PREDICTED)
    desk.sides.rotate(quarters)
    assert review.image.turn == Turn.clockwise(quarters)
    assert review.remarks.orientation == orientation
    assert not desk.sides.mirrored
    assert desk.sides.said
    assert desk.asked == [False]  # nobody touched the mask: the model makes another one
    assert desk.toast == "1: rotation corrected. The image, model and exports follow it."
    desk.sides.as_filed()
    assert review.remarks.orientation == ()
    assert desk.toast == "1: orientation from the file. The image, model and exports follow it."
    asked = len(desk.asked)
    desk.sides.as_filed()
    assert len(desk.asked) == asked


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.REJECTED])
def test_a_case_that_was_decided_on_is_to_do_again(desk: Desk, status: Status) -> None:
    review = desk.open(status)
    desk.sides.rotate(2)  # the lungs lie as they did, upside down
    assert review.status is Status.CORRECTED
    desk.session.replace(np.zeros((40, 60), np.uint8), "Brush")
    review.status = status
    desk.sides.mirror()  # no lung changes its name
    assert review.status is Status.CORRECTED


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.REJECTED])
def test_turning_a_case_that_was_decided_on_with_the_models_mask_is_no_correction_and_it_is_predicted_again(
    desk: Desk, status: Status
) -> None:
    review = desk.open(Status.PREDICTED)
    review.status = status
    desk.sides.rotate(2)
    assert (review.status, review.corrected) == (Status.PREDICTED, False)
    assert (review.history.done, desk.asked) == ((), [False])
    assert review.takes_predictions
    review.edited, review.undone, review.status = True, True, status  # its steps can be done again
    desk.session.replace(np.zeros((40, 60), np.uint8), "Brush")
    review.status, review.undone = status, True
    desk.sides.rotate(2)
    assert (review.status, desk.asked[-1]) == (Status.PREDICTED, True)


def test_what_stays_to_do_stays_so_where_no_lung_changes_its_name(desk: Desk) -> None:
    review = desk.open(Status.PREDICTED, mask=np.zeros((40, 60), np.uint8))
    review.edited = True
    desk.sides.mirror()
    assert (review.status, review.history.done) == (Status.PREDICTED, ())
    assert "swapped" not in desk.toast
    assert desk.asked == [True]


def test_commands_of_sides(desk: Desk) -> None:
    commands = {one.id: one for one in side_commands(desk.sides)}
    assert [(one.id, one.menu, one.keys, one.group, one.submenu) for one in commands.values()] == [
        ("segment.swap", "Segment", ("Shift+S",), 5, ""),
        ("image.mirrored", "Segment", (), 7, "Image orientation"),
        ("image.left", "Segment", (), 7, "Image orientation"),
        ("image.right", "Segment", (), 7, "Image orientation"),
        ("image.filed", "Segment", (), 7, "Image orientation"),
    ]
    assert [one.id for one in commands.values() if one.enabled()] == []
    assert [one.id for one in commands.values() if one.checked is not None] == ["image.mirrored"]
    review = desk.open()
    assert [one.id for one in commands.values() if not one.enabled()] == ["image.filed"]
    assert commands["image.filed"].why_not() == "You have not changed it."
    commands["image.left"].run()
    assert review.image.turn == Turn.clockwise(-1)
    assert not loose(commands["image.mirrored"].checked)()
    commands["image.filed"].run()
    commands["image.right"].run()
    assert review.image.turn == Turn.clockwise(1)
    commands["image.mirrored"].run()
    assert loose(commands["image.mirrored"].checked)()
    assert commands["image.filed"].enabled()
    review.receive(predicted(review.image))
