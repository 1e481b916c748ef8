"""How much work each accepted case took and how much of the model's mask was changed: on this computer only.

One SQLite file in the user's data folder. A case goes by the salted hash that it has in the training set; no name, no
UID and no path is kept.
"""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Collection, Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import FolderGone, atomic_write_bytes, require_place

_TABLE = """
CREATE TABLE IF NOT EXISTS work (
    case_id TEXT PRIMARY KEY,
    accepted TEXT NOT NULL,
    version TEXT NOT NULL,
    seconds REAL NOT NULL,
    strokes INTEGER NOT NULL,
    dice REAL,
    hd95_mm REAL,
    displacement_mm REAL,
    contour_percent REAL
) STRICT
"""
_ADDED = "contour_percent"
"""A column that files of earlier versions lack."""


@dataclass(frozen=True)
class Work:
    """What one case took.

    Attributes
    ----------
    accepted : str
        ISO date and time.
    version : str
        Of the model whose mask was corrected; "" where it was drawn by hand.
    seconds : float
        Of active work.
    strokes : int
        Steps of the history that stand.
    dice, hd95_mm, displacement_mm : float or None
        Between the model's mask and the accepted one, see ``services.agreement``.
    contour_percent : float or None
        Of the accepted contour, how much the model's mask had left to correct, %; None of cases that an earlier
        version of the program noted.
    """

    case_id: str
    accepted: str
    version: str
    seconds: float
    strokes: int
    dice: float | None = None
    hd95_mm: float | None = None
    displacement_mm: float | None = None
    contour_percent: float | None = None


_COLUMNS = ", ".join(field.name for field in fields(Work))
_STATED = 5
"""How many of the first columns have something in every row."""


class Benefit:
    """The records of one user. May be called from any thread.

    Parameters
    ----------
    path : Path
        Made with the first record.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, work: Work) -> None:
        """Keep a record; where the case was accepted before, its seconds add up and the rest is replaced.

        Raises
        ------
        LungSegError
            A full disk, a damaged file; nothing has changed then.
        """
        places = ", ".join("?" * len(fields(Work)))
        self._do(
            f"INSERT INTO work ({_COLUMNS}) VALUES ({places}) ON CONFLICT (case_id) DO UPDATE SET"
            " accepted = excluded.accepted, version = excluded.version, seconds = work.seconds + excluded.seconds,"
            " strokes = excluded.strokes, dice = excluded.dice, hd95_mm = excluded.hd95_mm,"
            " displacement_mm = excluded.displacement_mm, contour_percent = excluded.contour_percent",
            astuple(work),
        )

    def all(self) -> list[Work]:
        """Return all records, the oldest first.

        Raises
        ------
        LungSegError
            A damaged file.
        """
        with self._there():
            found = self._path.exists()
        works = [Work(*row) for row in self._do(f"SELECT {_COLUMNS} FROM work ORDER BY accepted")] if found else []
        if any(None in astuple(work)[:_STATED] for work in works):
            raise self._unusable()  # SQLite lets no such row in: its bytes are damaged
        return works

    def erase(self) -> None:
        """Forget everything."""
        try:
            require_place(self._path)
            self._path.unlink(missing_ok=True)
            self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
        except OSError as error:
            raise LungSegError(
                tr("The records of your work could not be erased."),
                remedy=tr("Close other programs and delete {name} yourself.", name=self._path.name),
                cause=error,
            ) from error

    def forget(self, case_ids: Collection[str]) -> None:
        """Forget some cases.

        Raises
        ------
        LungSegError
            A disk that cannot be written, a damaged file.
        """
        if case_ids and self.all():
            places = ", ".join("?" * len(case_ids))
            self._do(f"DELETE FROM work WHERE case_id IN ({places})", tuple(case_ids))

    def export(self, path: Path) -> None:
        """Write all records as CSV, units in its head.

        Raises
        ------
        LungSegError
            The file cannot be written.
        """
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(("case", *(field.name for field in fields(Work)[1:])))
        for work in self.all():
            writer.writerow("" if value is None else value for value in astuple(work))
        atomic_write_bytes(path, text.getvalue().encode())

    @contextmanager
    def _there(self) -> Generator[None]:
        """Ask before and afterwards whether the data folder is the one of the start."""
        try:
            require_place(self._path)
            yield
            require_place(self._path)
        except FolderGone as error:
            raise LungSegError(
                tr("The records of your work cannot be read or written: the data folder is gone."),
                remedy=tr("Restore {folder}, then try again.", folder=error.folder),
                cause=error,
            ) from error

    def _do(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        try:
            with (
                self._there(),  # else SQLite makes a file in what is in its place
                closing(sqlite3.connect(self._path, timeout=5.0)) as connection,
                connection,
            ):
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute(_TABLE)
                if _ADDED not in {row[1] for row in connection.execute("PRAGMA table_info(work)")}:
                    connection.execute(f"ALTER TABLE work ADD COLUMN {_ADDED} REAL")
                return connection.execute(statement, values).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:  # of a damaged name in the schema Python makes no text
            raise self._unusable(error) from error

    def _unusable(self, cause: Exception | None = None) -> LungSegError:
        return LungSegError(
            tr("The records of your work cannot be read or written."),
            remedy=tr(
                "Free some space; if that does not help, delete {name} in the data folder.", name=self._path.name
            ),
            cause=cause,
        )
