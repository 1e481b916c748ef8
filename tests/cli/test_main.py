"""The command line itself: help, usage, Ctrl+C, a closed pipe, the unexpected."""

from __future__ import annotations

import argparse
import importlib.util
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui import __version__
from lungseg_gui.cli import LABORATORY, main
from lungseg_gui.cli import phantom as phantom_command
from lungseg_lab.cli import COMMANDS
from tests.cli.conftest import ROOT, Lungseg

Start = Callable[..., subprocess.Popen[str]]


def test_help_names_every_command(lungseg: Lungseg) -> None:
    said = lungseg("--help")
    assert said.status == 0
    for command in ("segment", "evaluate", "train", "finetune", "models", "phantom", "bench"):
        assert f"    {command} " in said.out
        assert lungseg(command, "--help").status == 0


def test_help_imports_nothing_heavy() -> None:
    asked = (
        "import sys; sys.path[:0] = sys.argv[1:]\n"
        "from lungseg_gui.cli import main\n"
        "assert main(['--help']) == 0\n"
        "heavy = {'numpy', 'cv2', 'torch', 'pydicom', 'PySide6', 'sqlite3', 'tqdm', 'multiprocessing'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)\n"
    )
    argv = [sys.executable, "-c", asked, str(ROOT), str(ROOT / "model")]
    ended = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_version(lungseg: Lungseg) -> None:
    assert lungseg("--version").out == f"lungseg {__version__}\n"


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("dance",),
        ("segment",),
        ("segment", "x.dcm"),
        ("segment", "x.dcm", "--out", "d", "--device", "abacus"),
        ("models",),
        ("bench", "nothing"),
        ("phantom", "--out", "d", "--count", "0"),
        ("phantom", "--out", "d", "--count", "-1"),
        ("phantom", "--out", "d", "--seed", "x"),
        ("phantom", "--out", "d", "--size", "10x2000"),
    ],
)
def test_wrong_usage_is_2(lungseg: Lungseg, argv: tuple[str, ...]) -> None:
    said = lungseg(*argv)
    assert said.status == 2
    assert said.err.startswith("usage: ")


def test_control_c_is_one_line_and_leaves_whole_files(start: Start, tmp_path: Path) -> None:
    process = start("phantom", "--out", tmp_path, "--count", "1000", "--size", "64x64", "--json")
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    process.send_signal(signal.SIGINT)
    _, complained = process.communicate(timeout=60)
    assert process.returncode == 130
    assert complained.splitlines() == ["Stopped. Everything finished before then is complete."]
    assert Path(first["image"]).is_file()
    assert [path for path in tmp_path.rglob("*") if path.name.startswith(".")] == []


def test_a_closed_pipe_is_quiet(start: Start, tmp_path: Path) -> None:
    process = start("phantom", "--out", tmp_path, "--count", "1000", "--size", "64x64", "--json")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    complained = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=60), complained) == (141, "")


def test_the_unexpected_is_one_sentence_and_goes_to_the_log(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(folder: Path) -> Path:
        raise ZeroDivisionError(folder)

    monkeypatch.setattr(phantom_command, "prepared", broken)
    said = lungseg("phantom", "--out", tmp_path)
    assert said.status == 1
    assert len(said.complaints) == 1
    assert "ZeroDivisionError" in said.err
    assert "Traceback" not in said.err
    log = (lungseg_home / "logs" / "lungseg.log").read_text("utf-8")
    assert "Traceback" in log
    assert str(lungseg_home) in said.err


ODD = "\x1b[31mred\x07\x9b5m"


@pytest.mark.parametrize(
    "words",
    [
        ("segment", ODD, "--out", "{out}"),
        ("segment", "{file}", "--out", "{out}", "--model", ODD),
        ("evaluate", ODD, "--masks", ODD),
        ("train", ODD, "--data", ODD, "--out", "{out}"),
        ("experiment", ODD, "--data", ODD, "--out", "{out}"),
        ("finetune", "--training-set", ODD),
        ("models", "use", ODD),
        ("models", "add", ODD),
        ("dataset", "check", ODD),
        ("dataset", "import", "montgomery", ODD, "--out", "{out}"),
        ("home", "backup", "{file}"),
        ("home", "restore", ODD),
        ("home", "move", "{folder}"),
        ("home", "forget", ODD, "--yes"),
        ("phantom", "--out", "{file}", "--count", "1", "--seed", "1"),
        ("models", "list", ODD),
        (ODD,),
    ],
    ids=lambda words: " ".join(words[:2]).replace(ODD, "odd"),
)
def test_no_name_makes_a_terminal_obey(lungseg: Lungseg, tmp_path: Path, words: tuple[str, ...]) -> None:
    file, folder = tmp_path / f"{ODD}.dcm", tmp_path / f"{ODD} folder"
    file.write_bytes(b"")
    folder.mkdir()
    (folder / "taken").touch()
    places = {"{file}": str(file), "{folder}": str(folder), "{out}": str(tmp_path / f"{ODD} out")}
    said = lungseg(*(places.get(word, word) for word in words))
    assert said.status != 0
    assert said.err
    for text in (said.out, said.err):
        assert not set(text) & {"\x1b", "\x07", "\x9b"}


def test_without_the_laboratory_its_commands_say_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "matplotlib" else found(name))
    assert main(["train", "classic", "--data", ".", "--out", "."]) == 2
    assert 'not installed. Install it with: pip install "lungseg[lab]".' in capsys.readouterr().err
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert "segment" in shown
    assert "experiment" not in shown


def test_the_laboratory_says_the_names_that_the_command_line_knows() -> None:
    added: list[str] = []

    class Commands:
        def add_parser(self, name: str, **_: object) -> argparse.ArgumentParser:
            added.append(name)
            return argparse.ArgumentParser()

    for command in COMMANDS:
        command.add(Commands())
    assert tuple(added) == LABORATORY
