"""How a DICOM file begins: its meta group, and in which way its data set is written; without pydicom."""

from __future__ import annotations

import struct

from lungseg_gui.services.reading.failures import ends_early
from lungseg_gui.services.reading.kinds import PREAMBLE

DEFLATED = "1.2.840.10008.1.2.1.99"
TRANSFER_SYNTAX, STORAGE_CLASS = 0x0010, 0x0002


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
        if element in (TRANSFER_SYNTAX, STORAGE_CLASS):
            elements[element] = content[start : start + min(length, 64)].decode("ascii", "replace").strip(" \0")
        position = start + length
    return elements, position


def encoding_of(body: memoryview, position: int) -> tuple[bool, bool]:
    """Tell (little endian, explicit VR) from the first element, whose group is small."""
    if len(body) < position + 8:
        raise ends_early()
    first, second, vr = struct.unpack_from("BB2x2s", body, position)
    little = not (first == 0 and second != 0)
    return little, vr.isalpha() and vr.isupper()
