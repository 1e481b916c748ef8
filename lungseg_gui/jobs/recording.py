"""Who stands for a mask, and what of a decision goes into the record."""

from __future__ import annotations

from dataclasses import replace

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.readings import Reader, What
from lungseg_gui.services.library import Snapshot
from lungseg_gui.services.record import Record, Recorded, mask_digest
from lungseg_gui.services.writing.outcome import Outcome

_STANDS = (What.ACCEPTED, What.REJECTED, What.TAKEN)


def decision(shot: Snapshot, what: What, reader: Reader) -> Recorded:
    """Return what is recorded of a decision: who, which mask, and which version it began with."""
    made = shot.prediction
    version = shot.based_on or (made.model_version if made is not None else "")
    return Recorded(what, shot.identity, reader, shot.mask, version=version)


def signed(outcome: Outcome, *, record: Record, reader: Reader) -> Outcome:
    """Return an outcome with the name of the reader who stands for its mask; "" where nobody was named.

    That is who decided on this very mask last; of a mask that was corrected and not decided on, who reads now. Not for
    the window's thread.
    """
    name = reader.name if outcome.edited else ""
    try:
        lines = record.of(outcome.image.identity)
    except LungSegError:  # a damaged record is reported elsewhere; a mask can be written without it
        lines = ()
    found = mask_digest(outcome.mask) if lines else ""
    for line in reversed(lines):
        if line.what in _STANDS and line.said is not None and line.said.mask == found:
            name = line.reader.name
            break
    return replace(outcome, reader=name)
