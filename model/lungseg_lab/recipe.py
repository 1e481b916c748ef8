"""A training run as a TOML file: every key known, every value checked before anything is read."""

from __future__ import annotations

import dataclasses
import json
import tomllib
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lungseg_model.augment import CHANGES, GEOMETRY
from lungseg_model.errors import ModelError
from lungseg_model.network import STRIDE, Config, check_encoder
from lungseg_sets import held_out

SOFTMAX = ("ce_dice", "ce_dice_contour", "dice", "iou")  # losses.SOFTMAX, without torch


@dataclass(frozen=True)
class Phase:
    """A number of epochs at one image size."""

    size: int
    epochs: int
    batch: int


@dataclass(frozen=True)
class Recipe:
    """A training run.

    Attributes
    ----------
    rate : float
        Highest learning rate; linear warm-up over ``warmup`` (share of the run), then a half cosine to ``rate_end``.
    average : float
        Decay per step of the exponential average of the weights, which is what is saved.
    smoothing : float
        Label smoothing.
    cache_margin : float
        Cached images are this much larger than the network's grid, so that magnified crops stay sharp.
    hold_out : str
        A source left out of training altogether (leave one set out); empty for none.
    leave_out : tuple of str
        Cases left out of training, such as those with wrong masks; never out of what is scored.
    split : str
        A JSON file beside the recipe that names the held-out cases (see ``splits``); empty for none.
    apart, unused, suspects : tuple of str
        What that file names: held out; neither learned from nor scored; with wrong masks. Filled by ``read``.
    encoder_weights : {"", "imagenet"}
        What the encoder starts with; see ``pretrained``.
    aspects : mapping
        Source to the range of how many times wider its pictures are drawn, where their aspect ratio was lost.
    augmentation : {"on the fly", "off", "doubled"}
        New changes in every epoch, none, or one fixed changed copy of each case beside the case itself.
    augment : mapping
        Probability of each change; see ``augment``.
    """

    phases: tuple[Phase, ...]
    seed: int = 0
    loss: str = "ce_dice"
    rate: float = 1e-3
    rate_end: float = 1e-5
    warmup: float = 0.05
    weight_decay: float = 0.02
    average: float = 0.998
    smoothing: float = 0.0
    clip: float = 5.0
    precision: str = "float32"
    val_every: int = 1
    cache_margin: float = 1.25
    hold_out: str = ""
    leave_out: tuple[str, ...] = ()
    split: str = ""
    apart: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    suspects: tuple[str, ...] = ()
    encoder_weights: str = ""
    aspects: Mapping[str, tuple[float, float]] = field(default_factory=dict[str, tuple[float, float]])
    augmentation: str = "on the fly"
    network: Config = field(default_factory=Config)
    augment: Mapping[str, float] = field(default_factory=dict[str, float])

    @property
    def epochs(self) -> int:
        """All phases together."""
        return sum(phase.epochs for phase in self.phases)

    def phase(self, epoch: int) -> Phase:
        """Return the phase of an epoch counted from 0."""
        for phase in self.phases:
            if epoch < phase.epochs:
                return phase
            epoch -= phase.epochs
        raise IndexError(epoch)


RANGES: dict[str, tuple[float, float]] = {
    "seed": (0, 2**31),
    "rate": (1e-7, 1.0),
    "rate_end": (0.0, 1.0),
    "warmup": (0.0, 0.9),
    "weight_decay": (0.0, 1.0),
    "average": (0.0, 0.99999),
    "smoothing": (0.0, 0.5),
    "clip": (1e-3, 1e3),
    "val_every": (1, 10_000),
    "cache_margin": (1.0, 2.0),
    "size": (64, 1024),
    "epochs": (1, 10_000),
    "batch": (1, 1024),
}
CHOICES: dict[str, tuple[str, ...]] = {
    "loss": (*SOFTMAX, "bce_iou", "smp_ce_dice", "smp_bce_iou", "smp_dice", "smp_iou"),
    "encoder_weights": ("", "imagenet"),
    "augmentation": ("off", "on the fly", "doubled"),
    "precision": ("float32", "bfloat16"),
}


def read(path: Path) -> Recipe:
    """Read a recipe.

    Raises
    ------
    ModelError
        No such file, no TOML, an unknown key or an impossible value; a split that cannot be read.
    """
    read = parse(read_values(path))
    if not read.split:
        return read
    split = held_out.read(path.parent / read.split)
    return dataclasses.replace(read, apart=split.all_held_out, unused=split.left_out, suspects=split.suspects)


