"""The way of a fine-tuning through the window: a scripted child, real versions, and the way back."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.review import Status
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.training_set import Counts
from lungseg_gui.ui.controllers import learning, reviewing
from lungseg_gui.ui.dialogs.version_compare import CompareView
from lungseg_gui.ui.tasks import ProcessTask
from lungseg_model.weights import BUNDLED
from tests.e2e.conftest import SIDE, Desk

Start = Callable[[], Desk]


@pytest.fixture
def versions(lungseg_home: Path, own_version: Path) -> Registry:
    """A home with r1 in use."""
    registry = Registry(lungseg_home)
    registry.publish(own_version, "r1", activate=True)
    return registry


def child_says(monkeypatch: pytest.MonkeyPatch, *events: dict[str, object], then: str = "") -> None:
    lines = "".join(f"print({json.dumps(json.dumps(event))}, flush=True)\n" for event in events)
    monkeypatch.setattr(learning, "command", lambda *_, **__: [sys.executable, "-c", lines + then])


DONE: dict[str, object] = {
    "event": "done",
    "version": "r2",
    "parent_version": "r1",
    "parent_dice": 0.96,
    "candidate_dice": 0.97,
    "accepted": True,
    "table": [],
    "cases": [],
    "seconds": 1.0,
}


def toast_button(desk: Desk, words: str) -> QPushButton:
    buttons = desk.program.window.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == words and button.isVisible() and button.isEnabled())


def test_an_accepted_version_is_in_use_and_undo_leads_back(
    start: Start, phantoms: list[Path], versions: Registry, own_version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.until(lambda: desk.program.versions.current == "r1")
    versions.publish(own_version, "r2", activate=True)  # what the child does before it says "done"
    child_says(monkeypatch, {"event": "progress", "epoch": 1, "epochs": 2}, DONE)
    desk.program.learning.start_or_show()
    assert desk.program.learning.running
    desk.until(lambda: desk.program.versions.current == "r2")
    assert desk.program.messages.toast_words == "r2 is in use"
    assert not desk.program.learning.running
    toast_button(desk, "Undo").click()
    desk.until(lambda: desk.program.versions.current == "r1")
    assert versions.current().name == "r1"


def test_the_image_on_the_screen_is_predicted_anew_by_another_version(
    start: Start, phantoms: list[Path], versions: Registry, own_version: Path
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.until(lambda: desk.program.versions.current == "r1")
    versions.publish(own_version, "r2", activate=False)
    asked = len(desk.model.asked)
    desk.program.versions.use("r2")
    desk.until(lambda: len(desk.model.asked) > asked)
    assert desk.program.versions.current == "r2"


DEAF = f"""
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print({json.dumps(json.dumps({"event": "phase", "phase": "learn"}))}, flush=True)
time.sleep(60)
"""


def test_after_cancelling_one_can_learn_again_while_the_child_is_still_ending(
    start: Start, versions: Registry, own_version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order: told, free for another one, another one begins; only then is the cancelled child gone."""
    children: list[ProcessTask] = []

    class Watched(ProcessTask):
        def __init__(self, command: Sequence[str], *, name: str, environment: dict[str, str]) -> None:
            super().__init__(command, name=name, environment=environment)
            children.append(self)

    monkeypatch.setattr(learning, "ProcessTask", Watched)
    monkeypatch.setattr(learning, "command", lambda *_, **__: [sys.executable, "-c", DEAF])
    desk = start()
    desk.until(lambda: desk.program.versions.current == "r1")
    learner = desk.program.learning
    learner.start_or_show()
    (deaf,) = children
    with desk.qtbot.waitSignal(deaf.progressed):
        pass
    learner.cancel()
    assert learner.dialog().head.title.text() == "The training was cancelled"
    assert not learner.running
    versions.publish(own_version, "r2", activate=True)
    child_says(monkeypatch, DONE)
    learner.start_or_show()
    assert learner.running
    assert deaf.running
    desk.until(lambda: desk.program.versions.current == "r2")
    assert not learner.running
    assert learner.dialog().version == "r2"
    desk.until(lambda: not deaf.running)
    assert learner.dialog().version == "r2"  # the end of the other one changes nothing


