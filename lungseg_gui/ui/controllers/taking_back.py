"""A decision is taken back: at once by the toast that reports it, or later by "Put back on the to-do list"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.readings import What
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.services.record import Recorded
from lungseg_gui.services.training_set import CaseRecord
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.remarking import Remarking
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report

_DONE = (Status.ACCEPTED, Status.REJECTED)


@dataclass(frozen=True)
class Decision:
    """What was decided on a case, and how it was before.

    Attributes
    ----------
    key : str
        Row of the worklist that was decided on.
    before : Status
        How far the case was.
    remarks : Remarks
        What was said of it.
    accepted : bool
        Whether it went into the training set; else it was rejected.
    """

    key: str
    identity: Identity
    name: str
    before: Status
    remarks: Remarks
    accepted: bool

    @staticmethod
    def on(review: Review, *, key: str, accepted: bool) -> Decision:
        """Note how a review is before it is decided on."""
        image = review.image
        return Decision(key, image.identity, names.of_image(image), review.status, review.remarks, accepted)


class TakingBack(QObject):
    """Brings cases back that were accepted or rejected, and the training set with them.

    Signals
    -------
    training_set_changed()
        A case left it, or has an earlier mask again.
    reading_reopened(key)
        A second reading is to do again.

    Parameters
    ----------
    show : callable
        Shows the case of a key.
    row_of : callable
        Returns the row of a case by its key, or of another file of its image; "" where none is listed any more.
    """

    training_set_changed = Signal()
    reading_reopened = Signal(str)

    def __init__(
        self,
        services: Services,
        session: Session,
        saving: Saving,
        messages: Messages,
        *,
        remarking: Remarking,
        screen: Screen,
        show: Callable[[str], object],
        row_of: Callable[[str, Identity], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._session, self._saving, self._messages = services, session, saving, messages
        self._remarking, self._screen, self._show, self._row_of = remarking, screen, show, row_of

    def offer(self, decision: Decision) -> None:
        """Report a decision, and offer to undo it."""
        words = tr("{name} rejected", name=decision.name)
        if decision.accepted:
            words = tr("{name} accepted", name=decision.name)
        if decision.before in _DONE:  # decided again: the case was not to do before either
            self._messages.toast(words)
            return
        self._messages.toast(words, action=tr("Undo"), run=lambda: self.undo(decision))

    def undo(self, decision: Decision) -> None:
        """Make everything as it was before a decision, and show the case again; not where it was removed since.

        Nothing is kept of a patient whose case was taken off the worklist, and a toast does not bring it back there.
        """
        row = self._row_of(decision.key, decision.identity)
        if not row:
            words = tr("Nothing was undone: {name} is no longer on the worklist.", name=decision.name)
            self._messages.toast(words)
            return
        decision = replace(decision, key=row)
        if decision.identity.reading:
            self._reopen_reading(decision)
        else:
            self._take_back(decision, decision.before, self.said_before(decision))

    def undo_quietly(self, decision: Decision, then: Callable[[], None]) -> None:
        """Make everything as it was before one of several decisions; nothing is shown or said, ``then`` is called."""
        row = self._row_of(decision.key, decision.identity)
        if row:
            decision = replace(decision, key=row)
            self._take_back(decision, decision.before, self.said_before(decision), then=then)
        else:
            then()

    def said_before(self, decision: Decision) -> Remarks:
        """Return what is said of a case without a decision: its reason as before, flag and comment as they are now."""
        now = self._remarking.said_of(decision.identity, key=decision.key)
        return replace(now, reason=decision.remarks.reason)

    # -- later
    @property
    def can(self) -> bool:
        """Whether the case on the screen was decided on."""
        return not self.why_not()

    def why_not(self) -> str:
        """Why the case on the screen cannot go back, or ""."""
        review = self._session.current
        if review is None:
            return tr("No image is open.")
        if review.read_only or self._screen.painted is None:
            return review.read_only or self._screen.why_not_painted()
        return "" if review.status in _DONE else tr("This case is still on the to-do list.")

    def reopen(self) -> None:
        """Have the case on the screen to do again."""
        review, painted = self._session.current, self._screen.painted
        if review is None or painted is None or not self.can:
            return
        decision = Decision.on(review, key=painted.key, accepted=review.status is Status.ACCEPTED)
        self._take_back(decision, review.undecided, replace(review.remarks, reason=""))

    # -- both
    def _take_back(
        self, decision: Decision, status: Status, remarks: Remarks, *, then: Callable[[], None] | None = None
    ) -> None:
        identity, services, reader = decision.identity, self._services, self._services.readers.current
        open_now = self._session.review(identity) is not None
        self._saving.hold(identity)
        self._session.set_status(identity, status)
        self._remarking.say(identity, remarks, key=decision.key)

        def work(report: Report) -> CaseRecord | None:
            with services.record.noting(Recorded(What.REOPENED, identity, reader)):
                return jobs.take_back(
                    identity,
                    status,
                    training_set=services.training_set,
                    library=services.library,
                    accepted=decision.accepted,
                    remarks=remarks,
                )

        def done(earlier: CaseRecord | None) -> None:
            self._saving.release(identity, saved=True)
            if then is None:
                self._tell(decision, earlier)
            self._remarking.show_again(identity, remarks, key=decision.key)
            if not open_now and then is None:  # what the library says of it had to be right before it is read
                self._show(decision.key)

        failed = partial(self._refused, decision)
        services.lanes.disk.do(work, name="take back", done=done, failed=failed, finished=then)
        if open_now and then is None:
            self._show(decision.key)

    def _reopen_reading(self, decision: Decision) -> None:
        """Take a decision on a second reading back: its row shows the case itself by now, and the other one's mask.

        The record says so: who decides again has seen what the first reader did.
        """
        identity, services, reader = decision.identity, self._services, self._services.readers.current
        self._saving.hold(identity)
        self._session.set_status(identity, decision.before)

        def work(report: Report) -> None:
            with services.record.noting(Recorded(What.REOPENED, identity, reader)):
                services.library.set_status(identity, decision.before, remarks=decision.remarks)

        def done(_: object) -> None:
            self._saving.release(identity, saved=True)
            self._tell(replace(decision, accepted=False), None)
            self.reading_reopened.emit(decision.key)

        services.lanes.disk.do(work, name="take back", done=done, failed=partial(self._refused, decision))

    def _tell(self, decision: Decision, earlier: CaseRecord | None) -> None:
        words = tr("{name} is back on the to-do list.", name=decision.name)
        if earlier is not None:
            words = together((words, tr("The training set has its earlier mask again.")))
        elif decision.accepted:
            words = together((words, tr("It is no longer in the training set.")))
        self._messages.say(words)  # the line still says that it was decided on
        self._messages.toast(words)
        if decision.accepted:
            self.training_set_changed.emit()

    def _refused(self, decision: Decision, error: LungSegError) -> None:
        self._session.set_status(decision.identity, Status.ACCEPTED if decision.accepted else Status.REJECTED)
        self._saving.release(decision.identity, saved=False)
        words = tr("The decision on {name} could not be undone. {reason}", name=decision.name, reason=error)
        self._messages.banner(f"take-back:{decision.identity.key}", "danger", words)
