"""How a set of cases is scored: the figures of a case, their summary, the tables and what the command says."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model import evaluate, metrics, predict, weights
from lungseg_model.errors import ModelError
from lungseg_sets import case_files

from .conftest import write_table_set


def lungs(*, right: int = 20, left: int = 20) -> NDArray[np.uint8]:
    """Two lungs of 10 columns and so many rows in a picture of 60 x 40."""
    mask = np.zeros((60, 40), np.uint8)
    mask[10 : 10 + right, 5:15], mask[10 : 10 + left, 25:35] = 1, 2
    return mask


def test_each_figure_of_a_case_is_what_it_says() -> None:
    found, wanted = lungs(right=30, left=20), lungs(right=20, left=16)
    found[50:55, 5:9] = 1
    row = evaluate.measure(found, wanted, case_id="a", group="g", spacing=(0.5, 0.25))
    right, left = ((found == side, wanted == side) for side in (1, 2))
    assert (row.case_id, row.group) == ("a", "g")
    assert (row.dice_right, row.dice_left) == (metrics.dice(*right), metrics.dice(*left))
    assert row.dice_both == metrics.dice(found > 0, wanted > 0)
    assert row.iou_both == metrics.iou(found > 0, wanted > 0)
    assert row.hd95_px == metrics.hd95(*right) > metrics.hd95(*left)
    assert row.hd95_share == row.hd95_px / 60
    assert row.hd95_mm == metrics.hd95(*right, spacing=(0.5, 0.25))
    assert row.assd_px == pytest.approx((metrics.assd(*right) + metrics.assd(*left)) / 2)
    both = [metrics.assd(*side, spacing=(0.5, 0.25)) for side in (right, left)]
    assert row.assd_mm == pytest.approx(sum(both) / 2)
    assert row.components == 2
    assert (row.left_share, row.left_mm) == metrics.left_to_correct(found, wanted, spacing=(0.5, 0.25))
    assert row.outer_share == metrics.left_to_correct(found, wanted, outer=True)[0] != row.left_share
    assert row.ragged == pytest.approx(np.mean([metrics.raggedness(found == side) for side in (1, 2)]))
    assert row.ragged_reference == pytest.approx(np.mean([metrics.raggedness(wanted == side) for side in (1, 2)]))
    plain = evaluate.measure(found, wanted)
    assert (plain.case_id, plain.group, plain.hd95_mm, plain.assd_mm, plain.left_mm) == ("", "", None, None, None)
    missing = evaluate.measure(lungs(left=0), lungs(left=0))
    assert missing.ragged == metrics.raggedness(lungs() == 1)
    assert evaluate.measure(lungs(right=0, left=0), lungs(right=0, left=0)).ragged == 0.0


def test_what_a_reference_leaves_open_is_taken_for_right() -> None:
    wanted, found = lungs(), lungs(right=30)
    assert evaluate.answered(wanted, found) is wanted
    wanted[30:45] = 255
    assert np.array_equal(evaluate.answered(wanted, found), found)
    row = evaluate.measure(found, wanted)
    assert (row.dice_both, row.hd95_px) == (1.0, 0.0)


@pytest.mark.parametrize(("case_id", "words"), [("a7", "masks of a7"), ("", "masks of a case")])
def test_masks_of_different_sizes_are_refused_by_name(case_id: str, words: str) -> None:
    with pytest.raises(ModelError, match=words):
        evaluate.measure(lungs(), lungs()[1:], case_id=case_id)


@pytest.mark.parametrize(
    ("values", "better", "wanted"),
    [
        ([0.1, 0.5, 0.9], True, 0.1),
        ([0.1, 0.5, 0.9], False, 0.9),
        ([float(n) for n in range(100)], True, 2.0),
        ([float(n) for n in range(100)], False, 97.0),
        ([float(n) for n in range(29)], True, 0.0),
        ([float(n) for n in range(31)], True, 0.5),
    ],
)
def test_the_worst_twentieth_is_averaged(values: list[float], better: bool, wanted: float) -> None:
    assert evaluate.worst(values, higher_is_better=better) == wanted
    assert not better or evaluate.worst(values) == wanted


def rows() -> list[evaluate.CaseScores]:
    first = evaluate.measure(lungs(right=25), lungs(), case_id="a", group="g", spacing=(0.5, 0.5))
    second = evaluate.measure(lungs(), lungs(), case_id="b", group="h")
    third = evaluate.measure(lungs(left=22), lungs(), case_id="c", group="g")
    return [first, second, third]


def test_a_summary_has_mean_median_and_worst_of_each_figure() -> None:
    summary = evaluate.summarise_groups(rows())
    dice = [row.dice_both for row in rows()]
    assert summary["n"] == 3
    assert summary["dice_both"] == pytest.approx(
        {"mean": np.mean(dice), "median": np.median(dice), "worst_5_percent": min(dice)}
    )
    assert summary["hd95_px"]["worst_5_percent"] == max(row.hd95_px for row in rows())
    assert summary["hd95_mm"]["mean"] == rows()[0].hd95_mm
    assert list(summary["groups"]) == ["g", "h"]
    assert (summary["groups"]["g"]["n"], summary["groups"]["h"]["n"]) == (2, 1)
    assert summary["groups"]["h"]["hd95_mm"] is None
    assert set(summary) == {"n", "groups", *evaluate.HIGHER_IS_BETTER, *evaluate.LOWER_IS_BETTER}
    with pytest.raises(ModelError, match="no cases"):
        evaluate.summarise([])


def test_tables_are_rounded_and_empty_where_nothing_is_known(tmp_path: Path) -> None:
    summary = evaluate.write_tables(tmp_path, rows())
    assert json.loads((tmp_path / "summary.json").read_text()) == summary == evaluate.summarise_groups(rows())
    assert (tmp_path / "summary.json").read_text().endswith("}\n")
    text = (tmp_path / "cases.csv").read_text()
    assert "\r" not in text
    table = list(csv.DictReader(text.splitlines()))
    assert list(table[0]) == [field.name for field in dataclasses.fields(evaluate.CaseScores)]
    assert [row["case_id"] for row in table] == ["a", "b", "c"]
    assert table[0]["dice_both"] == str(round(rows()[0].dice_both, 5))
    assert (table[0]["components"], table[1]["hd95_mm"]) == ("1", "")


class Knows:
    """Stands in for a predictor: finds both lungs of a drawn case by their darkness, or all where they are bright."""

    asked: list[dict[str, Any]]

    def __init__(self, *given: object, **more: object) -> None:
        self.asked, self.given = [], (given, more)

    def predict(self, pixels: NDArray[np.uint8], **more: Any) -> object:  # noqa: ANN401 - handed on as it is
        self.asked.append(more)
        middle = pixels.shape[1] // 2
        sides = np.where(np.arange(pixels.shape[1]) < middle, 1, 2)
        found = np.where(pixels < 115, sides, 0).astype(np.uint8)
        return type("Output", (), {"mask": found})()


def test_a_set_is_predicted_case_by_case_as_a_reader_would(tmp_path: Path) -> None:
    cases = case_files.read_split(write_table_set(tmp_path / "set", train=3, val=1)).train
    cases = (dataclasses.replace(cases[0], spacing=(0.2, 0.3)), *cases[1:])
    knows, told = Knows(), list[int]()
    scores = evaluate.run(knows, cases, report=told.append)  # pyright: ignore[reportArgumentType] - stands in for one
    assert told == [1, 2, 3]
    assert [row.case_id for row in scores] == [case.case_id for case in cases]
    assert {row.group for row in scores} == {"discs"}
    assert all(row.dice_both > 0.99 for row in scores)
    assert [row.hd95_mm is None for row in scores] == [False, True, True]
    assert knows.asked == [{"spacing": case.spacing, "kind": "full"} for case in cases]
    inverted = evaluate.run(knows, cases, change=evaluate.invert)  # pyright: ignore[reportArgumentType]
    assert all(row.dice_both < 0.5 for row in inverted)


@pytest.mark.parametrize(
    ("pixels", "wanted"),
    [
        (np.array([[0, 7, 255]], np.uint8), [[255, 248, 0]]),
        (np.array([[0, 7]], np.uint16), [[65535, 65528]]),
        (np.array([[0.5, -2.0]], np.float32), [[0.0, 2.5]]),
    ],
)
def test_the_other_polarity_is_that_of_the_type(pixels: NDArray[Any], wanted: list[list[float]]) -> None:
    found = evaluate.invert(pixels)
    assert found.tolist() == wanted
    assert found.dtype == pixels.dtype


@pytest.mark.parametrize(
    ("options", "names", "inverted"), [([], 2, False), (["--split", "train", "--invert"], 3, True)]
)
def test_the_command_scores_what_is_kept_apart_unless_it_is_told_otherwise(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    names: int,
    inverted: bool,
) -> None:
    made: list[Knows] = []

    def predictor(*given: object, **more: object) -> Knows:
        made.append(Knows(*given, **more))
        return made[-1]

    monkeypatch.setattr(predict, "Predictor", predictor)
    folder = write_table_set(tmp_path / "set", train=3, val=2)
    evaluate.main(["--data", str(folder), "--out", str(tmp_path / "out"), *options])
    assert made[0].given == ((weights.bundled(),), {"device": "auto"})
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert summary["n"] == names
    assert (summary["dice_both"]["mean"] < 0.5) == inverted
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[:3] for line in said] == [["all", "n", str(names)], ["discs", "n", str(names)]]
    worst = summary["dice_both"]["worst_5_percent"]
    assert f"dice_both {summary['dice_both']['mean']:.4f} ({worst:.4f})" in said[0]


@pytest.mark.parametrize(
    "given", [[], ["--data", "a"], ["--out", "b"], ["--data", "a", "--out", "b", "--split", "test"]]
)
def test_the_command_asks_for_a_set_and_a_place(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        evaluate.main(given)
    assert "usage" in capsys.readouterr().err
