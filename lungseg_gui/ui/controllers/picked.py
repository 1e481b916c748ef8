"""The rows that a menu of the worklist acts on, looked through once: there may be 50,000."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry, path_of
from lungseg_gui.ui.panels.worklist_order import calls


class Picked:
    """Cases by what can be done with them.

    Parameters
    ----------
    at : str
        Key of the row that the menu was opened on.
    entries : sequence of Entry
        All that are selected where that row is one of them, else that one.

    Attributes
    ----------
    keys : list of str
        All of them.
    readable : list of str
        Those that could be read, or were not tried yet.
    masked : list of str
        Those with a mask.
    acceptable : list of str
        Those with a mask that no check speaks against, and that nobody has decided on.
    rejectable : list of str
        Those that nobody has decided on.
    decided : list of str
        Those that were accepted or rejected.
    predictable : list of str
        Those whose mask is nobody's but the model's, or that have none.
    corrected : bool
        Whether any has corrections that nobody has decided on.
    flagged : bool
        Whether all of them have a flag.
    """

    def __init__(self, at: str, entries: Sequence[Entry]) -> None:
        self.at, self.entries = at, entries
        self.keys: list[str] = []
        self.readable: list[str] = []
        self.masked: list[str] = []
        self.acceptable: list[str] = []
        self.rejectable: list[str] = []
        self.decided: list[str] = []
        self.predictable: list[str] = []
        self.corrected, self.flagged = False, True
        # One pass for all entries of the menu, and no call for a row without findings: 50,000 rows are 25 ms so.
        for entry in entries:
            key, status = entry.key, entry.status
            self.keys.append(key)
            self.corrected |= status is Status.CORRECTED
            self.flagged &= entry.remarks.flagged
            if entry.message:
                continue
            self.readable.append(key)
            if status is not Status.NEW:
                self.masked.append(key)
            if status in (Status.ACCEPTED, Status.REJECTED):
                self.decided.append(key)
                continue
            self.rejectable.append(key)
            if status is not Status.CORRECTED:
                self.predictable.append(key)
            if status is not Status.NEW and not (entry.attention and calls(entry)):
                self.acceptable.append(key)

    def __len__(self) -> int:
        """How many cases there are."""
        return len(self.entries)

    @property
    def one(self) -> Entry | None:
        """The case, where it is but one."""
        return self.entries[0] if len(self.entries) == 1 else None

    @cached_property
    def folders(self) -> tuple[Path, ...]:
        """The folders of their files: told by the keys, since a path takes longer to make than all the rest here."""
        in_each = {key.rpartition(os.sep)[0]: key for key in self.keys}
        return tuple(path_of(os.path.dirname(key)) for key in in_each.values())
