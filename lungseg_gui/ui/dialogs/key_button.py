"""The keys of a command as a button: pressed, it takes the next key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import shown_key
from lungseg_gui.ui.parts import draw_key, key_size

_GAP, _PAD, _HEIGHT = 4, 4, 24
_KEPT_OUT = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_ENTER = ("Enter", "Return")


class KeyButton(QAbstractButton):
    """Plates of keys; pressed, it waits for the key that its command should have.

    Signals
    -------
    chosen(keys)
        A tuple of shortcuts: one key, both of Enter, or none after Delete.
    """

    chosen = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words, self._keys = words, tuple[str, ...]()
        self.waits = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Change the key of “{command}”", command=words))
        self.clicked.connect(lambda: self._wait(True))

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show the keys of the command."""
        self._keys = tuple(dict.fromkeys(map(shown_key, keys)))
        keys = ", ".join(self._keys) or tr("no key")
        self.setAccessibleName(f"{self._words}: {keys}")
        self._wait(False)

    def _wait(self, waits: bool) -> None:
        self.waits = waits
        self.updateGeometry()
        self.update()

    def _said(self) -> str:
        return tr("Press a key") if self.waits else "" if self._keys else tr("no key")

    def sizeHint(self) -> QSize:
        """Return room for the plates, or for what is said instead."""
        said = self._said()
        if said:
            return QSize(self.fontMetrics().horizontalAdvance(said) + 2 * _PAD, theme.taller(_HEIGHT))
        widths = [key_size(key).width() + _GAP for key in self._keys]
        return QSize(sum(widths) - _GAP + 2 * _PAD, theme.taller(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: no key is cut."""
        return self.sizeHint()

    # -- the next key
    def event(self, event: QEvent) -> bool:
        """Keep every key from shortcuts, and Tab from the focus, while one is waited for."""
        if self.waits and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key; Esc keeps what was, Delete and Backspace take it away."""
        if not self.waits:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._wait(True)
                return
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        event.accept()
        if key in _HELD or event.isAutoRepeat():
            return
        self._wait(False)
        if key == Qt.Key.Key_Escape:
            return
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.chosen.emit(())
            return
        combination = QKeyCombination(event.modifiers() & ~_KEPT_OUT, key)
        pressed = QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
        modifiers, _, last = pressed.rpartition("+") if not pressed.endswith("+") else ("", "", pressed)
        if last in _ENTER:
            front = f"{modifiers}+" if modifiers else ""
            self.chosen.emit(tuple(front + enter for enter in _ENTER))
        else:
            self.chosen.emit((pressed,))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no more."""
        self._wait(False)
        super().focusOutEvent(event)

    # -- looks
    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that no more."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, focus and plates."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        within = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover") if self.underMouse() or self.waits else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(within, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        said = self._said()
        if said:
            painter.setFont(self.font())
            painter.setPen(theme.colour("accent" if self.waits else "third"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, said)
            return
        right = self.width() - _PAD
        for key in reversed(self._keys):
            width = key_size(key).width()
            place = QRect(right - width, 0, width, self.height())
            ink, border, fill = (theme.colour(role) for role in ("second", "line", "raised"))
            draw_key(painter, place, key, ink=ink, border=border, fill=fill)
            right -= width + _GAP
