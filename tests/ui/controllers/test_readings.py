"""Who reads, and the second readings: asked for, taken back, opened blind, and shown once both have decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.readings import Line, Reader, Request, Start, What
from lungseg_gui.core.review import Review, Status
from lungseg_gui.ui.controllers.readings import reading_commands
from lungseg_gui.ui.dialogs.readers import AskDialog, ReaderDialog
from tests.ui.controllers.standins import (
    entry_of,
    image_of,
    loose,
    review_of,
)
from tests.ui.controllers.standins.desks.readings import FULL, ME, REQUEST, Desk


@pytest.fixture
def desk(qapp: QApplication, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(lungseg_home, monkeypatch)
    yield desk
    desk.window.deleteLater()


@pytest.fixture
def two(desk: Desk) -> Desk:
    """Dr A reads; Dr B is known, too."""
    desk.name()
    return desk


# -- who reads
def test_whoever_read_alone_until_now_is_named(desk: Desk) -> None:
    readings = desk.begin()
    assert desk.names == [""]
    readings.read_as(None, "Dr A")
    assert desk.names == ["", "Dr A"]
    assert [reader.name for reader in desk.readers.all] == ["Dr A"]
    assert desk.lanes.all == {}  # the same person goes on: nothing is closed, and no record is read
    readings.read_as(desk.readers.current, "Dr A. A")
    assert desk.readers.current.name == "Dr A. A"
    assert desk.finished == []


def test_only_whoever_reads_is_renamed_and_only_by_another_name(two: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    renamed: list[object] = []
    monkeypatch.setattr(two.readers, "rename", lambda *what: renamed.append(what))
    readings = two.begin()
    readings.read_as(two.readers.current, two.readers.current.name)
    readings.read_as(two.other, "Dr X")
    assert renamed == []


def test_another_reader_is_given_the_rows_before_anything_is_shown(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.lanes.run()
    desk.model.set_entries([entry_of(1), entry_of(2)])
    desk.flow.wanted, desk.moved = "/x/1.dcm", ["/x/1.dcm", "/x/2.dcm", "/x/3.dcm"]
    desk.entries["/x/1.dcm"] = entry_of(1, Status.ACCEPTED)
    readings.read_as(desk.other, "Dr B")
    assert (desk.finished, desk.saving.log, desk.flow.emptied) == ([1], [("flush",)], 1)
    assert desk.readers.current.name == "Dr A"
    assert desk.worklist.seen == []
    desk.model.held = True
    desk.refreshed.clear()
    desk.lanes.decode.run()
    assert desk.readers.current.name == "Dr B"
    assert [reader.name for reader in desk.settled] == ["Dr B"]
    assert desk.flow.let_gone == desk.thumbnails == desk.moved
    assert loose(desk.model.entry("/x/1.dcm")).status is Status.ACCEPTED
    assert desk.names[-1] == "Dr B"
    assert desk.messages.said == ["Reading as Dr B"]
    assert desk.worklist.seen == ["/x/1.dcm"]
    assert (desk.changes, desk.refreshed) == ([1], [1])
    assert desk.lanes.browse.names == ["who was asked"] * 1


def test_a_case_that_the_other_reader_has_not_is_not_shown_to_them(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.flow.wanted = "/x/1.dcm"
    readings.read_as(None, "Dr C")
    desk.lanes.run()
    assert desk.readers.current.name == "Dr C"
    assert desk.worklist.seen == []


def test_a_name_that_cannot_be_kept_changes_nobody(two: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = two
    readings = desk.begin()

    def fails(*_: object) -> None:
        raise FULL

    monkeypatch.setattr(desk.readers, "add", fails)
    readings.read_as(None, "Dr C")
    assert desk.messages.words == {"second reading": "The disk is full."}
    assert (desk.flow.emptied, desk.names) == (0, ["Dr A"])
    desk.messages.banners.clear()
    readings.put(image_of(1).identity, "1.dcm", "Dr C")
    assert desk.messages.words == {"second reading": "The disk is full."}
    assert "disk" not in desk.lanes.all


def test_where_the_reader_cannot_be_changed_the_rows_are_the_earlier_ones(
    two: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = two
    readings = desk.begin()
    desk.flow.wanted = "/x/1.dcm"

    def fails(_: Reader) -> None:
        raise FULL

    monkeypatch.setattr(desk.readers, "choose", fails)
    readings.read_as(desk.other, "Dr B")
    desk.lanes.decode.run()
    assert [reader.name for reader in desk.settled] == ["Dr B", "Dr A"]
    assert desk.messages.words == {"second reading": "The disk is full."}
    assert desk.worklist.seen == ["/x/1.dcm"]
    assert desk.messages.said == []
    desk.flow.wanted = ""
    readings.read_as(desk.other, "Dr B")
    desk.lanes.decode.run()
    assert desk.worklist.seen == ["/x/1.dcm"]


def test_a_row_that_cannot_be_read_stays_as_it_was(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.model.set_entries([entry_of(1)])
    desk.moved = ["/x/1.dcm"]
    readings.read_as(desk.other, "Dr B")
    desk.lanes.decode.begin()
    desk.refuses = FULL
    desk.lanes.decode.end()
    assert desk.flow.let_gone == ["/x/1.dcm"]
    assert desk.changes == [1]
    assert desk.messages.banners == {}


def test_the_dialog_names_who_reads(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.status.reader.clicked.emit()
    dialog = readings.dialog
    assert isinstance(dialog, ReaderDialog)
    assert dialog.parent() is desk.window
    assert dialog.isVisible()
    dialog.buttons[1].setChecked(True)
    dialog.accept()
    desk.lanes.decode.run()
    assert desk.readers.current.name == "Dr B"
    QApplication.sendPostedEvents(None, 52)  # deferred deletion: the dialog closed
    assert readings.dialog is None


# -- asking
def test_nobody_is_asked_for_a_case_that_is_not_on_the_screen_or_a_second_reading(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    assert readings.why_not_ask() == "Still decoding."
    readings.ask()
    assert readings.dialog is None
    review = Review(replace(image_of(1), identified_as=image_of(1).identity.read_as("t1")))
    desk.paint(review)
    assert readings.why_not_ask() == readings.why_not_withdraw() == "This is already a second reading."
    readings.ask()
    assert readings.dialog is None
    desk.session.leave()
    desk.flow.paint(review_of(1))
    readings.ask()
    assert readings.dialog is None


def test_a_reader_is_asked_by_the_dialog(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.paint(review_of(1))
    assert readings.why_not_ask() == ""
    readings.ask()
    dialog = readings.dialog
    assert isinstance(dialog, AskDialog)
    dialog.empty.setChecked(True)
    dialog.comment.setText("The left base?")
    dialog.accept()
    desk.lanes.disk.run()
    assert [
        (identity, more["by"].name, more["to"].name, more["start"], more["comment"]) for identity, more in desk.asked
    ] == [(image_of(1).identity, "Dr A", "Dr B", Start.EMPTY, "The left base?")]
    assert desk.messages.toasted[-1] == "Dr B has been asked to read 1"
    assert desk.changes == [1]


def test_whoever_asks_gets_a_name_and_asks_nobody_twice(desk: Desk) -> None:
    readings = desk.begin()
    identity = image_of(1).identity
    readings.put(identity, "a case", "Dr B", me="Dr A")
    assert (desk.readers.current.name, desk.names[-1]) == ("Dr A", "Dr A")
    desk.lanes.disk.run()
    assert desk.asked[0][1]["start"] is Start.MODEL
    assert desk.asked[0][1]["comment"] == ""
    desk.requests["t1"] = replace(REQUEST, to=desk.other)
    readings.put(identity, "a case", "dr b")
    desk.lanes.disk.run()
    assert len(desk.asked) == 1
    assert desk.messages.toasted[-1] == "Dr B has already been asked"
    assert len(desk.changes) == 2
    readings.put(identity, "a case", "Dr C")
    readings.put(image_of(2).identity, "another case", "Dr B")
    desk.lanes.disk.run()
    assert len(desk.asked) == 3
    desk.requests["t1"] = replace(REQUEST, to=desk.other, withdrawn=True)
    readings.put(identity, "a case", "Dr B")
    desk.lanes.disk.run()
    assert len(desk.asked) == 4
    readings.put(identity, "a case", "Dr A")  # nobody asks themselves
    assert desk.lanes.disk.names == []
    desk.refuses = FULL
    readings.put(image_of(3).identity, "a case", "Dr B")
    desk.lanes.disk.run()
    assert desk.messages.words == {"second reading": "The disk is full."}


def test_a_request_is_taken_back_where_one_is_pending(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.lanes.run()
    assert readings.why_not_withdraw() == "Still decoding."
    desk.paint(review_of(1))
    assert readings.why_not_withdraw() == "No request for this case is pending."
    readings.withdraw()
    assert desk.lanes.disk.names == []
    desk.requests.update(t1=REQUEST, t2=replace(REQUEST, image="another", withdrawn=True))
    desk.refreshed.clear()
    readings.look()
    desk.lanes.run()
    assert (readings.why_not_withdraw(), desk.refreshed) == ("", [1])
    readings.withdraw()
    desk.lanes.disk.run()
    assert desk.messages.toasted[-1] == "Request to Dr B withdrawn"
    assert desk.changes == [1]
    readings.withdraw()  # answered meanwhile
    desk.lanes.disk.run()
    assert desk.messages.toasted[-1] == "Nobody has been asked to read it"
    desk.refuses = FULL
    readings.withdraw()
    desk.lanes.disk.run()
    assert desk.messages.words == {"second reading": "The disk is full."}


# -- rows that wait for a choice
def decided(**more: Any) -> Request:  # noqa: ANN401
    """A request that both have answered by accepting."""
    line = Line(1, "", What.ACCEPTED, ME, None)
    return replace(REQUEST, first=line, second=line, **more)


def test_the_record_is_not_read_where_nobody_was_named(desk: Desk) -> None:
    readings = desk.begin()
    readings.look()
    assert desk.lanes.all == {}


@pytest.mark.parametrize(
    ("request_", "waits"),
    [
        (decided(), True),
        (decided(by=Reader("r7", "Dr C"), to=Reader("", "Dr A")), True),
        (decided(by=Reader("r7", "Dr C")), False),  # of two others
        (decided(used=True), False),
        (decided(withdrawn=True), False),
        (REQUEST, False),
    ],
)
def test_a_row_waits_for_a_choice_where_its_reader_and_another_have_decided(
    two: Desk, request_: Request, waits: bool
) -> None:
    desk = two
    readings = desk.begin()
    desk.lanes.run()
    desk.model.set_entries([entry_of(1), entry_of(2), entry_of(3, read=False)])
    desk.requests["t1"] = request_
    readings.look()
    desk.lanes.run()
    assert [loose(desk.model.entry(f"/x/{one}.dcm")).to_choose for one in (1, 2, 3)] == [waits, False, False]
    desk.requests.clear()
    readings.look()
    desk.lanes.run()
    assert not loose(desk.model.entry("/x/1.dcm")).to_choose


def test_a_row_that_comes_later_knows_it_as_well(two: Desk) -> None:
    desk = two
    desk.model.completed = lambda entry: replace(loose(entry), detail="completed before")
    desk.requests["t1"] = decided()
    readings = desk.begin()
    desk.lanes.run()
    desk.model.put(entry_of(1))
    desk.model.put(entry_of(4, identity=image_of(1).identity.read_as("t1")))
    desk.model.put(entry_of(5, read=False))
    found = [loose(desk.model.entry(f"/x/{one}.dcm")) for one in (1, 4, 5)]
    assert [(one.to_choose, one.detail) for one in found] == [
        (True, "completed before"),
        (False, "completed before"),
        (False, "completed before"),
    ]
    entry = entry_of(1, to_choose=True)
    assert readings.complete(entry) is entry
    desk.requests.clear()
    readings.look()
    desk.lanes.run()
    assert not loose(readings.complete(entry)).to_choose


# -- reading and deciding
def second(status: Status = Status.NEW) -> Review:
    review = review_of(1, status, identified_as=image_of(1).identity.read_as("t1"))
    return review


@pytest.mark.parametrize(
    ("start", "comment", "words"),
    [
        (Start.MODEL, "", "Dr A asked you for a second reading. It starts with the model’s mask."),
        (Start.EMPTY, "", "Dr A asked you for a second reading. It starts with an empty mask."),
        (
            Start.MODEL,
            "The left base?",
            "Dr A asked you for a second reading. “The left base?” It starts with the model’s mask.",
        ),
    ],
)
def test_whoever_opens_a_second_reading_is_told_who_asked(two: Desk, start: Start, comment: str, words: str) -> None:
    desk = two
    desk.begin()
    desk.requests["t1"] = replace(REQUEST, start=start, comment=comment)
    desk.flow.shown.emit("/x/1.dcm", second())
    more = " The first reading is shown once you have decided."
    assert desk.messages.words == {"second reading": words + more}
    for review in (second(Status.ACCEPTED), second(Status.REJECTED), review_of(1)):
        desk.messages.banner("second reading", "info", "of the case before")
        desk.flow.shown.emit("/x/1.dcm", review)
        assert desk.messages.banners == {}
    desk.requests.clear()
    desk.flow.shown.emit("/x/1.dcm", second())
    assert desk.messages.banners == {}


def test_once_the_second_reader_has_decided_the_case_is_shown_as_both_read_it(two: Desk) -> None:
    desk = two
    desk.begin()
    desk.lanes.run()
    desk.model.set_entries([entry_of(1)])
    review = second(Status.CORRECTED)
    desk.session.show(review)
    desk.flow.wanted, desk.moved = "/x/1.dcm", ["/x/1.dcm"]
    desk.saving.saved.emit(review.image.identity)
    assert (desk.lanes.browse.names, desk.lanes.decode.names) == ([], [])
    for number, status in enumerate((Status.ACCEPTED, Status.REJECTED), 1):
        review.status = status
        desk.saving.saved.emit(review.image.identity)
        assert desk.lanes.browse.names == ["who was asked"]
        desk.lanes.run()
        assert desk.worklist.seen == ["/x/1.dcm"] * number
        assert desk.changes == [1] * number
    desk.flow.wanted = "/x/2.dcm"  # the reader has gone on
    desk.saving.saved.emit(review.image.identity)
    desk.lanes.run()
    assert len(desk.worklist.seen) == 2
    own = review_of(2, Status.ACCEPTED)
    desk.session.show(own)
    desk.saving.saved.emit(own.image.identity)
    assert (desk.lanes.browse.names, desk.lanes.decode.names) == (["who was asked"], [])
    desk.saving.saved.emit(image_of(9).identity.read_as("t9"))
    assert desk.lanes.decode.names == []
    desk.refuses = FULL
    desk.saving.saved.emit(review.image.identity)
    desk.lanes.decode.run()
    assert desk.messages.words == {"second reading": "The disk is full."}


def test_a_second_reading_whose_decision_was_taken_back_is_shown_again(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.model.set_entries([entry_of(1)])
    readings.reopened("/x/1.dcm")
    desk.lanes.run()
    assert desk.worklist.seen == ["/x/1.dcm"]
    readings.reopened("/x/gone.dcm")
    desk.lanes.run()
    assert desk.worklist.seen == ["/x/1.dcm"]


def test_commands_of_second_readings(two: Desk) -> None:
    desk = two
    readings = desk.begin()
    desk.lanes.run()
    ask, withdraw, choose = reading_commands(readings)
    assert [(one.id, one.menu, one.group) for one in (ask, withdraw, choose)] == [
        ("reading.ask", "Segment", 4),
        ("reading.withdraw", "Segment", 4),
        ("reading.reader", "Segment", 4),
    ]
    assert (ask.enabled(), withdraw.enabled(), choose.enabled()) == (False, False, True)
    assert ask.why_not() == "Still decoding."
    desk.paint(review_of(1))
    assert (ask.enabled(), withdraw.enabled()) == (True, False)
    desk.requests["t1"] = REQUEST
    readings.look()
    desk.lanes.run()
    assert withdraw.enabled()
