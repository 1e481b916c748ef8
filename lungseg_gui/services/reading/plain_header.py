"""Patient and study of an ordinary DICOM file, read without pydicom.

pydicom takes 27 MB and 0.7 s of whoever imports it, for fourteen elements that lie at the beginning of nearly every
file in the same way. What is not ordinary is left to pydicom (``particulars``), which says the same of what is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO

from lungseg_gui.core.identity import study_of
from lungseg_gui.core.particulars import NOTHING, Particulars, age_of, written_name
from lungseg_gui.core.printable import printable
from lungseg_gui.services.reading.beginning import DEFLATED, TRANSFER_SYNTAX, encoding_of, file_meta
from lungseg_gui.services.reading.lines import one_line

UID = 0x0020000D
ASKED: Mapping[int, str] = {
    0x00080005: "charset",
    0x00080020: "date",
    0x00080030: "time",
    0x00080050: "accession",
    0x00080060: "modality",
    0x00081030: "study",
    0x0008103E: "series",
    0x00100010: "patient",
    0x00100020: "patient_id",
    0x00100030: "born",
    0x00101010: "age",
    0x00185101: "view",
    UID: "uid",
}
_PARTS = (1 << 14, 1 << 18)  # bytes: the first holds all of it as a rule
_ENCODINGS = {b"": "latin_1", b"ISO_IR 6": "latin_1", b"ISO_IR 100": "latin_1", b"ISO_IR 192": "utf_8"}
_ESCAPE = 0x1B  # another set of characters begins
_TEXTS = frozenset((b"AS", b"CS", b"DA", b"LO", b"PN", b"SH", b"TM", b"UI"))
_SHORT = _TEXTS | frozenset((b"AE", b"AT", b"DS", b"DT", b"FL", b"FD", b"IS", b"LT", b"SL", b"SS", b"ST", b"UL", b"US"))
_LONG = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_ITEM, _ITEM_ENDS, _SEQUENCE_ENDS, _UNDEFINED = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD, 0xFFFFFFFF
_MARK_OF_END = b"\xfe\xff\xdd\xe0"
_DEEPEST = 8  # sequences in sequences


class _NotOrdinary(Exception):
    """pydicom has to say what it is."""


def plainly_said(stream: BinaryIO) -> Particulars | None:
    """Return what a DICOM file says, read up to the study's UID; None where it is not written in the usual way.

    Raises
    ------
    OSError
        If it cannot be read now.
    """
    for size in _PARTS:
        stream.seek(0)
        content = stream.read(size)
        try:
            return _said(_elements(content))
        except (_NotOrdinary, UnicodeDecodeError):
            if len(content) < size:
                return None
    return None


def put_together(found: dict[str, bytes], decode: Callable[[str, bytes], str]) -> Particulars:
    """Return what is said by the bytes of the elements; ``decode`` makes those of a name of :data:`ASKED` a text."""
    said = {name: _line(decode(name, value)) for name, value in found.items()}
    born, stated, uid = (said.pop(name, "") for name in ("born", "age", "uid"))
    said["patient"], said["time"] = written_name(said.get("patient", "")), said.get("time", "")[:4]
    age = age_of(stated, born=born, day=said.get("date", ""))
    return Particulars(study_key=study_of(uid), age=age, **said)


def _line(words: str) -> str:
    return printable(one_line(words.rstrip(" \0").replace("\\", ", ")))


def _said(found: dict[str, bytes]) -> Particulars:
    if not found:
        return NOTHING
    encoding = _ENCODINGS.get(found.pop("charset", b"").strip(b" \0"))
    if encoding is None or any(_ESCAPE in value for value in found.values()):
        raise _NotOrdinary
    return put_together(found, lambda name, value: value.decode(encoding))


def _elements(content: bytes) -> dict[str, bytes]:
    """Return the bytes of the elements that are asked for."""
    meta, position = file_meta(content)
    if meta.get(TRANSFER_SYNTAX) == DEFLATED or len(content) < position + 8:
        raise _NotOrdinary
    little, explicit = encoding_of(memoryview(content), position)
    if not little:
        raise _NotOrdinary
    walk = _Walk(content, position, explicit=explicit)
    found: dict[str, bytes] = {}
    while True:
        tag, vr, length = walk.next()
        if tag >= _ITEM:  # a mark that belongs into a sequence
            raise _NotOrdinary
        if tag > UID:
            return found
        name = ASKED.get(tag)
        if length == _UNDEFINED:
            if name:
                raise _NotOrdinary
            walk.skip_sequence()
            continue
        value = walk.take(length)
        if name is None:
            continue
        if name in found or (explicit and vr not in _TEXTS):
            raise _NotOrdinary
        found[name] = value


class _Walk:
    """Goes from element to element of a data set in memory, little endian."""

    def __init__(self, content: bytes, position: int, *, explicit: bool) -> None:
        self._content, self._at, self._explicit = content, position, explicit

    def next(self) -> tuple[int, bytes, int]:
        """Return tag, VR (empty where it is implicit) and length of the element here, and go on to its value."""
        tag, length = self._tag(), self._number(self._at + 4, 4)
        vr = b"" if tag >> 16 == 0xFFFE or not self._explicit else self._content[self._at + 4 : self._at + 6]
        self._at += 8
        if not vr:
            return tag, vr, length
        if vr in _SHORT:
            return tag, vr, length >> 16
        if vr not in _LONG:
            raise _NotOrdinary
        length = self._number(self._at, 4)
        self._at += 4
        if length == _UNDEFINED and vr != b"SQ":
            raise _NotOrdinary
        return tag, vr, length

    def take(self, length: int) -> bytes:
        """Return the value here, and go on to the next element."""
        begin, self._at = self._at, self._at + length  # beyond the end there is no next element
        return self._content[begin : self._at]

    def skip_sequence(self, depth: int = 1) -> None:
        """Go on behind a sequence that says where it ends only there; pydicom has to read it to the same end."""
        if depth > _DEEPEST:
            raise _NotOrdinary
        begin = self._at
        while True:
            tag, _, length = self.next()
            if tag == _SEQUENCE_ENDS:
                break
            if tag != _ITEM:
                raise _NotOrdinary
            self._skip_item(depth, None if length == _UNDEFINED else self._at + length)
        # Without a type pydicom may look for the mark alone.
        if not self._explicit and self._content.find(_MARK_OF_END, begin) != self._at - 8:
            raise _NotOrdinary

    def _skip_item(self, depth: int, end: int | None) -> None:
        # Beyond an end that was missed there is a mark, or the end of all: neither is ordinary.
        while self._at != end:
            tag, _, length = self.next()
            if tag == _ITEM_ENDS and end is None:
                return
            if tag >= _ITEM:  # a mark that belongs elsewhere
                raise _NotOrdinary
            if length == _UNDEFINED:
                self.skip_sequence(depth + 1)
            else:
                self.take(length)

    def _tag(self) -> int:
        return self._number(self._at, 2) << 16 | self._number(self._at + 2, 2)

    def _number(self, at: int, size: int) -> int:
        if at + size > len(self._content):
            raise _NotOrdinary
        return int.from_bytes(self._content[at : at + size], "little")
