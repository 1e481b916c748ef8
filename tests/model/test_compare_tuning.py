from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_lab import compare_tuning
from lungseg_lab.retrocardiac import with_retrocardiac
from lungseg_lab.train import train
from lungseg_model import teaching, tune

from .conftest import RECIPE, write_table_set


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory, trains_only: None, takes_long: None) -> Path:
    """A set of two sources, and a version that knows it a little."""
    folder = tmp_path_factory.mktemp("compare")
    (folder / "recipe.toml").write_text(RECIPE.format(epochs=4))
    cases = write_table_set(folder / "set", train=8, val=4)
    listed = (cases / "cases.csv").read_text().splitlines()
    other = [line.replace("discs", "others") if number in (11, 12) else line for number, line in enumerate(listed)]
    (cases / "cases.csv").write_text("\n".join(other) + "\n")
    train(folder / "recipe.toml", data=cases, out=folder / "version", device="cpu")
    return folder


def test_it_goes_on_where_its_table_ends(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(compare_tuning, "TESTED", 5)  # 2 of val and 3 of train; 5 of train are left to learn from
    monkeypatch.setattr(tune, "PASSES", 8)
    out, plot = tmp_path / "rows.csv", tmp_path / "plot.png"
    given = ["--data", str(table / "set"), "--parent", str(table / "version"), "--source", "discs", "--out", str(out)]
    asked = [*given, "--cases", "2", "4", "--seeds", "0", "--ways", "kept", "own images, onward"]
    asked += ["--reference", str(table / "version")]
    compare_tuning.main([*asked, "--threads", "1", "--precision", "float32"])
    rows = compare_tuning.read_rows(out)
    assert [(row.way, row.cases) for row in rows] == [
        *(("parent", 0), ("reference", 0), ("kept", 2), ("own images, onward", 2), ("kept", 4)),
        ("own images, onward", 4),
    ]
    assert [row.tested for row in rows] == [5, 2, 5, 5, 5, 5]
    assert rows[2].factor == rows[3].factor  # the same halves
    assert rows[0].change == rows[0].elsewhere_change == rows[1].change == 0.0
    assert all(row.factor in tune.FACTORS and row.seconds > 0 for row in rows[2:])
    assert rows[2].dice == pytest.approx(rows[0].dice + rows[2].change, abs=2e-5)
    monkeypatch.setattr(tune, "tune", None)  # whatever is there is not computed again
    capsys.readouterr()
    compare_tuning.main([*asked, "--threads", "1", "--precision", "float32", "--plot", str(plot)])
    assert compare_tuning.read_rows(out) == rows
    assert len(capsys.readouterr().out.splitlines()) == 2 + len(rows)
    assert cv2.imread(str(plot)) is not None


def test_what_is_drawn_is_never_tested(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare_tuning, "TESTED", 5)
    drawn_ones = [tmp_path / f"{name}.png" for name in "ab"]
    for phantom in reversed(drawn_ones):
        phantom.touch()
    comparison = compare_tuning.Comparison(
        table / "version",
        table / "set",
        source="discs",
        protocol="as it is",
        others=9,
        scratch=tmp_path,
        precision="float32",
        phantoms=tmp_path,
    )
    tested = {case.case_id for case in (*comparison.target, *comparison.others)}
    assert len(tested) == 7
    for seed in range(3):
        drawn = comparison.drawn(4, seed)
        assert not tested & {case.case_id for case in drawn}
        assert all(case.original is not None and case.original.is_file() for case in drawn)
        further = {path.stem for path in comparison.without_mask("own images", 4, seed)}
        assert further
        assert not further & (tested | {case.case_id for case in drawn})
    for way in compare_tuning.WAYS:  # what is replayed instead of the source's own pictures
        assert (comparison.without_mask(way, 4, 0) == drawn_ones) == way.startswith("replay phantoms")


def test_ways_that_replay_phantoms_ask_for_them(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--data", str(table / "set"), "--source", "discs", "--out", str(tmp_path / "rows.csv")]
    with pytest.raises(SystemExit):
        compare_tuning.main([*given, "--ways", "replay phantoms"])
    assert "--phantoms" in capsys.readouterr().err


def test_the_gap_that_was_closed(tmp_path: Path) -> None:
    out = tmp_path / "rows.csv"
    common = {"parent": "p", "source": "s", "protocol": "as it is", "factor": 0.5, "seconds": 1.0, "tested": 9}
    numbers = {"dice": 0.95, "worst_change": -0.01, "val": 0.95, "elsewhere": 0.97, "elsewhere_change": -0.001}
    lines = [
        {**common, **numbers, "cases": cases, "seed": seed, "way": way, "change": change, "val_change": change}
        for way, cases, seed, change in (("reference", 0, 0, 0.02), ("kept", 20, 0, 0.01), ("kept", 20, 1, 0.006))
    ]
    with out.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, list(compare_tuning.Row.__annotations__))
        writer.writeheader()
        writer.writerows(lines)
    told = compare_tuning.summary(compare_tuning.read_rows(out))
    assert "| 2 | 0.50 |" in told[-1]
    assert "+0.0080 | -0.0100 | 40 % of 0.0200 | -0.0010 |" in told[-1]


def test_the_kept_way_is_the_products() -> None:
    assert compare_tuning.WAYS["kept"] == (teaching.KEPT, None)


def test_the_other_protocol_adds_to_the_left_lung_alone() -> None:
    mask = np.zeros((100, 100), np.uint8)
    cv2.ellipse(mask, (27, 50), (16, 38), 0, 0, 360, (1,), -1)
    cv2.ellipse(mask, (75, 50), (14, 38), 0, 0, 360, (2,), -1)
    mask[55:80, 60:70] = 0  # the heart
    further = with_retrocardiac(mask)
    assert np.array_equal(further == 1, mask == 1)
    added = (further == 2) & (mask == 0)
    assert added[60:75, 60:70].all()  # behind the heart
    assert not added[:45].any()  # above the hilum
    assert not added[85:].any()  # below the dome
    assert not added[:, :45].any()  # beyond the midline
    assert np.array_equal(further[~added], mask[~added])


def test_a_mask_without_a_left_lung_stays() -> None:
    mask = np.zeros((40, 40), np.uint8)
    mask[5:30, 5:15] = 1
    assert np.array_equal(with_retrocardiac(mask), mask)
