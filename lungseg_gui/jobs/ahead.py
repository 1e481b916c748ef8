"""Images of the worklist that nobody has opened yet: decoded ahead, and their predictions kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lungseg_gui.core.errors import Cancelled, LungSegError, NotTheFile
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.attention import Limit, keep_prediction, no_limit
from lungseg_gui.jobs.claiming import claim
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Entry, Library
from lungseg_gui.services.training_set import TrainingSet

Read = Callable[[Path], Image]
Thumbnail = Callable[[Image, Mask | None], bytes]


def read_ahead(
    path: Path, *, read: Read, library: Library, journals: Journals, training_set: TrainingSet, thumbnail: Thumbnail
) -> tuple[Image, Entry]:
    """Decode a file of the worklist that nobody has opened yet, and note what it is.

    Returns
    -------
    (Image, Entry)
        The entry's status says whether there is anything to predict: another file of the same image may have a mask.

    Raises
    ------
    LungSegError
        If it cannot be read; its row says so from then on.
    """
    try:
        image = read(path)
    except (Cancelled, NotTheFile):
        raise
    except LungSegError as error:
        library.failed(path, str(error))
        raise
    claim(path, image, library=library, journals=journals, training_set=training_set)  # opening it says why
    said = library.remarks(image.identity).orientation
    image = replace(image, orientation=said) if said else image
    return image, library.opened(path, image, thumbnail=thumbnail(image, None))


def keep_ahead(
    prediction: Prediction,
    image: Image,
    *,
    library: Library,
    thumbnail: Thumbnail,
    protocol: str = LUNG_FIELD,
    limit: Limit = no_limit,
) -> None:
    """Check the mask of an image that nobody has opened yet, and keep it; a correction in the library always wins.

    Parameters
    ----------
    image : Image
        Standing as the reader says.
    protocol : str
        What the mask means, for the checks.
    limit : callable
        Returns the uncertainty limit of a version by its name.

    Raises
    ------
    LungSegError
        If the library cannot be written.
    """
    drawn = thumbnail(image, prediction.mask.read())
    keep_prediction(prediction, image, library=library, protocol=protocol, thumbnail=drawn, limit=limit)
