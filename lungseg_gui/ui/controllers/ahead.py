"""The rest of the worklist predicted in advance: one image after the other, behind whatever the reader waits for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Entry, path_of
from lungseg_gui.ui.controllers.asked import Asked
from lungseg_gui.ui.controllers.keeping import Keeping, Kept, RowsTogether
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.tasks import Report, Task

_PAUSE_MS = 100
_WAIT = (Status.NEW, Status.PREDICTED)  # nobody has corrected the mask, nor decided


@dataclass(frozen=True, eq=False)
class _Read:
    image: Image
    entry: Entry


@dataclass(eq=False)
class _Early:
    """A case that is read while the model is at work on the one before it."""

    key: str = ""
    task: Task | None = None
    read: _Read | None = None
    error: LungSegError | None = None


class Upcoming(Protocol):
    """Knows which cases the reader will reach."""

    def upcoming(self) -> Iterator[str]:
        """Keys of the cases that nobody has predicted yet, in the order in which the reader reaches them."""
        ...

    def lists(self, key: str) -> bool:
        """Whether a case is on the worklist."""
        ...


class OpenCase(Protocol):
    """Who knows what is open."""

    def speaks_for(self, key: str) -> bool:
        """Whether a case is predicted because it is shown."""
        ...

    def decoded(self, key: str) -> Image | None:
        """Return an image that was decoded already."""
        ...


class Ahead(QObject):
    """Decodes and predicts the new cases of the worklist, from the one on the screen onwards.

    One image is read early while several are predicted that the reader asked for, and masks are checked and written
    beside the model: at most four decoded images are held.

    Parameters
    ----------
    worklist : Upcoming
    flow : OpenCase
    paused : callable
        Asked before anything is begun, such as whether a fine-tuning is running.

    Signals
    -------
    entry_changed(Entry)
        A row of the worklist.
    made(Prediction)
        A prediction that is in the library already; the review may have been opened in the meantime.
    asked_changed()
        One of the cases that the reader asked for is done, or they were cancelled.
    """

    entry_changed = Signal(object)
    made = Signal(object)
    asked_changed = Signal()

    def __init__(
        self,
        services: Services,
        worklist: Upcoming,
        flow: OpenCase,
        *,
        paused: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._worklist, self._flow, self._paused = services, worklist, flow, paused
        self._began = self._model_failed = self._closed = False
        self._task: Task | None = None
        self._tried: set[str] = set()
        self._early = _Early()
        self._keeping = Keeping(services, self)
        self._keeping.kept.connect(self._kept)
        self._keeping.failed.connect(self._fail)
        self._rows = RowsTogether(self)
        self._rows.changed.connect(self.entry_changed)
        self.held = False
        """Whether nothing is begun until the reader resumes it; see :meth:`hold`."""
        self.asked = Asked()
        """What the reader wants to be predicted, before all others and whatever is turned off."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._next)

    # -- on and off
    @property
    def on(self) -> bool:
        """Whether the reader wants it."""
        return self._services.settings.flag("predict.ahead")

    def turn(self, on: bool) -> None:
        """Turn it on or off, for later starts too."""
        self._services.settings.set("predict.ahead", on)

    def follow(self, keys: frozenset[str]) -> None:
        """Begin or stop as the settings say now."""
        if "predict.ahead" not in keys:
            return
        if self.on:
            self.go_on()
        else:
            self.stop()

    def begin(self) -> None:
        """Allow it to work: the program has started."""
        self._began = True
        self.go_on()

    def ask(self, keys: Iterable[str]) -> None:
        """Predict these cases, in order, before all others."""
        wanted = list(keys)
        self._tried.difference_update(wanted)
        self._model_failed = False
        self.asked.add(wanted)
        self.asked_changed.emit()
        self.go_on()

    def give_up(self) -> None:
        """Predict no more of the cases that the reader asked for; one that is in the model is dropped when it ends.

        One that the model is done with is kept, and counts.
        """
        self.asked.clear(but=self._keeping.keys())
        self.held = False
        self.stop()
        self.asked_changed.emit()

    def hold(self, held: bool) -> None:
        """Pause, or resume: a case in progress is finished, and no other begun in the meantime."""
        self.held = held
        self.go_on()

    def go_on(self) -> None:
        """Look for the next case, once what the reader does now is over."""
        if not self._closed:
            self._pause.start(0 if self.asked else _PAUSE_MS)

    def stop(self) -> None:
        """Cancel the case in progress; a prediction that runs in the model is dropped when it ends."""
        if self._task is not None:
            self._task.cancel()
        self._let_go(self._early)

    def try_again(self) -> None:
        """Trust the model again: there is another, or it has answered."""
        self._model_failed = False
        self.go_on()

    def forget(self, key: str) -> None:
        """Try a case again that could not be predicted."""
        self._tried.discard(key)

    def close(self) -> None:
        """Begin nothing any more."""
        self._closed = True
        self._rows.close()
        self.stop()

    @property
    def working(self) -> bool:
        """Whether a case is in work."""
        return self._task is not None or bool(self._keeping.keys())

    # -- one case
    def _next(self) -> None:
        if self._closed or self.held or self._task is not None or self._keeping.full:
            return
        waited, key = len(self.asked), self.asked.first(self._worklist.lists, but=self._keeping.keys())
        if len(self.asked) != waited:  # some were removed
            self.asked_changed.emit()
        if not key:
            if self._model_failed or not self.on or not self._began or self._paused():
                return
            key = self._candidate()
        image = self._flow.decoded(key) if key else None
        if image is not None:
            self._tried.add(key)
            self._predict(key, image)
        elif key:
            self._decode(key)

    def _candidate(self) -> str:
        """Return the new case that the reader will reach first."""
        for key in self._worklist.upcoming():
            if key not in self._tried and not self._flow.speaks_for(key):
                return key
        return ""

    def _decode(self, key: str) -> None:
        self._tried.add(key)  # whatever becomes of it: it is not begun twice
        early, self._early = self._early, _Early()
        if early.key != key:
            self._let_go(early)
            self._task = self._read(key)
        elif early.read is not None:
            self._decoded(key, early.read)
        elif early.error is not None:
            self._unreadable(key, early.error)
        else:
            self._task = early.task

    def _read_early(self, key: str) -> None:
        """Have the case behind one that was asked for read while the model is at work."""
        following = self.asked.after(key, self._worklist.lists, but=self._keeping.keys())
        if following and following != self._early.key and self._flow.decoded(following) is None:
            self._let_go(self._early)
            self._early = _Early(following)
            self._early.task = self._read(following)

    def _let_go(self, early: _Early) -> None:
        """Forget what was read early; nothing should come of it any more."""
        if early is self._early:
            self._early = _Early()
        if early.read is not None:
            self._take_off_again(early.key)
        elif early.task is not None:
            early.task.cancel()

    def _take_off_again(self, key: str) -> bool:
        """Take a row off the library that was taken off the worklist, and that reading its file has listed again."""
        if self._worklist.lists(key):
            return False
        with suppress(LungSegError):  # a disk that refuses it: it is listed again at the next start
            self._services.library.remove(key)
        self._tried.discard(key)
        return True

    def _read(self, key: str) -> Task:
        services = self._services

        def work(report: Report) -> _Read:
            return _Read(
                *jobs.read_ahead(
                    path_of(key),
                    read=services.read,
                    library=services.library,
                    journals=services.journals,
                    training_set=services.training_set,
                    thumbnail=thumbnail_png,
                )
            )

        def done(read: _Read) -> None:
            if self._early.key == key:
                self._early.read = read
            else:
                self._decoded(key, read)

        def failed(error: LungSegError) -> None:
            if self._early.key == key:
                self._early.error = error
            elif self._task is task:
                self._unreadable(key, error)
            else:  # dropped while its worker listed it
                self._take_off_again(key)

        task = services.lanes.decode.do(work, name="decode ahead", done=done, failed=failed, last=True)
        return task

    def _decoded(self, key: str, read: _Read) -> None:
        self._task = None
        if self._take_off_again(key):
            self.go_on()
            return
        asked = key in self.asked
        self._show(read.entry)
        if self._closed or (not asked and (self._paused() or not self.on or self._flow.speaks_for(key))):
            self._tried.discard(key)
            self.go_on()
        elif read.entry.status not in (_WAIT if asked else (Status.NEW,)):
            self._finish(key)
            self._show(read.entry)
            self.go_on()
        else:
            self._predict(key, read.image)

    def _unreadable(self, key: str, error: LungSegError) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self._tried.discard(key)
            self._take_off_again(key)
        else:
            self._finish(key, error)
            self._tell(key)
        self.go_on()

    def _finish(self, key: str, error: LungSegError | None = None, *, withheld: bool = False) -> None:
        """Count one that was asked for."""
        if key in self.asked:
            self.asked.done(key, error, withheld=withheld)
            self.asked_changed.emit()

    def _tell(self, key: str) -> None:
        """Show in the row why it could not be read."""
        try:
            entry = self._services.library.entry(key)
        except LungSegError:
            return  # the row stays as it is; opening the case says why
        if entry is not None:
            self._show(entry)

    def _show(self, entry: Entry) -> None:
        """Show a row as it is now; while many are predicted, together with others."""
        self._rows.put(entry, at_once=not self.asked)

    def _predict(self, key: str, image: Image) -> None:
        services = self._services

        def work(report: Report) -> Prediction | None:
            kept = services.library.predictions
            if not kept.taken(image.identity):
                return None
            return services.inference.predict(image, anyway=kept.drawn_anyway(image))

        def done(prediction: Prediction | None) -> None:
            self._task = None
            if prediction is not None:
                self._keeping.keep(key, prediction, image)
            elif key in self.asked:  # its strokes were undone and can be done again: opening it offers the model's mask
                self.asked.drop(key)
                self.asked_changed.emit()
            self.go_on()

        def failed(error: LungSegError) -> None:
            self._task = None
            self._fail(key, error)

        self._task = services.lanes.predict.do(work, name="predict ahead", done=done, failed=failed, last=True)
        self._read_early(key)

    def _kept(self, kept: Kept) -> None:
        self._finish(kept.key, withheld=kept.prediction.withheld)
        if kept.entry is not None:
            self._show(kept.entry)
        self.made.emit(kept.prediction)
        self.go_on()

    def _fail(self, key: str, error: LungSegError) -> None:
        """Rest until the model has answered for an image on the screen, where its trouble is reported."""
        self._tried.discard(key)
        self._tell(key)  # cancelled while the model was at work, it may still have a mask of another hand
        self._model_failed = not isinstance(error, Cancelled)
        if self._model_failed and key in self.asked:  # what it cannot do with one it cannot with the others
            self._finish(key, error)
            self.asked.clear(but=self._keeping.keys(), failed=True)
            self.asked_changed.emit()
            self._rows.show_all()
        self.go_on()
