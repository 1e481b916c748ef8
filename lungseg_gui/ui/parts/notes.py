"""What the program says without a dialog: banners and toasts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import together, tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts.basic import Button, Run, breakable, icon_button, text

# -- messages
_SEVERITY_ICONS = {"info": "info", "success": "check-circle", "warn": "warning", "danger": "warning-circle"}


_ABOVE_TEXTS = 80  # three lines stand in the corner of a picture
_BESIDE_TOOLS = 101  # the tools stand at the left of the picture
_FROM_EDGE = 16


class Banner(QFrame):
    """A sentence above the viewer: 36 px, a bar by severity, at most two actions.

    ``severity`` is ``info``, ``success``, ``warn`` or ``danger``.
    """

    closed = Signal()

    def __init__(
        self, severity: str, words: str, actions: Sequence[tuple[str, Run]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.setMinimumHeight(36)
        self.severity, self.words = severity, words
        self.captions = tuple(caption for caption, _ in actions)
        self._share: float | None = None
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(12 + 3, 4, 4, 4)
        row.setSpacing(8)
        row.addSpacing(20)
        self._label = text(breakable(words), wrap=True)
        row.addWidget(self._label, 1)
        for caption, run in tuple(actions)[:2]:
            row.addWidget(Button(caption, small=True, run=run))
        row.addWidget(icon_button("x", tr("Dismiss", "a note"), run=self.closed.emit, size=24))

    def show_progress(self, words: str, share: float) -> None:
        """Say how far the work is, and draw it as a bar along the lower edge; 1 is done."""
        self._share = share
        self.say(words)
        self.update()

    def say(self, words: str) -> None:
        """Say something else."""
        self.words = words
        self._label.setText(breakable(words))
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the bar and the icon; progress along the lower edge."""
        painter = QPainter(self)
        role = "accent" if self.severity == "info" else self.severity
        painter.fillRect(self.rect(), theme.colour("raised"))
        painter.fillRect(0, 0, 3, self.height(), theme.colour(role))
        if self._share is not None:
            painter.fillRect(0, self.height() - 3, self.width(), 3, theme.colour("line"))
            painter.fillRect(0, self.height() - 3, round(self.width() * self._share), 3, theme.colour(role))
        place = QRect(14, (self.height() - 16) // 2, 16, 16)
        theme.draw_icon(painter, place, _SEVERITY_ICONS[self.severity], theme.colour(role))


class Toast(QFrame):
    """A short message at the bottom left of its parent, for six seconds; it stays while hovered."""

    SECONDS = 6

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setObjectName("toast")
        self.setProperty("surface", "raised")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(12)
        self._label, self._words = text(), ""
        self._row.addWidget(self._label, 1)
        self.buttons: list[Button] = []
        self._actions: list[tuple[str, Run]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, or "" while hidden."""
        return self._words if self.isVisible() else ""

    def say(self, words: str, *, action: str = "", run: Run | None = None, add: bool = False) -> None:
        """Show a sentence with at most one action (such as Undo); ``add`` it to what is shown still."""
        actions = [(action, run)] if action and run is not None else []
        if add and self.isVisible():
            before = self._words if self._words.endswith((".", "。")) else tr("{sentence}.", sentence=self._words)
            words, actions = together((before, words)), [*self._actions, *actions]
        self._words = words
        self._label.setWordWrap(False)
        self._label.setText(words)
        self.setAccessibleName(words)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._actions, self.buttons = actions, []
        for caption, act in actions:
            button = Button(caption, small=True, run=lambda act=act: (self.hide(), act()))
            self.buttons.append(button)
            self._row.addWidget(button)
            button.show()
        self._row.invalidate()  # a toast that is still there takes the size of its new words
        self._row.activate()
        size, room = self._row.sizeHint(), self._host.width() - _BESIDE_TOOLS - _FROM_EDGE
        if size.width() > room > 0:  # in several lines, and no end is beyond the window
            self._label.setText(breakable(words))
            self._label.setWordWrap(True)
            size = QSize(room, self._row.totalHeightForWidth(room))
        self.resize(size)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(self.SECONDS * 1000)

    def place(self) -> None:
        """Move to the lower left corner, or to the upper one where the pointer is in the lower."""
        parent = self._host
        low = QRect(QPoint(_BESIDE_TOOLS, parent.height() - self.height() - _ABOVE_TEXTS), self.size())
        pointer = parent.mapFromGlobal(self.cursor().pos())
        under = low.adjusted(-24, -24, 24, 24).contains(pointer)
        self.move(QPoint(_BESIDE_TOOLS, 56) if under else low.topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and border."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("raised"))
        painter.setPen(theme.colour("control"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is over it."""
        self._timer.stop()

    def leaveEvent(self, event: object) -> None:
        """Go after six more seconds."""
        self._timer.start(self.SECONDS * 1000)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place."""
        self.place()
