"""Faults planted one at a time in a copy of the tree: which of them the tests catch.

``python -m tests.mutants core --count 50 --seed 1`` from the root of the checkout; ``core``, ``services``,
``controllers`` and ``model`` name the packages and the tests that answer for them. The faults are drawn by the seed.
The tests are run once as they are, to note which lines each executes and how long it takes (``--map`` keeps that for
the next run); a fault then meets the tests that execute its line, those of the module's own test files first, and
stops at the first that fails. It is *caught* by a test that fails with it and passes without it, or that does not end
in ten times its time; the others are listed with file, line and what was changed. ``--again`` judges those of an
earlier run that were not caught, and gives the rate of both runs together; those whose line was rewritten since are
gone. What ``equivalent.toml`` says changes nothing is not run; the rate is given with it and without it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.mutants import equivalent
from tests.mutants.coverage_map import CoverageMap, test_files
from tests.mutants.faults import Fault, drawn, found_again
from tests.mutants.judge import Judge
from tests.mutants.processes import LARGE, Processes

ROOT = Path(__file__).parents[2]
_COPIED = ("lungseg_gui", "model", "tests")
_LINKED = ("resources", "packaging", "docs", "run.py", "pyproject.toml", "CHANGELOG.md", "CONTRIBUTING.md", "README.md")


@dataclass(frozen=True)
class Part:
    """A part of the program and the tests that answer for it."""

    packages: tuple[str, ...]
    tests: tuple[str, ...]


_JOBS = ("tests/test_jobs.py", "tests/test_jobs_exporting.py", "tests/test_jobs_unsure.py")
_UNITS = ("tests/core", "tests/services", *_JOBS)
PARTS = {
    "core": Part(("lungseg_gui.core",), (*_UNITS, "tests/ui")),
    "services": Part(("lungseg_gui.services",), _UNITS),
    "controllers": Part(("lungseg_gui.ui.controllers",), ("tests/e2e", "tests/ui")),
    "model": Part(("lungseg_model",), ("tests/model", *_UNITS)),
}


def copy_of(root: Path, place: Path) -> Path:
    """Copy what the tests need into an empty folder; what nobody changes is linked."""
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "*.safetensors")
    for name in _COPIED:
        if (root / name).is_dir():
            shutil.copytree(root / name, place / name, ignore=ignored)
    for heavy in root.glob("model/**/*.safetensors"):
        (place / heavy.relative_to(root)).symlink_to(heavy)
    for name in _LINKED:
        if (root / name).exists():
            (place / name).symlink_to(root / name)
    return place


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT, large: Sequence[str] = LARGE) -> int:
    """Run the command; return 0 where every fault that could be judged was caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("part", help="one of " + ", ".join(PARTS) + ", or a package such as lungseg_sets")
    parser.add_argument("--tests", nargs="*", help="folders or files of the tests that answer for it")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--budget", type=float, default=120.0, help="seconds of sound tests that one fault may meet")
    parser.add_argument("--map", type=Path, help="keep which test executes what in this file")
    parser.add_argument("--as-recorded", action="store_true", help="record nothing: take the tests that --map knows")
    parser.add_argument("--json", type=Path, help="write the outcomes there")
    parser.add_argument("--again", type=Path, nargs="+", help="judge what was not caught in these outcomes")
    given = parser.parse_args(arguments)
    part = PARTS.get(given.part, Part((given.part,), ("tests",)))
    out = sys.stdout
    outcomes, chosen = _again(given.again, root) if given.again else ([], _drawn(part, root, given))
    entries = equivalent.listed()
    with tempfile.TemporaryDirectory(prefix="lungseg-mutants-") as folder:
        place = copy_of(root, Path(folder) / "tree")
        processes = Processes(place, Path(folder), large=large)
        known = CoverageMap(given.map or Path(folder) / "map.json", processes)
        files = test_files(given.tests or part.tests, place)
        if not given.as_recorded:
            known.record(files, out.write)
        judge = Judge(processes)
        files = [file for file in files if known.knows(file)]
        for fault in chosen:
            outcome: str
            if by := equivalent.reason(fault, entries):
                outcome, tests = "equivalent", []
            else:
                tests = known.tests_of(fault, files, budget=given.budget)
                outcome, by = judge(fault, tests)
            outcomes.append({"outcome": outcome, "by": by, "tests": len(tests), **asdict(fault)})
            out.write(f"{outcome:9} {fault.words}  [{by or f'{len(tests)} tests'}]\n")
            out.flush()
            if given.json is not None:
                given.json.write_text(json.dumps(outcomes, indent=1), encoding="utf-8")
    counted = Counter(each["outcome"] for each in outcomes)
    caught, changeless = counted["caught"] + counted["timeout"], counted["equivalent"]
    judged = counted.total() - counted["unsound"] - counted["gone"]
    out.write(f"{_rate(caught, judged)}, {counted['unsound']} not judged, {counted['gone']} gone\n")
    out.write(f"{_rate(caught, judged - changeless)} of those that change anything\n")
    return 0 if caught == judged - changeless else 1


def _rate(caught: int, of: int) -> str:
    return f"{caught} of {of} caught ({100 * caught / max(of, 1):.0f} %)"


def _drawn(part: Part, root: Path, given: argparse.Namespace) -> list[Fault]:
    return drawn(part.packages, root, count=given.count, seed=given.seed)


def _again(paths: Sequence[Path], root: Path) -> tuple[list[dict[str, Any]], list[Fault]]:
    """Return what is settled of earlier runs, and the faults that are to be judged."""
    names = Fault.__dataclass_fields__
    settled: list[dict[str, Any]] = []
    chosen: list[Fault] = []
    for each in (each for path in paths for each in json.loads(path.read_text("utf-8"))):
        fault = Fault(**{name: each[name] for name in names if name in each})
        if each["outcome"] in ("caught", "timeout", "gone"):
            settled.append(each)
        elif (today := found_again(fault, root)) is None:
            settled.append({**each, "outcome": "gone"})
        else:
            chosen.append(today)
    return settled, chosen


if __name__ == "__main__":
    sys.exit(main())
