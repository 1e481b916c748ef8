"""The data folder as one file, back from it, and at another place: each whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from lungseg_gui import __version__
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import copy_synced, correct_rights, sync_folder, writing_failed
from lungseg_gui.services.home import beside_for_link
from lungseg_gui.services.journal.lock import PROGRAM_LOCK, Holder, Lock, take_home
from lungseg_gui.services.library import refuse_newer
from lungseg_gui.services.place import BEFORE_RESTORE
from lungseg_gui.services.unfinished import COPY, NOTE, PACK, WHOLE, beside, clear

_LABEL = "lungseg-backup.json"
_FORMAT = 1
_LEFT_OUT = (".lock", "-wal", "-shm", "-journal")  # of this computer and moment only; SQLite's logs are read with it


@contextmanager
def held(home: Path) -> Generator[Lock]:
    """Hold the data folder as its only program.

    Raises
    ------
    LungSegError
        If another program works in it, or it cannot be written.
    """
    lock, holder = take_home(home)
    if holder is not None:
        raise LungSegError(_open_words(holder), remedy=tr("Close it, then try again."))
    try:
        clear(home)
        _forget_link(home)
        yield lock
    finally:
        lock.release()


def _open_words(holder: Holder) -> str:
    if not holder.pid:
        return tr("lungseg is open.")
    if not holder.host:
        return tr("lungseg is open (process {pid} on this computer).", pid=holder.pid)
    return tr("lungseg is open (process {pid} on {host}).", pid=holder.pid, host=holder.host)


def backup(home: Path, file: Path) -> int:
    """Write everything of a data folder into one zip file; return how many files it has.

    Raises
    ------
    LungSegError
        If a program works in the folder, the file is there already, or it cannot be written; none is left then.
    """
    if file.exists():
        raise LungSegError(
            tr("{file} already exists.", file=file), remedy=tr("Choose another name, or move that file first.")
        )
    if file.absolute().is_relative_to(home.absolute()):
        raise LungSegError(
            tr("A backup cannot be stored inside the folder it backs up."), remedy=tr("Choose another folder.")
        )
    with held(home), _written(file), beside(file, home) as folder:
        part = folder / PACK
        names = sorted(_files(home))
        part.touch(mode=0o600)  # patients' data: only for their owner
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1, strict_timestamps=False) as pack:
            label = {"format": _FORMAT, "lungseg": __version__, "made": f"{datetime.now():%Y-%m-%d %H:%M:%S}"}
            pack.writestr(_LABEL, json.dumps(label | {"files": len(names)}))
            for name in names:
                copy = folder / COPY
                _copy(home / name, copy)  # one that is whole, whatever happens to it in the meantime
                pack.write(copy, name.as_posix())
                copy.unlink()
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.replace(file)
        sync_folder(file.absolute().parent)
    return len(names)


def restore(file: Path, home: Path) -> Path | None:
    """Bring a data folder back from a backup; return where the folder that was there is kept, None where it was empty.

    Raises
    ------
    LungSegError
        If a program works in the folder, or the file is not whole or is a newer program's; nothing is changed then.
    """
    real = home.resolve()
    aside: Path | None = None
    with held(home) as lock, _written(home), beside(real, home) as folder:
        new = folder / WHOLE
        _unpack(file, new)
        refuse_newer(new / "library.sqlite")
        correct_rights(new)
        aside = _free(real.with_name(f"{real.name}{BEFORE_RESTORE}{datetime.now():%Y%m%d-%H%M%S}"))
        _let_go(lock)
        try:
            real.rename(aside)
        except OSError as error:
            raise LungSegError(
                tr("The folder {folder} cannot be set aside, so nothing was restored.", folder=real),
                remedy=tr("If it is a separate disk, set LUNGSEG_HOME to another folder and restore the backup there."),
                cause=error,
            ) from error
        try:
            new.rename(real)
        except OSError:
            aside.rename(real)
            raise
        sync_folder(real.parent)
    (aside / NOTE).unlink(missing_ok=True)
    if any(_files(aside)):
        (aside / PROGRAM_LOCK).unlink(missing_ok=True)
        return aside
    shutil.rmtree(aside, ignore_errors=True)
    return None


def move(home: Path, target: Path) -> bool:
    """Move a data folder; return whether a link at its old place leads to the new one.

    Raises
    ------
    LungSegError
        If a program works in the folder, the target is not empty or cannot be written; all is where it was then.
    """
    real, target = home.resolve(), target.absolute()
    if target.resolve().is_relative_to(real) or real.is_relative_to(target.resolve()):
        raise LungSegError(
            tr("The data folder {folder} cannot be moved into itself.", folder=real),
            remedy=tr("Choose another folder."),
        )
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise LungSegError(
            tr("The folder {folder} is not empty.", folder=target), remedy=tr("Choose a new or an empty folder.")
        )
    with held(home) as lock, _written(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with beside(target, home) as folder:
            new = folder / WHOLE
            new.mkdir(mode=0o700)
            for name in _files(real):
                (new / name).parent.mkdir(parents=True, exist_ok=True)
                _copy(real / name, new / name)
            correct_rights(new)
            if target.exists():
                target.rmdir()
            new.rename(target)  # from here on the new one is whole
            sync_folder(target.parent)
        _let_go(lock)
        return _leave(home, target)


def _leave(home: Path, target: Path) -> bool:
    """Have a link at the place of a folder that was moved, and delete it; return whether the link could be made.

    A program that is killed here leaves nothing that the next start does not find: the link waits beside until its
    place is free, and the new folder knows which one is to be deleted.
    """
    real, link, left = home.resolve(), beside_for_link(home), False
    with suppress(OSError):
        link.symlink_to(target, target_is_directory=True)
    try:
        with beside(real, home, target) as folder:
            real.rename(folder / WHOLE)
            left = True  # from here on the new one is the data folder, whatever happens
            with suppress(OSError):
                link.replace(home)
    except OSError as error:
        if left:
            raise
        shutil.rmtree(target, ignore_errors=True)
        raise LungSegError(
            tr("The folder {folder} cannot be moved, so nothing was changed.", folder=real),
            remedy=tr("If it is a separate disk, back it up, set LUNGSEG_HOME to the new folder and restore it there."),
            cause=error,
        ) from error
    finally:
        _forget_link(home)
    return home.exists() and home.samefile(target)


def _forget_link(home: Path) -> None:
    """Delete the link that waits for the place of a folder, and for nothing more while that is there."""
    link = beside_for_link(home)
    if link.is_symlink():
        link.unlink()


def _let_go(lock: Lock) -> None:
    """Close the lock before its folder is renamed, where the system renames no folder of an open file."""
    if os.name == "nt":
        lock.release()


def _files(home: Path) -> Iterator[Path]:
    """Yield the files that are kept, relative to the folder; what is linked into it counts as its own."""
    for place, folders, names in os.walk(home, followlinks=True):
        folder = Path(place).relative_to(home)
        if folder == Path():
            folders[:] = [name for name in folders if name != "cache"]  # made again when it is needed
        for name in names:
            if not name.endswith(_LEFT_OUT) and name != NOTE and (home / folder / name).is_file():
                yield folder / name


def _copy(source: Path, target: Path) -> None:
    """Copy a file; a SQLite file with what is only in its log yet."""
    if source.suffix == ".sqlite":
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):  # a damaged one is copied as it is
            with (
                closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)) as old,
                closing(sqlite3.connect(target)) as new,
            ):
                old.backup(new)
                new.execute("PRAGMA journal_mode = DELETE")
            with target.open("rb+") as stream:
                os.fsync(stream.fileno())
            return
        target.unlink(missing_ok=True)
    copy_synced(source, target)


def _unpack(file: Path, folder: Path) -> None:
    damaged = LungSegError(
        tr("{file} is not a complete lungseg backup.", file=file), remedy=tr("Choose another backup.")
    )
    folder.mkdir(mode=0o700)
    try:
        with zipfile.ZipFile(file) as pack:
            label: Any = json.loads(pack.read(_LABEL))
            if label["format"] > _FORMAT:
                raise LungSegError(
                    tr("{file} was written by a newer lungseg ({version}).", file=file, version=label["lungseg"]),
                    remedy=tr("Restore it with that version."),
                )
            names = [name for name in pack.namelist() if name != _LABEL]
            if len(names) != label["files"] or not all(_is_inside(name) for name in names):
                raise damaged
            for name in names:  # reading compares the checksum
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                with pack.open(name) as reader, target.open("wb") as writer:
                    shutil.copyfileobj(reader, writer, 1 << 20)
                    writer.flush()
                    os.fsync(writer.fileno())
    except FileNotFoundError as error:
        raise LungSegError(tr("The file {file} does not exist.", file=file), cause=error) from error
    except (
        zipfile.BadZipFile,
        EOFError,
        LookupError,
        TypeError,
        ValueError,
        NotImplementedError,
        RecursionError,
    ) as error:
        raise damaged from error
    except Exception as error:
        if type(error).__module__ == "zlib":
            raise damaged from error
        raise


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not (path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or name.endswith("/"))


def _free(path: Path) -> Path:
    """Return a name that nothing has yet."""
    found, number = path, 1
    while found.exists() or found.is_symlink():
        number += 1
        found = path.with_name(f"{path.name}-{number}")
    return found


@contextmanager
def _written(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise writing_failed(path, error) from error
