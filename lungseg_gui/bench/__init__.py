"""How fast this machine does the program's work: what ``lungseg bench`` measures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from lungseg_gui.bench.machine import choose_platform, describe_machine
from lungseg_gui.core.errors import LungSegError

Samples = Mapping[str, Sequence[float]]
"""Milliseconds of each repetition, by name of the work."""


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


def bench(name: str, *, model: Path | None = None, device: str = "auto") -> dict[str, Any]:
    """Run one benchmark.

    Parameters
    ----------
    name : {"startup", "brush", "window", "history", "predict"}
    model : Path, optional
        Folder of the version for ``predict``.

    Returns
    -------
    dict
        ``{"machine": {...}, "works": {name: {"median_ms", "p95_ms", "n"}}, "stages": {...}, "facts": {...}}``;
        the last two only where there are any.

    Raises
    ------
    LungSegError
        If it cannot be run on this machine.
    """
    known: dict[str, Callable[[], Measured]] = {
        "startup": _startup,
        "brush": _brush,
        "window": _window,
        "history": _history,
        "predict": lambda: _predict(model, device),
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
    return result


def statistics(samples: Sequence[float]) -> dict[str, float | int]:
    """Return median and 95th percentile (linear between samples) in ms, and how many samples there are.

    Raises
    ------
    LungSegError
        If there are none: a figure from nothing would be a lie.
    """
    if not samples:
        raise LungSegError("Nothing was measured.", remedy="Run the benchmark again.")
    median, p95 = (float(value) for value in np.percentile(np.asarray(samples, float), (50.0, 95.0)))
    return {"median_ms": round(median, 3), "p95_ms": round(p95, 3), "n": len(samples)}


def table(result: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines that a person reads."""
    machine = result["machine"]
    yield f"{machine['cpu']}, {machine['cores']} cores, {machine['memory_gb']} GB, {machine['os']}"
    yield f"{'':30}{'median ms':>12}{'p95 ms':>12}{'n':>7}"
    for work, figures in result["works"].items():
        yield _line(work, figures)
        for part, inner in result.get("stages", {}).get(work, {}).items():
            yield _line(f"  {part}", inner)
    for name, value in result.get("facts", {}).items():
        yield f"{name}: {value}"


def _line(name: str, figures: Mapping[str, Any]) -> str:
    return f"{name:30}{figures['median_ms']:12.2f}{figures['p95_ms']:12.2f}{figures['n']:7d}"


def _startup() -> Measured:
    from lungseg_gui.bench.startup import first_paints

    return Measured({"first-paint": first_paints()})


def _predict(model: Path | None, device: str) -> Measured:
    from lungseg_gui.bench.prediction import predictions

    works, stages, facts = predictions(model, device=device)
    return Measured(works, stages, facts)


def _history() -> Measured:
    from lungseg_gui.bench.history import edits

    works, facts = edits()
    return Measured(works, facts=facts)


def _brush() -> Measured:
    return _in_viewer("brush")


def _window() -> Measured:
    return _in_viewer("window")


def _in_viewer(name: str) -> Measured:
    """Run a benchmark of the viewer in an application of its own."""
    platform = choose_platform()
    from PySide6.QtWidgets import QApplication

    from lungseg_gui.ui.viewer import bench_view

    application = QApplication.instance() or QApplication(["lungseg"])
    works = bench_view.brush() if name == "brush" else bench_view.window()
    del application
    return Measured(works, facts={"platform": platform})
