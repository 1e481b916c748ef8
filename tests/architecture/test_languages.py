"""Whatever is said to a reader can be gathered for the translators, and is said when it is shown, not at import."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

_PACKAGE = Path(__file__).resolve().parents[2] / "lungseg_gui"
_SAY, _MARK = ("tr", "tr_count"), "tr_later"

_OF_TABLES = (
    "core/gate",
    "core/language",
    "core/lint",
    "core/plausibility",
    "core/steps",
    "core/tools/saying",
    "core/tools/table",
    "jobs/summing",
    "services/finetune/before_after",
    "services/finetune/course",
    "services/finetune/ladder",
    "services/precision",
    "services/reading/kinds",
    "services/reading/objects",
    "services/sentences",
    "services/writing/case_page",
    "services/writing/pages",
    "services/writing/set_page",
    "ui/commands",
    "ui/controllers/batch",
    "ui/controllers/bindings",
    "ui/controllers/case_notices",
    "ui/controllers/gathering",
    "ui/controllers/measuring",
    "ui/controllers/repairing",
    "ui/controllers/settings_editing",
    "ui/dialogs/export",
    "ui/dialogs/gate_table",
    "ui/dialogs/keys",
    "ui/dialogs/manual",
    "ui/dialogs/setting_controls",
    "ui/key_words",
    "ui/manual",
    "ui/panels/brush",
    "ui/panels/checks",
    "ui/panels/measurements",
    "ui/panels/worklist_delegate",
    "ui/panels/worklist_words",
    "ui/parts/basic",
    "ui/popups",
    "ui/search",
    "ui/topbar",
    "ui/viewer/figure_hand",
    "ui/viewer/outlining",
)
"""Modules that translate what a variable holds: texts of tables that were marked by ``tr_later``, or kept in English.

A new one belongs here only after looking that all it may hold is marked."""


@cache
def _trees() -> dict[str, ast.Module]:
    paths = sorted(_PACKAGE.rglob("*.py"))
    return {path.relative_to(_PACKAGE).with_suffix("").as_posix(): ast.parse(path.read_text("utf-8")) for path in paths}


def _name(node: ast.AST) -> str:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in names)


def _literal(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _at_import(node: ast.AST) -> Iterator[ast.Call]:
    """Yield what is said while a module is imported: everything but the insides of functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Lambda):
            continue
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            outside = [*child.decorator_list, *child.args.defaults, *filter(None, child.args.kw_defaults)]
            for part in outside:
                yield from _calls(part, *_SAY)
            continue
        if isinstance(child, ast.Call) and _name(child) in _SAY:
            yield child
        yield from _at_import(child)


