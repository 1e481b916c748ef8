"""What the reader decides on an image: accept or reject."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.readings import What
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.importing import origin_of
from lungseg_gui.services.library import Snapshot
from lungseg_gui.services.training_set import CaseRecord
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import typing_now
from lungseg_gui.ui.controllers.checking import Checking
from lungseg_gui.ui.controllers.painted import Painted, Screen
from lungseg_gui.ui.controllers.remarking import Remarking
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.controllers.set_notices import tell_notices
from lungseg_gui.ui.controllers.sight import Sight
from lungseg_gui.ui.controllers.taking_back import Decision, TakingBack
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report

JOURNAL_S = 5.0
"""How long an acceptance waits for the strokes to be on the disk."""
ACCEPT_PAUSE_S = 0.3
"""From the first paint of a picture: an Enter that comes sooner was meant for what was there before."""


class Reviewing(QObject):
    """Decisions on the image that is shown.

    Signals
    -------
    decided(key)
        Accepted or rejected: move on to the case of this key, "" where none is to do.
    training_set_changed()
        A case was written.
    work_noted()
        What it took was kept.

    Parameters
    ----------
    finish_stroke : callable
        Ends a stroke in progress, so that a decision never leaves half of one behind.
    screen : Screen
        Knows what is painted: nothing is decided on another picture than the chosen case's.
    sight : Sight
        Shows what is hidden before it is accepted.
    checking : Checking
        Shows what the checks found before it is accepted.
    taking_back : TakingBack
        Offers to undo a decision.
    remarking : Remarking
        Keeps why a case was rejected.
    ask_reason : callable
        Is given the name of a case and what to call with the reader's reason for its rejection, which may be "".
    next_case : callable
        Returns the key of the case that comes after a decision; asked before the decision reorders the list.
    seconds : callable
        Is given the identity of an accepted image; returns the active work on it, which is counted once.
    """

    decided = Signal(str)
    training_set_changed = Signal()
    work_noted = Signal()

    def __init__(
        self,
        services: Services,
        session: Session,
        saving: Saving,
        messages: Messages,
        *,
        finish_stroke: Callable[[], object],
        screen: Screen,
        sight: Sight,
        checking: Checking,
        taking_back: TakingBack,
        remarking: Remarking,
        ask_reason: Callable[[str, Callable[[str], None]], object],
        next_case: Callable[[], str],
        seconds: Callable[[Identity], float] = lambda identity: 0.0,
    ) -> None:
        super().__init__()
        self._services, self._session, self._saving, self._messages = services, session, saving, messages
        self._finish_stroke, self._next_case, self._ask_reason = finish_stroke, next_case, ask_reason
        self._screen, self._sight, self._seconds = screen, sight, seconds
        self._checking, self._taking_back, self._remarking = checking, taking_back, remarking
        self._looked_from = float("-inf")  # when the last acceptance was, or something hidden was shown

    # -- decisions
    @property
    def can_decide(self) -> bool:
        """Whether the chosen case is on the screen, and nobody else holds it."""
        review = self._session.current
        return review is not None and not review.read_only and self._screen.painted is not None

    @property
    def can_accept(self) -> bool:
        """Whether a decision is possible, and there is a mask to accept."""
        review = self._session.current
        return review is not None and self.can_decide and any(review.mask.area(value) for value in (RIGHT, LEFT))

    def why_not_decide(self) -> str:
        """Why neither Accept nor Reject is on, or an empty string."""
        review = self._session.current
        return self._screen.why_not_painted() or (review.read_only if review is not None else "")

    def why_not_accept(self) -> str:
        """Why Accept is off."""
        if why_not := self.why_not_decide():
            return why_not
        return tr("There is no mask yet: wait for the prediction or paint one.")

    @property
    def rested(self) -> bool:
        """Whether the picture has been on the screen for so long that an Enter is meant for it."""
        painted = self._screen.painted
        since = max(painted.at, self._looked_from) if painted is not None else float("inf")
        return time.monotonic() - since >= ACCEPT_PAUSE_S

    def accept(self) -> None:
        """Write the case into the training set in a worker and move on; what is hidden is shown first.

        A case that is accepted as it is was written: the reader moves on, and nothing is written again. If it was
        taken out of the training set since, it is accepted again.
        """
        painted, review = self._screen.painted, self._session.current
        if typing_now() or not self.can_accept or painted is None or review is None:
            return
        if not self.rested:
            self._messages.say(tr("Not accepted: the image had only just appeared · ⟨Enter⟩ accepts"))
            return
        self._finish_stroke()
        if review.status is Status.ACCEPTED:
            self._look_whether_held(painted, review)
        else:
            self._accept_what_is_seen(painted, review)

    def _look_whether_held(self, painted: Painted, review: Review) -> None:
        """Move on from an accepted case that the training set holds, and accept one that it no longer holds."""
        identity, name = review.image.identity, names.of_image(review.image)

        def known(held: bool) -> None:
            if self._screen.painted != painted or review.status is not Status.ACCEPTED:
                return  # the reader has gone on, or has drawn
            if held:
                self._messages.toast(tr("{name} is already accepted", name=name))
                self.decided.emit(self._next_case())
            else:
                self._accept_what_is_seen(painted, review)

        training_set = self._services.training_set
        # Behind its own acceptance, which may be on the way there.
        self._services.lanes.disk.do(
            lambda report: jobs.is_held(identity, training_set=training_set),
            name="look whether it is held",
            done=known,
            failed=partial(self._messages.failed, "training set"),
        )

    def _accept_what_is_seen(self, painted: Painted, review: Review) -> None:
        """Accept, unless something is hidden or a check asks: that is shown."""
        if hidden := self._sight.uncover():
            self._looked_from = time.monotonic()
            self._messages.toast(tr("{hidden} Look at it, then accept.", hidden=hidden))
            return
        if not self._checking.passes(self.accept):
            return
        self._looked_from = time.monotonic()
        self._accept(painted, review)

    def _accept(self, painted: Painted, review: Review) -> None:
        identity, image = review.image.identity, review.image
        decision = Decision.on(review, key=painted.key, accepted=True)
        checked = self._checking.checked  # asked before the status changes: that is looked at again
        following = self._next_case()
        self._saving.flush()  # what is there now, in case the training set can't be written
        self._saving.hold(identity)
        self._session.accept()
        shot = Snapshot.of(review)
        services = self._services
        protocol = review.meaning(services.protocol)

        seconds, strokes = self._seconds(identity), review.history.strokes
        origin, reader = origin_of(review), services.readers.current
        remarks = replace(review.remarks, reason="")  # it may have been rejected before

        def work(report: Report) -> CaseRecord | None:
            services.journals.flush(JOURNAL_S)  # what is drawn after this makes it another mask than was accepted
            with services.record.noting(jobs.decision(shot, What.ACCEPTED, reader)):
                return jobs.accept(
                    shot,
                    image,
                    training_set=services.training_set,
                    library=services.library,
                    protocol=protocol,
                    thumbnail=thumbnail_png(image, shot.mask),
                    checked=checked,
                    remarks=remarks,
                    origin=origin,
                )

        def done(record: CaseRecord | None) -> None:
            self._accepted(identity, remarks, painted.key)
            self._note(record, shot, image, seconds, strokes)

        services.lanes.disk.do(work, name="accept", done=done, failed=partial(self._refused, review, decision))
        self._remarking.say(identity, remarks, key=painted.key)
        self._messages.say(tr("{name} accepted", name=names.of_image(image)))
        self._taking_back.offer(decision)
        self.decided.emit(following)

    def _accepted(self, identity: Identity, remarks: Remarks, key: str) -> None:
        self._saving.release(identity, saved=True)
        self._remarking.show_again(identity, remarks, key=key)
        tell_notices(self._services.training_set, self._messages)
        self.training_set_changed.emit()

    def _note(self, record: CaseRecord | None, shot: Snapshot, image: Image, seconds: float, strokes: int) -> None:
        """Keep what the case took, where the reader allows it; it is measured away from the window.

        A mask of another program says nothing of the work that the model's masks take.
        """
        services = self._services
        if record is None or record.imported or not services.settings.flag("benefit.record"):
            return

        def work(report: Report) -> None:
            jobs.note_work(record, shot, image, seconds=seconds, strokes=strokes, benefit=services.benefit)

        services.lanes.browse.do(
            work,
            name="what a case took",
            done=lambda _: self.work_noted.emit(),
            failed=partial(self._messages.failed, "benefit"),
        )

    def _refused(self, review: Review, decision: Decision, error: LungSegError) -> None:
        """Take a decision back that is not on the disk: "accepted" is shown only for what a fine-tuning will find."""
        identity = review.image.identity
        if review.status is (Status.ACCEPTED if decision.accepted else Status.REJECTED):
            self._session.set_status(identity, decision.before)
            self._remarking.say(identity, replace(review.remarks, reason=decision.remarks.reason), key=decision.key)
        self._saving.release(identity, saved=False)
        shown = names.of_image(review.image)
        not_done = tr("{name} was not rejected", name=shown)
        if decision.accepted:
            not_done = tr("{name} was not accepted", name=shown)
        self._messages.say(not_done)
        name = f"{'accept' if decision.accepted else 'reject'}:{identity.key}"
        self._messages.banner(name, "danger", tr("{what}. {why}", what=not_done, why=error))

    def reject(self) -> None:
        """Ask why the image is unfit, reject it and move on; the mask stays as it is."""
        painted, review = self._screen.painted, self._session.current
        if typing_now() or not self.can_decide or painted is None or review is None:
            return
        self._finish_stroke()
        self._ask_reason(names.of_image(review.image), lambda reason: self._reject(painted, reason))

    def _reject(self, asked: Painted, reason: str) -> None:
        review = self._session.current
        if review is None or self._screen.painted != asked or not self.can_decide:
            words = tr("Nothing was rejected: another image opened in the meantime.")
            self._messages.toast(words)
            return
        decision = Decision.on(review, key=asked.key, accepted=False)
        following, identity = self._next_case(), review.image.identity
        remarks = replace(review.remarks, reason=reason)
        self._saving.flush()
        self._saving.hold(identity)
        self._session.reject()
        self._remarking.say(identity, remarks, key=asked.key)
        services, noted = (
            self._services,
            jobs.decision(Snapshot.of(review), What.REJECTED, self._services.readers.current),
        )

        def work(report: Report) -> None:
            with services.record.noting(noted):
                services.library.set_status(identity, Status.REJECTED, remarks=remarks)

        services.lanes.disk.do(
            work,
            name="reject",
            done=lambda _: self._rejected(identity, remarks, asked.key),
            failed=lambda error: self._refused(review, decision, error),
        )
        self._messages.say(tr("{name} rejected", name=names.of_image(review.image)))
        self._taking_back.offer(decision)
        self.decided.emit(following)

    def _rejected(self, identity: Identity, remarks: Remarks, key: str) -> None:
        self._saving.release(identity, saved=True)
        self._remarking.show_again(identity, remarks, key=key)
