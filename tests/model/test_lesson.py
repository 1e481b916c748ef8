"""One lesson on a tiny network: what it tells on the way, and when its encoder moves."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from lungseg_model import batching, learning, low_rank, teaching
from lungseg_model.batching import Sample
from lungseg_model.classic import ClassicUnet
from lungseg_model.errors import ModelError
from lungseg_model.learning import rate_at
from lungseg_model.teaching import KEPT, Lesson, Strategy
from lungseg_sets import storage

SIZE = 32


def samples(count: int) -> list[Sample]:
    """Return cases whose lungs are darker than the body."""
    found = []
    for seed in range(count):
        mask = np.zeros((SIZE, SIZE, 2), np.uint8)
        mask[8:24, 4:13, 0], mask[8:24, 19:28, 1] = 255, 255
        grain = np.random.default_rng(seed).integers(0, 4000, (SIZE, SIZE))
        found.append(Sample((40_000 - 100 * mask.sum(axis=-1, dtype=np.int64) + grain).astype(np.uint16), mask))
    return found


def lesson(
    strategy: Strategy,
    *,
    epochs: int,
    count: int = 4,
    batch: int = 2,
    **more: Any,  # noqa: ANN401 - handed on as it is
) -> tuple[Lesson, ClassicUnet]:
    torch.manual_seed(0)
    module = ClassicUnet(1, 3, levels=2, filters=4, batch_norm=True)
    one = Lesson(
        module,
        samples(count),
        strategy=strategy,
        size=SIZE,
        epochs=epochs,
        batch=batch,
        seed=1,
        device=torch.device("cpu"),
        **more,
    )
    return one, module


def test_every_step_and_every_epoch_is_told_with_its_number() -> None:
    """The bar, the chart and the time left are drawn of it."""
    told: list[tuple[float, int, float, bool]] = []
    one, _ = lesson(KEPT, epochs=3)
    one.run(told=lambda *said: told.append(said))
    assert [(epoch, over) for _, epoch, _, over in told] == [
        (epoch, over) for epoch in (1, 2, 3) for over in (False, False, True)
    ]
    shares = [share for share, *_ in told]
    assert shares == sorted(shares)
    assert [share for share, _, _, over in told if over] == pytest.approx([1 / 3, 2 / 3, 1.0])
    assert told[-1][2] < told[0][2]  # it has learned
    assert one.loss == told[-1][2]


def test_the_encoder_is_held_for_its_share_of_the_run() -> None:
    one, module = lesson(Strategy("half", decoder_share=0.5), epochs=2)
    start = {name: value.detach().clone() for name, value in module.named_parameters()}
    moved: list[tuple[bool, bool]] = []

    def has_moved(*, encoder: bool) -> bool:
        now = {name: value for name, value in module.named_parameters() if name.startswith("encoder.") is encoder}
        return any(not torch.equal(value.detach(), start[name]) for name, value in now.items())

    def told(done: float, epoch: int, loss: float, over: bool) -> None:
        if over:
            moved.append((has_moved(encoder=True), has_moved(encoder=False)))

    one.run(told=told)
    assert moved == [(False, True), (True, True)]


def test_a_lesson_in_small_steps_learns_the_same() -> None:
    whole, first = lesson(KEPT, epochs=1)
    parts, second = lesson(KEPT, epochs=1, at_once=1)
    for one in (whole, parts):
        one.run(told=lambda *_: None)
    assert parts.loss == pytest.approx(whole.loss, abs=1e-4)
    for name, value in first.state_dict().items():
        assert torch.allclose(value.float(), second.state_dict()[name].float(), atol=1e-3), name


class Steps:
    """Stands in for the optimiser and notes its rates, step by step."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rates: list[tuple[float, float]] = []
        self.groups: list[list[nn.Parameter]] = []
        self.decay: list[float] = []
        watch = self

        class Watched(torch.optim.AdamW):
            def __init__(self, groups: Any, **more: Any) -> None:  # noqa: ANN401 - handed on as it is
                super().__init__(groups, **more)
                watch.groups = [list(group["params"]) for group in self.param_groups]
                watch.decay = [group["weight_decay"] for group in self.param_groups]

            def step(self, closure: Any = None) -> None:  # noqa: ANN401 - handed on as it is
                decoder, encoder = self.param_groups
                watch.rates.append((float(decoder["lr"]), float(encoder["lr"])))
                super().step(closure)

        monkeypatch.setattr(torch.optim, "AdamW", Watched)


