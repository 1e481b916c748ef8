"""Files that become others on the disk while their image is open: looked for cheaply, and never taken silently."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.study import Image

Stamp = tuple[int, int, int]
"""Time of the last change (ns), size and number of a file: another of these, and its content may be another."""


class Change(Enum):
    """What became of a file."""

    NONE = "none"
    REPLACED = "replaced"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Seen:
    """A second look at a file: what became of it, and its stamp now."""

    change: Change
    stamp: Stamp | None


@dataclass(frozen=True)
class Held:
    """What a file held when it was opened, without its pixels: a look that waits for a slow disk keeps none."""

    source: Path
    identity: Identity
    circumstances: str

    @staticmethod
    def by(image: Image) -> Held:
        """Note it of an image, as its file said that it stands."""
        return Held(image.source, image.identity, image.circumstances)


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file; None where it cannot be asked for, such as while a disk is not there."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def look_again(held: Held, stamp: Stamp | None, *, read: Callable[[Path], Image]) -> Seen:
    """Look whether the file of an open image holds it still; only a file with another stamp is read.

    Parameters
    ----------
    stamp : Stamp or None
        From before it was read; None where nothing is known of it.
    """
    now = stamp_of(held.source)
    if now is None or stamp is None or now == stamp:  # a disk that is not there has replaced nothing
        return Seen(Change.NONE, stamp or now)
    try:
        found = Held.by(read(held.source))
    except LungSegError:
        return Seen(Change.UNREADABLE, now)
    same = (found.identity, found.circumstances) == (held.identity, held.circumstances)
    return Seen(Change.NONE if same else Change.REPLACED, now)
