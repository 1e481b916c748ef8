"""Guide in the real window: the stroke at once, the network's answer as a part of the same step, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from lungseg_gui.core.mask import RIGHT
from lungseg_gui.core.review import TAKEN
from lungseg_gui.core.tools.table import Tool
from tests.e2e.conftest import SIDE, Desk, HeldHints

ROW, COLUMN = 3 * SIDE // 8, 4 * SIDE // 15  # in the middle of the model's right lung
HOLED = f"{TAKEN} x"  # so that no pixel of it is the reader’s
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    """The model's mask with a hole in the right lung, and Guide in the hand."""
    desk = start()
    desk.open(*phantoms[:2])
    desk.predicted()
    mask = desk.mask
    mask[ROW - 30 : ROW + 30, COLUMN - 20 : COLUMN + 20] = 0
    assert desk.program.session.replace(mask, HOLED)
    hints_of(desk).available = True
    desk.program.viewing.ensure().view.setFocus()
    QTest.keySequence(desk.program.window, QKeySequence(Tool.GUIDE.row.key))
    assert desk.program.session.tools.tool is Tool.GUIDE
    desk.program.session.set_tools(segment=RIGHT, radius=4.0)
    return desk


def hints_of(desk: Desk) -> HeldHints:
    return cast(HeldHints, desk.program.services.hints)


def area(desk: Desk) -> int:
    return int(np.count_nonzero(desk.mask == RIGHT))


def names(desk: Desk) -> list[str]:
    return [step.name for step in desk.review.history.done]


def answered(desk: Desk) -> None:
    desk.until(lambda: not desk.program.guiding.waits)


def test_the_stroke_is_painted_at_once_and_the_answer_is_a_part_of_its_step(desk: Desk) -> None:
    hints, before = hints_of(desk), desk.mask
    hints.free.clear()
    desk.paint((ROW - 8, COLUMN), (ROW + 8, COLUMN))
    painted = desk.mask
    assert np.count_nonzero(painted != before) > 50
    assert names(desk) == [HOLED, "Guide"]
    hints.free.set()
    answered(desk)
    mended = desk.mask
    assert area(desk) > np.count_nonzero(painted == RIGHT) + 50
    assert names(desk) == [HOLED, "Guide"]
    # The other way round, beside what was painted: that stays.
    desk.program.session.set_tools(radius=3.0)
    with_control(desk, (ROW - 8, COLUMN + 7), (ROW + 8, COLUMN + 7))
    answered(desk)
    assert names(desk) == [HOLED, "Guide", "Guide, removed"]
    assert (desk.mask[painted != before] == RIGHT)[~near(desk, COLUMN + 7, 3)[painted != before]].all()
    assert area(desk) < np.count_nonzero(mended == RIGHT)
    desk.key(*UNDO)
    np.testing.assert_array_equal(desk.mask, mended)
    desk.key(*UNDO)
    np.testing.assert_array_equal(desk.mask, before)
    assert desk.program.session.redo()
    np.testing.assert_array_equal(desk.mask, mended)


def near(desk: Desk, column: int, radius: int) -> np.ndarray:
    """Return the pixels below a stroke down a column."""
    found = np.zeros(desk.mask.shape, np.bool_)
    found[:, column - radius - 1 : column + radius + 2] = True
    return found


def with_control(desk: Desk, start: tuple[float, float], end: tuple[float, float]) -> None:
    desk.paint(start, end, Qt.KeyboardModifier.ControlModifier)


def test_what_the_reader_does_before_the_answer_counts_more_than_it(desk: Desk) -> None:
    hints, before = hints_of(desk), desk.mask
    # Undo: neither stroke nor answer.
    hints.free.clear()
    desk.paint((ROW - 8, COLUMN), (ROW + 8, COLUMN))
    desk.key(*UNDO)
    hints.free.set()
    answered(desk)
    np.testing.assert_array_equal(desk.mask, before)
    # A second stroke takes the first one's hint over.
    hints.free.clear()
    desk.paint((ROW - 20, COLUMN - 10), (ROW - 20, COLUMN + 10))
    desk.paint((ROW + 20, COLUMN - 10), (ROW + 20, COLUMN + 10))
    hints.free.set()
    answered(desk)
    assert len(hints.asked[-1]) == 2
    assert names(desk) == [HOLED, "Guide", "Guide"]
    assert (desk.mask[[ROW - 16, ROW + 16], COLUMN] == RIGHT).all()
    # Another tool: its step stays the last, as it was painted.
    hints.free.clear()
    desk.paint((ROW, COLUMN - 15), (ROW, COLUMN - 5))
    desk.program.session.set_tools(tool=Tool.BRUSH)
    desk.paint((ROW, COLUMN + 5), (ROW, COLUMN + 15))
    painted = desk.mask
    hints.free.set()
    answered(desk)
    np.testing.assert_array_equal(desk.mask, painted)
    # Another case: its mask is not touched, and the first one keeps its stroke.
    desk.program.session.set_tools(tool=Tool.GUIDE)
    hints.free.clear()
    desk.paint((ROW + 5, COLUMN - 15), (ROW + 5, COLUMN - 5))
    first, painted = desk.review, desk.mask
    desk.key(Qt.Key.Key_PageDown)
    desk.until(lambda: desk.program.session.current is not None and desk.review is not first)
    hints.free.set()
    desk.until(lambda: desk.program.services.lanes.hint.idle)
    assert not desk.program.guiding.waits
    np.testing.assert_array_equal(first.mask.live, painted)
    assert names(desk) == []


def test_without_a_network_the_edge_aware_brush_paints_and_the_window_says_so(desk: Desk) -> None:
    hints_of(desk).available = False
    desk.program.guiding.make_ready()
    said: list[str] = []
    desk.program.viewing.ensure().refused.connect(said.append)
    before = desk.mask
    desk.paint((ROW - 8, COLUMN), (ROW + 8, COLUMN))
    assert (desk.mask != before).any()
    assert names(desk)[-1] == "Guide"
    assert "edge-aware brush" in said[0]
    assert hints_of(desk).asked == []
