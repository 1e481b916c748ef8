"""Folders that the commands write into."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from lungseg_gui.core.errors import LungSegError


def prepared(folder: Path) -> Path:
    """Make the folder and make sure that it can be written, before hours of work.

    Raises
    ------
    LungSegError
        If it is not a folder, or cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        in_the_way = next((part for part in (folder, *folder.parents) if part.exists() and not part.is_dir()), None)
        with contextlib.suppress(OSError):
            folder.rmdir()  # only if it is empty
        if in_the_way is not None:
            raise LungSegError(
                f"{folder} cannot be created: {in_the_way} is a file.", remedy="Name another folder.", cause=error
            ) from error
        raise LungSegError(
            f"The folder {folder} cannot be written.",
            remedy="Name another folder, or ask for write permission there.",
            cause=error,
        ) from error
    return folder
