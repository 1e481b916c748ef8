"""What the worklist knows of a study, and how all of it is taken out of the file."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Sequence

from lungseg_gui.core.identity import Identity, study_of
from lungseg_gui.core.study import Image
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.headers import step_to_drop
from lungseg_gui.services.library.images import Step, identity_of

OF_AN_IMAGE = ("reviews", "probabilities", "images", "studies")
_AMONG = "IN (SELECT value FROM json_each(?))"


class Forgetting:
    """Finds the rows of a study, takes rows out for good, and remembers until the end of the program which these were.

    A prediction or a decoding that was under way must not bring back what was forgotten.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys: set[str] = set()
        self._images: set[str] = set()

    # -- what was forgotten since the start
    def is_gone(self, *, key: str = "", identity: Identity | None = None) -> bool:
        """Whether a row or an image was forgotten and not opened since."""
        return key in self._keys or (identity is not None and identity.key in self._images)

    def listed(self, keys: Iterable[str]) -> None:
        """Note that the reader has put files on the worklist: what was forgotten of them counts no more."""
        self._keys.difference_update(keys)

    def removed(self, identities: Iterable[str]) -> None:
        """Note images by their keys whose rows were taken off the worklist; those that another row holds stay."""
        gone = set(identities)
        self._images.update(gone.difference(self._listed(gone)))

    def opened(self, image: Image) -> Step:
        """Return what notes the study of an image that was opened; "" where its file names none."""
        self._images.discard(image.identity.key)
        return (
            "INSERT INTO studies (identity, study) VALUES (?, ?)"
            " ON CONFLICT (identity) DO UPDATE SET study = excluded.study",
            (image.identity.key, study_of(image.study.study_uid)),
        )

    # -- finding
    def study_of(self, key: str) -> str:
        """Return the hash of the study of a row's image; "" where it has none, or it is not known."""
        question = "SELECT s.study FROM entries AS e JOIN studies AS s ON s.identity = e.identity WHERE e.key = ?"
        rows = self._database.ask(question, (key,))
        return str(rows[0][0]) if rows else ""

    def of_study(self, study: str) -> list[str]:
        """Return the rows whose images are known to be of a study, which goes by its hash."""
        question = "SELECT e.key FROM studies AS s JOIN entries AS e ON e.identity = s.identity WHERE s.study = ?"
        return [str(key) for (key,) in self._database.ask(question, (study,))]

    def of_unknown_study(self) -> list[str]:
        """Return the rows whose files were not read since this program knows of studies."""
        question = "SELECT key FROM entries WHERE identity NOT IN (SELECT identity FROM studies) ORDER BY position"
        return [str(key) for (key,) in self._database.ask(question)]

    def any_below(self, folder: str) -> bool:
        """Whether a file of a folder is on the worklist."""
        first, last = f"{folder}{os.sep}", f"{folder}{chr(ord(os.sep) + 1)}"
        ((found,),) = self._database.ask(
            "SELECT EXISTS (SELECT 1 FROM entries WHERE key >= ? AND key < ?)", (first, last)
        )
        return bool(found)

    def with_images(self, keys: Collection[str]) -> list[str]:
        """Return the rows, and all others whose files hold the same images."""
        question = (
            "SELECT o.key FROM entries AS e JOIN entries AS o ON o.identity = e.identity"
            f" WHERE e.identity <> '' AND e.key {_AMONG}"
        )
        return list(dict.fromkeys([*keys, *self._strings(question, keys)]))

    def unlisted(self, keys: Collection[str], *, study: str = "") -> list[Identity]:
        """Return images that no row holds since their files were replaced, but that must go with rows.

        They are of the rows' studies, or of one that is given by its hash, unless a row of that study stays.
        """
        given = json.dumps(list(keys))
        rows = "SELECT study FROM studies WHERE identity IN (SELECT identity FROM entries"
        question = (
            "SELECT i.uid, i.height, i.width, i.digest, i.patient FROM studies AS s JOIN images AS i"
            " ON i.identity = s.identity WHERE s.identity NOT IN (SELECT identity FROM entries) AND s.study <> ''"
            f" AND (s.study = ? OR s.study IN ({rows} WHERE key {_AMONG})))"
            f" AND s.study NOT IN ({rows} WHERE key NOT {_AMONG}))"
        )
        found = (identity_of(parts) for parts in self._database.ask(question, (study, given, given)))
        return [identity for identity in found if identity is not None]

    def opened_before(self, moment: str) -> list[str]:
        """Return the rows that were opened last before a moment (ISO), except for corrections that nobody decided on.

        A copy that is not that old keeps its image, and the other rows of it.
        """
        question = (
            "SELECT key FROM entries WHERE opened_at <> '' AND opened_at < ?"
            " AND identity NOT IN (SELECT identity FROM reviews WHERE status = 'corrected')"
            " AND identity NOT IN (SELECT identity FROM entries WHERE opened_at = '' OR opened_at >= ?)"
        )
        return [str(key) for (key,) in self._database.ask(question, (moment, moment))]

    def uids(self, keys: Sequence[str]) -> list[str]:
        """Return the UIDs that the worklist has of rows."""
        listed = f"SELECT uid FROM entries WHERE uid <> '' AND key {_AMONG}"
        read = (
            "SELECT i.uid FROM entries AS e JOIN images AS i ON i.identity = e.identity"
            f" WHERE i.uid <> '' AND e.key {_AMONG}"
        )
        return list(dict.fromkeys([*self._strings(listed, keys), *self._strings(read, keys)]))

    # -- taking out
    def forget(
        self, keys: Collection[str], identities: Collection[Identity] = (), *, words: Collection[str] = ()
    ) -> None:
        """Take rows, and what is kept of their images where no other row holds them, out of the file for good.

        Parameters
        ----------
        identities : collection of Identity
            Of the rows, which may have been removed already, or that no row holds: what comes of them later is not
            taken.
        words : collection of str
            What must not be found in the file afterwards, such as UIDs; it is rewritten if one is, or a path.

        Raises
        ------
        LungSegError
            If the file cannot be written: no row is taken out then, or all are and traces are left.
        """
        self._keys.update(keys)
        given, gone = json.dumps(list(keys)), {identity.key for identity in identities}
        images, kept = f"SELECT identity FROM entries WHERE key {_AMONG}", _others("identity")
        old = f"uid <> '' AND uid IN (SELECT uid FROM entries WHERE key {_AMONG})"
        alone = f"uid NOT IN ({_others('uid')})"
        claimed = f"claimed_by <> '' AND claimed_by IN ({images})"
        steps: list[Step] = [
            (
                f"DELETE FROM {table} WHERE (identity IN ({images}) OR identity {_AMONG}) AND identity NOT IN ({kept})",
                (given, json.dumps(list(gone)), given),
            )
            for table in OF_AN_IMAGE
        ]
        steps += [
            (f"DELETE FROM old_probabilities WHERE {old} AND {alone}", (given, given)),
            (
                f"DELETE FROM old_reviews WHERE {old} AND ({alone} OR {claimed})",
                (given, given, given),
            ),
            (f"DELETE FROM old_thumbnails WHERE key {_AMONG}", (given,)),
            (f"DELETE FROM entries WHERE key {_AMONG}", (given,)),
            step_to_drop(keys),
        ]
        self._database.change(steps)
        self.removed(gone)
        self._database.purge([*keys, *words])

    def _listed(self, identities: Collection[str]) -> list[str]:
        return self._strings(f"SELECT identity FROM entries WHERE identity {_AMONG}", identities)

    def _strings(self, question: str, values: Collection[str]) -> list[str]:
        return [str(found) for (found,) in self._database.ask(question, (json.dumps(list(values)),))]


def _others(column: str) -> str:
    return f"SELECT {column} FROM entries WHERE key NOT {_AMONG}"
