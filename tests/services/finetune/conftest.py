"""Runs that learn within seconds: small versions, few small phantoms that are drawn once, no graphs unless asked for.

Children do the same (``quick_child``); one test starts the child by the program's own command.
"""

from __future__ import annotations

import functools
import json
import os
import sys
from pathlib import Path

import pytest

from lungseg_gui.services import finetune, phantom
from lungseg_gui.services.finetune import Options, phantoms
from lungseg_gui.services.registry import registry
from lungseg_model import conversion
from lungseg_model.weights import BUNDLED
from tests.services.finetune import quick_child
from tests.services.finetune.learning import QUICKLY, begin
from tests.services.versions import small_version

LIMIT = {"value": 0.52, "percentile": 99.0, "dice": 0.95, "cases": 137}


@pytest.fixture(scope="session")
def parent(tmp_path_factory: pytest.TempPathFactory, takes_long: None) -> Path:
    """A version with random weights, on a grid of 64, whose card has an uncertainty limit."""
    folder = small_version(tmp_path_factory.mktemp("parent") / "version")
    card = json.loads((folder / "card.json").read_text())
    (folder / "card.json").write_text(json.dumps({**card, "uncertainty_limit": LIMIT}))
    return folder


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the program comes with: random weights for both protocols, on a grid of 64."""
    return small_version(tmp_path_factory.mktemp("bundled") / BUNDLED, seed=1, classes=5)


@pytest.fixture
def graphs() -> None:
    """Make the graph of a candidate, as the program does; it takes a third of a run on this grid."""


_drawn = functools.cache(phantom.draw)


@pytest.fixture(autouse=True)
def _quick(request: pytest.FixtureRequest, bundled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phantoms, "SEEDS", quick_child.SEEDS)
    monkeypatch.setattr(phantoms, "SHAPE", quick_child.SHAPE)
    monkeypatch.setattr(phantom, "draw", _drawn)
    monkeypatch.setattr(registry, "bundled_folder", lambda: bundled)
    monkeypatch.setenv(quick_child.COMES_WITH, str(bundled))
    if "graphs" not in request.fixturenames:
        monkeypatch.setattr(conversion, "keep", quick_child.no_graph)


@pytest.fixture
def one_protocol(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program comes with a version of one protocol alone, as it did before 2.0."""
    folder = small_version(tmp_path_factory.mktemp("bundled") / "1.2")
    monkeypatch.setattr(registry, "bundled_folder", lambda: folder)


@pytest.fixture
def options(tmp_path: Path, parent: Path) -> Options:
    """A home with eight accepted cases, and the parent in use as r1."""
    return begin(tmp_path / "home", parent)


@pytest.fixture
def command(options: Options, repository: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the program's own command line of a child that learns from them, on a small grid."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(repository), str(repository / "model"))))
    asked = finetune.command(options.training_set, options.home, seed=3, device="cpu")
    return [*asked, *QUICKLY]


@pytest.fixture
def argv(command: list[str]) -> list[str]:
    """Return the command line of the same child, which is done within seconds."""
    return [sys.executable, "-m", quick_child.__name__, *command[command.index("finetune") + 1 :]]
