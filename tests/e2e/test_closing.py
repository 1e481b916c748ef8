"""What arrives while the program closes is saved like everything else, and nobody is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui.core.review import Status
from tests.e2e.conftest import Desk

Start = Callable[..., Desk]


def test_a_prediction_that_arrives_while_closing_is_saved(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.model.free.clear()
    desk.open(phantoms[0])
    desk.until(lambda: bool(desk.model.asked))
    uid = desk.review.image.uid
    lanes = desk.program.services.lanes
    wait = lanes.disk.wait

    def answered_meanwhile(seconds: float) -> bool:
        desk.model.free.set()
        assert lanes.predict.wait(20)
        return wait(seconds)

    monkeypatch.setattr(lanes.disk, "wait", answered_meanwhile)
    monkeypatch.setattr(desk.program, "_close_anyway", lambda: pytest.fail("the reader was asked"))
    assert desk.program.close()
    saved = start().program.services.library.load(uid)
    assert saved is not None
    assert saved.status is Status.PREDICTED
