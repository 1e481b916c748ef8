"""A mask of this or another program becomes that of a case of the worklist."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import IMPORTED, TAKEN, Review, Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library
from lungseg_gui.services.masks import FoundMask, read_mask_for

_PATIENCE_S = 60.0
PRIOR = "the prior"
"""Where a mask came from that was copied from an earlier image of the patient."""


def step_name(found: FoundMask) -> str:
    """Return what the history calls the step, in English; see ``core.steps``."""
    return f"{IMPORTED}{found.origin}"


def copy_name(date: str) -> str:
    """Return what the history calls the copy of another image's mask, in English; ``date`` may be ""."""
    return f"{IMPORTED}{PRIOR} of {date}" if date else f"{IMPORTED}{PRIOR}"


def origin_of(review: Review) -> str:
    """Return which program the mask as it is now came from; "" where it was predicted or drawn here."""
    for step in reversed(review.history.done):
        if step.name.startswith(IMPORTED):
            return step.name.removeprefix(IMPORTED)
        if step.name.startswith(TAKEN):
            return ""
    return ""


def recall_steps(review: Review, journals: Journals) -> None:
    """Let a case that is not open know by which steps its mask came about: :func:`origin_of` asks for them."""
    if review.corrected:
        steps = journals.steps_to(review.image.identity, review.mask.committed)
        review.history.attach(None, steps=steps, position=len(steps))


def import_mask(
    path: Path,
    mask: Path,
    *,
    read: Callable[[Path], Image],
    library: Library,
    journals: Journals,
    anyway: bool = False,
) -> FoundMask:
    """Read a mask for an image and keep it as the case's, as one step that can be undone when the case is opened.

    Raises
    ------
    LungSegError
        If one of both cannot be read, if they do not belong together, or if another program works on the case.
    """
    image = read(path)
    said = library.remarks(image.identity).orientation
    image = replace(image, orientation=said) if said else image
    found = read_mask_for(mask, image, anyway=anyway)
    review = Review(image)
    saved = library.load(image.identity)
    if saved is not None:
        saved.restore(review)
    opened = journals.open(image.identity)
    opened.restore(review)
    try:
        if opened.read_only:
            raise LungSegError(opened.read_only, remedy=tr("Close the case there first."))
        if review.status in (Status.ACCEPTED, Status.REJECTED):
            raise LungSegError(
                tr("{name} is already accepted: its mask is kept.", name=image.name)
                if review.status is Status.ACCEPTED
                else tr("{name} is already rejected: its mask is kept.", name=image.name),
                remedy=tr("Open it and change its mask there."),
            )
        edit = review.replace(found.mask, step_name(found))
        library.opened(path, image)
        if edit is not None:
            if not journals.flush(_PATIENCE_S):
                raise LungSegError(
                    tr("The mask of {name} could not be saved.", name=image.name),
                    remedy=tr("Check the disk, then import it again."),
                )
            library.save(review)
    finally:
        journals.release(image.identity)
    return found
