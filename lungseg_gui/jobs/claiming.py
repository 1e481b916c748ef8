"""What version 1 kept under a bare UID is given to the image that it was made for, and to no other."""

from __future__ import annotations

from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.render import same_picture
from lungseg_gui.core.study import Image
from lungseg_gui.services.files import sha256
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library
from lungseg_gui.services.training_set import TrainingSet


def claim(
    path: Path, image: Image, *, library: Library, journals: Journals, training_set: TrainingSet
) -> tuple[str, ...]:
    """Give an image that was just read what version 1 kept of it: mask, steps, place in the training set.

    The UID is no proof. A file without one was known by the hash of its bytes, which is; else every thumbnail that
    version 1 drew for files with this UID must show this picture. Where they show several, no image gets the mask.

    Returns
    -------
    tuple of str
        What the reader must know: that a mask under this UID was not taken.
    """
    waiting = library.waiting
    if not waiting:
        return ()
    proven = not image.uid
    try:
        uid = image.uid or _uid_of_bytes(path, waiting.listed_as(path))
        if not uid:
            return ()
        training_set.claim(uid, image)
        kept = waiting.under(uid)
        if kept is None:
            return ()
        shown = [same_picture(png, image) for png in kept.thumbnails]
        fits = proven or (bool(shown) and all(shown))
        if fits and not kept.aside and kept.shape in ((0, 0), image.shape):
            journals.claim(uid, image.identity)
            waiting.give(uid, image)
            return ()
        if any(shown) and not kept.aside:
            waiting.set_aside(uid)
    except LungSegError as error:
        return (str(error),)
    except OSError:
        return ()  # the file is gone since it was read: it is asked for again when it is opened again
    return (
        tr(
            "Version 0.1 stored a mask under the UID of {name}, "
            "but it may not belong to this image: it was not used, and is kept in {file}.",
            name=image.name,
            file=waiting.backup.name,
        ),
    )


def _uid_of_bytes(path: Path, listed_as: str) -> str:
    """Return what version 1 called a file without a UID; "" where this file was another one then."""
    uid = f"sha256:{sha256(path.read_bytes())}"
    return uid if listed_as in ("", uid) else ""
