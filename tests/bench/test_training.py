"""What ``lungseg bench training`` measures, with a child that only plays at training."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lungseg_gui.bench import goals, training
from lungseg_gui.core.errors import LungSegError

CHILD = """
import json, os, sys, threading, time

def say(**event):
    print(json.dumps(event), flush=True)

def obey():
    if sys.stdin.readline() == "cancel\\n":
        os._exit(130)

threading.Thread(target=obey, daemon=True).start()
say(event="phase", phase="snapshot")
say(event="phase", phase="split", learn=6, kept=2)
say(event="phase", phase="learn")
time.sleep({seconds})
say(event="phase", phase="compare")
say({end})
"""
DONE = 'event="done", memory_mb=512'


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> object:
    def play(seconds: float, end: str = DONE) -> None:
        script = tmp_path / "child.py"
        script.write_text(CHILD.format(seconds=seconds, end=end))
        monkeypatch.setattr(training, "command", lambda *_: [sys.executable, "-S", str(script)])

    return play


def measured(moments: list[tuple[str, float]]) -> tuple[dict[str, list[float]], dict[str, object]]:
    return training.training(cases=1, waiting=1, shape=(96, 96), moments=moments, again=2, few=1)


def test_the_run_its_phases_and_what_was_cancelled(play: object) -> None:
    assert callable(play)
    play(0.3)
    works, facts = measured([("learn", 0.0)])
    assert len(works["training"]) == 1
    assert works["training"][0] > 300
    assert len(works["training-cancel"]) == 2
    assert facts["cases"] == "6 for training, 2 held out, 1 waiting"
    assert facts["training_mb"] == 512
    phases = facts["phases_s"]
    assert isinstance(phases, dict)
    assert list(phases) == ["start", "snapshot", "split", "learn", "compare"]
    assert phases["learn"] >= 0.3
    assert set(goals.of(works, facts)) == {"training", "training-cancel", "training_mb"}


def test_a_run_that_was_over_before_is_no_figure(play: object) -> None:
    assert callable(play)
    play(0.0)
    works, facts = measured([("compare", 1.0)])
    assert works["training-cancel"] == []
    assert facts["ended_before_cancelled"] == 1


@pytest.mark.parametrize("end", ['event="error", message="No room.", remedy="Make room."', 'event="log"'])
def test_a_run_that_fails_says_so(play: object, end: str) -> None:
    assert callable(play)
    play(0.0, end)
    with pytest.raises(LungSegError):
        measured([])
