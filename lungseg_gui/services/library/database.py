"""The SQLite file: opened, set aside where it is damaged, asked and changed from any thread."""

from __future__ import annotations

import itertools
import logging
import mmap
import os
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.numerals import grouped
from lungseg_gui.services.files import is_private
from lungseg_gui.services.library.schema import TABLES, VERSION, columns_of, make, prepare, refuse_newer
from lungseg_gui.services.place import Place, is_gone, numbers

_log = logging.getLogger("lungseg.library")
CHECKED_BYTES = 32 * 2**20  # a larger file is checked as its rows are listed: the program must start at once
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_UNREADABLE = (sqlite3.Error, UnicodeDecodeError)  # of a damaged name in the schema Python makes no text


class Database:
    """One connection for all threads of the program.

    Parameters
    ----------
    path : Path
        A damaged file is renamed, what can still be read of it is kept, and :attr:`notice` says so.

    Raises
    ------
    LungSegError
        If the file cannot be read, written or made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice = ""
        self.lock = threading.RLock()
        self._broken = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            refuse_newer(path)
            self._place = Place(path.parent)  # leaves its mark there
            self._connection = self._open()
        except OSError as error:
            raise self._failure(error) from error
        except _UNREADABLE as error:
            if not _is_damage(error):
                raise self._failure(error) from error
            self._connection = self._begin_again(error)

    def close(self) -> None:
        """Finish writing and release the file."""
        with self.lock, suppress(sqlite3.Error):
            self._connection.close()

    def _open(self) -> sqlite3.Connection:
        if is_private(self.path):
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))  # SQLite's log gets the same rights
        connection = sqlite3.connect(self.path, timeout=5.0, check_same_thread=False, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")  # what is removed is overwritten, not left in free pages
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if not 0 <= version <= VERSION:
                raise _damage("the library was written by another version of the program")
            if version != VERSION:
                prepare(connection, self.path)
            else:
                make(connection)
            if self.path.stat().st_size < CHECKED_BYTES:
                (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                if answer != "ok":
                    raise _damage(str(answer))
                for table in TABLES:  # touches every row, not the masks: a damaged file shows itself here
                    first = columns_of(connection, table)[0]
                    connection.execute(f"SELECT rowid, {first} FROM {table} NOT INDEXED").fetchall()
        except BaseException:
            connection.close()
            raise
        self._file, self._broken = numbers(self.path), False
        return connection

    def _begin_again(self, error: BaseException) -> sqlite3.Connection:
        """Set a damaged file aside, make a new one and take over what can still be read."""
        aside = self.path.with_name(f"library-damaged-{datetime.now():%Y%m%d-%H%M%S-%f}.sqlite")
        _log.warning("library set aside as %s: %s", aside.name, error)
        try:
            for end in ("", "-wal", "-shm"):
                with suppress(FileNotFoundError):
                    Path(f"{self.path}{end}").replace(f"{aside}{end}")
            connection = self._open()
        except (OSError, sqlite3.Error) as second:
            raise self._failure(second) from second
        entries, reviews = _salvage(aside, connection)
        self.notice = tr(
            "The worklist was damaged. Recovered: entries {entries}, masks {masks}. The old file is kept as {file}.",
            entries=grouped(entries),
            masks=grouped(reviews),
            file=aside.name,
        )
        return connection

    def mend(self, error: LungSegError) -> bool:
        """Set the file aside if an error came from damage, and go on with what can be read; return whether it did.

        Raises
        ------
        LungSegError
            If no new file can be made.
        """
        cause = error.cause
        if cause is None or not _is_damage(cause):
            return False
        with self.lock:
            self.close()
            self._connection = self._begin_again(cause)
        return True

    def ask(self, question: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows."""
        try:
            with self.lock:
                if self._broken:  # what a handle answers whose disk has failed means nothing
                    self._have_the_file()
                return self._connection.execute(question, values).fetchall()
        except (OSError, *_UNREADABLE) as error:
            raise self._failure(error) from error

    def change(self, steps: Sequence[tuple[str, Sequence[object]]]) -> None:
        """Do all steps or none; on the disk when this returns."""
        try:
            with self.lock:
                self._have_the_file()
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    for statement, values in steps:
                        self._connection.execute(statement, values)
                    self._connection.execute("COMMIT")
                except BaseException:
                    with suppress(sqlite3.Error):  # SQLite itself has rolled back after a full disk
                        self._connection.execute("ROLLBACK")
                    raise
                self._place.check()  # else it went to a disk that is not there any more: it is done again
        except (OSError, sqlite3.Error) as error:
            raise self._failure(error) from error

    def purge(self, words: Iterable[str]) -> None:
        """Write the file so that what was removed is not in it, nor in SQLite's log; larger than it needs to be or not.

        Parameters
        ----------
        words : iterable of str
            What must not be found in it: where one is, the whole file is rewritten, which takes as much space again.

        Raises
        ------
        LungSegError
            The disk is full, or words are still found.
        """
        sought = [word.encode("utf-8", "surrogateescape") for word in words if word]
        try:
            with self.lock:
                self._have_the_file()
                self._empty_log()
                if _holds(self.path, sought):  # in a part of a page that SQLite counts as free
                    self._connection.execute("VACUUM")
                    self._empty_log()
        except (OSError, sqlite3.Error) as error:
            raise self._failure(error) from error

    def _empty_log(self) -> None:
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _have_the_file(self) -> None:
        """Open the file again where its disk was taken out and has come back; OSError while it is away."""
        self._place.check()
        if self._broken or numbers(self.path) != self._file:
            numbers(self.path)  # a worklist that is not there is not replaced by an empty one
            self.close()
            self._broken = True  # until it is open
            self._connection = self._open()

    def _failure(self, error: Exception) -> LungSegError:
        code = _code(error)
        self._broken = self._broken or code == sqlite3.SQLITE_IOERR
        if is_gone(error):
            return LungSegError(
                tr("The worklist could not be saved: the data folder is gone."),
                remedy=tr("Restore {folder}: it is saved as soon as it is back.", folder=self.path.parent),
                cause=error,
                reason=tr("the data folder is gone"),
            )
        if code == sqlite3.SQLITE_FULL:
            return LungSegError(
                tr("The worklist could not be saved: the disk is full."),
                remedy=tr("Free some space: it is saved as soon as there is."),
                cause=error,
                reason=tr("the disk is full"),
            )
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return LungSegError(
                tr("The worklist is in use by another program."),
                remedy=tr("Close the other window and try again."),
                cause=error,
            )
        if code in _DAMAGED:
            return LungSegError(
                tr("The worklist file is damaged."),
                remedy=tr("Restart the program: it keeps the file and recovers what can be read."),
                cause=error,
            )
        return LungSegError(
            tr("The worklist in {folder} cannot be read or written.", folder=self.path.parent),
            remedy=tr("Check write permission there, or set LUNGSEG_HOME to another folder."),
            cause=error,
        )


