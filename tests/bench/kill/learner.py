"""The child that learns, as the window starts it, but small, and with a death of its own.

``KILL_LEARNER`` is ``AT WHO``: the n-th thing done to the disk from the phase in ``KILL_FROM`` on, and ``window``
(which its child must not outlive), ``all`` (as if the power went) or ``child``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from lungseg_gui.services.finetune import runs
from lungseg_gui.services.finetune.entry import child
from tests.bench.kill.deaths import Deaths

SMALL = ("--size", "64", "--epochs", "2")


def main(arguments: Sequence[str]) -> int:
    """Learn."""
    home = Path(arguments[arguments.index("--home") + 1])
    at, who = os.environ.get("KILL_LEARNER", "0 child").split()
    window, phase = os.getppid(), os.environ.get("KILL_FROM", "")
    pids = {"window": (window,), "child": (os.getpid(),), "all": (window, os.getpid())}[who]

    def tell(words: str) -> None:
        (home / "died.txt").write_text(f"{who}, {words}")

    deaths = Deaths([home], int(at), pids=lambda: pids, tell=tell)
    deaths.install()
    usual = runs.Record.__call__

    def heard(record: runs.Record, event: dict[str, object]) -> None:
        if event.get("phase") == phase:
            deaths.arm()
        usual(record, event)

    runs.Record.__call__ = heard  # pyright: ignore[reportAttributeAccessIssue]
    return child(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
