"""Files are there whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import english, tr
from lungseg_gui.services import files
from lungseg_gui.services.files import atomic_write_bytes, safe_name, sha256

ROOT = Path(__file__).resolve().parents[2]


def test_a_file_is_written_replaced_and_its_folders_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "file.bin"
    atomic_write_bytes(path, b"first")
    atomic_write_bytes(path, b"second")
    assert path.read_bytes() == b"second"
    assert [entry.name for entry in path.parent.iterdir()] == ["file.bin"]


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_file_gets_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    atomic_write_bytes(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "the disk is full"), (errno.EDQUOT, "the disk is full"), (errno.EIO, "cannot be written")],
)
def test_a_failure_leaves_what_was_there_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, words: str
) -> None:
    path = tmp_path / "file.bin"
    atomic_write_bytes(path, b"before")

    def fails(*unused: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files.os, step, fails)
    with pytest.raises(LungSegError, match=words) as caught:
        atomic_write_bytes(path, b"after")
    assert caught.value.remedy
    assert path.read_bytes() == b"before"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file.bin"]


def test_a_folder_that_cannot_be_synced_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*unused: object) -> int:
        raise OSError(errno.EINVAL, "not on this drive")

    monkeypatch.setattr(files.os, "open", fails)
    files.sync_folder(tmp_path)


def test_the_plan_of_a_step_goes_once_its_moves_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "old").write_bytes(b"old")
    moved: set[Path] = set()

    def sync(folder: Path) -> None:
        if (tmp_path / ".staging" / "complete.json").exists() and (tmp_path / "out" / "old").exists():
            moved.add(folder.relative_to(tmp_path))

    monkeypatch.setattr(files, "sync_folder", sync)
    files.Stage(tmp_path).put({"new/file": b"new"}, {"in/old": "out/old"})
    assert {Path("new"), Path("in"), Path("out")} <= moved
    assert not (tmp_path / ".staging").exists()


def test_a_file_in_the_way_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "way").write_bytes(b"in the way")
    with pytest.raises(LungSegError, match=r"x\.bin could not be saved: the folder .*way cannot be written\."):
        atomic_write_bytes(tmp_path / "way" / "x.bin", b"")
    assert (tmp_path / "way").read_bytes() == b"in the way"


def test_a_failure_is_said_in_the_readers_language_and_knows_its_english(tmp_path: Path, bracketed: None) -> None:
    full = files.writing_failed(tmp_path / "x.bin", OSError(errno.ENOSPC, "full"))
    with (
        pytest.raises(LungSegError) as told,
        files.speaking_of(tr("The record could not be saved"), tmp_path, again=tr("decide again")),
    ):
        raise full
    assert full.message == "[x.bin could not be saved: the disk is full.]"
    assert told.value.message == "[[The record could not be saved]: the disk is full.]"
    assert told.value.remedy == "[Free some space, then [decide again].]"
    assert english(told.value.remedy) == "Free some space, then decide again."


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_is_replaced_and_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    atomic_write_bytes(tmp_path / "link", b"ours")
    assert (tmp_path / "secret").read_bytes() == b"secret"
    assert (tmp_path / "link").read_bytes() == b"ours"


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL of POSIX")
def test_a_killed_writer_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    program = (
        "import itertools, sys; from pathlib import Path\n"
        "from lungseg_gui.services.files import atomic_write_bytes\n"
        "for number in itertools.count():\n"
        "    atomic_write_bytes(Path(sys.argv[1]), bytes([number % 251]) * 3_000_000)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "model")))}
    for delay in (0.0, 0.003, 0.011, 0.017):
        path.unlink(missing_ok=True)
        with subprocess.Popen([sys.executable, "-c", program, str(path)], env=environment) as writer:
            while not path.exists() and writer.poll() is None:
                time.sleep(0.001)
            time.sleep(delay)
            writer.send_signal(signal.SIGKILL)
        content = path.read_bytes()
        assert len(content) == 3_000_000
        assert content == content[:1] * 3_000_000


@given(st.text(max_size=300))
def test_a_safe_name_stays_in_its_folder(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert len(safe) <= 100
    assert not safe.startswith(".")
    assert not safe.endswith((".", " "))
    assert Path(safe).name == safe
    assert not set(safe) & set('/\\:*?"<>|\0')


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("x" * 300, "x" * 100),
        ("con." + "x" * 300, "_con." + "x" * 95),
        ("com1", "_com1"),
        ("console", "console"),
        (".hidden", "hidden"),
        ("x" * 99 + "..", "x" * 99),
        ("..", f"unnamed_{sha256(b'..')[:8]}"),
    ],
)
def test_a_name_from_outside_as_the_name_of_a_file(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_safe_names() -> None:
    assert safe_name("1.2.840.113619.2") == "1.2.840.113619.2"
    assert safe_name("../../../../tmp/x") == "_.._.._.._tmp_x"
    assert safe_name("nul.dcm") == "_nul.dcm"
    assert safe_name("") != safe_name("..") != safe_name("...")


def test_sha256_is_the_standards() -> None:
    # FIPS 180-2, appendix B.1.
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_what_others_could_read_is_taken_from_them_and_counted_and_links_are_left(tmp_path: Path) -> None:
    home, outside = tmp_path / "home", tmp_path / "outside"
    (home / "inner").mkdir(parents=True)
    for path, mode in ((outside, 0o644), (home / "open", 0o644), (home / "inner" / "closed", 0o600)):
        path.write_bytes(b"")
        path.chmod(mode)
    (home / "link").symlink_to(outside)
    home.chmod(0o755)
    (home / "inner").chmod(0o750)
    assert files.correct_rights(home) == 3
    assert [stat.S_IMODE(path.stat().st_mode) for path in (home, home / "inner", home / "open")] == [
        0o700,
        0o700,
        0o600,
    ]
    assert stat.S_IMODE(outside.stat().st_mode) == 0o644
    assert files.correct_rights(home) == 0


# -- whose files they are
def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_folders_get_the_usual_rights_though_the_window_lets_nobody_in_unless_they_are_private(tmp_path: Path) -> None:
    (tmp_path / "usual").mkdir()
    (tmp_path / "closed").mkdir(mode=0o700)
    files.keep_private(tmp_path / "home")
    assert [files.is_private(tmp_path / name) for name in ("home/a/b", "home", "other/b")] == [True, False, False]
    before = os.umask(0o077)
    try:
        for folder in ("closed/new/inner", "home/new"):
            files.make_folder(tmp_path / folder)
            atomic_write_bytes(tmp_path / folder / "made" / "file", b"")
            files.make_folder(tmp_path / folder)
    finally:
        os.umask(before)
    assert mode(tmp_path / "closed") == 0o700
    assert {mode(tmp_path / f"closed/new{end}") for end in ("", "/inner", "/inner/made")} == {mode(tmp_path / "usual")}
    assert [mode(tmp_path / f"home/new{end}") for end in ("", "/made", "/made/file")] == [0o700, 0o700, 0o600]


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_to_ask_what_files_are_usually_allowed_changes_nothing() -> None:
    before = os.umask(0o027)
    try:
        exec(compile(Path(files.__file__).read_bytes(), "files", "exec"), {"__name__": "again"})
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)


def watched(folder: Path, *, checks: int) -> Path:
    """Return a folder that another one takes the place of after so many looks."""
    left = [checks]

    def check() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENODEV, "another folder")

    folder.mkdir()
    files.watch(folder, check)
    return folder


def test_nothing_is_written_into_another_folder_and_nothing_counts_that_went_there(tmp_path: Path) -> None:
    home = watched(tmp_path / "before", checks=0)
    with pytest.raises(LungSegError, match=r"x could not be saved: the data folder is gone\.") as told:
        atomic_write_bytes(home / "inner" / "x", b"")
    assert told.value.remedy == f"Restore {home}, then try again."
    assert told.value.reason == "the data folder is gone"
    assert isinstance(told.value.cause, files.FolderGone)
    assert (told.value.cause.errno, told.value.cause.folder) == (errno.ENODEV, home)
    assert list(home.iterdir()) == []
    atomic_write_bytes(tmp_path / "beside", b"")
    with pytest.raises(LungSegError, match="the data folder is gone"):
        atomic_write_bytes(watched(tmp_path / "after", checks=1) / "x", b"")


# -- several files in one step
def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_are_written_moved_and_removed_in_one_step(tmp_path: Path) -> None:
    root = tmp_path / "new" / "set"
    stage = files.Stage(root)
    stage.put({"a": b"1", "in/b": b"2", "c": b"3"}, {})
    (root / ".staging").mkdir()
    (root / ".staging" / "left").write_bytes(b"of a step that was never complete")
    stage.put({"a": b"4"}, {"in/b": "out/of/b", "gone": "nowhere"}, ["c", "missing", "out"])
    assert contents(root) == {"a": b"4", "out/of/b": b"2"}


def test_a_step_whose_files_cannot_be_read_changes_nothing(tmp_path: Path) -> None:
    class Refused(dict[str, bytes]):
        def items(self) -> object:  # pyright: ignore[reportIncompatibleMethodOverride]
            yield "a", b"4"
            raise LungSegError("The package is damaged.")

    stage = files.Stage(tmp_path)
    stage.put({"a": b"1"}, {})
    with pytest.raises(LungSegError, match="The package is damaged"):
        stage.put(Refused(), {}, ["a"])
    assert contents(tmp_path) == {"a": b"1"}
    assert not (tmp_path / ".staging").exists()


def test_what_cannot_be_cleared_away_hides_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(shutil, "rmtree", lambda path, **how: asked.append((path.name, how)))
    cleared = (".staging", {"ignore_errors": True})
    stage = files.Stage(tmp_path)
    stage.put({"a": b"1"}, {})
    assert asked == [cleared] * 2  # what a killed one left, and its own at the end
    for failure, raised in ((OSError(errno.EIO, "x"), LungSegError), (LungSegError("It is damaged."), LungSegError)):
        asked.clear()

        def failing(path: Path, content: bytes, failure: Exception = failure) -> None:
            raise failure

        with monkeypatch.context() as patch:
            patch.setattr(files, "atomic_write_bytes", failing)
            with pytest.raises(raised):
                stage.put({"a": b"2"}, {})
        assert asked == [cleared] * 2
    (tmp_path / ".staging").mkdir(exist_ok=True)
    (tmp_path / ".staging" / "complete.json").unlink(missing_ok=True)
    asked.clear()
    stage.recover()
    assert asked == [cleared]


def test_a_plan_is_gone_before_its_folder_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    stage = files.Stage(tmp_path)

    def noted(path: Path, **how: object) -> None:
        seen.append((path / "complete.json").exists())

    monkeypatch.setattr(shutil, "rmtree", noted)
    stage.put({"a": b"1"}, {})
    assert seen == [False, False]


def test_a_lock_on_windows_lies_beyond_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int, int, int]] = []

    def locking(handle: int, how: int, length: int) -> None:
        asked.append((handle, how, length, os.lseek(handle, 0, os.SEEK_CUR)))

    with (tmp_path / "lock").open("w+b") as stream:
        handle = stream.fileno()
        with monkeypatch.context() as patch:
            patch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=7))
            patch.setattr(os, "name", "nt")
            locked = files.lock(handle)
    assert locked is True
    assert asked == [(handle, 7, 1, 1 << 20)]


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
@pytest.mark.parametrize(
    ("number", "found"), [(errno.EAGAIN, False), (errno.EACCES, False), (errno.EDEADLK, False), (errno.ENOTSUP, None)]
)
def test_a_lock_that_another_one_holds_is_not_a_disk_without_locks(
    monkeypatch: pytest.MonkeyPatch, number: int, found: bool | None
) -> None:
    import fcntl

    asked: list[int] = []

    def refused(handle: int, how: int) -> None:
        asked.append(how)
        raise OSError(number, "x")

    monkeypatch.setattr(fcntl, "flock", refused)
    assert files.lock(0) is found
    assert asked == [fcntl.LOCK_EX | fcntl.LOCK_NB]


def test_a_step_where_no_folder_can_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "set").write_bytes(b"a file in the way")
    with pytest.raises(LungSegError, match="set could not be saved"):
        files.Stage(tmp_path / "set").put({"a": b""}, {})
    assert contents(tmp_path) == {"set": b"a file in the way"}


@pytest.mark.parametrize(
    ("plan", "after"),
    [
        ('{"names": ["a", "b"], "moves": {"old": "new/old"}, "gone": ["c"]}', {"a": b"2", "new/old": b"1"}),
        ('{"names": ["a"], "moves": {}}', {"a": b"2", "old": b"1", "c": b"1"}),  # of an earlier program
        (None, {"a": b"1", "old": b"1", "c": b"1"}),
    ],
)
def test_a_step_that_was_cut_short_is_finished_or_forgotten(
    tmp_path: Path, plan: str | None, after: dict[str, bytes]
) -> None:
    stage = files.Stage(tmp_path)
    stage.recover()
    stage.put({"a": b"1", "old": b"1", "c": b"1"}, {})
    (tmp_path / ".staging").mkdir()
    (tmp_path / ".staging" / "a").write_bytes(b"2")
    if plan is not None:
        (tmp_path / ".staging" / "complete.json").write_text(plan)
    stage.recover()
    assert contents(tmp_path) == after
    assert not (tmp_path / ".staging").exists()


def test_a_step_that_ends_in_another_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    stage = files.Stage(folder)
    stage.put({"a": b"1"}, {})
    folder.rename(tmp_path / "away")
    folder = watched(folder, checks=5)  # the step itself, each of its two files before and after
    with pytest.raises(LungSegError, match="home could not be saved: the data folder is gone"):
        stage.put({"a": b"2"}, {})


def test_the_folders_of_what_was_removed_are_on_the_disk_before_the_plan_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: set[str] = set()

    def sync(folder: Path) -> None:
        if (tmp_path / ".staging" / "complete.json").exists():
            synced.add(folder.relative_to(tmp_path).as_posix())

    stage = files.Stage(tmp_path)
    stage.put({"in/a": b"", "b": b""}, {})
    monkeypatch.setattr(files, "sync_folder", sync)
    stage.put({}, {}, ["in/a", "not/there"])
    assert synced == {"in"}


# -- what a failure is called
def test_a_failure_of_what_nobody_was_told_of_passes_as_it_is(tmp_path: Path) -> None:
    error = LungSegError("The version is damaged.")
    with pytest.raises(LungSegError) as told, files.speaking_of("The note could not be saved", tmp_path, again="x"):
        raise error
    assert told.value is error


@pytest.mark.parametrize(
    ("cause", "sentence"),
    [
        (OSError(errno.ENOSPC, "full"), "It could not be saved: the disk is full. Free some space, then try it."),
        (
            OSError(errno.EACCES, "no"),
            "It could not be saved: the folder {} cannot be written. Ask for write",
        ),
        (
            files.FolderGone(Path("data/x"), OSError(errno.ENODEV, "gone")),
            f"It could not be saved: the data folder is gone. Restore {Path('data/x')}, then try it.",
        ),
    ],
)
def test_a_failure_is_said_of_what_the_reader_knows(tmp_path: Path, cause: OSError, sentence: str) -> None:
    error = files.writing_failed(tmp_path / "x.bin", cause)
    with pytest.raises(LungSegError) as told, files.speaking_of("It could not be saved", tmp_path, again="try it"):
        raise error
    assert str(told.value).startswith(sentence.format(tmp_path))
    assert (told.value.cause, told.value.reason) == (cause, error.reason)


# -- copying and deleting
def test_a_copy_is_whole_before_it_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content, seen = os.urandom(300), list[bytes]()
    (tmp_path / "a").write_bytes(content)
    monkeypatch.setattr(os, "fsync", lambda handle: seen.append((tmp_path / "b").read_bytes()))
    files.copy_synced(tmp_path / "a", tmp_path / "b")
    assert seen == [content]


def test_a_file_goes_with_those_that_sqlite_keeps_beside_it(tmp_path: Path) -> None:
    for name in ("a", "a-wal", "a-shm", "a-journal", "a-notes"):
        (tmp_path / name).touch()
    files.delete_for_good(tmp_path / "a")
    files.delete_for_good(tmp_path / "missing")
    assert [path.name for path in tmp_path.iterdir()] == ["a-notes"]


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_folder_goes_with_all_that_is_in_it_and_of_a_link_only_the_link(tmp_path: Path) -> None:
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "there")
    for name in ("folder", "link"):
        files.delete_for_good(tmp_path / name)
    assert contents(tmp_path) == {"there/file": b""}
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_what_cannot_be_deleted_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*unused: object, **named: object) -> None:
        raise PermissionError

    (tmp_path / "a").touch()
    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(LungSegError) as told:
        files.delete_for_good(tmp_path / "a")
    assert str(told.value) == f"{tmp_path / 'a'} cannot be deleted. Delete it by hand."
