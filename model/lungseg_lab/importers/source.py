"""Where a published set is: a folder, or a zip that is read as it is and never unpacked."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.numerals import grouped

MAX_FILE_BYTES = 1 << 30
MAX_ENTRIES = 500_000
# Deflate reaches 1000 : 1 on empty bytes. A raw radiograph reaches 3 : 1, an uncompressed mask 100 : 1 and is small.
MAX_RATIO = 100
SMALL_BYTES = 64 << 20

_UTF8_FLAG, _ENCRYPTED_FLAG = 0x800, 0x1
_DRIVE = re.compile(r"^[A-Za-z]:")
_PIECE = 1 << 20


@dataclass(frozen=True)
class Entry:
    """One file of a source.

    Attributes
    ----------
    name : str
        Path below the source with ``/`` between its parts, Unicode NFC; never absolute, never with ``..``.
    size : int
        Bytes, unpacked.
    key : int
        Which file of the source it is; names may repeat within a zip.
    root : str
        Name of the folder that the source is; "" in a zip.
    origin : int
        Which of several sources that are read as one: 0 the images' own, 1 that of the masks.
    """

    name: str
    size: int
    key: int
    root: str = ""
    origin: int = 0

    @property
    def parts(self) -> tuple[str, ...]:
        """The folders, and last the file's name."""
        return PurePosixPath(self.name).parts

    @property
    def stem(self) -> str:
        """The file's name without its suffix."""
        return PurePosixPath(self.name).stem

    @property
    def suffix(self) -> str:
        """The suffix in lower case, with its dot."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def parent(self) -> str:
        """Name of the folder that it is in, in lower case; "" at the top of a zip."""
        return (self.parts[-2] if len(self.parts) > 1 else self.root).casefold()

    @property
    def group(self) -> str:
        """Path of the folder above the one that it is in."""
        return "/".join(self.parts[:-2])


@dataclass(frozen=True)
class Refused:
    """A file of the source that is never read, and why."""

    name: str
    reason: str


class EntryError(Exception):
    """Why one file of a source can't be read: the second half of a sentence."""


class Source(Protocol):
    """What importers need of a folder or a zip."""

    @property
    def title(self) -> str:
        """Name of the folder or zip, without the folders above it."""
        ...

    @property
    def entries(self) -> Sequence[Entry]:
        """All usable files, sorted by name."""
        ...

    @property
    def refused(self) -> Sequence[Refused]:
        """Files with a path or size that nobody should follow."""
        ...

    def read(self, entry: Entry) -> bytes:
        """Return the content of a file; EntryError where that is not possible."""
        ...

    def path(self, entry: Entry) -> Path | None:
        """Return where the file is on the disk; None within a zip."""
        ...

    def fingerprint(self, entry: Entry) -> str:
        """Return what two files of the same content share."""
        ...

    def close(self) -> None:
        """Let the files go."""
        ...


def open_source(*paths: Path) -> Source:
    """Open one or more folders and zips as one source.

    Raises
    ------
    LungSegError
        Missing, unreadable, neither folder nor zip, or a damaged zip.
    """
    sources: list[Source] = []
    try:
        for path in paths:
            sources.append(_open_one(path))
    except BaseException:
        for source in sources:
            source.close()
        raise
    return sources[0] if len(sources) == 1 else Joined(sources)


def _open_one(path: Path) -> Source:
    try:
        if path.is_dir():
            return FolderSource(path)
        if not path.exists():
            raise LungSegError(f"{path} does not exist.", remedy="Check the path, and whether the drive is connected.")
        return ZipSource(path)
    except OSError as error:
        raise LungSegError(
            f"{path} cannot be read.", remedy="Check the drive and its read permission.", cause=error
        ) from error


class FolderSource:
    """A folder with everything below it."""

    def __init__(self, root: Path) -> None:
        self.title = root.resolve().name
        self._paths: list[Path] = []
        entries: list[Entry] = []
        refused: list[Refused] = []
        real_root = root.resolve()
        for folder, below, files in os.walk(root):
            below[:] = sorted(name for name in below if not _hidden(name))
            for name in [*below]:
                if (Path(folder) / name).is_symlink():  # os.walk does not follow it
                    refused.append(Refused(_relative(Path(folder) / name, root), "it is a link to another folder"))
            for name in sorted(files):
                path = Path(folder) / name
                if _hidden(name):
                    continue
                reason = _folder_refusal(path, real_root)
                if reason:
                    refused.append(Refused(_relative(path, root), reason))
                    continue
                entries.append(Entry(_relative(path, root), path.stat().st_size, len(self._paths), root.name))
                self._paths.append(path)
                _check_count(len(entries))
        self.entries: Sequence[Entry] = tuple(sorted(entries, key=lambda entry: entry.name))
        self.refused: Sequence[Refused] = tuple(refused)

    def read(self, entry: Entry) -> bytes:
        """Return the content of a file."""
        try:
            with self._paths[entry.key].open("rb") as stream:
                content = stream.read(MAX_FILE_BYTES + 1)
        except OSError as error:
            raise EntryError("it cannot be read from the drive") from error
        if len(content) > MAX_FILE_BYTES:
            raise EntryError("it is larger than 1 GB")
        return content

    def path(self, entry: Entry) -> Path | None:
        """Return where the file is."""
        return self._paths[entry.key]

    def fingerprint(self, entry: Entry) -> str:
        """Return the SHA-256 of a file."""
        digest = hashlib.sha256()
        try:
            with self._paths[entry.key].open("rb") as stream:
                while piece := stream.read(_PIECE):
                    digest.update(piece)
        except OSError:
            return f"unreadable:{entry.key}"
        return digest.hexdigest()

    def close(self) -> None:
        """Nothing is held open."""


