"""What the model runs on, in the status line and on the empty page."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from lungseg_gui.services.precision import Measured
from lungseg_gui.ui.controllers import device_notices
from lungseg_gui.ui.controllers.device_notices import DeviceNotices
from tests.ui.controllers.standins import Pane


class Predicting(QObject):
    ready = Signal()


@pytest.mark.parametrize(
    ("device", "threads", "ready", "measured", "words", "half"),
    [
        ("cpu", 4, False, None, "CPU, 4 threads", False),
        ("cpu", 1, True, None, "CPU, 1 thread, model ready", False),
        ("", 4, False, None, "CPU, 4 threads", False),
        ("cuda:0", 4, True, None, "GPU, model ready", False),
        ("cpu", 4, True, Measured(True, 2.0, 0.999), "CPU, 4 threads, model ready", True),
        ("cpu", 4, True, Measured(False, 2.0, 0.999), "CPU, 4 threads, model ready", False),
    ],
)
def test_the_status_line_says_what_the_model_runs_on(
    qapp: object,
    monkeypatch: pytest.MonkeyPatch,
    device: str,
    threads: int,
    ready: bool,
    measured: Measured | None,
    words: str,
    half: bool,
) -> None:
    told: list[tuple[str, str, str]] = []
    facts: list[dict[str, str]] = []
    shown: list[object] = []
    monkeypatch.setattr(device_notices, "threads_in_use", lambda: threads)
    monkeypatch.setattr(device_notices, "facts", lambda _, **more: facts.append(more))
    status = SimpleNamespace(show_device=lambda *what: told.append(what))
    inference = SimpleNamespace(device=device, ready=ready, weights="sha", bfloat16=True)
    services: Any = SimpleNamespace(
        inference=inference, precisions=SimpleNamespace(known=lambda _: measured), home=None
    )
    predicting, window = Predicting(), Pane(status=status)
    rest: list[Any] = [predicting, SimpleNamespace(show_facts=shown.append)]
    pane: Any = window
    notices = DeviceNotices(pane, services, *rest)
    for _ in range(2):
        predicting.ready.emit()
    assert {(line, name) for line, name, _ in told} == {(words, "CPU" if device in ("cpu", "") else "GPU")}
    assert all(precision.startswith("Predictions run in half") is half for _, _, precision in told)
    assert len(facts) == len(shown) == ready  # once
    assert all(more["device"] == device for more in facts)
    notices.show_facts()
    assert len(shown) == ready + 1
