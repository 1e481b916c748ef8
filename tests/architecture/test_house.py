"""What stands around the code: hosted tests, templates, citation, threat model, bill of materials, the picture."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import lungseg_gui
import run
from lungseg_sets.errors import SetError
from lungseg_sets.outside import refuse_paths_outside
from lungseg_setup import system
from tests.slow import chosen, is_long, slow_tests

ROOT = Path(__file__).resolve().parents[2]
NETWORK = {
    "aiohttp",
    "ftplib",
    "http",
    "dicomweb_client",
    "httpx",
    "pynetdicom",
    "requests",
    "smtplib",
    "socketserver",
    "ssl",
    "telnetlib",
    "websockets",
}


def read_yaml(path: Path) -> Any:  # noqa: ANN401 - straight from YAML
    return yaml.safe_load(path.read_text("utf-8"))


def test_hosted_tests_run_what_everybody_runs_on_every_system_and_python() -> None:
    job = read_yaml(ROOT / ".github" / "workflows" / "test.yml")["jobs"]["test"]
    matrix = job["strategy"]["matrix"]
    assert {name.split("-")[0] for name in matrix["os"]} == {"ubuntu", "macos", "windows"}
    (major, oldest), (_, newest) = run.OLDEST, run.NEWEST
    assert matrix["python"] == [f"{major}.{minor}" for minor in range(oldest, newest + 1)]
    steps = [step["run"] for step in job["steps"] if "run" in step]
    assert steps[-1] == "python run.py test"
    assert set(system.QT_LIBRARIES.values()) | set(system.X11_LIBRARIES.values()) <= set(steps[0].split())


def test_templates_ask_for_no_patient_data() -> None:
    forms = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
    asked = [read_yaml(path) for path in forms if path.name != "config.yml"]
    assert len(asked) == 3
    for form in asked:
        assert {"name", "description", "body"} <= set(form)
        first = form["body"][0]
        assert first["type"] == "markdown"
        assert "patient" in first["attributes"]["value"]


def test_the_citation_is_of_this_version() -> None:
    cited = read_yaml(ROOT / "CITATION.cff")
    assert cited["version"] == lungseg_gui.__version__
    assert cited["license"] == "Apache-2.0"


def test_every_defence_of_the_threat_model_has_its_test() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and "what could happen" not in line]
    assert len(rows) >= 15
    for row in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", row)
        assert named, f"without a test: {row}"
        for path, name in named:
            assert f"\ndef {name}(" in (ROOT / path).read_text("utf-8"), f"{path} has no {name}"


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (node.module, *(f"{node.module}.{name.name}" for name in node.names))


def test_only_the_way_to_a_pacs_speaks_to_a_network() -> None:
    """Of socket only the computer's name is asked for, which a lock holds; urllib.parse speaks to nobody."""
    for package in ("lungseg_gui", "model/lungseg_model", "model/lungseg_sets"):
        for path in (ROOT / package).rglob("*.py"):
            if path.parent == ROOT / "lungseg_gui" / "services" / "pacs":
                continue
            text = path.read_text("utf-8")
            for name in imports(path):
                assert name.split(".")[0] not in NETWORK, f"{path} imports {name}"
                assert not name.startswith("urllib.request"), f"{path} imports {name}"
                if name == "socket":
                    assert set(re.findall(r"\bsocket\.(\w+)", text)) <= {"gethostname"}, path


@pytest.mark.parametrize("name", ["../secret.png", "/etc/passwd", "imagesTr/../../secret.png"])
def test_a_set_that_points_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    inside = {"training": [{"image": "imagesTr/a_0000.png", "label": "labelsTr/a.png"}]}
    (tmp_path / "dataset.json").write_text(json.dumps(inside))
    refuse_paths_outside(tmp_path)
    (tmp_path / "dataset.json").write_text(json.dumps(inside | {"test": [name]}))
    with pytest.raises(SetError, match="points outside its folder"):
        refuse_paths_outside(tmp_path)


