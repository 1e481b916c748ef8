"""The lock file of a case: what is written into it, whom it names, and when it holds."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.journal import lock as module
from lungseg_gui.services.journal.lock import PROGRAM_LOCK, Holder, Lock, take_home

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX alone locks folders and removes open files")


def content(path: Path) -> dict[str, object]:
    return json.loads(path.read_text())


def handles() -> int:
    return len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0


@pytest.mark.parametrize(
    ("user", "host", "words"),
    [
        ("weber", "room-2", "by weber on room-2 (process 7): it is shown read-only."),
        ("weber", "", "by weber on another computer (process 7)"),
        ("", "room-2", "by somebody else on room-2 (process 7)"),
        ("", "", "by somebody else on another computer (process 7)"),
    ],
)
def test_a_holder_is_named_as_far_as_it_is_known(user: str, host: str, words: str) -> None:
    sentence = Holder(user, host, 7).sentence
    assert words in sentence
    assert sentence.endswith("Close it there and open it again.")


def test_this_program_itself_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    me = Holder.me()
    assert me.pid == os.getpid()
    assert me.sentence == "This image is open twice in this program: it is shown read-only here."

    def nobody() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(module.getpass, "getuser", nobody)
    assert Holder.me() == Holder("", me.host, me.pid)


@posix
def test_a_lock_is_written_held_once_and_leaves_nothing(tmp_path: Path) -> None:
    before = handles()
    path = tmp_path / "new" / "case.lock"
    lock, me = Lock(path), Holder.me()
    assert lock.held is False
    path.parent.mkdir()
    path.write_text(json.dumps({"user": "x" * 300, "host": me.host, "pid": 1}))  # of one that died here
    assert lock.take() is None
    assert lock.held is True
    assert content(path) == {"user": me.user, "host": me.host, "pid": me.pid}
    assert path.stat().st_mode & 0o777 == 0o600 or path.stat().st_size
    other = Lock(path)
    assert other.take() == me
    assert other.held is False
    lock.release()
    assert (lock.held, path.exists(), handles()) == (False, False, before)
    lock.release()  # a second time does no harm
    assert other.take() is None
    other.release()
    assert handles() == before


@posix
def test_a_lock_is_its_owner_s_alone_and_makes_its_folder(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "new" / "case.lock")
    assert lock.take() is None
    assert lock.path.stat().st_mode & 0o777 == 0o600
    lock.release()


@posix
@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ('{"user": "weber", "host": "room-2", "pid": 7}', Holder("weber", "room-2", 7)),
        ('{"user": "weber", "host": "", "pid": 7}', None),
        ('{"user": "weber", "host": "HERE", "pid": 7}', None),
        ("null", None),
        ('{"user": "weber", "host": "room-2"}', None),
        ('{"user": "weber", "host": "room-2", "pid": "x"}', None),
        (" " * 4096 + '{"user": "weber", "host": "room-2", "pid": 7}', None),  # no file of ours
    ],
)
def test_who_left_a_file_on_another_computer_is_respected(tmp_path: Path, text: str, holder: Holder | None) -> None:
    path, before = tmp_path / "case.lock", handles()
    path.write_text(text.replace("HERE", Holder.me().host))
    lock = Lock(path)
    assert lock.take() == holder
    assert lock.held is (holder is None)
    lock.release()
    assert handles() == before
    if holder is not None:
        assert path.read_text() == text


@posix
@pytest.mark.parametrize(("answer", "held"), [(False, False), (None, True), (True, True)])
def test_a_disk_without_locks_leaves_it_to_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bool | None, held: bool
) -> None:
    monkeypatch.setattr(module, "lock", lambda _: answer)
    before = handles()
    for folder in (False, True):
        lock = Lock(tmp_path / "case.lock", folder=folder)
        assert lock.take() == (None if held else Holder("", "", 0))
        assert lock.held is held
        lock.release()
        assert handles() == before


@posix
def test_a_file_that_its_last_holder_removed_while_it_was_opened_is_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, before = tmp_path / "case.lock", handles()
    really, times = module.lock, list[int]()

    def locks(handle: int) -> bool | None:
        if not times:
            path.unlink()
        times.append(handle)
        return really(handle)

    monkeypatch.setattr(module, "lock", locks)
    lock = Lock(path)
    assert lock.take() is None
    assert len(times) == 2
    assert lock.lost is False
    assert content(path)["pid"] == os.getpid()
    lock.release()
    assert handles() == before


@posix
def test_a_lock_that_cannot_be_written_is_told_and_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = handles()

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(module.os, "write", full)
        lock = Lock(tmp_path / "case.lock", folder=True)
        with pytest.raises(LungSegError, match=r"case\.lock could not be saved: the disk is full"):
            lock.take()
        assert (lock.held, handles()) == (False, before)
    (tmp_path / "file").touch()
    with pytest.raises(LungSegError, match=r"case\.lock could not be saved"):
        Lock(tmp_path / "file" / "case.lock", folder=True).take()
    (tmp_path / "a folder.lock").mkdir()
    with pytest.raises(LungSegError, match=r"a folder\.lock could not be saved"):
        Lock(tmp_path / "a folder.lock", folder=True).take()
    assert handles() == before


@posix
def test_a_file_that_is_another_one_s_by_now_is_not_removed(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "case.lock")
    assert lock.take() is None
    lock.path.unlink()
    lock.path.write_text("another program's")
    assert lock.lost is True
    lock.release()
    assert lock.path.read_text() == "another program's"
    assert lock.lost is False


# -- the data folder
@posix
def test_a_data_folder_is_held_even_where_its_file_is_deleted(tmp_path: Path) -> None:
    before = handles()
    first, holder = take_home(tmp_path)
    assert holder is None
    assert first.path == tmp_path / PROGRAM_LOCK
    assert take_home(tmp_path)[1] == Holder.me()
    first.path.unlink()
    second, holder = take_home(tmp_path)
    assert holder == Holder("", "", 0)  # nobody is named any more
    assert second.held is False
    assert not first.path.exists()
    first.release()
    third, holder = take_home(tmp_path)
    assert holder is None
    third.release()
    assert handles() == before


@posix
def test_a_folder_is_not_held_by_the_lock_of_a_case(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "a.lock"), Lock(tmp_path / "b.lock")
    assert one.take() is other.take() is None
    one.release()
    other.release()


@pytest.mark.parametrize(
    ("number", "words", "remedy"),
    [(28, "is on a disk that is full: none of your work", "Free some space"), (13, "cannot be written", "permission")],
)
def test_a_data_folder_that_takes_nothing_is_told_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, remedy: str
) -> None:
    def refused(*_: object, **__: object) -> int:
        raise OSError(number, "refused")

    monkeypatch.setattr(module.os, "write", refused)
    with pytest.raises(LungSegError, match=words) as told:
        take_home(tmp_path)
    assert remedy in told.value.remedy
    assert isinstance(told.value.cause, OSError)
