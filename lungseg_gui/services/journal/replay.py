"""From the records of a journal back to the mask, the steps and the place among them; every step verified."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

import numpy as np

from lungseg_gui.core.history import Step
from lungseg_gui.core.mask import NOWHERE, Box, Mask
from lungseg_gui.services.journal.records import (
    Damage,
    EditBody,
    Kind,
    PartBody,
    Record,
    checksum,
    read_head,
    read_move,
    read_whole,
    scan,
    unpack_difference,
)


@dataclass(eq=False)  # by its fields it would compare arrays
class Replayed:
    """What a journal holds.

    Attributes
    ----------
    mask : ndarray (H, W) uint8 or None
        At the current place; None without a base.
    steps, position
        As a History takes them over.
    places : dict
        Start and end of each step's record, by number.
    part : (Box, pixels, name) or None
        What a drag that did not end had changed.
    length : int
        Bytes that are whole records and fit.
    sequence : int
        Of the last of them.
    snapshot : int
        Start of the last BASE or SNAPSHOT; -1 without one.
    since : int
        Records after it.
    damage : str
        Why the rest was not used; "" where there is none.
    let_go : bool
        Whether the oldest steps are not there any more.
    """

    shape: tuple[int, int]
    mask: Mask | None = None
    steps: list[Step] = field(default_factory=list[Step])
    position: int = 0
    places: dict[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])
    part: tuple[Box, Mask, str] | None = None
    length: int = 0
    sequence: int = -1
    snapshot: int = -1
    since: int = 0
    damage: str = ""
    let_go: bool = False

    @property
    def drawn(self) -> bool:
        """Whether anything changed the mask, and not only the figures beside it."""
        return self.part is not None or any(step.figures is None for step in self.steps)


def replay(content: bytes, shape: tuple[int, int]) -> Replayed:
    """Read a journal for a grid (H, W).

    A record that does not fit ends the replay: what comes before it is returned, and :attr:`Replayed.damage` says why.
    """
    records: list[Record] = []
    damage = ""
    try:
        for record in scan(content):
            records.append(record)
    except Damage as error:
        damage = str(error)
    while True:
        reader = _Reader(records, shape)
        try:
            reader.read()
        except Damage as error:  # a step that does not fit: everything from it on is set aside
            # From the beginning again: the step has changed the mask already when its checksum shows it.
            records, damage = records[: reader.index], str(error)
            continue
        reader.found.damage = damage
        return reader.found


class _Reader:
    """Takes records one by one; the mask is followed from the last snapshot on."""

    def __init__(self, records: list[Record], shape: tuple[int, int]) -> None:
        self.found = Replayed(shape)
        self.index = 0
        self._records = records
        self._parts: list[PartBody] = []
        self._edits: dict[int, EditBody] = {}
        wholes = [i for i, record in enumerate(records) if record.kind in (Kind.BASE, Kind.SNAPSHOT)]
        self._last = wholes[-1] if wholes else -1

    def read(self) -> None:
        """Take all records.

        Raises
        ------
        Damage
            The record at :attr:`index` does not fit.
        """
        found = self.found
        for index, record in enumerate(self._records):
            self.index = index
            self._take(record)
            found.length, found.sequence = record.end, record.sequence
        if found.mask is not None:
            found.part = _joined(self._parts, found.mask)

    @property
    def _applied(self) -> bool:
        # Up to the last whole mask only the steps count, not their pixels: thousands of them would take seconds.
        return self.index > self._last >= 0

    def _take(self, record: Record) -> None:
        found, kind = self.found, record.kind
        if (kind is Kind.HEAD) != (self.index == 0):
            raise Damage("the head is not where it belongs")
        if kind is Kind.HEAD:
            if read_head(record.body) != found.shape:
                raise Damage("the journal belongs to an image of another size")
            return
        if kind is Kind.PART:
            if self._applied:  # an earlier drag has ended, one way or another
                self._parts.append(PartBody.decode(record.body, found.shape))
            return
        self._parts.clear()  # the drag ended: its step holds all of it, or CANCEL takes it back
        if kind is Kind.BASE:
            found.steps, found.places, self._edits = [], {}, {}
        if kind in (Kind.BASE, Kind.SNAPSHOT):
            self._take_whole(record)
        elif kind is Kind.EDIT:
            self._take_edit(record)
        elif kind is Kind.MOVE:
            self._take_move(self._position(read_move(record.body)))

    def _take_whole(self, record: Record) -> None:
        if self.index == self._last:  # earlier ones are passed over: only the steps between them matter
            number, self.found.mask = read_whole(record.body, self.found.shape)
            self.found.snapshot, self.found.since = record.start, len(self._records) - 1 - self.index
            self.found.position = self._position(number)

    def _take_edit(self, record: Record) -> None:
        found = self.found
        body = EditBody.decode(record.body, record.when, found.shape)
        # The oldest steps may have been dropped: then the first one has a parent that is not there.
        position = self._position(body.parent) if found.steps else 0
        if not found.steps:
            found.let_go = body.parent != 0
        # What was undone and then painted over cannot be redone; its bytes are waste from here on.
        for gone in found.steps[position:]:
            found.places.pop(gone.number, None)
            self._edits.pop(gone.number, None)
        del found.steps[position:]
        # Numbers only grow: a MOVE names its step by one.
        if found.steps and body.step.number <= found.steps[-1].number:
            raise Damage("a step is out of order")
        if self._applied:
            if position != found.position:
                raise Damage("a step was not made where the mask was")
            self._apply(body, before=body.before, after=body.after)
        found.steps.append(body.step)
        found.places[body.step.number] = (record.start, record.end)
        self._edits[body.step.number] = body
        found.position = position + 1

    def _take_move(self, position: int) -> None:
        found = self.found
        # Step by step, as the hand did: each is verified beside the mask that it was made on.
        while self._applied and found.position != position:
            back = position < found.position
            step = found.steps[found.position - 1 if back else found.position]
            body = self._edits[step.number]
            before, after = (body.after, body.before) if back else (body.before, body.after)
            self._apply(body, before=before, after=after)
            found.position += -1 if back else 1
        found.position = position

    def _apply(self, body: EditBody, *, before: int, after: int) -> None:
        assert self.found.mask is not None  # the last snapshot was taken
        region = self.found.mask[body.step.box.slices]
        # XOR by itself turns any mask into some mask: both sides are checked, since a wrong lung must not look right.
        if checksum(region) != before:
            raise Damage("a step does not fit the mask before it")
        region ^= unpack_difference(body.packed, body.step.box)
        if checksum(region) != after:
            raise Damage("a step does not give the mask that it gave")

    def _position(self, number: int) -> int:
        if number == 0:  # before the first step
            return 0
        steps = self.found.steps
        index = bisect_left(steps, number, key=lambda step: step.number)
        if index == len(steps) or steps[index].number != number:
            raise Damage("a record names a step that is not there")
        return index + 1


def _joined(parts: list[PartBody], mask: Mask) -> tuple[Box, Mask, str] | None:
    """Return what a drag that did not end had changed: box, pixels and name; None where a part does not fit."""
    box = NOWHERE
    for part in parts:
        if checksum(mask[part.box.slices]) != part.before:
            return None  # nobody heard that it is saved: no reason to call the journal damaged
        box = box.union(part.box)
    pixels = mask[box.slices].copy()
    for part in parts:  # each is the difference from the mask, not from the part before: the last one at a pixel counts
        pixels[part.box.within(box)] = mask[part.box.slices] ^ unpack_difference(part.packed, part.box)
    return (box, pixels, parts[-1].name) if np.any(pixels != mask[box.slices]) else None
