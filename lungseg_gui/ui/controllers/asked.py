"""Cases that the reader wants predicted, in order, and how many of them are done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lungseg_gui.core.errors import LungSegError


class Asked:
    """Behind "Predict 12 images"; those that are asked for meanwhile come after them."""

    def __init__(self) -> None:
        self._waiting: dict[str, None] = {}
        self.total = 0
        """How many were asked for since none waited."""
        self.failed = 0
        """How many of them could not be read or predicted."""
        self.error: LungSegError | None = None
        """Why the first of them could not."""

    def __len__(self) -> int:
        """How many wait still."""
        return len(self._waiting)

    def __contains__(self, key: str) -> bool:
        """Whether a case waits."""
        return key in self._waiting

    def add(self, keys: Iterable[str]) -> None:
        """Have these predicted, too."""
        if not self._waiting:
            self.total, self.failed, self.error = 0, 0, None
        new = [key for key in keys if key not in self._waiting]
        self._waiting.update(dict.fromkeys(new))
        self.total += len(new)

    def first(self, listed: Callable[[str], bool]) -> str:
        """Return the next one that is still on the worklist, "" for none; the others are dropped."""
        while self._waiting:
            key = next(iter(self._waiting))
            if listed(key):
                return key
            self.drop(key)
        return ""

    def drop(self, key: str) -> None:
        """Leave one out that was taken off the worklist."""
        if key in self._waiting:
            del self._waiting[key]
            self.total -= 1

    def done(self, key: str, error: LungSegError | None = None) -> None:
        """Note that one is done with."""
        if key in self._waiting:
            del self._waiting[key]
            self.failed += error is not None
            self.error = self.error or error

    def clear(self) -> None:
        """Give the rest up."""
        self.total -= len(self._waiting)
        self._waiting.clear()
