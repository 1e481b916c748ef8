"""Seconds of work: the clock and the hand are the test's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QTimer
from pytestqt.qtbot import QtBot

from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers import activity_timer
from lungseg_gui.ui.controllers.activity_timer import IDLE_S, ActivityTimer
from lungseg_gui.ui.window import Window
from tests.core.reviews import identity, image


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session() -> Session:
    session = Session()
    session.show(Review(image("a")))
    return session


@pytest.fixture
def working(qtbot: QtBot, session: Session, clock: Clock) -> Iterator[ActivityTimer]:
    window = Window()
    qtbot.addWidget(window)
    working = ActivityTimer(window, session, now=clock, parent=window)
    working.in_front = lambda: True
    working.tick()
    yield working
    working.close()


def go(working: ActivityTimer, clock: Clock, seconds: int) -> None:
    for _ in range(seconds):
        clock.time += 1.0
        working.tick()


def test_seconds_are_counted_once_and_by_image(working: ActivityTimer, clock: Clock, session: Session) -> None:
    go(working, clock, 5)
    session.show(Review(image("b")))
    go(working, clock, 3)
    assert working.take(identity("a")) == pytest.approx(5.0)
    assert working.take(identity("a")) == pytest.approx(0.0)
    assert working.take(identity("b")) == pytest.approx(3.0)


def test_nothing_is_counted_while_the_hand_rests(working: ActivityTimer, clock: Clock, session: Session) -> None:
    session.set_tools(segment=2)
    go(working, clock, 100)
    assert working.take(identity("a")) == pytest.approx(IDLE_S)
    session.set_tools(segment=1)
    go(working, clock, 2)
    assert working.take(identity("a")) == pytest.approx(2.0)


def test_a_pointer_that_moves_is_work_and_one_that_rests_is_none(
    working: ActivityTimer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = QPoint(10, 10)
    monkeypatch.setattr(activity_timer.QCursor, "pos", lambda: QPoint(at))
    for _ in range(100):
        at.setX(at.x() + 1)
        go(working, clock, 1)
    assert working.take(identity("a")) == pytest.approx(100.0)
    go(working, clock, 100)
    assert working.take(identity("a")) == pytest.approx(IDLE_S)


def test_nothing_is_counted_behind_a_page_or_another_program(working: ActivityTimer, clock: Clock) -> None:
    working.in_front = lambda: False
    go(working, clock, 5)
    assert working.take(identity("a")) == 0.0


def test_sleep_is_no_work(working: ActivityTimer, clock: Clock, session: Session) -> None:
    clock.time += 3600.0
    session.set_tools(segment=2)
    working.tick()
    assert working.take(identity("a")) == pytest.approx(2.0)


def test_a_key_that_is_held_is_work(working: ActivityTimer, clock: Clock, qtbot: QtBot) -> None:
    go(working, clock, 40)
    window = working.parent()
    assert isinstance(window, Window)
    window.key_held.emit(90, True)
    go(working, clock, 2)
    assert working.take(identity("a")) == pytest.approx(IDLE_S + 2.0)


def test_the_hand_rests_after_half_a_minute_and_not_before(working: ActivityTimer, clock: Clock) -> None:
    clock.time += 1.0
    working.tick()
    clock.time += 1.0
    working.tick()
    assert working.take(identity("a")) == pytest.approx(2.0)
    go(working, clock, 27)
    assert working.take(identity("a")) == pytest.approx(27.0)
    go(working, clock, 1)  # just half a minute
    assert working.take(identity("a")) == pytest.approx(1.0)
    go(working, clock, 1)
    assert working.take(identity("a")) == 0.0


def test_the_clock_runs_from_the_start_to_the_end(working: ActivityTimer, clock: Clock, session: Session) -> None:
    clock.time += 1.5
    working.start()
    assert working.take(identity("a")) == 0.0
    (timer,) = [each for each in working.children() if isinstance(each, QTimer)]
    assert timer.isActive()
    assert timer.interval() == 1000
    for _ in range(3):
        clock.time += 2.0
        timer.timeout.emit()
    clock.time += 1.0  # since the last tick
    assert working.take(identity("a")) == pytest.approx(7.0)
    go(working, clock, 40)
    working.take(identity("a"))
    working.close()
    assert not timer.isActive()
    session.set_tools(segment=2)  # nobody listens any more
    go(working, clock, 1)
    assert working.take(identity("a")) == 0.0


def test_behind_a_page_of_the_program_nothing_is_counted(
    qtbot: QtBot, session: Session, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window()
    qtbot.addWidget(window)
    working = ActivityTimer(window, session, now=clock, parent=window)
    front, page = [True], [False]
    monkeypatch.setattr(window, "isActiveWindow", lambda: front[0])
    monkeypatch.setattr(Window, "page_open", property(lambda _: page[0]))
    seen: list[bool] = []
    for front[0], page[0] in ((True, False), (True, True), (False, False), (False, True)):
        seen.append(working.in_front())
    assert seen == [True, False, False, False]
    working.close()


def test_without_a_case_nothing_is_counted(working: ActivityTimer, clock: Clock, session: Session) -> None:
    session.leave()
    go(working, clock, 3)
    assert working.take(identity("a")) == 0.0
