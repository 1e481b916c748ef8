"""Folders that a copy of the data folder is made in: one that a killed program left behind is deleted later."""

from __future__ import annotations

import glob
import json
import logging
import secrets
import shutil
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.place import BEFORE_RESTORE
from lungseg_gui.services.place import UNFINISHED as NOTE

COPY, PACK, WHOLE = "copy", "backup.zip", "home"
"""All that such a folder ever holds: one file at a time, the backup, a whole data folder."""
_log = logging.getLogger("lungseg.home")


@contextmanager
def beside(path: Path, *homes: Path) -> Generator[Path]:
    """Give a folder on the same disk as a path that is gone afterwards; if this program is killed, at the next start.

    Parameters
    ----------
    homes : Path
        The data folder, which no other program works in; it may be another one afterwards. Two where it may be the
        one or the other by then.

    Raises
    ------
    OSError
        If the folder cannot be made.
    """
    folder = path.absolute().parent / f".{path.name}.{secrets.token_hex(4)}"
    for home in homes:
        _keep(home, (*_noted(home), folder))
    try:
        folder.mkdir(mode=0o700)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        for home in homes:
            _keep(home, (other for other in _noted(home) if other != folder))


def clear(home: Path) -> None:
    """Delete what was left behind; call it while no other program works in the data folder.

    What is on a disk that is not there now is deleted once it is.
    """
    real = home.resolve()
    for place in (home, *real.parent.glob(f"{glob.escape(real.name)}{BEFORE_RESTORE}*")):
        noted = _noted(place)
        if noted:
            _keep(place, [folder for folder in noted if not _is_gone(folder)])


def clear_in_background(home: Path) -> None:
    """Do so in a thread of its own, if there is anything to do: a whole data folder takes a while."""
    if (home / NOTE).exists():
        threading.Thread(target=clear, args=(home,), name="lungseg-unfinished", daemon=True).start()


def _is_gone(folder: Path) -> bool:
    """Delete a folder; return whether nothing more need be done for it."""
    try:
        if not folder.is_dir():
            return folder.parent.is_dir()
        ours = folder.name.startswith(".") and not folder.is_symlink()
        if not ours or not {path.name for path in folder.iterdir()} <= {COPY, PACK, WHOLE}:
            return True  # whatever it is, no program of ours made it so
        shutil.rmtree(folder)
    except OSError:
        return False
    _log.info("what an interrupted copy of the data folder had left is deleted")
    return True


def _noted(home: Path) -> tuple[Path, ...]:
    try:
        found: Any = json.loads((home / NOTE).read_text(encoding="utf-8"))
        return tuple(Path(str(name)) for name in found)
    except (OSError, ValueError, TypeError, RecursionError):
        return ()


def _keep(home: Path, folders: Iterable[Path]) -> None:
    """Note folders. A disk that takes no note makes no copy fail: the folder goes, unless the program is killed."""
    names = [str(folder) for folder in folders]
    with suppress(LungSegError, OSError):
        if names:
            atomic_write_bytes(home / NOTE, json.dumps(names).encode())
        else:
            (home / NOTE).unlink(missing_ok=True)
