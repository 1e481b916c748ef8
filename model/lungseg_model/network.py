"""The network family: Ronneberger's U-Net, smp's with any encoder, and the Config that travels with the weights."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from lungseg_model import operators, preprocess, views
from lungseg_model.errors import ModelError
from lungseg_sets.words import tr_later

if TYPE_CHECKING:
    from torch import nn

ARCHITECTURES = ("unet", "classic")  # smp's Unet with one of its encoders, and Ronneberger's
ENCODERS = ("resnet18", "resnet34")  # known without asking smp, whose import takes 3 s; smp knows the others
STRIDE = 32  # smp's encoders halve five times
CLASSES: Mapping[int, tuple[str, ...]] = {
    2: ("background", "lungs"),
    3: ("background", "right lung", "left lung"),
    5: ("background", "right lung", "left lung", "behind the heart, right", "behind the heart, left"),
}
GUIDE_PLANES = 5  # what a network that follows hints sees; see ``guide``
MOST_CHANNELS = 8192  # of the classic network's lowest level
_OWN_KEYS: Mapping[str, tuple[str, ...]] = {
    "unet": ("encoder", "decoder_channels"),
    "classic": ("levels", "filters", "batch_norm"),
}


@dataclass(frozen=True)
class Postprocessing:
    """What is done to the network's answer at its own size, each switchable."""

    smooth_edges: bool = True
    sides_by_position: bool = True
    largest_component: bool = True
    close_holes: bool = True


