"""The course of a fine-tuning without any training: who learns what, what is told, and how far it goes."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from lungseg_model import device as devices
from lungseg_model import evaluate, learning, network, predict, teaching, tune, unlabelled, weights
from lungseg_model.batching import Sample
from lungseg_model.learning import Progress, Seen, Unseen
from lungseg_model.network import Config
from lungseg_sets import case_files
from lungseg_sets.case_files import Case

from .conftest import write_table_set

CONFIG = Config(architecture="classic", levels=1, filters=1, size=64)
BIAS = "head.bias"


class Taught:
    """Stands in for a lesson: the first one moves the bias of the head by 1, the second by 2, the third by 3."""

    made: list[Taught]

    def __init__(self, module: nn.Module, samples: list[Sample], **asked: Any) -> None:  # noqa: ANN401 - handed on
        self.samples, self.asked, self.checkpoint = samples, asked, None
        self.state = {name: value.clone() for name, value in module.state_dict().items()}
        self.average = type("Average", (), {"state": {**self.state, BIAS: self.state[BIAS] + 50.0}})()
        self.made.append(self)
        self.loss = 0.5 * len(self.made)

    def run(self, *, told: teaching.Told, checkpoint: Path | None) -> None:
        self.checkpoint = checkpoint
        for epoch in range(1, self.asked["epochs"] + 1):
            told((epoch - 1) / self.asked["epochs"], epoch, 0.75, False)
            told(epoch / self.asked["epochs"], epoch, 0.25, True)

    def learned(self) -> dict[str, torch.Tensor]:
        return {**self.state, BIAS: self.state[BIAS] + float(len(self.made))}


@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    module = network.build(CONFIG)
    with torch.no_grad():
        module.get_parameter(BIAS).zero_()
    return weights.save_version(tmp_path_factory.mktemp("parent"), module, CONFIG, {})


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Case, ...]:
    return case_files.read_split(write_table_set(tmp_path_factory.mktemp("sets") / "set", train=5, val=2)).train


@pytest.fixture
def course(monkeypatch: pytest.MonkeyPatch, parent: Path, tmp_path: Path) -> Callable[..., list[Progress]]:
    """Run it; a network finds a Dice of a half and a tenth for each 1 of its bias."""

    def look(module: nn.Module, samples: list[Sample], **more: Any) -> tuple[Seen, ...]:  # noqa: ANN401 - handed on
        assert not module.training
        assert (more["size"], more["toned"]) == (64, True)
        bias = float(module.get_parameter(BIAS).detach()[0])
        return tuple(Seen(np.ones(sample.mask.shape[:2], np.uint8), 0.5 + 0.01 * bias) for sample in samples)

    Taught.made = []
    built = network.build(CONFIG)  # once: what is in it is replaced anyway
    monkeypatch.setattr(network, "build_unfilled", lambda config: copy.deepcopy(built))
    monkeypatch.setattr(devices, "bfloat16_is_faster", lambda device: False)  # which it would measure
    monkeypatch.setattr(tune, "Lesson", Taught)
    monkeypatch.setattr(learning, "look", look)

    def run(learn: tuple[Case, ...], **more: Any) -> list[Progress]:  # noqa: ANN401 - handed on as it is
        told: list[Progress] = []
        asked: dict[str, Any] = {"device": "cpu", **more}
        out = tune.tune(parent, learn, out=tmp_path / "out", report=told.append, **asked)
        assert out == tmp_path / "out"
        return told

    return run


def bias(folder: Path) -> float:
    return float(weights.load_version(folder).module.get_parameter(BIAS)[0])


def test_each_half_is_learned_by_one_network_and_told_step_by_step(
    course: Callable[..., list[Progress]], cases: tuple[Case, ...], tmp_path: Path, parent: Path
) -> None:
    told = course(cases[:3], epochs=2, seed=3, precision="float32", batch=3)
    first, second = Taught.made
    assert [len(one.samples) for one in Taught.made] == [len(half) for half in tune.halves(3, 3)] == [1, 2]
    assert (first.asked["seed"], second.asked["seed"]) == (3, 103)
    same = {"size": 64, "toned": True, "epochs": 2, "batch": 3, "bfloat16": False, "classes": 3, "at_once": 1}
    assert {name: first.asked[name] for name in same} == same
    assert first.asked["strategy"] is teaching.KEPT
    assert first.checkpoint is None
    # one sample of two epochs, then two samples of two: six in all
    learned = [(0, 1, 0.75), (1, 1, 0.25), (1, 2, 0.75), (2, 2, 0.25)]
    learned += [(2, 3, 0.75), (4, 3, 0.25), (4, 4, 0.75), (6, 4, 0.25)]
    scored = [(0.92 + 0.08 * part / 6, 4, 1.0) for part in range(1, 6)]
    wanted = [*((0.92 * seen / 6, epoch, loss) for seen, epoch, loss in learned), *scored, (1.0, 4, 1.0)]
    assert [(p.epoch, p.loss) for p in told] == [row[1:] for row in wanted]
    assert [p.done for p in told] == pytest.approx([row[0] for row in wanted])
    assert {(p.epochs, p.second, p.val_dice, p.seen) for p in told} == {(4, 3, None, ())}
    card = weights.read_card(tmp_path / "out")
    # what one half taught (1) is scored on the two cases of the other, and the other way round
    mean = 0.01 * (1 * 2 + 2 * 1) / 3
    assert card["factor_changes"] == {str(f): pytest.approx(round(f * mean, 5), abs=1e-9) for f in tune.FACTORS}
    factor = card["factor"]
    assert factor == 1.0  # nearly all of the way is needed for nine tenths of what it brings
    assert bias(tmp_path / "out") == pytest.approx(factor * 1.5, abs=1e-3)
    stated = {"cases": 3, "epochs": 2, "size": 64, "seed": 3, "strategy": "decoder first", "precision": "float32"}
    assert stated.items() <= card.items()
    assert card["parent"] == weights.read_card(parent)["sha256"]


def test_cases_kept_apart_are_looked_at_before_and_after_every_fifth_epoch(
    course: Callable[..., list[Progress]], cases: tuple[Case, ...]
) -> None:
    told = course(cases[:2], epochs=7, watch=cases[3:5], factor=0.5)
    looks = [(p.epoch, p.val_dice) for p in told if p.seen]
    assert looks[0] == (0, 0.5)
    assert [epoch for epoch, _ in looks] == [0, 5, 7, 12, 14, 14]
    # while it learns, the average so far; at the end, the candidate
    assert [dice for _, dice in looks[1:]] == pytest.approx([1.0, 1.0, 1.0, 1.0, 0.5075])
    assert all(len(p.seen) == 2 for p in told if p.seen)
    assert told[0].done == told[0].loss == 0.0
    assert told[0].second == 8


def test_updates_of_low_rank_are_not_looked_at_on_the_way(
    course: Callable[..., list[Progress]], cases: tuple[Case, ...]
) -> None:
    told = course(cases[:2], epochs=5, watch=cases[3:5], strategy=teaching.Strategy("thin", rank=2))
    assert [p.epoch for p in told if p.seen] == [0, 10]


@pytest.mark.parametrize("whole", [True, False])
def test_a_last_network_learns_all_and_is_what_is_used(
    course: Callable[..., list[Progress]], cases: tuple[Case, ...], tmp_path: Path, whole: bool
) -> None:
    told = course(cases[:4], epochs=1, strategy=teaching.Strategy("w", whole=whole), factor=0.5, seed=2)
    assert [len(one.samples) for one in Taught.made] == [2, 2, 4][: len(Taught.made)]
    assert len(Taught.made) == (3 if whole else 2)
    assert bias(tmp_path / "out") == pytest.approx(0.5 * (3.0 if whole else 1.5), abs=1e-3)
    if whole:
        assert Taught.made[2].asked["seed"] == 202
        assert [p.epoch for p in told[:6]] == [1, 1, 2, 2, 3, 3]
        assert [p.done for p in told[:6]] == pytest.approx([0.92 * n / 8 for n in (0, 2, 2, 4, 4, 8)])
        assert told[-1].epochs == 3


def test_pictures_without_masks_are_learned_as_the_strategy_says(
    course: Callable[..., list[Progress]], cases: tuple[Case, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[float], int, float, bool]] = []

    def labelled(
        modules: list[nn.Module], samples: list[Sample], *, agreed: float, toned: bool, **_: object
    ) -> list[Sample]:
        asked.append(([float(m.get_parameter(BIAS).detach()[0]) for m in modules], len(samples), agreed, toned))
        return list(samples)

    monkeypatch.setattr(unlabelled, "labelled", labelled)
    pictures = [case.image for case in cases]
    told = course(cases[:2], epochs=1, further=pictures, strategy=teaching.Strategy("o", replay=2, own=3))
    assert [p.done for p in told[:6]] == pytest.approx([0.92 * seen / 13 for seen in (0, 3, 3, 6, 6, 13)])
    assert asked == [([0.0], 2, 0.0, True), ([1.0, 2.0], 3, tune.AGREED, True)]
    assert [len(one.samples) for one in Taught.made] == [3, 3, 7]
    Taught.made.clear()
    course(cases[:2], epochs=1, further=pictures, strategy=teaching.Strategy("neither"))
    assert [len(one.samples) for one in Taught.made] == [1, 1]


@pytest.mark.parametrize(("agreed", "epochs"), [(5, (16,)), (4, ()), (0, ())])
def test_a_last_network_learns_as_long_as_what_it_learns_is_worth(
    course: Callable[..., list[Progress]],
    cases: tuple[Case, ...],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    agreed: int,
    epochs: tuple[int, ...],
) -> None:
    monkeypatch.setattr(unlabelled, "labelled", lambda modules, samples, **_: list(samples)[:agreed])
    pictures = [case.image for case in cases]
    told = course(cases, further=pictures, strategy=teaching.Strategy("o", own=5), factor=0.5)
    assert [one.asked["epochs"] for one in Taught.made] == [20, 20, *epochs]
    assert (told[0].epochs, told[-1].epochs, told[-1].epoch) == (56, 40 + sum(epochs), 40 + sum(epochs))
    Taught.made.clear()
    course(cases, epochs=2, further=pictures, strategy=teaching.Strategy("o", own=5), factor=0.5)
    assert [one.asked["epochs"] for one in Taught.made] == [2, 2, *([2] if epochs else [])]
    Taught.made.clear()
    course(cases, epochs=2, strategy=teaching.Strategy("o", own=5), factor=0.5)
    assert len(Taught.made) == 2  # without pictures there is no last network


def test_what_is_judged_is_each_case_by_the_network_that_did_not_learn_it(
    course: Callable[..., list[Progress]], cases: tuple[Case, ...]
) -> None:
    judged: list[Unseen] = []
    course(cases, epochs=1, seed=1, factor=0.5, judged=judged.extend)
    first, _ = tune.halves(5, 1)
    assert [case.case_id for case in judged] == [case.case_id for case in cases]
    for number, case in enumerate(judged):
        assert case.before.dice == 0.5
        assert case.after.dice == pytest.approx(0.51 if number in first else 0.505)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, {"epochs": 20, "size": 64, "at_once": 1, "batch": 4}),
        ({"epochs": 1, "size": 96, "at_once": 2, "batch": 8}, {"epochs": 1, "size": 96, "at_once": 2, "batch": 8}),
        ({"strategy": teaching.Strategy("short", passes=0.1)}, {"epochs": 2}),
        ({"epochs": 1, "precision": "bfloat16"}, {"bfloat16": True}),
        ({"epochs": 1, "precision": "float32"}, {"bfloat16": False}),
        ({"epochs": 1, "precision": "auto"}, {"bfloat16": True}),
    ],
)
def test_what_is_not_given_is_chosen(
    course: Callable[..., list[Progress]],
    cases: tuple[Case, ...],
    monkeypatch: pytest.MonkeyPatch,
    given: dict[str, Any],
    wanted: dict[str, object],
) -> None:
    monkeypatch.setattr(devices, "bfloat16_is_faster", lambda device: device.type == "cpu")
    if "size" in given:
        monkeypatch.setattr(
            learning,
            "look",
            lambda module, samples, *, size, **_: tuple(Seen(np.ones((size, size), np.uint8), 0.5) for _ in samples),
        )
    course(cases[:2], factor=0.5, checkpoint=Path("run.pt"), **given)
    assert wanted.items() <= Taught.made[0].asked.items()
    assert [one.checkpoint for one in Taught.made] == [Path("run.0.pt"), Path("run.1.pt")]


@pytest.mark.parametrize(("count", "epochs"), [(2, 20), (8, 20), (9, 18), (20, 8), (23, 7), (39, 5), (40, 4), (500, 4)])
def test_so_many_epochs_that_about_as_many_samples_are_seen(count: int, epochs: int) -> None:
    assert tune.epochs_for(count) == epochs


def test_halves_are_drawn_by_the_seed() -> None:
    order = np.random.default_rng([7, 3]).permutation(7).tolist()
    assert tune.halves(7, 7) == (sorted(order[:3]), sorted(order[3:]))


@pytest.mark.parametrize(
    ("changes", "factor"),
    [
        ({1.0: [0.09, 0.11], 0.5: [0.0, 0.1]}, 1.0),
        ({0.5: [0.9], 1.0: [1.0]}, 0.5),  # nine tenths of the best are enough
        ({0.5: [0.899], 1.0: [1.0]}, 1.0),
        ({0.5: [-0.1], 1.0: [0.1]}, 1.0),
        ({0.5: [-0.2], 1.0: [-0.1]}, 0.5),  # where none is worth anything, the smallest
        ({0.5: [-0.1], 1.0: [0.0]}, 0.5),
        ({0.5: [0.0, 0.0], 1.0: [0.3, -0.1]}, 0.5),  # a mean no larger than its error is worth nothing
        ({0.5: [0.01, 0.01], 1.0: [0.04, 0.02]}, 1.0),
        ({0.5: [0.02, 0.02], 1.0: [0.04, 0.02]}, 0.5),
    ],
)
def test_a_factor_is_worth_its_mean_less_its_error(changes: dict[float, list[float]], factor: float) -> None:
    assert tune.chosen_factor({key: np.array(values) for key, values in changes.items()}) == factor


def test_a_version_is_scored_from_its_file(
    monkeypatch: pytest.MonkeyPatch, cases: tuple[Case, ...], parent: Path
) -> None:
    told: list[int] = []
    made: list[tuple[Path, str]] = []
    monkeypatch.setattr(predict, "Predictor", lambda folder, *, device: made.append((folder, device)) or made)
    mask = np.zeros((8, 8), np.uint8)
    mask[2:6, 1:3], mask[2:6, 5:7] = 1, 2

    def run(predictor: object, given: list[Case], *, report: Callable[[int], None]) -> list[evaluate.CaseScores]:
        assert predictor is made
        report(len(given))
        return [dataclasses.replace(evaluate.measure(mask, mask), case_id=case.case_id) for case in given]

    monkeypatch.setattr(evaluate, "run", run)
    scores = tune.score(parent, cases, device="cpu", report=told.append)
    assert [row.case_id for row in scores.rows] == [case.case_id for case in cases]
    assert scores.summary["n"] == 5
    assert scores.summary["dice_both"]["mean"] == 1.0
    assert (told, made) == ([5], [(parent, "cpu")])
