"""How much of the disk something takes."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class DiskUse:
    """Bytes and number of files."""

    size: int = 0
    files: int = 0


def measure(path: Path, *, go_on: Callable[[], object] = lambda: None) -> DiskUse | None:
    """Return what a file, or a folder with all below it, takes; None where there is none.

    Links are not followed, and what cannot be read counts for nothing.

    Parameters
    ----------
    go_on : callable
        Called before each folder; cancels by raising.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    if not path.is_dir():
        return DiskUse(found.st_size, 1)
    size = files = 0
    for folder, _, names in os.walk(path):
        go_on()
        for name in names:
            try:
                size += os.lstat(os.path.join(folder, name)).st_size
            except OSError:  # gone in the meantime
                continue
            files += 1
    return DiskUse(size, files)
