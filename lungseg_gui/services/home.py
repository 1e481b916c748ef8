"""Where the user's files live: never in the installation."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.files import correct_rights, keep_private

LOG = Path("logs", "lungseg.log")
"""Below the data folder."""


def data_home() -> Path:
    """Return the folder of the user's models, training set, library and settings; it is created.

    It belongs to its owner alone (0700, files 0600): patients' images lie in it. One that an older program left open
    is corrected.

    ``LUNGSEG_HOME`` moves it. Otherwise it is the platform's folder for such things.

    Raises
    ------
    LungSegError
        If it cannot be made.
    """
    home = _chosen()
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and home.stat().st_mode & 0o077:
            correct_rights(home)
    except OSError as error:
        raise LungSegError(
            f"The folder {home} for your models and masks cannot be made.",
            remedy="Set LUNGSEG_HOME to a folder that you may write to.",
            cause=error,
        ) from error
    keep_private(home)
    return home


def log_file() -> Path:
    """Return the program's log; its folder is created."""
    path = data_home() / LOG
    path.parent.mkdir(exist_ok=True)
    return path


def _chosen() -> Path:
    named = os.environ.get("LUNGSEG_HOME")
    if named:
        return Path(named).expanduser().absolute()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "lungseg"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "lungseg"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "lungseg"
