"""Whether the rows and columns of a segmentation run as those of its image, where both have one frame of reference."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from lungseg_gui.services.masks.deflated import is_deflated

_TAGS = ("FrameOfReferenceUID", "ImageOrientationPatient")
_ALONG = 0.999  # cosine: less is another plane

Turned = tuple[bool, bool]
"""Whether rows, and whether columns, come in the opposite order."""


def turned(seg: Any, source: Path | BinaryIO) -> Turned | None:  # noqa: ANN401  (pydicom's elements have no types)
    """Compare the plane of a segmentation with that of its image; None where they are other planes.

    ITK, and dcmqi with it, keeps the order that a mask has in its file and says so only in the orientation. Where
    either has no geometry, or a nominal one of its own, the grid is that of the image.
    """
    head = _head(source)
    if head is None or not head.get("FrameOfReferenceUID"):
        return False, False
    own, theirs = head.get("ImageOrientationPatient"), _orientation(seg)
    if head.FrameOfReferenceUID != seg.get("FrameOfReferenceUID") or not own or not theirs:
        return False, False
    along = np.sum(np.reshape(np.array(own, float), (2, 3)) * np.reshape(np.array(theirs, float), (2, 3)), axis=1)
    if not (np.abs(along) > _ALONG).all():
        return None
    return bool(along[1] < 0), bool(along[0] < 0)


def _orientation(seg: Any) -> Any:  # noqa: ANN401
    for groups in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for item in (seg.get(groups) or [])[:1]:
            for plane in item.get("PlaneOrientationSequence") or []:
                return plane.get("ImageOrientationPatient")
    return None


def _head(source: Path | BinaryIO) -> Any:  # noqa: ANN401
    import pydicom

    try:
        with warnings.catch_warnings(), source.open("rb") if isinstance(source, Path) else source as stream:
            warnings.simplefilter("ignore")  # they quote values, and with them the patient
            if is_deflated(stream):  # a few bytes could fill the memory
                return None
            stream.seek(0)
            return pydicom.dcmread(stream, stop_before_pixels=True, specific_tags=list(_TAGS))
    except Exception:  # gone since it was opened, or no DICOM: it has no geometry then
        return None
