"""The notebook's cells, run one after the other in a process of their own, as a user would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

RUNNER = """
import json, sys
cells = json.load(open(sys.argv[1], encoding="utf-8"))["cells"]
space = {"__name__": "__main__"}
for number, cell in enumerate(cells):
    if cell["cell_type"] == "code":
        exec(compile("".join(cell["source"]), f"cell {number}", "exec"), space)
assert space["dice"] > 0.9, space["dice"]
"""


@pytest.fixture
def notebook(repository: Path) -> Path:
    return repository / "model" / "lungseg.ipynb"


def test_it_is_a_notebook_without_outputs(notebook: Path) -> None:
    read: dict[str, Any] = json.loads(notebook.read_text("utf-8"))
    assert (read["nbformat"], read["nbformat_minor"]) == (4, 5)
    names = [cell["id"] for cell in read["cells"]]
    assert len(set(names)) == len(names)
    for cell in read["cells"]:
        assert cell["cell_type"] in ("code", "markdown")
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None)


def test_it_says_how_it_is_started_and_the_extra_brings_it(notebook: Path, repository: Path) -> None:
    first = "".join(json.loads(notebook.read_text("utf-8"))["cells"][0]["source"])
    assert 'pip install "lungseg[lab]"' in first
    assert "jupyter lab model/lungseg.ipynb" in first
    extras = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert {line.split(">=")[0] for line in extras["lab"]} == {"matplotlib", "jupyterlab"}


@pytest.mark.slow
def test_it_runs_from_import_to_report(notebook: Path, repository: Path, tmp_path: Path) -> None:
    places = os.pathsep.join((str(repository), str(repository / "model")))
    environment = os.environ | {"PYTHONPATH": places, "LUNGSEG_HOME": str(tmp_path / "home"), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", RUNNER, str(notebook)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    work = tmp_path / "lungseg-notebook"
    assert (work / "run" / "report.html").is_file()
    assert len(list((work / "run").glob("*.png"))) == 9
    assert (work / "experiment" / "experiment.md").read_text("utf-8").count("\n| ") == 5
    assert (tmp_path / "home" / "models" / "r1" / "model.safetensors").is_file()
    assert "r1 is a candidate now" in done.stdout
