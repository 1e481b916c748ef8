"""Images of the worklist that nobody corrected, read by another process than the window's: the file is not touched."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from lungseg_gui.core.review import Status
from lungseg_gui.services.library.values import path_of

_QUESTION = """
SELECT e.key, coalesce(r.turn, '') FROM entries AS e
    LEFT JOIN reviews AS r INDEXED BY reviews_rows ON r.identity = e.identity
WHERE e.message = '' AND coalesce(r.status, ?) IN (?, ?) ORDER BY e.position
"""


@dataclass(frozen=True)
class Uncorrected:
    """One row.

    Attributes
    ----------
    orientation : tuple of str
        What the reader says; empty where he says nothing.
    """

    key: str
    orientation: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        """The file."""
        return path_of(self.key)


def uncorrected(home: Path, *, most: int, seed: int) -> list[Uncorrected]:
    """Return at most so many rows whose images have no mask of the reader's, drawn by the seed.

    None where there is no worklist, or where it cannot be read just now.
    """
    path = home / "library.sqlite"
    if not path.is_file():
        return []
    new, predicted = Status.NEW.value, Status.PREDICTED.value
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=2.0)) as connection:
            rows = connection.execute(_QUESTION, (new, new, predicted)).fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return []
    picks = rows if len(rows) <= most else random.Random(seed).sample(rows, most)
    return [Uncorrected(str(key), tuple(str(turn).split("\\")) if turn else ()) for key, turn in picks]
