"""The end of the program: what is brought to the disk first, and what is asked where that fails."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from lungseg_gui.ui.controllers import closing as module
from lungseg_gui.ui.controllers.closing import CLOSING_S, Closing
from lungseg_gui.ui.controllers.saving import LATE_CHECK
from tests.ui.controllers.standins import Pane


class Desk:
    """A disk that takes what it is given after so many tries, and the clock."""

    def __init__(self) -> None:
        self.time, self.tries, self.left = 100.0, 0, 0
        self.waited: list[float] = []
        self.finished = self.flushed = 0
        self.on_the_disk: list[str] = []
        disk = SimpleNamespace(wait=self.wait, has_only=self.has_only)
        services: Any = SimpleNamespace(
            lanes=SimpleNamespace(disk=disk), journals=SimpleNamespace(flush=self.waited.append)
        )
        window: Any = Pane()
        self.window = window
        saving: Any = self
        self.closing = Closing(window, services, saving, finish_stroke=self.finish)

    def finish(self) -> None:
        self.finished += 1
        assert self.flushed == 0

    def flush(self) -> None:
        self.flushed += 1
        self.left -= 1

    @property
    def unsaved(self) -> bool:
        return self.left > 0

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.time += 1.5

    def has_only(self, name: str) -> bool:
        return all(one == name for one in self.on_the_disk)


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(module.time, "monotonic", lambda: desk.time)
    return desk


@pytest.mark.parametrize(
    ("left", "flushed", "there"), [(0, 1, True), (1, 1, True), (2, 2, True), (3, 3, True), (4, 3, False)]
)
def test_everything_is_brought_to_the_disk_again_where_something_came_meanwhile(
    desk: Desk, left: int, flushed: int, there: bool
) -> None:
    desk.left = left
    assert desk.closing.bring_to_disk() is there
    assert (desk.finished, desk.flushed) == (1, flushed)


def test_what_the_disk_has_done_is_heard_before_it_is_asked_for_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hear() -> None:
        desk.left = 0

    desk.left = 2
    monkeypatch.setattr(module.QApplication, "sendPostedEvents", hear)
    assert desk.closing.bring_to_disk()
    assert desk.flushed == 1


def test_all_tries_together_take_two_seconds(desk: Desk) -> None:
    desk.left = 3
    assert desk.closing.bring_to_disk()
    assert desk.waited == [CLOSING_S, CLOSING_S - 1.5, CLOSING_S - 1.5, 0.0, 0.0, 0.0]


@pytest.mark.parametrize(("running", "there"), [([LATE_CHECK], True), (["export"], False), ([], True)])
def test_a_file_that_is_being_written_is_not_there_yet(desk: Desk, running: list[str], there: bool) -> None:
    desk.on_the_disk = running
    assert desk.closing.bring_to_disk() is there


@pytest.mark.parametrize("answer", [True, False])
@pytest.mark.parametrize(
    ("left", "words", "gone"),
    [
        (1, "Your last changes are not saved yet.", "Discard and close"),
        (0, "A file is still being written, such as an export.", "Stop and close"),
    ],
)
def test_what_would_be_lost_is_asked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, left: int, words: str, gone: str, answer: bool
) -> None:
    asked: list[tuple[str, str]] = []

    def ask(_: object, question: str, *, more: str, keep: str, gone: str) -> bool:
        asked.append((question, gone))
        return answer

    monkeypatch.setattr(module, "gives_up", ask)
    desk.left = left
    assert desk.closing.lose_anyway() is answer
    assert asked == [(words, gone)]
