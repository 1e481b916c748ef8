"""The robot reader: strokes, seconds and figures, the same each time."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from lungseg_lab import effort, robot
from lungseg_lab.effort import Desk
from lungseg_lab.robot import Made, Target, Work
from lungseg_model import guide as hints
from lungseg_model import preprocess
from lungseg_model.errors import ModelError
from lungseg_sets.case_files import Case
from tests.model.conftest import draw


def desk(seed: int = 0, *, cut: bool = True) -> Desk:
    image, wanted = draw(seed, (240, 200))
    start = wanted.copy()
    if cut:
        start[130:] = np.where(start[130:] == 1, np.uint8(0), start[130:])  # the base of the right lung is missing
        start[60:90, 175:190] = 2  # and a tongue beside the left one
    return Desk(Case(f"c{seed}", Path("i"), Path("m"), group="discs"), image, start, Target(wanted))


@pytest.mark.parametrize("tool", ["brush", "push"])
def test_the_robot_corrects_until_it_is_content(tool: str) -> None:
    row = effort.work(desk(), tool)
    assert row.work.done
    assert 1 <= row.work.strokes <= 12
    assert row.work.left[0] > 0.1
    assert row.work.left[-1] < 0.05
    assert row.work.seconds > row.work.strokes * robot.THINK


@pytest.mark.parametrize("tool", ["brush", "push"])
def test_it_does_the_same_each_time_and_another_hand_does_not(tool: str) -> None:
    first, again, other = (effort.work(desk(1), tool, seed=seed) for seed in (0, 0, 1))
    assert first == again
    assert first.work.surface != other.work.surface


def test_a_mask_that_is_good_enough_is_left_alone() -> None:
    one = desk(cut=False)
    work = effort.work(one, "brush").work
    assert (work.strokes, work.seconds, work.done) == (0, 0.0, True)


def test_it_stops_where_it_gets_nowhere() -> None:
    one = desk()

    def nothing(mask: np.ndarray, error: robot.Error, rng: np.random.Generator) -> tuple[np.ndarray, Made]:
        del rng
        return mask, Made(np.argwhere(error.region)[:1].astype(np.float64), 5.0)

    work = robot.correct(one.start, one.target, nothing, np.random.default_rng(0), most=7)
    assert (work.strokes, work.done) == (7, False)


def test_the_largest_region_comes_first_and_rims_within_the_tolerance_last() -> None:
    one = desk()
    error = robot.worst(one.start, one.target)
    assert error is not None
    assert (error.value, error.missing) == (1, True)
    wanted = one.target.wanted
    rim = np.zeros_like(wanted)
    rim[40:200, 20:80] = 1
    wide = rim.copy()
    wide[:, 80:82] = np.where(rim[:, 79:80] == 1, 1, 0)  # 2 px along 160: within 1 % of 240 px
    wide[100:108, 100:108] = 1
    found = robot.worst(wide, Target(rim))
    assert found is not None
    assert found.region[104, 104]
    only = wide.copy()
    only[100:108, 100:108] = 0
    last = robot.worst(only, Target(rim))
    assert last is not None
    assert last.region[100, 81]
    assert robot.worst(rim, Target(rim)) is None


def test_seconds_follow_the_stated_law() -> None:
    made = Made(np.array([[0.0, 0.0], [0.0, 30.0]]), width=10.0)
    first = robot.seconds(made, None)
    assert first == pytest.approx(1.35 + 0.135 + 0.249 * 2.0)
    later = robot.seconds(made, np.array([70.0, 0.0]))
    assert later == pytest.approx(first - 0.107 + 0.223 * 3.0)
    assert robot.seconds(dataclasses.replace(made, resized=True), None) == pytest.approx(first + 0.28)
    assert robot.seconds(dataclasses.replace(made, undone=True), None) == pytest.approx(first + 0.28)
    assert robot.seconds(Made(np.zeros((1, 2)), 10.0), None) == pytest.approx(1.35 + 0.28)


def test_figures_are_of_the_cases_that_need_a_stroke() -> None:
    works = [
        Work([0.99], [0.0]),
        Work([0.5, 0.8, 0.98], [0.4, 0.2, 0.0], 6.0, [False] * 2),
        Work([0.5, 0.4, 0.4, 0.97], [0.6, 0.5, 0.5, 0.0], 9.0, [False, True, False]),
    ]
    found = effort.figures(effort.Row(str(n), "s", "brush", work) for n, work in enumerate(works))
    assert (found["cases"], found["to_correct"]) == (3, 2)
    assert found["strokes_mean"] == 2.5
    assert found["strokes_p90"] == pytest.approx(2.9)
    assert found["seconds_mean"] == 7.5
    assert found["left_before"] == pytest.approx(1 / 3)
    assert found["fall_after_one"] == pytest.approx(0.3)
    assert found["worse"] == pytest.approx(2 / 5)  # one made it worse and stayed, one was taken back
    assert found["done"] == 1.0
    assert effort.figures([])["to_correct"] == 0


def test_hints_to_a_network_that_sees_the_lungs_need_fewer_strokes_than_the_brush() -> None:
    one = desk(3)
    looked = hints.Looked(np.zeros((256, 214), np.float32), preprocess.place((240, 200), 256))
    tool = robot.GuideTool(one.target, robot.Oracle(one.target), looked)
    work = robot.correct(one.start, one.target, tool, np.random.default_rng(0))
    assert work.done
    assert work.strokes <= effort.work(one, "brush").work.strokes
    assert not any(work.undone)


def test_the_oracle_takes_the_place_of_guides_network() -> None:
    class Blind:
        def look(self, pixels: np.ndarray, **said: object) -> hints.Looked:
            del pixels, said
            return hints.Looked(np.zeros((256, 214), np.float32), preprocess.place((240, 200), 256))

    one = desk(3)
    row = effort.work(one, effort.ORACLE, network=cast("hints.Guide", Blind()))
    assert row.tool == effort.ORACLE
    assert row.work.done
    assert row.work.strokes < effort.work(one, "brush").work.strokes


def test_the_oracle_says_nothing_where_the_reference_says_nothing() -> None:
    wanted = np.zeros((240, 200), np.uint8)
    wanted[:, :100], wanted[120:] = 1, 255
    looked = hints.Looked(np.zeros((256, 214), np.float32), preprocess.place((240, 200), 256))
    line = np.array([[118.0, 95.0], [118.0, 105.0]])
    lead = robot.Oracle(Target(wanted)).answer(looked, wanted, line, value=1, radius=5.0, lung=True).lead
    assert set(np.unique(lead)) >= {-robot.STEEP, 0.0, robot.STEEP}
    assert not lead[-hints.SIZE // 4 :, :].any()


def test_a_hint_that_makes_it_worse_is_taken_back_and_the_brush_comes_next() -> None:
    one = desk(3)
    looked = hints.Looked(np.zeros((256, 214), np.float32), preprocess.place((240, 200), 256))
    error = robot.worst(one.start, one.target)
    assert error is not None
    assert error.missing
    anywhere = np.full_like(one.target.wanted, error.value)  # it sees that lung everywhere
    tool = robot.GuideTool(one.target, robot.Oracle(Target(anywhere)), looked)
    work = robot.correct(one.start, one.target, tool, np.random.default_rng(0))
    assert work.done
    assert work.undone[0]
    assert work.surface[1] == work.surface[0]
    assert work.surface[2] > work.surface[1]


def test_the_table_and_the_command(tmp_path: Path, table_set: Path) -> None:
    out, table = tmp_path / "e.json", tmp_path / "e.csv"
    effort.main(["--data", str(table_set), "--tools", "brush", "--out", str(out), "--csv", str(table)])
    held = json.loads(out.read_text())
    assert held["figures"]["brush"]["cases"] == 2
    lines = table.read_text().splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("case,source,tool,strokes,done,seconds")
    assert {line.split(",")[0] for line in lines[1:]} == {"c6", "c7"}


def test_each_source_has_a_line_where_asked(
    tmp_path: Path, table_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = table_set / "cases.csv"
    table.write_text(table.read_text().replace("c7,discs", "c7,rings"))
    asked = ["--data", str(table_set), "--tools", "brush", "push"]
    effort.main(asked)
    assert "discs" not in capsys.readouterr().out
    effort.main([*asked, "--by-source"])
    lines = [line.split("|")[:2] for line in capsys.readouterr().out.splitlines() if ": " in line.split("|")[0]]
    assert [[part.strip() for part in line] for line in lines] == [
        ["discs: brush", "1"],
        ["discs: push", "1"],
        ["rings: brush", "1"],
        ["rings: push", "1"],
    ]


def test_a_source_that_was_never_seen_is_corrected_whole(tmp_path: Path, table_set: Path) -> None:
    table = tmp_path / "e.csv"
    asked = ["--data", str(table_set), "--tools", "brush", "--csv", str(table)]
    effort.main([*asked, "--source", "discs", "--every", "3"])
    assert [line.split(",")[0] for line in table.read_text().splitlines()[1:]] == ["c0", "c3", "c6"]
    with pytest.raises(ModelError, match="moon"):
        effort.main([*asked, "--source", "moon"])
