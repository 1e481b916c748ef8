"""What the reader says of a case, in the columns of its review."""

from __future__ import annotations

from collections.abc import Sequence

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.images import Step

COLUMNS = "r.reason, r.comment, r.flagged, r.turn"
"""What :func:`remarks_of` takes, of a table of reviews that is called r."""
_APART = "\\"  # as DICOM sets the two values of PatientOrientation apart


def remarks_of(columns: Sequence[object]) -> Remarks:
    """Return what the columns say; those of a case without a review are NULL."""
    reason, comment, flagged, turn = columns
    if reason is None:
        return NONE
    return Remarks(str(reason), str(comment), bool(flagged), tuple(str(turn).split(_APART)) if turn else ())


def said_of(database: Database, identity: Identity) -> Remarks:
    """Return what was said of an image."""
    rows = database.ask(f"SELECT {COLUMNS} FROM reviews AS r WHERE r.identity = ?", (identity.key,))
    return remarks_of(rows[0]) if rows else NONE


def step_to_say(identity: Identity, remarks: Remarks) -> Step:
    """Return what keeps remarks, and nothing else of a review that there is."""
    values = (remarks.reason, remarks.comment, int(remarks.flagged), _APART.join(remarks.orientation))
    return (
        "INSERT INTO reviews (identity, status, reason, comment, flagged, turn) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (identity) DO UPDATE SET reason = excluded.reason, comment = excluded.comment,"
        " flagged = excluded.flagged, turn = excluded.turn",
        (identity.key, Status.NEW.value, *values),
    )
