"""The bytes of a journal: records of a length, a sequence, a kind, a body and a CRC, one after the other.

A record is ``length u32, sequence u64, time f64, kind u8`` (little endian), ``length`` bytes of body, and the CRC-32
of all of that. The first record, HEAD, names format and grid. Differences are before XOR after: the same bytes undo
and redo a step.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from lungseg_gui.core.figures import FiguresChange, as_text, of_text
from lungseg_gui.core.history import Step
from lungseg_gui.core.mask import Box, Mask, PackedMask

FORMAT = 1
_FRAME = struct.Struct("<IQdB")
_CRC = struct.Struct("<I")
_HEAD = struct.Struct("<8sIII")
_MAGIC = b"lungsegJ"
_EDIT = struct.Struct("<QQiiiiIIH")
_MOVE = struct.Struct("<Q")
_PART = struct.Struct("<iiiiIH")
_WHOLE = struct.Struct("<QIII")
OVERHEAD = _FRAME.size + _CRC.size


class Kind(IntEnum):
    """What a record says."""

    HEAD = 0
    BASE = 1  # a mask that all steps start from; earlier steps are forgotten
    EDIT = 2  # a step on top of its parent
    MOVE = 3  # undo, redo or a jump
    PART = 4  # what a drag in progress changed lately
    CANCEL = 5  # the parts before are void
    SNAPSHOT = 6  # the whole mask at the current place


@dataclass(frozen=True)
class Record:
    """One record and where it is."""

    kind: Kind
    sequence: int
    when: float
    body: bytes
    start: int
    end: int


class Damage(Exception):
    """Bytes that are not a record, or a record that does not fit the mask."""


def encode(kind: Kind, sequence: int, when: float, body: bytes) -> bytes:
    """Return the bytes of one record."""
    framed = _FRAME.pack(len(body), sequence, when, kind) + body
    return framed + _CRC.pack(zlib.crc32(framed))


def scan(content: bytes, *, start: int = 0, sequence: int = -1) -> Iterator[Record]:
    """Yield the records from ``start``; each must have a higher sequence than the one before.

    Raises
    ------
    Damage
        At the first byte that is not part of a whole record.
    """
    view = memoryview(content)
    while start < len(content):
        if len(content) - start < OVERHEAD:
            raise Damage("the end of the file is not a record")
        length, number, when, kind = _FRAME.unpack_from(view, start)
        end = start + OVERHEAD + length
        if end > len(content):
            raise Damage("a record is longer than the file")
        (crc,) = _CRC.unpack_from(view, end - _CRC.size)
        if zlib.crc32(view[start : end - _CRC.size]) != crc:
            raise Damage("the checksum of a record is wrong")
        if number <= sequence or kind not in Kind.__members__.values():
            raise Damage("a record is out of order")
        yield Record(Kind(kind), number, when, bytes(view[start + _FRAME.size : end - _CRC.size]), start, end)
        start, sequence = end, number


# -- bodies
def head(shape: tuple[int, int]) -> bytes:
    """Return the body of HEAD for a grid (H, W)."""
    return _HEAD.pack(_MAGIC, FORMAT, *shape)


def read_head(body: bytes) -> tuple[int, int]:
    """Return the grid (H, W) that a journal is made for; Damage where it is of another format."""
    try:
        magic, version, height, width = _HEAD.unpack(body)
    except struct.error as error:
        raise Damage("the head is damaged") from error
    if magic != _MAGIC or version != FORMAT:
        raise Damage("the journal was written by another version of the program")
    return height, width


def pack_difference(before: Mask, after: Mask) -> bytes:
    """Return before XOR after, packed; two uint8 arrays of one shape."""
    return zlib.compress((before ^ after).data, 1)


def unpack_difference(packed: bytes, box: Box) -> Mask:
    """Return before XOR after, uint8 of the box's shape; Damage where the bytes are not that."""
    shape = (box.bottom - box.top, box.right - box.left)
    size = shape[0] * shape[1]
    try:
        unpacker = zlib.decompressobj()
        content = unpacker.decompress(packed, size)
    except zlib.error as error:
        raise Damage("a difference is damaged") from error
    if len(content) != size:
        raise Damage("a difference has another size")
    return np.frombuffer(content, np.uint8).reshape(shape)


def checksum(pixels: Mask) -> int:
    """Return the CRC-32 of an array's pixels, row by row."""
    return zlib.crc32(np.ascontiguousarray(pixels).data)


