"""Pictures without a mask as samples: what one network or several find in them is what is learned from."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from lungseg_model import batching, learning, losses, metrics
from lungseg_model.batching import Sample
from lungseg_model.preprocess import ByteImage
from lungseg_sets import kinds


def load(paths: Sequence[Path], size: int) -> list[Sample]:
    """Read and reduce pictures; their masks are empty until :func:`labelled`."""
    return [batching.load_picture(path, size) for path in paths]


@torch.inference_mode()
def labelled(
    modules: Sequence[nn.Module],
    samples: Sequence[Sample],
    *,
    size: int,
    device: torch.device,
    toned: bool = True,
    agreed: float = 0.0,
) -> list[Sample]:
    """Return samples with the mean of what the networks find, as soft as they are sure (distillation, Hinton 2015).

    Parameters
    ----------
    modules : sequence of nn.Module
        In eval mode.
    samples : sequence of Sample
        Loaded at ``size``.
    agreed : float
        A picture on which two networks agree by a smaller Dice is left out.
    """
    made: list[Sample] = []
    for sample in samples:
        grid, box = learning.placed(sample, size, toned)
        logits = [module(learning.to_tensor(grid[None, None], device)).float() for module in modules]
        found = {kind: [_shares(one, kind)[box] for one in logits] for kind in kinds.KINDS}
        lungs = [shares.sum(axis=-1) > 0.5 for shares in found[kinds.FULL]]
        if min((metrics.dice(lungs[0], other) for other in lungs[1:]), default=1.0) < agreed:
            continue
        full, outline = (_bytes(found[kind]) for kind in (kinds.FULL, kinds.OUTLINE))
        made.append(dataclasses.replace(sample, mask=full, outline=outline if logits[0].shape[1] == 5 else None))
    return made


def _shares(logits: Tensor, kind: str) -> np.ndarray:
    """Return float32 (S, S, 2) of (1, C, S, S) logits: how sure the network is of right and left lung."""
    if logits.shape[1] == 5:
        logits = losses.merge(logits, kind)
    sure = logits.softmax(1)[0, 1:].permute(1, 2, 0).cpu().numpy()
    return sure if sure.shape[-1] == 2 else np.concatenate((sure, np.zeros_like(sure)), axis=-1)


def _bytes(found: Sequence[np.ndarray]) -> ByteImage:
    return np.asarray(np.round(255 * np.mean(found, axis=0)), np.uint8)
