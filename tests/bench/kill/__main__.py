"""Kill the program, again and again, and count what was lost of what it had called saved.

``python -m tests.bench.kill --kills 60`` from the root of the checkout. ``brush``: a case without a window, in the
middle of its strokes. ``drag``: the same with long drags, whose interrupted part is compared pixel by pixel. Exits
with 1 where anything was lost or wrong.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.bench.kill import strokes

_WHAT = ("brush", "drag")


def _strokes(what: str, kills: int, seed: int, tell: Callable[[str], object]) -> bool:
    with tempfile.TemporaryDirectory(prefix="lungseg-kill-") as folder:
        began = time.monotonic()
        verdict = strokes.run(Path(folder), kills, drags=what == "drag", seed=seed)
        seconds = time.monotonic() - began
    found = asdict(verdict)
    tell("  ".join([f"{what:8}", *(f"{name} {value}" for name, value in found.items()), f"seconds {seconds:.1f}"]))
    return not verdict.lost and not verdict.wrong


def main() -> int:
    """Kill, count, report."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.kill", description=__doc__)
    parser.add_argument("--what", choices=(*_WHAT, "all"), default="all")
    parser.add_argument("--kills", type=int, default=60, help="of writers, for each of brush and drag")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--uid", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write is not None:
        strokes.write(options.write, options.uid, options.seed, drags=options.what == "drag")
        return 0

    def tell(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    wanted = _WHAT if options.what == "all" else (options.what,)
    return int(not all([_strokes(what, options.kills, options.seed, tell) for what in wanted]))


if __name__ == "__main__":
    raise SystemExit(main())
