"""run.py in a folder of the test's own; commands that would install or open something are recorded."""

from __future__ import annotations

import ctypes
import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import run
from lungseg_setup import system

ROOT = Path(__file__).resolve().parents[1]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="is about Linux")
posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no exec")


class Recorder:
    """Stands in for subprocess.call: keeps the commands, makes the files they would make, or fails."""

    def __init__(self, python: Path) -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.fails: Callable[[list[str]], bool] = lambda command: False
        self._python = python

    def __call__(self, command: list[str], **settings: object) -> int:
        self.commands.append(command)
        environment = settings.get("env")
        self.environments.append(environment if isinstance(environment, dict) else {})
        if self.fails(command):
            return 1
        if "venv" in command:
            self._python.parent.mkdir(parents=True, exist_ok=True)
            self._python.touch()
        return 0

    def having(self, word: str) -> list[list[str]]:
        return [command for command in self.commands if word in command]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Empty project folder that run.py takes for its own, on a machine with a screen and room."""
    (tmp_path / "requirements.txt").write_text("one==1\n")
    (tmp_path / "requirements-engine.txt").write_text("three==3\n")
    (tmp_path / "requirements-dev.txt").write_text("-r requirements.txt\ntwo==2\n")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(run, "OUT", tmp_path / "out")
    monkeypatch.setattr(run, "disk_usage", lambda _: SimpleNamespace(free=100e9))
    monkeypatch.setattr(ctypes, "CDLL", lambda _: None)
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    return tmp_path


@pytest.fixture
def calls(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder(run.environment_python())
    monkeypatch.setattr(subprocess, "call", recorder)
    # The environment that the recorder makes has an empty file for a Python: it does not work.
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: SimpleNamespace(returncode=1))
    return recorder


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Command lines that run.py turned into, instead of ending the test's own process."""
    became: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, command: became.append(command))
    return became


@posix_only
def test_first_start_sets_up_then_opens_and_second_start_only_opens(calls: Recorder, opened: list[list[str]]) -> None:
    run.main([])
    assert len(calls.having("venv")) == 1
    installed = [command[-1] for command in calls.having("install")]
    assert installed == [str(run.ROOT / name) for name in ("requirements.txt", "requirements-engine.txt", "")]
    assert "--no-deps" in calls.having("install")[1]  # what reports the use of the engine is not installed
    before = len(calls.commands)
    run.main(["film.dcm"])
    assert len(calls.commands) == before
    assert [command[2:] for command in opened] == [["-m", "lungseg_gui", "--sample"], ["-m", "lungseg_gui", "film.dcm"]]


@posix_only
@pytest.mark.parametrize("changed", ["requirements.txt", "requirements-engine.txt", "python"])
def test_what_the_environment_was_made_from_is_noticed_when_it_changes(
    calls: Recorder, opened: list[list[str]], changed: str
) -> None:
    run.main([])
    if changed == "python":
        run.environment_python().unlink()
    else:
        (run.ROOT / changed).write_text("one==1.1\n")
    before = len(calls.having("install"))
    run.main([])
    assert len(calls.having("install")) == before + 3
    assert len(opened) == 2


