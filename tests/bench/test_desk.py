"""The benchmarks of the window send what they say and time each event."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lungseg_gui.bench import busy, looking, memory, painting
from lungseg_gui.bench.desk import Desk
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.tools.brush import Stroke
from lungseg_gui.core.tools.table import Tool

SHAPE = (800, 700)
PLACES = ("fitted", "1to1")


def test_each_brush_event_is_timed(qtbot: QtBot) -> None:
    works, facts = painting.brush(shape=SHAPE, small=(700, 700), events=40)
    brushes = {f"brush-{place}{suffix}": 40 for place in PLACES for suffix in ("", "-outlined", "-400", "-small")}
    edges = {"brush-press": 4, "brush-release": 4, "brush-release-window": 4, "push-fitted": 10, "push-1to1": 10}
    assert {name: len(samples) for name, samples in works.items()} | edges == brushes | edges
    assert all(len(works[name]) >= least for name, least in edges.items())
    assert all(sample > 0 for samples in works.values() for sample in samples)
    assert facts["shape"] == "800 x 700"
    assert facts["growth-fitted"] > 0


def test_lost_dabs_are_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = Stroke.move, iter(range(10_000))
    monkeypatch.setattr(Stroke, "move", lambda self, position: None if next(calls) == 17 else real(self, position))
    with Desk(SHAPE) as desk:
        desk.hold(Tool.BRUSH)
        with pytest.raises(LungSegError, match="events were delivered"):
            desk.stroke(40)


def test_drags_wheel_keys_and_history_are_timed(qtbot: QtBot) -> None:
    works, _ = looking.window(shape=SHAPE, events=24)
    drags = {f"{work}-{place}" for work in ("window", "pan") for place in PLACES}
    overlay = {f"overlay-{part}" for part in ("visible", "opacity", "outline", "segment")}
    differences = {f"difference-{place}" for place in PLACES}
    assert set(works) == {"zoom", "undo", "undo-window", "redo", "redo-window"} | drags | overlay | differences
    assert all(samples for samples in works.values())


def test_the_brush_is_timed_beside_real_predictions(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(busy, "QUIET_MS", 10)
    works, facts = busy.busy(shape=SHAPE, events=20, learns=False)
    assert {name: len(samples) for name, samples in works.items()} == {
        "brush-fitted-predicting": 20,
        "brush-1to1-predicting": 20,
    }
    assert facts["predictions"] >= 1
    assert min(facts[f"{moment}_mb"] for moment in ("rest", "predicting", "resting")) > 50


def test_memory_is_that_of_the_program_with_its_history(qtbot: QtBot) -> None:
    works, facts = memory.memory(shape=SHAPE, strokes=6)
    assert len(works["stroke"]) == 6
    assert facts["edits"] == 6
    assert facts["memory_mb"] > 50
    assert facts["decoder_mb"] > 40
