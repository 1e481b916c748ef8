"""What training and fine-tuning have in common, on networks of a few numbers: losses, one step, scores, averages."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from lungseg_model import learning, losses, metrics
from lungseg_model.batching import Batch, Sample
from lungseg_model.errors import ModelError
from lungseg_model.learning import Seen, Step
from lungseg_model.preprocess import normalise
from lungseg_sets import kinds

CPU = torch.device("cpu")


class Two(nn.Module):
    """Logits of two classes, each the picture times one number."""

    def __init__(self) -> None:
        super().__init__()
        self.factors = nn.Parameter(torch.tensor([0.5, -0.25]))

    def forward(self, picture: Tensor) -> Tensor:
        return picture * self.factors[None, :, None, None]


class Says(nn.Module):
    """A network that says the same of every picture, and notes what it was shown."""

    def __init__(self, logits: NDArray[np.float32]) -> None:
        super().__init__()
        self.answer, self.shown = torch.from_numpy(logits[None]), list[Tensor]()

    def forward(self, picture: Tensor) -> Tensor:
        self.shown.append(picture)
        return self.answer


def drawn(seed: int, *shape: int) -> NDArray[np.float64]:
    return np.random.default_rng(seed).uniform(0.1, 1.0, shape)


def plain_overlap(loss: str, logits: NDArray[np.float64], target: Any, weight: Any) -> float:  # noqa: ANN401 - arrays
    """Dice or IoU of each picture and lung, in words of numpy."""
    share = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    values: list[float] = []
    for n in range(len(share)):
        for lung in range(1, share.shape[1]):
            ours, theirs = share[n, lung] * weight[n, 0], target[n, lung] * weight[n, 0]
            both, sums = (ours * theirs).sum(), ours.sum() + theirs.sum()
            values.append((2 * both + 1) / (sums + 1) if loss == "dice" else (both + 1) / (sums - both + 1))
    return 1 - float(np.mean(values))


def plain_entropy(loss: str, logits: NDArray[np.float64], target: Any, weight: Any) -> float:  # noqa: ANN401 - arrays
    values: list[float] = []
    for n in range(len(logits)):
        if loss == "ce":
            share = np.exp(logits[n]) / np.exp(logits[n]).sum(axis=0)
            each = -(target[n] * np.log(share)).sum(axis=0)
        else:
            share = 1 / (1 + np.exp(-logits[n]))
            each = -(target[n] * np.log(share) + (1 - target[n]) * np.log(1 - share)).mean(axis=0)
        values.append(float((each * weight[n, 0]).sum() / weight[n, 0].sum()))
    return float(np.mean(values))


def test_losses_are_their_formulas_with_weights_and_shares() -> None:
    logits, weight = 4 * drawn(1, 2, 3, 5, 6) - 2, 3 * drawn(2, 2, 1, 5, 6)
    target = drawn(3, 2, 3, 5, 6)
    target /= target.sum(axis=1, keepdims=True)
    given = [torch.tensor(part) for part in (logits, target, weight)]
    found = {name: float(losses.LOSSES[name](*given)) for name in ("dice", "iou", "ce_dice", "bce_iou")}
    dice, iou = (plain_overlap(name, logits, target, weight) for name in ("dice", "iou"))
    ce, bce = (plain_entropy(name, logits, target, weight) for name in ("ce", "bce"))
    assert found == pytest.approx({"dice": dice, "iou": iou, "ce_dice": ce + dice, "bce_iou": bce + iou})
    for name in losses.SOFTMAX:
        value, grown = (float(losses.LOSSES[name](given[0] + more, *given[1:])) for more in (0.0, 3.0))
        assert value == pytest.approx(grown)  # of a softmax


def test_the_entropy_is_five_times_as_heavy_within_two_pixels_of_a_contour() -> None:
    lung = np.zeros((1, 1, 12, 12))
    lung[..., :, 6:] = 1.0  # the contour runs between columns 5 and 6
    target = torch.tensor(np.concatenate([1 - lung, lung, 0 * lung], axis=1))
    weight = torch.full((1, 1, 12, 12), 0.5, dtype=torch.float64)
    weight[..., 0, 0] = 3.0
    found = losses.contour_weight(target, weight)
    wanted = weight * torch.tensor([1.0] * 4 + [5.0] * 4 + [1.0] * 4)
    assert torch.equal(found, wanted)
    logits = torch.tensor(drawn(1, 1, 3, 12, 12))
    loss = float(losses.named("ce_dice_contour")(logits, target, weight))
    by_hand = losses.cross_entropy(logits, target, wanted) + losses.dice(logits, target, weight)
    assert loss == pytest.approx(float(by_hand))
    half = torch.tensor(np.concatenate([1 - 0.5 * lung, 0.5 * lung, 0 * lung], axis=1))
    assert float(losses.contour_weight(half, weight)[0, 0, 5, 5]) == pytest.approx(0.5 * 3)  # a soft one weighs less


def test_a_loss_of_masks_of_both_kinds_is_their_mean() -> None:
    logits, weight = torch.tensor(4 * drawn(1, 3, 5, 4, 4)), torch.tensor(drawn(2, 3, 2, 4, 4))
    target = torch.tensor(drawn(3, 3, 6, 4, 4))
    says = torch.tensor([[True, False], [True, True], [False, False]])
    alone = [
        losses.dice(losses.merge(logits[n : n + 1], kind), target[n : n + 1, planes], weight[n : n + 1, place, None])
        for n, kind, planes, place in (
            (0, kinds.FULL, slice(0, 3), 0),
            (1, kinds.FULL, slice(0, 3), 0),
            (1, kinds.OUTLINE, slice(3, 6), 1),
        )
    ]
    found = losses.marginal(losses.dice, logits, target, weight, says=says)
    assert float(found) == pytest.approx(float(torch.stack(alone).mean()))
    silent = losses.marginal(losses.dice, logits, target, weight, says=torch.zeros(3, 2, dtype=torch.bool))
    assert float(silent) == 0.0


def test_smoothing_moves_a_share_to_all_classes() -> None:
    target = torch.tensor([[[[1.0]], [[0.0]], [[0.0]]]])
    assert losses.smooth_targets(target, 0.0) is target
    assert losses.smooth_targets(target, 0.3).flatten().tolist() == pytest.approx([0.8, 0.1, 0.1])


def test_an_unknown_loss_names_those_that_are_known() -> None:
    with pytest.raises(ModelError, match="hope") as caught:
        losses.named("hope")
    assert all(name in str(caught.value.remedy) for name in losses.LOSSES)
    assert losses.named("dice") is losses.dice


@pytest.mark.parametrize(
    ("done", "rate"),
    [(0.0, 0.02), (0.001, 0.02), (0.05, 0.5), (0.1, 1.0), (0.325, 0.8682), (0.55, 0.55), (1.0, 0.1), (1.5, 0.1)],
)
def test_the_rate_warms_up_and_falls_as_half_a_cosine(done: float, rate: float) -> None:
    assert learning.rate_at(done, highest=1.0, lowest=0.1, warmup=0.1) == pytest.approx(rate, abs=1e-4)
    assert learning.rate_at(0.0, highest=1.0, lowest=0.1, warmup=0.0) == 1.0


def test_an_average_forgets_its_start_and_counts_what_is_no_number() -> None:
    module = nn.BatchNorm2d(1)
    average = learning.Average(module, decay=0.3)
    expected = 1.0
    for step in range(1, 6):
        with torch.no_grad():
            module.weight.fill_(10.0 * step)
        assert module.num_batches_tracked is not None
        module.num_batches_tracked.fill_(step)
        average.update(module)
        decay = min(0.3, (1 + step) / (10 + step))
        expected = decay * expected + (1 - decay) * 10.0 * step
        assert float(average.state["weight"]) == pytest.approx(expected)
        assert int(average.state["num_batches_tracked"]) == step
    assert average.steps == 5


def batch(count: int = 3, **more: Any) -> Batch:  # noqa: ANN401 - fields of a batch
    target = drawn(1, count, 2, 4, 4).astype(np.float32)
    target /= target.sum(axis=1, keepdims=True)
    image = (drawn(2, count, 1, 4, 4) * 4 - 2).astype(np.float32)
    return dataclasses.replace(Batch(image, target, np.ones((count, 1, 4, 4), np.float32)), **more)


def step_of(module: nn.Module, loss: Any = losses.cross_entropy, **more: Any) -> Step:  # noqa: ANN401 - its fields
    return Step(module, torch.optim.SGD(module.parameters(), lr=0.1), loss, CPU, **more)


def moved(step: Step, given: Batch) -> list[float]:
    """How far one step moves the two numbers of the network."""
    assert isinstance(step.module, Two)
    before = step.module.factors.detach().clone()
    step(given)
    return (step.module.factors.detach() - before).tolist()


def test_a_step_goes_down_the_loss_and_returns_it() -> None:
    module, given = Two(), batch()
    wanted = losses.cross_entropy(module(torch.tensor(given.image)), torch.tensor(given.target), torch.ones(3, 1, 4, 4))
    gradient = torch.autograd.grad(wanted, module.factors)[0]
    step = step_of(module)
    before = module.factors.detach().clone()
    assert step(given) == pytest.approx(float(wanted.detach()))
    assert (module.factors.detach() - before).tolist() == pytest.approx((-0.1 * gradient).tolist(), rel=1e-5)
    step(given)  # no gradient is left of the step before
    again = Two()
    assert moved(step_of(again), given) == pytest.approx((-0.1 * gradient).tolist(), rel=1e-5)


@pytest.mark.parametrize("at_once", [1, 2, 3, 4])
def test_parts_of_a_batch_weigh_by_what_they_hold(at_once: int) -> None:
    given = batch(3)
    whole = Two()
    value = step_of(whole)(given)
    parts = Two()
    assert step_of(parts, at_once=at_once)(given) == pytest.approx(value)
    assert parts.factors.tolist() == pytest.approx(whole.factors.tolist())


def test_a_long_gradient_is_cut_to_its_limit() -> None:
    given = batch(weight=np.ones((3, 1, 4, 4), np.float32))
    steep = lambda *parts: 1e3 * losses.cross_entropy(*parts)  # noqa: E731 - one expression
    assert math.hypot(*moved(step_of(Two(), steep), given)) == pytest.approx(0.5, rel=1e-4)
    assert math.hypot(*moved(step_of(Two(), steep, clip=1.0), given)) == pytest.approx(0.1, rel=1e-4)


def test_smoothed_targets_teach_less_sure_answers() -> None:
    given = batch()
    even = dataclasses.replace(given, target=np.full_like(given.target, 0.5))
    assert moved(step_of(Two(), smoothing=1.0), given) == pytest.approx(moved(step_of(Two()), even), rel=1e-5)
    assert moved(step_of(Two()), given) == pytest.approx(moved(step_of(Two(), smoothing=0.0), given))


def test_an_engine_answers_in_place_of_the_module_and_the_mean_is_what_is_told() -> None:
    module, other = Two(), Says(np.zeros((2, 4, 4), np.float32))
    other.answer = (torch.zeros(3, 2, 4, 4) + module.factors.sum()).clone()
    told = step_of(module, engine=other, mean=lambda value: value + 7.0)(batch())
    assert told == pytest.approx(7.0 + math.log(2), rel=1e-5)
    assert len(other.shown) == 1


def test_half_precision_is_used_where_it_is_asked_for() -> None:
    seen: list[bool] = []

    class Notes(Two):
        def forward(self, picture: Tensor) -> Tensor:
            seen.append(torch.is_autocast_enabled("cpu"))
            return super().forward(picture)

    step_of(Notes())(batch())
    step_of(Notes(), bfloat16=True)(batch())
    assert seen == [False, True]


def test_masks_of_both_kinds_reach_the_loss() -> None:
    module = nn.Conv2d(1, 5, 1)
    given = batch(
        target=drawn(4, 3, 6, 4, 4).astype(np.float32),
        weight=np.ones((3, 2, 4, 4), np.float32),
        says=np.array([[True, False], [False, True], [True, True]]),
    )
    logits = module(torch.tensor(given.image))
    assert given.says is not None
    says = torch.tensor(given.says)
    wanted = losses.marginal(losses.dice, logits, torch.tensor(given.target), torch.tensor(given.weight), says=says)
    assert step_of(module, losses.dice)(given) == pytest.approx(float(wanted.detach()), rel=1e-5)


@pytest.mark.parametrize(("factor", "words"), [(math.nan, "loss is no longer"), (math.inf, "loss is no longer")])
def test_a_loss_that_is_no_number_stops_before_anything_moves(factor: float, words: str) -> None:
    module = Two()
    with pytest.raises(ModelError, match=words) as caught:
        step_of(module, lambda *parts: factor * losses.cross_entropy(*parts))(batch())
    assert "learning rate" in str(caught.value.remedy)
    assert module.factors.tolist() == [0.5, -0.25]
    assert module.factors.grad is None


def test_a_gradient_that_is_no_number_stops_before_anything_moves() -> None:
    module = Two()
    # a root is finite at 0, and its slope is not
    with pytest.raises(ModelError, match="gradient is no longer"):
        step_of(module, lambda logits, *_: (logits.sum() * 0.0).sqrt())(batch())
    assert module.factors.tolist() == [0.5, -0.25]


def sample(right: Any, left: Any, **more: Any) -> Sample:  # noqa: ANN401 - rows of shares
    mask = np.stack([np.asarray(right), np.asarray(left)], axis=-1).astype(np.uint8)
    image = np.random.default_rng(0).integers(0, 4000, mask.shape[:2]).astype(np.uint16)
    return Sample(image, mask, **more)


RIGHT = [[255, 255, 0, 0, 0], [200, 64, 0, 0, 0], [0, 0, 0, 0, 0]]
LEFT = [[0, 0, 0, 255, 255], [0, 64, 64, 127, 128], [0, 0, 0, 0, 0]]
"""Of a pixel of both with a half together counts; one of less than a half does not."""
LUNG = np.array([[1, 1, 0, 2, 2], [1, 1, 0, 0, 2], [0, 0, 0, 0, 0]], np.uint8)


def logits_of(mask: NDArray[np.uint8], size: int = 8, classes: int = 3) -> NDArray[np.float32]:
    """Sure logits of a mask in the middle of the grid, where a picture is put."""
    grid = np.zeros((size, size), np.uint8)
    top, left = (size - mask.shape[0]) // 2, (size - mask.shape[1]) // 2
    grid[top : top + mask.shape[0], left : left + mask.shape[1]] = mask
    return np.stack([np.where(grid == k, 9.0, -9.0) for k in range(classes)]).astype(np.float32)


def test_a_picture_lies_in_the_middle_with_less_of_an_odd_rest_before_it() -> None:
    one = sample(RIGHT, LEFT)
    grid, box = learning.placed(one, 8, True)
    assert box == (slice(2, 5), slice(1, 6))
    assert np.array_equal(grid[box], normalise(one.image.astype(np.float32)))
    assert np.array_equal(learning.placed(one, 8, False)[0][box], normalise(one.image.astype(np.float32), toned=False))
    grid[box] = 0
    assert not grid.any()


def test_a_look_finds_the_mask_and_its_dice() -> None:
    one = sample(RIGHT, LEFT)
    found = LUNG.copy()
    found[0, 0], found[2, :2] = 0, 2
    module = Says(logits_of(found))
    (seen,) = learning.look(module, [one], size=8, device=CPU)
    assert np.array_equal(seen.mask, found)
    wanted = (np.asarray(RIGHT) + LEFT) > 127
    assert seen.dice == pytest.approx(metrics.dice(found > 0, wanted))
    assert np.array_equal(module.shown[0][0, 0].numpy(), learning.placed(one, 8, True)[0])
    learning.look(module, [one], size=8, device=CPU, toned=False)
    assert np.array_equal(module.shown[1][0, 0].numpy(), learning.placed(one, 8, False)[0])
    assert learning.look(module, [], size=8, device=CPU) == ()


def test_where_a_reference_is_silent_nothing_is_compared() -> None:
    silent = np.zeros((3, 5), np.uint8)
    silent[0, 0], silent[2, :2] = 255, 1
    one = sample(RIGHT, LEFT, silent=silent)
    found = np.where((np.asarray(RIGHT) + LEFT) > 127, 1, 0).astype(np.uint8)
    found[0, 0], found[2, :2] = 0, 1
    (seen,) = learning.look(Says(logits_of(found)), [one], size=8, device=CPU)
    assert seen.dice == 1.0
    nothing = sample(np.zeros((3, 5)), np.zeros((3, 5)))
    (empty,) = learning.look(Says(logits_of(np.zeros((3, 5), np.uint8))), [nothing], size=8, device=CPU)
    assert empty.dice == 1.0
    (wrong,) = learning.look(Says(logits_of(LUNG)), [nothing], size=8, device=CPU)
    assert wrong.dice == 0.0


def test_what_lies_behind_the_heart_is_lung_to_an_outline_alone() -> None:
    behind = LUNG.copy()
    behind[0, 2] = 4
    module = Says(logits_of(behind, classes=5))
    full, outline = learning.look(
        module, [sample(RIGHT, LEFT), sample(RIGHT, LEFT, kind=kinds.OUTLINE)], size=8, device=CPU
    )
    assert (full.mask[0, 2], outline.mask[0, 2]) == (0, 2)


@pytest.mark.parametrize("classes", [2, 3, 5])
def test_scores_for_a_curve_are_the_loss_and_both_overlaps(classes: int) -> None:
    silent = np.zeros((3, 5), np.uint8)
    silent[2, :2] = 255
    told: list[tuple[Tensor, ...]] = []

    def loss(*parts: Tensor) -> Tensor:
        told.append(parts)
        return torch.tensor(0.25)

    found = np.where(LUNG > 0, 1, 0).astype(np.uint8) if classes == 2 else LUNG
    one, other = sample(RIGHT, LEFT), sample(RIGHT, LEFT, silent=silent)
    module = Says(logits_of(found, classes=classes))
    scores = learning.curve_scores(module, [one, other], loss, size=8, device=CPU)
    assert np.array_equal(module.shown[0][0, 0].numpy(), learning.placed(one, 8, True)[0])
    wanted = (np.asarray(RIGHT) + LEFT) > 127
    both = [0.25, metrics.iou(found > 0, wanted), metrics.dice(found > 0, wanted)]
    assert scores == pytest.approx(np.array([both, both]))
    logits, target, weight = told[0]
    assert logits.shape[1] == target.shape[1] == min(classes, 3)
    assert target[0, :, 2:5, 1:6].sum(0).numpy() == pytest.approx(np.ones((3, 5)))
    share = (np.asarray(RIGHT) + LEFT) / 255
    assert target[0, 1:, 2:5, 1:6].sum(0).numpy() == pytest.approx(np.minimum(share, 1.0))
    assert (target[0, 0, :2] == 1).all()
    assert (weight == 1).all()
    quiet = told[1][2][0, 0].numpy()
    assert np.argwhere(quiet == 0).tolist() == [[4, 1], [4, 2]]
    assert quiet.sum() == 62


def test_a_case_is_told_as_two_networks_see_it() -> None:
    one = sample(RIGHT, LEFT)
    near, far = LUNG.copy(), np.zeros_like(LUNG)
    near[1, 4] = 0
    before, after = Seen(far, 0.0), Seen(near, 0.9)
    told = learning.unseen("a", one, before, after)
    assert (told.case_id, told.before, told.after) == ("a", before, after)
    wanted = LUNG.copy()
    wanted[1, 1] = 1  # as much of either lung: the right one
    assert told.left == tuple(metrics.left_to_correct(mask, wanted)[0] for mask in (far, near))
    sides = [metrics.dice(near == side, wanted == side) for side in (1, 2)]
    assert told.agreement == pytest.approx(min(0.9, *sides))
    assert learning.unseen("a", one, after, before).agreement == told.agreement
    low = learning.unseen("a", one, before, Seen(near, 0.1))
    assert low.agreement == 0.1
    for side in (1, 2):
        one_lung = np.where(side == LUNG, LUNG, np.uint8(0))
        assert learning.unseen("a", one, before, Seen(one_lung, 0.9)).agreement == 0.0


def test_a_network_without_sides_is_compared_without_them() -> None:
    silent = np.zeros((3, 5), np.uint8)
    silent[0, :2] = 1
    one = sample(RIGHT, LEFT, silent=silent)
    mask = (LUNG > 0).astype(np.uint8)
    mask[0, :2] = 0  # where the reference says nothing
    told = learning.unseen("a", one, Seen(mask, 1.0), Seen(mask, 1.0), sides=False)
    assert told.left == (0.0, 0.0)
    assert told.agreement == 1.0
    assert learning.unseen("a", one, Seen(mask, 1.0), Seen(mask, 1.0)).agreement == 0.0


def test_a_quiet_report_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    learning.quiet(learning.Progress(0.5, 1, 2, 0.1))
    assert capsys.readouterr().out == ""
    assert (learning.Progress(0.5, 1, 2, 0.1).val_dice, learning.Progress(0.5, 1, 2, 0.1).seen) == (None, ())
