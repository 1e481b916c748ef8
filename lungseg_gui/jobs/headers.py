"""What the headers of the listed files say of patient and study, read behind everything else."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from lungseg_gui.core.particulars import Particulars
from lungseg_gui.services.library import Library, path_of

Read = Callable[[Path], Particulars]
_TOGETHER = 250  # files whose headers are kept in one step: each is a write that waits for the disk
_AT_LEAST_S = 1.0  # between two steps, where reading is slow


def read_headers(library: Library, *, read: Read, told: Callable[[Mapping[str, str]], object]) -> int:
    """Ask each listed file that was not asked yet, and keep what it says.

    Parameters
    ----------
    read : callable
        Usually ``read_particulars``.
    told : callable
        Called after each step with what is new, by the rows' keys; it may raise ``Cancelled``.

    Returns
    -------
    int
        Files that could not be read now: they are asked at the next start.

    Raises
    ------
    LungSegError
        If the worklist cannot be read or written; what was reported before is in it.
    """
    after = unread = 0
    found: dict[str, str] = {}
    due = time.monotonic() + _AT_LEAST_S

    def step() -> None:
        nonlocal due
        if found:
            library.headers.put(found)
            told(dict(found))
            found.clear()
        due = time.monotonic() + _AT_LEAST_S

    while rows := library.headers.listed(after=after):
        after = rows[-1][0]
        for _, key, asked in rows:
            if asked:
                continue
            try:
                found[key] = read(path_of(key)).packed
            except OSError:  # its disk may be away
                unread += 1
            if len(found) >= _TOGETHER or time.monotonic() >= due:
                step()
    step()
    return unread
