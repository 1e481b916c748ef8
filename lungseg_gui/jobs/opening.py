"""From a file to its review: decoded, with what the library and the journal kept of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Image
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Entry, Library


@dataclass(frozen=True, eq=False)
class OpenedCase:
    """A case that can be shown.

    Attributes
    ----------
    entry : Entry
        Its row of the worklist.
    review : Review
        Image, mask and every step.
    notices : tuple of str
        What the reader must know of it.
    """

    entry: Entry
    review: Review
    notices: tuple[str, ...]


def open_case(
    path: Path,
    *,
    read: Callable[[Path], Image],
    library: Library,
    journals: Journals,
    thumbnail: Callable[[Image, Mask | None], bytes],
) -> OpenedCase:
    """Decode a file of the worklist and bring its review back; the case is locked from now on.

    Raises
    ------
    LungSegError
        If it cannot be read.
    """
    image = read(path)
    review = Review(image)
    notices = list(image.notices)
    try:
        saved = library.load(image.identity)
        if saved is not None and not saved.restore(review):
            notices.append("The saved mask belongs to an image of another size and was not taken.")
    except LungSegError as error:
        notices.append(str(error))
    notices += _restore_steps(review, journals)
    entry = library.opened(path, image, thumbnail=thumbnail(image, review.mask.live))
    return OpenedCase(entry, review, tuple(notices))


def _restore_steps(review: Review, journals: Journals) -> list[str]:
    """Bring back every step from the journal; return what the reader must know."""
    try:
        opened = journals.open(review.image.identity)
    except LungSegError as error:
        return [str(error)]  # the mask is saved into the library instead
    opened.restore(review)
    return [*opened.notices, *([opened.read_only] if opened.read_only else [])]
