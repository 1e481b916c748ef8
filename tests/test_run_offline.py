"""run.py for a computer without internet, and without an NVIDIA card; pip is played by a function."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import run
from lungseg_setup import SetupError, wheels

WHEELS = ("one-1-py3-none-any.whl", "torch-2.12.1+cpu-cp311-none-any.whl")


class Pip:
    """Makes what pip would make: a report of what is wanted, the wheel that is asked for."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.breaks_after = 99
        self.offers: dict[str, str] = {}

    def __call__(self, command: list[str], **settings: object) -> int:
        self.commands.append(command)
        environment = settings.get("env")
        self.environments.append(environment if isinstance(environment, dict) else {})
        if "venv" in command:
            run.environment_python().parent.mkdir(parents=True)
            run.environment_python().touch()
        if "--report" in command:
            engine = "--no-deps" in command
            names = [] if engine else WHEELS
            found = [
                {
                    "metadata": {"name": name.split("-")[0], "version": name.split("-")[1]},
                    "download_info": {"url": f"https://index/files/{name.replace('+', '%2B')}#sha256=1"},
                }
                for name in names
            ]
            Path(command[command.index("--report") + 1]).write_text(json.dumps({"install": found}))
        if "download" in command:
            if len(self.having("download")) > self.breaks_after:
                return 1
            name = next(name for name in WHEELS if name.startswith(command[-1].replace("==", "-")))
            folder = Path(command[command.index("--dest") + 1])
            folder.mkdir()
            (folder / name).write_bytes(b"wheel")
        return 0

    def ask(self, command: list[str], **_: object) -> SimpleNamespace:
        """Stand in for subprocess.run: whether the environment works, and which versions the index has."""
        if "index" in command:
            name = command[command.index("versions") + 1]
            return SimpleNamespace(
                stdout=f"{name} (9)\nAvailable versions: {self.offers.get(name, '')}\n", returncode=0
            )
        return SimpleNamespace(returncode=0 if run.environment_python().exists() else 1, stdout="")

    def having(self, word: str) -> list[list[str]]:
        return [command for command in self.commands if word in command]


@pytest.fixture
def pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pip:
    """Empty project folder for run.py, on a computer with an NVIDIA driver, a screen and room."""
    root = tmp_path / "project"
    root.mkdir()
    (root / "requirements.txt").write_text("one==1\ntorch==2.12.1  # a pair\ntorchvision==0.27.1\n")
    (root / "requirements-engine.txt").write_text("three==3\n")
    for name, value in {"ROOT": root, "VENV": root / ".venv", "OUT": root / "out", "LINUX": True}.items():
        monkeypatch.setattr(run, name, value)
    monkeypatch.setattr(run, "disk_usage", lambda _: SimpleNamespace(free=100e9))
    monkeypatch.setattr(wheels, "NEVER_CUDA", False)
    monkeypatch.setattr(ctypes, "CDLL", lambda _: None)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PIP_FIND_LINKS", "elsewhere")
    player = Pip()
    monkeypatch.setattr(subprocess, "call", player)
    monkeypatch.setattr(subprocess, "run", player.ask)
    monkeypatch.setattr(run, "open_program", lambda arguments: 0)
    return player


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "wheels"


def test_a_collection_goes_on_where_it_was_and_is_all_that_the_set_up_asks(pip: Pip, folder: Path) -> None:
    pip.breaks_after = 1
    assert run.main(["collect", str(folder)]) == 1
    assert [path.name for path in folder.glob("*.whl")] == [WHEELS[1]]  # the large one comes by itself
    assert run.main(["--wheels", str(folder)]) == 1  # cut short: it is not set up from
    assert pip.having("install") == pip.having("--report")
    pip.breaks_after = 99
    assert run.main(["collect", str(folder)]) == 0
    assert len(pip.having("download")) == 3  # the first is not fetched again
    assert {path.name for path in folder.iterdir()} == {*WHEELS, wheels.MANIFEST}

    before = len(pip.commands)
    assert run.main(["--wheels", str(folder), "film.dcm"]) == 0
    installs = [command for command in pip.commands[before:] if "install" in command]
    assert len(installs) == 3
    for command in installs:
        assert command[command.index("--find-links") + 1] == str(folder)
        assert "--no-index" in command
    environments = [settings for settings in pip.environments[before:] if "PIP_USER" in settings]
    assert all(settings["PIP_CONFIG_FILE"] == os.devnull for settings in environments)
    assert not any("PIP_FIND_LINKS" in settings for settings in environments)
    assert run.is_set_up(False)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda folder: (folder / WHEELS[0]).unlink(), "lacks one-1"),
        (lambda folder: (folder / wheels.MANIFEST).unlink(), "no complete collection"),
        (lambda folder: (folder / wheels.MANIFEST).write_text("{}"), "no complete collection"),
        (lambda folder: (run.ROOT / "requirements.txt").write_text("one==2\n"), "another version of lungseg"),
        (lambda folder: setattr(sys, "version_info", (3, 13)), "for Python 3.11"),
    ],
    ids=["a wheel", "cut short", "damaged", "other pins", "other Python"],
)
def test_a_collection_that_does_not_fit_is_refused_before_anything_is_made(
    pip: Pip, folder: Path, monkeypatch: pytest.MonkeyPatch, spoil: object, said: str
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11))
    assert run.main(["collect", str(folder)]) == 0
    assert callable(spoil)
    spoil(folder)
    with pytest.raises(SetupError, match=said):
        wheels.collected(folder, run.ROOT, run.PROGRAM)


def test_without_a_driver_the_pinned_torch_comes_without_cuda(
    pip: Pip, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def load(name: str) -> None:
        if name == "libcuda.so.1":
            raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load)
    pip.offers = {"torch": "2.13.0, 2.12.1+cpu, 2.12.1", "torchvision": "0.27.1+cpu, 0.27.1"}
    given: list[str] = []
    call = pip.__call__

    def read(command: list[str], **settings: object) -> int:
        if "install" in command and "-r" in command:
            given.append(Path(command[command.index("-r") + 1]).read_text("utf-8"))
        return call(command, **settings)

    monkeypatch.setattr(subprocess, "call", read)
    assert run.main([]) == 0
    assert given[0].split() == ["one==1", "torch==2.12.1+cpu", "torchvision==0.27.1+cpu"]
    assert "CUDA" not in capsys.readouterr().out


def test_another_version_without_cuda_comes_only_where_it_is_asked_for(
    pip: Pip, capsys: pytest.CaptureFixture[str]
) -> None:
    pip.offers = {"torch": "2.14.0, 2.13.0+cpu, 2.12.1", "torchvision": "0.28.0, 0.27.1"}
    python, pinned = run.environment_python(), run.ROOT / "requirements.txt"
    assert wheels.choose(python, pinned, wanted=False).torch == ()  # there is a driver here
    assert wheels.choose(python, pinned, wanted=True).torch == ("torch==2.13.0+cpu", "torchvision==0.28.0")
    pip.offers = {"torch": "2.14.0", "torchvision": "0.29.0"}  # none without CUDA
    with pytest.raises(SetupError, match="without CUDA"):
        wheels.choose(python, pinned, wanted=True)
    run.set_up(testing=False)
    assert "2.6 GB of it CUDA for PyTorch" in capsys.readouterr().out
