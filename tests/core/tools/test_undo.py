"""Any sequence of tools, undone to the start and done again, gives the same pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.tools import gestures, repair
from lungseg_gui.core.tools.outline import Combine, apply_outline
from lungseg_gui.core.tools.table import Tool, of_kind
from lungseg_gui.core.tools.tool import Kind

SHAPE = (44, 52)
positions = st.tuples(st.floats(-6, 50), st.floats(-6, 58))
paths = st.lists(positions, min_size=1, max_size=5)
segments = st.sampled_from((RIGHT, LEFT))
drags = st.tuples(st.sampled_from(of_kind(Kind.DRAG)), segments, paths, st.floats(1, 12), st.booleans(), st.booleans())
outlines = st.tuples(st.sampled_from(Combine), segments, st.lists(positions, min_size=3, max_size=6))
repairs = st.tuples(st.sampled_from(("largest", "holes", "islands", "smooth", "grow", "shrink")), segments)


def session_of_two_lungs() -> Session:
    rng = np.random.default_rng(2)
    pixels = rng.integers(0, 4000, SHAPE).astype(np.uint16)
    pixels[:, 20:] += 3000
    pixels.setflags(write=False)
    mask = np.zeros(SHAPE, np.uint8)
    mask[8:34, 6:22], mask[8:34, 28:46] = RIGHT, LEFT
    mask[15:18, 10:13] = 0
    review = Review(Image("1", pixels, 12, Path("a.png"), "PNG", spacing=Spacing(0.6, 0.5)))
    review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
    session = Session()
    session.show(review)
    return session


def repaired(name: str, mask: Mask, value: int) -> Mask:
    if name == "largest":
        return repair.keep_largest(mask, value)
    if name == "holes":
        return repair.close_holes(mask, value)
    if name == "islands":
        return repair.remove_islands(mask, value, smallest=9)
    if name == "smooth":
        return repair.smooth(mask, value, sigma=1.5, aspect=1.2)
    return repair.resize_by(mask, value, margin=1.1 if name == "grow" else -1.1, spacing=Spacing(0.6, 0.5))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.one_of(drags, outlines, repairs), min_size=1, max_size=8))
def test_undo_all_and_redo_all_give_identical_pixels(acts: list[tuple[object, ...]]) -> None:
    session = session_of_two_lungs()
    review = session.current
    assert review is not None
    states = [review.mask.live.copy()]
    for act in acts:
        before = len(review.history.done)
        match act:
            case (Tool() as tool, int(value), list(path), float(radius), bool(erases), bool(protects)):
                session.set_tools(tool=tool, segment=value, radius=radius, protect_other=protects)
                gesture = gestures.begin(session, review, erases=erases)
                for position in path:
                    gesture.painter.move(position)
                session.commit(gesture.name)
            case (Combine() as combine, int(value), list(corners)):
                apply_outline(review.mask, corners, value=value, combine=combine, locked=frozenset())
                session.commit("Polygon")
            case (str(name), int(value)):
                session.replace(repaired(name, review.mask.live, value), name)
            case _:
                raise AssertionError(act)
        assert len(review.history.done) - before == int(not np.array_equal(review.mask.live, states[-1]))
        if len(review.history.done) > before:
            states.append(review.mask.live.copy())
        assert [review.mask.area(value) for value in (0, RIGHT, LEFT)] == [
            int((review.mask.live == value).sum()) for value in (0, RIGHT, LEFT)
        ]
        np.testing.assert_array_equal(review.mask.live, review.mask.committed)
    for state in reversed(states[:-1]):
        assert session.undo()
        np.testing.assert_array_equal(review.mask.live, state)
    assert not session.undo()
    for state in states[1:]:
        assert session.redo()
        np.testing.assert_array_equal(review.mask.live, state)
