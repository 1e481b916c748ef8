"""What will happen to files that are dragged over the window: one sentence over the image, until they are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lungseg_gui.ui import theme

_MARGIN, _ROUND = 16, 8


class DropPlace(QWidget):
    """Covers a window while files are dragged over it; it takes no drop itself.

    Parameters
    ----------
    window : QWidget
        Which takes drops.
    words : callable
        Says what will happen to files.
    """

    def __init__(self, window: QWidget, words: Callable[[Sequence[Path]], str]) -> None:
        super().__init__(window)
        self._window, self._say, self.words = window, words, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come with the files and go with them."""
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            if paths := dropped_paths(event.mimeData()):
                self._come(self._say(paths))
        elif event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self.hide()
        return super().eventFilter(watched, event)

    def _come(self, words: str) -> None:
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window, and write the sentence in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("window")
        ground.setAlphaF(0.9)
        painter.fillRect(self.rect(), ground)
        painter.setPen(theme.colour("accent"))
        painter.drawRoundedRect(self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), _ROUND, _ROUND)
        painter.setFont(theme.font(theme.PAGE, weight=600))
        painter.setPen(theme.colour("text"))
        room: QRect = self.rect().adjusted(4 * _MARGIN, 0, -4 * _MARGIN, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
