"""Which tests execute which lines, recorded once for each test file and kept until that file changes.

The record chooses the tests that a fault meets, and nothing else: whether one of them catches it is always seen by
running it. Where the fault's own source changed since, its lines have moved, and all tests that executed anything of it
are taken; a map of last week is therefore of use. Delete the file to have everything recorded again.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.mutants import record
from tests.mutants.faults import Fault
from tests.mutants.processes import Processes

_LONGEST_S = 3600.0
_AT_LEAST = 5  # tests that fit into the budget before any that would fill it alone is taken
_SOURCES = ("lungseg_gui", "lungseg_model", "lungseg_sets")


@dataclass(frozen=True)
class Timed:
    """A sound test and how long it takes."""

    test: str
    seconds: float


class CoverageMap:
    """The lines of each test, in a file that is brought up to date.

    Parameters
    ----------
    kept : Path
        Where it is kept from one run to the next.
    processes : Processes
        Run the tests in a copy of the tree.
    """

    def __init__(self, kept: Path, processes: Processes) -> None:
        self._kept, self._processes, self._place = kept, processes, processes.place
        self._files: dict[str, dict[str, Any]] = json.loads(kept.read_text("utf-8")) if kept.is_file() else {}
        self._digest = functools.cache(lambda name: _digest(self._place / name))

    def record(self, files: Iterable[str], tell: Callable[[str], object]) -> None:
        """Record the test files that are new or changed, one by one: what is recorded is kept."""
        for file in [file for file in files if self._stale(file)]:
            began = time.monotonic()
            tests = self._run(file)
            touched = sorted({name for found in tests.values() for name in found["lines"]} | {file})
            self._files[file] = {"digests": {name: self._digest(name) for name in touched}, "tests": tests}
            self._kept.write_text(json.dumps(self._files), encoding="utf-8")
            tell(f"recorded {file}: {len(tests)} tests, {time.monotonic() - began:.0f} s\n")

    def knows(self, file: str) -> bool:
        """Whether a test file was recorded."""
        return file in self._files

    def _stale(self, file: str) -> bool:
        known = self._files.get(file)
        return known is None or known["digests"].get(file) != self._digest(file)

    def _run(self, file: str) -> dict[str, Any]:
        with tempfile.TemporaryDirectory(prefix="lungseg-record-") as folder:
            out = Path(folder) / "lines.json"
            sources = [base / name for base in (self._place, self._place / "model") for name in _SOURCES]
            existing = os.pathsep.join(str(source) for source in sources if source.is_dir())
            given = {record.OUT: str(out), record.SOURCES: existing}
            ran = self._processes.run(
                [file], "-m", "not slow", "-p", "tests.mutants.record", seconds=_LONGEST_S, given=given
            )
            if not out.is_file():
                raise SystemExit(f"{file} could not be recorded:\n{ran.said}")
            return json.loads(out.read_text("utf-8"))

    def tests_of(self, fault: Fault, files: Sequence[str], *, budget: float) -> list[Timed]:
        """Return the sound tests that execute a fault's line: those of the module's own test files first.

        Then those that execute most of the fault's file: what makes the whole window is executed by every test of it,
        and only some ask for that part. What is executed at the import belongs to every test that executes anything of
        the module, and to the test files that import it. ``budget`` is in seconds of sound tests; at least one is
        returned. Those that take a large part of it come last, and what no longer fits is passed over.
        """
        own = _importing(fault.path, self._place, files)
        lines = set(range(fault.first, fault.last + 1))
        known = {file: self._files.get(file, {}).get("tests", {}) for file in files}
        inside = fault.inside and not any(
            not lines.isdisjoint(tests.get(record.IMPORTED, {}).get("lines", {}).get(fault.path, ()))
            for tests in known.values()
        )
        found: list[tuple[bool, bool, int, float, str]] = []
        slow = budget / _AT_LEAST
        for file in files:
            digests = self._files.get(file, {}).get("digests", {})
            moved = fault.path in digests and digests[fault.path] != self._digest(fault.path)
            for test, noted in known[file].items():
                executed = noted["lines"].get(fault.path, ())
                by_line = inside and not moved
                touched = not lines.isdisjoint(executed) if by_line else bool(executed) or file in own
                if noted["sound"] and touched:
                    found.append((noted["seconds"] > slow, file not in own, -len(executed), noted["seconds"], test))
        chosen: list[Timed] = []
        together = 0.0
        for *_, seconds, test in sorted(found):
            if chosen and together + seconds > budget:
                continue
            together += seconds
            chosen.append(Timed(test, seconds))
        return chosen


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16] if path.is_file() else ""


def _importing(path: str, root: Path, files: Sequence[str]) -> set[str]:
    """Return the test files that import a module."""
    dotted = path.removesuffix(".py").removeprefix("model/").replace("/", ".").removesuffix(".__init__")
    package, _, name = dotted.rpartition(".")
    imported = re.compile(rf"\b{re.escape(dotted)}\b|from {re.escape(package)} import [^\n]*\b{re.escape(name)}\b")
    return {file for file in files if imported.search((root / file).read_text(encoding="utf-8"))}


def test_files(folders: Sequence[str], root: Path) -> list[str]:
    """Return the test files below some folders, or the files themselves."""
    found: dict[str, None] = defaultdict(None)
    for folder in folders:
        place = root / folder
        for file in [place] if place.is_file() else sorted(place.rglob("test_*.py")):
            found[file.relative_to(root).as_posix()] = None
    return list(found)
