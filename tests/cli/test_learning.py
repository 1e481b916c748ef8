"""``lungseg train`` and ``lungseg finetune``."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.cli import main
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.jobs.home_copy import PROGRAM_LOCK
from lungseg_gui.services import finetune
from lungseg_gui.services.journal.lock import Lock
from lungseg_gui.services.registry import FILES, Registry
from lungseg_lab.cli.training import recipe_file
from tests.cli.conftest import Lungseg

RECIPE = """
seed = 1
val_every = 1
[[phases]]
size = 64
epochs = 1
batch = 2
[network]
architecture = "classic"
levels = 2
filters = 4
"""
DONE = {
    "event": "done",
    "version": "r3",
    "parent_version": "r1",
    "parent_dice": 0.95,
    "candidate_dice": 0.96,
    "accepted": True,
    "table": [{"name": "Mean Dice", "parent": 0.95, "candidate": 0.96, "limit": "not lower", "verdict": "better"}],
}
PROGRESS = {"event": "progress", "done": 0.5, "epoch": 1, "epochs": 2, "loss": 0.2, "dice_kept": None}


def test_train_makes_a_version_that_segment_can_be_given(lungseg: Lungseg, tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    lungseg("phantom", "--out", data, "--count", 8, "--size", "64", "--format", "nnunet")
    (tmp_path / "tiny.toml").write_text(RECIPE)
    said = lungseg("train", tmp_path / "tiny.toml", "--data", data, "--out", out, "--device", "cpu", "--json")
    assert said.status == 0, said.err
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert lines[-1] == {"event": "done", "folder": str(out)}
    assert [line["event"] for line in lines[:-1]] == ["progress"]
    assert all((out / name).is_file() for name in FILES)


def test_train_holds_a_source_out(lungseg: Lungseg, tmp_path: Path) -> None:
    lungseg("phantom", "--out", tmp_path / "data", "--count", 8, "--size", "64", "--format", "nnunet")
    (tmp_path / "tiny.toml").write_text(RECIPE)
    said = lungseg(
        *("train", tmp_path / "tiny.toml", "--data", tmp_path / "data", "--out", tmp_path / "out"),
        *("--device", "cpu", "--hold-out", "elsewhere"),
    )
    assert (said.status, len(said.complaints)) == (1, 1)
    assert "The source elsewhere" in said.err


def test_train_tells_what_is_wrong(lungseg: Lungseg, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text(RECIPE + "\n[augment]\nflipp = 0.5\n")
    said = lungseg("train", tmp_path / "bad.toml", "--data", tmp_path, "--out", tmp_path / "out")
    assert (said.status, len(said.complaints)) == (1, 1)
    assert "flipp" in said.err
    said = lungseg("train", tmp_path / "none.toml", "--data", tmp_path, "--out", tmp_path / "out")
    assert (said.status, len(said.complaints)) == (2, 1)


def test_a_shipped_recipe_is_found_by_its_name() -> None:
    assert recipe_file(Path("bundled")).name == "bundled.toml"
    assert recipe_file(Path("bundled.toml")).is_file()
    with pytest.raises(LungSegError, match="no recipe"):
        recipe_file(Path("../bundled"))


def child_that_says(monkeypatch: pytest.MonkeyPatch, *events: object, status: int = 0) -> list[dict[str, object]]:
    """Replace the learning process by one that says these events; return what it was asked for."""
    asked: list[dict[str, object]] = []
    script = "import sys\nfor line in sys.argv[2:]:\n    print(line, flush=True)\nsys.exit(int(sys.argv[1]))"

    def command(training_set: Path, home: Path, **options: object) -> list[str]:
        asked.append({"training_set": training_set, "home": home, **options})
        return [sys.executable, "-c", script, str(status), *(json.dumps(event) for event in events)]

    monkeypatch.setattr(finetune, "command", command)
    return asked


def test_finetune_passes_the_events_on(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = child_that_says(monkeypatch, {"event": "phase", "phase": "learn"}, PROGRESS, DONE)
    protocol = ("--protocol", "with retrocardiac part")
    options = ("--base", "r1", "--seed", "4", "--precision", "float32", *protocol)
    said = lungseg("finetune", "--training-set", tmp_path, *options, "--json")
    assert (said.status, said.err) == (0, "")
    assert [json.loads(line) for line in said.out.splitlines()] == [
        {"event": "phase", "phase": "learn"},
        PROGRESS,
        DONE,
    ]
    wanted = {"training_set": tmp_path, "home": lungseg_home, "base": "r1", "seed": 4, "device": "auto"}
    wanted |= {"protocol": protocol[1], "precision": "float32"}
    assert asked == [wanted]


def test_nothing_else_writes_while_finetune_is_at_work_and_it_begins_not_while_the_window_is_open(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_gui.services.process import follow

    said: dict[str, str] = {}

    def following(argv: list[str]) -> Generator[dict[str, Any]]:
        for event in follow(argv):
            for words in (("backup", str(tmp_path / "all.zip")), ("move", str(tmp_path / "target"))):
                assert main(["home", *words]) == 1
                said[words[0]] = words[1]
            yield event

    child_that_says(monkeypatch, DONE)
    monkeypatch.setattr(finetune, "follow", following)
    done = lungseg("finetune", "--training-set", tmp_path)
    assert done.status == 0
    assert set(said) == {"backup", "move"}
    assert done.err.count("lungseg is open (process") == 2
    assert not (tmp_path / "all.zip").exists()
    lock = Lock(lungseg_home / PROGRAM_LOCK, folder=True)
    assert lock.take() is None
    refused = lungseg("finetune", "--training-set", tmp_path)
    lock.release()
    assert (refused.status, len(refused.complaints)) == (1, 1)
    assert "lungseg is open (process" in refused.err
    assert lungseg("home", "backup", tmp_path / "all.zip").status == 0


@pytest.mark.parametrize(("accepted", "sentence"), [(True, "r3 is in use"), (False, "r3 stays a candidate")])
def test_finetune_tells_how_it_ended(
    lungseg: Lungseg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accepted: bool, sentence: str
) -> None:
    child_that_says(monkeypatch, PROGRESS, DONE | {"accepted": accepted})
    said = lungseg("finetune", "--training-set", tmp_path)
    assert said.status == 0
    assert sentence in said.out
    assert "Mean Dice" in said.out


def test_a_failed_finetuning_is_1_and_one_sentence(
    lungseg: Lungseg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = {"event": "error", "message": "Not enough yet: 3 more.", "remedy": "Accept more cases."}
    child_that_says(monkeypatch, error, status=1)
    said = lungseg("finetune", "--training-set", tmp_path, "--json")
    assert said.status == 1
    assert json.loads(said.out) == error
    assert said.err == "Not enough yet: 3 more. Accept more cases.\n"


def test_a_child_that_dies_is_told(lungseg: Lungseg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_that_says(monkeypatch, PROGRESS, status=9)
    said = lungseg("finetune", "--training-set", tmp_path, "--json")
    assert said.status == 1
    assert "exit status 9" in said.err
    assert json.loads(said.out.splitlines()[-1])["event"] == "error"


def test_finetune_needs_a_folder(lungseg: Lungseg, model: Registry, tmp_path: Path) -> None:
    said = lungseg("finetune", "--training-set", tmp_path / "none")
    assert (said.status, len(said.complaints)) == (2, 1)
    assert model.current().name == "r1"


def test_finetune_refuses_a_set_that_points_outside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "dataset.json").write_text('{"dataset": {"a": {"images": ["../a.png"], "label": "labelsTr/a.png"}}}')
    assert main(["finetune", "--training-set", str(tmp_path)]) == 1
    assert "points outside its folder: ../a.png" in capsys.readouterr().err
