"""``lungseg experiment``: a grid of trainings and one table of them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.cli.folders import prepared
from lungseg_gui.core.numerals import grouped
from lungseg_gui.services.sentences import as_sentences
from lungseg_lab.cli import training

if TYPE_CHECKING:
    from lungseg_lab.experiment import Step

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "experiment",
        help="train a grid of networks and compare them",
        description="Train every combination in the recipe's [grid] (levels, filters, encoder, size, loss), or "
        "resume the experiment stopped in DIR. Writes experiment.csv, .md and .html, plots, and each "
        "cell's training in cells/.",
    )
    training.add_options(command, out="the table and the cells", progress="one JSON object per cell")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train what is not done yet; return 0."""
    recipe = training.recipe_file(options.recipe)
    prepared(options.out)
    from lungseg_lab import experiment

    with console.bar("epoch", wanted=not options.json) as (step, set_total):

        def tell(at: Step) -> None:
            if at.row is not None:
                if options.json:
                    console.say_json({"event": "cell", "number": at.number, "cells": at.total, **at.row})
                else:
                    console.say(f"Cell {at.number} of {at.total}, {at.cell}: {_figures(at.row)}")
            elif at.progress is not None:
                progress = at.progress
                set_total(progress.epochs * at.total)
                done = (at.number - 1 + progress.done) * progress.epochs
                step(round(done, 2), f"cell {at.number} of {at.total}, loss {progress.loss:.4f}")

        with as_sentences():
            experiment.run(recipe, data=options.data, out=options.out, tell=tell, device=options.device)
    if options.json:
        console.say_json({"event": "done", "folder": str(options.out)})
    else:
        console.say((options.out / "experiment.md").read_text(encoding="utf-8").rstrip())
        console.say(f"Done: the table and the plots are in {options.out}.")
    return 0


def _figures(row: Any) -> str:  # noqa: ANN401 - a row of the table
    scores = f"Dice {row['val_dice']:.4f}, IoU {row['val_iou']:.4f}, " if "val_dice" in row else ""
    return f"{scores}{grouped(row['parameters'])} parameters, {row['ms_per_image']:.1f} ms per image"