def quiet(*said: object) -> None:
    del said


def test_the_rates_follow_the_run_and_the_encoder_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Steps(monkeypatch)
    told: list[float] = []
    one, module = lesson(Strategy("half", decoder_share=0.5), epochs=2)
    one.run(told=lambda done, epoch, loss, over: told.append(done))
    assert told == [0.0, 0.25, 0.5, 0.5, 0.75, 1.0]  # and at the end of each epoch
    decoder = [rate_at(done, highest=3e-4, lowest=1e-6, warmup=0.05) for done in (0.0, 0.25, 0.5, 0.75)]
    encoder = [0.0, 0.0, *(rate_at(part, highest=1e-4, lowest=1e-6, warmup=0.1) for part in (0.0, 0.5))]
    assert [rate for rate, _ in steps.rates] == pytest.approx(decoder)
    assert [rate for _, rate in steps.rates] == pytest.approx(encoder)
    named = {id(value): name for name, value in module.named_parameters()}
    sides = [{named[id(value)].startswith("encoder.") for value in group} for group in steps.groups]
    assert sides == [{False}, {True}]
    assert sum(map(len, steps.groups)) == len(named)
    assert steps.decay == [1e-4, 1e-4]


def test_what_is_pulled_to_the_parent_goes_back_by_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the first step the rate is a fiftieth of its highest, and so is the pull."""

    def went(pull: float) -> torch.Tensor:
        steps = Steps(monkeypatch)
        one, module = lesson(Strategy("pulled", pull=pull), epochs=1, count=2)
        start = torch.nn.utils.parameters_to_vector(module.parameters()).detach().clone()
        one.run(told=quiet)
        assert steps.decay == [0.0 if pull else 1e-4] * 2
        return torch.nn.utils.parameters_to_vector(module.parameters()).detach() - start

    free, half, still = (went(pull) for pull in (0.0, 25.0, 50.0))
    assert float(free.abs().max()) > 1e-6
    assert torch.allclose(half, free / 2, atol=2e-7)
    assert float(still.abs().max()) < 1e-7


def test_the_loss_is_the_mean_of_the_epoch_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    values = iter([4.0, 2.0, 0.5, 0.7])
    trained: list[tuple[bool, bool]] = []

    def step(self: learning.Step, batch: object) -> float:
        del batch
        norms = [layer for layer in self.module.modules() if isinstance(layer, nn.BatchNorm2d)]
        trained.append((self.module.training, any(norm.training for norm in norms)))
        return next(values)

    monkeypatch.setattr(learning.Step, "__call__", step)
    told: list[tuple[float, bool]] = []
    one, module = lesson(KEPT, epochs=2)
    assert one.loss == 0.0
    module.eval()
    one.run(told=lambda done, epoch, loss, over: told.append((loss, over)))
    assert told == [
        (4.0, False), (3.0, False), (3.0, True), (0.5, False), (pytest.approx(0.6), False), (pytest.approx(0.6), True)
    ]  # fmt: skip
    assert trained == [(True, False)] * 4  # BatchNorm stays as it is


def test_each_epoch_is_drawn_by_its_seed_and_by_what_the_lesson_is_about(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []
    real = batching.batches

    def batches(given: Any, **more: Any) -> Any:  # noqa: ANN401 - handed on as it is
        asked.append({"count": len(given), **more})
        return real(given, **more)

    monkeypatch.setattr(batching, "batches", batches)
    chances = {"gamma": 1.0}
    one, _ = lesson(Strategy("drawn", chances=chances, emphasis=0.75), epochs=2, toned=False, classes=3)
    one.run(told=quiet)
    same = {"count": 4, "size": SIZE, "batch": 2, "chances": chances, "emphasis": 0.75, "toned": False, "classes": 3}
    assert asked == [{**same, "seed": (1, 0)}, {**same, "seed": (1, 1)}]
    assert KEPT.emphasis == 0.5
    assert not KEPT.chances


def test_fewer_cases_than_a_batch_are_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[float, bool]] = []
    one, _ = lesson(KEPT, epochs=2, count=3, batch=4)
    one.run(told=lambda done, epoch, loss, over: told.append((done, over)))
    assert told == [(0.0, False), (0.5, True), (0.5, False), (1.0, True)]


@pytest.mark.parametrize(
    ("seconds", "saved"), [(0.0, [3]), (7.5, [3]), (7.6, [2, 3]), (15.0, [2, 3]), (15.5, [1, 2, 3])]
)
def test_a_checkpoint_is_kept_every_quarter_of_a_minute_and_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: float, saved: list[int]
) -> None:
    """Each epoch takes so many seconds."""
    kept: list[int] = []
    now = [0.0]
    real = storage.write_bytes

    def write(path: Path, content: bytes) -> None:
        kept.append(int(torch.load(io.BytesIO(content), weights_only=True)["epoch"]))
        real(path, content)

    def told(done: float, epoch: int, loss: float, over: bool) -> None:
        if not over and done * 6 % 2 == 0:  # once in each epoch
            now[0] += seconds

    monkeypatch.setattr(storage, "write_bytes", write)
    monkeypatch.setattr(teaching.time, "monotonic", lambda: now[0])
    one, _ = lesson(KEPT, epochs=3)
    one.run(told=told, checkpoint=tmp_path / "a.pt")
    assert kept == saved
    again, _ = lesson(KEPT, epochs=3)
    again.run(told=lambda *said: pytest.fail("it has nothing left to learn"), checkpoint=tmp_path / "a.pt")
    assert again.loss == one.loss
    assert again.average.steps == one.average.steps == 6
    assert all(torch.equal(value, one.average.state[name]) for name, value in again.average.state.items())


def test_a_lesson_goes_on_from_the_epoch_that_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(teaching, "SAVE_EVERY", -1.0)
    whole, _ = lesson(KEPT, epochs=3)
    whole.run(told=quiet)

    def stop(done: float, epoch: int, loss: float, over: bool) -> None:
        if over and epoch == 2:
            raise KeyboardInterrupt

    broken, _ = lesson(KEPT, epochs=3)
    with pytest.raises(KeyboardInterrupt):
        broken.run(told=stop, checkpoint=tmp_path / "a.pt")
    told: list[int] = []
    second, _ = lesson(KEPT, epochs=3)
    second.run(told=lambda done, epoch, loss, over: told.append(epoch), checkpoint=tmp_path / "a.pt")
    assert set(told) == {3}
    assert second.loss == pytest.approx(whole.loss)
    for name, value in whole.learned().items():
        assert torch.allclose(value.float(), second.learned()[name].float(), atol=1e-6), name


def test_a_checkpoint_that_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.pt"
    path.write_bytes(b"half a file")
    one, _ = lesson(KEPT, epochs=1)
    with pytest.raises(ModelError, match="checkpoint"):
        one.run(told=quiet, checkpoint=path)
    assert not path.exists()
    assert path.with_suffix(".damaged").read_bytes() == b"half a file"


class Runs:
    """Makes a folder when it is unpacked: what a checkpoint from elsewhere may try."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, tuple[Path]]:
        return os.mkdir, (self.path,)


