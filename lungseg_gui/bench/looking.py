"""``window``: windowing, panning, zooming, undo and how the mask is drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from lungseg_gui.bench.desk import SHAPE, WARM_UP, Desk, Times
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.tools.table import Tool

_NOTCH = 120
_TURNS = 20  # of a third of a notch, in one direction


def window(*, shape: tuple[int, int] = SHAPE, events: int = 120) -> tuple[Times, dict[str, Any]]:
    """Time drags of window/level and of the image, turns of the wheel, undo, and the keys of the overlay.

    Fill and outline are shown, as the program starts.

    Returns
    -------
    works : dict
        Milliseconds per event: ``window-fitted``, ``window-1to1``, ``pan-fitted``, ``pan-1to1``, ``zoom`` (thirds of a
        notch, as a touch pad sends them, from fitted to 1:1 and back), ``undo`` and ``redo`` (with
        ``-window``: until the panels have followed, too), ``overlay-visible`` (S), ``overlay-opacity`` (A and D),
        ``overlay-outline`` (C), ``overlay-segment`` (one lung hidden and shown), ``difference-fitted`` and
        ``difference-1to1`` (Shift+Q, until the difference from the model's mask is there).
    facts : dict
        Size of the image.
    """
    works: Times = {}
    with Desk(shape) as desk:
        desk.session.set_tools(tool=Tool.WINDOW)
        for place in ("fitted", "1to1"):
            for name, button in (("window", Qt.MouseButton.RightButton), ("pan", Qt.MouseButton.MiddleButton)):
                desk.look(place)
                works[f"{name}-{place}"] = desk.drag(button, events)
        desk.look("fitted")
        works["zoom"] = [
            desk.turn(_NOTCH // 3 if (number // _TURNS) % 2 == 0 else -_NOTCH // 3) for number in range(events)
        ][WARM_UP:]
        works |= _history(desk, max(4, events // 4))
        works |= _overlay(desk, max(4, events // 4))
        works |= _difference(desk, max(2, events // 8))
    return works, {"shape": f"{shape[0]} x {shape[1]}", "bits": 16}


def _history(desk: Desk, strokes: int) -> Times:
    """Time undo and redo of strokes of fifty moves at 1:1, the lungs by turns so that each changes something."""
    desk.look("1to1")
    for number in range(strokes):
        desk.hold(Tool.BRUSH, segment=LEFT if number % 2 else RIGHT)
        desk.stroke(50 - WARM_UP)
    desk.rest()
    works: Times = {}
    for name, key in (("undo", Qt.Key.Key_Z), ("redo", Qt.Key.Key_Y)):
        desk.settled.clear()
        works[name] = [desk.key(key, control=True) for _ in range(strokes)]
        works[f"{name}-window"] = list(desk.settled)
    return works


def _difference(desk: Desk, pairs: int) -> Times:
    """Time the difference from the model being shown, right after a stroke, which leaves no outline to use again."""
    works: Times = {}
    for place in ("fitted", "1to1"):
        desk.look(place)
        desk.hold(Tool.BRUSH)
        for number in range(pairs):
            desk.hold(Tool.BRUSH, segment=LEFT if number % 2 else RIGHT)
            desk.stroke(30 - WARM_UP)
            works.setdefault(f"difference-{place}", []).append(desk.key(Qt.Key.Key_Q, shift=True))
            desk.key(Qt.Key.Key_Q, shift=True)
    return works


def _overlay(desk: Desk, pairs: int) -> Times:
    desk.look("fitted")
    eye = desk.program.panels.segments.rows[LEFT].eye
    keys = {
        "overlay-visible": (Qt.Key.Key_S, Qt.Key.Key_S),
        "overlay-opacity": (Qt.Key.Key_D, Qt.Key.Key_A),
        "overlay-outline": (Qt.Key.Key_C, Qt.Key.Key_C),
    }
    works = {name: [desk.key(key) for key in pair * pairs] for name, pair in keys.items()}
    return works | {"overlay-segment": [desk.time(eye.click) for _ in range(2 * pairs)]}
