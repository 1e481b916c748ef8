"""Files that are either as they were or as they should become: the one place where a file is replaced."""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO

from lungseg_sets.errors import SetError
from lungseg_sets.words import tr_later

_FULL = (errno.ENOSPC, errno.EDQUOT)
_BEGINS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextlib.contextmanager
def replaced_file(path: Path, *, rights: int | None = None) -> Generator[BinaryIO]:
    """Give a stream whose content becomes the file at the end of the block: a temporary one, fsync, os.replace.

    Its folder is there already. An error in the block, or on the disk, leaves what was there untouched and nothing
    beside it.

    Parameters
    ----------
    rights : int, optional
        The file's rights whatever the process allows (its umask); without them it gets the usual ones. Nobody but the
        owner can read it before it has them.

    Raises
    ------
    OSError
        It was not written.
    """
    # Not tempfile: its files are for their owner only, and a model in an installation is for everybody.
    temporary = path.with_name(f".{path.name[:40]}.{uuid.uuid4().hex[:12]}")
    handle = os.open(temporary, _BEGINS, 0o666 if rights is None else 0o600)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if rights is not None:
            os.chmod(temporary, rights)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the new name itself on disk; Windows and some network drives cannot, and the file is there already."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def is_full(error: BaseException | None) -> bool:
    """Whether an error says that a disk, or what an account may have of it, is full."""
    return isinstance(error, OSError) and error.errno in _FULL


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, and its folder where there is none; see ``replaced_file``.

    Raises
    ------
    SetError
        The folder cannot be written or the disk is full; what was there before is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replaced_file(path) as stream:
            stream.write(content)
    except OSError as cause:
        if is_full(cause):
            raise SetError(
                tr_later("{name} could not be written: the disk is full."),
                remedy=tr_later("Free some space and try again."),
                name=path.name,
            ) from cause
        raise SetError(
            tr_later("{name} could not be written: {reason}."),
            remedy=tr_later("Check that the folder can be written and the disk has room."),
            name=path.name,
            reason=str(cause.strerror or cause),
        ) from cause
