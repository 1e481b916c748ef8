"""The half of a prediction that torch does: the network on a device, in one of two precisions."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from lungseg_model import device as devices
from lungseg_model import weights
from lungseg_model.network import Config, view_head
from lungseg_model.preprocess import FloatImage
from lungseg_sets.words import tr_later, worded


class TorchNetwork:
    """The network of a version, loaded; see ``predict.Predictor`` for the parameters.

    Attributes
    ----------
    notice : str
        One sentence for the reader, or empty.
    head : views.Head or None
        Recognises the kind of picture from the bottleneck.
    deep : float32 (C, h, w) or None
        The bottleneck of the last picture, of a network with a head.
    bfloat16 : bool
        Whether it runs in half precision; may be changed.
    """

    def __init__(self, folder: Path, *, device: str, precision: str) -> None:
        self.device, self.notice = devices.choose(device)
        try:
            version = weights.load_version(folder, self.device)
        except torch.OutOfMemoryError:
            self._leave_gpu()
            version = weights.load_version(folder, self.device)
        self.module = version.module
        self.config: Config = version.config
        self.card: Mapping[str, Any] = version.card
        self.head = view_head(self.module)
        self.deep: FloatImage | None = None
        if self.head is not None:
            encoder: Any = dict(self.module.named_children())["encoder"]
            encoder.register_forward_hook(self._keep)
        self.bfloat16 = precision == "bfloat16" or (precision == "auto" and devices.bfloat16_is_faster(self.device))

    def _keep(self, module: object, given: object, found: Any) -> None:  # noqa: ANN401 - smp's list of features
        del module, given
        self.deep = np.ascontiguousarray(found[-1][0].float().cpu().numpy(), np.float32)

    def _leave_gpu(self) -> None:
        self.device = torch.device("cpu")
        self.notice = worded(tr_later("The GPU has run out of memory; the processor is used instead."))

    def logits(self, grid: FloatImage) -> FloatImage:
        """Run the network: float32 (s, s), or (planes, s, s) -> float32 (classes, s, s).

        Falls back to the CPU where the GPU is full.
        """
        try:
            return self.forward(grid)
        except torch.OutOfMemoryError:
            if self.device.type == "cpu":
                raise
        self._leave_gpu()
        self.module.to(self.device)
        gc.collect()
        torch.cuda.empty_cache()
        return self.forward(grid)

    def rest(self) -> None:
        """Nothing to free: torch frees what a picture took."""

    def forward(self, grid: FloatImage) -> FloatImage:
        """Run the network where it is."""
        given = grid[None] if grid.ndim == 3 else grid[None, None]
        picture = torch.from_numpy(given).to(self.device, memory_format=torch.channels_last)
        with torch.inference_mode(), torch.autocast(self.device.type, torch.bfloat16, enabled=self.bfloat16):
            found: Any = self.module(picture)
        return np.ascontiguousarray(found[0].float().cpu().numpy(), np.float32)
