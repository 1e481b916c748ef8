"""Learning from a reader's corrections: from a parent version and some cases to a candidate version."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from lungseg_model import batching, evaluate, learning, network, teaching, unlabelled, weights
from lungseg_model import device as devices
from lungseg_model.batching import Sample
from lungseg_model.device import channels_last
from lungseg_model.errors import ModelError
from lungseg_model.evaluate import CaseScores
from lungseg_model.learning import Progress, Report, Seen, Unseen, quiet
from lungseg_model.network import Config
from lungseg_model.teaching import Lesson, State, Strategy, between
from lungseg_sets.case_files import Case
from lungseg_sets.words import tr_later

__all__ = ["Case", "Scores", "score", "tune"]

PASSES = 160  # samples seen in all where the number of epochs is not given: 20 cases, 8 epochs
EPOCHS = (4, 20)
FACTORS = (0.1, 0.25, 0.5, 0.75, 1.0)
ENOUGH = 0.9  # of what the best factor brings: the last part of the way costs most of what is forgotten
WATCH_EVERY = 5  # epochs
AGREED = 0.95  # Dice of two networks from which on their picture is learned from
ENOUGH_OWN = 5  # pictures agreed on, from which on a last network learns them
LEARNING_SHARE = 0.92  # of the run; the rest is scoring


@dataclass(frozen=True)
class Scores:
    """How a version does on some cases, from its saved file."""

    rows: tuple[CaseScores, ...]
    summary: Mapping[str, Any]


def epochs_for(cases: int) -> int:
    """Return so many epochs that about :data:`PASSES` samples are seen, within :data:`EPOCHS`."""
    return min(EPOCHS[1], max(EPOCHS[0], math.ceil(PASSES / cases)))


def _epochs(cases: int, strategy: Strategy, wanted: int | None) -> int:
    """Return the epochs of a network that learns from so many cases: those that are wanted, or the strategy's."""
    return round(epochs_for(cases) * strategy.passes) if wanted is None else wanted


def _last_epochs(cases: int, strategy: Strategy, wanted: int | None) -> int:
    """Return the epochs of the network that learns all of so many cases and pictures."""
    return max(1, round(_epochs(cases, strategy, wanted) * strategy.last))


def _require_two(learn: Sequence[Case]) -> None:
    if len(learn) < 2:
        raise ModelError(
            tr_later("There are {n} cases for training."), remedy=tr_later("Accept at least two cases."), n=len(learn)
        )


