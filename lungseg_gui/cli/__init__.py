"""``lungseg``: the program's services without a window. Each sub-command is one module beside this one.

Nothing heavy is imported before a sub-command runs: ``lungseg --help`` answers at once.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import importlib.util
import logging
import os
import sys
from collections.abc import Generator, Sequence
from types import ModuleType
from typing import NoReturn

from lungseg_gui import __version__
from lungseg_gui.cli import (
    bench,
    console,
    doctor,
    export,
    finetune,
    home,
    import_,
    models,
    pacs,
    phantom,
    record,
    report,
    segment,
)
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.printable import printable

USAGE, STOPPED, PIPE_CLOSED = 2, 130, 141
_COMMANDS = (segment, export, import_, pacs, finetune, models, record, report, home, doctor, phantom, bench)
LABORATORY = ("evaluate", "train", "experiment", "dataset")  # the names of lungseg_lab.cli.COMMANDS
_NO_LABORATORY = 'Install it with: pip install "lungseg[lab]".'


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command line without what a terminal would obey; sub-commands have the same class."""

    def error(self, message: str) -> NoReturn:
        """Say it and end with status 2."""
        super().error(printable(message))


def parser() -> argparse.ArgumentParser:
    """Return the parser of all sub-commands; each sets ``run``, a function of the parsed options."""
    top = _Parser(
        prog="lungseg",
        description="Segment the lungs on chest radiographs, score and train the model. Research software, not a"
        " medical device.",
        epilog="lungseg COMMAND --help explains a command. The window is lungseg-gui.",
    )
    top.add_argument("--version", action="version", version=f"lungseg {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (*_COMMANDS, *_laboratory()):
        command.add(commands)
    return top


def _laboratory() -> Sequence[ModuleType]:
    """Return the laboratory's commands; none where it, or what it draws with, is not installed.

    By name: the program imports nothing of the laboratory, so it can be left out of an installation.
    """
    if any(importlib.util.find_spec(name) is None for name in ("lungseg_lab", "matplotlib")):
        return ()
    return importlib.import_module("lungseg_lab.cli").COMMANDS


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status.

    Returns
    -------
    int
        0 all done, 1 some or all of it failed, 2 wrong usage, 130 stopped by Ctrl+C, 141 the reader of the
        output went away.
    """
    wanted = next(iter(sys.argv[1:] if argv is None else argv), "")
    if wanted in LABORATORY and not _laboratory():
        console.complain(f"{wanted} belongs to the laboratory, which is not installed. {_NO_LABORATORY}")
        return USAGE
    try:
        options = parser().parse_args(argv)
    except SystemExit as ended:  # argparse has said why
        return ended.code if isinstance(ended.code, int) else USAGE
    with _quiet_log():
        try:
            status: int = options.run(options)
            sys.stdout.flush()
            return status
        except KeyboardInterrupt:
            console.complain("Stopped. Everything finished before then is complete.")
            return STOPPED
        except BrokenPipeError:
            _forget_output()
            return PIPE_CLOSED
        except console.UsageError as error:
            console.complain(str(error))
            return USAGE
        except LungSegError as error:
            console.complain(str(error))
            return 1
        except Exception as error:  # the last resort: one sentence, the rest goes to the log
            console.complain(_unexpected(error))
            return 1


@contextlib.contextmanager
def _quiet_log() -> Generator[None]:
    """Let no library's warning come between the sentences; problems are reported by exceptions."""
    handler = logging.NullHandler()
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)


def _forget_output() -> None:
    """Keep the interpreter from complaining about the closed pipe when it flushes at the end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unexpected(error: Exception) -> str:
    """Write the error's trace into the log and return the sentence for the reader."""
    from lungseg_gui.core.errors import LungSegError
    from lungseg_gui.services.home import log_file

    what = f"An unexpected error ended the command ({type(error).__name__})."
    try:
        path = log_file()
        handler = logging.FileHandler(path, encoding="utf-8")
    except (LungSegError, OSError):
        return f"{what} Its description could not be saved: set LUNGSEG_HOME to a folder you can write to."
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger("lungseg.cli")
    log.addHandler(handler)
    log.error("unexpected", exc_info=error)
    log.removeHandler(handler)
    handler.close()
    return f"{what} Details are in {path}; include that file in your report."
