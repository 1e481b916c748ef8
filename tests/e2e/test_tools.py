"""Every tool of the table in the real window: chosen by its key, drawn with, undone, saved, read back, exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from lungseg_gui.core.mask import RIGHT, Mask
from lungseg_gui.core.tools.table import STRENGTHS, Tool
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import GESTURES
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import SIDE, Desk, model_mask

ROW, COLUMN = 3 * SIDE // 8, 4 * SIDE // 15  # in the middle of the model's right lung
PAINTING = [tool for tool in Tool if tool.row.kind.paints]


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    """The model's mask with a hole in the right lung, so that each tool has something to do there."""
    desk = start()
    desk.model.uncertain = True
    desk.open(phantoms[0])
    desk.predicted()
    mask = desk.mask
    mask[ROW - 3 : ROW + 4, COLUMN - 3 : COLUMN + 4] = 0
    assert desk.program.session.replace(mask, "A hole")
    desk.program.session.set_tools(segment=RIGHT, radius=8.0, protect_other=False)
    return desk


def choose(desk: Desk, tool: Tool) -> None:
    desk.program.viewing.ensure().view.setFocus()
    QTest.keySequence(desk.program.window, QKeySequence(tool.row.key))
    assert desk.program.session.tools.tool is tool


def button_of(desk: Desk, tool: Tool) -> QToolButton:
    """Return the button of the rail that has a tool."""
    window = desk.program.window
    if tool.row.kind is Kind.FIGURE:
        return window.rail.measure
    tip = window.actions_table.tip(f"tool.{tool.value}")
    return next(button for button in window.findChildren(QToolButton) if button.accessibleName() == tip)


def draw(desk: Desk, tool: Tool) -> None:
    """Draw from the hole into the lung, or around the hole, as the kind of tool wants it."""
    around = [(ROW - 6, COLUMN - 6), (ROW - 6, COLUMN + 6), (ROW + 6, COLUMN + 6), (ROW + 6, COLUMN - 6)]
    viewer = desk.program.viewing.ensure()
    viewport = viewer.view.viewport()
    places = [viewer.camera.transform.map(QPointF(x + 0.5, y + 0.5)).toPoint() for y, x in around]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    if tool.row.kind is Kind.CORNERS:
        for place in places:
            QTest.mouseMove(viewport, place)
            QTest.mouseClick(viewport, left, none, place)
    elif tool.row.kind is Kind.FREEHAND:
        QTest.mousePress(viewport, left, none, places[0])
        for place in places[1:]:
            QTest.mouseMove(viewport, place)
        QTest.mouseRelease(viewport, left, none, places[-1])
    else:
        desk.paint((ROW, COLUMN), (ROW + 5, COLUMN + 8))
    if tool.row.kind.outlines or tool.row.kind is Kind.REGION:
        assert desk.program.viewing.outline_open
        desk.key(Qt.Key.Key_Return)


def test_the_window_says_which_tool_was_chosen_by_key_or_button(desk: Desk, subtests: pytest.Subtests) -> None:
    for tool in Tool:
        with subtests.test(tool.value):
            _chosen(desk, tool)


def _chosen(desk: Desk, tool: Tool) -> None:
    other = next(other for other in Tool if other is not tool)
    choose(desk, other)
    choose(desk, tool)
    window, row = desk.program.window, tool.row
    button = button_of(desk, tool)
    assert button.isChecked()
    assert button.isVisibleTo(window)
    hint = row.hint.format(lung="right lung").partition("⟨")[0].strip()
    QApplication.processEvents()  # the words are laid out
    assert hint in {label.text() for label in window.status.findChildren(QLabel) if label.isVisibleTo(window)}
    panel = desk.program.panels.brush
    for strength in STRENGTHS:
        assert panel.strengths[strength.name].isVisibleTo(panel) == (row.strength is strength)
    assert panel.combine.isVisibleTo(panel) == row.combines
    choose(desk, other)
    if tool.row.kind is Kind.FIGURE:  # behind one button, in its menu
        assert window.actions_table.action(f"tool.{tool.value}") in window.rail.measure.choices.actions()
        window.actions_table.action(f"tool.{tool.value}").trigger()
    else:
        button.click()
    assert desk.program.session.tools.tool is tool


def test_each_tool_changes_mask_or_picture_and_undo_takes_one_step_back(desk: Desk, subtests: pytest.Subtests) -> None:
    for tool in Tool:
        with subtests.test(tool.value):
            _drawn_and_undone(desk, tool)


def _drawn_and_undone(desk: Desk, tool: Tool) -> None:
    choose(desk, tool)
    before, steps = desk.mask, len(desk.review.history.done)
    viewer = desk.program.viewing.ensure()
    camera, voi = viewer.camera, viewer.voi
    draw(desk, tool)
    if not tool.row.kind.paints:
        np.testing.assert_array_equal(desk.mask, before)
        assert (viewer.camera != camera) == (tool.row.kind is Kind.PAN)
        assert (viewer.voi != voi) == (tool.row.kind is Kind.WINDOW)
        return
    assert (desk.mask != before).any()
    assert len(desk.review.history.done) == steps + 1
    assert desk.review.history.done[-1].name.startswith(tool.row.step)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(desk.mask, before)


