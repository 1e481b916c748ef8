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
        self.keys = [entry.key for entry in entries]
        self.readable: list[str] = []
        self.masked: list[str] = []
        self.acceptable: list[str] = []
        self.rejectable: list[str] = []
        self.decided: list[str] = []
        self.predictable: list[str] = []
        self.flagged = all(entry.remarks.flagged for entry in entries)
        self.corrected = any(entry.status is Status.CORRECTED for entry in entries)
        # One pass for all entries of the menu; a row costs a few comparisons, and a call only where it has findings.
        of = {
            Status.NEW: (self.readable, self.rejectable, self.predictable),
            Status.PREDICTED: (self.readable, self.masked, self.rejectable, self.predictable),
            Status.CORRECTED: (self.readable, self.masked, self.rejectable),
            Status.ACCEPTED: (self.readable, self.masked, self.decided),
            Status.REJECTED: (self.readable, self.masked, self.decided),
        }
        appends = {status: tuple(keys.append for keys in lists) for status, lists in of.items()}
        open_to_acceptance = (Status.PREDICTED, Status.CORRECTED)
        for entry in entries:
            if entry.message:
                continue
            key, status = entry.key, entry.status
            for append in appends[status]:
                append(key)
            if status in open_to_acceptance and not (entry.attention and calls(entry)):
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
        """The folders of their files: taken from the keys, since a path takes longer to make than all the rest here."""
        in_each = {key.rpartition(os.sep)[0]: key for key in self.keys}
        return tuple(path_of(os.path.dirname(key)) for key in in_each.values())
