"""Grids of trainings: cells, going on, the table, and what is counted."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from lungseg_lab import experiment
from lungseg_model.errors import ModelError
from lungseg_model.network import Config

BASE = """
seed = 2
average = 0.5
[[phases]]
size = 64
epochs = 1
batch = 3
[grid]
levels = [1, 2]
filters = [2, 4]
"""
PLAIN: dict[str, Any] = {"phases": [{"size": 64, "epochs": 1, "batch": 2}]}


class Stopped(Exception):
    pass


def table(out: Path) -> list[dict[str, str]]:
    with (out / "experiment.csv").open() as lines:
        return list(csv.DictReader(lines))


@pytest.mark.usefixtures("trains_only")
def test_a_stopped_grid_goes_on_and_its_table_tells_all(tmp_path: Path, table_set: Path) -> None:
    recipe, out = tmp_path / "grid.toml", tmp_path / "out"
    recipe.write_text(BASE)
    seen: list[str] = []

    def stop(step: experiment.Step) -> None:
        if step.row is None:
            seen.append(step.cell)
        if step.number == 3:
            raise Stopped

    with pytest.raises(Stopped):
        experiment.run(recipe, data=table_set, out=out, tell=stop, device="cpu")
    assert len(table(out)) == 2
    first = set(seen)
    seen.clear()
    made = (out / "cells" / "levels-1_filters-2" / "model.safetensors").stat().st_mtime_ns

    def note(step: experiment.Step) -> None:
        if step.row is None:
            seen.append(step.cell)

    rows = experiment.run(recipe, data=table_set, out=out, tell=note, device="cpu")
    assert first == {"levels-1_filters-2", "levels-1_filters-4", "levels-2_filters-2"}
    assert set(seen) == {"levels-2_filters-2", "levels-2_filters-4"}  # what was done is not done again
    assert (out / "cells" / "levels-1_filters-2" / "model.safetensors").stat().st_mtime_ns == made
    lines = table(out)
    assert [(line["levels"], line["filters"]) for line in lines] == [("1", "2"), ("1", "4"), ("2", "2"), ("2", "4")]
    counts = [int(line["parameters"]) for line in lines]
    assert counts[0] < counts[1] < counts[3]
    assert counts[0] < counts[2] < counts[3]
    for line in lines:
        assert float(line["ms_per_image"]) > 0
        assert 0 <= float(line["val_iou"]) <= float(line["val_dice"]) <= 1
    text = (out / "experiment.md").read_text("utf-8")
    assert text.count("\n| ") == 5
    assert "two" in text  # how FLOPs were counted
    assert len(rows) == 4
    names = {path.name for path in out.glob("*.png")}
    assert names == {
        f"{score}_{plot}.png"
        for score in ("dice", "iou")
        for plot in ("by_parameters", "by_flops", "by_ms_per_image", "table")
    }
    page = (out / "experiment.html").read_text("utf-8")
    assert page.count("data:image/png;base64") == 8


@pytest.mark.usefixtures("trains_only")
def test_another_recipe_does_not_mix_with_what_is_there(tmp_path: Path, table_set: Path) -> None:
    recipe, out = tmp_path / "grid.toml", tmp_path / "out"
    recipe.write_text(BASE.replace("[1, 2]", "[1]").replace("[2, 4]", "[2]"))
    experiment.run(recipe, data=table_set, out=out, device="cpu")
    recipe.write_text(recipe.read_text().replace("seed = 2", "seed = 3"))
    with pytest.raises(ModelError, match="another training"):
        experiment.run(recipe, data=table_set, out=out, device="cpu")
    recipe.write_text(recipe.read_text().replace("seed = 3", "seed = 2"))
    result = out / "cells" / "levels-1_filters-2" / "result.json"
    result.write_text("{")
    with pytest.raises(ModelError, match="damaged"):
        experiment.run(recipe, data=table_set, out=out, device="cpu")


def test_operations_and_parameters_by_hand() -> None:
    """One level, two filters, 64 x 64, no BatchNorm: every layer counted with pencil and paper."""
    config = Config(architecture="classic", levels=1, filters=2, batch_norm=False, size=64)
    pixels = 64 * 64
    upper = pixels * 2 * 9 * (1 + 2)  # 1 -> 2, 2 -> 2
    lower = pixels // 4 * 4 * 9 * (2 + 4)  # 2 -> 4, 4 -> 4
    rise = pixels // 4 * 4 * 2 * 4  # 4 -> 2, each small pixel makes four
    joined = pixels * 2 * 9 * (4 + 2)  # 4 -> 2, 2 -> 2
    head = pixels * 3 * 2
    assert experiment.flops(config) == 2 * (upper + lower + rise + joined + head)
    weights = 2 * 9 * 3 + 4 * 9 * 6 + 4 * 2 * 4 + 2 * 9 * 6 + 3 * 2
    biases = 2 + 2 + 4 + 4 + 2 + 2 + 2 + 3
    assert experiment.parameters(config) == weights + biases


def test_axes_change_what_they_name() -> None:
    found = experiment.cells({**PLAIN, "grid": {"size": [64, 96], "loss": ["dice", "smp_iou"]}})
    assert [cell.name for cell in found] == [
        "size-64_loss-dice",
        "size-64_loss-smp_iou",
        "size-96_loss-dice",
        "size-96_loss-smp_iou",
    ]
    last = found[-1].recipe
    assert (last.loss, last.network.size, last.phases[0].size) == ("smp_iou", 96, 96)
    (cell,) = experiment.cells({**PLAIN, "grid": {"encoder": ["mobilenet_v2"]}})
    assert (cell.recipe.network.architecture, cell.recipe.network.encoder) == ("unet", "mobilenet_v2")


@pytest.mark.parametrize(
    ("grid", "word"),
    [
        (None, "no grid"),
        ({}, "no grid"),
        ({"depth": [1]}, "depth"),
        ({"levels": []}, "levels"),
        ({"levels": 3}, "levels"),
        ({"levels": [2, 2]}, "twice"),
        ({"levels": [2, 7]}, "levels 7"),
        ({"filters": [4, "many"]}, "filters many"),
        ({"loss": ["dice", "hope"]}, "loss hope"),
        ({"encoder": ["resnet18", "resnet9000"]}, "resnet9000"),
        ({"encoder": ["resnet18"], "levels": [2]}, "classic"),
        ({"size": [64, 65]}, "size 65"),
        ({"size": ["large"]}, "size large"),
    ],
)
def test_impossible_grids_are_told_before_anything_is_trained(grid: object, word: str) -> None:
    with pytest.raises(ModelError, match=word) as caught:
        experiment.cells({**PLAIN, **({} if grid is None else {"grid": grid})})
    assert caught.value.remedy


def test_the_shipped_experiment_is_a_grid_of_four(repository: Path) -> None:
    found = experiment.read(repository / "model" / "recipes" / "experiment.toml")
    assert len(found) == 4
    assert json.dumps(found[0].values)
