"""The brush against the definition of its shape: pixels whose centre lies within the radius of the line."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, Box, EditableMask
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools import gestures
from lungseg_gui.core.tools.brush import BrushStyle, Stroke, paint_capsule
from lungseg_gui.core.tools.table import Tool
from tests.core.reviews import image, prediction

SHAPE = (40, 48)
positions = st.tuples(st.floats(-15, 55), st.floats(-15, 60))
radii = st.floats(0.3, 14)
aspects = st.sampled_from((1.0, 0.5, 2.0, 1.37))


def distance(start: tuple[float, float], end: tuple[float, float], *, aspect: float) -> NDArray[np.float64]:
    """Distance of each pixel's centre from the line, in columns, by projection on it."""
    rows, columns = np.indices(SHAPE).astype(np.float64)
    point = np.stack((rows * aspect, columns), axis=-1)
    first = np.array([start[0] * aspect, start[1]])
    line = np.array([end[0] * aspect, end[1]]) - first
    length = float(line @ line)
    along = np.clip((point - first) @ line / length, 0, 1) if length > 0 else np.zeros(SHAPE)
    return np.linalg.norm(point - (first + along[..., None] * line), axis=-1)


@given(positions, positions, radii, aspects)
@example((10.0, 10.0), (10.0, 30.0), 5.0, 1.0)
@example((10.0, 10.0), (30.0, 10.0), 5.0, 2.0)
@example((10.0, 10.0), (10.0, 10.0), 3.0, 0.5)
def test_a_capsule_is_what_lies_within_the_radius(
    start: tuple[float, float], end: tuple[float, float], radius: float, aspect: float
) -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    box = paint_capsule(mask, start, end, BrushStyle(RIGHT, radius, aspect=aspect))
    away = distance(start, end, aspect=aspect)
    painted = mask.live == RIGHT
    sure = np.abs(away - radius) > 1e-5
    np.testing.assert_array_equal(painted[sure], (away <= radius)[sure])
    outside = np.ones(SHAPE, np.bool_)
    outside[box.slices] = False
    assert not painted[outside].any()


@given(st.lists(positions, min_size=1, max_size=6), radii)
def test_a_fast_stroke_leaves_no_gap(path: list[tuple[float, float]], radius: float) -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    stroke = Stroke(mask, BrushStyle(LEFT, radius))
    for position in path:
        stroke.move(position)
    pieces = list(itertools.pairwise(path)) or [(path[0], path[0])]
    away = np.min([distance(start, end, aspect=1.0) for start, end in pieces], axis=0)
    sure = np.abs(away - radius) > 1e-5
    below = tuple(round(at) for at in path[0])
    if all(0 <= at < side for at, side in zip(below, SHAPE, strict=True)):
        sure[below] = False  # of a brush smaller than a pixel, see below
    np.testing.assert_array_equal((mask.live == LEFT)[sure], (away <= radius)[sure])


@given(st.tuples(st.floats(0, SHAPE[0] - 1), st.floats(0, SHAPE[1] - 1)), st.floats(0.1, 0.6), aspects)
@example((10.5, 10.5), 0.5, 1.0)
@example((9.5, 11.5), 0.25, 2.0)
def test_a_click_paints_the_pixel_below_the_pointer_however_small_the_brush(
    at: tuple[float, float], radius: float, aspect: float
) -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    box = Stroke(mask, BrushStyle(LEFT, radius, aspect=aspect)).move(at)
    assert not box.empty
    assert (mask.live[box.slices] == LEFT).any()
    if not (distance(at, at, aspect=aspect) <= radius + 1e-5).any():
        assert [tuple(found) for found in np.argwhere(mask.live)] == [(round(at[0]), round(at[1]))]


@pytest.mark.parametrize("value", [RIGHT, 0])
def test_locked_segments_stay(value: int) -> None:
    start = np.zeros(SHAPE, np.uint8)
    start[:, 24:] = LEFT
    mask = EditableMask(start)
    paint_capsule(mask, (20, 24), (20, 24), BrushStyle(value, 6, locked=frozenset({LEFT})))
    assert (mask.live[:, 24:] == LEFT).all()
    assert mask.live[20, 23] == value


@pytest.mark.parametrize("radius", [0.2, 6.0, 70.0])
def test_a_locked_segment_does_not_grow_either(radius: float) -> None:
    start = np.zeros(SHAPE, np.uint8)
    start[:, 24:] = LEFT
    mask = EditableMask(start)
    Stroke(mask, BrushStyle(LEFT, radius, locked=frozenset({LEFT}))).move((20.4, 20.4))
    assert np.array_equal(mask.live, start)


@pytest.mark.parametrize("tool", [Tool.BRUSH, Tool.ERASER, Tool.EDGE, Tool.PUSH, Tool.GUIDE])
@pytest.mark.parametrize("guided", [False, True])
def test_a_stroke_for_a_locked_lung_changes_none_of_it_and_says_why(tool: Tool, guided: bool) -> None:
    review = Review(image())
    review.receive(prediction())
    session = Session()
    session.guided = guided
    session.show(review)
    session.set_tools(tool=tool, segment=RIGHT, locked=frozenset({RIGHT}), radius=5.0)
    gesture = gestures.begin(session, review, erases=False)
    gesture.painter.move((30.0, 19.0))
    gesture.painter.move((30.0, 23.0))
    assert np.array_equal(review.mask.live, review.mask.committed)
    assert gesture.refusal
    session.set_tools(locked=frozenset[int](), tool=Tool.BRUSH)
    assert not gestures.begin(session, review, erases=False).refusal


def test_nothing_is_written_beside_the_image() -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    told: list[Box] = []
    mask.listen(told.append)
    assert paint_capsule(mask, (-50, -50), (-40, 90), BrushStyle(RIGHT, 5)).empty
    assert told == []
    assert mask.commit("Brush") is None


def test_a_large_brush_writes_the_crescent_that_a_move_adds() -> None:
    shape = (900, 700)
    mask = EditableMask(np.zeros(shape, np.uint8))
    told: list[Box] = []
    mask.listen(told.append)
    style = BrushStyle(RIGHT, 150.0)
    stroke = Stroke(mask, style)
    stroke.move((400.0, 300.0))
    told.clear()
    stroke.move((400.0, 308.0))
    rows, columns = np.indices(shape)
    discs = [(rows - 400) ** 2 + (columns - at) ** 2 <= 150**2 for at in (300, 308)]
    bar = (np.abs(rows - 400) <= 150) & (columns >= 300) & (columns <= 308)
    np.testing.assert_array_equal(mask.live == RIGHT, discs[0] | discs[1] | bar)
    written = sum((box.bottom - box.top) * (box.right - box.left) for box in told)
    assert written < 0.6 * 301 * 309
    told.clear()
    stroke.move((400.0, 308.0))
    assert len(told) == 1  # a move over what is painted already is told all the same
    assert mask.area(RIGHT) == int((mask.live == RIGHT).sum())
