"""Small popups that ask for a few words: why a case is rejected, a comment on it."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.remarks import LONGEST, REASONS, one_line
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import shown_key
from lungseg_gui.ui.key_places import digit_of
from lungseg_gui.ui.parts import Button, text

Then = Callable[[str], object]
_WIDTH = 320


class WordsPopup(QFrame):
    """A title, a field, and a button that takes its words; Enter takes them, too, Esc closes without.

    Parameters
    ----------
    button : str
        Words of the button.
    look : str
        Of the button, as ``parts.Button`` has it.
    """

    def __init__(self, window: QWidget, *, hint: str, button: str, look: str) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setProperty("surface", "card")
        self._then: Then = lambda words: None
        self._before: QWidget | None = None
        self._title = text(weight=600)
        self.field = QLineEdit()
        self.field.setFixedHeight(30)
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.returnPressed.connect(self._take_field)
        self.button = Button(button, key=shown_key("Enter"), look=look, run=self._take_field)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self.body)
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addWidget(text(tr("Esc goes back"), size=theme.SECONDARY, tone="third"))
        foot.addStretch(1)
        foot.addWidget(self.button)
        column.addLayout(foot)

    def ask(self, title: str, words: str, anchor: QWidget, then: Then) -> None:
        """Open below a widget, or in its upper right corner where it is large; call ``then`` with what was entered."""
        self._then, self._before = then, QApplication.focusWidget()
        self._title.setText(title)
        self.setAccessibleName(title)
        self.field.setText(words)
        self.field.selectAll()
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        below = anchor.height() if anchor.height() < self.height() else 8
        at = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), below + 4))
        room = anchor.screen().availableGeometry()
        self.move(max(room.left() + 4, at.x()), min(at.y(), room.bottom() - self.height() - 4))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the widget that had them, such as the picture."""
        super().hideEvent(event)
        window = self.parentWidget()
        if window is not None and self._before is not None and shiboken6.isValid(self._before):
            window.activateWindow()
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_field(self) -> None:
        self.take(one_line(self.field.text()))

    def take(self, words: str) -> None:
        """Close with these words."""
        if self.isVisible():
            self.hide()
            self._then(words)


class ReasonsPopup(WordsPopup):
    """Reasons for a rejection, a key each, and a field for any other."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, hint=tr("Another reason"), button=tr("Reject"), look="danger")
        self.reasons: list[Button] = []
        for number, reason in enumerate(REASONS, 1):
            words = tr(reason)
            words = words[:1].upper() + words[1:]
            row = Button(words, key=str(number), look="flat", run=lambda reason=reason: self.take(reason))
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.reasons.append(row)
            line = QHBoxLayout()
            line.addWidget(row)
            line.addStretch(1)
            self.body.addLayout(line)
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the number of a reason while nothing is entered; digits are letters of a reason after that."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.field.text():
            number = digit_of(event)
            if number is not None and 1 <= number <= len(REASONS) and not event.isAutoRepeat():
                self.take(REASONS[number - 1])
                return True
        return super().eventFilter(watched, event)
