"""What is done while the hand rests: freed memory goes back to the system."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.memory import give_back

QUIET_MS = 2500


class MemoryTrimming(QObject):
    """Watches the session; gives memory back once nothing was opened or changed for a while.

    Parameters
    ----------
    rest : sequence of callable
        Each has a part of the program free what it can make again: the model what its last prediction took, the
        viewers what they do not show.
    """

    def __init__(
        self, session: Session, parent: QObject | None = None, *, rest: Sequence[Callable[[], object]] = ()
    ) -> None:
        super().__init__(parent)
        self._session, self._rest = session, rest
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.give_back)
        self._forget = session.observe(self._observe)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        if event in (Event.CURRENT, Event.MASK):
            self.wait()

    def wait(self) -> None:
        """Wait again: something was done that takes memory for a while, such as a check of the mask."""
        self._timer.start()

    def give_back(self) -> None:
        """Free at once what can be made again or read back, and what is not in use."""
        for rest in self._rest:
            rest()
        for review in self._session.reviews:
            review.history.rest()
        give_back()

    def close(self) -> None:
        """Stop watching."""
        self._forget()
        self._timer.stop()
