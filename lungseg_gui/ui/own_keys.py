"""Keys that the widget with the focus understands are its own, whatever command has them otherwise."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QApplication, QComboBox, QWidget

_Key = Qt.Key
_ARROWS = (_Key.Key_Up, _Key.Key_Down, _Key.Key_Left, _Key.Key_Right)
_MOVES = frozenset((*_ARROWS, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End))
_ACTS = frozenset((_Key.Key_Return, _Key.Key_Enter))
_UNDERSTOOD: tuple[tuple[type[QWidget], frozenset[Qt.Key]], ...] = (
    (QAbstractItemView, _MOVES | _ACTS),
    (QComboBox, _MOVES),
    (QAbstractSlider, _MOVES),
)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def understood(widget: QWidget | None) -> frozenset[Qt.Key]:
    """Return the keys, without modifiers, that a widget acts on itself."""
    return next((keys for kind, keys in _UNDERSTOOD if isinstance(widget, kind)), frozenset())


class OwnKeys(QObject):
    """Follows the focus and keeps the keys of the widget that has it from the commands.

    It listens only to that one widget: a filter for the whole program would see every move of the pointer.

    Parameters
    ----------
    press : callable
        Runs the command in the place of a key, which a list would take for the first letter of a row.
    """

    def __init__(self, parent: QObject, *, press: Callable[[QKeyEvent], bool] = lambda event: False) -> None:
        super().__init__(parent)
        self._press = press
        self._widget: QWidget | None = None
        self._keys = frozenset[Qt.Key]()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._widget is not None and shiboken6.isValid(self._widget):
            self._widget.removeEventFilter(self)
        self._widget, self._keys = None, understood(new)
        if new is not None and self._keys:
            self._widget = new
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key from the commands: the widget then receives it as a key press."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if event.modifiers() not in _PLAIN or event.key() not in self._keys:
            return False
        event.accept()
        return True
