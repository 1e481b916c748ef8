"""What a compressed frame says of itself, before it is given to a codec."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal

import numpy as np

from lungseg_gui.core.language import tr
from lungseg_gui.services.reading.failures import EXPORT_AGAIN, Unreadable, ends_early

Codec = Literal["jpeg", "jpegls", "jpeg2k"]

_SOI, _J2K, _JP2 = b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  "
END = b"\xff\xd9"
_STANDALONE = (0x01, *range(0xD0, 0xD8))
_FRAMES: dict[int, Codec] = {0xC0: "jpeg", 0xC1: "jpeg", 0xC2: "jpeg", 0xC3: "jpeg", 0xF7: "jpegls"}
_UNKNOWN_FRAMES = (0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)
_HIGH_THROUGHPUT = 0x4000
_MAX_TILES = 65535
_PART = 1 << 18  # so many bytes at a time stay in the processor's cache


@dataclass(frozen=True)
class Codestream:
    """Size and depth as the codestream's own header says.

    Attributes
    ----------
    needs_end : bool
        Whether its codec may not notice a missing end.
    frame_at : int
        Of JPEG: where the start of frame's marker is; of JPEG 2000: where the codestream begins in its file.
    lossy : bool
        Whether it was coded in a way that changes values, whatever the transfer syntax says: they may overshoot.
    process : int
        Of JPEG: the last byte of the start of frame's marker (0xC0 baseline, 0xC1 extended, 0xC2 progressive, 0xC3
        lossless); 0 for the others.
    """

    codec: Codec
    rows: int
    columns: int
    samples: int
    precision: int
    needs_end: bool
    frame_at: int
    lossy: bool
    process: int = 0

    @property
    def least_bytes(self) -> int:
        """How many bytes so many pixels take at least; 0 where a codec can do with any number.

        Huffman codes have a bit or more: one for each sample (lossless), two for each block of 8 x 8 (its first
        coefficient and its end), or one where later scans may skip blocks (progressive).
        """
        blocks = -(-self.rows // 8) * -(-self.columns // 8)
        match self.process:
            case 0xC0 | 0xC1:
                return blocks // 4
            case 0xC2:
                return blocks // 8
            case 0xC3:
                return self.rows * self.columns // 8
            case _:
                return 0


def inspect(frame: bytes) -> Codestream | None:
    """Read the header of a JPEG, JPEG-LS or JPEG 2000 codestream; None where it is not one of these.

    Raises
    ------
    Unreadable
        If the header is damaged or of a kind that is not read.
    """
    try:
        if frame.startswith(_SOI):
            return _jpeg(frame)
        if frame.startswith(_J2K):
            return _jpeg2k(frame, 0)
        if frame.startswith(_JP2):
            start = frame.find(_J2K, len(_JP2), 65536)
            return _jpeg2k(frame, start) if start >= 0 else None
    except (IndexError, struct.error) as error:
        raise ends_early() from error
    return None


def end_of_codes(frame: bytes, start: int) -> tuple[int, int]:
    """Return where the Huffman codes of a JPEG end that begin at `start`, and how many bytes were stuffed into them.

    They end before the bytes 0xFF that lead to a marker other than a restart, or where the frame ends.
    """
    content, stuffed = np.frombuffer(frame, np.uint8), 0
    for first in range(start, len(frame), _PART):
        part = content[first : first + _PART + 1]
        ones, zeros = part[:-1] == 0xFF, part[1:] == 0
        for at in np.flatnonzero(ones > zeros).tolist():
            following = frame[first + at + 1]
            if following != 0xFF and following & 0xF8 != 0xD0:
                stuffed += int(np.count_nonzero(ones[:at] & zeros[:at]))
                end = first + at
                while end > start and frame[end - 1] == 0xFF:
                    end -= 1
                return end, stuffed
        stuffed += int(np.count_nonzero(ones & zeros))
    return len(frame), stuffed


def _jpeg(frame: bytes) -> Codestream:
    """Walk the markers up to the start of frame (ISO 10918-1 B.1.1.3, ISO 14495-1 C.1)."""
    position = 2
    while True:
        if frame[position] != 0xFF:
            raise Unreadable(tr("its compressed pixels are damaged"))
        marker = frame[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        if marker in _STANDALONE:
            position += 2
            continue
        if marker in _FRAMES:
            precision, rows, columns, samples = struct.unpack_from(">BHHB", frame, position + 4)
            codec = _FRAMES[marker]
            process = marker if codec == "jpeg" else 0
            return Codestream(
                codec,
                rows,
                columns,
                samples,
                precision,
                needs_end=True,
                process=process,
                frame_at=position,
                lossy=process in (0xC0, 0xC1, 0xC2) or (codec == "jpegls" and _is_near(frame, position)),
            )
        if marker in _UNKNOWN_FRAMES:
            raise Unreadable(tr("its kind of JPEG compression is not supported"), tr(EXPORT_AGAIN))
        if marker in (0xD9, 0xDA):
            raise Unreadable(tr("its compressed pixels are damaged"))
        position += 2 + struct.unpack_from(">H", frame, position + 2)[0]


def _is_near(frame: bytes, position: int) -> bool:
    """Whether the first scan of a JPEG-LS stream is near-lossless (ISO 14495-1 C.2.3)."""
    at = _segment(frame, position, 0xDA)
    return at > 0 and frame[at + 5 + 2 * frame[at + 4]] != 0


def _is_irreversible(frame: bytes, position: int) -> bool:
    """Whether the main header of a JPEG 2000 stream names the 9-7 wavelet (ISO 15444-1 A.6.1)."""
    at = _segment(frame, position, 0x52)
    return at > 0 and frame[at + 13] == 0


def _segment(frame: bytes, position: int, marker: int) -> int:
    """Return where the next segment of a kind begins, 0 where another kind of data comes first."""
    while position + 4 <= len(frame) and frame[position] == 0xFF:
        following = frame[position + 1]
        if following == marker:
            return position
        filled = following == 0xFF  # any number of these may come before a marker
        position += 1 if filled else 2 + struct.unpack_from(">H", frame, position + 2)[0]
    return 0


def _jpeg2k(frame: bytes, start: int) -> Codestream:
    """Read the SIZ segment (ISO 15444-1 A.5.1)."""
    capabilities, right, bottom, left, top, *tile = struct.unpack_from(">HIIIIIIII", frame, start + 6)
    samples, depth = struct.unpack_from(">HB", frame, start + 40)
    tile_width, tile_height, tile_left, tile_top = tile
    if not tile_width or not tile_height or right <= left or bottom <= top:
        raise Unreadable(tr("its compressed pixels are damaged"))
    tiles = -(-(right - tile_left) // tile_width) * -(-(bottom - tile_top) // tile_height)
    if not 0 < tiles <= _MAX_TILES:
        raise Unreadable(tr("its compressed pixels are damaged"))
    return Codestream(
        "jpeg2k",
        bottom - top,
        right - left,
        samples,
        (depth & 0x7F) + 1,
        needs_end=bool(capabilities & _HIGH_THROUGHPUT),
        frame_at=start,
        lossy=_is_irreversible(frame, start + 2),
    )
