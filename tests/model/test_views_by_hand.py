"""The head that tells the kind of picture, against its formulas."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model import views
from lungseg_model.views import GRID, SIDES, VIEWS, View

CHANNELS = 2
COUNT = CHANNELS * GRID * GRID + SIDES


def head(**numbers: Any) -> views.Head:  # noqa: ANN401 - arrays or rows of numbers
    drawn = np.random.default_rng(0)
    made = {name: drawn.normal(size=shape).astype(np.float32) for name, shape in views.sizes(CHANNELS).items()}
    made["limits"] = np.array([0.2, 0.5, 4.0], np.float32)
    return views.Head(**{**made, **{name: np.asarray(value, np.float32) for name, value in numbers.items()}})


def test_a_head_holds_numbers_for_each_part_of_each_channel_and_both_sides() -> None:
    assert views.sizes(CHANNELS) == {
        "mean": (20,),
        "scale": (20,),
        "weight": (6, 20),
        "bias": (6,),
        "mirror_weight": (20,),
        "mirror_bias": (1,),
        "whiten": (2, 2),
        "limits": (3,),
    }


@pytest.mark.parametrize("shape", [(3, 3), (9, 6), (8, 7), (4, 5), (2, 1), (12, 12)])
def test_parts_cover_the_bottleneck_and_share_what_lies_between(shape: tuple[int, int]) -> None:
    deep = np.random.default_rng(0).normal(size=(CHANNELS, *shape)).astype(np.float32)
    parts = views.pooled(deep).reshape(CHANNELS, GRID, GRID)

    def lines(number: int, length: int) -> list[int]:
        """Every line that a third of the length touches; at least one."""
        low, high = number * length / GRID, (number + 1) * length / GRID
        touched = [line for line in range(length) if line < high - 1e-9 and line + 1 > low + 1e-9]
        return touched or [length - 1]

    for row in range(GRID):
        for column in range(GRID):
            part = deep[:, lines(row, shape[0])][:, :, lines(column, shape[1])]
            assert parts[:, row, column] == pytest.approx(part.mean(axis=(1, 2)), abs=1e-6)


def test_features_are_the_parts_and_how_the_sides_compare() -> None:
    deep = np.random.default_rng(0).normal(size=(CHANNELS, 6, 6)).astype(np.float32)
    probability = np.random.default_rng(1).uniform(size=(5, 8, 8)).astype(np.float32)
    areas = probability.sum(axis=(1, 2)) + 1
    found = views.features(deep, probability)
    assert found.shape == (COUNT,)
    assert np.array_equal(found[:-SIDES], views.pooled(deep))
    assert found[-2:] == pytest.approx(np.log([areas[2] / areas[1], areas[4] / areas[3]]), abs=1e-5)
    assert views.features(deep, probability[:3])[-2:] == pytest.approx([np.log(areas[2] / areas[1]), 0.0], abs=1e-5)


@pytest.mark.parametrize("leading", [(), (4,)])
def test_a_heads_answers_are_its_formulas(leading: tuple[int, ...]) -> None:
    one = head()
    given = 3 * np.random.default_rng(2).normal(size=(*leading, COUNT)).astype(np.float32)
    standard = np.clip((given - one.mean) * one.scale, -8.0, 8.0)
    assert one.standard(given) == pytest.approx(standard, abs=1e-4)
    logits = standard @ one.weight.T + one.bias
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    share = one.probabilities(given)
    assert share.shape == (*leading, len(VIEWS))
    assert share == pytest.approx(raised / raised.sum(axis=-1, keepdims=True), abs=1e-4)
    assert one.mirror(given) == pytest.approx(standard @ one.mirror_weight + one.mirror_bias[0], abs=1e-3)
    whole = ((given - one.mean) * one.scale)[..., :-2].reshape(*leading, CHANNELS, 9).mean(axis=-1)
    assert one.distance(given) == pytest.approx(np.sqrt(((whole @ one.whiten) ** 2).sum(axis=-1) / 2), abs=1e-4)
    assert (np.abs(one.standard(1e6 * given)) == 8.0).all()
    assert (one.distance(1e6 * given) > 1e4).all()  # how far out it lies counts in full


ZERO = {"mean": [0.0] * COUNT, "scale": [1.0] * COUNT, "weight": np.zeros((6, COUNT)), "mirror_weight": [0.0] * COUNT}


def answered(bias: list[float], **numbers: Any) -> View:  # noqa: ANN401 - arrays or rows of numbers
    given: NDArray[np.float32] = np.zeros(COUNT, np.float32)
    return head(**{**ZERO, "bias": bias, "mirror_bias": [0.0], **numbers}).answer(given)


@pytest.mark.parametrize("number", range(1, 6))
def test_beyond_doubt_it_is_the_likeliest_other_view(number: int) -> None:
    bias = [0.0] * 6
    bias[number] = 5.0
    view = answered(bias)
    assert view.name == VIEWS[number]
    assert view.frontal == pytest.approx(1 / (5 + np.exp(5)), rel=1e-4)
    assert view.turn == (number if number <= 3 else 0)
    assert not view.readable
    assert not view.mirrored


def test_a_limit_itself_is_not_beyond_it() -> None:
    frontal = answered([0.0] * 6).frontal  # a sixth
    assert answered([0.0] * 6, limits=[frontal, 0.5, 4.0]).name == VIEWS[1]
    assert answered([0.0] * 6, limits=[0.99 * frontal, 0.5, 4.0]).name == "frontal"


def test_however_sure_it_is_its_probabilities_are_numbers() -> None:
    assert answered([900.0, 0, 0, 0, 0, 0]).frontal == 1.0
    assert answered([-900.0] * 6).frontal == pytest.approx(1 / 6)


@pytest.mark.parametrize(("logit", "mirrored"), [(0.4, False), (0.6, True)])
def test_a_frontal_picture_alone_is_mirrored(logit: float, mirrored: bool) -> None:
    assert answered([5.0, 0, 0, 0, 0, 0], mirror_bias=[logit]).mirrored == mirrored
    assert not answered([0, 0, 0, 0, 5.0, 0], mirror_bias=[logit]).mirrored


@pytest.mark.parametrize(("unlike", "readable"), [(0.5, True), (1.0, True), (1.01, False)])
def test_a_picture_like_known_ones_is_readable_up_to_the_limit(unlike: float, readable: bool) -> None:
    assert View("frontal", 0.9, False, unlike).readable == readable
    assert not View("lateral", 0.0, False, unlike).readable
    far = np.zeros(COUNT, np.float32)
    far[:18] = 2 * unlike
    numbers = {**ZERO, "bias": [5.0, 0, 0, 0, 0, 0], "whiten": np.eye(2), "limits": [0.2, 0.5, 2.0]}
    assert head(**numbers).answer(far).unlike == pytest.approx(unlike)
