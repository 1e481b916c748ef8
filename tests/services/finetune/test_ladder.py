"""Too little memory: what is tried next, what is told, and what is gone on with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from lungseg_gui.services.finetune import Options, ladder
from lungseg_gui.services.registry import Registry
from lungseg_model import device, tune
from tests.services.finetune.learning import begin, run
from tests.services.versions import small_version

FULL = "[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried 9 bytes"
WORDS = ("with one image at a time", "with smaller images", "on the processor", "with smaller images")


class Hungry:
    """Learns once the memory has run out some times."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, error: Exception, *, times: int) -> None:
        self.asked: list[tuple[str, int | None, int]] = []
        self.checkpoints: list[str] = []
        self._error, self._times, self._tune = error, times, tune.tune
        monkeypatch.setattr(tune, "tune", self)

    def __call__(self, *given: Any, device: str, checkpoint: Path, **named: Any) -> Path:  # noqa: ANN401
        self.asked.append((device, named["at_once"], named["size"]))
        self.checkpoints.append(checkpoint.name)
        if len(self.asked) <= self._times:
            raise self._error
        return self._tune(*given, device="cpu", checkpoint=checkpoint, **{**named, "epochs": 1})


@pytest.fixture
def _gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this computer claim one; nothing is computed on it."""
    choose = device.choose

    def chosen(name: str = "auto") -> tuple[torch.device, str]:
        return choose("cpu") if name == "cpu" else (torch.device("cuda"), "")

    monkeypatch.setattr(device, "choose", chosen)


@pytest.fixture
def wide(tmp_path: Path) -> Options:
    """A home whose version has 128 px, which leaves room for smaller images."""
    return replace(begin(tmp_path / "home", small_version(tmp_path / "version", size=128)), size=None)


def told(events: list[dict[str, Any]]) -> list[str]:
    return [event["text"] for event in events if event["event"] == "log"]


@pytest.mark.usefixtures("_gpu")
def test_memory_that_runs_out_means_smaller_steps_then_smaller_images_then_the_processor(
    wide: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = [("auto", None, 128), ("auto", 1, 128), ("auto", 1, 96), ("cpu", None, 128), ("cpu", None, 96)]
    hungry = Hungry(monkeypatch, torch.OutOfMemoryError(), times=4)
    steps = ladder.rungs("auto")
    monkeypatch.setattr(ladder, "rungs", lambda device: steps)
    events = run(wide)
    assert hungry.asked == tried
    assert told(events) == [f"Memory was full; training continues {words}." for words in WORDS]
    assert events[-1]["event"] == "done"
    assert Registry(wide.home).get(events[-1]["version"]).card["size"] == 96
    # A step that holds fewer images goes on with what the one before it has learned.
    assert hungry.checkpoints == [f"learning-{side}px.pt" for side in (128, 128, 96, 128, 96)]


@pytest.mark.parametrize("error", [RuntimeError(FULL), MemoryError()])
def test_the_processor_takes_smaller_images(wide: Options, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    hungry = Hungry(monkeypatch, error, times=1)
    events = run(wide)
    assert hungry.asked == [("cpu", None, 128), ("cpu", None, 96)]
    assert told(events) == ["Memory was full; training continues with smaller images."]
    assert events[-1]["event"] == "done"


def test_other_errors_are_not_taken_for_a_full_memory(wide: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    hungry = Hungry(monkeypatch, RuntimeError("shapes differ"), times=9)
    with pytest.raises(RuntimeError, match="shapes differ"):
        run(wide)
    assert len(hungry.asked) == 1
