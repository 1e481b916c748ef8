"""Guide: what a hint may change, and what it never does."""

from __future__ import annotations

import dataclasses

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.mask import EditableMask
from lungseg_gui.core.tools import guide
from lungseg_gui.core.tools.brush import BrushStyle
from lungseg_gui.core.tools.guide import Answer, GuideStroke, Hint
from lungseg_gui.core.tools.tool import Press, Refuses

SHAPE = (400, 320)
SIZE = 100  # px of the square, of 2 image px each


def mask() -> np.ndarray:
    found = np.zeros(SHAPE, np.uint8)
    found[60:260, 30:130], found[60:260, 180:290] = 1, 2
    return found


def hint(*, lung: bool = True, value: int = 1, at: float = 290.0) -> Hint:
    return Hint(np.array([[at, 60.0], [at, 100.0]]), value=value, lung=lung, radius=2.0)


def answer(found: np.ndarray, value: int = 1, reach: float = 60.0) -> Answer:
    """A network that sees the lung exactly as ``found`` has it, in a square from row 180 and column 0 on."""
    own = np.where(found[180:380:2, 0:200:2] == value, np.float32(3), np.float32(-3))
    return Answer(own, (180.0, 0.0), (2.0, 2.0), reach=reach, sure=1.0)


def painted(before: np.ndarray, one: Hint) -> np.ndarray:
    after = before.copy()
    inside = drawn(one)
    after[inside if one.lung else inside & (before == one.value)] = one.value if one.lung else 0
    return after


def applied(before: np.ndarray, one: Hint, seen: Answer, held: np.ndarray | None = None) -> np.ndarray:
    after = painted(before, one)
    box, pixels = guide.mended(after, one, seen, held=held)
    after[box.slices] = pixels
    return after


def drawn(one: Hint) -> np.ndarray:
    box, inside = guide.stroke_pixels(one, SHAPE)
    found = np.zeros(SHAPE, np.bool_)
    found[box.slices] = inside
    return found


def test_a_hint_moves_the_contour_to_where_the_network_sees_it() -> None:
    before, wanted = mask(), mask()
    wanted[260:320, 30:130] = 1
    after = applied(before, hint(), answer(wanted))
    wrong = np.count_nonzero((after == 1) != (wanted == 1))
    assert wrong < 0.02 * np.count_nonzero(wanted != before)
    assert np.array_equal(after == 2, before == 2)


def test_a_hint_takes_away_what_the_network_sees_no_lung_in() -> None:
    before, wanted = mask(), mask()
    before[260:310, 30:130] = 1
    after = applied(before, hint(lung=False, at=285.0), answer(wanted))
    assert np.count_nonzero(after != wanted) < 100


def test_where_the_network_sees_nothing_the_stroke_alone_is_painted() -> None:
    before = mask()
    for one in (hint(), hint(lung=False, at=200.0)):
        after = applied(before, one, answer(before))
        assert np.array_equal(after, painted(before, one))
        assert (after != before).any()


def test_a_stroke_that_says_lung_takes_none_away_and_the_other_adds_none() -> None:
    before = mask()
    shifted = np.zeros(SHAPE, np.uint8)
    shifted[90:300, 30:130] = 1  # more below, less above
    shifted[230:260, 30:64] = 0
    more = applied(before, hint(), answer(shifted))
    assert (more[before == 1] == 1).all()
    assert (more[262:295, 40:120] == 1).all()
    less = applied(before, hint(lung=False, at=250.0), answer(shifted))
    assert not less[before == 0].any()
    assert not less[235:258, 32:60].any()


def test_what_the_network_is_not_sure_of_stays() -> None:
    before, wanted = mask(), mask()
    wanted[260:320, 30:130] = 1
    doubtful = dataclasses.replace(answer(wanted), sure=3.5)
    assert np.array_equal(applied(before, hint(), doubtful), painted(before, hint()))


