from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from lungseg_gui.core.history import History
from lungseg_gui.core.mask import RIGHT, Box, Edit, PackedMask
from lungseg_gui.core.review import Review, Status, lacks_mask, own_prediction, started_from
from tests.core.reviews import image, lungs, prediction, stroke

BOX, OTHER = Box(2, 2, 6, 6), Box(8, 2, 12, 6)


def test_the_first_prediction_becomes_the_mask_without_an_undo_step() -> None:
    review = Review(image())
    assert review.receive(prediction())
    np.testing.assert_array_equal(review.mask.live, lungs())
    assert (review.status, review.based_on, review.edited) == (Status.PREDICTED, "1.0", False)
    assert review.undo() is None
    np.testing.assert_array_equal(review.mask.live, lungs())


def test_a_later_prediction_replaces_an_untouched_one() -> None:
    review = Review(image())
    review.receive(prediction())
    assert review.receive(prediction(version="r1", shift=3))
    np.testing.assert_array_equal(review.mask.live, lungs(shift=3))
    assert review.based_on == "r1"


def test_a_prediction_never_replaces_a_correction() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    mine = review.mask.live.copy()
    assert not review.receive(prediction(version="r1", shift=3))
    np.testing.assert_array_equal(review.mask.live, mine)
    assert review.status is Status.CORRECTED
    assert review.can_take_prediction
    assert review.based_on == "1.0"


def test_a_model_that_drew_no_mask_has_none_to_take_and_began_none() -> None:
    review = Review(image())
    none = replace(prediction(version="2.1"), mask=PackedMask.pack(lungs() * 0), withheld=True)
    review.receive(none)
    stroke(review, BOX, RIGHT)
    review.receive(none)
    assert not review.can_take_prediction
    assert review.take_prediction() is None
    assert review.mask.area(RIGHT) == 16
    assert started_from(review) == ""
    review.receive(prediction(version="2.1"))  # drawn anyway
    assert review.can_take_prediction


def test_a_mask_keeps_whom_it_began_with_where_another_version_drew_none_beside_it() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    review.receive(replace(prediction(version="2.1"), withheld=True))
    assert started_from(review) == "1.0"


def test_a_prediction_does_not_eat_the_stroke_in_progress() -> None:
    review = Review(image())
    review.mask.write(BOX, np.full((4, 4), RIGHT, np.uint8))
    assert not review.receive(prediction(shift=3))
    review.commit("Brush")
    assert (review.mask.live[BOX.slices] == RIGHT).all()
    assert review.mask.area(RIGHT) == 16
    assert review.can_take_prediction


def test_a_prediction_is_taken_when_the_stroke_was_given_up() -> None:
    review = Review(image())
    review.mask.write(BOX, np.full((4, 4), RIGHT, np.uint8))
    review.mask.cancel()
    assert review.receive(prediction(shift=3))


@pytest.mark.parametrize("decide", [Review.accept, Review.reject])
def test_a_prediction_does_not_touch_what_was_decided(decide: object) -> None:
    review = Review(image())
    review.receive(prediction())
    assert callable(decide)
    decide(review)
    assert not review.receive(prediction(version="r1", shift=3))
    np.testing.assert_array_equal(review.mask.live, lungs())


def test_taking_a_prediction_is_one_undoable_step() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    mine = review.mask.live.copy()
    review.receive(prediction(version="r1", shift=3))
    assert review.take_prediction() is not None
    np.testing.assert_array_equal(review.mask.live, lungs(shift=3))
    review.undo()
    np.testing.assert_array_equal(review.mask.live, mine)
    review.redo()
    np.testing.assert_array_equal(review.mask.live, lungs(shift=3))


def test_over_an_undone_mask_of_an_earlier_version_it_is_a_step_as_well() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    review.undo()
    review.receive(prediction(version="r1", shift=3))
    assert isinstance(review.take_prediction(), Edit)
    assert review.undo() is not None
    np.testing.assert_array_equal(review.mask.live, lungs())
    assert (review.status, review.based_on) == (Status.PREDICTED, "1.0")


def test_a_strange_prediction_is_refused() -> None:
    review = Review(image("1.2.3"))
    with pytest.raises(ValueError, match="another image"):
        review.receive(prediction("9.9.9"))
    with pytest.raises(ValueError, match="another image"):
        review.resume(lungs(), status=Status.NEW, edited=False, based_on="", prediction=prediction("9.9.9"))


def test_resuming_brings_back_mask_status_and_prediction() -> None:
    review = Review(image())
    review.resume(lungs(shift=2), status=Status.ACCEPTED, edited=True, based_on="r1", prediction=prediction())
    np.testing.assert_array_equal(review.mask.live, lungs(shift=2))
    assert review.can_take_prediction
    assert review.take_prediction() is not None
    assert review.status is Status.CORRECTED


def test_resuming_refuses_a_mask_of_another_size() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Review(image()).resume(lungs((30, 30)), status=Status.NEW, edited=False, based_on="")


def test_a_change_after_acceptance_takes_the_acceptance_back() -> None:
    review = Review(image())
    review.receive(prediction())
    review.accept()
    stroke(review, BOX, RIGHT)
    assert review.status is Status.CORRECTED
    stroke(review, OTHER, RIGHT)
    review.accept()
    review.undo()
    assert review.status is Status.CORRECTED


