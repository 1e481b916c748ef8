"""A second start on one data folder: what it is given is opened in the window that is there."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui import app
from lungseg_gui.ui import second_start
from lungseg_gui.ui.second_start import SecondStart, address, hand_over
from tests.e2e.conftest import Desk

Start = Callable[..., Desk]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="speaks to sockets of POSIX")


def handed(home: Path, *paths: Path) -> subprocess.Popen[str]:
    """Hand over from another process; its exit status is 0 once it has its answer."""
    words = (
        "import sys; from pathlib import Path; from lungseg_gui.ui.second_start import hand_over;"
        " sys.exit(not hand_over(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]]))"
    )
    return subprocess.Popen([sys.executable, "-c", words, str(home), *map(str, paths)], text=True)


def test_a_second_start_opens_its_files_in_the_window_that_is_open(
    start: Start, phantoms: list[Path], repository: Path, lungseg_home: Path
) -> None:
    desk = start()
    desk.program.listen()
    alone = app.claim(lungseg_home)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(repository), str(repository / "model"))),
        "LUNGSEG_HOME": str(lungseg_home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "lungseg_gui", phantoms[0].name]
    with subprocess.Popen(
        command, env=environment, cwd=phantoms[0].parent, stderr=subprocess.PIPE, text=True
    ) as second:
        desk.until(lambda: second.poll() is not None)
        assert second.stderr is not None
        assert (second.returncode, second.stderr.read()) == (0, "")
    model = desk.program.window.worklist.model
    desk.until(lambda: [Path(key) for key in model.keys()] == [phantoms[0]])  # noqa: SIM118
    alone.release()


def test_the_socket_of_a_program_that_died_is_no_obstacle(start: Start, lungseg_home: Path) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address(lungseg_home))
    assert not hand_over(lungseg_home, ())  # nobody answers
    desk = start()
    desk.program.listen()
    other = handed(lungseg_home)
    desk.until(lambda: other.poll() is not None)
    assert other.returncode == 0
    assert Path(address(lungseg_home)).stat().st_mode & 0o077 == 0


def test_without_an_answer_the_files_are_not_taken(lungseg_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_start, "_ANSWER_MS", 200)
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(address(lungseg_home))
        mute.listen()
        assert not hand_over(lungseg_home, [Path("a.dcm")])


def was_closed(stranger: socket.socket) -> bool:
    try:
        return stranger.recv(16) == b""
    except BlockingIOError:
        return False
    except ConnectionError:
        return True


def test_a_socket_of_somebody_else_is_told_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, is_own = tmp_path / "s", second_start._is_own  # pyright: ignore[reportPrivateUsage]
    with socket.socket(socket.AF_UNIX) as own:
        own.bind(str(path))
        assert is_own(str(path))
        monkeypatch.setattr(os, "getuid", lambda: 12345)
        assert not is_own(str(path))
    monkeypatch.undo()
    (tmp_path / "file").touch()
    assert not is_own(str(tmp_path / "file"))


def test_what_is_no_message_of_ours_opens_nothing(start: Start, lungseg_home: Path) -> None:
    desk = start()
    receiver = SecondStart(lungseg_home, desk.program)
    told: list[object] = []
    receiver.came.connect(told.append)
    for line in (b"[]\n", b"{}\n", b'{"open": 7}\n', b'{"open": "/a"}\n', b"[" * 99_999 + b"\n", b"\xff\n"):
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.connect(address(lungseg_home))
            stranger.sendall(line)
            stranger.setblocking(False)
            desk.until(lambda one=stranger: was_closed(one))
    other = handed(lungseg_home, Path("/a.dcm"))
    desk.until(lambda: other.poll() is not None)
    assert other.returncode == 0
    assert told == [[Path("/a.dcm")]]
    receiver.close()


def test_the_start_on_the_sample_study_is_a_readers_and_one_for_a_picture_is_not() -> None:
    assert app.Options(sample=True).reads  # what run.py does where nothing is named
    assert not app.Options(sample=True, screenshot=Path("shot.png")).reads
    assert not app.Options(sample=True, wait_for="prediction").reads
    assert not app.Options(exit_after_first_paint=True).reads
