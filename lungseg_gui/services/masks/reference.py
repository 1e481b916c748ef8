"""Which image a DICOM segmentation is of, by its head: a file that is named after its UID says it nowhere else."""

from __future__ import annotations

import warnings
from typing import Any, BinaryIO

from lungseg_gui.services.masks.deflated import is_deflated
from lungseg_gui.services.masks.dicom_seg import SOP_CLASSES, refers_to

_PREAMBLE = 132


def images_of_seg(stream: BinaryIO) -> frozenset[str]:
    """Return the SOPInstanceUIDs of the images that a segmentation is of; none where a file is not a segmentation."""
    head = _head(stream)
    if head is None or str(head.get("SOPClassUID")) not in SOP_CLASSES:
        return frozenset()
    try:
        return frozenset(refers_to(head))
    except Exception:  # pydicom raises many kinds on damaged sequences
        return frozenset()


def image_uid(stream: BinaryIO) -> str:
    """Return the SOPInstanceUID of a DICOM image; "" for any other file, and for a segmentation."""
    head = _head(stream)
    if head is None or str(head.get("SOPClassUID")) in SOP_CLASSES:
        return ""
    return str(head.get("SOPInstanceUID") or "")


def _head(stream: BinaryIO) -> Any:  # noqa: ANN401  (pydicom's elements have no types)
    import pydicom

    try:
        if stream.read(_PREAMBLE)[128:] != b"DICM":
            return None
        stream.seek(0)
        if is_deflated(stream):  # a few bytes could fill the memory
            return None
        stream.seek(0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they quote values, and with them the patient
            return pydicom.dcmread(stream, stop_before_pixels=True)
    except Exception:  # pydicom raises many kinds on damaged files: they refer to nothing
        return None