@posix_only
def test_a_set_up_that_was_cut_short_is_gone_through_again(
    calls: Recorder, opened: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    calls.fails = lambda command: "install" in command
    assert run.main([]) == 1
    assert "start run.py again" in capsys.readouterr().err
    assert not run.is_set_up(False)
    assert opened == []
    calls.fails = lambda command: False
    run.main([])
    assert run.is_set_up(False)
    assert len(opened) == 1
    assert not (run.VENV / "tmp").exists()


def test_pip_unpacks_on_the_disk_whose_room_was_checked(calls: Recorder) -> None:
    run.set_up(testing=False)
    [temporary] = {settings["TMPDIR"] for settings in calls.environments if "TMPDIR" in settings}
    assert Path(temporary).is_relative_to(run.VENV)


def test_the_environment_of_the_tests_serves_the_program_but_not_the_other_way_round(calls: Recorder) -> None:
    run.set_up(testing=False)
    assert not run.is_set_up(True)
    run.set_up(testing=True)
    assert run.is_set_up(True)
    run.stamp(False).unlink()
    assert run.is_set_up(False)


def test_a_full_disk_is_said_before_anything_is_fetched(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "disk_usage", lambda _: SimpleNamespace(free=1.5e9))
    assert run.main([]) == 1
    said = capsys.readouterr()
    assert "1.5 GB are free" in said.err
    assert "GB to download" in said.out
    assert calls.commands == []


def test_little_room_means_no_cache(calls: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    download, installed = run.SIZES.get(sys.platform, run.SIZES["linux"])
    monkeypatch.setattr(run, "disk_usage", lambda _: SimpleNamespace(free=(download + installed + 0.1) * 1e9))
    run.set_up(testing=False)
    assert all("--no-cache-dir" in command for command in calls.having("install"))


@linux_only
def test_without_a_display_pictures_are_left(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY")

    def program(command: list[str], **settings: object) -> int:
        if "lungseg_gui" not in command or "compileall" in command:
            return calls(command, **settings)
        environment = settings["env"]
        assert isinstance(environment, dict)
        assert environment["QT_QPA_PLATFORM"] == "offscreen"
        Path(command[command.index("--screenshot") + 1]).write_bytes(b"picture")
        (Path(command[command.index("--mask-out") + 1]) / "film.png").write_bytes(b"mask")
        return 0

    monkeypatch.setattr(subprocess, "call", program)
    assert run.main(["film.dcm"]) == 0
    said = capsys.readouterr().out
    assert "No display was found" in said
    assert f"Written: {run.OUT / 'film.png'}" in said
    assert f"Written: {run.OUT / 'screenshot.png'}" in said


@linux_only
@pytest.mark.parametrize("option", ["--version", "--exit-after-first-paint"])
def test_what_ends_by_itself_is_asked_for_no_picture(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    monkeypatch.delenv("DISPLAY")
    run.set_up(testing=False)
    assert run.main([option]) == 0
    assert calls.commands[-1][2:] == ["-m", "lungseg_gui", option]


@linux_only
@pytest.mark.parametrize("status", [0, 3])
def test_a_program_that_leaves_no_picture_is_a_failure(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], status: int
) -> None:
    monkeypatch.delenv("DISPLAY")
    run.set_up(testing=False)
    run.OUT.mkdir()
    (run.OUT / "screenshot.png").write_bytes(b"from the last time")
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: status)
    assert run.main([]) == 1
    assert "what it said stands above" in capsys.readouterr().err


@linux_only
@pytest.mark.parametrize(
    ("variables", "display"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc"}, True),
    ],
)
@pytest.mark.usefixtures("checkout")
def test_where_a_window_can_be_seen(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], display: bool) -> None:
    monkeypatch.delenv("DISPLAY")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run.has_display() is display


def lose(monkeypatch: pytest.MonkeyPatch, *libraries: str) -> None:
    def load(name: str) -> None:
        if name in libraries:
            raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", load)


@linux_only
def test_a_missing_library_is_named_with_the_one_command(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lose(monkeypatch, "libEGL.so.1", "libxcb-cursor.so.0")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "which", {"apt-get": "found"}.get)
    assert run.main([]) == 1
    said = capsys.readouterr().err
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0" in said
    assert calls.commands == []


@linux_only
def test_without_a_display_the_libraries_of_x11_are_not_asked_for(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose(monkeypatch, "libxcb-cursor.so.0")
    monkeypatch.delenv("DISPLAY")
    run.check_system(False, True)
    assert calls.commands == []


@linux_only
def test_root_on_debian_gets_what_is_missing(calls: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    lose(monkeypatch, "libEGL.so.1")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system, "which", {"apt-get": "found"}.get)
    run.check_system(False, True)
    assert [command[1] for command in calls.commands] == ["update", "install"]
    assert calls.commands[1][-2] == "libegl1"


@linux_only
def test_tests_go_on_without_xvfb_and_say_so(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "which", {"apt-get": "found"}.get)
    run.check_system(True, True)
    assert "window tests will be skipped" in capsys.readouterr().out


@linux_only
def test_venv_and_libraries_are_asked_for_in_one_command(
    calls: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lose(monkeypatch, "libEGL.so.1")
    monkeypatch.setattr(run.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object())
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "which", {"apt-get": "found"}.get)
    assert run.main([]) == 1
    packages = f"libegl1 python3.{sys.version_info[1]}-venv"
    assert f"sudo apt-get install -y --no-install-recommends {packages}\n" in capsys.readouterr().err
    assert calls.commands == []


@pytest.mark.parametrize(
    ("version", "accepted"), [((3, 10), False), ((3, 11), True), ((3, 13), True), ((3, 14), False)]
)
def test_pythons_that_are_too_old_or_too_new_are_refused(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int], accepted: bool
) -> None:
    monkeypatch.setattr(run.sys, "version_info", (*version, 0, "final", 0))
    monkeypatch.setattr(run, "which", {"python3.13": "switched off", "python3.12": "found"}.get)
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_: SimpleNamespace(returncode=int(command[0] == "python3.13"))
    )
    if accepted:
        run.check_python()
    else:
        with pytest.raises(run.SetupError, match=r"python3\.12 run\.py"):
            run.check_python()


