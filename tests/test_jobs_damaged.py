"""What a start makes again, tells or sets aside of small files of the data folder that are damaged."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from lungseg_gui import jobs
from lungseg_gui.services import files
from lungseg_gui.services.finetune import Runs
from lungseg_gui.services.finetune.runs import keep_result
from lungseg_gui.services.training_set import TrainingSet, notes

ELSEWHERE = (
    '{"names": [], "moves": {}, "gone": ["b/../../a letter.txt"]}',
    '{"names": [], "moves": {"a": "/a letter.txt"}}',
    '{"names": ["\\ud800/a"], "moves": {}}',
)
REGISTRY = cast(Any, SimpleNamespace(versions=lambda: ()))


def test_what_was_learned_is_made_again_from_the_results_of_trainings_without_a_word(tmp_path: Path) -> None:
    runs, training_set = Runs(tmp_path), TrainingSet(tmp_path / "training_set")
    training_set.root.mkdir()
    folder = tmp_path / "jobs" / "20261128-100000-7-x"
    folder.mkdir(parents=True)
    keep_result(folder, {"event": "done", "version": "r2", "learned": {"case_1": "f0"}})
    for content, learned in (("{}", {}), ("{", {"case_1": "f0"})):
        (training_set.root / notes.LEARNED).write_text(content)
        left = jobs.left_behind(runs, registry=REGISTRY, training_set=training_set, library=cast(Any, None))
        assert notes.read(training_set.root, notes.LEARNED) == learned
        assert (left.damaged, training_set.take_notices(damaged=True)) == ("", [])


def test_that_confirmed_masks_were_damaged_is_told_before_a_training_leaves_them_out(tmp_path: Path) -> None:
    training_set = TrainingSet(tmp_path / "training_set")
    training_set.root.mkdir()
    (training_set.root / notes.CONFIRMED).write_text('{"case_1": "f0", "case_2": 7}')
    for told in (["The list of masks you confirmed was damaged"], []):
        jobs.left_behind(Runs(tmp_path), registry=REGISTRY, training_set=training_set, library=cast(Any, None))
        assert [words.partition(":")[0] for words in training_set.take_notices(damaged=True)] == told
    assert training_set.confirmed() == {"case_1": "f0"}


def test_a_damaged_result_of_a_training_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "jobs" / "20261128-100000-7-x"
    folder.mkdir(parents=True)
    (folder / "result.json").write_text("{")
    training_set = TrainingSet(tmp_path / "training_set")
    left = jobs.left_behind(Runs(tmp_path), registry=REGISTRY, training_set=training_set, library=cast(Any, None))
    assert left.damaged.startswith("The result of the last training was damaged: ")


@pytest.mark.parametrize(
    "plan",
    ["", "{", "[]", '{"names": [7], "moves": {}}', '{"names": [], "moves": 7}', "[" * 100_000, *ELSEWHERE],
    ids=range(9),
)
def test_a_step_whose_plan_is_damaged_is_set_aside_with_all_that_was_staged(tmp_path: Path, plan: str) -> None:
    stage = files.Stage(tmp_path)
    for number, content in (("", b"2"), ("2", b"3")):
        stage.put({"a": b"1"}, {})
        (tmp_path / ".staging").mkdir()
        (tmp_path / ".staging" / "a").write_bytes(content)
        (tmp_path / ".staging" / "complete.json").write_text(plan)
        stage.recover()
        aside = tmp_path / f".staging-damaged{number}"
        assert ((aside / "a").read_bytes(), (aside / "complete.json").read_text()) == (content, plan)
        assert (tmp_path / "a").read_bytes() == b"1"
        assert not (tmp_path / ".staging").exists()
