"""How many bytes of a lossless JPEG its pixels take: where that is not what the file has, some of them are wrong.

A second decoder that reports what is missing would take as long as the first. The pixels that the first one found say
the same: each is one code (ISO 10918-1 annex H), and the lengths of all codes add up to the length of the stream. Where
codes are missing the decoder continues with pixels that no code stands for, and the sum is too large; where it lost its
way there are bytes left over.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.render import apply_table
from lungseg_gui.services.reading.codestream import Codestream, end_of_codes

Array = NDArray[Any]
Differences = NDArray[np.uint16]

_DHT, _DRI, _SOS = 0xC4, 0xDD, 0xDA
_CATEGORIES = 17
# The longest code has 16 bits, and 15 follow it.
_NONE = 255
# So many at a time stay in the processor's cache.
_BAND_PIXELS = 1 << 18


@dataclass(frozen=True)
class _Scan:
    """The one scan of a grey image.

    Attributes
    ----------
    lengths : tuple of int
        Bits of the code for each category of difference; 0 where the table has none.
    predictor : int
        1 to 7.
    shift : int
        The point transform.
    start : int
        Where the codes begin.
    """

    lengths: tuple[int, ...]
    predictor: int
    shift: int
    start: int


def bytes_left(frame: bytes, stream: Codestream, pixels: Array) -> int | None:
    """Return how many bytes of codes are left over, negative where some are missing.

    Parameters
    ----------
    frame : bytes
        A lossless JPEG.
    pixels : ndarray (H, W), uint8 or uint16
        As a decoder found them.

    Returns
    -------
    int or None
        None for what is not counted here: colour, restart intervals, damaged headers.
    """
    try:
        scan = _scan(frame, stream)
    except (IndexError, struct.error):
        return None
    if scan is None or pixels.ndim != 2:
        return None
    end, stuffed = end_of_codes(frame, scan.start)
    bits = _bits(pixels, scan, stream.precision)
    if bits is None:
        return -1  # a decoder puts 0 where it has no code
    left = end - scan.start - stuffed - -(-bits // 8)
    # A last byte of ones that was not marked as one of the codes looks like filling before the marker.
    behind = frame[end : end + 8]
    ones = len(behind) - len(behind.lstrip(b"\xff")) - 1
    return max(left, min(0, left + ones))


def _scan(frame: bytes, stream: Codestream) -> _Scan | None:
    tables: dict[int, tuple[int, ...]] = {}
    position = 2
    while True:
        if frame[position] != 0xFF:
            return None
        marker = frame[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        end = position + 2 + struct.unpack_from(">H", frame, position + 2)[0]
        content = frame[position + 4 : end]
        if marker == _DHT:
            tables |= _tables(content)
        elif marker == _DRI and any(content):
            return None
        elif marker == _SOS:
            components, _, table, predictor, _, transform = struct.unpack_from(">6B", content)
            lengths, shift = tables.get(table >> 4), transform & 15
            if components != 1 or lengths is None or not 1 <= predictor <= 7 or shift >= stream.precision:
                return None
            return _Scan(lengths, predictor, shift, end)
        position = end


def _tables(content: bytes) -> dict[int, tuple[int, ...]]:
    """Return the code lengths of each table of a DHT segment (ISO 10918-1 B.2.4.2)."""
    found: dict[int, tuple[int, ...]] = {}
    position = 0
    while position + 17 <= len(content):
        lengths, symbol = [0] * _CATEGORIES, position + 17
        for bits, codes in enumerate(content[position + 1 : position + 17], start=1):
            for category in content[symbol : symbol + codes]:
                if category < _CATEGORIES and not lengths[category]:
                    lengths[category] = bits
            symbol += codes
        found[content[position] & 15] = tuple(lengths)
        position = symbol
    return found


@cache
def _categories() -> NDArray[np.uint8]:
    """Return the category of each difference modulo 65536: how many bits it has without its sign."""
    differences = np.arange(1 << 16, dtype=np.uint16).view(np.int16).astype(np.int32)
    return np.ceil(np.log2(np.abs(differences) + 1)).astype(np.uint8)


def _bits(pixels: Array, scan: _Scan, precision: int) -> int | None:
    """Return the sum of the lengths of all codes; None where the table has none for a difference."""
    lengths = np.full(_CATEGORIES, _NONE, np.uint8)
    for category, bits in enumerate(scan.lengths):
        if bits:
            lengths[category] = bits + category % 16  # one of 32768 is only its code
    table = lengths[_categories()]
    rows, total = max(1, _BAND_PIXELS // pixels.shape[1]), 0
    for first in range(0, pixels.shape[0], rows):
        band = pixels[max(0, first - 1) : first + rows].astype(np.uint16, copy=False)
        if scan.shift:
            band = np.right_shift(band, np.uint16(scan.shift))
        differences = _differences(band, scan.predictor, 1 << (precision - scan.shift - 1))[bool(first) :]
        taken = apply_table(differences, table)
        if int(taken.max()) == _NONE:
            return None
        total += int(cv2.sumElems(taken)[0])
    return total


def _differences(values: Differences, predictor: int, middle: int) -> Differences:
    """Return how much each value is above its prediction, modulo 65536 (ISO 10918-1 H.1.2.1)."""
    found = np.empty_like(values)
    found[0, 0] = (int(values[0, 0]) - middle) & 0xFFFF
    np.subtract(values[0, 1:], values[0, :-1], out=found[0, 1:])
    np.subtract(values[1:, 0], values[:-1, 0], out=found[1:, 0])
    left, above, corner = values[1:, :-1], values[:-1, 1:], values[:-1, :-1]
    match predictor:
        case 1:
            predicted = left
        case 2:
            predicted = above
        case 3:
            predicted = corner
        case 4:  # written so that it takes one block less
            across = np.subtract(values[:, 1:], values[:, :-1])
            np.subtract(across[1:], across[:-1], out=found[1:, 1:])
            return found
        case 5:
            predicted = left + _half(above, corner)
        case 6:
            predicted = above + _half(left, corner)
        case _:
            predicted = ((left.astype(np.int32) + above) >> 1).astype(np.uint16)
    np.subtract(values[1:, 1:], predicted, out=found[1:, 1:])
    return found


def _half(one: Differences, other: Differences) -> Differences:
    return ((one.astype(np.int32) - other) >> 1).astype(np.uint16)
