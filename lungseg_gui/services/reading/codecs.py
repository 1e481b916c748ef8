"""Compressed frames to arrays, with a codec chosen by the codestream and not by the transfer syntax.

imagecodecs (BSD-3) decodes all but JPEG of 8 bits (jpeg.py).

pydicom's own plugin interface is not used: it picks the codec by the transfer syntax, which files name wrongly, decodes
RLE in Python, and wraps values that a lossy codec overshoots. GDCM is never used: it can abort the process on damaged
streams. pylibjpeg-libjpeg is GPL.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr
from lungseg_gui.services.reading import limits
from lungseg_gui.services.reading.codestream import END, Codestream, inspect
from lungseg_gui.services.reading.failures import EXPORT_AGAIN, Unreadable, ends_early
from lungseg_gui.services.reading.jpeg import DAMAGED, SLIGHTLY_DAMAGED, decode_jpeg
from lungseg_gui.services.reading.jpeg2000 import has_stray_marker

Array = NDArray[Any]

RLE = "1.2.840.10008.1.2.5"
DEFLATED_FRAME = "1.2.840.10008.1.2.8.1"
# JPEG baseline and extended, JPEG-LS near-lossless, JPEG 2000 and HTJ2K where they may lose.
_LOSSY = frozenset(f"1.2.840.10008.1.2.4.{last}" for last in (50, 51, 81, 91, 203))
_HOLE = bytes(256)
_INTEGERS = ("uint8", "int8", "uint16", "int16")
_ITEM, _DELIMITER = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0"


@dataclass(frozen=True, eq=False)
class Decoded:
    """A decoded frame.

    Attributes
    ----------
    samples : ndarray (H, W) or (H, W, 3), integer
        As the codec gives them.
    precision : int or None
        Bits of the codestream; None where the bytes are the stored ones (RLE, deflate).
    lossy : bool
        Whether values may overshoot their range.
    notice : str
        A sentence for the reader where the stream is slightly damaged.
    """

    samples: Array
    precision: int | None = None
    lossy: bool = False
    notice: str = ""


def first_frame(body: memoryview, offset: int, *, frames: int) -> bytes:
    """Cut the first frame out of encapsulated pixels (PS3.5 A.4).

    Parameters
    ----------
    body : memoryview of bytes
        Holds the pixels; `offset` is where the item of the basic offset table begins.
    frames : int
        NumberOfFrames.

    Raises
    ------
    Unreadable
        If the file ends before the frame does.
    """
    table, position = _item(body, offset)
    offsets = np.frombuffer(body[table[0] : table[1] - (table[1] - table[0]) % 4], "<u4")
    second = int(offsets[1]) if frames > 1 and offsets.size > 1 else 0
    start, fragments = position, list[bytes]()
    while bytes(body[position : position + 4]) != _DELIMITER and position + 8 <= len(body):
        if second and position - start >= second:
            break
        (first, last), position = _item(body, position)
        fragments.append(bytes(body[first:last]))
        if frames > 1 and not second and _is_whole(fragments):
            break
    if not fragments:
        raise ends_early()
    return b"".join(fragments)


def decode(frame: bytes, syntax: str, *, rows: int, columns: int, samples: int, allocated: int) -> Decoded:
    """Decode one frame after its own size was checked.

    Parameters
    ----------
    frame : bytes
        Compressed.
    syntax : str
        Transfer syntax UID; needed for RLE and deflate, which no signature shows.
    rows, columns, samples, allocated : int
        As the data set says; the codestream must agree with rows and columns.

    Raises
    ------
    Unreadable
        If the stream is damaged, cut, of another size or of an unknown kind.
    """
    stream = inspect(frame)
    if stream is not None:
        array, notice = decode_stream(frame, stream, rows, columns)
        return Decoded(array, stream.precision, stream.lossy or syntax in _LOSSY, notice)
    shape = (rows, columns) if samples == 1 else (rows, columns, samples)
    needed = rows * columns * samples * (allocated // 8)
    dtype = np.dtype(f"<u{allocated // 8}")
    if syntax == DEFLATED_FRAME:
        content = limits.inflate(frame, limit=needed + 2)
        if len(content) < needed:
            raise ends_early()
        return Decoded(np.frombuffer(content, dtype, rows * columns * samples).reshape(shape))
    if syntax == RLE or _looks_like_rle(frame, samples * (allocated // 8)):
        array, notice = _decode_rle(frame, rows, columns, samples, dtype)
        return Decoded(array, notice=notice)
    raise Unreadable(tr("its compression is not supported"), tr(EXPORT_AGAIN))


def decode_stream(frame: bytes, stream: Codestream, rows: int, columns: int) -> tuple[Array, str]:
    """Decode a codestream whose header was read; return its samples and a notice, as `Decoded` has them.

    Raises
    ------
    Unreadable
        If it is damaged, cut, of an unsupported depth, or not of so many rows and columns.
    """
    if (stream.rows, stream.columns) != (rows, columns):
        raise Unreadable(
            tr(
                "its header states {columns} × {rows} pixels and its compressed data {stream_columns} × {stream_rows}",
                columns=columns,
                rows=rows,
                stream_columns=stream.columns,
                stream_rows=stream.rows,
            )
        )
    if stream.samples not in (1, 3) or not 2 <= stream.precision <= 16:
        raise Unreadable(tr("its compressed pixels are of an unsupported kind"), tr(EXPORT_AGAIN))
    # Within the pixels this pair of bytes cannot be; whatever follows it is not part of the stream.
    if stream.needs_end and frame.rfind(END, stream.frame_at) < 0:
        raise ends_early()
    notice = ""
    try:
        match stream.codec:
            case "jpegls":
                array = imagecodecs.jpegls_decode(frame)
            case "jpeg2k":
                array = imagecodecs.jpeg2k_decode(frame)
            case "jpeg":
                array, notice = decode_jpeg(frame, stream)
    except (RuntimeError, ValueError, NotImplementedError) as error:
        raise Unreadable(tr(DAMAGED)) from error
    array = np.asarray(array)
    expected = (rows, columns) if stream.samples == 1 else (rows, columns, 3)
    if array.shape != expected or array.dtype.name not in _INTEGERS:
        raise Unreadable(tr(DAMAGED))
    if stream.codec == "jpeg2k" and _is_doubtful(frame, stream.frame_at):
        notice = tr(SLIGHTLY_DAMAGED)
    return array, notice


def _is_doubtful(frame: bytes, start: int) -> bool:
    """Whether JPEG 2000 has what its codes cannot have, or hardly: OpenJPEG takes any bits for codes.

    It packs what is black into a few bits, so some hundred bytes of zeros are many.
    """
    return _HOLE in frame[start : frame.rfind(END)] or has_stray_marker(frame, start)


def _decode_rle(frame: bytes, rows: int, columns: int, samples: int, dtype: np.dtype[Any]) -> tuple[Array, str]:
    """Undo DICOM's RLE (PS3.5 annex G): one segment per byte of each sample, most significant first."""
    count = rows * columns
    segments = int.from_bytes(frame[0:4], "little")
    if segments != samples * dtype.itemsize:
        raise Unreadable(tr(DAMAGED))
    content, notice = _unpacked(frame, dtype, count * samples * dtype.itemsize), ""
    if content is None:
        end = _end_of_rle(frame, int.from_bytes(frame[4 * segments : 4 * segments + 4], "little"), count)
        # Only zeros are a writer's filling for sure: nothing marks the end.
        notice = tr(SLIGHTLY_DAMAGED) if frame[end:].strip(b"\0") else ""
        content = _unpacked(frame[:end], dtype, count * samples * dtype.itemsize)
    if content is None or len(content) < count * samples * dtype.itemsize:
        raise Unreadable(tr(DAMAGED))
    planes = np.frombuffer(content, dtype, count * samples).reshape(samples, rows, columns)
    return (planes[0] if samples == 1 else np.ascontiguousarray(np.moveaxis(planes, 0, -1))), notice


