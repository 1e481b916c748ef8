"""Train the network that follows a reader's hints.

``python -m lungseg_lab.guide_training --recipe FILE --cases DIR --from VERSION --out DIR`` begins with the weights of a
version, whose encoder and decoder know lungs already, or of an earlier such network; resumes where it was stopped, and
writes at every checkpoint what the averaged weights are by then, as a version folder. ``--cases`` is what
``guide_cases`` made. A file ``finish`` in DIR ends it early: from then on the rate falls as it would at the end.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import io
import math
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from lungseg_lab import guide_cases, guide_samples
from lungseg_model import conversion, guide, network, weights
from lungseg_model import device as devices
from lungseg_model.errors import ModelError
from lungseg_model.network import Config
from lungseg_sets import storage

SAVE_EVERY = 240.0  # seconds
SAY_EVERY = 20  # steps
CHECKPOINT = "checkpoint.pt"
FINISH = "finish"  # a file of this name: end it now
FRESH = 0.2  # of the spread of the first layer: what the planes that a version does not know begin with


@dataclass(frozen=True)
class GuideRecipe:
    """How it is trained.

    ``encoder_rate`` is a part of ``rate``, which stays until the last ``decay`` steps and falls by a cosine to
    ``rate_end``.
    """

    seed: int = 31
    steps: int = 9000
    decay: int = 700
    batch: int = 4
    rate: float = 3e-4
    rate_end: float = 1e-5
    warmup: float = 0.01
    weight_decay: float = 0.02
    encoder_rate: float = 0.3
    average: float = 0.998
    precision: str = "bfloat16"


def read_recipe(path: Path) -> GuideRecipe:
    """Read a recipe.

    Raises
    ------
    ModelError
        No such file, no TOML, an unknown key or a value of another type.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
        raise ModelError(f"The recipe {path.name} cannot be read: {cause}.", remedy="Check it.") from cause
    kinds = {field.name: type(field.default) for field in dataclasses.fields(GuideRecipe)}
    for name, value in values.items():
        if name not in kinds or type(value) is not kinds[name]:
            raise ModelError(f"The recipe has {name} = {value!r}.", remedy=f"Use {', '.join(kinds)}, each of its type.")
    return GuideRecipe(**values)


def begin(version: Path) -> tuple[nn.Module, Config]:
    """Return the network before its training: a version's weights, and planes and an answer that say nothing yet."""
    parent = weights.load_version(version)
    config = dataclasses.replace(parent.config, in_channels=len(guide.PLANES), classes=2, size=guide.SIZE, views=False)
    module = network.build(config)
    held = dict(parent.module.state_dict())
    own = module.state_dict()
    given: dict[str, Tensor] = {}
    for name, value in own.items():
        before = held.get(name)
        if before is not None and before.shape == value.shape:
            given[name] = before
        elif before is not None and value.ndim == 4 and value.shape[1] == len(guide.PLANES):
            grown = torch.randn(value.shape, generator=torch.Generator().manual_seed(1)) * (FRESH * before.std())
            grown[:, :1] = before
            given[name] = grown
        else:
            given[name] = torch.zeros_like(value)  # the answer: nothing beside the mask itself
    module.load_state_dict(given)
    for parameter in module.parameters():
        parameter.requires_grad_(True)
    return module.eval(), config  # BatchNorm keeps what the version knows: batches are small, and cut around hints


def loss_of(logits: Tensor, seen: Tensor, asked: Tensor) -> Tensor:
    """Return the weighted cross-entropy of the lead; see ``guide.lead``.

    Parameters
    ----------
    logits : (n, 2, s, s)
    seen : (n, 5, s, s)
    asked : (n, 2, s, s)
        Target and weight.
    """
    lead = logits[:, 1] - logits[:, 0] + guide.TRUST * (2.0 * seen[:, 1] - 1.0)
    each = functional.binary_cross_entropy_with_logits(lead, asked[:, 0], reduction="none")
    return (each * asked[:, 1]).sum() / asked[:, 1].sum().clamp_min(1.0)


