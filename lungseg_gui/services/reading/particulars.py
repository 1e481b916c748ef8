"""Patient and study of a DICOM file that is not written in the usual way; ``plain_header`` reads all others.

pydicom finds the elements; they are made texts here, which takes a third of the time that whole data sets take.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import BinaryIO

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.dataelem import RawDataElement
from pydicom.filereader import data_element_generator
from pydicom.tag import BaseTag
from pydicom.valuerep import PN_DELIMS, TEXT_VR_DELIMS

from lungseg_gui.core.particulars import NOTHING, Particulars
from lungseg_gui.services.reading.beginning import DEFLATED, TRANSFER_SYNTAX, encoding_of, file_meta
from lungseg_gui.services.reading.limits import inflate
from lungseg_gui.services.reading.plain_header import ASKED, UID, put_together

_TAGS: list[BaseTag | int] = list(ASKED)
_DELIMITERS = {"patient": PN_DELIMS}
_PARTS = (1 << 14, 1 << 18, 1 << 23)  # bytes: the first holds all of it as a rule


def particulars_in(stream: BinaryIO) -> Particulars:
    """Return what a DICOM file says; nothing where it is damaged, or all of it lies too far behind.

    Raises
    ------
    OSError
        If it cannot be read now.
    """
    for size in _PARTS:
        stream.seek(0)
        content = stream.read(size)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found, whole = _elements(content)
        except Exception:  # pydicom leaks many kinds on damaged files, also where an element is cut by the part's end
            found, whole = {}, False
        if whole or len(content) < size:
            return _said(found) if found else NOTHING
    return NOTHING


def _elements(content: bytes) -> tuple[dict[str, bytes], bool]:
    """Return the bytes of the elements, and whether the file was read beyond the last of them."""
    meta, position = file_meta(content)
    if meta.get(TRANSFER_SYNTAX) == DEFLATED:
        content, position = inflate(memoryview(content)[position:]), 0
    little, explicit = encoding_of(memoryview(content), position)
    stream, beyond = BytesIO(content), False
    stream.seek(position)

    def is_beyond(tag: BaseTag, _vr: str | None, _length: int) -> bool:
        nonlocal beyond
        beyond = tag > UID
        return beyond

    found: dict[str, bytes] = {}
    for element in data_element_generator(stream, not explicit, little, is_beyond, specific_tags=_TAGS):
        name = ASKED.get(element.tag)
        if name and isinstance(element, RawDataElement) and isinstance(element.value, bytes):
            found[name] = element.value
    return found, beyond


def _said(found: dict[str, bytes]) -> Particulars:
    charset = found.pop("charset", b"").decode("ascii", "replace").strip(" \0").split("\\")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        encodings = convert_encodings([part.strip() for part in charset])
        return put_together(
            found, lambda name, value: decode_bytes(value, encodings, _DELIMITERS.get(name, TEXT_VR_DELIMS))
        )
