"""The seven contracts of the architecture, and what import-linter can't say."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "lungseg_gui" / "core"
CORE_MAY_IMPORT = {"numpy", "cv2", "lungseg_gui"}
# Side effects belong to services: a core module that wants one of these is in the wrong place.
CORE_STAYS_AWAY_FROM = {"io", "os", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "threading", "urllib"}


def lint_imports(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = "from importlinter.cli import lint_imports_command as run; run()"
    command = [sys.executable, "-c", program, "--no-cache", *options]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "model")])}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


def test_the_contracts_are_kept() -> None:
    run = lint_imports(ROOT)
    assert run.returncode == 0, run.stdout + run.stderr


def test_all_seven_contracts_are_there() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    assert {name["name"].split(".")[0] for name in contracts} == set("1234567")


@pytest.mark.parametrize(
    ("contract", "module", "statement"),
    [
        ("layers", "lungseg_gui/core/measure.py", "import lungseg_gui.services.files"),
        ("layers", "lungseg_gui/services/files.py", "import lungseg_gui.jobs"),
        ("qt", "lungseg_gui/services/files.py", "import PySide6.QtCore"),
        ("qt-direct", "lungseg_gui/__main__.py", "import PySide6.QtCore"),
        ("core", "lungseg_gui/core/measure.py", "import torch"),
        ("model", "model/lungseg_model/metrics.py", "import lungseg_gui.core.errors"),
        ("model", "model/lungseg_sets/kinds.py", "import lungseg_gui.core.errors"),
        ("sets", "model/lungseg_sets/kinds.py", "import torch"),
        ("sets", "model/lungseg_sets/kinds.py", "import lungseg_model.labels"),
        ("laboratory", "lungseg_gui/services/files.py", "import lungseg_lab.recipe"),
        ("laboratory", "model/lungseg_model/metrics.py", "import matplotlib"),
        ("training", "model/lungseg_lab/recipe.py", "import lungseg_gui.core.errors"),
        ("ui", "lungseg_gui/ui/theme.py", "import pydicom"),
        ("services", "lungseg_gui/services/settings/stored.py", "import lungseg_gui.services.library"),
    ],
)
def test_a_breach_is_found(tmp_path: Path, contract: str, module: str, statement: str) -> None:
    """Each contract on a copy of the code with one forbidden line."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    skip = shutil.ignore_patterns("__pycache__", "*.safetensors")
    shutil.copytree(ROOT / "lungseg_gui", tmp_path / "lungseg_gui", ignore=skip)
    for package in ("lungseg_lab", "lungseg_model", "lungseg_sets"):
        shutil.copytree(ROOT / "model" / package, tmp_path / "model" / package, ignore=skip)
    path = tmp_path / module
    path.write_text(path.read_text("utf-8") + f"\n{statement}\n", "utf-8")
    run = lint_imports(tmp_path, "--contract", contract)
    assert run.returncode == 1, run.stdout + run.stderr
    assert "1 broken" in run.stdout, run.stdout + run.stderr


def imported_by(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def test_core_imports_numpy_cv2_and_itself() -> None:
    for path in CORE.rglob("*.py"):
        for name in imported_by(path):
            top = name.split(".")[0]
            place = f"{path.relative_to(ROOT)} imports {name}"
            assert top in CORE_MAY_IMPORT or top in sys.stdlib_module_names or name.startswith("."), place
            assert top not in CORE_STAYS_AWAY_FROM, place
            assert top != "lungseg_gui" or name.startswith("lungseg_gui.core"), place
