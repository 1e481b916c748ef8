"""``training``: one training from corrections in its child process, and how soon it ends when it is cancelled."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np

from lungseg_gui.bench.desk import Times
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Image, Study
from lungseg_gui.services.finetune import command
from lungseg_gui.services.library import Library
from lungseg_gui.services.phantom import draw, write_png
from lungseg_gui.services.process import CANCELLED
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.training_set import TrainingSet

_CASES, _WAITING, _SHAPE = 27, 16, (1024, 896)
_MOMENTS = (("snapshot", 0.0), ("learn", 0.5), ("learn", 5.0), ("compare", 0.2), ("compare", 2.0))
"""When it is cancelled: phase, and seconds after it began."""
_AGAIN = 3
_FEW = 8
"""Cases of the runs that are cancelled in the comparison: they learn to the end first, the comparison is the same."""


def training(
    *,
    cases: int = _CASES,
    waiting: int = _WAITING,
    shape: tuple[int, int] = _SHAPE,
    moments: Sequence[tuple[str, float]] = _MOMENTS,
    again: int = _AGAIN,
    few: int = _FEW,
) -> tuple[Times, dict[str, Any]]:
    """Learn from drawn patients whose masks were moved by hand, as the window's button does; then cancel such runs.

    Parameters
    ----------
    cases : int
        Accepted; about a quarter of them is held out.
    waiting : int
        Images on the worklist that nobody corrected, which parent and candidate are compared on.
    moments : sequence of (phase, seconds)
        When further runs are cancelled.
    again : int
        How often each; in the comparison once, since every such run learns first.
    few : int
        Accepted cases of the runs that are cancelled after learning, so that the benchmark ends in minutes.

    Returns
    -------
    works : dict
        ``training``, the whole run with its start, and ``training-cancel``, from the word to the end of the process,
        in milliseconds.
    facts : dict
        Seconds of each phase, cases, and ``training_mb``, the most memory that the child held (10⁶ bytes).

    Raises
    ------
    LungSegError
        If a run fails.
    """
    with tempfile.TemporaryDirectory(prefix="lungseg-bench-") as folder:
        home, short = Path(folder, "home"), Path(folder, "short")
        for place, count in ((home, cases), (short, few)):
            _accept(place, count, shape)
            _wait_for_correction(place, waiting, shape)
        began = time.perf_counter()
        phases, done = _learned(home)
        works: Times = {"training": [(time.perf_counter() - began) * 1e3], "training-cancel": []}
        facts: dict[str, Any] = {
            "cases": f"{done['learn']} for training, {done['kept']} held out, {waiting} waiting",
            "phases_s": phases,
            "training_mb": done["memory_mb"],
        }
        missed = 0
        for phase, seconds in moments:
            late = phase == "compare"
            for _ in range(1 if late else again):
                took = _cancelled(short if late else home, phase, seconds)
                missed += took is None
                works["training-cancel"] += [] if took is None else [took * 1e3]
        if missed:
            facts["ended_before_cancelled"] = missed
    return works, facts


def _accept(home: Path, count: int, shape: tuple[int, int]) -> None:
    training_set = TrainingSet(home / "training_set")
    for seed in range(1, count + 1):
        phantom = draw(seed, shape=shape)
        image = Image(
            f"1.2.{seed}",
            phantom.pixels,
            phantom.bits,
            home / f"{seed}.png",
            "PNG",
            spacing_note="",
            study=Study(patient_id=str(seed)),
        )
        moved = np.roll(phantom.mask, 3, axis=0)
        training_set.accept(image, phantom.mask, original=moved, model_version="", edited=True)


def _wait_for_correction(home: Path, count: int, shape: tuple[int, int]) -> None:
    library = Library(home)
    for seed in range(1001, 1001 + count):
        path = home / f"{seed}.png"
        write_png(path, draw(seed, shape=shape))
        library.opened(path, read_image(path))
    library.close()


def _started(home: Path) -> subprocess.Popen[str]:
    argv = command(home / "training_set", home)
    return subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def _learned(home: Path) -> tuple[dict[str, float], dict[str, Any]]:
    """Learn to the end; return the seconds of each phase by name, and what was done."""
    begun: list[tuple[str, float]] = [("start", time.perf_counter())]
    found: dict[str, Any] = {}
    with _started(home) as process:
        assert process.stdout is not None
        for line in process.stdout:
            event = cast("dict[str, Any]", json.loads(line))
            if event["event"] == "phase":
                begun.append((str(event["phase"]), time.perf_counter()))
            if event["event"] == "error":
                raise LungSegError(str(event["message"]), remedy=str(event["remedy"]))
            found |= event
    begun.append(("", time.perf_counter()))
    if "memory_mb" not in found:
        raise LungSegError("The training ended without a result.", remedy="Run the benchmark again.")
    return {name: round(later - since, 1) for (name, since), (_, later) in pairwise(begun)}, found


def _cancelled(home: Path, phase: str, seconds: float) -> float | None:
    """Cancel a run some seconds after a phase began; return how long it took to end, None where it was over before."""
    with _started(home) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        for line in process.stdout:
            event = cast("dict[str, Any]", json.loads(line))
            if event["event"] == "phase" and event["phase"] == phase:
                break
        time.sleep(seconds)
        if process.poll() is not None:
            return None
        began = time.perf_counter()
        process.stdin.write("cancel\n")
        process.stdin.flush()
        process.stdout.close()
        code = process.wait()
        return time.perf_counter() - began if code == CANCELLED else None
