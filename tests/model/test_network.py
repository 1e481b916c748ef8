from __future__ import annotations

import itertools
import json
import math
from typing import Any

import numpy as np
import pytest
import torch

from lungseg_lab import recipe
from lungseg_model import learning, losses, network
from lungseg_model.batching import Batch
from lungseg_model.errors import ModelError
from lungseg_model.network import Config

from .conftest import draw


def batch_of(count: int, size: int = 64) -> Batch:
    images: list[np.ndarray] = []
    targets: list[np.ndarray] = []
    for i in range(count):
        image, mask = draw(i, (size, size))
        images.append((image.astype(np.float32) / 255 - 0.5)[None] * 4)
        targets.append(np.stack([mask == k for k in range(3)]).astype(np.float32))
    return Batch(np.stack(images), np.stack(targets), np.ones((count, 1, size, size), np.float32))


@pytest.mark.parametrize("size", [64, 96])
def test_shapes(small: Config, size: int) -> None:
    module = network.build(small).eval()
    with torch.inference_mode():
        assert module(torch.zeros(2, 1, size, size)).shape == (2, 3, size, size)


def test_the_bundled_network_fits_into_its_file() -> None:
    module = network.build(Config())
    count = sum(p.numel() for p in module.parameters())
    assert 2 * count < 32 * 2**20


@pytest.mark.parametrize(
    "config",
    [
        Config(decoder_channels=(8, 8, 8, 8, 8), size=64, views=True),
        Config(architecture="classic", size=64),
        Config(encoder="vgg11", decoder_channels=(8, 8, 8, 8, 8), size=64),
    ],
    ids=lambda config: config.encoder if config.architecture == "unet" else config.architecture,
)
def test_what_is_built_unfilled_answers_as_the_network_whose_weights_it_loads(config: Config) -> None:
    module, unfilled = network.build(config), network.build_unfilled(config)
    assert {name for name, _ in unfilled.named_buffers()} <= module.state_dict().keys()  # else it would keep what was
    unfilled.load_state_dict(module.state_dict())
    picture = torch.rand(1, config.in_channels, 64, 64)
    with torch.inference_mode():
        assert torch.equal(unfilled.eval()(picture), module.eval()(picture))


@pytest.mark.parametrize("classes", [2, 3])
@pytest.mark.parametrize("name", sorted(losses.LOSSES))
def test_every_loss_is_lowest_for_the_truth(name: str, classes: int) -> None:
    target = torch.from_numpy(batch_of(2).target)
    if classes == 2:
        target = torch.cat((target[:, :1], target[:, 1:].sum(1, keepdim=True)), dim=1)
    weight = torch.ones(2, 1, 64, 64)
    loss = losses.named(name)
    right, wrong = (target * 2 - 1) * 12, (target.roll(1, dims=1) * 2 - 1) * 12
    assert float(loss(right, target, weight)) < 1e-3
    assert float(loss(wrong, target, weight)) > 0.5
    if name.startswith("smp_"):
        return  # smp's take no weights
    # the weight counts: errors where it is zero cost nothing
    half = weight.clone()
    half[..., 32:] = 0
    mixed = torch.cat((right[..., :32], wrong[..., 32:]), dim=-1)
    assert float(loss(mixed, target, half)) < 1e-3


def test_losses_by_hand() -> None:
    logits = torch.zeros(1, 3, 1, 2)  # a third each
    target = torch.tensor([[[[1.0, 0.0]], [[0.0, 1.0]], [[0.0, 0.0]]]])
    weight = torch.ones(1, 1, 1, 2)
    assert float(losses.cross_entropy(logits, target, weight)) == pytest.approx(math.log(3))
    # right lung: (2/3 + 1) / (2/3 + 1 + 1), left lung: (0 + 1) / (2/3 + 1)
    expected = 1 - (5 / 3 / (8 / 3) + 1 / (5 / 3)) / 2
    assert float(losses.dice(logits, target, weight)) == pytest.approx(expected)
    expected = 1 - ((1 / 3 + 1) / (4 / 3 + 1) + 1 / (5 / 3)) / 2
    assert float(losses.iou(logits, target, weight)) == pytest.approx(expected)


