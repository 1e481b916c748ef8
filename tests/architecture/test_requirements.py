"""requirements.txt (what was tested) and pyproject.toml (what the code needs) tell the same story."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

import run

ROOT = Path(__file__).resolve().parents[2]
FILES = ("requirements.txt", "requirements-dev.txt")
ENGINE = "requirements-engine.txt"  # installed without what it asks for
# A second Qt, a GPL-3 decoder, what reports its use, and what torch pins itself for the platforms that have it.
NEVER = ("opencv-python", "pylibjpeg-libjpeg", "pyside6", "pyside6-addons", "openvino-telemetry", "triton")
NEVER_BEGINS = ("nvidia-", "cuda-")


def lines(name: str) -> list[str]:
    text = (ROOT / name).read_text("utf-8")
    bare = (line.split("#")[0].strip() for line in text.splitlines())
    return [line for line in bare if line]


def pins(name: str, *, here: bool = False) -> dict[str, str]:
    """Return versions by name; of ``here`` those alone that this computer has."""
    wanted = [line for line in lines(name) if not line.startswith("-r ")]
    if here:
        wanted = [line for line in wanted if (marker := Requirement(line).marker) is None or marker.evaluate()]
    found = [re.fullmatch(r"([\w.-]+)==([\w.+]+)( ; .+)?", line) for line in wanted]
    assert all(found), f"{name} has a line that is no exact pin"
    return {canonicalize_name(match[1]): match[2] for match in found if match}


def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_every_dependency_of_the_code_is_pinned_within_its_range() -> None:
    """Those of the laboratory, too: what run.py sets up is the whole."""
    pinned = pins("requirements.txt") | pins(ENGINE)
    dependencies, extras = project()["dependencies"], project()["optional-dependencies"]
    assert isinstance(dependencies, list)
    assert isinstance(extras, dict)
    # run.py sets up no Jupyter: the notebook's cells are plain Python, and the tests run them without it.
    laboratory = [line for line in extras["lab"] if not line.startswith("jupyterlab")]
    for line in (*dependencies, *laboratory):
        requirement = Requirement(str(line))
        name = canonicalize_name(requirement.name)
        assert name in pinned, f"{name} is not pinned in requirements.txt"
        assert requirement.specifier.contains(pinned[name]), f"{name} {pinned[name]} is outside {requirement.specifier}"


@pytest.mark.parametrize("name", [*FILES, ENGINE])
def test_nothing_unwanted_is_required(name: str) -> None:
    unwanted = [pin for pin in pins(name) if pin in NEVER or pin.startswith(NEVER_BEGINS)]
    assert unwanted == []


def test_development_requirements_add_to_the_others_and_repeat_none() -> None:
    assert "-r requirements.txt" in lines("requirements-dev.txt")
    assert set(pins("requirements.txt")) & set(pins("requirements-dev.txt")) == set()


def test_both_files_name_the_same_computers_for_the_engine() -> None:
    [line] = lines(ENGINE)
    dependencies = project()["dependencies"]
    assert isinstance(dependencies, list)
    [other] = [text for text in map(str, dependencies) if text.startswith("openvino")]
    assert str(Requirement(line).marker) == str(Requirement(other).marker)
    supported = {("linux", "x86_64"), ("win32", "AMD64"), ("darwin", "arm64")}
    for system in ("linux", "win32", "darwin"):
        for machine in ("x86_64", "AMD64", "ARM64", "arm64", "aarch64"):
            marker = Requirement(line).marker
            assert marker is not None
            found = marker.evaluate({"sys_platform": system, "platform_machine": machine})
            assert found == ((system, machine) in supported)


def test_what_reports_the_use_of_the_engine_is_not_installed() -> None:
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.version("openvino-telemetry")


@pytest.mark.parametrize("name", [*FILES, ENGINE])
def test_the_environment_has_the_pinned_versions(name: str) -> None:
    installed: dict[str, str] = {}
    for found in metadata.distributions():
        installed.setdefault(canonicalize_name(found.metadata["Name"]), found.version)
    # torch's CPU builds carry a local version ("+cpu") of the same release.
    differing = {
        pin: (version, installed.get(pin))
        for pin, version in pins(name, here=True).items()
        if installed.get(pin, "").split("+")[0] != version
    }
    assert differing == {}


def test_run_py_and_pyproject_agree_on_the_versions_of_python() -> None:
    supported = SpecifierSet(str(project()["requires-python"]))
    (major, oldest), (_, newest) = run.OLDEST, run.NEWEST
    versions = [f"{major}.{minor}" for minor in range(oldest, newest + 1)]
    assert all(supported.contains(version) for version in versions)
    assert not supported.contains(f"{major}.{oldest - 1}")
    assert not supported.contains(f"{major}.{newest + 1}")
