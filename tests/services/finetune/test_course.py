"""Fine-tuning from accepted cases to a version, really trained on a small grid; cancelled and killed on the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui.core.carried import spoken
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.services import finetune, process
from lungseg_gui.services.finetune import Event, Options, before_after
from lungseg_gui.services.finetune.judge import as_case
from lungseg_gui.services.frozen import Material
from lungseg_gui.services.registry import Registry, comparable
from lungseg_gui.services.training_set import TrainingSet
from lungseg_model import graph, runtime
from tests.services.finetune.learning import PHASES, accept, begin, run, started, state, wait_for
from tests.services.versions import discs, small_version


@pytest.mark.usefixtures("graphs")
def test_from_accepted_cases_to_a_version(options: Options) -> None:
    before = state(options.home)
    assert TrainingSet(options.training_set).counts().new == 8
    events = run(options)
    assert [event["phase"] for event in events if event["event"] == "phase"] == list(PHASES)
    done = events[-1]
    assert done["event"] == "done"
    assert (done["version"], done["parent_version"]) == ("r2", "r1")
    registry = Registry(options.home)
    version = registry.get("r2")
    assert registry.current().name == ("r2" if done["accepted"] else "r1")
    assert version.state == ("in use" if done["accepted"] else "candidate")
    assert (version.parent, version.cases, version.dice) == ("r1", 6, done["candidate_dice"])
    assert version.card["gate"]["sentence"] == done["sentence"]
    assert (graph.read(version.folder / graph.GRAPH, done["sha256"]) is not None) == runtime.available()
    assert len(done["cases"]) == 2
    assert done["parent_dice"] == pytest.approx(np.mean([case["parent_dice"] for case in done["cases"]]))
    after = state(options.home)
    assert {name: after[name] for name in before if "state.json" not in name} == {
        name: value for name, value in before.items() if "state.json" not in name
    }
    assert TrainingSet(options.training_set).counts().new == 0
    (job,) = (options.home / "jobs").iterdir()
    assert {path.name for path in job.iterdir()} == {"log.txt", "pictures", "result.json"}
    learned = {record.case_id: record.mask_sha256 for record in TrainingSet(options.training_set).cases()}
    kept_result = json.loads((job / "result.json").read_text())
    assert spoken(kept_result) == json.loads(json.dumps({**done, "learned": learned}))
    assert version.card["scored_on"]["cases"] == 2
    assert version.card["uncertainty_limit"] == {**registry.get("r1").card["uncertainty_limit"], "of": "r1"}
    assert registry.uncertainty_limit("r2") == 0.52
    assert set(comparable(registry.versions()).figures) == {"r1", "r2"}
    for picture in done["pictures"]:
        for name in ("before", "after"):
            assert cv2.imread(picture[name]) is not None
    kept = {r.case_id for r in TrainingSet(options.training_set).cases() if r.kept_apart}
    assert {case["case_id"] for case in done["cases"]} == kept
    assert {case["case_id"] for case in done["every_case"]} == set(learned)  # by networks that did not learn them
    assert {row["name"] for row in done["table"]} >= {"Every case, Dice", "To correct, %", "Worst case, Dice"}
    assert done["told"].startswith("On your 8 cases, ")
    progress = [event for event in events if event["event"] == "progress"]
    assert progress[-1]["done"] == 1.0
    assert progress[-1]["dice_kept"] is not None
    assert progress[-1]["epochs"] == 4  # two halves
    assert {event["second"] for event in progress} == {3}


def test_pictures_while_it_learns(options: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(before_after, "chosen", lambda dice: [("Each", case) for case in dice])
    events = run(options)
    kinds = [event["event"] for event in events]
    assert kinds.index("level") < kinds.index("progress")  # the parent's quick score is what the curve starts from
    level = next(event["dice_kept"] for event in events if event["event"] == "level")
    shown = [event for event in events if event["event"] == "pictures"]
    assert [event["epoch"] for event in shown] == [2, 4, 4]  # after each half, and the candidate
    for event in shown:
        assert len(event["pictures"]) == 2
        assert np.mean([pair["parent_dice"] for pair in event["pictures"]]) == pytest.approx(level)
    last = next(event for event in reversed(events) if event["event"] == "progress")
    assert np.mean([pair["candidate_dice"] for pair in shown[-1]["pictures"]]) == pytest.approx(last["dice_kept"])
    for pair in shown[-1]["pictures"]:
        before, now = (cv2.imread(pair[name]) for name in ("before", "after"))
        assert before is not None
        assert now is not None
        assert before.shape == now.shape


def test_a_candidate_that_is_worse_stays_a_candidate(options: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_model import tune

    # The parent's scores are as they are; the candidate's Dice is made a fifth lower.
    scored = tune.score
    calls: list[Path] = []

    def score(folder: Path, cases: Any, **rest: Any) -> Any:  # noqa: ANN401
        calls.append(folder)
        found = scored(folder, cases, **rest)
        if len(calls) == 1:
            return found
        return replace(found, rows=tuple(replace(row, dice_both=row.dice_both * 0.8) for row in found.rows))

    monkeypatch.setattr(tune, "score", score)
    done = run(options)[-1]
    assert calls[0] == Registry(options.home).get("r1").folder
    assert not done["accepted"]
    assert "r2 stays a candidate" in done["sentence"]
    assert Registry(options.home).current().name == "r1"
    assert Registry(options.home).get("r2").state == "candidate"


def test_what_is_kept_apart_is_never_learned_from(options: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_model import tune

    taught: set[str] = set()
    trained = tune.tune

    def watched(parent: Path, learn: Any, **rest: Any) -> Path:  # noqa: ANN401
        taught.update(case.case_id for case in learn)
        assert all(case.original is not None for case in learn)
        return trained(parent, learn, **rest)

    monkeypatch.setattr(tune, "tune", watched)
    run(options)
    kept = {r.case_id for r in TrainingSet(options.training_set).cases() if r.kept_apart}
    assert len(taught) == 6
    assert not taught & kept


def test_the_same_seed_gives_the_same_version(tmp_path: Path, parent: Path) -> None:
    hashes: set[str] = set()
    options = begin(tmp_path / "home", parent)
    for _ in range(2):
        done = run(replace(options, base="r1", seed=5))[-1]
        hashes.add(Registry(options.home).get(done["version"]).card["sha256"])
    assert len(hashes) == 1


@pytest.mark.usefixtures("one_protocol")
def test_masks_of_two_protocols_are_never_mixed(options: Options) -> None:
    accept(options.home, range(8, 16), protocol=RETROCARDIAC)
    records = {record.case_id: record for record in TrainingSet(options.training_set).cases()}
    digests: set[str] = set()
    for protocol in (RETROCARDIAC, LUNG_FIELD):
        events = run(replace(options, protocol=protocol))
        split = next(event for event in events if event.get("phase") == "split")
        assert (split["protocol"], split["cases"], split["other_protocols"]) == (protocol, 8, 8)
        assert any("8 masks are left out" in event.get("text", "") for event in events)
        done = events[-1]
        assert {records[case["case_id"]].protocol for case in done["cases"]} == {protocol}
        version = Registry(options.home).get(done["version"])
        assert version.protocol == protocol
        assert version.cases == 6
        digests.add(version.card["snapshot"])
        # The phantoms' masks are lung fields: they say nothing of another protocol.
        assert any("phantoms" in row["name"] for row in done["table"]) == (protocol == LUNG_FIELD)
    assert len(digests) == 2


@pytest.mark.usefixtures("one_protocol")
def test_learning_starts_from_a_version_of_its_protocol(options: Options) -> None:
    registry = Registry(options.home)
    accept(options.home, range(8, 16), protocol=RETROCARDIAC)
    first = run(replace(options, protocol=RETROCARDIAC))[-1]
    assert first["parent_version"] == "r1"  # there is none of this protocol yet
    registry.use(first["version"])
    assert run(replace(options, protocol=RETROCARDIAC))[-1]["parent_version"] == first["version"]
    registry.use(first["version"])
    assert run(options)[-1]["parent_version"] == "r1"


def test_a_version_of_both_protocols_learns_from_both_and_is_judged_by_each(tmp_path: Path) -> None:
    parent = small_version(tmp_path / "both", classes=5)
    options = begin(tmp_path / "home", parent)
    accept(options.home, range(8, 16), protocol=RETROCARDIAC)
    assert Registry(options.home).get("r1").serves_both
    material = Material("a", False, "a", tmp_path, tmp_path)
    assert [as_case(replace(material, protocol=p)).kind for p in (LUNG_FIELD, RETROCARDIAC)] == ["full", "outline"]
    events = run(options)
    split = next(event for event in events if event.get("phase") == "split")
    assert (split["cases"], split["other_protocols"]) == (16, 0)
    done = events[-1]
    rows = {row["name"]: row for row in done["table"]}
    own = [rows[name] for name in ("Dice, behind heart out", "Dice, behind heart in")]
    training_set = TrainingSet(options.training_set)
    assert [training_set.counts(protocol).total for protocol in (None, LUNG_FIELD, RETROCARDIAC)] == [16, 8, 8]
    records = {record.case_id: record for record in training_set.cases()}
    for row, protocol in zip(own, (LUNG_FIELD, RETROCARDIAC), strict=True):
        cases = [case for case in done["cases"] if records[case["case_id"]].protocol == protocol]
        assert 0 < len(cases) < len(done["cases"])
        assert row["parent"] == pytest.approx(np.mean([case["parent_dice"] for case in cases]))
        assert row["candidate"] == pytest.approx(np.mean([case["candidate_dice"] for case in cases]))
    assert any("phantoms" in name for name in rows)
    assert Registry(options.home).get(done["version"]).serves(RETROCARDIAC)


def test_a_version_of_one_protocol_in_use_is_not_compared_on_masks_of_the_other(tmp_path: Path) -> None:
    options = begin(tmp_path / "home", small_version(tmp_path / "both", classes=5))
    accept(options.home, range(8, 16), protocol=RETROCARDIAC)
    registry = Registry(options.home)
    registry.publish(small_version(tmp_path / "one"), "r2", activate=True)
    done = run(replace(options, base="r1"))[-1]
    assert not any("in use" in row["name"] for row in done["table"])


@pytest.mark.usefixtures("one_protocol")
def test_too_few_masks_of_a_protocol_are_told(options: Options) -> None:
    with pytest.raises(LungSegError, match=r"Not enough yet: .* more\. .* 8 are of another protocol\."):
        run(replace(options, protocol=RETROCARDIAC))


class Stop(Exception):
    """The reader presses cancel."""


@pytest.mark.parametrize("phase", PHASES)
def test_cancelled_at_any_phase_nothing_has_changed(options: Options, phase: str) -> None:
    before = state(options.home)

    def emit(event: Event) -> None:
        if event.get("phase") == phase:
            raise Stop

    with pytest.raises(Stop), process.job(options.home) as folder:
        finetune.run(options, emit=emit, folder=folder)
    assert state(options.home) == before
    (job,) = (options.home / "jobs").iterdir()
    assert {path.name for path in job.iterdir()} <= {"log.txt", "pictures"}


def test_too_few_cases_are_told(tmp_path: Path, parent: Path) -> None:
    options = begin(tmp_path / "home", parent, cases=5)
    with pytest.raises(LungSegError, match=r"Not enough yet: 3 more\."):
        run(options)


def test_a_folder_of_somebody_else_is_only_read(tmp_path: Path, parent: Path) -> None:
    home, foreign = tmp_path / "home", tmp_path / "foreign"
    Registry(home).publish(parent, "r1", activate=True)
    for seed in range(8):
        image, mask = discs(seed)
        for name, pixels in ((f"imagesTr/d{seed}_0000.png", image.pixels), (f"labelsTr/d{seed}.png", mask)):
            (foreign / name).parent.mkdir(parents=True, exist_ok=True)
            assert cv2.imwrite(str(foreign / name), pixels)
    (foreign / "dataset.json").write_text("{}")
    before = {path: path.read_bytes() for path in foreign.rglob("*") if path.is_file()}
    done = run(Options(foreign, home, size=64, epochs=1, device="cpu", precision="float32"))[-1]
    assert done["version"] == "r2"
    assert len(done["cases"]) == 2
    assert {path: path.read_bytes() for path in foreign.rglob("*") if path.is_file()} == before


def test_a_folder_that_is_no_training_set_is_told(tmp_path: Path, parent: Path) -> None:
    Registry(tmp_path / "home").publish(parent, "r1", activate=True)
    with pytest.raises(LungSegError) as told:
        run(Options(tmp_path, tmp_path / "home"))
    assert told.value.remedy


def test_the_child_speaks_json_lines_and_nothing_else(command: list[str], options: Options) -> None:
    events = list(finetune.follow(command))
    assert events[-1]["event"] == "done"
    assert Registry(options.home).get("r2").card["seed"] == 3


def test_the_child_ends_when_its_input_closes(argv: list[str], options: Options) -> None:
    before = state(options.home)
    with started([*argv, "--epochs", "5000"]) as child:
        wait_for(child, "progress")
        if hasattr(os, "getpriority"):
            assert os.getpriority(os.PRIO_PROCESS, child.pid) - os.getpriority(os.PRIO_PROCESS, 0) >= 10
        child.terminate()  # as the window does, which closes the input with it
        assert child.stdin is not None
        child.stdin.close()
        assert child.wait(timeout=600) == process.CANCELLED
    assert state(options.home) == before
    (job,) = (options.home / "jobs").iterdir()
    assert not {path.name for path in job.iterdir()} & {"snapshot", "candidate", "phantoms"}


HURRIES = """
import os, threading
from lungseg_gui.services import process
go, usual = threading.Event(), os.nice(0)
thread = threading.Thread(target=lambda: go.wait() and process.hurry())
thread.start()
process.lower_priority()
lowered = os.nice(0)
go.set()
thread.join()
print(usual, lowered, os.nice(0))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a thread has no niceness of its own")
def test_what_ends_is_of_low_priority_no_more_where_the_system_allows_it() -> None:
    import resource

    usual, lowered, hurried = map(int, subprocess.check_output([sys.executable, "-c", HURRIES]).split())
    assert lowered >= usual + 10 or lowered == 19
    allowed = os.geteuid() == 0 or resource.getrlimit(resource.RLIMIT_NICE)[0] >= 20 - usual
    assert hurried == (usual if allowed else lowered)


