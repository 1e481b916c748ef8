"""The benchmark sends what it says and times each event."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lungseg_gui.core.tools.brush import Stroke
from lungseg_gui.ui.viewer import bench_view


def test_each_brush_event_is_timed(qtbot: QtBot) -> None:
    times = bench_view.brush(shape=(1024, 900), radius=10.0, events=40)
    assert {name: len(samples) for name, samples in times.items()} == {
        "brush-fitted": 40,
        "brush-1to1": 40,
        "brush-fitted-outlined": 40,
        "brush-1to1-outlined": 40,
        "brush-press": 8,
        "brush-release": 8,
    }
    assert all(sample > 0 for samples in times.values() for sample in samples)


def test_lost_dabs_are_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = Stroke.move, iter(range(10_000))
    monkeypatch.setattr(Stroke, "move", lambda self, position: None if next(calls) == 17 else real(self, position))
    with pytest.raises(RuntimeError, match="events were delivered"):
        bench_view.brush(shape=(1024, 900), radius=10.0, events=40)


def test_drags_wheel_and_history_are_timed(qtbot: QtBot) -> None:
    times = bench_view.window(shape=(1024, 900), events=24)
    assert {"window-fitted", "window-1to1", "pan-fitted", "pan-1to1", "zoom", "undo", "redo", "overlay"} == set(times)
    assert all(samples for samples in times.values())
