"""A grid of trainings and one table of them: what filters, levels, losses, sizes and encoders buy.

A recipe with a table ``[grid]`` of lists; each combination is a cell, an ordinary training in a folder of its own, so a
stopped experiment resumes where it was.
"""

from __future__ import annotations

import csv
import html
import io
import itertools
import json
import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from lungseg_lab import figures, report, train
from lungseg_lab import recipe as recipes
from lungseg_lab.recipe import Recipe
from lungseg_model import device as devices
from lungseg_model import network, weights
from lungseg_model.errors import ModelError
from lungseg_model.learning import Progress
from lungseg_model.network import Config
from lungseg_model.predict import Predictor
from lungseg_sets import storage

AXES = ("levels", "filters", "encoder", "size", "loss")
REPEATS = 15  # forward runs, of which the median is reported
COLUMNS = (
    *("cell", *AXES, "parameters", "flops", "ms_per_image", "epochs", "seconds"),
    *("val_dice", "val_iou", "val_worst_5_percent", "test_dice", "test_iou"),
)
COUNTED = (
    "FLOPs: one image through the network, a multiplication and an addition counted as two, convolutions and matrix"
    " products only (torch.utils.flop_counter). ms: only the network, one image, median of"
    f" {REPEATS} runs. Dice and IoU: both lungs as one region, from the saved version, on the stored grid."
)
Value = str | int
Row = dict[str, Any]


@dataclass(frozen=True)
class Cell:
    """One combination of a grid."""

    values: Mapping[str, Value]
    recipe: Recipe

    @property
    def name(self) -> str:
        """Such as ``levels-2_filters-8``; also the name of its folder."""
        return "_".join(f"{axis}-{value}" for axis, value in self.values.items())


@dataclass(frozen=True)
class Step:
    """Where an experiment is: cell ``number`` of ``total``; ``row`` once the cell is done."""

    number: int
    total: int
    cell: str
    progress: Progress | None = None
    row: Mapping[str, Any] | None = None


def read(path: Path) -> list[Cell]:
    """Read a recipe with a grid; every cell is checked before any is trained.

    Raises
    ------
    ModelError
        What ``recipe.read`` refuses; no grid, an unknown axis, an empty list, a value twice, a cell that is impossible.
    """
    return cells(recipes.read_values(path))


def cells(values: Mapping[str, Any]) -> list[Cell]:
    """Return the cells of a recipe's plain values; see ``read``."""
    base = dict(values)
    raw: Any = base.pop("grid", None)
    if not isinstance(raw, Mapping) or not raw:
        raise ModelError("The recipe has no grid.", remedy=f"Add [grid] with lists for some of: {', '.join(AXES)}.")
    grid = cast("Mapping[str, Any]", raw)
    for axis, given in grid.items():
        if axis not in AXES:
            raise ModelError(f"The grid has the unknown axis {axis!r}.", remedy=f"Use some of: {', '.join(AXES)}.")
        if not isinstance(given, list) or not given:
            raise ModelError(f"The axis {axis} of the grid is not a list of values.", remedy=f"Write {axis} = [...].")
        if len({repr(value) for value in given}) < len(given):
            raise ModelError(f"The axis {axis} of the grid has a value twice.", remedy="List each value once.")
    if "encoder" in grid and ("levels" in grid or "filters" in grid):
        raise ModelError(
            "levels and filters are of the classic U-Net, encoder is of smp's.",
            remedy="Make two experiments: one over levels and filters, one over encoders.",
        )
    axes = [axis for axis in AXES if axis in grid]
    found: list[Cell] = []
    for combination in itertools.product(*(grid[axis] for axis in axes)):
        chosen = dict(zip(axes, combination, strict=True))
        try:
            found.append(Cell(chosen, recipes.parse(_with(base, chosen))))
        except ModelError as error:
            where = ", ".join(f"{axis} {value}" for axis, value in chosen.items())
            raise ModelError(f"The cell with {where} is impossible: {error.message}", remedy=error.remedy) from error
    return found


