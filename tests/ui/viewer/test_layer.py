"""The overlay at the resolution of the screen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT, Box, EditableMask, Mask
from lungseg_gui.core.tools.brush import BrushStyle, Stroke
from lungseg_gui.ui.viewer import layer as layer_module
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.grid import Grid
from lungseg_gui.ui.viewer.layer import Layer, OverlayStyle, PolygonCache

FILL = OverlayStyle(opacity=1.0, outlined=False)
BLUE, ORANGE = 0xFF66B3FF, 0xFFFF9D2E


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Painting on images needs an application."""


def _mask() -> Mask:
    mask = np.zeros((60, 80), np.uint8)
    mask[20:45, 10:30] = RIGHT
    mask[15:40, 50:70] = LEFT
    return mask


def _pixels(mask: Mask, camera: Camera, style: OverlayStyle) -> NDArray[np.uint32]:
    layer = Layer(mask, camera, style, PolygonCache())
    layer.draw()
    return layer.pixels.copy()


def _camera(zoom: float, ratio: float = 1.0, **more: object) -> Camera:
    plain = Camera(shape=(60, 80), size=(300.0, 200.0), ratio=ratio, zoom=zoom, centre=(37.3, 29.9))
    return replace(plain, **more)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("zoom", [0.2, 0.47, 1.0, 3.7, 16.0])
@pytest.mark.parametrize(("turns", "flipped"), [(0, False), (1, False), (2, True)])
def test_the_fill_ends_at_the_pixels_edge(zoom: float, ratio: float, turns: int, flipped: bool) -> None:
    camera = _camera(zoom, ratio).rotated(turns)
    camera = camera.mirrored() if flipped else camera
    mask = _mask()
    layer = Layer(mask, camera, FILL, PolygonCache())
    layer.draw()
    (a, b), (c, d) = camera.linear
    tx, ty = camera.offset
    inverse = np.linalg.inv([[a, b], [c, d]])
    v, u = np.indices(layer.pixels.shape)
    centres = np.stack([u + layer.rect.left() + 0.5 - tx, v + layer.rect.top() + 0.5 - ty])
    x, y = np.tensordot(inverse, centres, 1)
    within = np.minimum(abs(x - x.round()), abs(y - y.round())) >= 1e-6  # on an edge, either is right
    inside = (x >= 0) & (x < 80) & (y >= 0) & (y < 60)
    value = np.where(inside, mask[np.where(inside, y, 0).astype(int), np.where(inside, x, 0).astype(int)], 0)
    wanted = np.array([0, BLUE, ORANGE], np.uint32)[value]
    assert within.any()
    np.testing.assert_array_equal(layer.pixels[within], wanted[within])


@pytest.mark.parametrize("zoom", [1.0, 3.7, 16.0])
def test_the_outline_lies_on_the_edge_with_its_casing_on_both_sides(zoom: float) -> None:
    camera = _camera(zoom, centre=(13.0, 30.0))
    drawn = _pixels(_mask(), camera, OverlayStyle(opacity=0.0))
    layer = Layer(_mask(), camera, FILL, PolygonCache())
    layer.draw()
    row = camera.device_rect(Box(32, 0, 33, 1)).top() - layer.rect.top()
    # Across the right lung's left edge: the first screen pixel inside, as the fill has it.
    inside = np.flatnonzero(layer.pixels[row] == BLUE)
    first = int(inside[0])
    line = drawn[row, first - 4 : first + 4]
    alpha = line >> 24
    blue = line & 0xFF
    assert blue[3] == blue[4]
    assert blue[4] > 200
    assert blue[2] == blue[5] == 0
    assert alpha[2] == alpha[5]
    assert 180 < alpha[5] < 230
    assert line[0] == line[7] == 0


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("zoom", [0.7, 1.0, 3.7])
@pytest.mark.parametrize("outlined", [False, True])
def test_drawing_only_what_changed_gives_the_same_as_drawing_all(zoom: float, ratio: float, outlined: bool) -> None:
    camera = _camera(zoom, ratio).rotated(1)
    style = OverlayStyle(outlined=outlined)
    mask = EditableMask(_mask())
    layer = Layer(mask.live, camera, style, PolygonCache())
    layer.draw()
    boxes: list[Box] = []
    mask.listen(boxes.append)
    stroke = Stroke(mask, BrushStyle(LEFT, 4.0))
    for position in ((10.0, 20.0), (14.2, 25.0), (40.0, 33.0), (41.0, 75.0), (3.0, 79.0)):
        stroke.move(position)
    for box in boxes:
        layer.change(box)
    assert np.array_equal(layer.pixels, _pixels(mask.live, camera, style))


