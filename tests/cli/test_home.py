"""The data folder as one file, back from it, and at another place."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.jobs import home_copy
from lungseg_gui.services import unfinished
from lungseg_gui.services.home import data_home
from lungseg_gui.services.journal.lock import Lock
from lungseg_gui.services.library import Library
from tests.cli.conftest import Lungseg

KILLED = """
import os, sys
from lungseg_gui.cli import main
from lungseg_gui.jobs import home_copy
_, act, place, moment = sys.argv
name, left = {"backup": ("_copy", 2), "move": ("_copy", 2), "restore": ("correct_rights", 0)}[act]
if moment == "renamed":
    name, left = "sync_folder", 0
usual = getattr(home_copy, name)
def counted(*given):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)
    return usual(*given)
setattr(home_copy, name, counted)
main(["home", act, place])
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with a worklist, of which the last row is in SQLite's log alone, and other files."""
    home = tmp_path / "places" / "home"
    monkeypatch.setenv("LUNGSEG_HOME", str(home))
    library = Library(home)
    library.add(Path("/studies/a.png"))
    library.close()
    for name in ("training_set/imagesTr/1.png", "models/r1/model.bin", "cache/thumb.png", "journals/x.lock"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(name.encode() * 999)
    return home


def content(home: Path) -> dict[str, bytes]:
    files = (path for path in home.rglob("*") if path.is_file() and ".sqlite" not in path.name)
    return {path.relative_to(home).as_posix(): path.read_bytes() for path in files}


def rows(home: Path) -> list[str]:
    library = Library(home)
    try:
        return [entry.path.name for entry in library.entries()]
    finally:
        library.close()


def test_a_worklist_with_damaged_letters_is_backed_up_as_it_is(home: Path, tmp_path: Path) -> None:
    damaged = (home / "library.sqlite").read_bytes().replace(b"STRICT", b"STR\xc3CT")
    (home / "library.sqlite").write_bytes(damaged)
    home_copy.backup(home, tmp_path / "copy.zip")
    with zipfile.ZipFile(tmp_path / "copy.zip") as pack:
        assert pack.read("library.sqlite") == damaged


def test_a_backup_brings_everything_back(home: Path, tmp_path: Path, lungseg: Lungseg) -> None:
    file = tmp_path / "all.zip"
    log = sqlite3.connect(home / "library.sqlite")  # holds the log open, as a killed program leaves it
    log.execute("PRAGMA wal_autocheckpoint = 0")
    log.execute("INSERT INTO entries (key, position) VALUES ('/studies/b.png', 2)")
    log.commit()
    assert (home / "library.sqlite-wal").stat().st_size
    said = lungseg("home", "backup", file)
    log.close()
    assert said.status == 0, said.err
    assert "patient data" in said.out
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = content(home)
    (home / "training_set" / "imagesTr" / "1.png").write_bytes(b"other")
    (home / "models" / "r1" / "later.bin").write_bytes(b"later")
    library = Library(home)
    library.add(Path("/studies/c.png"))
    library.close()
    said = lungseg("home", "restore", file)
    assert said.status == 0, said.err
    assert "forgotten since then is back" in said.out
    assert rows(home) == ["a.png", "b.png"]
    del before["cache/thumb.png"], before["journals/x.lock"]
    assert content(home) == before
    (aside,) = home.parent.glob("home-before-restore-*")
    assert str(aside) in said.out
    assert rows(aside) == ["a.png", "b.png", "c.png"]
    assert (aside / "models" / "r1" / "later.bin").read_bytes() == b"later"
    assert sorted(path.name for path in home.parent.iterdir()) == ["home", aside.name]


def test_a_new_computer_starts_from_a_backup(
    home: Path, tmp_path: Path, lungseg: Lungseg, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.zip"
    assert lungseg("home", "backup", file).status == 0
    new = tmp_path / "new" / "home"
    monkeypatch.setenv("LUNGSEG_HOME", str(new))
    assert lungseg("home", "restore", file).status == 0
    assert rows(new) == rows(home)
    assert [path.name for path in new.parent.iterdir()] == ["home"]


@pytest.mark.parametrize(
    "damage", ["cut", "byte", "missing", "outside", "newer", "newer home", "deep", "no zip", "none"]
)
def test_what_is_no_whole_backup_changes_nothing(home: Path, tmp_path: Path, lungseg: Lungseg, damage: str) -> None:
    file = tmp_path / "all.zip"
    if damage == "newer home":
        with sqlite3.connect(home / "library.sqlite") as library:
            library.execute("PRAGMA user_version = 99")
        library.close()
    assert lungseg("home", "backup", file).status == 0
    if damage == "newer home":
        (home / "library.sqlite").unlink()
    whole = file.read_bytes()
    with zipfile.ZipFile(file) as pack:
        parts = {name: pack.read(name) for name in pack.namelist()}
        where = pack.getinfo("models/r1/model.bin").header_offset + 60
    if damage == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "byte":
        file.write_bytes(whole[:where] + bytes([whole[where] ^ 0x55]) + whole[where + 1 :])
    elif damage == "no zip":
        file.write_bytes(b"no zip")
    elif damage == "none":
        file.unlink()
    elif damage != "newer home":
        if damage == "missing":
            del parts["models/r1/model.bin"]
        elif damage == "outside":
            parts["../outside.txt"] = parts.pop("models/r1/model.bin")
        elif damage == "deep":  # more brackets than Python takes
            parts["lungseg-backup.json"] = b"[" * 100_000
        else:
            parts["lungseg-backup.json"] = parts["lungseg-backup.json"].replace(b'"format": 1', b'"format": 2')
        with zipfile.ZipFile(file, "w") as pack:
            for name, kept in parts.items():
                pack.writestr(name, kept)
    before = content(home)
    said = lungseg("home", "restore", file)
    assert said.status == 1
    assert len(said.complaints) == 1
    assert "unexpected" not in said.err
    assert content(home) == before
    assert [path.name for path in home.parent.iterdir()] == ["home"]


@pytest.mark.parametrize(
    "deleted", [False, pytest.param(True, marks=pytest.mark.skipif(os.name == "nt", reason="an open file stays"))]
)
def test_nothing_is_done_while_a_program_works_in_the_folder(
    home: Path, tmp_path: Path, lungseg: Lungseg, deleted: bool
) -> None:
    file, target = tmp_path / "all.zip", tmp_path / "target"
    assert lungseg("home", "backup", file).status == 0
    lock = Lock(home / home_copy.PROGRAM_LOCK, folder=True)
    assert lock.take() is None
    if deleted:
        lock.path.unlink()
    before = content(home)
    for words in (("backup", tmp_path / "second.zip"), ("restore", file), ("move", target)):
        said = lungseg("home", *words)
        assert said.status == 1
        assert "lungseg is open" in said.err
    assert content(home) == before
    lock.release()
    assert not target.exists()
    assert not (tmp_path / "second.zip").exists()


def test_a_backup_replaces_no_file_and_does_not_hold_itself(home: Path, tmp_path: Path, lungseg: Lungseg) -> None:
    file = tmp_path / "all.zip"
    file.write_bytes(b"mine")
    assert "already exists" in lungseg("home", "backup", file).err
    assert file.read_bytes() == b"mine"
    assert lungseg("home", "backup", home / "all.zip").status == 1
    assert not (home / "all.zip").exists()


def test_a_moved_folder_is_found_at_its_old_place(home: Path, tmp_path: Path, lungseg: Lungseg) -> None:
    before = content(home)
    del before["cache/thumb.png"], before["journals/x.lock"]
    for name in ("one", "two"):  # moved again: the link follows
        target = tmp_path / "disk" / name
        said = lungseg("home", "move", target)
        assert said.status == 0, said.err
        assert content(target) == before
        assert rows(target) == ["a.png"]
        if home.is_symlink():
            assert home.resolve() == target
            assert rows(home) == ["a.png"]
        else:
            assert "Set LUNGSEG_HOME" in said.out
    assert [path.name for path in (tmp_path / "disk").iterdir()] == ["two"]
    assert [path.name for path in home.parent.iterdir()] == ["home"]


def test_a_move_that_fails_leaves_all_where_it_was(
    home: Path, tmp_path: Path, lungseg: Lungseg, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(home)
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    assert "is not empty" in lungseg("home", "move", full).err
    assert lungseg("home", "move", home / "inner").status == 1

    def refuse(source: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(home_copy, "copy_synced", refuse)
    with pytest.raises(LungSegError, match="the disk is full"):
        home_copy.move(home, tmp_path / "disk" / "home")
    assert content(home) == before
    assert list((tmp_path / "disk").iterdir()) == []


def killed(act: str, place: Path, moment: str = "copying") -> None:
    """Begin to back up, restore or move in a process that is killed on the way."""
    ended = subprocess.run([sys.executable, "-c", KILLED, act, place, moment], check=False, timeout=180)
    assert ended.returncode == -signal.SIGKILL


def hidden(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.iterdir() if path.name.startswith(".")]


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("act", ["backup", "restore", "move"])
def test_what_a_killed_copy_left_is_deleted_at_the_next_start(
    home: Path, tmp_path: Path, lungseg: Lungseg, act: str
) -> None:
    disk, file = tmp_path / "disk", tmp_path / "all.zip"
    disk.mkdir()
    assert lungseg("home", "backup", file).status == 0
    before = content(home)
    killed(act, {"backup": disk / "new.zip", "restore": file, "move": disk / "home"}[act])
    assert len(hidden(disk, home.parent)) == 1  # patients' data
    assert content(home).keys() - before.keys() - {home_copy.PROGRAM_LOCK} == {unfinished.NOTE}
    disk_gone = tmp_path / "taken out"
    disk.rename(disk_gone)  # a backup's disk may not be there at the next start
    unfinished.clear(home)
    if act != "restore":
        assert (home / unfinished.NOTE).exists()
    disk_gone.rename(disk)
    assert lungseg("home", "backup", tmp_path / "later.zip").status == 0
    assert hidden(disk, home.parent) == []
    assert content(home) == before
    with zipfile.ZipFile(tmp_path / "later.zip") as pack:
        assert unfinished.NOTE not in pack.namelist()


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_a_restore_that_is_killed_as_it_ends_leaves_no_trace_either(
    home: Path, tmp_path: Path, lungseg: Lungseg
) -> None:
    file = tmp_path / "all.zip"
    assert lungseg("home", "backup", file).status == 0
    killed("restore", file, "renamed")
    assert len(hidden(home.parent)) == 1
    assert rows(home) == ["a.png"]
    assert lungseg("home", "backup", tmp_path / "later.zip").status == 0
    assert hidden(home.parent) == []
    (kept,) = home.parent.glob("home-before-restore-*")
    assert not (kept / unfinished.NOTE).exists()


def test_a_note_deletes_nothing_that_is_no_copy(home: Path, tmp_path: Path) -> None:
    mine, other = tmp_path / ".mine", tmp_path / "seen"
    for folder in (mine, other):
        folder.mkdir()
    (mine / "letter.txt").write_text("mine")
    link = tmp_path / ".link"
    link.symlink_to(other)
    (home / unfinished.NOTE).write_text(json.dumps([str(mine), str(other), str(link)]))
    unfinished.clear(home)
    assert (mine / "letter.txt").read_text() == "mine"
    assert other.is_dir()
    assert link.is_symlink()
    assert not (home / unfinished.NOTE).exists()


KILLED_AT_A_RENAME = """
import os, pathlib, sys
from lungseg_gui.cli import main
_, act, place, left = sys.argv
left, rename, replace = int(left), pathlib.Path.rename, pathlib.Path.replace
def counted(usual):
    def once(path, target):
        global left
        if path.name == "home" or pathlib.Path(target).name == "home":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), 9)
        return usual(path, target)
    return once
pathlib.Path.rename, pathlib.Path.replace = counted(rename), counted(replace)
main(["home", act, place])
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize(("act", "left"), [("restore", 0), ("restore", 1), ("move", 0), ("move", 1), ("move", 2)])
def test_killed_between_two_renames_the_folder_is_the_old_or_the_new_one(
    home: Path, tmp_path: Path, lungseg: Lungseg, act: str, left: int
) -> None:
    """Between them no folder has the name, and the next start made an empty one in its place."""
    file, target = tmp_path / "all.zip", tmp_path / "disk" / "home"
    assert lungseg("home", "backup", file).status == 0
    library = Library(home)
    library.add(Path("/studies/b.png"))  # not in the backup
    library.close()
    place = str(file if act == "restore" else target)
    command = [sys.executable, "-c", KILLED_AT_A_RENAME, act, place, str(left)]
    assert subprocess.run(command, check=False, timeout=180).returncode == -signal.SIGKILL
    assert data_home() == home
    assert rows(home) == ["a.png", "b.png"]  # neither was finished, or it was a move
    assert lungseg("home", "backup", tmp_path / "later.zip").status == 0
    assert hidden(home.parent, *([target.parent] if act == "move" else [])) == []
    assert not list(home.parent.glob("home-*"))


@pytest.mark.skipif(os.name != "posix", reason="the names of folders are POSIX's")
def test_a_folder_that_cannot_be_renamed_is_neither_moved_nor_replaced(
    home: Path, tmp_path: Path, lungseg: Lungseg, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a disk of its own, which a folder can be: the copy at the new place goes again."""
    file, before = tmp_path / "all.zip", content(home)
    assert lungseg("home", "backup", file).status == 0
    usual = Path.rename

    def busy(path: Path, target: Path) -> Path:
        if path == home:
            raise OSError(16, "Device or resource busy")
        return usual(path, target)

    monkeypatch.setattr(Path, "rename", busy)
    moved, restored = lungseg("home", "move", tmp_path / "disk" / "home"), lungseg("home", "restore", file)
    assert (moved.status, restored.status) == (1, 1)
    assert "so nothing was changed" in moved.err
    assert "so nothing was restored" in restored.err
    assert list((tmp_path / "disk").iterdir()) == []
    assert content(home).keys() - {home_copy.PROGRAM_LOCK} == before.keys()
    assert [path.name for path in home.parent.iterdir()] == ["home"]


def test_a_folder_that_a_restore_has_set_aside_stays_aside(home: Path, tmp_path: Path, lungseg: Lungseg) -> None:
    """Whoever deletes the data folder after a restore that was finished begins with an empty one."""
    file = tmp_path / "all.zip"
    assert lungseg("home", "backup", file).status == 0
    assert lungseg("home", "restore", file).status == 0
    shutil.rmtree(home)
    assert list(data_home().iterdir()) == []
    assert len(list(home.parent.glob("home-before-restore-*"))) == 1
