"""Rows of one patient together, and of one study within: which group a row is in, how many are done, which comes first.

Two images are one patient's where name and ID are the same: an ID by itself may be another hospital's, a name another
person's. So no heading ever covers two patients; one whose name is spelt in two ways has two headings.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any
from zlib import crc32

from lungseg_gui.ui.panels.worklist_order import WorklistEntry, is_done
from lungseg_gui.ui.panels.worklist_row import Row

Rank = float | str
_FEW = 300  # patients whose rows are moved one by one: some more than the worklist adds at once
_by_place = attrgetter("place")


class Group:
    """A patient, or a study of one.

    Attributes
    ----------
    key : tuple of str
        What sorts it among its like of one rank; empty texts for images that name no patient: these come last.
    patient : Group or None
        Of a study: whose; None for a patient.
    all, done : int
        Images on the worklist, listed or not, and how many of them are decided on.
    studies : int
        Of a patient: how many there are on the worklist.
    first : int
        Of a patient: when the first of the images was added; what the group is called where names are hidden.
    rank : float, str or None
        The lowest of its listed rows when they were ranked last; None where none was.
    mark : int
        What is kept of a folded group: a check sum of 32 bits, since names do not belong into the settings.
    """

    __slots__ = ("all", "done", "first", "key", "mark", "patient", "rank", "studies")

    def __init__(self, key: tuple[str, str], patient: Group | None = None) -> None:
        self.key, self.patient = key, patient
        self.all = self.done = self.studies = 0
        self.first = 0
        self.rank: Rank | None = None
        of_patient = patient.mark if patient is not None else 0
        self.mark = crc32("\n".join(key).encode("utf-8", "surrogateescape"), of_patient)

    @property
    def nameless(self) -> bool:
        """Whether it holds the images that name no patient."""
        return self.patient is None and self.key == ("", "")


class Groups:
    """The patients of the worklist and their studies; nothing is counted or asked of a row until :attr:`on` is set."""

    def __init__(self) -> None:
        self.on = False
        """Whether rows are listed by patient and study."""
        self._patients: dict[tuple[str, str], Group] = {}
        self._studies: dict[tuple[str, str, str], Group] = {}
        self._touched: set[Group] = set()  # patients whose rows have other ranks than when they were ranked

    def of(self, entry: WorklistEntry) -> Group:
        """Return the study of an entry."""
        parts = entry.header.split("\n", 9)  # as Particulars.of, which 50,000 rows would wait for
        name, number = (parts[1], parts[2]) if len(parts) > 2 else ("", "")
        study = parts[0] if name or number else ""
        found = self._studies.get((name, number, study))
        if found is None:
            key = (name.casefold(), number)
            patient = self._patients.get(key)
            if patient is None:
                patient = self._patients[key] = Group(key)
            found = self._studies.get((*key, study))  # also of images that spell the name in other letters
            if found is None:
                day = "".join(parts[4:6]) if name or number else ""
                found = self._studies[*key, study] = Group((day, study), patient)
            self._studies[name, number, study] = found
        return found

    def begin(self, rows: Sequence[Row]) -> None:
        """Count these rows, and no others; each of them knows its group then."""
        self._patients, self._studies, self._touched = {}, {}, set()
        for row in rows:
            row.group = self.of(row.entry) if self.on else None
            self.count(row.entry)

    def count(self, entry: WorklistEntry, step: int = 1) -> None:
        """Count an entry in, or out with -1."""
        if not self.on:
            return
        study = self.of(entry)
        patient, done = study.patient, step * is_done(entry)
        assert patient is not None
        had = study.all > 0
        study.all += step
        study.done += done
        patient.all += step
        patient.done += done
        patient.studies += (study.all > 0) - had
        if step > 0 and (not patient.first or entry.order < patient.first):
            patient.first = entry.order
        self._touched.add(patient)

    # -- what comes first
    def rank(self, rows: Sequence[Row]) -> None:
        """Rank all groups by these rows: where rows are listed otherwise than before."""
        for group in (*self._patients.values(), *self._studies.values()):
            group.rank = None
        self._touched.clear()
        for group, rank in _lowest(rows).items():
            group.rank = rank

    def moved(self, rows: Sequence[Row], *, but: Group | None = None) -> dict[Group, Rank | None]:
        """Return the patients and studies that rank otherwise now, and how; not the patient that is being read.

        Parameters
        ----------
        rows : sequence of Row
            The listed ones, in order.
        but : Group or None
            Study of the case on the screen.
        """
        wanted = self._touched - ({but.patient} if but is not None and but.patient is not None else set())
        self._touched -= wanted
        if len(wanted) <= _FEW:
            mine = [row for patient in wanted for row in rows[self._run(rows, patient)]]
        else:
            mine = [row for row in rows if row.group is not None and row.group.patient in wanted]
        return {group: rank for group, rank in _lowest(mine).items() if group.rank != rank}

    def _run(self, rows: Sequence[Row], patient: Group) -> slice:
        """Return where the listed rows of a patient are."""
        if patient.rank is None:
            return slice(0, 0)
        first = bisect_left(rows, (patient.nameless, patient.rank, patient.key), key=self.place)
        end = first
        while end < len(rows) and (study := rows[end].group) is not None and study.patient is patient:
            end += 1
        return slice(first, end)

    def rank_again(self, rows: list[Row], ranks: Mapping[Group, Rank | None]) -> None:
        """Rank groups as :meth:`moved` says, and bring their rows to where they belong."""
        patients = {group.patient or group for group in ranks}
        few = len(patients) <= _FEW
        for patient in patients:
            run = self._run(rows, patient) if few else slice(0, 0)
            mine = rows[run]
            del rows[run]
            for group in (patient, *dict.fromkeys(row.group for row in mine)):
                if group is not None and group in ranks:
                    group.rank = ranks[group]
            mine.sort(key=self.place)
            if mine:
                at = bisect_left(rows, self.place(mine[0]), key=self.place)
                rows[at:at] = mine
        if not few:
            for group, rank in ranks.items():
                group.rank = rank
            self.sort(rows)

    def place(self, row: Row) -> tuple[Any, ...]:
        """Return what sorts a row among all: after its patient and study where rows are grouped."""
        study = row.group
        return row.place if study is None else self.within(study, row.place)

    def within(self, study: Group, place: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return what sorts a row of a study; a study that is listed for the first time ranks as this row."""
        patient = study.patient
        assert patient is not None
        for group in (patient, study):
            if group.rank is None:
                group.rank = place[0]
        return (patient.nameless, patient.rank, patient.key, study.rank, study.key, *place)

    def join(self, rows: list[Row], first: int) -> None:
        """Bring the rows from ``first`` on to where they belong among those before, which are in order."""
        new = rows[first:]
        if not self.on or len(new) > _FEW:
            self.sort(rows)
            return
        del rows[first:]
        for row in new:
            insort(rows, row, key=self.place)

    def sort(self, rows: list[Row]) -> None:
        """Bring rows into order: group by group, since there are fewer of these than rows."""
        if not self.on:
            rows.sort(key=_by_place)
            return
        found: dict[Group, list[Row]] = {}
        for row in rows:
            if row.group is not None:
                found.setdefault(row.group, []).append(row)
        patients: dict[Group, list[Group]] = {}
        for study, mine in found.items():
            if len(mine) > 1:
                mine.sort(key=_by_place)
            assert study.patient is not None
            patients.setdefault(study.patient, []).append(study)
        rows.clear()
        for patient in sorted(patients, key=lambda group: (group.nameless, group.rank, group.key)):
            studies = patients[patient]
            if len(studies) > 1:
                studies.sort(key=lambda group: (group.rank, group.key))
            for study in studies:
                rows += found[study]


def _lowest(rows: Iterable[Row]) -> dict[Group, Rank | None]:
    """Return the lowest rank of the rows of each patient and study."""
    found: dict[Group, Any] = {}
    for row in rows:
        study, rank = row.group, row.rank
        if study is None or study.patient is None:
            continue
        for group in (study, study.patient):
            known = found.get(group)
            if known is None or rank < known:
                found[group] = rank
    return found
