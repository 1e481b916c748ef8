"""Holding Z magnifies, letting it go shows what was there before; F9 hides the panels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest

from lungseg_gui.ui.controllers.magnifying import FACTOR
from tests.e2e.conftest import Desk

Z = Qt.Key.Key_Z


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    return desk


def test_what_is_below_the_pointer_is_magnified_while_z_is_held(desk: Desk) -> None:
    viewer, window = desk.program.viewing.ensure(), desk.program.window
    before, viewport = viewer.camera, viewer.view.viewport()
    for place in (QPoint(200, 300), QPoint(400, 350)):
        QCursor.setPos(viewport.mapToGlobal(place))
        QTest.mouseMove(viewport, place)
        if viewer.camera == before:
            QTest.keyPress(window, Z)
        assert viewer.zoom == pytest.approx(FACTOR * before.zoom)
        below, was = viewer.camera.to_image(QPointF(place)), before.to_image(QPointF(place))
        assert below == pytest.approx(was, abs=1.0)
    QTest.keyRelease(window, Z)
    assert viewer.camera == before


def test_undo_does_not_magnify(desk: Desk) -> None:
    viewer = desk.program.viewing.ensure()
    zoom = viewer.zoom
    QTest.keyPress(desk.program.window, Z, Qt.KeyboardModifier.ControlModifier)
    assert viewer.zoom == zoom


def test_the_panels_are_hidden_and_come_back(desk: Desk) -> None:
    window = desk.program.window
    panels = window.worklist, window.docks
    width = window.viewer_place.width()
    window.actions_table.run("view.panels")
    assert not any(panel.isVisible() for panel in panels)
    desk.until(lambda: window.viewer_place.width() > width)
    window.actions_table.run("view.panels")
    assert all(panel.isVisible() for panel in panels)
