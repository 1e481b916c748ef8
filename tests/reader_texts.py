"""Every text that a reader may meet: words in the code of window, command line, errors and reports, and the papers.

Every string in the code counts that has a blank in it, but for those that no reader sees: docstrings, lines of the log,
names of tasks, patterns, statements of SQL. So no text is missed for the way it is made. A single word counts where it
is translated or stands for the reader in a table, such as ``tr("Open")`` and ``title="Masks"``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("lungseg_gui", "model/lungseg_lab", "model/lungseg_model", "model/lungseg_sets")
MANUAL = tuple(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs" / "manual").glob("*.md")))
PAPERS = (
    "README.md",
    "SECURITY.md",
    "model/MODEL_CARD.md",
    "docs/checks.md",
    "docs/finetuning.md",
    "docs/laboratory.md",
    "docs/privacy.md",
    *MANUAL,
)
_LOG = {"debug", "info", "warning", "error", "exception", "getLogger"}
_PATTERNS = {"compile", "execute", "executemany", "executescript", "setStyleSheet", "setObjectName", "TypeVar", "cast"}
_OF_THE_PROGRAM = {"AssertionError", "KeyError", "TypeError", "NotImplementedError", "RuntimeError", "ValueError"}
_HIDDEN_CALLS = _LOG | _PATTERNS | _OF_THE_PROGRAM
_HIDDEN_KEYWORDS = {"name"}  # of tasks, for the log
_TRANSLATED = {"tr", "_tr", "translate"}
_SHOWN = {"text", "title", "help", "detail", "hint", "words", "step", "label"}
"""Keywords whose single words are for the reader."""
_SQL = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ", "ALTER ", "PRAGMA ", "DROP ", "BEGIN ")


@dataclass(frozen=True)
class Text:
    """One text and where it stands."""

    path: Path
    line: int
    words: str

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}: {self.words}"


def texts() -> Iterator[Text]:
    """Yield every text."""
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            if "bench" not in path.relative_to(ROOT).parts:
                yield from texts_of(path)
    for name in PAPERS:
        for number, words in enumerate((ROOT / name).read_text("utf-8").splitlines(), 1):
            yield Text(ROOT / name, number, words)


def texts_of(path: Path) -> Iterator[Text]:
    """Yield the texts of one module."""
    tree = ast.parse(path.read_text("utf-8"))
    hidden = set(map(id, _hidden(tree)))
    shown = set(map(id, _shown(tree)))
    parts: set[int] = set()
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.JoinedStr):
            parts |= set(map(id, node.values))
            words = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield from _text(path, node.lineno, words)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield from _text(path, node.lineno, node.value, single=id(node) in shown)


def _text(path: Path, line: int, words: str, *, single: bool = False) -> Iterator[Text]:
    if (
        (single or " " in words.strip())
        and any(letter.isalpha() for letter in words)
        and not words.lstrip().startswith(_SQL)
    ):
        yield Text(path, line, words)


def _shown(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the strings that are for the reader though they may be a single word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _TRANSLATED:
                yield from node.args[1:] if name == "translate" else node.args
            yield from (keyword.value for keyword in node.keywords if keyword.arg in _SHOWN)


def _hidden(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the nodes that no reader sees."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # docstrings, also of attributes
            yield node.value
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _HIDDEN_CALLS:
                for part in (*node.args, *node.keywords):
                    yield from ast.walk(part)
            for keyword in node.keywords:
                if keyword.arg in _HIDDEN_KEYWORDS:
                    yield from ast.walk(keyword.value)
        elif isinstance(node, ast.Subscript | ast.AnnAssign):
            yield from ast.walk(node.slice if isinstance(node, ast.Subscript) else node.annotation)
