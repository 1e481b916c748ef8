"""From a file to its review: decoded, with what the library and the journal kept of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.claiming import claim
from lungseg_gui.jobs.replacing import Stamp, stamp_of
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Entry, Library, key_of
from lungseg_gui.services.training_set import TrainingSet


@dataclass(frozen=True, eq=False)
class OpenedCase:
    """A case that can be shown.

    Attributes
    ----------
    entry : Entry
        Its row of the worklist.
    review : Review
        Mask and every step; another row whose file holds the same image may have the same one.
    image : Image
        Of this row's own file, as it says that it stands.
    notices : tuple of str
        What the reader must know of it.
    stamp : Stamp or None
        Of the file before it was read.
    """

    entry: Entry
    review: Review
    image: Image
    notices: tuple[str, ...]
    stamp: Stamp | None = None

    def sharing(self, review: Review) -> OpenedCase:
        """Return this row with the review of another row that holds the same image."""
        image, other = self.image, review.image
        if image.rendering == other.rendering:  # the same values in the same grey: 40 MB are held once
            image = replace(image, pixels=other.pixels)
        return replace(self, review=review, image=image, notices=image.notices)


def open_case(
    path: Path,
    *,
    read: Callable[[Path], Image],
    library: Library,
    journals: Journals,
    thumbnail: Callable[[Image, Mask | None], bytes],
    training_set: TrainingSet,
) -> OpenedCase:
    """Decode a file of the worklist and bring its review back; the case is locked from now on.

    Raises
    ------
    LungSegError
        If it cannot be read.
    """
    stamp = stamp_of(path)
    image = read(path)
    review = Review(image)
    claimed = claim(path, image, library=library, journals=journals, training_set=training_set)
    notices = [*image.notices, *claimed, *_replaced(path, image, library=library)]
    try:
        review.say(library.remarks(image.identity))
        review.figures = library.figures.of(image.identity)
        saved = library.load(image.identity)
        if saved is not None and not saved.restore(review):
            notices.append(tr("The saved mask belongs to an image of another size and was not used."))
    except LungSegError as error:
        notices.append(str(error))
    notices += _restore_steps(review, journals)
    _note_lost_steps(review, library)
    entry = library.opened(path, image, thumbnail=thumbnail(review.image, review.mask.live))
    return OpenedCase(entry, review, image, tuple(notices), stamp)


def _replaced(path: Path, image: Image, *, library: Library) -> list[str]:
    """Return what the reader must know of a file that held another image when it was last read."""
    try:
        before = library.entry(key_of(path))
    except LungSegError:  # the row is read again when it is written
        return []
    if before is None or before.identity is None or before.identity.image == image.identity.image:
        return []
    words = tr("{name} contains a different image from when it was last opened.", name=path.name)
    if before.status is not Status.NEW:
        words = together((words, tr("The earlier mask belongs to that image and is not shown here.")))
    return [words]


def _restore_steps(review: Review, journals: Journals) -> list[str]:
    """Bring back every step from the journal; return what the reader must know."""
    try:
        opened = journals.open(review.image.identity)
    except LungSegError as error:
        review.steps_lost = review.corrected
        return [str(error)]  # the mask is saved into the library instead
    opened.restore(review)
    return [*opened.notices, *([opened.read_only] if opened.read_only else [])]


def _note_lost_steps(review: Review, library: Library) -> None:
    """Have the library know that a corrected mask has lost its steps before there are others.

    Killed after the next stroke, the program would take the mask before that for the model's own else.
    """
    if review.steps_lost and review.from_model and not review.read_only:
        with suppress(LungSegError):  # a full disk: the next save says it, too
            library.save(review)


def check_unchanged(image: Image, *, read: Callable[[Path], Image]) -> None:
    """Make sure that a file still holds the image that was opened, before anything is taken from it again.

    Raises
    ------
    LungSegError
        If it cannot be read, or holds other pixels or another patient's.
    """
    if read(image.source).identity != image.identity:
        raise LungSegError(
            tr(
                "{name} was not exported: its file has been replaced by another image since it was opened.",
                name=image.name,
            ),
            remedy=tr("Open the new file to see the current image."),
        )


def namesakes_notice(names: Sequence[str]) -> str:
    """Return what the reader of an image should know of other listed files with its UID; "" where there are none."""
    if not names:
        return ""
    if len(names) == 1:
        return tr(
            "{file} has the same SOP Instance UID, but other pixels or another patient: "
            "each file is a separate case, with its own mask.",
            file=names[0],
        )
    return tr(
        "{files} and {file} have the same SOP Instance UID, but other pixels or another patient: "
        "each file is a separate case, with its own mask.",
        files=", ".join(names[:-1]),
        file=names[-1],
    )
