"""Cases that are decided on without being shown: read, and judged by the rules of the one on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.attention import Limit, findings_of, no_limit
from lungseg_gui.jobs.claiming import claim
from lungseg_gui.jobs.importing import origin_of, recall_steps
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.training_set import TrainingSet


class Why(Enum):
    """Why a case is left out where several are decided on."""

    UNREAD = "unread"
    EMPTY = "empty"
    CHECKS = "checks"
    DRAWN = "drawn"
    ELSEWHERE = "elsewhere"
    REPLACED = "replaced"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, eq=False)
class Case:
    """A case before it is decided on.

    Attributes
    ----------
    shot : Snapshot
        How far it is, with its mask.
    image : Image
        Standing as the reader says.
    protocol : str
        What the mask means.
    remarks : Remarks
        What was said of it.
    origin : str
        Which program the mask of an open case was imported from; "" for none.
    """

    shot: Snapshot
    image: Image
    protocol: str
    remarks: Remarks
    origin: str = ""

    @staticmethod
    def of(review: Review, chosen: str) -> Case:
        """Take an open case as it is now, where ``chosen`` is what the reader's masks mean; in the window's thread."""
        protocol = review.meaning(chosen)
        shot = replace(Snapshot.of(review), protocol=protocol)
        return Case(shot, review.image, protocol, review.remarks, origin_of(review))


def kept_case(
    path: Path,
    identity: Identity,
    *,
    read: Callable[[Path], Image],
    library: Library,
    journals: Journals,
    training_set: TrainingSet,
    protocol: str,
) -> Case | Why:
    """Read a case that is not open, with what the library kept of it.

    Parameters
    ----------
    identity : Identity
        Of the image that its row names.
    protocol : str
        What the reader's masks mean.

    Raises
    ------
    LungSegError
        If it cannot be read.
    """
    image = read(path)
    if image.identity != identity:
        return Why.REPLACED
    claim(path, image, library=library, journals=journals, training_set=training_set)
    review = Review(image)
    review.say(library.remarks(identity))
    saved = library.load(identity)
    if saved is None or not saved.restore(review):
        return Why.EMPTY
    if journals.leads_beyond(identity, lambda: saved.mask):
        return Why.DRAWN  # by a program that was killed: opening it brings the strokes back
    recall_steps(review, journals)
    return Case.of(review, protocol)


def why_not_accept(case: Case, *, limit: Limit = no_limit) -> Why | None:
    """Return why a case is not accepted unseen; None where its mask passes the checks or was called right."""
    if case.shot.status in (Status.ACCEPTED, Status.REJECTED):
        return Why.ACCEPTED if case.shot.status is Status.ACCEPTED else Why.REJECTED
    if not any((case.shot.mask == value).any() for value in (RIGHT, LEFT)):
        return Why.EMPTY  # not predicted yet, or withheld from what is not an upright frontal chest
    found = findings_of(case.shot, case.image, confirmed=case.remarks.confirmed, protocol=case.protocol, limit=limit)
    return None if found == () else Why.CHECKS


def undecided(identity: Identity, *, library: Library) -> Status:
    """Return how far a case that is not open would be without a decision.

    Raises
    ------
    LungSegError
        If the saved mask is damaged.
    """
    saved = library.load(identity)
    if saved is None:
        return Status.NEW
    return Status.CORRECTED if saved.corrected else Status.PREDICTED if saved.based_on else Status.NEW
