"""``brush``: strokes of the brush and of the thumb that pushes, on a large and a small radiograph."""

from __future__ import annotations

import statistics
from typing import Any

from lungseg_gui.bench.desk import LEFT_BUTTON, SHAPE, Desk, Times
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.tools.table import Tool

SMALL = (1024, 1024)
_RADIUS, _LARGE_RADIUS, _THUMB = 30.0, 400.0, 60.0


def brush(
    *, shape: tuple[int, int] = SHAPE, small: tuple[int, int] = SMALL, events: int = 400, beside: bool = False
) -> tuple[Times, dict[str, Any]]:
    """Time brush events in the program's window, the cursor's ring and the status line following the pointer.

    Parameters
    ----------
    shape, small : (rows, columns)
        Of the two images.
    events : int
        Moves per work; the first ones, which warm up, are not counted.
    beside : bool
        Show a second radiograph of the same size beside, linked; the view itself keeps its size.

    Returns
    -------
    works : dict
        Milliseconds per event: ``brush-fitted`` and ``brush-1to1`` (fill, radius 30 px), the same with ``-outlined``
        (as the program starts: fill and outline), with ``-400`` (radius 400 px) and with ``-small`` (the small image);
        ``push-fitted`` and ``push-1to1``; ``brush-press`` and ``brush-release`` (commit and hand-over to the journal;
        with ``-window``: until the panels have followed, too).
    facts : dict
        Sizes, and how many times as long a median takes on the large image (``growth-1to1``).

    Raises
    ------
    LungSegError
        If a work applied another number of dabs than the events that were sent.
    """
    works: Times = {"brush-press": [], "brush-release": [], "brush-release-window": []}
    with Desk(shape, beside=beside) as desk:
        for suffix, outlined in (("", False), ("-outlined", True)):
            works |= _strokes(desk, suffix, events, outlined=outlined, other=works)
        works |= _pushes(desk, events // 4)
        works |= _strokes(desk, "-400", events, radius=_LARGE_RADIUS)
    with Desk(small, beside=beside) as desk:
        works |= _strokes(desk, "-small", events)
    growth = {
        f"growth-{place}": round(
            statistics.median(works[f"brush-{place}"]) / statistics.median(works[f"brush-{place}-small"]), 2
        )
        for place in ("fitted", "1to1")
    }
    sizes = {
        "shape": f"{shape[0]} x {shape[1]}",
        "small": f"{small[0]} x {small[1]}",
        "bits": 16,
        "pictures": 1 + beside,
    }
    return works, sizes | growth


def _strokes(
    desk: Desk,
    suffix: str,
    events: int,
    *,
    radius: float = _RADIUS,
    outlined: bool = False,
    other: Times | None = None,
) -> Times:
    desk.hold(Tool.BRUSH, radius=radius)
    desk.style(outlined=outlined)
    works: Times = {}
    for place in ("fitted", "1to1"):
        desk.look(place)
        works[f"brush-{place}{suffix}"] = desk.stroke(events, other)
    return works


def _pushes(desk: Desk, events: int) -> Times:
    """Time the thumb along the edges that the strokes before left; fill and outline are shown."""
    desk.hold(Tool.PUSH, radius=_THUMB)
    desk.style(outlined=True)
    works: Times = {}
    for place in ("fitted", "1to1"):
        desk.look(place)
        before = desk.writes
        works[f"push-{place}"] = desk.drag(LEFT_BUTTON, events)
        if desk.writes - before < events // 2:
            raise LungSegError("The thumb did not meet an edge.", remedy="Report this error.")
    return works
