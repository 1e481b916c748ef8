"""The thumb against its definition: what lies below its centre follows it, what lies outside stays."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, EditableMask
from lungseg_gui.core.tools.push import Push, PushStyle

SHAPE = (240, 260)


def half(edge: int = 120) -> EditableMask:
    start = np.zeros(SHAPE, np.uint8)
    start[:, :edge] = RIGHT
    return EditableMask(start)


def edge_of(mask: EditableMask) -> NDArray[np.int64]:
    """Columns of the right lung in each row, counted from the left; the rows must be solid."""
    own = mask.live == RIGHT
    lengths = own.sum(axis=1)
    assert (own == (np.arange(SHAPE[1]) < lengths[:, None])).all()
    return lengths


def drag(push: Push, start: tuple[float, float], end: tuple[float, float], steps: int) -> None:
    for step in range(steps + 1):
        share = step / steps
        push.move((start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))


@pytest.mark.parametrize("radius", [6.0, 20.0, 37.0, 80.0])
@pytest.mark.parametrize("steps", [1, 7, 60])
@pytest.mark.parametrize("way", [-9.3, 12.6])
def test_the_contour_below_the_centre_follows_the_thumb(radius: float, steps: int, way: float) -> None:
    mask = half()
    # The edge between columns 119 and 120 lies at 119.5.
    drag(Push(mask, PushStyle(RIGHT, radius)), (120.0, 119.5), (120.0, 119.5 + way), steps)
    lengths = edge_of(mask)
    assert abs(lengths[120] - (120 + way)) <= 1.0
    far = np.abs(np.arange(SHAPE[0]) - 120) > radius
    assert (lengths[far] == 120).all()
    # Falls off smoothly to both sides, and the same on both.
    above, below = lengths[:120][::-1], lengths[121:]
    assert np.abs(above[:100] - below[:100]).max() <= 1
    profile = (lengths[120:] - 120) * np.sign(way)
    assert (np.diff(profile) <= 1).all()


def test_moves_smaller_than_a_pixel_add_up() -> None:
    slow, fast = half(), half()
    drag(Push(slow, PushStyle(RIGHT, 24.0)), (120.0, 119.5), (120.0, 129.5), 100)
    drag(Push(fast, PushStyle(RIGHT, 24.0)), (120.0, 119.5), (120.0, 129.5), 10)
    assert np.abs(edge_of(slow) - edge_of(fast)).max() <= 1
    assert edge_of(slow)[120] >= 129


def test_there_and_back_is_nearly_where_it_was() -> None:
    mask = half()
    push = Push(mask, PushStyle(RIGHT, 30.0))
    drag(push, (120.0, 119.5), (120.0, 127.5), 8)
    drag(push, (120.0, 127.5), (120.0, 119.5), 8)
    assert np.abs(edge_of(mask) - 120).max() <= 1


def test_a_thumb_from_inside_and_from_outside() -> None:
    out, back = half(), half()
    drag(Push(out, PushStyle(RIGHT, 20.0)), (120.0, 108.0), (120.0, 118.0), 10)
    assert edge_of(out)[120] > 122
    drag(Push(back, PushStyle(RIGHT, 20.0)), (120.0, 131.0), (120.0, 121.0), 10)
    assert edge_of(back)[120] < 118


def test_a_thumb_in_mm_is_an_ellipse_of_pixels() -> None:
    mask = half()
    drag(Push(mask, PushStyle(RIGHT, 30.0, aspect=2.0)), (120.0, 119.5), (120.0, 129.5), 10)
    lengths = edge_of(mask)
    assert lengths[120] >= 129
    assert (lengths[np.abs(np.arange(SHAPE[0]) - 120) > 15] == 120).all()
    assert lengths[120 + 11] > 120


def test_the_lungs_never_overlap_and_the_locked_one_stays() -> None:
    start = np.zeros(SHAPE, np.uint8)
    start[:, :120], start[:, 124:] = RIGHT, LEFT
    mask = EditableMask(start)
    drag(Push(mask, PushStyle(RIGHT, 20.0, locked=frozenset({LEFT}))), (120.0, 119.5), (120.0, 139.5), 20)
    np.testing.assert_array_equal(mask.live == LEFT, start == LEFT)
    assert (mask.live[120, :124] == RIGHT).all()
    assert mask.area(RIGHT) == int((mask.live == RIGHT).sum())
    free = EditableMask(start)
    drag(Push(free, PushStyle(RIGHT, 20.0)), (120.0, 119.5), (120.0, 139.5), 20)
    assert (free.live[120, :136] == RIGHT).all()


def test_pushing_where_there_is_nothing_and_beside_the_image() -> None:
    mask = half()
    push = Push(mask, PushStyle(RIGHT, 10.0))
    drag(push, (120.0, 200.0), (120.0, 215.0), 5)
    drag(push, (-80.0, -60.0), (300.0, 300.0), 9)
    assert set(np.unique(mask.live)) <= {0, RIGHT}
    again = half()
    drag(Push(again, PushStyle(RIGHT, 10.0)), (120.0, 200.0), (120.0, 215.0), 5)
    assert again.commit("Push") is None


@pytest.mark.parametrize("place", [(10, 10), (10, 400), (300, 10)])
def test_a_push_does_the_same_wherever_the_lung_lies(place: tuple[int, int]) -> None:
    """Far from the corner rows and columns are different numbers: none is taken for the other."""
    row, column = place
    start = np.zeros((420, 520), np.uint8)
    start[row : row + 90, column : column + 70] = RIGHT
    mask = EditableMask(start)
    drag(Push(mask, PushStyle(RIGHT, 18.0)), (row + 40.0, column + 69.5), (row + 40.0, column + 84.5), 6)
    lengths = (mask.live[row : row + 90, column : column + 110] == RIGHT).sum(axis=1)
    assert int((mask.live == RIGHT).sum()) == int(lengths.sum())
    assert abs(int(lengths[40]) - 85) <= 1
    assert (lengths[:20] == 70).all()
    assert (lengths[62:] == 70).all()
