"""The command that plants faults, on a package of its own with tests that catch some of them."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from tests.mutants import __main__ as mutants
from tests.mutants import equivalent
from tests.mutants.coverage_map import CoverageMap
from tests.mutants.faults import drawn, faults, found_again, planted
from tests.mutants.processes import Processes, Ran

SOURCE = '''"""A toy."""

import logging
import random
from typing import Literal

_log = logging.getLogger("toy")
Digit = Literal[0, 1]
LIMIT = 100
WAIT_S = 5
SHARE = 0.5


def _table() -> list[int]:
    return [number + 1 for number in range(4)]


TABLE = _table()


def larger(a: int, b: int = 3) -> bool:
    """Whether a is larger."""
    _log.info("asked %d", 1)
    return a > b


def lucky() -> bool:
    """Whether a random number is below a share."""
    return random.random() < SHARE


def unused(a: int) -> int:
    """Nobody asks for it."""
    return a + LIMIT


def looked_up(a: int) -> int:
    """Nobody tests what it returns."""
    return TABLE[a] - 1
'''
TEST = """from lungseg_gui.toy.sizes import larger, looked_up


def test_larger():
    assert not larger(3) and larger(4)


def test_looked_up():
    assert looked_up(2) is not None
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    for folder in ("lungseg_gui/toy", "tests"):
        (root / folder).mkdir(parents=True)
    for package in ("lungseg_gui", "lungseg_gui/toy"):
        (root / package / "__init__.py").write_text("")
    (root / "lungseg_gui/toy/sizes.py").write_text(SOURCE)
    (root / "tests/test_sizes.py").write_text(TEST)
    (root / "tests/test_other.py").write_text("def test_other():\n    assert True\n")
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\naddopts = ['--import-mode=importlib']\n")
    return root


def test_every_fault_is_another_program_that_compiles_and_none_is_in_the_log_or_in_what_waits(root: Path) -> None:
    found = faults(root / "lungseg_gui/toy/sizes.py", root)
    assert {(fault.before, fault.after) for fault in found} == {
        ("100", "200"),
        ("number + 1", "number - 1"),
        ("1", "2"),
        ("4", "5"),
        ("3", "4"),
        ("a > b", "a >= b"),
        ("a + LIMIT", "a - LIMIT"),
        ("TABLE[a] - 1", "TABLE[a] + 1"),
    }
    made = {planted(fault, SOURCE) for fault in found}
    assert len(made) == len(found)
    assert ast.unparse(ast.parse(SOURCE)) + "\n" not in made
    for source in made:
        compile(source, "fault", "exec")


def test_a_fault_meets_the_tests_that_execute_its_line_and_the_tree_stays_as_it_was(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, known = tmp_path / "out.json", tmp_path / "map.json"
    command = ["lungseg_gui.toy", "--count", "20", "--map", str(known), "--json", str(out)]
    assert mutants.main(command, root=root, large=()) == 1
    found = json.loads(out.read_text())
    outcomes = {each["before"]: (each["outcome"], each["tests"]) for each in found if each["before"] != "1"}
    assert outcomes == {
        "a > b": ("caught", 1),
        "3": ("caught", 1),  # a default counts where the function runs
        "a + LIMIT": ("untested", 0),
        "TABLE[a] - 1": ("survived", 1),
        "100": ("survived", 2),  # what is executed at the import belongs to all that know the module
        "number + 1": ("survived", 2),
        "4": ("survived", 2),
    }
    (caught,) = (each for each in found if each["before"] == "a > b")
    assert caught["by"] == "tests/test_sizes.py::test_larger"
    told = capsys.readouterr().out
    assert "untested  lungseg_gui/toy/sizes.py:34: a + LIMIT  ->  a - LIMIT" in told
    assert "2 of 9 caught (22 %), 0 not judged" in told
    assert (root / "lungseg_gui/toy/sizes.py").read_text() == SOURCE
    assert "2 of 9 caught (22 %) of those that change anything" in told
    # A test that was missing: only its file is recorded again, and only what was not caught is judged again.
    (root / "tests/test_sizes.py").write_text(TEST.replace("is not None", "== 2"))
    mutants.main([*command, "--again", str(out)], root=root, large=())
    told = capsys.readouterr().out
    assert "recorded tests/test_sizes.py" in told
    assert "recorded tests/test_other.py" not in told
    assert "caught    lungseg_gui/toy/sizes.py:39: TABLE[a] - 1" in told
    assert "a > b" not in told
    assert "6 of 9 caught (67 %)" in told  # with those of the first run


def test_a_test_that_fails_without_a_fault_is_asked_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "tests/test_sizes.py").write_text(TEST + "    assert False\n")
    mutants.main(["lungseg_gui.toy", "--count", "20"], root=root, large=())
    told = capsys.readouterr().out
    assert "untested  lungseg_gui/toy/sizes.py:39: TABLE[a] - 1" in told
    assert "caught    lungseg_gui/toy/sizes.py:24: a > b" in told


