"""What no decoder of JPEG 2000 reports: markers within the codes.

The arithmetic codes of JPEG 2000 take any bits for pixels. But none of them, nor a packet header, holds 0xFF before a
byte above 0x8F: that is kept for markers (ISO 15444-1 annexes B.10.1 and C.2.2, and 15444-15 for high throughput).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np

from lungseg_gui.services.reading.codestream import END

_SOT, _SOD, _COD, _SOP, _EPH = 0x90, 0x93, 0x52, 0x91, 0x92
_USES_SOP, _USES_EPH = 2, 4
_SOP_BYTES = 6
_PART = 1 << 18  # so many bytes at a time stay in the processor's cache


def has_stray_marker(frame: bytes, start: int) -> bool:
    """Whether a marker stands where none can be.

    Parameters
    ----------
    frame : bytes
        A codestream, in a file or bare.
    start : int
        Where the codestream begins.
    """
    try:
        return any(_is_stray(frame, at, last, style) for at, last, style in _bodies(frame, start))
    except (IndexError, struct.error):
        return False  # a header that is damaged or unusual is the decoder's business


def _bodies(frame: bytes, position: int) -> Iterator[tuple[int, int, int]]:
    """Yield where the codes of each tile-part begin and end, and the Scod of its coding style."""
    style, position = 0, position + 2
    while frame[position] == 0xFF and frame[position + 1] not in (_SOT, END[1]):
        style, position = _segment(frame, position, style)
    while frame[position] == 0xFF and frame[position + 1] == _SOT:
        length = struct.unpack_from(">I", frame, position + 6)[0]
        end = position + length if length else frame.rfind(END)
        style_here, position = style, position + 12
        while frame[position] == 0xFF and frame[position + 1] != _SOD:
            style_here, position = _segment(frame, position, style_here)
        yield position + 2, min(end, len(frame)), style_here
        position = end


def _segment(frame: bytes, position: int, style: int) -> tuple[int, int]:
    """Return the Scod and where the next segment begins."""
    if frame[position + 1] == _COD:
        style |= frame[position + 4]
    return style, position + 2 + struct.unpack_from(">H", frame, position + 2)[0]


def _is_stray(frame: bytes, start: int, end: int, style: int) -> bool:
    content, behind = np.frombuffer(frame, np.uint8), start
    for first in range(start, end, _PART):
        part = content[first : min(end, first + _PART + 1)]
        for at in (np.flatnonzero((part[:-1] == 0xFF) & (part[1:] > 0x8F)) + first).tolist():
            if at < behind:
                continue  # the number of a packet
            if frame[at + 1] == _SOP and style & _USES_SOP:
                behind = at + _SOP_BYTES
            elif frame[at + 1] != _EPH or not style & _USES_EPH:
                return True
    return False
