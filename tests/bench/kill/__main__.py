"""Kill the program, again and again, and count what was lost of what it had called saved.

``python -m tests.bench.kill`` from the root of the checkout. ``brush``: a case without a window, in the middle of its
strokes. ``drag``: the same with long drags, whose interrupted part is compared pixel by pixel. ``window``: the whole
program, at every kind of moment of accepting, rejecting, exporting, learning and publishing, and started again on the
same home. Exits with 1 where anything was lost or wrong.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.kill import strokes, window

_HEAD = f"{'phase':<10}{'kills':>6}{'early':>7}{'acknowledged':>14}{'lost':>6}{'wrong':>7}{'left':>6}{'seconds':>9}"
Tell = Callable[[str], object]


def _line(name: str, figures: Sequence[int], seconds: float) -> str:
    kills, early, acknowledged, lost, wrong, left = figures
    return f"{name:<10}{kills:>6}{early:>7}{acknowledged:>14}{lost:>6}{wrong:>7}{left:>6}{seconds:>9.1f}"


def _strokes(what: str, kills: int, seed: int, tell: Tell) -> tuple[str, bool]:
    with tempfile.TemporaryDirectory(prefix="lungseg-kill-") as folder:
        began = time.monotonic()
        found = strokes.run(Path(folder), kills, drags=what == "drag", seed=seed)
        seconds = time.monotonic() - began
    tell(f"{what}: {found.drags} interrupted drags came back, {found.torn} damaged ends were set aside")
    figures = (found.kills, found.mid_drag, found.acknowledged, found.lost, found.wrong, 0)
    return _line(what, figures, seconds), not found.lost and not found.wrong


def _window(phases: Sequence[str], kills: int, seed: int, tell: Tell) -> list[tuple[str, bool]]:
    with tempfile.TemporaryDirectory(prefix="lungseg-kill-") as folder:
        found = window.run(Path(folder), kills, phases=phases, seed=seed, tell=tell)
    return [
        (
            _line(
                phase,
                (each.kills, each.early, each.acknowledged, len(each.lost), len(each.wrong), each.left),
                each.seconds,
            ),
            not each.lost and not each.wrong,
        )
        for phase, each in found.items()
    ]


def main() -> int:
    """Kill, count, report."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.kill", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--what", choices=("brush", "drag", "window", "all"), default="all")
    parser.add_argument("--kills", type=int, default=60, help="of writers, for each of brush and drag (60)")
    parser.add_argument("--window-kills", type=int, default=4, help="of the window, for each phase (4)")
    parser.add_argument(
        "--phases", nargs="+", choices=window.PHASES, default=window.PHASES, metavar="PHASE", help="of the window"
    )
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

    lines: list[tuple[str, bool]] = []
    for what in ("brush", "drag"):
        if options.what in (what, "all"):
            lines.append(_strokes(what, options.kills, options.seed, tell))
    if options.what in ("window", "all"):
        lines += _window(options.phases, options.window_kills, options.seed, tell)
    tell("\n" + _HEAD)
    for line, _ in lines:
        tell(line)
    tell("early: before what was done had ended; left: temporary files that nobody reads")
    return int(not all(good for _, good in lines))


if __name__ == "__main__":
    raise SystemExit(main())
