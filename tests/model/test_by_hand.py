"""Sums that can be done by hand: losses of a batch, features of a head, uncertainty, where a mask is drawn."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from lungseg_model import learning, losses, metrics, predict, preprocess, views
from lungseg_model.batching import Batch, Sample, make
from lungseg_model.classic import ClassicUnet
from lungseg_sets import kinds


def batch(pictures: int = 3) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return logits, shares that sum to 1, and weights, of pictures that differ."""
    drawn = torch.Generator().manual_seed(1)
    logits = torch.randn((pictures, 3, 8, 8), generator=drawn)
    target = torch.randn((pictures, 3, 8, 8), generator=drawn).softmax(1)
    weight = torch.rand((pictures, 1, 8, 8), generator=drawn) + 0.5
    return logits, target, weight


@pytest.mark.parametrize("loss", [losses.dice, losses.iou, losses.cross_entropy, losses.binary, losses.ce_dice])
def test_the_loss_of_a_batch_is_the_mean_of_its_pictures(loss: losses.Loss) -> None:
    """Else a small lung counts less beside a large one, and a step depends on who shares it."""
    logits, target, weight = batch()
    together = float(loss(logits, target, weight))
    alone = [float(loss(logits[i : i + 1], target[i : i + 1], weight[i : i + 1])) for i in range(len(logits))]
    assert together == pytest.approx(np.mean(alone), abs=1e-6)


def test_smoothed_targets_still_sum_to_one_and_give_each_class_its_share() -> None:
    _, target, _ = batch()
    smooth = losses.smooth_targets(target, 0.3)
    assert torch.allclose(smooth.sum(1), torch.ones(()), atol=1e-6)
    assert float(smooth.min()) >= 0.1
    assert torch.allclose(smooth, 0.7 * target + 0.1)
    assert torch.equal(losses.smooth_targets(target, 0), target)


