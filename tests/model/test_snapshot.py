"""A version from a training that is under way."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from lungseg_lab import recipe as recipes
from lungseg_lab import snapshot
from lungseg_model import network, weights
from lungseg_model.errors import ModelError

from .conftest import RECIPE


def test_it_has_the_averaged_weights_of_the_last_checkpoint(tmp_path: Path) -> None:
    recipe, run = tmp_path / "two.toml", tmp_path / "run"
    recipe.write_text(RECIPE.format(epochs=2))
    run.mkdir()
    config = recipes.read(recipe).network
    torch.manual_seed(0)
    state, average = (network.build(config).state_dict() for _ in range(2))
    torch.save({"module": state, "average": average, "epoch": 1, "steps": 7}, run / "checkpoint.pt")
    found = weights.load_version(snapshot.write(recipe, run, tmp_path / "out"))
    assert (found.card["recipe"], found.card["epochs"], found.card["steps"]) == ("two", 1, 7)
    for name, value in found.module.state_dict().items():
        torch.testing.assert_close(value, average[name], atol=1e-3, rtol=1e-3)


@pytest.mark.parametrize("content", [None, b"no checkpoint"])
def test_a_run_without_a_checkpoint_is_refused(tmp_path: Path, content: bytes | None) -> None:
    recipe, run = tmp_path / "two.toml", tmp_path / "run"
    recipe.write_text(RECIPE.format(epochs=2))
    run.mkdir()
    if content is not None:
        (run / "checkpoint.pt").write_bytes(content)
    with pytest.raises(ModelError, match="run has no checkpoint of this network"):
        snapshot.write(recipe, run, tmp_path / "out")
    assert not (tmp_path / "out").exists()