def test_nothing_in_a_checkpoint_is_executed(tmp_path: Path) -> None:
    torch.save({"average": {}, "epoch": 1, "steps": 1, "loss": 0.0, "more": Runs(tmp_path / "made")}, tmp_path / "a.pt")
    one, _ = lesson(KEPT, epochs=1)
    with pytest.raises(ModelError, match="checkpoint"):
        one.run(told=quiet, checkpoint=tmp_path / "a.pt")
    assert not (tmp_path / "made").exists()


class Blocks(nn.Module):
    """Has the names of smp's networks: an encoder, eleven blocks of a decoder, a head."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2))
        self.decoder = nn.ModuleDict({"blocks": nn.ModuleList(nn.Conv2d(2, 2, 1) for _ in range(11))})
        self.segmentation_head = nn.Conv2d(2, 3, 1)


@pytest.mark.parametrize(
    ("strategy", "moving"),
    [
        (Strategy("all"), None),
        (
            Strategy("last", moves="last layers"),
            {
                *("encoder.1.weight", "encoder.1.bias", "segmentation_head.weight", "segmentation_head.bias"),
                *("decoder.blocks.10.weight", "decoder.blocks.10.bias"),
            },
        ),
        (Strategy("thin", rank=1), None),
    ],
    ids=lambda each: each.name if isinstance(each, Strategy) else "",
)
def test_what_learns_is_what_the_strategy_says(strategy: Strategy, moving: set[str] | None) -> None:
    module = Blocks()
    Lesson(module, [], strategy=strategy, size=SIZE, epochs=1, batch=1, seed=0, device=torch.device("cpu"))
    found = {name for name, value in module.named_parameters() if value.requires_grad}
    names = {name for name, _ in module.named_parameters()}
    if strategy.rank:
        moving = {name for name in names if low_rank.MADE in name}
        assert len(moving) == 2 * 13
    assert found == (names if moving is None else moving)


def test_a_thin_difference_is_nothing_at_first_and_stays_when_it_is_merged() -> None:
    torch.manual_seed(0)
    first = nn.Conv2d(2, 5, 3)
    module = nn.Sequential(first, nn.Conv2d(5, 2, 1), nn.BatchNorm2d(2))
    names = set(module.state_dict())
    before = {name: value.clone() for name, value in module.state_dict().items()}
    low_rank.prepare(module, 2)
    learned = {name: value for name, value in module.named_parameters() if low_rank.MADE in name}
    # two outputs are no more than the rank: the second convolution stays free
    assert sorted(value.shape for value in learned.values()) == [(2, 18), (5, 2)]
    assert torch.equal(first.weight, before["0.weight"])
    down, up = sorted(learned.values(), key=len)
    assert float(down.detach().std()) == pytest.approx(18**-0.5, rel=0.3)
    assert not up.any()
    with torch.no_grad():
        up.copy_(torch.arange(10.0).reshape(5, 2))
    low_rank.merge(module)
    assert set(module.state_dict()) == names
    wanted = before["0.weight"] + (up @ down).detach().reshape(5, 2, 3, 3)
    assert torch.allclose(module.state_dict()["0.weight"], wanted)
    assert torch.equal(module.state_dict()["1.weight"], before["1.weight"])


def test_updates_of_low_rank_are_drawn_by_the_seed_and_merged_at_the_end() -> None:
    def learned() -> dict[str, torch.Tensor]:
        one, module = lesson(Strategy("thin", rank=2), epochs=1)
        one.run(told=quiet)
        made = one.learned()
        assert made.keys() == ClassicUnet(1, 3, levels=2, filters=4, batch_norm=True).state_dict().keys()
        assert module.state_dict().keys() == made.keys()
        return {name: value.clone() for name, value in made.items()}

    one, other = learned(), learned()
    assert all(torch.equal(value, other[name]) for name, value in one.items())
    _, fresh = lesson(KEPT, epochs=1)
    moved = [name for name, value in fresh.state_dict().items() if not torch.equal(value, one[name])]
    assert moved
    assert all(one[name].ndim == 4 for name in moved)


def test_thin_differences_begin_as_the_seed_says() -> None:
    def begun(seed: int, other: int) -> torch.Tensor:
        module = Blocks()
        torch.manual_seed(other)
        Lesson(
            module,
            [],
            strategy=Strategy("thin", rank=1),
            size=SIZE,
            epochs=1,
            batch=1,
            seed=seed,
            device=torch.device("cpu"),
        )
        made = [value.detach().flatten() for name, value in module.named_parameters() if low_rank.MADE in name]
        return torch.cat(made)

    assert torch.equal(begun(1, 7), begun(1, 8))
    assert not torch.equal(begun(1, 7), begun(2, 7))


def test_what_a_network_drops_by_chance_is_drawn_by_the_seed() -> None:
    def learned(other: int) -> float:
        torch.manual_seed(0)
        module = nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.Dropout(0.5), nn.Conv2d(4, 3, 1))
        one = Lesson(
            module, samples(2), strategy=KEPT, size=SIZE, epochs=1, batch=2, seed=1, device=torch.device("cpu")
        )
        torch.manual_seed(other)
        one.run(told=quiet)
        return one.loss

    assert learned(7) == learned(8)


def test_half_of_the_way_is_half_of_each_float() -> None:
    parent = {"weight": torch.tensor([1.0, 2.0]), "count": torch.tensor(3)}
    tuned = [{"weight": torch.tensor([3.0, 2.0]), "count": torch.tensor(9)}]
    moved = teaching.between(parent, tuned, 0.5)
    assert moved["weight"].tolist() == [2.0, 2.0]
    assert int(moved["count"]) == 3
    assert teaching.between(parent, tuned, 0.0)["weight"].tolist() == [1.0, 2.0]
