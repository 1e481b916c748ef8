"""A viewer on a drawn image, and a hand that sends events to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image, Spacing, Voi
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer.viewer import Viewer

MakeReview = Callable[..., Review]
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def make_review() -> MakeReview:
    def make(
        uid: str = "1", shape: tuple[int, int] = (300, 240), spacing: Spacing | None = None, **more: object
    ) -> Review:
        rows, columns = np.mgrid[: shape[0], : shape[1]]
        pixels = (rows * 7 + columns * 5).astype(np.uint16)
        pixels.setflags(write=False)
        mask = np.zeros(shape, np.uint8)
        mask[60:200, 40:100] = RIGHT
        mask[60:200, 140:200] = LEFT
        fields: dict[str, object] = {"voi": (Voi("File 1", 1500, 3000),)} | more
        image = Image(uid, pixels, 12, Path(f"case {uid}.png"), "PNG", spacing=spacing, **fields)  # pyright: ignore[reportArgumentType]
        review = Review(image)
        review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
        return review

    return make


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def viewer(qtbot: QtBot, session: Session, make_review: MakeReview) -> Viewer:
    """A viewer of 400 x 320 that shows a review of 300 rows and 240 columns; the brush is in the hand."""
    shown = Viewer()
    qtbot.addWidget(shown)
    shown.resize(400, 320)
    shown.show()
    qtbot.waitExposed(shown)
    review = make_review()
    session.show(review)
    session.set_tools(tool=Tool.BRUSH, segment=RIGHT, radius=6.0, protect_other=False)
    shown.show_review(review, session)
    QApplication.processEvents()
    return shown


class Mouse:
    """Sends real events to a viewer's view."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer
        self.held = Qt.MouseButton.NoButton

    def at(self, row: float, column: float) -> QPointF:
        """Where the centre of an image pixel lies in the view."""
        return self._viewer.camera.transform.map(QPointF(column + 0.5, row + 0.5))

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, keys: Qt.KeyboardModifier) -> None:
        viewport = self._viewer.view.viewport()
        there = QPointF(viewport.mapToGlobal(at.toPoint()))
        QCoreApplication.sendEvent(viewport, QMouseEvent(kind, at, there, button, self.held, keys))

    def press(
        self, at: QPointF, button: Qt.MouseButton = Qt.MouseButton.LeftButton, keys: Qt.KeyboardModifier = NO_KEY
    ) -> None:
        self.held = button
        self._send(QEvent.Type.MouseButtonPress, at, button, keys)

    def move(self, at: QPointF, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        self._send(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, keys)

    def release(self, at: QPointF, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        button, self.held = self.held, Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonRelease, at, button, keys)

    def drag(
        self,
        points: list[QPointF],
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        keys: Qt.KeyboardModifier = NO_KEY,
    ) -> None:
        self.press(points[0], button, keys)
        for point in points[1:]:
            self.move(point, keys)
        self.release(points[-1], keys)

    def wheel(self, at: QPointF, angle: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        viewport = self._viewer.view.viewport()
        there = QPointF(viewport.mapToGlobal(at.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, there, QPoint(), angle, Qt.MouseButton.NoButton, keys, phase, False)
        QCoreApplication.sendEvent(viewport, event)


@pytest.fixture
def mouse(viewer: Viewer) -> Mouse:
    return Mouse(viewer)


def screen(viewer: Viewer) -> NDArray[np.uint8]:
    """Return what a viewer shows: (height, width, 3), blue, green, red."""
    QApplication.processEvents()
    image = viewer.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].copy()
