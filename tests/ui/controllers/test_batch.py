"""One thing done to many cases: one after the other, told once it takes a while, ended between two."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from lungseg_gui.ui.controllers import batch as module
from lungseg_gui.ui.controllers.batch import Batch
from tests.ui.controllers.standins import Messages, loose


class Work:
    """Steps that end when the test says so, and the clock."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.then: list[Callable[[], None]] = []
        self.time = 100.0
        self.ended: list[bool] = []
        self.changes: list[bool] = []

    def step(self, number: int) -> Callable[[Callable[[], None]], object]:
        def step(then: Callable[[], None]) -> None:
            self.begun.append(number)
            self.then.append(then)

        return step

    def go_on(self, seconds: float = 0.0) -> None:
        self.time += seconds
        self.then.pop()()
        QCoreApplication.processEvents()


@pytest.fixture
def work(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Work:
    work = Work()
    monkeypatch.setattr(module.time, "monotonic", lambda: work.time)
    return work


def begin(work: Work, messages: Messages, parent: QObject, number: int = 3) -> Batch:
    batch = Batch(loose(messages), parent)
    batch.changed.connect(lambda: work.changes.append(batch.running))
    steps = [work.step(each) for each in range(number)]
    batch.begin(steps, words="{n} of {total}", done=lambda: work.ended.append(batch.running))
    return batch


def test_cases_are_worked_off_in_order_and_the_end_is_told_once(work: Work) -> None:
    messages, parent = Messages(), QObject()
    batch = begin(work, messages, parent)
    assert batch.running
    assert batch.why_not() == "Other images are still being processed. Wait, or stop them."
    batch.begin([work.step(9)], words="", done=lambda: None)  # one at a time
    assert work.begun == [0]
    work.then[0]()
    assert work.begun == [0]  # the window has its turn first
    QCoreApplication.processEvents()
    assert work.begun == [0, 1]
    del work.then[0]
    work.go_on()
    work.go_on()
    assert work.begun == [0, 1, 2]
    assert (work.ended, work.changes) == ([False], [True, False])
    assert (batch.why_not(), messages.banners) == ("", {})


def test_a_batch_of_nothing_does_not_begin(work: Work) -> None:
    parent = QObject()
    batch = begin(work, Messages(), parent, 0)
    assert not batch.running
    assert work.ended == work.changes == []


def test_a_banner_comes_once_it_takes_a_while_and_changes_no_more_often(work: Work) -> None:
    messages, parent = Messages(), QObject()
    batch = begin(work, messages, parent, 6)
    told: list[str | None] = [messages.words.get("batch")]
    for seconds in (0.25, 0.25, 0.25, 0.25):
        work.go_on(seconds)
        told.append(messages.words.get("batch"))
    assert told == [None, None, "2 of 6", "2 of 6", "4 of 6"]
    assert messages.banners["batch"].severity == "info"
    messages.banners["batch"].actions["Stop"]()
    assert batch.running  # the case in work is ended first
    work.go_on()
    assert work.begun == [0, 1, 2, 3, 4]
    assert (work.ended, messages.banners) == ([False], {})
    begin_again: list[int] = []
    batch.stop()  # nothing runs
    batch.begin([lambda then: begin_again.append(1)], words="", done=lambda: None)
    assert begin_again == [1]


def test_one_case_is_a_batch_too(work: Work) -> None:
    parent = QObject()
    batch = begin(work, Messages(), parent, 1)
    assert batch.running
    work.go_on()
    assert (work.begun, work.ended) == ([0], [False])


def test_a_banner_comes_just_when_the_patience_is_over(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE_S", 0.5)
    messages, parent = Messages(), QObject()
    batch = begin(work, messages, parent, 2)
    work.go_on(0.5)
    assert messages.words == {"batch": "1 of 2"}
    batch.stop()
    work.go_on()


def test_one_that_was_stopped_can_begin_again(work: Work) -> None:
    messages, parent = Messages(), QObject()
    batch = begin(work, messages, parent, 2)
    batch.stop()
    work.go_on()
    batch.begin([work.step(5), work.step(6)], words="", done=lambda: work.ended.append(True))
    work.go_on()
    work.go_on()
    assert work.begun == [0, 5, 6]
    assert work.ended == [False, True]
