"""What training and fine-tuning have in common: progress, rate, averaged weights, one step, quick scores."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from lungseg_model import losses, metrics, network
from lungseg_model.batching import Batch, Sample, as_target
from lungseg_model.device import channels_last
from lungseg_model.errors import ModelError
from lungseg_model.losses import Loss, smooth_targets
from lungseg_model.network import Config
from lungseg_model.preprocess import ByteImage, FloatImage, normalise
from lungseg_sets import kinds
from lungseg_sets.words import tr_later


@dataclass(frozen=True, eq=False)
class Seen:
    """What a network finds in a case just now, quickly: at the network's size, without post-processing.

    Attributes
    ----------
    mask : uint8 (h, w)
        0 background, 1 right lung, 2 left lung; of a network that knows no sides 1 for both.
    dice : float
        Of both lungs together.
    """

    mask: ByteImage
    dice: float


@dataclass(frozen=True, eq=False)
class Unseen:
    """A case to learn from, as the parent sees it and as a network does that did not learn from it.

    Attributes
    ----------
    before, after : Seen
    left : (float, float)
        Contour left to correct before and after, a share; see ``metrics.left_to_correct``.
    agreement : float
        Dice with the mask of whichever sees more of what it says: of both lungs, or of one where that is lower.
    """

    case_id: str
    before: Seen
    after: Seen
    left: tuple[float, float]
    agreement: float


@dataclass(frozen=True)
class Progress:
    """Where a run is; handed to ``report``, which cancels by raising.

    Attributes
    ----------
    done : float
        0 to 1.
    epoch, epochs : int
        Counted from 1; 0 is a look at the held-out cases before anything was learned.
    loss : float
        Mean of the epoch so far; 0 in epoch 0.
    val_dice : float or None
        Mean Dice of both lungs of the held-out cases, at the network's size; None where not measured just now.
    second : int or None
        First epoch of a second network, which starts where the first one did; None where one learns all the time.
    seen : tuple of Seen
        Behind ``val_dice``: each held-out case.
    """

    done: float
    epoch: int
    epochs: int
    loss: float
    val_dice: float | None = None
    second: int | None = None
    seen: tuple[Seen, ...] = ()


Report = Callable[[Progress], None]


def quiet(progress: Progress) -> None:
    """Report nothing."""
    del progress


class Average:
    """Exponential average of weights and buffers (Polyak 1992; it generalises better than the last step).

    Parameters
    ----------
    module : nn.Module
        Its state is the start.
    decay : float
        Per step; smaller in the first steps, so that the random start is forgotten soon.
    """

    def __init__(self, module: nn.Module, *, decay: float) -> None:
        self.decay = decay
        self.steps = 0
        self.state = {k: v.detach().clone() for k, v in module.state_dict().items()}

    @torch.no_grad()
    def update(self, module: nn.Module) -> None:
        """Move towards the module's state."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for name, value in module.state_dict().items():
            kept = self.state[name]
            if kept.dtype.is_floating_point:
                kept.lerp_(value, 1 - decay)
            else:
                kept.copy_(value)

    def module(self, config: Config, device: torch.device) -> nn.Module:
        """Return a network of its own with the averaged state, in eval mode."""
        module = channels_last(network.build_unfilled(config), device)
        module.load_state_dict(self.state)
        return module.eval()


def rate_at(done: float, *, highest: float, lowest: float, warmup: float) -> float:
    """Return the learning rate at ``done`` (0 to 1): linear warm-up, then a half cosine (Loshchilov 2017)."""
    if done < warmup:
        return highest * max(done / warmup, 0.02)
    part = min((done - warmup) / (1 - warmup), 1.0)
    return lowest + (highest - lowest) * 0.5 * (1 + math.cos(math.pi * part))


def to_tensor(array: np.ndarray, device: torch.device) -> Tensor:
    """Return a channels-last tensor on the device."""
    return torch.from_numpy(array).to(device, memory_format=torch.channels_last)


@dataclass(frozen=True)
class Step:
    """One step of the optimiser.

    ``engine`` is what is called where it is not the module itself, as where several processes share a training;
    ``mean`` then makes a loss that of all of them, so that they stop together.

    Attributes
    ----------
    at_once : int or None
        Pictures that the memory holds at a time; their gradients are summed up. With BatchNorm in eval mode and a loss
        that is a mean over pictures (the project's own) the step is the same up to rounding. None: the whole batch.
    """

    module: nn.Module
    optimiser: torch.optim.Optimizer
    loss: Loss
    device: torch.device
    bfloat16: bool = False
    smoothing: float = 0.0
    clip: float = 5.0
    at_once: int | None = None
    engine: nn.Module | None = None
    mean: Callable[[Tensor], Tensor] = Tensor.detach

    def __call__(self, batch: Batch) -> float:
        """Learn from a batch and return its loss.

        Raises
        ------
        ModelError
            The loss or its gradient is no longer a number; the weights are as they were before.
        """
        self.optimiser.zero_grad(set_to_none=True)
        count, value = len(batch.image), 0.0
        at_once = self.at_once or count
        for first in range(0, count, at_once):
            loss = self._loss_of(batch, slice(first, first + at_once)) * (min(at_once, count - first) / count)
            value += float(self.mean(loss.detach()))
            if not math.isfinite(value):
                raise _no_number(tr_later("Training stopped: the loss is no longer a number."))
            loss.backward()
        norm = nn.utils.clip_grad_norm_(self.module.parameters(), self.clip)
        if not math.isfinite(float(norm)):  # a step would spoil the weights, and the checkpoint if it ends an epoch
            raise _no_number(tr_later("Training stopped: the gradient is no longer a number."))
        self.optimiser.step()
        return value

    def _loss_of(self, batch: Batch, part: slice) -> Tensor:
        target = smooth_targets(to_tensor(batch.target[part], self.device), self.smoothing)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.bfloat16):
            logits: Tensor = (self.engine or self.module)(to_tensor(batch.image[part], self.device))
        weight = to_tensor(batch.weight[part], self.device)
        if batch.says is None:
            return self.loss(logits.float(), target, weight)
        says = torch.from_numpy(batch.says[part]).to(self.device)
        return losses.marginal(self.loss, logits.float(), target, weight, says=says)