def read_values(path: Path) -> dict[str, Any]:
    """Return the plain values of a recipe, unchecked; raises ModelError as ``read`` does."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as cause:
        raise ModelError(f"The recipe {path.name} cannot be read.", remedy="Check its path.") from cause
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
        raise ModelError(f"The recipe {path.name} is not valid TOML: {cause}.", remedy="Correct that line.") from cause


def parse(values: Mapping[str, Any]) -> Recipe:
    """Check plain values and return the recipe; see ``read``."""
    plain = dict(values)
    phases = _phases(plain.pop("phases", None))
    left: Any = plain.pop("leave_out", [])
    if not isinstance(left, list) or not all(isinstance(name, str) for name in typing.cast("list[Any]", left)):
        raise ModelError("leave_out is not a list of names.", remedy='Write leave_out = ["CASE", ...].')
    aspects = _ranges(plain.pop("aspects", {}))
    network: Any = plain.pop("network", {})
    chances: Any = plain.pop("augment", {})
    if not isinstance(network, Mapping) or not isinstance(chances, Mapping):
        raise ModelError("network and augment must be tables.", remedy="Write [network] and [augment].")
    augment = _chances(typing.cast("Mapping[str, Any]", chances))
    sized = {**typing.cast("Mapping[str, Any]", network)}
    sized.setdefault("size", phases[-1].size)
    config = Config.from_dict(sized)
    check_encoder(config)
    for phase in phases:
        if config.architecture == "classic" and phase.size % (1 << config.levels):
            raise ModelError(
                f"The size {phase.size} cannot be halved {config.levels} times.",
                remedy=f"Use a multiple of {1 << config.levels}, or fewer levels.",
            )
    if plain.get("augmentation") == "doubled" and not any(augment.values()):
        raise ModelError(
            "Each copy would be the same as its case: the recipe names no change.",
            remedy='Name some under [augment], or write augmentation = "off".',
        )
    if config.classes == 5 and plain.get("loss", "ce_dice") not in SOFTMAX:
        raise ModelError(
            f"The loss {plain['loss']} cannot combine classes, which five classes need.",
            remedy=f"Use one of: {', '.join(SOFTMAX)}.",
        )
    return Recipe(
        phases=tuple(phases),
        aspects=aspects,
        network=config,
        leave_out=tuple(typing.cast("list[str]", left)),
        augment=augment,
        **_checked(plain, Recipe, "the recipe"),
    )


def plain(recipe: Recipe) -> dict[str, Any]:
    """Return a recipe as plain values for JSON."""
    values = {**dataclasses.asdict(recipe), "network": recipe.network.as_dict()}
    for name in ("apart", "unused", "suspects"):  # hundreds of names, which the file of the split has
        del values[name]
    return values


def changes(before: Mapping[str, Any], now: Recipe) -> list[str]:
    """Return what differs between a recipe as plain values and another one, where both state it.

    More epochs of the last phase do not count as a change.
    """
    # Through JSON, in which a tuple is a list: a card was read from it.
    old, new = (json.loads(json.dumps(given)) for given in (before, plain(now)))
    last = (given["phases"][-1] for given in (old, new) if given.get("phases"))
    grown = [phase.pop("epochs") for phase in last]
    if len(grown) == 2 and grown[1] < grown[0]:
        return ["phases"]
    return [name for name in old if name in new and old[name] != new[name]]


def _phases(raw: Any) -> list[Phase]:  # noqa: ANN401 - straight from TOML
    if not isinstance(raw, list) or not raw:
        raise ModelError("The recipe has no phases.", remedy="Add [[phases]] with size, epochs and batch.")
    phases = [Phase(**_checked(each, Phase, "phases")) for each in typing.cast("list[Any]", raw)]
    for phase in phases:
        if phase.size % STRIDE:
            raise ModelError(f"The size {phase.size} is impossible.", remedy=f"Use a multiple of {STRIDE}.")
    return phases


def _chances(raw: Mapping[str, Any]) -> dict[str, float]:
    """Return how likely each change is."""
    for name, value in raw.items():
        if name not in CHANGES and name not in GEOMETRY:
            known = ", ".join((*GEOMETRY, *CHANGES))
            raise ModelError(f"The augmentation {name!r} is not known.", remedy=f"Use one of: {known}.")
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise ModelError(f"The augmentation {name} = {value!r} is impossible.", remedy="Use 0 to 1.")
    return {name: float(value) for name, value in raw.items()}


def _ranges(raw: Any) -> dict[str, tuple[float, float]]:  # noqa: ANN401 - straight from TOML
    """Return aspects: a source and two numbers each."""
    found: dict[str, tuple[float, float]] = {}
    for source, given in typing.cast("Mapping[str, Any]", raw if isinstance(raw, Mapping) else {"": raw}).items():
        pair = typing.cast("list[Any]", given) if isinstance(given, list) else []
        sound = len(pair) == 2 and all(isinstance(v, int | float) and not isinstance(v, bool) for v in pair)
        if not sound or not 0.5 <= pair[0] <= pair[1] <= 2.0:
            raise ModelError(
                f"The aspects {source} = {given!r} are impossible.",
                remedy="Write the smallest and the largest width under [aspects], 0.5 to 2.",
            )
        found[source] = (float(pair[0]), float(pair[1]))
    return found


def _checked(raw: Any, kind: type[Any], where: str) -> dict[str, Any]:  # noqa: ANN401 - straight from TOML
    if not isinstance(raw, Mapping):
        raise ModelError(f"{where} is not a table.", remedy=f"Write it as [{where}].")
    hints = typing.get_type_hints(kind)
    simple = {f.name: hints[f.name] for f in dataclasses.fields(kind) if hints[f.name] in (int, float, str)}
    checked: dict[str, Any] = {}
    for name, value in typing.cast("Mapping[str, Any]", raw).items():
        if name not in simple:
            raise ModelError(f"{where} has the unknown key {name!r}.", remedy=f"Use one of: {', '.join(simple)}.")
        wanted = simple[name]
        allowed: type[Any] | types.UnionType = int | float if wanted is float else wanted
        if isinstance(value, bool) or not isinstance(value, allowed):
            raise ModelError(f"{name} = {value!r} is impossible.", remedy=f"It must be of type {wanted.__name__}.")
        if name in RANGES and not RANGES[name][0] <= value <= RANGES[name][1]:
            low, high = RANGES[name]
            raise ModelError(f"{name} = {value!r} is impossible.", remedy=f"Use {low:g} to {high:g}.")
        if name in CHOICES and value not in CHOICES[name]:
            raise ModelError(f"{name} = {value!r} is impossible.", remedy=f"Use one of: {', '.join(CHOICES[name])}.")
        checked[name] = wanted(value)
    missing = [
        f.name
        for f in dataclasses.fields(kind)
        if f.name in simple and f.name not in checked and f.default is dataclasses.MISSING
    ]
    if missing:
        raise ModelError(f"{where} lacks {missing[0]!r}.", remedy="Add it.")
    return checked
