"""``lungseg evaluate``: matching, figures by the definition, tables."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pydicom
import pytest

from lungseg_gui.services.writing.png import write_mask
from lungseg_lab.cli import pairs
from lungseg_model.predict import Predictor
from lungseg_sets.masks import read_mask
from tests.cli.conftest import SHAPE, Lungseg, dice

pytestmark = pytest.mark.usefixtures("model")


def evaluate(lungseg: Lungseg, folder: Path, out: Path, *more: object) -> tuple[int, str, str]:
    said = lungseg("evaluate", "--images", folder / "images", "--labels", folder / "labels", "--out", out, *more)
    return said.status, said.out, said.err


@pytest.fixture
def cases(phantoms: Path, tmp_path: Path) -> Path:
    shutil.copytree(phantoms, tmp_path / "cases")
    return tmp_path / "cases"


def test_figures_are_those_of_the_masks_that_segment_writes(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    assert lungseg("segment", cases / "images", "--out", tmp_path / "masks").status == 0
    status, _, complained = evaluate(lungseg, cases, tmp_path / "out")
    assert (status, complained) == (0, "")
    with (tmp_path / "out" / "cases.csv").open(newline="") as stream:
        rows = {row["case_id"]: row for row in csv.DictReader(stream)}
    assert set(rows) == {f"phantom-{seed}" for seed in range(3)}
    both: list[float] = []
    for name, row in rows.items():
        found, wanted = read_mask(tmp_path / "masks" / f"{name}.png"), read_mask(cases / "labels" / f"{name}.png")
        for key, ours, theirs in (
            ("dice_both", found > 0, wanted > 0),
            ("dice_right", found == 1, wanted == 1),
            ("dice_left", found == 2, wanted == 2),
        ):
            assert float(row[key]) == pytest.approx(dice(ours, theirs), abs=1e-5)
        spacing = float(pydicom.dcmread(cases / "images" / f"{name}.dcm").PixelSpacing[0])
        assert float(row["hd95_mm"]) == pytest.approx(float(row["hd95_px"]) * spacing, rel=1e-3)
        both.append(dice(found > 0, wanted > 0))
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert summary["n"] == 3
    assert summary["dice_both"]["mean"] == pytest.approx(np.mean(both))
    assert summary["dice_both"]["median"] == pytest.approx(np.median(both))
    assert summary["dice_both"]["worst_5_percent"] == pytest.approx(min(both))


def test_the_model_s_own_masks_score_1(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    assert lungseg("segment", cases / "images", "--out", tmp_path / "masks").status == 0
    argv = (
        "evaluate",
        "--images",
        cases / "images",
        "--labels",
        tmp_path / "masks",
        "--out",
        tmp_path / "out",
        "--json",
    )
    lines = [json.loads(line) for line in lungseg(*argv).out.splitlines()]
    assert [line["dice_both"] for line in lines[:-1]] == [1.0, 1.0, 1.0]
    assert [line["hd95_px"] for line in lines[:-1]] == [0.0, 0.0, 0.0]
    assert lines[-1]["n"] == 3
    assert (lines[-1]["model"], lines[-1]["failed"]) == ("r1", 0)


def test_a_label_without_an_image_is_told_and_an_image_without_a_label_is_left_out(
    lungseg: Lungseg, cases: Path, tmp_path: Path
) -> None:
    (cases / "images" / "phantom-1.dcm").rename(cases / "images" / "other.dcm")
    status, _, complained = evaluate(lungseg, cases, tmp_path / "out")
    assert status == 1
    assert len(complained.splitlines()) == 1
    assert "phantom-1.png" in complained
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["n"] == 2


def test_a_mask_of_another_size_is_told_and_the_others_are_scored(
    lungseg: Lungseg, cases: Path, tmp_path: Path
) -> None:
    write_mask(cases / "labels" / "phantom-1.png", np.zeros((SHAPE[0], SHAPE[1] + 1), np.uint8))
    status, _, complained = evaluate(lungseg, cases, tmp_path / "out")
    assert status == 1
    assert f"{SHAPE[1] + 1} × {SHAPE[0]}" in complained
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["n"] == 2


def test_sub_folders_and_nnu_net_s_names_match(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    for kind, old, new in (("images", "phantom-0.dcm", "a/x.dcm"), ("labels", "phantom-0.png", "a/x.png")):
        (cases / kind / "a").mkdir()
        (cases / kind / old).rename(cases / kind / new)
    (cases / "images" / "phantom-1.dcm").rename(cases / "images" / "phantom-1_0000.dcm")
    status, _, complained = evaluate(lungseg, cases, tmp_path / "out")
    assert (status, complained) == (0, "")
    with (tmp_path / "out" / "cases.csv").open(newline="") as stream:
        names = [row["case_id"] for row in csv.DictReader(stream)]
    assert names == ["a/x", "phantom-1", "phantom-2"]


def test_two_images_of_one_name_are_refused(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    shutil.copy(cases / "images" / "phantom-1.dcm", cases / "images" / "phantom-1.dicom")
    status, _, complained = evaluate(lungseg, cases, tmp_path / "out")
    assert status == 1
    assert "same name" in complained


def test_outlines_are_of_another_protocol_and_left_out(cases: Path) -> None:
    (cases / "cases.csv").write_text("case_id,source,kind\nphantom-0,a,full\nphantom-1,a,outline\n")
    everything = {path.stem for path in (cases / "labels").iterdir()}
    found, without = pairs.matched(cases / "images", cases / "labels")
    assert {pair.case_id for pair in found} == everything - {"phantom-1"}
    assert without == []


def test_a_split_of_cases_csv_is_scored_by_source(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    (cases / "cases.csv").write_text(
        "case_id,source,split\nphantom-0,one,val\nphantom-1,two,train\nphantom-2,two,val\nphantom-9,two,val\n",
        encoding="utf-8-sig",  # as Excel writes it
    )
    (cases / "labels" / "phantom-1.png").write_bytes(b"never looked at")
    status, said, complained = evaluate(lungseg, cases, tmp_path / "out", "--split", "val")
    assert (status, complained) == (0, "")
    assert "Dice, two" in said
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert {name: group["n"] for name, group in summary["groups"].items()} == {"one": 1, "two": 1}
    assert evaluate(lungseg, cases, tmp_path / "out", "--split", "test")[0] == 2
    (cases / "cases.csv").write_bytes("case_id,source\nphantom-0,Süd\n".encode("latin-1"))
    assert "UTF-8" in evaluate(lungseg, cases, tmp_path / "out", "--split", "val")[2]
    (cases / "cases.csv").unlink()
    assert evaluate(lungseg, cases, tmp_path / "out", "--split", "val")[0] == 2


def test_inverted_images_are_scored_with_invert(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    assert evaluate(lungseg, cases, tmp_path / "out", "--invert")[0] == 0
    inverted = tmp_path / "inverted"
    shutil.copytree(cases / "labels", inverted / "labels")
    for path in (cases / "images").iterdir():
        dataset = pydicom.dcmread(path)
        dataset.PixelData = (65535 - dataset.pixel_array).astype("<u2").tobytes()
        dataset.BitsStored, dataset.HighBit = 16, 15
        (inverted / "images").mkdir(exist_ok=True)
        dataset.save_as(inverted / "images" / path.name)
    assert evaluate(lungseg, inverted, tmp_path / "again")[0] == 0
    assert (tmp_path / "out" / "cases.csv").read_text() == (tmp_path / "again" / "cases.csv").read_text()


def test_no_pair_and_no_folder(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    argv = ("evaluate", "--images", cases / "images", "--labels", tmp_path / "none", "--out", tmp_path / "out")
    said = lungseg(*argv)
    assert said.status == 1
    assert "shares its name with a label map" in said.err
    shutil.rmtree(cases / "labels")
    assert evaluate(lungseg, cases, tmp_path / "out")[0] == 2


def two_lungs_with_an_island(self: Predictor, grid: np.ndarray) -> np.ndarray:
    """Logits (3, s, s): two lungs, the left one with a hole, and an island that is called right lung."""
    logits = np.zeros((3, *grid.shape), np.float32)
    logits[0] = 10.0
    for side, rows, columns, value in (
        (1, slice(10, 50), slice(10, 28), 20.0),
        (2, slice(10, 50), slice(36, 54), 20.0),
        (2, slice(28, 32), slice(42, 46), 0.0),
        (1, slice(56, 60), slice(12, 16), 20.0),
    ):
        logits[side, rows, columns] = value
    return logits


def test_the_worst_cases_are_drawn_and_the_steps_told(
    lungseg: Lungseg, cases: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Predictor, "logits", two_lungs_with_an_island)
    pictures = tmp_path / "pictures"
    status, said, complained = evaluate(
        lungseg, cases, tmp_path / "out", "--pictures", pictures, "--worst", "2", "--steps"
    )
    assert (status, complained) == (0, "")
    with (tmp_path / "out" / "cases.csv").open(newline="") as stream:
        ordered = sorted(csv.DictReader(stream), key=lambda row: (float(row["dice_both"]), row["case_id"]))
    assert sorted(path.name for path in pictures.iterdir()) == [
        f"{number:03d}_{row['case_id']}.png" for number, row in enumerate(ordered[:2], 1)
    ]
    with (tmp_path / "out" / "steps.csv").open(newline="") as stream:
        steps = {row["steps"]: row for row in csv.DictReader(stream)}
    assert list(steps) == [
        "all steps",
        "without smooth edges",
        "without sides by position",
        "without largest component",
        "without close holes",
        "no step",
    ]
    pieces = {name: float(row["components_mean"]) for name, row in steps.items()}
    assert {name for name, count in pieces.items() if count > 1} == {"without largest component", "no step"}
    dice = {name: float(row["dice_both_mean"]) for name, row in steps.items()}
    assert dice["without close holes"] != dice["all steps"] == dice["without sides by position"]
    assert "Without largest component" in said


def test_suspect_references_are_listed_with_a_picture_each(lungseg: Lungseg, cases: Path, tmp_path: Path) -> None:
    (cases / "cases.csv").write_text(
        "case_id,source,split\nphantom-0,here,val\nphantom-1,here,train\nphantom-2,there,val\n"
    )
    place = tmp_path / "suspects"
    argv = ("--source", "here", "--suspects", place, "--json")
    status, said, _ = evaluate(lungseg, cases, tmp_path / "out", *argv)
    assert status == 0
    summary = json.loads(said.splitlines()[-1])
    assert {one["case_id"] for one in summary["suspects"]} == {"phantom-0", "phantom-1"}  # the model is random
    with (place / "suspects.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["case_id"] for row in rows] == [one["case_id"] for one in summary["suspects"]]
    assert all((place / row["picture"]).is_file() for row in rows)
    assert evaluate(lungseg, cases, tmp_path / "out", "--suspects", place, "--low", "0")[0] == 0
    assert (place / "suspects.csv").read_text().count("\n") == 1
    assert evaluate(lungseg, cases, tmp_path / "out", "--source", "nowhere")[0] == 2


def test_the_folder_of_a_training_can_be_scored(
    lungseg: Lungseg, cases: Path, tmp_path: Path, version_folder: Path
) -> None:
    assert evaluate(lungseg, cases, tmp_path / "out")[0] == 0
    assert evaluate(lungseg, cases, tmp_path / "again", "--model", version_folder)[0] == 0
    assert (tmp_path / "out" / "cases.csv").read_text() == (tmp_path / "again" / "cases.csv").read_text()
    status, _, complained = evaluate(lungseg, cases, tmp_path / "again", "--model", tmp_path)
    assert status == 2
    assert len(complained.splitlines()) == 1
