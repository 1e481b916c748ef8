"""Model versions on disk: model.safetensors, config.json, card.json in one folder.

Floats are kept in half precision, integer buffers unchanged. What is loaded must have exactly the keys, shapes
and dtypes of the network that config.json describes, finite values, and the SHA-256 that card.json states.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_model import network
from lungseg_model.errors import ModelError
from lungseg_model.network import Config
from lungseg_sets import storage
from lungseg_sets.words import tr_later

if TYPE_CHECKING:
    import torch
    from torch import nn

BUNDLED = "2.1"
LIMIT = 2 * 2**30  # bytes of model.safetensors: smp's largest encoder in half precision
HEADER_LIMIT = 2**20  # bytes of model.safetensors beside the values themselves
TEXT_LIMIT = 2**20  # bytes of config.json and of card.json
WEIGHTS, CONFIG, CARD = "model.safetensors", "config.json", "card.json"
REMEDY = tr_later("Choose another version, or train this one again.")


@dataclass(frozen=True)
class Version:
    """A loaded version: the network in eval mode, its config and its card."""

    module: nn.Module
    config: Config
    card: Mapping[str, Any]


def bundled() -> Path:
    """Return the folder of the version that comes with the package."""
    return Path(__file__).parent / "weights" / BUNDLED


def save_version(folder: Path, module: nn.Module, config: Config, card: Mapping[str, Any]) -> Path:
    """Write a version; the weights first, the card with their SHA-256 last.

    Raises
    ------
    ModelError
        Values that are not finite in half precision, weights too large, or a folder that cannot be written.
    """
    import torch
    from safetensors.torch import save

    kept: dict[str, torch.Tensor] = {}
    for name, value in module.state_dict().items():
        tensor = value.detach().cpu().contiguous()
        if tensor.dtype.is_floating_point:
            tensor = tensor.to(torch.float16).contiguous()
            if not bool(torch.isfinite(tensor).all()):
                raise ModelError(
                    tr_later("The weights {name} are not finite."),
                    remedy=tr_later("Train again with a lower learning rate."),
                    name=name,
                )
        kept[name] = tensor
    content = save(kept)
    if len(content) > LIMIT:
        raise ModelError(
            tr_later("The weights take {size:.0f} MB."),
            remedy=tr_later("Use a smaller network."),
            size=len(content) / 2**20,
        )
    stated = {**card, "sha256": hashlib.sha256(content).hexdigest()}
    storage.write_bytes(folder / WEIGHTS, content)
    storage.write_bytes(folder / CONFIG, _encode(config.as_dict()))
    storage.write_bytes(folder / CARD, _encode(stated))
    return folder


def amend_card(folder: Path, values: Mapping[str, Any]) -> None:
    """Add to card.json of a version what is known only after it was written, such as its scores."""
    storage.write_bytes(folder / CARD, _encode({**read_card(folder), **values}))


def _encode(values: Mapping[str, Any]) -> bytes:
    return (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()


def _read(path: Path, limit: int) -> bytes:
    try:
        if path.stat().st_size > limit:
            raise ModelError(
                tr_later("{name} is larger than {limit:.0f} MB."), remedy=REMEDY, name=path.name, limit=limit / 2**20
            )
        return path.read_bytes()
    except OSError as cause:
        raise ModelError(tr_later("{name} of the model cannot be read."), remedy=REMEDY, name=path.name) from cause


def _read_json(path: Path) -> dict[str, Any]:
    try:
        values: Any = json.loads(_read(path, TEXT_LIMIT))
    except (ValueError, RecursionError) as cause:
        raise ModelError(tr_later("{name} of the model is damaged."), remedy=REMEDY, name=path.name) from cause
    if not isinstance(values, dict):
        raise ModelError(tr_later("{name} of the model is damaged."), remedy=REMEDY, name=path.name)
    return {str(key): value for key, value in values.items()}


def read_config(folder: Path) -> Config:
    """Read config.json of a version."""
    return Config.from_dict(_read_json(folder / CONFIG))


def read_card(folder: Path) -> dict[str, Any]:
    """Read card.json of a version."""
    return _read_json(folder / CARD)


def read_weights(folder: Path, card: Mapping[str, Any], *, limit: int = LIMIT) -> bytes:
    """Read the file of the weights of a version.

    Raises
    ------
    ModelError
        None, a larger one, or another one than its card describes.
    """
    content = _read(folder / WEIGHTS, limit)
    if hashlib.sha256(content).hexdigest() != card.get("sha256"):
        raise ModelError(tr_later("The weights differ from those that card.json describes."), remedy=REMEDY)
    return content


def load_version(folder: Path, device: str | torch.device = "cpu") -> Version:
    """Read a version and check it thoroughly; nothing in the files is ever executed.

    Parameters
    ----------
    folder : Path
        Holds model.safetensors, config.json and card.json.
    device : str or torch.device
        Where the network should be.

    Returns
    -------
    Version
        In float32, channels last, eval mode.

    Raises
    ------
    ModelError
        Missing, truncated, malicious or foreign files.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load

    from lungseg_model.device import channels_last

    config, card = read_config(folder), read_card(folder)
    module = network.build_unfilled(config)
    wanted = module.state_dict()
    half = (2 if v.dtype.is_floating_point else v.element_size() for v in wanted.values())
    needed = sum(v.numel() * size for v, size in zip(wanted.values(), half, strict=True))
    content = read_weights(folder, card, limit=min(LIMIT, needed + HEADER_LIMIT))
    try:
        found = load(content)
    except (SafetensorError, ValueError, KeyError, RuntimeError, OverflowError, MemoryError) as cause:
        raise ModelError(tr_later("The weights are not a safetensors file."), remedy=REMEDY) from cause
    strange = sorted(set(found) ^ set(wanted))
    if strange:
        raise ModelError(tr_later("The weights belong to another network ({layer})."), remedy=REMEDY, layer=strange[0])
    for name, value in wanted.items():
        tensor = found[name]
        dtype = torch.float16 if value.dtype.is_floating_point else value.dtype
        if tensor.shape != value.shape or tensor.dtype != dtype:
            raise ModelError(tr_later("The weights {name} have another shape or type."), remedy=REMEDY, name=name)
        if dtype == torch.float16 and not bool(torch.isfinite(tensor).all()):
            raise ModelError(tr_later("The weights {name} are not finite."), remedy=REMEDY, name=name)
    module.load_state_dict(found)  # copies into float32
    channels_last(module, device).eval()
    for parameter in module.parameters():
        parameter.requires_grad_(False)
    return Version(module, config, card)
