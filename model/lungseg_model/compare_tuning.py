"""Compare ways of learning from a few cases, over seeds: ``python -m lungseg_model.compare_tuning --help``.

Every figure is the mean Dice of both lungs at the network's size, without post-processing, of cases that nothing
learned from: ``val`` of the source that is learned (with ``--pool val`` what is left of it), and of the other
sources for what is forgotten.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from lungseg_model import data, learning, network, teaching, tune, weights
from lungseg_model.data import Case, Sample
from lungseg_model.network import Config
from lungseg_model.preprocess import normalise
from lungseg_model.teaching import State, Strategy

STRATEGIES = {"decoder": teaching.DECODER_FIRST, "gentle": teaching.GENTLE, "pulled": teaching.PULLED}
SHOWN = (0.5, 1.0)  # factors with all cases, chosen by nobody


@dataclass(frozen=True)
class Outcome:
    """One way, on one draw of cases."""

    parent: str
    cases: int
    seed: int
    way: str
    factor: float
    seconds: float
    dice: float
    change: float
    worst_change: float
    elsewhere: float
    elsewhere_change: float


def corrected(module: nn.Module, sample: Sample, *, size: int) -> Sample:
    """Return the sample with the emphasis that a correction of this model's own mask has."""
    rows, columns = sample.image.shape
    top, left = (size - rows) // 2, (size - columns) // 2
    grid = np.zeros((1, 1, size, size), np.float32)
    grid[0, 0, top : top + rows, left : left + columns] = normalise(sample.image.astype(np.float32))
    with torch.inference_mode():
        found = module(learning.to_tensor(grid, torch.device("cpu"))).argmax(1)[0].numpy()
    found = found[top : top + rows, left : left + columns]
    wanted = np.where(sample.mask[..., 0] > 127, 1, np.where(sample.mask[..., 1] > 127, 2, 0))
    return dataclasses.replace(sample, emphasis=np.where(found != wanted, np.uint8(255), np.uint8(0)))


class Comparison:
    """One parent, one source to learn from, one draw of cases per seed."""

    def __init__(
        self,
        parent: Path,
        *,
        size: int,
        others: Sequence[Case],
        bfloat16: bool,
        strategies: Sequence[Strategy] = tuple(STRATEGIES.values()),
        whole: bool = True,
    ) -> None:
        self.strategies, self.whole = strategies, whole
        version = weights.load_version(parent)
        self.bfloat16 = bfloat16
        self.name, self.config, self.size = parent.name, version.config, size
        self.state: State = {name: value.clone() for name, value in version.module.state_dict().items()}
        self.target: list[Sample] = []
        self.others = [data.load(case, size) for case in others]
        self.before = self._scores(self.state)

    def test_on(self, cases: Sequence[Case]) -> None:
        """Score on these from now on; nothing may learn from them."""
        self.target = [data.load(case, self.size) for case in cases]
        self.before = self._scores(self.state)

    def module(self, state: State) -> nn.Module:
        """Return a network with this state."""
        return _network(self.config, state)

    def _quick(self, state: State, samples: Sequence[Sample]) -> np.ndarray:
        return learning.quick_scores(self.module(state), samples, size=self.size, device=torch.device("cpu"))

    def _scores(self, state: State) -> tuple[np.ndarray, np.ndarray]:
        return self._quick(state, self.target), self._quick(state, self.others)

    def run(self, learn: Sequence[Case], *, seed: int, tell: Callable[[Outcome], None]) -> None:
        """Go every way with these cases."""
        own = self.module(self.state)
        samples = [corrected(own, data.load(case, self.size), size=self.size) for case in learn]

        def tell_of(way: str, factor: float, states: Sequence[State], seconds: float) -> None:
            here, there = self._scores(teaching.between(self.state, states, factor))
            change = here - self.before[0]
            tell(
                Outcome(
                    parent=self.name,
                    cases=len(learn),
                    seed=seed,
                    way=way,
                    factor=factor,
                    seconds=round(seconds, 1),
                    dice=round(float(here.mean()), 5),
                    change=round(float(change.mean()), 5),
                    worst_change=round(float(change.min()), 5),
                    elsewhere=round(float(there.mean()), 5),
                    elsewhere_change=round(float((there - self.before[1]).mean()), 5),
                )
            )

        for strategy in self.strategies:
            if self.whole:
                state, seconds = self._taught(samples, strategy, seed)
                for factor in SHOWN:
                    tell_of(strategy.name, factor, [state], seconds)
            parts = tune.halves(len(samples), seed)
            states: list[State] = []
            seconds = 0.0
            for number, part in enumerate(parts):
                state, took = self._taught([samples[i] for i in part], strategy, seed + 100 * number, share=0.5)
                states.append(state)
                seconds += took
            unseen = [[samples[i] for i in part] for part in reversed(parts)]
            started = time.monotonic()
            table = self._changes(states, unseen)
            seconds += time.monotonic() - started
            tell_of(f"{strategy.name}, halves, whole step", 1.0, states, seconds)
            for rule in ("mean", "careful"):
                tell_of(f"{strategy.name}, halves, {rule}", tune.chosen_factor(table, rule=rule), states, seconds)
            one = {factor: changes[: len(unseen[0])] for factor, changes in table.items()}
            tell_of(f"{strategy.name}, one half, mean", tune.chosen_factor(one, rule="mean"), states[:1], seconds / 2)

    def _taught(
        self, samples: Sequence[Sample], strategy: Strategy, seed: int, *, share: float = 1.0
    ) -> tuple[State, float]:
        started = time.monotonic()
        lesson = teaching.Lesson(
            self.module(self.state),
            samples,
            strategy=strategy,
            size=self.size,
            epochs=tune.epochs_for(round(len(samples) / share)),
            batch=4,
            seed=seed,
            device=torch.device("cpu"),
            bfloat16=self.bfloat16,
        )
        lesson.run(told=lambda *_: None)
        return lesson.average.state, time.monotonic() - started

    def _changes(self, states: Sequence[State], unseen: Sequence[Sequence[Sample]]) -> dict[float, np.ndarray]:
        """Return the change of Dice of every learning case, by factor, under the half that did not see it."""
        before = [self._quick(self.state, part) for part in unseen]
        return {
            factor: np.concatenate(
                [
                    self._quick(teaching.between(self.state, [state], factor), part) - old
                    for state, part, old in zip(states, unseen, before, strict=True)
                ]
            )
            for factor in tune.FACTORS
        }


