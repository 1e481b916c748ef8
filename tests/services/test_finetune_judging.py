"""How versions are scored and masks are doubted in a fine-tuning, its phantoms, and how its child ends."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.gate import CaseScore
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.services import phantom
from lungseg_gui.services.finetune import Options, entry, judge, phantoms, suspects
from lungseg_gui.services.finetune.judge import Judge, as_case, by_protocol, mean_dice
from lungseg_gui.services.frozen import Frozen, Material
from lungseg_gui.services.registry import Version
from lungseg_model import tune
from tests.services.versions import discs


def material(folder: Path, name: str, **values: Any) -> Material:  # noqa: ANN401 - fields of the case
    image, mask = discs(len(name))
    picture, labelled = (folder / f"{name}{end}.png" for end in ("_0000", ""))
    cv2.imwrite(str(picture), image.pixels)
    cv2.imwrite(str(labelled), mask)
    return replace(Material(name, False, name, picture, labelled, mask_sha256=f"of {name}"), **values)


def score(name: str, dice: float = 0.9, right: float | None = None, left: float | None = None) -> CaseScore:
    return CaseScore(
        name, dice, dice if right is None else right, dice if left is None else left, None, 0.1, two_lungs=True
    )


def scored(monkeypatch: pytest.MonkeyPatch, rows: dict[str, list[CaseScore]]) -> list[tuple[str, list[str]]]:
    """Have versions reach these scores; return what they are asked for."""
    asked: list[tuple[str, list[str]]] = []

    def scores(version: Path, cases: list[Any], *, device: str, report: Callable[[int], None]) -> object:
        names = [case.case_id for case in cases]
        asked.append((version.name, names))
        report(1)
        found = [
            SimpleNamespace(
                case_id=one.case_id,
                dice_both=one.dice,
                dice_right=one.right,
                dice_left=one.left,
                hd95_mm=2.0,
                hd95_share=0.25,
                components=one.left_share or 1,
                left_share=0.125,
            )
            for one in rows[version.name]
            if one.case_id in names
        ]
        return SimpleNamespace(rows=found)

    monkeypatch.setattr(tune, "score", scores)
    return asked


def test_a_score_is_what_the_model_package_says_and_waits_while_the_run_is_paused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        score("a", 0.9, 0.8, 0.7),
        score("b", 0.9, 0.0, 0.7),
        score("c", 0.9, 0.7, 0.0),
        replace(score("d"), left_share=2),
    ]
    asked = scored(monkeypatch, {"v": rows})
    held: list[int] = []
    cases = [Material(one.case_id, True, "p", tmp_path, tmp_path) for one in rows]
    found = Judge("cpu", cases, lambda: held.append(1) or 0.0).kept(tmp_path / "v")
    assert asked == [("v", ["a", "b", "c", "d"])]
    assert held == [1]
    assert found[0] == CaseScore("a", 0.9, 0.8, 0.7, 2.0, 0.25, two_lungs=True, left_share=0.125)
    assert [one.two_lungs for one in found] == [True, False, False, False]
    assert Judge("cpu", cases, lambda: 0.0).agreement(tmp_path / "v", cases[:1]) == {"a": 0.7}
    assert Judge("cpu", (), lambda: 0.0).phantoms(tmp_path / "v", tmp_path / "v", cases[:2]) == (0.9, 0.9)
    assert mean_dice([score("a", 0.5), score("b", 1.0)]) == 0.75


def test_masks_held_out_that_no_version_agrees_with_are_suspect(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = "abcdefghijkl"
    low = {"a": 0.6, "b": 0.7, "c": 0.5, "d": 0.4, "e": 0.8}
    first = [score(name, 0.95, right=low.get(name, 0.95)) for name in names]
    second = [score(name, 0.95, left=low.get(name, 0.95) - (0.1 if name == "a" else 0)) for name in names]
    second[4] = score("e", 0.9)  # one of both agrees
    asked = scored(
        monkeypatch, {"2.0": [score("a", 0.65), score("b", 0.87)], "1.0": [score("a", 0.1), score("b", 0.1)]}
    )
    kept = [Material(n, True, n, tmp_path, tmp_path, mask_sha256=f"of {n}", checked=n == "c") for n in names]
    versions = [Version(name, tmp_path / name, "bundled") for name in ("2.0", "1.0", "r1")]
    found = Judge("cpu", kept, lambda: 0.0).disagreeing(first, second, others=versions, confirmed={"d": "of d"})
    assert asked == [("2.0", ["a", "b"]), ("1.0", ["a", "b"])]  # c was checked, d confirmed; r1 is the reader's own
    assert [(one.case_id, one.kept_apart, one.mask_sha256) for one in found] == [("a", True, "of a")]
    assert found[0].sentence == "No version agrees with the mask: Dice no higher than 0.65."
    again = Judge("cpu", kept, lambda: 0.0).disagreeing(first, second, others=versions, confirmed={"d": "of another"})
    assert [one.case_id for one in again] == ["a", "d"]
    assert asked[2][1] == ["a", "b", "d"]


def test_where_the_cases_are_of_two_protocols_each_has_its_line(tmp_path: Path) -> None:
    kept = [
        Material(n, True, n, tmp_path, tmp_path, protocol=RETROCARDIAC if n == "c" else LUNG_FIELD)
        for n in ("a", "b", "c")
    ]
    before, after = ([score(n, dice + more) for n, dice in (("a", 0.8), ("b", 0.9), ("c", 0.5))] for more in (0, 0.05))
    lines = [(row.name, row.parent, row.candidate) for row in by_protocol(kept, before, after)]
    assert lines == [
        ("Dice, behind heart out", pytest.approx(0.85), pytest.approx(0.9)),
        ("Dice, behind heart in", pytest.approx(0.5), pytest.approx(0.55)),
    ]
    assert by_protocol(kept[:2], before[:2], after[:2]) == []
    assert [as_case(one).kind for one in kept] == ["full", "full", "outline"]
    assert judge.as_case(replace(kept[0], patient="p", spacing=(1.0, 2.0))).group == "p"


# -- suspect masks and phantoms
def test_masks_that_fail_the_checks_are_left_out_unless_they_were_checked_or_confirmed(tmp_path: Path) -> None:
    one_lung = np.where(discs(1)[1] == 2, np.uint8(0), discs(1)[1])
    cases = [material(tmp_path, name, kept_apart=name == "bb") for name in ("a", "bb", "ccc", "dddd", "eeeee")]
    for case in cases[1:]:
        cv2.imwrite(str(case.mask), one_lung)
    cases[2] = replace(cases[2], checked=True)
    confirmed = {"dddd": "of dddd", "eeeee": "of another mask"}
    left, found = suspects.sorted_out(Frozen(tuple(cases), "d"), confirmed)
    assert [case.case_id for case in left.cases] == ["a", "ccc", "dddd"]
    assert [(one.case_id, one.kept_apart, one.mask_sha256) for one in found] == [
        ("bb", True, "of bb"),
        ("eeeee", False, "of eeeee"),
    ]
    assert found[0].as_dict() == {
        "case_id": "bb",
        "kept_apart": True,
        "sentence": "The left lung is empty.",
        "mask_sha256": "of bb",
    }


def test_the_checks_are_given_the_grey_image_and_a_trusted_spacing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[object, object, str]] = []

    def noted(mask: Mask, *, pixels: Any, spacing: Any, protocol: str) -> str:  # noqa: ANN401
        grey = None if pixels is None else pixels.dtype.name
        seen.append((grey, None if spacing is None else (spacing.row, spacing.column), protocol))
        return ""

    monkeypatch.setattr(suspects.suspects, "by_anatomy", noted)
    cases = [
        material(tmp_path, name, spacing=(0.2, 0.1) if name == "a" else None) for name in ("a", "bb", "ccc", "dddd")
    ]
    cv2.imwrite(str(cases[1].image), np.zeros((96, 80), np.uint8))
    cv2.imwrite(str(cases[2].image), np.zeros((96, 80, 3), np.uint8))
    cases[3].image.unlink()
    suspects.sorted_out(Frozen(tuple(cases), "d"), {})
    assert seen == [
        ("uint16", (0.2, 0.1), LUNG_FIELD),
        ("uint8", None, LUNG_FIELD),
        (None, None, LUNG_FIELD),
        (None, None, LUNG_FIELD),
    ]


def test_the_reference_phantoms_are_always_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, tuple[int, int]]] = []
    small = phantom.draw(1, shape=(64, 64))

    def draw(seed: int, *, shape: tuple[int, int]) -> object:
        asked.append((seed, shape))
        return small

    monkeypatch.setattr(phantom, "draw", draw)
    phantoms.draw_into(tmp_path / "new" / "phantoms")
    drawn = phantoms.draw_into(tmp_path / "new" / "phantoms")  # also where a killed run left some
    assert asked == [(seed, (512, 512)) for seed in range(901, 907)] * 2
    assert [case.case_id for case in drawn] == [f"phantom_{seed}" for seed in range(901, 907)]
    assert all(case.kept_apart and case.patient == case.case_id for case in drawn)
    assert drawn[0].spacing == (small.spacing.row, small.spacing.column)
    mask = cv2.imread(str(drawn[-1].mask), cv2.IMREAD_UNCHANGED)
    assert mask is not None
    assert np.array_equal(mask, small.mask)
    assert drawn[-1].image.is_file()


# -- the child
@pytest.mark.parametrize(
    ("failure", "status", "last"),
    [
        (None, 0, {"event": "log"}),
        (
            LungSegError("The disk is full.", remedy="Free some."),
            1,
            {"message": "The disk is full.", "remedy": "Free some."},
        ),
        (KeyError("x"), 1, {"message": "Training stopped: an unexpected error."}),
    ],
)
def test_how_a_child_ends(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception | None,
    status: int,
    last: dict[str, str],
) -> None:
    told: list[dict[str, Any]] = []
    lowered: list[int] = []

    def run(
        options: Options, *, emit: Callable[[dict[str, Any]], None], folder: Path, hold: Callable[[], float]
    ) -> None:
        assert options == Options(tmp_path / "set", tmp_path)
        assert hold() == 5.0
        emit({"event": "log"})
        if failure is not None:
            raise failure

    monkeypatch.setattr(entry, "run", run)
    monkeypatch.setattr(entry, "json_lines", lambda: told.append)
    monkeypatch.setattr(entry, "obey_input", lambda folder, emit: SimpleNamespace(hold=lambda: 5.0))
    monkeypatch.setattr(entry, "lower_priority", lambda: lowered.append(1))
    assert entry.child(["--training-set", str(tmp_path / "set"), "--home", str(tmp_path)]) == status
    assert lowered == [1]
    assert told[0] == {"event": "log"}
    assert len(told) == 1 + status
    assert told[-1].items() >= last.items()
    (folder,) = (tmp_path / "jobs").iterdir()
    if status:
        assert told[-1]["event"] == "error"
        assert told[-1]["run"] == folder.name
        assert json.loads((folder / "result.json").read_text())["message"] == told[-1]["message"]
    if isinstance(failure, KeyError):
        assert told[-1]["remedy"] == (
            f"The version in use has not changed. KeyError is described in {folder / 'log.txt'}."
        )


@pytest.mark.parametrize("missing", ["--training-set", "--home"])
def test_a_child_needs_a_training_set_and_a_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], missing: str
) -> None:
    given = {"--training-set": "a", "--home": str(tmp_path)}
    del given[missing]
    with pytest.raises(SystemExit):
        entry.child([word for pair in given.items() for word in pair])
    assert missing in capsys.readouterr().err


def test_what_a_command_says_where_nothing_is_chosen(tmp_path: Path) -> None:
    asked = entry.command(tmp_path / "set", tmp_path)
    assert asked[asked.index("--child") :] == [
        *("--child", "finetune", "--training-set", str(tmp_path / "set"), "--home", str(tmp_path)),
        *("--seed", "0", "--device", "auto", "--precision", "auto", "--protocol", LUNG_FIELD),
    ]
    assert logging.getLogger("lungseg.finetune").handlers == []
