"""The pixels of a file whose header is damaged before them, such as by an icon whose sequence has a wrong length."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag

from lungseg_gui.services.reading.codestream import inspect
from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.fields import integer, number

_PIXEL_DATA = 0x7FE00010
_ITEM = b"\xfe\xff\x00\xe0"
_UNDEFINED = 0xFFFFFFFF
_MOST_TRIES = 256
_TABLE_BYTES = 1 << 16


@dataclass(frozen=True, eq=False)
class Salvaged:
    """A data set up to where it is damaged, and the pixels behind; as `header.Header` has them."""

    dataset: Dataset
    offset: int
    length: int | None
    vr: str


def salvage(body: memoryview, position: int, *, little: bool, explicit: bool) -> Salvaged | None:
    """Find the pixels behind a damaged part of the header; None where nothing fits what the part before it says.

    Parameters
    ----------
    body : memoryview of bytes
        Holds the data set, which begins at `position`.
    little, explicit : bool
        Its encoding.
    """
    dataset = _sound_part(body, position, little=little, explicit=explicit)
    if integer(dataset, "Rows", 0) < 1 or integer(dataset, "Columns", 0) < 1:
        return None
    for offset, length, vr in _elements(bytes(body), position, little=little, explicit=explicit):
        whole = length is None or offset + length <= len(body)
        if whole and belongs(dataset, body, offset, length):
            return Salvaged(dataset, offset, length, vr)
    return None


def belongs(dataset: Dataset, body: memoryview, offset: int, length: int | None) -> bool:
    """Whether a pixel element is of the size that the data set says, and not that of an icon."""
    rows, columns = integer(dataset, "Rows", 0), integer(dataset, "Columns", 0)
    if length is None:
        return _is_of_size(body, offset, rows, columns)
    allocated = integer(dataset, "BitsAllocated", 16)
    # Subsampled colours take two thirds.
    return length >= rows * columns * (2 if number(dataset, "SamplesPerPixel") == 3 else 1) * allocated // 8


def _sound_part(body: memoryview, position: int, *, little: bool, explicit: bool) -> Dataset:
    """Return the elements before the damage: tags only ascend, and the first that is no longer so was misread.

    The element right before it gave a wrong length, and is left out.
    """
    tags: list[int] = []

    def ends(tag: BaseTag, vr: str | None, length: int) -> bool:
        del vr, length
        if tag >= _PIXEL_DATA or (tags and tag <= tags[-1]):
            return True
        tags.append(int(tag))
        return False

    content = bytes(body)
    with contextlib.suppress(Exception):  # pydicom raises many kinds on damaged files
        _read(content, position, ends, little=little, explicit=explicit)
    if not tags:
        return Dataset()
    return _read(content, position, lambda tag, vr, length: tag >= tags[-1], little=little, explicit=explicit)


def _read(content: bytes, position: int, ends: object, *, little: bool, explicit: bool) -> Dataset:
    stream = BytesIO(content)
    stream.seek(position)
    return read_dataset(stream, not explicit, little, stop_when=ends)  # pyright: ignore[reportArgumentType]


def _elements(content: bytes, position: int, *, little: bool, explicit: bool) -> Iterator[tuple[int, int | None, str]]:
    """Yield offset, length and VR of whatever looks like a pixel element, the last one first: icons come before."""
    order = "little" if little else "big"
    tag = (0x7FE0).to_bytes(2, order) + (0x0010).to_bytes(2, order)
    marks = [mark.start() for mark in re.compile(re.escape(tag)).finditer(content, position)]
    for at in reversed(marks[-_MOST_TRIES:]):
        vr = content[at + 4 : at + 6].decode("latin-1") if explicit else ""
        if explicit and vr not in ("OB", "OW"):
            continue
        offset = at + (12 if explicit else 8)
        length = int.from_bytes(content[offset - 4 : offset], order)
        yield offset, None if length == _UNDEFINED else length, vr


def _is_of_size(body: memoryview, offset: int, rows: int, columns: int) -> bool:
    """Whether compressed pixels of this size begin here: an item that is a table, then one with a codestream."""
    if bytes(body[offset : offset + 4]) != _ITEM:
        return False
    start = offset + 8 + int.from_bytes(body[offset + 4 : offset + 8], "little")
    if bytes(body[start : start + 4]) != _ITEM:
        return False
    end = start + 8 + int.from_bytes(body[start + 4 : start + 8], "little")
    try:
        stream = inspect(bytes(body[start + 8 : end][:_TABLE_BYTES]))
    except Unreadable:
        return False
    # RLE and deflate say nothing of their size: the last of them is taken.
    return stream is None or (stream.rows, stream.columns) == (rows, columns)
