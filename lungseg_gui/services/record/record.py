"""The record: one file of lines that is only added to, and a folder of the masks that they name."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from collections.abc import Collection, Generator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask, PackedMask
from lungseg_gui.core.readings import Line, Reader, Request, Said, What, requests_in
from lungseg_gui.services.files import atomic_write_bytes, is_private, make_folder, require_place, speaking_of
from lungseg_gui.services.files import writing_failed as failed
from lungseg_gui.services.record.chain import BEGINNING, line_of, text_of, without_image

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME, MASKS = "record.jsonl", "record_masks"


@dataclass(frozen=True, eq=False)
class Recorded:
    """What should be recorded.

    Attributes
    ----------
    identity : Identity
        Of the image, or of a second reading of it.
    mask : Mask or None
        That was decided on; it is kept.
    version : str
        Of the model that it began with.
    """

    what: What
    identity: Identity
    reader: Reader
    mask: Mask | None = None
    version: str = ""
    to: Reader | None = None
    request: str = ""
    start: str = ""
    comment: str = ""


class Record:
    """The record of one data folder. Every method may be called from any thread, none from the window's.

    A mask is on the disk before the line that names it: a program that ends in between leaves a mask that nothing
    names, and no line without its mask. The line is on the disk before the decision itself.
    """

    def __init__(self, home: Path) -> None:
        self._path, self._masks = home / NAME, home / MASKS
        self._lock = threading.RLock()
        self._lines: list[Line] | None = None
        self._of: dict[str, list[Line]] = {}  # lines by the image, which are looked up at each image that is shown
        self._problems: list[str] = []
        self._requests: tuple[object, dict[str, Request]] | None = None
        self._last, self._whole = BEGINNING, True
        self._known: tuple[int, ...] = ()  # which file the lines are of: another program may have forgotten an image

    # -- adding
    def add(self, recorded: Recorded) -> Line:
        """Keep the mask, then the line; both are on the disk when this returns.

        Raises
        ------
        LungSegError
            If either cannot be written; the record is as before then.
        """
        with self._lock, speaking_of(tr("The record could not be saved"), self._path.parent, again=tr("decide again")):
            lines = self._read()
            identity, mask = recorded.identity, recorded.mask
            digest = self._keep(mask) if mask is not None else ""
            height, width = mask.shape if mask is not None else (0, 0)
            said = Said(
                identity.image.key,
                identity.image.digest,
                digest,
                (height, width),
                recorded.request or identity.reading,
                recorded.start,
                recorded.comment,
            )
            line = Line(
                lines[-1].number + 1 if lines else 1,
                datetime.now().astimezone().isoformat(timespec="seconds"),
                recorded.what,
                recorded.reader,
                said,
                recorded.to,
                recorded.version,
            )
            text, found = text_of(line, before=self._last)
            self._append(text)
            self._last = found
            lines.append(line)
            self._of.setdefault(said.image, []).append(line)
            return line

    @contextlib.contextmanager
    def noting(self, recorded: Recorded) -> Generator[None]:
        """Record a decision, then have it made; where it cannot be saved, that is recorded, too.

        Raises
        ------
        LungSegError
            If the line or the decision cannot be written. Without its line nothing is decided.
        """
        self.add(recorded)
        try:
            yield
        except LungSegError:
            with contextlib.suppress(LungSegError):  # a full disk takes neither
                self.add(replace(recorded, what=What.NOT_SAVED, mask=None))
            raise

    def _append(self, text: str) -> None:
        content = f"{text}\n".encode()
        if not self._whole:  # what was cut short stays as it is, on a line of its own
            content = b"\n" + content
        try:
            require_place(self._path)
            make_folder(self._path.parent)
            rights = 0o600 if is_private(self._path) else 0o666
            binary = getattr(os, "O_BINARY", 0)  # Windows would write two bytes for the end of a line
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | binary, rights)
            try:
                size = os.fstat(handle).st_size
                try:
                    left = memoryview(content)
                    while left:
                        left = left[os.write(handle, left) :]
                    os.fsync(handle)
                    self._known = _stamp(os.fstat(handle))
                except OSError:
                    with contextlib.suppress(OSError):
                        os.ftruncate(handle, size)
                    raise
            finally:
                os.close(handle)
            require_place(self._path)
        except OSError as error:
            self._lines = None  # read again: what is there is not known
            raise failed(self._path, error) from error
        self._whole = True

    def _keep(self, mask: Mask) -> str:
        """Keep a mask under the hash of its content; one that is there already is not written again."""
        digest = mask_digest(mask)
        path = self._place_of(digest)
        if not path.is_file():
            atomic_write_bytes(path, PackedMask.pack(mask).packed)
        return digest

    def _place_of(self, digest: str) -> Path:
        return self._masks / digest[:2] / f"{digest}.z"

    # -- reading
    def lines(self) -> tuple[Line, ...]:
        """Return all lines, the oldest first.

        Raises
        ------
        LungSegError
            If the file cannot be read.
        """
        with self._lock:
            return tuple(self._read())

    def of(self, identity: Identity) -> tuple[Line, ...]:
        """Return the lines of an image, those of its second readings among them."""
        with self._lock:
            self._read()
            return tuple(self._of.get(identity.image.key, ()))

    def requests(self) -> dict[str, Request]:
        """Return all second readings by their token."""
        with self._lock:
            lines = self._read()
            if self._requests is None or self._requests[0] != (len(lines), self._known):
                self._requests = (len(lines), self._known), requests_in(lines)
            return self._requests[1]

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong with the record, a sentence each; read from the disk again."""
        with self._lock:
            self._lines = None
            self._read()
            return tuple(self._problems)

    def mask(self, line: Line) -> Mask:
        """Return the mask (H, W) uint8 that a line names.

        Raises
        ------
        LungSegError
            If it names none, or it is not the one that was kept.
        """
        said = line.said
        if said is None or not said.mask:
            raise LungSegError(tr("This line of the record has no mask."), remedy=tr("Choose another one."))
        try:
            mask = PackedMask(said.shape, self._place_of(said.mask).read_bytes()).unpack()
            if mask_digest(mask) != said.mask:
                raise ValueError("another mask")
        except (OSError, ValueError, ArithmeticError) as error:
            raise LungSegError(
                tr("The mask for line {n} of the record is missing or was changed.", n=line.number),
                remedy=tr("Restore the data folder from a backup, or choose another line."),
                cause=error,
            ) from error
        except Exception as error:  # zlib.error is not a subclass of anything
            raise LungSegError(
                tr("The mask for line {n} of the record is damaged.", n=line.number),
                remedy=tr("Choose another line."),
                cause=error,
            ) from error
        return mask

    def _read(self) -> list[Line]:
        try:
            there = _stamp(self._path.stat()) if self._path.exists() else ()
            if self._lines is not None and there == self._known:
                return self._lines
            content = self._path.read_bytes() if there else b""
        except OSError as error:
            raise LungSegError(
                tr("The record {file} cannot be read.", file=self._path),
                remedy=tr("Ask for read permission."),
                cause=error,
            ) from error
        lines: list[Line] = []
        self._problems, self._last, self._known = [], BEGINNING, there
        self._whole = not content or content.endswith(b"\n")
        damaged: list[int] = []
        for place, text in enumerate(_split(content), 1):
            try:
                line, before, own = line_of(text.decode())
            except ValueError:  # cut short where the next one does not build on it, else changed
                damaged.append(place)
                continue
            if before != self._last or line.number != (lines[-1].number + 1 if lines else 1):
                self._problems += [tr("Line {n} of the record is damaged or was changed.", n=bad) for bad in damaged]
                self._problems.append(tr("The record before line {n} was changed or removed.", n=place))
            damaged = []
            self._last = own
            lines.append(line)
        if self._whole:
            self._problems += [tr("Line {n} of the record is damaged or was changed.", n=bad) for bad in damaged]
        self._lines, self._of = lines, {}
        for line in lines:
            if line.said is not None:
                self._of.setdefault(line.said.image, []).append(line)
        return lines

    # -- forgetting
    def forget(self, images: Collection[Identity]) -> int:
        """Take out what is said of images, with their masks, and masks that nothing names; return how many lines.

        The file is written again only for this; hashes and order of its lines stay as they are.

        Raises
        ------
        LungSegError
            If it cannot be written.
        """
        gone = {identity.image.key for identity in images}
        with self._lock:
            mine = [line for line in self._read() if line.said is not None and line.said.image in gone]
            if mine:
                numbers = {line.number for line in mine}
                content = self._path.read_bytes()
                kept = [_forgotten(text, numbers) for text in _split(content)]
                atomic_write_bytes(self._path, b"".join(text + b"\n" for text in kept))
                self._lines = None
            named = {line.said.mask for line in self._read() if line.said is not None}
            for path in self._masks.glob("*/*.z"):
                if path.stem not in named:
                    path.unlink(missing_ok=True)
            return len(mine)


def mask_digest(mask: Mask) -> str:
    """Return the SHA-256 of a mask (H, W) uint8 and its size, however it is stored."""
    height, width = mask.shape
    found = hashlib.sha256(f"{height}x{width}\0".encode())
    found.update(np.ascontiguousarray(mask).data)
    return found.hexdigest()


def _stamp(found: os.stat_result) -> tuple[int, ...]:
    return found.st_ino, found.st_size, found.st_mtime_ns


def _split(content: bytes) -> Iterator[bytes]:
    return (text for text in content.split(b"\n") if text)


def _forgotten(text: bytes, numbers: Collection[int]) -> bytes:
    try:
        line, _, _ = line_of(text.decode())
    except ValueError:
        return b"{}"  # what it says cannot be known: it may be this image
    return without_image(text.decode()).encode() if line.number in numbers else text
