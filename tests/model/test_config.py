"""What a config may say: each limit from both sides, and what is written of it."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import nn

from lungseg_model import network, views
from lungseg_model.errors import ModelError
from lungseg_model.network import Config, Postprocessing

CLASSIC: dict[str, Any] = {"architecture": "classic"}


def test_a_plain_config_is_that_of_the_bundled_architecture() -> None:
    post = {"smooth_edges": True, "sides_by_position": True, "largest_component": True, "close_holes": True}
    assert Config().as_dict() == {
        "architecture": "unet",
        "encoder": "resnet18",
        "decoder_channels": (128, 64, 32, 16, 16),
        "in_channels": 1,
        "classes": 3,
        "size": 384,
        "preprocessing": "area-percentile-tone-1",
        "postprocessing": post,
    }
    assert Config(views=True).as_dict() == {**Config().as_dict(), "views": True}
    assert Config(**CLASSIC).as_dict() == {
        "architecture": "classic",
        "levels": 4,
        "filters": 64,
        "batch_norm": True,
        "in_channels": 1,
        "classes": 3,
        "size": 384,
        "preprocessing": "area-percentile-tone-1",
        "postprocessing": post,
    }
    assert Config().toned
    assert not Config(preprocessing="area-percentile-1").toned


@pytest.mark.parametrize(
    "values",
    [
        {},
        *({"classes": classes} for classes in (2, 3, 5)),
        {"size": 64},
        {"size": 1024},
        {"decoder_channels": (1, 1024, 1, 1024, 1)},
        {"in_channels": 5, "classes": 2},
        {"views": True},
        {**CLASSIC, "levels": 1, "filters": 1, "size": 64},
        {**CLASSIC, "levels": 4, "filters": 512},
        {**CLASSIC, "levels": 6, "filters": 2, "size": 64},
        {**CLASSIC, "levels": 6, "filters": 2, "size": 192},
        {"preprocessing": "area-percentile-1"},
    ],
)
def test_what_is_just_possible_is_taken_and_read_back(values: dict[str, Any]) -> None:
    config = Config(**values)
    assert Config.from_dict(config.as_dict()) == config
    for name, value in values.items():
        assert getattr(config, name) == value


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"architecture": "other"}, "architecture 'other'"),
        ({"preprocessing": "other"}, "pre-processing 'other'"),
        ({"classes": 1}, "one channel in"),
        ({"classes": 4}, "one channel in"),
        ({"in_channels": 0}, "one channel in"),
        ({"in_channels": 2}, "one channel in"),
        ({"in_channels": 5}, "one channel in"),
        ({"in_channels": 4, "classes": 2}, "one channel in"),
        ({**CLASSIC, "in_channels": 5, "classes": 2}, "one channel in"),
        ({**CLASSIC, "levels": 0}, "0 levels and 64 first filters"),
        ({**CLASSIC, "filters": 0}, "4 levels and 0 first filters"),
        ({**CLASSIC, "filters": 513}, "at most 8192|513 first filters"),
        ({**CLASSIC, "levels": 7, "filters": 2, "size": 64}, "64 cannot be halved 7 times"),
        ({**CLASSIC, "views": True}, "recognise views"),
        ({"decoder_channels": (8, 8, 8, 8)}, "five numbers"),
        ({"decoder_channels": (8, 8, 8, 8, 8, 8)}, "five numbers"),
        ({"decoder_channels": (8, 8, 0, 8, 8)}, "five numbers"),
        ({"decoder_channels": (8, 8, 8, 8, 1025)}, "five numbers"),
        ({"size": 32}, "between 64 and 1024"),
        ({"size": 1056}, "between 64 and 1024"),
        ({"size": 80}, "multiple of 32"),
    ],
)
def test_what_cannot_be_built_says_why(values: dict[str, Any], words: str) -> None:
    with pytest.raises(ModelError, match=words) as caught:
        Config(**values)
    assert caught.value.remedy


def test_a_classic_network_says_what_its_size_must_be_a_multiple_of() -> None:
    with pytest.raises(ModelError) as caught:
        Config(**CLASSIC, levels=7, filters=2, size=64)
    assert "multiple of 128" in str(caught.value.remedy)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"hope": 1}, "unknown key 'hope'"),
        ({"zeal": 1, "hope": 1}, "unknown key 'hope'"),
        ({"postprocessing": {"hope": True}}, "unknown key 'hope'"),
        ({"postprocessing": 3}, "not a table"),
        ({"postprocessing": {"close_holes": 1}}, "wrong type .*postprocessing"),
        ({"size": 64.0}, "wrong type .*size"),
        ({"classes": True}, "wrong type .*classes"),
        ({"views": 1}, "wrong type .*views"),
        ({"decoder_channels": 3}, "wrong type"),
        ({"levels": 3}, "levels belongs to the architecture 'classic', not to 'unet'"),
        ({**CLASSIC, "encoder": "resnet18"}, "encoder belongs to the architecture 'unet', not to 'classic'"),
        ({"architecture": "other", "levels": 3}, "architecture 'other' is not known"),
    ],
)
def test_a_config_that_was_not_written_here_is_refused(values: dict[str, Any], words: str) -> None:
    with pytest.raises(ModelError, match=words):
        Config.from_dict(values)


def test_steps_that_are_not_named_are_done() -> None:
    config = Config.from_dict({"postprocessing": {"close_holes": False}, "decoder_channels": [8, 8, 8, 8, 8]})
    assert config.postprocessing == Postprocessing(True, True, True, False)
    assert config.decoder_channels == (8, 8, 8, 8, 8)


def test_a_classic_network_begins_as_the_paper_says() -> None:
    """Gaussian weights of a deviation of the root of two over a node's inputs, section 3; no constant part."""
    torch.manual_seed(0)
    module = network.build(Config(**CLASSIC, levels=2, filters=16, batch_norm=False, size=64))
    layers = [layer for layer in module.modules() if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d)]
    assert len(layers) == 2 * 5 + 2 + 1
    for layer in layers:
        assert layer.bias is not None
        assert not layer.bias.any()
        spread = float(layer.weight.detach().std())
        assert spread == pytest.approx(math.sqrt(2 / layer.weight[0].numel()), rel=0.25)
        largest = float(layer.weight.detach().abs().max())
        assert layer.weight.numel() < 2000 or largest > 2.5 * spread  # no even draw has such values
    normed = network.build(Config(**CLASSIC, levels=1, filters=2, size=64))
    pairs = [layer for layer in normed.modules() if isinstance(layer, nn.Conv2d) and layer.kernel_size == (3, 3)]
    assert [layer.bias for layer in pairs] == [None] * 6  # BatchNorm has one


