"""The viewer through real events: what the hand does reaches core, what core does reaches the screen."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT, Box, EditableMask, Mask, PackedMask
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.tools.brush import BrushStyle, Stroke
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer.layer import OverlayStyle
from lungseg_gui.ui.viewer.pointer import Pointer
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, Mouse, screen

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RIGHT_BUTTON, MIDDLE = Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton


def _review(viewer: Viewer) -> Review:
    assert viewer.review is not None
    return viewer.review


def _painted_by_core(before: Mask, viewer: Viewer, points: list[QPointF], style: BrushStyle) -> Mask:
    mask = EditableMask(before)
    stroke = Stroke(mask, style)
    for point in points:
        stroke.move(viewer.camera.to_image(point))
    return mask.live


def _key(viewer: Viewer, key: Qt.Key, *, down: bool, repeated: bool = False) -> None:
    kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
    QCoreApplication.sendEvent(viewer.view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated))


def _lose_focus(viewer: Viewer) -> None:
    QCoreApplication.sendEvent(viewer.view, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))


# -- strokes
def test_every_move_of_the_mouse_is_a_dab(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    review = _review(viewer)
    before = review.mask.live.copy()
    boxes: list[Box] = []
    review.mask.listen(boxes.append)
    rng = np.random.default_rng(3)
    points = [QPointF(*xy) for xy in rng.uniform((90, 30), (300, 290), (300, 2)).tolist()]
    mouse.drag(points)
    assert len(boxes) == len(points)
    style = session.brush_style(erase=False)
    assert np.array_equal(review.mask.live, _painted_by_core(before, viewer, points, style))
    assert [edit.name for edit in review.history.done] == ["Brush"]
    assert review.status is Status.CORRECTED


def test_control_erases_while_it_is_held_at_the_press(viewer: Viewer, mouse: Mouse) -> None:
    review = _review(viewer)
    mouse.drag([mouse.at(100, 70)], keys=CONTROL)
    assert review.mask.live[100, 70] == 0
    assert review.history.done[-1].name == "Eraser"


def test_the_eraser_erases(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    session.set_tools(tool=Tool.ERASER)
    mouse.drag([mouse.at(100, 70)])
    assert _review(viewer).mask.live[100, 70] == 0


def test_a_brush_in_mm_is_an_ellipse_of_pixels(
    viewer: Viewer, mouse: Mouse, session: Session, make_review: MakeReview
) -> None:
    review = make_review("2", spacing=Spacing(0.4, 0.2))
    session.show(review)
    viewer.show_review(review, session)
    session.set_tools(radius=4.0)
    mouse.drag([mouse.at(20, 120)])
    rows, columns = np.nonzero(review.mask.live[:45] == RIGHT)
    assert np.ptp(columns) == pytest.approx(40, abs=1)
    assert np.ptp(rows) == pytest.approx(20, abs=1)


def test_escape_takes_the_stroke_back(viewer: Viewer, mouse: Mouse, qtbot: QtBot) -> None:
    review = _review(viewer)
    before = review.mask.live.copy()
    mouse.press(mouse.at(20, 20))
    assert not np.array_equal(review.mask.live, before)
    with qtbot.waitSignal(viewer.stroke_ended):
        _key(viewer, Qt.Key.Key_Escape, down=True)
    mouse.move(mouse.at(30, 120))
    mouse.release(mouse.at(30, 120))
    assert np.array_equal(review.mask.live, before)
    assert review.history.done == ()


def test_a_lost_focus_ends_the_stroke_and_keeps_it(viewer: Viewer, mouse: Mouse) -> None:
    review = _review(viewer)
    mouse.press(mouse.at(20, 20))
    _lose_focus(viewer)
    assert len(review.history.done) == 1
    painted = review.mask.live.copy()
    mouse.move(mouse.at(30, 200))
    assert np.array_equal(review.mask.live, painted)


def test_another_image_ends_the_stroke_and_keeps_it(
    viewer: Viewer, mouse: Mouse, session: Session, make_review: MakeReview
) -> None:
    first, second = _review(viewer), make_review("2")
    empty = second.mask.live.copy()
    mouse.press(mouse.at(20, 20))
    session.show(second)
    viewer.show_review(second, session)
    mouse.move(mouse.at(30, 200))
    mouse.release(mouse.at(30, 200))
    assert len(first.history.done) == 1
    assert first.mask.live[20, 20] == RIGHT
    assert np.array_equal(second.mask.live, empty)
    assert second.history.done == ()


def test_a_prediction_does_not_eat_a_stroke_in_progress(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    review = _review(viewer)
    mouse.press(mouse.at(20, 20))
    session.receive(
        Prediction(
            review.image.identity, PackedMask.pack(np.zeros(review.image.shape, np.uint8)), "r1", "cpu", 0.1, 0.2
        )
    )
    mouse.release(mouse.at(20, 20))
    assert review.mask.live[20, 20] == RIGHT
    assert len(review.history.done) == 1
    assert review.prediction is not None


def test_a_second_button_does_not_disturb_a_stroke(viewer: Viewer, mouse: Mouse) -> None:
    voi = viewer.voi
    mouse.press(mouse.at(20, 20))
    mouse.press(mouse.at(20, 20), RIGHT_BUTTON)
    mouse.move(mouse.at(20, 60))
    mouse.release(mouse.at(20, 60))
    assert viewer.voi is voi
    assert _review(viewer).mask.live[20, 60] == RIGHT


def test_strokes_are_told(viewer: Viewer, mouse: Mouse, qtbot: QtBot) -> None:
    with qtbot.waitSignals([viewer.stroke_started, viewer.stroke_ended], order="strict"):
        mouse.drag([mouse.at(20, 20), mouse.at(25, 25)])


def _tablet(
    viewer: Viewer, kind: QEvent.Type, at: QPointF, *, pressure: float, eraser: bool = False, down: bool = True
) -> None:
    pen = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    capabilities = QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure
    device = QPointingDevice("pen", 7, QPointingDevice.DeviceType.Stylus, pen, capabilities, 1, 2)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QTabletEvent(
        kind,
        device,
        at,
        at,
        pressure,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        Qt.KeyboardModifier.NoModifier,
        none if kind == QEvent.Type.TabletMove else left,
        left if down else none,
    )
    QCoreApplication.sendEvent(viewer.view.viewport(), event)


def _pen(viewer: Viewer, at: QPointF, pressure: float, *, eraser: bool = False) -> None:
    _tablet(viewer, QEvent.Type.TabletPress, at, pressure=pressure, eraser=eraser)
    _tablet(viewer, QEvent.Type.TabletRelease, at, pressure=0.0, eraser=eraser, down=False)


def test_the_pen_paints_and_its_other_end_erases(viewer: Viewer, mouse: Mouse) -> None:
    review = _review(viewer)
    _pen(viewer, mouse.at(20, 20), 0.5)
    assert review.mask.live[20, 20] == RIGHT
    _pen(viewer, mouse.at(20, 20), 0.5, eraser=True)
    assert review.mask.live[20, 20] == 0


def test_pressure_scales_the_radius_only_when_asked(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    review = _review(viewer)
    _pen(viewer, mouse.at(20, 120), 0.5)
    full = np.count_nonzero(review.mask.live[:45])
    session.set_tools(pressure=True)
    _pen(viewer, mouse.at(20, 20), 0.5)
    assert full == pytest.approx(np.pi * 36, rel=0.1)
    assert np.count_nonzero(review.mask.live[:45]) - full == pytest.approx(np.pi * 9, rel=0.15)


# -- window, pan, zoom
@pytest.mark.parametrize("tool", [Tool.BRUSH, Tool.WINDOW, Tool.PAN])
def test_the_right_button_windows_in_every_tool(viewer: Viewer, mouse: Mouse, session: Session, tool: Tool) -> None:
    session.set_tools(tool=tool)
    mouse.drag([QPointF(100, 100), QPointF(150, 80)], RIGHT_BUTTON)
    voi = viewer.voi
    assert voi is not None
    assert (voi.centre, voi.width) == (1500 - 20 * 4, 3000 + 50 * 4)


def test_the_left_button_windows_without_an_edit_tool(
    viewer: Viewer, mouse: Mouse, session: Session, qtbot: QtBot
) -> None:
    session.set_tools(tool=Tool.WINDOW)
    with qtbot.waitSignal(viewer.window_changed) as told:
        mouse.drag([QPointF(100, 100), QPointF(110, 100)])
    assert told.args == [1500.0, 3040.0]
    assert _review(viewer).history.done == ()


def test_a_window_is_never_narrower_than_one(viewer: Viewer, mouse: Mouse) -> None:
    mouse.drag([QPointF(2000, 100), QPointF(0, 100)], RIGHT_BUTTON)
    assert viewer.voi is not None
    assert viewer.voi.width == 1.0


def test_the_middle_button_pans(viewer: Viewer, mouse: Mouse) -> None:
    at = mouse.at(100, 100)
    mouse.drag([at, at + QPointF(17, -9)], MIDDLE)
    assert (mouse.at(100, 100) - at).toTuple() == pytest.approx((17, -9))


def test_space_pans_until_it_is_released(viewer: Viewer, mouse: Mouse) -> None:
    _key(viewer, Qt.Key.Key_Space, down=True)
    _key(viewer, Qt.Key.Key_Space, down=False, repeated=True)
    _key(viewer, Qt.Key.Key_Space, down=True, repeated=True)
    at = mouse.at(100, 120)
    mouse.drag([at, at + QPointF(10, 0)])
    assert (mouse.at(100, 120) - at).toTuple() == pytest.approx((10, 0))
    assert _review(viewer).history.done == ()
    _key(viewer, Qt.Key.Key_Space, down=False)
    mouse.drag([mouse.at(100, 120)])
    assert len(_review(viewer).history.done) == 1


def test_space_is_released_with_the_focus(viewer: Viewer, mouse: Mouse) -> None:
    _key(viewer, Qt.Key.Key_Space, down=True)
    _lose_focus(viewer)
    mouse.drag([mouse.at(100, 120)])
    assert len(_review(viewer).history.done) == 1


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.NoModifier, CONTROL])
def test_the_wheel_zooms_to_the_pointer(viewer: Viewer, mouse: Mouse, qtbot: QtBot, keys: Qt.KeyboardModifier) -> None:
    at = mouse.at(80, 60)
    before, zoom = viewer.camera.to_image(at), viewer.zoom
    with qtbot.waitSignal(viewer.zoom_changed):
        mouse.wheel(at, QPoint(0, 120), keys)
    assert viewer.zoom == pytest.approx(zoom * 1.25)
    assert viewer.camera.to_image(at) == pytest.approx(before, abs=1.0)


def test_a_fitted_image_follows_the_window_and_a_zoomed_one_does_not(viewer: Viewer) -> None:
    viewer.resize(800, 620)
    QApplication.processEvents()
    assert viewer.zoom == pytest.approx((620 - 8) / 300, rel=0.01)
    viewer.actual_size()
    viewer.resize(500, 400)
    QApplication.processEvents()
    assert viewer.zoom == 1.0


def test_the_view_box_of_pyqtgraph_agrees(viewer: Viewer, mouse: Mouse) -> None:
    viewer.rotate(1)
    viewer.flip()
    mouse.wheel(mouse.at(80, 60), QPoint(0, 240))
    for x, y in ((0, 0), (240, 300), (31.5, 77.25)):
        mapped = viewer.view.mapFromScene(viewer.view.image.mapToScene(x, y))
        assert mapped == viewer.camera.transform.map(QPointF(x, y)).toPoint()


# -- what it tells
def test_the_pointer_is_told_in_px_mm_and_grey(
    viewer: Viewer, mouse: Mouse, session: Session, make_review: MakeReview
) -> None:
    review = make_review("2", spacing=Spacing(0.2, 0.1), slope=2.0, intercept=-5.0)
    viewer.show_review(review, session)
    told: list[Pointer | None] = []
    viewer.pointer_moved.connect(told.append)
    mouse.move(mouse.at(50, 30))
    value = 50 * 7 + 30 * 5
    pointer = told[-1]
    assert pointer is not None
    assert (pointer.row, pointer.column, pointer.value) == (50, 30, 2 * value - 5)
    assert pointer.mm == pytest.approx((3.0, 10.0))
    assert pointer.grey == pytest.approx(255 * value / 3000, abs=1)
    mouse.move(QPointF(1, 1))
    assert told[-1] is None


def test_leaving_the_view_forgets_the_pointer(viewer: Viewer, mouse: Mouse) -> None:
    mouse.move(mouse.at(50, 30))
    told: list[object] = []
    viewer.pointer_moved.connect(told.append)
    QCoreApplication.sendEvent(viewer.view, QEvent(QEvent.Type.Leave))
    assert told == [None]


# -- what is shown
def test_a_stroke_repaints_what_a_full_repaint_shows(viewer: Viewer, mouse: Mouse) -> None:
    viewer.show_corner_texts(False)  # one says whose mask it is
    for zoom in (0.8, 1.0, 3.7):
        viewer.look(viewer.camera.with_zoom(zoom))
        QApplication.processEvents()
        rng = np.random.default_rng(0)
        points = [QPointF(*xy) for xy in rng.uniform((120, 90), (260, 220), (12, 2)).tolist()]
        mouse.press(points[0])
        for point in points:
            mouse.move(point)
            QApplication.processEvents()
        # The backing store as it is, then after painting everything anew.
        partial = viewer.screen().grabWindow(viewer.winId()).toImage()
        mouse.release(points[-1])
        viewer.view.overlay.set_camera(viewer.camera)
        viewer.view.overlay.set_style(viewer.view.overlay.style)
        viewer.view.viewport().update()
        QApplication.processEvents()
        assert partial == viewer.screen().grabWindow(viewer.winId()).toImage()


def test_undo_reaches_the_screen(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    viewer.leave_pointer()
    before = screen(viewer)
    mouse.drag([mouse.at(20, 120), mouse.at(40, 200)])
    viewer.leave_pointer()
    session.undo()
    after = screen(viewer)
    # The corner now says whose mask it is; the picture is as it was.
    assert np.array_equal(after[60:], before[60:])


def test_hiding_the_overlay_and_segments(viewer: Viewer) -> None:
    viewer.leave_pointer()

    def coloured() -> int:
        shown = screen(viewer).astype(int)
        return int(np.count_nonzero(np.ptp(shown, axis=2) > 16))  # the second text colour differs by 14

    both = coloured()
    viewer.set_segment_visible(RIGHT, False)
    assert both * 0.4 < coloured() < both * 0.6
    viewer.set_segment_visible(RIGHT, True)
    viewer.set_overlay_style(OverlayStyle(opacity=0.15, filled=False))
    assert 0 < coloured() < both * 0.5
    viewer.set_overlay_style(OverlayStyle(opacity=0.15, visible=False))
    assert coloured() == 0


def test_inverting_changes_the_view_alone(viewer: Viewer) -> None:
    viewer.set_overlay_style(OverlayStyle(visible=False))
    pixels = _review(viewer).image.pixels.copy()
    plain = screen(viewer)
    viewer.invert()
    inverted = screen(viewer)
    assert np.array_equal(inverted[150, 200], 255 - plain[150, 200])
    assert np.array_equal(_review(viewer).image.pixels, pixels)


def test_presets_are_the_windows_of_the_file(viewer: Viewer) -> None:
    viewer.auto_window()
    assert viewer.voi is not None
    assert viewer.voi.name == "Auto"
    assert viewer.apply_preset(0)
    assert viewer.voi.name == "File 1"
    assert not viewer.apply_preset(1)


def test_the_models_own_mask_is_shown_while_asked_and_not_painted_on(viewer: Viewer, mouse: Mouse) -> None:
    review = _review(viewer)
    model = np.zeros(review.image.shape, np.uint8)
    model[250:290, 100:140] = LEFT
    review.edited = True
    review.receive(Prediction(review.image.identity, PackedMask.pack(model), "1.0", "cpu", 0.1, 0.2))
    viewer.apply_preset(0)
    viewer.leave_pointer()
    own = screen(viewer)
    viewer.show_prediction(True)
    shown = screen(viewer)
    at = mouse.at(270, 120).toPoint()
    assert not np.array_equal(shown, own)
    assert np.ptp(shown[at.y(), at.x()].astype(int)) > 10
    before = review.mask.live.copy()
    mouse.drag([mouse.at(20, 20)])
    assert np.array_equal(review.mask.live, before)
    viewer.apply_preset(0)
    viewer.show_prediction(False)
    viewer.leave_pointer()
    assert np.array_equal(screen(viewer), own)


def test_a_mask_that_was_replaced_is_followed(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    review = _review(viewer)
    review.resume(np.zeros(review.image.shape, np.uint8), status=Status.NEW, edited=False, based_on="")
    viewer.show_review(review, session)
    mouse.drag([mouse.at(100, 120)])
    shown = screen(viewer)
    at = mouse.at(100, 120).toPoint()
    viewer.leave_pointer()
    shown = screen(viewer)
    assert np.ptp(shown[at.y(), at.x()].astype(int)) > 10


def test_nothing_is_black(viewer: Viewer, session: Session, mouse: Mouse) -> None:
    viewer.show_review(None, session)
    assert not screen(viewer).any()
    mouse.drag([QPointF(100, 100), QPointF(150, 120)])
    mouse.drag([QPointF(100, 100), QPointF(150, 120)], RIGHT_BUTTON)
    mouse.wheel(QPointF(100, 100), QPoint(0, 120))
    assert viewer.voi is None


def test_corner_texts_hide(viewer: Viewer) -> None:
    viewer.leave_pointer()
    assert screen(viewer)[:30, :60].any()
    viewer.show_corner_texts(False)
    assert not screen(viewer)[:30, :60].any()


def test_the_cursor_is_a_ring_of_the_brushs_size(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    viewer.set_overlay_style(OverlayStyle(visible=False))
    viewer.show_corner_texts(False)  # they step aside for the pointer, a moment later
    viewer.look(viewer.camera.with_zoom(4.0))
    centre = QPointF(200, 160)
    without = screen(viewer)
    mouse.move(centre)
    ring = np.any(screen(viewer) != without, axis=2)
    rows, columns = np.nonzero(ring)
    # Radius 6 at 4 x, and a black pixel around it.
    assert (columns.min(), columns.max()) == (200 - 26, 200 + 25)
    assert (rows.min(), rows.max()) == (160 - 26, 160 + 25)
    plus = np.count_nonzero(ring[150:171, 190:211])
    session.set_tools(tool=Tool.ERASER)
    minus = np.count_nonzero(np.any(screen(viewer) != without, axis=2)[150:171, 190:211])
    assert 0 < minus < plus
    session.set_tools(tool=Tool.WINDOW)
    assert np.array_equal(screen(viewer), without)


def test_the_cursor_says_that_control_erases(viewer: Viewer, mouse: Mouse) -> None:
    mouse.move(mouse.at(100, 120))
    paints = screen(viewer)
    mouse.move(mouse.at(100, 120), CONTROL)
    assert not np.array_equal(screen(viewer), paints)
    mouse.drag([mouse.at(100, 120)], keys=CONTROL)
    mouse.move(mouse.at(100, 120))
    at = mouse.at(100, 120).toPoint()
    around = slice(at.y() - 6, at.y() + 7), slice(at.x() - 6, at.x() + 7)
    assert np.array_equal(screen(viewer)[around], paints[around])


def test_painting_loses_no_reference_to_none(viewer: Viewer, mouse: Mouse) -> None:
    mouse.press(mouse.at(20, 20))
    before = sys.getrefcount(None)
    for number in range(400):
        mouse.move(mouse.at(20 + number % 40, 20 + number % 50))
        QApplication.processEvents()
    assert sys.getrefcount(None) > before - 100
    mouse.release(mouse.at(20, 20))
