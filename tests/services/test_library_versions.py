"""The worklist of version 1, which knew images by their UID alone, and files that older and newer programs left."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Library, key_of, refuse_newer, schema, uncorrected
from lungseg_gui.services.library.schema import BACKUP, keep_copy, prepare
from lungseg_gui.services.library.waiting import ASIDE, Kept
from tests.core.reviews import identity, image, lungs

_connect = sqlite3.connect
A, B, C = (Path(f"/studies/{name}.dcm") for name in "abc")
SCHEMA = """
CREATE TABLE entries (key TEXT PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '', opened_at TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT '',
    thumbnail BLOB) STRICT;
CREATE INDEX entries_uid ON entries (uid);
CREATE TABLE reviews (uid TEXT PRIMARY KEY, status TEXT NOT NULL, edited INTEGER NOT NULL DEFAULT 0,
    based_on TEXT NOT NULL DEFAULT '', height INTEGER NOT NULL DEFAULT 0, width INTEGER NOT NULL DEFAULT 0,
    mask BLOB, prediction BLOB, model_version TEXT NOT NULL DEFAULT '', device TEXT NOT NULL DEFAULT '',
    seconds REAL NOT NULL DEFAULT 0, uncertainty REAL, saved_at TEXT NOT NULL DEFAULT '') STRICT;
"""
PROBABILITIES = """
CREATE TABLE probabilities (uid TEXT PRIMARY KEY, model_version TEXT NOT NULL, height INTEGER NOT NULL,
    width INTEGER NOT NULL, packed BLOB NOT NULL) STRICT;
