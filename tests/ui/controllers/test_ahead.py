"""The rest of the worklist predicted in advance: what comes next, what waits, and what becomes of a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer

from lungseg_gui.core.review import Status
from lungseg_gui.ui.controllers import ahead as module
from lungseg_gui.ui.controllers.ahead import Ahead
from tests.core.reviews import image
from tests.ui.controllers.standins.desks.ahead import BROKEN, Place, everything, place_of, rows_of, turn


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Place:
    return place_of(monkeypatch)


@pytest.fixture
def ahead(place: Place, qapp: object) -> Iterator[Ahead]:
    ahead = place.ahead()
    yield ahead
    ahead.close()


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
    place.lanes.run()
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
    place.lanes.decode.run()
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
    place.lanes.predict.run()
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
    place.lanes.run()
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
    place.lanes.predict.run()
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
        place.lanes.predict.run()
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


@pytest.mark.parametrize("opened", [False, True])
def test_the_model_does_not_work_where_its_mask_would_not_be_taken(ahead: Ahead, place: Place, opened: bool) -> None:
    place.library.undone = {"/x/a"}
    place.open = {"/x/a": image("/x/a")} if opened else {}
    totals: list[int] = []
    ahead.asked_changed.connect(lambda: totals.append(ahead.asked.total))
    ahead.ask(["/x/a", "/x/b"])
    everything(place)
    assert place.predicted == ["/x/b"]
    assert (totals[-1], len(ahead.asked)) == (1, 0)  # only one is counted as predicted
    place.keys = ["/x/a"]
    ahead.forget("/x/a")
    ahead.begin()
    everything(place)
    assert place.predicted == ["/x/b"]
    assert not ahead.working


def test_a_mask_that_was_drawn_anyway_stays_drawn_where_many_are_predicted_anew(ahead: Ahead, place: Place) -> None:
    place.library.status["/x/b"] = Status.PREDICTED
    place.library.anyway.add("/x/b")
    ahead.ask(["/x/a", "/x/b"])
    everything(place)
    assert (place.predicted, place.drawn_anyway) == (["/x/a", "/x/b"], ["/x/b"])


def test_what_the_model_drew_no_mask_of_is_counted(ahead: Ahead, place: Place) -> None:
    place.withheld.add("/x/b")
    ahead.ask(["/x/a", "/x/b"])
    everything(place)
    assert (ahead.asked.total, ahead.asked.withheld) == (2, 1)
    ahead.ask(["/x/a"])
    assert ahead.asked.withheld == 0


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
    place.lanes.run()
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