@dataclass(frozen=True)
class Config:
    """Everything needed to run a set of weights; stored beside them as config.json.

    Attributes
    ----------
    architecture : {"unet", "classic"}
    encoder, decoder_channels : str, tuple of int
        Of ``unet``: an encoder of smp, by its name there.
    levels, filters, batch_norm : int, int, bool
        Of ``classic``: how often the picture is halved (4 in the paper), channels of the first level (64 in the paper;
        they double at each level), and whether BatchNorm follows each 3 x 3 convolution (it did not in the paper).
    classes : {2, 3, 5}
        Background and lungs, or background, right and left lung, or these three and the part behind heart and
        mediastinum of each side, which serves both protocols; see ``labels``.
    size : int
        Side of the network's square grid, pixels, a multiple of 32 and, for ``classic``, of 2 ** levels.
    views : bool
        Whether a head recognises what kind of image it is; see ``views``. Only for ``unet``.
    preprocessing : str
        Name of the pre-processing that the weights were trained with; see ``preprocess``.
    """

    architecture: str = "unet"
    encoder: str = "resnet18"
    decoder_channels: tuple[int, ...] = (128, 64, 32, 16, 16)
    levels: int = 4
    filters: int = 64
    batch_norm: bool = True
    in_channels: int = 1
    classes: int = 3
    size: int = 384
    views: bool = False
    preprocessing: str = preprocess.TONED
    postprocessing: Postprocessing = dataclasses.field(default_factory=Postprocessing)

    def __post_init__(self) -> None:
        """Refuse what cannot be built."""
        remedy = tr_later("Use a config.json that was written by this version of lungseg.")
        if self.architecture not in ARCHITECTURES:
            raise ModelError(
                tr_later("The architecture {architecture!r} is not known."),
                remedy=remedy,
                architecture=self.architecture,
            )
        if self.preprocessing not in preprocess.WAYS:
            raise ModelError(
                tr_later("The pre-processing {preprocessing!r} is not known."),
                remedy=remedy,
                preprocessing=self.preprocessing,
            )
        guides = self.in_channels == GUIDE_PLANES and self.classes == 2 and self.architecture == "unet"
        if (self.in_channels != 1 and not guides) or self.classes not in CLASSES:
            raise ModelError(
                tr_later("The network must have one channel in and two, three or five classes out."), remedy=remedy
            )
        if self.levels < 1 or self.filters < 1 or self.filters << self.levels > MOST_CHANNELS:
            raise ModelError(
                tr_later("{levels} levels and {filters} first filters are impossible: each level doubles them."),
                remedy=tr_later("Use at least 1 of each, and at most {most_channels} filters at the lowest level."),
                levels=self.levels,
                filters=self.filters,
                most_channels=MOST_CHANNELS,
            )
        if self.architecture == "classic" and self.size % (1 << self.levels):
            raise ModelError(
                tr_later("The size {size} cannot be halved {levels} times."),
                remedy=tr_later("Use a multiple of {multiple}, or fewer levels."),
                size=self.size,
                levels=self.levels,
                multiple=1 << self.levels,
            )
        if self.views and self.architecture != "unet":
            raise ModelError(tr_later("Only the U-Net with an encoder of smp can recognise views."), remedy=remedy)
        if len(self.decoder_channels) != 5 or not all(1 <= c <= 1024 for c in self.decoder_channels):
            raise ModelError(tr_later("The decoder must have five numbers of channels, 1 to 1024 each."), remedy=remedy)
        if self.size % STRIDE or not 64 <= self.size <= 1024:
            raise ModelError(
                tr_later("The network size {size} is not a multiple of {stride} between 64 and 1024."),
                remedy=remedy,
                size=self.size,
                stride=STRIDE,
            )

    @property
    def toned(self) -> bool:
        """Whether the pre-processing brings the median of the grey values to one place."""
        return self.preprocessing == preprocess.TONED

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON; without those that belong to another architecture."""
        foreign = [key for name, keys in _OWN_KEYS.items() if name != self.architecture for key in keys]
        foreign += [] if self.views else ["views"]  # as files were written before there were any
        return {key: value for key, value in dataclasses.asdict(self).items() if key not in foreign}

    @staticmethod
    def from_dict(values: Mapping[str, Any]) -> Config:
        """Read plain values back.

        Raises
        ------
        ModelError
            An unknown key, a value of another type, or one that cannot be built.
        """
        plain = dict(values)
        post = plain.pop("postprocessing", {})
        known = {f.name: f for f in dataclasses.fields(Config)}
        unknown = sorted(set(plain) - set(known))
        if not isinstance(post, Mapping):
            raise ModelError(tr_later("The post-processing in config.json is not a table."))
        unknown += sorted(set(post) - {f.name for f in dataclasses.fields(Postprocessing)})
        if unknown:
            raise ModelError(
                tr_later("config.json has the unknown key {key!r}."),
                remedy=tr_later("Use a version written by this version of lungseg."),
                key=unknown[0],
            )
        architecture = plain.get("architecture", "unet")
        for name, keys in _OWN_KEYS.items():
            strange = [key for key in keys if key in plain]
            if name != architecture and architecture in ARCHITECTURES and strange:
                raise ModelError(
                    tr_later("{key} belongs to the architecture {name!r}, not to {architecture!r}."),
                    remedy=tr_later("Remove it, or change architecture."),
                    key=strange[0],
                    name=name,
                    architecture=architecture,
                )
        try:
            if "decoder_channels" in plain:
                plain["decoder_channels"] = tuple(plain["decoder_channels"])
            for name, kind in _KINDS.items():
                if name in plain and type(plain[name]) is not kind:
                    raise TypeError(name)
            if not all(isinstance(value, bool) for value in post.values()):
                raise TypeError("postprocessing")
            return Config(**plain, postprocessing=Postprocessing(**post))
        except TypeError as cause:
            raise ModelError(
                tr_later("config.json has a value of the wrong type ({cause})."),
                remedy=tr_later("Use a version written by this version of lungseg."),
                cause=str(cause),
            ) from cause


_KINDS: Mapping[str, type] = {
    "architecture": str,
    "encoder": str,
    "levels": int,
    "filters": int,
    "batch_norm": bool,
    "size": int,
    "in_channels": int,
    "classes": int,
    "views": bool,
    "preprocessing": str,
}


def encoder_names() -> tuple[str, ...]:
    """Return the names of all encoders that smp has of its own; imports it (3 s)."""
    operators.declare()
    from segmentation_models_pytorch.encoders import get_encoder_names

    return tuple(get_encoder_names())


def check_encoder(config: Config) -> None:
    """Refuse an encoder that nobody has; not done where a config is read, since to ask smp takes torch.

    Raises
    ------
    ModelError
        No such encoder.
    """
    known = config.architecture != "unet" or config.encoder in ENCODERS or _is_encoder(config.encoder)
    if not known:
        raise ModelError(
            tr_later("The encoder {encoder!r} is not known."),
            remedy=tr_later("Use a name from smp's list of encoders."),
            encoder=config.encoder,
        )


def _is_encoder(name: str) -> bool:
    """Return whether smp has it: of its own, or as ``tu-`` and a name that timm has."""
    if name.startswith("tu-"):
        operators.declare()
        from timm import is_model

        return bool(is_model(name[3:]))
    return name in encoder_names()


def build(config: Config) -> nn.Module:
    """Return the network with random weights, in training mode.

    (N, 1 or 5, S, S) float -> (N, classes, S, S) logits in the order of ``CLASSES``.
    """
    return _classic(config) if config.architecture == "classic" else _with_encoder(config)


def build_unfilled(config: Config) -> nn.Module:
    """Return the network as ``build`` does, for weights that are loaded at once: nothing is in it before.

    Random weights of resnet18 take 60 ms, those of the classic network 230 ms, and loading throws them away.
    """
    import torch

    if config.architecture == "unet" and config.encoder not in ENCODERS:
        return build(config)  # others may compute with values while they are built, or have some that no file holds
    with torch.device("meta"):
        module = build(config)
    return module.to_empty(device="cpu")


def _with_encoder(config: Config) -> nn.Module:
    import warnings

    check_encoder(config)
    operators.declare()
    import segmentation_models_pytorch as smp  # 3 s: only where a network is needed

    # of resnet18 and the bundled decoder:
    # encoder              64 x S/2, 64 x S/4, 128 x S/8, 256 x S/16, 512 x S/32
    # decoder              128 x S/16, 64 x S/8, 32 x S/4, 16 x S/2, 16 x S
    # head                 classes x S
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of smp, about the names of its own encoders
            module = smp.Unet(
                encoder_name=config.encoder,
                encoder_weights=None,
                in_channels=config.in_channels,
                classes=config.classes,
                decoder_channels=config.decoder_channels,
            )
            if config.views:
                module.add_module("views", _view_head(int(module.encoder.out_channels[-1])))
            return module
    except (ValueError, RuntimeError, TypeError, KeyError, IndexError, AttributeError, AssertionError) as cause:
        raise ModelError(
            tr_later("A U-Net with the encoder {encoder} cannot be built: {cause}."),
            remedy=tr_later("Choose an encoder that halves the image five times, such as resnet18."),
            encoder=config.encoder,
            cause=str(cause),
        ) from cause


def _view_head(channels: int) -> nn.Module:
    """Return what holds the numbers of a head: buffers, since no gradient ever reaches them; 0 until it is made."""
    import torch
    from torch import nn

    head = nn.Module()
    for name, shape in views.sizes(channels).items():
        head.register_buffer(name, torch.zeros(shape))
    return head


def view_head(module: nn.Module) -> views.Head | None:
    """Return the head of a network, None where it has none."""
    import torch

    held = dict(module.named_children()).get("views")
    if held is None:
        return None
    numbers = {name: np.asarray(value.detach().to(torch.float32).cpu().numpy()) for name, value in held.named_buffers()}
    return views.Head(**numbers)


def _classic(config: Config) -> nn.Module:
    from lungseg_model.classic import ClassicUnet

    return ClassicUnet(
        config.in_channels,
        config.classes,
        levels=config.levels,
        filters=config.filters,
        batch_norm=config.batch_norm,
    )
