"""The header of a DICOM file: its data set, and where the pixels are.

The bytes themselves show the encoding. What the file's meta header says of it is missing or wrong too often; it
is needed only for deflated data sets and for naming the codec.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from io import BytesIO

from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag
from pydicom.valuerep import EXPLICIT_VR_LENGTH_32

from lungseg_gui.core.language import tr
from lungseg_gui.services.reading.failures import Unreadable, ends_early
from lungseg_gui.services.reading.kinds import PREAMBLE
from lungseg_gui.services.reading.limits import inflate
from lungseg_gui.services.reading.objects import refuse_others
from lungseg_gui.services.reading.salvage import Salvaged, belongs, salvage

DEFLATED = "1.2.840.10008.1.2.1.99"
_PIXEL_DATA = 0x7FE00010
_FLOAT_PIXELS = (0x7FE00008, 0x7FE00009)
_RADIOGRAPHS = ("1.2.840.10008.5.1.4.1.1.1\0", "1.2.840.10008.5.1.4.1.1.1.")
_TRAILING_PADDING = 0xFFFCFFFC
_UNDEFINED = 0xFFFFFFFF
# The pixels begin within the first part as a rule: then the rest, 40 MB of it, need not be copied.
_PARTS = (1 << 18, 1 << 22, 1 << 26)
TRANSFER_SYNTAX, _STORAGE_CLASS = 0x0010, 0x0002
_DIRECTORY_CLASS = "1.2.840.10008.1.3.10"


@dataclass(frozen=True, eq=False)
class Header:
    """A data set up to its pixels.

    Attributes
    ----------
    dataset : pydicom.Dataset
        All elements before the pixels.
    transfer_syntax : str
        As the meta header says, or empty.
    little_endian : bool
        Byte order of the data set.
    body : memoryview of bytes
        What holds the pixels: the file, or its inflated data set.
    offset : int
        Where in `body` the value of the pixel element begins.
    length : int or None
        Its length in bytes as the file says; None for encapsulated (compressed) pixels.
    vr : str
        Value representation of the pixel element, empty where implicit.
    stored_as : str
        SOP class as the meta header says, or empty.
    """

    dataset: Dataset
    transfer_syntax: str
    little_endian: bool
    body: memoryview
    offset: int
    length: int | None
    vr: str
    stored_as: str = ""


def parse_header(content: memoryview) -> Header:
    """Read the header of a DICOM file that is in memory.

    Parameters
    ----------
    content : memoryview of bytes
        The whole file. Its pixels are not copied.

    Raises
    ------
    Unreadable
        If there are no pixels, or the file ends before them.
    """
    meta, position = file_meta(bytes(content[: _PARTS[0]]))
    syntax = meta.get(TRANSFER_SYNTAX, "")
    body = content
    if syntax == DEFLATED:
        body, position = memoryview(inflate(content[position:])), 0
    little, explicit = encoding_of(body, position)
    found: list[tuple[int, str, int]] = []

    def at_pixels(tag: BaseTag, vr: str | None, length: int) -> bool:
        if tag < _FLOAT_PIXELS[0]:
            return False
        found.append((int(tag), vr or "", length))
        return True

    parts = [part for part in _PARTS if part < len(body)]
    for size in (*parts, len(body)):
        found.clear()
        stream = BytesIO(bytes(body[:size]))
        stream.seek(position)
        try:
            dataset = read_dataset(stream, not explicit, little, stop_when=at_pixels)
        except Exception:  # pydicom raises many kinds, also where a sequence crosses the end of the part
            dataset = None
            if size == len(body):
                salvaged = salvage(body, position, little=little, explicit=explicit)
                if salvaged is None:
                    raise
                return _salvaged(salvaged, meta, body, little=little)
        if dataset is not None and (found or size == len(body)):
            return _found(dataset, meta, found, body, position, stream.tell(), little=little, explicit=explicit)
    raise ends_early()


def _found(
    dataset: Dataset,
    meta: dict[int, str],
    found: list[tuple[int, str, int]],
    body: memoryview,
    position: int,
    at: int,
    *,
    little: bool,
    explicit: bool,
) -> Header:
    """Return the header whose data set ends `at` an element of pixels, or say why there is none."""
    refuse_others(dataset, storage_class(meta))
    tag, vr, length = found[-1] if found else (None, "", None)
    if tag in _FLOAT_PIXELS:
        raise Unreadable(
            tr("its pixels are floating-point numbers, not those of a radiograph"), tr("Open the original image.")
        )
    offset = at + (12 if vr in EXPLICIT_VR_LENGTH_32 else 8)
    known = None if length == _UNDEFINED else length
    syntax = meta.get(TRANSFER_SYNTAX, "")
    if tag != _PIXEL_DATA or not belongs(dataset, body, offset, known):
        salvaged = salvage(body, position, little=little, explicit=explicit)
        if salvaged is not None:
            return _salvaged(salvaged, meta, body, little=little)
    if tag != _PIXEL_DATA:
        raise _without_pixels(dataset, meta, whole=at == len(body) or tag == _TRAILING_PADDING, end=at)
    return Header(dataset, syntax, little, body, offset, known, vr, storage_class(meta))


def _salvaged(found: Salvaged, meta: dict[int, str], body: memoryview, *, little: bool) -> Header:
    syntax, stored_as = meta.get(TRANSFER_SYNTAX, ""), storage_class(meta)
    return Header(found.dataset, syntax, little, body, found.offset, found.length, found.vr, stored_as)


def file_meta(content: bytes) -> tuple[dict[int, str], int]:
    """Read the file meta group (0002, always explicit and little endian) from the first bytes of a file.

    Returns
    -------
    dict
        Element number -> UID, for the elements that hold one.
    int
        Where the data set begins.
    """
    position = PREAMBLE + 4 if content[PREAMBLE : PREAMBLE + 4] == b"DICM" else 0
    elements: dict[int, str] = {}
    while content[position : position + 2] == b"\x02\x00" and position + 12 <= len(content):
        element = int.from_bytes(content[position + 2 : position + 4], "little")
        vr = content[position + 4 : position + 6]
        if vr in (b"OB", b"OW", b"UN", b"SQ", b"UT"):
            start, length = position + 12, int.from_bytes(content[position + 8 : position + 12], "little")
        elif vr.isalpha():
            start, length = position + 8, int.from_bytes(content[position + 6 : position + 8], "little")
        else:
            start, length = position + 8, int.from_bytes(content[position + 4 : position + 8], "little")
        if element in (TRANSFER_SYNTAX, _STORAGE_CLASS):
            elements[element] = content[start : start + min(length, 64)].decode("ascii", "replace").strip(" \0")
        position = start + length
    return elements, position


def storage_class(meta: dict[int, str]) -> str:
    """Return the class of what the file holds, as its meta group says, or an empty string."""
    return meta.get(_STORAGE_CLASS, "")


def encoding_of(body: memoryview, position: int) -> tuple[bool, bool]:
    """Find (little endian, explicit VR) from the first element, whose group is small."""
    if len(body) < position + 8:
        raise ends_early()
    first, second, vr = struct.unpack_from("BB2x2s", body, position)
    little = not (first == 0 and second != 0)
    return little, vr.isalpha() and vr.isupper()


def _without_pixels(dataset: Dataset, meta: dict[int, str], *, whole: bool, end: int) -> Unreadable:
    if storage_class(meta) == _DIRECTORY_CLASS or "DirectoryRecordSequence" in dataset:
        return Unreadable(tr("it is a table of contents (DICOMDIR)"), tr("Open the folder instead."))
    if not whole or len(dataset) == 0:
        return Unreadable(tr("the file is damaged"))
    if _is_cut(dataset, end):
        return ends_early()
    # A radiograph (CR, DX) without pixels was cut between two elements, or stripped of them.
    if "Rows" in dataset or f"{storage_class(meta)}\0".startswith(_RADIOGRAPHS):
        return Unreadable(tr("its pixels are missing: it is only a header"))
    return Unreadable(tr("it has no pixels"), tr("Open the image it belongs to."))


def _is_cut(dataset: Dataset, end: int) -> bool:
    """Whether the last element is shorter than it says, or is followed by the beginning of another."""
    last = dataset.get_item(max(dataset.keys()))
    if not isinstance(last, RawDataElement) or last.length == _UNDEFINED:
        return False
    return last.value_tell + last.length != end