def test_pooled_parts_are_the_means_of_their_own_ninth() -> None:
    grid = views.GRID
    numbers = np.arange(grid * grid, dtype=np.float32).reshape(grid, grid)
    for length in (grid, 4 * grid):
        picture = numbers.repeat(length // grid, 0).repeat(length // grid, 1)
        assert np.array_equal(views.pooled(picture[None]), numbers.reshape(-1))
    ramp = np.arange(7, dtype=np.float32)[None, :].repeat(7, 0)  # no multiple of 3: neighbours share a line
    first, second, third = views.pooled(ramp[None]).reshape(grid, grid)[0]
    assert (first, second, third) == (1.0, 3.0, 5.0)


def head(channels: int = 2, **given: np.ndarray) -> views.Head:
    values = {name: np.zeros(shape, np.float32) for name, shape in views.sizes(channels).items()}
    return views.Head(**{**values, "scale": np.ones_like(values["scale"]), **given})


def test_the_distance_of_a_picture_is_that_of_its_channels_means() -> None:
    parts = views.GRID * views.GRID
    found = head(whiten=np.diag([2.0, 1.0]).astype(np.float32))
    features = np.concatenate([np.full(parts, 3.0), np.linspace(0.0, 8.0, parts), np.zeros(views.SIDES)])
    # means 3 and 4, whitened 6 and 4, per channel: sqrt((36 + 16) / 2)
    assert float(found.distance(features.astype(np.float32))) == pytest.approx(math.sqrt(26.0))
    several = np.stack([features, 2 * features, 0 * features]).astype(np.float32)
    assert found.distance(several) == pytest.approx(np.array([1.0, 2.0, 0.0]) * math.sqrt(26.0))


def test_uncertainty_goes_from_nothing_to_one_with_the_area_in_doubt() -> None:
    mask = np.zeros((10, 10), np.uint8)
    mask[2:6, 2:7] = 1  # 20 pixels
    doubt = [predict.uncertainty(np.full((10, 10), each, np.float32), mask) for each in (0.0, 0.01, 0.1, 1.0)]
    assert doubt[0] == 0.0
    assert doubt == sorted(doubt)
    assert doubt[1] == pytest.approx(1.0 - math.exp(-0.05 / predict.DOUBT), rel=1e-4)
    assert doubt[3] <= 1.0
    assert predict.uncertainty(np.zeros((10, 10), np.float32), np.zeros_like(mask)) == 1.0


def test_a_mask_is_drawn_where_the_network_saw_it() -> None:
    """Half a pixel of the network is four of the image here: contours would lie beside the lung."""
    shape, size = (256, 192), 32
    placement = preprocess.place(shape, size)
    probability = np.zeros((3, size, size), np.float32)
    probability[0] = 1.0
    content = placement.crop(probability)
    content[0, 8:24, 4:10], content[1, 8:24, 4:10] = 0.0, 1.0
    content[0, 6:20, 14:20], content[2, 6:20, 14:20] = 0.0, 1.0
    mask = preprocess.to_grid(probability, placement)
    for side, rows, columns in ((1, (64, 192), (32, 80)), (2, (48, 160), (112, 160))):
        found = np.argwhere(mask == side)
        assert np.abs(found.min(axis=0) - (rows[0], columns[0])).max() <= 1
        assert np.abs(found.max(axis=0) + 1 - (rows[1], columns[1])).max() <= 1


def test_grey_bars_tell_nothing_of_the_exposure() -> None:
    rng = np.random.default_rng(0)
    image = rng.uniform(0.0, 1.0, (64, 64)).astype(np.float32)
    image[:9], image[-5:], image[:, :7], image[:, -3:] = 0.5, 0.5, 0.6, 0.4
    image[:9], image[-5:] = 0.5, 0.5
    told = preprocess.informative(image)
    assert not told[:9].any()
    assert not told[-5:].any()
    assert told[12:-8, 10:-6].mean() > 0.9


def test_a_lung_that_was_not_found_is_the_pictures_diagonal_away() -> None:
    wanted = np.zeros((30, 40), np.bool_)
    wanted[5:9, 5:9] = True
    nothing = np.zeros_like(wanted)
    assert metrics.hd95(nothing, wanted, spacing=(1.0, 1.0)) == 50.0
    assert metrics.hd95(wanted, nothing, spacing=(0.2, 0.1)) == pytest.approx(math.hypot(6.0, 4.0))


def test_a_step_computes_in_full_precision_unless_told_otherwise() -> None:
    """And tells the loss of all pictures of its batch."""
    found_types: list[torch.dtype] = []

    class Seen(torch.nn.Conv2d):
        def forward(self, input: torch.Tensor) -> torch.Tensor:
            found = super().forward(input)
            found_types.append(found.dtype)
            return found

    rng = np.random.default_rng(0)
    target = rng.dirichlet((1, 1, 1), (3, 4, 4)).transpose(0, 3, 1, 2).astype(np.float32)
    images = rng.standard_normal((3, 1, 4, 4), np.float32)
    given = Batch(images, np.ascontiguousarray(target), np.ones((3, 1, 4, 4), np.float32))
    values = []
    for at_once in (None, 1, 2):
        torch.manual_seed(0)
        module = Seen(1, 3, 1)
        optimiser = torch.optim.SGD(module.parameters(), lr=0.1)
        step = learning.Step(module, optimiser, losses.ce_dice, torch.device("cpu"), at_once=at_once)
        values.append((step(given), float(module.weight.detach().sum()), float(module.weight.detach()[0, 0, 0, 0])))
    assert set(found_types) == {torch.float32}
    for value in values[1:]:
        assert value == pytest.approx(values[0], abs=1e-5)


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_an_outline_is_silent_where_it_gives_no_verdict_and_a_full_mask_never_is(kind: str) -> None:
    mask = np.zeros((16, 16, 2), np.uint8)
    mask[4:12, 2:6, 0], mask[4:12, 10:14, 1] = 255, 255
    silent = np.zeros((16, 16), np.uint8)
    silent[6:10, 6:10] = 255  # behind the heart
    sample = Sample(np.arange(256, dtype=np.uint16).reshape(16, 16), mask, kind=kind, silent=silent)
    _, _, weight, _ = make(sample, np.random.default_rng(0), size=16, chances={}, classes=3)
    assert (weight[0][silent == 0] == 1.0).all()
    assert (weight[0][silent > 0] == (0.0 if kind == kinds.OUTLINE else 1.0)).all()


def test_layers_of_the_classic_network_begin_as_its_paper_says() -> None:
    """Standard deviation sqrt(2 / inputs of a node): without BatchNorm it hardly learns from another one."""
    torch.manual_seed(0)
    module = ClassicUnet(1, 3, levels=2, filters=32, batch_norm=False)
    layers = [layer for layer in module.modules() if isinstance(layer, torch.nn.Conv2d) and layer.weight.numel() > 4000]
    assert len(layers) >= 4
    for layer in layers:
        inputs = layer.weight[0].numel()
        assert float(layer.weight.detach().std()) == pytest.approx(math.sqrt(2 / inputs), rel=0.05)
        assert layer.bias is not None
        assert not layer.bias.any()
