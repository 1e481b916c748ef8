"""The pointer over the image that is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from lungseg_gui.ui.program import Program


def drag(program: Program, *places: tuple[float, float]) -> None:
    """Drag over shares of the image's height and width; the pointer stays where the drag ends."""
    viewer = program.viewing.ensure()
    viewport = viewer.view.viewport()
    review = program.session.current
    assert review is not None
    height, width = review.image.shape

    def at(place: tuple[float, float]) -> QPoint:
        return viewer.camera.transform.map(QPointF(place[1] * width, place[0] * height)).toPoint()

    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, button, keys, at(places[0]))
    for place in places:
        QTest.mouseMove(viewport, at(place))
    QTest.mouseRelease(viewport, button, keys, at(places[-1]))
