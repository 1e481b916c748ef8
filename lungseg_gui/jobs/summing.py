"""One case after the other for a page of many: its figures or a small picture; no image is held any longer."""

from __future__ import annotations

from dataclasses import replace

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.measure import measure
from lungseg_gui.core.readings import Reader, Request
from lungseg_gui.core.review import Review, Status, with_mask
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.saying import readings
from lungseg_gui.jobs.exporting import Read, image_of, kept_review, outcome_of
from lungseg_gui.services.agreement import agreement
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Entry, Library
from lungseg_gui.services.record import Record
from lungseg_gui.services.writing.illustrations import encode_small
from lungseg_gui.services.writing.set_page import CaseSummary


def summary(
    entry: Entry, name: str, *, read: Read, library: Library, journals: Journals, record: Record
) -> CaseSummary:
    """Look at one case as the library has it; what cannot be read says why.

    Parameters
    ----------
    name : str
        What the case is called on the page.
    """
    decided = entry.status is Status.REJECTED
    blank = CaseSummary(name, entry.status.value, tr(entry.remarks.reason) if decided else "", entry.attention)
    if entry.message or entry.status is Status.NEW:
        return replace(blank, error=entry.message)
    try:
        image = image_of(entry.path, read=read, library=library)
        review = kept_review(image, library=library, journals=journals)
    except LungSegError as error:
        return replace(blank, error=str(error))
    blank = _with_readers(blank, image, record)
    if image.identity != entry.identity:
        return replace(blank, error=tr("The file contains a different image from when it was opened."))
    if review is None:
        return blank
    return _measured(blank, review)


def summary_of(review: Review, name: str) -> CaseSummary:
    """Look at a case that is at hand, whether or not it is on a worklist."""
    return _measured(CaseSummary(name, review.status.value), review)


def _with_readers(blank: CaseSummary, image: Image, record: Record) -> CaseSummary:
    """Compare the masks of two readers, once both have accepted theirs; before that each reads blind."""
    key = image.identity.key  # that of a second reading has no request: a third reader reads blind
    try:
        both = [request for request in record.requests().values() if request.image == key and request.compares]
        if not both or both[-1].first is None or both[-1].second is None:
            return blank
        request, first, second = both[-1], both[-1].first, both[-1].second
        apart = agreement(record.mask(first), record.mask(second), image.spacing)
    except LungSegError:  # a damaged record is reported where something is decided
        return blank
    one, other = sorted(_called(line.reader, request) for line in (first, second))
    readers = tr("{one} and {other}", one=one, other=other)
    return replace(blank, readers=readers, readers_dice=apart.dice, readers_hd95_mm=apart.hd95_mm)


def _called(reader: Reader, request: Request) -> str:
    """Return a reader's name; who decided before having one had it when asking for the second reading."""
    asked = request.by.name if request.by.id == reader.id else ""
    return reader.name or asked or tr("the first reader")


def tile(entry: Entry, side: int, *, outlines: bool, read: Read, library: Library) -> bytes:
    """Return a small picture of a case as JPEG, ``side`` pixels at most; b"" where it cannot be read."""
    try:
        image = image_of(entry.path, read=read, library=library)
        review = kept_review(image, library=library) if outlines else None
    except LungSegError:
        return b""
    mask = None if review is None else review.mask.live
    return encode_small(image, mask, side=side)


def _measured(blank: CaseSummary, review: Review) -> CaseSummary:
    outcome, made = outcome_of(review), with_mask(review.prediction)
    found = measure(outcome.mask, outcome.image.spacing, outcome.image.turn)
    measured = replace(
        blank,
        made=outcome.made,
        version=outcome.model_version,
        protocol=review.meaning(""),
        right_cm2=found.right.area_cm2,
        left_cm2=found.left.area_cm2,
        left_to_right=found.left_to_right or None,
        ctr=_ratio(review),
        uncertainty=None if made is None else made.uncertainty,
    )
    if outcome.made != "corrected" or made is None or made.model_version != outcome.model_version:
        return measured
    # Distances in mm would take most of the time, and the page does not say them.
    apart = agreement(made.mask.read(), outcome.mask, None)
    return replace(measured, dice=apart.dice, contour_percent=100 * apart.contour_left)


def _ratio(review: Review) -> float | None:
    """Return the cardiothoracic ratio that was drawn last; None where nobody drew one or moved the proposed one."""
    found = [
        reading.value
        for figure in review.figures
        if not figure.proposed
        for reading in readings(figure, review.image)
        if reading.key == "ctr"
    ]
    return found[-1] if found else None