def test_pens_draw_a_change_close_to_drawing_all() -> None:
    rows, columns = np.mgrid[:600, :800]
    mask = EditableMask(((rows - 300) ** 2 + (columns - 400) ** 2 < 200**2).astype(np.uint8))
    camera = Camera(shape=(600, 800), size=(300.0, 200.0), zoom=0.3, centre=(400, 300))
    layer = Layer(mask.live, camera, OverlayStyle(opacity=0.0), PolygonCache())
    layer.draw()
    before = layer.pixels.copy()
    boxes: list[Box] = []
    mask.listen(boxes.append)
    Stroke(mask, BrushStyle(RIGHT, 30.0)).move((300.0, 610.0))
    layer.change(boxes[0])
    whole = _pixels(mask.live, camera, OverlayStyle(opacity=0.0))
    assert np.count_nonzero(before != layer.pixels) > 50
    apart = np.abs((layer.pixels >> 24).astype(int) - (whole >> 24).astype(int))
    assert np.count_nonzero(apart > 60) <= 4
    touched = layer.reach(boxes[0])
    outside = np.ones(before.shape, bool)
    left, top = layer.rect.left(), layer.rect.top()
    outside[touched.top() - top : touched.bottom() + 1 - top, touched.left() - left : touched.right() + 1 - left] = (
        False
    )
    assert np.array_equal(before[outside], layer.pixels[outside])


@pytest.mark.parametrize("zoom", [0.4, 1.0, 3.7])
@pytest.mark.parametrize(("dx", "dy"), [(13, -7), (-250, 0), (0, 400)])
def test_panning_gives_the_same_as_drawing_anew(zoom: float, dx: int, dy: int) -> None:
    before = Layer(_mask(), _camera(zoom), OverlayStyle(), PolygonCache())
    before.draw()
    camera = _camera(zoom).panned(dx, dy)
    after = Layer(_mask(), camera, OverlayStyle(), PolygonCache())
    after.draw(before)
    whole = _pixels(_mask(), camera, OverlayStyle())
    # Pens clipped to a strip round their coverage by a step or two.
    apart = np.abs(after.pixels.view(np.uint8).astype(int) - whole.view(np.uint8).astype(int))
    assert apart.max(initial=0) <= (3 if zoom < 0.6 else 0)


@pytest.mark.parametrize("zoom", [0.4, 3.7])
def test_a_hidden_segment_leaves_nothing(zoom: float) -> None:
    only_left = np.where(_mask() == LEFT, _mask(), 0)
    hidden = OverlayStyle(hidden=frozenset({RIGHT}))
    assert np.array_equal(_pixels(_mask(), _camera(zoom), hidden), _pixels(only_left, _camera(zoom), OverlayStyle()))


def test_between_the_lungs_each_side_has_its_own_colour() -> None:
    mask = np.zeros((60, 80), np.uint8)
    mask[:, 30:40], mask[:, 40:50] = RIGHT, LEFT
    camera = _camera(16.0, centre=(40.0, 30.0))
    layer = Layer(mask, camera, OverlayStyle(opacity=0.0), PolygonCache())
    layer.draw()
    edge = camera.offset[0] + 40 * 16 - layer.rect.left()
    blue, orange = int(layer.pixels[100, edge - 1]), int(layer.pixels[100, edge])
    assert blue & 0xFF > 200
    assert orange & 0xFF < 80
    assert orange >> 16 & 0xFF > 200


def test_outlines_that_are_kept_are_those_of_the_mask_they_are_asked_for() -> None:
    cache, one = PolygonCache(), np.zeros((60, 60), np.uint8)
    other = one.copy()
    one[10:20, 10:20], other[30:50, 30:50] = RIGHT, RIGHT
    (first,) = cache.polygons(one, RIGHT, 1.0)
    assert cache.polygons(one, RIGHT, 1.0)[0] is first
    (second,) = cache.polygons(other, RIGHT, 1.0)
    assert second.min() == 30
    assert second.max() == 50
    assert cache.polygons(other, LEFT, 1.0) == []


def test_nothing_is_drawn_without_a_segment() -> None:
    assert not _pixels(np.zeros((60, 80), np.uint8), _camera(2.0), OverlayStyle()).any()


def test_the_grid_of_the_layer_is_that_of_the_image(qtbot: QtBot) -> None:
    camera = _camera(3.7)
    layer = Layer(_mask(), camera, FILL, PolygonCache())
    layer.draw()
    labels = Grid.of(camera, layer.rect).sample(_mask(), outside=0)
    assert np.array_equal(layer.pixels != 0, labels != 0)


@pytest.mark.parametrize("style", [OverlayStyle(), OverlayStyle(line=6.0), FILL, OverlayStyle(filled=False)])
@pytest.mark.parametrize("zoom", [0.47, 3.7, 16.0])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_tiles_leave_no_seams(zoom: float, ratio: float, style: OverlayStyle, monkeypatch: pytest.MonkeyPatch) -> None:
    mask, camera = _mask(), _camera(zoom, ratio)
    mask[30, 20] = 0  # edges within tiles, on their borders and just beside them
    whole = _pixels(mask, camera, style)  # all at once
    monkeypatch.setattr(layer_module, "_AT_ONCE", 0)
    for tile in (7, 32, 128):
        monkeypatch.setattr(layer_module, "_TILE", tile)
        assert np.array_equal(_pixels(mask, camera, style), whole)
