"""Whether the data folder is still the one of the start: a disk that was taken out leaves an empty folder behind."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.files import atomic_write_bytes

MARK = "folder_id"
UNFINISHED = "unfinished.json"
"""In the data folder: which folders are to be deleted, as a killed program left patients' data in them."""
BEFORE_RESTORE = "-before-restore-"
"""In the name of a data folder that a restore has set aside."""
_Numbers = tuple[int, int]


class Place:
    """A folder known by its device and inode, and by a mark in it: a disk may come back under another number.

    Parameters
    ----------
    folder : Path
        One that cannot be read or marked yet is known from the first :meth:`check` that finds it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: _Numbers | None = None
        self._mark = b""
        with suppress(OSError):
            self.check()

    def check(self) -> None:
        """Return where the folder is the one of the start.

        Raises
        ------
        OSError
            ENOENT where it is not there, ENODEV where another one is in its place.
        """
        found = numbers(self.folder)
        if found == self._known:
            return
        if self._known is None:
            self._known = found  # before the mark is made, which asks again
            self._mark = self._read() or self._make()
        elif not self._mark or self._read() != self._mark:
            raise OSError(errno.ENODEV, "another folder has replaced the data folder")
        self._known = found

    def _read(self) -> bytes:
        try:
            return (self.folder / MARK).read_bytes()
        except OSError:
            return b""

    def _make(self) -> bytes:
        mark = secrets.token_hex(16).encode()
        try:
            atomic_write_bytes(self.folder / MARK, mark)
        except LungSegError:  # full, or not to be written: device and inode must do
            return b""
        return mark


def numbers(path: Path) -> _Numbers:
    """Return device and inode of what a path names. OSError where nothing is there."""
    found = os.stat(path)
    return found.st_dev, found.st_ino


def is_gone(error: BaseException | None) -> bool:
    """Whether an error says that the folder or its disk is not there."""
    return isinstance(error, OSError) and error.errno in (errno.ENOENT, errno.ENODEV, errno.EIO, errno.ESTALE)