def halves(cases: int, seed: int) -> tuple[list[int], list[int]]:
    """Draw two halves of the cases."""
    order = [int(i) for i in np.random.default_rng([seed, 3]).permutation(cases)]
    return sorted(order[: cases // 2]), sorted(order[cases // 2 :])


def chosen_factor(changes: Mapping[float, np.ndarray]) -> float:
    """Choose how far to go from the parent to what was tuned.

    A factor is worth its mean change less one standard error, which a few lucky cases do not raise. The smallest one
    that is worth :data:`ENOUGH` of the best is taken; where none is worth anything, the smallest.

    Parameters
    ----------
    changes : mapping
        Factor to the change of Dice of cases that were not learned from.
    """

    def worth(factor: float) -> float:
        values = changes[factor]
        error = float(values.std(ddof=1)) / math.sqrt(len(values)) if len(values) > 1 else 0.0
        return float(values.mean()) - error

    factors = sorted(changes)
    best = max(worth(factor) for factor in factors)
    return next((factor for factor in factors if best > 0 and worth(factor) >= ENOUGH * best), factors[0])


class _Plan:
    """How long each network learns.

    Attributes
    ----------
    lengths : list of int
        Epochs of each half's network, and of the last one where there is one.
    sizes : list of int
        Samples of an epoch; they say how long it takes, as first reckoned.
    """

    def __init__(self, lengths: list[int], sizes: list[int]) -> None:
        self.lengths, self.sizes = lengths, sizes
        self._work = [length * size for length, size in zip(lengths, sizes, strict=True)]

    @property
    def epochs(self) -> int:
        """Of all networks."""
        return sum(self.lengths)

    def settle(self, epochs: int) -> None:
        """Let the last network, where there is one, learn for so many epochs; with 0 there is none."""
        self.lengths[2:] = [epochs] * min(epochs, len(self.lengths) - 2)

    def share(self, number: int, done: float) -> float:
        """Return the share of all learning, 0 to 1, with a network done so far."""
        return (sum(self._work[:number]) + done * self._work[number]) / sum(self._work)


@dataclass(frozen=True)
class _Networks:
    """Networks of the parent's kind, filled with whatever weights are to be looked at."""

    config: Config
    size: int
    device: torch.device

    def of(self, state: State) -> nn.Module:
        """Return a network with these weights, in eval mode."""
        module = channels_last(network.build_unfilled(self.config), self.device)
        module.load_state_dict(dict(state))
        return module.eval()

    def look(self, state: State, cases: Sequence[Sample]) -> tuple[Seen, ...]:
        """Return what it finds in each case."""
        return learning.look(self.of(state), cases, size=self.size, device=self.device, toned=self.config.toned)

    def labelled(self, states: Sequence[State], made: Sequence[Sample], agreed: float = 0.0) -> list[Sample]:
        """Return pictures without masks with what the networks find in them."""
        modules = [self.of(state) for state in states] if made else []
        toned = self.config.toned
        return unlabelled.labelled(modules, made, size=self.size, device=self.device, toned=toned, agreed=agreed)

    def dice(self, state: State, cases: Sequence[Sample]) -> np.ndarray:
        """Return the Dice of each case."""
        return np.array([seen.dice for seen in self.look(state, cases)])

    def unseen(self, cases: Mapping[int, tuple[str, Sample]], *, before: State, after: State) -> dict[int, Unseen]:
        """Return how cases, given as name and sample by their number, are seen before and after."""
        samples = [sample for _, sample in cases.values()]
        seen = zip(self.look(before, samples), self.look(after, samples), strict=True)
        sides = self.config.classes > 2
        pairs = zip(cases.items(), seen, strict=True)
        return {i: learning.unseen(name, sample, *both, sides=sides) for (i, (name, sample)), both in pairs}


def tune(
    parent: Path,
    learn: Sequence[Case],
    *,
    out: Path,
    report: Report = quiet,
    watch: Sequence[Case] = (),
    further: Sequence[Path] = (),
    judged: Callable[[Sequence[Unseen]], object] | None = None,
    seed: int = 0,
    size: int | None = None,
    epochs: int | None = None,
    batch: int = 4,
    at_once: int | None = None,
    device: str = "auto",
    precision: str = "auto",
    strategy: Strategy = teaching.KEPT,
    factor: float | None = None,
    checkpoint: Path | None = None,
) -> Path:
    """Train from the parent's weights and write a version folder.

    Two networks learn, each from one half of the cases, and are scored on the other half: that shows how far it is
    good to go from the parent to their mean (:func:`chosen_factor`), and the candidate goes that far. BatchNorm stays
    in eval mode; what the reader changed counts more.

    Parameters
    ----------
    parent : Path
        A version folder.
    learn : sequence of Case
        With ``original`` where the reader corrected a prediction.
    out : Path
        The folder to write.
    report : callable
        Called with the progress at every step; may raise to cancel, and then nothing is written.
    watch : sequence of Case
        Held-out cases, looked at quickly before and after some epochs for ``Progress.val_dice`` and ``seen``; they
        change nothing.
    further : sequence of Path
        Pictures of the same reader without masks; used by strategies with ``replay`` or ``own``.
    judged : callable, optional
        Called at the end with how the network of the other half sees each case that was learned from, moved
        from the parent as far as the candidate is.
    size : int, optional
        Side of the training images; the parent's own by default.
    epochs : int, optional
        Of each half; by default so many that about :data:`PASSES` samples are seen, within :data:`EPOCHS`.
    batch : int
        Cases of one step.
    at_once : int, optional
        So many of them are held in the memory at a time, which changes nothing but the rounding; by default one on the
        CPU, which is no slower there, and the whole batch elsewhere.
    precision : {"auto", "float32", "bfloat16"}
        ``auto`` measures whether bfloat16 is faster on this CPU.
    factor : float, optional
        How far to go from the parent, 0 to 1; measured where it is not given.
    checkpoint : Path, optional
        Kept up to date while it learns; a run of the same cases and settings resumes from it.

    Returns
    -------
    Path
        ``out``.

    Raises
    ------
    ModelError
        Fewer than two cases, files that cannot be read, a damaged parent, a loss that is no longer a number.
    """
    _require_two(learn)
    chosen, _ = devices.choose(device)
    version = weights.load_version(parent, chosen)
    start: State = version.module.state_dict()
    side = version.config.size if size is None else size
    wanted, epochs = epochs, _epochs(len(learn), strategy, epochs)
    faster = precision == "bfloat16" or (precision == "auto" and devices.bfloat16_is_faster(chosen))
    samples = [batching.load(case, side) for case in learn]
    watched = [batching.load(case, side) for case in watch]
    parts = halves(len(samples), seed)
    own = unlabelled.load(further[: strategy.own], side)
    at_once = 1 if at_once is None and chosen.type == "cpu" else at_once
    networks = _Networks(version.config, side, chosen)
    replayed = networks.labelled([start], unlabelled.load(further[: strategy.replay], side))
    plan = _Plan([epochs, epochs], [len(part) + len(replayed) for part in parts])
    if strategy.whole or own:  # a third network learns all of it, at first reckoned with every further picture
        last = _last_epochs(len(learn) + len(own), strategy, wanted)
        plan = _Plan([*plan.lengths, last], [*plan.sizes, len(samples) + len(replayed) + len(own)])

    def tell(share: float, epoch: int, loss: float, state: State | None = None) -> None:
        seen = networks.look(state, watched) if state is not None else ()
        val_dice = float(np.mean([case.dice for case in seen])) if seen else None
        report(Progress(share, epoch, plan.epochs, loss, val_dice, second=epochs + 1, seen=seen))

    half, tuned = 0, list[State]()

    def told(done: float, epoch: int, loss: float, over: bool) -> None:
        watches = over and not strategy.rank and (epoch == plan.lengths[half] or epoch % WATCH_EVERY == 0)
        share = plan.share(half, done) * LEARNING_SHARE
        tell(share, sum(plan.lengths[:half]) + epoch, loss, tuned[-1] if watches else None)

    if watched:
        tell(0.0, 0, 0.0, start)
    loss = 0.0

    def learned(taught: Sequence[Sample], first: State = start) -> float:
        lesson = Lesson(
            networks.of(first),
            taught,
            strategy=strategy,
            size=side,
            toned=version.config.toned,
            epochs=plan.lengths[half],
            batch=batch,
            seed=seed + 100 * half,
            device=chosen,
            bfloat16=faster,
            classes=version.config.classes,
            at_once=at_once,
        )
        tuned.append(lesson.average.state)
        lesson.run(told=told, checkpoint=None if checkpoint is None else checkpoint.with_suffix(f".{half}.pt"))
        tuned[-1] = lesson.learned()  # and no more of it: the optimiser has twice the network's size
        return lesson.loss

    for half, part in enumerate(parts):  # noqa: B007 - what is reported says which half it is
        loss = learned([*(samples[i] for i in part), *replayed])
    agreed = networks.labelled(tuned, own, AGREED)
    few = not strategy.whole and len(agreed) < min(ENOUGH_OWN, len(own))
    plan.settle(0 if few else _last_epochs(len(learn) + len(agreed), strategy, wanted))
    if len(plan.lengths) > len(parts):
        half = 2
        first = between(start, tuned, 1.0) if strategy.onward else start
        loss = learned([*samples, *replayed, *agreed], first)
    unseen = [[samples[i] for i in part] for part in reversed(parts)]
    before = [networks.dice(start, cases) for cases in unseen]
    changes: dict[float, np.ndarray] = {}
    for step in FACTORS:
        steps = (between(start, [state], step) for state in tuned[:2])
        after = [networks.dice(state, cases) for state, cases in zip(steps, unseen, strict=True)]
        changes[step] = np.concatenate(after) - np.concatenate(before)
        share = LEARNING_SHARE + (1 - LEARNING_SHARE) * (len(changes) / (len(FACTORS) + 1))
        tell(share, plan.epochs, loss)
    factor = chosen_factor(changes) if factor is None else factor
    final = between(start, tuned[2:] or tuned, factor)
    if judged is not None:
        one, other = ({i: (learn[i].case_id, samples[i]) for i in part} for part in parts)
        found = networks.unseen(other, before=start, after=between(start, [tuned[0]], factor))
        found |= networks.unseen(one, before=start, after=between(start, [tuned[1]], factor))
        judged([found[i] for i in sorted(found)])
    tell(1.0, plan.epochs, loss, final)
    card = {
        "parent": str(version.card.get("sha256", "")),
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "cases": len(learn),
        "epochs": epochs,
        "size": side,
        "seed": seed,
        "strategy": strategy.name,
        "factor": factor,
        "factor_changes": {str(key): round(float(values.mean()), 5) for key, values in changes.items()},
        "precision": "bfloat16" if faster else "float32",
        "torch": torch.__version__,
        "made_on": devices.described(chosen),
    }
    return weights.save_version(out, networks.of(final), version.config, card)


def score(
    folder: Path,
    cases: Sequence[Case],
    *,
    device: str = "auto",
    report: Callable[[int], None] | None = None,
) -> Scores:
    """Score a version from its saved file, as users run it.

    Parameters
    ----------
    folder : Path
        A version folder.
    report : callable, optional
        Called with how many cases are done; may raise to cancel.
    """
    from lungseg_model.predict import Predictor

    rows = evaluate.run(Predictor(folder, device=device), cases, report=report)
    return Scores(tuple(rows), evaluate.summarise_groups(rows))
