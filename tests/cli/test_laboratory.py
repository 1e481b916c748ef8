"""``lungseg experiment`` and ``lungseg models add``."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from lungseg_gui.cli import console
from lungseg_gui.services.registry import Registry
from tests.cli.conftest import Lungseg

GRID = """
seed = 1
[[phases]]
size = 64
epochs = 1
batch = 2
[grid]
levels = [1]
filters = [2, 3]
"""


@pytest.fixture
def cases(lungseg: Lungseg, tmp_path: Path) -> Path:
    assert lungseg("phantom", "--out", tmp_path / "data", "--count", 8, "--size", 64, "--format", "nnunet").status == 0
    return tmp_path / "data"


def test_an_experiment_says_each_cell_and_its_table(lungseg: Lungseg, tmp_path: Path, cases: Path) -> None:
    (tmp_path / "grid.toml").write_text(GRID)
    command = ("experiment", tmp_path / "grid.toml", "--data", cases, "--out", tmp_path / "out", "--device", "cpu")
    said = lungseg(*command, "--json")
    assert said.status == 0, said.err
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert [line["event"] for line in lines] == ["cell"] * 2 + ["done"]
    assert [(line["levels"], line["filters"]) for line in lines[:2]] == [(1, 2), (1, 3)]
    again = lungseg(*command)  # nothing is left to train
    assert again.status == 0
    assert again.out.count("\n| ") == 4  # heads, rule, two cells
    assert "Cell 2 of 2" in again.out


def test_an_impossible_grid_is_one_sentence(lungseg: Lungseg, tmp_path: Path, cases: Path) -> None:
    (tmp_path / "grid.toml").write_text(GRID.replace("levels", "depth"))
    said = lungseg("experiment", tmp_path / "grid.toml", "--data", cases, "--out", tmp_path / "out")
    assert (said.status, len(said.complaints)) == (1, 1)
    assert "depth" in said.err
    assert not (tmp_path / "out" / "cells").exists()


def test_a_training_becomes_a_candidate_once(lungseg: Lungseg, lungseg_home: Path, version_folder: Path) -> None:
    registry = Registry(lungseg_home)
    before = registry.current().name
    said = lungseg("models", "add", version_folder)
    assert (said.status, said.err) == (0, "")
    assert "r1 is a candidate" in said.out
    assert registry.get("r1").state == "candidate"
    assert registry.current().name == before
    said = lungseg("models", "add", version_folder)
    assert (said.status, len(said.complaints)) == (1, 1)
    assert "already version r1" in said.err


@pytest.mark.parametrize(("kind", "word"), [("two", "right and left"), ("damaged", "differ"), ("begun", "unfinished")])
def test_what_does_not_fit_is_refused(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path, kind: str, word: str
) -> None:
    from lungseg_model import network, weights

    config = network.Config(architecture="classic", levels=1, filters=2, classes=2 if kind == "two" else 3, size=64)
    folder = weights.save_version(tmp_path / "run", network.build(config).eval(), config, {})
    if kind == "damaged":
        content = bytearray((folder / "model.safetensors").read_bytes())
        content[-1] ^= 1
        (folder / "model.safetensors").write_bytes(content)
    if kind == "begun":
        (folder / "model.safetensors").rename(folder / "checkpoint.pt")
    said = lungseg("models", "add", folder)
    assert (said.status, len(said.complaints)) == (1, 1)
    assert word in said.err
    assert not (lungseg_home / "models" / "r1").exists()


def test_no_such_folder_is_refused(lungseg: Lungseg, tmp_path: Path) -> None:
    said = lungseg("models", "add", tmp_path / "none")
    assert (said.status, len(said.complaints)) == (1, 1)
    assert "no training" in said.err


@pytest.mark.parametrize("classes", [3, 5])
def test_the_classic_network_segments_as_a_version(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path, classes: int
) -> None:
    from lungseg_model import network, weights

    config = network.Config(architecture="classic", levels=2, filters=2, size=64, classes=classes)
    folder = weights.save_version(tmp_path / "run", network.build(config).eval(), config, {})
    lungseg("phantom", "--out", tmp_path / "p", "--size", 64, "--format", "png")
    assert lungseg("models", "add", folder).status == 0
    images, masks = tmp_path / "p" / "images", tmp_path / "masks"
    said = lungseg("segment", images, "--out", masks, "--model", "r1", "--device", "cpu")
    assert said.status == 0, said.err
    assert (masks / "phantom-0.png").is_file()


class Terminal(io.StringIO):
    """Standard error that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_time_left_of_a_resumed_training_is_told_by_what_was_done_now(monkeypatch: pytest.MonkeyPatch) -> None:
    import tqdm.std

    now, terminal = [100.0], Terminal()
    monkeypatch.setattr(tqdm.std, "time", lambda: now[0])
    monkeypatch.setattr(tqdm.std.tqdm, "monitor_interval", 0)  # no thread
    monkeypatch.setattr(sys, "stderr", terminal)
    with console.bar("epoch", resumes=True) as (step, set_total):
        set_total(20)
        step(10, "loss 1")
        now[0] += 60
        step(12, "loss 1")  # two epochs in a minute, eight to go: four minutes
    assert "12/20 [01:00<04:00" in terminal.getvalue()
