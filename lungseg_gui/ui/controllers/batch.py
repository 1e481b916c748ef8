"""One thing done to many cases, one after the other: shown in a banner, and ended between two of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.core.language import tr
from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui.messages import Messages

Step = Callable[[Callable[[], None]], object]
"""Does something to one case, and calls what it is given once it is done with it, at once or later."""
_PATIENCE_S = 0.3  # a batch that is done sooner needs no banner, and a banner is not changed more often
_BANNER = "batch"


class Batch(QObject):
    """Works off one batch at a time, in the window's thread; each step hands its own work to a lane.

    Signals
    -------
    changed()
        A batch began or ended.
    """

    changed = Signal()

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._waiting: list[Step] = []
        self._total = 0
        self._told = 0.0
        self._words = ""
        self._done: Callable[[], object] = lambda: None

    @property
    def running(self) -> bool:
        """Whether a batch is being worked off."""
        return self._total > 0

    def why_not(self) -> str:
        """Why no other batch can begin, or ""."""
        return tr("Other images are still being processed. Wait, or stop them.") if self.running else ""

    def begin(self, steps: Sequence[Step], *, words: str, done: Callable[[], object]) -> None:
        """Begin, unless a batch is running.

        Parameters
        ----------
        words : str
            Of the banner, with ``{n}`` and ``{total}``: marked by ``tr_later``.
        done : callable
            Called at the end, also where the reader stopped it.
        """
        if self.running or not steps:
            return
        self._waiting, self._total = list(reversed(steps)), len(steps)
        self._words, self._done = words, done
        self._told = time.monotonic()
        self.changed.emit()
        self._next()

    def stop(self) -> None:
        """End after the case that is in work."""
        self._waiting.clear()

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        self._tell()
        # Between two cases the window has its turn, also where nothing had to be waited for.
        self._waiting.pop()(lambda: QTimer.singleShot(0, self, self._next))

    def _tell(self) -> None:
        now, number = time.monotonic(), self._total - len(self._waiting)
        if now - self._told >= _PATIENCE_S:
            self._told = now
            words = tr(self._words, n=grouped(number), total=grouped(self._total))
            self._messages.banner(_BANNER, "info", words, [(tr("Stop"), self.stop)])

    def _end(self) -> None:
        self._total = 0
        self._messages.clear(_BANNER)
        self.changed.emit()
        self._done()
