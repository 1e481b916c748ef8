"""The U-Net of Ronneberger, Fischer and Brox (MICCAI 2015), with any number of levels and first filters.

Differences to the paper: convolutions are padded, so that the answer has the size of the picture; BatchNorm may
follow each 3 x 3 convolution; there is no dropout. He's initialisation is that of the paper.
"""

from __future__ import annotations

from typing import Any, cast

import torch
from torch import Tensor, nn


class Pair(nn.Sequential):
    """Two 3 x 3 convolutions, each followed by ReLU: (N, c, s, s) -> (N, f, s, s)."""

    def __init__(self, channels: int, filters: int, *, batch_norm: bool) -> None:
        steps: list[nn.Module] = []
        for given in (channels, filters):
            steps.append(nn.Conv2d(given, filters, 3, padding=1, bias=not batch_norm))
            if batch_norm:
                steps.append(nn.BatchNorm2d(filters))
            steps.append(nn.ReLU(inplace=True))
        super().__init__(*steps)


class Contracting(nn.Module):
    """The way down: a pair of convolutions per level, 2 x 2 maximum between them."""

    def __init__(self, channels: int, *, levels: int, filters: int, batch_norm: bool) -> None:
        super().__init__()
        widths = [filters << level for level in range(levels + 1)]
        self.pairs = nn.ModuleList(
            Pair(given, width, batch_norm=batch_norm)
            for given, width in zip((channels, *widths[:-1]), widths, strict=True)
        )
        self.halve = nn.MaxPool2d(2)

    def forward(self, picture: Tensor) -> list[Tensor]:
        """Return what each level sees, the finest first."""
        seen: list[Tensor] = []
        for level, pair in enumerate(self.pairs):
            # level l: f 2^l x S/2^l
            seen.append(pair(self.halve(seen[-1]) if level else picture))
        return seen


class ClassicUnet(nn.Module):
    """The classic U-Net; see the module.

    Parameters
    ----------
    channels, classes : int
    levels : int
        How often the picture is halved: 4 in the paper, which counts the lowest level, too, and draws five.
    filters : int
        Channels of the first level: 64 in the paper.
    """

    def __init__(self, channels: int, classes: int, *, levels: int, filters: int, batch_norm: bool) -> None:
        super().__init__()
        self.encoder = Contracting(channels, levels=levels, filters=filters, batch_norm=batch_norm)
        widths = [filters << level for level in reversed(range(levels))]
        self.rise = nn.ModuleList(nn.ConvTranspose2d(2 * width, width, 2, stride=2) for width in widths)
        self.pairs = nn.ModuleList(Pair(2 * width, width, batch_norm=batch_norm) for width in widths)
        self.head = nn.Conv2d(filters, classes, 1)
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d) and not layer.weight.is_meta:
                # on meta there is nothing to fill, and torch takes a second to find that out
                # standard deviation sqrt(2 / inputs of a node), section 3 of the paper
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                if layer.bias is not None:
                    nn.init.zeros_(cast("Any", layer.bias))

    def forward(self, picture: Tensor) -> Tensor:
        """(N, channels, S, S) -> (N, classes, S, S) logits; S a multiple of 2 ** levels."""
        *seen, low = self.encoder(picture)  # f x S, 2f x S/2, ... and f 2^L x S/2^L
        for rise, pair in zip(self.rise, self.pairs, strict=True):
            risen = rise(low)  # 2w x s/2 -> w x s
            low = pair(torch.cat((seen.pop(), risen), dim=1))  # w + w x s -> w x s
        return self.head(low)  # f x S -> classes x S
