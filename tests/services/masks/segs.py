"""DICOM segmentations as small as they can be, of any kind, and images that they refer to; nothing is written by us."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.core.study import Image
from tests import dicom_files as made
from tests.core.reviews import image as an_image

SEG, LABELMAP_SEG = "1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"
UID = "2.25.11"
SIDES = {"right": "24028007", "left": "7771000"}


def image_of(shape: tuple[int, int], folder: Path = Path("/studies"), uid: str = UID) -> Image:
    """Return an image that segmentations are read for; its file may not be there."""
    shown = an_image(uid, shape=shape)
    return Image(uid, shown.pixels, 12, folder / "source.dcm", "DICOM", spacing_note="a test")


def item(**elements: object) -> Dataset:
    found = Dataset()
    for keyword, value in elements.items():
        setattr(found, keyword, value)
    return found


def segment(number: int, label: str | None = None, code: str = "", *modifiers: str) -> Dataset:
    """Return a row of the SegmentSequence; its type has a code and maybe modifiers."""
    row = item(SegmentNumber=number)
    if label is not None:
        row.SegmentLabel = label
    if code:
        kind = item(CodeValue=code)
        if modifiers:
            kind.SegmentedPropertyTypeModifierCodeSequence = [item(CodeValue=one) for one in modifiers]
        row.SegmentedPropertyTypeCodeSequence = [kind]
    return row


def frame_of(number: int | None) -> Dataset:
    """Return the groups of a frame that belongs to a segment; None where they do not say to which."""
    if number is None:
        return Dataset()
    return item(SegmentIdentificationSequence=[item(ReferencedSegmentNumber=number)])


def seg(
    frames: NDArray[Any], segments: Sequence[Dataset], *, refers: Sequence[str] = (UID,), **others: object
) -> Dataset:
    """Make a segmentation of frames (N, H, W) uint8, each of which is a segment's, in their order."""
    numbers = [int(one.SegmentNumber) for one in segments]
    pictures = made.dataset(frames[0], SOPClassUID=SEG, SOPInstanceUID="2.25.77", PatientOrientation=None)
    pictures.PixelData, pictures.NumberOfFrames = frames.tobytes(), len(frames)
    pictures.SegmentationType, pictures.SegmentSequence = "BINARY", list(segments)
    pictures.Manufacturer, pictures.ManufacturerModelName = "Somebody", "Other Lung Tool"
    if refers:
        images = [item(ReferencedSOPInstanceUID=one) for one in refers]
        pictures.ReferencedSeriesSequence = [item(ReferencedInstanceSequence=images)]
    if len(numbers) == len(frames):
        pictures.PerFrameFunctionalGroupsSequence = [frame_of(number) for number in numbers]
    for keyword, value in others.items():
        if value is None:
            delattr(pictures, keyword)
        else:
            setattr(pictures, keyword, value)
    return pictures


def two_lungs(mask: NDArray[Any], **others: Any) -> Dataset:  # noqa: ANN401
    """Make a segmentation of a mask as most programs write it: a frame for each lung."""
    frames = np.stack([(mask == value).astype(np.uint8) for value in (1, 2)])
    return seg(frames, [segment(1, "R", "3341006"), segment(2, "L", "44029006")], **others)


def encoded(made_seg: Dataset, syntax: str = made.EXPLICIT) -> bytes:
    return made.encode(made_seg, syntax)


@contextmanager
def heads_alone() -> Generator[list[object]]:
    """Fail where pixels are read; give what was read."""
    really, seen = pydicom.dcmread, list[object]()

    def read(*given: Any, **named: Any) -> Dataset:  # noqa: ANN401
        assert named.get("stop_before_pixels") is True
        seen.append(given[0])
        return really(*given, **named)

    with patch.object(pydicom, "dcmread", read):
        yield seen
