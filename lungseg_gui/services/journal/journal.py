"""The journal of one review: takes steps from the window's thread, writes them in another, gives them back."""

from __future__ import annotations

import errno
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.history import Step
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.mask import NOWHERE, Box, Edit, Mask, PackedMask
from lungseg_gui.services.journal.disk import JournalFile
from lungseg_gui.services.journal.lock import Lock
from lungseg_gui.services.journal.records import (
    Damage,
    EditBody,
    Kind,
    PartBody,
    checksum,
    encode,
    head,
    move,
    pack_difference,
    scan,
    unpack_difference,
    whole,
)


@dataclass(eq=False)
class _Entry:
    """A record on its way: packed by the writer's thread."""

    kind: Kind
    when: float
    make: Callable[[], bytes] | None
    number: int = 0
    box: Box = field(default_factory=lambda: NOWHERE)
    body: bytes = b""

    def packed(self) -> bytes:
        make = self.make
        if make is not None:  # done twice where two threads ask at once, with the same result
            self.body = make()
            self.make = None  # the arrays leave memory
        return self.body


class Journal:
    """A History's log on the disk.

    ``append``, ``move``, ``reset``, ``part``, ``cancel`` and ``snapshot`` only queue: microseconds, whatever the disk
    does. :meth:`write` belongs to the writer's thread.

    Parameters
    ----------
    file : JournalFile
    shape : (H, W)
    places : dict
        Start and end of the records of steps that are in the file, by number.
    sequence : int
        Of the last record in the file, -1 without one.
    since : int
        Records after the last snapshot.
    poke : callable
        Called after each change, to wake the writer.
    """

    def __init__(
        self,
        file: JournalFile,
        shape: tuple[int, int],
        *,
        lock: Lock,
        poke: Callable[[], None],
        places: dict[int, tuple[int, int]] | None = None,
        sequence: int = -1,
        since: int = 0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.shape = shape
        self.base: PackedMask | None = None
        """The mask before the first step, where the file is not begun; None is an empty one."""
        self.file, self.lock = file, lock
        self._poke, self._clock = poke, clock
        self._places = dict(places or {})
        self._sequence, self._since = sequence, since
        self._begun = bool(file.length)
        self._queue: deque[_Entry] = deque()
        self._waiting: dict[int, _Entry] = {}
        self._guard = threading.Lock()
        self._current = 0

    # -- the window's thread
    @property
    def pending(self) -> int:
        """How many records are not on the disk."""
        return len(self._queue)

    @property
    def begun(self) -> bool:
        """Whether there is anything in it."""
        return self._begun

    @property
    def since_snapshot(self) -> int:
        """Steps to replay since the last snapshot, about."""
        return self._since

    def append(self, step: Step, edit: Edit, parent: int) -> None:
        """Queue a step that was just made; made in place of the last one, that is taken back in the same write."""
        self._begin()

        def make() -> bytes:
            before, after = checksum(edit.before), checksum(edit.after)
            return EditBody(step, parent, before, after, pack_difference(edit.before, edit.after)).encode()

        back = [_Entry(Kind.MOVE, step.when, partial(move, parent))] if parent != self._current else []
        self._current = step.number
        self._add(*back, _Entry(Kind.EDIT, step.when, make, step.number, step.box))

    def move(self, number: int) -> None:
        """Queue an undo, redo or jump."""
        self._since += abs(number - self._current)  # a jump is replayed step by step
        self._current = number
        self._add(_Entry(Kind.MOVE, self._clock(), partial(move, number)))

    def reset(self, base: PackedMask | None) -> None:
        """Begin again from another mask."""
        self.base, self._current = base, 0
        if self._begun:
            self._begun = False
            self._begin()

    def part(self, name: str, box: Box, before: Mask, after: Mask) -> None:
        """Queue what a drag in progress changed lately: arrays of the box's shape that nobody changes."""
        self._begin()

        def make() -> bytes:
            return PartBody(name, box, checksum(before), pack_difference(before, after)).encode()

        self._add(_Entry(Kind.PART, self._clock(), make))

    def cancel(self) -> None:
        """Queue that the parts before are void."""
        self._add(_Entry(Kind.CANCEL, self._clock(), bytes))

    def snapshot(self, mask: Mask) -> None:
        """Queue the whole mask as it is now: an array (H, W) that nobody changes."""
        number, self._since = self._current, 0

        def make() -> bytes:
            return whole(number, PackedMask.pack(mask), checksum(mask))

        self._add(_Entry(Kind.SNAPSHOT, self._clock(), make))

    def place(self, number: int) -> None:
        """Say where the mask is after an opening."""
        self._current = number

    def holds(self, number: int) -> bool:
        """Whether a step can be given back without its arrays."""
        entry = self._waiting.get(number)
        return number in self._places or (entry is not None and entry.make is None)

    def difference(self, number: int) -> Mask:
        """Return before XOR after of a step.

        Raises
        ------
        LungSegError
            If it cannot be read from the disk.
        """
        with self._guard:
            entry, place = self._waiting.get(number), self._places.get(number)
        body = entry.packed() if entry is not None else b""
        try:
            if entry is None:
                if place is None:
                    raise Damage("the step is not there")
                (record,) = scan(self.file.read(*place))
                body = record.body
            edit = EditBody.decode(body, 0.0, self.shape)
            return unpack_difference(edit.packed, edit.step.box)
        except (OSError, Damage, ValueError) as error:
            raise LungSegError(
                tr("This step cannot be read back from the disk."),
                remedy=tr("The mask has not changed; see the log for details."),
                cause=error,
            ) from error

    def _begin(self) -> None:
        """Queue head and base before the first record."""
        if self._begun:
            return
        self._begun = True
        base, shape = self.base, self.shape

        def make() -> bytes:
            mask = base.unpack() if base is not None else _empty(shape)
            return whole(0, base if base is not None else PackedMask.pack(mask), checksum(mask))

        with self._guard:  # what is on its way to the disk is either in the queue or in the sequence
            empty = self._sequence < 0 and not self._queue
        if empty:
            self._add(_Entry(Kind.HEAD, self._clock(), partial(head, shape)))
        self._add(_Entry(Kind.BASE, self._clock(), make))
        self.base = None

    def _add(self, *entries: _Entry) -> None:
        """Queue what is written together."""
        with self._guard:
            for entry in entries:
                self._queue.append(entry)
                if entry.number:
                    self._waiting[entry.number] = entry
        self._since += sum(entry.kind not in (Kind.SNAPSHOT, Kind.HEAD, Kind.BASE) for entry in entries)
        self._poke()

    # -- the writer's thread
    def write(self) -> None:
        """Have everything that is queued on the disk.

        Raises
        ------
        OSError, LungSegError
            If that fails; everything stays queued.
        """
        with self._guard:
            batch = list(self._queue)
        if not batch:
            return
        self.file.check()  # before a lock is made in a folder that is another one
        if self.lock.lost or not self.lock.held:
            self._lock_again()
        content = bytearray()
        places: dict[int, tuple[int, int]] = {}
        sequence = self._sequence
        for index, entry in enumerate(batch):
            if entry.kind is Kind.PART and index + 1 < len(batch) and batch[index + 1].kind is not Kind.PART:
                continue  # void before it was written
            body = entry.packed()
            sequence += 1
            start = self.file.length + len(content)
            content += encode(entry.kind, sequence, entry.when, body)
            if entry.number:
                places[entry.number] = (start, self.file.length + len(content))
        self.file.append(bytes(content))
        with self._guard:
            self._sequence = sequence
            self._places |= places
            for entry in batch:
                self._queue.popleft()
                self._waiting.pop(entry.number, None)

    def _lock_again(self) -> None:
        """Take the lock again after its folder was taken away."""
        if not self.file.path.parent.parent.is_dir():
            raise OSError(errno.ENOENT, "the data folder no longer exists")
        self.lock.release()
        holder = self.lock.take()
        if holder is not None:
            words = together((tr("Your last strokes are not saved:"), holder.sentence))
            raise LungSegError(words, reason=tr("the image is open elsewhere"))
        if self.file.changed:
            self.lock.release()  # it is not ours to write to any more
            raise LungSegError(
                tr("Your last strokes are not saved: another program has worked on this image since."),
                remedy=tr("Export your mask, then close the program and open the image again."),
                reason=tr("another program has worked on this image since"),
            )


def _empty(shape: tuple[int, int]) -> Mask:
    import numpy as np

    return np.zeros(shape, np.uint8)
