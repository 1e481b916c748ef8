"""Half precision: measured once beside the work, told from the next start on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui.core.study import Pixels
from lungseg_gui.services.precision import Measured, Precisions
from tests.e2e.conftest import Desk


def test_it_is_measured_after_the_first_prediction_and_told_at_the_next_start(
    start: Callable[..., Desk], phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []

    def measure(
        self: Precisions,
        folder: Path,
        weights: str,
        pictures: list[Pixels],
        *,
        graph: object,
        go_on: Callable[[], None],
    ) -> Measured:
        go_on()
        measured.append(weights)
        found = Measured(bfloat16=True, faster=1.7, dice=0.9998)
        self.remember(weights, found)
        return found

    monkeypatch.setattr(Precisions, "measure", measure)
    desk = start()
    desk.model.folder, desk.model.weights = tmp_path, "abc"
    for path in phantoms[:2]:
        desk.open(path)
        desk.shows(path.stem)
        desk.predicted()
    desk.until(lambda: desk.program.services.precisions.known("abc") is not None)
    device = desk.program.window.status._device  # pyright: ignore[reportPrivateUsage]
    assert device.toolTip() == ""  # this start goes on as it began
    desk.model.bfloat16 = True  # as loaded at the next start
    desk.program.predicting.ready.emit()
    assert "half precision is 1.7 times as fast here" in device.toolTip()
    assert measured == ["abc"]
