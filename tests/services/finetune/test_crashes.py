"""Killed or out of disk at any moment of a fine-tuning: all that was there is as it was.

The whole program killed while it learns: ``tests.e2e.test_killed``.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import finetune, process
from lungseg_gui.services.finetune import Event, Options
from lungseg_gui.services.library import Library
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.training_set import TrainingSet
from tests.services.finetune.learning import PHASES, run, started, state, wait_for
from tests.services.test_place import bring_back, take_out

no_sigkill = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def intact(options: Options, before: dict[str, str], *, new: tuple[str, ...] = ()) -> None:
    """Assert that all that was there is there, that r1 is in use, and that no version is half there."""
    after = state(options.home)
    registry = Registry(options.home)
    assert {name: after.get(name) for name in before} == before
    assert registry.current().name == "r1"
    assert not registry.take_notices()
    assert {version.name for version in registry.versions() if not version.bundled} == {"r1", *new}
    for version in registry.versions():
        registry.get(version.name)


@no_sigkill
def test_a_killed_child_leaves_everything_intact(argv: list[str], options: Options) -> None:
    before = state(options.home)
    with started([*argv, "--epochs", "5000"]) as child:
        wait_for(child, "progress")
        child.send_signal(signal.SIGKILL)
        child.wait(timeout=600)
    assert state(options.home) == before
    assert Registry(options.home).current().name == "r1"


@no_sigkill
@pytest.mark.parametrize("phase", PHASES)
def test_killed_at_any_phase_nothing_is_half_there(argv: list[str], options: Options, phase: str) -> None:
    before = state(options.home)
    known = {version.name for version in Registry(options.home).versions()}
    with started(argv) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if json.loads(line).get("phase") == phase:
                child.send_signal(signal.SIGKILL)
                break
        assert child.wait(timeout=600) == -signal.SIGKILL
    after = state(options.home)
    ours = {name: value for name, value in after.items() if name in before and "state.json" not in name}
    assert ours == {name: value for name, value in before.items() if "state.json" not in name}
    registry = Registry(options.home)
    # Deciding ends with one rename: the new version is there, whole, or it is not.
    assert {version.name for version in registry.versions()} - known <= {"r2"}
    for version in registry.versions():
        registry.get(version.name)
    if phase != "decide":
        assert after == before
    assert not registry.take_notices()


# Where a child dies that is killed in the middle of a write: what it runs before it runs as usual.
MOMENTS = {
    "the candidate is saved": ("lungseg_sets.storage", "os.replace"),
    "a part of the version is copied": ("lungseg_gui.services.registry.registry", "sync_folder"),
    "the version gets its name": ("lungseg_gui.services.registry.registry", "os.rename"),
    "the version comes into use": ("lungseg_gui.services.registry", "Registry._write_use"),
}
DIES = """
import importlib, os, signal, sys
from functools import reduce
from tests.services.finetune.quick_child import be_quick
from lungseg_gui.services.finetune import child, course
module, name = sys.argv[1:3]
*owners, last = name.split(".")
course.gate.decide = lambda *a, decide=course.gate.decide, **k: __import__("dataclasses").replace(
    decide(*a, **k), accepted=True)