def _with(base: Mapping[str, Any], chosen: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(base)
    given: Any = values.get("network", {})
    table: dict[str, Any] = {**cast("Mapping[str, Any]", given)} if isinstance(given, Mapping) else {}
    for axis, value in chosen.items():
        if axis == "loss":
            values["loss"] = value
        elif axis == "size":
            table["size"] = value
            raw: Any = values.get("phases", [])
            phases = cast("list[Any]", raw) if isinstance(raw, list) else []
            values["phases"] = [{**cast("Mapping[str, Any]", p), "size": value} for p in phases]
        else:
            table[axis] = value
    if "levels" in chosen or "filters" in chosen:
        table.setdefault("architecture", "classic")
    values["network"] = table
    return values


def flops(config: Config) -> int:
    """Return the floating-point operations of one picture through the network.

    A multiplication and an addition are two; convolutions and matrix products are counted, nothing else
    (``torch.utils.flop_counter``).
    """
    module = network.build(config).eval()
    counter = FlopCounterMode(display=False)
    with torch.inference_mode(False), torch.no_grad(), counter:
        module(torch.zeros(1, config.in_channels, config.size, config.size))
    return int(counter.get_total_flops())


def parameters(config: Config) -> int:
    """Return the number of learned values."""
    return sum(p.numel() for p in network.build(config).parameters())


def milliseconds(predictor: Predictor) -> float:
    """Return the median time of one picture through the network, ms, with a batch of one."""
    grid = np.zeros((predictor.config.size, predictor.config.size), np.float32)
    predictor.warm_up()
    spent: list[float] = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        predictor.logits(grid)  # its result is back on the CPU: nothing is still at work
        spent.append(time.perf_counter() - started)
    return 1000.0 * statistics.median(spent)


def run(
    recipe: Path, *, data: Path, out: Path, tell: Callable[[Step], None] | None = None, device: str = "auto"
) -> list[Row]:
    """Train all cells that are not done yet, then write the table and the plots.

    Parameters
    ----------
    recipe : Path
        A TOML recipe with a table ``[grid]``.
    data : Path
        A folder of cases; see ``case_files.read_split``.
    out : Path
        Gets a folder for each cell under ``cells``, experiment.csv, experiment.md, experiment.html and plots.
    tell : callable
        Called with the progress; may raise to cancel, and the next call resumes.

    Raises
    ------
    ModelError
        What ``read`` and ``train.train`` refuse; a folder with a cell of another recipe.
    """
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise ModelError("An experiment runs in one process.", remedy="Start it without torchrun.")
    planned = read(recipe)
    rows: list[Row] = []
    for number, cell in enumerate(planned, 1):

        def report_(progress: Progress, number: int = number, cell: Cell = cell) -> None:
            if tell is not None:
                tell(Step(number, len(planned), cell.name, progress))

        row = _cell(cell, data=data, folder=out / "cells" / cell.name, report_=report_, device=device)
        rows.append(row)
        write_tables(out, rows, [axis for axis in AXES if axis in cell.values])  # also when a later cell fails
        if tell is not None:
            tell(Step(number, len(planned), cell.name, row=row))
    return rows


def _cell(cell: Cell, *, data: Path, folder: Path, report_: Callable[[Progress], None], device: str) -> Row:
    """Train a cell, or resume it, or return its result."""
    stated = json.dumps(
        {"recipe": recipes.plain(cell.recipe), "data": str(data.resolve())}, sort_keys=True, ensure_ascii=False
    )
    plan, result = folder / "cell.json", folder / "result.json"
    if plan.is_file() and _read(plan) != json.loads(stated):
        raise ModelError(
            f"The folder of the cell {cell.name} contains another training run.",
            remedy="Choose another --out, or remove that folder.",
        )
    if result.is_file():
        return _read(result)
    storage.write_bytes(plan, (stated + "\n").encode())
    train.train_recipe(cell.recipe, data=data, out=folder, report=report_, device=device)
    with (folder / "history.csv").open(newline="", encoding="utf-8") as lines:
        seconds = sum(float(row["seconds"]) for row in csv.DictReader(lines))
    predictor = Predictor(folder, device=device)
    card = predictor.card
    val, test = card.get("scores") or {}, card.get("test_scores") or {}
    config = cell.recipe.network
    row: Row = {
        "cell": cell.name,
        **cell.values,
        "parameters": parameters(config),
        "flops": flops(config),
        "ms_per_image": round(milliseconds(predictor), 2),
        "device": devices.described(torch.device(predictor.device)),
        "epochs": cell.recipe.epochs,
        "seconds": round(seconds, 1),
        "sha256": weights.read_card(folder).get("sha256", ""),
    }
    for name, scores in (("val", val), ("test", test)):
        for ours, theirs in (("dice", "dice"), ("iou", "iou"), ("worst_5_percent", "worst")):
            if theirs in scores and f"{name}_{ours}" in COLUMNS:
                row[f"{name}_{ours}"] = round(float(scores[theirs]), 5)
    storage.write_bytes(result, (json.dumps(row, indent=2, ensure_ascii=False) + "\n").encode())
    return row


def _read(path: Path) -> Row:
    damaged = ModelError(f"{path.name} of a cell is damaged.", remedy=f"Remove the folder {path.parent.name}.")
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as cause:
        raise damaged from cause
    if not isinstance(found, dict):
        raise damaged
    return cast("Row", found)


# -- the table and the plots
def write_tables(out: Path, rows: Sequence[Row], axes: Sequence[str]) -> None:
    """Write experiment.csv, .md and .html, and the plots as PNG."""
    columns = [name for name in COLUMNS if any(row.get(name, "") != "" for row in rows)]
    table = io.StringIO()
    writer = csv.DictWriter(table, fieldnames=columns, extrasaction="ignore", restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    storage.write_bytes(out / "experiment.csv", table.getvalue().encode())
    heads, lines = _shown(rows, axes)
    rule = ["---" if place < len(axes) else "---:" for place in range(len(heads))]
    texts = ["| " + " | ".join(cells_) + " |" for cells_ in (heads, rule, *lines)]
    where = f"Measured on: {'; '.join(dict.fromkeys(str(row['device']) for row in rows))}."
    storage.write_bytes(out / "experiment.md", ("\n".join(texts) + f"\n\n{COUNTED}\n{where}\n").encode())
    drawn = plots(rows, axes)
    for name, content in drawn.items():
        storage.write_bytes(out / name, content)
    body = [
        f"<h1>Experiment: {html.escape(out.name)}</h1>",
        report.table(heads, lines),
        f"<p class=quiet>{COUNTED} {where}</p><div class=grid>",
        *(
            report.image(content, name.removesuffix(".png").replace("_", " "), shown=False)
            for name, content in drawn.items()
        ),
        "</div>",
    ]
    storage.write_bytes(out / "experiment.html", report.document(f"Experiment: {out.name}", body))


def _shown(rows: Sequence[Row], axes: Sequence[str]) -> tuple[list[str], list[list[str]]]:
    forms: Mapping[str, tuple[str, Callable[[Any], str]]] = {
        "parameters": ("Parameters", lambda v: f"{v:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")),
        "flops": ("GFLOPs", lambda v: f"{v / 1e9:.3f}"),
        "ms_per_image": ("ms per image", lambda v: f"{v:.1f}"),
        "val_dice": ("Dice, validation", lambda v: f"{v:.4f}"),
        "val_iou": ("IoU, validation", lambda v: f"{v:.4f}"),
        "test_dice": ("Dice, test", lambda v: f"{v:.4f}"),
        "test_iou": ("IoU, test", lambda v: f"{v:.4f}"),
    }
    kept = {name: form for name, form in forms.items() if any(name in row for row in rows)}
    heads = [*(axis.capitalize() for axis in axes), *(head for head, _ in kept.values())]
    lines = [
        [
            *(str(row.get(axis, "")) for axis in axes),
            *(form(row[name]) if name in row else "" for name, (_, form) in kept.items()),
        ]
        for row in rows
    ]
    return heads, lines


def plots(rows: Sequence[Row], axes: Sequence[str]) -> dict[str, bytes]:
    """Return the plots by file name: Dice and IoU against cost, and, of two axes, a table in colours."""
    drawn: dict[str, bytes] = {}
    tables: dict[str, bytes] = {}
    for score, up in (("val_dice", "Dice, validation"), ("val_iou", "IoU, validation")):
        scored = [row for row in rows if score in row]
        if not scored:
            continue
        short = score.removeprefix("val_")
        for cost, across in (("parameters", "Parameters"), ("flops", "FLOPs"), ("ms_per_image", "ms per image")):
            series: dict[str, list[tuple[str, figures.Point]]] = {}
            for row in scored:
                line = ", ".join(f"{axis} {row[axis]}" for axis in axes[:-1])
                series.setdefault(line, []).append((str(row[axes[-1]]), (float(row[cost]), float(row[score]))))
            drawn[f"{short}_by_{cost}.png"] = figures.scatter(
                series, labels=axes[-1].capitalize(), across=across, up=up, logarithmic=cost != "ms_per_image"
            )
        if len(axes) == 2:
            down, right = (list(dict.fromkeys(row[axis] for row in rows)) for axis in axes)
            values = np.full((len(down), len(right)), np.nan)
            for row in scored:
                values[down.index(row[axes[0]]), right.index(row[axes[1]])] = float(row[score])
            tables[f"{short}_table.png"] = figures.heat(
                values,
                rows=[str(value) for value in down],
                columns=[str(value) for value in right],
                axes_names=(axes[0].capitalize(), axes[1].capitalize()),
                title=up,
            )
    return drawn | tables
