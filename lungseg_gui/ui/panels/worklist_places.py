"""Where the rows of the worklist are, and the headings between them: by arithmetic, so that 50,000 cost what 50 do."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist_groups import Group
from lungseg_gui.ui.panels.worklist_row import Row

ROW = 56
PATIENT, STUDY = 32, 26  # logical pixels of a heading, as of a row, texts having their usual size


def row_height() -> int:
    """Return the height of a row in pixels."""
    return theme.taller(ROW, lines=2)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above the rows of a patient, or of one of several studies.

    Attributes
    ----------
    group : Group
    first, number : int
        The listed rows below it.
    folded : bool
        Whether these are hidden.
    """

    group: Group
    first: int
    number: int
    folded: bool

    @property
    def is_study(self) -> bool:
        """Whether it stands below that of a patient."""
        return self.group.patient is not None


class Places:
    """Where lines are, in pixels from the top of the list; each line is a row.

    Parameters
    ----------
    rows : int
    higher : list of (int, int)
        Row and by how much it is higher than the others, in order.
    """

    def __init__(self, rows: int, higher: list[tuple[int, int]]) -> None:
        self._rows, self._each = rows, row_height()
        self._higher = [row for row, _ in higher]
        self._extra = [0, *accumulate(extra for _, extra in higher)]

    @property
    def height(self) -> int:
        """Of the whole list."""
        return self.top(self.lines)

    @property
    def lines(self) -> int:
        """How many there are."""
        return self._rows

    def top(self, line: int) -> int:
        """Where a line begins."""
        return line * self._each + self._extra[bisect_left(self._higher, line)]

    def at(self, y: int) -> int:
        """Return the line at a height, -1 outside of the list."""
        if not 0 <= y < self.height:
            return -1
        return bisect_right(range(self.lines), y, key=self.top) - 1

    def line_of(self, row: int) -> int:
        """Return the line of a row; where it is folded away that of the heading."""
        return row

    def row_on(self, line: int) -> int:
        """Return the row of a line, -1 for a heading and outside of the list."""
        return line if 0 <= line < self._rows else -1

    def heading_on(self, line: int) -> Heading | None:
        """Return the heading of a line."""
        return None

    def heading_of(self, group: Group) -> int:
        """Return the line of a group's heading, -1 where it has none."""
        return -1


class GroupedPlaces(Places):
    """Rows with headings above those of a patient, and of a study where the patient has several.

    Parameters
    ----------
    rows : sequence of Row
        Those of one group are together.
    higher : list of (int, int)
        As for :class:`Places`.
    folded : callable
        Whether a group is.
    """

    def __init__(self, rows: Sequence[Row], higher: list[tuple[int, int]], *, folded: Callable[[Group], bool]) -> None:
        super().__init__(len(rows), higher)
        self._heads: list[Group] = []
        self._from: list[int] = []  # the first row below each heading
        self._line_of_head: dict[Group, int] = {}
        self._on = self._lay(rows, folded)
        self._at_heads = np.flatnonzero(self._on < 0)
        sizes = np.full(len(self._on), self._each)
        sizes[self._at_heads] = [theme.taller(PATIENT if group.patient is None else STUDY) for group in self._heads]
        self._line = self._lines_of_rows()
        for row, extra in higher:
            if self._on[self._line[row]] == row:
                sizes[self._line[row]] += extra
        self._tops = np.concatenate(([0], np.cumsum(sizes)))

    def _lay(self, rows: Sequence[Row], folded: Callable[[Group], bool]) -> NDArray[np.int64]:
        """Return what is on each line: a row; of a heading its number below zero."""
        groups = [row.group for row in rows]
        starts = [0, *(at for at, (one, other) in enumerate(pairwise(groups), 1) if one is not other)] if groups else []
        on, last, hidden = list[int](), None, False
        for first, end in pairwise((*starts, len(groups))):
            study = groups[first]
            patient = study.patient if study is not None else None
            if study is None or patient is None:
                continue
            if patient is not last:
                last, hidden = patient, folded(patient)
                on.append(~len(self._heads))
                self._heads.append(patient)
                self._from.append(first)
            if hidden:
                continue
            if patient.studies > 1:
                on.append(~len(self._heads))
                self._heads.append(study)
                self._from.append(first)
                if folded(study):
                    continue
            on.extend(range(first, end))
        return np.array(on, np.int64)

    def _lines_of_rows(self) -> NDArray[np.int64]:
        """Return the line of each row; of those that are folded away that of the heading."""
        found = np.zeros(self._rows, np.int64)
        found[np.array(self._from, np.int64)] = self._at_heads  # of a patient, then of the study: the later one stays
        seen = np.flatnonzero(self._on >= 0)
        found[self._on[seen]] = seen
        return np.maximum.accumulate(found) if len(found) else found

    @property
    def lines(self) -> int:
        """How many there are."""
        return len(self._on)

    def top(self, line: int) -> int:
        """Where a line begins."""
        return int(self._tops[line])

    def at(self, y: int) -> int:
        """Return the line at a height, -1 outside of the list."""
        return int(np.searchsorted(self._tops, y, "right")) - 1 if 0 <= y < self.height else -1

    def line_of(self, row: int) -> int:
        """Return the line of a row; where it is folded away that of the heading."""
        return int(self._line[row])

    def row_on(self, line: int) -> int:
        """Return the row of a line, -1 for a heading and outside of the list."""
        return max(int(self._on[line]), -1) if 0 <= line < len(self._on) else -1

    def heading_on(self, line: int) -> Heading | None:
        """Return the heading of a line."""
        head = ~int(self._on[line]) if 0 <= line < len(self._on) else -1
        if head < 0:
            return None
        group, after = self._heads[head], head + 1
        while after < len(self._heads) and group.patient is None and self._heads[after].patient is group:
            after += 1
        end = self._from[after] if after < len(self._heads) else self._rows
        below = ~int(self._on[line + 1]) if line + 1 < len(self._on) else len(self._heads)
        open_ = below < 0 or (group.patient is None and after > head + 1)
        return Heading(group, self._from[head], end - self._from[head], folded=not open_)

    def heading_of(self, group: Group) -> int:
        """Return the line of a group's heading, -1 where it has none."""
        if not self._line_of_head:
            self._line_of_head = {head: int(line) for head, line in zip(self._heads, self._at_heads, strict=True)}
        return self._line_of_head.get(group, -1)
