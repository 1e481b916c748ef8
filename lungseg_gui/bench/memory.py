"""``memory``: what the program holds with one large radiograph after hundreds of strokes, without torch."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from lungseg_gui.bench.desk import SHAPE, WARM_UP, Desk, Times, wait
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.memory import resident_mb
from lungseg_gui.ui.controllers.memory_trimming import QUIET_MS

_MOVES = 30


def memory(*, shape: tuple[int, int] = SHAPE, strokes: int = 500) -> tuple[Times, dict[str, Any]]:
    """Open an image with its mask and prediction, make strokes, and weigh this process when all is quiet.

    Returns
    -------
    works : dict
        ``stroke``: milliseconds from press to the release's paint.
    facts : dict
        ``memory_mb``: resident memory of the program, 10⁶ bytes; ``decoder_mb``: of the process that decodes files,
        which waits for the next, and how many ``decoder_packages`` it has loaded; ``edits``: steps of the history;
        ``torch``: whether it was loaded.

    Raises
    ------
    LungSegError
        If this system does not say; only Linux does.
    """
    resident_mb()  # may not be known here
    took: list[float] = []
    with Desk(shape) as desk:
        for number in range(strokes):
            desk.show("1to1" if number % 2 else "fitted")
            desk.hold(Tool.BRUSH, segment=(RIGHT, LEFT)[number // 2 % 2])
            began = time.perf_counter()
            desk.stroke(_MOVES - WARM_UP)
            took.append((time.perf_counter() - began) * 1e3)
        wait(2 * QUIET_MS)  # measurements and checks of the mask begin once the hand rests
        desk.rest()
        wait(2 * QUIET_MS)
        loaded = desk.program.services.decoder.modules  # waits until it is there: on a busy machine it may still begin
        facts = {
            "memory_mb": resident_mb(),
            "decoder_mb": round(sum(resident_mb(child) for child in _children()), 1),
            "decoder_packages": len(loaded),
            "edits": len(desk.review.history.steps),
            "torch": "torch" in sys.modules,
            "shape": f"{shape[0]} x {shape[1]}",
            "bits": 16,
        }
    return {"stroke": took}, facts


def _children() -> list[int]:
    """Return the child processes, whichever thread started each: the first file's starts the decoder."""
    listings = Path("/proc/self/task").glob("*/children")
    return [int(word) for listing in listings for word in listing.read_text(encoding="ascii").split()]
