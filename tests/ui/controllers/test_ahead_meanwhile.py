"""Predicting ahead while the worklist changes, files are read early, and all of it is given up or closed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from lungseg_gui.core.review import Status
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


def test_a_row_that_was_taken_off_while_it_was_read_leaves_the_library_again(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    ahead.begin()
    turn()
    place.keys.remove("/x/a")
    place.lanes.decode.run()
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
    place.lanes.decode.run()
    assert place.library.removed == ["/x/b"]
    place.keys = ["/x/c"]
    place.lanes.run()
    ahead.begin()
    turn()
    place.keys.remove("/x/c")
    ahead.stop()
    place.lanes.decode.run()
    assert place.library.removed == ["/x/b", "/x/c"]


def test_what_the_reader_waits_for_comes_before_what_is_done_in_advance(ahead: Ahead, place: Place) -> None:
    ahead.begin()
    turn()
    assert [task.last for task in place.lanes.decode.waiting] == [True]
    place.lanes.decode.run()
    turn()
    assert [task.last for task in place.lanes.predict.waiting] == [True]


def test_a_row_knows_what_was_read_before_it_is_predicted(ahead: Ahead, place: Place) -> None:
    shown = rows_of(ahead)
    ahead.begin()
    turn()
    place.lanes.decode.run()
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
    place.lanes.decode.run()
    place.library.error = None
    everything(place)
    assert place.predicted == ["/x/b", "/x/c"]


def test_what_was_read_early_and_is_given_up_leaves_no_row_that_is_not_listed(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.lanes.decode.run()
    place.keys.remove("/x/b")
    ahead.give_up()
    assert place.library.removed == ["/x/b"]


def test_what_was_read_early_for_nothing_is_let_go(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b", "/x/c"])
    turn()
    place.lanes.decode.run()
    place.keys.remove("/x/b")
    place.lanes.predict.run()
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
    place.lanes.predict.run()
    turn()
    assert early.cancelled
    everything(place)
    assert place.predicted == ["/x/a", "/x/b", "/x/c"]
    assert place.read == ["/x/c"]


def test_what_was_read_early_is_not_held_once_it_was_given_up(ahead: Ahead, place: Place) -> None:
    place.open["/x/a"] = image("/x/a")
    ahead.ask(["/x/a", "/x/b"])
    turn()
    place.lanes.decode.run()
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
    place.lanes.decode.run()
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
    place.lanes.decode.run()
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
    place.lanes.run()
    everything(place)
    ahead.ask(["/x/c"])
    everything(place)
    assert place.predicted == place.read == []
    assert shown == []