def test_nothing_changes_beyond_the_reach() -> None:
    before, wanted = mask(), mask()
    wanted[260:380, 30:130] = 1
    one = hint(at=275.0)
    after = applied(before, one, answer(wanted, reach=40.0))
    rows = np.flatnonzero((after != before).any(axis=1))
    assert rows.max() <= 275 + 2 + 40
    assert rows.max() > 275 + 20  # it goes as far as it may


def test_no_pixel_of_the_other_lung_changes_but_under_the_line() -> None:
    before, wanted = mask(), mask()
    wanted[200:260, 180:200] = 1  # the network takes a part of the left lung for the right one
    one = Hint(np.array([[230.0, 120.0], [230.0, 190.0]]), value=1, lung=True, radius=2.0)
    after = applied(before, one, answer(wanted))
    changed = (before == 2) & (after != 2)
    assert np.array_equal(changed, (before == 2) & drawn(one))
    assert changed.any()


def test_what_was_painted_before_never_changes_but_under_the_line() -> None:
    before, wanted = mask(), mask()
    wanted[260:320, 30:130] = 1
    held = np.zeros(SHAPE, np.bool_)
    held[262:300, 90:125] = True  # confirmed: no lung
    one = hint()
    after = applied(before, one, answer(wanted), held)
    line = drawn(one)
    assert np.array_equal(after[held & ~line], before[held & ~line])
    assert (after[held & line] == 1).all()  # the stroke is as said
    assert (after[275:310, 40:80] == 1).all()  # beside it the hint works


def test_what_the_hint_does_not_touch_stays() -> None:
    before, wanted = mask(), mask()
    wanted[260:320, 70:130] = 1  # below the line
    wanted[200:240, 130:150] = 1  # a bulge of its own, within reach
    one = dataclasses.replace(hint(), line=np.array([[290.0, 80.0], [290.0, 120.0]]))
    after = applied(before, one, answer(wanted, reach=120.0))
    assert (after[265:315, 75:125] == 1).all()
    assert not after[200:240, 131:150].any()


def test_a_click_is_a_hint_too() -> None:
    before, wanted = mask(), mask()
    wanted[260:320, 30:130] = 1
    one = dataclasses.replace(hint(), line=np.array([[290.0, 80.0]]))
    after = applied(before, one, answer(wanted))
    assert (after[265:310, 60:100] == 1).all()
    assert np.count_nonzero(drawn(one)) == 13  # a disc


def test_a_contour_that_moves_by_less_than_a_pixel_of_the_square_is_left_as_it_is() -> None:
    before, wanted = mask(), mask()
    wanted[260:262, 30:130] = 1
    one = Hint(np.array([[250.0, 60.0], [250.0, 100.0]]), value=1, lung=True, radius=2.0)
    assert np.array_equal(applied(before, one, answer(wanted)), before)


