"""Writing files so that no reader ever finds half of one."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import logging
import os
import re
import shutil
import stat
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_sets.storage import is_full, replaced_file, sync_folder

_private: set[Path] = set()
_watched: dict[Path, Callable[[], None]] = {}
_log = logging.getLogger("lungseg.files")


def atomic_write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, by ``storage.replaced_file``; only its owner can read a private one.

    Raises
    ------
    LungSegError
        If the disk is full or the folder cannot be written; what was there before is untouched.
    """
    try:
        with atomic_file(path) as stream:
            stream.write(content)
    except OSError as error:
        raise writing_failed(path, error) from error


@contextlib.contextmanager
def atomic_file(path: Path) -> Generator[BinaryIO]:
    """Give a stream whose content becomes the file at the end of the block; an error there leaves all as it was.

    Raises
    ------
    OSError
        If the disk is full or the folder cannot be written.
    """
    require_place(path)
    make_folder(path.parent)
    with replaced_file(path, rights=0o600 if is_private(path) else 0o666 & ~_UMASK) as stream:
        yield stream
    require_place(path)  # else it went to a disk that is not there any more


class FolderGone(OSError):
    """The data folder is not there, or another one is in its place."""

    def __init__(self, folder: Path, why: OSError) -> None:
        super().__init__(why.errno, why.strerror)
        self.folder = folder


def watch(folder: Path, check: Callable[[], None]) -> None:
    """Have nothing written below a folder while its check raises OSError: it is another one than at the start."""
    _watched[folder.absolute()] = check


def require_place(path: Path) -> None:
    """Return where what is written to a path lands in the folder of the start; any path that nobody watches does.

    Raises
    ------
    FolderGone
        It would not.
    """
    path = path.absolute()
    for folder in (path, *path.parents):
        check = _watched.get(folder)
        if check is not None:
            try:
                check()
            except OSError as error:
                raise FolderGone(folder, error) from error


