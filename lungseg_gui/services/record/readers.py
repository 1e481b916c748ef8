"""The names of those who read in this data folder. No passwords: a name says who decided, and keeps nobody out."""

from __future__ import annotations

import json
import logging
import secrets
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.readings import Reader
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.record.record import Record

NAME, _DAMAGED = "readers.json", "readers.damaged.json"
LONGEST = 64  # characters of a name: DICOM's limit for a component of a person's name
_log = logging.getLogger("lungseg.record")


class Readers:
    """Who reads here, and who is reading now. A fresh folder has one reader without a name.

    A damaged file is set aside, and the readers are those of the record: who asked, was asked or decided. One that is
    there and cannot be read is not written over.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / NAME
        self._all: dict[str, Reader] = {"": Reader()}
        self._current = ""
        self._unread: OSError | None = None
        try:
            self._all, self._current = _of_text(self._path.read_text("utf-8"))
        except FileNotFoundError:
            pass
        except OSError as error:
            self._unread = error
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            _log.warning("the readers' names were damaged: taken from the record")
            with suppress(OSError):
                self._path.replace(home / _DAMAGED)
            self._all |= _of_record(home)

    @property
    def all(self) -> tuple[Reader, ...]:
        """All of them, in the order in which they came; the one without a name where nobody was named yet."""
        return tuple(self._all.values())

    @property
    def current(self) -> Reader:
        """Who is reading."""
        return self._all[self._current]

    @property
    def named(self) -> bool:
        """Whether anybody was named: otherwise there is only one reader, who is not asked for a name."""
        return any(reader.name for reader in self._all.values())

    def others(self) -> tuple[Reader, ...]:
        """Return who can be asked for a second reading."""
        return tuple(reader for reader in self._all.values() if reader.id != self._current)

    def of_name(self, name: str) -> Reader | None:
        """Return the reader of a name, whatever its capitals."""
        wanted = cleaned(name).casefold()
        return next((one for one in self._all.values() if wanted and one.name.casefold() == wanted), None)

    def add(self, name: str) -> Reader:
        """Name another reader; one of that name is returned as it is.

        Raises
        ------
        LungSegError
            If the name cannot be kept.
        """
        known = self.of_name(name)
        if known is not None or not cleaned(name):
            return known or self.current
        # Never an id that somebody had: the record may know of requests to a reader whose name is lost.
        made = Reader(f"r{secrets.token_hex(4)}", cleaned(name))
        self._keep({**self._all, made.id: made}, self._current)
        return made

    def rename(self, reader: Reader, name: str) -> Reader:
        """Give a reader another name; what was recorded keeps the earlier one.

        Raises
        ------
        LungSegError
            If the name cannot be kept.
        """
        if not cleaned(name) or self.of_name(name) not in (None, reader):
            return reader
        made = Reader(reader.id, cleaned(name))
        self._keep({**self._all, made.id: made}, self._current)
        return made

    def choose(self, reader: Reader) -> None:
        """Have somebody else read from now on.

        Raises
        ------
        LungSegError
            If it cannot be kept; the reader is as before then.
        """
        if reader.id in self._all and reader.id != self._current:
            self._keep(self._all, reader.id)

    def _keep(self, readers: dict[str, Reader], current: str) -> None:
        if self._unread is not None:
            raise LungSegError(
                tr("The readers’ names cannot be read."),
                remedy=tr("Ask for permission to read {file}, then start lungseg again.", file=self._path),
                cause=self._unread,
            )
        rows = [{"id": reader.id, "name": reader.name} for reader in readers.values()]
        text = json.dumps({"current": current, "readers": rows}, ensure_ascii=False, indent=1)
        atomic_write_bytes(self._path, text.encode("utf-8", "replace"))
        self._all, self._current = readers, current


def _of_text(text: str) -> tuple[dict[str, Reader], str]:
    kept: Any = json.loads(text)
    found = {str(one["id"]): Reader(str(one["id"]), cleaned(str(one["name"]))) for one in kept["readers"]}
    return {"": Reader(), **found}, str(kept["current"]) if str(kept["current"]) in {"", *found} else ""


def _of_record(home: Path) -> dict[str, Reader]:
    """Return everybody whom the record names, by their latest name."""
    try:
        lines = Record(home).lines()
    except LungSegError:
        return {}
    every = (one for line in lines for one in (line.reader, line.to) if one is not None and one.name)
    return {one.id: one for one in every}


def cleaned(name: str) -> str:
    """Return a name without line breaks and what DICOM gives a meaning in a person's name.

    A letter with an accent is the same letter however it was typed.
    """
    name = unicodedata.normalize("NFC", name)
    words = "".join(" " if letter in "\\^=\n\r\t" or not letter.isprintable() else letter for letter in name)
    return " ".join(words.split())[:LONGEST]
