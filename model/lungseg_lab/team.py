"""One training on several processes: torch's own DistributedDataParallel, started by torchrun.

``torchrun --nproc-per-node N -m lungseg_lab.train …`` (and ``--nnodes``, ``--rdzv-endpoint`` for several machines,
which must see the same ``--data`` and ``--out``). Without torchrun nothing here does anything: the loop is the same.

Refused: Lightning Fabric, which wraps the same DDP in 40 MB of further packages with a release every few weeks.

BatchNorm has to see the whole batch, else two processes learn something else than one with the doubled batch. torch's
SyncBatchNorm does that on GPUs and refuses the CPU; :class:`SharedBatchNorm` does it with gloo.
"""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, cast

import torch
from torch import Tensor, distributed, nn
from torch.nn.parallel import DistributedDataParallel

from lungseg_model.device import channels_last


@dataclass(frozen=True)
class Team:
    """The processes of one training: this one's rank, their number."""

    rank: int = 0
    size: int = 1

    @property
    def first(self) -> bool:
        """Whether this process writes the files and reports the progress."""
        return self.rank == 0

    def engine(self, module: nn.Module) -> nn.Module:
        """Return what is called in a step: the module itself, or DDP around it, which averages the gradients."""
        return module if self.size == 1 else DistributedDataParallel(module)

    def mean(self, value: Tensor) -> Tensor:
        """Return the mean of all processes' values; not differentiable."""
        if self.size == 1:
            return value
        shared = value.detach().clone()
        distributed.all_reduce(shared)
        return shared / self.size

    def gather(self, value: object) -> list[Any]:
        """Return all processes' values in the order of the ranks; also waits for all."""
        if self.size == 1:
            return [value]
        found: list[Any] = [None] * self.size
        distributed.all_gather_object(found, value)
        return found


def join(device: torch.device) -> tuple[Team, torch.device]:
    """Meet the other processes where torchrun started this one; return the team and this process's device."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        return Team(), device
    if device.type == "cuda":
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    if not distributed.is_initialized():
        # the others wait while the first one scores the version and writes the report
        backend = "nccl" if device.type == "cuda" else "gloo"
        distributed.init_process_group(backend, timeout=timedelta(hours=6))
    return Team(distributed.get_rank(), distributed.get_world_size()), device


def leave() -> None:
    """Part from the other processes, when the engine is no longer referred to.

    What DDP holds of gloo must be gone before the interpreter ends: gloo's threads hold Python objects, and one that
    lets go of its own in the middle of that end aborts the process (pytorch 179291).
    """
    if distributed.is_initialized():
        gc.collect()
        distributed.destroy_process_group()


class _Sum(torch.autograd.Function):
    """The sum of all processes' values, differentiable: the derivative is the sum of all processes' derivatives."""

    @staticmethod
    def forward(ctx: Any, value: Tensor) -> Tensor:  # noqa: ANN401 - torch's own, which it gives no type
        """(...) -> (...)."""
        del ctx
        shared = value.detach().clone()
        distributed.all_reduce(shared)
        return shared

    @staticmethod
    def backward(ctx: Any, *derivatives: Any) -> Tensor:  # noqa: ANN401
        """(...) -> (...)."""
        del ctx
        shared = cast("Tensor", derivatives[0]).clone()
        distributed.all_reduce(shared)
        return shared


class SharedBatchNorm(nn.BatchNorm2d):
    """BatchNorm over the pictures of all processes, on any device; keys of the state as BatchNorm2d's."""

    def forward(self, input: Tensor) -> Tensor:
        """(N, C, H, W) -> (N, C, H, W)."""
        if not self.training:
            return super().forward(input)
        given = input.float() if input.dtype in (torch.float16, torch.bfloat16) else input
        # every process has as many pictures, so the mean of means is the mean; two passes, for exactness
        share = 1.0 / distributed.get_world_size()
        mean = cast("Tensor", _Sum.apply(given.mean((0, 2, 3)) * share))
        centred = given - mean[:, None, None]
        variance = cast("Tensor", _Sum.apply((centred * centred).mean((0, 2, 3)) * share))
        if self.track_running_stats and self.running_mean is not None and self.running_var is not None:
            count = given.numel() / given.shape[1] / share
            momentum = 0.1 if self.momentum is None else self.momentum
            with torch.no_grad():
                self.running_mean.lerp_(mean, momentum)
                self.running_var.lerp_(variance * (count / max(count - 1, 1)), momentum)
                if self.num_batches_tracked is not None:
                    self.num_batches_tracked.add_(1)
        normed = centred * torch.rsqrt(variance + self.eps)[:, None, None]
        return (normed * self.weight[:, None, None] + self.bias[:, None, None]).to(input.dtype)


def share_norms(module: nn.Module, team: Team, device: torch.device) -> tuple[nn.Module, list[str]]:
    """Let BatchNorm see all processes' pictures: torch's SyncBatchNorm on GPUs, :class:`SharedBatchNorm` elsewhere.

    Returns
    -------
    module : nn.Module
        With the same parameters and buffers.
    alone : list of str
        Layers of other kinds of BatchNorm (timm's, with an activation inside), which see their process's pictures only.
    """
    if team.size == 1:
        return module, []
    if device.type == "cuda":
        return nn.SyncBatchNorm.convert_sync_batchnorm(module), []
    alone: list[str] = []
    for name, layer in module.named_modules():
        if type(layer) is nn.BatchNorm2d:
            layer.__class__ = SharedBatchNorm  # it has the same attributes; only forward differs
        elif isinstance(layer, nn.BatchNorm1d | nn.BatchNorm2d | nn.BatchNorm3d):
            alone.append(name)
    return channels_last(module, device), alone
