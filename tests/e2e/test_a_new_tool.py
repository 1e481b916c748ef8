"""Adding a tool as CONTRIBUTING says, and nothing else: its example is used in a copy of the program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = Path("lungseg_gui/core/tools/table.py")


def test_the_tool_of_contributing_works_with_one_file_and_one_row(tmp_path: Path) -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    source, row = re.findall(r"```python\n(.*?)```", page, re.DOTALL)[:2]
    name = source.splitlines()[0].removeprefix("# ")
    assert name.startswith("core/tools/")
    forgotten = shutil.ignore_patterns("__pycache__", "*.pyc")
    for folder in ("lungseg_gui", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=forgotten)
    for link in ("resources", "model", "packaging"):
        (tmp_path / link).symlink_to(ROOT / link, target_is_directory=True)
    for file in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / file, tmp_path)
    (tmp_path / "lungseg_gui" / name).write_text(source, encoding="utf-8")
    table = (tmp_path / TABLE).read_text(encoding="utf-8")
    table, imported = re.subn("(from lungseg_gui.core.tools import [a-z, ]*brush, )", r"\1dot, ", table)
    table, added = re.subn(r"\n\n\n(?=def of_kind)", f"\n{row.rstrip()}\n\n\n", table)
    assert (imported, added) == (1, 1)
    (tmp_path / TABLE).write_text(table, encoding="utf-8")
    tests = ["tests/core/tools/test_table.py", "tests/e2e/test_tools.py"]
    # ``share`` finds the icon's and the keys' tests, ``dot`` and ``each_tool`` those that go through all tools.
    chosen = "dot or once or share or font or which_tool or each_tool"
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", "-n", "0", "-k", chosen, "-rA", *tests],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(tmp_path), str(tmp_path / "model")))},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
    done = set(re.findall(r"^PASSED \S+::(\w+)", run.stdout, re.MULTILINE))
    assert {
        "test_what_each_tool_drew_is_read_back_from_the_journal_and_exported",
        "test_what_paints_takes_a_position_and_returns_a_box_of_the_mask",
    } <= done
    drawn = set(re.findall(r"^\S+::(\w+) SUBPASSED\[dot\]", run.stdout, re.MULTILINE))
    assert drawn == {
        "test_the_window_says_which_tool_was_chosen_by_key_or_button",
        "test_each_tool_changes_mask_or_picture_and_undo_takes_one_step_back",
    }
