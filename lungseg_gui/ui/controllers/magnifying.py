"""A magnifier while a key is held: what is below the pointer, 2.5 times as large, until the key is released."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from lungseg_gui.ui.viewer.camera import Camera
    from lungseg_gui.ui.viewer.viewer import Viewer

FACTOR = 2.5
KEY = Qt.Key.Key_Z


class Magnifying(QObject):
    """Holds the camera from before; every tool works in the larger picture, which follows the pointer."""

    def __init__(self, window: Window, viewing: Viewing) -> None:
        super().__init__(window)
        self._viewing = viewing
        self._before: tuple[Viewer, Camera, bool] | None = None
        self._busy = False
        window.key_held.connect(self._key)
        window.deactivated.connect(self.end)
        viewing.viewers.made.connect(lambda viewer: viewer.pointer_moved.connect(lambda _: self._follow(viewer)))
        viewing.viewers.activated.connect(self.end)

    def _key(self, key: int, pressed: bool) -> None:
        if key != KEY:
            return
        if not pressed:
            self.end()
        elif QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.begin()

    def begin(self) -> None:
        """Magnify what is below the pointer."""
        viewer = self._viewing.viewer
        if viewer is None or viewer.review is None or self._before is not None:
            return
        camera = viewer.camera
        self._before = viewer, camera, math.isclose(camera.fitted().zoom, camera.zoom, rel_tol=1e-6)
        self._follow(viewer)

    def _follow(self, viewer: Viewer) -> None:
        if self._before is None or self._before[0] is not viewer or self._busy:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # the image must not move below a stroke
        _, camera, _ = self._before
        if viewer.review is None or camera.shape != viewer.camera.shape:
            self._before = None  # another image came
            return
        at = QPointF(viewer.view.viewport().mapFromGlobal(QCursor.pos()))
        self._busy = True
        try:
            viewer.look(camera.zoomed(FACTOR, at))
        finally:
            self._busy = False

    def end(self) -> None:
        """Show again what was shown before; a stroke in progress is kept."""
        if self._before is None:
            return
        (viewer, camera, fits), self._before = self._before, None
        if camera.shape == viewer.camera.shape:
            viewer.finish_stroke()
            viewer.look(camera, fits=fits)
