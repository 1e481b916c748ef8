"""The edge-aware brush on drawn regions whose edges are known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, EditableMask
from lungseg_gui.core.tools.brush import BrushStyle
from lungseg_gui.core.tools.edge import EdgeStroke, EdgeStyle

SHAPE = (300, 320)


def step_image(edge: int = 160, *, noise: float = 60.0) -> NDArray[np.uint16]:
    """Dark left of a column, bright right of it, with grain."""
    rng = np.random.default_rng(5)
    grey = np.where(np.arange(SHAPE[1]) < edge, 2000.0, 6000.0) + rng.normal(0, noise, SHAPE)
    return np.clip(grey, 0, 65535).astype(np.uint16)


def painted(pixels: NDArray[np.uint16], style: EdgeStyle, *path: tuple[float, float]) -> EditableMask:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    stroke = EdgeStroke(mask, pixels, style)
    for position in path:
        stroke.move(position)
    return mask


@pytest.mark.parametrize("radius", [12.0, 40.0, 100.0])
def test_it_stops_at_an_edge(radius: float) -> None:
    mask = painted(step_image(), EdgeStyle(BrushStyle(RIGHT, radius)), (150.0, 160 - 0.6 * radius))
    slack = max(2, round(0.06 * radius))
    assert not (mask.live[:, 160 + slack :] == RIGHT).any()
    inside = mask.live[150, int(160 - 1.4 * radius) : 160 - slack]
    assert (inside == RIGHT).all()
    rows, columns = np.nonzero(mask.live)
    assert (np.hypot(rows - 150, columns - (160 - 0.6 * radius)) <= radius + 1e-3).all()


def test_a_region_alike_that_does_not_hang_together_stays_out() -> None:
    pixels = step_image(edge=320)
    pixels[:, 160:164] = 9000
    mask = painted(pixels, EdgeStyle(BrushStyle(LEFT, 40.0)), (150.0, 140.0))
    assert (mask.live[150, 110:155] == LEFT).all()
    assert not (mask.live[:, 166:] == LEFT).any()


def test_a_larger_tolerance_reaches_further() -> None:
    ramp = np.broadcast_to(np.linspace(0, 20000, SHAPE[1]), SHAPE).astype(np.uint16)
    areas = [
        painted(ramp, EdgeStyle(BrushStyle(RIGHT, 60.0), tolerance=tolerance), (150.0, 160.0)).area(RIGHT)
        for tolerance in (1.0, 3.0, 8.0)
    ]
    assert areas[0] < areas[1] < areas[2]


def test_a_short_move_paints_where_it_ends_and_not_between() -> None:
    pixels = step_image(edge=320, noise=0.0)
    style = EdgeStyle(BrushStyle(RIGHT, 40.0))
    first, last = (150.0, 150.0), (150.0, 166.0)  # as near to each other as dabs are
    together = painted(pixels, style, first).live | painted(pixels, style, last).live
    np.testing.assert_array_equal(painted(pixels, style, first, last).live, together)


def test_its_tolerance_may_change_while_it_paints() -> None:
    ramp = np.broadcast_to(np.linspace(0, 20000, SHAPE[1]), SHAPE).astype(np.uint16)
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    stroke = EdgeStroke(mask, ramp, EdgeStyle(BrushStyle(RIGHT, 60.0), tolerance=1.0))
    stroke.move((150.0, 160.0))
    narrow = mask.area(RIGHT)
    stroke.style = EdgeStyle(stroke.style.brush, tolerance=8.0)
    stroke.move((150.0, 160.0))
    assert mask.area(RIGHT) > 2 * narrow


def test_a_flat_image_is_a_plain_disc_and_a_fast_stroke_has_no_gap() -> None:
    flat = np.full(SHAPE, 500, np.uint16)
    mask = painted(flat, EdgeStyle(BrushStyle(RIGHT, 20.0)), (150.0, 60.0), (150.0, 260.0))
    assert (mask.live[142:159, 60:261] == RIGHT).all()
    rows, columns = np.indices(SHAPE)
    single = painted(flat, EdgeStyle(BrushStyle(RIGHT, 20.0)), (150.0, 60.0))
    np.testing.assert_array_equal(single.live == RIGHT, (rows - 150) ** 2 + (columns - 60) ** 2 <= 400)


def test_it_starts_on_the_image_alone_and_leaves_the_locked_lung() -> None:
    flat = np.full(SHAPE, 500, np.uint16)
    assert painted(flat, EdgeStyle(BrushStyle(RIGHT, 20.0)), (-5.0, 60.0)).area(RIGHT) == 0
    start = np.zeros(SHAPE, np.uint8)
    start[:, 70:] = LEFT
    mask = EditableMask(start)
    EdgeStroke(mask, flat, EdgeStyle(BrushStyle(RIGHT, 20.0, locked=frozenset({LEFT})))).move((150.0, 60.0))
    assert (mask.live[:, 70:] == LEFT).all()
    assert (mask.live[150, 45:70] == RIGHT).all()
