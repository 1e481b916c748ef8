"""Keys that act while they are held: Q shows the model's own mask; Enter and Esc end a line that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.window import Window

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HeldKeys(QObject):
    """Takes the keys that no command has, wherever in the window the focus is.

    Parameters
    ----------
    escape : callable
        What Esc does where no line is open.
    """

    def __init__(self, window: Window, viewing: Viewing, *, escape: Callable[[], object]) -> None:
        super().__init__(window)
        self._viewing, self._escape = viewing, escape
        window.key_held.connect(self._key)
        window.deactivated.connect(viewing.hide_prediction)

    def _key(self, key: int, pressed: bool) -> None:
        viewer = self._viewing.viewer
        if viewer is None:
            return
        if key == Qt.Key.Key_Q:
            viewer.show_prediction(pressed)
        elif pressed and viewer.outline_open:  # the focus may be at a slider
            if key in _ENTER:
                viewer.finish_stroke()
            elif key == Qt.Key.Key_Escape:
                viewer.cancel_stroke()
        elif pressed and key == Qt.Key.Key_Escape:
            self._escape()
