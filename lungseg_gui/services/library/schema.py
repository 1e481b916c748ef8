"""The tables of the worklist, and the way of an older file to them.

Version 1 knew images only by their UID. Which image a row of it means is known only once a file was decoded: its
reviews wait in ``old_reviews`` until an image claims them. Version 2 did not say what masks mean, nor what kind of
picture an image is. Version 3 did not say what was exported, version 4 not what the files' headers say, version 5 not
how much training would gain from a case.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import sync_folder

VERSION = 6
BACKUP = "library-version-1.sqlite"
"""Copy of the whole file, beside it, as version 1 left it."""
TABLES = {
    "images": """
        identity TEXT PRIMARY KEY,
        uid TEXT NOT NULL,
        height INTEGER NOT NULL,
        width INTEGER NOT NULL,
        digest TEXT NOT NULL,
        patient TEXT NOT NULL
    """,
    "entries": """
        key TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        uid TEXT NOT NULL DEFAULT '',
        identity TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '',
        opened_at TEXT NOT NULL DEFAULT '',
        message TEXT NOT NULL DEFAULT '',
        thumbnail BLOB
    """,
    "reviews": """
        identity TEXT PRIMARY KEY,
        status TEXT NOT NULL,
        edited INTEGER NOT NULL DEFAULT 0,
        based_on TEXT NOT NULL DEFAULT '',
        height INTEGER NOT NULL DEFAULT 0,
        width INTEGER NOT NULL DEFAULT 0,
        mask BLOB,
        prediction BLOB,
        model_version TEXT NOT NULL DEFAULT '',
        device TEXT NOT NULL DEFAULT '',
        seconds REAL NOT NULL DEFAULT 0,
        uncertainty REAL,
        saved_at TEXT NOT NULL DEFAULT '',
        circumstances TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        comment TEXT NOT NULL DEFAULT '',
        flagged INTEGER NOT NULL DEFAULT 0,
        confirmed TEXT NOT NULL DEFAULT '',
        attention TEXT NOT NULL DEFAULT '',
        turn TEXT NOT NULL DEFAULT '',
        protocol TEXT NOT NULL DEFAULT '',
        drawn_protocol TEXT NOT NULL DEFAULT '',
        view TEXT NOT NULL DEFAULT '',
        digest TEXT NOT NULL DEFAULT '',
        exported TEXT NOT NULL DEFAULT '',
        exported_as TEXT NOT NULL DEFAULT '',
        figures TEXT NOT NULL DEFAULT '',
        lesson TEXT
    """,
    "probabilities": """
        identity TEXT PRIMARY KEY,
        model_version TEXT NOT NULL,
        height INTEGER NOT NULL,
        width INTEGER NOT NULL,
        packed BLOB NOT NULL,
        circumstances TEXT NOT NULL DEFAULT ''
    """,
    "studies": """
        identity TEXT PRIMARY KEY,
        study TEXT NOT NULL
    """,
    "headers": """
        key TEXT PRIMARY KEY,
        header TEXT NOT NULL
    """,
    "old_reviews": """
        uid TEXT PRIMARY KEY,
        status TEXT NOT NULL,
        edited INTEGER NOT NULL DEFAULT 0,
        based_on TEXT NOT NULL DEFAULT '',
        height INTEGER NOT NULL DEFAULT 0,
        width INTEGER NOT NULL DEFAULT 0,
        mask BLOB,
        prediction BLOB,
        model_version TEXT NOT NULL DEFAULT '',
        device TEXT NOT NULL DEFAULT '',
        seconds REAL NOT NULL DEFAULT 0,
        uncertainty REAL,
        saved_at TEXT NOT NULL DEFAULT '',
        claimed_by TEXT NOT NULL DEFAULT ''
    """,
    "old_thumbnails": """
        key TEXT PRIMARY KEY,
        uid TEXT NOT NULL,
        thumbnail BLOB
    """,
    "old_probabilities": """
        uid TEXT PRIMARY KEY,
        model_version TEXT NOT NULL,
        height INTEGER NOT NULL,
        width INTEGER NOT NULL,
        packed BLOB NOT NULL
    """,
}
_HEADER = 100  # bytes of SQLite's header (fileformat2.html); the user's version is the 16th of its words
_TAUGHT = """
UPDATE reviews SET lesson = printf('%.3f %d -', json_extract(view, '$[3]'), json_extract(view, '$[4]'))
WHERE json_valid(view) AND json_array_length(view) = 5
"""
"""Fills the column from what was kept of the picture; see ``core.teaching.Lesson.words``."""
_INDEXES = (
    # All that the rows of the worklist show: without them a list would read through every thumbnail and mask.
    "CREATE INDEX IF NOT EXISTS entries_listed ON entries (position, key, identity, uid, detail, opened_at, message)",
    "CREATE INDEX IF NOT EXISTS reviews_rows ON reviews"
    " (identity, status, uncertainty, reason, comment, flagged, turn, confirmed, attention,"
    " exported, exported_as, digest, saved_at, lesson)",
    "CREATE INDEX IF NOT EXISTS entries_identity ON entries (identity)",
    "CREATE INDEX IF NOT EXISTS entries_uid ON entries (uid)",
    "CREATE INDEX IF NOT EXISTS old_thumbnails_uid ON old_thumbnails (uid)",
    "CREATE INDEX IF NOT EXISTS images_uid ON images (uid)",
    "CREATE INDEX IF NOT EXISTS studies_study ON studies (study)",
)


def refuse_newer(path: Path) -> None:
    """Raise where a newer program wrote the file; nothing is written, and no lock is taken.

    Raises
    ------
    LungSegError
        Its version is one that this program does not know.
    """
    if _is_newer(path):
        raise LungSegError(
            tr(
                "The data folder {folder} was written by a newer lungseg. Nothing in it was changed.",
                folder=path.parent,
            ),
            remedy=tr("Open it with the newer version, or set LUNGSEG_HOME to another folder."),
        )


def _is_newer(path: Path) -> bool:
    """Whether a file states a later version: in its header, or in the log that is not yet part of it."""
    try:
        log = path.with_name(f"{path.name}-wal")
        if log.is_file() and log.stat().st_size:
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)) as connection:
                return int(connection.execute("PRAGMA user_version").fetchone()[0]) > VERSION
        with path.open("rb") as stream:
            head = stream.read(_HEADER)
    except (OSError, sqlite3.Error, UnicodeDecodeError):
        return False
    whole = len(head) == _HEADER and head.startswith(b"SQLite format 3")
    return whole and int.from_bytes(head[60:64], "big", signed=True) > VERSION


def prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a file to this version: a new one is filled with tables, an older one carried over in one step.

    Raises
    ------
    sqlite3.Error
        If the file is damaged, or the disk is full; the file is as before then.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == 1:
        keep_copy(connection, path.with_name(BACKUP))
    connection.execute("BEGIN IMMEDIATE")
    try:
        if connection.execute("PRAGMA user_version").fetchone() == (1,):  # else another window was faster
            _carry_over(connection)
        _widen(connection)
        for index in ("reviews_listed", "reviews_rows"):  # of older versions: they lack columns
            connection.execute(f"DROP INDEX IF EXISTS {index}")
        make(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def keep_copy(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the whole file beside it, once: a copy that is there is the older one and stays."""
    if path.exists():
        return
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    part.replace(path)
    sync_folder(path.parent)