def _no_number(words: str) -> ModelError:
    return ModelError(words, remedy=tr_later("The last good state is kept; lower the learning rate and start again."))


def placed(sample: Sample, size: int, toned: bool) -> tuple[FloatImage, tuple[slice, slice]]:
    """Return the normalised picture in the middle of the network's grid, and where it is."""
    rows, columns = sample.image.shape
    top, left = (size - rows) // 2, (size - columns) // 2
    box = (slice(top, top + rows), slice(left, left + columns))
    grid = np.zeros((size, size), np.float32)
    grid[box] = normalise(sample.image.astype(np.float32), toned=toned)
    return grid, box


def _mask(logits: Tensor, box: tuple[slice, slice], kind: str) -> ByteImage:
    """Return the classes in a box of (1, C, S, S) logits, as a mask of that kind draws them."""
    if logits.shape[1] == 5:
        logits = losses.merge(logits, kind)
    return logits.argmax(1)[0].cpu().numpy()[box].astype(np.uint8)


def _overlap(mask: ByteImage, sample: Sample) -> tuple[float, float]:
    """Return IoU and Dice of both lungs as one region, without what the reference leaves open."""
    found = mask > 0
    wanted = sample.mask.astype(np.int32).sum(axis=-1) > 127
    if sample.silent is not None:
        heard = sample.silent == 0
        found, wanted = found & heard, wanted & heard
    both, sums = int((found & wanted).sum()), int(found.sum()) + int(wanted.sum())
    return (1.0, 1.0) if sums == 0 else (both / (sums - both), 2.0 * both / sums)


def unseen(case_id: str, sample: Sample, before: Seen, after: Seen, *, sides: bool = True) -> Unseen:
    """Return a case as two networks see it, measured at their size; ``sides``: whether they distinguish the lungs."""
    wanted = _wanted(sample, sides=sides)
    left = tuple(metrics.left_to_correct(seen.mask, wanted)[0] for seen in (before, after))
    heard = wanted != kinds.SILENT
    agreements = [
        min(seen.dice, *(metrics.dice((seen.mask == side) & heard, wanted == side) for side in (1, 2)))
        for seen in (before, after)
    ]
    return Unseen(case_id, before, after, (left[0], left[1]), max(agreements))


def _wanted(sample: Sample, *, sides: bool) -> ByteImage:
    """Return a sample's mask as a label map, 255 where it gives no verdict; 1 for both lungs without sides."""
    right, left = (sample.mask[..., side].astype(np.int32) for side in (0, 1))
    lung = right + left > 127
    wanted = np.where(lung & (left > right), 2 if sides else 1, lung.astype(np.int32)).astype(np.uint8)
    if sample.silent is not None:
        wanted[sample.silent > 0] = kinds.SILENT
    return wanted


def look(
    module: nn.Module, samples: Sequence[Sample], *, size: int, device: torch.device, toned: bool = True
) -> tuple[Seen, ...]:
    """Return what a network finds in each sample.

    ``module`` must be in eval mode, and the samples loaded at ``size``.
    """
    seen: list[Seen] = []
    with torch.inference_mode():
        for sample in samples:
            grid, box = placed(sample, size, toned)
            mask = _mask(module(to_tensor(grid[None, None], device)), box, sample.kind)
            seen.append(Seen(mask, _overlap(mask, sample)[1]))
    return tuple(seen)


def curve_scores(
    module: nn.Module,
    samples: Sequence[Sample],
    loss: Loss,
    *,
    size: int,
    device: torch.device,
    toned: bool = True,
) -> np.ndarray:
    """Return loss, IoU and Dice of each sample: float64 (n, 3); IoU and Dice as :func:`look`'s."""
    scores = np.zeros((len(samples), 3))
    with torch.inference_mode():
        for i, sample in enumerate(samples):
            grid, box = placed(sample, size, toned)
            logits: Tensor = module(to_tensor(grid[None, None], device)).float()
            if logits.shape[1] == 5:
                logits = losses.merge(logits, sample.kind)
            shares = np.zeros((size, size, 2), np.float32)
            shares[box] = sample.mask.astype(np.float32) / np.float32(255.0)
            target = to_tensor(as_target(shares, logits.shape[1])[None], device)
            weight = np.ones((size, size), np.float32)
            if sample.silent is not None:
                weight[box] = sample.silent == 0
            value = loss(logits, target, to_tensor(weight[None, None], device))
            scores[i] = (float(value), *_overlap(_mask(logits, box, sample.kind), sample))
    return scores
