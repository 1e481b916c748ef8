"""The result of a training stays until it was seen, over restarts too; quitting asks what becomes of one that runs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.services.finetune import Runs
from lungseg_gui.services.registry import Registry
from lungseg_gui.ui.controllers import learning
from tests.e2e.conftest import Desk

Start = Callable[[], Desk]
Event = dict[str, object]
HALF: Event = {"event": "progress", "epoch": 2, "epochs": 2, "done": 0.5}
DONE: Event = {
    "event": "done",
    "version": "r2",
    "parent_version": "r1",
    "parent_dice": 0.96,
    "candidate_dice": 0.97,
    "accepted": False,
    "table": [],
    "cases": [],
    "seconds": 1.0,
}


@pytest.fixture
def versions(lungseg_home: Path, own_version: Path) -> Registry:
    """A home with r1 in use and r2 as a candidate."""
    registry = Registry(lungseg_home)
    registry.publish(own_version, "r1", activate=True)
    registry.publish(own_version, "r2", activate=False)
    return registry


def child_says(monkeypatch: pytest.MonkeyPatch, *before: Event, after: Event | None = None) -> None:
    """A child that says something, waits until it is sent a line, and then says how it ended."""
    said = [f"print({json.dumps(json.dumps(event))}, flush=True)\n" for event in before]
    last = [f"print({json.dumps(json.dumps(after))}, flush=True)\n"] if after is not None else []
    lines = [*said, "import sys\nif not sys.stdin.readline(): sys.exit(130)\n", *last]
    monkeypatch.setattr(learning, "command", lambda *_, **__: [sys.executable, "-c", "".join(lines)])


def left_by_a_killed_program(home: Path, registry: Registry, *, accepted: bool) -> Path:
    """The training ended, and nobody saw it."""
    folder = home / "jobs" / "20261128-100000-7-x"
    folder.mkdir(parents=True)
    known = {"parent": "r1", "cases": 10, "corrected": 7, "patients": 9, "learn": 6, "kept": 4, "snapshot": "7f3a19c2"}
    (folder / "events.jsonl").write_text(json.dumps({"event": "phase", "phase": "split", **known}) + "\n")
    sha256 = registry.get("r2").card["sha256"]
    result = {**DONE, "accepted": accepted, "sha256": sha256, "learned": {"case_1": "f00"}}
    (folder / "result.json").write_text(json.dumps(result))
    return folder


def idle(desk: Desk) -> None:
    desk.until(lambda: desk.program.versions.current == "r1" or desk.program.versions.current == "r2")
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    desk.qtbot.wait(20)


def test_the_button_and_the_status_bar_lead_to_a_result_until_it_was_seen(
    start: Start, phantoms: list[Path], versions: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    idle(desk)
    program, item = desk.program, desk.program.window.status.training
    assert not item.isVisible()
    child_says(monkeypatch, HALF, after=DONE)
    program.learning.start_or_show()
    program.learning.dialog().close()  # the reader goes on reading
    desk.until(lambda: item.text() == "Training: 50 %")
    assert item.isVisible()
    assert item.share == 0.5
    assert program.panels.model.learn_button.text() == "Training: 50 %"
    program.learning.pause(True)  # here: the line that the child waits for
    desk.until(lambda: item.text() == "Training ended")
    assert item.share is None
    assert program.panels.model.learn_button.text() == "Show the training result"
    assert program.panels.model.learn_button.isEnabled()
    assert program.window.actions_table.action("model.learn").isEnabled()
    QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    assert program.learning.dialog().isVisible()
    assert program.learning.dialog().head.title.text() == "r2 stays a candidate; r1 is in use"
    assert not item.isVisible()
    assert program.panels.model.learn_button.text() == "Learn from accepted cases"


def test_a_result_is_there_after_a_restart_and_once_it_was_seen_no_more(
    start: Start, versions: Registry, lungseg_home: Path
) -> None:
    left_by_a_killed_program(lungseg_home, versions, accepted=False)
    desk = start()
    item = desk.program.window.status.training
    desk.until(lambda: item.text() == "Training ended")
    assert desk.program.services.training_set.counts().new == 0
    assert json.loads((lungseg_home / "training_set/learned.json").read_text()) == {"case_1": "f00"}
    item.click()
    dialog = desk.program.learning.dialog()
    assert dialog.head.title.text() == "r2 stays a candidate; r1 is in use"
    assert dialog.head.subtitle.text().startswith("10 cases, 7 corrected from 9 patients")
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    assert desk.program.close()
    again = start()
    idle(again)
    assert not again.program.window.status.training.isVisible()


def test_a_version_that_was_to_come_into_use_when_the_program_was_killed_does(
    start: Start, versions: Registry, lungseg_home: Path
) -> None:
    left_by_a_killed_program(lungseg_home, versions, accepted=True)
    desk = start()
    desk.until(lambda: desk.program.versions.current == "r2")
    assert Registry(lungseg_home).current().name == "r2"
    desk.until(desk.program.window.status.training.isVisible)
    desk.program.learning.start_or_show()
    assert desk.program.learning.dialog().foot.roll_back_button.text() == "Roll back to r1"


def answering(monkeypatch: pytest.MonkeyPatch, words: str) -> list[str]:
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == words).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


def test_quitting_during_a_training_asks_and_one_can_stay(
    start: Start, versions: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    idle(desk)
    child_says(monkeypatch, HALF)
    desk.program.learning.start_or_show()
    desk.until(lambda: desk.program.window.status.training.text() == "Training: 50 %")
    asked = answering(monkeypatch, "Stay")
    assert not desk.program.close()
    assert asked == ["Training is running (50 %)."]
    assert desk.program.learning.running
    desk.program.learning.cancel()
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    assert desk.program.close()  # nothing is asked where none runs
    assert len(asked) == 1


@pytest.mark.parametrize("ask", [True, False])
def test_a_training_that_was_put_off_goes_on_by_itself_the_next_time(
    start: Start, versions: Registry, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch, ask: bool
) -> None:
    desk = start()
    idle(desk)
    desk.program.versions.choose_protocol(RETROCARDIAC)
    child_says(monkeypatch, HALF)
    desk.program.learning.start_or_show()
    desk.until(lambda: desk.program.window.status.training.text() == "Training: 50 %")
    answering(monkeypatch, "Resume next time")
    assert desk.program.close(ask=ask)  # a signal asks nobody
    asked: dict[str, object] = {}

    def command(*_: object, **options: object) -> list[str]:
        asked.update(options)
        return [sys.executable, "-c", "import sys; sys.stdin.readline()"]

    monkeypatch.setattr(learning, "command", command)
    again = start()
    again.program.versions.choose_protocol(LUNG_FIELD)  # whatever is chosen now, it goes on as it began
    again.until(lambda: again.program.learning.running)
    assert asked["protocol"] == RETROCARDIAC
    assert again.program.window.status.training.isVisible()
    assert not again.program.learning.dialog().isVisible()
    again.program.learning.cancel()
    again.until(lambda: again.program.services.lanes.disk.idle)
    assert Runs(lungseg_home).interrupted() is None


def test_a_training_that_was_stopped_does_not_go_on(
    start: Start, versions: Registry, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    idle(desk)
    child_says(monkeypatch, HALF)
    desk.program.learning.start_or_show()
    desk.until(lambda: desk.program.window.status.training.text() == "Training: 50 %")
    answering(monkeypatch, "Stop training")
    assert desk.program.close()
    assert Runs(lungseg_home).interrupted() is None
    again = start()
    idle(again)
    assert not again.program.learning.running


@pytest.mark.parametrize("words", ["Resume", "Discard"])
def test_what_a_kill_cut_short_is_offered(
    start: Start, versions: Registry, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    Runs(lungseg_home).begin(LUNG_FIELD)
    child_says(monkeypatch, HALF)
    desk = start()
    desk.until(lambda: "training" in desk.program.messages.banners)
    assert not desk.program.learning.running
    assert "interrupted" in desk.program.messages.banners["training"]
    buttons = desk.program.window.findChildren(QPushButton)
    next(button for button in buttons if button.text() == words).click()
    if words == "Resume":
        desk.until(lambda: desk.program.window.status.training.text() == "Training: 50 %")
        desk.program.learning.cancel()
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    assert Runs(lungseg_home).interrupted() is None


def test_a_result_that_the_reader_looked_at_when_it_came_does_not_wait(
    start: Start, versions: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    idle(desk)
    child_says(monkeypatch, after=DONE)
    desk.program.learning.start_or_show()
    desk.program.learning.pause(True)
    desk.until(lambda: not desk.program.learning.running)
    assert desk.program.learning.dialog().version == "r2"
    assert not desk.program.window.status.training.isVisible()


def test_a_failure_stays_too(start: Start, versions: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = start()
    idle(desk)
    child_says(monkeypatch, after={"event": "error", "message": "The disk is full.", "remedy": "Free some space."})
    desk.program.learning.start_or_show()
    desk.program.learning.dialog().close()
    desk.program.learning.pause(True)
    desk.until(lambda: desk.program.window.status.training.text() == "Training ended")
    desk.program.learning.start_or_show()  # what the button does
    assert not desk.program.learning.running
    assert desk.program.learning.dialog().verdict.words == "The disk is full. Free some space."
