"""``run.py docs``: steps in their order, tools set up once, and a step that fails ends it with a sentence."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import run
from lungseg_setup import SetupError, docs


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Commands that would have been run; the environment's Python is made as venv would."""
    (tmp_path / docs.PINS).write_text("sphinx==1\n")
    done: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        done.append(command)
        if "venv" in command:
            for name in ("bin/python", "Scripts/python.exe"):
                python = Path(command[-1]) / name
                python.parent.mkdir(parents=True, exist_ok=True)
                python.touch()
        return int("fails" in command)

    monkeypatch.setattr(subprocess, "call", call)
    return done


def test_the_tools_are_set_up_once_and_again_for_other_pins(tmp_path: Path, steps: list[list[str]]) -> None:
    program, out = tmp_path / "python", tmp_path / "out"
    first = docs.build(program, tmp_path, out)
    assert first == out / "manual" / "index.html"
    assert ["venv" in step for step in steps] == [True, False, False, False]
    assert steps[1][-1] == str(tmp_path / docs.PINS)
    assert steps[2][0] == str(program)
    assert steps[3][0] != str(program)
    assert steps[3][-2:] == [steps[2][-1], str(first.parent)]  # what was filled in becomes the pages
    docs.build(program, tmp_path, out)
    assert len(steps) == 6
    (tmp_path / docs.PINS).write_text("sphinx==2\n")
    docs.build(program, tmp_path, out)
    assert len(steps) == 10


def test_a_step_that_fails_is_named_and_its_tools_do_not_count_as_set_up(
    tmp_path: Path, steps: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = subprocess.call
    monkeypatch.setattr(subprocess, "call", lambda command, **more: 1 if "pip" in command else made(command, **more))
    for _ in range(2):
        with pytest.raises(SetupError, match="packages could not be made"):
            docs.build(tmp_path / "python", tmp_path, tmp_path / "out")
    assert sum("venv" in step for step in steps) == 2


def test_docs_sets_the_program_up_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(run, "check_system", lambda *_: None)
    monkeypatch.setattr(run, "is_set_up", lambda _: False)
    monkeypatch.setattr(run, "set_up", lambda *_: done.append("set up"))
    monkeypatch.setattr(docs, "build", lambda *_: done.append("docs") or tmp_path)
    assert run.main(["docs"]) == 0
    assert done == ["set up", "docs"]
