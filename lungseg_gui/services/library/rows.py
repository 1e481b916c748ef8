"""The rows of the worklist, read without the thumbnails and masks that are beside them: 50,000 of them are listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import of_kept
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import stem
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.images import identity_of
from lungseg_gui.services.library.remarks import COLUMNS, remarks_of, said_sentences
from lungseg_gui.services.library.values import Entry, path_of

# Each table by an index that holds all that is asked for (schema.py): pictures and masks are beside them, and SQLite
# would read its way through those.
ROW = f"""
SELECT e.key, e.detail, e.opened_at, e.message, e.position, h.header, r.status, r.uncertainty,
    {COLUMNS}, r.attention, r.exported, r.exported_as <> r.digest, r.saved_at, r.lesson,
    i.uid, i.height, i.width, i.digest, i.patient, o.status, o.uncertainty
FROM entries AS e LEFT JOIN images AS i ON i.identity = e.identity
    LEFT JOIN reviews AS r INDEXED BY reviews_rows ON r.identity = e.identity
    LEFT JOIN headers AS h ON h.key = e.key
    LEFT JOIN old_reviews AS o ON e.identity = '' AND o.uid = e.uid
"""
PAGE = 2000
_ASKED = 500  # keys in one question
_NEVER = -1


class Rows:
    """Reads rows; remembers which thumbnails were drawn since the start, so that a row says when there is a new one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._drawn: dict[str, int] = {}

    def drew(self, identity: Identity) -> None:
        """Note that there is a new thumbnail of an image."""
        with self._database.lock:
            self._drawn[identity.key] = self._drawn.get(identity.key, 0) + 1

    def changed(self, to: Identity, others: Sequence[Identity]) -> None:
        """Note that rows show another reading of their image: a thumbnail of one of the others is not theirs."""
        with self._database.lock:
            self._drawn[to.key] = 1 + max(self._drawn.get(one.key, 0) for one in (to, *others))

    def pages(self) -> Iterator[list[Entry]]:
        """Yield all rows in the order in which files were added, some at a time; others may use the file between."""
        last = 0
        while True:
            found = self._ask("WHERE e.position > ? ORDER BY e.position LIMIT ?", (last, PAGE))
            if not found:
                return
            last = found[-1].order
            yield found

    def of(self, keys: Sequence[str]) -> dict[str, Entry]:
        """Return rows by their keys; those that there are."""
        found: dict[str, Entry] = {}
        for some in _parts(keys):
            places = ", ".join("?" * len(some))
            found.update((entry.key, entry) for entry in self._ask(f"WHERE e.key IN ({places})", some))
        return found

    def thumbnails(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return the thumbnails (PNG) of rows by their keys; those that there are."""
        found: dict[str, bytes] = {}
        for some in _parts(keys):
            places = ", ".join("?" * len(some))
            question = f"SELECT key, thumbnail FROM entries WHERE thumbnail IS NOT NULL AND key IN ({places})"
            found.update((str(key), bytes(content)) for key, content in self._database.ask(question, some))
        return found

    def masks_of(self, identities: Sequence[str]) -> dict[str, tuple[Identity, str]]:
        """Return images by their identities' keys, each with the digest of its mask, "" where none is known."""
        found: dict[str, tuple[Identity, str]] = {}
        for some in _parts(identities):
            places = ", ".join("?" * len(some))
            question = (
                "SELECT i.identity, i.uid, i.height, i.width, i.digest, i.patient, r.digest FROM images AS i"
                " LEFT JOIN reviews AS r INDEXED BY reviews_rows ON r.identity = i.identity"
                f" WHERE i.identity IN ({places})"
            )
            for key, *parts, mask in self._database.ask(question, some):
                identity = identity_of(parts)
                if identity is not None:
                    found[str(key)] = (identity, str(mask or ""))
        return found

    def _ask(self, condition: str, values: Sequence[object]) -> list[Entry]:
        return [_entry(row, self._drawn) for row in self._database.ask(f"{ROW} {condition}", values)]


def _parts(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    for first in range(0, len(keys), _ASKED):
        yield keys[first : first + _ASKED]


def _entry(row: tuple[Any, ...], drawn: Mapping[str, int]) -> Entry:
    key, detail, opened_at, message, position, header, status, uncertainty, *rest, old_status, old_uncertainty = row
    said, (attention, exported, changed, saved_at, lesson), image = rest[:5], rest[5:10], rest[10:]
    path, identity = path_of(str(key)), identity_of(image)
    uncertainty = old_uncertainty if status is None else uncertainty
    return Entry(
        key=str(key),
        identity=identity,
        name=stem(path),
        status=_status(old_status if status is None else status),
        uncertainty=float(uncertainty) if isinstance(uncertainty, float) else None,
        detail=str(detail),
        opened_at=str(opened_at),
        drawn=drawn.get(identity.key if identity is not None else "", 0) if opened_at else _NEVER,
        message=of_kept(str(message)),
        order=int(str(position)),
        remarks=remarks_of(said),
        attention=said_sentences(attention),
        exported=str(exported or ""),
        saved_at=str(saved_at or ""),
        lesson=str(lesson or ""),
        changed=bool(exported and changed),
        header=str(header or ""),
    )


def _status(value: object) -> Status:
    try:
        return Status(value)
    except ValueError:
        return Status.NEW
