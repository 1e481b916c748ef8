"""What a network that follows hints leaves as the reader painted it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lungseg_gui.core.held import Held
from lungseg_gui.core.mask import Box, PackedMask
from lungseg_gui.core.review import Prediction, Review, Status
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


def test_an_undo_goes_through_no_step_again(monkeypatch: pytest.MonkeyPatch) -> None:
    one = review()
    held = Held(one)
    for row in range(0, 50, 5):
        paint(one, Box(row, 10, row + 8, 20), "Brush")
    assert np.count_nonzero(held.pixels()) == 53 * 10
    read: list[int] = []
    difference = one.history.difference
    monkeypatch.setattr(one.history, "difference", lambda step: read.append(step.number) or difference(step))
    one.undo()
    assert np.count_nonzero(held.pixels()) == 48 * 10
    assert read == []
    one.redo()
    assert np.count_nonzero(held.pixels()) == 53 * 10
    assert read == [10]


def test_after_a_way_back_through_most_steps_the_few_that_are_left_are_read_instead(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = review()
    held = Held(one)
    for row in range(40):
        paint(one, Box(row, 10, row + 1, 20), "Brush")
    held.pixels()
    read: list[int] = []
    difference = one.history.difference
    monkeypatch.setattr(one.history, "difference", lambda step: read.append(step.number) or difference(step))
    one.history.go_to(30)
    read.clear()  # its own
    assert np.count_nonzero(held.pixels()) == 300
    assert read == []
    one.history.go_to(2)
    read.clear()
    assert np.count_nonzero(held.pixels()) == 20
    assert read == [1, 2]


def test_what_is_confirmed_after_an_undo_is_held_where_the_undone_step_held_it_first() -> None:
    one = review()
    held = Held(one)
    first = paint(one, Box(0, 0, 5, 5), "Brush")
    second = paint(one, Box(18, 18, 23, 23), "Brush")
    paint(one, Box(40, 40, 45, 45), "Brush")
    held.pixels()
    one.undo()
    held.say(second, hint(50, 70), painted=False)
    one.undo()
    held.say(first, hint(20, 20), painted=False)
    assert np.count_nonzero(held.pixels()) == 25 + 13


def test_what_was_confirmed_of_a_stroke_stays_held_when_the_answer_becomes_a_part_of_it() -> None:
    one = review()
    held = Held(one)
    number = paint(one, Box(18, 18, 23, 23), "Guide")
    held.say(number, hint(20, 20), painted=True)
    held.say(number, hint(40, 60), painted=False)
    assert one.amend(Box(10, 10, 40, 40), np.ones((30, 30), np.uint8)) is not None
    assert one.history.last is not None
    held.amended(number, one.history.last.number)
    assert np.count_nonzero(held.pixels()) == 26
    one.undo()
    assert not held.pixels().any()


def test_what_a_stroke_found_right_is_held_too_whenever_it_is_told() -> None:
    one = review()
    held = Held(one)
    number = paint(one, Box(20, 20, 23, 23), "Guide")
    assert np.count_nonzero(held.pixels()) == 9
    held.say(number, hint(20, 20), painted=True)
    assert held.pixels()[18, 20]
    assert held.pixels()[20, 18]


def test_what_was_confirmed_of_a_mask_is_not_held_in_the_next_one() -> None:
    one = review()
    one.receive(Prediction(one.image.identity, PackedMask.pack(np.full(SHAPE, 2, np.uint8)), "1", "cpu", 0.1, 0.2))
    held = Held(one)
    held.say(0, hint(40, 60), painted=False)
    assert held.pixels()[40, 60]
    one.receive(Prediction(one.image.identity, PackedMask.pack(np.full(SHAPE, 1, np.uint8)), "2", "cpu", 0.1, 0.2))
    assert not held.pixels().any()
    number = paint_out(one, Box(10, 10, 20, 20))
    held.say(number, hint(30, 30), painted=False)
    one.take_prediction()
    assert not held.pixels().any()


def paint_out(one: Review, box: Box) -> int:
    one.mask.write(box, np.zeros((box.bottom - box.top, box.right - box.left), np.uint8))
    assert one.commit("Eraser") is not None
    assert one.history.last is not None
    return one.history.last.number


def test_of_what_the_network_made_of_a_confirmation_the_stroke_alone_is_held_until_it_is_undone() -> None:
    one = review()
    held = Held(one)
    confirmed = hint(20, 20)
    held.say(0, confirmed, painted=False)
    held.pixels()
    number = paint(one, Box(10, 10, 30, 30), "Guide")
    held.answered(number, (confirmed,))
    assert np.count_nonzero(held.pixels()) == 13
    one.undo()
    assert not held.pixels().any()
    one.redo()
    assert np.count_nonzero(held.pixels()) == 13


def test_where_the_steps_are_lost_what_differs_from_the_models_mask_is_held() -> None:
    one = review()
    made = Prediction(one.image.identity, PackedMask.pack(np.full(SHAPE, 2, np.uint8)), "1", "cpu", 0.1, 0.2)
    drawn = np.full(SHAPE, 2, np.uint8)
    drawn[5:10, 5:10] = 0
    one.resume(drawn, status=Status.CORRECTED, edited=True, based_on="1", prediction=made)
    assert not Held(one).pixels().any()
    one.steps_lost = True
    paint(one, Box(30, 30, 40, 40), "Brush")
    held = Held(one)
    assert np.count_nonzero(held.pixels()) == 25 + 100
    number = paint(one, Box(48, 60, 53, 65), "Guide")
    held.say(number, hint(50, 62), painted=True)
    held.rest()
    assert np.count_nonzero(held.pixels()) == 25 + 100 + 13  # the network's part of a step is no part of what was lost
    one.undo()
    one.based_on = "0"  # the model's mask of that version is not known any more
    assert np.count_nonzero(Held(one).pixels()) == 100


def guides(one: Review) -> bool:
    return one.history.last is not None and one.history.last.name == "Guide" and not one.history.can_redo


@settings(max_examples=40)
@given(st.integers(0, 10_000))
def test_what_is_held_does_not_depend_on_when_it_is_asked_for(seed: int) -> None:
    rng = np.random.default_rng(seed)
    one = review()
    held, anew = both = Held(one), Held(one)
    waiting: tuple[Hint, ...] = ()
    for _ in range(20):
        at = (float(rng.integers(8, 52)), float(rng.integers(8, 72)))
        box = Box(int(at[0]) - 3, int(at[1]) - 3, int(at[0]) + 4, int(at[1]) + 4)
        pixels = np.full((7, 7), rng.integers(0, 3), np.uint8)
        act = rng.integers(0, 8)
        before, waiting = waiting, ()
        last = one.history.last.number if one.history.last is not None else 0
        if act == 0:
            one.mask.write(box, pixels)
            one.commit("Brush")
        elif act in {1, 2}:
            if act == 1:
                one.mask.write(box, pixels)
            painted = one.commit("Guide") is not None
            now, said = one.history.last.number if one.history.last is not None else 0, hint(*at)
            for each in both:
                each.say(now, said, painted=painted)
            waiting = () if painted else (*before, said)
        elif act == 3:
            one.undo()
        elif act == 4:
            one.redo()
        elif act == 5:
            one.history.go_to(int(rng.integers(0, len(one.history.steps) + 1)))
        elif act == 6 and guides(one) and one.amend(box, pixels) is not None:
            assert one.history.last is not None
            for each in both:
                each.amended(last, one.history.last.number)
        elif act == 7 and before:
            one.mask.write(box, pixels)
            if one.commit("Guide") is not None:
                assert one.history.last is not None
                for each in both:
                    each.answered(one.history.last.number, before)
        if rng.random() < 0.6:
            anew.rest()
            np.testing.assert_array_equal(held.pixels(), anew.pixels())


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
