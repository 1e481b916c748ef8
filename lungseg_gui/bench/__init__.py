"""How fast this machine does the program's work: what ``lungseg bench`` measures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from lungseg_gui.bench import goals
from lungseg_gui.bench.machine import choose_platform, describe_machine
from lungseg_gui.core.errors import LungSegError

Samples = Mapping[str, Sequence[float]]
"""Milliseconds of each repetition, by name of the work."""
Works = tuple[Samples, Mapping[str, Any]]
"""What was timed, and what else belongs to the figures."""


@dataclass(frozen=True)
class Measured:
    """What one benchmark found.

    Attributes
    ----------
    works : mapping
        Milliseconds of each repetition, by name.
    stages : mapping
        The same for the parts of a work, by name of the work, then of the part.
    facts : mapping
        What else belongs to the figures, such as the size of the image or how many events were delivered.
    """

    works: Samples
    stages: Mapping[str, Samples] = field(default_factory=dict[str, Samples])
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])


def bench(
    name: str, *, model: Path | None = None, device: str = "auto", engine: str = "auto", beside: bool = False
) -> dict[str, Any]:
    """Run one benchmark.

    Parameters
    ----------
    name : {"startup", "brush", "guide", "window", "history", "busy", "memory", "paging", "worklist", "headers",
        "batch", "predict", "folder", "training"}
    model : Path, optional
        Folder of the version for ``predict`` and ``folder``.
    engine : str
        What predicts, for ``predict``: one of ``prediction.ENGINES``.
    beside : bool
        For ``brush``: with a second picture beside.

    Returns
    -------
    dict
        ``{"machine": {...}, "works": {name: {"median_ms", "p95_ms", "n"}}, "stages": {...}, "facts": {...},
        "goals": {name: number}}``; the last three only where there are any. A work's goal is of its 95th percentile.

    Raises
    ------
    LungSegError
        If it cannot be run on this machine.
    """
    known: dict[str, Callable[[], Measured]] = {
        "startup": _startup,
        "brush": lambda: _brush(beside),
        "guide": _guide,
        "window": _window,
        "history": _history,
        "busy": _busy,
        "memory": _memory,
        "paging": _paging,
        "worklist": _worklist,
        "headers": _headers,
        "batch": _batch,
        "predict": lambda: _predict(model, device, engine),
        "folder": lambda: _folder(model, device),
        "training": _training,
    }
    if name not in known:
        raise LungSegError(f"There is no benchmark {name}.", remedy=f"Choose one of: {', '.join(known)}.")
    measured = known[name]()
    result: dict[str, Any] = {
        "machine": describe_machine(),
        "works": {work: statistics(samples) for work, samples in measured.works.items()},
    }
    if measured.stages:
        result["stages"] = {
            work: {part: statistics(samples) for part, samples in parts.items()}
            for work, parts in measured.stages.items()
        }
    if measured.facts:
        result["facts"] = dict(measured.facts)
    wanted = goals.of(measured.works, measured.facts)
    if wanted:
        result["goals"] = wanted
    return result


def statistics(samples: Sequence[float]) -> dict[str, float | int]:
    """Return median and 95th percentile (linear between samples) in ms, and how many samples there are.

    Raises
    ------
    LungSegError
        If there are none: a figure from nothing would be false.
    """
    if not samples:
        raise LungSegError("Nothing was measured.", remedy="Run the benchmark again.")
    median, p95 = (float(value) for value in np.percentile(np.asarray(samples, float), (50.0, 95.0)))
    return {"median_ms": round(median, 3), "p95_ms": round(p95, 3), "n": len(samples)}


def table(result: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines that a person reads."""
    machine, wanted = result["machine"], result.get("goals", {})
    yield f"{machine['cpu']}, {machine['cores']} cores, {machine['memory_gb']} GB, {machine['os']}"
    yield f"load {machine['load']}; goals are of the 95th percentile, on two free cores"
    yield f"{'':30}{'median ms':>12}{'p95 ms':>12}{'goal':>9}{'n':>7}"
    for work, figures in result["works"].items():
        yield _line(work, figures, wanted.get(work))
        for part, inner in result.get("stages", {}).get(work, {}).items():
            yield _line(f"  {part}", inner, None)
    for name, value in result.get("facts", {}).items():
        yield f"{name}: {value}" + (f" (goal: at most {wanted[name]:g})" if name in wanted else "")


def _line(name: str, figures: Mapping[str, Any], goal: float | None) -> str:
    wanted = "" if goal is None else f"{goal:g}"
    return f"{name:30}{figures['median_ms']:12.2f}{figures['p95_ms']:12.2f}{wanted:>9}{figures['n']:7d}"


def _startup() -> Measured:
    from lungseg_gui.bench.startup import first_paints

    return Measured({"first-paint": first_paints()})


def _predict(model: Path | None, device: str, engine: str) -> Measured:
    from lungseg_gui.bench.prediction import predictions

    works, stages, facts = predictions(model, device=device, engine=engine)
    return Measured(works, stages, facts)


def _folder(model: Path | None, device: str) -> Measured:
    from lungseg_gui.bench.folder import segmenting

    works, facts = segmenting(model, device=device)
    return Measured(works, facts=facts)


def _training() -> Measured:
    from lungseg_gui.bench.training import training

    works, facts = training()
    return Measured(works, facts=facts)


def _history() -> Measured:
    from lungseg_gui.bench.history import edits

    works, facts = edits()
    return Measured(works, facts=facts)


def _brush(beside: bool) -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.painting import brush

        return brush(beside=beside)

    return _with_windows(run)


def _guide() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.guiding import guide

        return guide()

    return _with_windows(run)


def _window() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.looking import window

        return window()

    return _with_windows(run)


def _busy() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.busy import busy

        return busy()

    return _with_windows(run)


def _memory() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.memory import memory

        return memory()

    return _with_windows(run)


def _paging() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.paging import paging

        return paging()

    return _with_windows(run)


def _worklist() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.worklist import worklist

        return worklist()

    return _with_windows(run)


def _headers() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.headers import headers

        return headers()

    return _with_windows(run)


def _batch() -> Measured:
    def run() -> Works:
        from lungseg_gui.bench.batch import batch

        return batch()

    return _with_windows(run)


def _with_windows(run: Callable[[], Works]) -> Measured:
    """Run a benchmark of the window in an application of its own."""
    platform = choose_platform()
    from lungseg_gui.services.memory import keep_large_arrays_apart
    from lungseg_gui.services.precedence import share_lock_often
    from lungseg_gui.ui.quick_imports import skip_feature_search

    keep_large_arrays_apart()  # as the program does, and so is what follows
    share_lock_often()
    skip_feature_search()
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(["lungseg"])
    works, facts = run()
    del application
    return Measured(works, facts={"platform": platform, **facts})
