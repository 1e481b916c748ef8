"""The way of a case: wanted, decoded, shown, painted, kept, let go; everything around it is a stand-in."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError, NotTheFile
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.ui.controllers import flow as module
from lungseg_gui.ui.controllers.painted import Painted
from tests.core.reviews import identity, image, prediction
from tests.ui.controllers.standins import row
from tests.ui.controllers.standins.desks.flow import BROKEN, Desk


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(jobs, "open_case", desk.open_case)
    return desk


def test_a_case_is_shown_once_it_is_decoded_and_the_last_one_stays_until_then(desk: Desk) -> None:
    desk.show("a")
    desk.paint()
    before = desk.session.current
    desk.take_told()
    del desk.painted[:], desk.viewing.did[:]
    desk.flow.show("/x/b")
    assert desk.viewing.did == ["finish", "main"]
    assert desk.session.current is before
    assert desk.painted == ["/x/b"]
    assert desk.flow.painted is None  # nothing is decided on it
    assert desk.flow.wanted == "/x/b"
    assert desk.flow.loading("/x/b")
    assert not desk.flow.loading("/x/a")
    assert desk.patience.isActive()
    assert desk.patience.isSingleShot()
    assert desk.patience.interval() == module.DECODING_AFTER_MS
    assert desk.predicting.left[-1] == (None, None)
    desk.lanes.run()
    assert not desk.patience.isActive()
    assert not desk.flow.loading("/x/b")
    assert desk.take_told() == [("decoding", "/x/b", "False"), ("shown", "/x/b")]
    assert desk.session.current is desk.viewing.shown[-1] is desk.predicting.shows[-1]
    assert desk.rows == ["/x/a", "/x/b"]
    desk.flow.show("/x/a")  # open still: it comes at once
    assert desk.take_told() == [("decoding", "/x/a", "False"), ("shown", "/x/a")]
    assert desk.decoded == ["/x/a", "/x/b"]
    assert desk.predicting.left[-1] == (identity("a"), None)


def test_a_reader_who_waits_is_told(desk: Desk) -> None:
    desk.flow.show("/x/a")
    desk.patience.timeout.emit()
    assert desk.told == [("decoding", "/x/a", "True")]


def test_a_file_is_decoded_once_however_often_it_is_wanted(desk: Desk) -> None:
    desk.flow.prefetch("/x/a")
    desk.flow.prefetch("/x/a")
    desk.flow.show("/x/a")
    desk.lanes.run()
    desk.flow.prefetch("/x/a")
    desk.flow.prefetch("")
    desk.lanes.run()
    assert desk.decoded == ["/x/a"]
    assert desk.flow.decoded("/x/a") is not None
    assert desk.flow.decoded("/x/b") is None


def test_a_case_that_is_fetched_in_advance_is_not_shown(desk: Desk) -> None:
    desk.show("a")
    desk.flow.prefetch("/x/b")
    desk.lanes.run()
    assert desk.session.current is not None
    assert desk.session.current.image.uid == "a"
    assert (desk.opened, desk.reviews, desk.rows) == (["a", "b"], {"a"}, ["/x/a", "/x/b"])


def test_what_was_passed_is_not_decoded_any_more(desk: Desk) -> None:
    for key in "abc":
        desk.flow.show(f"/x/{key}")
    desk.lanes.run()
    assert desk.decoded == ["/x/c"]
    desk.flow.set_beside("/x/d")
    desk.flow.show("/x/b")
    desk.lanes.run()
    assert desk.decoded == ["/x/c", "/x/d", "/x/b"]
    desk.flow.show("/x/e")
    assert desk.predicting.left[-1] == (None, identity("d"))


def test_a_case_that_somebody_else_holds_is_read_anew_each_time(desk: Desk) -> None:
    desk.read_only = {"/x/a"}
    desk.show("a", "b")
    desk.read_only.clear()
    desk.show("a")
    assert desk.decoded == ["/x/a", "/x/b", "/x/a"]
    assert desk.session.current is not None
    assert desk.session.current.read_only == ""


# -- errors
def test_a_file_that_cannot_be_read_takes_the_picture_s_place(desk: Desk) -> None:
    desk.show("a")
    desk.paint()
    desk.broken = {"/x/b": BROKEN}
    desk.library.rows = {"/x/b": row("/x/b")}
    desk.take_told()
    del desk.painted[:]
    desk.show("b")
    assert desk.take_told() == [("decoding", "/x/b", "False"), ("failed", "/x/b", "damaged")]
    assert not desk.patience.isActive()
    assert desk.session.current is None
    assert desk.reviews == {"a"}
    assert desk.viewing.errors == [BROKEN]
    assert desk.library.why == {"/x/b": "damaged"}
    assert desk.rows == ["/x/a", "/x/b"]
    assert desk.painted == ["/x/b", "/x/b"]
    assert desk.flow.why_not_painted() == "b could not be read."
    desk.broken.clear()
    desk.viewing.retry()
    assert desk.flow.why_not_painted() == "b is still loading."
    desk.lanes.run()
    assert desk.flow.why_not_painted() == "The image is still loading."
    desk.paint()
    assert desk.flow.why_not_painted() == ""


def test_a_case_that_failed_does_not_pass_for_the_one_in_the_viewer(desk: Desk) -> None:
    desk.show("a")
    desk.paint()
    desk.broken = {"/x/a": BROKEN}
    desk.flow.forget(["/x/a"])
    desk.show("a")
    assert desk.flow.why_not_painted() == "a could not be read."
    desk.broken.clear()
    desk.flow.show("/x/a")
    assert desk.flow.why_not_painted() == "a is still loading."


@pytest.mark.parametrize(
    ("error", "kept", "changed"), [(BROKEN, {"/x/b": "damaged"}, ["/x/b"]), (NotTheFile("no drive"), {}, ["/x/b"])]
)
def test_nothing_is_held_against_a_file_whose_reason_is_another(
    desk: Desk, error: LungSegError, kept: dict[str, str], changed: list[str]
) -> None:
    desk.broken = {"/x/b": error}
    desk.library.rows = {"/x/b": row("/x/b")}
    desk.show("b")
    assert desk.library.why == kept
    assert desk.rows == changed


@pytest.mark.parametrize("refused", [True, False])
def test_a_library_that_refuses_or_has_no_row_changes_none(desk: Desk, refused: bool) -> None:
    desk.broken = {"/x/b": BROKEN}
    if refused:
        desk.library.rows = {"/x/b": row("/x/b")}
        desk.library.error = LungSegError("The disk is full.")
    desk.show("b")
    assert desk.rows == []
    assert desk.viewing.errors == [BROKEN]


def test_whoever_hears_of_the_failure_may_show_another_case(desk: Desk) -> None:
    desk.show("a")
    desk.broken = {"/x/b": BROKEN}
    desk.flow.failed.connect(lambda *_: desk.flow.show("/x/a"))
    desk.show("b")
    assert desk.viewing.errors == []
    assert desk.flow.wanted == "/x/a"
    assert desk.session.current is not None


def test_a_file_that_was_passed_fails_in_its_row_alone(desk: Desk) -> None:
    desk.show("a")
    desk.broken = {"/x/b": BROKEN}
    desk.library.rows = {"/x/b": row("/x/b")}
    desk.take_told()
    desk.flow.prefetch("/x/b")
    desk.lanes.run()
    assert desk.take_told() == []
    assert desk.rows == ["/x/a", "/x/b"]
    assert desk.session.current is not None


# -- beside
def test_a_case_is_opened_beside_the_wanted_one(desk: Desk) -> None:
    desk.show("a")
    desk.take_told()
    desk.flow.set_beside("/x/b")
    assert desk.take_told() == []
    desk.lanes.run()
    assert desk.take_told() == [("fetched", "/x/b")]
    desk.flow.set_beside("/x/b")  # it is open already
    assert desk.take_told() == [("fetched", "/x/b")]
    assert desk.flow.speaks_for("/x/b")
    desk.flow.set_beside("")
    desk.lanes.run()
    assert desk.take_told() == []
    assert not desk.flow.speaks_for("/x/b")
    assert desk.decoded == ["/x/a", "/x/b"]


def test_a_case_that_cannot_stand_beside_is_told_once(desk: Desk) -> None:
    desk.show("a")
    desk.take_told()
    desk.broken = {"/x/b": BROKEN}
    desk.flow.set_beside("/x/b")
    desk.lanes.run()
    assert desk.take_told() == [("not fetched", "/x/b", "damaged")]
    assert not desk.flow.speaks_for("/x/b")
    assert desk.flow.why_not_painted() == "The image is still loading."


def test_a_decision_is_made_on_the_picture_that_the_reader_has_turned_to(desk: Desk) -> None:
    desk.show("a")
    del desk.painted[:]
    desk.paint()
    assert desk.painted == ["/x/a"]
    main = desk.flow.painted
    assert main is not None
    assert (main.identity, main.key) == (identity("a"), "/x/a")
    other = Review(image("b"))
    beside = Painted(identity("b"), "/x/b", 1.0)
    del desk.painted[:]
    desk.flow.turn_to(beside)
    assert desk.flow.painted is None  # the other one is the current review still
    desk.session.show(other)
    assert desk.flow.painted is beside
    desk.session.leave()
    assert desk.flow.painted is None
    desk.flow.turn_to(None)
    assert desk.flow.painted is None
    assert desk.painted == ["/x/a", "/x/a"]
    desk.flow.turn_to(beside)
    desk.flow.set_beside("")
    desk.show("a")
    desk.paint()
    assert desk.flow.painted is not None
    assert desk.flow.painted.key == "/x/a"


def test_nothing_is_painted_where_the_current_review_is_another_or_none(desk: Desk) -> None:
    assert desk.flow.painted is None
    assert desk.flow.why_not_painted() == "No image is open."
    desk.show("a")
    assert desk.flow.painted is None
    desk.paint()
    desk.session.show(Review(image("b")))
    assert desk.flow.painted is None
    desk.session.leave()
    assert desk.flow.painted is None


def test_another_row_of_the_same_picture_is_not_painted_yet(desk: Desk) -> None:
    desk.show("a")
    desk.paint()
    desk.show("a_2")
    assert desk.flow.painted is None
    desk.paint()
    assert desk.flow.painted is not None
    assert desk.flow.painted.key == "/x/a_2"


# -- two rows of one image
def test_two_files_of_one_image_share_a_review(desk: Desk) -> None:
    desk.show("a")
    first = desk.session.current
    desk.show("a_2")
    assert desk.session.current is first
    assert desk.flow.keys_of(identity("a")) == ("/x/a", "/x/a_2")
    assert desk.flow.keys_of(identity("b")) == ()
    assert first is not None
    assert first.image.source == Path("/x/a_2")  # shown as the file that the reader chose
    desk.flow.show("/x/a")
    assert first.image.source == Path("/x/a")


def test_two_files_that_were_fetched_share_a_review_unless_somebody_else_holds_it(desk: Desk) -> None:
    desk.show("c")
    for key in ("/x/a", "/x/a_2"):
        desk.flow.prefetch(key)
    desk.lanes.run()
    first, second = desk.flow.opened("/x/a"), desk.flow.opened("/x/a_2")
    assert first is not None
    assert second is not None
    assert first.review is second.review
    desk.read_only = {"/x/b"}
    for key in ("/x/b", "/x/b_2"):
        desk.flow.prefetch(key)
    desk.lanes.run()
    held, free = desk.flow.opened("/x/b"), desk.flow.opened("/x/b_2")
    assert held is not None
    assert free is not None
    assert held.review is not free.review


# -- what was decided meanwhile
def test_a_prediction_made_in_advance_comes_to_the_case_that_was_fetched(desk: Desk) -> None:
    desk.show("a")
    desk.flow.prefetch("/x/b")
    desk.lanes.run()
    for uid in "abc":
        desk.flow.receive(prediction(uid))
    fetched, shown = desk.flow.review_of(identity("b")), desk.flow.review_of(identity("a"))
    assert fetched is not None
    assert shown is not None
    assert fetched.prediction is not None
    assert shown.prediction is None  # the session gives it to this one
    assert desk.flow.review_of(identity("c")) is None
    assert desk.flow.review_of(None) is None


def test_a_case_that_was_fetched_is_told_what_was_decided_on_it(desk: Desk) -> None:
    desk.show("a")
    desk.flow.prefetch("/x/b")
    desk.lanes.run()
    review = desk.flow.review_of(identity("b"))
    assert review is not None
    said = Remarks(comment="a comment")
    desk.flow.follow(identity("b"), status=Status.ACCEPTED, protocol="lung-field", remarks=said)
    assert (review.status, review.protocol, review.remarks) == (Status.ACCEPTED, "lung-field", said)
    desk.flow.follow(identity("b"))
    assert (review.status, review.protocol, review.remarks) == (Status.ACCEPTED, "lung-field", said)
    desk.flow.follow(identity("a"), status=Status.ACCEPTED)
    desk.flow.follow(identity("c"), status=Status.ACCEPTED)
    assert desk.session.current is not None
    assert desk.session.current.status is Status.NEW


def test_it_says_which_cases_are_predicted_because_they_are_shown(desk: Desk) -> None:
    desk.show("a", "b")
    assert [desk.flow.speaks_for(f"/x/{key}") for key in "abc"] == [False, True, False]
    desk.predicting.waiting = {identity("a")}
    desk.flow.prefetch("/x/c")
    assert [desk.flow.speaks_for(f"/x/{key}") for key in "abcd"] == [True, True, True, False]
