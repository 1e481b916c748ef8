"""Lines, heads, bars and words of measurements on a picture, pixel by pixel."""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.figures import Figure, Point
from lungseg_gui.core.study import Spacing
from lungseg_gui.services.writing.figures import draw, letter
from tests.core.reviews import image

GREY = 100  # of the picture that is drawn on
SHOWN = image(shape=(200, 260), spacing=Spacing(0.5, 0.5))
Picture = NDArray[np.uint8]
Edge = Callable[[int, int], int]
"""From height and width of a plate to one of its edges."""


def canvas(height: int = 200, width: int = 260) -> Picture:
    return np.full((height, width, 3), GREY, np.uint8)


def drawn(tool: str, *points: Point, width: int = 1) -> Picture:
    """Return one channel of a picture with one figure; all three are the same."""
    picture = canvas()
    draw(picture, [Figure(1, tool, points)], SHOWN, width)
    assert (picture[..., 0] == picture[..., 1]).all()
    assert (picture[..., 0] == picture[..., 2]).all()
    return picture[..., 0]


def light(picture: Picture, *points: Point) -> list[bool]:
    """Whether there is a light line at each place."""
    return [bool(picture[round(row), round(column)] > 160) for row, column in points]


def test_a_line_is_white_with_a_black_casing_of_its_own_width() -> None:
    column = drawn("ruler", (60.0, 60.0), (60.0, 160.0), width=2)[:, 110].tolist()
    assert column[59:62] == [255, 255, 255]
    assert (column[57], column[63]) == (0, 0)  # the casing
    assert all(50 < column[row] < GREY for row in (56, 64))  # its soft edge
    assert column[:55] + column[66:] == [GREY] * (55 + 134)


@pytest.mark.parametrize("width", [1, 2])
@pytest.mark.parametrize("angle", [0, 30, 90, 200])
def test_a_ruler_has_a_bar_across_each_end(width: int, angle: int) -> None:
    down, across = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    start = (100.0, 130.0)
    end = (100 + 60 * down, 130 + 60 * across)
    picture = drawn("ruler", start, end, width=width)
    for row, column in (start, end):
        for side in (-1, 1):
            on, beyond = ((row + side * step * width * across, column - side * step * width * down) for step in (4, 8))
            assert light(picture, on, beyond) == [True, False]
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    assert light(picture, middle, (middle[0] + 6 * across, middle[1] - 6 * down)) == [True, False]


@pytest.mark.parametrize(("length", "bars"), [(19.9, False), (20.0, True), (24.0, True)])
def test_a_line_that_is_too_short_for_bars_has_none(length: float, bars: bool) -> None:
    picture = drawn("ruler", (60.0, 60.0), (60.0, 60.0 + length))
    assert light(picture, (56.0, 60.0), (64.0, 60.0)) == [bars, bars]


@pytest.mark.parametrize("angle", [0, 37, 90, 145, 250])
def test_an_arrow_has_its_head_at_the_first_point(angle: int) -> None:
    down, across = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    tip = (100.0, 130.0)
    picture = drawn("arrow", tip, (tip[0] + 70 * down, tip[1] + 70 * across))
    for side in (25, -25):
        row, column = math.sin(math.radians(angle + side)), math.cos(math.radians(angle + side))
        places = [(tip[0] + step * row, tip[1] + step * column) for step in (8, 10, 16)]
        assert light(picture, *places) == [True, True, False]
    for side in (50, -50, 180):
        row, column = math.sin(math.radians(angle + side)), math.cos(math.radians(angle + side))
        assert light(picture, (tip[0] + 10 * row, tip[1] + 10 * column)) == [False]


def test_an_angle_stays_open_and_has_no_bars() -> None:
    picture = drawn("angle", (40.0, 40.0), (140.0, 40.0), (140.0, 200.0))
    assert light(picture, (90.0, 40.0), (140.0, 120.0), (90.0, 120.0), (140.0, 45.0)) == [True, True, False, True]
    assert light(picture, (40.0, 36.0), (40.0, 44.0)) == [False, False]


