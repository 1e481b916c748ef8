"""Files are there whole or not at all."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

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
