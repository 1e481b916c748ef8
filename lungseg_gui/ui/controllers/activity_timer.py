"""How long the reader works on each case: seconds in which the window has the focus and a hand moves."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QCursor

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Session
from lungseg_gui.ui.window import Window

IDLE_S = 30.0
"""So long after the last sign of the hand the reader is still taken to look at the image."""
_TICK_MS = 1000


class ActivityTimer(QObject):
    """Counts once a second; a look at the clock costs the hand nothing."""

    def __init__(
        self, window: Window, session: Session, *, now: Callable[[], float] = time.monotonic, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._session, self._now = window, session, now
        self._seconds: dict[Identity, float] = {}
        self._last = self._sign = now()
        self._pointer = QPoint()
        self.in_front: Callable[[], bool] = lambda: window.isActiveWindow() and not window.page_open
        """Whether the image is what the reader looks at."""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        window.key_held.connect(lambda *_: self._moved())
        self._forget = session.observe(lambda *_: self._moved())

    def start(self) -> None:
        """Begin to count."""
        self._last = self._sign = self._now()
        self._timer.start()

    def close(self) -> None:
        """Stop counting."""
        self._timer.stop()
        self._forget()

    def _moved(self) -> None:
        self._sign = self._now()

    def tick(self) -> None:
        """Count what has gone by since the last tick; a computer that slept adds no more than two ticks."""
        now, pointer, review = self._now(), QCursor.pos(), self._session.current
        if pointer != self._pointer:
            self._pointer, self._sign = pointer, now
        gone, self._last = min(now - self._last, 2 * _TICK_MS / 1000), now
        if review is not None and now - self._sign <= IDLE_S and self.in_front():
            identity = review.image.identity
            self._seconds[identity] = self._seconds.get(identity, 0.0) + gone

    def take(self, identity: Identity) -> float:
        """Return the seconds of work on an image and start again."""
        self.tick()
        return self._seconds.pop(identity, 0.0)