@dataclass(frozen=True)
class EditBody:
    """Body of EDIT: a step, its parent's number, checksums of its box before and after, and the difference."""

    step: Step
    parent: int
    before: int
    after: int
    packed: bytes

    def encode(self) -> bytes:
        """Return the bytes; a change of figures follows the difference, which says itself where it ends."""
        name, box = self.step.name.encode()[:1000], self.step.box
        place = (box.top, box.left, box.bottom, box.right)
        fixed = _EDIT.pack(self.step.number, self.parent, *place, self.before, self.after, len(name))
        return fixed + name + self.packed + _figures_packed(self.step.figures)

    @staticmethod
    def decode(body: bytes, when: float, shape: tuple[int, int]) -> EditBody:
        """Read the bytes; Damage where the box is outside the grid."""
        try:
            number, parent, top, left, bottom, right, before, after, length = _EDIT.unpack_from(body)
        except struct.error as error:
            raise Damage("an edit is damaged") from error
        box, end = _box((top, left, bottom, right), shape), _EDIT.size + length
        name = body[_EDIT.size : end].decode(errors="replace")
        step = Step(number, name, box, when, _figures_of(body[end:], box))
        return EditBody(step, parent, before, after, body[end:])


def _figures_packed(change: FiguresChange | None) -> bytes:
    if change is None:
        return b""
    return zlib.compress("\n".join((as_text(change.before), as_text(change.after))).encode(), 1)


def _figures_of(packed: bytes, box: Box) -> FiguresChange | None:
    """Return the change of figures behind a difference of one pixel; None where there is none."""
    if (box.bottom - box.top) * (box.right - box.left) != 1:
        return None  # only a step that changes no pixel has one
    try:
        difference = zlib.decompressobj()
        difference.decompress(packed)
        if not difference.unused_data:
            return None
        before, _, after = zlib.decompress(difference.unused_data).decode().partition("\n")
        return FiguresChange(of_text(before), of_text(after))
    except (zlib.error, ValueError) as error:
        raise Damage("a change of figures is damaged") from error


@dataclass(frozen=True)
class PartBody:
    """Body of PART: a box, the checksum of its pixels before the drag, and live XOR those."""

    name: str
    box: Box
    before: int
    packed: bytes

    def encode(self) -> bytes:
        """Return the bytes."""
        name, box = self.name.encode()[:1000], self.box
        return _PART.pack(box.top, box.left, box.bottom, box.right, self.before, len(name)) + name + self.packed

    @staticmethod
    def decode(body: bytes, shape: tuple[int, int]) -> PartBody:
        """Read the bytes; Damage where the box is outside the grid."""
        try:
            top, left, bottom, right, before, length = _PART.unpack_from(body)
        except struct.error as error:
            raise Damage("a part is damaged") from error
        end = _PART.size + length
        name = body[_PART.size : end].decode(errors="replace")
        return PartBody(name, _box((top, left, bottom, right), shape), before, body[end:])


def move(number: int) -> bytes:
    """Return the body of MOVE: the number of the last step that is done."""
    return _MOVE.pack(number)


def read_move(body: bytes) -> int:
    """Return the number of the last step that is done."""
    try:
        (number,) = _MOVE.unpack(body)
    except struct.error as error:
        raise Damage("a move is damaged") from error
    return int(number)


def whole(number: int, mask: PackedMask, crc: int) -> bytes:
    """Return the body of BASE or SNAPSHOT: the last step done, the mask, and the checksum of its pixels."""
    return _WHOLE.pack(number, *mask.shape, crc) + mask.packed


def read_whole(body: bytes, shape: tuple[int, int]) -> tuple[int, Mask]:
    """Return the number of the last step done and the mask (H, W), a new array; Damage where it does not fit."""
    try:
        number, height, width, crc = _WHOLE.unpack_from(body)
    except struct.error as error:
        raise Damage("a snapshot is damaged") from error
    if (height, width) != shape:
        raise Damage("a snapshot has another size")
    mask = unpack_difference(body[_WHOLE.size :], Box(0, 0, height, width)).copy()
    if checksum(mask) != crc:
        raise Damage("the checksum of a snapshot is wrong")
    return int(number), mask


def _box(place: tuple[int, int, int, int], shape: tuple[int, int]) -> Box:
    box = Box(*place)
    if box.empty or box != box.clipped(shape):
        raise Damage("a box is outside the image")
    return box
