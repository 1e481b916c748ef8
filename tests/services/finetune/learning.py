"""A home in which something can be learned within seconds, and the child that learns it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.services import finetune, process
from lungseg_gui.services.finetune import Event, Options
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.training_set import TrainingSet
from tests.services.journal.desk import Desk
from tests.services.versions import discs

PHASES = ("snapshot", "split", "learn", "compare", "decide")
QUICKLY = ("--size", "64", "--epochs", "2", "--precision", "float32")
"""For a child: on most processors it takes longest to measure whether bfloat16 is faster."""


def begin(home: Path, parent: Path, *, cases: int = 8) -> Options:
    """Make a home with a version in use, some accepted cases, and a case that the reader is at."""
    home.mkdir(exist_ok=True)
    desk = Desk(home)
    desk.paint(Box(2, 3, 9, 14), RIGHT)
    desk.leave()
    Registry(home).publish(parent, "r1", activate=True)
    accept(home, range(cases))
    return Options(home / "training_set", home, size=64, epochs=2, device="cpu", precision="float32")


def learns_in_seconds(*given: Any, **named: Any) -> list[str]:  # noqa: ANN401 - what finetune.command takes
    """Return the command line of a quick child where the window asks for the program's own."""
    asked = finetune.command(*given, **named)
    options = asked[asked.index("finetune") + 1 :]
    return [sys.executable, "-m", "tests.services.finetune.quick_child", *options, *QUICKLY]


def accept(home: Path, seeds: range, *, protocol: str = LUNG_FIELD) -> None:
    training_set = TrainingSet(home / "training_set")
    for seed in seeds:
        image, mask = discs(seed)
        original = np.roll(mask, 3, axis=0)
        training_set.accept(image, mask, original=original, model_version="r1", edited=True, protocol=protocol)


def state(home: Path) -> dict[str, str]:
    """Hash everything that a failed run must not touch: all but its own folder."""
    kept = [path for path in home.rglob("*") if path.is_file() and home / "jobs" not in path.parents]
    return {str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest() for path in kept}


def run(options: Options) -> list[Event]:
    events: list[Event] = []
    with process.job(options.home) as folder:
        finetune.run(options, emit=events.append, folder=folder)
    return events


@contextlib.contextmanager
def started(argv: list[str]) -> Generator[subprocess.Popen[str]]:
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def wait_for(child: subprocess.Popen[str], kind: str) -> Event:
    assert child.stdout is not None
    for line in child.stdout:
        event: Event = json.loads(line)
        if event["event"] == kind:
            return event
    pytest.fail(f"the child ended without the event {kind}")
