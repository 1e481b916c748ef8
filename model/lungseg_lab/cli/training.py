"""What ``lungseg train`` and ``lungseg experiment`` have in common: their options and the recipe."""

from __future__ import annotations

import argparse
from pathlib import Path

from lungseg_gui.cli import console


def add_options(command: argparse.ArgumentParser, *, out: str, progress: str, several: bool = False) -> None:
    """Add RECIPE, --data, --out, --device and --json.

    Parameters
    ----------
    out, progress : str
        What --out is the folder of, and what --json writes.
    several : bool
        Whether --data may name several folders.
    """
    command.add_argument("recipe", metavar="RECIPE", type=Path, help="a TOML recipe, or the name of a bundled one")
    command.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        required=True,
        nargs="+" if several else None,
        help="cases.csv with images/ and labels/, or nnU-Net's layout" + ("; several together" if several else ""),
    )
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help=f"folder of {out}")
    command.add_argument("--device", choices=console.DEVICES, default="auto", help="device to use (default: auto)")
    command.add_argument("--json", action="store_true", help=f"{progress} on standard output")


def recipe_file(path: Path) -> Path:
    """Return a recipe: a file, or one of those that are shipped, by its name.

    Raises
    ------
    UsageError
        There is no such recipe.
    """
    if path.is_file():
        return path
    from lungseg_gui.resources import resource_path

    if path.name == str(path):
        for name in (path.name, f"{path.name}.toml"):
            try:
                return resource_path(f"recipes/{name}")
            except (FileNotFoundError, ValueError):
                continue
    shipped = ", ".join(sorted(file.stem for file in resource_path("recipes").glob("*.toml")))
    raise console.UsageError(f"There is no recipe {path}.", remedy=f"Name a TOML file, or one of: {shipped}.")
