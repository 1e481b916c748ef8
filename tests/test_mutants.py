"""The command that plants faults, on a package of its own with tests that catch some of them."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from tests import mutants

SOURCE = '''"""A toy."""


def larger(a: int, b: int = 3) -> bool:
    """Whether a is larger."""
    return a > b


def unused(a: int) -> int:
    """Nobody asks for it."""
    return a + 7
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    for folder in ("lungseg_gui/toy", "tests"):
        (root / folder).mkdir(parents=True)
    for package in ("lungseg_gui", "lungseg_gui/toy"):
        (root / package / "__init__.py").write_text("")
    (root / "lungseg_gui/toy/sizes.py").write_text(SOURCE)
    test = "from lungseg_gui.toy.sizes import larger\n\n\ndef test_larger():\n    assert not larger(3) and larger(4)\n"
    (root / "tests/test_sizes.py").write_text(test)
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    return root


def test_every_fault_is_another_program_that_compiles(root: Path) -> None:
    found = mutants.faults(root / "lungseg_gui/toy/sizes.py", root)
    assert {(fault.before, fault.after) for fault in found} == {
        ("a > b", "a >= b"),
        ("3", "4"),
        ("a + 7", "a - 7"),
        ("7", "8"),
    }
    sources = {mutants.planted(fault, SOURCE) for fault in found}
    assert len(sources) == len(found)
    assert ast.unparse(ast.parse(SOURCE)) + "\n" not in sources
    for source in sources:
        compile(source, "fault", "exec")


def test_faults_that_no_test_catches_are_listed_and_the_tree_stays_as_it_was(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.json"
    assert mutants.main(["--package", "lungseg_gui.toy", "--count", "9", "--json", str(out)], root=root) == 1
    outcomes = {found["before"]: found["outcome"] for found in json.loads(out.read_text())}
    assert outcomes == {"a > b": "caught", "3": "caught", "a + 7": "survived", "7": "survived"}
    told = capsys.readouterr().out
    assert "survived  lungseg_gui/toy/sizes.py:11: a + 7  ->  a - 7" in told
    assert "2 of 4 caught (50 %), 0 not judged" in told
    assert (root / "lungseg_gui/toy/sizes.py").read_text() == SOURCE


def test_a_test_that_fails_anyway_catches_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    test = root / "tests/test_sizes.py"
    test.write_text(test.read_text() + "    assert False\n")
    mutants.main(["--package", "lungseg_gui.toy", "--count", "1"], root=root)
    assert "unsound" in capsys.readouterr().out


def test_the_same_seed_draws_the_same_faults() -> None:
    first, again, other = (
        mutants.drawn("lungseg_gui.ui.controllers", mutants.ROOT, count=5, seed=seed) for seed in (1, 1, 2)
    )
    assert first == again != other
    assert mutants.tests_of("lungseg_gui/ui/controllers/reviewing.py", mutants.ROOT)
