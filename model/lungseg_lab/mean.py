"""The mean of two versions of one network: ``python -m lungseg_lab.mean FIRST SECOND --share S --size N --out DIR``.

If the second one's training started from the first one's weights, a network between them is often better than either
on pictures unlike those trained on (Wortsman 2022, robust fine-tuning). ``size`` may be between theirs, too.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime
from collections.abc import Sequence
from pathlib import Path

from lungseg_model import conversion, network, weights
from lungseg_model.errors import ModelError


def write(first: Path, second: Path, *, share: float, size: int, out: Path) -> Path:
    """Write the version with ``share`` of the second one's weights and the rest of the first one's; return ``out``.

    Parameters
    ----------
    share : float
        0 to 1; at 1 it is the second one at another size of the grid.
    size : int
        Of the new version's grid, pixels.

    Raises
    ------
    ModelError
        Two different networks, a share outside of 0 to 1, or a folder that cannot be written.
    """
    if not 0.0 <= share <= 1.0:
        raise ModelError(f"A share of {share} cannot be used.", remedy="Choose one from 0 to 1.")
    one, other = weights.load_version(first), weights.load_version(second)
    config = dataclasses.replace(other.config, size=size)
    if dataclasses.replace(one.config, size=size) != config:
        raise ModelError(f"{first.name} and {second.name} are different networks.", remedy="Choose two of one recipe.")
    ours, theirs = one.module.state_dict(), other.module.state_dict()
    mixed = {
        name: ((1 - share) * value.double() + share * theirs[name].double()).to(value.dtype)
        if value.dtype.is_floating_point
        else theirs[name]
        for name, value in ours.items()
    }
    module = network.build_unfilled(config)
    module.load_state_dict(mixed)
    stale = ("sha256", "scores", "kept_apart", "held_out", "uncertainty_limit")
    card = {name: value for name, value in other.card.items() if name not in stale}
    both = ((one, 1 - share), (other, share))
    of = [{"sha256": version.card["sha256"], "share": part} for version, part in both]
    parts = "; ".join(f"{part:g} of {version.card.get('recipe', '?')}" for version, part in both)
    alone = (one, other)[share == 1].card.get("recipe", "?")
    recipe = f"mean at {size} px: {parts}" if 0 < share < 1 else f"{alone}; masks at {size} px"
    card |= {"recipe": recipe, "epochs": _epochs(one) + _epochs(other)}
    card |= {"made": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"), "mean_of": of}
    weights.save_version(out, module.eval(), config, card)
    conversion.keep(out)
    return out


def _epochs(version: weights.Version) -> int:
    return int(version.card.get("epochs", 0))


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Write the mean of two versions of one network.")
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("--share", type=float, default=0.5, help="of the second one, 0 to 1; a half where not said")
    parser.add_argument("--size", type=int, required=True, help="of its grid, pixels")
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args(arguments)
    write(chosen.first, chosen.second, share=chosen.share, size=chosen.size, out=chosen.out)


if __name__ == "__main__":
    main()
