"""Masks of version 1, which knew images only by their UID: they wait until an image shows that they are its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lungseg_gui.core.study import Image
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.images import known
from lungseg_gui.services.library.schema import BACKUP
from lungseg_gui.services.library.values import key_of

_COLUMNS = (
    "status, edited, based_on, height, width, mask, prediction, model_version, device, seconds, uncertainty, saved_at"
)
ASIDE = "nobody"
"""In ``claimed_by``: several images could claim it, so none gets it."""


@dataclass(frozen=True)
class Kept:
    """What version 1 kept under a UID.

    Attributes
    ----------
    uid : str
        SOPInstanceUID, or ``sha256:`` and the hash of the file's bytes.
    shape : (int, int)
        Of the mask; (0, 0) where only a status was kept.
    thumbnails : tuple of bytes
        Drawn by version 1 for the files with this UID.
    aside : bool
        Whether it was kept aside already.
    """

    uid: str
    shape: tuple[int, int]
    thumbnails: tuple[bytes, ...]
    aside: bool


class Waiting:
    """The reviews that wait in ``old_reviews``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.backup = database.path.with_name(BACKUP)
        """The whole file as version 1 left it."""
        self._any = bool(database.ask("SELECT EXISTS (SELECT 1 FROM old_reviews)")[0][0])

    def __bool__(self) -> bool:
        """Whether this file was carried over with any review."""
        return self._any

    def listed_as(self, path: Path) -> str:
        """Return the UID that version 1 had for a file; "" where it had none."""
        rows = self._database.ask("SELECT uid FROM old_thumbnails WHERE key = ?", (key_of(path),))
        return str(rows[0][0]) if rows else ""

    def under(self, uid: str) -> Kept | None:
        """Return what waits under a UID; None where nothing does, or an image has claimed it."""
        rows = self._database.ask("SELECT height, width, claimed_by FROM old_reviews WHERE uid = ?", (uid,))
        if not rows or rows[0][2] not in ("", ASIDE):
            return None
        height, width, claimed_by = rows[0]
        drawn = self._database.ask(
            "SELECT thumbnail FROM old_thumbnails WHERE uid = ? AND thumbnail IS NOT NULL", (uid,)
        )
        return Kept(uid, (int(height), int(width)), tuple(bytes(png) for (png,) in drawn), claimed_by == ASIDE)

    def give(self, uid: str, image: Image) -> None:
        """Make it the review of an image, in one step; one that the image has already stays."""
        key, circumstances = image.identity.key, image.circumstances
        self._database.change(
            [
                known(image.identity),
                (
                    f"INSERT OR IGNORE INTO reviews (identity, circumstances, {_COLUMNS})"
                    f" SELECT ?, ?, {_COLUMNS} FROM old_reviews WHERE uid = ?",
                    (key, circumstances, uid),
                ),
                (
                    "INSERT OR IGNORE INTO probabilities"
                    " (identity, circumstances, model_version, height, width, packed)"
                    " SELECT ?, ?, model_version, height, width, packed FROM old_probabilities WHERE uid = ?",
                    (key, circumstances, uid),
                ),
                ("UPDATE old_reviews SET claimed_by = ? WHERE uid = ?", (key, uid)),
            ]
        )

    def set_aside(self, uid: str) -> None:
        """Give it to nobody."""
        self._database.change([("UPDATE old_reviews SET claimed_by = ? WHERE uid = ?", (ASIDE, uid))])
