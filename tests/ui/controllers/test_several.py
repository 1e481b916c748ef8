"""Decisions on several cases at once: what is left out and why, what becomes of the others, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.readings import Reader, What
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs.several import Case, Why
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import several as module
from lungseg_gui.ui.controllers.several import Several
from lungseg_gui.ui.controllers.taking_back import Decision
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import (
    Lanes,
    Messages,
    Record,
    Remarking,
    Saving,
    entry_of,
    image_of,
    loose,
    lungs,
    review_of,
    services_of,
)

NEW, PREDICTED, CORRECTED, ACCEPTED, REJECTED = Status
FULL = LungSegError("The disk is full.")
Step = Callable[[Callable[[], None]], object]


class Batch:
    """Works off steps one after the other."""

    def __init__(self) -> None:
        self.why, self.stopped, self.begun = "", 0, list[str]()
        self._left: list[Step] = []

    def why_not(self) -> str:
        return self.why

    def begin(self, steps: Sequence[Step], *, words: str, done: Callable[[], object]) -> None:
        self.begun.append(words)
        self._left, self._done = list(steps), done
        self._next()

    def _next(self) -> None:
        if self._left:
            self._left.pop(0)(self._next)
        else:
            self._done()

    def stop(self) -> None:
        self.stopped += 1
        self._left.clear()


class Flow:
    """Knows the open reviews, be they on the screen or decoded in advance."""

    def __init__(self, session: Session) -> None:
        self._session, self.ahead = session, dict[Identity, Review]()
        self.followed: list[tuple[Identity, dict[str, Any]]] = []

    def review_of(self, identity: Identity | None) -> Review | None:
        return None if identity is None else self._session.review(identity) or self.ahead.get(identity)

    def follow(self, identity: Identity, **what: object) -> None:
        self.followed.append((identity, what))


class TakingBack:
    def __init__(self) -> None:
        self.undone: list[Decision] = []

    def said_before(self, decision: Decision) -> Remarks:
        return decision.remarks

    def undo_quietly(self, decision: Decision, then: Callable[[], None]) -> None:
        self.undone.append(decision)
        then()


class Library:
    def __init__(self) -> None:
        self.statuses: list[tuple[Identity, Status, Remarks]] = []
        self.kept: dict[Identity, Any] = {}
        self.refuses: LungSegError | None = None

    def set_status(self, identity: Identity, status: Status, *, remarks: Remarks) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.statuses.append((identity, status, remarks))

    def load(self, identity: Identity) -> object:
        if self.refuses is not None:
            raise self.refuses
        return self.kept.get(identity)


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.messages, self.saving, self.library = Session(), Messages(), Saving(), Library()
        self.record, self.batch, self.model = Record(), Batch(), WorklistModel()
        self.flow, self.remarking, self.taking_back = Flow(self.session), Remarking(self.session), TakingBack()
        self.notices: list[str] = []
        self.reads: list[tuple[Entry, dict[str, Callable[[], object]]]] = []
        self.services = services_of(
            library=self.library,
            record=self.record,
            read=None,
            journals=SimpleNamespace(flush=lambda seconds: self.saving.log.append(("journal", seconds))),
            training_set=SimpleNamespace(take_notices=lambda *, damaged=False: [] if damaged else self.notices),
            registry=SimpleNamespace(uncertainty_limit="limit"),
            readers=SimpleNamespace(current=Reader("r1", "Dr A")),
        )
        self.lanes: Lanes = self.services.lanes
        self.reasons: list[tuple[str, Callable[[str], None]]] = []
        self.parent = QObject()
        self.several = Several(
            self.services,
            self.session,
            loose(self.saving),
            loose(self.messages),
            batch=loose(self.batch),
            flow=loose(self.flow),
            model=self.model,
            reading=loose(SimpleNamespace(read=lambda entry, **follow: self.reads.append((entry, follow)))),
            remarking=loose(self.remarking),
            taking_back=loose(self.taking_back),
            finish_stroke=lambda: self.saving.log.append(("finish",)),
            ask_reason=lambda words, go_on: self.reasons.append((words, go_on)),
            parent=self.parent,
        )
        self.changed: list[int] = []
        self.several.training_set_changed.connect(lambda: self.changed.append(1))
        self.checks: dict[Identity, Why | None] = {}
        self.kept: dict[Identity, Case | Why | LungSegError] = {}
        self.accepted: list[tuple[Case, dict[str, Any]]] = []
        self.refuses: LungSegError | None = None
        monkeypatch.setattr(module, "kept_case", self._kept)
        monkeypatch.setattr(module, "why_not_accept", self._why)
        monkeypatch.setattr(module.jobs, "accept", self._accept)

    def _kept(self, path: object, identity: Identity, **_: object) -> Case | Why:
        found = self.kept[identity]
        if isinstance(found, LungSegError):
            raise found
        return found

    def _why(self, case: Case, *, limit: object) -> Why | None:
        assert limit == "limit"
        return self.checks.get(case.image.identity)

    def _accept(self, shot: object, image: object, **more: object) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.accepted.append((loose(shot), {"image": image, **more}))

    def list(self, *entries: Entry) -> None:
        self.model.set_entries(entries)

    def case(self, number: int, status: Status = PREDICTED) -> Case:
        """What the library kept of a case that is not open."""
        found = Case.of(review_of(number, status), "lung field")
        self.kept[found.image.identity] = found
        return found

    def accept(self, *numbers: int) -> None:
        self.several.accept([f"/x/{number}.dcm" for number in numbers])
        self.lanes.run()

    def reject(self, *numbers: int, reason: str = "poor quality") -> None:
        self.several.reject([f"/x/{number}.dcm" for number in numbers])
        self.reasons[-1][1](reason)
        self.lanes.run()

    def reopen(self, *numbers: int) -> None:
        self.several.reopen([f"/x/{number}.dcm" for number in numbers])
        self.lanes.run()

    @property
    def left_out(self) -> str:
        return self.messages.words.get("left out", "")

    @property
    def toast(self) -> str:
        return self.messages.toasted[-1] if self.messages.toasts else ""


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def of(number: int) -> Identity:
    return image_of(number).identity


def test_masks_that_pass_the_checks_are_accepted_and_told_of(desk: Desk) -> None:
    desk.list(entry_of(1, PREDICTED, remarks=Remarks(reason="old", flagged=True)), entry_of(2, PREDICTED))
    first = desk.case(1)
    desk.case(2)
    desk.notices.append("A case was left as it is.")
    desk.accept(1, 2)
    assert desk.saving.log[:2] == [("finish",), ("flush",)]
    assert [number.identity for number, _ in loose(desk.accepted)] == [of(1), of(2)]
    shot, more = loose(desk.accepted[0])
    assert shot is first.shot
    assert (more["checked"], more["protocol"], more["remarks"], more["origin"]) == (True, "lung field", NONE, "")
    assert more["thumbnail"].startswith(b"\x89PNG")
    assert [(line.what, line.identity, line.reader.id) for line in desk.record.lines] == [
        (What.ACCEPTED, of(1), "r1"),
        (What.ACCEPTED, of(2), "r1"),
    ]
    assert desk.remarking.said == [(of(1), NONE, "/x/1.dcm"), (of(2), NONE, "/x/2.dcm")]
    assert desk.saving.log[2:] == [
        ("hold", of(1)),
        ("journal", module.JOURNAL_S),
        ("release", of(1), True),
        ("hold", of(2)),
        ("journal", module.JOURNAL_S),
        ("release", of(2), True),
    ]
    assert (desk.toast, desk.messages.toasts[-1].action) == ("2 images accepted", "Undo")
    assert desk.messages.words == {"training set": "A case was left as it is."}
    assert desk.changed == [1]


def test_what_is_left_out_is_told_with_its_reason(desk: Desk) -> None:
    open_elsewhere = review_of(4, PREDICTED)
    open_elsewhere.read_only = "Open in another window."
    desk.session.show(open_elsewhere)
    desk.list(
        entry_of(1, PREDICTED, message="damaged"),
        entry_of(2, REJECTED),
        entry_of(3, ACCEPTED),  # nothing to say of that
        entry_of(4, PREDICTED),
        entry_of(5),
        entry_of(6, PREDICTED, read=False),
        entry_of(7, PREDICTED, attention=("A hole.",)),
        entry_of(8, PREDICTED),
        entry_of(9, PREDICTED),
        entry_of(10, PREDICTED),
    )
    desk.case(8)
    desk.checks[of(8)] = Why.CHECKS
    desk.kept[of(9)] = Why.REPLACED
    desk.kept[of(10)] = LungSegError("gone")
    desk.messages.banner("left out", "warn", "of an earlier time")
    desk.accept(*range(1, 12))
    assert desk.accepted == []
    assert desk.left_out == (
        "9 of 11 images left out: 2 could not be read, 1 is already rejected, 1 is open in another window, "
        "2 have no mask, 2 fail a check, the file of 1 now holds another image."
    )
    assert (desk.messages.toasts, desk.changed) == ([], [])
    assert desk.messages.banners["left out"].severity == "warn"
    desk.messages.press("left out", "Select them")
    assert set(desk.model.selection.keys()) == {f"/x/{one}.dcm" for one in (1, 2, 4, 5, 6, 7, 8, 9, 10)}
    desk.messages.banner("left out", "warn", "of an earlier time")
    desk.list(entry_of(1, PREDICTED))
    desk.case(1)
    desk.accept(1)
    assert desk.left_out == ""


def test_an_image_with_two_rows_is_decided_on_once(desk: Desk) -> None:
    desk.list(entry_of(1, PREDICTED), entry_of(2, PREDICTED, identity=of(1)))
    desk.case(1)
    desk.accept(1, 2)
    assert (len(desk.accepted), desk.toast) == (1, "1 image accepted")
    desk.list(entry_of(1, PREDICTED), entry_of(2, PREDICTED, identity=of(1)))
    desk.reject(1, 2)
    assert (len(desk.library.statuses), desk.toast) == (1, "1 image rejected")
    desk.list(entry_of(1, ACCEPTED), entry_of(2, ACCEPTED, identity=of(1)))
    desk.reopen(1, 2)
    assert (len(desk.taking_back.undone), desk.toast) == (1, "1 image back on the to-do list")


def test_a_case_that_is_open_is_accepted_as_it_is_on_the_screen(desk: Desk) -> None:
    review = review_of(1, CORRECTED)
    desk.session.show(review)
    desk.list(entry_of(1, CORRECTED))
    desk.accept(1)
    shot, more = loose(desk.accepted[0])
    assert (shot.mask == review.mask.live).all()
    assert more["image"] is review.image
    assert review.status is ACCEPTED
    assert desk.flow.followed == [(of(1), {"status": ACCEPTED, "protocol": "lung field", "remarks": NONE})]


@pytest.mark.parametrize("meanwhile", ["looked at", "written"])
def test_a_case_that_is_drawn_on_meanwhile_is_not_called_accepted(desk: Desk, meanwhile: str) -> None:
    review = review_of(1, CORRECTED)
    before = review.mask.live.copy()
    desk.session.show(review)
    desk.list(entry_of(1, CORRECTED))
    desk.several.accept(["/x/1.dcm"])
    if meanwhile == "written":
        desk.lanes.batch.run()
    mask = lungs()
    mask[:, :10] = 0
    desk.session.replace(mask, "Brush")
    desk.lanes.run()
    assert review.status is CORRECTED
    if meanwhile == "looked at":
        assert desk.accepted == []
        assert desk.left_out == "1 of 1 images left out: 1 has strokes to review first."
    else:
        assert (len(desk.accepted), desk.flow.followed) == (1, [])
        assert (loose(desk.accepted[0][0]).mask == before).all()
        assert desk.toast == "1 image accepted"


@pytest.mark.parametrize(
    ("when", "status", "drawn", "accepted"),
    [
        ("looked at", PREDICTED, False, True),
        ("looked at", CORRECTED, False, False),  # another one than was looked at
        ("written", PREDICTED, False, True),
        ("written", PREDICTED, True, False),
    ],
)
def test_a_case_that_is_opened_meanwhile_is_accepted_where_it_is_the_same(
    desk: Desk, when: str, status: Status, drawn: bool, accepted: bool
) -> None:
    desk.list(entry_of(1, PREDICTED))
    desk.case(1)
    desk.several.accept(["/x/1.dcm"])
    if when == "written":
        desk.lanes.batch.run()
    review = review_of(1, status)
    desk.session.show(review)
    if drawn:
        desk.session.replace(lungs() * 0, "Brush")
    desk.lanes.run()
    assert (review.status is ACCEPTED) == accepted
    assert len(desk.accepted) == int(accepted or when == "written")


def test_a_case_that_was_removed_meanwhile_is_passed_over(desk: Desk) -> None:
    desk.list(entry_of(1, PREDICTED), entry_of(2, PREDICTED))
    desk.case(1)
    desk.case(2)
    desk.several.accept(["/x/1.dcm", "/x/2.dcm"])
    desk.model.remove("/x/1.dcm")
    desk.lanes.run()
    assert (len(desk.accepted), desk.toast, desk.messages.banners) == (1, "1 image accepted", {})


def test_what_the_disk_refuses_of_one_it_refuses_of_the_others(desk: Desk) -> None:
    desk.list(entry_of(1, PREDICTED), entry_of(2, PREDICTED))
    desk.case(1)
    desk.case(2)
    desk.refuses = desk.library.refuses = FULL
    desk.accept(1, 2)
    assert desk.batch.stopped == 1
    assert desk.messages.words == {"several refused": "1 was not accepted. The disk is full."}
    assert ("release", of(1), False) in desk.saving.log
    assert (desk.messages.toasts, desk.changed) == ([], [])
    desk.session.show(review_of(1, CORRECTED))
    desk.reject(1, 2)
    assert desk.messages.words == {"several refused": "1.dcm was not rejected. The disk is full."}
    assert loose(desk.session.current).status is CORRECTED


# -- rejecting
def test_cases_are_rejected_for_one_reason(desk: Desk) -> None:
    review = review_of(1, CORRECTED)
    review.say(Remarks(flagged=True))
    desk.session.show(review)
    desk.list(entry_of(1, CORRECTED), entry_of(2, PREDICTED, remarks=Remarks(comment="look")), entry_of(3, ACCEPTED))
    desk.library.kept[of(2)] = SimpleNamespace(mask=lungs(), based_on="r2")
    desk.several.reject(["/x/1.dcm", "/x/2.dcm", "/x/3.dcm"])
    assert desk.reasons[-1][0] == "3 images"
    assert desk.batch.begun == []
    desk.reasons[-1][1]("poor quality")
    desk.lanes.run()
    said = [Remarks("poor quality", flagged=True), Remarks("poor quality", "look")]
    assert desk.library.statuses == [(of(1), REJECTED, said[0]), (of(2), REJECTED, said[1])]
    assert [(line.what, line.version) for line in desk.record.lines] == [(What.REJECTED, ""), (What.REJECTED, "r2")]
    assert all((loose(line.mask) == lungs()).all() for line in desk.record.lines)
    assert (review.status, review.remarks) == (REJECTED, said[0])
    assert desk.remarking.said == [(of(1), said[0], "/x/1.dcm"), (of(2), said[1], "/x/2.dcm")]
    assert desk.flow.followed[1] == (of(2), {"status": REJECTED, "remarks": said[1]})
    assert [one for one in desk.saving.log if one[0] in ("hold", "release")] == [
        ("hold", of(1)),
        ("release", of(1), True),
        ("hold", of(2)),
        ("release", of(2), True),
    ]
    assert desk.toast == "2 images rejected"
    assert desk.changed == []  # the training set has nothing of it
    assert desk.left_out == "1 of 3 images left out: 1 is already accepted."


def test_a_case_that_nothing_was_kept_of_is_rejected_without_a_mask(desk: Desk) -> None:
    desk.list(entry_of(1))
    desk.reject(1)
    assert [(line.mask, line.version) for line in desk.record.lines] == [(None, "")]


def test_a_file_that_nobody_has_opened_is_read_before_it_is_rejected(desk: Desk) -> None:
    desk.list(entry_of(1, read=False), entry_of(2, read=False), entry_of(3, read=False))
    desk.reject(1, 2, 3)
    assert [entry.key for entry, _ in desk.reads] == ["/x/1.dcm"]
    desk.model.put(entry_of(1))
    desk.reads[0][1]["then"]()
    desk.lanes.run()
    desk.reads[1][1]["failed"]()
    desk.reads[2][1]["gone"]()
    assert [one[0] for one in desk.library.statuses] == [of(1)]
    assert desk.toast == "1 image rejected"
    assert desk.left_out == "1 of 3 images left out: 1 could not be read."


# -- back
def test_cases_are_put_back_as_they_were_before_the_decision(desk: Desk) -> None:
    review = review_of(1, ACCEPTED)
    review.edited, review.based_on = False, "1.0"
    desk.session.show(review)
    desk.list(
        entry_of(1, ACCEPTED, remarks=Remarks(flagged=True)),
        entry_of(2, REJECTED, remarks=Remarks(reason="poor quality")),
        entry_of(3, PREDICTED),
        entry_of(4, ACCEPTED, read=False),
    )
    desk.library.kept[of(2)] = SimpleNamespace(corrected=True, based_on="")
    desk.reopen(1, 2, 3, 4, 5)
    assert [(one.key, one.before, one.remarks, one.accepted) for one in desk.taking_back.undone] == [
        ("/x/1.dcm", PREDICTED, Remarks(flagged=True), True),
        ("/x/2.dcm", CORRECTED, NONE, False),
    ]
    assert desk.flow.followed == [
        (of(1), {"status": PREDICTED, "remarks": Remarks(flagged=True)}),
        (of(2), {"status": CORRECTED, "remarks": NONE}),
    ]
    assert desk.toast == "2 images back on the to-do list"
    assert desk.changed == [1]
    assert desk.saving.log == [("finish",), ("flush",)]


def test_a_case_whose_mask_is_damaged_is_not_put_back(desk: Desk) -> None:
    desk.list(entry_of(1, REJECTED))
    desk.library.refuses = LungSegError("damaged")
    desk.reopen(1)
    assert desk.taking_back.undone == []
    assert desk.toast == "0 images back on the to-do list"


def test_all_of_it_is_undone_together_the_last_one_first(desk: Desk) -> None:
    desk.list(entry_of(1, PREDICTED), entry_of(2, PREDICTED))
    desk.case(1)
    desk.case(2)
    desk.accept(1, 2)
    desk.messages.toasts[-1].press()
    assert [one.key for one in desk.taking_back.undone] == ["/x/2.dcm", "/x/1.dcm"]
    assert desk.taking_back.undone[0].before is PREDICTED
    assert desk.toast == "2 images back on the to-do list"
    assert desk.changed == [1, 1]
    assert desk.batch.begun == [
        "Accepting: image {n} of {total}.",
        "Undoing: image {n} of {total}.",
    ]


def test_nothing_else_is_begun_while_images_are_in_work(desk: Desk) -> None:
    desk.list(entry_of(1, PREDICTED), entry_of(2, REJECTED))
    desk.case(1)
    desk.accept(1)
    undo = desk.messages.toasts[-1]
    desk.batch.why = "Wait."
    log = len(desk.saving.log)
    desk.accept(1)
    desk.reject(1)
    desk.reopen(2)
    undo.press()
    assert desk.messages.toasted[1:] == ["Wait."] * 4
    assert (len(desk.batch.begun), len(desk.saving.log), desk.taking_back.undone) == (1, log, [])
