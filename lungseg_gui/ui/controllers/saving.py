"""The library follows the session: status and thumbnail a few seconds after the last stroke, whole masks at the end.

Strokes themselves are in the journal within milliseconds; where a review has none, its mask is saved instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from weakref import WeakValueDictionary

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.library import Snapshot
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.tasks import Report

_AFTER_MS = 3000
RETRY_MS = 3000
LATE_CHECK = "save attention"
"""Name of a task that writes what the checks say; lost, it is looked for again when the case is opened."""


class Saving(QObject):
    """Watches the session and saves what changed.

    Signals
    -------
    state(kind, words, short)
        ``nothing``, ``unsaved``, ``saving``, ``saved`` or ``failed``, and what the status line says.
    saved(identity)
        The review is on the disk.
    failed(LungSegError)
        It is not.
    """

    state = Signal(str, str, str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._session = services, session
        self._dirty: set[Identity] = set()
        self._whole: set[Identity] = set()  # the library has an older mask of them than the journal
        self._status: dict[Identity, Status] = {}  # as the library has it
        self._attention: dict[Identity, tuple[str, ...]] = {}  # likewise
        self._prediction = WeakValueDictionary[Identity, Prediction]()  # what it was given last
        self._held: set[Identity] = set()
        self._refused: dict[Identity, LungSegError] = {}  # by the disk, and not taken since
        self._unasked: set[Identity] = set()  # tried again by the clock: the same refusal needs no second banner
        self._running: Counter[Identity] = Counter()
        self._noting: Counter[Identity] = Counter()  # what the checks say: on its way, and no work of the reader's
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._save_lightly)
        self._retry_timer = QTimer(self)
        self._retry_timer.setSingleShot(True)
        self._retry_timer.timeout.connect(self._try_again)
        self._forget = session.observe(self._observe)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        if event is Event.STATUS and identity in self._held:
            return  # the program that holds it writes the status itself
        if event in (Event.MASK, Event.STATUS) and identity:
            review = self._session.review(identity)
            if review is None or review.read_only:
                return
            self._dirty.add(identity)
            # A new status goes at once: it says what a journal does not.
            self._timer.start(_AFTER_MS if self._status.get(identity) is review.status else 0)
        elif event is Event.ATTENTION and identity:
            self._save_attention(identity)
        elif event is Event.CURRENT:
            self.flush()
            review = self._session.current
            if review is not None and review.prediction is not None:  # it came from there
                self._prediction[review.image.identity] = review.prediction

    @property
    def unsaved(self) -> bool:
        """Whether something that the reader made is not on the disk yet."""
        return bool(self._dirty or self._held) or self._running.total() > 0 or self._services.journals.unsaved

    def is_saved(self, identity: Identity) -> bool:
        """Whether all of a review is on the disk."""
        waits = self._running[identity] or self._noting[identity]
        here = identity not in self._dirty | self._whole | self._held and not waits
        return here and self._services.journals.is_saved(identity)

    def hold(self, identity: Identity) -> None:
        """Leave a review to somebody else (its acceptance is on the way to the disk)."""
        self._dirty.discard(identity)
        self._held.add(identity)

    def release(self, identity: Identity, *, saved: bool) -> None:
        """Watch a review again; ``saved`` says whether the other one saved it."""
        self._held.discard(identity)
        if saved and identity not in self._dirty:
            self._refused.pop(identity, None)
            self.tell_saved(datetime.now())
            self.saved.emit(identity)
            return
        self._dirty.add(identity)
        self._timer.start()

    def flush(self) -> None:
        """Save everything that changed, whole, in the disk's lane."""
        self._timer.stop()
        self._unasked.clear()
        self._save_whole((self._dirty | self._whole) - self._held)

    def _save_whole(self, identities: Iterable[Identity]) -> None:
        for identity in tuple(identities):
            self._dirty.discard(identity)
            self._whole.discard(identity)
            review = self._session.review(identity)
            if review is None:
                self._refused.pop(identity, None)  # removed: nothing is left to save
                continue
            self._save(review, identity)

    def _save_lightly(self) -> None:
        """Save what changed, the mask and the prediction only where no journal has them."""
        for identity in tuple(self._dirty - self._held):
            review = self._session.review(identity)
            if review is None or not (review.history.logged and review.history.drawn):
                continue
            if review.prediction is not None and self._prediction.get(identity) is not review.prediction:
                continue  # no journal has it: which version made the first mask would be lost
            self._dirty.discard(identity)
            self._whole.add(identity)
            self._save_status(review, identity)
        if self._dirty - self._held:
            self._save_whole(self._dirty - self._held)

    def _save_status(self, review: Review, identity: Identity) -> None:
        library, status, image = self._services.library, review.status, review.image
        mask, found = review.mask.live.copy(), review.attention if review.looked_at else None
        self._status[identity] = status
        self._told_attention(identity, found)

        def work(report: Report) -> None:
            library.set_status(identity, status, drawn=True)
            if found is not None:
                library.set_attention(identity, found)
            library.set_thumbnail(identity, thumbnail_png(image, mask))

        self._start(work, identity)

    def _save_attention(self, identity: Identity) -> None:
        """Keep what the checks say of a mask, where the library has something else of it."""
        review = self._session.review(identity)
        if review is None or review.read_only or identity in self._held:
            return
        found, library = review.attention, self._services.library
        if self._attention.get(identity) != found:
            self._attention[identity] = found
            self._noting[identity] += 1
            self._services.lanes.disk.do(
                lambda report: library.set_attention(identity, found),
                name=LATE_CHECK,
                done=lambda _: self._attention_kept(identity),
                failed=lambda _: self._attention_refused(identity),
            )

    def _attention_kept(self, identity: Identity) -> None:
        """Continue; it says nothing of the mask, which the disk may have refused."""
        self._noting[identity] -= 1
        if not self.unsaved:
            self.tell_saved(datetime.now())

    def _attention_refused(self, identity: Identity) -> None:
        """Have it saved with the status, which says what is wrong."""
        self._noting[identity] -= 1
        self._attention.pop(identity, None)
        self._dirty.add(identity)
        self._retry_timer.start(RETRY_MS)

    def _save(self, review: Review, identity: Identity) -> None:
        shot, image, confirmed = Snapshot.of(review), review.image, review.remarks.confirmed
        services, protocol = self._services, review.meaning(self._services.protocol)

        def work(report: Report) -> None:
            jobs.save_review(
                shot,
                image,
                confirmed=confirmed,
                library=services.library,
                protocol=protocol,
                thumbnail=thumbnail_png(image, shot.mask),
                limit=services.registry.uncertainty_limit,
            )

        self._status[identity] = shot.status
        self._told_attention(identity, shot.attention)
        self._start(work, identity, shot.prediction)

    def _told_attention(self, identity: Identity, found: tuple[str, ...] | None) -> None:
        if found is None:  # the worker looks
            self._attention.pop(identity, None)
        else:
            self._attention[identity] = found

    def _start(
        self, work: Callable[[Report], object], identity: Identity, prediction: Prediction | None = None
    ) -> None:
        self._running[identity] += 1
        if identity not in self._unasked:
            self.tell_saving()
        self._services.lanes.disk.do(
            work,
            name="save",
            done=lambda _: self._done(identity, prediction),
            failed=lambda error: self._failed(identity, error),
        )

    def _done(self, identity: Identity, prediction: Prediction | None) -> None:
        self._running[identity] -= 1
        if prediction is not None:
            self._prediction[identity] = prediction
        self._refused.pop(identity, None)
        self._unasked.discard(identity)
        self.saved.emit(identity)
        if not self.unsaved:
            self.tell_saved(datetime.now())

    def tell_saving(self) -> None:
        """Say that something is on its way to the disk."""
        self.state.emit("saving", tr("Saving…"), tr("Saving…"))

    def tell_saved(self, when: datetime) -> None:
        """Say that everything is on the disk: the last to write says so, once nothing is left or was refused."""
        if self._refused:  # the journal took the last stroke, but not everything is on the disk
            self.tell_failed(next(reversed(self._refused.values())))
            return
        self.state.emit("saved", tr("Saved {time}", time=f"{when:%H:%M:%S}"), tr("Saved"))

    def _failed(self, identity: Identity, error: LungSegError) -> None:
        self._running[identity] -= 1
        self._dirty.add(identity)  # the clock, the next stroke, a change of image or Retry tries again
        told = identity in self._unasked and str(self._refused.get(identity)) == str(error)
        self._unasked.discard(identity)
        self._refused[identity] = error
        self.tell_failed(error)
        if not told:
            self.failed.emit(error)
        self._retry_timer.start(RETRY_MS)

    def _try_again(self) -> None:
        """Save what the disk refused: it may have space again, or be back."""
        self._unasked = set(self._refused)
        self._save_lightly()

    def tell_failed(self, error: LungSegError) -> None:
        """Say that something is not on the disk, and why."""
        reason = error.reason or error.message
        self.state.emit("failed", tr("Not saved: {reason}", reason=reason), tr("Not saved"))

    def close(self) -> None:
        """Send everything to the disk and stop watching; the caller that closes the lane waits for it."""
        self.flush()
        self._retry_timer.stop()
        self._forget()
