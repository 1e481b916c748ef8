"""Files that are either as they were or as they shall be."""

from __future__ import annotations

import errno
import os
import uuid
from pathlib import Path

from lungseg_sets.errors import SetError


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file atomically: temporary file beside it, fsync, os.replace.

    Raises
    ------
    SetError
        The folder cannot be written or the disk is full; what was there before is untouched.
    """
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # not tempfile: its files are for their owner only, a model in an installation is for everybody
        temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
        with temporary.open("xb") as sink:
            sink.write(content)
            sink.flush()
            os.fsync(sink.fileno())
        os.replace(temporary, path)
    except OSError as cause:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        if cause.errno in (errno.ENOSPC, errno.EDQUOT):
            raise SetError(
                f"{path.name} could not be written: the disk is full.", remedy="Free some space and try again."
            ) from cause
        raise SetError(
            f"{path.name} could not be written: {cause.strerror or cause}.",
            remedy="Check that the folder can be written and the disk has room.",
        ) from cause
