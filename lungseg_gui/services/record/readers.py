"""The names of those who read in this data folder. No passwords: a name says who decided, and keeps nobody out."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from lungseg_gui.core.readings import Reader
from lungseg_gui.services.files import atomic_write_bytes

NAME = "readers.json"
LONGEST = 64  # characters of a name: DICOM's limit for a component of a person's name


class Readers:
    """Who reads here, and who is reading now. A fresh folder has one reader without a name."""

    def __init__(self, home: Path) -> None:
        self._path = home / NAME
        self._all: dict[str, Reader] = {"": Reader()}
        self._current = ""
        with suppress(OSError, ValueError, LookupError, TypeError, AttributeError):
            kept: Any = json.loads(self._path.read_text("utf-8"))
            found = {str(one["id"]): Reader(str(one["id"]), cleaned(str(one["name"]))) for one in kept["readers"]}
            self._all = {"": Reader(), **found}
            self._current = str(kept["current"]) if str(kept["current"]) in self._all else ""

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
        """Whether anybody was named: else one person reads alone, and is not asked who."""
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
        number = 1 + max((int(one[1:]) for one in self._all if one[1:].isdecimal()), default=0)
        made = Reader(f"r{number}", cleaned(name))
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
        rows = [{"id": reader.id, "name": reader.name} for reader in readers.values()]
        text = json.dumps({"current": current, "readers": rows}, ensure_ascii=False, indent=1)
        atomic_write_bytes(self._path, text.encode("utf-8", "replace"))
        self._all, self._current = readers, current


def cleaned(name: str) -> str:
    """Return a name without line breaks and what DICOM gives a meaning in a person's name."""
    words = "".join(" " if letter in "\\^=\n\r\t" or not letter.isprintable() else letter for letter in name)
    return " ".join(words.split())[:LONGEST]
