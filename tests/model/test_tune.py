from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load
from torch import nn

from lungseg_lab.train import train
from lungseg_model import batching, learning, network, teaching, tune, weights
from lungseg_model.errors import ModelError
from lungseg_model.learning import Progress, Unseen
from lungseg_model.network import Config
from lungseg_sets import case_files

from .conftest import RECIPE, write_table_set

ON_CPU: dict[str, Any] = {"device": "cpu", "precision": "float32"}
FIRST = "encoder.pairs.0.0.weight"


@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory, trains_only: None, takes_long: None) -> Path:
    folder = tmp_path_factory.mktemp("parent")
    text = RECIPE.format(epochs=5).replace("levels = 3", "levels = 4").replace("filters = 4", "filters = 6")
    (folder / "recipe.toml").write_text(text.replace("rate = 2e-3", "rate = 5e-3"))
    cases = write_table_set(folder / "set", train=6, val=2)
    return train(folder / "recipe.toml", data=cases, out=folder / "version", device="cpu")


def test_it_learns_and_leaves_batchnorm_alone(tmp_path: Path, parent: Path) -> None:
    split = case_files.read_split(parent.parent / "set")
    seen: list[Progress] = []
    judged: list[Unseen] = []
    out = tune.tune(
        parent,
        split.train,
        out=tmp_path / "child",
        report=seen.append,
        watch=split.val,
        judged=judged.extend,
        epochs=16,
        **ON_CPU,
    )
    before, after = (load((p / "model.safetensors").read_bytes()) for p in (parent, out))
    buffers = [name for name in before if "running_" in name or "num_batches" in name]
    assert buffers
    assert all(torch.equal(before[name], after[name]) for name in buffers)
    assert not torch.equal(before["head.weight"], after["head.weight"])
    assert not torch.equal(before[FIRST], after[FIRST])
    assert seen[-1].done == 1.0
    assert seen[-1].val_dice is not None
    assert [p.done for p in seen] == sorted(p.done for p in seen)
    looks = [p for p in seen if p.seen]
    assert (looks[0].epoch, looks[-1].epoch) == (0, 32)  # the parent's before anything is learned, the candidate's
    assert all(p.val_dice == pytest.approx(np.mean([case.dice for case in p.seen])) for p in looks)
    assert [p.val_dice is None for p in seen] == [not p.seen for p in seen]
    kept = batching.load(split.val[0], weights.read_config(parent).size)
    assert looks[0].seen[0].mask.shape == kept.mask.shape[:2]
    assert not np.array_equal(looks[0].seen[0].mask, looks[-1].seen[0].mask)
    old, new = (tune.score(folder, split.train, device="cpu") for folder in (parent, out))
    assert new.summary["dice_both"]["mean"] > old.summary["dice_both"]["mean"]
    assert [row.case_id for row in new.rows] == [case.case_id for case in split.train]
    assert weights.read_card(out)["parent"] == weights.read_card(parent)["sha256"]
    assert [case.case_id for case in judged] == [case.case_id for case in split.train]
    changes = [case.after.dice - case.before.dice for case in judged]  # by the network that did not learn it
    told = weights.read_card(out)
    assert np.mean(changes) == pytest.approx(told["factor_changes"][str(told["factor"])], abs=1e-5)
    assert np.mean([case.left[1] - case.left[0] for case in judged]) < 0


def test_the_same_seed_gives_the_same_version(tmp_path: Path, parent: Path) -> None:
    learn = case_files.read_split(parent.parent / "set").train
    # three cases a half, two of them a step: the seed decides which
    made = [tune.tune(parent, learn, out=tmp_path / name, epochs=1, batch=2, seed=5, **ON_CPU) for name in ("a", "b")]
    assert made[0].joinpath("model.safetensors").read_bytes() == made[1].joinpath("model.safetensors").read_bytes()


