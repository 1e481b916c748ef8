"""Taking words out of the program's logs: what a library or the system wrote into an error may name a patient."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from lungseg_gui.services.files import atomic_write_bytes

if TYPE_CHECKING:
    from collections.abc import Generator

_SURE = 5  # letters; a shorter word counts as a whole one alone, or a patient of ID 1 would take most lines along


def forget(files: Collection[Path], words: Collection[str]) -> int:
    """Take out the lines of log files that hold one of some words; return how many.

    Each file is replaced whole, while this program's own log waits.

    Raises
    ------
    LungSegError
        If one cannot be written; it is as it was then.
    """
    parts = {_pattern(word) for word in words if word.strip()}
    if not parts:
        return 0
    sought = re.compile(b"|".join(sorted(parts)))
    gone = 0
    for path in files:
        with _quiet(path):
            try:
                lines = path.read_bytes().splitlines(keepends=True)
            except OSError:  # there is none, or a log that cannot be read
                continue
            kept = [line for line in lines if not sought.search(line)]
            if len(kept) < len(lines):
                atomic_write_bytes(path, b"".join(kept))
                gone += len(lines) - len(kept)
    return gone


def _pattern(word: str) -> bytes:
    found = re.escape(word.encode("utf-8", "surrogateescape"))
    return found if len(word) >= _SURE else rb"(?<![\w.])" + found + rb"(?![\w.])"


@contextmanager
def _quiet(path: Path) -> Generator[None]:
    """Have this program's handlers let go of a file; they open it again with their next line."""
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
