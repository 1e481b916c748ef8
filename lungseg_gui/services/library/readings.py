"""Which reading of an image the rows of the worklist have: the image's own, or one that a second reader makes."""

from __future__ import annotations

import json
from collections.abc import Sequence

from lungseg_gui.core.identity import Identity
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.images import known
from lungseg_gui.services.library.rows import Rows


class Readings:
    """Gives the rows of an image the reading that is wanted; what is kept of the other ones stays under their keys."""

    def __init__(self, database: Database, rows: Rows) -> None:
        self._database, self._rows = database, rows

    def images(self, keys: Sequence[str]) -> dict[str, Identity]:
        """Return images by their keys; those that were opened."""
        return {key: identity for key, (identity, _) in self._rows.masks_of(keys).items()}

    def show(self, wanted: Identity, others: Sequence[Identity]) -> list[str]:
        """Have every row that shows one of ``others`` show ``wanted`` instead; return the keys of those rows.

        Their thumbnails go: they have the outlines of the other reading.

        Raises
        ------
        LungSegError
            If the library cannot be written; no row has changed then.
        """
        given = json.dumps([other.key for other in others if other != wanted])
        among = "identity IN (SELECT value FROM json_each(?))"
        with self._database.lock:
            rows = self._database.ask(f"SELECT key FROM entries WHERE {among}", (given,))
            if rows:
                self._database.change(
                    [
                        known(wanted),
                        (f"UPDATE entries SET identity = ?, thumbnail = NULL WHERE {among}", (wanted.key, given)),
                    ]
                )
                self._rows.changed(wanted, others)
        return [str(key) for (key,) in rows]
