"""How a picture stands, as its EXIF entry says (CIPA DC-008)."""

from __future__ import annotations

from typing import Literal

_MARK = b"Exif\0\0"
_ORIENTATION = 0x0112
_SIZES = {1: 1, 4: 4}  # bytes of a number, by its type; else 2
_PIXELS = (b"\xda", b"\xd9")
_MOST_ENTRIES = 512


def exif_of_jpeg(content: bytes) -> bytes:
    """Return the first EXIF entry of a JPEG, from its TIFF header on; empty where there is none."""
    position = 2
    while content[position : position + 1] == b"\xff":
        marker = content[position + 1 : position + 2]
        if marker in _PIXELS:
            break
        if marker == b"\xff":
            position += 1
            continue
        end = position + 2 + int.from_bytes(content[position + 2 : position + 4], "big")
        if marker == b"\xe1" and content[position + 4 : position + 10] == _MARK:
            return content[position + 10 : end]
        position = end
    return b""


def orientation_of(exif: bytes) -> int:
    """Return the number of an entry's Orientation, 1 to 8; 1 (as stored) where it says nothing that makes sense."""
    orders: dict[bytes, Literal["little", "big"]] = {b"II": "little", b"MM": "big"}
    order = orders.get(exif[:2])
    if order is None:
        return 1

    def number(at: int, size: int) -> int:
        return int.from_bytes(exif[at : at + size], order)

    first = number(4, 4)
    for index in range(min(number(first, 2), _MOST_ENTRIES)):
        at = first + 2 + 12 * index
        if number(at, 2) == _ORIENTATION and at + 12 <= len(exif):
            found = number(at + 8, _SIZES.get(number(at + 2, 2), 2))
            return found if 1 <= found <= 8 else 1
    return 1
