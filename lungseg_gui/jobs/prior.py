"""The image to compare with: the patient's last one before, found by the headers of the files on the worklist."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from lungseg_gui.core.beside import day_of, read_day
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import patient_of
from lungseg_gui.core.particulars import NOTHING, Particulars
from lungseg_gui.core.study import Image, Study
from lungseg_gui.services.library import Entry

MOST = 2000
"""Files that are asked for one proposal: a header takes a millisecond or two."""


def find_prior(
    current: Image,
    rows: Iterable[Entry],
    *,
    read: Callable[[Path], Study],
    go_on: Callable[[], object] = lambda: None,
) -> str:
    """Return the row of the patient's last image before the current one, else of the nearest in time; "" for none.

    Parameters
    ----------
    rows : iterable of Entry
        The nearest on the list first; those whose patient is known to be another are not read.
    read : callable
        Returns patient and day of a file; asked where the row does not say them yet.
    go_on : callable
        Called before each file; may raise to cancel.
    """
    patient = current.identity.patient
    if not patient:
        return ""
    now, found, asked = day_of(current), list[tuple[tuple[int, int], str]](), 0
    for place, row in enumerate(rows):
        known = row.identity
        if known is not None and (known.patient != patient or known == current.identity):
            continue
        if row.path == current.source or row.message:  # a file that cannot be read is not a prior
            continue
        go_on()
        said = Particulars.of(row.header)
        if said != NOTHING:
            study = Study(patient_id=said.patient_id, date=said.date)
        elif (asked := asked + 1) > MOST:
            continue
        else:
            try:
                study = read(row.path)
            except LungSegError:
                continue
        if patient_of(study.patient_id) == patient:
            day = read_day(study.date)
            later = (now - day).days if now is not None and day is not None else None
            found.append((_rank(later, place), row.key))
    return min(found)[1] if found else ""


def _rank(days: int | None, place: int) -> tuple[int, int]:
    """Order: earlier ones, the last of them first; of the same day; later ones; those without a day."""
    if days is None:
        return 4_000_000, place
    return (days if days > 0 else 2_000_000 - days), place
