"""The way of a case through the window: wanted, decoded, shown, painted, kept, released."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError, NotTheFile
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.jobs import OpenedCase
from lungseg_gui.services.library import path_of
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.painted import Painted
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.tasks import Task

DECODING_AFTER_MS = 150
KEPT_OPEN = 5
"""Cases that stay open, with their pixels: 80 MB each at 20 Mpx. More only where their work is not on the disk."""


class CaseFlow(QObject):
    """Knows which case is wanted, and everything that is open.

    Rows are named by keys, which are paths; reviews by identities. Two rows whose files hold one image share a review.

    Signals
    -------
    decoding(key, waiting)
        An image is waited for since 150 ms, or not any more.
    shown(key, Review, notices)
        A case is in the viewer.
    failed(key, LungSegError)
        The wanted case could not be read. Its error takes the picture's place, unless a receiver of this shows another.
    entry_changed(Entry)
        A row of the worklist.
    painted_changed()
        The wanted case's picture was painted, or another case is wanted than the picture's.
    fetched(key, OpenedCase)
        A case that is to stand beside the wanted one is decoded.
    not_fetched(key, LungSegError)
        It could not be read.
    gone(key)
        An open case was taken off the worklist, forgotten, or released.
    """

    decoding = Signal(str, bool)
    shown = Signal(str, object, object)
    failed = Signal(str, object)
    entry_changed = Signal(object)
    painted_changed = Signal()
    fetched = Signal(str, object)
    not_fetched = Signal(str, object)
    gone = Signal(str)

    def __init__(
        self,
        services: Services,
        session: Session,
        *,
        viewing: Viewing,
        saving: Saving,
        predicting: Predicting,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._session = services, session
        self._viewing, self._saving, self._predicting = viewing, saving, predicting
        self._wanted = self._next = ""
        self._decoding: dict[str, Task] = {}
        self._open: OrderedDict[str, OpenedCase] = OrderedDict()  # the one shown last comes last
        self._error: LungSegError | None = None  # why the wanted case could not be read
        self._presented = ""  # key that the review in the viewer was shown for; another may be wanted since
        self._painted: Painted | None = None
        self._beside = ""  # key of the case that is shown beside the wanted one, or will be
        self._turned_to: Painted | None = None  # its picture, while that is the active one
        self._removed: set[str] = set()  # taken off the worklist while they were decoded, and not wanted since
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(DECODING_AFTER_MS)
        self._patience.timeout.connect(lambda: self.decoding.emit(self._wanted, True))
        viewing.painted.connect(self._note_painted)
        saving.saved.connect(lambda _: self._let_go_old())

    # -- wanted
    @property
    def wanted(self) -> str:
        """Key of the case that is shown or waited for, "" for none."""
        return self._wanted

    def show(self, key: str) -> None:
        """Show a case; the last one stays on the screen until this one is decoded, and nothing is decided on it."""
        self._viewing.finish_stroke()
        self._viewing.viewers.activate_main()
        self._wanted, self._next, self._error, self._painted = key, "", None, None
        self._removed.discard(key)
        case = self._open.get(key)
        if case is not None and case.review.read_only:  # the program that held it may be gone, with other strokes
            self._session.close(self._open.pop(key).review.image.identity)
            case = None
        self._pass_others(case.review.image.identity if case is not None else None)
        if case is not None:
            self._present(key, case)
            return
        self.painted_changed.emit()
        self._patience.start()
        self._decode(key)

    def prefetch(self, key: str) -> None:
        """Decode a case that will probably be wanted next."""
        if key and key not in self._open:
            self._removed.discard(key)
            self._next = key
            self._decode(key)

    # -- beside the wanted one
    def set_beside(self, key: str) -> None:
        """Open a case to stand beside the wanted one; :attr:`fetched` says when it is there, maybe at once.

        The one that stood there is closed when its turn comes; "" opens none.
        """
        self._beside = key
        self.turn_to(None)
        self._let_go_old()
        case = self._open.get(key)
        if case is not None:
            self.fetched.emit(key, case)
        elif key:
            self._removed.discard(key)
            self._decode(key)

    def turn_to(self, painted: Painted | None) -> None:
        """Decide on the picture beside the wanted one from now on; None turns back to the wanted one."""
        self._turned_to = painted
        self.painted_changed.emit()

    def _pass_others(self, identity: Identity | None) -> None:
        """Drop what is still to be done for cases that were passed: files to decode, predictions."""
        lane = self._services.lanes.decode
        for key, task in tuple(self._decoding.items()):
            if key not in (self._wanted, self._beside):
                lane.withdraw(task)
        beside = self.decoded(self._beside)
        self._predicting.drop_all_but(identity, beside.identity if beside is not None else None)

    # -- decoded
    def loading(self, key: str) -> bool:
        """Whether a case is being decoded to be shown."""
        return key in self._decoding

    def decoded(self, key: str) -> Image | None:
        """Return an image that was decoded already."""
        case = self._open.get(key)
        return case.review.image if case is not None else None

    def opened(self, key: str) -> OpenedCase | None:
        """Return an open case."""
        return self._open.get(key)

    def speaks_for(self, key: str) -> bool:
        """Whether a case is predicted because it is shown, or will be."""
        image = self.decoded(key)
        asked = image is not None and self._predicting.pending(image.identity)
        return asked or key in (self._wanted, self._beside) or self.loading(key)

    def review_of(self, identity: Identity | None) -> Review | None:
        """Return the review of an image that is open, be it on the screen or decoded in advance."""
        if identity is None:
            return None
        found = (case.review for case in self._open.values() if case.review.image.identity == identity)
        return self._session.review(identity) or next(found, None)

    def keys_of(self, identity: Identity) -> tuple[str, ...]:
        """Return the rows whose files hold an image that is open."""
        return tuple(key for key, case in self._open.items() if case.review.image.identity == identity)

    def receive(self, prediction: Prediction) -> None:
        """Give a prediction that was made in advance to a review that was decoded in advance."""
        for case in self._open.values():
            identity = case.review.image.identity
            if identity == prediction.identity and self._session.review(identity) is None:
                case.review.receive(prediction)

    def follow(
        self, identity: Identity, *, status: Status | None = None, protocol: str = "", remarks: Remarks | None = None
    ) -> None:
        """Give a review that was decoded in advance the decision on its case; the session informs the others."""
        review = self.review_of(identity)
        if review is None or self._session.review(identity) is not None:
            return
        if status is not None:
            review.status = status
        review.protocol = protocol or review.protocol
        if remarks is not None:
            review.say(remarks)

    def _decode(self, key: str) -> None:
        if key in self._decoding:
            return
        services = self._services
        self._decoding[key] = services.lanes.decode.do(
            lambda report: jobs.open_case(
                path_of(key),
                # Its thumbnail is drawn while the worker still hashes it.
                read=lambda path: services.read(path, meanwhile=lambda image: thumbnail_png(image, None)),
                library=services.library,
                journals=services.journals,
                thumbnail=thumbnail_png,
                training_set=services.training_set,
            ),
            name="decode",
            done=lambda case: self._arrived(key, case),
            failed=lambda error: self._broken(key, error),
            finished=lambda: self._decoding.pop(key, None),
        )

    def _arrived(self, key: str, case: OpenedCase) -> None:
        identity = case.review.image.identity
        if key in self._removed:  # its worker has listed it again in the meantime
            self._open[key] = case
            with suppress(LungSegError):  # a disk that refuses it: it is listed again at the next start
                self._take_off(key)
            return
        twins = [self._open[twin].review for twin in self.keys_of(identity)]
        same = self._session.review(identity) or next((twin for twin in twins if not twin.read_only), None)
        if same is not None:  # a second file of the same image: one review
            case = case.sharing(same)
        self._open[key] = case
        self.entry_changed.emit(case.entry)
        if key == self._wanted:
            self._present(key, case)
            return
        if key == self._beside:
            self.fetched.emit(key, case)
        elif key != self._next:  # passed while it was decoded: the first to go
            self._open.move_to_end(key, last=False)
        self._let_go_old()

    def _broken(self, key: str, error: LungSegError) -> None:
        if isinstance(error, Cancelled):
            return
        try:
            if not isinstance(error, NotTheFile):
                self._services.library.failed(path_of(key), str(error))
            entry = self._services.library.entry(key)
        except LungSegError:
            entry = None
        if entry is not None:
            self.entry_changed.emit(entry)
        if key != self._wanted:
            if key == self._beside:
                self._beside = ""
                self.not_fetched.emit(key, error)
            return
        self._patience.stop()
        self.decoding.emit(key, False)
        self.failed.emit(key, error)
        if key != self._wanted:
            return
        self._error, self._presented = error, ""
        self._session.leave()
        self._viewing.show_error(error, retry=lambda: self.show(key))
        self.painted_changed.emit()

    # -- shown and painted
    def _present(self, key: str, case: OpenedCase) -> None:
        self._patience.stop()
        self.decoding.emit(key, False)
        self._open.move_to_end(key)
        self._presented = key
        case.review.show_as(case.image)
        self._session.show(case.review)
        self._viewing.show(case.review)
        self._predicting.shown(case.review)
        self.shown.emit(key, case.review, self._notices_of(case))
        self._let_go_old()

    def _notices_of(self, case: OpenedCase) -> tuple[str, ...]:
        """Return what the reader must know of a case, with what files that were opened since say of it."""
        try:
            namesakes = self._services.library.namesakes(case.image.identity)
        except LungSegError:  # the row stays, and saving will say why
            namesakes = ()
        twins = jobs.namesakes_notice(namesakes)
        return (*case.notices, twins) if twins else case.notices

    @property
    def painted(self) -> Painted | None:
        """The picture on the screen; None where it is not the wanted case's, such as while that one is decoded."""
        painted, current = self._painted, self._session.current
        beside = self._turned_to
        if beside is not None:
            return beside if current is not None and beside.identity == current.image.identity else None
        if painted is None or current is None or painted.key != self._wanted:
            return None
        return painted if painted.identity == current.image.identity else None

    def why_not_painted(self) -> str:
        """Why there is no such picture, as a sentence; "" where there is one."""
        if self.painted is not None:
            return ""
        if not self._wanted:
            return tr("No image is open.")
        name = names.of_file(path_of(self._wanted))
        if self._error is not None:
            return tr("{name} could not be read.", name=name)
        if self._presented == self._wanted:
            return tr("The image is still loading.")
        return tr("{name} is still loading.", name=name)

    def _note_painted(self, review: Review) -> None:
        self._painted = Painted(review.image.identity, self._presented, time.monotonic())
        self.painted_changed.emit()

    # -- kept and released
    def _let_go_old(self) -> None:
        """Release cases not shown for a while; their masks are in the library, their steps in the journal."""
        staying = (self._wanted, self._presented, self._next, self._beside)
        for key in tuple(self._open):
            if len(self._open) <= KEPT_OPEN:
                return
            identity = self._open[key].review.image.identity
            if key in staying or not self._saving.is_saved(identity):
                continue
            del self._open[key]
            if not self.keys_of(identity):  # else another file of the same image has the review, maybe on the screen
                self._session.close(identity)
                self._services.journals.release(identity)

    def remove(self, key: str) -> None:
        """Take a case off the worklist, with its mask in work.

        Raises
        ------
        LungSegError
            If the library cannot be written.
        """
        if key in self._decoding:
            self._removed.add(key)
        self._take_off(key)

    def forget(self, keys: Iterable[str], *, stays: Callable[[Identity], bool] = lambda _: False) -> None:
        """Release cases of which nothing should be kept; others update the library.

        Parameters
        ----------
        stays : callable
            Whether another row holds an image: its mask and strokes stay on the disk then.
        """
        for key in keys:
            if key in self._decoding:
                self._removed.add(key)
            case = self._open.pop(key, None)
            if case is not None:
                self.gone.emit(key)
            if case is not None and not self.keys_of(identity := case.image.identity):
                if stays(identity):
                    self._saving.flush()
                    self._session.close(identity)
                    self._services.journals.release(identity)
                else:
                    self._session.close(identity)
                    self._services.journals.remove(identity)
            if self._wanted == key:
                self._want_nothing()

    def let_go(self, key: str) -> None:
        """Close a case whose file holds another image by now; its mask was saved, and its strokes stay on the disk."""
        case = self._open.pop(key, None)
        if case is not None:
            self.gone.emit(key)
        if case is not None and not self.keys_of(identity := case.image.identity):
            self._saving.flush()
            self._session.close(identity)
            self._services.journals.release(identity)

    def _take_off(self, key: str) -> None:
        case = self._open.get(key)
        identity = case.image.identity if case is not None else None
        copies = set(self._services.library.rows_of(identity)) - {key} if identity is not None else set[str]()
        if identity is not None:
            del self._open[key]
            self.gone.emit(key)
            if not copies:
                self._session.close(identity)
                self._services.journals.remove(identity)
            elif not self.keys_of(identity):  # its other files are closed: their mask and strokes stay on the disk
                self._saving.flush()
                self._session.close(identity)
                self._services.journals.release(identity)
        if self._wanted == key:
            self._want_nothing()
        self._services.library.remove(key)

    def show_nothing(self) -> None:
        """Show the empty page: no case is left."""
        self._want_nothing()
        self._presented = ""
        self._session.leave()
        self._viewing.show(None)
        self.painted_changed.emit()

    def _want_nothing(self) -> None:
        self._patience.stop()
        self.decoding.emit(self._wanted, False)
        self._wanted, self._next, self._error, self._painted = "", "", None, None
