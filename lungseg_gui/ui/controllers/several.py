"""Decisions on several cases at once: by the rules of the one on the screen, one by one, and undone together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr, tr_count, tr_later
from lungseg_gui.core.readings import What
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs.several import Case, Why, kept_case, undecided, why_not_accept
from lungseg_gui.services.library import Entry, Snapshot
from lungseg_gui.services.record import Recorded
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.batch import Batch
from lungseg_gui.ui.controllers.first_reading import FirstReading
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.remarking import Remarking
from lungseg_gui.ui.controllers.reviewing import JOURNAL_S
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.controllers.set_notices import tell_notices
from lungseg_gui.ui.controllers.several_words import images, left_out
from lungseg_gui.ui.controllers.taking_back import Decision, TakingBack
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import calls, is_accepted
from lungseg_gui.ui.tasks import Report

Then = Callable[[], None]


class Several(QObject):
    """Accepts, rejects and takes back.

    Parameters
    ----------
    finish_stroke : callable
        Ends a stroke in progress.
    ask_reason : callable
        Is given how many images, as words, and what to call with the reader's reason.

    Signals
    -------
    training_set_changed()
        Cases were written, or left it.
    """

    training_set_changed = Signal()

    def __init__(
        self,
        services: Services,
        session: Session,
        saving: Saving,
        messages: Messages,
        *,
        batch: Batch,
        flow: CaseFlow,
        model: WorklistModel,
        reading: FirstReading,
        remarking: Remarking,
        taking_back: TakingBack,
        finish_stroke: Callable[[], object],
        ask_reason: Callable[[str, Callable[[str], None]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._session, self._saving, self._messages = services, session, saving, messages
        self._batch, self._flow, self._model = batch, flow, model
        self._reading, self._remarking, self._taking_back = reading, remarking, taking_back
        self._finish_stroke, self._ask_reason = finish_stroke, ask_reason
        self._made: list[Decision] = []
        self._images: set[Identity] = set()  # of these
        self._left: dict[Why, list[str]] = {}

    # -- what the reader wants
    def accept(self, keys: Sequence[str]) -> None:
        """Accept those whose masks pass the checks, or were called fine; the others are left out and named."""
        if not self._may_begin():
            return
        self._batch.begin(
            [partial(self._accept_one, key) for key in keys],
            words=tr_later("Accepting: image {n} of {total}."),
            done=lambda: self._tell(_accepted, total=len(keys)),
        )

    def reject(self, keys: Sequence[str]) -> None:
        """Ask why, and reject them all for that reason."""

        def go_on(reason: str) -> None:
            if not self._may_begin():
                return
            self._batch.begin(
                [partial(self._reject_one, key, reason) for key in keys],
                words=tr_later("Rejecting: image {n} of {total}."),
                done=lambda: self._tell(_rejected, total=len(keys)),
            )

        self._ask_reason(images(len(keys)), go_on)

    def reopen(self, keys: Sequence[str]) -> None:
        """Have them to do again, and take those that were accepted out of the training set."""
        if not self._may_begin():
            return
        self._batch.begin(
            [partial(self._reopen_one, key) for key in keys],
            words=tr_later("Undoing: image {n} of {total}."),
            done=lambda: self._tell_taken_back(len(self._made)),
        )

    def _may_begin(self) -> bool:
        """Get ready for a batch; say why where one is running, such as for an Undo in a toast."""
        if why_not := self._batch.why_not():
            self._messages.toast(why_not)
            return False
        self._finish_stroke()
        self._saving.flush()
        self._made, self._images, self._left = [], set(), {}
        return True

    # -- one of them
    def _entry(self, key: str) -> Entry | None:
        entry = self._model.entry(key)
        return entry if isinstance(entry, Entry) else None

    def _leave_out(self, why: Why, key: str, go_on: Then) -> None:
        self._left.setdefault(why, []).append(key)
        go_on()

    def _known(self, entry: Entry) -> Why | None:
        """Return why a case is left out as far as its row shows: nothing is read for that."""
        if entry.message:
            return Why.UNREAD
        if entry.status in (Status.ACCEPTED, Status.REJECTED):
            return Why.ACCEPTED if entry.status is Status.ACCEPTED else Why.REJECTED
        review = self._flow.review_of(entry.identity)
        return Why.ELSEWHERE if review is not None and review.read_only else None

    def _decided_here(self, entry: Entry) -> bool:
        """Whether another row of the same image was decided on in this batch."""
        return entry.identity in self._images

    def _note(self, decision: Decision) -> None:
        self._made.append(decision)
        self._images.add(decision.identity)

    def _accept_one(self, key: str, go_on: Then) -> None:
        entry = self._entry(key)
        # Removed in the meantime, done with its copy, or accepted before.
        if entry is None or self._decided_here(entry) or is_accepted(entry):
            go_on()
            return
        why = self._known(entry)
        why = why or (Why.EMPTY if entry.identity is None or entry.status is Status.NEW else None)
        why = why or (Why.CHECKS if calls(entry) else None)
        if why is not None or entry.identity is None:
            self._leave_out(why or Why.EMPTY, key, go_on)
            return
        self._look(entry, entry.identity, go_on)

    def _look(self, entry: Entry, identity: Identity, go_on: Then) -> None:
        """Have the case read, unless it is open, and its mask checked, away from the window."""
        services, path, protocol = self._services, entry.path, self._services.protocol
        review = self._flow.review_of(identity)
        live = Case.of(review, protocol) if review is not None else None
        before = _state(review)

        def work(report: Report) -> Case | Why:
            case = live or kept_case(
                path,
                identity,
                read=services.read,
                library=services.library,
                journals=services.journals,
                training_set=services.training_set,
                protocol=protocol,
            )
            if isinstance(case, Why):
                return case
            return why_not_accept(case, limit=services.registry.uncertainty_limit) or case

        def looked(found: Case | Why) -> None:
            if isinstance(found, Why):
                self._leave_out(found, entry.key, go_on)
            elif self._entry(entry.key) is None:
                go_on()
            elif self._has_moved_on(identity, found, before):
                self._leave_out(Why.DRAWN, entry.key, go_on)
            else:
                self._write(entry.key, found, before, go_on)

        services.lanes.batch.do(
            work,
            name="look before it is accepted",
            done=looked,
            failed=lambda error: self._leave_out(Why.UNREAD, entry.key, go_on),
        )

    def _has_moved_on(self, identity: Identity, case: Case, before: object) -> bool:
        """Whether an open review is not as it was looked at, such as drawn on; it may have been opened since."""
        review = self._flow.review_of(identity)
        if review is None:
            return False
        return _state(review) != before if before is not None else review.status is not case.shot.status

    def _write(self, key: str, case: Case, before: object, go_on: Then) -> None:
        services, identity, shot, reader = (
            self._services,
            case.image.identity,
            case.shot,
            self._services.readers.current,
        )
        remarks = replace(case.remarks, reason="")
        decision = Decision(key, identity, names.of_image(case.image), shot.status, case.remarks, accepted=True)
        self._saving.hold(identity)

        def work(report: Report) -> None:
            services.journals.flush(JOURNAL_S)
            with services.record.noting(jobs.decision(shot, What.ACCEPTED, reader)):
                jobs.accept(
                    shot,
                    case.image,
                    training_set=services.training_set,
                    library=services.library,
                    protocol=case.protocol,
                    thumbnail=thumbnail_png(case.image, shot.mask),
                    checked=True,
                    remarks=remarks,
                    origin=case.origin,
                )

        def done(_: None) -> None:
            review = self._flow.review_of(identity)
            # If it was drawn on since, it is another mask, as after an acceptance; if it was opened, it is this one.
            if review is not None and (_state(review) == before or (before is None and not review.history.steps)):
                self._session.accept(identity)
                self._flow.follow(identity, status=Status.ACCEPTED, protocol=case.protocol, remarks=remarks)
            self._note(decision)
            self._remarking.say(identity, remarks, key=key)
            self._saving.release(identity, saved=True)

        services.lanes.disk.do(work, name="accept", done=done, failed=partial(self._refused, decision), finished=go_on)

    def _reject_one(self, key: str, reason: str, go_on: Then) -> None:
        entry = self._entry(key)
        if entry is None or self._decided_here(entry):
            go_on()
            return
        why = self._known(entry)
        if why is not None:
            self._leave_out(why, key, go_on)
        elif entry.identity is None:
            self._reading.read(
                entry,
                then=lambda: self._reject_one(key, reason, go_on),
                failed=lambda: self._leave_out(Why.UNREAD, key, go_on),
                gone=go_on,
            )
        else:
            self._reject(entry, entry.identity, reason, go_on)

    def _reject(self, entry: Entry, identity: Identity, reason: str, go_on: Then) -> None:
        review, services, key = self._flow.review_of(identity), self._services, entry.key
        shot, reader = Snapshot.of(review) if review is not None else None, services.readers.current
        remarks = review.remarks if review is not None else entry.remarks
        decision = Decision(key, identity, names.of_row(entry), entry.status, remarks, accepted=False)
        said = replace(remarks, reason=reason)
        self._saving.hold(identity)

        def done(_: None) -> None:
            self._session.set_status(identity, Status.REJECTED)
            self._flow.follow(identity, status=Status.REJECTED, remarks=said)
            self._note(decision)
            self._remarking.say(identity, said, key=key)
            self._saving.release(identity, saved=True)

        def work(report: Report) -> None:
            saved = services.library.load(identity) if shot is None else None
            mask = shot.mask if shot is not None else saved.mask if saved is not None else None
            based_on = shot.based_on if shot is not None else saved.based_on if saved is not None else ""
            with services.record.noting(Recorded(What.REJECTED, identity, reader, mask, version=based_on)):
                services.library.set_status(identity, Status.REJECTED, remarks=said)

        services.lanes.disk.do(
            work,
            name="reject",
            done=done,
            failed=partial(self._refused, decision),
            finished=go_on,
        )

    def _refused(self, decision: Decision, error: LungSegError) -> None:
        """Stop: what the disk refuses of one it refuses of the others."""
        self._batch.stop()
        self._saving.release(decision.identity, saved=False)
        words = (
            tr("{name} was not accepted", name=decision.name)
            if decision.accepted
            else tr("{name} was not rejected", name=decision.name)
        )
        self._messages.banner("several refused", "danger", tr("{what}. {why}", what=words, why=error))

    def _reopen_one(self, key: str, go_on: Then) -> None:
        entry = self._entry(key)
        identity = entry.identity if entry is not None else None
        decided = entry is not None and entry.status in (Status.ACCEPTED, Status.REJECTED)
        if entry is None or identity is None or not decided or identity in self._images:
            go_on()
            return
        review, library = self._flow.review_of(identity), self._services.library

        def back(status: Status) -> None:
            remarks = replace(entry.remarks, reason="")
            decision = Decision(key, identity, names.of_row(entry), status, remarks, entry.status is Status.ACCEPTED)
            self._note(decision)
            self._undo_one(decision, go_on)

        if review is not None:
            back(review.undecided)
            return
        self._services.lanes.batch.do(
            lambda report: undecided(identity, library=library),
            name="how far it was",
            done=back,
            failed=lambda error: self._leave_out(Why.UNREAD, key, go_on),
        )

    # -- all of them
    def _tell(self, words: Callable[[int], str], *, total: int) -> None:
        made, left = tuple(self._made), {why: tuple(keys) for why, keys in self._left.items()}
        if made:
            self._messages.toast(words(len(made)), action=tr("Undo"), run=lambda: self._undo(made))
            if any(decision.accepted for decision in made):
                tell_notices(self._services.training_set, self._messages)
                self.training_set_changed.emit()
        self._messages.clear("left out")
        if left:
            keys = [key for cases in left.values() for key in cases]
            select = (tr("Select them"), lambda: self._model.selection.select(keys))
            self._messages.banner("left out", "warn", left_out(left, total=total), [select])

    def _undo(self, made: Sequence[Decision]) -> None:
        if not self._may_begin():
            return
        self._batch.begin(
            [partial(self._undo_one, decision) for decision in reversed(made)],
            words=tr_later("Undoing: image {n} of {total}."),
            done=lambda: self._tell_taken_back(len(made)),
        )

    def _undo_one(self, decision: Decision, go_on: Then) -> None:
        remarks = self._taking_back.said_before(decision)
        self._flow.follow(decision.identity, status=decision.before, remarks=remarks)
        self._taking_back.undo_quietly(decision, go_on)

    def _tell_taken_back(self, number: int) -> None:
        words = tr_count("{n} images back on the to-do list", "1 image back on the to-do list", number)
        self._messages.toast(words)
        self.training_set_changed.emit()


def _accepted(number: int) -> str:
    return tr_count("{n} images accepted", "1 image accepted", number)


def _rejected(number: int) -> str:
    return tr_count("{n} images rejected", "1 image rejected", number)


def _state(review: Review | None) -> object:
    """Return what shows whether a review was changed; None for none."""
    return None if review is None else (review, review.status, review.history.position, len(review.history.steps))
