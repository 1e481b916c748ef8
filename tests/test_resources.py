"""resource_path() in the source tree, from the wheel and in a frozen program."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from lungseg_gui.resources import program, resource_path

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("icons/lungseg.svg", "recipes/bundled.toml", "fonts/OFL.txt", "manual/index.md")
ASK = "import sys; from lungseg_gui.resources import resource_path as find; print(find(sys.argv[1]), end='')"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder into which the wheel of this checkout was unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    built = next(WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"]))
    site = folder / "site-packages"
    with zipfile.ZipFile(built) as archive:
        archive.extractall(site)
    return site


def original(name: str) -> Path:
    folder = {"recipes": "model", "manual": "docs"}.get(name.partition("/")[0], "resources")
    return ROOT / folder / name


@pytest.mark.parametrize("name", SHIPPED)
def test_source_tree(name: str) -> None:
    assert resource_path(name) == original(name)


@pytest.mark.parametrize("name", SHIPPED)
def test_wheel(wheel: Path, tmp_path: Path, name: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(wheel), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", ASK, name]
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()
    found = Path(run.stdout.decode("utf-8"))
    assert found.is_relative_to(wheel)
    assert found.read_bytes() == original(name).read_bytes()


def test_wheel_holds_every_resource_recipe_and_weight(wheel: Path) -> None:
    places = {
        ROOT / "resources": wheel / "lungseg_gui" / "_resources",
        ROOT / "model" / "recipes": wheel / "lungseg_gui" / "_resources" / "recipes",
        ROOT / "docs" / "manual": wheel / "lungseg_gui" / "_resources" / "manual",
        ROOT / "model" / "lungseg_model" / "weights": wheel / "lungseg_model" / "weights",
    }
    for source, place in places.items():
        files = [path.relative_to(source) for path in source.rglob("*") if path.is_file()]
        left_out = {".ts", ".md"} if source.name == "resources" else set[str]()
        assert files, f"{source.relative_to(ROOT)} is empty"
        assert [str(path) for path in files if (place / path).is_file() == (path.suffix in left_out)] == []


def test_wheel_brings_the_desktop_entry_and_the_licences(wheel: Path) -> None:
    names = {path.name for path in wheel.rglob("*") if path.is_file()}
    assert {"org.lungseg.lungseg.desktop", "org.lungseg.lungseg.svg", "LICENSE", "LGPL-3.0.txt"} <= names


def test_frozen_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = tmp_path / "lungseg_gui" / "_resources" / "recipes" / "bundled.toml"
    bundled.parent.mkdir(parents=True)
    bundled.write_text("epochs = 1", "utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_path("recipes/bundled.toml") == bundled
    with pytest.raises(FileNotFoundError, match=r"icons/lungseg\.svg"):
        resource_path("icons/lungseg.svg")


def test_either_frozen_program_starts_the_window_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert program() == [sys.executable, "-m", "lungseg_gui"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in ("lungseg", "lungseg-gui"):
        monkeypatch.setattr(sys, "executable", str(tmp_path / name))
        assert program() == [str(tmp_path / "lungseg-gui")]


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../pyproject.toml", "icons/../../pyproject.toml"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no path inside"):
        resource_path(name)


def test_a_missing_resource_says_where_it_was_looked_for() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        resource_path("icons/no-such-icon.svg")