def _unpacked(frame: bytes, dtype: np.dtype[Any], size: int) -> bytes | bytearray | None:
    try:
        return imagecodecs.dicomrle_decode(frame, dtype, out=size)
    except (RuntimeError, ValueError, NotImplementedError):
        return None


def _end_of_rle(frame: bytes, start: int, count: int) -> int:
    """Return where a segment ends that begins at `start` and holds so many bytes."""
    position = start
    while count > 0 and position < len(frame):
        code = frame[position]
        if code < 128:
            count, position = count - code - 1, position + code + 2
        else:
            count, position = count - (257 - code if code > 128 else 0), position + (2 if code > 128 else 1)
    return position + position % 2


def _looks_like_rle(frame: bytes, segments: int) -> bool:
    return int.from_bytes(frame[0:4], "little") == segments and frame[4:8] == b"\x40\x00\x00\x00"


def _item(body: memoryview, position: int) -> tuple[tuple[int, int], int]:
    """Return the span of an item's value, and where the next item begins."""
    if bytes(body[position : position + 4]) != _ITEM:
        raise ends_early() if position + 8 > len(body) else Unreadable(tr(DAMAGED))
    length = int.from_bytes(body[position + 4 : position + 8], "little")
    start, end = position + 8, position + 8 + length
    if end > len(body):
        raise ends_early()
    return (start, end), end


def _is_whole(fragments: list[bytes]) -> bool:
    """Whether these are the first frame of several, where no table says so: RLE has one fragment per frame."""
    stream = inspect(fragments[0])
    return stream is None or fragments[-1].find(END, stream.frame_at if len(fragments) == 1 else 0) >= 0
