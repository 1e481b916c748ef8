"""How a version learns from a few cases: a strategy, one run of it, and the way back towards the parent."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor, nn

from lungseg_model import batching, learning, losses, low_rank
from lungseg_model.batching import Sample
from lungseg_model.errors import ModelError
from lungseg_sets import storage
from lungseg_sets.words import tr_later

log = logging.getLogger(__name__)

State = Mapping[str, Tensor]
Told = Callable[[float, int, float, bool], None]
"""Called at every step: share done (0 to 1), epoch from 1, mean loss of the epoch so far, whether the epoch is over."""

RATE_DECODER, RATE_ENCODER, RATE_END = 3e-4, 1e-4, 1e-6
AVERAGE = 0.95
SAVE_EVERY = 15.0  # seconds between checkpoints
CHANCES: Mapping[str, float] = {
    "rotate": 0.3,
    "zoom": 0.3,
    "stretch": 0.2,
    "shift": 0.3,
    "fill": 0.5,
    "opacity": 0.05,
    "effusion": 0.05,
    "shading": 0.1,
    "noise": 0.1,
    "blur": 0.05,
    "gamma": 0.3,
    "window": 0.1,
    "collimation": 0.05,
    "markers": 0.1,
    "letterbox": 0.05,
    "invert": 0.15,
}


@dataclass(frozen=True)
class Strategy:
    """What moves when, and what holds it.

    Attributes
    ----------
    decoder_share : float
        Share of the run with the encoder held still.
    pull : float
        How far, at the highest rate, each step goes back to the parent's weights (L2-SP of Li 2018, decoupled from
        the gradient as weight decay is in Loshchilov 2019).
    emphasis : float
        Pixels that the reader changed count 1 + this. Much of it teaches how references differ from one another.
    chances : mapping
        Of the changes of ``augment``; none: cases are learned as they are.
    passes : float
        How many times as long it learns as usual.
    moves : {"everything", "last layers"}
        What learns: ``last layers`` are the last block of the decoder, the head and what normalisation scales by.
    rank : int
        Of the updates of convolutions; 0: they are free (``low_rank``).
    whole : bool
        A last network learns all cases and is what is used; those of the halves say how far.
    replay : int
        Pictures of the reader's that nobody corrected, at most, from which each network learns what its parent finds.
    own : int
        The same, with what the networks of both halves find where they agree; the last network learns them.
    last : float
        How many times as long as usual the last network learns.
    onward : bool
        The last network starts where those of the halves ended, at their mean, and not at the parent.
    """

    name: str
    decoder_share: float = 0.0
    pull: float = 0.0
    emphasis: float = 0.5
    chances: Mapping[str, float] = dataclasses.field(default_factory=dict[str, float])
    passes: float = 1.0
    moves: Literal["everything", "last layers"] = "everything"
    rank: int = 0
    whole: bool = False
    replay: int = 0
    own: int = 0
    last: float = 1.0
    onward: bool = False


KEPT = Strategy("decoder first", decoder_share=0.25)
"""What measured best, see docs/finetuning-diary.md; the others are there to be measured."""
PULLED = Strategy("pulled to the parent", pull=0.02)


def _moving(module: nn.Module, strategy: Strategy) -> set[str]:
    """Return the names of the parameters that learn."""
    names = [name for name, _ in module.named_parameters()]
    if strategy.rank:
        return {name for name in names if low_rank.MADE in name}
    if strategy.moves == "everything":
        return set(names)
    norms = {name for name, layer in module.named_modules() if isinstance(layer, nn.BatchNorm2d)}
    blocks = [name.split(".")[2] for name in names if name.startswith("decoder.blocks.")]
    last = f"decoder.blocks.{max(blocks, key=int)}." if blocks else "decoder."
    return {n for n in names if n.startswith((last, "segmentation_head.")) or n.rpartition(".")[0] in norms}


def hold_still(module: nn.Module) -> None:
    """Put every BatchNorm into eval mode: a handful of cases must not move its statistics."""
    for layer in module.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.eval()


class Lesson:
    """One network that learns from some samples.

    Parameters
    ----------
    module : nn.Module
        With the parent's weights; trained in place.
    samples : sequence of Sample
        Loaded at ``size``.
    toned : bool
        See ``preprocess.normalise``.
    classes : {2, 3}
        What the network distinguishes: background and lungs, or background, right and left lung.
    at_once : int, optional
        Samples of a batch that the memory holds at a time; see ``learning.Step``.
    """

    def __init__(
        self,
        module: nn.Module,
        samples: Sequence[Sample],
        *,
        strategy: Strategy,
        size: int,
        epochs: int,
        batch: int,
        seed: int,
        device: torch.device,
        bfloat16: bool = False,
        toned: bool = True,
        classes: int = 3,
        at_once: int | None = None,
    ) -> None:
        self._module, self._samples, self._strategy = module, samples, strategy
        self._toned, self._classes = toned, classes
        self._size, self._epochs, self._batch, self._seed = size, epochs, batch, seed
        if strategy.rank:
            torch.manual_seed(seed)
            low_rank.prepare(module, strategy.rank)
        moving = _moving(module, strategy)
        for name, parameter in module.named_parameters():
            parameter.requires_grad_(name in moving)
        self._home = [p.detach().clone() for p in module.parameters()] if strategy.pull else []
        encoder = [p for name, p in module.named_parameters() if name in moving and name.startswith("encoder.")]
        decoder = [p for name, p in module.named_parameters() if name in moving and not name.startswith("encoder.")]
        self._optimiser = torch.optim.AdamW(
            [{"params": decoder}, {"params": encoder}], lr=RATE_DECODER, weight_decay=0.0 if strategy.pull else 1e-4
        )
        loss = losses.named("ce_dice")
        self._step = learning.Step(module, self._optimiser, loss, device, bfloat16=bfloat16, at_once=at_once)
        self.average = learning.Average(module, decay=AVERAGE)
        """Of the weights over the last steps: what is used of the lesson."""
        self.loss = 0.0
        self._epoch = 0

    def run(self, *, told: Told, checkpoint: Path | None = None) -> None:
        """Learn to the end, from the checkpoint where there is one of this lesson.

        Raises
        ------
        ModelError
            A loss that is no longer a number.
        """
        if checkpoint is not None:
            self._resume(checkpoint)
        torch.manual_seed(self._seed)
        steps = max(1, len(self._samples) // self._batch)
        saved = time.monotonic()
        while self._epoch < self._epochs:
            self._module.train()
            hold_still(self._module)
            total = 0.0
            stream = batching.batches(
                self._samples,
                size=self._size,
                batch=self._batch,
                chances=self._strategy.chances,
                seed=(self._seed, self._epoch),
                emphasis=self._strategy.emphasis,
                toned=self._toned,
                classes=self._classes,
            )
            with contextlib.closing(stream):
                for number, item in enumerate(stream):
                    done = (self._epoch + number / steps) / self._epochs
                    share = _set_rates(self._optimiser, done, self._strategy)
                    total += self._step(item)
                    _pull(self._module, self._home, self._strategy.pull * share)
                    self.average.update(self._module)
                    self.loss = total / (number + 1)
                    told(done, self._epoch + 1, self.loss, False)
            self._epoch += 1
            over = self._epoch == self._epochs
            if checkpoint is not None and (over or time.monotonic() - saved > SAVE_EVERY):
                self._save(checkpoint)
                saved = time.monotonic()
            told(self._epoch / self._epochs, self._epoch, self.loss, True)

    def learned(self) -> dict[str, Tensor]:
        """Return the averaged weights by the names of the parent's; the lesson is over then."""
        if not self._strategy.rank:
            return self.average.state
        self._module.load_state_dict(self.average.state)
        low_rank.merge(self._module)
        return self._module.state_dict()

    def _save(self, path: Path) -> None:
        content = io.BytesIO()
        state = {
            "epoch": self._epoch,
            "loss": self.loss,
            "steps": self.average.steps,
            "average": self.average.state,
        }
        if self._epoch < self._epochs:
            state |= {"module": self._module.state_dict(), "optimiser": self._optimiser.state_dict()}
        torch.save(state, content)
        storage.write_bytes(path, content.getvalue())

    def _resume(self, path: Path) -> None:
        """Resume from a checkpoint; one that cannot be read is set aside, so the next call starts from scratch."""
        if not path.is_file():
            return
        try:
            # weights_only: tensors and plain values; nothing in the file is executed
            state: Any = torch.load(path, map_location="cpu", weights_only=True)
            average, epoch = state["average"], int(state["epoch"])
            if epoch < self._epochs:
                self._optimiser.load_state_dict(state["optimiser"])
                self._module.load_state_dict(state["module"])
            for name, value in self.average.state.items():
                value.copy_(average[name])
            self.average.steps, self.loss, self._epoch = int(state["steps"]), float(state["loss"]), epoch
        except Exception as error:  # torch.load and the loaders raise many kinds
            with contextlib.suppress(OSError):
                path.replace(path.with_suffix(".damaged"))
            raise ModelError(
                tr_later("The checkpoint of an interrupted training cannot be read."),
                remedy=tr_later("It was set aside; train again."),
            ) from error
        log.info("went on after epoch %d", self._epoch)


