"""The file of a journal, byte by byte: appended, on the disk, found again, never written over another one's."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.journal import disk
from lungseg_gui.services.journal.disk import JournalFile, restore, same_file
from lungseg_gui.services.place import Place


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "journals" / "case.journal"


@pytest.fixture
def file(path: Path) -> Iterator[JournalFile]:
    path.parent.parent.mkdir()
    with ExitStack() as stack:
        opened = JournalFile(path)
        stack.callback(opened.close)
        yield opened


class Calls:
    """The calls of the system that are made, and those that fail."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made: list[tuple[str, int]] = []
        self.fails: dict[str, int] = {}
        for name in ("fsync", "write", "close", "open", "ftruncate"):
            monkeypatch.setattr(disk.os, name, self._noted(name, getattr(os, name)))
        monkeypatch.setattr(disk, "_sync", self._noted("sync", disk._sync))  # pyright: ignore[reportPrivateUsage]
        monkeypatch.setattr(disk, "sync_folder", lambda folder: self.made.append((f"folder {folder.name}", 0)))

    def _noted(self, name: str, really: object) -> object:
        def call(*given: object, **named: object) -> object:
            if name in self.fails:
                raise OSError(self.fails[name], "told to")
            found = really(*given, **named)  # type: ignore[operator]
            self.made.append((name, int(found if name == "open" else given[0])))  # type: ignore[call-overload]
            return found

        return call

    def names(self) -> list[str]:
        return [name for name, _ in self.made]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    return Calls(monkeypatch)


def test_bytes_are_appended_and_given_back(file: JournalFile, path: Path) -> None:
    assert (file.length, file.changed) == (0, False)
    file.append(b"abc")
    file.append(b"defg")
    assert (file.length, path.read_bytes()) == (7, b"abcdefg")
    assert (file.read(0, 7), file.read(2, 5), file.read(7, 7)) == (b"abcdefg", b"cde", b"")
    assert path.stat().st_mode & 0o777 == 0o600 or os.name != "posix"
    file.append(b"h")  # reading moves the place in the file
    assert path.read_bytes() == b"abcdefgh"
    with pytest.raises(OSError, match="the journal is shorter than it was") as told:
        file.read(0, 9)
    assert told.value.errno == errno.EIO


def test_bytes_are_on_the_disk_when_it_returns(file: JournalFile, calls: Calls) -> None:
    file.append(b"abc")
    assert calls.names() == ["open", "folder journals", "write", "sync"]
    calls.made.clear()
    file.append(b"abc")
    assert calls.names() == ["write", "sync"]
    assert len({handle for _, handle in calls.made}) == 1
    file.close()
    file.close()
    assert calls.names() == ["write", "sync", "close"]


def test_what_lies_behind_the_known_length_is_written_over(file: JournalFile, path: Path, calls: Calls) -> None:
    path.parent.mkdir()
    path.write_bytes(b"good, and what was torn")
    again = JournalFile(path, 4)
    assert again.changed  # until a try of ours may have left it
    again.append(b"!")
    assert path.read_bytes() == b"good!"
    again.append(b"?")
    assert calls.names().count("ftruncate") == 1
    again.close()


def test_a_failed_try_leaves_the_length_and_is_no_change_of_somebody_else(
    file: JournalFile, path: Path, calls: Calls
) -> None:
    file.append(b"abc")
    calls.fails["sync"] = errno.ENOSPC
    with pytest.raises(OSError, match="told to"):
        file.append(b"defgh")
    assert (file.length, file.changed, path.stat().st_size) == (3, False, 8)
    calls.fails.clear()
    file.append(b"de")
    assert (file.length, path.read_bytes(), file.changed) == (5, b"abcde", False)


@pytest.mark.parametrize(("number", "closed"), [(errno.EIO, True), (errno.ESTALE, True), (errno.ENOSPC, False)])
def test_a_handle_that_its_disk_gave_up_is_let_go(
    file: JournalFile, path: Path, calls: Calls, number: int, closed: bool
) -> None:
    file.append(b"abc")
    calls.made.clear()
    calls.fails["sync"] = number
    with pytest.raises(OSError, match="told to"):
        file.append(b"d")
    assert ("close" in calls.names()) is closed
    calls.fails.clear()
    file.append(b"e")
    assert ("open" in calls.names()) is closed
    assert path.read_bytes() == b"abce"