def _network(config: Config, state: State) -> nn.Module:
    module = network.build(config).to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    module.load_state_dict(dict(state))
    return module.eval()


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw cases, go every way, and append each outcome to a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--parent", type=Path, default=weights.bundled(), help="a version folder")
    parser.add_argument("--source", required=True, help="group of cases.csv that is learned, such as openist")
    parser.add_argument("--out", type=Path, required=True, help="a CSV; rows are appended")
    parser.add_argument("--cases", type=int, nargs="+", default=[20, 8])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--size", type=int, help="side of the images (default: the version's own)")
    parser.add_argument("--others", type=int, default=15, help="cases of every other source")
    parser.add_argument("--bfloat16", action="store_true", help="train in bfloat16: faster with AVX-512 BF16")
    parser.add_argument(
        "--pool",
        choices=("train", "val"),
        default="train",
        help="where cases to learn from are drawn; val for a parent that knows train: the rest of val is the test then",
    )
    parser.add_argument("--ways", nargs="+", choices=STRATEGIES, default=list(STRATEGIES))
    parser.add_argument("--halves-only", action="store_true", help="leave out learning from all cases at once")
    parser.add_argument("--threads", type=int, default=2)
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(chosen.threads)
    split = data.read_split(chosen.data)
    groups = sorted({case.group for case in split.val} - {chosen.source})
    others = [case for group in groups for case in [c for c in split.val if c.group == group][: chosen.others]]
    size = chosen.size or weights.read_config(chosen.parent).size
    comparison = Comparison(
        chosen.parent,
        size=size,
        others=others,
        bfloat16=chosen.bfloat16,
        strategies=[STRATEGIES[name] for name in chosen.ways],
        whole=not chosen.halves_only,
    )
    kept = [case for case in split.val if case.group == chosen.source]
    pool = kept if chosen.pool == "val" else [case for case in split.train if case.group == chosen.source]
    comparison.test_on(kept)
    here, there = (float(scores.mean()) for scores in comparison.before)
    sys.stdout.write(f"parent {here:.4f} on {chosen.source}, {there:.4f} elsewhere\n")
    fresh = not chosen.out.is_file()
    with chosen.out.open("a", newline="", encoding="utf-8") as lines:
        table = csv.DictWriter(lines, [field.name for field in dataclasses.fields(Outcome)], lineterminator="\n")
        if fresh:
            table.writeheader()

        def tell(outcome: Outcome) -> None:
            table.writerow(dataclasses.asdict(outcome))
            lines.flush()
            sys.stdout.write(f"{outcome}\n")
            sys.stdout.flush()

        for seed in chosen.seeds:
            order = np.random.default_rng([seed, 7]).permutation(len(pool))
            for number in chosen.cases:
                if chosen.pool == "val":
                    comparison.test_on([pool[i] for i in order[number:]])
                comparison.run([pool[i] for i in order[:number]], seed=seed, tell=tell)


if __name__ == "__main__":
    main()