class ZipSource:
    """A zip; its files are unpacked one by one, into memory, and never beyond their stated size."""

    def __init__(self, path: Path) -> None:
        self.title = path.name
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, NotImplementedError, EOFError) as error:
            raise LungSegError(
                f"{path.name} is not a zip file, or is damaged.",
                remedy="Download it again, or name the folder that it was unpacked to.",
                cause=error,
            ) from error
        self._infos = [info for info in self._zip.infolist() if not info.is_dir()]
        entries: list[Entry] = []
        refused: list[Refused] = []
        for key, info in enumerate(self._infos):
            name = _zip_name(info)
            if _hidden_path(name):
                continue
            reason = _zip_refusal(name, info)
            if reason:
                refused.append(Refused(name, reason))
            elif name.strip("/"):
                entries.append(Entry(PurePosixPath(name).as_posix(), info.file_size, key))
            _check_count(len(entries))
        self.entries: Sequence[Entry] = tuple(sorted(entries, key=lambda entry: (entry.name, entry.key)))
        self.refused: Sequence[Refused] = tuple(refused)

    def read(self, entry: Entry) -> bytes:
        """Return the content of a file, whose checksum was verified."""
        info = self._infos[entry.key]
        try:
            with self._zip.open(info) as stream:
                content = stream.read(info.file_size + 1)
        except NotImplementedError as error:
            raise EntryError("its compression is not supported: unpack the zip first") from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            raise EntryError("it is damaged within the zip") from error
        if len(content) != info.file_size:
            raise EntryError("it is damaged within the zip")
        return content

    def path(self, entry: Entry) -> Path | None:
        """Return None: it is not on the disk."""
        del entry
        return None

    def fingerprint(self, entry: Entry) -> str:
        """Return size and checksum, as the zip has them."""
        info = self._infos[entry.key]
        return f"crc:{info.file_size}:{info.CRC}"

    def close(self) -> None:
        """Close the zip."""
        self._zip.close()


class Joined:
    """Several sources as one: images here, masks there."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._places: list[tuple[Source, Entry]] = []
        entries: list[Entry] = []
        for origin, source in enumerate(sources):
            for entry in source.entries:
                entries.append(Entry(entry.name, entry.size, len(self._places), entry.root, origin))
                self._places.append((source, entry))
        self._sources = tuple(sources)
        self.title = " + ".join(source.title for source in sources)
        self.entries: Sequence[Entry] = tuple(sorted(entries, key=lambda entry: (entry.name, entry.key)))
        self.refused: Sequence[Refused] = tuple(one for source in sources for one in source.refused)

    def read(self, entry: Entry) -> bytes:
        """Return the content of a file."""
        source, inner = self._places[entry.key]
        return source.read(inner)

    def path(self, entry: Entry) -> Path | None:
        """Return where the file is on the disk; None within a zip."""
        source, inner = self._places[entry.key]
        return source.path(inner)

    def fingerprint(self, entry: Entry) -> str:
        """Return what two files of the same content share, if both are in zips or both in folders."""
        source, inner = self._places[entry.key]
        return source.fingerprint(inner)

    def close(self) -> None:
        """Close all."""
        for source in self._sources:
            source.close()


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Return the path with ``/``, decoded as its writer meant it."""
    # orig_filename: zipfile cuts at a NUL byte and replaces the separator of the system it runs on.
    name = info.orig_filename
    if not info.flag_bits & _UTF8_FLAG:
        with contextlib.suppress(UnicodeError):  # zip programs of Linux and macOS write UTF-8 and forget to say so
            name = name.encode("cp437").decode("utf-8")
    return unicodedata.normalize("NFC", name.replace("\\", "/"))


def _zip_refusal(name: str, info: zipfile.ZipInfo) -> str:
    if name.startswith("/") or _DRIVE.match(name) or ".." in name.split("/") or "\0" in name:
        return "its path leads out of the zip"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "it is a link"
    if info.flag_bits & _ENCRYPTED_FLAG:
        return "it is encrypted"
    if info.file_size > MAX_FILE_BYTES:
        return "it is larger than 1 GB"
    if info.file_size > SMALL_BYTES and info.file_size > MAX_RATIO * max(1, info.compress_size):
        return "it unpacks to far more data than a radiograph has"
    return ""


def _folder_refusal(path: Path, root: Path) -> str:
    try:
        status = path.stat()
        if path.is_symlink() and not path.resolve().is_relative_to(root):
            return "it is a link that leads out of the folder"
    except OSError:
        return "it is a link to nothing, or cannot be read"
    if not stat.S_ISREG(status.st_mode):
        return "it is not a regular file"
    return "it is larger than 1 GB" if status.st_size > MAX_FILE_BYTES else ""


def _relative(path: Path, root: Path) -> str:
    return unicodedata.normalize("NFC", path.relative_to(root).as_posix())


def _hidden(name: str) -> bool:
    """Whether it is what macOS and Windows leave in folders."""
    return name.startswith(".") or name.casefold() in ("thumbs.db", "desktop.ini", "__macosx")


def _hidden_path(name: str) -> bool:
    parts: Iterable[str] = (part for part in name.split("/") if part not in ("", ".", ".."))
    return any(_hidden(part) for part in parts)


def _check_count(count: int) -> None:
    if count > MAX_ENTRIES:
        raise LungSegError(
            f"There are more than {grouped(MAX_ENTRIES)} files in it.", remedy="Name the folder or zip of one set only."
        )