def test_what_does_not_end_is_caught_only_where_it_ends_without_the_fault(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.mutants import judge
    from tests.mutants.coverage_map import Timed

    (root / "tests/test_sizes.py").write_text(
        TEST + "\n\ndef test_ends():\n    while not larger(4, 3):\n        pass\n    while larger(3):\n        pass\n"
    )
    place = mutants.copy_of(root, tmp_path / "copy")
    processes = Processes(place, tmp_path, large=())
    (fault,) = (each for each in faults(root / "lungseg_gui/toy/sizes.py", root) if each.before == "a > b")
    # What does not end is not waited for longer than it takes to see that; what does end has all the time it needs.
    run, waited = processes.run, iter((3.0, 600.0, 3.0, 3.0))

    def wait(*tests: Any, **more: Any) -> Ran:  # noqa: ANN401 - as run
        more["seconds"] = next(waited)
        return run(*tests, **more)

    monkeypatch.setattr(processes, "run", wait)
    judged = judge.Judge(processes)
    assert judged(fault, [Timed("tests/test_sizes.py::test_ends", 0.0)]) == ("timeout", "")
    (place / "tests/test_sizes.py").write_text("def test_ends():\n    while True:\n        pass\n")
    assert judged(fault, [Timed("tests/test_sizes.py::test_ends", 0.0)]) == ("unsound", "")


def test_the_same_seed_draws_the_same_faults_and_every_part_has_packages_and_tests() -> None:
    packages = mutants.PARTS["controllers"].packages
    first, again, other = (drawn(packages, mutants.ROOT, count=5, seed=seed) for seed in (1, 1, 2))
    assert first == again != other
    for part in mutants.PARTS.values():
        assert drawn(part.packages, mutants.ROOT, count=50, seed=1)
        assert all((mutants.ROOT / tests).exists() for tests in part.tests)


def test_a_source_that_grows_leaves_the_other_faults_drawn_as_they_were(root: Path) -> None:
    path = root / "lungseg_gui/toy/sizes.py"
    before = {fault.words.partition(": ")[2] for fault in drawn(["lungseg_gui.toy"], root, count=4, seed=1)}
    path.write_text("NONE = None\n" + SOURCE)
    assert {fault.words.partition(": ")[2] for fault in drawn(["lungseg_gui.toy"], root, count=4, seed=1)} == before
    path.write_text(SOURCE + "\n\ndef more(a: int) -> int:\n    return a - 7\n")
    after = {fault.words.partition(": ")[2] for fault in drawn(["lungseg_gui.toy"], root, count=4, seed=1)}
    assert len(before & after) >= 3


def test_an_earlier_run_is_taken_up_where_lines_moved_and_what_changes_nothing_is_not_run(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = equivalent.Equivalent("lungseg_gui/toy/sizes.py", "LIMIT = 100", "100", "200", "Nobody asks for it.")
    monkeypatch.setattr(equivalent, "listed", lambda: [entry])
    path = root / "lungseg_gui/toy/sizes.py"
    (old,) = (each for each in faults(path, root) if each.before == "a > b")
    out, known = tmp_path / "out.json", tmp_path / "map.json"
    mutants.main(["lungseg_gui.toy", "--count", "20", "--map", str(known), "--json", str(out)], root=root, large=())
    told = capsys.readouterr().out
    assert "equivalent lungseg_gui/toy/sizes.py:9: 100  ->  200  [Nobody asks for it.]" in told
    assert "2 of 9 caught (22 %), 0 not judged" in told
    assert "2 of 8 caught (25 %) of those that change anything" in told
    path.write_text("# moved\n\n" + SOURCE.replace("return a + LIMIT", "return LIMIT * a"))
    today = found_again(old, root)
    assert today is not None
    assert (today.line, today.text) == (old.line + 2, "return a > b")
    mutants.main(["lungseg_gui.toy", "--map", str(known), "--again", str(out)], root=root, large=())
    told = capsys.readouterr().out
    assert "recorded" not in told  # the tests are as they were
    assert "survived  lungseg_gui/toy/sizes.py:41: TABLE[a] - 1" in told  # met, though its line moved
    assert "0 not judged, 1 gone" in told


def test_an_entry_whose_line_was_rewritten_is_stale(root: Path) -> None:
    entry = equivalent.Equivalent("lungseg_gui/toy/sizes.py", "LIMIT = 100", "100", "200", "Nobody asks for it.")
    assert equivalent.stale([entry], root) == []
    path = root / entry.path
    path.write_text(SOURCE.replace("LIMIT = 100", "LIMIT = 101"))
    assert equivalent.stale([entry], root) == [entry]
    path.unlink()
    assert equivalent.stale([entry], root) == [entry]


def test_the_list_is_of_the_sources_of_today_and_gives_a_reason_for_each() -> None:
    entries = equivalent.listed()
    gone = equivalent.stale(entries, mutants.ROOT)
    assert gone == [], "Take these out of tests/mutants/equivalent.toml: their lines were rewritten"
    assert all(len(entry.why) > 20 and entry.why.endswith(".") for entry in entries)


def test_a_map_is_kept_for_what_did_not_change(root: Path, tmp_path: Path) -> None:
    place = mutants.copy_of(root, tmp_path / "copy")
    told: list[str] = []
    for _ in range(2):
        known = CoverageMap(tmp_path / "map.json", Processes(place, tmp_path, large=()))
        known.record(["tests/test_sizes.py", "tests/test_other.py"], told.append)
    assert len(told) == 2
