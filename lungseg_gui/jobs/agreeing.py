"""Two decided readings of one image: how well they agree, where they differ, and what can be made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.difference import difference_picture
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.readings import Line, Request, in_sight
from lungseg_gui.core.study import Image, Pixels
from lungseg_gui.services.agreement import LungAgreement, by_lung
from lungseg_gui.services.library import Library
from lungseg_gui.services.record import Record

_SIDE = 560  # px of the picture: sharp in the panel at twice the size


@dataclass(frozen=True, eq=False)
class Agreed:
    """What both readers made of an image.

    Attributes
    ----------
    first, second : Mask
        (H, W) uint8, as they were decided on.
    figures : mapping
        By lung, and under 0 of both together.
    picture : ndarray (h, w, 3) uint8
        RGB, upright: what only one of them has.
    why_not : str
        Why neither can be chosen, as a sentence; "" where one can.
    """

    request: Request
    first: Mask
    second: Mask
    figures: Mapping[int, LungAgreement]
    picture: NDArray[np.uint8]
    why_not: str = ""


def look(image: Image, *, record: Record, library: Library) -> tuple[tuple[Line, ...], Agreed | None]:
    """Return what of the record may be shown of an image, and how two readings of it agree where there are two.

    Raises
    ------
    LungSegError
        The record cannot be read, or a mask of it is missing.
    """
    identity = image.identity
    lines = in_sight(record.of(identity), reading=identity.reading)
    requests = [one for one in record.requests().values() if one.image == identity.key and one.compares]
    if not requests:
        return lines, None
    request = requests[-1]
    assert request.first is not None  # both have decided
    assert request.second is not None
    first, second = record.mask(request.first), record.mask(request.second)
    upright = image.turn.upright
    pixels = cast("Pixels", upright(image.pixels))
    picture = difference_picture(pixels, upright(second), upright(first), size=_SIDE)
    figures = by_lung(first, second, image.spacing)
    return lines, Agreed(request, first, second, figures, picture, _why_not(image, request, library))


def _why_not(image: Image, request: Request, library: Library) -> str:
    """Return why the second mask does not mean what the first one means, where that is so."""
    reading = image.identity.read_as(request.token)
    mine, theirs = library.load(image.identity), library.load(reading)
    meanings = {review.protocol for review in (mine, theirs) if review is not None and review.protocol}
    if len(meanings) > 1:
        return tr("The two masks differ in what they include: correct one by hand, or request another reading.")
    if library.remarks(image.identity).orientation != library.remarks(reading).orientation:
        return tr(
            "The two readers disagree on the orientation of the image: restore it first, or request another reading."
        )
    return ""
