"""Accept and reject: of the picture that is painted, once it was seen, kept in a worker, and taken back if refused."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.readings import Reader, What
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers import reviewing as module
from lungseg_gui.ui.controllers.reviewing import ACCEPT_PAUSE_S, Reviewing
from lungseg_gui.ui.controllers.taking_back import Decision
from tests.ui.controllers.standins import (
    Lanes,
    Messages,
    Record,
    Remarking,
    Saving,
    Screen,
    Settings,
    image_of,
    loose,
    lungs,
    review_of,
    services_of,
)

FULL = LungSegError("The disk is full.")
KEY = "/x/1.dcm"


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.messages, self.saving, self.screen = Session(), Messages(), Saving(), Screen()
        self.record, self.remarking = Record(), Remarking(self.session)
        self.now, self.typing = 100.0, False
        monkeypatch.setattr(module.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(module, "typing_now", lambda: self.typing)
        self.statuses: list[tuple[Identity, Status, Remarks]] = []
        self.refuses: LungSegError | None = None
        self.notices: list[str] = []
        self.settings = Settings(benefit__record=True)
        self.services = services_of(
            settings=self.settings,
            library=SimpleNamespace(set_status=self._set_status),
            record=self.record,
            journals=SimpleNamespace(flush=lambda seconds: self.saving.log.append(("journal", seconds))),
            training_set=SimpleNamespace(take_notices=lambda *, damaged=False: [] if damaged else self.notices),
            readers=SimpleNamespace(current=Reader("r1", "Dr A")),
            benefit="benefit",
        )
        self.lanes: Lanes = self.services.lanes
        self.hidden = ""
        self.passes = True
        self.again: list[object] = []
        self.offered: list[Decision] = []
        self.reasons: list[tuple[str, Callable[[str], None]]] = []
        self.held = True
        self.made: Any = SimpleNamespace(imported="")
        self.accepted: list[tuple[Any, dict[str, Any]]] = []
        self.worked: list[dict[str, Any]] = []
        monkeypatch.setattr(module.jobs, "accept", self._accept)
        monkeypatch.setattr(module.jobs, "is_held", self._is_held)
        monkeypatch.setattr(module.jobs, "note_work", lambda *what, **more: self.worked.append({"what": what, **more}))
        self.reviewing = Reviewing(
            self.services,
            self.session,
            loose(self.saving),
            loose(self.messages),
            finish_stroke=lambda: self.saving.log.append(("finish",)),
            screen=self.screen,
            sight=loose(SimpleNamespace(uncover=lambda: self.hidden)),
            checking=loose(SimpleNamespace(passes=self._passes, checked=True)),
            taking_back=loose(SimpleNamespace(offer=self.offered.append)),
            remarking=loose(self.remarking),
            ask_reason=lambda name, then: self.reasons.append((name, then)),
            next_case=lambda: "next",
            seconds=lambda identity: 12.5,
        )
        self.decided: list[str] = []
        self.changed: list[int] = []
        self.noted: list[int] = []
        self.reviewing.decided.connect(self.decided.append)
        self.reviewing.training_set_changed.connect(lambda: self.changed.append(1))
        self.reviewing.work_noted.connect(lambda: self.noted.append(1))

    def _passes(self, again: object) -> bool:
        self.again.append(again)
        return self.passes

    def _is_held(self, identity: Identity, *, training_set: object) -> bool:
        if self.refuses is not None:
            raise self.refuses
        return self.held

    def _accept(self, shot: object, image: object, **more: object) -> object:
        if self.refuses is not None:
            raise self.refuses
        self.accepted.append((shot, {"image": image, **more}))
        return self.made

    def _set_status(self, identity: Identity, status: Status, *, remarks: Remarks) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.statuses.append((identity, status, remarks))

    def open(self, status: Status = Status.CORRECTED, number: int = 1, **more: Any) -> Review:  # noqa: ANN401
        review = review_of(number, status, **more)
        self.session.show(review)
        self.screen.paint(review, key=f"/x/{number}.dcm", at=99.0)
        return review


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def of(number: int = 1) -> Identity:
    return image_of(number).identity


# -- what may be decided
def test_nothing_is_decided_where_there_is_no_picture_no_mask_or_another_reader(desk: Desk) -> None:
    reviewing = desk.reviewing
    assert (reviewing.can_decide, reviewing.can_accept, reviewing.rested) == (False, False, False)
    assert reviewing.why_not_accept() == reviewing.why_not_decide() == "Still decoding."
    review = desk.open(Status.NEW)
    assert (reviewing.can_decide, reviewing.can_accept) == (True, False)
    assert reviewing.why_not_decide() == ""
    assert reviewing.why_not_accept() == "There is no mask yet: wait for the prediction or paint one."
    mask = lungs()
    for value in (1, 2):  # one lung is enough
        desk.session.replace(lungs() * (mask == value), "Brush")
        assert reviewing.can_accept
    review.read_only = "Open in another window."
    assert (reviewing.can_decide, reviewing.can_accept) == (False, False)
    assert reviewing.why_not_accept() == "Open in another window."
    review.read_only = ""
    desk.screen.painted = None
    assert not reviewing.can_decide
    desk.session.leave()
    desk.screen.paint(review)
    assert (reviewing.can_decide, reviewing.can_accept, reviewing.why_not_decide()) == (False, False, "")


@pytest.mark.parametrize("hindered", ["typing", "not painted", "no mask"])
def test_what_cannot_be_decided_changes_nothing(desk: Desk, hindered: str) -> None:
    desk.open(Status.NEW if hindered == "no mask" else Status.CORRECTED)
    desk.typing = hindered == "typing"
    if hindered == "not painted":
        desk.screen.painted = None
    desk.reviewing.accept()
    if hindered != "no mask":
        desk.reviewing.reject()
    assert (desk.saving.log, desk.decided, desk.reasons, desk.messages.said) == ([], [], [], [])


# -- accept
def test_a_case_is_accepted_and_the_next_one_comes(desk: Desk) -> None:
    review = desk.open()
    review.say(Remarks(reason="rejected before", comment="look"))
    mask = lungs()
    mask[8] = 0
    desk.session.replace(mask, "Brush")
    desk.notices.append("A case was left as it is.")
    desk.reviewing.accept()
    assert review.status is Status.ACCEPTED
    assert desk.saving.log == [("finish",), ("flush",), ("hold", of())]
    assert desk.remarking.said == [(of(), Remarks(comment="look"), KEY)]
    assert desk.messages.said == ["1 accepted"]
    assert [(one.key, one.before, one.accepted, one.remarks.reason) for one in desk.offered] == [
        (KEY, Status.CORRECTED, True, "rejected before")
    ]
    assert desk.decided == ["next"]
    assert (desk.accepted, desk.changed) == ([], [])
    desk.session.replace(lungs(), "Brush")  # drawn while it is on the way: another mask than was accepted
    desk.lanes.disk.run()
    [(shot, more)] = desk.accepted
    assert (shot.mask == mask).all()
    assert shot.status is Status.ACCEPTED
    assert (more["protocol"], more["checked"], more["origin"], more["remarks"]) == (
        "lung field",
        True,
        "",
        Remarks(comment="look"),
    )
    assert more["thumbnail"].startswith(b"\x89PNG")
    assert [(line.what, line.reader.name) for line in desk.record.lines] == [(What.ACCEPTED, "Dr A")]
    assert desk.saving.log[3:] == [("journal", module.JOURNAL_S), ("release", of(), True)]
    assert desk.remarking.again == [(of(), Remarks(comment="look"), KEY)]
    assert desk.messages.words == {"training set": "A case was left as it is."}
    assert desk.changed == [1]
    desk.lanes.browse.run()
    assert [(one["seconds"], one["strokes"], one["benefit"]) for one in desk.worked] == [(12.5, 1, "benefit")]
    assert desk.worked[0]["what"][0] is desk.made
    assert desk.noted == [1]


@pytest.mark.parametrize(("made", "wanted"), [(None, True), (SimpleNamespace(imported="x"), True), ("made", False)])
def test_what_a_case_took_is_kept_where_the_reader_drew_it_and_allows_that(
    desk: Desk, made: object, wanted: bool
) -> None:
    desk.made = SimpleNamespace(imported="") if made == "made" else made
    desk.settings.values["benefit.record"] = wanted
    desk.open()
    desk.reviewing.accept()
    desk.lanes.run()
    assert (desk.worked, desk.noted, len(desk.accepted)) == ([], [], 1)


def test_an_enter_that_came_too_soon_was_not_meant_for_the_picture(desk: Desk) -> None:
    review = desk.open()
    desk.screen.paint(review, key=KEY, at=desk.now - ACCEPT_PAUSE_S / 2)
    desk.reviewing.accept()
    assert desk.messages.said == ["Not accepted: the image had only just appeared · ⟨Enter⟩ accepts"]
    assert desk.saving.log == []
    desk.now = ACCEPT_PAUSE_S
    desk.screen.paint(review, key=KEY, at=0.0)
    assert desk.reviewing.rested
    desk.reviewing.accept()
    assert desk.decided == ["next"]
    assert not desk.reviewing.rested  # an Enter right behind an acceptance is of no use either
    desk.now += ACCEPT_PAUSE_S + 0.01
    assert desk.reviewing.rested


def test_what_is_hidden_is_shown_before_it_is_accepted(desk: Desk) -> None:
    review = desk.open()
    desk.hidden = "The mask was hidden."
    desk.reviewing.accept()
    assert desk.messages.toasted == ["The mask was hidden. Look at it, then accept."]
    assert (review.status, desk.again) == (Status.CORRECTED, [])
    desk.hidden = ""
    desk.reviewing.accept()
    assert desk.messages.said[-1].startswith("Not accepted")
    desk.now += ACCEPT_PAUSE_S + 0.01
    desk.reviewing.accept()
    assert review.status is Status.ACCEPTED


def test_a_finding_is_asked_about_before_a_mask_is_accepted(desk: Desk) -> None:
    review = desk.open()
    desk.passes = False
    desk.reviewing.accept()
    assert desk.again == [desk.reviewing.accept]
    assert (review.status, desk.decided) == (Status.CORRECTED, [])
    assert desk.reviewing.rested


def test_a_case_that_is_accepted_already_is_gone_on_from(desk: Desk) -> None:
    desk.open(Status.ACCEPTED)
    desk.reviewing.accept()
    assert desk.decided == []
    desk.lanes.disk.run()
    assert desk.messages.toasted == ["1 is already accepted"]
    assert (desk.decided, desk.accepted) == (["next"], [])
    desk.refuses = FULL
    desk.reviewing.accept()
    desk.lanes.disk.run()
    assert desk.messages.words == {"training set": "The disk is full."}


def test_one_that_was_taken_out_of_the_training_set_is_accepted_anew(desk: Desk) -> None:
    desk.open(Status.ACCEPTED)
    desk.held = False
    desk.reviewing.accept()
    desk.lanes.disk.run()
    assert len(desk.accepted) == 1
    assert desk.decided == ["next"]


@pytest.mark.parametrize("meanwhile", ["gone on", "drawn"])
def test_the_answer_is_of_no_use_once_the_reader_has_gone_on_or_drawn(desk: Desk, meanwhile: str) -> None:
    desk.open(Status.ACCEPTED)
    desk.reviewing.accept()
    if meanwhile == "drawn":
        desk.session.replace(lungs() * 0, "Brush")
    else:
        desk.open(number=2)
    desk.lanes.disk.run()
    assert (desk.decided, desk.messages.toasts, desk.accepted) == ([], [], [])


def test_an_acceptance_that_is_refused_is_taken_back(desk: Desk) -> None:
    review = desk.open()
    review.say(Remarks(reason="rejected before"))
    desk.refuses = FULL
    desk.reviewing.accept()
    desk.lanes.disk.run()
    assert (review.status, review.remarks.reason) == (Status.CORRECTED, "rejected before")
    assert desk.remarking.said[-1][2] == KEY
    assert ("release", of(), False) in desk.saving.log
    assert desk.messages.said[-1] == "1 was not accepted"
    banner = desk.messages.banners[f"accept:{of().key}"]
    assert (banner.severity, banner.words) == ("danger", "1 was not accepted. The disk is full.")
    assert (desk.changed, desk.worked) == ([], [])


def test_what_was_drawn_since_is_not_taken_back_with_a_refused_acceptance(desk: Desk) -> None:
    review = desk.open()
    desk.refuses = FULL
    desk.reviewing.accept()
    desk.session.set_status(of(), Status.REJECTED)
    said = len(desk.remarking.said)
    desk.lanes.disk.run()
    assert (review.status, len(desk.remarking.said)) == (Status.REJECTED, said)
    assert ("release", of(), False) in desk.saving.log


# -- reject
def test_a_case_is_rejected_for_a_reason_and_the_next_one_comes(desk: Desk) -> None:
    review = desk.open()
    review.say(Remarks(comment="look"))
    desk.reviewing.reject()
    assert desk.saving.log == [("finish",)]
    [(name, then)] = desk.reasons
    assert (name, review.status) == ("1", Status.CORRECTED)
    then("poor quality")
    said = Remarks("poor quality", "look")
    assert (review.status, review.remarks) == (Status.REJECTED, said)
    assert desk.saving.log[1:] == [("flush",), ("hold", of())]
    assert desk.remarking.said == [(of(), said, KEY)]
    assert desk.messages.said == ["1 rejected"]
    assert [(one.before, one.accepted, one.remarks.reason) for one in desk.offered] == [(Status.CORRECTED, False, "")]
    assert desk.decided == ["next"]
    desk.lanes.disk.run()
    assert desk.statuses == [(of(), Status.REJECTED, said)]
    assert [(line.what, line.reader.name) for line in desk.record.lines] == [(What.REJECTED, "Dr A")]
    assert desk.saving.log[3:] == [("release", of(), True)]
    assert desk.remarking.again == [(of(), said, KEY)]
    assert desk.changed == []


@pytest.mark.parametrize("meanwhile", ["another", "none", "read only"])
def test_nothing_is_rejected_where_another_image_has_come_meanwhile(desk: Desk, meanwhile: str) -> None:
    review = desk.open()
    desk.reviewing.reject()
    if meanwhile == "another":
        desk.open(number=2)
    elif meanwhile == "none":
        desk.session.leave()
    else:
        review.read_only = "Open in another window."
    desk.reasons[0][1]("poor quality")
    words = "Nothing was rejected: another image opened in the meantime."
    assert desk.messages.toasted == [words]
    assert (desk.decided, review.status) == ([], Status.CORRECTED)


def test_a_rejection_that_is_refused_is_taken_back(desk: Desk) -> None:
    review = desk.open()
    desk.refuses = FULL
    desk.reviewing.reject()
    desk.reasons[0][1]("poor quality")
    desk.lanes.disk.run()
    assert (review.status, review.remarks) == (Status.CORRECTED, NONE)
    assert desk.messages.words == {f"reject:{of().key}": "1 was not rejected. The disk is full."}


def test_a_mask_that_keeps_its_meaning_is_accepted_in_it(desk: Desk) -> None:
    review = desk.open()
    review.protocol = "retrocardiac"
    desk.reviewing.accept()
    desk.lanes.disk.run()
    assert desk.accepted[0][1]["protocol"] == "retrocardiac"


def test_where_nobody_counts_the_work_it_took_no_time(desk: Desk) -> None:
    made = Reviewing(
        desk.services,
        desk.session,
        loose(desk.saving),
        loose(desk.messages),
        finish_stroke=lambda: None,
        screen=desk.screen,
        sight=loose(SimpleNamespace(uncover=lambda: "")),
        checking=loose(SimpleNamespace(passes=lambda _: True, checked=False)),
        taking_back=loose(SimpleNamespace(offer=lambda _: None)),
        remarking=loose(desk.remarking),
        ask_reason=lambda *_: None,
        next_case=lambda: "",
    )
    desk.open()
    made.accept()
    desk.lanes.run()
    assert (desk.worked[0]["seconds"], desk.accepted[0][1]["checked"]) == (0.0, False)
