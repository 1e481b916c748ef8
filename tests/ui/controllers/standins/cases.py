"""Images, masks, predictions, reviews and rows: image 1 is /x/1.dcm, and no other number has its pixels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, RIGHT, Mask, PackedMask
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.library import Entry

SHAPE = (40, 60)


def image_of(number: int = 1, *, spacing: Spacing | None = None, patient: str = "", **more: Any) -> Image:  # noqa: ANN401
    """Return an image that no other number has."""
    pixels = np.full(SHAPE, number, np.uint16)
    pixels.setflags(write=False)
    return Image(f"1.2.{number}", pixels, 12, Path(f"/x/{number}.dcm"), "DICOM", spacing=spacing, **more)


def lungs(shape: tuple[int, int] = SHAPE) -> Mask:
    """Return a mask with both lungs where a frontal image has them."""
    mask = np.zeros(shape, np.uint8)
    mask[8:30, 6:24], mask[8:30, 36:54] = RIGHT, LEFT
    return mask


def predicted(image: Image, mask: Mask | None = None, *, version: str = "1.0", **more: Any) -> Prediction:  # noqa: ANN401
    """Return a prediction of an image."""
    packed = PackedMask.pack(lungs(image.shape) if mask is None else mask)
    return Prediction(image.identity, packed, version, "cpu", 1.0, 0.1, **more)


def review_of(
    number: int = 1,
    status: Status = Status.NEW,
    *,
    mask: Mask | None = None,
    **more: Any,  # noqa: ANN401
) -> Review:
    """Return a review, with both lungs drawn unless it is new."""
    review = Review(image_of(number, **more))
    if status is not Status.NEW:
        edited, based_on = status is not Status.PREDICTED, "1.0" if status is Status.PREDICTED else ""
        review.resume(lungs() if mask is None else mask, status=status, edited=edited, based_on=based_on)
    return review


def row(
    key: str = "/x/a.png", *, identity: Identity | None = None, status: Status = Status.NEW, order: int = 1
) -> Entry:
    """Return a row of the worklist by its key; unless told otherwise, its file was not read yet."""
    return Entry(key, identity, Path(key).name, status, None, "", "", -1, "", order)


def entry_of(
    number: int = 1,
    status: Status = Status.NEW,
    *,
    identity: Identity | None = None,
    read: bool = True,
    **more: Any,  # noqa: ANN401
) -> Entry:
    """Return the row of an image by its number."""
    known = identity or (image_of(number).identity if read else None)
    return replace(row(f"/x/{number}.dcm", identity=known, status=status, order=number), **more)