def test_closing_the_program_ends_the_child(start: Start, versions: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = start()
    child_says(monkeypatch, {"event": "phase", "phase": "snapshot"}, then="import sys; sys.stdin.read()")
    desk.program.learning.start_or_show()
    desk.until(lambda: desk.program.learning.running)
    assert desk.program.close(ask=False)  # the fixture that looks for children left behind does the rest


def test_a_suspect_mask_is_opened_at_the_place_that_the_check_names(
    start: Start, phantoms: list[Path], versions: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(*phantoms[:2])
    desk.predicted()
    mask = desk.mask
    mask[4:14, 150:160] = LEFT
    desk.program.session.replace(mask, "Planted")
    desk.rested()
    desk.key(Qt.Key.Key_Return)
    training_set = desk.program.services.training_set
    desk.until(lambda: bool(training_set.cases()))
    desk.shows("b")
    case = {
        "case_id": training_set.cases()[0].case_id,
        "sentence": "The left lung has a second part, 0.90 cm².",
        "mask_sha256": "f00",
    }
    foreign = {**case, "case_id": "case_of_another_worklist"}
    child_says(
        monkeypatch,
        {"event": "suspects", "cases": [foreign, case], "confirmable": True},
        then="import sys; sys.stdin.read(1)",
    )
    desk.program.learning.start_or_show()
    suspects = desk.program.learning.dialog().suspects
    desk.until(suspects.isVisible)
    desk.until(lambda: suspects.rows.item(1).text().startswith(phantoms[0].stem))
    suspects.rows.setFocus()
    QTest.keyClick(suspects.rows, Qt.Key.Key_Return)  # not in the worklist
    assert desk.review.image.name == "b"
    viewer = desk.program.viewing.ensure()
    QTest.keyClick(suspects.rows, Qt.Key.Key_Down)
    QTest.keyClick(suspects.rows, Qt.Key.Key_Return)
    desk.shows("a")

    def there() -> bool:
        seen = viewer.camera.visible(viewer.camera.screen)
        return 0 < seen.bottom < SIDE // 2

    desk.until(there)
    seen = viewer.camera.visible(viewer.camera.screen)
    assert seen.left <= 150
    assert seen.right >= 160
    assert desk.program.learning.running  # Enter pressed no button of the window
    desk.program.learning.cancel()


def test_masks_accepted_after_the_choice_are_of_the_other_protocol(
    start: Start, phantoms: list[Path], versions: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 0.0)  # a reader needs longer for a case
    desk = start()
    training_set = desk.program.services.training_set
    desk.open(*phantoms[:2])
    for number, phantom in enumerate(phantoms[:2]):
        desk.shows(phantom.stem)
        desk.predicted()
        desk.program.reviewing.accept()
        desk.until(lambda number=number: len(training_set.cases()) == number + 1)
        if not number:
            desk.program.versions.choose_protocol(RETROCARDIAC)
    assert [case.protocol for case in training_set.cases()] == ["lung field", "with retrocardiac part"]
    asked: dict[str, object] = {}

    def command(*_: object, **options: object) -> list[str]:
        asked.update(options)
        return [sys.executable, "-c", ""]

    monkeypatch.setattr(learning, "command", command)
    desk.program.learning.start_or_show()
    desk.until(lambda: not desk.program.learning.running)
    assert asked["protocol"] == "with retrocardiac part"


def compared(desk: Desk, versions: Registry, own_version: Path) -> CompareView:
    """Have r1 and r2 compared on the open image."""
    desk.predicted()
    versions.publish(own_version, "r2", activate=False)
    desk.program.pages.show_models()
    view = desk.program.pages.models().findChildren(CompareView)[0]
    desk.until(lambda: view.first.count() == len(versions.versions()))
    view.propose("r1", "r2")
    view.button.click()
    return view


def test_two_versions_are_compared_on_the_open_image(
    start: Start, phantoms: list[Path], versions: Registry, own_version: Path
) -> None:
    desk = start()
    desk.open(phantoms[0])
    view = compared(desk, versions, own_version)
    assert view.button.text() == "Cancel"
    desk.until(lambda: bool(view.figures))
    assert view.button.text() == "Compare"
    assert view.figures[0][1:3] == ["r1", "r2"]
    assert desk.review.based_on == BUNDLED  # nothing of it reaches the reader's work
    assert versions.current().name == "r1"


def test_open_images_are_predicted_anew_but_never_what_the_reader_touched(
    start: Start, phantoms: list[Path], versions: Registry, own_version: Path
) -> None:
    desk = start()
    desk.until(lambda: desk.program.versions.current == "r1")
    desk.model.version = "r1"
    desk.open(*phantoms)
    desk.predicted()
    accepted = desk.review
    desk.key(Qt.Key.Key_Return)
    desk.shows("b")
    desk.predicted()
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_2)
    desk.paint((110, 130), (130, 150))
    corrected, painted = desk.review, desk.mask
    desk.key(Qt.Key.Key_PageDown)
    desk.shows("c")
    desk.predicted()
    untouched = desk.review
    desk.key(Qt.Key.Key_PageUp)
    desk.shows("b")
    assert {review.status for review in (accepted, corrected, untouched)} == {
        Status.ACCEPTED,
        Status.CORRECTED,
        Status.PREDICTED,
    }
    asked = len(desk.model.asked)
    desk.model.version = "r2"
    versions.publish(own_version, "r2", activate=False)
    desk.program.versions.use("r2")
    desk.until(lambda: untouched.based_on == "r2")
    desk.until(lambda: desk.program.services.lanes.predict.idle)
    assert desk.model.asked[asked:] == [untouched.image.uid]
    assert (accepted.status, corrected.status) == (Status.ACCEPTED, Status.CORRECTED)
    assert (accepted.based_on, corrected.based_on) == ("r1", "r1")
    assert np.array_equal(corrected.mask.live, painted)
    desk.saved()
    kept = desk.program.services.library.load(untouched.image.identity)
    assert kept is not None
    assert kept.based_on == "r2"


def test_cancelling_ends_the_child_and_changes_nothing(
    start: Start, phantoms: list[Path], versions: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.until(lambda: desk.program.versions.current == "r1")
    child_says(monkeypatch, {"event": "phase", "phase": "snapshot"}, then="import time; time.sleep(60)")
    desk.program.learning.start_or_show()
    desk.qtbot.wait(50)
    desk.program.learning.cancel()
    desk.until(lambda: not desk.program.learning.running)
    assert desk.program.learning.dialog().head.title.text() == "The training was cancelled"
    assert versions.current().name == "r1"


def test_suspect_cases_have_their_names_of_the_worklist(
    start: Start, phantoms: list[Path], versions: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.rested()
    desk.program.reviewing.accept()
    training_set = desk.program.services.training_set
    desk.until(lambda: bool(training_set.cases()))
    case = {"case_id": training_set.cases()[0].case_id, "sentence": "The left lung is empty.", "mask_sha256": "f00"}
    foreign = {**case, "case_id": "case_of_another_worklist"}
    event: dict[str, object] = {"event": "suspects", "cases": [case, foreign], "confirmable": True}
    child_says(monkeypatch, event, then="import sys; sys.stdin.read(1)")
    desk.program.learning.start_or_show()
    suspects = desk.program.learning.dialog().suspects
    desk.until(suspects.isVisible)
    desk.until(lambda: desk.program.services.lanes.browse.idle)
    rows = [suspects.rows.item(number).text() for number in range(suspects.rows.count())]
    assert rows == [
        f"{phantoms[0].stem} (to learn from): The left lung is empty.",
        "case_of_another_worklist (to learn from): The left lung is empty.",
    ]
    desk.program.learning.cancel()


def test_learning_is_off_and_says_why(start: Start, phantoms: list[Path], versions: Registry) -> None:
    desk = start()
    desk.until(lambda: desk.program.learning.why_not() != "The training set is being read.")
    assert "accept" in desk.program.learning.why_not()
    assert not desk.program.window.actions_table.action("model.learn").isEnabled()
    desk.program.versions.counted.emit(Counts(learn=6, kept=2, new=8))
    assert desk.program.learning.why_not() == ""
    assert desk.program.window.actions_table.action("model.learn").isEnabled()


def test_a_comparison_is_given_up(start: Start, phantoms: list[Path], versions: Registry, own_version: Path) -> None:
    desk = start()
    desk.open(phantoms[0])
    view = compared(desk, versions, own_version)
    view.button.click()
    assert view.state.text() == "The comparison was cancelled."
    desk.until(lambda: desk.program.services.lanes.browse.idle)
    desk.qtbot.wait(50)
    assert view.figures == []
