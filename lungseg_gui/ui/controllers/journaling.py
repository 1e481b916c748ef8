"""Strokes on their way to the disk: parts of a long drag, snapshots in quiet moments, and the reader's notices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import NOWHERE, Box
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.journal import Journal, Journals, Written
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.messages import Messages

PART_MS = 250
QUIET_MS = 2000
SNAPSHOT_AFTER = 500
"""Records since the last snapshot: some 50 ms of the next opening. Four times as many do not wait for quiet."""


class Journaling(QObject):
    """Follows the review on the screen. The steps themselves go from its history to its journal."""

    _written = Signal(object)

    def __init__(
        self, journals: Journals, session: Session, saving: Saving, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journals, self._session, self._saving, self._messages = journals, session, saving, messages
        self._watched: tuple[Review, Journal] | None
        self._box: Box  # what was drawn since the last part
        self._parts: bool  # whether parts of a drag were handed over
        self._told = ""
        self._stop: Callable[[], None] = lambda: None
        self._part_timer = self._timer(PART_MS, self._hand_over)
        self._quiet_timer = self._timer(QUIET_MS, self._snapshot)
        self._written.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._end_listening = journals.listen(self._written.emit)
        self._closed = False
        self._forget = session.observe(self._observe)
        self._follow()

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        if event is Event.CURRENT:
            self._follow()
        elif event is Event.MASK and review is not None and identity == review.image.identity:
            self._box, self._parts = NOWHERE, False  # a step makes the parts before it void
            self._part_timer.stop()
            busy = self._watched is not None and self._watched[1].since_snapshot >= 4 * SNAPSHOT_AFTER
            self._quiet_timer.start(0 if busy else QUIET_MS)
            if self._journals.unsaved and not self._told:
                self._saving.tell_saving()

    def _follow(self) -> None:
        """Watch another review."""
        self._stop()
        self._part_timer.stop()
        self._box, self._parts = NOWHERE, False
        review = self._session.current
        journal = self._journals.journal(review.image.identity) if review is not None else None
        self._watched = (review, journal) if review is not None and journal is not None else None
        self._stop = lambda: None
        if self._watched is not None and not self._watched[0].read_only:
            self._stop = self._watched[0].mask.listen(self._drawn)

    def _drawn(self, box: Box) -> None:
        self._box = self._box.union(box)
        if not self._part_timer.isActive():
            self._part_timer.start()

    def _hand_over(self) -> None:
        """Hand over what a drag drew within the last quarter of a second."""
        box, self._box = self._box, NOWHERE
        if self._watched is None:
            return
        review, journal = self._watched
        mask = review.mask
        if mask.dirty.empty:  # the drag is over; where it left nothing, its parts are void
            if self._parts:
                journal.cancel()
                self._parts = False
            return
        if not box.empty:
            journal.part(mask.gesture, box, mask.committed[box.slices].copy(), mask.live[box.slices].copy())
            self._parts = True

    def _snapshot(self) -> None:
        """Shorten the next opening, while the hand rests."""
        if self._watched is None:
            return
        review, journal = self._watched
        if review.mask.dirty.empty and journal.since_snapshot >= SNAPSHOT_AFTER:
            journal.snapshot(review.mask.committed.copy())

    def _tell(self, written: Written) -> None:
        """Show what became of the strokes; called in the window's thread."""
        if self._closed:  # posted before the end: the status bar may be gone
            return
        if written.error is not None:
            if self._told != str(written.error):
                self._told = str(written.error)
                self._messages.failed("journal", written.error, retry=self._try_again)
            self._saving.tell_failed(written.error)
            return
        if self._journals.unsaved:
            return
        if self._told:
            self._told = ""
            self._messages.clear("journal")
        self._saving.tell_saved(datetime.fromtimestamp(written.when))

    def _try_again(self) -> None:
        self._told = ""  # the banner is gone: it comes again with the next failure
        self._journals.retry()

    def close(self) -> None:
        """Stop following."""
        self._forget()
        self._stop()
        self._part_timer.stop()
        self._quiet_timer.stop()
        self._end_listening()
        self._closed = True
