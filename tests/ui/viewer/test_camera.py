"""Where the image lies on the screen, to the pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect

from lungseg_gui.core.mask import Box
from lungseg_gui.ui.viewer.camera import UPRIGHT, Camera
from lungseg_gui.ui.viewer.grid import Grid, keep_shifted, without

cameras = st.builds(
    lambda shape, size, aspect, ratio, zoom, at, turns, flipped: _turned(
        Camera(
            shape=shape,
            size=size,
            aspect=aspect,
            ratio=ratio,
            zoom=zoom,
            centre=(at[0] * shape[1], at[1] * shape[0]),
        ),
        turns,
        flipped=flipped,
    ),
    st.tuples(st.integers(1, 90), st.integers(1, 90)),
    st.tuples(st.integers(20, 120).map(float), st.integers(20, 120).map(float)),
    st.sampled_from((1.0, 1.0, 0.8, 1.25)),
    st.sampled_from((1.0, 1.5, 2.0)),
    st.sampled_from((0.2, 0.47, 1.0, 1.7, 3.7, 16.0)),
    st.tuples(st.floats(0, 1), st.floats(0, 1)),
    st.integers(0, 3),
    st.booleans(),
)


def _turned(camera: Camera, turns: int, *, flipped: bool) -> Camera:
    camera = camera.rotated(turns)
    return camera.mirrored() if flipped else camera


@given(camera=cameras, x=st.floats(0, 100), y=st.floats(0, 100))
def test_a_point_goes_to_the_image_and_back(camera: Camera, x: float, y: float) -> None:
    row, column = camera.to_image(QPointF(x, y))
    back = camera.transform.map(QPointF(column + 0.5, row + 0.5))
    assert (back.x(), back.y()) == pytest.approx((x, y), abs=1e-6)


@given(camera=cameras)
def test_each_screen_pixel_shows_the_image_pixel_that_holds_its_centre(camera: Camera) -> None:
    rows, columns = camera.shape
    image = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    area = camera.screen
    sampled = Grid.of(camera, area).sample(image, outside=-1)
    assert sampled.shape == (area.height(), area.width())
    inside = np.argwhere(sampled >= 0)
    covered = camera.covered
    (a, b), (c, d) = camera.linear
    tx, ty = camera.offset
    ends = (tx, tx + a * columns + b * rows, ty, ty + c * columns + d * rows)
    if all(abs(end - 0.5 - round(end - 0.5)) > 1e-9 for end in ends):  # else rounding decides
        assert len(inside) == max(covered.width(), 0) * max(covered.height(), 0)
    for v, u in inside[:: max(1, len(inside) // 40)]:
        row, column = camera.to_image(QPointF((u + 0.5) / camera.ratio, (v + 0.5) / camera.ratio))
        assert abs(row - sampled[v, u] // columns) <= 0.5 + 1e-6
        assert abs(column - sampled[v, u] % columns) <= 0.5 + 1e-6


@given(camera=cameras, factor=st.floats(0.5, 2.0), x=st.floats(0, 1), y=st.floats(0, 1))
def test_zooming_holds_the_point_below_the_pointer(camera: Camera, factor: float, x: float, y: float) -> None:
    covered = camera.covered
    if covered.isEmpty():
        return
    at = QPointF(
        (covered.left() + x * covered.width()) / camera.ratio, (covered.top() + y * covered.height()) / camera.ratio
    )
    before = camera.to_image(at)
    zoomed = camera.zoomed(factor, at)
    centre, (rows, columns) = zoomed.centre, camera.shape
    if min(centre) <= 0 or centre[0] >= columns or centre[1] >= rows:
        return  # the image may not leave the view
    row, column = zoomed.to_image(at)
    # The offset lies on whole screen pixels, before and after.
    sx, sy = zoomed.scale
    assert abs(column - before[1]) <= 0.51 / sx + 0.51 / camera.scale[0]
    assert abs(row - before[0]) <= 0.51 / sy + 0.51 / camera.scale[1]


@given(camera=cameras)
def test_a_fitted_image_lies_inside_the_view(camera: Camera) -> None:
    fitted = camera.fitted()
    rows, columns = fitted.shape
    whole = fitted.device_rect(Box(0, 0, rows, columns))
    assert fitted.screen.adjusted(-1, -1, 1, 1).contains(whole)
    free = (fitted.screen.width() - whole.width(), fitted.screen.height() - whole.height())
    if fitted.zoom < 64:
        assert min(free) <= 8 * fitted.ratio + 4


def test_turning_four_times_and_mirroring_twice_change_nothing() -> None:
    camera = Camera(shape=(30, 20))
    assert camera.rotated(4).orientation == UPRIGHT
    assert camera.rotated(1).rotated(-1).orientation == UPRIGHT
    assert camera.mirrored().mirrored().orientation == UPRIGHT


def test_turning_clockwise_brings_the_top_to_the_right() -> None:
    camera = Camera(shape=(30, 20), size=(100, 100), centre=(10, 15)).rotated(1)
    top = camera.transform.map(QPointF(10, 0))
    assert (top.x(), top.y()) == (65.0, 50.0)


def test_unequal_spacing_stretches_the_rows() -> None:
    camera = Camera(shape=(10, 10), size=(100, 100), aspect=2.0, zoom=3.0, centre=(5, 5))
    assert camera.device_rect(Box(0, 0, 10, 10)) == QRect(35, 20, 30, 60)


def test_panning_moves_by_pixels_and_keeps_some_of_the_image() -> None:
    camera = Camera(shape=(100, 100), size=(100, 100), ratio=2.0, zoom=4.0, centre=(50, 50))
    moved = camera.panned(10, -5)
    assert moved.shift_from(camera) == (20, -10)
    assert moved.zoomed(2.0, QPointF(0, 0)).shift_from(camera) is None
    assert camera.panned(1e6, 0).centre == (0.0, 50.0)


def test_another_screen_keeps_the_size_of_the_image() -> None:
    camera = Camera(shape=(100, 100), size=(100, 100), zoom=2.0, centre=(50, 50))
    assert camera.resized((100, 100), 2.0).zoom == 4.0


rectangles = st.builds(QRect, st.integers(-9, 9), st.integers(-9, 9), st.integers(0, 12), st.integers(0, 12))


def _pixels(rect: QRect) -> set[tuple[int, int]]:
    return {(x, y) for x in range(rect.left(), rect.right() + 1) for y in range(rect.top(), rect.bottom() + 1)}


@given(rect=rectangles, hole=rectangles)
def test_cutting_a_rectangle_leaves_each_other_pixel_once(rect: QRect, hole: QRect) -> None:
    parts = without(rect, hole)
    assert sum(part.width() * part.height() for part in parts) == len(_pixels(rect) - _pixels(hole))
    assert set().union(*(_pixels(part) for part in parts)) == _pixels(rect) - _pixels(hole)


def test_what_a_shift_leaves_is_kept() -> None:
    old = np.arange(20).reshape(4, 5)
    new = np.full((4, 5), -1)
    rest = keep_shifted(old, QRect(2, 1, 5, 4), new, QRect(0, 0, 5, 4))
    assert np.array_equal(new[1:, 2:], old[:3, :3])
    assert sum(part.width() * part.height() for part in rest) == 11


def test_looking_at_a_place_never_goes_further_away_than_the_whole_image() -> None:
    fitted = Camera(shape=(200, 300), size=(900.0, 600.0)).fitted()
    assert fitted.showing(Box(0, 0, 200, 300), share=0.5, least=0.2) == fitted
    assert fitted.showing(Box(10, 10, 20, 20), share=0.5, least=0.2).zoom > fitted.zoom
