"""What the heading of a patient or of a study says."""

from __future__ import annotations

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.particulars import Particulars
from lungseg_gui.ui.panels.worklist_order import WorklistEntry
from lungseg_gui.ui.panels.worklist_places import Heading
from lungseg_gui.ui.panels.worklist_title import Titles, day_of, of_patient


def title_of(heading: Heading, first: WorklistEntry, titles: Titles) -> str:
    """Return whose images stand below, or of which study they are.

    Parameters
    ----------
    first : WorklistEntry
        Of the rows below.
    """
    known, group = Particulars.of(first.header), heading.group
    if heading.is_study:
        if titles.hidden:
            return tr("A study")
        said = (day_of(known.date), known.study)
        return " · ".join(filter(None, said)) or tr("Study without a date")
    if group.nameless:
        return tr("No patient name")
    if titles.hidden:
        return tr("Patient {n}", n=group.first)
    day = day_of(known.date) if group.studies == 1 else ""
    return " · ".join(filter(None, (of_patient(known.patient, known.patient_id), day)))


def count_words(heading: Heading, *, short: bool = False) -> str:
    """Say how many of a group's images are done, and how many are listed where that is not all of them."""
    group = heading.group
    if short:
        return f"{grouped(group.done)}/{grouped(group.all)}"
    done = tr_count("{n} of {all} done", "", group.done, all=grouped(group.all))
    if heading.number == group.all:
        return done
    return tr_count("{n} listed, {done}", "", heading.number, done=done)
