"""The image on the screen: sampled where its pixels lie, whatever way is the fastest."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from lungseg_gui.core.render import lut_for
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.image_item import ImageItem, Pyramid


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Painting on images needs an application."""


def _ramp(shape: tuple[int, int]) -> NDArray[np.uint16]:
    """Value 40 x + 20 y at each pixel's centre: linear, so that interpolation and area means keep it."""
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    return ((columns + 0.5) * 40 + (rows + 0.5) * 20).astype(np.uint16)


def _painted(item: ImageItem, camera: Camera) -> NDArray[np.uint8]:
    item.set_camera(camera)
    image = QImage(camera.screen.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    image.setDevicePixelRatio(camera.ratio)
    painter = QPainter(image)
    item.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., 1].copy()


@pytest.mark.parametrize("shape", [(400, 300), (401, 303)])
@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("zoom", [0.2, 0.37, 0.8, 1.0, 1.7, 2.4])
def test_each_screen_pixel_has_the_value_below_its_centre(
    shape: tuple[int, int], turns: int, ratio: float, zoom: float
) -> None:
    item = ImageItem()
    item.set_pixels(_ramp(shape))
    item.set_table(lut_for(np.uint16, centre=10_000, width=20_000))
    camera = Camera(shape=shape, size=(160.0, 120.0), ratio=ratio, zoom=zoom, centre=(150.3, 200.8)).rotated(turns)
    drawn = _painted(item, camera)
    (a, b), (c, d) = camera.linear
    inverse = np.linalg.inv([[a, b], [c, d]])
    down, across = np.mgrid[: drawn.shape[0], : drawn.shape[1]] + 0.5
    x, y = np.tensordot(inverse, np.stack([across - camera.offset[0], down - camera.offset[1]]), axes=1)
    # Beyond the centres of the outermost pixels (of the level that is shown) nothing can be interpolated.
    reach = 0.5 / min(zoom, 0.5) + 2
    inner = (x > reach) & (x < shape[1] - reach) & (y > reach) & (y < shape[0] - reach)
    assert inner.mean() > 0.05
    expected = (40 * x + 20 * y - 9999.5) / 19_999 * 255 + 127.5
    assert np.abs(drawn[inner] - expected[inner]).max() <= 1.0 + (0.5 / zoom if zoom > 1 else 0.0)
    outside = (x < 0) | (x > shape[1]) | (y < 0) | (y > shape[0])
    assert not drawn[outside].any()


@pytest.mark.parametrize("zoom", [0.3, 1.3, 5.0])
def test_a_pan_shows_the_same_as_a_fresh_view(zoom: float) -> None:
    camera = Camera(shape=(400, 300), size=(160.0, 120.0), zoom=zoom, centre=(150.3, 200.8))
    table = lut_for(np.uint16, centre=10_000, width=20_000)
    panned, fresh = ImageItem(), ImageItem()
    for item in (panned, fresh):
        item.set_pixels(_ramp((400, 300)))
        item.set_table(table)
    _painted(panned, camera)
    moved = camera.panned(23, -11)
    assert np.abs(_painted(panned, moved).astype(int) - _painted(fresh, moved)).max() <= 1
    # Another window in between: what is kept are values, not greys.
    panned.set_table(lut_for(np.uint16, centre=5_000, width=9_000))
    fresh.set_table(lut_for(np.uint16, centre=5_000, width=9_000))
    again = replace(moved, centre=(160.0, 190.0))
    assert np.abs(_painted(panned, again).astype(int) - _painted(fresh, again)).max() <= 1


def test_a_level_is_never_coarser_than_the_screen() -> None:
    pyramid = Pyramid(np.zeros((1000, 700), np.uint16))
    assert [pyramid.level(zoom)[1] for zoom in (3.0, 1.0, 0.51, 0.5, 0.26, 0.25, 0.1)] == [1, 1, 1, 2, 2, 4, 8]
    assert pyramid.level(0.25)[0].shape == (250, 175)
    assert Pyramid(np.zeros((3, 1), np.uint8)).level(0.01)[0].shape == (3, 1)


def test_a_level_that_was_given_back_is_made_as_it_was() -> None:
    pyramid = Pyramid(_ramp((101, 70)))
    half, quarter, eighth = (pyramid.level(zoom)[0] for zoom in (0.5, 0.25, 0.125))
    pyramid.keep_only(0.2)
    for zoom, before in ((0.25, quarter), (0.125, eighth), (0.5, half)):
        again = pyramid.level(zoom)[0]
        assert np.array_equal(again, before)
        assert (again is before) == (zoom == 0.25)


@pytest.mark.parametrize("enhanced", [False, True])
def test_at_rest_only_what_is_shown_is_kept_beside_the_stored_values(
    enhanced: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[tuple[Pyramid, float]] = []
    monkeypatch.setattr(Pyramid, "keep_only", lambda pyramid, zoom: kept.append((pyramid, zoom)))
    item, other = ImageItem(), Pyramid(_ramp((400, 300)))
    item.rest()
    assert kept == []
    item.set_pixels(_ramp((400, 300)))
    item.set_camera(Camera(shape=(400, 300), size=(100.0, 100.0), zoom=0.25))
    item.show_enhanced(other if enhanced else None)
    item.rest()
    ((pyramid, zoom),) = kept
    assert (pyramid is not other, zoom) == (True, 1.0 if enhanced else 0.25)


def test_nothing_is_painted_without_an_image() -> None:
    assert not _painted(ImageItem(), Camera(size=(20.0, 20.0))).any()
