"""What stands on the radiograph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.mask import LEFT, RIGHT, PackedMask
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Spacing, Study, Voi
from lungseg_gui.core.turn import AS_STORED, MIRRORED, Turn
from lungseg_gui.ui.viewer import texts
from lungseg_gui.ui.viewer.altered import altered
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.layer import OverlayStyle

MakeReview = Callable[..., Review]
UPRIGHT = {"left": "R", "right": "L", "top": "H", "bottom": "F"}


def test_the_patients_right_is_on_the_left_of_an_upright_pa(make_review: MakeReview) -> None:
    assert texts.markers(make_review().image, Camera()) == UPRIGHT
    assert texts.markers(make_review(orientation=("L", "F")).image, Camera()) == UPRIGHT


@pytest.mark.parametrize(
    ("orientation", "turns", "flipped", "expected"),
    [
        (("R", "F"), 0, False, {"left": "L", "right": "R", "top": "H", "bottom": "F"}),
        (("L", "F"), 0, True, {"left": "L", "right": "R", "top": "H", "bottom": "F"}),
        (("L", "F"), 1, False, {"top": "R", "bottom": "L", "left": "F", "right": "H"}),
        (("L", "F"), 2, False, {"left": "L", "right": "R", "top": "F", "bottom": "H"}),
        (("F", "R"), 0, False, {"top": "L", "bottom": "R", "left": "H", "right": "F"}),
        (("A", "F"), 0, False, {"left": "P", "right": "A", "top": "H", "bottom": "F"}),
        (("", ""), 0, False, {}),
    ],
)
def test_markers_follow_the_view(
    make_review: MakeReview, orientation: tuple[str, ...], turns: int, flipped: bool, expected: dict[str, str]
) -> None:
    camera = Camera().rotated(turns)
    camera = camera.mirrored() if flipped else camera
    assert texts.markers(make_review(orientation=orientation).image, camera) == expected


@given(scale=st.floats(0.001, 50), width=st.floats(200, 4000))
def test_the_scale_bar_is_a_round_number_near_a_tenth_of_the_view(scale: float, width: float) -> None:
    mm = texts.bar_mm(scale, width)
    digits = f"{mm:.6e}".split("e", maxsplit=1)[0].rstrip("0").rstrip(".")
    assert digits in ("1", "2", "5")
    assert 0.05 * width < mm / scale < 0.2 * width


def test_the_window_is_told_in_the_units_of_the_file(make_review: MakeReview) -> None:
    inverted = make_review(slope=-1.0, intercept=4095.0).image
    assert texts.window_text(inverted, Voi("", 1000, 800)) == "C 3095 W 800"


def test_corners_say_what_is_known(make_review: MakeReview) -> None:
    study = Study(description="Chest PA", view_position="PA", modality="DX", patient_name="Doe^Jane")
    review = make_review(study=study, spacing=Spacing(0.2, 0.175))
    assert texts.top_left(review.image) == ("case 1", "Chest PA, DX", "Doe Jane")
    study = Study(description="Chest", view_position="PA", modality="DX", patient_id="17")
    assert texts.top_left(make_review(study=study).image) == ("case 1", "Chest, PA, DX", "ID 17")
    both = replace(study, patient_name="Doe^Jane")
    assert texts.top_left(make_review(study=both).image)[2] == "Doe Jane, ID 17"
    same = replace(study, patient_name="17")
    assert texts.top_left(make_review(study=same).image)[2] == "17"
    for date, shown in (("20261121", "2026-11-21"), ("2026.11.21", "2026-11-21"), ("spring", "spring")):
        study = Study(description="pa", view_position="PA", modality="DX", date=date)
        assert texts.top_left(make_review(study=study).image) == ("case 1", "pa, DX", shown)
    assert texts.bottom_right(review.image) == ("240 × 300, 0.175 × 0.2 mm",)
    assert texts.bottom_right(make_review().image) == ("240 × 300, spacing not available",)
    assert texts.bottom_left(review.image, Voi("", 1650, 2200), Camera(zoom=0.47)) == ("C 1650 W 2200", "Zoom 47 %")
    assert texts.percent(0.052) == "5.2 %"


def test_the_corner_says_what_is_not_drawn() -> None:
    assert texts.hidden(OverlayStyle()) == ()
    assert texts.hidden(OverlayStyle(hidden=frozenset({LEFT}))) == ("Left lung hidden",)
    assert texts.hidden(OverlayStyle(hidden=frozenset({LEFT, RIGHT}))) == ("Mask hidden",)
    assert texts.hidden(OverlayStyle(visible=False)) == ("Mask hidden",)


def test_the_corner_says_whose_mask_it_is(make_review: MakeReview) -> None:
    review = make_review()
    assert texts.top_right(review) == ("Mask: model 1.0",)
    review.edited, review.status = True, Status.CORRECTED
    assert texts.top_right(review) == ("Mask: model 1.0, corrected",)
    for review.status in (Status.PREDICTED, Status.ACCEPTED, Status.REJECTED):
        review.undone = True
        assert texts.top_right(review) == ("Mask: model 1.0",)
    review.status, review.undone = Status.CORRECTED, False
    taken = np.ones(review.image.shape, np.uint8)
    review.receive(Prediction(review.image.identity, PackedMask.pack(taken), "r1", "cpu", 1.0, 0.1))
    review.take_prediction()
    assert texts.top_right(review) == ("Mask: model r1, corrected",)
    review.replace(taken * 2, "Imported: DICOM SEG by another")
    assert texts.top_right(review) == ("Mask: not from the model",)
    review.go_to(0)
    assert texts.top_right(review) == ("Mask: model 1.0",)
    review.undone = False
    review.based_on = ""
    assert texts.top_right(review) == ("Mask: not from the model",)
    fresh = Review(review.image)
    assert fresh.status is Status.NEW
    assert texts.top_right(fresh) == ("No mask yet",)


def test_where_the_model_drew_no_mask_the_corner_calls_none_the_models(make_review: MakeReview) -> None:
    review = Review(make_review().image)
    nothing = np.zeros(review.image.shape, np.uint8)
    review.receive(Prediction(review.image.identity, PackedMask.pack(nothing), "2.1", "cpu", 1.0, 1.0, withheld=True))
    assert texts.top_right(review) == ("No mask yet",)
    review.replace(nothing + 1, "Brush")
    assert texts.top_right(review) == ("Mask: not from the model",)


@pytest.mark.parametrize("turn", [AS_STORED, MIRRORED, Turn(transposed=True), Turn.clockwise(3)])
def test_a_view_that_is_flipped_turned_or_inverted_says_so(turn: Turn) -> None:
    upright = Camera(orientation=turn.matrix)
    assert altered(upright, turn) == ()
    for camera, words in (
        (upright.mirrored(), "View flipped left to right"),
        (upright.rotated(1), "View turned 90° to the right"),
        (upright.rotated(2), "View turned 180°"),
        (upright.rotated(-1), "View turned 90° to the left"),
        (upright.mirrored().rotated(2), "View flipped top to bottom"),
        (upright.mirrored().rotated(1), "View flipped, turned 90° to the right"),
    ):
        assert altered(camera, turn) == (words,)
        assert altered(camera, turn, inverted=True) == (f"{words}, inverted",)
    assert altered(upright, turn, inverted=True) == ("View inverted",)
