"""Taking words out of the program's logs: what a library or the system wrote into an error may name a patient."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Collection
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import english
from lungseg_gui.services.files import atomic_write_bytes

if TYPE_CHECKING:
    from collections.abc import Generator

_SURE = 5  # characters; a shorter word counts only as a whole one, or a patient of ID 1 would take most lines along
_HEAD = re.compile(rb"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ [\w.]+: ")
"""Of a line: time, level and part of the program; a file called INFO.dcm is not meant by it."""


def in_english(record: logging.LogRecord) -> bool:
    """Have a line of the log say in English what it quotes in the reader's language: who helps may not read that."""
    if isinstance(record.args, tuple):
        record.args = tuple(english(str(a) if isinstance(a, LungSegError) else a) for a in record.args)
    return True


def forget(files: Collection[Path], words: Collection[str], *, folders: Collection[Path] = ()) -> int:
    """Take out the lines of log files that hold one of some words or name a folder; return how many.

    Each file is replaced whole, while this program's own log waits.

    Parameters
    ----------
    folders : collection of Path
        Named themselves; their contents are among the words.

    Raises
    ------
    LungSegError
        If one cannot be written; it is as it was then.
    """
    sought = seeker(words, folders)
    if sought is None:
        return 0
    gone = 0
    for path in files:
        with _quiet(path):
            try:
                lines = path.read_bytes().splitlines(keepends=True)
            except OSError:  # there is none, or a log that cannot be read
                continue
            kept = [line for line in lines if not sought.search(_HEAD.sub(b"", line, count=1))]
            if len(kept) < len(lines):
                atomic_write_bytes(path, b"".join(kept))
                gone += len(lines) - len(kept)
    return gone


def seeker(words: Collection[str], folders: Collection[Path] = ()) -> re.Pattern[bytes] | None:
    """Return what finds one of some words, or the name of a folder but not of its contents; None without any."""
    parts = {_pattern(word) for word in words if word.strip()}
    parts |= {re.escape(os.fsencode(folder)) + rb"(?![\w/\\.-])" for folder in folders}
    return re.compile(b"|".join(sorted(parts))) if parts else None


def _pattern(word: str) -> bytes:
    found = re.escape(word.encode("utf-8", "surrogateescape"))
    if word.isalpha():  # a file called image.png does not mean "images"
        return rb"(?<![A-Za-z0-9\x80-\xff])" + found + rb"(?![A-Za-z0-9\x80-\xff])"
    return found if len(word) >= _SURE else rb"(?<![\w.])" + found + rb"(?![\w.])"


@contextmanager
def _quiet(path: Path) -> Generator[None]:
    """Have this program's handlers release a file; they open it again with their next line."""
    with ExitStack() as stack:
        for handler in logging.getLogger("lungseg").handlers:
            if isinstance(handler, logging.FileHandler) and Path(handler.baseFilename) == path.absolute():
                handler.acquire()
                stack.callback(handler.release)
                stream = handler.stream
                if stream is not None:  # pyright: ignore[reportUnnecessaryComparison]  (None until the first line)
                    handler.stream = None  # pyright: ignore[reportAttributeAccessIssue]
                    with suppress(OSError):
                        stream.close()
        yield
