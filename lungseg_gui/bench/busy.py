"""``busy``: the brush while the model predicts, and while it learns."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer

from lungseg_gui.bench.desk import SHAPE, Desk, Times, wait
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.memory import resident_mb
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.ui.controllers.memory_trimming import QUIET_MS
from lungseg_gui.ui.tasks import Report, Task

_CASES, _CASE_SHAPE = 12, (640, 560)
_BEGINNING_S = 300.0
_BEAT_MS = 5


def busy(*, shape: tuple[int, int] = SHAPE, events: int = 400, learns: bool = True) -> tuple[Times, dict[str, Any]]:
    """Time brush events (radius 30 px, fill) beside a working model.

    Parameters
    ----------
    shape : (rows, columns)
        Of the image.
    events : int
        Moves per work.
    learns : bool
        Whether to learn, too; for tests.

    Returns
    -------
    works : dict
        ``brush-fitted-predicting`` and ``brush-1to1-predicting`` (the bundled model predicts without a pause, in a
        thread of this process as usual), ``brush-fitted-learning`` and ``brush-1to1-learning`` (a fine-tuning runs in
        its child process and its window draws the curves): milliseconds per event.
    facts : dict
        What the program holds with image, mask and model at rest (``rest_mb``, 10⁶ bytes), before anything else is
        asked of it; how many predictions ended meanwhile, what it holds then (``predicting_mb``) and once the hand has
        rested again, after those strokes (``resting_mb``); and for how long the window answered nothing at most while
        the learning and its window began (``learning_stall_ms``). The child process that learns is never counted.

    Raises
    ------
    LungSegError
        If the model cannot be loaded, or the learning does not begin or ends too early.
    """
    works: Times = {}
    facts: dict[str, Any] = {"shape": f"{shape[0]} x {shape[1]}"}
    with Desk(shape, predicts=True) as desk:
        facts |= _at_rest(desk, "rest_mb")
        with _predicting(desk) as ended:
            works |= _strokes(desk, "-predicting", events)
        facts["predictions"] = len(ended)
        desk.rest()
        facts |= _held("predicting_mb")
        facts |= _at_rest(desk, "resting_mb")
        if learns:
            with _learning(desk) as pauses:
                works |= _strokes(desk, "-learning", events)
            facts["learning_stall_ms"] = round(max(pauses), 1)
    return works, facts


def _at_rest(desk: Desk, name: str) -> dict[str, float]:
    """Say what the program holds once it has given back by itself what the last work and the checks after it took."""
    wait(2 * QUIET_MS)
    desk.rest()
    wait(2 * QUIET_MS)
    return _held(name)


def _held(name: str) -> dict[str, float]:
    with contextlib.suppress(LungSegError):  # only Linux says
        return {name: resident_mb()}
    return {}


def _strokes(desk: Desk, suffix: str, events: int) -> Times:
    desk.hold(Tool.BRUSH)
    desk.style(outlined=False)
    works: Times = {}
    for place in ("fitted", "1to1"):
        desk.look(place)
        works[f"brush-{place}{suffix}"] = desk.stroke(events)
    return works


@contextmanager
def _predicting(desk: Desk) -> Generator[list[float]]:
    """Predict again and again where the program does; yields the seconds of each prediction."""
    image, services = desk.review.image, desk.program.services
    enough, seconds = threading.Event(), list[float]()

    def work(report: Report) -> None:
        while not enough.is_set():
            seconds.append(services.inference.predict(image).seconds)

    services.lanes.predict.start(Task(work, name="predict again and again"))
    try:
        yield seconds
        desk.until("a prediction", lambda: bool(seconds))
    finally:
        enough.set()
        desk.until("the last prediction", lambda: services.lanes.predict.idle)


@contextmanager
def _learning(desk: Desk) -> Generator[list[float]]:
    """Accept drawn patients and learn from them by the program's own button; yields the pauses of its beginning, ms."""
    training_set = TrainingSet(desk.home / "training_set")
    for seed in range(1, _CASES + 1):
        phantom = draw(seed, shape=_CASE_SHAPE)
        image = Image(f"1.2.{seed}", phantom.pixels, phantom.bits, desk.home / f"{seed}.png", "PNG", spacing_note="")
        shifted = np.roll(phantom.mask, 3, axis=0)
        training_set.accept(image, phantom.mask, original=shifted, model_version="", edited=True)
    learning, said = desk.program.learning, list[str]()
    learning.changed.connect(lambda _counts, running: said.append(running))
    desk.rest()
    try:
        with late_beats() as pauses:
            learning.start_or_show()
            desk.until("learning", lambda: bool(said) and said[-1].endswith("%"), seconds=_BEGINNING_S)
        yield pauses
        desk.until("the rest of the learning", lambda: learning.running, seconds=0.0)
    finally:
        learning.cancel()
        desk.until("the end of the learning", lambda: not learning.running)


@contextmanager
def late_beats() -> Generator[list[float]]:
    """Measure how late a beat of 5 ms comes: what holds up the window's thread, ms."""
    pauses: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        pauses.append((now - last) * 1e3 - _BEAT_MS)
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start(_BEAT_MS)
    try:
        yield pauses
    finally:
        timer.stop()
