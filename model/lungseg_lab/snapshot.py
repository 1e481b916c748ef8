"""A version from a training that is still under way: ``python -m lungseg_lab.snapshot RECIPE RUN --out DIR``.

The averaged weights of the last checkpoint, to be looked at before the run is over. The rate is still high then: the
finished version is better.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lungseg_lab import recipe as recipes
from lungseg_model import weights
from lungseg_model.errors import ModelError


def write(recipe: Path, run: Path, out: Path) -> Path:
    """Write the version; return ``out``.

    Raises
    ------
    ModelError
        No checkpoint, or one of another network.
    """
    import torch

    from lungseg_model import network

    config = recipes.read(recipe).network
    module = network.build(config)
    try:
        # weights_only: tensors and plain values; nothing in the file is executed
        state: Any = torch.load(run / "checkpoint.pt", map_location="cpu", weights_only=True)
        module.load_state_dict(state["average"])
        epoch, steps = int(state["epoch"]), int(state["steps"])
    except Exception as cause:  # torch.load and the loaders raise many kinds
        remedy = "Give the recipe the run was started with, and its folder."
        raise ModelError(f"{run.name} has no checkpoint of this network.", remedy=remedy) from cause
    return weights.save_version(out, module, config, {"recipe": recipe.stem, "epochs": epoch, "steps": steps})


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Write a version from a training that is under way.")
    parser.add_argument("recipe", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args(arguments)
    write(chosen.recipe, chosen.run, chosen.out)


if __name__ == "__main__":
    main()
