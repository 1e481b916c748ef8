"""Room for one viewer or for two side by side; the one under the pointer is the active one, and a frame says so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.ui.viewer.viewer import Viewer

RESTED_MS = 120
"""How long the pointer stays in the other picture before that is the active one: on its way to a panel it is not."""
_AT_ONCE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
)
_NAME = "picture-frame"
_ACTIVE, _OTHER = "#9B95FF", "#2B3035"  # the pictures are black in both themes


class Pair(QWidget):
    """Holds the viewers, the prior at the left: the way from the current picture to the dock does not cross it.

    ``entered(Viewer)`` says that the hand turned to a viewer.
    """

    entered = Signal(object)

    def __init__(self, viewer: Viewer) -> None:
        super().__init__()
        self._frames: dict[Viewer, QFrame] = {}
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(RESTED_MS)
        self._waits.timeout.connect(self._rested)
        self._below: Viewer | None = None
        self._beside: Viewer | None = None
        self._bar: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        column.addLayout(self._row, 1)
        self._add(viewer)

    def _add(self, viewer: Viewer) -> None:
        frame = QFrame()
        frame.setObjectName(_NAME)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(viewer)
        self._row.insertWidget(0, frame, 1)
        self._frames[viewer] = frame
        viewer.view.viewport().installEventFilter(self)

    def add_beside(self, viewer: Viewer, bar: QWidget) -> None:
        """Take the second viewer and the bar above both; they are hidden."""
        self._add(viewer)
        self._column.insertWidget(0, bar)
        self._bar = bar
        self._beside = viewer
        self.show_beside(False)

    def show_beside(self, shown: bool) -> None:
        """Show both viewers, or only the first."""
        if self._beside is None or self._bar is None:
            return
        self._frames[self._beside].setVisible(shown)
        self._bar.setVisible(shown)
        if not shown:
            self._waits.stop()
            self.mark(None)

    def mark(self, active: Viewer | None) -> None:
        """Frame the active one; None takes the frames away."""
        for viewer, frame in self._frames.items():
            inside = frame.layout()
            assert inside is not None
            width = 0 if active is None else 2
            inside.setContentsMargins(width, width, width, width)
            colour = _ACTIVE if viewer is active else _OTHER
            frame.setStyleSheet(f"QFrame#{_NAME} {{ background: {colour}; }}" if width else "")

    # -- where the pointer is
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say which viewer the hand turned to: at once with a press or the wheel, else when the pointer has rested."""
        kind = event.type()
        if kind in _AT_ONCE:
            self._waits.stop()
            self._tell(self._whose(watched))
        elif kind == QEvent.Type.Enter:
            self._below = self._whose(watched)
            self._waits.start()
        elif kind == QEvent.Type.Leave:
            self._waits.stop()
        return super().eventFilter(watched, event)

    def _whose(self, viewport: QObject) -> Viewer | None:
        return next((viewer for viewer in self._frames if viewer.view.viewport() is viewport), None)

    def _rested(self) -> None:
        self._tell(self._below)

    def _tell(self, viewer: Viewer | None) -> None:
        if viewer is not None:
            self.entered.emit(viewer)
