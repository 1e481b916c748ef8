"""The worklist and the masks in work, kept over a restart: one SQLite file."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import as_kept, tr
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import drawn
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.drawn_figures import KeptFigures
from lungseg_gui.services.library.forgetting import OF_AN_IMAGE, Forgetting
from lungseg_gui.services.library.headers import Headers, step_to_ask_again, step_to_drop
from lungseg_gui.services.library.images import Step, known, put
from lungseg_gui.services.library.lessons import lesson_of
from lungseg_gui.services.library.predictions import Predictions
from lungseg_gui.services.library.probabilities import kept, steps_to_keep
from lungseg_gui.services.library.readings import Readings
from lungseg_gui.services.library.remarks import said_of, said_sentences, sentences_as_text, step_to_say
from lungseg_gui.services.library.rows import Rows
from lungseg_gui.services.library.values import Entry, SavedReview, Snapshot, bare, digest_of, key_of, path_of
from lungseg_gui.services.library.waiting import Waiting

_FORGET_OLD_PREDICTION = """
UPDATE reviews SET status = 'new', based_on = '', mask = NULL, prediction = NULL, model_version = '',
    uncertainty = NULL, attention = '', lesson = NULL
WHERE identity = ? AND edited = 0 AND status = 'predicted' AND circumstances NOT IN ('', ?)
"""
_UNDONE, _FROM_MODEL = 2, 3
"""In ``edited``, which is 0 or 1 else: each step undone; begun with the model's own mask. Both read as edited, too."""


