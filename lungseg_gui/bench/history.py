"""``history``: strokes, undo and redo with a journal, and the opening of a case with thousands of edits."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.brush import Stroke
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.journal import Journals

SHAPE = (4892, 4020)
EDITS = 5000
_TIMED = 200
_OPENINGS = 5
_SNAPSHOT_AFTER = 2000
_PATIENCE_S = 60.0
_UID = "bench"
_T = TypeVar("_T")


def edits(
    *, shape: tuple[int, int] = SHAPE, number: int = EDITS, timed: int = _TIMED
) -> tuple[dict[str, list[float]], Mapping[str, Any]]:
    """Make thousands of strokes, then time what a reader does on top of them.

    Core and journal, without a window: ``lungseg bench brush`` times the paint.

    Parameters
    ----------
    shape : (rows, columns)
        At least 400 x 400.
    number : int
        Strokes before the timed ones; a fifth of them is undone and done again, as a reader does.

    Returns
    -------
    works : dict
        Milliseconds of ``press`` (start of a stroke and its first dab), ``move``, ``release`` (commit and hand-over to
        the journal), ``release-to-disk`` (until it is called saved), ``undo``, ``redo``, ``jump-100`` (over a hundred
        steps), ``jump-all`` (to the start or back), ``open`` (lock, read, verify, replay).
    facts : dict
        Number of edits and size of the journal.

    Raises
    ------
    LungSegError
        If the disk does not keep up.
    """
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="lungseg-bench-") as folder:
        journals = Journals(Path(folder))
        session = _begin(journals, shape)
        chance = np.random.default_rng(0)
        for index in range(number):
            _stroke(session, chance, {})
            if index % 5 == 0:
                session.undo()
                session.redo()
            _settle(journals, session)
        _flush(journals)
        for _ in range(timed):
            _stroke(session, chance, times)
            began = time.perf_counter()
            _flush(journals)
            times.setdefault("release-to-disk", []).append(times["release"][-1] + (time.perf_counter() - began) * 1e3)
        _moves(journals, session, times, timed=timed)
        _flush(journals)
        journals.close(_PATIENCE_S)
        size = sum(path.stat().st_size for path in (Path(folder) / "journals").iterdir())
        times["open"] = [_open(Path(folder), shape, turn) for turn in range(_OPENINGS)]
    facts = {"edits": number + timed, "journal_mb": round(size / 1e6, 2), "shape": f"{shape[0]} x {shape[1]}"}
    return times, facts


def _begin(journals: Journals, shape: tuple[int, int]) -> Session:
    session = Session()
    review = _review(shape)
    opened = journals.open(review.image.identity)
    opened.restore(review)
    session.show(review)
    session.set_tools(tool=Tool.BRUSH, radius=30.0, protect_other=False)
    return session


def _review(shape: tuple[int, int]) -> Review:
    # One row of grey stands for the image: nothing here reads it, and it would take 40 MB.
    pixels = np.broadcast_to(np.zeros((1, 1), np.uint16), shape)
    review = Review(Image(_UID, pixels, 12, Path("bench.png"), "PNG", spacing_note="bench"))
    review.resume(_lungs(shape), status=Status.PREDICTED, edited=False, based_on="1.0")
    return review


def _lungs(shape: tuple[int, int]) -> Mask:
    height, width = shape
    mask = np.zeros(shape, np.uint8)
    mask[height // 5 : 4 * height // 5, width // 10 : 2 * width // 5] = RIGHT
    mask[height // 5 : 4 * height // 5, 3 * width // 5 : 9 * width // 10] = LEFT
    return mask


def _stroke(session: Session, chance: np.random.Generator, times: dict[str, list[float]]) -> None:
    review = session.current
    assert review is not None
    session.set_tools(segment=int(chance.integers(1, 3)))
    height, width = review.mask.shape
    row, column = (float(chance.integers(100, size - 100)) for size in (height, width))
    style = session.brush_style(erase=bool(chance.random() < 0.3))
    angle = float(chance.random() * 2.0 * np.pi)

    def press() -> Stroke:
        stroke = Stroke(review.mask, style)
        stroke.move((row, column))
        return stroke

    stroke = _timed(press, times, "press")
    for step in range(1, 11):
        place = (row + 8.0 * step * np.sin(angle), column + 8.0 * step * np.cos(angle))
        _timed(lambda place=place: stroke.move(place), times, "move")
    _timed(lambda: session.commit("Brush"), times, "release")


def _moves(journals: Journals, session: Session, times: dict[str, list[float]], *, timed: int) -> None:
    review = session.current
    assert review is not None
    for _ in range(timed):
        _timed(session.undo, times, "undo")
    for _ in range(timed):
        _timed(session.redo, times, "redo")
    last = len(review.history.steps)
    for turn in range(10):
        place = last - 100 if turn % 2 == 0 else last
        _timed(lambda place=place: session.go_to(max(place, 0)), times, "jump-100")
    for place in (0, last, 0, last):
        _timed(lambda place=place: session.go_to(place), times, "jump-all")
        _settle(journals, session)


def _settle(journals: Journals, session: Session) -> None:
    """Do what the program does for a reader who never rests: a snapshot after 2,000 records, no sooner."""
    review = session.current
    assert review is not None
    journal = journals.journal(review.image.identity)
    assert journal is not None
    if journal.since_snapshot >= _SNAPSHOT_AFTER:
        journal.snapshot(review.mask.committed.copy())
        _flush(journals)


def _open(left: Path, shape: tuple[int, int], turn: int) -> float:
    """Open the case as it was left: a copy, since an opening shortens it for the next."""
    home = left / f"turn-{turn}"
    shutil.copytree(left / "journals", home / "journals")
    journals = Journals(home)
    review = _review(shape)
    began = time.perf_counter()
    opened = journals.open(review.image.identity)
    opened.restore(review)
    took = (time.perf_counter() - began) * 1e3
    if opened.notices or not review.history.steps:
        raise LungSegError("The journal of the measurement was damaged.", remedy="Run the benchmark again.")
    journals.close(_PATIENCE_S)
    return took


def _flush(journals: Journals) -> None:
    if not journals.flush(_PATIENCE_S):
        raise LungSegError("The disk does not keep up with the strokes.", remedy="Run it on another disk.")


def _timed(act: Callable[[], _T], times: dict[str, list[float]], name: str) -> _T:
    began = time.perf_counter()
    result = act()
    times.setdefault(name, []).append((time.perf_counter() - began) * 1e3)
    return result
