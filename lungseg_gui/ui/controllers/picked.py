"""The rows that a menu of the worklist acts on, looked through once: there may be 50,000."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry, path_of
from lungseg_gui.ui.panels.worklist_order import calls, is_done


class Picked:
    """Cases by what can be done with them.

    Parameters
    ----------
    at : str
        Key of the row that the menu was opened on.
    entries : sequence of Entry
        All that are selected where that row is one of them, else that one.
    """

    def __init__(self, at: str, entries: Sequence[Entry]) -> None:
        self.at, self.entries = at, entries

    def __len__(self) -> int:
        """How many cases there are."""
        return len(self.entries)

    def _of(self, condition: Callable[[Entry], bool]) -> tuple[str, ...]:
        return tuple([entry.key for entry in self.entries if condition(entry)])

    @property
    def one(self) -> Entry | None:
        """The case, where it is but one."""
        return self.entries[0] if len(self.entries) == 1 else None

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """All of them."""
        return self._of(lambda entry: True)

    @cached_property
    def readable(self) -> tuple[str, ...]:
        """Those that could be read, or were not tried yet."""
        return self._of(lambda entry: not entry.message)

    @cached_property
    def masked(self) -> tuple[str, ...]:
        """Those with a mask."""
        return self._of(lambda entry: not entry.message and entry.status is not Status.NEW)

    @cached_property
    def acceptable(self) -> tuple[str, ...]:
        """Those with a mask that no check speaks against, and that nobody has decided on."""
        return self._of(
            lambda entry: (
                entry.status in (Status.PREDICTED, Status.CORRECTED) and not entry.message and not calls(entry)
            )
        )

    @cached_property
    def rejectable(self) -> tuple[str, ...]:
        """Those that nobody has decided on."""
        return self._of(lambda entry: not entry.message and not is_done(entry))

    @cached_property
    def decided(self) -> tuple[str, ...]:
        """Those that were accepted or rejected."""
        return self._of(is_done)

    @cached_property
    def predictable(self) -> tuple[str, ...]:
        """Those whose mask is nobody's but the model's, or that have none."""
        return self._of(lambda entry: entry.status in (Status.NEW, Status.PREDICTED) and not entry.message)

    @cached_property
    def corrected(self) -> tuple[str, ...]:
        """Those with corrections that nobody has decided on."""
        return self._of(lambda entry: entry.status is Status.CORRECTED)

    @cached_property
    def flagged(self) -> bool:
        """Whether all of them have a flag."""
        return all(entry.remarks.flagged for entry in self.entries)

    @cached_property
    def folders(self) -> tuple[Path, ...]:
        """The folders of their files: told by the keys, since a path takes longer to make than all the rest here."""
        return tuple(map(path_of, dict.fromkeys(os.path.dirname(entry.key) for entry in self.entries)))
