"""A short run of ``python -m tests.bench.kill --what window``, and that its judge sees what it is to see."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui.services.writing.png import write_mask
from tests.bench.kill import window
from tests.bench.kill.acts import fingerprint
from tests.bench.kill.judge import Faults, Home, judge
from tests.services.finetune.learning import begin
from tests.services.versions import discs, small_version

Lines = list[dict[str, Any]]


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX's")
def test_a_killed_window_has_lost_nothing_that_it_called_saved(tmp_path: Path) -> None:
    told: list[str] = []
    found = window.run(tmp_path, 1, phases=("drag", "accept", "undo"), seed=3, tell=told.append)
    for phase, verdict in found.items():
        assert (verdict.lost, verdict.wrong) == ([], []), phase
        assert verdict.kills == 1
    assert sum(verdict.acknowledged for verdict in found.values()) > 0  # one kill may come too early for anything


@pytest.fixture(scope="module")
def version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_version(tmp_path_factory.mktemp("version") / "random")


@pytest.fixture
def home(tmp_path: Path, version: Path) -> Home:
    """Eight accepted cases and a version in use; the first case is the row a.dcm."""
    begin(tmp_path / "home", version)
    (tmp_path / "out").mkdir()
    return Home(tmp_path / "home", tmp_path / "out", {"a.dcm": discs(0)[0].identity})


def said(**changed: object) -> tuple[Lines, Lines]:
    """Return what a program said that accepted and corrected nothing lately, and what the next one shows."""
    mask = window_mask()
    strokes = {"say": "strokes", "row": "a.dcm", "mask": mask, "names": ["Brush"], "based_on": "r1"}
    accepted = [{"say": kind, "row": "a.dcm", "mask": mask} for kind in ("accepting", "accepted")]
    shown = {
        "say": "case",
        "row": "a.dcm",
        "mask": mask,
        "names": ["Brush"],
        "status": "accepted",
        "listed": "accepted",
        "reason": "",
        "based_on": "r1",
        "predicted": True,
        **changed,
    }
    return [strokes, *accepted], [shown, {"say": "looked", "version": "r1", "banners": {}}]


def window_mask() -> int:
    """Return the fingerprint of the mask of the case."""
    return fingerprint(discs(0)[1])


def test_what_is_right_is_called_right(home: Home) -> None:
    assert judge(*said(), home) == Faults()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"mask": 5}, "the pixels of its strokes"),
        ({"names": []}, "strokes; there are"),
        ({"based_on": ""}, "which version made its first mask"),
        ({"predicted": False}, "which version made its first mask"),
        ({"listed": "predicted"}, "the list says predicted"),
        ({"status": "corrected", "listed": "corrected"}, "in the training set as it is now, and corrected"),
        ({"reason": "poor quality"}, "and its reason is"),
    ],
    ids=str,
)
def test_the_judge_sees_a_case_that_is_not_as_it_was_called_saved(
    home: Home, changed: dict[str, object], words: str
) -> None:
    faults = judge(*said(**changed), home)
    assert any(words in sentence for sentence in (*faults.lost, *faults.wrong)), faults


def test_the_judge_sees_an_acceptance_that_is_not_in_the_training_set(home: Home) -> None:
    before, after = said()
    elsewhere = Home(home.folder, home.out, {"a.dcm": discs(99)[0].identity})
    faults = judge(before, after, elsewhere)
    assert "a.dcm: its acceptance" in faults.lost
    assert "a.dcm: accepted, and not in the training set" in faults.wrong


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda home: (home.folder / "training_set/labelsTr/left.png").touch(), "a stray file"),
        (lambda home: (home.folder / "training_set/.staging").mkdir(), "half done"),
        (lambda home: (home.folder / "training_set/dataset.json").write_text("{}"), "does not fit index.json"),
        (lambda home: swap_masks(home.folder / "training_set/labelsTr"), "not the one of its provenance"),
        (lambda home: (home.folder / "models/r1/model.safetensors").write_bytes(b""), "damaged"),
    ],
    ids=["stray", "staging", "dataset", "mask", "weights"],
)
def test_the_judge_sees_files_that_do_not_fit(home: Home, spoil: Callable[[Home], object], words: str) -> None:
    spoil(home)
    assert any(words in sentence for sentence in judge(*said(), home).wrong)


def swap_masks(folder: Path) -> None:
    first, second = sorted(folder.iterdir())[:2]
    content = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(content)


@pytest.mark.parametrize(
    ("mask", "names", "fault"),
    [
        (12, ["Brush", "Push (interrupted)"], ""),
        (13, ["Brush", "Push (interrupted)"], ""),
        (11, ["Brush", "Push (interrupted)"], "lost"),  # a moment before the last that was called saved
        (7, ["Brush", "Push (interrupted)"], "wrong"),  # of no moment
        (12, ["Brush", "Brush (interrupted)"], "lost"),
        (12, ["Brush", "Eraser", "Push (interrupted)"], "lost"),
    ],
)
def test_the_judge_compares_an_interrupted_drag_with_what_was_on_the_screen(
    home: Home, mask: int, names: list[str], fault: str
) -> None:
    before, after = said(mask=mask, names=names, status="corrected", listed="corrected")
    drag: Lines = [{"say": "drag", "row": "a.dcm", "name": "Push"}]
    drag += [{"say": "moment", "number": number, "mask": 10 + number} for number in (1, 2, 3)]
    faults = judge([*before, *drag, {"say": "kept", "moment": 2}], after, home)
    assert bool(faults.lost) == (fault == "lost"), faults
    assert bool(faults.wrong) == (fault == "wrong"), faults


def test_the_judge_sees_damaged_and_older_exports(home: Home) -> None:
    before, after = said()
    masks = [np.full((4, 4), value, np.uint8) for value in (1, 2)]
    for mask in masks:
        before += [{"say": kind, "name": "m.png", "mask": fingerprint(mask)} for kind in ("exporting", "exported")]
    assert judge(before, after, home).lost == ["the export m.png"]
    for mask, lost in zip(masks, (True, False), strict=True):
        write_mask(home.out / "m.png", mask)
        assert bool(judge(before, after, home).lost) == lost
    (home.out / "m.png").write_bytes((home.out / "m.png").read_bytes()[:-9])
    assert "m.png is damaged" in judge(before, after, home).wrong[0]


def test_the_judge_sees_a_training_of_which_nothing_is_said(home: Home) -> None:
    before, after = said()
    silent = {"say": "learning", "running": False, "offered": False, "waits": False}
    for now, lost in ((silent, True), ({**silent, "offered": True}, False), ({**silent, "waits": True}, False)):
        faults = judge([*before, {"say": "learning"}], [*after, now], home)
        assert bool(faults.lost) == lost
