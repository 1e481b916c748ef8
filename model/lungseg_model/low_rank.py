"""Updates of low rank: every convolution keeps the parent's weights and learns a thin difference (LoRA, Hu 2021)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

MADE = "parametrizations.weight.0."  # what is learned, in the names of a module's parameters


class Thin(nn.Module):
    """The difference to a weight, as a product of two thin matrices; 0 at first."""

    def __init__(self, weight: Tensor, rank: int) -> None:
        super().__init__()
        rows, columns = weight.shape[0], weight[0].numel()
        self.down = nn.Parameter(torch.randn(rank, columns, device=weight.device) / columns**0.5)
        self.up = nn.Parameter(torch.zeros(rows, rank, device=weight.device))

    def forward(self, weight: Tensor) -> Tensor:
        """Return the weight with the difference."""
        return weight + (self.up @ self.down).view_as(weight)


def prepare(module: nn.Module, rank: int) -> None:
    """Give each convolution that is large enough a thin difference, in place."""
    for layer in module.modules():
        if isinstance(layer, nn.Conv2d) and min(layer.weight.shape[0], layer.weight[0].numel()) > rank:
            parametrize.register_parametrization(layer, "weight", Thin(layer.weight, rank))


def merge(module: nn.Module) -> None:
    """Add every difference to its weight, in place: except for values, the module is as before :func:`prepare`."""
    for layer in module.modules():
        if isinstance(layer, nn.Conv2d) and parametrize.is_parametrized(layer):
            parametrize.remove_parametrizations(layer, "weight", leave_parametrized=True)
