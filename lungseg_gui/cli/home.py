"""``lungseg home``: the data folder as one file, back from it, or at another place."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from lungseg_gui.cli import console

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "home",
        help="back up, restore or move the data folder",
        description="Back up, restore or move the folder of the worklist, masks, training set and models."
        " Close the program first.",
    )
    actions = command.add_subparsers(metavar="ACTION", required=True)
    for name, place, words, run in (
        ("backup", "FILE", "Write everything into one zip file. It holds patients' data.", run_backup),
        ("restore", "FILE", "Bring a backup back; the folder of today is kept beside it.", run_restore),
        ("move", "DIR", "Move the folder to another place or disk.", run_move),
    ):
        action = actions.add_parser(name, help=words.partition(".")[0].partition(";")[0].lower(), description=words)
        action.add_argument("place", metavar=place, type=Path)
        action.set_defaults(run=run)


def run_backup(options: argparse.Namespace) -> int:
    """Write a backup; return 0."""
    from lungseg_gui.jobs.home_copy import backup
    from lungseg_gui.services.home import data_home

    count = backup(data_home(), options.place)
    console.say(f"{count} files are backed up in {options.place}. It holds patients' data: keep it where they may be.")
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Restore a backup; return 0."""
    from lungseg_gui.jobs.home_copy import restore
    from lungseg_gui.services.home import data_home

    home = data_home()
    aside = restore(options.place, home)
    console.say(f"{home} is as it was backed up.")
    if aside is not None:
        console.say(f"What was there before is kept in {aside}.")
    return 0


def run_move(options: argparse.Namespace) -> int:
    """Move the data folder; return 0."""
    from lungseg_gui.jobs.home_copy import move
    from lungseg_gui.services.home import data_home

    home = data_home()
    if move(home, options.place):
        console.say(f"The data folder is {options.place} now; a link at {home} leads there.")
    else:
        console.say(f"The data folder is {options.place} now. Set LUNGSEG_HOME to it before the next start.")
    return 0
