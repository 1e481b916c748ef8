"""A decision taken back: by the toast, quietly among several, or later; and a second reading that is to do again."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.readings import Reader, What
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers import taking_back as module
from lungseg_gui.ui.controllers.taking_back import Decision, TakingBack
from tests.ui.controllers.standins import (
    Lanes,
    Messages,
    Record,
    Remarking,
    Saving,
    Screen,
    image_of,
    loose,
    review_of,
    services_of,
)

FULL = LungSegError("The disk is full.")
KEY = "/x/1.dcm"
OF = image_of(1).identity


def decision(*, accepted: bool = True, before: Status = Status.CORRECTED, identity: Identity = OF) -> Decision:
    return Decision(KEY, identity, "a case", before, Remarks(reason="before", comment="then"), accepted)


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.messages, self.saving, self.screen = Session(), Messages(), Saving(), Screen()
        self.record, self.remarking = Record(), Remarking(self.session)
        self.refuses: LungSegError | None = None
        self.earlier: object = None
        self.taken: list[tuple[Identity, Status, dict[str, Any]]] = []
        self.statuses: list[tuple[object, ...]] = []
        self.seen: list[str] = []
        self.row = KEY
        self.services = services_of(
            record=self.record,
            readers=SimpleNamespace(current=Reader("r1", "Dr A")),
            library=SimpleNamespace(set_status=self._set_status),
            training_set="training set",
        )
        self.lanes: Lanes = self.services.lanes
        monkeypatch.setattr(module.jobs, "take_back", self._take_back)
        self.parent = QObject()
        self.back = TakingBack(
            self.services,
            self.session,
            loose(self.saving),
            loose(self.messages),
            remarking=loose(self.remarking),
            screen=self.screen,
            show=self.seen.append,
            row_of=lambda key, identity: self.row,
            parent=self.parent,
        )
        self.changed: list[int] = []
        self.reopened: list[str] = []
        self.back.training_set_changed.connect(lambda: self.changed.append(1))
        self.back.reading_reopened.connect(self.reopened.append)

    def _take_back(self, identity: Identity, status: Status, **more: object) -> object:
        if self.refuses is not None:
            raise self.refuses
        self.taken.append((identity, status, more))
        return self.earlier

    def _set_status(self, identity: Identity, status: Status, *, remarks: Remarks) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.statuses.append((identity, status, remarks))

    def open(self, status: Status = Status.ACCEPTED) -> Review:
        review = review_of(1, status)
        self.session.show(review)
        self.screen.paint(review, key=KEY)
        return review

    @property
    def toast(self) -> str:
        return self.messages.toasted[-1]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def test_a_decision_is_noted_as_the_case_was_before_it() -> None:
    review = review_of(1, Status.CORRECTED)
    review.say(Remarks(comment="look"))
    assert Decision.on(review, key=KEY, accepted=False) == Decision(
        KEY, OF, "1", Status.CORRECTED, Remarks(comment="look"), False
    )


@pytest.mark.parametrize(
    ("accepted", "before", "words", "action"),
    [
        (True, Status.CORRECTED, "a case accepted", "Undo"),
        (False, Status.NEW, "a case rejected", "Undo"),
        (True, Status.REJECTED, "a case accepted", ""),
        (False, Status.ACCEPTED, "a case rejected", ""),
    ],
)
def test_a_decision_is_told_and_can_be_undone_where_the_case_was_to_do(
    desk: Desk, accepted: bool, before: Status, words: str, action: str
) -> None:
    desk.back.offer(decision(accepted=accepted, before=before))
    assert [(toast.words, toast.action) for toast in desk.messages.toasts] == [(words, action)]


def test_an_open_case_is_shown_at_once_and_told_once_that_is_on_the_disk(desk: Desk) -> None:
    review = desk.open()
    review.say(Remarks(reason="since", comment="now", flagged=True))
    desk.back.offer(decision())
    desk.messages.toasts[-1].press()
    said = Remarks(reason="before", comment="now", flagged=True)
    assert (review.status, review.remarks) == (Status.CORRECTED, said)
    assert desk.saving.log == [("hold", OF)]
    assert desk.remarking.said == [(OF, said, KEY)]
    assert desk.seen == [KEY]
    desk.lanes.disk.run()
    assert desk.taken == [
        (
            OF,
            Status.CORRECTED,
            {"training_set": "training set", "library": desk.services.library, "accepted": True, "remarks": said},
        )
    ]
    assert [(line.what, line.identity, line.reader.name) for line in desk.record.lines] == [(What.REOPENED, OF, "Dr A")]
    assert desk.saving.log[1:] == [("release", OF, True)]
    assert desk.remarking.again == [(OF, said, KEY)]
    words = "a case is back on the to-do list. It is no longer in the training set."
    assert (desk.toast, desk.messages.said) == (words, [words])
    assert (desk.changed, desk.seen) == ([1], [KEY])


def test_a_case_that_is_not_open_is_shown_once_the_library_has_it_right(desk: Desk) -> None:
    desk.row = "/x/copy.dcm"
    desk.back.undo(decision(accepted=False))
    assert desk.seen == []
    desk.lanes.disk.run()
    assert desk.seen == ["/x/copy.dcm"]
    assert desk.toast == "a case is back on the to-do list."
    assert desk.changed == []
    assert desk.remarking.said[0][2] == "/x/copy.dcm"


def test_the_mask_that_was_accepted_before_is_told_of(desk: Desk) -> None:
    desk.earlier = object()
    desk.back.undo(decision())
    desk.lanes.disk.run()
    assert desk.toast == "a case is back on the to-do list. The training set has its earlier mask again."
    assert desk.changed == [1]


def test_nothing_is_undone_of_a_case_that_was_taken_off_the_worklist(desk: Desk) -> None:
    desk.row = ""
    desk.back.undo(decision())
    assert desk.toast == "Nothing was undone: a case is no longer on the worklist."
    assert desk.lanes.all == {}
    gone_on: list[int] = []
    desk.back.undo_quietly(decision(), lambda: gone_on.append(1))
    assert (gone_on, desk.lanes.all, len(desk.messages.toasts)) == ([1], {}, 1)


def test_of_several_nothing_is_told_or_shown(desk: Desk) -> None:
    desk.open()
    gone_on: list[int] = []

    def then() -> None:
        gone_on.append(1)

    desk.row = "/x/copy.dcm"
    desk.back.undo_quietly(decision(), then)
    assert gone_on == []
    desk.lanes.disk.run()
    assert (gone_on, len(desk.taken)) == ([1], 1)
    assert (desk.messages.toasts, desk.messages.said, desk.seen, desk.changed) == ([], [], [], [])
    assert desk.remarking.again[0][2] == "/x/copy.dcm"
    desk.session.close(OF)
    desk.back.undo_quietly(decision(), then)
    desk.lanes.disk.run()
    assert (gone_on, desk.seen) == ([1, 1], [])
    desk.refuses = FULL
    desk.back.undo_quietly(decision(), then)
    desk.lanes.disk.run()
    assert gone_on == [1, 1, 1]


@pytest.mark.parametrize(("accepted", "status"), [(True, Status.ACCEPTED), (False, Status.REJECTED)])
def test_what_the_disk_refuses_stays_decided(desk: Desk, accepted: bool, status: Status) -> None:
    review = desk.open(status)
    desk.refuses = FULL
    desk.back.undo(decision(accepted=accepted))
    assert review.status is Status.CORRECTED
    desk.lanes.disk.run()
    assert review.status is status
    assert desk.saving.log[-1] == ("release", OF, False)
    banner = desk.messages.banners[f"take-back:{OF.key}"]
    assert banner.severity == "danger"
    assert banner.words == "The decision on a case could not be undone. The disk is full."
    assert (desk.messages.toasts, desk.changed) == ([], [])


def test_a_second_reading_is_to_do_again_and_its_row_is_told(desk: Desk) -> None:
    reading = OF.read_as("t1")
    desk.back.undo(decision(identity=reading))
    assert desk.saving.log == [("hold", reading)]
    desk.lanes.disk.run()
    assert desk.statuses == [(reading, Status.CORRECTED, Remarks(reason="before", comment="then"))]
    assert desk.taken == []
    assert [line.what for line in desk.record.lines] == [What.REOPENED]
    assert desk.saving.log[1:] == [("release", reading, True)]
    assert desk.toast == "a case is back on the to-do list."  # nothing of it was in the training set
    assert (desk.changed, desk.reopened, desk.seen) == ([], [KEY], [])
    review = Review(replace(image_of(1), identified_as=reading), Status.ACCEPTED)
    desk.session.show(review)
    desk.refuses = FULL
    desk.back.undo(decision(identity=reading))
    assert review.status is Status.CORRECTED
    desk.lanes.disk.run()
    assert (review.status, desk.reopened) == (Status.ACCEPTED, [KEY])


# -- later
def test_a_case_that_was_decided_on_can_be_put_back_later(desk: Desk) -> None:
    assert (desk.back.can, desk.back.why_not()) == (False, "No image is open.")
    desk.back.reopen()
    review = desk.open(Status.CORRECTED)
    assert desk.back.why_not() == "This case is still on the to-do list."
    desk.back.reopen()
    assert desk.lanes.all == {}
    for status in (Status.REJECTED, Status.ACCEPTED):
        review.status = status
        review.say(Remarks(reason="poor quality", comment="look"))
        assert desk.back.can
        desk.back.reopen()
        desk.lanes.disk.run()
        assert (review.status, review.remarks) == (Status.CORRECTED, Remarks(comment="look"))
    assert [more["accepted"] for _, _, more in desk.taken] == [False, True]
    assert desk.toast.startswith("1 is back")
    review.status, review.read_only = Status.ACCEPTED, "Open in another window."
    assert desk.back.why_not() == "Open in another window."
    review.read_only, desk.screen.painted = "", None
    assert desk.back.why_not() == "Still decoding."
    desk.back.reopen()
    assert len(desk.taken) == 2


def test_what_is_said_without_a_decision_is_what_is_said_now(desk: Desk) -> None:
    assert desk.back.said_before(decision()) == Remarks(reason="before")
    assert desk.back.said_before(replace(decision(), remarks=NONE)) == NONE
