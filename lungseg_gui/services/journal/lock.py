"""One program at a time works on a case: a lock file that says who."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.services.files import is_full, lock, writing_failed

PROGRAM_LOCK = "program.lock"


@dataclass(frozen=True)
class Holder:
    """Who works on a case."""

    user: str
    host: str
    pid: int

    @staticmethod
    def me() -> Holder:
        """Return this process."""
        try:
            user = getpass.getuser()
        except (OSError, KeyError, ImportError):
            user = ""
        return Holder(user, socket.gethostname(), os.getpid())

    @property
    def sentence(self) -> str:
        """Who it is and what that means, for the reader."""
        if self == Holder.me():
            return tr("This image is open twice in this program: it is shown read-only here.")
        return together((self._who, tr("Close it there and open it again.")))

    @property
    def _who(self) -> str:
        user, host, pid = self.user, self.host, self.pid
        if user and host:
            return tr(
                "This image is being corrected by {user} on {host} (process {pid}): it is shown read-only.",
                user=user,
                host=host,
                pid=pid,
            )
        if user:
            return tr(
                "This image is being corrected by {user} on another computer (process {pid}): it is shown read-only.",
                user=user,
                pid=pid,
            )
        if host:
            return tr(
                "This image is being corrected by somebody else on {host} (process {pid}): it is shown read-only.",
                host=host,
                pid=pid,
            )
        return tr(
            "This image is being corrected by somebody else on another computer (process {pid}): "
            "it is shown read-only.",
            pid=pid,
        )


class Lock:
    """A lock file that the system itself frees when its holder dies.

    A file that a holder on another computer left is respected even where that computer's lock cannot be seen.

    Parameters
    ----------
    path : Path
        The file.
    folder : bool
        Lock the folder that it is in as well, so that deleting the file frees nothing; only POSIX can.
    """

    def __init__(self, path: Path, *, folder: bool = False) -> None:
        self.path = path
        self._folder = folder and os.name == "posix"
        self._handle: int | None = None
        self._folder_handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._handle is not None

    def take(self) -> Holder | None:
        """Take the lock; return who holds it where it cannot be had.

        Raises
        ------
        LungSegError
            If the folder cannot be written.
        """
        while True:
            try:
                self.path.parent.mkdir(exist_ok=True)
                if not self._take_folder():
                    self._free_folder()
                    return _named(self.path)
                handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:
                self._free_folder()
                raise writing_failed(self.path, error) from error
            taken = False
            try:
                holder = _read(handle)
                me = Holder.me()
                elsewhere = holder is not None and holder.host not in ("", me.host)
                if lock(handle) is False or elsewhere:
                    return holder or Holder("", "", 0)
                if not _same_file(handle, self.path):
                    continue  # its last holder removed it while it was opened here
                _write(handle, me)
                taken = True
                self._handle = handle
                return None
            except OSError as error:
                raise writing_failed(self.path, error) from error
            finally:
                if not taken:
                    os.close(handle)
                    self._free_folder()

    def _take_folder(self) -> bool:
        """Lock the folder; False where another one holds it. A disk that knows no such locks leaves it to the file."""
        if not self._folder:
            return True
        self._folder_handle = os.open(self.path.parent, os.O_RDONLY)
        return lock(self._folder_handle) is not False

    def _free_folder(self) -> None:
        if self._folder_handle is not None:
            os.close(self._folder_handle)
        self._folder_handle = None

    @property
    def lost(self) -> bool:
        """Whether the file was taken away while this object held it."""
        return self._handle is not None and not _same_file(self._handle, self.path)

    def release(self) -> None:
        """Release it."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        with contextlib.suppress(OSError):
            os.ftruncate(handle, 0)
        if os.name == "posix" and _same_file(
            handle, self.path
        ):  # Windows cannot remove an open file; an empty one holds nobody up
            with contextlib.suppress(OSError):
                self.path.unlink()
        os.close(handle)
        self._free_folder()


def take_home(home: Path) -> tuple[Lock, Holder | None]:
    """Take a data folder for this program; return the lock, and who holds it where it cannot be had.

    Raises
    ------
    LungSegError
        If the folder cannot be written.
    """
    lock = Lock(home / PROGRAM_LOCK, folder=True)
    try:
        return lock, lock.take()
    except LungSegError as error:
        if is_full(error.cause):
            words = tr(
                "The data folder {folder} is on a disk that is full: none of your work could be saved.", folder=home
            )
            remedy = tr("Free some space, or set LUNGSEG_HOME to a folder elsewhere.")
        else:
            words = tr("The data folder {folder} cannot be written: none of your work could be saved.", folder=home)
            remedy = tr("Ask for write permission there, or set LUNGSEG_HOME to another folder.")
        raise LungSegError(words, remedy=remedy, cause=error.cause) from error


def _named(path: Path) -> Holder:
    """Return whom a lock file names; nobody where it is gone."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            return _read(handle) or Holder("", "", 0)
        finally:
            os.close(handle)
    return Holder("", "", 0)


def _read(handle: int) -> Holder | None:
    """Return whom a file names that was just opened; None where it names nobody."""
    try:
        found: Any = json.loads(os.read(handle, 4096) or b"null")
        return Holder(str(found["user"]), str(found["host"]), int(found["pid"])) if found else None
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _write(handle: int, holder: Holder) -> None:
    content = json.dumps({"user": holder.user, "host": holder.host, "pid": holder.pid}).encode()
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, content)


def _same_file(handle: int, path: Path) -> bool:
    try:
        here, there = os.fstat(handle), path.stat()
    except OSError:
        return False
    return (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)