be_quick()
owner = reduce(getattr, owners, importlib.import_module(module))
setattr(owner, last, lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL))
sys.exit(child(sys.argv[3:]))
"""


@no_sigkill
@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_in_the_middle_of_a_write_nothing_is_half_there(argv: list[str], options: Options, moment: str) -> None:
    before = state(options.home)
    given = argv[argv.index("--training-set") :]
    with started([sys.executable, "-c", DIES, *MOMENTS[moment], *given]) as child:
        assert child.stdout is not None
        assert '"event": "done"' not in child.stdout.read()
        assert child.wait(timeout=600) == -signal.SIGKILL
    intact(options, before, new=("r2",) if moment == "the version comes into use" else ())
    assert run(options)[-1]["event"] == "done"


AFTER = {
    "the version comes into use": MOMENTS["the version comes into use"],
    "what was learned is noted": ("lungseg_gui.services.finetune.course", "_remember"),
}


@no_sigkill
@pytest.mark.parametrize("moment", AFTER)
def test_what_was_published_when_the_program_was_killed_is_taken_up_at_the_next_start(
    argv: list[str], options: Options, moment: str
) -> None:
    given = argv[argv.index("--training-set") :]
    with started([sys.executable, "-c", DIES, *AFTER[moment], *given]) as child:
        assert child.wait(timeout=600) == -signal.SIGKILL
    registry, training_set = Registry(options.home), TrainingSet(options.training_set)
    assert training_set.counts().new == 8
    library = Library(options.home)
    try:
        for _ in range(2):  # killed again before the reader saw it
            left = jobs.left_behind(
                finetune.Runs(options.home), registry=registry, training_set=training_set, library=library
            )
            assert left.result is not None
            assert (left.result.last["version"], left.result.last["accepted"]) == ("r2", True)
            assert "learn" in [event.get("phase") for event in left.result.events]
            assert registry.current().name == "r2"
            assert training_set.counts().new == 0
    finally:
        library.close()


@no_sigkill
def test_a_killed_run_is_gone_on_with(
    argv: list[str], options: Options, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from lungseg_model import teaching

    with started(argv) as child:
        assert child.stdout is not None
        for line in child.stdout:
            event = json.loads(line)
            if event["event"] == "progress" and event["dice_kept"] is not None:  # the first half is on the disk
                child.send_signal(signal.SIGKILL)
                break
        child.wait(timeout=600)
    epochs: list[int] = []
    learn = teaching.Lesson.run

    def watched(lesson: teaching.Lesson, *, told: Any, checkpoint: Path | None) -> None:  # noqa: ANN401
        def tell(done: float, epoch: int, loss: float, over: bool) -> None:
            epochs.append(epoch)
            told(done, epoch, loss, over)

        learn(lesson, told=tell, checkpoint=checkpoint)

    monkeypatch.setattr(teaching.Lesson, "run", watched)
    events = run(replace(options, seed=3))
    assert any("resumes where" in event.get("text", "") for event in events)
    assert events[-1]["event"] == "done"
    # 3 cases per half are one step per epoch; each epoch tells twice.
    assert epochs == [1, 1, 2, 2]
    assert not list((options.home / "jobs").glob("*/checkpoint-*"))


@pytest.mark.parametrize(("said", "left"), [("", True), ("cancel\n", False)])
def test_a_run_whose_program_was_closed_is_gone_on_with_and_a_cancelled_one_is_not(
    argv: list[str], options: Options, said: str, left: bool
) -> None:
    with started(argv) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        for line in child.stdout:
            event = json.loads(line)
            if event["event"] == "progress" and event["dice_kept"] is not None:  # the first half is on the disk
                break
        child.stdin.write(said)
        child.stdin.close()
        assert child.wait(timeout=600) == process.CANCELLED
    assert bool(list((options.home / "jobs").glob("*/checkpoint-*/*.pt"))) is left
    events = run(replace(options, seed=3))
    assert any("resumes where" in event.get("text", "") for event in events) is left
    assert events[-1]["event"] == "done"


class Disk:
    """Has no room left for files whose path ``full`` holds for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full: Callable[[str], bool] = lambda path: False
        self.refused: list[str] = []
        for module, name in ((os, "fsync"), (os, "link"), (shutil, "copyfile")):
            monkeypatch.setattr(module, name, self._refusing(getattr(module, name)))

    def _refusing(self, usual: Callable[..., Any]) -> Callable[..., Any]:
        def tried(first: Any, *rest: Any, **named: Any) -> Any:  # noqa: ANN401
            path = os.readlink(f"/proc/self/fd/{first}") if isinstance(first, int) else str(rest[0])
            if self.full(path):
                self.refused.append(path)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return usual(first, *rest, **named)

        return tried


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="paths of open files are told by /proc")
@pytest.mark.parametrize("phase", PHASES)
def test_a_full_disk_at_any_phase_is_told_and_costs_nothing(
    options: Options, monkeypatch: pytest.MonkeyPatch, phase: str
) -> None:
    before = state(options.home)
    disk = Disk(monkeypatch)

    def emit(event: Event) -> None:
        if event.get("phase") == phase:
            disk.full = lambda path: True

    with pytest.raises(LungSegError) as told, process.job(options.home) as folder:
        finetune.run(options, emit=emit, folder=folder)
    assert disk.refused
    assert told.value.remedy
    assert "the disk is full" in told.value.message
    disk.full = lambda path: False
    intact(options, before)
    assert run(options)[-1]["event"] == "done"


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="paths of open files are told by /proc")
@pytest.mark.parametrize(
    ("part", "new"), [(".publish-", ()), ("state.json", ("r2",)), ("learned.json", None), ("pictures", None)]
)
def test_a_disk_that_is_full_when_the_version_is_kept(
    options: Options, monkeypatch: pytest.MonkeyPatch, part: str, new: tuple[str, ...] | None
) -> None:
    from lungseg_gui.core import gate

    before = state(options.home)
    disk = Disk(monkeypatch)
    decide = gate.decide
    monkeypatch.setattr(gate, "decide", lambda *a, **k: replace(decide(*a, **k), accepted=True))
    disk.full = lambda path: part in path
    if new is None:  # costs the note or the pictures, and nothing else
        assert run(options)[-1]["accepted"]
        assert Registry(options.home).current().name == "r2"
    else:
        with pytest.raises(LungSegError, match="disk is full"):
            run(options)
        disk.full = lambda path: False
        intact(options, before, new=new)
    assert disk.refused


@pytest.mark.parametrize("phase", PHASES)
def test_a_data_folder_that_is_lost_at_any_phase_is_told_and_costs_nothing(options: Options, phase: str) -> None:
    """Its disk was taken out: an empty folder is in its place."""
    before = state(options.home)
    away: list[Path] = []

    def emit(event: Event) -> None:
        if event.get("phase") == phase:
            away.append(take_out(options.home))

    with pytest.raises(LungSegError) as told, process.job(options.home) as folder:
        finetune.run(options, emit=emit, folder=folder)
    assert "the data folder is gone" in told.value.message
    assert f"Restore {options.home}" in told.value.remedy
    assert list(options.home.rglob("*")) == []
    bring_back(options.home, away[0], other=False)
    intact(options, before)
    if phase == "learn":
        assert run(options)[-1]["event"] == "done"
