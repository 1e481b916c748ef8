"""From paths to the review on the screen: find, list, decode, restore; the next one decoded in advance."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Entry
from lungseg_gui.services.reading import find_images
from lungseg_gui.ui.controllers.painted import Painted
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.tasks import Report, Task

DECODING_AFTER_MS = 150
_KEPT_OPEN = 5  # reviews with their pixels: 80 MB each at 20 Mpx


@dataclass(frozen=True, eq=False)
class _Loaded:
    entry: Entry
    review: Review
    notices: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Found:
    """What a look through files and folders gave."""

    entries: tuple[Entry, ...]
    errors: tuple[LungSegError, ...]


class Opening(QObject):
    """Opens files and shows reviews.

    Signals
    -------
    listed(Found)
        Files were put on the worklist.
    decoding(key, waiting)
        An image is waited for since 150 ms, or not any more.
    shown(key, Review, notices)
        An image is on the screen.
    failed(key, LungSegError)
        An image could not be read.
    entry_changed(Entry)
        A row of the worklist.
    painted_changed()
        The chosen case's picture was painted, or the chosen case is another one than the picture's.
    """

    listed = Signal(object)
    decoding = Signal(str, bool)
    shown = Signal(str, object, object)
    failed = Signal(str, object)
    entry_changed = Signal(object)
    painted_changed = Signal()

    def __init__(self, services: Services, session: Session, viewing: Viewing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._session = services, session
        self.may_forget: Callable[[Identity], bool] = lambda identity: True
        """Asked before the pixels of a review are let go: not while its mask or its prediction is on the way."""
        self._wanted = ""
        self._loading: dict[str, Task] = {}
        self._ready: OrderedDict[str, _Loaded] = OrderedDict()
        self._removed: set[str] = set()  # taken off the worklist while they are decoded
        self._presented = ""  # key that the review on the screen was shown for; another may be wanted since
        self._painted: Painted | None = None
        viewing.painted.connect(self._note_painted)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(DECODING_AFTER_MS)
        self._patience.timeout.connect(lambda: self.decoding.emit(self._wanted, True))

    # -- files and folders
    def open_paths(self, paths: Sequence[Path]) -> None:
        """Look through files and folders away from the window and put the images on the worklist."""
        library = self._services.library

        def look(report: Report) -> Found:
            found: list[Path] = []
            errors: list[LungSegError] = []
            for path in paths:
                try:
                    found += find_images([path])
                except LungSegError as error:
                    errors.append(error)
            return Found(tuple(library.add_all(found)) if found else (), tuple(errors))

        task = Task(look, name="find")
        task.succeeded.connect(self.listed)
        task.failed.connect(lambda error: self.listed.emit(Found((), (error,))))
        self._services.lanes.find.start(task)

    # -- showing
    @property
    def wanted(self) -> str:
        """Key of the image that is shown or waited for."""
        return self._wanted

    @property
    def painted(self) -> Painted | None:
        """The picture on the screen; None where it is not the chosen case's, such as while that one is decoded."""
        painted, current = self._painted, self._session.current
        if painted is None or current is None or painted.key != self._wanted:
            return None
        return painted if painted.identity == current.image.identity else None

    def why_not_painted(self) -> str:
        """Why there is no such picture, as a sentence; "" where there is one."""
        if self.painted is not None:
            return ""
        return self.tr("The chosen case is not on the screen.")

    def _note_painted(self, review: Review) -> None:
        self._painted = Painted(review.image.identity, self._presented, time.monotonic())
        self.painted_changed.emit()

    def show(self, key: str) -> None:
        """Show an image; the last one stays on the screen until this one is decoded."""
        self._wanted, self._painted = key, None
        self.painted_changed.emit()
        self._removed.discard(key)
        ready = self._ready.get(key)
        if ready is not None and ready.review.read_only:  # whoever held it may be gone, with other strokes
            self._session.close(self._ready.pop(key).review.image.identity)
            ready = None
        if ready is not None:
            self._present(key, ready)
            return
        self._patience.start()
        self._load(key)

    def retry(self, key: str) -> None:
        """Read a file again that could not be read."""
        self._ready.pop(key, None)
        self.show(key)

    def prefetch(self, key: str) -> None:
        """Decode an image that will probably be shown next."""
        if key and key not in self._ready:
            self._load(key)

    def loading(self, key: str) -> bool:
        """Whether an image is being decoded to be shown."""
        return key in self._loading

    def decoded(self, key: str) -> Image | None:
        """Return an image that was decoded already."""
        loaded = self._ready.get(key)
        return loaded.review.image if loaded is not None else None

    def receive(self, prediction: Prediction) -> None:
        """Give a prediction that was made in advance to a review that was decoded in advance."""
        for loaded in self._ready.values():
            identity = loaded.review.image.identity
            if identity == prediction.identity and self._session.review(identity) is None:
                loaded.review.receive(prediction)

    def _load(self, key: str) -> None:
        if key in self._loading:
            return
        task = Task(lambda report: self._read(Path(key)), name="decode")
        self._loading[key] = task
        task.finished.connect(lambda: self._loading.pop(key, None))
        task.succeeded.connect(lambda loaded: self._arrived(key, loaded))
        task.failed.connect(lambda error: self._broken(key, error))
        self._services.lanes.decode.start(task)

    def _read(self, path: Path) -> _Loaded:
        """Decode and restore; runs in the worker."""
        library = self._services.library
        image = self._services.decoder.read(path)
        review = Review(image)
        notices = list(image.notices)
        try:
            saved = library.load(image.identity)
            if saved is not None and not saved.restore(review):
                notices.append("The saved mask belongs to an image of another size and was not taken.")
        except LungSegError as error:
            notices.append(str(error))
        notices += self._restore_steps(review)
        entry = library.opened(path, image, thumbnail=thumbnail_png(image, review.mask.live))
        return _Loaded(entry, review, tuple(notices))

    def _restore_steps(self, review: Review) -> list[str]:
        """Bring back every step from the journal; return what the reader must know."""
        try:
            opened = self._services.journals.open(review.image.identity)
        except LungSegError as error:
            return [str(error)]  # the mask is saved into the library instead
        opened.restore(review)
        return [*opened.notices, *([opened.read_only] if opened.read_only else [])]

    def _arrived(self, key: str, loaded: _Loaded) -> None:
        identity = loaded.review.image.identity
        if key in self._removed:  # its worker has listed it anew meanwhile
            self._removed.discard(key)
            self._ready[key] = loaded
            with suppress(LungSegError):  # a disk that refuses it: it is listed again at the next start
                self._take_off(key)
            return
        twin = self._ready.get(self.key_of(identity))
        same = self._session.review(identity)
        if same is None and twin is not None and not twin.review.read_only:
            same = twin.review
        if same is not None:  # a second file of the same image: one review
            loaded = _Loaded(loaded.entry, same, same.image.notices)
        self._ready[key] = loaded
        self.entry_changed.emit(loaded.entry)
        if key == self._wanted:
            self._present(key, loaded)
        else:
            self._forget_old()

    def _broken(self, key: str, error: LungSegError) -> None:
        if isinstance(error, Cancelled):
            return
        try:
            self._services.library.failed(Path(key), str(error))
            entry = self._services.library.entry(key)
        except LungSegError:
            entry = None
        if entry is not None:
            self.entry_changed.emit(entry)
        if key == self._wanted:
            self._patience.stop()
            self.decoding.emit(key, False)
            self.failed.emit(key, error)

    def _present(self, key: str, loaded: _Loaded) -> None:
        self._patience.stop()
        self.decoding.emit(key, False)
        self._ready.move_to_end(key)
        self._presented = key
        self._session.show(loaded.review)
        self._forget_old()
        self.shown.emit(key, loaded.review, loaded.notices)

    # -- what is kept
    def key_of(self, identity: Identity) -> str:
        """Return the key of an open review, "" where it is none."""
        return next((key for key, loaded in self._ready.items() if loaded.review.image.identity == identity), "")

    def _forget_old(self) -> None:
        """Let go of the pixels of images that were not shown for long; their masks are in the library."""
        for key in list(self._ready):
            if len(self._ready) <= _KEPT_OPEN:
                return
            identity = self._ready[key].review.image.identity
            if key != self._wanted and self.may_forget(identity):
                del self._ready[key]
                if not self.key_of(identity):  # else another file of the same image has the review, maybe on the screen
                    self._session.close(identity)
                    self._services.journals.release(identity)

    def remove(self, key: str) -> None:
        """Take an image off the worklist, with its mask in work."""
        if key in self._loading:
            self._removed.add(key)
        self._take_off(key)

    def _take_off(self, key: str) -> None:
        loaded = self._ready.get(key)
        if loaded is not None:
            identity = loaded.review.image.identity
            # Its other files begin anew as well: their review has no journal any more.
            while twin := self.key_of(identity):
                del self._ready[twin]
            self._session.close(identity)
            self._services.journals.remove(identity)
        if self._wanted == key:
            self._wanted = ""
        self._services.library.remove(key)
