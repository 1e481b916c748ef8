"""What a row of the worklist is called: by its patient where the file names one, by its file, or only by a number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from lungseg_gui.core.language import tr
from lungseg_gui.core.particulars import Particulars
from lungseg_gui.ui.panels.wording import date_text, moment_text, month_text
from lungseg_gui.ui.panels.worklist_order import WorklistEntry


def number_of(order: int | str) -> str:
    """Return what a case is called where nothing may reveal whose it is: its place in the worklist."""
    return tr("Case {n}", n=order)


def of_patient(name: str, patient_id: str) -> str:
    """Return what a case is called by its patient; an ID says that it is one: ``61`` by itself could be anything."""
    return name or (tr("ID {number}", number=patient_id) if patient_id else "")


@dataclass(frozen=True)
class Titles:
    """How rows are called.

    Attributes
    ----------
    by_patient : bool
        By the patient where the file names one; else by the file.
    hidden : bool
        By a number; nothing reveals whose the image is.
    """

    by_patient: bool = True
    hidden: bool = False

    def title(self, entry: WorklistEntry, *, below_patient: bool = False) -> str:
        """Return what stands in the first line; below a heading that names the patient the name of the file."""
        if self.hidden:
            return number_of(entry.order)
        if self.by_patient and entry.header and not below_patient:
            known = Particulars.of(entry.header)
            return of_patient(known.patient, known.patient_id) or entry.name
        return entry.name

    def details(self, entry: WorklistEntry) -> tuple[str, ...]:
        """Return what stands at its right, the longest first: view, age, day of the study or of the last opening."""
        known = Particulars.of("" if self.hidden else entry.header)
        view, day = entry.detail or known.view, day_of(known.date)
        when = day or moment_text(entry.opened_at)
        age = known.age_shown
        offered = ((view, age, when), (view, when), (day,), (_month(known.date),), (view, age), (view,))
        return tuple(dict.fromkeys(filter(None, (" · ".join(filter(None, parts)) for parts in offered))))

    def days(self, entry: WorklistEntry) -> tuple[str, ...]:
        """Return the day of the study, its month and its year: it distinguishes images of one patient."""
        date = Particulars.of("" if self.hidden else entry.header).date
        return (day, _month(date), date[:4]) if (day := day_of(date)) else ()

    def said(self, entry: WorklistEntry) -> tuple[str, ...]:
        """Return lines for the pointer and for a screen reader: whose it is, when and what was examined."""
        if self.hidden:
            return ()
        known = Particulars.of(entry.header)
        number = tr("accession {n}", n=known.accession) if known.accession else ""
        lines = (
            (known.patient, known.patient_id, known.age_shown),
            (day_of(known.date), known.modality, known.view, number),
            (known.study, known.series),
        )
        return tuple(line for line in (" · ".join(filter(None, parts)) for parts in lines) if line)

    def without_names(self, words: str, entry: WorklistEntry) -> str:
        """Return a sentence about a file; where names are hidden, with its number in place of path and name."""
        if not self.hidden:
            return words
        path = PurePath(str(entry.path))
        for name in (str(path), path.name, entry.name):
            words = words.replace(name, self.title(entry)) if name else words
        return words


def identifying(entry: WorklistEntry) -> str:
    """Return the words that say whose an image is; a search finds them unless they are hidden."""
    known = Particulars.of(entry.header)
    return " ".join(
        part
        for part in (
            entry.name,
            *(known.patient, known.patient_id, known.age_shown, known.day, known.date),
            *(known.modality, known.view, known.accession, known.study, known.series),
        )
        if part
    )


def _month(date: str) -> str:
    """Return month and year of a day: what has room in a narrow row."""
    moment = _moment(date)
    return "" if moment is None else month_text(moment)


def day_of(date: str) -> str:
    """Return ``20241130`` as a day is written; "" where it is not one."""
    moment = _moment(date)
    return "" if moment is None else date_text(moment, year=True)


def _moment(date: str) -> datetime | None:
    try:
        return datetime.strptime(date, "%Y%m%d")
    except ValueError:
        return None
