"""``lungseg record``: who decided what and when, checked, and as a table."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from lungseg_gui.cli import console

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "record",
        help="check the record of decisions, or write it as CSV",
        description="Check the record of decisions line by line: who accepted or rejected which mask and when. Lines "
        "are only ever added, and each contains the hash of the one before; any change to an earlier "
        "line is reported.",
    )
    command.add_argument("--csv", metavar="FILE", type=Path, help="write the record as a table")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check the record, and write the table; return 1 where a line was changed."""
    from lungseg_gui.services.files import atomic_write_bytes
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.record import Record, as_csv

    record = Record(data_home())
    problems, lines = record.problems(), record.lines()
    if options.csv is not None:
        atomic_write_bytes(options.csv, as_csv(lines).encode("utf-8-sig"))
    for problem in problems:
        console.complain(problem)
    count = f"{len(lines)} line{'' if len(lines) == 1 else 's'}"
    console.say(f"The record has {count}{f', written to {options.csv}' if options.csv is not None else ''}.")
    if not problems:
        console.say("No line has been changed.")
    return 1 if problems else 0
