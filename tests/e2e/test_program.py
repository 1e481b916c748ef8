"""The program as users start it: options, children, pictures without a hand."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui import app
from lungseg_gui.__main__ import main
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.jobs import home_copy
from lungseg_gui.services.phantom import draw, write_png
from lungseg_gui.services.registry import Registry
from lungseg_sets.masks import read_mask


def start(arguments: list[str], repository: Path, home: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(repository), str(repository / "model")])
    environment = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "LUNGSEG_HOME": str(home)}
    command = [sys.executable, "-m", "lungseg_gui", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)


def test_a_picture_and_the_mask_are_written_without_a_hand(
    repository: Path, tmp_path: Path, own_version: Path, phantoms: list[Path]
) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    Registry(home).publish(own_version, "r1", activate=True)
    options = ["--screenshot", str(out / "window.png"), "--wait-for", "prediction", "--mask-out", str(out)]
    run = start([str(phantoms[0]), *options, "--size", "1600x1000"], repository, home)
    assert run.returncode == 0, run.stderr
    picture = cv2.imread(str(out / "window.png"))
    assert picture is not None
    assert picture.shape[:2] == (1000, 1600)
    mask = read_mask(out / "a.png")
    assert mask.shape == (192, 192)
    if os.name == "posix":  # the data folder is its owner's alone, what is exported is as the user's other files
        usual = tmp_path / "usual"
        usual.mkdir()
        assert out.stat().st_mode == usual.stat().st_mode
        assert {path.stat().st_mode & 0o077 for path in (home, *home.rglob("*"))} == {0}
    assert set(np.unique(mask)) <= {0, 1, 2}


def test_a_picture_that_cannot_be_made_is_a_sentence_and_a_status(repository: Path, tmp_path: Path) -> None:
    absent = str(tmp_path / "absent.dcm")
    run = start([absent, "--screenshot", str(tmp_path / "x.png"), "--wait-for", "prediction"], repository, tmp_path)
    assert run.returncode == 1
    assert "absent.dcm" in run.stderr
    assert "Traceback" not in run.stderr


def test_without_a_file_the_sample_is_what_waits_for_its_prediction(
    repository: Path, tmp_path: Path, own_version: Path
) -> None:
    """It opened nothing, and waited ten minutes for a prediction of it."""
    home, out = tmp_path / "home", tmp_path / "out"
    Registry(home).publish(own_version, "r1", activate=True)
    run = start(
        ["--screenshot", str(out / "x.png"), "--wait-for", "prediction", "--mask-out", str(out)], repository, home
    )
    assert run.returncode == 0, run.stderr
    picture, mask = run.stdout.splitlines()
    assert (picture, Path(mask).parent, Path(mask).is_file()) == (str(out / "x.png"), out, True)


def test_a_mask_is_never_written_over_its_image(repository: Path, tmp_path: Path) -> None:
    image = tmp_path / "a.png"
    write_png(image, draw(1, shape=(128, 128)))
    before = image.read_bytes()
    run = start([str(image), "--mask-out", str(tmp_path)], repository, tmp_path / "home")
    assert run.returncode == 1
    assert "never overwritten" in run.stderr
    assert image.read_bytes() == before


def test_a_mask_is_written_once_it_is_there(repository: Path, tmp_path: Path) -> None:
    image = tmp_path / "a.png"
    write_png(image, draw(1, shape=(256, 256)))
    run = start([str(image), "--mask-out", str(tmp_path / "out")], repository, tmp_path / "home")
    assert run.returncode == 0, run.stderr
    assert set(np.unique(read_mask(tmp_path / "out" / "a.png"))) == {0, 1, 2}


def test_the_first_paint_is_timed(repository: Path, tmp_path: Path) -> None:
    run = start(["--exit-after-first-paint"], repository, tmp_path)
    assert run.returncode == 0, run.stderr
    name, figure = run.stdout.split()
    assert name == "first-paint"
    assert float(figure) > 0


def test_a_data_folder_that_cannot_be_made_is_a_sentence(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    run = start(["--exit-after-first-paint"], repository, tmp_path / "file" / "home")
    assert run.returncode == 1
    assert "LUNGSEG_HOME" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_program_without_a_console_tells_nobody_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)  # as pythonw has them on Windows
    assert main(["--child", "unknown"]) == 2
    sys.stdout.close()
    sys.stderr.close()


def test_an_unknown_child_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--child", "nothing"]) == 2
    assert "nothing" in capsys.readouterr().err


@pytest.mark.parametrize("size", ["1600", "axb", "1600x"])
def test_a_size_that_is_none_is_wrong_usage(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--size", size])
    assert ended.value.code == 2
    assert "1600x1000" in capsys.readouterr().err


def test_a_second_program_on_one_folder_says_so_in_a_sentence_and_the_next_takes_over_from_a_dead_one(
    repository: Path, tmp_path: Path
) -> None:
    hold = (
        "import sys, time; from pathlib import Path; from lungseg_gui.app import claim;"
        " lock = claim(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"
    )
    environment = {**os.environ, "PYTHONPATH": str(repository), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", hold, str(tmp_path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as first:
        try:
            assert first.stdout is not None
            assert first.stdout.readline() == "held\n"
            second = start(["--exit-after-first-paint"], repository, tmp_path)
            assert second.returncode == 1
            assert f"lungseg is already open (process {first.pid})." in second.stderr
            assert len(second.stderr.splitlines()) == 1
            if os.name == "posix":  # whoever deletes the lock's file frees nothing
                (tmp_path / "program.lock").unlink()
                second = start(["--exit-after-first-paint"], repository, tmp_path)
                assert second.returncode == 1
                assert "lungseg is already open." in second.stderr
        finally:
            first.kill()  # without a chance to release it
    third = start(["--exit-after-first-paint"], repository, tmp_path)
    assert third.returncode == 0, third.stderr


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EROFS, "cannot be written: @ Ask for write permission there, or set"),
        (errno.EACCES, "cannot be written: @ Ask for write permission there, or set"),
        (errno.ENOSPC, "is on a disk that is full: @ Free some space, or set"),
    ],
)
def test_a_data_folder_that_cannot_be_written_is_one_sentence_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    usual = os.open

    def refused(path: Any, flags: int, *more: Any, **named: Any) -> int:  # noqa: ANN401 - as os.open
        if flags & os.O_CREAT:
            raise OSError(number, os.strerror(number))
        return usual(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", refused)
    for take in (app.claim, lambda home: home_copy.held(home).__enter__()):
        with pytest.raises(LungSegError) as told:
            take(tmp_path)
        words = words.replace("@", "none of your work could be saved.")
        assert str(told.value).startswith(f"The data folder {tmp_path} {words} LUNGSEG_HOME to")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_the_end_of_session_or_terminal_ends_the_program_in_order(repository: Path, tmp_path: Path, name: str) -> None:
    path = os.pathsep.join([str(repository), str(repository / "model")])
    environment = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "LUNGSEG_HOME": str(tmp_path)}
    child = subprocess.Popen([sys.executable, "-m", "lungseg_gui"], env=environment)
    try:
        end = time.monotonic() + 120
        while not (tmp_path / "library.sqlite-wal").exists():  # its services are there, its window is on the way
            assert child.poll() is None
            assert time.monotonic() < end
            time.sleep(0.1)
        child.send_signal(getattr(signal, name))
        assert child.wait(120) == 0
        assert not (tmp_path / "program.lock").exists()
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()


def test_a_newer_data_folder_is_told_and_left_as_it_is(repository: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    run = start(["--exit-after-first-paint"], repository, tmp_path)
    assert run.returncode == 1
    assert "written by a newer lungseg" in run.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_log_that_cannot_be_written_does_not_keep_the_window_away(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    run = start(["--exit-after-first-paint"], repository, tmp_path)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