def test_an_error_is_one_json_line(argv: list[str], options: Options) -> None:
    for record in TrainingSet(options.training_set).cases():
        record.mask.unlink()
    events = list(finetune.follow(argv))
    assert events[-1]["event"] == "error"
    assert "is missing from the training set" in events[-1]["message"]
    assert events[-1]["remedy"]


def test_what_killed_runs_left_is_cleared(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for name, age in (("old", 2 * 86_400), ("running", 60)):
        left = home / "jobs" / name / "snapshot" / "imagesTr"
        left.mkdir(parents=True)
        (home / "jobs" / name / "log.txt").touch()
        then = time.time() - age
        os.utime(home / "jobs" / name, (then, then))
    with process.job(home):
        pass
    assert [path.name for path in (home / "jobs" / "old").iterdir()] == ["log.txt"]
    assert (home / "jobs" / "running" / "snapshot").is_dir()


def test_a_child_that_dies_is_told() -> None:
    events = list(finetune.follow([sys.executable, "-c", "import os; os._exit(7)"]))
    assert [event["event"] for event in events] == ["error"]
    assert "exit status 7" in events[0]["message"]


def test_the_command_works_frozen_and_from_the_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert finetune.command(tmp_path, tmp_path, base="r3")[:4] == [sys.executable, "-m", "lungseg_gui", "--child"]
    assert finetune.command(tmp_path, tmp_path, base="r3")[-2:] == ["--base", "r3"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "lungseg"))  # the command line of the bundle
    assert finetune.command(tmp_path, tmp_path)[:3] == [str(tmp_path / "lungseg-gui"), "--child", "finetune"]


