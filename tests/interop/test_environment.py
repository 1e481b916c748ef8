"""The readers are got anew when they change, once more where the network hiccups, and a missing one is told."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.interop import environment, readers


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    venv = tmp_path / "venv"
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "NODE", venv / "node")
    monkeypatch.setattr(environment, "_STAMP", venv / "stamp")
    monkeypatch.setattr(environment, "_PAUSE_S", 0.0)
    return venv


def recorded(monkeypatch: pytest.MonkeyPatch, place: Path, failures: int) -> list[str]:
    said: list[str] = []
    left = [failures]

    def call(command: Sequence[str], **_: object) -> subprocess.CompletedProcess[str]:
        said.append(" ".join(command))
        place.mkdir(exist_ok=True)
        failed = "pip" in command and left[0] > 0
        left[0] -= failed
        return subprocess.CompletedProcess(list(command), int(failed))

    monkeypatch.setattr(subprocess, "run", call)
    return said


def test_what_is_there_is_kept_and_a_hiccup_is_overcome(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = recorded(monkeypatch, place, failures=2)
    environment.set_up()
    assert environment.is_set_up()
    assert [" pip " in line for line in said] == [False, True, True, True, False]
    said.clear()
    environment.set_up()
    assert said == []
    (place / "stamp").write_text("of other versions", "ascii")
    assert not environment.is_set_up()


def test_what_cannot_be_got_ends_it_without_a_stamp(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recorded(monkeypatch, place, failures=3)
    with pytest.raises(SystemExit, match="failed 3 times"):
        environment.set_up()
    assert not environment.is_set_up()


def test_a_missing_reader_is_skipped_in_words_and_a_failure_where_all_are_wanted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LUNGSEG_INTEROP", "")
    with pytest.raises(pytest.skip.Exception, match=r"run\.py test --interop gets it"):
        readers.needed(False, "dcmqi")
    monkeypatch.setenv("LUNGSEG_INTEROP", "required")
    with pytest.raises(pytest.fail.Exception, match="dcmqi is missing"):
        readers.needed(False, "dcmqi")
