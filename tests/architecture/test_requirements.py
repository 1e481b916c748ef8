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
# A second Qt, a GPL-3 decoder, and what torch pins itself for the platforms that have it.
NEVER = ("opencv-python", "pylibjpeg-libjpeg", "pyside6", "pyside6-addons", "triton")
NEVER_BEGINS = ("nvidia-", "cuda-")


def lines(name: str) -> list[str]:
    text = (ROOT / name).read_text("utf-8")
    bare = (line.split("#")[0].strip() for line in text.splitlines())
    return [line for line in bare if line]


def pins(name: str) -> dict[str, str]:
    found = [re.fullmatch(r"([\w.-]+)==([\w.+]+)", line) for line in lines(name) if not line.startswith("-r ")]
    assert all(found), f"{name} has a line that is no exact pin"
    return {canonicalize_name(match[1]): match[2] for match in found if match}


def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_every_dependency_of_the_code_is_pinned_within_its_range() -> None:
    pinned = pins("requirements.txt")
    dependencies = project()["dependencies"]
    assert isinstance(dependencies, list)
    for line in dependencies:
        requirement = Requirement(str(line))
        name = canonicalize_name(requirement.name)
        assert name in pinned, f"{name} is not pinned in requirements.txt"
        assert requirement.specifier.contains(pinned[name]), f"{name} {pinned[name]} is outside {requirement.specifier}"


@pytest.mark.parametrize("name", FILES)
def test_nothing_unwanted_is_required(name: str) -> None:
    unwanted = [pin for pin in pins(name) if pin in NEVER or pin.startswith(NEVER_BEGINS)]
    assert unwanted == []


def test_development_requirements_add_to_the_others_and_repeat_none() -> None:
    assert "-r requirements.txt" in lines("requirements-dev.txt")
    assert set(pins("requirements.txt")) & set(pins("requirements-dev.txt")) == set()


@pytest.mark.parametrize("name", FILES)
def test_the_environment_has_the_pinned_versions(name: str) -> None:
    installed: dict[str, str] = {}
    for found in metadata.distributions():
        installed.setdefault(canonicalize_name(found.metadata["Name"]), found.version)
    # torch's CPU builds carry a local version ("+cpu") of the same release.
    differing = {
        pin: (version, installed.get(pin))
        for pin, version in pins(name).items()
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
