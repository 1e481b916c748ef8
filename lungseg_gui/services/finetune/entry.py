"""The child process of a fine-tuning: how it is started, and what it does with its standard input and output."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS
from lungseg_gui.resources import program
from lungseg_gui.services.finetune.course import run
from lungseg_gui.services.finetune.options import Options
from lungseg_gui.services.finetune.runs import Record
from lungseg_gui.services.process import follow, job, json_lines, lower_priority, obey_input

__all__ = ["child", "command", "follow"]

_log = logging.getLogger("lungseg.finetune")


def command(
    training_set: Path,
    home: Path,
    *,
    base: str | None = None,
    seed: int = 0,
    device: str = "auto",
    precision: str = "auto",
    protocol: str = LUNG_FIELD,
) -> list[str]:
    """Return the command line that starts the child process, from the source tree, installed and frozen."""
    named = ["--base", base] if base else []
    return [
        *program(),
        *("--child", "finetune", "--training-set", str(training_set), "--home", str(home)),
        *("--seed", str(seed), "--device", device, "--precision", precision, "--protocol", protocol, *named),
    ]


def child(argv: Sequence[str]) -> int:
    """Do one run in this process and return its exit status: 0 done, 1 failed with an event ``error``."""
    options = _parsed(argv)
    write = json_lines()
    with job(options.home) as folder:
        emit = Record(folder, write)
        pause = obey_input(folder, emit=write)
        lower_priority()  # on Linux of this thread and those that it starts: what cancels is not held up
        try:
            run(options, emit=emit, folder=folder, hold=pause.hold)
        except LungSegError as error:
            _log.error("%s", error, exc_info=error.cause or error)
            emit({"event": "error", "message": error.message, "remedy": error.remedy})
            return 1
        except Exception as error:
            _log.exception("unexpected")
            emit(
                {
                    "event": "error",
                    "message": tr("Training stopped: an unexpected error."),
                    "remedy": _see(folder, error),
                }
            )
            return 1
    return 0


def _parsed(argv: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="lungseg-gui --child finetune")
    parser.add_argument("--training-set", type=Path, required=True)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--base")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--protocol", choices=PROTOCOLS, default=LUNG_FIELD)
    parser.add_argument("--size", type=int)
    parser.add_argument("--epochs", type=int)
    return Options(**vars(parser.parse_args(argv)))


def _see(folder: Path, error: Exception) -> str:
    return tr(
        "The version in use has not changed. {error} is described in {path}.",
        error=type(error).__name__,
        path=folder / "log.txt",
    )
