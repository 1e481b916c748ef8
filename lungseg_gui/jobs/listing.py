"""Files and folders put on the worklist: in steps, so that the first rows are there while the last are looked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.library import Entry, Library

Find = Callable[[Sequence[Path]], Iterable[Path]]
_FIRST_S, _PAUSE_S = 0.05, 0.25  # each step is a write that waits for the disk
MOST = 2000


@dataclass(frozen=True, eq=False)
class Found:
    """What a look through files and folders gave."""

    entries: tuple[Entry, ...]
    errors: tuple[LungSegError, ...]


def put_on_worklist(
    paths: Sequence[Path],
    *,
    find: Find,
    library: Library,
    listed: Callable[[Sequence[Entry]], object],
) -> Found:
    """Look through files and folders and put their images at the end of the worklist.

    Parameters
    ----------
    find : callable
        Usually ``find_images``.
    listed : callable
        Called with the entries of each step, which are in the library by then.

    Returns
    -------
    Found
        All entries, and what could not be opened.

    Raises
    ------
    LungSegError
        If the library cannot be written; what was reported before is in it.
    """
    entries: list[Entry] = []
    errors: list[LungSegError] = []
    waiting: list[Path] = []

    def step() -> None:
        if waiting:
            added = library.add_all(waiting)
            waiting.clear()
            entries.extend(added)
            listed(added)

    due = time.monotonic() + _FIRST_S
    for path in paths:
        try:
            for image in find([path]):
                waiting.append(image)
                if len(waiting) >= MOST or time.monotonic() >= due:
                    step()
                    due = time.monotonic() + _PAUSE_S
        except LungSegError as error:
            errors.append(error)
    step()
    return Found(tuple(entries), tuple(errors))
