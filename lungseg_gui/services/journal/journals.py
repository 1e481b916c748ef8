"""The journals of all open reviews, and the one thread that writes them."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.history import Step
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.services.files import sync_folder, writing_failed
from lungseg_gui.services.journal.disk import JournalFile
from lungseg_gui.services.journal.journal import Journal
from lungseg_gui.services.journal.lock import Holder, Lock
from lungseg_gui.services.journal.restoring import Restored, compact, read, repair
from lungseg_gui.services.place import Place, is_gone

RETRY_S = 1.0
_CLOSING_S = 5.0
_log = logging.getLogger("lungseg.journal")


@dataclass(frozen=True)
class Written:
    """What the writer's thread reports.

    Attributes
    ----------
    when : float
        Seconds since 1970.
    error : LungSegError or None
        Why the strokes are not on the disk; they stay in memory and are tried again.
    """

    when: float
    error: LungSegError | None = None


def _old_name(uid: str, shape: tuple[int, int]) -> str:
    """Return the name under which version 1 kept a journal."""
    height, width = shape
    return hashlib.sha256(f"{uid}\n{height}x{width}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Journals:
    """Journals by the identity of their image.

    Parameters
    ----------
    home : Path
        The user's data folder; the files are in ``journals`` there, named by the key.
    """

    def __init__(self, home: Path) -> None:
        self.folder = home / "journals"
        self._place = Place(home)
        self._listener: Callable[[Written], None] | None = None
        self._open: dict[Identity, Journal] = {}
        self._closing: set[Identity] = set()
        self._removed: set[Identity] = set()
        self._condition = threading.Condition()
        self._poked = self._ended = self._failing = False
        self._thread: threading.Thread | None = None

    # -- any thread
    def listen(self, listener: Callable[[Written], None]) -> Callable[[], None]:
        """Have one listener called in the writer's thread after each writing; return a function that ends it."""
        self._listener = listener

        def end() -> None:
            self._listener = None

        return end

    def path_of(self, identity: Identity) -> Path:
        """Return where the journal of an image is."""
        return self.folder / f"{identity.key}.journal"

    def claim(self, uid: str, identity: Identity) -> None:
        """Take over the steps that version 1, which knew images by UID and size, kept of an image.

        Not where the image has steps already, or the other version works on it just now.

        Raises
        ------
        LungSegError
            If the folder can't be written.
        """
        old, new = self.folder / f"{_old_name(uid, identity.shape)}.journal", self.path_of(identity)
        if new.exists() or not old.exists():
            return
        lock = Lock(old.with_suffix(".lock"))
        holder = lock.take()
        if holder is not None:
            raise LungSegError(holder.sentence)
        try:
            old.replace(new)
            sync_folder(self.folder)
        except OSError as error:
            raise writing_failed(new, error) from error
        finally:
            lock.release()

    def open(self, identity: Identity) -> Restored:
        """Lock a case, read its journal, verify and repair it. Not for the window's thread.

        Raises
        ------
        LungSegError
            If the folder can't be read or written.
        Cancelled
            If they were closed meanwhile: nobody would free the case again.
        """
        path, shape = self.path_of(identity), identity.shape
        try:
            self._place.check()
        except OSError as error:
            raise LungSegError(
                tr("The data folder {folder} is gone or has been replaced.", folder=self._place.folder),
                remedy=tr("Restore it, then open the image again."),
                cause=error,
            ) from error
        with self._condition:
            self._condition.wait_for(lambda: identity not in self._closing, _CLOSING_S)
            twin = identity in self._open
        if twin:
            return Restored(None, read(path, shape)[1], read_only=Holder.me().sentence)
        lock = Lock(path.with_suffix(".lock"))
        holder = lock.take()
        if holder is not None:
            return Restored(None, read(path, shape)[1], read_only=holder.sentence)
        try:
            return self._begin(identity, path, lock)
        except BaseException:
            lock.release()
            raise

    def _begin(self, identity: Identity, path: Path, lock: Lock) -> Restored:
        shape = identity.shape
        content, found = read(path, shape)
        notice = ""
        if found is not None:
            notice = repair(path, content, found)
            found = compact(path, content[: found.length], found) if found.mask is not None else None
        if found is not None and not (found.steps or found.part):
            found = None  # nothing was done: it begins again
        if found is None:
            journal = Journal(JournalFile(path, place=self._place), shape, lock=lock, poke=self._poke)
        else:
            journal = Journal(
                JournalFile(path, found.length, place=self._place),
                shape,
                lock=lock,
                poke=self._poke,
                places=found.places,
                sequence=found.sequence,
                since=found.since,
            )
            journal.place(found.steps[found.position - 1].number if found.position else 0)
        with self._condition:
            if self._ended:
                raise Cancelled
            self._open[identity] = journal
        return Restored(journal, found, (notice,) if notice else ())

    def journal(self, identity: Identity) -> Journal | None:
        """Return the journal of an open case."""
        return self._open.get(identity)

    def release(self, identity: Identity) -> None:
        """Close a case: its lock is free once everything is on the disk."""
        with self._condition:
            if identity in self._open:
                self._closing.add(identity)
        self._poke()

    def remove(self, identity: Identity) -> None:
        """Close a case and delete its journal: the reader took it off the worklist."""
        with self._condition:
            if identity in self._open:
                self._closing.add(identity)
                self._removed.add(identity)
        self._poke()

    def forget(self, identities: Iterable[Identity]) -> None:
        """Delete what there is of images, also what was set aside as damaged; their cases are closed first.

        Raises
        ------
        LungSegError
            If one cannot be deleted.
        """
        for identity in identities:
            self.remove(identity)
            with self._condition:
                self._condition.wait_for(lambda identity=identity: identity not in self._open, _CLOSING_S)
            try:
                for name in (identity.key, _old_name(identity.uid, identity.shape)):
                    for path in self.folder.glob(f"{name}.*"):
                        path.unlink(missing_ok=True)
            except OSError as error:
                raise LungSegError(
                    tr("The strokes of a case cannot be deleted."),
                    remedy=tr("Check write permission for {folder}.", folder=self.folder),
                    cause=error,
                ) from error

    def has_strokes(self, identity: Identity) -> bool:
        """Whether steps of an image are on the disk, or what was damaged of them.

        Raises
        ------
        LungSegError
            If they are there and cannot be read.
        """
        _, found = read(self.path_of(identity), identity.shape)
        return found is not None and bool(found.drawn or found.damage)

    def steps_to(self, identity: Identity, mask: Mask) -> tuple[Step, ...]:
        """Return the steps on the disk that lead to a mask; none where they end at another one or cannot be read."""
        try:
            _, found = read(self.path_of(identity), identity.shape)
        except LungSegError:  # opening the case says why
            return ()
        if found is None or found.mask is None or not np.array_equal(found.mask, mask):
            return ()
        return tuple(found.steps[: found.position])

    def leads_beyond(self, identity: Identity, saved: Callable[[], Mask | None]) -> bool:
        """Whether the steps on the disk end at another mask than the one that was saved, or nobody can say.

        Raises
        ------
        LungSegError
            If they are there and cannot be read, or ``saved`` raises it.
        """
        _, found = read(self.path_of(identity), identity.shape)
        if found is None or not (found.drawn or found.damage):
            return False
        if found.part or found.damage or found.mask is None:
            return True
        mask = saved()
        return mask is None or not np.array_equal(mask, found.mask)

    # -- what is on the disk
    @property
    def unsaved(self) -> bool:
        """Whether something is not on the disk yet."""
        return any(journal.pending for journal in tuple(self._open.values()))

    def is_saved(self, identity: Identity) -> bool:
        """Whether everything of a case is on the disk."""
        journal = self._open.get(identity)
        return journal is None or not journal.pending

    def flush(self, seconds: float) -> bool:
        """Wait until everything is on the disk, at most some seconds; return whether it is."""
        self._poke()
        with self._condition:
            return self._condition.wait_for(lambda: not self.unsaved, seconds)

    def retry(self) -> None:
        """Try again at once."""
        self._poke()

    def close(self, seconds: float = 2.0) -> bool:
        """Write what is left, free all locks and end the thread; return whether everything is on the disk."""
        saved = self.flush(seconds) if self.unsaved else True
        with self._condition:
            self._ended = True
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join(seconds)
        if self._thread is None or not self._thread.is_alive():
            for journal in self._open.values():
                journal.file.close()
                journal.lock.release()
            self._open.clear()
        return saved

    # -- the writer's thread
    def _poke(self) -> None:
        with self._condition:
            if self._thread is None and not self._ended:
                self._thread = threading.Thread(target=self._loop, name="lungseg-journal", daemon=True)
                self._thread.start()
            self._poked = True
            self._condition.notify_all()

    def _loop(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._poked or self._ended, RETRY_S if self._failing else None)
                if self._ended:
                    return
                self._poked = False
                journals = tuple(self._open.items())
                kept = [journal for identity, journal in journals if identity not in self._removed]
            self._write(kept)
            with self._condition:
                for identity, journal in journals:
                    gone = identity in self._removed  # also what was removed while it was written
                    if gone or (identity in self._closing and not journal.pending):
                        self._end(identity, journal, delete=gone)
                self._condition.notify_all()

    def _end(self, identity: Identity, journal: Journal, *, delete: bool) -> None:
        self._closing.discard(identity)
        self._removed.discard(identity)
        self._open.pop(identity, None)
        journal.file.close()
        if delete:
            with contextlib.suppress(OSError):
                journal.file.path.unlink(missing_ok=True)
        journal.lock.release()

    def _write(self, journals: list[Journal]) -> None:
        error: LungSegError | None = None
        wrote = False
        for journal in journals:
            if not journal.pending:
                continue
            try:
                journal.write()
                wrote = True
            except (OSError, LungSegError) as failure:
                error = failure if isinstance(failure, LungSegError) else self._failure(failure)
            except Exception as failure:
                _log.exception("a journal could not be written")
                error = LungSegError(
                    tr("Your last strokes are not saved: an unexpected error."),
                    cause=failure,
                    reason=tr("an unexpected error"),
                )
        if error is not None and not self._failing:
            _log.warning("journal: %s", type(error.cause).__name__)
        self._failing = error is not None
        listener = self._listener  # taken away by another thread when the window closes
        if listener is not None and (wrote or error is not None):
            try:
                listener(Written(time.time(), error))
            except RuntimeError:  # Qt has deleted who listens; what comes after must still be written
                _log.info("nobody listens any more")

    def _failure(self, error: OSError) -> LungSegError:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            words, reason = tr("Your last strokes are not saved: the disk is full."), tr("the disk is full")
            remedy = tr("Free some space: they are kept in memory and saved as soon as there is.")
        elif is_gone(error):
            words, reason = (
                tr("Your last strokes are not saved: the data folder is gone."),
                tr("the data folder is gone"),
            )
            remedy = tr(
                "Restore {folder}: they are kept in memory and saved as soon as it is back.", folder=self.folder.parent
            )
        else:
            words = tr("Your last strokes are not saved: the data folder cannot be written.")
            reason = tr("the data folder cannot be written")
            remedy = tr(
                "Allow writing in {folder}: they are kept in memory and saved as soon as it works.", folder=self.folder
            )
        return LungSegError(words, remedy=remedy, cause=error, reason=reason)