def _faults(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for call in _at_import(tree):
        yield call.lineno, "said at import: mark it by tr_later and say it where it is shown"
    for call in _calls(tree, *_SAY, _MARK):
        first = call.args[0] if call.args else None
        if isinstance(first, ast.JoinedStr | ast.BinOp):
            yield call.lineno, "put together: give the values as keywords"
        elif _name(call) != "tr" and not _literal(first):
            yield call.lineno, "not a literal: nobody can gather it"
        if not all(map(_literal, call.args[1:2])):
            yield call.lineno, "the second argument is not a literal"
        if _name(call) in _SAY and _literal(first):
            yield from ((call.lineno, fault) for fault in _values(call))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for call in _calls(node, *_SAY, _MARK):
                if call.args and _literal(call.args[0]):
                    yield call.lineno, "within an f-string: lupdate does not see it"
        if isinstance(node, ast.Compare) and any(_name(part) in _SAY for part in (node.left, *node.comparators)):
            yield node.lineno, "compares what is shown: compare keys"
        if isinstance(node, ast.BinOp) and _name(node.right) in _SAY and _blank_at_end(node.left):
            yield node.lineno, "behind a blank, which Chinese has not: join sentences by together"


def _blank_at_end(node: ast.expr) -> bool:
    last = node.right if isinstance(node, ast.BinOp) else node
    return isinstance(last, ast.Constant) and last.value == " "


def _values(call: ast.Call) -> Iterator[str]:
    """Yield which values of the words are missing in a call, and which of the call in the words."""
    given = {keyword.arg for keyword in call.keywords}
    words = [
        part.value for part in call.args[: 2 if _name(call) == "tr_count" else 1] if isinstance(part, ast.Constant)
    ]
    named = {field for text in words for _, field, _, _ in string.Formatter().parse(str(text)) if field is not None}
    if _name(call) == "tr_count":
        given.add("n")
        if len(call.args) != 3:
            yield "needs the words for many, the words for one, and the number"
    if missing := named - given:
        yield f"without a value: {', '.join(sorted(missing))}"
    if spare := given - named - {"n"}:
        yield f"not in the words: {', '.join(sorted(map(str, spare)))}"


def test_every_text_can_be_gathered_and_is_said_where_it_is_shown() -> None:
    found = [f"{name}.py:{line}: {fault}" for name, tree in _trees().items() for line, fault in _faults(tree)]
    assert not found, "\n" + "\n".join(found)


def test_what_a_constant_holds_was_marked() -> None:
    found = [
        f"{name}.py:{call.lineno}: {ast.unparse(call)}"
        for name, call, constant in _of_variables()
        if constant and not _marked(name, constant)
    ]
    assert not found, "\n" + "\n".join(found)


def test_only_texts_of_tables_are_translated_by_a_variable() -> None:
    assert sorted({name for name, _, constant in _of_variables() if not constant}) == sorted(_OF_TABLES)


def _of_variables() -> Iterator[tuple[str, ast.Call, str]]:
    """Yield which module translates what a variable holds, with the name of the constant, if it is one."""
    for name, tree in _trees().items():
        for call in _calls(tree, "tr"):
            if call.args and not _literal(call.args[0]):
                root = _root(call.args[0])
                yield name, call, root if root.isupper() else ""


def _root(node: ast.AST) -> str:
    """Return whose part it is: ``TABLE`` of ``TABLE[key].text``."""
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.IfExp):
            node = node.body
        elif isinstance(node, ast.Subscript | ast.Attribute):
            node = node.value
        elif isinstance(node, ast.Call):
            node = node.func
        else:
            return ""
    return node.id


def _marked(name: str, constant: str) -> bool:
    """Whether a constant that a module has or imports is made with ``tr_later``."""
    for node in _trees()[name].body:
        if isinstance(node, ast.ImportFrom) and constant in [alias.name for alias in node.names]:
            path = (node.module or "").removeprefix("lungseg_gui.").replace(".", "/")
            return _marked(path if path in _trees() else f"{path}/__init__", constant)
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        if any(isinstance(target, ast.Name) and target.id == constant for target in targets):
            return any(_calls(node, _MARK))
    return False


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('A = tr("Open")', "at import"),
        ('class A:\n    b = [tr("Open")]', "at import"),
        ('def a(b=tr("Open")): ...', "at import"),
        ('def a():\n    tr(f"Open {b}")', "put together"),
        ('def a():\n    tr("Open " + b)', "put together"),
        ("A = tr_later(b)", "not a literal"),
        ('def a():\n    tr_count(b, "", 1)', "not a literal"),
        ("""def a():\n    return f"{tr('Open')}!\"""", "within an f-string"),
        ('def a():\n    tr("Open {b}").format(b=1)', "without a value"),
        ('def a():\n    tr("Open", b=1)', "not in the words"),
        ('def a():\n    tr_count("{n} images", 2)', "second argument"),
        ('def a():\n    return b == tr("Open")', "compares"),
        ('def a(b):\n    b += " " + tr("Open.")', "together"),
        ('def a(b):\n    return b + " " + tr("Open.")', "together"),
        ('def a(b):\n    return b + " · " + tr("open")', ""),
        ('A = tr_later("Open {b}")\ndef a():\n    tr(A, b=1)', ""),
        ('A = lambda: tr("Open {b:.1f}", b=1.0)', ""),
        ('def a():\n    tr_count("{n} of {total} images", "", 2, total=b)', ""),
    ],
)
def test_what_cannot_be_gathered_is_found(code: str, fault: str) -> None:
    found = [words for _, words in _faults(ast.parse(code))]
    assert bool(found) is bool(fault)
    assert fault in " ".join(found)
