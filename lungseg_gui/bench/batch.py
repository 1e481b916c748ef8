"""``batch``: "Predict all" in the window, against the same images without reading, checking and writing."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from PySide6.QtWidgets import QApplication

from lungseg_gui.bench.desk import Times, wait
from lungseg_gui.bench.paging import running_program
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.memory import resident_mb

IMAGES, SHAPE = 1000, (1000, 1000)
_FIRST, _ALONE, _PATIENCE_S = 50, 20, 7200.0


def batch(
    *, images: int = IMAGES, shape: tuple[int, int] = SHAPE, predicts: bool = True
) -> tuple[Times, dict[str, Any]]:
    """Predict all images of a worklist, and watch what the program holds in the meantime.

    Parameters
    ----------
    images : int
        Drawn ones, 16 bit.
    shape : (rows, columns)
        Of each.
    predicts : bool
        Whether the bundled model predicts; otherwise an empty mask stands in, for tests.

    Returns
    -------
    works, facts
        Milliseconds per image in the window, and of the same model for one of them by itself, before and after;
        ``overhead_percent`` is what the window takes longer; ``growth_percent``: memory from the 50th to the last.

    Raises
    ------
    LungSegError
        If images could not be predicted.
    """
    resident_mb()  # may not be known here
    with running_program(images, shape, predicts=predicts) as program:
        inference = program.services.inference
        review = program.session.current
        assert review is not None
        image = review.image

        def alone() -> list[float]:
            took: list[float] = []
            for _ in range(min(_ALONE, images)):
                started = time.perf_counter()
                inference.predict(image)
                took.append((time.perf_counter() - started) * 1e3)
            return took

        own = alone()
        keys = program.window.worklist.model.keys()
        began, marks, most = time.perf_counter(), list[tuple[int, float]](), 0.0
        program.several_predictions.predict(keys)
        asked = program.ahead.asked
        while asked:
            wait(50)
            done, held = asked.total - len(asked), resident_mb()
            most = max(most, held)
            marks.append((done, held))
            if time.perf_counter() - began > _PATIENCE_S:
                raise LungSegError("Nothing was measured: the batch does not end.", remedy="Run it again.")
        spent = (time.perf_counter() - began) * 1e3 / images
        if asked.errors:
            raise next(iter(asked.errors.values()))
        own += alone()
        QApplication.processEvents()
        early = next((held for done, held in marks if done >= min(_FIRST, images // 2)), most)
        facts = {
            "images": images,
            "shape": f"{shape[0]} x {shape[1]}",
            "most_mb": round(most, 1),
            "growth_percent": round(100.0 * (marks[-1][1] / early - 1.0), 1) if marks else 0.0,
            "overhead_percent": round(100.0 * (spent / float(np.median(own)) - 1.0), 1),
        }
        return {"batch-per-image": [spent], "prediction-alone": own}, facts
