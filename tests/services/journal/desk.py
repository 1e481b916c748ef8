"""A review with a journal, edited without a window; the same for the tests, the kill test and its judge."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from lungseg_gui.core.mask import Box, Mask
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Image
from lungseg_gui.services.journal import Journals, Restored

UID = "1.2.3"
PATIENCE_S = 60.0


def a_review(shape: tuple[int, int], uid: str = UID) -> Review:
    return Review(Image(uid, np.zeros(shape, np.uint16), 12, Path("chest.dcm"), "DICOM", spacing_note="a test"))


class Desk:
    """One program at a case."""

    def __init__(self, home: Path, shape: tuple[int, int] = (24, 32), *, before: Mask | None = None) -> None:
        self.journals = Journals(home)
        self.review = a_review(shape)
        if before is not None:
            self.review.mask.replace(before, "Before")
        self.opened: Restored = self.journals.open(self.review.image.identity)
        self.opened.restore(self.review)

    @property
    def mask(self) -> Mask:
        return self.review.mask.committed.copy()

    @property
    def stack(self) -> tuple[list[tuple[int, str, Box]], int]:
        history = self.review.history
        return [(step.number, step.name, step.box) for step in history.steps], history.position

    def paint(self, box: Box, value: int, name: str = "Brush") -> None:
        self.review.mask.write(box, np.full((box.bottom - box.top, box.right - box.left), value, np.uint8))
        self.review.commit(name)

    def drag(self, box: Box, value: int, name: str = "Brush") -> None:
        """Paint without letting go of the button; what was painted is handed over as a part."""
        mask = self.review.mask
        mask.write(box, np.full((box.bottom - box.top, box.right - box.left), value, np.uint8))
        assert self.opened.journal is not None
        self.opened.journal.part(name, box, mask.committed[box.slices].copy(), mask.live[box.slices].copy())

    def saved(self) -> None:
        assert self.journals.flush(PATIENCE_S)

    def leave(self) -> None:
        self.saved()
        self.journals.close(PATIENCE_S)


def a_box(chance: random.Random, shape: tuple[int, int]) -> Box:
    """Return any box that is not empty."""
    top, left = chance.randrange(shape[0]), chance.randrange(shape[1])
    return Box(top, left, chance.randint(top + 1, shape[0]), chance.randint(left + 1, shape[1]))


def act(desk: Desk, chance: random.Random) -> None:
    """Do one thing that a reader does: paint, undo, redo or jump."""
    history = desk.review.history
    kind = chance.random()
    if kind < 0.6 or not history.steps:
        desk.paint(a_box(chance, desk.review.mask.shape), chance.randrange(3))
    elif kind < 0.8:
        desk.review.undo()
    elif kind < 0.92:
        desk.review.redo()
    else:
        desk.review.go_to(chance.randint(0, len(history.steps)))
