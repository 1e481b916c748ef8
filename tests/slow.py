"""Which tests ``run.py test --fast`` leaves to the whole run, so that it can be run after each change.

A new test falls under the rule by itself: what lies in one of ``FOLDERS``, or has a fixture that asks for
``takes_long``, starts a window, a server, a process or a training. Marked ``way``, it is run all the same: a few go
the main way through the window (open, show, predict, paint, accept).

What else takes long is found by measured processor time, so that the load of the computer changes nothing.
``LUNGSEG_TEST_TIMES=FILE python -m pytest ...`` appends the seconds of each test, its children's among them;
``python -m tests.slow FILE`` writes them into ``slow.txt``: the tests (all parameters together) that take ``LONG``
seconds or more (``SLOW`` in architecture), and those that did before and were not measured now. From ``SLOW`` seconds
on they are marked ``slow``.
"""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

LIST = Path(__file__).with_name("slow.txt")
TIMES = "LUNGSEG_TEST_TIMES"
FIXTURE, WAY = "takes_long", "pytest.mark.way"
_TESTS = LIST.parent.parts
LONG, SLOW = 0.5, 4.0  # seconds
FOLDERS = ("e2e", "bench", "interop")
"""Folders of tests/ whose tests start the whole program, or other people's."""


def function_of(name: str) -> str:
    """Return a test's name without its parameters."""
    return name.split("[", 1)[0]


def is_long(path: Path, fixtures: Iterable[str]) -> bool:
    """Whether a test takes long by its place, or by what it is given: its fixtures, and theirs."""
    inside = path.parts[: len(_TESTS) + 1]
    return (inside[:-1] == _TESTS and inside[-1] in FOLDERS) or FIXTURE in fixtures


def has_fast_tests(path: Path) -> bool:
    """Whether a test file need be read for the fast run: importing those of the window takes long, too."""
    return not is_long(path, ()) or WAY in path.read_text("utf-8")


def slow_tests() -> dict[str, float]:
    """Return the tests that take long by measurement, without their parameters, and their seconds."""
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
    """Return what takes long by lines of ``seconds name``; of a test that was measured twice the last one counts."""
    single: dict[str, float] = {}
    for line in lines:
        seconds, _, name = line.strip().partition(" ")
        single[name] = float(seconds)
    together: dict[str, float] = defaultdict(float)
    for name, seconds in single.items():
        together[function_of(name)] += seconds
    found = {name: seconds for name, seconds in before.items() if name not in together}
    return found | {name: seconds for name, seconds in together.items() if seconds >= least(name)}


def least(name: str) -> float:
    """Return from how many seconds on a test is listed: the rules of the house are looked at after each change."""
    return SLOW if name.startswith("tests/architecture/") else LONG


def main(arguments: Sequence[str]) -> None:
    """Write the list."""
    lines = Path(arguments[0]).read_text("utf-8").splitlines()
    found = sorted(chosen(lines, slow_tests()).items())
    LIST.write_text("".join(f"{seconds:.1f} {name}\n" for name, seconds in found), "utf-8")
    together = sum(float(line.partition(" ")[0]) for line in lines)
    sys.stdout.write(f"{len(found)} tests that take long; measured now: {together:.0f} s in all\n")


if __name__ == "__main__":
    main(sys.argv[1:])
