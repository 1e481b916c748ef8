"""The search field of the worklist."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.key_words import key_words
from lungseg_gui.ui.parts import KeyHint, icon_button

_CLEAR = 24


class Search(QLineEdit):
    """Magnifier at the left; at the right the key that leads here, or what clears it.

    Signals
    -------
    left_downwards()
        The reader wants to go to the rows.
    returned()
        The reader wants the first case that was found.
    """

    left_downwards = Signal()
    returned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.fix_height(self, 30)
        self.setAccessibleName(tr("Search the worklist"))
        self.setClearButtonEnabled(False)
        self.addAction(theme.icon("magnifying-glass", role="second"), QLineEdit.ActionPosition.LeadingPosition)
        self._hint = KeyHint(key_words("Ctrl+F"), self)
        self.clear_button = icon_button("x", tr("Clear the search (Esc)"), run=self.clear, size=_CLEAR)
        self.clear_button.setParent(self)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.textChanged.connect(self._show_end)
        self._show_end("")
        self.set_short(False)

    def _show_end(self, words: str) -> None:
        self._hint.setVisible(not words)
        self.clear_button.setVisible(bool(words))
        self.setTextMargins(0, 0, _CLEAR if words else 0, 0)

    def set_short(self, short: bool) -> None:
        """Say less where there is little room."""
        self.setPlaceholderText(tr("Find") if short else tr("Find a case"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key's plate and the button at the right end."""
        super().resizeEvent(event)
        self._hint.move(self.width() - self._hint.width() - 6, (self.height() - self._hint.height()) // 2)
        self.clear_button.move(self.width() - _CLEAR - 3, (self.height() - _CLEAR) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the field, Enter opens the first case that was found, the arrow down goes to the rows."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.returned.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