def test_pause_and_resume(argv: list[str], options: Options) -> None:
    with started([*argv, "--epochs", "300"]) as child:
        wait_for(child, "progress")
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("pause\n")
        child.stdin.flush()
        assert wait_for(child, "paused")["paused"] is True
        child.stdin.write("resume\n")
        child.stdin.flush()
        assert wait_for(child, "paused")["paused"] is False
        assert wait_for(child, "progress")["epoch"] >= 1
        child.stdin.write("pause\n")
        child.stdin.flush()
        wait_for(child, "paused")
        child.stdin.close()
        assert child.wait(timeout=600) == process.CANCELLED


def test_work_waits_while_it_is_paused() -> None:
    pause = process.Pause()
    assert pause.hold() == 0.0
    pause.set(True)
    waited: list[float] = []
    worker = threading.Thread(target=lambda: waited.append(pause.hold()))
    worker.start()
    worker.join(timeout=0.2)
    assert worker.is_alive()
    assert waited == []
    pause.set(False)
    worker.join(timeout=60)
    assert waited[0] > 0.0


def damaged(options: Options, *, kept: bool) -> str:
    """Empty the left lung of one accepted mask."""
    training_set = TrainingSet(options.training_set)
    cases = [record.case_id for record in training_set.cases()]
    for seed in range(8):
        image, mask = discs(seed)
        mask = np.where(mask == 2, np.uint8(0), mask)
        if training_set.cases()[seed].kept_apart == kept:
            assert training_set.cases()[seed].case_id == cases[seed]
            training_set.accept(image, mask, original=None, model_version="r1", edited=True)
            return cases[seed]
    pytest.fail("no such case")


