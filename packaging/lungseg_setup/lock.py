"""One set-up at a time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lungseg_setup import SetupError, say


class SetupLock:
    """One run.py at a time sets up; the operating system lets go of the lock if it is killed."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def __enter__(self) -> None:
        try:
            self._file = open(self._root / ".run-lock", "a+b")
        except OSError as error:
            raise SetupError(f"{self._root} can't be written ({error.strerror}). Copy it to your own.") from error
        if not self._take(wait=False):
            say("Another run.py is setting up here; waiting for it.")
            while not self._take(wait=True):
                pass

    def _take(self, *, wait: bool) -> bool:
        try:
            if sys.platform == "win32":
                import msvcrt

                # LK_LOCK tries for ten seconds, then raises.
                self._file.seek(0)
                msvcrt.locking(self._file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self._file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # A drive without locks, as some network drives are, holds nobody up.
            return os.name != "nt" and not isinstance(error, BlockingIOError)
        return True

    def __exit__(self, *_: object) -> None:
        self._file.close()
