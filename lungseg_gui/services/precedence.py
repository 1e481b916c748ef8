"""The window's thread first: over the workers, over Python's lock, over Python's collector."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import threading
from collections.abc import Generator

_NEVER = 1_000_000
_SWITCH_S = 0.0005
_BEHIND = 5  # niceness: behind the window's 0, before the 10 of a child that learns


def share_lock_often() -> None:
    """Have a worker give Python's lock up half a millisecond after the window asked for it, instead of five.

    Each paint gives the lock back and forth many times; with Python's own interval an undo that met the journal's
    writer took 8 ms instead of 3.
    """
    sys.setswitchinterval(_SWITCH_S)


def step_behind() -> None:
    """Put this thread, and those that it starts from now on (torch's), behind the window's where they share a core.

    It costs nothing where a core is free. Only Linux knows a thread's own niceness; elsewhere nothing changes.
    """
    if not sys.platform.startswith("linux"):
        return
    thread = threading.get_native_id()
    with contextlib.suppress(OSError):  # a system that forbids it is slower, and no error
        os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + _BEHIND)


@contextlib.contextmanager
def staying() -> Generator[None]:
    """Load what stays until the program ends, and keep Python's collector from it.

    The collector walks through everything that is alive, Python's lock in its hand: a quarter of a second each time
    once torch is loaded, several times while it is being loaded.
    """
    usual = gc.get_threshold()
    gc.set_threshold(usual[0], usual[1], _NEVER)  # what lives shortly is collected as usual
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*usual)


def wait_with_collecting() -> None:
    """Keep Python's collector still while the program starts: nothing that is imported and made then goes away.

    It saves some 60 ms of a start. ``collect_from_now_on`` ends it.
    """
    gc.disable()


def collect_from_now_on() -> None:
    """Let Python's collector work again, but not walk through what the start has made."""
    gc.freeze()
    gc.enable()