def test_with_everything_undone_the_case_is_predicted_again() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    stroke(review, OTHER, RIGHT)
    review.undo()
    assert review.status is Status.CORRECTED
    review.undo()
    assert review.status is Status.PREDICTED
    review.redo()
    assert review.status is Status.CORRECTED
    review.go_to(0)
    assert review.status is Status.PREDICTED
    assert not review.receive(prediction(version="r1", shift=3))  # it would cost the steps that can be done again
    assert review.history.can_redo


@pytest.mark.parametrize(("decide", "status"), [(Review.accept, Status.ACCEPTED), (Review.reject, Status.REJECTED)])
def test_with_everything_undone_the_mask_is_the_models_own_decided_on_or_not(
    decide: Callable[[Review], None], status: Status
) -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    assert (review.corrected, review.undecided) == (True, Status.CORRECTED)
    review.undo()
    decide(review)
    assert (review.status, review.corrected, review.undecided) == (status, False, Status.PREDICTED)
    assert review.edited  # the step can be done again
    review.redo()
    assert (review.corrected, review.status) == (True, Status.CORRECTED)
    review.undo()
    stroke(review, OTHER, RIGHT)
    assert review.corrected


def test_with_everything_undone_the_mask_is_the_models_own_with_a_newer_prediction_beside_it() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    assert not review.receive(prediction(version="r1", shift=3))
    review.undo()
    assert (review.status, review.corrected, review.based_on) == (Status.PREDICTED, False, "1.0")
    assert own_prediction(review) is None  # what lies beside it says nothing of it
    review.redo()
    assert review.corrected


@pytest.mark.parametrize(
    ("edited", "undone", "corrected"), [(False, False, False), (True, True, False), (True, False, True)]
)
def test_after_a_restart_a_mask_is_the_models_own_again_where_it_was_when_it_was_kept(
    edited: bool, undone: bool, corrected: bool
) -> None:
    review = Review(image())
    newer = prediction(version="r1", shift=3)
    review.resume(lungs(), status=Status.ACCEPTED, edited=edited, undone=undone, based_on="1.0", prediction=newer)
    stroke(review, BOX, RIGHT)
    review.undo()
    assert review.corrected is (edited and not undone)


def test_with_everything_undone_an_empty_mask_of_no_model_is_no_mask() -> None:
    review = Review(image())
    stroke(review, BOX, RIGHT)
    assert not review.receive(prediction())
    review.undo()
    assert (review.status, review.undecided, review.corrected) == (Status.NEW, Status.NEW, False)
    assert review.can_take_prediction
    review.redo()
    review.undo()
    stroke(review, BOX, RIGHT)
    review.replace(np.zeros_like(lungs()), "Eraser")  # emptied by the reader, not undone
    assert (review.status, review.corrected) == (Status.CORRECTED, True)


def test_no_mask_of_the_model_is_offered_to_a_second_reader_who_was_to_begin_with_an_empty_one() -> None:
    for reading in ("", "r1"):
        shown = image()
        review = Review(replace(shown, identified_as=shown.identity.read_as(reading) if reading else shown.identity))
        stroke(review, BOX, RIGHT)
        assert not lacks_mask(review)
        review.undo()
        assert lacks_mask(review) is (reading == "")
        review.read_only = "Open elsewhere."
        assert not lacks_mask(review)


def test_where_there_is_no_mask_again_the_models_is_taken_as_if_nothing_had_been_drawn() -> None:
    review = Review(image())
    stroke(review, BOX, RIGHT)
    review.receive(prediction())
    review.undo()
    review.mask.write(BOX, np.full((4, 4), RIGHT, np.uint8))  # a stroke has begun
    assert review.take_prediction() is None
    assert review.undone
    review.mask.cancel()
    assert review.take_prediction() is True
    np.testing.assert_array_equal(review.mask.committed, lungs())
    assert (review.status, review.corrected, review.based_on) == (Status.PREDICTED, False, "1.0")
    assert (review.history.steps, review.takes_predictions) == ([], True)


def test_with_the_oldest_steps_forgotten_the_mask_is_not_the_models_own_again() -> None:
    review = Review(image())
    review.receive(prediction())
    review.history = History(review.mask, memory_limit=1)
    stroke(review, BOX, RIGHT)
    stroke(review, OTHER, RIGHT)
    review.receive(prediction(version="r1", shift=3))
    review.undo()
    assert not review.history.can_undo
    assert (review.status, review.corrected) == (Status.CORRECTED, True)
    review.history.clear()
    assert not review.history.let_go


def test_a_mask_painted_back_to_the_models_pixels_is_the_readers_with_its_steps_or_without() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    review.replace(lungs(), "Brush")
    assert (review.corrected, review.undecided) == (True, Status.CORRECTED)
    again = Review(image())
    again.resume(lungs(), status=Status.CORRECTED, edited=True, based_on="1.0", prediction=prediction())
    again.steps_lost = True
    stroke(again, BOX, RIGHT)
    again.undo()
    assert (again.corrected, again.status) == (True, Status.CORRECTED)


def test_with_everything_undone_a_mask_that_was_resumed_is_no_prediction() -> None:
    review = Review(image())
    review.resume(lungs(shift=2), status=Status.CORRECTED, edited=True, based_on="r1", prediction=prediction())
    stroke(review, BOX, RIGHT)
    review.undo()
    assert review.status is Status.CORRECTED


def test_what_somebody_else_works_on_takes_no_prediction() -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, BOX, RIGHT)
    assert review.can_take_prediction
    review.read_only = "Another window works on this case."
    assert not review.can_take_prediction
    assert not review.takes_predictions
    assert review.take_prediction() is None
