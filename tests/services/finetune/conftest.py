from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from lungseg_gui.services import finetune
from lungseg_gui.services.finetune import Options, phantoms
from lungseg_gui.services.registry import registry
from tests.services.finetune.learning import begin
from tests.services.versions import small_version

LIMIT = {"value": 0.52, "percentile": 99.0, "dice": 0.95, "cases": 137}


@pytest.fixture(scope="session")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A version with random weights, on a grid of 64, whose card has an uncertainty limit."""
    folder = small_version(tmp_path_factory.mktemp("parent") / "version")
    card = json.loads((folder / "card.json").read_text())
    (folder / "card.json").write_text(json.dumps({**card, "uncertainty_limit": LIMIT}))
    return folder


@pytest.fixture(autouse=True)
def _two_phantoms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing all of them takes seconds; child processes draw them all."""
    monkeypatch.setattr(phantoms, "SEEDS", range(901, 903))


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
def argv(options: Options, repository: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the command line of a child that learns from them within seconds."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(repository), str(repository / "model"))))
    asked = finetune.command(options.training_set, options.home, seed=3, device="cpu")
    return [*asked, "--size", "64", "--epochs", "2"]