class GuideRun:
    """A training in a folder."""

    def __init__(self, recipe: GuideRecipe, cases: Path, version: Path, out: Path) -> None:
        self.recipe, self.cases, self.out, self.version = recipe, cases, out, version
        self.bfloat16 = devices.trains_in_bfloat16(recipe.precision, torch.device("cpu"))
        self.module, self.config = begin(version)
        self.mean, _ = begin(version)
        encoder: Any = dict(self.module.named_children())["encoder"]
        inside = {id(parameter) for parameter in encoder.parameters()}
        rest = [parameter for parameter in self.module.parameters() if id(parameter) not in inside]
        self.optimizer = torch.optim.AdamW(
            [{"params": list(encoder.parameters()), "part": recipe.encoder_rate}, {"params": rest, "part": 1.0}],
            lr=recipe.rate,
            weight_decay=recipe.weight_decay,
        )
        self.step = 0
        self.last = recipe.steps
        self.losses: list[float] = []
        if (out / CHECKPOINT).is_file():
            self._resume()

    def _resume(self) -> None:
        held: Any = torch.load(self.out / CHECKPOINT, map_location="cpu", weights_only=True)
        self.module.load_state_dict(held["module"])
        self.mean.load_state_dict(held["mean"])
        self.optimizer.load_state_dict(held["optimizer"])
        self.step = int(held["step"])
        self.last = min(self.last, int(held.get("last", self.last)))

    def save(self) -> None:
        """Write the checkpoint, and the averaged weights as a version."""
        written = io.BytesIO()
        held = {"module": self.module.state_dict(), "mean": self.mean.state_dict(), "step": self.step}
        held["last"] = self.last
        torch.save(held | {"optimizer": self.optimizer.state_dict()}, written)
        storage.write_bytes(self.out / CHECKPOINT, written.getvalue())
        card = {
            "what": "follows a reader's hints",
            "parent": weights.read_card(self.version)["sha256"],
            "recipe": dataclasses.asdict(self.recipe),
            "steps": self.step,
            "made": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        }
        weights.save_version(self.out / "guide", self.mean.eval(), self.config, card)

    def rate(self) -> float:
        """Return the rate of this step."""
        recipe = self.recipe
        warm = max(1, round(recipe.warmup * recipe.steps))
        if self.step < warm:
            return recipe.rate * (self.step + 1) / warm
        falls = min(recipe.decay, self.last - warm)
        done = min(1.0, max(0.0, (self.step - self.last + falls) / max(1, falls)))
        return recipe.rate_end + (recipe.rate - recipe.rate_end) * 0.5 * (1.0 + math.cos(math.pi * done))

    def take(self, seen: Tensor, asked: Tensor) -> float:
        """Take one step and return its loss."""
        rate = self.rate()
        for group in self.optimizer.param_groups:
            group["lr"] = rate * float(group["part"])
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bfloat16):
            logits: Tensor = self.module(seen.contiguous(memory_format=torch.channels_last))
        loss = loss_of(logits.float(), seen, asked)
        self.optimizer.zero_grad(set_to_none=True)
        cast("Any", loss).backward()
        nn.utils.clip_grad_norm_(self.module.parameters(), 5.0)
        value = float(loss.detach())
        if not math.isfinite(value):
            raise ModelError("The training's loss is no number.", remedy="Train again with a lower rate.")
        self.optimizer.step()
        self._average()
        self.step += 1
        return value

    def _average(self) -> None:
        keep = min(self.recipe.average, (1.0 + self.step) / (10.0 + self.step))
        with torch.no_grad():
            means = self.mean.state_dict()
            for name, value in self.module.state_dict().items():
                mean = means[name]
                if mean.dtype.is_floating_point:
                    mean.lerp_(value, 1.0 - keep)
                else:
                    mean.copy_(value)

    def batches(self) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield what each step learns from, from where it is now; cases that came in the meantime are included."""
        while self.step < self.last:
            if self.last == self.recipe.steps and (self.out / FINISH).is_file():
                self.last = min(self.last, self.step + self.recipe.decay)
            rng = np.random.default_rng((self.recipe.seed, self.step))
            paths = sorted(self.cases.glob("*.npz"))
            if not paths:
                raise ModelError(f"{self.cases.name} holds no cases.", remedy="Make them with lungseg_lab.guide_cases.")
            picked = [paths[int(rng.integers(len(paths)))] for _ in range(self.recipe.batch)]
            seen, asked = guide_samples.batch([guide_cases.read(path) for path in picked], rng)
            yield torch.from_numpy(seen), torch.from_numpy(asked)

    def go(self) -> None:
        """Train to the end."""
        began = saved = time.monotonic()
        for seen, asked in self.batches():
            self.losses.append(self.take(seen, asked))
            if self.step % SAY_EVERY == 0:
                mean = sum(self.losses[-SAY_EVERY:]) / len(self.losses[-SAY_EVERY:])
                spent = time.monotonic() - began
                sys.stdout.write(f"step {self.step}, loss {mean:.4f}, rate {self.rate():.2e}, {spent:.0f} s\n")
                sys.stdout.flush()
            if time.monotonic() - saved > SAVE_EVERY:
                self.save()
                saved = time.monotonic()
        self.save()


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Train the network that follows a reader's hints.")
    parser.add_argument("--recipe", type=Path, required=True)
    parser.add_argument("--cases", type=Path, required=True, help="what lungseg_lab.guide_cases made")
    parser.add_argument("--from", dest="version", type=Path, default=weights.bundled(), help="a version's folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=1)
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(chosen.threads)
    cv2.setNumThreads(1)
    run = GuideRun(read_recipe(chosen.recipe), chosen.cases, chosen.version, chosen.out)
    run.go()
    conversion.keep(chosen.out / "guide")


if __name__ == "__main__":
    main()
