"""The table of goals."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_lab import goals
from lungseg_model import evaluate, network, weights
from lungseg_model.network import Config
from lungseg_sets import case_files

from .conftest import draw
from .test_labels import write_mixed_set


def scored(loss: float, doubt: float) -> goals.Scored:
    _, mask = draw(1)
    rows = evaluate.measure(mask, mask)
    return goals.Scored(dataclasses.replace(rows, dice_both=1.0 - loss), doubt)


def test_each_case_is_drawn_as_its_own_mask_was(tmp_path: Path) -> None:
    split = case_files.read_split(write_mixed_set(tmp_path / "mixed"), apart=("f4", "o5"), unused=("o4",))
    asked: list[str] = []

    def predict(pixels: np.ndarray, *, spacing: object, kind: str) -> SimpleNamespace:
        asked.append(kind)
        return SimpleNamespace(mask=np.zeros(pixels.shape, np.uint8), uncertainty=0.5)

    predictor: Any = SimpleNamespace(predict=predict)
    found = goals.score(predictor, split.val)
    assert [(one.scores.case_id, kind) for one, kind in zip(found, asked, strict=True)] == [
        ("f4", "full"),
        ("o5", "outline"),
    ]


def test_the_doubt_is_judged_by_the_worst_cases() -> None:
    right = goals.summary([scored(i / 100, i / 40) for i in range(20)])
    assert right["spearman"] == pytest.approx(1.0)
    assert right["caught"] == 1.0
    # the two worst cases are the least doubted ones
    wrong = goals.summary([scored(i / 100, i / 40 if i < 18 else 0.0) for i in range(20)])
    assert wrong["caught"] == 0.0
    half = goals.summary([scored(i / 100, i / 40 if i < 19 else 0.0) for i in range(20)])
    assert half["caught"] == 0.5
    assert goals.summary([scored(0.1, 0.1)] * 9)["spearman"] is None


def test_each_source_is_scored_in_its_protocol(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_mixed_set(tmp_path / "mixed")
    split = tmp_path / "split.json"
    split.write_text('{"held_out": {"drawn": ["f4", "f5", "o5"]}, "left_out": []}')
    config = Config(decoder_channels=(8, 8, 8, 8, 8), size=64, classes=5)
    weights.save_version(tmp_path / "five", network.build(config), config, {})
    asked = ["--data", str(folder), "--split", str(split), "--version", str(tmp_path / "five"), "--device", "cpu"]
    goals.main([*asked, "--out", str(tmp_path / "out.json"), "--pictures", str(tmp_path / "worst"), "--write"])
    lines = [row.split(" | ") for row in capsys.readouterr().out.splitlines()[2:]]
    assert [(row[0].strip(), int(row[1])) for row in lines] == [("clean", 2), ("bedside, outlines", 1), ("all", 3)]
    assert all(len(row) == len(goals.HEADER.split(" | ")) for row in lines)
    written = json.loads((tmp_path / "out.json").read_text())
    assert [case["case_id"] for case in written["cases"]] == ["f4", "f5", "o5"]
    dice = {case["case_id"]: case["dice_both"] for case in written["cases"]}
    worst, better = sorted(("f4", "f5"), key=lambda name: dice[name])
    assert {path.name for path in (tmp_path / "worst" / "clean").iterdir()} == {f"01-{worst}.png", f"02-{better}.png"}
    assert cv2.imread(str(tmp_path / "worst" / "bedside, outlines" / "01-o5.png")) is not None
    assert np.isfinite([case["uncertainty"] for case in written["cases"]]).all()
    kept = weights.read_card(tmp_path / "five")["held_out"]
    assert list(kept) == list(written["sets"]) == ["clean", "bedside, outlines", "all"]
    assert kept["clean"]["dice"] == pytest.approx((dice["f4"] + dice["f5"]) / 2, abs=1e-4)
    assert kept["all"]["cases"] == 3
    assert weights.read_card(tmp_path / "five")["scores"]["dice"] == pytest.approx(sum(dice.values()) / 3)
    goals.main([*asked, "--source", "clean"])  # all six, and none of them as half of a pair
    assert capsys.readouterr().out.splitlines()[2].split(" | ")[1].strip() == "6"


def test_references_that_the_split_calls_wrong_are_left_out_of_a_second_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_mixed_set(tmp_path / "mixed")
    split = tmp_path / "split.json"
    split.write_text('{"held_out": {"drawn": ["f4", "f5"]}, "left_out": [], "suspects": ["f1", "f4", "elsewhere"]}')
    config = Config(decoder_channels=(8, 8, 8, 8, 8), size=64, classes=5)
    weights.save_version(tmp_path / "five", network.build(config), config, {})
    asked = ["--data", str(folder), "--split", str(split), "--version", str(tmp_path / "five"), "--device", "cpu"]
    goals.main([*asked, "--source", "clean", "--out", str(tmp_path / "out.json")])
    written = json.loads((tmp_path / "out.json").read_text())
    assert {name: part["n"] for name, part in written["sets"].items()} == {"clean": 6, "clean, sound": 4}
    dice = [case["dice_both"] for case in written["cases"] if case["case_id"] not in ("f1", "f4")]
    assert written["sets"]["clean, sound"]["dice_both"]["mean"] == pytest.approx(sum(dice) / 4)
    goals.main(asked)  # what is held out is scored whole
    assert "sound" not in capsys.readouterr().out.splitlines()[-1]