def make(connection: sqlite3.Connection) -> None:
    """Make the tables and indexes that are not there yet; a program that does not know one ignores it."""
    for name, columns in TABLES.items():
        short = " ".join(columns.split())  # the schema fits into one page: damage to a second one would take all along
        connection.execute(f"CREATE TABLE IF NOT EXISTS {name} ({short}) STRICT")
    for index in _INDEXES:
        connection.execute(index)


def _widen(connection: sqlite3.Connection) -> None:
    """Add the columns that the reviews of an older file lack; they are empty, which is what was known of them then."""
    there = columns_of(connection, "reviews")
    if not there:
        return
    for line in TABLES["reviews"].split(","):
        name, _, kind = line.strip().partition(" ")
        if name not in there:
            connection.execute(f"ALTER TABLE reviews ADD COLUMN {name} {kind}")
    if "lesson" not in there:
        connection.execute(_TAUGHT)


def _carry_over(connection: sqlite3.Connection) -> None:
    """Turn version 1 into version 2: rows of the worklist stay, masks wait under their UID."""
    connection.execute("ALTER TABLE entries RENAME TO entries_1")
    connection.execute("ALTER TABLE reviews RENAME TO old_reviews")
    connection.execute("ALTER TABLE old_reviews ADD COLUMN claimed_by TEXT NOT NULL DEFAULT ''")
    if columns_of(connection, "probabilities"):  # the first files had none
        connection.execute("ALTER TABLE probabilities RENAME TO old_probabilities")
    make(connection)
    columns = ", ".join(columns_of(connection, "entries_1"))
    connection.execute(f"INSERT INTO entries ({columns}) SELECT {columns} FROM entries_1")
    connection.execute(
        "INSERT INTO old_thumbnails (key, uid, thumbnail) SELECT key, uid, thumbnail FROM entries_1 WHERE uid <> ''"
    )
    connection.execute("DROP TABLE entries_1")


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns that a table has; none where there is no such table."""
    return [str(name) for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
