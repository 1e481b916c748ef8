"""Strokes and the disk, through the window: what is said, and what comes back."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.journal import disk, journals
from lungseg_gui.services.journal.replay import Replayed, replay
from lungseg_model.weights import BUNDLED
from tests.e2e.conftest import Desk


def paint(desk: Desk) -> None:
    desk.program.session.set_tools(tool=Tool.BRUSH, segment=RIGHT, radius=10.0, protect_other=False)
    desk.paint((100, 60), (110, 90))


def journal_of(desk: Desk) -> Replayed:
    path = desk.program.services.journals.path_of(desk.review.image.identity)
    return replay(path.read_bytes(), desk.review.image.shape)


def test_undo_and_redo_survive_the_restart(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    model = desk.mask
    paint(desk)
    first = desk.mask
    desk.program.session.replace(np.full(first.shape, LEFT, np.uint8), "Fill")
    desk.program.steps.undo()
    assert desk.program.close(ask=False)
    desk = start()
    desk.until(lambda: desk.program.session.current is not None)
    np.testing.assert_array_equal(desk.mask, first)
    panel = desk.program.panels.history
    assert [panel.model.words(row)[0] for row in range(3)] == [f"Mask of model {BUNDLED}", "Brush", "Fill"]
    assert panel.model.position == 1
    desk.program.steps.redo()
    assert (desk.mask == LEFT).all()
    panel.place_chosen.emit(0)
    np.testing.assert_array_equal(desk.mask, model)


def test_a_prediction_that_came_after_the_first_stroke_is_kept_without_leaving_the_case(
    start: Callable[[], Desk], phantoms: list[Path]
) -> None:
    """No journal has it: a kill would cost which version it was, and the way to its mask."""
    desk = start()
    desk.model.free.clear()
    desk.open(phantoms[0])
    paint(desk)
    desk.model.free.set()
    desk.predicted()
    identity, library = desk.review.image.identity, desk.program.services.library
    desk.until(lambda: not desk.program.saving.unsaved and desk.program.services.lanes.disk.idle)
    kept = library.load(identity)
    assert kept is not None
    assert kept.prediction is not None
    assert kept.prediction.model_version == BUNDLED


def test_a_full_disk_shows_a_banner_until_everything_is_caught_up(
    start: Callable[[], Desk], phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "RETRY_S", 0.05)
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(disk, "_sync", full)
        paint(desk)
        desk.until(lambda: "journal" in desk.program.messages.banners)
        assert "the disk is full" in desk.program.messages.banners["journal"]
        assert desk.program.saving.unsaved
        desk.until(lambda: desk.program.window.status.saved_text == "Not saved: the disk is full")
    desk.until(lambda: "journal" not in desk.program.messages.banners)
    desk.until(lambda: desk.program.window.status.saved_text.startswith("Saved "))
    found = journal_of(desk)
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, desk.mask)


@pytest.mark.parametrize(
    ("tool", "called"),
    [(Tool.BRUSH, "Brush"), (Tool.ERASER, "Eraser"), (Tool.PUSH, "Push"), (Tool.EDGE, "Edge-aware brush")],
    ids=lambda given: given.value if isinstance(given, Tool) else "",
)
def test_a_long_drag_is_on_the_disk_before_it_ends(
    start: Callable[[], Desk], phantoms: list[Path], tool: Tool, called: str
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.program.session.set_tools(tool=tool, segment=RIGHT, radius=10.0, protect_other=False)
    viewer = desk.program.viewing.ensure()
    viewport = viewer.view.viewport()

    def place(row: float, column: float) -> QPoint:
        return viewer.camera.transform.map(QPointF(column, row)).toPoint()

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, left, none, place(70, 55))
    QTest.mouseMove(viewport, place(80, 75))
    assert not desk.review.mask.dirty.empty
    path = desk.program.services.journals.path_of(desk.review.image.identity)
    desk.until(lambda: path.exists() and journal_of(desk).part is not None)
    part = journal_of(desk).part
    assert part is not None
    box, pixels, name = part
    assert name == called
    np.testing.assert_array_equal(pixels, desk.mask[box.slices])
    QTest.keyClick(viewport, Qt.Key.Key_Escape)  # taken back: nothing must come back
    desk.until(lambda: journal_of(desk).part is None)
    QTest.mouseRelease(viewport, left, none, place(80, 75))
    assert desk.review.history.done == ()


def test_a_case_that_another_program_holds_is_read_only(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    paint(desk)
    desk.saved()
    other = start()  # same home, same case
    other.until(lambda: other.program.session.current is not None)
    assert other.review.read_only
    assert other.review.read_only in other.program.messages.banners["image"]
    np.testing.assert_array_equal(other.mask, desk.mask)
    before = other.mask
    other.program.session.set_tools(tool=Tool.BRUSH, segment=LEFT, radius=10.0, protect_other=False)
    other.paint((50, 50), (60, 60))
    np.testing.assert_array_equal(other.mask, before)
    assert not other.program.steps.can_undo
    assert not other.program.reviewing.can_accept
    assert desk.program.close(ask=False)
    other.program.worklist.show(other.program.flow.wanted)
    other.until(lambda: other.program.session.current is not None and not other.review.read_only)
    np.testing.assert_array_equal(other.mask, before)
    box = Box(0, 0, 3, 3)
    other.review.mask.write(box, np.full((3, 3), LEFT, np.uint8))
    assert other.program.session.commit("Brush")