def test_cancelled_leaves_nothing(tmp_path: Path, parent: Path) -> None:
    def stop(progress: Progress) -> None:
        raise KeyboardInterrupt(progress)

    learn = case_files.read_split(parent.parent / "set").train
    with pytest.raises(KeyboardInterrupt):
        tune.tune(parent, learn, out=tmp_path / "child", report=stop, epochs=1, **ON_CPU)
    assert not (tmp_path / "child").exists()


@pytest.mark.parametrize(("given", "chosen", "gone"), [(None, 0.5, 0.5), (0.25, 0.5, 0.25)])
def test_it_goes_as_far_as_was_measured_or_asked(
    tmp_path: Path, parent: Path, monkeypatch: pytest.MonkeyPatch, given: float | None, chosen: float, gone: float
) -> None:
    monkeypatch.setattr(tune, "chosen_factor", lambda changes: chosen)
    monkeypatch.setattr(teaching, "RATE_DECODER", 0.1)  # far enough to be told from the rounding to float16
    learn = case_files.read_split(parent.parent / "set").train[:3]

    def moved(factor: float | None, name: str) -> torch.Tensor:
        out = tune.tune(parent, learn, out=tmp_path / name, epochs=2, factor=factor, **ON_CPU)
        if name == "some":
            assert weights.read_card(out)["factor"] == gone
        after, before = (load((p / "model.safetensors").read_bytes()) for p in (out, parent))
        return (after["head.weight"] - before["head.weight"]).float()

    whole = moved(1.0, "all")
    assert float(whole.abs().max()) > 0.01
    assert torch.allclose(moved(given, "some"), gone * whole, atol=5e-4)


def test_one_case_is_not_enough(tmp_path: Path, parent: Path) -> None:
    learn = case_files.read_split(parent.parent / "set").train[:1]
    with pytest.raises(ModelError, match="1 case"):
        tune.tune(parent, learn, out=tmp_path / "child", device="cpu")


def test_halves_share_no_case_and_leave_none_out() -> None:
    for number in (2, 7, 20):
        first, second = tune.halves(number, seed=4)
        assert sorted(first + second) == list(range(number))
        assert abs(len(first) - len(second)) <= 1


def test_the_factor_is_the_one_that_helped_cases_not_learned_from() -> None:
    changes = {
        0.1: np.array([0.001, 0.001, 0.001, 0.001]),
        0.5: np.array([0.004, 0.005, 0.004, 0.005]),
        1.0: np.array([0.060, -0.020, -0.010, 0.000]),  # the best mean, by one lucky case
    }
    assert tune.chosen_factor(changes) == 0.5
    assert tune.chosen_factor({factor: -values for factor, values in changes.items()}) == 0.1


def test_the_last_part_of_the_way_is_gone_only_where_it_brings_much() -> None:
    gains = {0.25: 0.003, 0.5: 0.0047, 1.0: 0.005}
    assert tune.chosen_factor({factor: np.full(9, gain) for factor, gain in gains.items()}) == 0.5
    assert tune.chosen_factor({factor: np.full(9, gain) for factor, gain in (gains | {1.0: 0.01}).items()}) == 1.0
    assert tune.chosen_factor({factor: np.full(9, 0.0) for factor in gains}) == 0.25


def test_between_parent_and_tuned() -> None:
    parent = {"weight": torch.zeros(3), "count": torch.tensor(5)}
    tuned = [{"weight": torch.full((3,), value), "count": torch.tensor(9)} for value in (1.0, 3.0)]
    half = teaching.between(parent, tuned, 0.5)
    assert half["weight"].tolist() == [1.0, 1.0, 1.0]
    assert half["count"] == 5
    assert parent["weight"].tolist() == [0.0, 0.0, 0.0]


def test_few_cases_take_no_longer_than_many() -> None:
    seen = {number: number * tune.epochs_for(number) for number in (2, 8, 20)}
    assert seen[8] <= seen[20]
    assert seen[2] <= seen[20]


