"""Opening a journal: what it holds, what of it was damaged, and a shorter one where most of it is of no use."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.journal.disk import set_aside
from lungseg_gui.services.journal.journal import Journal
from lungseg_gui.services.journal.records import Kind, checksum, encode, head, whole
from lungseg_gui.services.journal.replay import Replayed, replay

INTERRUPTED = " (interrupted)"
_LONG = 400  # records after a snapshot that make a new one worth its 40 ms
_WASTE = 256 * 1024
_STEPS_LIMIT = 256 * 1024 * 1024  # bytes of steps that a case keeps on the disk


@dataclass(frozen=True, eq=False)
class Restored:
    """What was found at the opening of a case.

    Attributes
    ----------
    journal : Journal or None
        Takes what is done from now on; None where this case is read-only.
    found : Replayed or None
        Mask and steps; None where nothing was kept.
    notices : tuple of str
        For the reader, such as of a damaged end.
    read_only : str
        Who else works on it, as a sentence.
    """

    journal: Journal | None
    found: Replayed | None
    notices: tuple[str, ...] = field(default=())
    read_only: str = ""

    def restore(self, review: Review) -> None:
        """Bring a review, restored from the library, to where the journal is; call it before the mask is shown."""
        found, journal = self.found, self.journal
        if found is not None and found.steps and not found.drawn:
            self._restore_figures(review, found)
        elif found is not None and found.mask is not None and (found.steps or found.part):
            # The mask was saved with its acceptance, after its strokes: another one was drawn since, and killed before
            # the library knew.
            drawn_since = review.status is Status.ACCEPTED and not np.array_equal(review.mask.committed, found.mask)
            decided = review.status in (Status.ACCEPTED, Status.REJECTED) and not drawn_since
            # Killed before the library knew of a step, it may have a newer version's mask by now: the pixels decide.
            from_model = review.edited and review.from_model
            review.resume(
                found.mask,
                status=review.status if decided else Status.CORRECTED,
                edited=True,
                based_on=review.based_on,
                prediction=review.prediction,
                protocol=review.protocol,
                from_model=from_model,
            )
            review.steps_lost = found.let_go
            review.history.attach(journal, steps=found.steps, position=found.position)
            review.follow_history(decided=decided)
            if found.part is not None and journal is not None:
                box, pixels, name = found.part
                review.mask.write(box, pixels)
                review.commit(name + INTERRUPTED)
        elif journal is not None:
            if review.mask.committed.any():
                journal.base = PackedMask.pack(review.mask.committed)
            review.history.attach(journal)
            review.steps_lost = review.corrected
        review.read_only = self.read_only

    def _restore_figures(self, review: Review, found: Replayed) -> None:
        """Restore steps that changed only figures: the mask is the library's, which may be a newer prediction."""
        review.history.attach(self.journal, steps=found.steps, position=found.position)
        if found.mask is None or not np.array_equal(review.mask.committed, found.mask):
            review.history.clear(PackedMask.pack(review.mask.committed))
        review.steps_lost = review.corrected
        review.follow_figures()


def read(path: Path, shape: tuple[int, int]) -> tuple[bytes, Replayed | None]:
    """Read a journal without changing it; None where there is none.

    Raises
    ------
    LungSegError
        If it is there and cannot be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return b"", None
    except OSError as error:
        raise LungSegError(
            tr("The corrections to this image cannot be read from the disk."),
            remedy=tr("Check read permission for the data folder and open the image again."),
            cause=error,
        ) from error
    return content, replay(content, shape) if content else None


def repair(path: Path, content: bytes, found: Replayed) -> str:
    """Set a damaged end aside; return a sentence for the reader, "" where nothing is damaged.

    Raises
    ------
    LungSegError
        If the disk is full; the journal is untouched then.
    """
    if not found.damage:
        return ""
    good = found.length if found.mask is not None else 0
    stamp = f"{datetime.now():%Y%m%d-%H%M%S-%f}"
    aside = set_aside(path, content, good, stamp=stamp)
    if not good:
        words = tr("The corrections to this image were damaged: the last saved mask is shown.")
    else:
        words = tr_count(
            "The last corrections to this image were damaged on the disk: {n} steps were restored; check the mask.",
            "The last corrections to this image were damaged on the disk: 1 step was restored; check the mask.",
            found.position,
        )
    return together((words, tr("The damaged file is kept as {file}.", file=aside.name)))


def compact(path: Path, content: bytes, found: Replayed) -> Replayed:
    """Rewrite a journal where most of it is of no use, or it is long since the last snapshot.

    Steps keep their records as they are; undone ones that something else replaced, and old snapshots, go.

    Raises
    ------
    LungSegError
        If the disk is full; the journal is untouched then.
    """
    if found.mask is None or found.part is not None or not found.steps:
        return found
    steps = list(found.steps)
    sizes = [end - start for start, end in (found.places[step.number] for step in steps)]
    total = sum(sizes)
    position = found.position
    first = 0
    while total > _STEPS_LIMIT and first < position - 1:
        total -= sizes[first]
        first += 1
    wasted = found.length - total
    if found.since < _LONG and wasted < max(_WASTE, found.length // 2) and not first:
        return found
    now = time.time()
    parts = [encode(Kind.HEAD, 0, now, head(found.shape))]
    places: dict[int, tuple[int, int]] = {}
    length = len(parts[0])
    for step in steps[first:]:
        start, end = found.places[step.number]
        parts.append(content[start:end])
        places[step.number] = (length, length + end - start)
        length += end - start
    number = steps[position - 1].number if position else 0
    sequence = found.sequence + 1
    body = whole(number, PackedMask.pack(found.mask), checksum(found.mask))
    parts.append(encode(Kind.SNAPSHOT, sequence, now, body))
    snapshot, length = length, length + len(parts[-1])
    atomic_write_bytes(path, b"".join(parts))
    return Replayed(
        shape=found.shape,
        mask=found.mask,
        steps=steps[first:],
        position=position - first,
        places=places,
        length=length,
        sequence=sequence,
        snapshot=snapshot,
        let_go=found.let_go or bool(first),
    )
