"""The one way to what is outside the packages: ``resources/``, ``model/recipes/`` and the program itself."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parent
_ELSEWHERE = {"recipes": ("model", "recipes"), "manual": ("docs", "manual")}
"""Folders of resources that have another place in the source tree."""


def resource_path(name: str) -> Path:
    """Where a shipped file or folder is, in the source tree, from the wheel and frozen.

    Parameters
    ----------
    name : str
        Path inside ``resources/`` with forward slashes, for example ``"icons/lungseg.svg"``.
        What begins with ``recipes`` is looked for in ``model/recipes/``, with ``manual`` in ``docs/manual/``.

    Returns
    -------
    pathlib.Path
        Absolute path of an existing file or folder.

    Raises
    ------
    ValueError
        If `name` is empty, absolute or leads out of the folder.
    FileNotFoundError
        If nothing of that name was shipped; the places looked in are named.
    """
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or PurePosixPath(name).is_absolute():
        raise ValueError(f"{name!r} is no path inside the program's resources")
    places = [folder.joinpath(*rest) for folder, rest in _candidates(parts)]
    for place in places:
        if place.exists():
            return place
    looked_in = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"{name!r} is not among the program's resources (looked in {looked_in})")


def program() -> list[str]:
    """Return how ``lungseg-gui`` is started as a process of its own, from the source tree, installed and frozen."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "lungseg_gui"]
    own = Path(sys.executable)  # which may be `lungseg`, the command line, beside it
    return [str(own.with_name(f"lungseg-gui{own.suffix}"))]


def _candidates(parts: tuple[str, ...]) -> list[tuple[Path, tuple[str, ...]]]:
    """Folders that may hold the resource, with the rest of its path in each; best first."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return [(Path(frozen) / "lungseg_gui" / "_resources", parts)]
    checkout = _PACKAGE.parent
    in_tree = (checkout / "resources", parts)
    if parts[0] in _ELSEWHERE:
        in_tree = (checkout.joinpath(*_ELSEWHERE[parts[0]]), parts[1:])
    installed = (_PACKAGE / "_resources", parts)
    # site-packages may hold another project's `resources` folder: the wheel's own comes first.
    return [installed, in_tree]