def test_what_is_no_figure_of_this_program_is_not_drawn() -> None:
    for tool, points in (("of a version to come", ((1.0, 1.0), (90.0, 90.0))), ("ruler", ((1.0, 1.0),))):
        assert (drawn(tool, *points) == GREY).all()
    assert (drawn("text", (50.0, 50.0)) == GREY).all()


# -- words
def plate(picture: Picture) -> tuple[int, int, int, int]:
    """Return top, bottom, left and right of what was changed."""
    rows, columns = np.nonzero((picture != GREY).any(axis=2))
    return int(rows.min()), int(rows.max()) + 1, int(columns.min()), int(columns.max()) + 1


def size(words: str, width: int) -> int:
    return cv2.getTextSize(words, cv2.FONT_HERSHEY_SIMPLEX, 0.45 * width, width)[0][0] + 8 * width


@pytest.mark.parametrize("width", [1, 2])
@pytest.mark.parametrize(
    ("at", "top", "left"),
    [
        ((100.0, 50.0), lambda tall, wide: 100 - tall // 2, lambda tall, wide: 50),
        ((2.0, -40.0), lambda tall, wide: 0, lambda tall, wide: 0),
        ((199.0, 250.0), lambda tall, wide: 200 - tall, lambda tall, wide: 260 - wide),
    ],
)
def test_a_plate_with_the_words_stands_beside_a_point_and_within_the_picture(
    width: int, at: Point, top: Edge, left: Edge
) -> None:
    picture = canvas()
    letter(picture, Figure(1, "ruler", ((10.0, 10.0), (10.0, 30.0))), SHOWN, at, width)
    wide, tall = size("10.0 mm", width), 17 * width
    begin = left(tall, wide) + (10 * width if at[1] == 50.0 else 0)
    assert plate(picture) == (top(tall, wide), top(tall, wide) + tall, begin, begin + wide)


def test_lines_of_words_stand_below_each_other_on_a_dark_plate() -> None:
    picture, expected = canvas(), canvas()
    figure = Figure(4, "ellipse", ((20.0, 20.0), (60.0, 80.0)), "Node 5 mm² – “x”")
    letter(picture, figure, SHOWN, (100.0, 30.0), 1)
    top, bottom, left, right = plate(picture)
    assert (bottom - top, left) == (17 * 4, 40)
    expected[top:bottom, left:right] = GREY // 4
    cv2.putText(
        expected, 'Node 5 mm2 - "x"', (44, top + 12), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (236, 233, 230), 1, cv2.LINE_AA
    )
    assert (picture[top : top + 16] == expected[top : top + 16]).all()
    for number in range(4):  # each line has its own words
        assert picture[top + 17 * number + 3 : top + 17 * number + 13].max() > 200
        assert (picture[top + 17 * number : top + 17 * number + 1, left : left + 4] == GREY // 4).all()


def test_a_picture_that_is_narrower_than_the_words_is_lettered_from_its_edge() -> None:
    picture = canvas(10, 30)
    letter(picture, Figure(1, "ruler", ((1.0, 1.0), (1.0, 21.0))), SHOWN, (9.0, 20.0), 1)
    assert plate(picture) == (0, 10, 0, 30)


def test_what_says_nothing_has_no_plate() -> None:
    picture = canvas()
    letter(picture, Figure(1, "arrow", ((10.0, 10.0), (10.0, 30.0))), SHOWN, (50.0, 50.0), 1)
    assert (picture == GREY).all()


def test_on_a_picture_nobody_is_asked_to_drag_an_end() -> None:
    points = ((110.0, 60.0), (110.0, 100.0), (120.0, 30.0), (120.0, 130.0))
    picture = canvas(width=600)
    letter(picture, Figure(1, "heart", points, proposed=True), SHOWN, (100.0, 20.0), 1)
    top, bottom, left, right = plate(picture)
    assert (bottom - top, left) == (17 * 4, 30)  # three readings, and that it is nobody's
    assert right - left == size("Proposed by the program, not confirmed", 1)