def test_smp_losses_are_smps() -> None:
    """Of sigmoids of 0: a half everywhere, classes pooled over the batch."""
    logits = torch.zeros(1, 2, 1, 2)
    target = torch.tensor([[[[1.0, 0.0]], [[0.0, 1.0]]]])
    weight = torch.ones(1, 1, 1, 2)
    assert float(losses.smp_dice(logits, target, weight)) == pytest.approx(1 - 2 * 0.5 / 2)
    assert float(losses.smp_iou(logits, target, weight)) == pytest.approx(1 - 0.5 / 1.5)
    assert float(losses.smp_bce_iou(logits, target, weight)) == pytest.approx(math.log(2) + 2 / 3)
    assert float(losses.smp_ce_dice(logits, target, weight)) == pytest.approx(math.log(2) + 0.5)


def test_a_recipe_may_name_every_loss() -> None:
    assert set(recipe.CHOICES["loss"]) == set(losses.LOSSES)


@pytest.mark.parametrize("batch_norm", [True, False])
@pytest.mark.parametrize(("levels", "filters"), [(1, 1), (3, 4), (6, 2)])
def test_the_classic_network(levels: int, filters: int, batch_norm: bool) -> None:
    config = Config(architecture="classic", levels=levels, filters=filters, batch_norm=batch_norm, size=64)
    module = network.build(config).eval()
    with torch.inference_mode():
        assert module(torch.zeros(2, 1, 64, 64)).shape == (2, 3, 64, 64)
    norms = [layer for layer in module.modules() if isinstance(layer, torch.nn.BatchNorm2d)]
    assert len(norms) == (2 * (2 * levels + 1) if batch_norm else 0)


def test_the_classic_network_of_the_paper() -> None:
    """64 filters, four halvings, one channel in, two classes out: 31,030,658 weights and biases are known of it."""
    config = Config(architecture="classic", batch_norm=False, classes=2)
    assert sum(p.numel() for p in network.build(config).parameters()) == 31_030_658


def test_the_classic_network_learns_without_batchnorm() -> None:
    torch.manual_seed(0)
    config = Config(architecture="classic", levels=2, filters=8, batch_norm=False, size=64)
    module = network.build(config)
    batch = batch_of(1)
    optimiser = torch.optim.AdamW(module.parameters(), lr=6e-3)
    step = learning.Step(module, optimiser, losses.named("smp_bce_iou"), torch.device("cpu"))
    values = [step(batch) for _ in range(140)]
    assert values[-1] < 0.3 < values[0]


@pytest.mark.parametrize("encoder", ["vgg11", "mit_b0", "mobileone_s0", "timm-efficientnet-b0", "tu-resnet10t"])
def test_encoders_of_every_kind_take_one_channel(encoder: str) -> None:
    config = Config(encoder=encoder, decoder_channels=(16, 16, 8, 8, 8), size=64)
    module = network.build(config).eval()
    with torch.inference_mode():
        assert module(torch.zeros(1, 1, 64, 64)).shape == (1, 3, 64, 64)


def test_an_encoder_that_cannot_be_a_unet_is_told() -> None:
    with pytest.raises(ModelError, match="cannot be built"):
        network.build(Config(encoder="tu-vit_tiny_patch16_224"))


@pytest.mark.parametrize("encoder", ["tu-nothing", "nothing"])
def test_an_encoder_that_nobody_has_is_told_where_the_network_is_built(encoder: str) -> None:
    with pytest.raises(ModelError, match="is not known"):
        network.build(Config(encoder=encoder))


def test_unknown_loss() -> None:
    with pytest.raises(ModelError, match="hope"):
        losses.named("hope")


def test_it_overfits_one_batch(tiny: Config) -> None:
    torch.manual_seed(0)
    module = network.build(tiny)
    batch = batch_of(2)
    optimiser = torch.optim.AdamW(module.parameters(), lr=3e-2)
    step = learning.Step(module, optimiser, losses.named("ce_dice"), torch.device("cpu"))
    values = [step(batch) for _ in range(60)]
    assert values[-1] < 0.15 < values[0]