# -- other programs
@pytest.mark.parametrize(
    ("content", "changed"),
    [(b"abcdef", False), (b"abcdefg", True), (b"abcde", True), (b"abcdeX", True), (b"", True), (None, False)],
)
def test_what_another_program_wrote_is_seen(
    file: JournalFile, path: Path, content: bytes | None, changed: bool
) -> None:
    file.append(b"abc")
    file.append(b"def")
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    assert file.changed is changed


def test_of_a_long_record_its_last_64_bytes_are_compared(file: JournalFile, path: Path) -> None:
    file.append(b"x" * 100)
    path.write_bytes(b"y" * 36 + b"x" * 64)
    assert not file.changed
    path.write_bytes(b"y" * 37 + b"x" * 63)
    assert file.changed


def test_a_file_that_was_deleted_is_written_again_from_its_handle(file: JournalFile, path: Path, calls: Calls) -> None:
    file.append(b"abc")
    first = next(number for name, number in calls.made if name == "open")
    path.unlink()
    path.parent.rmdir()
    calls.made.clear()
    file.append(b"def")
    assert path.read_bytes() == b"abcdef"
    assert file.read(0, 6) == b"abcdef"
    handle = next(number for name, number in calls.made if name == "sync")
    assert handle != first  # the new one, not the deleted one
    assert ("close", first) in calls.made


def test_a_file_that_is_gone_and_cannot_be_written_again_is_told(file: JournalFile, path: Path) -> None:
    file.append(b"abc")
    file.close()
    path.unlink()
    with pytest.raises(OSError, match="the journal no longer exists") as told:
        file.append(b"def")
    assert told.value.errno == errno.ENOENT
    assert not path.exists()


def test_a_file_that_was_put_back_is_gone_on_with(file: JournalFile, path: Path) -> None:
    file.append(b"abc")
    content = path.read_bytes()
    path.rename(path.with_name("other"))
    path.write_bytes(content)
    file.append(b"def")
    assert (path.read_bytes(), path.with_name("other").read_bytes()) == (b"abcdef", b"abc")


def test_a_file_that_vanishes_while_it_is_written_does_not_count(
    file: JournalFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.append(b"abc")
    monkeypatch.setattr(disk, "_sync", lambda _: path.unlink())
    with pytest.raises(OSError, match="the journal no longer exists") as told:
        file.append(b"def")
    assert (told.value.errno, file.length) == (errno.ENOENT, 3)


def test_the_folder_is_made_and_not_those_above_it(tmp_path: Path) -> None:
    file = JournalFile(tmp_path / "away" / "journals" / "case.journal")
    with pytest.raises(FileNotFoundError):
        file.append(b"abc")
    assert not (tmp_path / "away").exists()


@pytest.mark.parametrize("when", ["before", "after"])
def test_nothing_counts_while_another_data_folder_is_in_its_place(
    path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    home = path.parent.parent
    home.mkdir()
    file = JournalFile(path, place=Place(home))
    file.check()
    file.append(b"abc")

    def take_out(_: int) -> None:
        home.rename(home.with_name("away"))
        home.mkdir()

    if when == "before":
        take_out(0)
    else:
        monkeypatch.setattr(disk, "_sync", take_out)
    with pytest.raises(OSError, match="another folder has replaced the data folder"):
        file.append(b"def")
    assert (file.length, list(home.iterdir())) == (3, [])
    file.close()
    JournalFile(path).check()  # without a folder that is known there is nothing to ask


def test_a_file_can_be_read_before_anything_is_appended(file: JournalFile, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"abcdef")
    again = JournalFile(path, 6)
    assert again.read(1, 3) == b"bc"
    again.append(b"g")
    assert path.read_bytes() == b"abcdefg"
    again.close()


# -- whole files
def test_a_file_is_written_whole_or_its_own_error_is_raised(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir(parents=True)
    restore(path, b"abc")
    assert path.read_bytes() == b"abc"
    for cause, kind in ((OSError(errno.ENOSPC, "full"), "full"), (ValueError("odd"), "It failed"), (None, "It failed")):

        def refused(_: Path, __: bytes, cause: Exception | None = cause) -> None:
            raise LungSegError("It failed.", cause=cause)

        monkeypatch.setattr(disk, "atomic_write_bytes", refused)
        with pytest.raises(OSError, match=kind):
            restore(path, b"abc")


def test_a_path_is_the_same_file_while_it_names_it(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.touch()
    other = path.with_name("other")
    other.touch()
    handle = os.open(path, os.O_RDONLY)
    try:
        assert same_file(handle, path)
        assert not same_file(handle, other)
        assert not same_file(handle, path.with_name("none"))
    finally:
        os.close(handle)
    assert not same_file(handle, path)