def test_the_bill_of_materials_has_every_pin_and_is_the_same_twice(tmp_path: Path) -> None:
    written: list[bytes] = []
    for number in range(2):
        out = tmp_path / f"{number}.json"
        command = [sys.executable, str(ROOT / "packaging" / "sbom.py"), "--out", str(out)]
        subprocess.run(command, cwd=tmp_path, check=True)
        written.append(out.read_bytes())
    assert written[0] == written[1]
    bill = json.loads(written[0])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    parts = bill["components"]
    lines = [(ROOT / name).read_text("utf-8") for name in ("requirements.txt", "requirements-engine.txt")]
    pinned = set(re.findall(r"^([\w.-]+==[\w.+]+)", "\n".join(lines), re.MULTILINE))
    assert {f"{one['name']}=={one['version']}" for one in parts if one["type"] == "library"} == pinned
    references = [one["bom-ref"] for one in parts]
    assert len(set(references)) == len(references)
    assert bill["dependencies"] == [{"ref": "lungseg", "dependsOn": references}]
    torch = next(one for one in parts if one["name"] == "torch")
    assert torch["purl"].startswith("pkg:pypi/torch@")
    assert "BSD" in torch["licenses"][0]["license"]["name"]
    assert any(one["type"] == "machine-learning-model" and one["hashes"] for one in parts)


def test_the_picture_of_the_parts_is_current() -> None:
    from docs.draw_parts import OUT, draw

    assert OUT.read_text("utf-8") == draw(), "draw it again: python -m docs.draw_parts"


def test_every_step_of_the_walk_is_there_and_counted() -> None:
    sections = (ROOT / "docs" / "architecture.md").read_text("utf-8").split("\n## ")[1:]
    walks = [section for section in sections if re.match(r".*: \d+ steps", section)]
    assert len(walks) == 6
    for section in walks:
        title = section.splitlines()[0]
        steps = re.findall(r"^\| (\d+) \| `([\w/]+\.py)::(\w+)` \|(.*)\|$", section, re.MULTILINE)
        said = re.search(r": (\d+) steps", title)
        assert said is not None
        assert [int(number) for number, *_ in steps] == list(range(1, int(said[1]) + 1)), title
        for _, path, name, _ in steps:
            assert re.search(rf"^ *def {name}\(", (ROOT / path).read_text("utf-8"), re.MULTILINE), f"{path}::{name}"
        handed = re.search(r"(\d+) hand-overs", title)
        if handed is not None:
            assert sum("*handed over*" in what for *_, what in steps) == int(handed[1])


def test_slow_tests_are_there_and_were_measured() -> None:
    for name, seconds in slow_tests().items():
        path, _, function = name.partition("::")
        assert re.search(rf"\b{function.partition('::')[0]}\b", (ROOT / path).read_text("utf-8")), name
        assert seconds > 0
    before = {"a::x": 9.0, "a::y": 9.0}
    lines = ["0.3 a::x[1]", "2.0 a::x[2]", "0.4 a::y", "0.1 a::x[2]", "8.0 b::z", "3.9 tests/architecture/c::z"]
    assert chosen(lines, before) == {"b::z": 8.0}
    assert chosen(["3.0 a::x[1]", "2.0 a::x[2]"], before) == {"a::x": 5.0, "a::y": 9.0}


def test_what_starts_the_window_or_a_training_is_left_to_the_whole_run() -> None:
    tests = ROOT / "tests"
    assert is_long(tests / "e2e" / "test_any.py", ())
    assert not is_long(tests / "ui" / "test_any.py", ("qtbot",))
    for path in sorted(tests.rglob("test_*.py")):
        source = path.read_text("utf-8")
        if not re.search(r"\b(Program|train)\(", source) or is_long(path, ()):
            continue
        for made in (part for part in ast.walk(ast.parse(source)) if isinstance(part, ast.FunctionDef)):
            calls = {ast.unparse(part.func) for part in ast.walk(made) if isinstance(part, ast.Call)}
            fixture = any("pytest.fixture" in ast.unparse(decorator) for decorator in made.decorator_list)
            if "Program" in calls or (fixture and "train" in calls):
                asked = {argument.arg for argument in made.args.args}
                ends = "_make" in ast.unparse(made)  # replaced: nothing is made
                assert ends or asked & {"takes_long", "program"}, f"{path.name}: {made.name} starts much"


@pytest.fixture
def window(takes_long: None) -> None:
    """Stands for one: nothing is started."""


def test_who_is_given_a_window_is_long(request: pytest.FixtureRequest, window: None) -> None:
    assert request.node.get_closest_marker("long")


def test_who_is_given_none_is_run_after_each_change(request: pytest.FixtureRequest) -> None:
    assert not request.node.get_closest_marker("long")
