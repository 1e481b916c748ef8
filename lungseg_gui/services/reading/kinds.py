"""What a file is, by its first bytes and not by its name."""

from __future__ import annotations

from typing import Literal

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.reading.failures import Unreadable

Kind = Literal["DICOM", "PNG", "JPEG"]

HEAD_BYTES = 2048
"""How much of a file must be at hand to recognise it."""

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PREAMBLE = 128

_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", tr_later("it is a PDF document")),
    (b"PK\x03\x04", tr_later("it is a ZIP archive")),
    (b"\x1f\x8b", tr_later("it is a gzip archive")),
    (b"II*\x00", tr_later("it is a TIFF image")),
    (b"MM\x00*", tr_later("it is a TIFF image")),
    (b"GIF8", tr_later("it is a GIF image")),
    (b"BM", tr_later("it is a BMP image")),
    (b"RIFF", tr_later("it is a WebP image, sound or film")),
    (b"<", tr_later("it is a web page or XML document")),
    (b"{", tr_later("it is a text file")),
)
# Groups that a data set without a preamble may begin with: command, file meta, identifying.
_FIRST_GROUPS = (0x0002, 0x0004, 0x0008)


def kind_of(head: bytes) -> Kind | None:
    """Return the kind of a file from its first `HEAD_BYTES` bytes, or None where it is not one that can be read."""
    # A DICOM preamble may hold another format's signature, TIFF's as a rule: look behind it first.
    if head[PREAMBLE : PREAMBLE + 4] == b"DICM":
        return "DICOM"
    if head.startswith(PNG_SIGNATURE):
        return "PNG"
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    return "DICOM" if _begins_with_element(head) else None


def foreign(head: bytes) -> Unreadable:
    """Return the refusal of a file that is not an image of a known kind."""
    if not head:
        return Unreadable(tr("it is empty"))
    for signature, what in _FOREIGN:
        if head.startswith(signature):
            return Unreadable(tr(what), tr("Open a DICOM, PNG or JPEG file."))
    return Unreadable(tr("it is neither DICOM nor PNG nor JPEG"), tr("Open a DICOM, PNG or JPEG file."))


def _begins_with_element(head: bytes) -> bool:
    """Whether a file without a preamble begins with a data element that such a file can begin with."""
    if len(head) < 16:
        return False
    for order in ("little", "big"):
        group = int.from_bytes(head[0:2], order)
        element = int.from_bytes(head[2:4], order)
        if group not in _FIRST_GROUPS or element > 0x0100:
            continue
        explicit = head[4:6].isalpha() and head[4:6].isupper()
        if explicit or int.from_bytes(head[4:8], order) <= 256:
            return True
    return False
