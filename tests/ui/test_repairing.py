"""Repairs as commands: the active lung alone, one step, and what was done is said."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.ui.controllers.repairing import Repairing
from lungseg_gui.ui.messages import Messages


class Heard:
    """Stands for the messages: keeps what is said."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def say(self, words: str) -> None:
        self.words.append(words)


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


def repairing(session: Session, heard: Heard) -> Repairing:
    return Repairing(session, cast(Messages, heard), finish_stroke=lambda: None)


def test_each_repair_is_one_step_that_is_told(session: Session) -> None:
    heard = Heard()
    work = repairing(session, heard)
    review = session.current
    assert review is not None
    left = review.mask.live == LEFT
    work.close_holes()
    assert heard.words[-1] == "Close holes, right lung: +0.20 cm²"
    work.close_holes()
    assert heard.words[-1] == "Close holes: nothing to change in the right lung"
    work.keep_largest()
    assert heard.words[-1] == "Keep largest part, right lung: −0.12 cm²"
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


def test_nothing_is_repaired_where_nothing_may_be(session: Session) -> None:
    work = repairing(session, Heard())
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
