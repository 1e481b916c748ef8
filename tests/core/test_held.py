"""What a network that follows hints leaves as the reader painted it."""

from __future__ import annotations

import numpy as np

from lungseg_gui.core.held import Held
from lungseg_gui.core.mask import Box, PackedMask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.tools.guide import Hint
from tests.core.reviews import image

SHAPE = (60, 80)


def review() -> Review:
    return Review(image(shape=SHAPE))


def paint(one: Review, box: Box, name: str) -> int:
    one.mask.write(box, np.ones((box.bottom - box.top, box.right - box.left), np.uint8))
    assert one.commit(name) is not None
    assert one.history.last is not None
    return one.history.last.number


def hint(row: float, column: float) -> Hint:
    return Hint(np.array([[row, column]]), 1, lung=True, radius=2.0)


def test_what_the_brush_painted_is_held_until_it_is_undone() -> None:
    one = review()
    held = Held(one)
    assert not held.pixels().any()
    paint(one, Box(10, 10, 20, 20), "Brush")
    paint(one, Box(30, 30, 35, 40), "Eraser")
    assert np.count_nonzero(held.pixels()) == 100 + 50
    one.undo()
    assert np.count_nonzero(held.pixels()) == 100
    one.redo()
    held.rest()
    assert np.count_nonzero(held.pixels()) == 150


def test_of_a_stroke_of_guide_its_own_pixels_are_held_and_not_what_the_network_made_of_it() -> None:
    one = review()
    held = Held(one)
    number = paint(one, Box(18, 18, 23, 23), "Guide")
    held.say(number, hint(20, 20), painted=True)
    assert np.count_nonzero(held.pixels()) == 13
    assert one.amend(Box(10, 10, 40, 40), np.ones((30, 30), np.uint8)) is not None
    assert one.history.last is not None
    held.amended(number, one.history.last.number)
    assert np.count_nonzero(held.pixels()) == 13
    assert np.count_nonzero(Held(one).pixels()) == 900  # started again, nobody knows the stroke
    one.undo()
    assert not held.pixels().any()


def test_a_stroke_that_changed_nothing_confirms_what_is_there() -> None:
    one = review()
    held = Held(one)
    number = paint(one, Box(10, 10, 20, 20), "Brush")
    held.say(number, hint(40, 60), painted=False)
    assert held.pixels()[40, 60]
    one.undo()
    assert not held.pixels().any()


def test_the_models_mask_taken_over_frees_everything() -> None:
    one = review()
    mask = np.full(SHAPE, 2, np.uint8)
    one.prediction = Prediction(one.image.identity, PackedMask.pack(mask), "1", "cpu", 0.1, 0.2)
    held = Held(one)
    paint(one, Box(10, 10, 20, 20), "Brush")
    assert held.pixels().any()
    one.take_prediction()
    assert not held.pixels().any()
    paint(one, Box(5, 5, 7, 7), "Brush")
    assert np.count_nonzero(held.pixels()) == 4
