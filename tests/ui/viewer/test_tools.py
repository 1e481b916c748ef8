"""Lasso, polygon, push, edge-aware brush and fill through real events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.outline import Combine, inside
from lungseg_gui.core.tools.push import Push, PushStyle
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, Mouse

NO_KEY, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def _review(viewer: Viewer) -> Review:
    assert viewer.review is not None
    return viewer.review


def _names(viewer: Viewer) -> list[str]:
    return [step.name for step in _review(viewer).history.done]


def _key(viewer: Viewer, key: Qt.Key) -> bool:
    """Press a key as Qt does: is it wanted before the commands, and then typed."""
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QCoreApplication.sendEvent(viewer.view, override)
    if override.isAccepted():
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(viewer.view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    return override.isAccepted()


def _click(mouse: Mouse, *corners: tuple[float, float], keys: Qt.KeyboardModifier = NO_KEY) -> None:
    for corner in corners:
        at = mouse.at(*corner)
        mouse.move(at, keys)
        mouse.press(at, keys=keys)
        mouse.release(at, keys)


def _inside(viewer: Viewer, mouse: Mouse, *corners: tuple[float, float]) -> np.ndarray:
    shape = _review(viewer).image.shape
    box, within = inside([viewer.camera.to_image(mouse.at(*corner)) for corner in corners], shape)
    drawn = np.zeros(shape, np.bool_)
    drawn[box.slices] = within
    return drawn


SQUARE = ((210.0, 30.0), (210.0, 120.0), (250.0, 120.0), (250.0, 30.0))


def test_a_polygon_is_closed_by_enter_as_one_step(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.POLYGON)
    before = _review(viewer).mask.live.copy()
    assert not _key(viewer, Qt.Key.Key_Return)  # the commands keep it while no line is open
    _click(mouse, *SQUARE)
    assert viewer.outline_open
    np.testing.assert_array_equal(_review(viewer).mask.live, before)
    assert _key(viewer, Qt.Key.Key_Return)
    assert not viewer.outline_open
    expected = np.where(_inside(viewer, mouse, *SQUARE), np.uint8(RIGHT), before)
    np.testing.assert_array_equal(_review(viewer).mask.live, expected)
    assert _names(viewer) == ["Polygon"]
    session.undo()
    np.testing.assert_array_equal(_review(viewer).mask.live, before)


def test_corners_can_be_moved_and_taken_back_before_enter(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.POLYGON)
    before = _review(viewer).mask.live.copy()
    _click(mouse, *SQUARE, (270.0, 60.0))
    assert _key(viewer, Qt.Key.Key_Backspace)
    mouse.drag([mouse.at(250, 120), mouse.at(265, 130), mouse.at(280, 150)])
    moved = (*SQUARE[:2], (280.0, 150.0), SQUARE[3])
    assert _key(viewer, Qt.Key.Key_Enter)
    expected = np.where(_inside(viewer, mouse, *moved), np.uint8(RIGHT), before)
    np.testing.assert_array_equal(_review(viewer).mask.live, expected)


def test_escape_gives_a_polygon_up(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.POLYGON)
    _click(mouse, *SQUARE)
    assert _key(viewer, Qt.Key.Key_Escape)
    assert not viewer.outline_open
    assert _names(viewer) == []


def test_a_click_on_the_first_corner_closes(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.POLYGON)
    _click(mouse, *SQUARE, SQUARE[0])
    assert _names(viewer) == ["Polygon"]


def test_control_at_the_first_corner_subtracts(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.POLYGON)
    inner = ((80.0, 50.0), (80.0, 90.0), (120.0, 90.0), (120.0, 50.0))
    _click(mouse, inner[0], keys=CONTROL)
    _click(mouse, *inner[1:])
    _key(viewer, Qt.Key.Key_Return)
    assert _review(viewer).mask.live[100, 70] == 0
    assert _names(viewer) == ["Polygon, subtract"]


def test_a_corner_is_put_into_a_side_and_another_removed(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.POLYGON)
    before = _review(viewer).mask.live.copy()
    _click(mouse, *SQUARE)
    (a, b, c, d) = SQUARE
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    away = (middle[0] - 12, middle[1] - 9)
    mouse.drag([mouse.at(*middle), mouse.at(*away)])
    _click(mouse, c, keys=CONTROL)  # by Control and a click, ...
    mouse.move(mouse.at(*b))
    assert _key(viewer, Qt.Key.Key_Delete)  # ... or by the key that says so
    assert _key(viewer, Qt.Key.Key_Return)
    expected = np.where(_inside(viewer, mouse, a, away, d), np.uint8(RIGHT), before)
    np.testing.assert_array_equal(_review(viewer).mask.live, expected)
    assert _names(viewer) == ["Polygon"]


def test_a_lasso_can_be_mended_before_enter(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.LASSO)
    before = _review(viewer).mask.live.copy()
    a, b, c, d = SQUARE
    mouse.drag([mouse.at(*corner) for corner in SQUARE])
    assert viewer.outline_open
    np.testing.assert_array_equal(_review(viewer).mask.live, before)
    moved = (c[0] + 20, c[1] + 15)
    mouse.drag([mouse.at(*c), mouse.at(*moved)])
    _click(mouse, b, keys=CONTROL)
    assert _key(viewer, Qt.Key.Key_Return)
    expected = np.where(_inside(viewer, mouse, a, moved, d), np.uint8(RIGHT), before)
    np.testing.assert_array_equal(_review(viewer).mask.live, expected)
    assert _names(viewer) == ["Lasso"]


def test_the_next_lasso_applies_the_one_before_and_escape_forgets(
    viewer: Viewer, mouse: Mouse, session: Session
) -> None:
    session.set_tools(tool=Tool.LASSO)
    mouse.drag([mouse.at(*corner) for corner in SQUARE])
    mouse.drag([mouse.at(10, 10), mouse.at(10, 30), mouse.at(30, 30)])
    assert _names(viewer) == ["Lasso"]
    assert viewer.outline_open
    after = _review(viewer).mask.live.copy()
    assert _key(viewer, Qt.Key.Key_Escape)
    np.testing.assert_array_equal(_review(viewer).mask.live, after)
    assert _names(viewer) == ["Lasso"]
    mouse.drag([mouse.at(10, 10), mouse.at(10, 11)])  # no area: nothing waits
    assert not viewer.outline_open


def test_a_lasso_takes_what_was_drawn_around(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.LASSO, combine=Combine.REPLACE)
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    mouse.drag([mouse.at(230 + 30 * np.sin(angle), 120 + 60 * np.cos(angle)) for angle in angles])
    review = _review(viewer)
    assert _key(viewer, Qt.Key.Key_Return)
    assert not viewer.outline_open
    assert _names(viewer) == ["Lasso, replace"]
    assert review.mask.area(RIGHT) == pytest.approx(np.pi * 30 * 60, rel=0.03)
    assert review.mask.live[100, 70] == 0
    assert (review.mask.live == LEFT).sum() == 140 * 60


def test_another_image_or_tool_closes_the_polygon_on_its_own_image(
    viewer: Viewer, mouse: Mouse, session: Session, make_review: MakeReview
) -> None:
    session.set_tools(tool=Tool.POLYGON)
    first, second = _review(viewer), make_review("2")
    _click(mouse, *SQUARE)
    session.show(second)
    viewer.show_review(second, session)
    assert [step.name for step in first.history.done] == ["Polygon"]
    assert second.history.done == ()
    _click(mouse, *SQUARE)
    session.set_tools(tool=Tool.BRUSH)
    assert [step.name for step in second.history.done] == ["Polygon"]


def test_the_wheel_and_a_lost_focus_leave_the_polygon_open(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.POLYGON)
    _click(mouse, *SQUARE)
    before = _review(viewer).mask.live.copy()
    drawn = np.where(_inside(viewer, mouse, *SQUARE), np.uint8(RIGHT), before)
    viewer.look(viewer.camera.with_zoom(2.0 * viewer.zoom))
    viewer.view.clearFocus()
    assert viewer.outline_open
    _key(viewer, Qt.Key.Key_Return)
    np.testing.assert_array_equal(_review(viewer).mask.live, drawn)


def test_push_moves_the_contour_as_core_does(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.PUSH, radius=20.0)
    review = _review(viewer)
    path = [mouse.at(130, 99 + step) for step in range(16)]
    expected = type(review.mask)(review.mask.live)
    push = Push(expected, PushStyle(RIGHT, 20.0))
    for at in path:
        push.move(viewer.camera.to_image(at))
    mouse.drag(path)
    np.testing.assert_array_equal(review.mask.live, expected.live)
    assert review.mask.live[130, 112] == RIGHT
    assert _names(viewer) == ["Push"]


def test_the_edge_aware_brush_takes_its_tolerance_while_it_paints(
    viewer: Viewer, mouse: Mouse, session: Session
) -> None:
    session.set_tools(tool=Tool.EDGE, radius=30.0, tolerance=0.5)
    review = _review(viewer)
    before = review.mask.area(RIGHT)
    mouse.press(mouse.at(250, 120))
    narrow = review.mask.area(RIGHT)
    assert narrow > before
    session.set_tools(tolerance=12.0)
    mouse.move(mouse.at(250, 121))
    mouse.release(mouse.at(250, 121))
    assert review.mask.area(RIGHT) - before > 1.5 * (narrow - before)
    assert _names(viewer) == ["Edge-aware brush"]


def test_fill_closes_a_hole_and_says_why_it_does_nothing(
    viewer: Viewer, mouse: Mouse, session: Session, qtbot: QtBot
) -> None:
    review = _review(viewer)
    session.set_tools(tool=Tool.ERASER)
    mouse.drag([mouse.at(130, 70)])
    session.set_tools(tool=Tool.FILL)
    mouse.drag([mouse.at(130, 70)])
    assert (review.mask.live[60:200, 40:100] == RIGHT).all()
    assert _names(viewer) == ["Eraser", "Fill"]
    with qtbot.waitSignal(viewer.refused) as told:
        mouse.drag([mouse.at(20, 20)])
    assert told.args is not None
    assert "open to the edge" in told.args[0]
    mouse.drag([mouse.at(130, 70)], keys=CONTROL)
    assert review.mask.area(RIGHT) == 0
    assert _names(viewer)[-1] == "Remove region"


@pytest.mark.parametrize("tool", [Tool.EDGE, Tool.PUSH, Tool.LASSO, Tool.POLYGON, Tool.FILL])
def test_each_tool_has_a_cursor_of_its_own(viewer: Viewer, mouse: Mouse, session: Session, tool: Tool) -> None:
    mouse.move(mouse.at(130, 120))
    looks: list[bytes] = []
    for each in (Tool.BRUSH, tool):
        session.set_tools(tool=each, radius=20.0)
        QCoreApplication.processEvents()
        image = viewer.grab().toImage()
        looks.append(bytes(image.constBits()))
    assert looks[0] != looks[1]
    assert viewer.view.viewport().cursor().shape() == Qt.CursorShape.BlankCursor


def test_a_point_beside_the_image_is_no_trouble(viewer: Viewer, session: Session, mouse: Mouse) -> None:
    for tool in (Tool.EDGE, Tool.PUSH, Tool.LASSO, Tool.FILL):
        session.set_tools(tool=tool)
        mouse.drag([QPointF(2, 2), QPointF(8, 3), QPointF(3, 9)])
    assert _names(viewer) == []


# -- difference
