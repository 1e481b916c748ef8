"""``predict-20mpx``: from the array of a large radiograph to its mask on the stored grid."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError

SHAPE = (4892, 4020)
REPETITIONS, WARM_UP = 20, 3
NAME = "predict-20mpx"


def predictions(
    model: Path | None,
    *,
    device: str = "auto",
    shape: tuple[int, int] = SHAPE,
    repetitions: int = REPETITIONS,
) -> tuple[dict[str, list[float]], dict[str, dict[str, list[float]]], dict[str, Any]]:
    """Segment a phantom again and again, as the window does.

    Parameters
    ----------
    model : Path or None
        Folder of a version; the bundled one where it is None.

    Returns
    -------
    works, stages, facts
        Milliseconds by name; the stages are those of the predictor.

    Raises
    ------
    LungSegError
        If the version cannot be loaded.
    """
    from lungseg_gui.services.phantom import draw
    from lungseg_gui.services.registry import bundled_folder
    from lungseg_model.errors import ModelError
    from lungseg_model.predict import Predictor

    folder = model or bundled_folder()
    pixels = draw(1, shape=shape).pixels
    whole: list[float] = []
    stages: dict[str, list[float]] = {}
    try:
        predictor = Predictor(folder, device=device)
        for _ in range(WARM_UP):
            predictor.predict(pixels)
        for _ in range(repetitions):
            start = time.perf_counter()
            output = predictor.predict(pixels)
            whole.append((time.perf_counter() - start) * 1e3)
            for name, seconds in output.seconds.items():
                stages.setdefault(name, []).append(seconds * 1e3)
    except ModelError as error:
        raise LungSegError(error.message, remedy=error.remedy, cause=error) from error
    facts = {
        "shape": list(shape),
        "model": folder.name,
        "network_px": predictor.config.size,
        "device": str(predictor.device),
    }
    return {NAME: whole}, {NAME: stages}, facts
