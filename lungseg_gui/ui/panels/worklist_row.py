"""A row of the worklist: its entry, with what is asked of it again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lungseg_gui.ui.panels.worklist_order import WorklistEntry, name_key
from lungseg_gui.ui.panels.worklist_title import identifying
from lungseg_gui.ui.panels.worklist_words import search_text

if TYPE_CHECKING:
    from lungseg_gui.ui.panels.worklist_groups import Group


class Row:
    """An entry with what is asked of it again and again: 50,000 of them are searched at each key.

    It is the same object for as long as its key is on the worklist, whatever becomes of the entry: sets of rows are
    sets of keys that Python itself makes, without a step for each.
    """

    __slots__ = ("entry", "group", "name", "open", "place", "rank", "text")

    def __init__(self, entry: WorklistEntry, rank: float | str) -> None:
        self.entry = entry
        self.name = name_key(entry)
        self.say(entry)
        self.rank = rank
        self.group: Group | None = None  # its study, where rows are grouped
        self.place: tuple[Any, ...] = (rank, *self.name)
        """Where it is listed among those of its group; stays while its row is held back."""

    def say(self, entry: WorklistEntry) -> None:
        """Note what a search looks through; up to ``open`` it does not say whose the image is."""
        told = search_text(entry)
        self.text, self.open = f"{told}\n{identifying(entry).casefold()}", len(told)
