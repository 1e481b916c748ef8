"""Faults planted one at a time: which of them the tests catch.

``python -m tests.mutants --package lungseg_gui.ui.controllers --count 50 --seed 1`` from the root of the checkout.
Faults are drawn by the seed from all places of the package's source: comparisons, conditions, and/or, numbers, True
and False, calls that stand alone. Each is planted in a copy of the tree, never in the tree itself, and the tests that
know the module run against it: those that import it, and those that name it as a part of the program
(``program.reviewing``), the ones with most mentions first. A fault is *caught* if a test fails that passes without
it, or does not end in time; the others are listed with file, line and what was changed.
"""

from __future__ import annotations

import argparse
import ast
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).parents[1]
_COPIED = ("lungseg_gui", "model", "tests")
_LINKED = ("resources", "packaging", "pyproject.toml", "CHANGELOG.md", "CONTRIBUTING.md", "README.md", "docs")
_SWAPS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_QUIET = ("_log", "super")  # what is written to the log and what Qt wants to be called is nobody's rule

Outcome = Literal["caught", "timeout", "survived", "unsound", "untested"]


@dataclass(frozen=True)
class Fault:
    """One planted fault."""

    path: str
    line: int
    place: int
    before: str
    after: str

    @property
    def words(self) -> str:
        """Return where it is and what was changed."""
        return f"{self.path}:{self.line}: {self.before}  ->  {self.after}"