def test_every_level_halves_and_doubles_and_hands_its_own_across() -> None:
    module = network.build(Config(**CLASSIC, levels=2, filters=3, size=64)).eval()
    shapes: list[tuple[int, ...]] = []
    for layer in module.modules():
        if isinstance(layer, nn.Conv2d):
            layer.register_forward_hook(lambda _layer, given, made: shapes.append((given[0].shape[1], *made.shape[1:])))
    with torch.inference_mode():
        module(torch.zeros(1, 1, 64, 64))
    assert shapes[::2] == [
        (1, 3, 64, 64),
        (3, 6, 32, 32),
        (6, 12, 16, 16),
        (12, 6, 32, 32),
        (6, 3, 64, 64),
        (3, 3, 64, 64),
    ]
    assert shapes[1::2] == [(3, 3, 64, 64), (6, 6, 32, 32), (12, 12, 16, 16), (6, 6, 32, 32), (3, 3, 64, 64)]


def test_buffers_hold_a_head_of_views_until_it_is_made() -> None:
    head = network.view_head(network.build(Config(decoder_channels=(8, 8, 8, 8, 8), size=64, views=True)))
    assert head is not None
    shapes = {name: value.shape for name, value in vars(head).items()}
    assert shapes == views.sizes(512)
    assert not any(value.any() for value in vars(head).values())
    assert network.view_head(network.build(Config(**CLASSIC, levels=1, filters=1, size=64))) is None
