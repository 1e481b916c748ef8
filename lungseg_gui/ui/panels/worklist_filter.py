"""Which rows of the worklist pass the search and the filter."""

from __future__ import annotations

from collections.abc import Sequence

from lungseg_gui.ui.panels.worklist_order import SCOPES, Scope
from lungseg_gui.ui.panels.worklist_row import Row
from lungseg_gui.ui.panels.worklist_title import Titles, number_of


def passing(rows: Sequence[Row], words: Sequence[str], scope: Scope, titles: Titles) -> list[Row]:
    """Return the rows that hold every word, as far as it may be found, and that the scope lists."""
    found = list(rows)
    case = number_of("").casefold()
    for word in words:
        if titles.hidden:
            found = [
                row for row in found if row.text.find(word, 0, row.open) >= 0 or word in f"{case}{row.entry.order}"
            ]
        else:
            found = [row for row in found if word in row.text]
    if scope is not Scope.ALL:
        passes = SCOPES[scope]
        found = [row for row in found if passes(row.entry)]
    return found
