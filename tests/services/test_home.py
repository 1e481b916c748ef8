"""Where the data folder lies, what is put back of it, and what a killed copy of it left behind."""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import files, home, place, unfinished
from lungseg_gui.services.place import BEFORE_RESTORE, MARK, UNFINISHED, Place

posix = pytest.mark.skipif(os.name != "posix", reason="rights and links of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# -- where it lies
@pytest.mark.parametrize(
    ("platform", "variables", "below"),
    [
        ("linux", {}, ".local/share/lungseg"),
        ("linux", {"XDG_DATA_HOME": "{}/xdg"}, "xdg/lungseg"),
        ("darwin", {"XDG_DATA_HOME": "{}/xdg"}, "Library/Application Support/lungseg"),
        ("win32", {}, "AppData/Local/lungseg"),
        ("win32", {"LOCALAPPDATA": "{}/local"}, "local/lungseg"),
        ("linux", {"LUNGSEG_HOME": "~/mine"}, "mine"),
        ("darwin", {"LUNGSEG_HOME": "{}/given"}, "given"),
    ],
)
def test_the_data_folder_is_where_the_system_or_the_reader_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], below: str
) -> None:
    for name in ("LUNGSEG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setattr(sys, "platform", platform)
    assert home.data_home() == tmp_path / below
    assert (tmp_path / below).is_dir()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LUNGSEG_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@posix
def test_the_data_folder_is_its_owners_alone(folder: Path) -> None:
    assert home.data_home() == home.data_home() == folder
    assert mode(folder) == 0o700
    assert files.is_private(folder / "library.sqlite")
    assert home.log_file() == home.log_file() == folder / "logs" / "lungseg.log"
    assert home.log_file().parent.is_dir()
    for left_open in (0o750, 0o705, 0o701):
        (folder / "mask.png").touch(mode=0o644)
        folder.chmod(left_open)
        home.data_home()
        assert (mode(folder), mode(folder / "mask.png")) == (0o700, 0o600)
        (folder / "mask.png").chmod(0o644)
    home.data_home()
    assert mode(folder / "mask.png") == 0o644  # nobody else can come so far: nothing is looked through


def test_a_data_folder_that_cannot_be_made_is_told(folder: Path) -> None:
    folder.write_text("a file in the way")
    with pytest.raises(LungSegError, match=f"The folder {folder} .* cannot be created") as told:
        home.data_home()
    assert told.value.remedy == "Set LUNGSEG_HOME to a folder you can write to."


# -- what is put back
@posix
def test_a_folder_that_was_moved_when_the_program_was_killed_is_found_at_its_new_place(folder: Path) -> None:
    new = folder.with_name("new")
    link = home.beside_for_link(folder)
    assert link == folder.with_name(".home-link")
    link.symlink_to(new)
    home.data_home()
    assert not folder.is_symlink()  # it leads nowhere
    folder.rmdir()
    new.mkdir()
    (new / "library.sqlite").touch()
    home.data_home()
    assert folder.resolve() == new
    assert not link.is_symlink()


@posix
def test_a_folder_in_the_place_of_the_link_is_not_taken_for_it(folder: Path) -> None:
    home.beside_for_link(folder).mkdir(parents=True)
    home.data_home()
    assert home.beside_for_link(folder).is_dir()


def test_a_folder_that_a_killed_restore_had_set_aside_is_put_back_the_latest_first(folder: Path) -> None:
    for name, note in (("1", True), ("2", True), ("3", False)):
        aside = folder.with_name(f"home{BEFORE_RESTORE}{name}")
        aside.mkdir()
        (aside / name).touch()
        if note:
            (aside / UNFINISHED).write_text("[]")
    home.data_home()
    assert {path.name for path in folder.iterdir()} == {"2", UNFINISHED}
    assert folder.with_name(f"home{BEFORE_RESTORE}1").is_dir()
    home.data_home()
    assert {path.name for path in folder.iterdir()} == {"2", UNFINISHED}  # one that is there stays


# -- what a killed copy left
def test_a_folder_beside_is_noted_as_long_as_it_is_there(tmp_path: Path) -> None:
    data, path = tmp_path / "data", tmp_path / "to" / "backup.zip"
    for each in (data, path.parent):
        each.mkdir()
    with unfinished.beside(path, data) as first, unfinished.beside(path, data) as second:
        assert first.parent == second.parent == path.parent
        assert first.name.startswith(".backup.zip.")
        assert len(first.name) == len(".backup.zip.") + 8
        assert first != second
        assert os.name != "posix" or mode(first) == 0o700
        assert json.loads((data / UNFINISHED).read_text()) == [str(first), str(second)]
        (first / "inner").mkdir()
    assert list(path.parent.iterdir()) == []
    assert list(data.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_not_noted_for_ever(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), unfinished.beside(tmp_path / "missing" / "x", tmp_path):
        pytest.fail("it was made")
    assert list(tmp_path.iterdir()) == []


def left_behind(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).mkdir()
    return folder


def test_what_a_killed_copy_left_is_deleted_and_nothing_else(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    ours = [left_behind(tmp_path / f".{number}", *names) for number, names in enumerate(([], ["copy"], ["home"]))]
    others = [
        left_behind(tmp_path / ".more", "copy", "letters"),
        left_behind(tmp_path / "named"),
        tmp_path / "away" / ".x",
    ]
    if os.name == "posix":
        (tmp_path / ".link").symlink_to(left_behind(tmp_path / "there"))
        others.append(tmp_path / ".link")
    (data / UNFINISHED).write_text(json.dumps([str(each) for each in (*ours, *others)]))
    unfinished.clear(data)
    assert not [each for each in ours if each.exists()]
    assert [each.exists() for each in others] == [True, True, False, *[True] * (len(others) - 3)]
    assert json.loads((data / UNFINISHED).read_text()) == [str(tmp_path / "away" / ".x")]  # its disk is not there
    (tmp_path / "away").mkdir()
    unfinished.clear(data)
    assert list(data.iterdir()) == []


def test_what_cannot_be_deleted_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> None:
        raise PermissionError

    (tmp_path / UNFINISHED).write_text(json.dumps([str(left_behind(tmp_path / ".1"))]))
    monkeypatch.setattr(unfinished.shutil, "rmtree", refused)
    unfinished.clear(tmp_path)
    assert (tmp_path / UNFINISHED).exists()


def test_notes_of_folders_that_a_restore_set_aside_count_too(tmp_path: Path) -> None:
    left = left_behind(tmp_path / ".left")
    for name in ("data", f"data{BEFORE_RESTORE}1", "database"):
        (tmp_path / name).mkdir()
    note = tmp_path / f"data{BEFORE_RESTORE}1" / UNFINISHED
    note.write_text(json.dumps([str(left)]))
    (tmp_path / "database" / UNFINISHED).write_text(json.dumps([str(left_behind(tmp_path / ".other"))]))
    unfinished.clear(tmp_path / "data")
    assert not left.exists()
    assert not note.exists()
    assert (tmp_path / ".other").exists()


@pytest.mark.parametrize("note", ["{", "7", "null", "[" * 100_000])
def test_a_damaged_note_is_none(tmp_path: Path, note: str) -> None:
    (tmp_path / UNFINISHED).write_text(note)
    unfinished.clear(tmp_path)
    assert (tmp_path / UNFINISHED).read_text() == note


def test_what_is_left_is_deleted_in_the_background_if_there_is_anything(tmp_path: Path) -> None:
    before = threading.active_count()
    unfinished.clear_in_background(tmp_path)
    assert threading.active_count() == before
    left = left_behind(tmp_path / ".left")
    (tmp_path / UNFINISHED).write_text(json.dumps([str(left)]))
    unfinished.clear_in_background(tmp_path)
    for thread in threading.enumerate():
        if thread.name == "lungseg-unfinished":
            thread.join(60)
    assert not left.exists()


def test_a_disk_that_takes_no_note_lets_no_copy_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise LungSegError("The disk is full.")

    monkeypatch.setattr(unfinished, "atomic_write_bytes", full)
    with unfinished.beside(tmp_path / "x", tmp_path) as made:
        assert made.is_dir()
    assert not made.exists()


# -- whether it is still there
def test_the_folder_of_the_start_is_known_by_its_mark_under_another_number(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    known = Place(data)
    mark = (data / MARK).read_bytes()
    assert len(mark) == 32
    assert Place(data).folder == data
    assert (data / MARK).read_bytes() == mark
    data.rename(tmp_path / "away")
    data.mkdir()
    (data / MARK).write_bytes(mark)
    known.check()
    (data / MARK).write_bytes(b"another")
    known.check()  # these are the numbers that it has now
    data.rename(tmp_path / "further")
    data.mkdir()
    (data / MARK).write_bytes(b"another")
    with pytest.raises(OSError, match="another folder has replaced the data folder"):
        known.check()


@pytest.mark.parametrize(
    ("error", "gone"),
    [
        (FileNotFoundError(2, "x"), True),
        (OSError(5, "x"), True),
        (OSError(19, "x"), True),
        (PermissionError(13, "x"), False),
        (ValueError(), False),
        (None, False),
    ],
)
def test_which_errors_say_that_a_disk_is_not_there(error: BaseException | None, gone: bool) -> None:
    assert place.is_gone(error) is gone
