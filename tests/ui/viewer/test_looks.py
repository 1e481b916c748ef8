"""Gamma, outline, colours and opacities on the screen: of the view alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Voi
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer.layer import OverlayStyle
from lungseg_gui.ui.viewer.pointer import Pointer
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, Mouse, screen

CONTROL, RIGHT_BUTTON = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.RightButton


def _review(viewer: Viewer) -> Review:
    assert viewer.review is not None
    return viewer.review


def test_gamma_changes_the_view_alone_and_not_the_next_image(
    viewer: Viewer, session: Session, make_review: MakeReview, qtbot: QtBot
) -> None:
    pixels = _review(viewer).image.pixels.copy()
    viewer.set_overlay_style(OverlayStyle(opacity=0.15, visible=False))
    before = screen(viewer)
    with qtbot.waitSignal(viewer.gamma_changed) as told:
        viewer.set_gamma(2.0)
    assert told.args == [2.0]
    after = screen(viewer)
    middle = before[160, 200].astype(int)
    assert abs(int(after[160, 200, 0]) - 255 * (middle[0] / 255) ** 0.5) <= 1.5
    assert np.array_equal(_review(viewer).image.pixels, pixels)
    viewer.set_gamma(99)
    assert viewer.gamma == 3.0
    other = make_review("2")
    session.show(other)
    viewer.show_review(other, session)
    assert viewer.gamma == 1.0


def test_control_and_the_right_button_drag_gamma(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    voi = viewer.voi
    mouse.drag([QPointF(200, 200), QPointF(230, 140)], RIGHT_BUTTON, CONTROL)
    assert viewer.gamma == pytest.approx(np.exp(0.2))
    assert viewer.voi == voi
    session.set_tools(tool=Tool.WINDOW)
    mouse.drag([QPointF(200, 200), QPointF(230, 260)], keys=CONTROL)
    assert viewer.gamma == pytest.approx(1.0)


@pytest.mark.parametrize("zoom", [0.4, 3.0])
def test_an_outline_is_as_wide_as_chosen_at_every_zoom(viewer: Viewer, mouse: Mouse, zoom: float) -> None:
    """Coloured pixels across the right lung's left side (column 40), the fill being off."""
    viewer.look(replace(viewer.camera, zoom=zoom, centre=(40.0, 130.0)))
    widths: list[float] = []
    for line in (1.75, 5.0):
        viewer.set_overlay_style(OverlayStyle(filled=False, line=line))
        shown = screen(viewer)[160, 180:220].astype(int)
        widths.append(float(((shown[:, 0] - shown[:, 2]).clip(0) / (0xFF - 0x66)).sum()))  # blue over grey
    assert widths == pytest.approx([1.75, 5.0], abs=0.5)


def test_a_segment_has_its_own_colour_and_opacity(viewer: Viewer, mouse: Mouse) -> None:
    viewer.set_window(Voi("black", 60000, 1))
    own = OverlayStyle(opacity=0.5, own_opacity=((LEFT, 0.2),), own_colour=((RIGHT, (0, 200, 100)),))
    viewer.set_overlay_style(own)
    shown = screen(viewer)  # blue, green, red

    def at(row: int, column: int) -> list[int]:
        point = mouse.at(row, column)
        return shown[round(point.y()), round(point.x())].tolist()

    assert at(130, 70) == pytest.approx([50, 100, 0], abs=1)
    assert at(130, 170) == pytest.approx([0x2E * 0.2, 0x9D * 0.2, 0xFF * 0.2], abs=1)
    viewer.set_overlay_style(replace(own, filled=False))
    shown = screen(viewer)
    assert at(130, 70) == [0, 0, 0]


def test_what_lies_below_a_pointer_at_rest_follows_window_and_camera(viewer: Viewer, mouse: Mouse) -> None:
    told: list[Pointer | None] = []
    mouse.move(mouse.at(50, 30))
    viewer.pointer_moved.connect(told.append)
    viewer.set_window(Voi("", 500, 1000))
    pointer = told[-1]
    assert pointer is not None
    assert pointer.grey == pytest.approx(255 * (50 * 7 + 30 * 5) / 1000, abs=1)
    viewer.actual_size()  # about the middle of the image: another pixel comes below the pointer
    pointer = told[-1]
    assert pointer is not None
    assert (pointer.row, pointer.column) != (50, 30)


def test_a_mask_that_is_not_drawn_is_told_on_the_picture(viewer: Viewer, mouse: Mouse) -> None:
    viewer.leave_pointer()
    viewer.set_overlay_style(OverlayStyle(opacity=0.15, visible=False))
    hidden = screen(viewer)[20:45, 300:]
    viewer.set_overlay_style(OverlayStyle(opacity=0.15))
    shown = screen(viewer)[20:45, 300:]
    assert not np.array_equal(shown, hidden)
    viewer.set_segment_visible(LEFT, False)
    assert not np.array_equal(screen(viewer)[20:45, 300:], shown)