@pytest.mark.parametrize("kept", [True, False])
def test_a_mask_that_is_no_pair_of_lungs_is_left_out_until_it_is_confirmed(
    tmp_path: Path, parent: Path, kept: bool
) -> None:
    options = begin(tmp_path / "home", parent, cases=12)
    case_id = damaged(options, kept=kept)
    first = run(options)
    told = next(event for event in first if event["event"] == "suspects")
    assert [(case["case_id"], case["kept_apart"]) for case in told["cases"]] == [(case_id, kept)]
    assert told["cases"][0]["sentence"] == "The left lung is empty."
    assert told["confirmable"]
    split = next(event for event in first if event.get("phase") == "split")
    assert (split["learn"], split["kept"]) == ((9, 2) if kept else (8, 3))
    assert case_id not in {case["case_id"] for case in first[-1]["cases"]}
    assert first[-1]["suspects"] == told["cases"]
    training_set = TrainingSet(options.training_set)
    assert training_set.counts().new == 0
    training_set.confirm({case["case_id"]: case["mask_sha256"] for case in told["cases"]})
    assert training_set.counts().new == 1
    second = run(options)
    assert not [event for event in second if event["event"] == "suspects"]
    assert next(e for e in second if e.get("phase") == "split")["kept"] == 3


def test_the_phantoms_are_in_the_table_and_are_cleared_away(options: Options) -> None:
    done = run(options)[-1]
    (row,) = [row for row in done["table"] if row["name"] == "Reference phantoms, Dice"]
    assert 0.0 <= row["parent"] <= 1.0
    assert not list((options.home / "jobs").glob("*/phantoms"))
