"""Which tests are slow, by measured processor time, so that the load of the computer changes nothing.

``LUNGSEG_TEST_TIMES=FILE python -m pytest ...`` appends the seconds of each test, its children's among them;
``python -m tests.slow FILE`` writes them into ``slow.txt``: the tests (all parameters together) that take ``SLOW``
seconds or more, and those that were slow before and were not measured now. ``run.py test --fast`` leaves them out.
"""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

LIST = Path(__file__).with_name("slow.txt")
TIMES = "LUNGSEG_TEST_TIMES"
SLOW = 4.0  # seconds


def function_of(name: str) -> str:
    """Return a test's name without its parameters."""
    return name.split("[", 1)[0]


def slow_tests() -> dict[str, float]:
    """Return the slow tests, without their parameters, and their seconds."""
    found: dict[str, float] = {}
    for line in LIST.read_text("utf-8").splitlines():
        seconds, _, name = line.partition(" ")
        found[name] = float(seconds)
    return found


def spent() -> float:
    """Return the seconds of processor time of this process and of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def chosen(lines: Iterable[str], before: dict[str, float]) -> dict[str, float]:
    """Return what is slow by lines of ``seconds name``; of a test that was measured twice the last one counts."""
    single: dict[str, float] = {}
    for line in lines:
        seconds, _, name = line.strip().partition(" ")
        single[name] = float(seconds)
    together: dict[str, float] = defaultdict(float)
    for name, seconds in single.items():
        together[function_of(name)] += seconds
    found = {name: seconds for name, seconds in before.items() if name not in together}
    return found | {name: seconds for name, seconds in together.items() if seconds >= SLOW}


def main(arguments: Sequence[str]) -> None:
    """Write the list."""
    lines = Path(arguments[0]).read_text("utf-8").splitlines()
    found = sorted(chosen(lines, slow_tests()).items())
    LIST.write_text("".join(f"{seconds:.1f} {name}\n" for name, seconds in found), "utf-8")
    together = sum(float(line.partition(" ")[0]) for line in lines)
    sys.stdout.write(f"{len(found)} slow tests; measured now: {together:.0f} s in all\n")


if __name__ == "__main__":
    main(sys.argv[1:])
