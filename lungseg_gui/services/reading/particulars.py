"""Patient and study of a DICOM file: a handful of elements at its beginning, tens of thousands of files in a row.

pydicom finds the elements; they are made texts here, which takes a third of the time that whole data sets take.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import BinaryIO

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.dataelem import RawDataElement
from pydicom.filereader import data_element_generator
from pydicom.tag import BaseTag, Tag
from pydicom.valuerep import PN_DELIMS, TEXT_VR_DELIMS

from lungseg_gui.core.identity import study_of
from lungseg_gui.core.particulars import NOTHING, Particulars, age_of, written_name
from lungseg_gui.core.printable import printable
from lungseg_gui.services.reading.fields import clean
from lungseg_gui.services.reading.header import DEFLATED, TRANSFER_SYNTAX, encoding_of, file_meta
from lungseg_gui.services.reading.limits import inflate

_CHARSET, _UID = Tag("SpecificCharacterSet"), Tag("StudyInstanceUID")
_ASKED = {
    Tag(keyword): name
    for name, keyword in {
        "charset": "SpecificCharacterSet",
        "uid": "StudyInstanceUID",
        "patient": "PatientName",
        "patient_id": "PatientID",
        "born": "PatientBirthDate",
        "age": "PatientAge",
        "date": "StudyDate",
        "time": "StudyTime",
        "modality": "Modality",
        "view": "ViewPosition",
        "accession": "AccessionNumber",
        "study": "StudyDescription",
        "series": "SeriesDescription",
    }.items()
}
_TAGS: list[BaseTag | int] = list(_ASKED)
_PARTS = (1 << 14, 1 << 18, 1 << 23)  # bytes: the first holds all of it as a rule


def particulars_in(stream: BinaryIO) -> Particulars:
    """Return what a DICOM file says; nothing where it is damaged, or all of it comes too late in the file.

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
        beyond = tag > _UID
        return beyond

    found: dict[str, bytes] = {}
    for element in data_element_generator(stream, not explicit, little, is_beyond, specific_tags=_TAGS):
        name = _ASKED.get(element.tag)
        if name and isinstance(element, RawDataElement) and isinstance(element.value, bytes):
            found[name] = element.value
    return found, beyond


def _said(found: dict[str, bytes]) -> Particulars:
    charset = found.pop("charset", b"").decode("ascii", "replace").strip(" \0").split("\\")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        encodings = convert_encodings([part.strip() for part in charset])
        said = {
            name: _line(decode_bytes(value, encodings, PN_DELIMS if name == "patient" else TEXT_VR_DELIMS))
            for name, value in found.items()
        }
    born, stated, uid = (said.pop(name, "") for name in ("born", "age", "uid"))
    said["patient"], said["time"] = written_name(said.get("patient", "")), said.get("time", "")[:4]
    age = age_of(stated, born=born, day=said.get("date", ""))
    return Particulars(study_key=study_of(uid), age=age, **said)


def _line(words: str) -> str:
    return printable(clean(words.rstrip(" \0").replace("\\", ", ")))
