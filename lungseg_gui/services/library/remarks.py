"""What the reader says of a case, in the columns of its review."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import as_kept, of_kept
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.images import Step

COLUMNS = "r.reason, r.comment, r.flagged, r.turn, r.confirmed"
"""What :func:`remarks_of` takes, of a table of reviews that is called r."""
_APART = "\\"  # as DICOM sets the two values of PatientOrientation apart


def remarks_of(columns: Sequence[object]) -> Remarks:
    """Return what the columns say; those of a case without a review are NULL."""
    reason, comment, flagged, turn, confirmed = columns
    if reason is None:
        return NONE
    orientation = tuple(str(turn).split(_APART)) if turn else ()
    return Remarks(str(reason), str(comment), bool(flagged), orientation, items(confirmed))


def as_text(items: tuple[str, ...]) -> str:
    """Return words as they are kept in one column; "" for none."""
    return json.dumps(items) if items else ""


def items(text: object) -> tuple[str, ...]:
    """Read what :func:`as_text` wrote; () where it is damaged: the mask matters more."""
    if not text:  # of most rows, and there may be 50,000
        return ()
    try:
        found: Any = json.loads(str(text))
        return tuple(str(item) for item in found)
    except (ValueError, TypeError):
        return ()


def sentences_as_text(sentences: tuple[str, ...]) -> str:
    """Return what the checks say as it is kept in one column, whatever language it was said in."""
    return as_text(tuple(map(as_kept, sentences)))


def said_sentences(text: object) -> tuple[str, ...]:
    """Say in the reader's language what :func:`sentences_as_text` wrote."""
    return tuple(map(of_kept, items(text)))


def said_of(database: Database, identity: Identity) -> Remarks:
    """Return what was said of an image."""
    rows = database.ask(f"SELECT {COLUMNS} FROM reviews AS r WHERE r.identity = ?", (identity.key,))
    return remarks_of(rows[0]) if rows else NONE


def step_to_say(identity: Identity, remarks: Remarks) -> Step:
    """Return what keeps remarks, and nothing else of a review that there is."""
    turn, confirmed = _APART.join(remarks.orientation), as_text(remarks.confirmed)
    return (
        "INSERT INTO reviews (identity, status, reason, comment, flagged, turn, confirmed) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (identity) DO UPDATE SET reason = excluded.reason, comment = excluded.comment,"
        " flagged = excluded.flagged, turn = excluded.turn, confirmed = excluded.confirmed",
        (identity.key, Status.NEW.value, remarks.reason, remarks.comment, int(remarks.flagged), turn, confirmed),
    )
