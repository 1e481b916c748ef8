"""Where the user's files live: never in the installation."""

from __future__ import annotations

import glob
import os
import sys
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import correct_rights, keep_private
from lungseg_gui.services.place import BEFORE_RESTORE, UNFINISHED

LOG = Path("logs", "lungseg.log")
"""Below the data folder."""


def data_home() -> Path:
    """Return the folder of the user's models, training set, library and settings; it is created.

    It belongs to its owner only (0700, files 0600): patients' images are in it. One that an older program left open
    is corrected.

    ``LUNGSEG_HOME`` moves it. Otherwise it is the platform's folder for such things.

    Raises
    ------
    LungSegError
        If it cannot be made.
    """
    home = _chosen()
    try:
        if not home.exists():
            _put_back(home)
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and home.stat().st_mode & 0o077:
            correct_rights(home)
    except OSError as error:
        raise LungSegError(
            tr("The folder {home} for your models and masks cannot be created.", home=home),
            remedy=tr("Set LUNGSEG_HOME to a folder you can write to."),
            cause=error,
        ) from error
    keep_private(home)
    return home


def _put_back(home: Path) -> None:
    """Give the folder its name again where ``lungseg home move`` or ``restore`` was killed between two renames.

    A moved folder is whole at its new place, where the link that waits beside leads. A folder that a restore has set
    aside is the earlier one as long as it has the note of what is unfinished.
    """
    link, real = beside_for_link(home), home.resolve()
    for aside in sorted(real.parent.glob(f"{glob.escape(real.name)}{BEFORE_RESTORE}*"), reverse=True):
        if (aside / UNFINISHED).is_file():
            aside.rename(real)
            return
    if link.is_symlink() and link.is_dir():
        link.replace(home)


def beside_for_link(home: Path) -> Path:
    """Return where the link waits that leads from a folder's old place to the new one."""
    return home.with_name(f".{home.name}-link")


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