def _holds(path: Path, words: Sequence[bytes]) -> bool:
    """Whether a file holds one of some words."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return any(content.find(word) >= 0 for word in words)


def _code(error: BaseException) -> int:
    """Return SQLite's code of an error, without its extension; text that Python cannot read has none, but is damage."""
    if isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode"):
        return sqlite3.SQLITE_CORRUPT
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF


def _is_damage(error: BaseException) -> bool:
    return _code(error) in _DAMAGED


def _damage(what: str) -> sqlite3.Error:
    error = sqlite3.DatabaseError(what)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _salvage(source: Path, target: sqlite3.Connection) -> tuple[int, int]:
    """Copy the rows that can still be read, from both ends; return how many entries and reviews."""
    with suppress(*_UNREADABLE):
        old = sqlite3.connect(source, timeout=0.5)
        try:
            for table, order in itertools.product(TABLES, ("", " ORDER BY rowid DESC")):
                with suppress(*_UNREADABLE):
                    _take_over(old, target, table, order)
        finally:
            old.close()
    entries, reviews, waiting = (
        int(target.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])
        for table in ("entries", "reviews", "old_reviews")
    )
    return entries, reviews + waiting


def _take_over(old: sqlite3.Connection, target: sqlite3.Connection, table: str, order: str) -> None:
    """Copy the readable rows of a table; of a file of version 1 the reviews wait under their UID."""
    columns = columns_of(old, table)
    into = f"old_{table}" if table in ("reviews", "probabilities") and "uid" in columns else table
    names, places = ", ".join(columns), ", ".join("?" * len(columns))
    for row in old.execute(f"SELECT {names} FROM {table}{order}"):
        with suppress(*_UNREADABLE):
            target.execute(f"INSERT OR IGNORE INTO {into} ({names}) VALUES ({places})", row)