@given(
    row=st.floats(-20, 420),
    column=st.floats(-20, 340),
    lung=st.booleans(),
    value=st.integers(1, 2),
    seed=st.integers(0, 99),
)
def test_the_rules_hold_wherever_the_hint_is(row: float, column: float, lung: bool, value: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    before = mask()
    line = np.array([[row, column], [row + rng.uniform(-40, 40), column + rng.uniform(-40, 40)]])
    one = Hint(line, value=value, lung=lung, radius=2.0)
    blobs = rng.normal(0, 3, (5, 5)).astype(np.float32).repeat(20, axis=0).repeat(20, axis=1)
    seen = Answer(blobs, (row - 100.0, column - 100.0), (2.0, 2.0), reach=50.0, sure=0.5)
    held = rng.random(SHAPE) < 0.2
    start = painted(before, one)
    after = applied(before, one, seen, held)
    assert np.array_equal(after[drawn(one)], start[drawn(one)])
    assert np.array_equal(after[held], start[held])
    assert np.array_equal(after == 3 - value, start == 3 - value)
    changed = after != start
    assert (start[changed] == (0 if lung else value)).all()
    places = np.argwhere(changed)
    if len(places):
        steps = np.linspace(line[0], line[1], 200)
        away = np.sqrt(((places[:, None] - steps[None]) ** 2).sum(axis=-1).min(axis=1))
        assert away.max() <= 52.0


def test_the_strokes_pixels_are_those_that_the_brush_paints() -> None:
    for aspect, line in ((1.0, [(290.0, 60.0), (270.0, 100.5), (310.0, 90.0)]), (1.6, [(30.0, 300.0), (2.0, 318.0)])):
        held = EditableMask(SHAPE)
        press = Press(held, np.zeros(SHAPE, np.uint16), BrushStyle(1, 7.5, aspect), 1, erases=False, guided=True)
        stroke = guide.begin(press)
        for position in line:
            stroke.move(position)
        assert isinstance(stroke, GuideStroke)
        assert stroke.hint is not None
        assert np.array_equal(drawn(stroke.hint), held.live == 1)
        assert stroke.hint.line.tolist() == [list(position) for position in line]


@given(
    places=st.lists(st.tuples(st.floats(-40, 440), st.floats(-40, 360)), min_size=1, max_size=6),
    pressures=st.lists(st.sampled_from((0.1, 0.5, 1.0)), min_size=6, max_size=6),
    radius=st.sampled_from((0.5, 0.9, 3.0, 9.5, 70.0)),
    aspect=st.sampled_from((1.0, 1.4, 0.7)),
)
def test_the_hint_knows_each_pixel_that_was_painted_and_no_other(
    places: list[tuple[float, float]], pressures: list[float], radius: float, aspect: float
) -> None:
    held = EditableMask(SHAPE)
    press = Press(held, np.zeros(SHAPE, np.uint16), BrushStyle(1, radius, aspect), 1, erases=False, guided=True)
    stroke = guide.begin(press)
    assert isinstance(stroke, GuideStroke)
    for place, pressure in zip(places, pressures, strict=False):
        stroke.follow(strength=0.0, pressure=pressure)
        stroke.move(place)
    if stroke.hint is None:
        assert not held.live.any()
    else:
        assert np.array_equal(drawn(stroke.hint), held.live == 1)


def test_nothing_changes_farther_from_a_pens_stroke_than_from_one_of_that_radius_there() -> None:
    before, wanted = mask(), mask()
    wanted[180:380, 30:130] = 1
    line = np.array([[255.0, 40.0], [255.0, 41.0], [255.0, 120.0]])
    pen = Hint(line, value=1, lung=True, radius=14.0, radii=np.array([14.0, 14.0, 2.0]))
    after = applied(before, pen, answer(wanted, reach=30.0))
    thin = np.flatnonzero((after != before)[:, 110])
    thick = np.flatnonzero((after != before)[:, 40])
    assert thin.max() <= 255 + 2 + 30
    assert thick.max() > 255 + 2 + 30


def test_a_lung_that_is_locked_is_not_asked_about() -> None:
    style = BrushStyle(0, 5.0, locked=frozenset({1, 2}))
    stroke = guide.begin(Press(EditableMask(mask()), np.zeros(SHAPE, np.uint16), style, 1, erases=True, guided=True))
    stroke.move((100.0, 80.0))
    assert isinstance(stroke, GuideStroke)
    assert stroke.hint is None


def test_without_a_network_it_is_the_edge_aware_brush_and_says_so() -> None:
    pixels = np.zeros(SHAPE, np.uint16)
    pixels[:, 100:] = 1000
    held = EditableMask(SHAPE)
    stroke = guide.begin(Press(held, pixels, BrushStyle(1, 30.0), 1, erases=False))
    stroke.move((200.0, 80.0))
    assert held.live[200, 90] == 1
    assert not held.live[200, 105:].any()
    assert isinstance(stroke, Refuses)
    assert "edge-aware" in stroke.refusal
