"""``lungseg finetune``: the window's Learn button, without the window."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lungseg_gui.cli import console
from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS

_Commands = Any  # argparse's type of add_subparsers() has no public name
_PHASES = {
    "snapshot": "Copying the cases",
    "split": "Scoring the parent",
    "learn": "Training",
    "compare": "Scoring the candidate",
    "decide": "Deciding",
}


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "finetune",
        help="train a model version on corrected cases",
        description="Train on a training set (any folder in nnU-Net's layout). A candidate that is no worse than its "
        "parent on the held-out cases replaces it; any other stays a candidate, which --model can name.",
    )
    command.add_argument("--training-set", metavar="DIR", type=Path, required=True, help="folder with dataset.json")
    command.add_argument("--base", metavar="V", help="version to start from (default: the one in use)")
    command.add_argument(
        "--protocol",
        choices=PROTOCOLS,
        default=LUNG_FIELD,
        help=f"what the masks include (default: {LUNG_FIELD}); those of another protocol are left out",
    )
    command.add_argument("--seed", metavar="S", type=int, default=0, help="seed of the run (default: 0)")
    command.add_argument("--device", choices=console.DEVICES, default="auto", help="device to use (default: auto)")
    command.add_argument(
        "--precision",
        choices=console.PRECISIONS,
        default="auto",
        help="precision of the training (default: auto, half precision where this processor is faster with it)",
    )
    command.add_argument("--json", action="store_true", help="events as JSON objects; the last is done or error")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the child process to its end; return 0 where a version was made, else 1."""
    if not options.training_set.is_dir():
        raise console.UsageError(f"{options.training_set} is not a folder.", remedy="Check the path.")
    from lungseg_gui.jobs.home_copy import held
    from lungseg_gui.services.finetune import Runs, command, follow
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.sentences import as_sentences
    from lungseg_sets.outside import refuse_paths_outside

    with as_sentences():
        refuse_paths_outside(options.training_set)
    home = data_home()
    argv = command(
        options.training_set.absolute(),
        home,
        base=options.base,
        seed=options.seed,
        device=options.device,
        precision=options.precision,
        protocol=options.protocol,
    )
    last: dict[str, Any] = {}
    with (
        held(home),  # the window has the same versions, and a backup must not be made of half of one
        contextlib.closing(follow(argv)) as events,
        console.bar("epoch", wanted=not options.json) as (step, set_total),
    ):
        for last in events:
            if options.json:
                console.say_json(last)
            elif last["event"] == "progress":
                set_total(last["epochs"])
                step(round(last["done"] * last["epochs"], 2), f"loss {last['loss']:.4f}")
            else:
                _tell(last)
        if last.get("run"):
            Runs(home).mark_seen(str(last["run"]))  # here and now: the window need not show it
    if last.get("event") == "done":
        return 0
    console.complain(f"{last.get('message', 'Training ended without a result.')} {last.get('remedy', '')}".strip())
    return 1


def _tell(event: dict[str, Any]) -> None:
    if event["event"] == "phase":
        console.complain(f"{_PHASES.get(event['phase'], event['phase'])} …")
    elif event["event"] == "log":
        console.complain(event["text"])
    elif event["event"] == "done":
        for line in _table(event.get("table", [])):
            console.say(line)
        if event.get("told"):
            console.say(str(event["told"]))
        version, parent = event["version"], event["parent_version"]
        figures = f"Dice {event['candidate_dice']:.4f}, {parent} had {event['parent_dice']:.4f}"
        console.say(
            f"{version} is in use: {figures}."
            if event["accepted"]
            else f"{version} stays a candidate: {figures}. lungseg models use {version} puts it to use regardless."
        )


def _table(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the lines of the comparison of candidate and parent on the held-out cases."""
    if not rows:
        return
    yield f"{'':32}{'parent':>10}{'candidate':>11}  verdict"
    for row in rows:
        parent, candidate = (_figure(row.get(key), int(row.get("digits", 4))) for key in ("parent", "candidate"))
        yield f"{row['name']:32}{parent:>10}{candidate:>11}  {row.get('verdict') or ''}".rstrip()


def _figure(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"
