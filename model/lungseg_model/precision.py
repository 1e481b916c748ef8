"""Whether a version predicts in bfloat16 on this CPU: measured with the version itself, on both counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lungseg_model import metrics
from lungseg_model.graph import Graph
from lungseg_model.hardware import GAIN
from lungseg_model.predict import Predictor

ALIKE = 0.9995
"""Least Dice of a side between the masks of both precisions. The pictures are drawn and easier than radiographs: where
the bundled version had 0.9998 on them, it had 0.9993 on the least alike of 92 radiographs; 0.999 is asked for there."""


@dataclass(frozen=True)
class Comparison:
    """What bfloat16 does to a version on this CPU.

    Attributes
    ----------
    faster : float
        How many times as fast as float32, for the network only.
    dice : float
        Of the least alike side of the least alike picture.
    """

    faster: float
    dice: float

    @property
    def bfloat16(self) -> bool:
        """Whether it is worth using."""
        return self.faster >= GAIN and self.dice >= ALIKE


def compare(
    folder: Path,
    pictures: Sequence[np.ndarray],
    *,
    graph: Graph | None = None,
    go_on: Callable[[], None] = lambda: None,
) -> Comparison:
    """Run a version in both precisions on the CPU.

    Parameters
    ----------
    graph : Graph, optional
        Of the version; OpenVINO runs it where it is given, else torch.
    pictures : sequence of (H, W)
        Radiographs, or drawn ones.
    go_on : callable
        Called before each picture; cancels by raising.

    Raises
    ------
    ModelError
        The version cannot be loaded.
    """
    predictor = Predictor(folder, device="cpu", graph=graph)
    grid = np.zeros((predictor.config.size, predictor.config.size), np.float32)
    spent: dict[bool, list[float]] = {False: [], True: []}
    alike: list[float] = []
    for pixels in pictures:
        go_on()
        masks: list[np.ndarray] = []
        for fast in (False, True):
            predictor.bfloat16 = fast
            masks.append(predictor.predict(pixels).mask)  # also warms up
            started = time.perf_counter()
            predictor.logits(grid)
            spent[fast].append(time.perf_counter() - started)
        alike += [metrics.dice(masks[0] == side, masks[1] == side) for side in (1, 2)]
    return Comparison(min(spent[False]) / min(spent[True]), min(alike))