def test_what_each_tool_drew_is_read_back_from_the_journal_and_exported(
    desk: Desk, start: Callable[[], Desk], tmp_path: Path
) -> None:
    hole, drawn, names = desk.mask, list[Mask](), list[str]()
    for tool in PAINTING:
        if drawn:
            assert desk.program.session.replace(hole, "A hole")
        choose(desk, tool)
        draw(desk, tool)
        drawn.append(desk.mask)
        names.append(desk.review.history.done[-1].name)
    assert desk.program.close(ask=False)
    again = start()
    again.until(lambda: again.program.session.current is not None)
    np.testing.assert_array_equal(again.mask, drawn[-1])
    path = tmp_path / "mask.png"
    again.program.exporting.write_png(path, again.review)
    again.until(lambda: again.program.messages.toast_words.startswith("mask.png exported to "))
    np.testing.assert_array_equal(read_mask(path), drawn[-1])
    for tool, mask, name in reversed(list(zip(PAINTING, drawn, names, strict=True))):
        np.testing.assert_array_equal(again.mask, mask, err_msg=tool.value)
        assert again.review.history.done[-1].name == name
        assert again.program.session.undo()
        np.testing.assert_array_equal(again.mask, hole, err_msg=tool.value)
        if tool is not PAINTING[0]:
            assert again.program.session.undo()
    for tool, mask in zip(PAINTING, drawn, strict=True):
        if tool is not PAINTING[0]:
            assert again.program.session.redo()
        assert again.program.session.redo()
        np.testing.assert_array_equal(again.mask, mask, err_msg=tool.value)


def test_no_two_commands_share_a_key_and_none_takes_one_that_is_held(start: Callable[[], Desk]) -> None:
    commands = start().program.window.actions_table.commands
    taken: dict[str, str] = {}
    for command in commands:
        for key in command.keys:
            named = QKeySequence(key).toString()
            assert named, f"{command.id}: {key} is no key"
            assert taken.setdefault(named, command.id) == command.id, f"{named}: {taken[named]} and {command.id}"
    held = {gesture.keys.removeprefix("Hold ") for gesture in GESTURES if gesture.keys.startswith("Hold ")}
    assert not held & taken.keys()
    assert "Space" not in taken


def test_the_font_has_the_icon_of_every_command(start: Callable[[], Desk]) -> None:
    commands = start().program.window.actions_table.commands
    assert [command.id for command in commands if command.icon and not theme.has_icon(command.icon)] == []
    assert [tool.value for tool in Tool if not theme.has_icon(tool.row.icon)] == []


def test_an_open_line_can_be_undone_where_nothing_else_can(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    choose(desk, Tool.POLYGON)
    undo = desk.program.window.actions_table.action("edit.undo")
    assert not undo.isEnabled()
    viewer = desk.program.viewing.ensure()
    place = viewer.camera.transform.map(QPointF(COLUMN + 0.5, ROW + 0.5)).toPoint()
    QTest.mouseClick(viewer.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert desk.program.viewing.outline_open
    assert undo.isEnabled()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not desk.program.viewing.outline_open
    assert not undo.isEnabled()


def test_the_models_mask_is_taken_after_the_stroke_in_progress_which_stays_a_step_of_its_own(desk: Desk) -> None:
    choose(desk, Tool.BRUSH)
    before = desk.mask
    viewer = desk.program.viewing.ensure()
    place = viewer.camera.transform.map(QPointF(COLUMN + 0.5, ROW + 0.5)).toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewer.view.viewport(), left, none, place)
    painted = desk.mask
    assert (painted != before).any()
    desk.program.window.actions_table.run("model.take")
    np.testing.assert_array_equal(desk.mask, model_mask(desk.review.image))
    assert [step.name for step in desk.review.history.done][-2:-1] == ["Brush"]
    QTest.mouseRelease(viewer.view.viewport(), left, none, place)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(desk.mask, painted)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(desk.mask, before)


def test_a_locked_lung_says_so_where_the_window_is_narrow(desk: Desk) -> None:
    window = desk.program.window
    window.resize(1366, 768)
    desk.program.session.set_tools(tool=Tool.BRUSH, locked=frozenset({RIGHT}))
    before = desk.mask.copy()
    desk.paint((ROW, COLUMN), (ROW + 5, COLUMN + 8))
    assert np.array_equal(desk.mask, before)
    words = [label for label in window.status.findChildren(QLabel) if label.text() == "This lung is locked."]
    assert [label.isVisible() and label.width() >= label.sizeHint().width() for label in words] == [True]
