"""PNG and JPEG files as Images."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.study import PHANTOM_MADE_BY, Image, Pixels
from lungseg_gui.core.turn import AS_STORED, Turn
from lungseg_gui.services.reading.exif import exif_of_jpeg, orientation_of
from lungseg_gui.services.reading.failures import Unreadable, ends_early
from lungseg_gui.services.reading.grey import grey_of_colour
from lungseg_gui.services.reading.kinds import PNG_SIGNATURE, Kind
from lungseg_gui.services.reading.limits import MAX_PIXELS, check_size
from lungseg_gui.services.reading.notices import of_turn
from lungseg_gui.services.reading.opened import Opened

# A second lock behind the first: OpenCV reads it when it is imported.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(MAX_PIXELS))

_HEAD = 4096  # bytes; text chunks stand before the pixels
_DAMAGED = tr_later("its compressed pixels are damaged")
_PHOTOGRAPH = tr_later("This image was stored as colour; its pixels are grey and were read as a radiograph.")


def read_picture(path: Path, content: bytes, kind: Kind) -> Opened:
    """Turn a PNG or JPEG file that is in memory into an Image that is not identified yet.

    Raises
    ------
    Unreadable
        If the picture is cut, damaged, absurdly large or really coloured.
    """
    if kind == "PNG":
        samples, exif = decode_png(content)
        notice = ""
    else:
        samples, notice = _decode_jpeg(content)
        exif = exif_of_jpeg(content)
    turn = Turn.of_exif(orientation_of(exif))
    notices = (*((notice,) if notice else ()), *of_turn(turn))
    if samples.ndim == 3:
        samples = grey_of_colour(samples)
        notices = (*notices, tr(_PHOTOGRAPH))
    pixels = cast("Pixels", np.ascontiguousarray(samples))
    pixels.setflags(write=False)
    image = Image(
        uid="",
        pixels=pixels,
        bits=8 if pixels.dtype == np.uint8 else max(9, int(pixels.max()).bit_length()),
        source=path,
        format=kind,
        # The resolution that pictures carry is a screen's or a printer's.
        spacing_note=tr_later("unreliable in image files"),
        orientation=turn.directions if turn != AS_STORED else (),
        notices=notices,
        attributes=_attributes(content),
    )
    return Opened(image, pixels)


def _attributes(content: bytes) -> Mapping[str, str]:
    """Return what a picture says of its maker: a drawn phantom is known by it."""
    drawn = b"Software\0" + " ".join(PHANTOM_MADE_BY).encode()
    if drawn not in content[:_HEAD]:
        return MappingProxyType({})
    return MappingProxyType(dict(zip(("Manufacturer", "ManufacturerModelName"), PHANTOM_MADE_BY, strict=True)))


def decode_png(content: bytes) -> tuple[NDArray[Any], bytes]:
    """Decode a PNG whose size and chunks were checked.

    Returns
    -------
    ndarray (H, W) or (H, W, 3), uint8 or uint16
        Colour in OpenCV's order; transparency is dropped.
    bytes
        Its EXIF entry; empty where there is none, or its checksum is wrong.

    Raises
    ------
    Unreadable
        If the file is cut or damaged; libpng by itself would fill the rest with black.
    """
    chunks, sound = dict[bytes, bytes](), True
    for name, payload in png_chunks(content):
        sound = sound and payload is not None
        chunks.setdefault(name, payload or b"")
    header = chunks.get(b"IHDR", b"")
    if len(header) != 13:
        raise Unreadable(tr(_DAMAGED))
    columns, rows = int.from_bytes(header[0:4], "big"), int.from_bytes(header[4:8], "big")
    check_size(rows, columns, bytes_per_pixel=4 * max(1, header[8] // 8))
    samples = _imdecode(content if sound else _with_pixels_only(content))
    if samples.shape[:2] != (rows, columns):
        raise Unreadable(tr(_DAMAGED))
    return samples, chunks.get(b"eXIf", b"")


def png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes | None]]:
    """Yield name and payload of each chunk of a PNG after its checksum was verified, up to IEND.

    The payload is None where the checksum of a chunk is wrong that pixels do not need, such as a text.

    Raises
    ------
    Unreadable
        If a chunk is cut, or the checksum of one is wrong that pixels need.
    """
    view, position = memoryview(content), len(PNG_SIGNATURE)
    while True:
        length = int.from_bytes(view[position : position + 4], "big")
        end = position + 12 + length
        if end > len(view):
            raise ends_early()
        name = bytes(view[position + 4 : position + 8])
        sound = zlib.crc32(view[position + 4 : end - 4]) == int.from_bytes(view[end - 4 : end], "big")
        if not sound and not _is_ancillary(name):
            raise Unreadable(tr(_DAMAGED))
        payload = bytes(view[position + 8 : end - 4]) if name != b"IDAT" else b""
        yield name, payload if sound else None
        if name == b"IEND":
            return
        position = end


def _is_ancillary(name: bytes) -> bool:
    """Whether pixels can be shown without a chunk: its first letter is small (PNG 5.4)."""
    return name.isalpha() and name[:1].islower()


def _with_pixels_only(content: bytes) -> bytes:
    """Return a PNG without the chunks that pixels do not need."""
    kept, position = [PNG_SIGNATURE], len(PNG_SIGNATURE)
    for name, _ in png_chunks(content):
        end = position + 12 + int.from_bytes(content[position : position + 4], "big")
        if not _is_ancillary(name):
            kept.append(content[position:end])
        position = end
    return b"".join(kept)


def _imdecode(content: bytes) -> NDArray[Any]:
    import cv2

    try:
        samples = cast("NDArray[Any] | None", cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED))
    except cv2.error as error:
        raise Unreadable(tr(_DAMAGED)) from error
    if samples is None or samples.dtype.name not in ("uint8", "uint16"):
        raise Unreadable(tr(_DAMAGED))
    return samples[..., :3] if samples.ndim == 3 else samples


def _decode_jpeg(content: bytes) -> tuple[NDArray[Any], str]:
    from lungseg_gui.services.reading.codecs import decode_stream
    from lungseg_gui.services.reading.codestream import inspect

    stream = inspect(content)
    if stream is None:
        raise Unreadable(tr(_DAMAGED))
    check_size(stream.rows, stream.columns, bytes_per_pixel=2 * stream.samples)
    return decode_stream(content, stream, stream.rows, stream.columns)
