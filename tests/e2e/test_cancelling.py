"""A real learning, cancelled in the window at each of its phases, and begun again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from lungseg_gui.services.registry import Registry
from lungseg_gui.ui.controllers import learning
from lungseg_gui.ui.tasks import ProcessTask
from tests.e2e.conftest import Desk
from tests.services.finetune.learning import PHASES, begin, learns_in_seconds, state


@pytest.mark.usefixtures("child_with_a_small_model")
def test_cancelled_at_any_phase_nothing_has_changed_and_another_can_begin(
    start: Callable[[], Desk],
    own_version: Path,
    lungseg_home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(lungseg_home, own_version)
    before = {name: value for name, value in state(lungseg_home).items() if name.startswith(("models", "training_set"))}
    heard = list[str]()
    monkeypatch.setattr(learning, "command", learns_in_seconds)
    desk = start()
    learner = desk.program.learning
    desk.until(lambda: not learner.why_not())

    class Watched(ProcessTask):
        """Presses Cancel when the learning comes to the next phase."""

        def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as ProcessTask
            super().__init__(*given, **named)
            self.progressed.connect(self._look)

        def _look(self, event: dict[str, Any]) -> None:
            if event.get("phase") == PHASES[len(heard)]:
                heard.append(str(event["phase"]))
                QTimer.singleShot(0, self._press)  # a hand comes between two events

        def _press(self) -> None:
            button = learner.dialog().foot.cancel_button
            button.click()
            button.click()  # twice, as impatient readers do

    monkeypatch.setattr(learning, "ProcessTask", Watched)
    for phase in PHASES[:-1]:  # in the last one it may come to its end before
        learner.start_or_show()
        learner.start_or_show()  # a second click shows what runs
        desk.until(lambda phase=phase: heard[-1:] == [phase] and not learner.running)
        assert learner.dialog().head.title.text() == "The training was cancelled"
        assert not learner.why_not()
    desk.until(lambda: not list(lungseg_home.glob("jobs/*/checkpoint-*")))
    after = state(lungseg_home)
    assert {name: after.get(name) for name in before} == before
    assert [version.name for version in Registry(lungseg_home).versions() if not version.bundled] == ["r1"]
