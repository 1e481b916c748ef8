"""How much memory this process holds, and what it frees."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache

from lungseg_gui.core.errors import LungSegError

_MMAP_THRESHOLD, _TRIM_THRESHOLD, _ARENA_MAX = -3, -1, -8  # M_MMAP_THRESHOLD and so on of malloc.h
_ALONE_FROM = 8 * 2**20
_KEPT = 64 * 2**20
_ARENAS = 1


@cache
def _libc() -> ctypes.CDLL | None:
    """Return the GNU C library; None on other systems, whose allocators need no advice."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL("libc.so.6")
    except OSError:
        return None
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None


def keep_large_arrays_apart() -> None:
    """Have arrays from 8 MB on returned to the system as soon as they are freed.

    Left to itself, glibc raises that border to 32 MB with the first large array that is freed: masks and temporary
    arrays of 20 MB then leave holes in the heap, some 60 MB with one large radiograph. What a screen takes stays in
    the heap, up to 64 MB: one turn of the wheel takes and frees some 30 MB, and fresh pages for them would cost 5 ms.
    :func:`give_back` returns what is kept once the hand rests. Threads share one heap: each would have one of its own
    otherwise, and the engine’s leave some 80 MB of holes there.
    """
    library = _libc()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _ALONE_FROM)
        library.mallopt(_TRIM_THRESHOLD, _KEPT)
        library.mallopt(_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Return what is free in the heap to the system; some milliseconds, for quiet moments."""
    library = _libc()
    if library is not None:
        library.malloc_trim(0)


def resident_mb(process: int | None = None) -> float:
    """Return the resident memory of a process (this one), 10⁶ bytes.

    Raises
    ------
    LungSegError
        If the system does not say; only Linux does.
    """
    try:
        with open(f"/proc/{process or os.getpid()}/statm", encoding="ascii") as listing:
            pages = int(listing.read().split()[1])
    except OSError as error:
        raise LungSegError("This system does not report a process's memory.", remedy="Run it on Linux.") from error
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
