"""A prediction belongs to an image as it is read and as it stands; a review shows the file that was chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.turn import MIRRORED
from tests.core.reviews import identity, image, lungs, prediction, stroke

TURNED = Remarks(orientation=image().turned(MIRRORED).orientation)


def of(shown: Image) -> Review:
    """Return a review with a prediction that was made of the image as it is given."""
    review = Review(shown)
    assert review.receive(replace(prediction(shown.uid), circumstances=shown.circumstances))
    return review


def inverted(shown: Image) -> Image:
    return replace(shown, rendering="down")


def test_a_prediction_of_other_circumstances_is_not_taken() -> None:
    shown = image()
    review = Review(inverted(shown))
    assert not review.receive(replace(prediction(), circumstances=shown.circumstances))
    assert (review.status, review.prediction) == (Status.NEW, None)
    assert not review.mask.live.any()


def test_a_case_that_is_resumed_in_other_circumstances_is_predicted_again() -> None:
    made = replace(prediction(), circumstances=image().circumstances)
    review = Review(inverted(image()))
    review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0", prediction=made)
    assert (review.status, review.prediction, review.based_on) == (Status.NEW, None, "")
    assert not review.mask.live.any()
    assert review.takes_predictions


@pytest.mark.parametrize(
    ("status", "edited"),
    [(Status.CORRECTED, True), (Status.ACCEPTED, True), (Status.ACCEPTED, False), (Status.REJECTED, False)],
)
def test_what_a_reader_corrected_or_decided_stays_in_other_circumstances(status: Status, edited: bool) -> None:
    made = replace(prediction(), circumstances=image().circumstances)
    review = Review(inverted(image()))
    review.resume(lungs(shift=3), status=status, edited=edited, based_on="1.0", prediction=made)
    np.testing.assert_array_equal(review.mask.live, lungs(shift=3))
    assert (review.status, review.prediction) == (status, None)


def test_the_reader_turns_an_image_and_its_prediction_is_void() -> None:
    review = of(image())
    review.say(TURNED)
    assert review.image.turn == MIRRORED
    assert (review.status, review.prediction) == (Status.NEW, None)
    assert not review.mask.live.any()
    assert list(review.history.steps) == []


def test_corrections_outlive_a_turn() -> None:
    review = of(image())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    mask = review.mask.live.copy()
    review.say(TURNED)
    np.testing.assert_array_equal(review.mask.live, mask)
    assert (review.status, len(review.history.steps)) == (Status.CORRECTED, 1)


def test_an_image_that_somebody_else_corrects_is_not_turned() -> None:
    review = of(image())
    review.read_only = "Somebody else works on it."
    review.say(TURNED)
    assert review.prediction is not None


def test_a_twin_shows_its_own_name_header_and_spacing() -> None:
    review = of(image())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    twin = replace(image(), source=Path("/studies/twin.dcm"), spacing=Spacing(0.2, 0.2))
    review.show_as(twin)
    assert review.image is twin
    assert len(review.history.steps) == 1


def test_a_twin_with_larger_pixels_of_the_same_shape_keeps_the_prediction() -> None:
    review = of(replace(image(), spacing=Spacing(0.2, 0.1)))
    predicted = review.prediction
    review.show_as(replace(image(), spacing=Spacing(0.4, 0.2)))
    assert review.prediction is predicted
    assert review.status is Status.PREDICTED
    np.testing.assert_array_equal(review.mask.live, lungs())
    review.show_as(replace(image(), spacing=Spacing(0.4, 0.4)))
    assert (review.status, review.prediction) == (Status.NEW, None)


def test_a_twin_stands_as_the_reader_said() -> None:
    review = of(image())
    review.say(TURNED)
    review.show_as(replace(image(), source=Path("/studies/twin.dcm")))
    assert review.image.source.name == "twin.dcm"
    assert review.image.turn == MIRRORED


def test_a_twin_that_is_read_otherwise_is_predicted_again() -> None:
    review = of(image())
    review.show_as(inverted(image()))
    assert (review.status, review.prediction) == (Status.NEW, None)
    assert not review.mask.live.any()


@pytest.mark.parametrize("changes", [{"uid": "9"}, {"digest": "f" * 64}, {"patient": "p"}], ids=str)
def test_another_image_is_never_shown_in_its_place(changes: dict[str, str]) -> None:
    review = of(image())
    shown = review.image
    with pytest.raises(ValueError, match="another image"):
        review.show_as(replace(image(), identified_as=replace(identity(), **changes)))  # pyright: ignore[reportArgumentType]
    assert review.image is shown


def test_a_turn_that_is_taken_back_leaves_the_files_own_word() -> None:
    review = of(replace(image(), orientation=("L", "F")))
    review.show_as(replace(image(), orientation=("R", "F")))  # a twin whose header says otherwise
    review.say(Remarks(orientation=("L", "F")))
    review.say(Remarks())
    assert review.image.orientation == ("R", "F")
