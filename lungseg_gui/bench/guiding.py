"""``guide``: from the release of a stroke of Guide to the finished paint of its answer, beside the brush's release."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF

from lungseg_gui.bench.desk import LEFT_BUTTON, NONE, SHAPE, Desk, Times, wait
from lungseg_gui.bench.worklist import Heart
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import RIGHT, Mask
from lungseg_gui.core.review import TAKEN
from lungseg_gui.core.tools.table import Tool

_RADIUS = 30.0
_MOVES = 12
_CUT = 0.45  # of the lung's height: what is missing at its base
_PAUSE_MS = 100  # of the hand between two strokes
_PLACES = ("fitted", "1to1")


def guide(*, shape: tuple[int, int] = SHAPE, strokes: int = 10) -> tuple[Times, dict[str, Any]]:
    """Make strokes in the cut base of a lung, each on the same mask, and undo them.

    Parameters
    ----------
    strokes : int
        With each tool, with the image fitted and at 1:1.

    Returns
    -------
    works : dict
        Milliseconds of ``guide-fitted`` and ``guide-1to1`` (from the release to the finished paint of the answer; with
        ``-processor``: what all threads computed until then), ``guide-release`` and ``guide-brush-release`` (to the
        paint of the stroke itself, the brush's on the same path), ``guide-stall`` (longest pause of the window from
        the release to the answer's paint).
    facts : dict
        Size of the image, ``look_ms`` (until the network has seen the image, once), pixels that an answer changed
        (median).

    Raises
    ------
    LungSegError
        If no network follows hints here, or its answers change nothing.
    """
    works: Times = {}
    changed: list[int] = []
    with Desk(shape) as desk:
        desk.session.replace(_cut(desk.review.mask.committed), f"{TAKEN} (cut)")
        began = time.perf_counter()
        desk.hold(Tool.GUIDE, radius=_RADIUS)
        if not desk.session.guided:
            raise LungSegError("This version has no network for Guide.", remedy="Use another version.")
        desk.until("the network", lambda: desk.program.services.lanes.hint.idle)
        look = (time.perf_counter() - began) * 1e3
        for place in _PLACES:
            desk.look(place)
            for number in range(strokes):
                path = _path(desk, place, number / max(1, strokes - 1))
                desk.hold(Tool.BRUSH, radius=_RADIUS)
                works.setdefault("guide-brush-release", []).append(desk.time(_drawn(desk, path)))
                desk.session.undo()
                desk.hold(Tool.GUIDE, radius=_RADIUS)
                wait(_PAUSE_MS)
                changed.append(_follow(desk, path, place, works))
                desk.session.undo()
                wait(_PAUSE_MS)
    if sum(pixels > 0 for pixels in changed) < len(changed) // 2:
        raise LungSegError("The network's answers changed nothing.", remedy="Report this error.")
    facts = {"shape": f"{shape[0]} x {shape[1]}", "look_ms": round(look, 1), "changed_px": int(np.median(changed))}
    return works, facts


def _cut(mask: Mask) -> Mask:
    """Return the mask without the base of the right lung."""
    cut = mask.copy()
    top, bottom = _rows(cut)
    below = cut[round(bottom - _CUT * (bottom - top)) :]
    below[below == RIGHT] = 0
    return cut


def _rows(mask: Mask) -> tuple[int, int]:
    rows = np.flatnonzero((mask == RIGHT).any(axis=1))
    return int(rows[0]), int(rows[-1])


def _path(desk: Desk, place: str, share: float) -> list[QPointF]:
    """Return points of the view: across the lung, just below where the mask ends; at 1:1 that is brought into view."""
    mask = desk.review.mask.committed
    top, bottom = _rows(mask)
    columns = np.flatnonzero(mask[bottom] == RIGHT)
    row = bottom + (0.03 + 0.1 * share) * (bottom - top)
    first, last = float(columns[0]), float(columns[-1])
    across = np.linspace(first + 0.3 * (last - first), first + 0.5 * (last - first), _MOVES)
    if place == "1to1":
        middle = desk.viewer.camera.transform.map(QPointF(float(across.mean()), row))
        size = desk.view.viewport().size()
        desk.viewer.look(desk.viewer.camera.panned(size.width() / 2 - middle.x(), size.height() / 2 - middle.y()))
    transform = desk.viewer.camera.transform
    return [transform.map(QPointF(float(column), row)) for column in across]


def _drawn(desk: Desk, path: list[QPointF]) -> Callable[[], object]:
    """Draw a stroke; return the act that releases the button."""
    desk.time(desk.send(QEvent.Type.MouseButtonPress, path[0], LEFT_BUTTON, LEFT_BUTTON))
    for at in path:
        desk.time(desk.send(QEvent.Type.MouseMove, at, NONE, LEFT_BUTTON))
    release = desk.send(QEvent.Type.MouseButtonRelease, path[-1], LEFT_BUTTON)
    return lambda: (release(), desk.view.viewport().update(0, 0, 1, 1))


def _follow(desk: Desk, path: list[QPointF], place: str, works: Times) -> int:
    """Time a stroke up to the paint of its answer; return how many pixels that changed."""
    answers: list[tuple[float, bool]] = []
    paints: list[float] = []
    guiding, heart = desk.program.guiding, Heart()
    tell = guiding.answered.connect(lambda changed: answers.append((time.perf_counter(), changed)))
    paint = desk.view.painted.connect(lambda: paints.append(time.perf_counter()))
    release = _drawn(desk, path)
    area = desk.review.mask.area(RIGHT)
    paints.clear()
    processor, began = time.process_time(), time.perf_counter()
    heart.start()
    works.setdefault("guide-release", []).append(desk.time(release))
    desk.until("an answer", lambda: bool(answers) and (not answers[0][1] or paints[-1] >= answers[0][0]))
    stall, computed = heart.stop(), time.process_time() - processor
    guiding.answered.disconnect(tell)
    desk.view.painted.disconnect(paint)
    if answers[0][1]:
        end = next(at for at in paints if at >= answers[0][0])
        works.setdefault(f"guide-{place}", []).append((end - began) * 1e3)
        works.setdefault(f"guide-{place}-processor", []).append(computed * 1e3)
        works.setdefault("guide-stall", []).append(stall)
    return desk.review.mask.area(RIGHT) - area
