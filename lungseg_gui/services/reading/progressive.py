"""What libjpeg does not report of a progressive JPEG: scans that are missing, and runs that are too long.

A progressive JPEG is a stack of scans, each of which adds detail. Where the last ones are missing there is nothing to
complain of for a decoder: the image is coarser. And where a scan lost its way, the run of blocks without detail that
ends it may reach beyond the last block; libjpeg accepts that and does not report it. libjxl does: it reads
JPEG files for packing them without loss, and so must understand every bit of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import imagecodecs

from lungseg_gui.core.language import tr_later
from lungseg_gui.services.reading.codestream import END, end_of_codes

COARSE = tr_later("The last details of this image are missing from the file: it may look blurred.")
_SOS = 0xDA
_COEFFICIENTS = 64
# With an EXIF entry libjxl writes that first; no room for it, and it stops before it packs what it has read.
_EXIF = b"\xff\xe1\x00\x14Exif\0\0II*\0\x08\0\0\0\0\0\0\0"
_NO_ROOM = 1
# A table of one code: libjxl wants one for details even where no scan has any.
_TABLE = b"\xff\xc4\x00\x14\x10\x01" + bytes(15) + b"\0"


@dataclass(frozen=True)
class _Scan:
    """One scan: the numbers of its components, its first and last coefficient, the bit it goes down to, its end."""

    components: tuple[int, ...]
    first: int
    last: int
    bit: int
    end: int


def is_coarse(frame: bytes, frame_at: int) -> bool:
    """Whether scans are missing that would bring the coefficients of the image to their last bit.

    Parameters
    ----------
    frame : bytes
        A progressive JPEG.
    frame_at : int
        Where its start of frame is.
    """
    count = frame[frame_at + 9]
    owed = {(frame[frame_at + 10 + 3 * index], k) for index in range(count) for k in range(_COEFFICIENTS)}
    for scan in _scans(frame, frame_at):
        if scan.bit == 0:
            owed -= {(one, k) for one in scan.components for k in range(scan.first, scan.last + 1)}
    return bool(owed)


def is_inconsistent(frame: bytes, frame_at: int) -> bool:
    """Whether libjxl cannot make sense of the scans after the first one; takes as long as decoding.

    Parameters
    ----------
    frame : bytes
        A progressive JPEG without application segments.
    """
    if not _refused(frame):
        return False
    # There are kinds that it never reads: only the first scan shows whether this is one.
    first = next(_scans(frame, frame_at), None)
    return first is not None and not _refused(frame[: first.end] + _TABLE + END)


def _refused(frame: bytes) -> bool:
    try:
        imagecodecs.jpegxl_encode_jpeg(frame[:2] + _EXIF + frame[2:], numthreads=1, out=bytearray(_NO_ROOM))
    except (RuntimeError, ValueError, MemoryError) as error:
        return "AddJPEGFrame" in str(error)
    return False


def _scans(frame: bytes, position: int) -> Iterator[_Scan]:
    """Yield the scans up to the end of the image, or to where there is no marker."""
    while position + 5 <= len(frame) and frame[position] == 0xFF and frame[position + 1] != END[1]:
        if frame[position + 1] == 0xFF:
            position += 1
            continue
        end = position + 2 + int.from_bytes(frame[position + 2 : position + 4], "big")
        if frame[position + 1] == _SOS:
            count, first = frame[position + 4], position + 5
            behind = first + 2 * count
            if behind + 3 > len(frame):
                return
            stop = end_of_codes(frame, end)[0]
            components = tuple(frame[first:behind:2])
            yield _Scan(components, frame[behind], frame[behind + 1], frame[behind + 2] & 15, stop)
            end = stop
        position = end
