"""What a reader does to a mask, from one seed: the same for the writer that is killed and for the model that judges."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.history import History, Step
from lungseg_gui.core.mask import LEFT, RIGHT, Box, Edit, Mask, PackedMask
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools import gestures
from lungseg_gui.core.tools.table import Tool

SHAPE = (700, 600)
_TOOLS = (Tool.BRUSH, Tool.BRUSH, Tool.ERASER, Tool.EDGE, Tool.PUSH)
_MARGIN = 30  # pixels of the image's edge that no pointer comes to


def an_image(uid: str) -> Image:
    """Return soft blobs: the edge-aware brush needs regions."""
    return Image(uid, _blobs(), 12, Path("chest.dcm"), "DICOM", spacing_note="a test")


@cache
def _blobs() -> NDArray[np.uint16]:
    rows, columns = np.sin(np.arange(SHAPE[0]) / 60), np.cos(np.arange(SHAPE[1]) / 45)
    return (2000 + 900 * np.outer(rows, columns)).astype(np.uint16)


@dataclass(frozen=True)
class Drag:
    """From press to release.

    Attributes
    ----------
    path : tuple of (row, column)
    handed : frozenset of int
        Moves after which what was drawn lately is handed over to the journal.
    kept : bool
        Whether the button is let go; else Escape takes everything back.
    """

    tool: Tool
    segment: int
    radius: float
    path: tuple[tuple[float, float], ...]
    handed: frozenset[int]
    kept: bool


class Reader:
    """One life's acts on a review.

    Parameters
    ----------
    drags : bool
        Long drags with many parts, and nothing else; otherwise short strokes, undo, redo and jumps.
    """

    def __init__(self, review: Review, seed: int, *, drags: bool) -> None:
        self.review, self._drags = review, drags
        self._chance = random.Random(seed)
        self._session = Session()
        self._session.show(review)
        self.gesture = ""

    def next(self) -> Drag | None:
        """Return the drag that comes next; None where something else came, which is done then."""
        chance, history = self._chance, self.review.history
        kind = chance.random()
        if kind < (0.9 if self._drags else 0.7) or not history.steps:
            return self._drag()
        if kind < 0.84 or self._drags:
            self.review.undo()
        elif kind < 0.93:
            self.review.redo()
        else:
            self.review.go_to(max(0, history.position - chance.randint(0, 5)))
        return None

    def _drag(self) -> Drag:
        chance = self._chance
        length = chance.randint(15, 60) if self._drags else chance.randint(1, 8)
        at = [chance.uniform(_MARGIN, side - _MARGIN) for side in SHAPE]
        path: list[tuple[float, float]] = []
        for _ in range(length):
            path.append((at[0], at[1]))
            at = [
                min(max(here + chance.uniform(-15, 15), _MARGIN), side - _MARGIN)
                for here, side in zip(at, SHAPE, strict=True)
            ]
        often = 0.25
        return Drag(
            tool=chance.choice(_TOOLS),
            segment=chance.choice((RIGHT, LEFT)),
            radius=chance.uniform(2, 25),
            path=tuple(path),
            handed=frozenset(move for move in range(length) if chance.random() < often),
            kept=chance.random() < (0.8 if self._drags else 0.95),
        )

    def moves(self, drag: Drag) -> Iterator[int]:
        """Do a drag but for its end; yields after each move."""
        session = self._session
        session.set_tools(tool=drag.tool, segment=drag.segment, radius=drag.radius, protect_other=False)
        gesture = gestures.begin(session, self.review, erases=drag.tool is Tool.ERASER)
        self.gesture = gesture.name
        for move, position in enumerate(drag.path):
            gesture.painter.move(position)
            yield move

    def end(self, drag: Drag) -> None:
        """Let go of the button, or press Escape."""
        if drag.kept:
            self.review.commit(self.gesture)
        else:
            self.review.mask.cancel()


class Ledger:
    """Remembers in memory what each step changed: the model's history asks nobody else, and the disk is compared."""

    def __init__(self) -> None:
        self._changes: dict[int, PackedMask] = {}

    def append(self, step: Step, edit: Edit, parent: int) -> None:
        """Note a step."""
        self._changes[step.number] = PackedMask.pack(edit.before ^ edit.after)

    def move(self, number: int) -> None:
        """Nothing to note."""

    def reset(self, base: PackedMask | None) -> None:
        """Nobody begins anew here."""
        raise AssertionError

    def holds(self, number: int) -> bool:
        """Whether a step was noted."""
        return number in self._changes

    def difference(self, number: int) -> Mask:
        """Return before XOR after."""
        return self._changes[number].unpack()


def a_model(uid: str) -> tuple[Review, Ledger]:
    """Return a review that nothing keeps but memory, with what each of its steps changed."""
    review, ledger = Review(an_image(uid)), Ledger()
    review.history = History(review.mask)
    review.history.attach(ledger)
    return review, ledger


def in_order(steps: Sequence[Step]) -> list[tuple[int, str, Box]]:
    """Return steps without their times."""
    return [(step.number, step.name, step.box) for step in steps]


def fingerprint(mask: Mask) -> int:
    """Hash a mask."""
    return zlib.crc32(mask.tobytes())
