"""``lungseg train``: a recipe and a set of cases become a model version."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.cli.folders import prepared
from lungseg_gui.core.errors import LungSegError

if TYPE_CHECKING:
    from lungseg_model.learning import Progress

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "train",
        help="train a model by a recipe",
        description="Train by a recipe, or go on with the training that was stopped in DIR. Writes"
        " model.safetensors, config.json, card.json, history.csv, report.html and its figures. On several processes or"
        " GPUs: torchrun --nproc-per-node N -m lungseg_model.train RECIPE --data DIR --out DIR.",
    )
    command.add_argument("recipe", metavar="RECIPE", type=Path, help="a TOML recipe, or the name of a shipped one")
    command.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        required=True,
        help="cases.csv with images/ and labels/, or nnU-Net's layout",
    )
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder of the version")
    command.add_argument(
        "--from",
        dest="start",
        metavar="DIR",
        type=Path,
        help="folder of a version of the same network whose weights are the first ones (default: random ones)",
    )
    command.add_argument("--device", choices=console.DEVICES, default="auto", help="where to compute (default: auto)")
    command.add_argument("--json", action="store_true", help="progress as JSON objects on standard output")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train; return 0."""
    recipe = recipe_file(options.recipe)
    prepared(options.out)
    from lungseg_model.errors import ModelError
    from lungseg_model.train import train

    with console.bar("epoch", wanted=not options.json, resumes=True) as (step, set_total):

        def report(progress: Progress) -> None:
            set_total(progress.epochs)
            step(round(progress.done * progress.epochs, 2), f"loss {progress.loss:.4f}")
            if progress.val_dice is None:
                return
            if options.json:
                console.say_json(
                    {
                        "event": "progress",
                        "epoch": progress.epoch,
                        "epochs": progress.epochs,
                        "loss": progress.loss,
                        "dice": progress.val_dice,
                    }
                )
            else:
                figures = f"loss {progress.loss:.4f}, Dice {progress.val_dice:.4f}"
                console.say(f"Epoch {progress.epoch} of {progress.epochs}: {figures}")

        try:
            folder = train(
                recipe, data=options.data, out=options.out, report=report, device=options.device, start=options.start
            )
        except ModelError as error:
            raise LungSegError(error.message, remedy=error.remedy, cause=error) from error
    if options.json:
        console.say_json({"event": "done", "folder": str(folder)})
    else:
        console.say(f"Done: the version is in {folder}, its report is {folder / 'report.html'}.")
    return 0


def recipe_file(path: Path) -> Path:
    """Return a recipe: a file, or one of those that are shipped, by its name.

    Raises
    ------
    UsageError
        There is no such recipe.
    """
    if path.is_file():
        return path
    from lungseg_gui.resources import resource_path

    if path.name == str(path):
        for name in (path.name, f"{path.name}.toml"):
            try:
                return resource_path(f"recipes/{name}")
            except (FileNotFoundError, ValueError):
                continue
    raise console.UsageError(f"There is no recipe {path}.", remedy="Name a TOML file, or bundled.")
