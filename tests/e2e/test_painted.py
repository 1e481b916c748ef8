"""What stands on the screen is what is decided on."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.mask import RIGHT
from lungseg_gui.core.review import Review
from lungseg_gui.core.tools.table import Tool
from tests.e2e.conftest import Desk


def test_a_picture_counts_from_its_own_paint_on(start: Callable[..., Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(*phantoms)
    screen = desk.program.flow
    desk.until(lambda: screen.painted is not None)
    desk.until(lambda: screen.decoded(str(phantoms[1])) is not None)
    first = screen.painted
    assert first is not None
    assert (first.identity, first.key) == (desk.review.image.identity, str(phantoms[0]))
    before = time.monotonic()
    desk.program.worklist.show(str(phantoms[1]))  # decoded already: it is the session's at once, its paint follows
    assert desk.review.image.name == "b"
    assert screen.painted is None
    assert not desk.program.reviewing.can_decide
    assert screen.why_not_painted()
    desk.until(lambda: screen.painted is not None)
    second = screen.painted
    assert second is not None
    assert (second.identity, second.key) == (desk.review.image.identity, str(phantoms[1]))
    assert second.at >= before
    assert screen.why_not_painted() == ""
    assert desk.program.window.actions_table.action("review.reject").isEnabled()


def test_a_paint_that_comes_late_is_not_taken_for_the_case_that_was_chosen_meanwhile(
    start: Callable[..., Desk], phantoms: list[Path]
) -> None:
    desk = start()
    desk.open(phantoms[0], phantoms[1])
    screen = desk.program.flow
    desk.until(lambda: screen.decoded(str(phantoms[1])) is not None and screen.painted is not None)
    desk.program.worklist.show(str(phantoms[1]))  # not painted yet
    desk.program.worklist.show(str(phantoms[2]))  # to be decoded
    desk.program.viewing.ensure().view.viewport().repaint()
    assert desk.review.image.name == "b"
    assert screen.painted is None
    assert not desk.program.reviewing.can_decide
    desk.shows("c")
    desk.until(lambda: screen.painted is not None)


def test_another_file_of_the_same_image_is_painted_for_its_own_row(
    start: Callable[..., Desk], phantoms: list[Path], tmp_path: Path
) -> None:
    copy = shutil.copyfile(phantoms[0], tmp_path / "copy.dcm")
    desk = start()
    desk.open(phantoms[0], copy)
    screen = desk.program.flow
    desk.until(lambda: screen.painted is not None)
    first = screen.painted
    desk.program.worklist.show(str(copy))
    desk.until(lambda: screen.painted is not None)
    second = screen.painted
    assert first is not None
    assert second is not None
    assert second.identity == first.identity
    assert second.key == str(copy)
    assert second.at > first.at


def test_nothing_is_decided_on_an_image_that_is_not_the_painted_one(
    start: Callable[..., Desk], phantoms: list[Path]
) -> None:
    desk = start()
    desk.open(*phantoms)
    screen = desk.program.flow
    desk.until(lambda: screen.painted is not None and screen.decoded(str(phantoms[1])) is not None)
    other = screen.decoded(str(phantoms[1]))
    assert other is not None
    desk.program.session.show(Review(other))  # behind the viewer's back
    assert screen.painted is None
    assert not desk.program.reviewing.can_decide


@pytest.mark.parametrize("decoded", [True, False])
def test_a_stroke_in_progress_stays_with_the_image_that_it_was_begun_on(
    start: Callable[..., Desk], phantoms: list[Path], decoded: bool
) -> None:
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    screen, other = desk.program.flow, phantoms[1 if decoded else 2]
    desk.until(lambda: screen.painted is not None and screen.decoded(str(phantoms[1])) is not None)
    desk.program.session.set_tools(tool=Tool.BRUSH, segment=RIGHT, radius=10.0, protect_other=False)
    first, viewer = desk.review, desk.program.viewing.ensure()
    viewport, left = viewer.view.viewport(), Qt.MouseButton.LeftButton
    places = [viewer.camera.transform.map(QPointF(column, 70)).toPoint() for column in (55, 75, 95)]
    QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, places[0])
    QTest.mouseMove(viewport, places[1])
    assert not first.mask.dirty.empty
    desk.program.worklist.show(str(other))  # of files that were found meanwhile
    assert [step.name for step in first.history.done] == ["Brush"]
    drawn = first.mask.live.copy()
    desk.shows(other.stem)
    desk.predicted()
    QTest.mouseMove(viewport, places[2])
    QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, places[2])
    np.testing.assert_array_equal(first.mask.live, drawn)
    assert desk.review.prediction is not None
    np.testing.assert_array_equal(desk.mask, desk.review.prediction.mask.unpack())
    assert desk.review.history.done == ()
