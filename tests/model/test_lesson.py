"""One lesson on a tiny network: what it tells on the way, and when its encoder moves."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from lungseg_model.batching import Sample
from lungseg_model.classic import ClassicUnet
from lungseg_model.teaching import KEPT, Lesson, Strategy

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


def lesson(strategy: Strategy, *, epochs: int, at_once: int | None = None) -> tuple[Lesson, ClassicUnet]:
    torch.manual_seed(0)
    module = ClassicUnet(1, 3, levels=2, filters=4, batch_norm=True)
    one = Lesson(
        module,
        samples(4),
        strategy=strategy,
        size=SIZE,
        epochs=epochs,
        batch=2,
        seed=1,
        device=torch.device("cpu"),
        at_once=at_once,
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