def make_folder(folder: Path) -> None:
    """Make a folder with the rights that are usual for it: the window lets nobody in by itself."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    if os.name == "posix" and missing and not is_private(folder / "file"):
        for place in missing:
            place.chmod(0o777 & ~_UMASK)


def keep_private(folder: Path) -> None:
    """Have whatever is written below a folder from now on read by nobody but its owner; Windows does so by itself."""
    _private.add(folder.absolute())


def is_private(path: Path) -> bool:
    """Whether a file is below a folder that is kept private."""
    return not _private.isdisjoint(path.absolute().parents)


def correct_rights(folder: Path) -> int:
    """Take the right to read a folder and all below it from other accounts; return how much had to be changed.

    Links are not followed, and what cannot be changed (another owner's) is left.
    """
    if os.name != "posix":
        return 0
    changed = _restrict(folder, 0o700)
    for place, folders, names in os.walk(folder):
        changed += sum(_restrict(Path(place, name), 0o700) for name in folders)
        changed += sum(_restrict(Path(place, name), 0o600) for name in names)
    return changed


def _restrict(path: Path, mode: int) -> bool:
    with contextlib.suppress(OSError):
        found = path.lstat().st_mode
        if not stat.S_ISLNK(found) and found & 0o077:
            path.chmod(mode)
            return True
    return False


ASIDE = ".staging-damaged"


class Stage:
    """Changes several files of one folder in one step that survives a crash at any point.

    They are written to ``.staging/`` and moved once all of them are on the disk; what was cut short after that is
    finished by :meth:`recover`.
    """

    def __init__(self, root: Path) -> None:
        self._root, self._staging = root, root / ".staging"

    def put(self, files: Mapping[str, bytes], moves: Mapping[str, str], gone: Sequence[str] = ()) -> None:
        """Write files, move others and remove those that are ``gone``, all or none; names are relative to the folder.

        Raises
        ------
        LungSegError
            If the disk is full or the folder cannot be written.
        """
        staging = self._staging
        try:
            require_place(self._root)
            self._root.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(staging, ignore_errors=True)
            for name, content in files.items():
                atomic_write_bytes(staging / name, content)
            # From here on the step counts: what is not moved yet is moved at the next start.
            plan = {"names": list(files), "moves": dict(moves), "gone": list(gone)}
            atomic_write_bytes(staging / "complete.json", json.dumps(plan).encode())
        except OSError as error:
            shutil.rmtree(staging, ignore_errors=True)
            raise writing_failed(self._root, error) from error
        except LungSegError:
            shutil.rmtree(staging, ignore_errors=True)
            raise
        self._move(files, moves, gone)

    def recover(self) -> None:
        """Finish or forget what a crash interrupted; what was complete and has a damaged plan is set aside."""
        if not self._staging.is_dir():
            return
        try:
            plan = read_object(self._staging / "complete.json")
            names, moves, gone = list(plan["names"]), dict(plan["moves"]), list(plan.get("gone", []))
            if not all(_lies_inside(name) for name in (*names, *moves, *moves.values(), *gone)):
                raise ValueError("a name is none, or leads out of the folder")
        except FileNotFoundError:  # it never counted
            shutil.rmtree(self._staging, ignore_errors=True)
            return
        except (OSError, ValueError, LookupError, TypeError) as error:
            self._set_aside(error)
            return
        _log.info("finishing an interrupted step in %s", self._root.name)
        self._move(names, moves, gone)

    def _set_aside(self, why: Exception) -> None:
        """Keep what was staged: some of it may be in its place already, and nobody knows what else was to be done."""
        places = (self._root / f"{ASIDE}{number}" for number in ("", *range(2, 1000)))
        try:
            os.rename(self._staging, next(place for place in places if not place.exists()))
        except (OSError, StopIteration) as error:
            _log.warning("an interrupted step could not be set aside: %s", type(error).__name__)
            return
        _log.warning("an interrupted step in %s is damaged and set aside: %s", self._root.name, type(why).__name__)

    def _move(self, names: Iterable[str], moves: Mapping[str, str], gone: Iterable[str]) -> None:
        pairs = [(self._staging / name, self._root / name) for name in names]
        pairs += [(self._root / source, self._root / target) for source, target in moves.items()]
        try:
            for source, target in pairs:
                if source.is_file():  # else it was moved before the crash
                    target.parent.mkdir(parents=True, exist_ok=True)
                    os.replace(source, target)
            left = {(self._root / source).parent for source in moves}
            for path in [self._root / name for name in gone]:
                if path.is_file():
                    path.unlink()
                    left.add(path.parent)
            for folder in left | {target.parent for _, target in pairs}:
                sync_folder(folder)  # the plan may go once the moves themselves survive a loss of power
            (self._staging / "complete.json").unlink()
            shutil.rmtree(self._staging, ignore_errors=True)
            require_place(self._root)
        except OSError as error:
            raise writing_failed(self._root, error) from error


def _lies_inside(name: object) -> bool:
    """Whether it names a file in a folder, wherever that is: what another hand wrote must not reach other files."""
    if not isinstance(name, str) or not name.isprintable():  # nor half a letter
        return False
    path = Path(name)
    return not (path.is_absolute() or path.drive or ".." in path.parts)


def writing_failed(path: Path, error: OSError) -> LungSegError:
    """Turn an OSError of a write into a sentence with a remedy."""
    if isinstance(error, FolderGone):
        return LungSegError(
            tr("{name} could not be saved: the data folder is gone.", name=path.name),
            remedy=tr("Restore {folder}, then try again.", folder=error.folder),
            cause=error,
            reason=tr("the data folder is gone"),
        )
    if is_full(error):
        return LungSegError(
            tr("{name} could not be saved: the disk is full.", name=path.name),
            remedy=tr("Free some space and save again."),
            cause=error,
            reason=tr("the disk is full"),
        )
    return LungSegError(
        tr("{name} could not be saved: the folder {folder} cannot be written.", name=path.name, folder=path.parent),
        remedy=tr("Choose another folder, or ask for write permission there."),
        cause=error,
        reason=tr("the folder cannot be written"),
    )


@contextlib.contextmanager
def speaking_of(not_saved: str, folder: Path, *, again: str) -> Generator[None]:
    """Have a failed write name what the reader knows instead of a file that nobody has heard of.

    Parameters
    ----------
    not_saved : str
        Such as "The training set could not be saved", without a full stop.
    folder : Path
        Where its files are.
    again : str
        What to do once there is space: "accept again".
    """
    try:
        yield
    except LungSegError as error:
        cause = error.cause
        if not isinstance(cause, OSError):
            raise
        if is_full(cause):
            words = tr("{not_saved}: the disk is full.", not_saved=not_saved)
            remedy = tr("Free some space, then {again}.", again=again)
        elif isinstance(cause, FolderGone):
            words = tr("{not_saved}: the data folder is gone.", not_saved=not_saved)
            remedy = tr("Restore {folder}, then {again}.", folder=cause.folder, again=again)
        else:
            words = tr("{not_saved}: the folder {folder} cannot be written.", not_saved=not_saved, folder=folder)
            remedy = tr("Ask for write permission there, then {again}.", again=again)
        raise LungSegError(words, remedy=remedy, cause=cause, reason=error.reason) from error


def copy_synced(source: Path, target: Path) -> None:
    """Copy a file and wait until it is on the disk. OSError where it cannot be."""
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer)
        writer.flush()
        os.fsync(writer.fileno())


def lock(handle: int) -> bool | None:
    """Lock an open file until it is closed or its process ends.

    Returns
    -------
    bool or None
        False where another one holds it, None where the disk knows no locks.
    """
    try:
        if os.name == "posix":
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            windows = cast(Any, msvcrt)
            os.lseek(handle, 1 << 20, os.SEEK_SET)  # beyond the text: a locked byte cannot be read by others
            windows.locking(handle, windows.LK_NBLCK, 1)
    except OSError as error:
        held = error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
        return False if held else None
    return True


def delete_for_good(path: Path) -> None:
    """Delete a file, SQLite's own files beside it, or a folder with all that is in it.

    Raises
    ------
    LungSegError
        If it cannot be deleted.
    """
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        for end in ("", "-wal", "-shm", "-journal"):
            path.with_name(f"{path.name}{end}").unlink(missing_ok=True)
    except OSError as error:
        raise LungSegError(
            tr("{path} cannot be deleted.", path=path), remedy=tr("Delete it by hand."), cause=error
        ) from error


def read_object(path: Path) -> dict[str, Any]:
    """Return the object that a small JSON file holds.

    Raises
    ------
    OSError
        It is not there, or cannot be read.
    ValueError
        It is damaged: no JSON, or no object.
    """
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except RecursionError as error:
        raise ValueError("nested without end") from error
    if not isinstance(found, dict):
        raise ValueError("no object")
    return cast("dict[str, Any]", found)


def keep_damaged(path: Path) -> str:
    """Keep a copy of a damaged file beside it; return a sentence that says so, "" where that could not be."""
    names = (path.with_name(f"{path.stem}-damaged{number}{path.suffix}") for number in ("", *range(2, 1000)))
    try:
        content = path.read_bytes()
        aside = next(name for name in names if not name.exists() or name.read_bytes() == content)
        atomic_write_bytes(aside, content)
    except (LungSegError, OSError, StopIteration) as error:
        _log.warning("%s is damaged and could not be set aside: %s", path.name, type(error).__name__)
        return ""
    _log.warning("%s is damaged: kept as %s", path.name, aside.name)
    return tr("The damaged file is kept as {file}.", file=aside.name)


def sha256(content: bytes) -> str:
    """Return the hexadecimal SHA-256 of some bytes."""
    return hashlib.sha256(content).hexdigest()


def safe_name(name: str) -> str:
    """Turn a name from outside into a file name: letters, digits, ``. _ -``, no leading dot, at most 100 characters."""
    cleaned = re.sub(r"[^\w.\-]+", "_", name).lstrip(".")[:100].rstrip(".")
    if not cleaned:
        return f"unnamed_{sha256(name.encode('utf-8', 'surrogatepass'))[:8]}"
    # Windows takes these for devices, with any suffix.
    return f"_{cleaned[:99]}" if re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", cleaned) else cleaned


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


# Asked once, while there is one thread: it can only be read by changing it, for the whole process.
_UMASK = _umask()
