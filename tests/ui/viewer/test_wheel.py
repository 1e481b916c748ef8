"""Shift and the wheel: the size of the brush."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from lungseg_gui.core.session import Session
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import Mouse

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("angle", [QPoint(0, 120), QPoint(120, 0)])
def test_shift_and_the_wheel_size_the_brush(viewer: Viewer, mouse: Mouse, session: Session, angle: QPoint) -> None:
    zoom = viewer.zoom
    mouse.wheel(mouse.at(80, 60), angle, SHIFT)
    assert session.tools.radius == pytest.approx(6.6)
    assert viewer.zoom == zoom


@pytest.mark.parametrize("angle", [QPoint(0, -120), QPoint(-120, 0)], ids=["down", "sideways, as on macOS"])
def test_shift_and_the_wheel_backwards_make_the_brush_smaller(
    viewer: Viewer, mouse: Mouse, session: Session, angle: QPoint
) -> None:
    zoom, before = viewer.zoom, session.tools.radius
    mouse.wheel(mouse.at(80, 60), angle, SHIFT)
    assert session.tools.radius == pytest.approx(before / 1.1)
    mouse.wheel(mouse.at(80, 60), -angle, SHIFT)
    assert session.tools.radius == pytest.approx(before)  # back where it was: one notch is one notch
    for _ in range(100):
        mouse.wheel(mouse.at(80, 60), angle, SHIFT)
    smallest = session.tools.radius
    assert 0 < smallest < 1
    mouse.wheel(mouse.at(80, 60), angle, SHIFT)
    assert session.tools.radius == smallest
    mouse.wheel(mouse.at(80, 60), -angle, SHIFT)
    assert session.tools.radius > smallest
    assert viewer.zoom == zoom