"""
PLANES = np.full((2, 8, 6), 100, np.uint8)


def version_1(home: Path, *, probabilities: bool = True) -> Path:
    """Write three rows, of which two were read under one UID each and one never; the first has a corrected mask."""
    path = home / "library.sqlite"
    mask = PackedMask.pack(lungs()).packed
    with closing(_connect(path)) as old, old:
        old.executescript(SCHEMA + (PROBABILITIES if probabilities else ""))
        rows = [(key_of(A), 1, "1.2.3", "PA", "2026-01-02", "", b"thumbnail"), (key_of(B), 2, "9", "", "", "", None)]
        old.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        old.execute("INSERT INTO entries (key, position) VALUES (?, 3)", (key_of(C),))
        given = ("1.2.3", "corrected", 1, "1.0", 60, 50, mask, mask, "1.0", "cpu", 0.5, 0.25, "2026-01-02T10:00:00")
        old.execute(f"INSERT INTO reviews VALUES ({', '.join('?' * len(given))})", given)
        old.execute("INSERT INTO reviews (uid, status) VALUES ('9', 'rejected')")
        if probabilities:
            packed = Probability.pack(PLANES).packed
            old.execute("INSERT INTO probabilities VALUES ('1.2.3', '1.0', 8, 6, ?)", (packed,))
        old.execute("PRAGMA user_version = 1")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """The worklist of version 1, opened by this version."""
    version_1(tmp_path)
    with closing(Library(tmp_path)) as opened:
        yield opened


def columns(path: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(_connect(path)) as opened:
        return opened.execute(question).fetchall()


# -- carried over
def test_rows_come_over_with_the_status_of_their_uid(library: Library) -> None:
    assert [(entry.path, entry.status, entry.uncertainty, entry.detail) for entry in library.entries()] == [
        (A, Status.CORRECTED, 0.25, "PA"),
        (B, Status.REJECTED, None, ""),
        (C, Status.NEW, None, ""),
    ]
    assert library.thumbnails([key_of(A), key_of(B)]) == {key_of(A): b"thumbnail"}


def test_the_tables_are_those_of_a_new_file_and_nothing_of_the_old_ones_is_left(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    with closing(Library(tmp_path / "new")) as new:
        question = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
        wanted, found = columns(new.path, question), columns(library.path, question)
    names = [name for _, name, _ in wanted]
    assert [name for _, name, _ in found] == names
    assert {"entries_uid", "studies_study"} <= set(names)
    assert columns(library.path, "PRAGMA user_version") == [(6,)]
    assert columns(library.path, "SELECT uid, claimed_by FROM old_reviews ORDER BY uid") == [("1.2.3", ""), ("9", "")]
    assert columns(library.path, "SELECT key, uid FROM old_thumbnails ORDER BY key") == [
        (key_of(A), "1.2.3"),
        (key_of(B), "9"),
    ]
    assert columns(library.path, "SELECT uid FROM old_probabilities") == [("1.2.3",)]


def test_the_first_files_had_no_probabilities(tmp_path: Path) -> None:
    version_1(tmp_path, probabilities=False)
    with closing(Library(tmp_path)) as library:
        assert bool(library.waiting)
        assert len(library) == 3


def test_only_what_was_carried_over_waits(tmp_path: Path, library: Library) -> None:
    assert bool(library.waiting) is True
    (tmp_path / "new").mkdir()
    with closing(Library(tmp_path / "new")) as new:
        assert bool(new.waiting) is False
        assert not (tmp_path / "new" / BACKUP).exists()
    assert (tmp_path / BACKUP).is_file()
    assert library.waiting.backup == tmp_path / BACKUP


def test_a_file_that_cannot_be_carried_over_is_as_before(tmp_path: Path) -> None:
    path = version_1(tmp_path)
    with closing(_connect(path)) as old, old:
        old.execute("CREATE TABLE old_reviews (uid TEXT)")
    with closing(_connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="already another table"):
            prepare(connection, path)
        assert not connection.in_transaction
        assert connection.execute("SELECT COUNT(*) FROM reviews").fetchone() == (2,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


# -- the copy
def test_the_copy_is_the_whole_file_and_needs_no_log_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(schema, "sync_folder", synced.append)
    path, copy = version_1(tmp_path), tmp_path / "copy.sqlite"
    copy.with_name("copy.sqlite.part").write_bytes(b"of a program that was killed")
    with closing(_connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        keep_copy(connection, copy)
    assert columns(copy, "SELECT status FROM reviews ORDER BY uid") == [("corrected",), ("rejected",)]
    assert copy.read_bytes()[18:20] == b"\1\1"  # else it could not be read where nothing may be written beside it
    assert sorted(each.name for each in tmp_path.glob("copy*")) == ["copy.sqlite"]
    assert synced == [tmp_path]


def test_a_copy_that_is_there_stays(tmp_path: Path) -> None:
    path, copy = version_1(tmp_path), tmp_path / "copy.sqlite"
    copy.write_bytes(b"the older one")
    with closing(_connect(path)) as connection:
        keep_copy(connection, copy)
    assert copy.read_bytes() == b"the older one"


# -- what waits
def test_a_uid_of_version_1_is_known_by_the_file(library: Library) -> None:
    assert [library.waiting.listed_as(path) for path in (A, B, C)] == ["1.2.3", "9", ""]


def test_what_waits_is_told_until_an_image_has_it(library: Library) -> None:
    assert library.waiting.under("1.2.3") == Kept("1.2.3", (60, 50), (b"thumbnail",), aside=False)
    assert library.waiting.under("9") == Kept("9", (0, 0), (), aside=False)
    assert library.waiting.under("7") is None
    library.waiting.set_aside("9")
    assert columns(library.path, "SELECT claimed_by FROM old_reviews WHERE uid = '9'") == [(ASIDE,)]
    assert library.waiting.under("9") == Kept("9", (0, 0), (), aside=True)
    library.waiting.give("1.2.3", image())
    assert library.waiting.under("1.2.3") is None


def test_what_is_given_becomes_the_review_of_the_image_in_its_circumstances(library: Library) -> None:
    shown = replace(image(), rendering="down")
    library.waiting.give("1.2.3", shown)
    library.opened(A, shown)
    kept = library.load(shown.identity)
    assert kept is not None
    np.testing.assert_array_equal(kept.mask, lungs())
    assert (kept.status, kept.edited, kept.based_on) == (Status.CORRECTED, True, "1.0")
    assert kept.prediction is not None
    assert (kept.prediction.circumstances, kept.prediction.uncertainty) == (shown.circumstances, 0.25)
    assert kept.prediction.probability is not None
    np.testing.assert_array_equal(kept.prediction.probability.unpack(), PLANES)
    assert columns(library.path, "SELECT claimed_by FROM old_reviews ORDER BY uid") == [(shown.identity.key,), ("",)]


def test_a_review_that_the_image_has_stays(library: Library) -> None:
    library.set_status(identity(), Status.REJECTED)
    library.waiting.give("1.2.3", image())
    kept = library.load(identity())
    assert kept is not None
    assert (kept.status, kept.mask.any()) == (Status.REJECTED, False)


def test_what_waits_goes_with_the_last_row_of_its_uid(library: Library) -> None:
    library.remove_all([key_of(A)])
    assert columns(library.path, "SELECT uid FROM old_reviews") == [("9",)]
    assert columns(library.path, "SELECT uid FROM old_thumbnails") == [("9",)]
    assert columns(library.path, "SELECT uid FROM old_probabilities") == []
    library.forgetting.forget([key_of(B)])
    assert columns(library.path, "SELECT uid FROM old_reviews") == []


def test_a_damaged_file_of_version_1_gives_its_masks_to_those_that_wait(tmp_path: Path) -> None:
    path = version_1(tmp_path)
    with closing(_connect(path)) as old:
        old.execute("PRAGMA user_version = -1")
    with closing(Library(tmp_path)) as library:
        assert "Recovered: entries 3, masks 2." in library.notice
        assert columns(path, "SELECT uid FROM old_reviews ORDER BY uid") == [("1.2.3",), ("9",)]
        assert columns(path, "SELECT uid FROM old_probabilities") == [("1.2.3",)]
        assert columns(path, "SELECT COUNT(*) FROM reviews") == [(0,)]


# -- other versions
@pytest.mark.parametrize(
    ("head", "refused"),
    [
        (b"SQLite format 3\0".ljust(60, b"\0") + (7).to_bytes(4, "big") + bytes(36), True),
        (b"SQLite format 3\0".ljust(60, b"\0") + (6).to_bytes(4, "big") + bytes(36), False),
        (b"SQLite format 3\0".ljust(60, b"\0") + (7).to_bytes(4, "big") + bytes(35), False),
        (b"another format ".ljust(60, b"\0") + (7).to_bytes(4, "big") + bytes(36), False),
        (b"", False),
    ],
    ids=["newer", "this one", "cut short", "no SQLite", "empty"],
)
def test_a_newer_file_is_known_by_its_header(tmp_path: Path, head: bytes, refused: bool) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(head)
    if refused:
        with pytest.raises(LungSegError, match=r"was written by a newer lungseg\. Nothing in it was changed"):
            refuse_newer(path)
    else:
        refuse_newer(path)
    assert path.read_bytes() == head


def test_a_file_that_is_not_there_is_no_newer_one(tmp_path: Path) -> None:
    refuse_newer(tmp_path / "library.sqlite")
    assert list(tmp_path.iterdir()) == []


class PlainSqlite:
    """As where SQLite takes an address (``file:...?mode=ro``) for the name of a file unless it is told."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(sqlite3, name)

    def connect(self, name: str, *, uri: bool = False, timeout: float = 5.0) -> sqlite3.Connection:
        if str(name).startswith("file:") and not uri:
            raise sqlite3.OperationalError("unable to open database file")
        return _connect(name, uri=uri, timeout=timeout)


