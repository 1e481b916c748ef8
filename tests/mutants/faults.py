"""Faults that can be planted in a file: comparisons, conditions, numbers, True and False, calls that stand alone.

Left out is what no rule of the program rests on: the log, assertions, ``__repr__``, how long something waits,
arguments such as ``stacklevel``, what only the type check reads (``Literal[0, 1]``, ``if TYPE_CHECKING:``), and asking
the system for the window in front, which a screen that is not there cannot show. Whether a random number is below a
share or just at it is nothing either. Small numbers grow by one; those
beyond 16, most of them chosen sizes, are doubled.
"""

from __future__ import annotations

import ast
import hashlib
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
_QUIET_CALLS = ("_log.", "super(", "time.sleep(", "gc.collect(", "warnings.")
_QUIET_ARGUMENTS = ("strict", "stacklevel", "timeout", "daemon")
_QUIET_FUNCTIONS = ("__repr__", "__str__")
_SMALL = 16


@dataclass(frozen=True)
class Fault:
    """One planted fault, and the lines that are executed where it can show."""

    path: str
    line: int
    place: int
    before: str
    after: str
    first: int
    last: int
    inside: bool
    """Whether it is executed in a function, and not when the module is imported."""
    text: str = ""
    """The line as it is written, without its indent."""
    nth: int = 1
    """Which one, among those that look the same on lines of the file that read the same."""

    @property
    def words(self) -> str:
        """Return where it is and what was changed."""
        return f"{self.path}:{self.line}: {self.before}  ->  {self.after}"


@dataclass(frozen=True)
class _Place:
    """Where a node stands, and in which statement."""

    parent: ast.AST
    name: str
    index: int | None
    first: int
    last: int
    inside: bool

    @property
    def node(self) -> ast.AST:
        child: Any = getattr(self.parent, self.name)
        return child if self.index is None else child[self.index]

    def put(self, node: ast.AST) -> None:
        if self.index is None:
            setattr(self.parent, self.name, node)
        else:
            getattr(self.parent, self.name)[self.index] = node


def _changed(node: ast.AST) -> ast.AST | None:
    """Return the node with a fault; None where it has no place for one."""
    match node:
        case ast.Compare(left=ast.Call(func=ast.Attribute(attr="random"))):
            return None
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
            return ast.Constant(value + 1 if value <= _SMALL else 2 * value)
        case ast.Expr(value=ast.Call()):
            return ast.Pass()
        case _:
            return None


def _quiet(node: ast.AST) -> bool:
    """Whether nothing below a node is anybody's rule."""
    match node:
        case ast.Assert():
            return True
        case ast.FunctionDef(name=name):
            return name in _QUIET_FUNCTIONS
        case ast.Call():
            return ast.unparse(node.func).startswith(tuple(call.rstrip("(") for call in _QUIET_CALLS))
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr="activateWindow" | "raise_"))):
            return True
        case ast.Expr(value=ast.Call() as call):
            return ast.unparse(call).startswith(_QUIET_CALLS)
        case ast.Subscript(value=ast.Name(id="Literal")) | ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.keyword(arg=name):
            return name in _QUIET_ARGUMENTS
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name.endswith(("_MS", "_S")) and name.isupper()
        case _:
            return False


def _places(node: ast.AST, first: int = 0, last: int = 0, *, inside: bool = False) -> Iterator[_Place]:
    """Walk through all that runs; no annotations, no decorators."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_ignores"):
            continue
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(child, ast.AST) or _quiet(child):
                continue
            begin, end, within = first, last, inside
            if isinstance(child, ast.stmt):
                begin, end = child.lineno, child.end_lineno or child.lineno
                body = getattr(child, "body", None)
                if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                    # A default shows where the function runs, not where it is defined.
                    begin, within = child.body[0].lineno, True
                elif body:
                    end = max(begin, body[0].lineno - 1)
            yield _Place(node, name, index, begin, end, within)
            yield from _places(child, begin, end, inside=within)


def faults(path: Path, root: Path) -> list[Fault]:
    """Return every fault that can be planted in a file."""
    found: list[Fault] = []
    source = path.read_text(encoding="utf-8")
    lines = ["", *(line.strip() for line in source.splitlines())]
    alike: Counter[tuple[str, str, str]] = Counter()
    for number, place in enumerate(_places(ast.parse(source))):
        changed = _changed(place.node)
        if changed is not None:
            before, after = (ast.unparse(each).splitlines()[0][:100] for each in (place.node, changed))
            line = int(getattr(place.node, "lineno", 0))
            name = path.relative_to(root).as_posix()
            alike[change := (lines[line], before, after)] += 1
            where = (place.first, place.last, place.inside)
            found.append(Fault(name, line, number, before, after, *where, lines[line], alike[change]))
    return found


def planted(fault: Fault, text: str) -> str:
    """Return the source of a file with a fault in it, without comments."""
    tree = ast.parse(text)
    place = next(itertools.islice(_places(tree), fault.place, None))
    node = place.node
    changed = _changed(node)
    if changed is None or not ast.unparse(node).startswith(fault.before):
        raise SystemExit(f"{fault.path} is another one than the fault was drawn for: draw again.")
    place.put(ast.copy_location(changed, node))
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def sources(package: str, root: Path) -> list[Path]:
    """Return the files of a package or of one module."""
    for base in (root, root / "model"):
        place = base / package.replace(".", "/")
        if place.is_dir():
            return sorted(place.rglob("*.py"))
        if place.with_suffix(".py").is_file():
            return [place.with_suffix(".py")]
    raise SystemExit(f"There is no package {package} here.")


def drawn(packages: Sequence[str], root: Path, *, count: int, seed: int) -> list[Fault]:
    """Draw faults from all of some packages.

    Each fault has a lot of its own, made of the seed, the line and the change: a source that grows by a function
    leaves the other faults drawn as they were, so that runs of a week apart speak of the same ones.
    """
    lots: dict[str, Fault] = {}
    for path in (path for package in packages for path in sources(package, root)):
        for fault in faults(path, root):
            lots[_lot(seed, fault.path, fault.text, fault.before, fault.after, fault.nth)] = fault
    return [lots[lot] for lot in sorted(lots)[:count]]


def _lot(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def found_again(fault: Fault, root: Path) -> Fault | None:
    """Return a fault of an earlier run in the sources of today, wherever its line stands now; None if it is gone."""
    path = root / fault.path
    there = faults(path, root) if path.is_file() else []
    same = [each for each in there if (each.before, each.after) == (fault.before, fault.after)]
    alike = [each for each in same if each.text == fault.text] if fault.text else same
    return min(
        alike,
        key=lambda each: (each.nth != fault.nth, abs(each.line - fault.line), abs(each.place - fault.place)),
        default=None,
    )
