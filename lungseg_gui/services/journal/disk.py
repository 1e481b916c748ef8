"""The file of a journal: bytes appended, and on the disk before anybody hears of it."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from pathlib import Path

from lungseg_gui.services.files import atomic_write_bytes, sync_folder, writing_failed
from lungseg_gui.services.place import Place

_sync = getattr(os, "fdatasync", os.fsync)
_BINARY = getattr(os, "O_BINARY", 0)


class JournalFile:
    """Appends to one file; any failure leaves :attr:`length` as it was, and the next try writes the bytes again.

    Parameters
    ----------
    length : int
        Bytes that are known to be good; what comes after them is written over.
    place : Place or None
        The data folder: nothing is written, or said to be, while another one is in its place.
    """

    def __init__(self, path: Path, length: int = 0, *, place: Place | None = None) -> None:
        self.path = path
        self._place = place
        self.length = length
        self._handle: int | None = None
        self._last = b""
        self._torn = False  # whether a try failed that may have left bytes behind the end
        self._lock = threading.Lock()  # reading moves the place in the file

    def append(self, content: bytes) -> None:
        """Write at the end and have it on the disk when this returns.

        Raises
        ------
        OSError
            If the disk is full, or not there any more.
        """
        try:
            self._append(content)
        except OSError as error:
            if error.errno in (errno.EIO, errno.ESTALE):
                self.close()  # a disk that was pulled out: its handle never works again, the path may
            raise

    def check(self) -> None:
        """Return where the data folder is the one of the start; OSError where it is not."""
        if self._place is not None:
            self._place.check()

    def _append(self, content: bytes) -> None:
        self.check()
        handle = self._open()
        self._torn = True
        with self._lock:
            os.lseek(handle, self.length, os.SEEK_SET)
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(handle, rest) :]
            end = self.length + len(content)
            if os.fstat(handle).st_size > end:  # what a try before left half written
                os.ftruncate(handle, end)
        _sync(handle)
        self.check()
        if not same_file(handle, self.path):
            raise OSError(errno.ENOENT, "the journal no longer exists")
        self.length, self._last, self._torn = end, content[-64:], False

    @property
    def changed(self) -> bool:
        """Whether somebody else has written to the file, or replaced it; a missing file is not a change."""
        try:
            size = self.path.stat().st_size
        except OSError:
            return False
        return not self._is_ours() or (size > self.length and not self._torn)

    def read(self, start: int, end: int) -> bytes:
        """Return bytes that were appended.

        Raises
        ------
        OSError
            If they cannot be read.
        """
        with self._lock:
            if self._handle is None:
                self._handle = os.open(self.path, os.O_RDWR | _BINARY)
            return _read(self._handle, start, end)

    def close(self) -> None:
        """Release the file."""
        with self._lock:
            if self._handle is not None:
                os.close(self._handle)
            self._handle = None

    def _open(self) -> int:
        """Have the file at its place: made, found again, or copied from what was taken away; return its handle."""
        if self._handle is not None and same_file(self._handle, self.path):
            return self._handle
        self.path.parent.mkdir(exist_ok=True)  # not its parents: they may be a disk that was taken out
        if self.length and not self._is_ours():
            content = b""
            if self._handle is not None:
                with self._lock, contextlib.suppress(OSError):
                    content = _read(self._handle, 0, self.length)
            if len(content) != self.length:
                raise OSError(errno.ENOENT, "the journal no longer exists")
            restore(self.path, content)
        flags = os.O_RDWR | os.O_CREAT | _BINARY
        handle = os.open(self.path, flags, 0o600)
        with self._lock:
            if self._handle is not None:
                with contextlib.suppress(OSError):
                    os.close(self._handle)
            self._handle = handle
        sync_folder(self.path.parent)
        return handle

    def _is_ours(self) -> bool:
        """Whether the file that is there ends, at the length that is known, with what was written last."""
        try:
            with self.path.open("rb") as stream:
                stream.seek(self.length - len(self._last))
                return stream.read(len(self._last)) == self._last and self.path.stat().st_size >= self.length
        except OSError:
            return False


def restore(path: Path, content: bytes) -> None:
    """Write a file whole; OSError where that fails."""
    from lungseg_gui.core.errors import LungSegError

    try:
        atomic_write_bytes(path, content)
    except LungSegError as error:
        raise error.cause if isinstance(error.cause, OSError) else OSError(str(error)) from error


def same_file(handle: int, path: Path) -> bool:
    """Whether a path still names the file that is open."""
    try:
        here, there = os.fstat(handle), path.stat()
    except OSError:
        return False
    return (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)


def set_aside(path: Path, content: bytes, good: int, *, stamp: str) -> Path:
    """Keep what is damaged beside the journal and cut it off; return where it is.

    Raises
    ------
    LungSegError
        If that cannot be written; the journal is untouched then.
    """
    aside = path.with_name(f"{path.name}.{stamp}.damaged")
    atomic_write_bytes(aside, content[good:])
    try:
        if good:
            with path.open("r+b") as stream:
                stream.truncate(good)
                os.fsync(stream.fileno())
        else:
            path.unlink()
        sync_folder(path.parent)
    except OSError as error:
        raise writing_failed(path, error) from error
    return aside


def _read(handle: int, start: int, end: int) -> bytes:
    os.lseek(handle, start, os.SEEK_SET)
    parts: list[bytes] = []
    while start < end:
        part = os.read(handle, end - start)
        if not part:
            raise OSError(errno.EIO, "the journal is shorter than it was")
        parts.append(part)
        start += len(part)
    return b"".join(parts)
