"""In which precision this computer predicts: measured once for each version, and remembered."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.study import Pixels
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.sentences import as_sentences

if TYPE_CHECKING:
    from lungseg_model.graph import Graph


@dataclass(frozen=True)
class Measured:
    """What was found for one version on this computer.

    Attributes
    ----------
    bfloat16 : bool
        Whether predictions run in half precision.
    faster : float
        How many times as fast as float32 half precision is.
    dice : float
        Between the masks of both, the least alike side.
    """

    bfloat16: bool
    faster: float
    dice: float


class Precisions:
    """What was measured, in ``precision.json`` of the user's data folder.

    It holds for one processor, one version of what predicts on it and one set of weights; with any other it is
    measured again.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / "precision.json"

    def known(self, weights: str) -> Measured | None:
        """Return what was found for weights of this SHA-256; None where it was not measured here."""
        found: Any = self._read().get(_machine(), {}).get(weights)
        try:
            return Measured(bool(found["bfloat16"]), float(found["faster"]), float(found["dice"]))
        except (KeyError, TypeError, ValueError, OverflowError):
            return None

    def bfloat16(self, weights: str) -> bool:
        """Whether weights run in half precision; False where it was not measured yet."""
        measured = self.known(weights)
        return measured is not None and measured.bfloat16

    def remember(self, weights: str, measured: Measured) -> None:
        """Keep what was found; a full disk means that it will be measured again."""
        everything = self._read()
        everything.setdefault(_machine(), {})[weights] = {
            "bfloat16": measured.bfloat16,
            "faster": round(measured.faster, 2),
            "dice": round(measured.dice, 5),
        }
        try:
            atomic_write_bytes(self._path, (json.dumps(everything, indent=2, sort_keys=True) + "\n").encode())
        except LungSegError:
            return

    def measure(
        self,
        folder: Path,
        weights: str,
        pictures: Sequence[Pixels],
        *,
        graph: Graph | None = None,
        go_on: Callable[[], None] = lambda: None,
    ) -> Measured | None:
        """Run a version in both precisions on the CPU, some seconds, and remember what came of it.

        Parameters
        ----------
        graph : Graph, optional
            Of the version, where OpenVINO predicts with it.
        go_on : callable
            Called before each picture; cancels by raising.

        Returns
        -------
        Measured or None
            None where torch predicts although OpenVINO is installed: what is remembered holds for OpenVINO.

        Raises
        ------
        LungSegError
            The version cannot be loaded.
        """
        from lungseg_model import runtime
        from lungseg_model.precision import compare

        if graph is None and runtime.available():
            return None
        with as_sentences():
            found = compare(folder, pictures, graph=graph, go_on=go_on)
        measured = Measured(found.bfloat16, found.faster, found.dice)
        self.remember(weights, measured)
        return measured

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            read: Any = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(read, dict):
            return {}
        parts = cast("dict[str, Any]", read)
        return {name: cast("dict[str, Any]", part) for name, part in parts.items() if isinstance(part, dict)}


def sentence(measured: Measured | None) -> str:
    """Say it to the reader; "" where nothing is known."""
    if measured is None:
        return ""
    half = tr_later(
        "Predictions run in half precision (bfloat16): half precision is {faster:.1f} times as fast here, "
        "masks agree to Dice {dice:.4f}."
    )
    full = tr_later(
        "Predictions run in full precision (float32): half precision is {faster:.1f} times as fast here, "
        "masks agree to Dice {dice:.4f}."
    )
    return tr(half if measured.bfloat16 else full, faster=measured.faster, dice=measured.dice)


def _machine() -> str:
    from lungseg_model.hardware import described  # light: no torch

    return described()
