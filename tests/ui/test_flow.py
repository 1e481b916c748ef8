"""The way of a case: wanted, decoded, shown, painted, kept, let go; everything around it is a stand-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError, NotTheFile
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import OpenedCase
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import flow as module
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.painted import Painted
from tests.core.reviews import identity, image, lungs, prediction
from tests.ui.stand_ins import Lanes, row

BROKEN = LungSegError("damaged")


class Viewing(QObject):
    painted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.viewers = SimpleNamespace(activate_main=lambda: self.did.append("main"))
        self.did: list[str] = []
        self.shown: list[Review | None] = []
        self.errors: list[LungSegError] = []
        self.retry: Callable[[], object] = lambda: None

    def finish_stroke(self) -> None:
        self.did.append("finish")

    def show(self, review: Review | None) -> None:
        self.shown.append(review)

    def show_error(self, error: LungSegError, *, retry: Callable[[], object]) -> None:
        self.errors.append(error)
        self.retry = retry


class Saving(QObject):
    saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.unsaved: set[Identity] = set()
        self.flushed = 0

    def is_saved(self, found: Identity) -> bool:
        return found not in self.unsaved

    def flush(self) -> None:
        self.flushed += 1


class Predicting:
    def __init__(self) -> None:
        self.waiting: set[Identity] = set()
        self.shows: list[Review] = []
        self.left: list[tuple[Identity | None, Identity | None]] = []

    def pending(self, found: Identity) -> bool:
        return found in self.waiting

    def shown(self, review: Review) -> None:
        self.shows.append(review)

    def drop_all_but(self, main: Identity | None, beside: Identity | None) -> None:
        self.left.append((main, beside))


class Library:
    def __init__(self) -> None:
        self.rows: dict[str, Entry] = {}
        self.removed: list[str] = []
        self.why: dict[str, str] = {}
        self.names: tuple[str, ...] = ()
        self.error: LungSegError | None = None
        self.also: tuple[str, ...] = ()

    def _may(self) -> None:
        if self.error is not None:
            raise self.error

    def failed(self, path: Path, words: str) -> None:
        self._may()
        self.why[path.as_posix()] = words

    def entry(self, key: str) -> Entry | None:
        self._may()
        return self.rows.get(key)

    def rows_of(self, found: Identity) -> tuple[str, ...]:
        return (f"/x/{found.uid}", *self.also)

    def remove(self, key: str) -> None:
        self._may()
        self.removed.append(key)

    def namesakes(self, _: Identity) -> tuple[str, ...]:
        self._may()
        return self.names


class Journals:
    def __init__(self) -> None:
        self.released: list[str] = []
        self.removed: list[str] = []

    def release(self, found: Identity) -> None:
        self.released.append(found.uid)

    def remove(self, found: Identity) -> None:
        self.removed.append(found.uid)


class Desk:
    """A flow and what it speaks to; a file ``/x/a`` holds image a, and ``/x/a_2`` holds it, too."""

    def __init__(self) -> None:
        self.session, self.lanes = Session(), Lanes()
        self.viewing, self.saving, self.predicting = Viewing(), Saving(), Predicting()
        self.library, self.journals = Library(), Journals()
        self.broken: dict[str, LungSegError] = {}
        self.read_only: set[str] = set()
        self.notices: tuple[str, ...] = ()
        self.decoded: list[str] = []
        services: Any = SimpleNamespace(
            lanes=self.lanes, library=self.library, journals=self.journals, training_set=None, read=None
        )
        viewing: Any = self.viewing
        saving: Any = self.saving
        predicting: Any = self.predicting
        self.flow = CaseFlow(services, self.session, viewing=viewing, saving=saving, predicting=predicting)
        self.told: list[tuple[str, ...]] = []
        self.rows: list[str] = []
        self.painted: list[str] = []
        self.flow.decoding.connect(lambda key, waits: self.told.append(("decoding", key, str(waits))))
        self.flow.shown.connect(lambda key, _, notices: self.told.append(("shown", key, *notices)))
        self.flow.failed.connect(lambda key, error: self.told.append(("failed", key, str(error))))
        self.flow.fetched.connect(lambda key, _: self.told.append(("fetched", key)))
        self.flow.not_fetched.connect(lambda key, error: self.told.append(("not fetched", key, str(error))))
        self.flow.gone.connect(lambda key: self.told.append(("gone", key)))
        self.flow.entry_changed.connect(lambda entry: self.rows.append(entry.key))
        self.flow.painted_changed.connect(lambda: self.painted.append(self.flow.wanted))

    def open_case(self, path: Path, **_: object) -> OpenedCase:
        key = path.as_posix()
        self.decoded.append(key)
        if key in self.broken:
            raise self.broken[key]
        found = replace(image(path.name.partition("_")[0]), source=path)
        review = Review(found)
        review.read_only = "Somebody works on it." if key in self.read_only else ""
        return OpenedCase(row(key), review, found, self.notices)

    def show(self, *keys: str) -> None:
        for key in keys:
            self.flow.show(f"/x/{key}")
            self.lanes.work()

    def paint(self) -> None:
        self.viewing.painted.emit(self.session.current)

    @property
    def opened(self) -> list[str]:
        return [name for name in "abcdefgh" if self.flow.opened(f"/x/{name}") is not None]

    @property
    def reviews(self) -> set[str]:
        return {review.image.uid for review in self.session.reviews}

    def take_told(self) -> list[tuple[str, ...]]:
        told, self.told[:] = list(self.told), []
        return told

    @property
    def patience(self) -> QTimer:
        return next(each for each in self.flow.children() if isinstance(each, QTimer))


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
    desk.lanes.work()
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
    desk.lanes.work()
    desk.flow.prefetch("/x/a")
    desk.flow.prefetch("")
    desk.lanes.work()
    assert desk.decoded == ["/x/a"]
    assert desk.flow.decoded("/x/a") is not None
    assert desk.flow.decoded("/x/b") is None


def test_a_case_that_is_fetched_in_advance_is_not_shown(desk: Desk) -> None:
    desk.show("a")
    desk.flow.prefetch("/x/b")
    desk.lanes.work()
    assert desk.session.current is not None
    assert desk.session.current.image.uid == "a"
    assert (desk.opened, desk.reviews, desk.rows) == (["a", "b"], {"a"}, ["/x/a", "/x/b"])


def test_what_was_passed_is_not_decoded_any_more(desk: Desk) -> None:
    for key in "abc":
        desk.flow.show(f"/x/{key}")
    desk.lanes.work()
    assert desk.decoded == ["/x/c"]
    desk.flow.set_beside("/x/d")
    desk.flow.show("/x/b")
    desk.lanes.work()
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
    desk.lanes.work()
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
    desk.lanes.work()
    assert desk.take_told() == []
    assert desk.rows == ["/x/a", "/x/b"]
    assert desk.session.current is not None


# -- beside
def test_a_case_is_opened_beside_the_wanted_one(desk: Desk) -> None:
    desk.show("a")
    desk.take_told()
    desk.flow.set_beside("/x/b")
    assert desk.take_told() == []
    desk.lanes.work()
    assert desk.take_told() == [("fetched", "/x/b")]
    desk.flow.set_beside("/x/b")  # it is open already
    assert desk.take_told() == [("fetched", "/x/b")]
    assert desk.flow.speaks_for("/x/b")
    desk.flow.set_beside("")
    desk.lanes.work()
    assert desk.take_told() == []
    assert not desk.flow.speaks_for("/x/b")
    assert desk.decoded == ["/x/a", "/x/b"]


def test_a_case_that_cannot_stand_beside_is_told_once(desk: Desk) -> None:
    desk.show("a")
    desk.take_told()
    desk.broken = {"/x/b": BROKEN}
    desk.flow.set_beside("/x/b")
    desk.lanes.work()
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
    desk.lanes.work()
    first, second = desk.flow.opened("/x/a"), desk.flow.opened("/x/a_2")
    assert first is not None
    assert second is not None
    assert first.review is second.review
    desk.read_only = {"/x/b"}
    for key in ("/x/b", "/x/b_2"):
        desk.flow.prefetch(key)
    desk.lanes.work()
    held, free = desk.flow.opened("/x/b"), desk.flow.opened("/x/b_2")
    assert held is not None
    assert free is not None
    assert held.review is not free.review


# -- what was decided meanwhile
def test_a_prediction_made_in_advance_comes_to_the_case_that_was_fetched(desk: Desk) -> None:
    desk.show("a")
    desk.flow.prefetch("/x/b")
    desk.lanes.work()
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
    desk.lanes.work()
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


# -- few stay open
def test_few_cases_stay_open_and_the_one_shown_last_goes_last(desk: Desk) -> None:
    desk.show(*"abcde")
    assert desk.opened == list("abcde")
    desk.flow.show("/x/a")
    desk.show("f")
    assert desk.opened == list("acdef")
    assert desk.reviews == set("acdef")
    assert desk.journals.released == ["b"]
    assert desk.journals.removed == []


def test_what_is_not_on_the_disk_stays_open_until_it_is(desk: Desk) -> None:
    desk.saving.unsaved = {identity("a"), identity("b")}
    desk.show(*"abcdef")
    assert desk.opened == list("abdef")
    desk.show("g")
    assert desk.opened == list("abefg")
    desk.show("h")
    desk.saving.unsaved = {identity("b")}
    desk.show("c")
    assert desk.opened == list("bcfgh")
    desk.saving.unsaved = {identity(each) for each in "bcfghd"}
    desk.show("d")
    assert desk.opened == list("bcdfgh")
    desk.saving.unsaved = set()
    desk.saving.saved.emit(identity("b"))
    assert desk.opened == list("cdfgh")


def test_what_is_shown_fetched_or_stands_beside_is_not_let_go(desk: Desk) -> None:
    desk.show("a")
    desk.flow.set_beside("/x/b")
    desk.lanes.work()
    desk.show(*"cdef")
    assert desk.opened == list("bcdef")
    desk.flow.prefetch("/x/g")
    desk.lanes.work()
    desk.flow.prefetch("/x/h")
    desk.lanes.work()
    assert desk.opened == list("befgh")
    desk.flow.set_beside("")  # its turn comes with the next one
    desk.show("a")
    assert "b" not in desk.opened


def test_old_cases_go_once_another_one_stands_beside(desk: Desk) -> None:
    desk.saving.unsaved = {identity(each) for each in "abcdef"}
    desk.show(*"abcdef")
    desk.saving.unsaved = set()
    desk.flow.set_beside("")
    assert desk.opened == list("bcdef")


def test_what_was_passed_while_it_was_decoded_goes_first(desk: Desk) -> None:
    desk.show(*"abcd")
    desk.flow.prefetch("/x/e")
    task = desk.lanes.decode.waiting.pop()
    desk.flow.show("/x/a")
    desk.flow.prefetch("/x/f")
    desk.lanes.work()
    task.work()
    assert "e" not in desk.opened
    assert desk.opened == list("abcdf")


def test_a_file_of_an_image_that_another_row_shows_goes_without_its_review(desk: Desk) -> None:
    desk.show("a", "a_2", *"bcd")
    desk.flow.show("/x/a_2")
    desk.show("e")
    assert desk.flow.opened("/x/a") is None
    assert "a" in desk.reviews
    assert desk.journals.released == []


# -- taken off, forgotten
@pytest.mark.parametrize(
    ("copies", "also", "closed", "removed", "released"),
    [
        ((), (), True, ["a"], []),
        ((), ("/x/a_2",), True, [], ["a"]),  # another row holds it: mask and strokes stay
        (("a_2",), ("/x/a_2",), False, [], []),  # and it is open
    ],
)
def test_a_case_is_taken_off_with_its_work_unless_another_row_holds_it(
    desk: Desk, copies: tuple[str, ...], also: tuple[str, ...], closed: bool, removed: list[str], released: list[str]
) -> None:
    desk.show(*copies, "b", "a")
    desk.paint()
    desk.library.also = also
    desk.take_told()
    desk.flow.remove("/x/a")
    assert desk.library.removed == ["/x/a"]
    assert ("a" in desk.reviews) is not closed
    assert (desk.journals.removed, desk.journals.released) == (removed, released)
    assert desk.saving.flushed == len(released)
    assert desk.take_told() == [("gone", "/x/a"), ("decoding", "/x/a", "False")]
    assert (desk.flow.wanted, desk.flow.opened("/x/a")) == ("", None)
    assert desk.flow.why_not_painted() == "No image is open."
    desk.flow.remove("/x/b")
    assert desk.take_told() == [("gone", "/x/b")]
    assert desk.library.removed == ["/x/a", "/x/b"]
    desk.flow.remove("/x/z")  # never opened
    assert desk.take_told() == []
    assert desk.library.removed == ["/x/a", "/x/b", "/x/z"]


def test_a_case_that_is_taken_off_while_it_is_decoded_leaves_the_list_again(desk: Desk) -> None:
    desk.flow.show("/x/a")
    desk.flow.remove("/x/a")
    assert not desk.patience.isActive()
    desk.lanes.work()
    assert desk.library.removed == ["/x/a", "/x/a"]  # its worker had listed it anew
    assert (desk.opened, desk.rows, desk.session.current) == ([], [], None)
    desk.show("a")
    assert desk.opened == ["a"]


def test_a_disk_that_keeps_the_row_stops_nothing(desk: Desk) -> None:
    desk.flow.show("/x/a")
    desk.flow.forget(["/x/a"])
    desk.library.error = LungSegError("The disk is full.")
    desk.lanes.work()
    assert desk.opened == []
    with pytest.raises(LungSegError):
        desk.flow.remove("/x/b")


@pytest.mark.parametrize("again", ["show", "prefetch", "set_beside"])
def test_a_case_that_was_taken_off_and_is_wanted_again_comes(desk: Desk, again: str) -> None:
    desk.show("b")
    desk.flow.prefetch("/x/a")
    desk.flow.remove("/x/a")
    getattr(desk.flow, again)("/x/a")
    desk.lanes.work()
    assert desk.opened == ["a", "b"]


@pytest.mark.parametrize("stays", [True, False])
def test_of_forgotten_cases_nothing_is_kept_unless_another_row_holds_the_image(desk: Desk, stays: bool) -> None:
    desk.show("a", "b")
    desk.take_told()
    desk.flow.forget(["/x/a", "/x/z"], stays=lambda found: stays and found == identity("a"))
    assert desk.take_told() == [("gone", "/x/a")]
    assert desk.reviews == {"b"}
    assert (desk.journals.released, desk.journals.removed) == ((["a"], []) if stays else ([], ["a"]))
    assert desk.saving.flushed == stays
    assert desk.flow.wanted == "/x/b"
    desk.flow.forget(["/x/b"])
    assert desk.journals.removed[-1] == "b"
    assert desk.flow.wanted == ""
    assert desk.library.removed == []  # that is told by others


def test_a_forgotten_file_whose_image_another_row_has_open_leaves_the_review(desk: Desk) -> None:
    desk.show("a", "a_2")
    desk.flow.forget(["/x/a"])
    assert desk.reviews == {"a"}
    assert desk.journals.removed == []
    desk.show("b", "b_2")
    desk.take_told()
    desk.flow.let_go("/x/b")
    assert desk.take_told() == [("gone", "/x/b")]
    assert desk.reviews == {"a", "b"}
    desk.flow.let_go("/x/b_2")
    assert desk.reviews == {"a"}
    assert (desk.journals.released, desk.saving.flushed) == (["b"], 1)
    desk.take_told()
    desk.flow.let_go("/x/z")
    assert desk.take_told() == []
    assert desk.saving.flushed == 1


def test_the_empty_page_is_shown_where_no_case_is_left(desk: Desk) -> None:
    desk.show("a")
    desk.paint()
    desk.take_told()
    del desk.painted[:]
    desk.flow.show("/x/b")
    desk.flow.show_nothing()
    assert not desk.patience.isActive()
    assert desk.take_told() == [("decoding", "/x/b", "False")]
    assert desk.viewing.shown[-1] is None
    assert (desk.session.current, desk.flow.wanted, desk.reviews) == (None, "", {"a"})
    assert desk.painted == ["/x/b", ""]
    desk.lanes.work()
    assert desk.session.current is None  # b was passed


# -- notices
def test_a_case_comes_with_what_is_known_of_other_files_by_now(desk: Desk) -> None:
    desk.notices = ("It was read in part.",)
    desk.library.names = ("copy.dcm",)
    desk.show("a")
    told = desk.take_told()[-1]
    assert told[:3] == ("shown", "/x/a", "It was read in part.")
    assert told[3].startswith("copy.dcm has the same SOP Instance UID")
    desk.library.names = ()
    desk.flow.show("/x/a")
    assert desk.take_told()[-1] == ("shown", "/x/a", "It was read in part.")
    desk.library.error = LungSegError("The disk is gone.")
    desk.flow.show("/x/a")
    assert desk.take_told()[-1] == ("shown", "/x/a", "It was read in part.")


def test_a_case_stands_as_its_own_file_says(desk: Desk) -> None:
    desk.show("a")
    review = desk.session.current
    assert review is not None
    review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0")
    desk.show("a_2")
    np.testing.assert_array_equal(review.mask.live, lungs())
    assert review.image.source == Path("/x/a_2")
