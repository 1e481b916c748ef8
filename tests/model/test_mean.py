"""The mean of two versions of one network."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch

from lungseg_lab import mean
from lungseg_model import network, weights
from lungseg_model.errors import ModelError
from lungseg_model.network import Config

STALE = ("scores", "kept_apart", "held_out", "uncertainty_limit")
SMALL = Config(architecture="classic", levels=2, filters=4, size=64)


def version(folder: Path, seed: int, config: Config = SMALL) -> Path:
    torch.manual_seed(seed)
    return weights.save_version(
        folder,
        network.build(config),
        config,
        {"cases": seed, "recipe": f"r{seed}", "epochs": seed, **dict.fromkeys(STALE, "of it alone")},
    )


def test_every_weight_lies_between(tmp_path: Path) -> None:
    first, second = version(tmp_path / "a", 1), version(tmp_path / "b", 2)
    out = mean.write(first, second, share=0.25, size=96, out=tmp_path / "m")
    one, other, found = (weights.load_version(folder) for folder in (first, second, out))
    assert found.config == dataclasses.replace(SMALL, size=96)
    ours, theirs = one.module.state_dict(), other.module.state_dict()
    for name, value in found.module.state_dict().items():
        torch.testing.assert_close(
            value, (0.75 * ours[name] + 0.25 * theirs[name]).to(value.dtype), atol=1e-3, rtol=1e-3
        )
    assert found.card["cases"] == 2
    assert [part["share"] for part in found.card["mean_of"]] == [0.75, 0.25]
    assert (found.card["recipe"], found.card["epochs"]) == ("mean at 96 px: 0.75 of r1; 0.25 of r2", 3)
    whole = weights.load_version(mean.write(first, second, share=1, size=96, out=tmp_path / "whole"))
    assert (whole.card["recipe"], whole.card["epochs"]) == ("r2; masks at 96 px", 3)
    assert not set(STALE) & set(found.card)  # they are the second one's


def test_what_has_no_mean_is_refused(tmp_path: Path) -> None:
    first = version(tmp_path / "a", 1)
    other = version(tmp_path / "b", 2, dataclasses.replace(SMALL, classes=5))
    with pytest.raises(ModelError, match="different networks"):
        mean.write(first, other, share=0.5, size=64, out=tmp_path / "m")
    with pytest.raises(ModelError, match="share of 2"):
        mean.write(first, first, share=2.0, size=64, out=tmp_path / "m")
