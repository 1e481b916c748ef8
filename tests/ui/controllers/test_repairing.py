"""Repairs as commands: the active lung alone, one step, and what was done is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.controllers import repairing as module
from lungseg_gui.ui.controllers.repairing import Repairing
from tests.ui.controllers.standins import Messages, loose


@pytest.fixture
def session() -> Session:
    pixels = np.zeros((80, 90), np.uint16)
    pixels.setflags(write=False)
    mask = np.zeros((80, 90), np.uint8)
    mask[10:60, 8:35], mask[10:60, 50:80] = RIGHT, LEFT
    mask[30:34, 15:20] = 0
    mask[30, 60] = 0
    mask[70:73, 10:14] = RIGHT
    review = Review(Image("1", pixels, 12, Path("a.png"), "PNG", spacing=Spacing(1.0, 1.0)))
    review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
    made = Session()
    made.show(review)
    return made


def repairing(session: Session, messages: Messages) -> Repairing:
    return Repairing(session, loose(messages), finish_stroke=lambda: None)


def test_each_repair_is_one_step_that_is_told(session: Session) -> None:
    messages = Messages()
    work = repairing(session, messages)
    review = session.current
    assert review is not None
    left = review.mask.live == LEFT
    work.close_holes()
    assert messages.said[-1] == "Close holes, right lung: +0.20 cm²"
    work.close_holes()
    assert messages.said[-1] == "Close holes: nothing to change in the right lung"
    work.keep_largest()
    assert messages.said[-1] == "Keep largest part, right lung: −0.12 cm²"
    session.set_tools(margin=2.0)
    work.resize(1)
    work.resize(-1)
    assert [step.name for step in review.history.done] == [
        "Close holes",
        "Keep largest part",
        "Grow by 2.0 mm",
        "Shrink by 2.0 mm",
    ]
    np.testing.assert_array_equal(review.mask.live == LEFT, left)
    for _ in range(4):
        assert session.undo()
    assert review.mask.live[31, 17] == 0


@pytest.mark.parametrize(("segment", "words"), [(RIGHT, "right"), (LEFT, "left")])
def test_why_nothing_can_be_repaired(session: Session, segment: int, words: str) -> None:
    session.set_tools(segment=segment)
    messages = Messages()
    work = repairing(session, messages)
    work.keep_largest()
    assert words in messages.said[-1]
    work.keep_largest()
    assert messages.said[-1] == f"Keep largest part: nothing to change in the {words} lung"
    session.set_tools(locked=frozenset({segment}))
    assert work.why_not() == f"The {words} lung is locked."
    session.set_tools(locked=frozenset({RIGHT + LEFT - segment}))
    assert work.can
    review = session.current
    assert review is not None
    session.replace(np.zeros((80, 90), np.uint8), "Brush")
    assert (work.can, work.why_not()) == (False, f"The {words} lung is empty.")
    session.leave()
    assert (work.can, work.why_not()) == (False, "No image is open.")
    told = len(messages.said)
    work.keep_largest()
    assert len(messages.said) == told


def test_what_is_measured_in_mm_is_measured_in_pixels_without_a_spacing(session: Session) -> None:
    messages = Messages()
    finished: list[int] = []
    pixels = np.zeros((80, 90), np.uint16)
    pixels.setflags(write=False)
    review = Review(Image("2", pixels, 12, Path("b.png"), "PNG"))
    mask = np.zeros((80, 90), np.uint8)
    mask[10:60, 8:35] = RIGHT
    mask[30:34, 15:20] = 0
    review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
    session.show(review)
    work = Repairing(session, loose(messages), finish_stroke=lambda: finished.append(1))
    work.close_holes()
    assert messages.said[-1] == "Close holes, right lung: +20 px"
    session.set_tools(margin=2.0, smoothing=2.5)
    work.resize(1)
    work.resize(-1)
    work.smooth()
    assert [step.name for step in review.history.done] == [
        "Close holes",
        "Grow by 2.0 px",
        "Shrink by 2.0 px",
        "Smooth by 2.5 px",
    ]
    assert [words.rpartition(": ")[2][0] for words in messages.said[1:3]] == ["+", "−"]
    assert finished == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("spacing", "side", "stays"),
    [
        (Spacing(1.0, 1.0), 10, True),  # 1 cm²
        (Spacing(1.0, 1.0), 9, False),
        (Spacing(0.5, 0.5), 20, True),
        (Spacing(0.5, 0.5), 19, False),
        (None, 39, True),  # 1,500 px
        (None, 38, False),
    ],
)
def test_islands_below_a_square_centimetre_go(spacing: Spacing | None, side: int, stays: bool) -> None:
    pixels = np.zeros((120, 120), np.uint16)
    pixels.setflags(write=False)
    review = Review(Image("3", pixels, 12, Path("c.png"), "PNG", spacing=spacing))
    mask = np.zeros((120, 120), np.uint8)
    mask[10:110, 5:55] = RIGHT
    mask[40 : 40 + side, 70 : 70 + side] = RIGHT
    review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
    session = Session()
    session.show(review)
    repairing(session, Messages()).remove_islands()
    assert (review.mask.live[45, 75] == RIGHT) == stays


def test_a_contour_is_smoothed_by_as_many_mm_in_rows_as_in_columns(session: Session) -> None:
    calls: list[dict[str, float]] = []

    def smooth(mask: Mask, value: int, **how: float) -> Mask:
        calls.append(how)
        return mask

    review = session.current
    assert review is not None
    review.image = replace(review.image, spacing=Spacing(0.4, 0.2))
    session.set_tools(smoothing=2.0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module.repair, "smooth", smooth)
        repairing(session, Messages()).smooth()
        review.image = replace(review.image, spacing=None)
        repairing(session, Messages()).smooth()
    assert calls == [{"sigma": 10.0, "aspect": 2.0}, {"sigma": 2.0, "aspect": 1.0}]


@pytest.mark.parametrize(("more", "fewer", "said"), [(1, 0, "+1 px"), (0, 1, "−1 px"), (2, 2, "±0 px")])
def test_what_a_repair_did_is_said_with_its_sign(session: Session, more: int, fewer: int, said: str) -> None:
    review = session.current
    assert review is not None
    review.image = replace(review.image, spacing=None)
    mask = review.mask.live.copy()
    mask[0, :more], mask[10, 8 : 8 + fewer] = RIGHT, 0
    messages = Messages()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module.repair, "smooth", lambda *_, **__: mask)
        repairing(session, messages).smooth()
    assert messages.said[-1].endswith(f"right lung: {said}")


def test_the_strength_of_the_tool_in_the_hand_is_changed(session: Session) -> None:
    messages = Messages()
    work = repairing(session, messages)
    tolerance, threshold = session.tools.tolerance, session.tools.threshold
    work.tolerate(1)
    assert (session.tools.tolerance > tolerance, session.tools.threshold) == (True, threshold)
    session.set_tools(tool=Tool.THRESHOLD)
    work.tolerate(-1)
    assert session.tools.threshold < threshold
    assert len(messages.said) == 2


def test_commands_of_repairs_stand_in_a_menu_of_their_own(session: Session) -> None:
    work = repairing(session, Messages())
    commands = {one.id: one for one in module.repair_commands(work)}
    assert {(one.menu, one.group, one.submenu, one.repeats) for one in commands.values()} == {
        ("Segment", 5, "Repair", False),
        ("Segment", 6, "", True),
    }
    assert [name for name, one in commands.items() if one.repeats] == ["edge.less", "edge.more"]
    review = session.current
    assert review is not None
    before = review.mask.area(RIGHT)
    commands["repair.grow"].run()
    assert review.mask.area(RIGHT) > before
    commands["repair.shrink"].run()
    assert [step.name for step in review.history.done] == ["Grow by 1.0 mm", "Shrink by 1.0 mm"]
    tolerance = session.tools.tolerance
    commands["edge.more"].run()
    assert session.tools.tolerance > tolerance
    commands["edge.less"].run()
    assert session.tools.tolerance == pytest.approx(tolerance)
    assert commands["repair.largest"].enabled()
    session.set_tools(locked=frozenset({RIGHT}))
    assert not commands["repair.largest"].enabled()
    assert commands["repair.largest"].why_not() == "The right lung is locked."
    assert commands["edge.more"].enabled()


def test_nothing_is_repaired_where_nothing_may_be(session: Session) -> None:
    work = repairing(session, Messages())
    assert work.can
    session.set_tools(locked=frozenset({RIGHT}))
    assert not work.can
    work.close_holes()
    review = session.current
    assert review is not None
    assert review.history.done == ()
    review.read_only = "Somebody else works on it."
    session.set_tools(locked=frozenset())
    assert work.why_not() == "Somebody else works on it."