def _five_epochs(parent: Path, out: Path, told: list[float], *, stop: float = 2.0) -> Path:
    def report(progress: Progress) -> None:
        told.append(progress.done)
        if progress.done >= stop:
            raise KeyboardInterrupt

    learn = case_files.read_split(parent.parent / "set").train[:4]
    return tune.tune(
        parent, learn, out=out, report=report, epochs=5, seed=2, checkpoint=out.with_suffix(".pt"), **ON_CPU
    )


@pytest.fixture(scope="module")
def whole(parent: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Weights of a run of five epochs that nothing interrupted."""
    made = _five_epochs(parent, tmp_path_factory.mktemp("whole") / "whole", [])
    return (made / "model.safetensors").read_bytes()


@pytest.mark.parametrize("stop_at", [0.2, 0.6])
def test_an_interrupted_run_goes_on_from_its_checkpoint(
    tmp_path: Path, parent: Path, whole: bytes, monkeypatch: pytest.MonkeyPatch, stop_at: float
) -> None:
    monkeypatch.setattr(teaching, "SAVE_EVERY", 0.0)
    with pytest.raises(KeyboardInterrupt):
        _five_epochs(parent, tmp_path / "broken", [], stop=stop_at)
    told: list[float] = []
    resumed = _five_epochs(parent, tmp_path / "broken", told)
    assert told[0] > 0.05
    assert (resumed / "model.safetensors").read_bytes() == whole


def test_a_damaged_checkpoint_is_told(tmp_path: Path, parent: Path) -> None:
    learn = case_files.read_split(parent.parent / "set").train[:4]
    (tmp_path / "run.0.pt").write_bytes(b"half a file")
    with pytest.raises(ModelError, match="checkpoint"):
        tune.tune(parent, learn, out=tmp_path / "out", epochs=1, checkpoint=tmp_path / "run.pt", **ON_CPU)
    # Set aside, as the sentence says: the next call is not stopped by it.
    assert tune.tune(parent, learn, out=tmp_path / "out", epochs=1, checkpoint=tmp_path / "run.pt", **ON_CPU)


def test_a_version_that_tells_no_sides_learns(tmp_path: Path, parent: Path) -> None:
    config = replace(weights.read_config(parent), classes=2)
    lungs = weights.save_version(tmp_path / "lungs", network.build(config), config, {})
    out = tune.tune(
        lungs, case_files.read_split(parent.parent / "set").train[:4], out=tmp_path / "child", epochs=1, **ON_CPU
    )
    assert weights.read_config(out).classes == 2


def test_what_is_judged_is_as_far_from_the_parent_as_the_candidate(tmp_path: Path, parent: Path) -> None:
    learn = case_files.read_split(parent.parent / "set").train[:3]
    again: list[Unseen] = []
    tune.tune(parent, learn, out=tmp_path / "still", judged=again.extend, epochs=1, factor=0.0, seed=2, **ON_CPU)
    for seen in again:  # nothing of the way is gone: the parent is what is judged
        assert np.array_equal(seen.before.mask, seen.after.mask)
        assert seen.left[0] == seen.left[1]


def test_what_is_unseen_is_measured_by_hand(parent: Path) -> None:
    sample = batching.load(case_files.read_split(parent.parent / "set").train[0], 64)
    wanted = np.where(sample.mask[..., 1] > 127, 2, (sample.mask[..., 0] > 127).astype(np.uint8)).astype(np.uint8)
    without_left = np.where(wanted == 2, 0, wanted).astype(np.uint8)
    seen = learning.unseen("a", sample, learning.Seen(without_left, 0.6), learning.Seen(wanted, 1.0))
    assert seen.left[1] == 0.0
    assert 0.4 < seen.left[0] < 0.6
    assert seen.agreement > 0.99
    assert learning.unseen("a", sample, seen.before, seen.before).agreement == 0.0  # of the left lung


@pytest.fixture(scope="module")
def pretrained(small: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A version of the bundled architecture, with random weights."""
    torch.manual_seed(0)
    return weights.save_version(tmp_path_factory.mktemp("pretrained") / "version", network.build(small), small, {})


@pytest.mark.parametrize(
    "strategy",
    [
        teaching.Strategy("last layers", moves="last layers"),
        teaching.Strategy("low rank", rank=2),
        teaching.Strategy("all", whole=True, replay=2, own=2),
    ],
    ids=lambda strategy: strategy.name,
)
def test_a_way_moves_what_it_says(
    tmp_path: Path,
    parent: Path,
    pretrained: Path,
    monkeypatch: pytest.MonkeyPatch,
    strategy: teaching.Strategy,
) -> None:
    monkeypatch.setattr(tune, "AGREED", 0.0)
    taught: list[int] = []
    init = teaching.Lesson.__init__

    def watched(self: teaching.Lesson, module: nn.Module, samples: list[batching.Sample], **rest: Any) -> None:  # noqa: ANN401
        taught.append(len(samples))
        init(self, module, samples, **rest)

    monkeypatch.setattr(teaching.Lesson, "__init__", watched)
    split = case_files.read_split(parent.parent / "set")
    learn, further = split.train[:4], [case.image for case in split.val]
    out = tune.tune(
        pretrained, learn, out=tmp_path / "way", further=further, strategy=strategy, epochs=2, factor=1.0, **ON_CPU
    )
    before, after = (load((p / "model.safetensors").read_bytes()) for p in (pretrained, out))
    assert set(before) == set(after)
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    assert moved
    assert taught == ([4, 4, 8] if strategy.whole else [2, 2])  # two replayed with each, two more with the last
    if strategy.rank:
        assert all(before[name].ndim == 4 for name in moved)
        first = "encoder.layer1.0.conv1.weight"
        assert torch.linalg.matrix_rank((after[first] - before[first]).flatten(1).float(), atol=1e-4) <= 2 * 2
    if strategy.moves == "last layers":
        assert "segmentation_head.0.weight" in moved
        assert "encoder.conv1.weight" not in moved
        assert "decoder.blocks.0.conv1.1.bias" in moved  # of a BatchNorm


@pytest.mark.parametrize(
    ("agreed", "pictures", "lengths"),
    [(0.0, 2, [3, 3, 2]), (2.0, 2, [3, 3]), (0.0, 0, [3, 3])],
    ids=["the networks agree", "they never do", "there are no pictures"],
)
def test_a_last_network_learns_no_longer_than_both_halves(
    tmp_path: Path, parent: Path, monkeypatch: pytest.MonkeyPatch, agreed: float, pictures: int, lengths: list[int]
) -> None:
    monkeypatch.setattr(tune, "AGREED", agreed)
    monkeypatch.setattr(tune, "PASSES", 12)  # of 4 cases 3 epochs, of 6 two
    monkeypatch.setattr(tune, "EPOCHS", (1, 20))
    learned: list[int] = []
    init = teaching.Lesson.__init__

    def watched(self: teaching.Lesson, *given: Any, epochs: int, **rest: Any) -> None:  # noqa: ANN401
        learned.append(epochs)
        init(self, *given, epochs=epochs, **rest)

    monkeypatch.setattr(teaching.Lesson, "__init__", watched)
    split = case_files.read_split(parent.parent / "set")
    further = [case.image for case in split.val][:pictures]
    seen: list[learning.Progress] = []
    own = teaching.Strategy("own", own=2)
    tune.tune(
        parent, split.train[:4], out=tmp_path / "way", further=further, strategy=own, report=seen.append, **ON_CPU
    )
    assert learned == lengths
    assert seen[-1].epoch == seen[-1].epochs == sum(lengths)
    shares = [progress.done for progress in seen]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert max(progress.done for progress in seen if progress.epoch <= 3) <= 0.5 * tune.LEARNING_SHARE + 1e-9
