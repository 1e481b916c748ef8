"""Which rows of the worklist hold one image: what is said of one of them holds for all."""

from __future__ import annotations

from collections.abc import Iterable

from lungseg_gui.core.identity import Identity
from lungseg_gui.ui.panels.worklist_order import WorklistEntry


class Copies:
    """Rows by their image; kept up to date by the code that changes rows, so that asking costs nothing among 50,000."""

    def __init__(self, entries: Iterable[WorklistEntry] = ()) -> None:
        self._keys: dict[Identity, tuple[str, ...]] = {}
        for entry in entries:
            self.add(entry)

    def add(self, entry: WorklistEntry) -> None:
        """Note a row."""
        if entry.identity is not None:
            self._keys[entry.identity] = (*self._keys.get(entry.identity, ()), entry.key)

    def drop(self, entry: WorklistEntry) -> None:
        """Forget a row."""
        if entry.identity is None:
            return
        left = tuple(key for key in self._keys.get(entry.identity, ()) if key != entry.key)
        if left:
            self._keys[entry.identity] = left
        else:
            self._keys.pop(entry.identity, None)

    def change(self, before: WorklistEntry, after: WorklistEntry) -> None:
        """Follow a row whose file holds another image now, or is known at last."""
        if before.identity != after.identity:
            self.drop(before)
            self.add(after)

    def of(self, identity: Identity) -> tuple[str, ...]:
        """Return the rows whose files hold an image."""
        return self._keys.get(identity, ())
