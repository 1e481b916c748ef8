"""A journal written record by record, as the program writes one, or with a fault."""

from __future__ import annotations

from itertools import count

import numpy as np

from lungseg_gui.core.figures import FiguresChange
from lungseg_gui.core.history import Step
from lungseg_gui.core.mask import Box, Mask, PackedMask
from lungseg_gui.services.journal.records import (
    EditBody,
    Kind,
    PartBody,
    checksum,
    encode,
    head,
    move,
    pack_difference,
    whole,
)

SHAPE = (24, 32)


class Writing:
    """Records one after the other, and the mask that they lead to."""

    def __init__(self, *, begun: bool = True, base: Mask | None = None) -> None:
        self.content = b""
        self.mask: Mask = np.zeros(SHAPE, np.uint8) if base is None else base.copy()
        self.places: dict[int, tuple[int, int]] = {}
        self._sequence = count()
        self.last = -1
        if begun:
            self.put(Kind.HEAD, head(SHAPE))
            self.whole(Kind.BASE, 0)

    def put(self, kind: Kind, body: bytes) -> tuple[int, int]:
        """Write a record; return where it lies."""
        start = len(self.content)
        self.last = next(self._sequence)
        self.content += encode(kind, self.last, 10.0 + self.last, body)
        return start, len(self.content)

    def whole(self, kind: Kind, number: int, mask: Mask | None = None) -> tuple[int, int]:
        mask = self.mask if mask is None else mask
        return self.put(kind, whole(number, PackedMask.pack(mask), checksum(mask)))

    def edit(
        self,
        number: int,
        parent: int,
        box: Box,
        value: int,
        *,
        figures: FiguresChange | None = None,
        wrong: tuple[int, int] = (0, 0),
    ) -> Step:
        """Paint a box; ``wrong`` changes the checksums before and after."""
        before = self.mask[box.slices].copy()
        after = np.full_like(before, value) if figures is None else before.copy()
        self.mask[box.slices] = after
        step = Step(number, f"Step {number}", box, 0.0, figures)
        sums = checksum(before) ^ wrong[0], checksum(after) ^ wrong[1]
        body = EditBody(step, parent, *sums, pack_difference(before, after))
        self.places[number] = self.put(Kind.EDIT, body.encode())
        return step

    def part(self, box: Box, value: int, name: str = "Brush", *, wrong: int = 0) -> None:
        before = self.mask[box.slices]
        packed = pack_difference(before, np.full_like(before, value))
        self.put(Kind.PART, PartBody(name, box, checksum(before) ^ wrong, packed).encode())

    def move(self, number: int) -> None:
        self.put(Kind.MOVE, move(number))
