"""The threshold tool in the running program: its keys, undo while a region is open, what the panel and the bar say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.review import Status
from lungseg_gui.core.tools.table import Tool
from tests.e2e.conftest import SIDE, Desk

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
BELOW_THE_LEFT_BLOCK = (SIDE * 0.5, SIDE * 0.7), (SIDE * 0.5, SIDE * 0.77)


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    desk = start()
    desk.model.uncertain = True
    desk.open(phantoms[0])
    desk.predicted()
    desk.key(Qt.Key.Key_T, SHIFT)
    desk.key(Qt.Key.Key_2)
    return desk


def test_the_keys_move_the_threshold_and_the_panel_shows_it(desk: Desk) -> None:
    assert desk.program.session.tools.tool is Tool.THRESHOLD
    panel = desk.program.panels.brush
    assert panel.strengths["threshold"].isVisibleTo(panel)
    assert not panel.strengths["tolerance"].isVisibleTo(panel)
    before = desk.mask
    desk.paint(*BELOW_THE_LEFT_BLOCK)
    for _ in range(10):
        desk.key(Qt.Key.Key_BracketLeft, CONTROL)
    assert panel.strengths["threshold"].value() == pytest.approx(0.3)
    lower = desk.mask
    assert np.count_nonzero(lower == 2) > np.count_nonzero(before == 2)
    panel.strengths["threshold"].box.setValue(0.6)
    assert np.count_nonzero(desk.mask == 2) < np.count_nonzero(lower == 2)
    desk.key(Qt.Key.Key_Return)
    assert desk.review.history.done[-1].name == "Threshold 0.60"
    # Enter was the region's: nothing was accepted. The next one accepts.
    assert desk.review.status is Status.CORRECTED


def test_undo_takes_back_a_region_that_is_open_and_redo_brings_it_again(desk: Desk) -> None:
    before = desk.mask
    desk.program.session.set_tools(threshold=0.2)
    desk.paint(*BELOW_THE_LEFT_BLOCK)
    tried = desk.mask
    assert (tried != before).any()
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert np.array_equal(desk.mask, before)
    desk.key(Qt.Key.Key_Y, CONTROL)
    assert np.array_equal(desk.mask, tried)
    assert [step.name for step in desk.review.history.steps] == ["Threshold 0.20"]


def test_a_repair_of_the_checks_keeps_a_region_that_is_open(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.paint((SIDE * 0.9, SIDE * 0.9), (SIDE * 0.9, SIDE * 0.92))
    checks = desk.program.panels.checks
    desk.until(lambda: [card.finding.check for card in checks.cards] == ["parts"])
    desk.key(Qt.Key.Key_T, SHIFT)
    desk.program.session.set_tools(threshold=0.2)
    desk.paint(*BELOW_THE_LEFT_BLOCK)
    tried = desk.mask
    button = checks.cards[0].repair_button
    assert button is not None
    button.click()
    assert [step.name for step in desk.review.history.done][-2:] == ["Threshold 0.20", "Keep the largest part"]
    upper = slice(0, round(SIDE * 0.8))
    assert np.array_equal(desk.mask[upper], tried[upper])


def test_another_image_keeps_what_was_tried(desk: Desk, phantoms: list[Path]) -> None:
    desk.program.session.set_tools(threshold=0.2)
    desk.paint(*BELOW_THE_LEFT_BLOCK)
    first, tried = desk.review, desk.mask
    desk.program.worklist.open_paths([phantoms[1]])
    desk.shows("b")
    assert first.history.done[-1].name == "Threshold 0.20"
    assert np.array_equal(first.mask.live, tried)


def test_undo_drops_a_region_that_changed_nothing_and_no_step_before_it(desk: Desk) -> None:
    desk.program.session.set_tools(threshold=0.2)
    desk.paint(*BELOW_THE_LEFT_BLOCK)
    desk.key(Qt.Key.Key_Return)
    after = desk.mask
    desk.paint((SIDE * 0.1, SIDE * 0.9), (SIDE * 0.1, SIDE * 0.92))
    assert desk.program.viewing.outline_open
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert not desk.program.viewing.outline_open
    assert np.array_equal(desk.mask, after)
    assert desk.review.history.position == 1


def test_escape_gives_up_wherever_the_focus_is(desk: Desk) -> None:
    before = desk.mask
    desk.program.session.set_tools(threshold=0.2)
    desk.paint(*BELOW_THE_LEFT_BLOCK)
    desk.program.panels.brush.strengths["threshold"].slider.setFocus()
    QTest.keyClick(desk.program.panels.brush.strengths["threshold"].slider, Qt.Key.Key_Escape)
    assert np.array_equal(desk.mask, before)
    assert not desk.program.viewing.outline_open


def test_undo_takes_the_corners_of_a_line_back_and_no_step_before_them(desk: Desk) -> None:
    desk.program.session.set_tools(threshold=0.2)
    desk.paint(*BELOW_THE_LEFT_BLOCK)
    desk.key(Qt.Key.Key_Return)
    after = desk.mask
    desk.key(Qt.Key.Key_P)
    for corner in ((SIDE * 0.1, SIDE * 0.1), (SIDE * 0.1, SIDE * 0.9), (SIDE * 0.9, SIDE * 0.9)):
        desk.paint(corner, corner)
    for left in (True, True, False):
        desk.key(Qt.Key.Key_Z, CONTROL)
        assert desk.program.viewing.outline_open is left
    desk.key(Qt.Key.Key_L)
    desk.paint((SIDE * 0.1, SIDE * 0.1), (SIDE * 0.9, SIDE * 0.4))
    assert desk.program.viewing.outline_open
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert not desk.program.viewing.outline_open
    assert np.array_equal(desk.mask, after)
    assert desk.review.history.position == 1
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert desk.review.history.position == 0
