"""The worklist's file: what is promised of it, and what becomes of it where the disk or the file fails."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, ClassVar

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.library import database
from lungseg_gui.services.library.database import CHECKED_BYTES, Database

_connect = sqlite3.connect
ADD = "INSERT INTO entries (key, position) VALUES (?, ?)"


class Connection(sqlite3.Connection):
    """One that is remembered, begins as another build of SQLite would, and fails once where it is told to."""

    made: ClassVar[list[Connection]] = []
    first: ClassVar[str] = ""
    fails: ClassVar[tuple[str, int] | None] = None

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*given, **named)
        Connection.made.append(self)
        if Connection.first:
            super().execute(Connection.first)

    def execute(self, statement: str, values: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401
        if Connection.fails is not None and statement.startswith(Connection.fails[0]):
            error = sqlite3.OperationalError("told to")
            error.sqlite_errorcode = Connection.fails[1]
            Connection.fails = None
            raise error
        return super().execute(statement, values)

    @property
    def closed(self) -> bool:
        try:
            super().execute("SELECT 1")
        except sqlite3.ProgrammingError:
            return True
        return False


def fail(statement: str, code: int) -> None:
    """Have the next statement that begins so fail once."""
    Connection.fails = statement, code


@pytest.fixture(autouse=True)
def connections(monkeypatch: pytest.MonkeyPatch) -> list[Connection]:
    """The connections that are made, in their order."""
    Connection.made, Connection.first, Connection.fails = [], "", None

    def connect(*given: Any, **named: Any) -> sqlite3.Connection:  # noqa: ANN401
        return _connect(*given, factory=Connection, **named)

    monkeypatch.setattr(database.sqlite3, "connect", connect)
    return Connection.made


OpenDatabase = Callable[..., Database]


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[OpenDatabase]:
    """Open the file of a folder; all are closed with the test."""
    with ExitStack() as stack:

        def opened(home: Path = tmp_path) -> Database:
            found = Database(home / "library.sqlite")
            stack.callback(found.close)
            return found

        yield opened


def keys(found: Database) -> list[str]:
    return [key for (key,) in found.ask("SELECT key FROM entries ORDER BY position")]


def content(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.glob("library.sqlite*") if not path.name.endswith("-shm"))


# -- opening
def test_the_folder_is_made_with_those_above_it(tmp_path: Path, begin: OpenDatabase) -> None:
    assert keys(begin(tmp_path / "a" / "b")) == []
    assert (tmp_path / "a" / "b" / "library.sqlite").is_file()


@pytest.mark.parametrize(
    ("pragma", "otherwise", "wanted"),
    [("synchronous", "OFF", 2), ("secure_delete", "OFF", 1), ("journal_mode", "", "wal")],
)
def test_what_is_written_is_on_the_disk_and_what_is_removed_is_gone_whatever_sqlite_is_built_for(
    begin: OpenDatabase, pragma: str, otherwise: str, wanted: object
) -> None:
    Connection.first = f"PRAGMA {pragma} = {otherwise}" if otherwise else ""
    assert begin().ask(f"PRAGMA {pragma}") == [(wanted,)]


def test_a_table_or_index_that_is_missing_is_made(begin: OpenDatabase) -> None:
    first = begin()
    first.change([("DROP TABLE headers", ()), ("DROP INDEX studies_study", ())])
    first.close()
    names = {name for (name,) in begin().ask("SELECT name FROM sqlite_master")}
    assert {"headers", "studies_study"} <= names


def test_any_thread_may_ask_and_change(begin: OpenDatabase) -> None:
    found, seen = begin(), list[str]()

    def work() -> None:
        found.change([(ADD, ("a", 1))])
        seen.extend(keys(found))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == ["a"]


def damaged_page(home: Path) -> int:
    """Write a worklist with a page of noise behind its first; return its size."""
    with closing(Database(home / "library.sqlite")) as made:
        made.change([(ADD, (f"/studies/{number:04}.png", number)) for number in range(400)])
        ((page,),) = made.ask("SELECT rootpage FROM sqlite_master WHERE name = 'entries_listed'")
        ((size,),) = made.ask("PRAGMA page_size")
    path = home / "library.sqlite"
    whole = bytearray(path.read_bytes())
    whole[(page - 1) * size : page * size] = bytes(size)
    path.write_bytes(whole)
    return len(whole)


@pytest.mark.parametrize(("more", "told"), [(0, False), (1, True)])
def test_a_file_below_the_limit_is_checked_before_it_is_shown(
    tmp_path: Path, begin: OpenDatabase, monkeypatch: pytest.MonkeyPatch, more: int, told: bool
) -> None:
    size = damaged_page(tmp_path)
    monkeypatch.setattr(database, "CHECKED_BYTES", size + more)
    assert bool(begin().notice) is told
    assert CHECKED_BYTES == 33_554_432


def test_a_damaged_file_is_let_go_of_before_it_is_set_aside(
    tmp_path: Path, begin: OpenDatabase, connections: list[Connection]
) -> None:
    damaged_page(tmp_path)
    connections.clear()
    found = begin()
    assert found.notice
    assert [connection.closed for connection in connections] == [True, False, True]  # damaged, new, read for the rows
    assert len(keys(found)) == 400


@pytest.mark.parametrize("what", ["a key", "a name in the schema"])
def test_damaged_letters_are_damage(tmp_path: Path, begin: OpenDatabase, what: str) -> None:
    """Python finds them, not SQLite: the program did not start for one such byte."""
    first = begin()
    first.change([(ADD, (f"/studies/{name}.png", place)) for place, name in enumerate("abc")])
    first.close()
    path = tmp_path / "library.sqlite"
    whole = path.read_bytes()
    old, new = {"a key": (b"/studies/b", b"/studies/\xff"), "a name in the schema": (b"STRICT", b"STR\xffCT")}[what]
    path.write_bytes(whole.replace(old, new))
    found = begin()
    assert "damaged" in found.notice
    assert keys(found) == (["/studies/a.png", "/studies/c.png"] if what == "a key" else [])


@pytest.mark.parametrize("version", [-1, -5])
def test_a_version_that_no_program_has_is_damage(tmp_path: Path, begin: OpenDatabase, version: int) -> None:
    first = begin()
    first.change([(ADD, ("a", 1))])
    first.ask(f"PRAGMA user_version = {version}")
    first.close()
    found = begin()
    assert "Recovered: entries 1, masks 0." in found.notice
    assert keys(found) == ["a"]
    assert found.ask("PRAGMA user_version") == [(6,)]


# -- errors
@pytest.mark.parametrize(
    ("code", "message", "remedy", "reason"),
    [
        (sqlite3.SQLITE_FULL, "The worklist could not be saved: the disk is full.", "Free some", "the disk is full"),
        (sqlite3.SQLITE_BUSY, "The worklist is in use by another program.", "Close the other window", ""),
        (sqlite3.SQLITE_LOCKED, "The worklist is in use by another program.", "Close the other window", ""),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "The worklist is in use by another program.", "Close the other window", ""),
        (sqlite3.SQLITE_CORRUPT, "The worklist file is damaged.", "Restart the program", ""),
        (sqlite3.SQLITE_NOTADB, "The worklist file is damaged.", "Restart the program", ""),
        (sqlite3.SQLITE_READONLY, "The worklist in {home} cannot be read or written.", "Check write permission", ""),
        (sqlite3.SQLITE_ERROR, "The worklist in {home} cannot be read or written.", "Check write permission", ""),
    ],
)
def test_what_went_wrong_is_said_with_what_to_do(
    tmp_path: Path, begin: OpenDatabase, code: int, message: str, remedy: str, reason: str
) -> None:
    found = begin()
    fail("SELECT key", code)
    with pytest.raises(LungSegError) as told:
        keys(found)
    assert told.value.message == message.format(home=tmp_path)
    assert remedy in told.value.remedy
    assert told.value.reason == reason
    assert isinstance(told.value.cause, sqlite3.OperationalError)
    assert keys(found) == []  # the next time it works


def test_only_damage_is_mended(tmp_path: Path, begin: OpenDatabase, connections: list[Connection]) -> None:
    found = begin()
    found.change([(ADD, ("a", 1))])
    for cause in (None, OSError(5, "Input/output error"), sqlite3.OperationalError("locked")):
        assert found.mend(LungSegError("It failed.", cause=cause)) is False
    assert not found.notice
    assert not list(tmp_path.glob("*damaged*"))
    fail("SELECT key", sqlite3.SQLITE_CORRUPT)
    with pytest.raises(LungSegError) as told:
        keys(found)
    assert found.mend(told.value) is True
    assert connections[0].closed
    assert keys(found) == ["a"]
    assert "Recovered: entries 1" in found.notice


def test_steps_are_done_all_or_none_and_the_next_ones_go_on(begin: OpenDatabase) -> None:
    found = begin()
    with pytest.raises(LungSegError):
        found.change([(ADD, ("a", 1)), ("INSERT INTO nowhere VALUES (1)", ())])
    found.change([(ADD, ("b", 1))])
    assert keys(found) == ["b"]


# -- traces
def with_a_trace(found: Database) -> None:
    """Have a word in the file that no row has any more."""
    found.ask("PRAGMA secure_delete = OFF")
    found.change([(ADD, ("/studies/MARKED.dcm", 1)), (ADD, ("b", 2))])


@pytest.mark.parametrize("in_the_file", [False, True], ids=["in the log alone", "in the file"])
def test_purged_words_are_neither_in_the_file_nor_in_its_log(
    tmp_path: Path, begin: OpenDatabase, in_the_file: bool
) -> None:
    found = begin()
    with_a_trace(found)
    if in_the_file:
        found.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    found.change([("DELETE FROM entries WHERE position = 1", ())])
    assert b"MARKED" in content(tmp_path)
    found.purge(["", "MARKED"])
    assert b"MARKED" not in content(tmp_path)
    assert keys(found) == ["b"]


def test_what_was_overwritten_already_is_purged_from_the_log_without_writing_the_file_anew(
    tmp_path: Path, begin: OpenDatabase
) -> None:
    found = begin()
    found.change([(ADD, ("MARKED" + "x" * 200_000, 1))])
    found.change([("DELETE FROM entries", ())])
    assert b"MARKED" in content(tmp_path)
    found.purge(["MARKED"])
    assert b"MARKED" not in content(tmp_path)
    assert (tmp_path / "library.sqlite").stat().st_size > 200_000


def test_a_word_at_the_very_beginning_is_found(tmp_path: Path, begin: OpenDatabase) -> None:
    found = begin()
    found.change([(ADD, ("x" * 200_000, 1))])
    found.change([("DELETE FROM entries", ())])
    found.purge(["SQLite format 3"])
    assert (tmp_path / "library.sqlite").stat().st_size < 200_000  # it was written anew


# -- the disk is taken out
def test_another_folder_s_worklist_is_left_alone(tmp_path: Path, begin: OpenDatabase) -> None:
    home = tmp_path / "home"
    found, other = begin(home), begin(tmp_path / "other")
    other.close()
    home.rename(tmp_path / "away")
    (tmp_path / "other").rename(home)
    before = content(home)
    with pytest.raises(LungSegError, match="the data folder is gone"):
        found.change([(ADD, ("a", 1))])
    with pytest.raises(LungSegError, match="the data folder is gone"):
        found.purge(["SQLite format 3"])
    assert content(home) == before


def test_a_file_that_was_put_back_is_opened_in_the_place_of_the_first(
    tmp_path: Path, begin: OpenDatabase, connections: list[Connection]
) -> None:
    found = begin()
    found.change([(ADD, ("a", 1))])
    found.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "library.sqlite"
    copy = path.read_bytes()
    path.rename(tmp_path / "kept.sqlite")  # keeps its number in use
    path.write_bytes(copy)
    fail("PRAGMA journal_mode", sqlite3.SQLITE_CANTOPEN)
    with pytest.raises(LungSegError, match="cannot be read or written"):
        found.change([(ADD, ("b", 2))])
    assert connections[0].closed
    assert keys(found) == ["a"]  # asked again, it is opened again
    found.change([(ADD, ("b", 2))])
    assert keys(found) == ["a", "b"]


def test_a_worklist_that_is_gone_with_its_disk_is_not_replaced_by_an_empty_one(
    tmp_path: Path, begin: OpenDatabase
) -> None:
    found = begin()
    found.change([(ADD, ("a", 1))])
    fail("SELECT key", sqlite3.SQLITE_IOERR)
    with pytest.raises(LungSegError, match="cannot be read or written"):
        keys(found)
    for path in tmp_path.glob("library.sqlite*"):
        path.unlink()
    with pytest.raises(LungSegError, match="the data folder is gone"):
        keys(found)
    assert not (tmp_path / "library.sqlite").exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps its rights otherwise")
def test_a_private_worklist_is_read_by_its_owner_alone(
    tmp_path: Path, begin: OpenDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "is_private", lambda _: True)
    usual = os.umask(0)
    try:
        begin().change([(ADD, ("a", 1))])
    finally:
        os.umask(usual)
    for path in tmp_path.glob("library.sqlite*"):
        assert path.stat().st_mode & 0o777 == 0o600
