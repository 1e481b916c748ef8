"""An acceptance is taken back: the training set is as it was before it."""

from __future__ import annotations

import functools
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.services.training_set.layout import case_files
from tests.core.reviews import image, lungs
from tests.services.test_training_set import picture, whole


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "training_set"


def accept(root: Path, shown: Image, mask: Mask | None = None) -> str:
    final = lungs(shown.shape) if mask is None else mask
    record = TrainingSet(root).accept(shown, final, original=None, model_version="1.0", edited=True)
    assert record is not None
    return record.case_id


def holdings(root: Path) -> dict[str, bytes]:
    """What the set holds, but for the dates and what is kept for taking back."""
    files = {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    index = json.loads(files.pop("index.json"))
    for case in (*index["cases"].values(), *index["removed"].values()):
        case.pop("earlier", None)
    kept = {name: content for name, content in files.items() if not name.startswith("earlier")}
    return {**kept, "index.json": json.dumps(index).encode()}


def other(mask: Mask) -> Mask:
    changed = mask.copy()
    changed[:3] = 1
    return changed


def test_a_new_case_leaves_the_set_and_its_patient_as_well(root: Path) -> None:
    for number in range(3):
        accept(root, image(str(number)))
    before = holdings(root)
    fourth = image("4")
    accept(root, fourth)
    assert TrainingSet(root).cases()[-1].kept_apart  # every fourth patient is
    assert TrainingSet(root).take_back(fourth.identity) is None
    assert holdings(root) == before
    accept(root, image("5"))
    assert TrainingSet(root).cases()[-1].kept_apart  # is the fourth now
    whole(root)


def test_a_replaced_mask_comes_back(root: Path) -> None:
    shown = image("1")
    accept(root, shown)
    before = holdings(root)
    accept(root, shown, other(lungs(shown.shape)))
    assert holdings(root) != before
    back = TrainingSet(root).take_back(shown.identity)
    assert back is not None
    assert np.array_equal(picture(back.mask), lungs(shown.shape))
    assert holdings(root) == before
    whole(root)
    TrainingSet(root).take_back(shown.identity)  # what was replaced once is not kept for a second time: it leaves
    assert TrainingSet(root).cases() == []


def test_a_case_that_was_taken_out_is_out_again(root: Path) -> None:
    shown = image("1")
    case = accept(root, shown)
    TrainingSet(root).remove(case)
    before = holdings(root)
    accept(root, shown, other(lungs(shown.shape)))
    assert TrainingSet(root).take_back(shown.identity) is None
    assert holdings(root) == before
    TrainingSet(root).restore(case)
    whole(root)


def test_a_patient_that_a_fine_tuning_knew_stays_on_his_side(root: Path) -> None:
    shown = image("1")
    case = accept(root, shown)
    record = TrainingSet(root).cases()[0]
    TrainingSet(root).mark_learned({case: record.mask_sha256})
    TrainingSet(root).take_back(shown.identity)
    patients = json.loads((root / "index.json").read_text())["patients"]
    assert patients == {record.patient: False}


def test_what_is_not_in_the_set_is_not_taken_back(root: Path) -> None:
    assert TrainingSet(root).take_back(image("1").identity) is None
    assert not root.exists()
    accept(root, image("1"))
    before = holdings(root)
    assert TrainingSet(root).take_back(image("2").identity) is None
    assert holdings(root) == before


def test_deleting_for_good_deletes_what_was_kept_too(root: Path) -> None:
    shown = image("1")
    case = accept(root, shown)
    accept(root, shown, other(lungs(shown.shape)))
    TrainingSet(root).remove(case)
    TrainingSet(root).delete_removed()
    assert not [path for path in root.rglob("*.png") if path.is_file()]


@pytest.mark.parametrize("replacing", [False, True])
def test_a_full_disk_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch, replacing: bool) -> None:
    shown = image("1")
    accept(root, shown)
    if replacing:
        accept(root, shown, other(lungs(shown.shape)))
    before = holdings(root)
    replace: Callable[..., None] = os.replace

    def refuse(source: object, target: object) -> None:
        if "complete.json" in str(target):
            raise OSError(28, "No space left on device")
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        with pytest.raises(LungSegError, match="disk is full"):
            TrainingSet(root).take_back(shown.identity)
    assert holdings(root) == before
    whole(root)


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("act", ["take back", "take back an earlier mask", "accept what was out", "delete for good"])
def test_a_crash_at_any_point_leaves_no_file_that_belongs_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    """What an acceptance or its undoing no longer needs goes with the same step, however that was cut short."""
    shown, start = image("1"), tmp_path / "start" / "training_set"
    accept(start, image("0"))
    case = accept(start, shown)
    if act != "take back":
        accept(start, shown, other(lungs(shown.shape)))
    if act in ("accept what was out", "delete for good"):
        TrainingSet(start).remove(case)
    before, states = holdings(start), set[str]()
    calls: list[Callable[..., None]] = [os.replace, os.unlink]
    for point in range(100):
        root = tmp_path / str(point) / "training_set"
        shutil.copytree(start.parent, root.parent)
        training_set, left = TrainingSet(root), point

        def killed(*arguments: object, call: Callable[..., None], **named: object) -> None:
            nonlocal left
            if not left:
                raise Killed
            left -= 1
            call(*arguments, **named)

        with monkeypatch.context() as patch:
            for call in calls:
                patch.setattr(os, call.__name__, functools.partial(killed, call=call))
            try:
                if act == "accept what was out":
                    training_set.accept(shown, lungs(shown.shape), original=None, model_version="1.0", edited=True)
                elif act == "delete for good":
                    training_set.delete_removed()
                else:
                    training_set.take_back(shown.identity)
                over = True
            except Killed:
                over = False
        whole(root)
        now = holdings(root)
        index = json.loads(now["index.json"])
        wanted = {file for name in index["cases"] for file in case_files(name)}
        wanted |= {f"removed/{file}" for name in index["removed"] for file in case_files(name)}
        files = {name for name in now if name.endswith(".png") or name.startswith("provenance")}
        assert files <= wanted, f"after {point} steps"
        states.add("before" if now == before else "after")
        if over:
            assert point > 5
            assert states == {"before", "after"}
            return
    raise AssertionError("it never ended")
