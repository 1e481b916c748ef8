"""Small files, small classes: what grows beyond is to be split."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("lungseg_gui", "model/lungseg_lab", "model/lungseg_model", "model/lungseg_sets")
LINES, RUN_LINES, METHODS = 500, 400, 30


def python_files() -> Iterator[Path]:
    for folder in (*PACKAGES, "packaging", "tests"):
        yield from sorted((ROOT / folder).rglob("*.py"))
    yield ROOT / "run.py"


def test_no_file_is_longer_than_500_lines() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in python_files()}
    assert {str(path): length for path, length in lengths.items() if length > LINES} == {}


def test_run_py_stays_below_400_lines() -> None:
    assert len((ROOT / "run.py").read_text("utf-8").splitlines()) < RUN_LINES


@pytest.mark.parametrize("package", PACKAGES)
def test_no_class_has_more_than_30_methods(package: str) -> None:
    counts: dict[str, int] = {}
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                methods = [part for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)]
                counts[f"{path.relative_to(ROOT)}:{node.name}"] = len(methods)
    assert counts, f"{package} has no classes: is the folder still there?"
    assert {name: count for name, count in counts.items() if count > METHODS} == {}
