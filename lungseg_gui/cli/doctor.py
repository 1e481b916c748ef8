"""``lungseg doctor``: what a report of a problem needs to say about this installation."""

from __future__ import annotations

import argparse
from typing import Any

from lungseg_gui.cli import console

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "doctor",
        help="describe this installation for a report",
        description="Write versions, devices and the latest errors for a problem report. It contains no patient, "
        "file or folder names: of each error only its kind and where in the program it occurred.",
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write it; return 0."""
    del options
    from lungseg_gui.services.doctor import report
    from lungseg_gui.services.home import data_home, log_file

    console.say(report(log_file(), data_home()).rstrip())
    return 0