def _changed(node: ast.AST) -> ast.AST | None:
    """Return the node with a fault; None where it has no place for one."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in _SWAPS:
            return ast.Compare(node.left, [_SWAPS[type(op)]()], node.comparators)
        case ast.BoolOp(op=ast.And()):
            return ast.BoolOp(ast.Or(), node.values)
        case ast.BoolOp(op=ast.Or()):
            return ast.BoolOp(ast.And(), node.values)
        case ast.UnaryOp(op=ast.Not()):
            return node.operand
        case ast.BinOp(op=ast.Add()):
            return ast.BinOp(node.left, ast.Sub(), node.right)
        case ast.BinOp(op=ast.Sub()):
            return ast.BinOp(node.left, ast.Add(), node.right)
        case ast.Constant(value=bool(value)):
            return ast.Constant(not value)
        case ast.Constant(value=int(value)):
            return ast.Constant(value + 1)
        case ast.Expr(value=ast.Call() as call) if not ast.unparse(call).startswith(_QUIET):
            return ast.Pass()
        case _:
            return None


def _places(tree: ast.Module) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Walk through all that runs: parent, field and index of each node; no annotations, no decorators."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        parent = waiting.pop()
        for name, value in ast.iter_fields(parent):
            if name in ("annotation", "returns", "decorator_list", "type_ignores"):
                continue
            for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
                if isinstance(child, ast.AST):
                    yield parent, name, index
                    waiting.append(child)


def _child(parent: ast.AST, name: str, index: int | None) -> ast.AST:
    child: Any = getattr(parent, name)
    return child if index is None else child[index]


def faults(path: Path, root: Path) -> list[Fault]:
    """Return every fault that can be planted in a file."""
    found: list[Fault] = []
    for number, place in enumerate(_places(ast.parse(path.read_text(encoding="utf-8")))):
        node = _child(*place)
        changed = _changed(node)
        if changed is not None:
            before, after = (ast.unparse(each).splitlines()[0][:100] for each in (node, changed))
            line = int(getattr(node, "lineno", 0))
            found.append(Fault(path.relative_to(root).as_posix(), line, number, before, after))
    return found


def planted(fault: Fault, text: str) -> str:
    """Return the source of a file with a fault in it, without comments."""
    tree = ast.parse(text)
    parent, name, index = next(itertools.islice(_places(tree), fault.place, None))
    node = _child(parent, name, index)
    changed = _changed(node)
    assert changed is not None
    ast.copy_location(changed, node)
    if index is None:
        setattr(parent, name, changed)
    else:
        getattr(parent, name)[index] = changed
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def tests_of(path: str, root: Path) -> list[str]:
    """Return the test files that know a module, the one with most mentions first."""
    stem = Path(path).stem
    dotted = path.removesuffix(".py").replace("/", ".")
    package, _, name = dotted.rpartition(".")
    imported = re.compile(rf"\b{re.escape(dotted)}\b|from {re.escape(package)} import [^\n]*\b{re.escape(name)}\b")
    mentioned = re.compile(rf"(?:program|services|panels)\.{re.escape(stem)}\b")
    found: dict[str, int] = {}
    for file in sorted((root / "tests").rglob("test_*.py")):
        text = file.read_text(encoding="utf-8")
        number = 5 * len(imported.findall(text)) + len(mentioned.findall(text)) + 5 * (file.stem == f"test_{stem}")
        if number:
            found[file.relative_to(root).as_posix()] = number
    return sorted(found, key=lambda file: (-found[file], file))


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


def _pytest(place: Path, tests: Sequence[str], seconds: float) -> tuple[int | None, list[str]]:
    """Run tests in a copy; return the exit status, None where time was up, and the tests that failed."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-rfE", *tests]
    paths = os.pathsep.join((str(place), str(place / "model")))
    surroundings = os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        run = subprocess.run(
            command, cwd=place, env=surroundings, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return None, []
    return run.returncode, re.findall(r"^(?:FAILED|ERROR) (\S+)", run.stdout, re.MULTILINE)


def judge(fault: Fault, place: Path, *, files: int, seconds: float) -> Outcome:
    """Plant a fault in the copy, run its tests, and take it out again."""
    tests = tests_of(fault.path, place)[:files]
    if not tests:
        return "untested"
    target = place / fault.path
    sound = target.read_text(encoding="utf-8")
    target.write_text(planted(fault, sound), encoding="utf-8")
    try:
        code, failed = _pytest(place, tests, seconds)
    finally:
        target.write_text(sound, encoding="utf-8")
    if code is None:
        return "timeout"
    if code == 0:
        return "survived"
    # A test that fails without the fault as well says nothing of it. One that cannot be named was not collected.
    again, _ = _pytest(place, failed or tests[:1], seconds)
    return "caught" if again == 0 else "unsound"


def drawn(package: str, root: Path, *, count: int, seed: int) -> list[Fault]:
    """Draw faults from all of a package."""
    folder = root / package.replace(".", "/")
    folder = folder if folder.is_dir() else root / "model" / package.replace(".", "/")
    every = [fault for path in sorted(folder.rglob("*.py")) for fault in faults(path, root)]
    return random.Random(seed).sample(every, min(count, len(every)))


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """Run the command; return 0 where every fault that was tested was caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--package", required=True, help="such as lungseg_gui.ui.controllers")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", type=int, default=4, help="at most so many test files for a fault")
    parser.add_argument("--timeout", type=float, default=900.0, help="seconds for the tests of a fault")
    parser.add_argument("--json", type=Path, help="write the outcomes there")
    given = parser.parse_args(arguments)
    outcomes: list[dict[str, Any]] = []
    out = sys.stdout
    with tempfile.TemporaryDirectory(prefix="lungseg-mutants-") as folder:
        place = copy_of(root, Path(folder))
        for fault in drawn(given.package, root, count=given.count, seed=given.seed):
            outcome = judge(fault, place, files=given.files, seconds=given.timeout)
            outcomes.append({"outcome": outcome, **asdict(fault)})
            out.write(f"{outcome:9} {fault.words}\n")
            out.flush()
            if given.json is not None:
                given.json.write_text(json.dumps(outcomes, indent=1), encoding="utf-8")
    caught = sum(each["outcome"] in ("caught", "timeout") for each in outcomes)
    unsound = sum(each["outcome"] == "unsound" for each in outcomes)
    judged = len(outcomes) - unsound
    out.write(f"{caught} of {judged} caught ({100 * caught / max(judged, 1):.0f} %), {unsound} not judged\n")
    return 0 if caught == judged else 1


if __name__ == "__main__":
    sys.exit(main())
