"""A description of a set that names files outside of its folder is not followed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from lungseg_sets.errors import SetError
from lungseg_sets.words import tr_later


def refuse_paths_outside(folder: Path) -> None:
    """Raise where dataset.json of a set names a file that is not in the set's folder.

    A description that cannot be read is not this function's matter.

    Raises
    ------
    SetError
        It names one, by ``..``, by an absolute path or through a link.
    """
    try:
        described: Any = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return
    root = folder.resolve()
    for name in _names(described):
        try:
            inside = (root / name).resolve().is_relative_to(root)
        except (OSError, ValueError):  # a name that no file can have
            inside = False
        if not inside:
            raise SetError(
                tr_later("dataset.json of {folder} points outside its folder: {file}"),
                remedy=tr_later("Copy the images and masks into the folder, and name them there."),
                folder=folder.name or folder,
                file=name[:200],
            )


def _names(described: object) -> Iterator[str]:
    """Yield what names a file: nnU-Net's ``dataset`` (version 2), ``training`` and ``test`` (version 1)."""
    if not isinstance(described, dict):
        return
    parts = cast("dict[str, object]", described)
    for name in ("dataset", "training", "test"):
        yield from _texts(parts.get(name))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in cast("dict[str, object]", value).values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _texts(inner)
