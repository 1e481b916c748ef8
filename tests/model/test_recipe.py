from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from lungseg_lab import recipe
from lungseg_model.errors import ModelError

PHASE = {"size": 64, "epochs": 2, "batch": 4}


def test_the_bundled_recipe_is_read(repository: Path) -> None:
    read = recipe.read(repository / "model" / "recipes" / "bundled.toml")
    assert read.network.encoder == "resnet18"
    assert read.network.decoder_channels == (128, 64, 32, 16, 16)
    assert read.network.size == read.phases[-1].size
    assert read.augment["invert"] > 0


@pytest.mark.parametrize(("name", "architecture"), [("classic", "classic"), ("bce_iou", "unet")])
def test_the_other_shipped_recipes_are_read(repository: Path, name: str, architecture: str) -> None:
    read = recipe.read(repository / "model" / "recipes" / f"{name}.toml")
    assert read.network.architecture == architecture
    assert "iou" in read.loss


def test_the_recipe_to_leave_a_source_out_trains_the_bundled_network_in_small(repository: Path) -> None:
    recipes = repository / "model" / "recipes"
    small, bundled = recipe.read(recipes / "leave_one_out.toml"), recipe.read(recipes / "bundled.toml")
    assert (small.phases, small.val_every) == ((recipe.Phase(size=256, epochs=16, batch=8),), 4)
    assert small.network == dataclasses.replace(bundled.network, size=256)
    assert small.hold_out == ""


def test_phases_follow_each_other() -> None:
    read = recipe.parse({"phases": [PHASE, {"size": 96, "epochs": 1, "batch": 2}]})
    assert [read.phase(i).size for i in range(3)] == [64, 64, 96]
    assert read.epochs == 3
    with pytest.raises(IndexError):
        read.phase(3)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"rates": 1e-3}, "rates"),
        ({"rate": -1.0}, "rate"),
        ({"rate": "fast"}, "rate"),
        ({"seed": True}, "seed"),
        ({"loss": "hope"}, "loss"),
        ({"precision": "float8"}, "precision"),
        ({"phases": []}, "phases"),
        ({"phases": [{"size": 65, "epochs": 1, "batch": 1}]}, "65"),
        ({"phases": [{"size": 64, "epochs": 1}]}, "batch"),
        ({"phases": [{**PHASE, "epoch": 1}]}, "epoch"),
        ({"phases": ["long"]}, "phases"),
        ({"augment": {"sparkle": 0.5}}, "sparkle"),
        ({"augment": {"blur": 1.5}}, "blur"),
        ({"augment": 3}, "augment"),
        ({"network": {"encoder": "resnet9000"}}, "resnet9000"),
        ({"network": {"classes": 4}}, "classes"),
        ({"augmentation": "sometimes"}, "augmentation"),
        ({"network": {"architecture": "classic", "levels": 7}}, "halved 7 times"),
        ({"network": {"architecture": "classic", "encoder": "resnet18"}}, "encoder"),
        ({"grid": {"levels": [1]}}, "grid"),
        ({"network": {"filters": 4}}, "filters"),
        ({"leave_out": "case"}, "leave_out"),
        ({"leave_out": [3]}, "leave_out"),
        ({"network": {"decoder_channels": [1, 2]}}, "decoder"),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, Any], word: str) -> None:
    with pytest.raises(ModelError, match=word) as caught:
        recipe.parse({"phases": [PHASE], **change})
    assert caught.value.remedy


def test_files_that_are_no_recipe(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        recipe.read(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("rate = = 3")
    with pytest.raises(ModelError, match="TOML"):
        recipe.read(tmp_path / "bad.toml")