def test_two_at_once_set_up_one_after_the_other(checkout: Path) -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import run; from pathlib import Path\n"
        f"run.ROOT = Path({str(checkout)!r})\n"
        "with run.SetupLock(run.ROOT): print('inside', flush=True)"
    )
    with run.SetupLock(run.ROOT):
        other = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
        assert other.stdout is not None
        assert "waiting" in other.stdout.readline()
    assert other.stdout.readline() == "inside\n"
    other.stdout.close()
    assert other.wait() == 0


@posix_only
def test_a_drive_without_locks_holds_nobody_up(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def flock(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", flock)
    with run.SetupLock(run.ROOT):
        assert "waiting" not in capsys.readouterr().out


def test_a_fast_run_looks_at_the_types_of_the_program_and_a_whole_one_at_all() -> None:
    assert run.typed(["-k", "brush"]) == []  # what pyproject.toml names
    looked_at = run.typed(["--fast"])
    assert {"lungseg_gui", "run.py"} <= set(looked_at)
    assert "tests" not in looked_at
    assert all((run.ROOT / place).exists() for place in looked_at)


def test_every_step_is_run_and_the_closing_line_of_pytest_comes_last(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps: list[list[str]] = []

    def step(command: list[str]) -> tuple[int, str]:
        steps.append(command)
        return int("check" in command), "=== 3 passed in 1 s ===" if "pytest" in command else "fine"

    monkeypatch.setattr(run, "run_step", step)
    assert run.run_tests(["-k", "brush"]) == 1
    assert {command[0] for command in steps} == {str(run.environment_python())}
    assert [command[2] for command in steps[:3]] == ["ruff", "ruff", "basedpyright"]
    assert "importlinter" in steps[3][2]
    assert steps[4][1:3] == ["-m", "pytest"]
    assert steps[4][-2:] == ["-k", "brush"]  # what is asked for comes last, and so counts
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "=== 3 passed in 1 s ==="
    assert any(line.startswith("ruff check") and "failed" in line for line in said)
    assert any(line.startswith("pytest") and "ok" in line for line in said)


def test_a_step_passes_its_output_on_and_returns_status_and_last_line(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")  # which costs the tests a third of a second at each process
    program = "import sys; print('one'); print('keeps', not sys.dont_write_bytecode); print(); raise SystemExit(4)"
    assert run.run_step([sys.executable, "-c", program]) == (4, "keeps True")
    assert "one" in capfd.readouterr().out


@posix_only
def test_ci_runs_exactly_this() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    commands = [line for line in script.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    assert commands[-2:] == ['python3 run.py test "$@"', "exec python3 run.py test --interop"]


def test_the_readers_of_others_are_a_step_of_their_own(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[list[str]] = []

    def step(command: list[str]) -> tuple[int, str]:
        steps.append(command[1:])
        return 3, ""

    monkeypatch.setattr(run, "run_step", step)
    assert run.run_tests(["--interop", "-x"]) == 3
    assert steps == [["-m", "tests.interop.environment", "-x"]]
