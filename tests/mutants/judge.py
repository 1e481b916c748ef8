"""What becomes of a fault: its tests are run with it, and the one that fails again without it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from tests.mutants.coverage_map import Timed
from tests.mutants.faults import Fault, planted
from tests.mutants.processes import Processes, Ran

_PATIENCE_S = 20
_LEAST_S, _FACTOR = 90.0, 10.0

Outcome = Literal["caught", "timeout", "survived", "unsound", "untested"]


class Judge:
    """Plants faults in a copy of the tree, one at a time."""

    def __init__(self, processes: Processes) -> None:
        self._processes = processes

    def _tests(self, tests: Sequence[Timed]) -> Ran:
        # Ten times as long as the tests took without the fault: what has not ended then does not end.
        seconds = _LEAST_S + _FACTOR * sum(test.seconds for test in tests)
        return self._processes.run([test.test for test in tests], "-x", seconds=seconds, patience=_PATIENCE_S)

    def __call__(self, fault: Fault, tests: Sequence[Timed]) -> tuple[Outcome, str]:
        """Return what became of a fault, and the test that failed."""
        if not tests:
            return "untested", ""
        target = self._processes.place / fault.path
        sound = target.read_text(encoding="utf-8")
        _replace(target, planted(fault, sound))
        try:
            ran = self._tests(tests)
        finally:
            _replace(target, sound)
        if ran.code is None:  # was it the fault, or is the computer slower than when the tests were timed?
            return ("timeout" if self._tests(tests).code == 0 else "unsound"), ""
        if ran.code == 0:
            return "survived", ""
        # A test that fails without the fault as well says nothing of it.
        first = [test for test in tests if test.test in ran.failed][:1] or tests[:1]
        again = self._tests(first)
        if again.code not in (None, 0, 1):
            raise SystemExit(f"The tests cannot be run here:\n{again.said}")
        return ("caught" if again.code == 0 else "unsound"), first[0].test


def _replace(path: Path, text: str) -> None:
    """Write a source, and have nothing that was compiled from another taken for it."""
    path.write_text(text, encoding="utf-8")
    for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
        compiled.unlink()