class Library:
    """The worklist of one user. Every method may be called from any thread.

    Parameters
    ----------
    home : Path
        The user's data folder; the file is ``library.sqlite`` there. A damaged one is renamed, what can still be
        read of it is kept, and :attr:`notice` says so.
    """

    def __init__(self, home: Path) -> None:
        self._database = Database(home / "library.sqlite")
        self.waiting = Waiting(self._database)
        """Masks that version 1 kept under bare UIDs."""
        self.forgetting = Forgetting(self._database)
        """What is known of a study, and the way to take it out."""
        self.headers = Headers(self._database)
        """What the files' headers say of patient and study."""
        self.predictions = Predictions(self._database)
        """Whether one of an image that is not open would be kept."""
        self.figures = KeptFigures(self._database, self.forgetting)
        """What the reader drew to measure or to point."""
        self._rows = Rows(self._database)
        self.readings = Readings(self._database, self._rows)
        """Which reading of an image the rows have."""

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def notice(self) -> str:
        """A sentence for the reader where the file was damaged; else ""."""
        return self._database.notice

    def close(self) -> None:
        """Finish writing and release the file."""
        self._database.close()

    # -- the worklist
    def entries(self) -> list[Entry]:
        """Return the worklist in the order in which files were added."""
        return [entry for page in self._rows.pages() for entry in page]

    def pages(self) -> Iterator[list[Entry]]:
        """Yield the worklist as :meth:`entries` does, some thousand rows at a time; made for the start.

        This is the only check of a large file: a damaged one is set aside, and what can be read of it is kept;
        rows may come twice then.
        """
        try:
            yield from self._rows.pages()
        except LungSegError as error:
            if not self._database.mend(error):
                raise
            yield from self._rows.pages()

    def __len__(self) -> int:
        """How many rows the worklist has."""
        return int(self._database.ask("SELECT COUNT(*) FROM entries")[0][0])

    def entry(self, key: str) -> Entry | None:
        """Return one row of the worklist."""
        return self._rows.of([key]).get(key)

    def some(self, keys: Sequence[str]) -> dict[str, Entry]:
        """Return rows by their keys; those that there are."""
        return self._rows.of(keys)

    def masks_of(self, identities: Sequence[str]) -> dict[str, tuple[Identity, str]]:
        """Return images by their identities' keys, each with what :func:`digest_of` says of the mask that is kept."""
        return self._rows.masks_of(identities)

    def thumbnails(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return the thumbnails (PNG) of rows by their keys; those that there are."""
        return self._rows.thumbnails(keys)

    def add(self, path: Path) -> Entry:
        """Put a file at the end of the worklist; one that is there stays where it is."""
        return self.add_all([path])[0]

    def add_all(self, paths: Iterable[Path]) -> list[Entry]:
        """Put files at the end of the worklist, in one step, and return their entries."""
        keys = [key_of(path) for path in paths]
        self.forgetting.listed(keys)
        insert = "INSERT OR IGNORE INTO entries (key, position) VALUES (?, ?)"
        with self._database.lock:
            ((last,),) = self._database.ask("SELECT COALESCE(MAX(position), 0) FROM entries")
            self._database.change([(insert, (key, place)) for place, key in enumerate(keys, int(last) + 1)])
            found = self._rows.of(keys)
        return [found[key] for key in keys]

    def opened(self, path: Path, image: Image, *, thumbnail: bytes | None = None) -> Entry:
        """Note that a file was read: which image it is, view and time; an earlier error is forgotten.

        So is a prediction that nobody corrected, where the file's tags or the reader say now that the image is read
        or stands otherwise. Of a file that was forgotten while it was read nothing is noted.
        """
        key = key_of(path)
        if self.forgetting.is_gone(key=key):
            return bare(path)
        with self._database.lock:
            self.add(path)
            self._database.change(
                [
                    known(image.identity),
                    self.forgetting.opened(image),
                    (
                        "UPDATE entries SET identity = ?, uid = ?, detail = ?, opened_at = ?, message = '',"
                        " thumbnail = COALESCE(?, thumbnail) WHERE key = ?",
                        (image.identity.key, image.uid, image.study.view_position, _now(), thumbnail, key),
                    ),
                    (_FORGET_OLD_PREDICTION, (image.identity.key, image.circumstances)),
                    step_to_ask_again(key, image.study.study_uid),
                ]
            )
            if thumbnail is not None:
                self._rows.drew(image.identity)
            entry = self.entry(key)
        assert entry is not None  # added above, under the same lock
        return entry

    def failed(self, path: Path, message: str) -> None:
        """Note why a file could not be read."""
        self._database.change([("UPDATE entries SET message = ? WHERE key = ?", (as_kept(message), key_of(path)))])

    def set_thumbnail(self, identity: Identity, thumbnail: bytes) -> None:
        """Keep a new thumbnail (PNG) of an image."""
        with self._database.lock:
            self._database.change([_draws(identity, thumbnail)])
            self._rows.drew(identity)

    def remove(self, key: str) -> None:
        """Take a file off the worklist; see :meth:`remove_all`."""
        self.remove_all([key])

    def remove_all(self, keys: Collection[str]) -> None:
        """Take files off the worklist, all or none: rows, thumbnails, masks in work, which images and patients.

        What another row needs stays: a copy of the file has the same mask. What is on its way to the disk for them
        comes too late.
        """
        given, among = json.dumps(list(keys)), "IN (SELECT value FROM json_each(?))"
        mine = f"WHERE identity IN (SELECT identity FROM entries WHERE key {among})"
        alone = f"AND identity NOT IN (SELECT identity FROM entries WHERE key NOT {among})"
        old = f"uid <> '' AND uid IN (SELECT uid FROM entries WHERE key {among})"
        others = f"uid NOT IN (SELECT uid FROM entries WHERE key NOT {among})"
        claimed = f"claimed_by <> '' AND claimed_by IN (SELECT identity FROM entries WHERE key {among})"
        steps: list[Step] = [
            *((f"DELETE FROM {table} {mine} {alone}", (given, given)) for table in OF_AN_IMAGE),
            (f"DELETE FROM old_probabilities WHERE {old} AND {others}", (given, given)),
            (f"DELETE FROM old_reviews WHERE {old} AND ({others} OR {claimed})", (given, given, given)),
            (f"DELETE FROM old_thumbnails WHERE key {among}", (given,)),
            (f"DELETE FROM entries WHERE key {among}", (given,)),
            step_to_drop(keys),
        ]
        with self._database.lock:
            images = self._database.ask(
                f"SELECT DISTINCT identity FROM entries WHERE key {among} AND identity <> ''", (given,)
            )
            self._database.change(steps)
            self.forgetting.removed(str(identity) for (identity,) in images)

    # -- reviews
    def save(self, review: Review | Snapshot, *, thumbnail: bytes | None = None, remarks: Remarks | None = None) -> str:
        """Keep a review: status, mask, prediction. On the disk when this returns.

        What was kept of the checks stays where the mask was not looked at.

        Parameters
        ----------
        review : Review or Snapshot
            A Snapshot where this is not the window's thread.
        thumbnail : bytes, optional
            PNG.
        remarks : Remarks, optional
            What is said of it from now on, in the same step.

        Returns
        -------
        str
            ISO date and time, for "Saved 14:02:31".

        Raises
        ------
        LungSegError
            If the disk is full or the file cannot be written; what was saved before is untouched.
        """
        shot = Snapshot.of(review) if isinstance(review, Review) else review
        now = _now()
        height, width = shot.mask.shape
        made, mask = shot.prediction, PackedMask.pack(shot.mask)
        values = {
            "status": shot.status.value,
            "edited": _edited(shot),
            "based_on": shot.based_on,
            "height": height,
            "width": width,
            "mask": mask.packed,
            "digest": digest_of(mask),
            "prediction": made.mask.packed if made is not None else None,
            "model_version": made.model_version if made is not None else "",
            "device": made.device if made is not None else "",
            "seconds": made.seconds if made is not None else 0.0,
            "uncertainty": made.uncertainty if made is not None else None,
            "saved_at": now,
            "circumstances": (made.circumstances or "") if made is not None else "",
            "protocol": shot.protocol,
            "lesson": lesson_of(made, self._database),
            **drawn.columns(made),
        }
        if shot.attention is not None:
            values["attention"] = sentences_as_text(shot.attention)
        steps: list[Step] = [known(shot.identity), put(shot.identity, values)]
        steps += steps_to_keep(made)
        if remarks is not None:
            steps.append(step_to_say(shot.identity, remarks))
        if thumbnail is not None:
            steps.append(("UPDATE entries SET thumbnail = ? WHERE identity = ?", (thumbnail, shot.identity.key)))
        with self._database.lock:
            if self.forgetting.is_gone(identity=shot.identity):  # asked under the lock: it may be removed right now
                return now
            self._database.change(steps)
            if thumbnail is not None:
                self._rows.drew(shot.identity)
        return now

    def keep_prediction(
        self, prediction: Prediction, *, attention: tuple[str, ...] = (), thumbnail: bytes | None = None
    ) -> bool:
        """Keep a prediction of an image that is not open; a mask that somebody corrected or decided on stays.

        Parameters
        ----------
        attention : tuple of str
            What the checks say of it.
        thumbnail : bytes, optional
            PNG.

        Returns
        -------
        bool
            Whether it became the mask in work.

        Raises
        ------
        ValueError
            If the mask has another size than the image.
        """
        (height, width), packed = prediction.mask.shape, prediction.mask.packed
        if (height, width) != prediction.identity.shape:
            raise ValueError(f"a mask of {prediction.mask.shape} does not fit an image of {prediction.identity.shape}")
        values = {
            "status": Status.PREDICTED.value,
            "based_on": prediction.model_version,
            "height": height,
            "width": width,
            "mask": packed,
            "digest": digest_of(prediction.mask),
            "prediction": packed,
            "model_version": prediction.model_version,
            "device": prediction.device,
            "seconds": prediction.seconds,
            "uncertainty": prediction.uncertainty,
            "saved_at": _now(),
            "circumstances": prediction.circumstances or "",
            "attention": sentences_as_text(attention),
            "protocol": prediction.protocol if prediction.both else "",
            "lesson": lesson_of(prediction, self._database),
            **drawn.columns(prediction),
        }
        statement, given = put(prediction.identity, values)
        statement += " WHERE reviews.edited = 0 AND reviews.status IN ('new', 'predicted')"
        with self._database.lock:
            if self.forgetting.is_gone(identity=prediction.identity):
                return False
            taken = self.predictions.taken(prediction.identity)
            steps = [known(prediction.identity), (statement, given)]
            if taken:
                steps += steps_to_keep(prediction)
            if taken and thumbnail is not None:
                steps.append(_draws(prediction.identity, thumbnail))
            self._database.change(steps)
            if taken and thumbnail is not None:
                self._rows.drew(prediction.identity)
        return taken

    def load(self, identity: Identity) -> SavedReview | None:
        """Return what was kept of a review; None where nothing was.

        Where only a status or a remark was kept the mask is empty, and the status is new unless it was rejected.

        Raises
        ------
        LungSegError
            If the saved mask is damaged.
        """
        rows = self._database.ask(
            "SELECT status, edited, based_on, height, width, mask, prediction, model_version, device, seconds,"
            " uncertainty, circumstances, attention, protocol, drawn_protocol, view FROM reviews"
            " WHERE identity = ?",
            (identity.key,),
        )
        if not rows:
            return None
        status, edited, based_on, height, width, mask, packed, version, device, seconds, uncertainty, *more = rows[0]
        circumstances, attention, protocol, drawn_protocol, seen = more
        if mask is None:
            alone = Status.REJECTED if status == Status.REJECTED.value else Status.NEW
            return SavedReview(identity, alone, np.zeros(identity.shape, np.uint8), False, "", None)
        shape = (height, width)
        prediction = None
        if packed is not None:
            (means, both), (view, withheld) = drawn.protocol_of(drawn_protocol), drawn.view_of(seen)
            prediction = Prediction(
                identity=identity,
                mask=PackedMask(shape, packed),
                model_version=version,
                device=device,
                seconds=seconds,
                uncertainty=uncertainty if uncertainty is not None else 0.0,
                probability=kept(self._database, identity, version, circumstances),
                protocol=means,
                both=both,
                view=view,
                withheld=withheld,
                circumstances=circumstances or None,
            )
        try:
            unpacked = PackedMask(shape, mask).unpack()
            same = prediction is not None and np.array_equal(unpacked, prediction.mask.unpack())
            how_far = Status(status)
        except (zlib.error, ValueError) as error:
            raise LungSegError(
                tr("The saved mask of this image is damaged."), remedy=tr("Predict and correct it again."), cause=error
            ) from error
        return SavedReview(
            *(identity, how_far, unpacked, bool(edited), based_on, prediction),
            attention=said_sentences(attention),
            protocol=str(protocol),
            # An earlier program kept only that all was undone in a case that was to do.
            undone=edited == _UNDONE or bool(edited and same and how_far is Status.PREDICTED),
            from_model=edited == _FROM_MODEL,
        )

    def rows_of(self, identity: Identity) -> tuple[str, ...]:
        """Return the keys of all rows whose files hold an image, as far as they were opened."""
        found = self._database.ask("SELECT key FROM entries WHERE identity = ? ORDER BY position", (identity.key,))
        return tuple(str(key) for (key,) in found)

    def namesakes(self, identity: Identity) -> tuple[str, ...]:
        """Return the names of other listed files with this UID that are another image, or another patient's."""
        if not identity.uid:
            return ()
        rows = self._database.ask(
            "SELECT e.key FROM images AS i JOIN entries AS e ON e.identity = i.identity"
            " WHERE i.uid = ? AND i.identity <> ? ORDER BY e.position",
            (identity.uid, identity.key),
        )
        return tuple(path_of(str(key)).name for (key,) in rows)

    def remarks(self, identity: Identity) -> Remarks:
        """Return what the reader said of an image."""
        return said_of(self._database, identity)

    def set_remarks(self, identity: Identity, remarks: Remarks) -> None:
        """Keep what the reader says of an image; its mask and status stay."""
        self._change_unless_gone(identity, [known(identity), step_to_say(identity, remarks)])

    def set_all_remarks(self, said: Iterable[tuple[Identity, Remarks]]) -> None:
        """Keep what the reader says of several images, of all or of none; masks and status stay."""
        with self._database.lock:
            steps: list[Step] = []
            for identity, remarks in said:
                if not self.forgetting.is_gone(identity=identity):
                    steps += [known(identity), step_to_say(identity, remarks)]
            self._database.change(steps)

    def set_attention(self, identity: Identity, sentences: tuple[str, ...]) -> None:
        """Keep what the checks say of a mask, where there is a review."""
        statement = "UPDATE reviews SET attention = ? WHERE identity = ?"
        self._database.change([(statement, (sentences_as_text(sentences), identity.key))])

    def set_status(
        self, identity: Identity, status: Status, *, remarks: Remarks | None = None, drawn: bool = False
    ) -> None:
        """Keep a new status, and in the same step what is said of the case; the mask stays as it was saved.

        Parameters
        ----------
        drawn : bool
            Whether the journal has a newer mask: then it was not exported, as far as one knows.
        """
        said = [step_to_say(identity, remarks)] if remarks is not None else []
        values: dict[str, object] = {"status": status.value, "saved_at": _now(), **({"digest": ""} if drawn else {})}
        self._change_unless_gone(identity, [known(identity), put(identity, values), *said])

    def mark_exported(self, exported: Iterable[tuple[Identity, str]]) -> None:
        """Note which masks were written for other programs just now, in one step.

        Parameters
        ----------
        exported : iterable of (Identity, str)
            Images, and what :func:`digest_of` says of their masks: those that are kept, or newer ones on the screen.
        """
        statement = "UPDATE reviews SET exported = ?, exported_as = ?, digest = ? WHERE identity = ?"
        now = _now()
        self._database.change([(statement, (now, digest, digest, identity.key)) for identity, digest in exported])

    def _change_unless_gone(self, identity: Identity, steps: Sequence[Step]) -> None:
        with self._database.lock:
            if not self.forgetting.is_gone(identity=identity):
                self._database.change(steps)


def _edited(shot: Snapshot) -> int:
    if not shot.edited:
        return 0
    return _UNDONE if shot.undone else _FROM_MODEL if shot.from_model else 1


def _draws(identity: Identity, thumbnail: bytes) -> Step:
    return "UPDATE entries SET thumbnail = ? WHERE identity = ?", (thumbnail, identity.key)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
