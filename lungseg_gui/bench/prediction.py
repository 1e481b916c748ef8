"""``predict-20mpx``: from the array of a large radiograph to its mask on the stored grid."""

from __future__ import annotations

import contextlib
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.memory import resident_mb
from lungseg_gui.services.sentences import as_sentences

SHAPE = (4892, 4020)
REPETITIONS, WARM_UP = 20, 3
_EACH = 8  # of four times as many
NAME = "predict-20mpx"
ENGINES = ("auto", "openvino", "torch", "both")
PRECISIONS = ("float32", "bfloat16")

Timed = tuple[dict[str, list[float]], dict[str, dict[str, list[float]]], dict[str, Any]]


def predictions(
    model: Path | None,
    *,
    device: str = "auto",
    engine: str = "auto",
    precision: str = "float32",
    shape: tuple[int, int] = SHAPE,
    repetitions: int = REPETITIONS,
) -> Timed:
    """Segment a phantom again and again, as the window does.

    Parameters
    ----------
    model : Path or None
        Folder of a version; the bundled one where it is None.
    engine : {"auto", "openvino", "torch", "both"}
        ``auto`` is what the window would take; ``both`` measures each in both precisions on the processor, in
        processes of their own.
    precision : {"float32", "bfloat16"}

    Returns
    -------
    works, stages, facts
        Milliseconds by name; the stages are those of the predictor. Of the facts, ``to_first_ms`` is from the import
        to the end of the first prediction, ``network_processor_ms`` what the network by itself takes of all processors,
        and ``resident_mb`` the memory of the process, 10⁶ bytes, where the system says so.

    Raises
    ------
    LungSegError
        If the version cannot be loaded.
    """
    if engine == "both":
        return _each(model, shape, min(repetitions, _EACH))
    from lungseg_gui.services.phantom import draw
    from lungseg_gui.services.registry import bundled_folder

    folder = model or bundled_folder()
    pixels = draw(1, shape=shape).pixels
    whole: list[float] = []
    stages: dict[str, list[float]] = {}
    with as_sentences():
        began = time.perf_counter()
        predictor = _predictor(folder, device, engine, precision)
        predictor.predict(pixels)
        to_first = (time.perf_counter() - began) * 1e3
        for _ in range(WARM_UP - 1):
            predictor.predict(pixels)
        for _ in range(repetitions):
            start = time.perf_counter()
            output = predictor.predict(pixels)
            whole.append((time.perf_counter() - start) * 1e3)
            for name, seconds in output.seconds.items():
                stages.setdefault(name, []).append(seconds * 1e3)
        spent: list[float] = []
        for _ in range(repetitions):
            start = time.process_time()
            predictor.warm_up()
            spent.append((time.process_time() - start) * 1e3)
    facts: dict[str, Any] = {
        "shape": list(shape),
        "model": folder.name,
        "network_px": predictor.config.size,
        "device": predictor.device,
        "engine": type(predictor.network).__name__.removesuffix("Network").lower(),
        "precision": "bfloat16" if predictor.bfloat16 else "float32",
        "to_first_ms": round(to_first, 1),
        "network_processor_ms": round(min(spent), 1),
    }
    with contextlib.suppress(LungSegError):
        facts["resident_mb"] = resident_mb()
    return {NAME: whole}, {NAME: stages}, facts


def _predictor(folder: Path, device: str, engine: str, precision: str) -> Any:  # noqa: ANN401 - types do not cross
    """Return what predicts with a version."""
    from lungseg_gui.services.graphs import Graphs
    from lungseg_gui.services.home import data_home
    from lungseg_model import hardware
    from lungseg_model.predict import Predictor

    graph = None
    if engine == "openvino" or (engine == "auto" and not hardware.gpu(device)):
        graph = Graphs(data_home()).of(folder)
        if graph is None and engine == "openvino":
            raise LungSegError("OpenVINO does not run this version here.", remedy="Measure it with --engine torch.")
    return Predictor(folder, device=device, precision=precision, graph=graph)


def _each(model: Path | None, shape: tuple[int, int], repetitions: int) -> Timed:
    works: dict[str, list[float]] = {}
    stages: dict[str, dict[str, list[float]]] = {}
    facts: dict[str, Any] = {}
    fresh = multiprocessing.get_context("spawn")
    for engine in ("torch", "openvino"):
        for precision in PRECISIONS:
            with ProcessPoolExecutor(1, mp_context=fresh) as alone:
                asked = alone.submit(
                    predictions,
                    model,
                    device="cpu",
                    engine=engine,
                    precision=precision,
                    shape=shape,
                    repetitions=repetitions,
                )
                found, parts, more = asked.result()
            name = f"{engine}-{precision}"
            works[name], stages[name] = found[NAME], parts[NAME]
            facts |= {f"{name}_{fact}": more[fact] for fact in ("to_first_ms", "network_processor_ms", "resident_mb")}
            facts |= {fact: more[fact] for fact in ("shape", "model", "network_px")}
    return works, stages, facts
