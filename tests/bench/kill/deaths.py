"""Dying at the n-th thing that a process does to the disk: every moment between two of them can be had.

Counted are files opened to write, renamed, removed, folders made and removed, what waits for the disk (before and
after), and each change of the worklist's database (before and after). Python tells of most of them itself (audit
events); they are reported before they happen.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from lungseg_gui.services.journal import disk
from lungseg_gui.services.library.database import Database

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_PLACES = {"os.rename": 2, "os.remove": 1, "os.rmdir": 1, "os.mkdir": 1, "os.truncate": 1}


class Deaths:
    """Counts, and dies at one of them.

    Parameters
    ----------
    at : int
        Which, from 1; 0 for none.
    pids : callable
        Returns the processes that are killed, this one last where it is among them.
    tell : callable
        Told where it dies, before that.
    """

    def __init__(
        self, folders: Sequence[Path], at: int, *, pids: Callable[[], Sequence[int]], tell: Callable[[str], object]
    ) -> None:
        self._folders = tuple(str(folder.resolve()) for folder in folders)
        self._at, self._pids, self._tell = at, pids, tell
        self._lock = threading.Lock()
        self._armed = False
        self.count = 0

    def install(self) -> None:
        """Listen; nothing is counted before :meth:`arm`."""
        sys.addaudithook(self._heard)
        for name in ("fsync", "fdatasync"):
            setattr(os, name, self._around(name, getattr(os, name)))
        setattr(disk, "_sync", os.fdatasync)  # noqa: B010 - taken when the module was loaded
        setattr(Database, "change", self._around("change", Database.change))  # noqa: B010

    def arm(self) -> None:
        """Count from now on."""
        self._armed = True

    def _around(self, name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def acted(*given: Any) -> Any:  # noqa: ANN401 - whatever it takes
            self._step(f"before {name}")
            result = act(*given)
            self._step(f"after {name}")
            return result

        return acted

    def _heard(self, event: str, given: tuple[Any, ...]) -> None:
        if not self._armed:
            return
        if event == "open":
            path, _, flags = given
            if isinstance(flags, int) and flags & _WRITES:
                self._at_path(event, path)
        elif event in _PLACES:
            for path in given[: _PLACES[event]][-1:]:
                self._at_path(event, path)

    def _at_path(self, event: str, path: object) -> None:
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        if not isinstance(path, str | os.PathLike):
            return
        text = str(path)
        relative = not os.path.isabs(text) and event in ("os.remove", "os.rmdir")  # within a folder that is removed
        if relative or text.startswith(self._folders):
            self._step(f"{event} {Path(text).name}")

    def _step(self, words: str) -> None:
        if not self._armed:
            return
        with self._lock:
            self.count += 1
            if self.count != self._at:
                return
            self._armed = False
        self._tell(words)
        for pid in self._pids():
            os.kill(pid, signal.SIGKILL)