@pytest.mark.parametrize("loss", ["ce_dice", "bce_iou"])
@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_held_one_after_the_other_the_images_of_a_batch_teach_the_same(tiny: Config, loss: str, at_once: int) -> None:
    """Also where a reader corrected more in one image than in another."""
    rng = np.random.default_rng(5)
    drawn = batch_of(4)
    drawn.weight[...] += rng.uniform(0, 2, drawn.weight.shape) * rng.uniform(0, 1, (4, 1, 1, 1))
    # in float64: in float32 a ReLU whose input is 0 but for the rounding goes one way or the other
    exact: list[Any] = [part.astype(np.float64) for part in (drawn.image, drawn.target, drawn.weight)]
    batch = Batch(*exact)

    def learned(at_once: int | None) -> tuple[float, torch.Tensor]:
        torch.manual_seed(0)
        module = network.build(tiny).double().eval()
        optimiser = torch.optim.SGD(module.parameters(), lr=1.0)
        step = learning.Step(module, optimiser, losses.named(loss), torch.device("cpu"), clip=math.inf, at_once=at_once)
        return step(batch), torch.nn.utils.parameters_to_vector(module.parameters()).detach()

    (value, weights), (wanted, together) = learned(at_once), learned(None)
    assert value == pytest.approx(wanted, rel=1e-6)
    assert float((weights - together).abs().max()) < 1e-6


def test_a_loss_that_is_no_number_changes_nothing(small: Config) -> None:
    torch.manual_seed(0)
    module = network.build(small)
    before = {k: v.clone() for k, v in module.named_parameters()}
    optimiser = torch.optim.AdamW(module.parameters(), lr=3e-3)
    step = learning.Step(module, optimiser, losses.named("ce_dice"), torch.device("cpu"))
    batch = batch_of(2)
    batch.image[0, 0, 0, 0] = np.nan
    with pytest.raises(ModelError, match="no longer a number"):
        step(batch)
    assert all(torch.equal(v, before[k]) for k, v in module.named_parameters())


def test_the_rate_rises_and_falls() -> None:
    rates = [learning.rate_at(d, highest=1.0, lowest=0.1, warmup=0.1) for d in np.linspace(0, 1, 101)]
    assert rates[0] == pytest.approx(0.02)
    assert max(rates) == rates[10] == pytest.approx(1.0)
    assert rates[-1] == pytest.approx(0.1)
    assert all(a >= b for a, b in itertools.pairwise(rates[10:]))


def test_the_average_follows(small: Config) -> None:
    module = network.build(small)
    average = learning.Average(module, decay=0.5)
    name, parameter = next(iter(module.named_parameters()))
    start = parameter.detach().clone()
    with torch.no_grad():
        parameter.add_(1.0)
    average.update(module)
    moved = 1 - 2 / 11  # the first step's decay is (1 + 1) / (10 + 1)
    assert torch.allclose(average.state[name], start + moved, atol=1e-5)
    kept = average.module(small, torch.device("cpu"))
    assert not kept.training
    assert torch.equal(kept.state_dict()[name], average.state[name])


@pytest.mark.parametrize(
    "values",
    [
        {"size": 100},
        {"size": "384"},
        {"size": True},
        {"architecture": "transformer"},
        {"preprocessing": "other"},
        {"decoder_channels": [0, 1, 1, 1, 1]},
        {"decoder_channels": ["a"] * 5},
        {"decoder_channels": 7},
        {"postprocessing": {"smooth": True}},
        {"postprocessing": {"close_holes": 1}},
        {"postprocessing": []},
        {"in_channels": 3},
        {"classes": 4},
        {"levels": 3},
        {"architecture": "classic", "levels": 7, "size": 64},
        {"architecture": "classic", "levels": 0},
        {"architecture": "classic", "levels": 2.0},
        {"architecture": "classic", "filters": 0},
        {"architecture": "classic", "filters": 4096, "levels": 5},
        {"architecture": "classic", "encoder": "resnet18"},
        {"architecture": "classic", "batch_norm": 1},
        {"weights": "x"},
    ],
)
def test_impossible_configs(values: dict[str, object]) -> None:
    with pytest.raises(ModelError):
        Config.from_dict(values)


def test_a_config_survives_json(small: Config) -> None:
    assert Config.from_dict(json.loads(json.dumps(small.as_dict()))) == small
    classic = Config(architecture="classic", levels=3, filters=6, batch_norm=False, classes=2, size=64)
    assert Config.from_dict(json.loads(json.dumps(classic.as_dict()))) == classic
