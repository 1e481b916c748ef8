"""What the headers of the listed files say of patient and study: read in the background, kept for the next start."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

from lungseg_gui.core.identity import study_of
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.images import Step

_PAGE = 1000  # rows: the window may wait for the file in the meantime


class Headers:
    """One text for each row (:attr:`core.particulars.Particulars.packed`), "" for a file that says nothing.

    A row that is not in the table has not been asked for yet: a search that was ended resumes from there.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self, *, after: int = 0) -> list[tuple[int, str, bool]]:
        """Return some rows in the order in which they were added: place, key, whether its file was asked already.

        Parameters
        ----------
        after : int
            Place of the last row of the call before.
        """
        question = (
            "SELECT e.position, e.key, h.key IS NOT NULL FROM entries AS e INDEXED BY entries_listed"
            " LEFT JOIN headers AS h ON h.key = e.key WHERE e.position > ? ORDER BY e.position LIMIT ?"
        )
        found = self._database.ask(question, (after, _PAGE))
        return [(int(place), str(key), bool(asked)) for place, key, asked in found]

    def put(self, found: Mapping[str, str]) -> None:
        """Keep what was read, all in one step; a row that was taken off the worklist in the meantime gets nothing."""
        insert = "INSERT OR REPLACE INTO headers (key, header) SELECT key, ? FROM entries WHERE key = ?"
        self._database.change([(insert, (header, key)) for key, header in found.items()])


def step_to_drop(keys: Collection[str]) -> Step:
    """Return what takes out all that was kept for rows."""
    return "DELETE FROM headers WHERE key IN (SELECT value FROM json_each(?))", (json.dumps(list(keys)),)


def step_to_ask_again(key: str, study_uid: str) -> Step:
    """Return what has a file asked again that was opened, and is of another study than its header said."""
    asked = "DELETE FROM headers WHERE key = ? AND instr(header || char(10), ? || char(10)) <> 1"
    return asked, (key, study_of(study_uid))