def _set_rates(optimiser: torch.optim.Optimizer, done: float, strategy: Strategy) -> float:
    """Set the rates and return how high the decoder's is, as a share of its highest."""
    decoder, encoder = optimiser.param_groups
    decoder["lr"] = learning.rate_at(done, highest=RATE_DECODER, lowest=RATE_END, warmup=0.05)
    part = (done - strategy.decoder_share) / (1 - strategy.decoder_share)
    encoder["lr"] = 0.0 if part < 0 else learning.rate_at(part, highest=RATE_ENCODER, lowest=RATE_END, warmup=0.1)
    return float(decoder["lr"]) / RATE_DECODER


@torch.no_grad()
def _pull(module: nn.Module, home: Sequence[Tensor], share: float) -> None:
    for parameter, start in zip(module.parameters(), home, strict=False):
        parameter.lerp_(start, share)


def between(parent: State, tuned: Sequence[State], factor: float) -> dict[str, Tensor]:
    """Return the parent's weights, moved by ``factor`` (0 to 1) towards the mean of the tuned ones.

    WiSE-FT (Wortsman 2022) towards a soup of models; buffers are the parent's, as BatchNorm does not learn.
    """
    moved = {name: value.clone() for name, value in parent.items()}
    for name, value in moved.items():
        if value.dtype.is_floating_point:
            mean = torch.stack([state[name] for state in tuned]).mean(dim=0)
            value.lerp_(mean.to(value.device), factor)
    return moved
