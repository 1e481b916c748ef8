"""``lungseg train``: a recipe and a set of cases become a model version."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.cli.folders import prepared
from lungseg_gui.services.sentences import as_sentences
from lungseg_lab.cli import training

if TYPE_CHECKING:
    from lungseg_model.learning import Progress

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "train",
        help="train a model from a recipe",
        description="Train from a recipe, or resume the training stopped in DIR. Writes model.safetensors, "
        "config.json, card.json, history.csv, report.html and its figures. On several processes or GPUs: "
        "torchrun --nproc-per-node N -m lungseg_lab.train RECIPE --data DIR --out DIR.",
    )
    training.add_options(command, out="the version", progress="progress as JSON objects", several=True)
    command.add_argument(
        "--from",
        dest="start",
        metavar="DIR",
        type=Path,
        help="folder of a version of the same network to take the initial weights from (default: random weights)",
    )
    command.add_argument(
        "--hold-out",
        metavar="SOURCE",
        help="a source in cases.csv held out from training, instead of the recipe's hold_out; it is still scored. "
        "Separate several with commas",
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train; return 0."""
    recipe = training.recipe_file(options.recipe)
    prepared(options.out)
    from lungseg_lab.train import train

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

        with as_sentences():
            folder = train(
                recipe,
                data=options.data,
                out=options.out,
                report=report,
                device=options.device,
                start=options.start,
                hold_out=options.hold_out,
            )
    if options.json:
        console.say_json({"event": "done", "folder": str(folder)})
    else:
        console.say(f"Done: the version is in {folder}, its report is {folder / 'report.html'}.")
    return 0
