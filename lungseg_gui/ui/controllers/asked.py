"""Cases that the reader wants predicted, in order, and how many of them are done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from lungseg_gui.core.errors import LungSegError


class Asked:
    """Behind "Predict 12 images"; those that are asked for in the meantime come after them."""

    def __init__(self) -> None:
        self._waiting: dict[str, None] = {}
        self.total = 0
        """How many were asked for since none waited."""
        self.errors: dict[str, LungSegError] = {}
        """Those that could not be read or predicted, and why."""
        self.untried = 0
        """How many were cancelled because of one that failed."""
        self.withheld = 0
        """How many the model drew no mask of: they are not upright frontal chest radiographs."""

    @property
    def failed(self) -> int:
        """How many of them could not be read or predicted."""
        return len(self.errors)

    def __len__(self) -> int:
        """How many wait still."""
        return len(self._waiting)

    def __contains__(self, key: str) -> bool:
        """Whether a case waits."""
        return key in self._waiting

    def add(self, keys: Iterable[str]) -> None:
        """Have these predicted, too."""
        if not self._waiting:
            self.total, self.errors, self.untried, self.withheld = 0, {}, 0, 0
        new = [key for key in keys if key not in self._waiting]
        self._waiting.update(dict.fromkeys(new))
        self.total += len(new)

    def first(self, listed: Callable[[str], bool], *, but: Collection[str] = ()) -> str:
        """Return the next one that is still on the worklist, "" for none; what is not listed any more is dropped.

        ``but`` are cases that are in work.
        """
        while key := next((key for key in self._waiting if key not in but), ""):
            if listed(key):
                break
            self.drop(key)
        return key

    def after(self, key: str, listed: Callable[[str], bool], *, but: Collection[str] = ()) -> str:
        """Return the one that waits behind a case and is still on the worklist, "" for none; none of ``but``."""
        if key not in self._waiting:
            return ""
        return next((other for other in self._waiting if other != key and other not in but and listed(other)), "")

    def drop(self, key: str) -> None:
        """Leave one out that was taken off the worklist."""
        if key in self._waiting:
            del self._waiting[key]
            self.total -= 1

    def done(self, key: str, error: LungSegError | None = None, *, withheld: bool = False) -> None:
        """Note that one is done with."""
        if key in self._waiting:
            del self._waiting[key]
            self.withheld += withheld
            if error is not None:
                self.errors[key] = error

    def clear(self, *, but: Collection[str] = (), failed: bool = False) -> None:
        """Cancel the rest, except for cases that are as good as done; ``failed`` where the reader has not said so."""
        left = {key: None for key in self._waiting if key in but}
        self.untried += (len(self._waiting) - len(left)) if failed else 0
        self.total -= len(self._waiting) - len(left)
        self._waiting = left