def test_a_newer_version_is_read_from_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "sqlite3", PlainSqlite())
    path = tmp_path / "library.sqlite"
    with closing(_connect(path)) as newer:
        newer.execute("PRAGMA journal_mode = WAL")
        newer.execute("PRAGMA user_version = 6")
        refuse_newer(path)
        newer.execute("PRAGMA user_version = 7")
        with pytest.raises(LungSegError, match="newer"):
            refuse_newer(path)


# -- asked by another process
def test_images_that_nobody_corrected_are_drawn_by_the_seed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[uncorrected.__module__], "sqlite3", PlainSqlite())
    paths = [Path(f"/studies/{number}.png") for number in range(6)]
    with closing(Library(tmp_path)) as library:
        library.add_all(paths)
        library.failed(paths[2], "It is damaged.")
    readable = [path for path in paths if path != paths[2]]

    def drawn(most: int, seed: int = 1) -> list[Path]:
        return [one.path for one in uncorrected(tmp_path, most=most, seed=seed)]

    assert drawn(5) == drawn(6) == readable  # all, in the order of the worklist
    some = drawn(3)
    assert some == drawn(3)
    assert len({*some}) == 3
    assert {*some} <= {*readable}
    assert len({tuple(drawn(3, seed)) for seed in range(9)}) > 1


def test_a_folder_without_a_worklist_has_none_and_gets_none(tmp_path: Path) -> None:
    assert uncorrected(tmp_path, most=5, seed=1) == []
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "library.sqlite").write_bytes(b"no database at all" * 100)
    assert uncorrected(tmp_path, most=5, seed=1) == []
