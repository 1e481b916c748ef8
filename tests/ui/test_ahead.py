"""The rest of the worklist predicted in advance: what comes next, what waits, and what becomes of a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import ahead as module
from lungseg_gui.ui.controllers.ahead import Ahead
from tests.core.reviews import image, prediction
from tests.ui.stand_ins import Kept, Lanes, row

BROKEN = LungSegError("damaged")


class Library:
    """Knows a row for every key, unless a test says otherwise."""

    def __init__(self) -> None:
        self.removed: list[str] = []
        self.error: LungSegError | None = None
        self.status: dict[str, Status] = {}
        self.gone: set[str] = set()

    def entry(self, key: str) -> Entry | None:
        if self.error is not None:
            raise self.error
        return None if key in self.gone else row(key, status=self.status.get(key, Status.NEW))

    def remove(self, key: str) -> None:
        if self.error is not None:
            raise self.error
        self.removed.append(key)


class Place:
    """The worklist, what is open, and the model, as a test says they are."""

    def __init__(self) -> None:
        self.keys = ["/x/a", "/x/b", "/x/c"]
        self.open: dict[str, Image] = {}
        self.shown: set[str] = set()
        self.busy = False
        self.read: list[str] = []
        self.predicted: list[str] = []
        self.broken: dict[str, LungSegError] = {}
        self.refused: dict[str, LungSegError] = {}
        self.unkept: dict[str, LungSegError] = {}
        self.library = Library()
        self.lanes = Lanes()
        self.settings = Kept(predict__ahead=True)

    # -- the worklist
    def upcoming(self) -> Iterator[str]:
        yield from self.keys

    def lists(self, key: str) -> bool:
        return key in self.keys

    # -- what is open
    def speaks_for(self, key: str) -> bool:
        return key in self.shown

    def decoded(self, key: str) -> Image | None:
        return self.open.get(key)

    # -- the jobs and the model
    def read_ahead(self, path: Path, **_: object) -> tuple[Image, Entry]:
        key = path.as_posix()
        self.read.append(key)
        if key in self.broken:
            raise self.broken[key]
        return image(key), row(key, status=self.library.status.get(key, Status.NEW))

    def predict(self, found: Image) -> Prediction:
        self.predicted.append(found.uid)
        if found.uid in self.refused:
            raise self.refused[found.uid]
        return prediction(found.uid)

    def keep_ahead(self, _: Prediction, found: Image, **__: object) -> None:
        if found.uid in self.unkept:
            raise self.unkept[found.uid]


def turn() -> None:
    """Let the timers that are due come."""
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Place:
    place = Place()
    monkeypatch.setattr(jobs, "read_ahead", place.read_ahead)
    monkeypatch.setattr(jobs, "keep_ahead", place.keep_ahead)
    monkeypatch.setattr(module, "_PAUSE_MS", 0)
    return place


@pytest.fixture
def ahead(place: Place, qapp: object) -> Iterator[Ahead]:
    services: Any = SimpleNamespace(
        lanes=place.lanes,
        library=place.library,
        settings=place.settings,
        inference=place,
        read=None,
        journals=None,
        training_set=None,
        protocol="",
        registry=SimpleNamespace(uncertainty_limit=None),
    )
    ahead = Ahead(services, place, place, paused=lambda: place.busy)
    ahead.shown = []  # pyright: ignore[reportAttributeAccessIssue]
    yield ahead
    ahead.close()


def rows_of(ahead: Ahead) -> list[str]:
    shown: list[str] = []
    ahead.entry_changed.connect(lambda entry: shown.append(entry.key))
    return shown


def everything(place: Place) -> None:
    """Let the program work until nothing is left to be done."""
    for _ in range(20):
        turn()
        place.lanes.work()


def test_nothing_is_begun_before_the_program_has_started(ahead: Ahead, place: Place) -> None:
    ahead.go_on()
    everything(place)
    assert place.read == []
    assert not ahead.working
    ahead.begin()
    everything(place)
    assert place.read == place.predicted == ["/x/a", "/x/b", "/x/c"]


@pytest.mark.parametrize(
    ("hinder", "read"),
    [
        (lambda place: place.settings.set("predict.ahead", False), []),
        (lambda place: setattr(place, "busy", True), []),
        (lambda place: place.shown.add("/x/a"), ["/x/b", "/x/c"]),
        (lambda place: place.open.update({"/x/a": image("/x/a")}), ["/x/b", "/x/c"]),
        (lambda place: place.keys.clear(), []),
    ],
)
def test_what_is_turned_off_shown_or_decoded_already_is_not_read(
    ahead: Ahead, place: Place, hinder: Callable[[Place], object], read: list[str]
) -> None:
    hinder(place)
    ahead.begin()
    everything(place)
    assert place.read == read
    assert place.predicted == (["/x/a"] if place.open else []) + read


def test_what_the_reader_asked_for_is_predicted_at_once_whatever_is_turned_off(ahead: Ahead, place: Place) -> None:
    told: list[int] = []
    ahead.asked_changed.connect(lambda: told.append(len(ahead.asked)))
    place.settings.set("predict.ahead", False)
    place.busy = True
    ahead.ask(["/x/b", "/x/a"])
    assert told == [2]
    (pause, *_) = [timer for timer in ahead.children() if isinstance(timer, QTimer)]
    assert pause.isActive()
    assert pause.interval() == 0
    everything(place)
    assert place.predicted == ["/x/b", "/x/a"]
    assert told[-1] == 0
    assert not ahead.working


def test_a_pause_lies_between_cases_that_nobody_asked_for(
    ahead: Ahead, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PAUSE_MS", 5000)
    ahead.begin()
    turn()
    assert place.lanes.names == []
    (pause, *_) = [timer for timer in ahead.children() if isinstance(timer, QTimer)]
    assert pause.isSingleShot()
    assert pause.interval() == 5000


def test_turned_on_and_off_while_the_program_runs(ahead: Ahead, place: Place) -> None:
    ahead.turn(False)
    assert not ahead.on
    ahead.begin()
    everything(place)
    ahead.turn(True)
    assert ahead.on
    ahead.follow(frozenset({"theme"}))
    turn()
    assert place.lanes.names == []
    ahead.follow(frozenset({"predict.ahead"}))
    turn()
    assert place.lanes.names == ["decode ahead"]
    ahead.turn(False)
    ahead.follow(frozenset({"predict.ahead"}))
    assert [task.cancelled for task in place.lanes.decode.waiting] == [True]
    place.lanes.work()
    everything(place)
    assert place.predicted == []
    ahead.turn(True)
    ahead.follow(frozenset({"predict.ahead"}))
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/c"]  # what was given up is tried again


def test_held_it_ends_the_case_in_work_and_begins_no_other(ahead: Ahead, place: Place) -> None:
    ahead.ask(["/x/a", "/x/b"])
    turn()
    ahead.hold(True)
    everything(place)
    assert place.predicted == ["/x/a"]
    ahead.hold(False)
    everything(place)
    assert place.predicted == ["/x/a", "/x/b"]


def test_the_case_behind_is_read_while_the_model_works_and_no_further(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b", "/x/c"])
    turn()
    assert place.lanes.names == ["decode ahead", "predict ahead"]
    assert ahead.working
    place.lanes.decode.work()
    turn()
    assert place.read == ["/x/b"]
    assert place.predicted == []
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/c"]
    assert place.read == ["/x/b", "/x/c"]  # each file once


def test_a_file_that_is_read_early_is_waited_for_by_its_turn(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.lanes.predict.work()
    turn()
    assert place.lanes.decode.names == ["decode ahead"]  # still the same one
    everything(place)
    assert place.read == ["/x/b"]
    assert place.predicted == ["/x/a", "/x/b"]


def test_a_damaged_file_is_told_in_its_row_and_counts_wherever_it_was_read(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    place.broken = {"/x/a": BROKEN, "/x/b": BROKEN}
    place.open["/x/c"] = image("/x/c")
    ahead.ask(["/x/a", "/x/c", "/x/b"])  # b is read early
    everything(place)
    assert place.predicted == ["/x/c"]
    assert ahead.asked.errors == {"/x/a": BROKEN, "/x/b": BROKEN}
    assert len(ahead.asked) == 0
    assert {"/x/a", "/x/b"} <= set(shown)
    place.broken.clear()
    ahead.begin()
    everything(place)
    assert place.predicted == ["/x/c"]  # it is not tried again by itself
    ahead.forget("/x/a")
    ahead.go_on()
    everything(place)
    assert place.predicted == ["/x/c", "/x/a"]
    ahead.ask(["/x/b"])
    everything(place)
    assert place.predicted == ["/x/c", "/x/a", "/x/b"]


def test_a_case_that_is_given_up_is_tried_again(ahead: Ahead, place: Place) -> None:
    ahead.begin()
    turn()
    ahead.stop()
    place.lanes.work()
    assert not ahead.working
    assert ahead.asked.errors == {}
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/c"]


def test_what_the_model_is_done_with_is_kept_though_the_rest_is_given_up(ahead: Ahead, place: Place) -> None:
    told: list[int] = []
    made: list[str] = []
    ahead.made.connect(lambda found: made.append(found.identity.uid))
    place.settings.set("predict.ahead", False)
    place.open = {key: image(key) for key in place.keys}
    ahead.ask(place.keys)
    turn()
    place.lanes.predict.work()
    assert ahead.working
    turn()
    ahead.held = True
    ahead.asked_changed.connect(lambda: told.append(len(ahead.asked)))
    ahead.give_up()
    assert told == [1]
    assert not ahead.held
    everything(place)
    assert made == ["/x/a"]
    assert told == [1, 0]
    assert (ahead.asked.total, ahead.asked.untried, ahead.asked.failed) == (1, 0, 0)


def test_two_masks_at_most_wait_to_be_written(ahead: Ahead, place: Place) -> None:
    place.open = {key: image(key) for key in place.keys}
    ahead.begin()
    for _ in range(5):
        turn()
        place.lanes.predict.work()
    assert place.predicted == ["/x/a", "/x/b"]
    assert place.lanes.keep.names == ["keep ahead"] * 2
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/c"]


def test_a_model_that_fails_ends_what_was_asked_for_and_rests(ahead: Ahead, place: Place) -> None:
    told: list[tuple[int, int, int]] = []
    shown = rows_of(ahead)
    ahead.begin()
    place.open = {key: image(key) for key in place.keys}
    place.refused = {"/x/a": BROKEN}
    ahead.ask(["/x/a", "/x/b", "/x/c"])
    ahead.asked_changed.connect(lambda: told.append((len(ahead.asked), ahead.asked.failed, ahead.asked.untried)))
    everything(place)
    assert place.predicted == ["/x/a"]
    assert told == [(2, 1, 0), (0, 1, 2)]
    assert shown == ["/x/a"]
    ahead.go_on()
    everything(place)
    assert place.predicted == ["/x/a"]  # it rests
    place.refused.clear()
    ahead.try_again()
    everything(place)
    assert place.predicted == ["/x/a", "/x/a", "/x/b", "/x/c"]


def test_whoever_asks_has_a_model_that_failed_tried_again(ahead: Ahead, place: Place) -> None:
    place.refused = {"/x/a": BROKEN}
    ahead.begin()
    everything(place)
    assert place.predicted == ["/x/a"]
    assert ahead.asked.errors == {}
    ahead.ask(["/x/b"])
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/a"]  # and after it the rest, until it fails again


def test_a_mask_that_cannot_be_written_counts_as_failed(ahead: Ahead, place: Place) -> None:
    place.unkept = {"/x/a": BROKEN}
    ahead.ask(["/x/a", "/x/b"])
    everything(place)
    assert ahead.asked.errors == {"/x/a": BROKEN}


def test_a_prediction_that_was_cancelled_is_no_failure_of_the_model(ahead: Ahead, place: Place) -> None:
    place.open = {key: image(key) for key in place.keys}
    ahead.begin()
    turn()
    ahead.stop()
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/c"]


@pytest.mark.parametrize(
    ("status", "asked", "predicted"),
    [
        (Status.NEW, False, True),
        (Status.PREDICTED, False, False),
        (Status.PREDICTED, True, True),
        (Status.CORRECTED, True, False),
        (Status.ACCEPTED, True, False),
    ],
)
def test_a_case_that_somebody_worked_on_is_not_predicted(
    ahead: Ahead, place: Place, status: Status, asked: bool, predicted: bool
) -> None:
    shown = rows_of(ahead)
    place.keys = ["/x/a"]
    place.library.status = {"/x/a": status}
    if asked:
        ahead.ask(["/x/a"])
    else:
        ahead.begin()
    everything(place)
    assert place.predicted == (["/x/a"] if predicted else [])
    assert "/x/a" in shown
    assert len(ahead.asked) == 0
    assert not ahead.working


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda place: setattr(place, "busy", True),
        lambda place: place.settings.set("predict.ahead", False),
        lambda place: place.shown.add("/x/a"),
    ],
)
def test_what_nobody_wants_any_more_once_it_is_read_is_left_for_later(
    ahead: Ahead, place: Place, meanwhile: Callable[[Place], object]
) -> None:
    place.keys = ["/x/a"]
    ahead.begin()
    turn()
    meanwhile(place)
    place.lanes.work()
    everything(place)
    assert place.predicted == []
    assert place.read == ["/x/a"]
    assert not ahead.working
    place.busy = False
    place.shown.clear()
    place.settings.set("predict.ahead", True)
    ahead.go_on()
    everything(place)
    assert place.predicted == ["/x/a"]


def test_a_row_that_was_taken_off_while_it_was_read_leaves_the_library_again(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    ahead.begin()
    turn()
    place.keys.remove("/x/a")
    place.lanes.decode.work()
    assert place.library.removed == ["/x/a"]
    assert shown == []
    everything(place)
    assert place.predicted == ["/x/b", "/x/c"]
    place.keys.append("/x/a")  # opened again: it was not predicted
    ahead.go_on()
    everything(place)
    assert place.predicted == ["/x/b", "/x/c", "/x/a"]


def test_so_it_does_where_the_reading_was_given_up(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.keys.remove("/x/b")
    ahead.give_up()  # b, which is read early
    place.lanes.decode.work()
    assert place.library.removed == ["/x/b"]
    place.keys = ["/x/c"]
    place.lanes.work()
    ahead.begin()
    turn()
    place.keys.remove("/x/c")
    ahead.stop()
    place.lanes.decode.work()
    assert place.library.removed == ["/x/b", "/x/c"]


def test_what_the_reader_waits_for_comes_before_what_is_done_in_advance(ahead: Ahead, place: Place) -> None:
    ahead.begin()
    turn()
    assert [task.last for task in place.lanes.decode.waiting] == [True]
    place.lanes.decode.work()
    turn()
    assert [task.last for task in place.lanes.predict.waiting] == [True]


def test_a_row_knows_what_was_read_before_it_is_predicted(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    ahead.begin()
    turn()
    place.lanes.decode.work()
    assert shown == ["/x/a"]
    assert place.predicted == []


def test_it_goes_on_by_itself_behind_a_case_that_needs_no_mask(ahead: Ahead, place: Place) -> None:
    place.library.status = {"/x/a": Status.ACCEPTED}
    place.settings.set("predict.ahead", False)
    ahead.ask(["/x/a", "/x/b"])
    everything(place)
    assert place.predicted == ["/x/b"]
    place.settings.set("predict.ahead", True)
    place.keys = ["/x/c", "/x/d"]
    ahead.begin()
    turn()
    place.shown.add("/x/c")  # opened while it is read
    everything(place)
    assert place.predicted == ["/x/b", "/x/d"]


def test_a_disk_that_keeps_a_row_stops_nothing(ahead: Ahead, place: Place) -> None:
    ahead.begin()
    turn()
    place.keys.remove("/x/a")
    place.library.error = BROKEN
    place.lanes.decode.work()
    place.library.error = None
    everything(place)
    assert place.predicted == ["/x/b", "/x/c"]


def test_what_was_read_early_and_is_given_up_leaves_no_row_that_is_not_listed(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.lanes.decode.work()
    place.keys.remove("/x/b")
    ahead.give_up()
    assert place.library.removed == ["/x/b"]


def test_what_was_read_early_for_nothing_is_let_go(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b", "/x/c"])
    turn()
    place.lanes.decode.work()
    place.keys.remove("/x/b")
    place.lanes.predict.work()
    turn()
    assert place.library.removed == ["/x/b"]
    ahead.stop()
    everything(place)
    assert place.read == ["/x/b", "/x/c"]


def test_what_the_reader_opens_while_it_is_read_early_is_not_read_twice(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b", "/x/c"])
    turn()
    (early,) = place.lanes.decode.waiting
    place.open["/x/b"] = image("/x/b")
    place.lanes.predict.work()
    turn()
    assert early.cancelled
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/c"]
    assert place.read == ["/x/c"]


def test_what_was_read_early_is_not_held_once_it_was_given_up(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.lanes.decode.work()
    ahead.give_up()
    ahead.ask(["/x/b"])
    everything(place)
    assert place.read == ["/x/b", "/x/b"]
    assert place.library.removed == []  # it is listed


def test_what_was_asked_for_and_given_up_is_tried_in_its_turn(ahead: Ahead, place: Place) -> None:
    place.keys, place.broken = ["/x/a"], {"/x/a": BROKEN}
    ahead.begin()
    everything(place)
    place.broken.clear()
    ahead.ask(["/x/a"])
    ahead.give_up()
    everything(place)
    assert place.predicted == ["/x/a"]


def test_rows_that_wait_are_not_shown_after_the_end(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.lanes.decode.work()
    waiting = [timer for timer in ahead.findChildren(QTimer) if timer.isActive()]
    ahead.close()
    assert not any(timer.isActive() for timer in waiting)
    assert shown == []


def test_what_is_asked_for_but_taken_off_the_list_counts_no_more(ahead: Ahead, place: Place) -> None:
    told: list[int] = []
    ahead.ask(["/x/gone", "/x/a"])
    ahead.asked_changed.connect(lambda: told.append(ahead.asked.total))
    turn()
    assert told == [1]
    everything(place)
    assert place.predicted == ["/x/a"]
    assert told == [1, 1]


def test_rows_of_many_that_are_predicted_come_together(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.lanes.decode.work()
    assert shown == []
    everything(place)
    assert len(ahead.asked) == 0
    assert shown[-1] == "/x/b"


def test_a_row_that_is_gone_once_its_mask_is_written_is_not_shown(ahead: Ahead, place: Place) -> None:
    place.keys = ["/x/a"]
    place.open = {"/x/a": image("/x/a")}
    place.library.gone = {"/x/a"}
    shown = rows_of(ahead)
    ahead.begin()
    everything(place)
    assert place.predicted == ["/x/a"]
    assert shown == []
    place.keys, place.broken = ["/x/b"], {"/x/b": BROKEN}
    place.library.gone = {"/x/b"}
    ahead.go_on()
    everything(place)
    assert shown == []


def test_closed_it_begins_nothing_and_ends_what_it_does(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    place.open = {"/x/a": image("/x/a")}
    ahead.ask(["/x/a", "/x/b"])
    turn()
    early = place.lanes.decode.waiting[0]
    ahead.close()
    assert early.cancelled
    place.lanes.work()
    everything(place)
    ahead.ask(["/x/c"])
    everything(place)
    assert place.predicted == place.read == []
    assert shown == []
