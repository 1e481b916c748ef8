"""JPEG with what its decoder noticed: libjpeg fills what is missing with grey, and only its warnings say so.

simplejpeg (MIT) raises them, for samples of 8 bits. How the entropy-coded part is cut into codes does not depend on
the precision, so a stream of 9 to 16 bits is checked by calling it one of 8 bits, beside the decoding of its values.
"""

from __future__ import annotations

import re
import struct
import threading
from typing import Any

import imagecodecs
import numpy as np
import simplejpeg
from numpy.typing import NDArray

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.reading.codestream import Codestream
from lungseg_gui.services.reading.failures import Unreadable, ends_early
from lungseg_gui.services.reading.lossless import bytes_left
from lungseg_gui.services.reading.progressive import COARSE, is_coarse, is_inconsistent

Array = NDArray[Any]

DAMAGED = tr_later("its compressed pixels are damaged")
SLIGHTLY_DAMAGED = tr_later("The compressed pixels of this file are slightly damaged: parts of the image may be wrong.")
# An entry that calls three components RGB: libjpeg leaves them as they are then.
_RGB = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"
_SCAN = 0xDA
_PROGRESSIVE, _LOSSLESS = 0xC2, 0xC3
# So few bytes that belong to nothing may be a writer's filling; more of them come from codes that were misread.
_FEW_BYTES = 8
_TOO_MANY = re.compile(r"(\d+) extraneous bytes before marker")
_MISSING = "Premature end of JPEG file"
_SERIOUS = ("Corrupt JPEG data", _MISSING, "Inconsistent progression sequence")
# A warning although all pixels are there. Whatever else libjpeg says has ended its work.
_HARMLESS = "Invalid SOS parameters for sequential JPEG"


def decode_jpeg(frame: bytes, stream: Codestream) -> tuple[Array, str]:
    """Decode a JPEG whose size was checked.

    Returns
    -------
    ndarray (H, W) or (H, W, 3), uint8 or uint16
        The components as they are: the word of the file on RGB or YCbCr is not to be trusted.
    str
        A sentence for the reader where the stream is slightly damaged, else "".

    Raises
    ------
    Unreadable
        If pixels are missing or damaged.
    """
    if len(frame) < stream.least_bytes:
        raise ends_early()
    if stream.process == _PROGRESSIVE:
        return _progressive(frame, stream)
    if stream.precision == 8:
        array, said = _decoded(_bare(frame, stream)[0], stream)
    elif stream.process == _LOSSLESS:
        array = _decoded_deep(frame, stream)
        left = bytes_left(frame, stream, array)
        if left is not None:
            return array, _judged_by_length(left)
        said = _complaint(frame, stream)
    else:
        array, said = _checked_beside(frame, stream)
    return array, _judged(said)


def _progressive(frame: bytes, stream: Codestream) -> tuple[Array, str]:
    """Decode scans, and have libjxl read them at the same time."""
    bare, frame_at = _bare(frame, stream)
    found: list[bool] = []
    check = threading.Thread(target=lambda: found.append(is_inconsistent(bare, frame_at)), name="scans", daemon=True)
    check.start()
    try:
        array, said = _decoded(bare, stream) if stream.precision == 8 else _checked_beside(frame, stream)
        notice = _judged(said)
    finally:
        check.join()
    if not notice and any(found):
        notice = tr(SLIGHTLY_DAMAGED)
    return array, notice or (tr(COARSE) if is_coarse(bare, frame_at) else "")


def _decoded(frame: bytes, stream: Codestream) -> tuple[Array, str]:
    """Decode samples of 8 bits; return what libjpeg said."""
    colours = "RGB" if stream.samples == 3 else "GRAY"
    # numpy asks for huge pages: twice as fast as a block of the decoder's own.
    array = np.empty((stream.rows, stream.columns, stream.samples), np.uint8)
    said = ""
    try:
        simplejpeg.decode_jpeg(frame, colours, buffer=array, strict=True)
    except ValueError as error:
        said = str(error)
        if not said.startswith(_SERIOUS):
            if not said.startswith(_HARMLESS):  # it would return a block with whatever was in the memory
                raise Unreadable(tr(DAMAGED)) from error
            try:
                simplejpeg.decode_jpeg(frame, colours, buffer=array, strict=False)
            except ValueError as worse:
                raise Unreadable(tr(DAMAGED)) from worse
    return (array if stream.samples == 3 else array[..., 0]), said


def _checked_beside(frame: bytes, stream: Codestream) -> tuple[Array, str]:
    """Decode samples of any precision, and have the codes checked at the same time."""
    said: list[str] = []
    check = threading.Thread(target=lambda: said.append(_complaint(frame, stream)), name="jpeg check", daemon=True)
    check.start()
    try:
        array = _decoded_deep(frame, stream)
    finally:
        check.join()
    return array, said[0] if said else ""


def _decoded_deep(frame: bytes, stream: Codestream) -> Array:
    """Decode samples of any precision, whatever is missing."""
    try:
        if stream.samples == 3:
            return np.asarray(imagecodecs.jpeg8_decode(frame, colorspace="RGB", outcolorspace="RGB"))
        return np.asarray(imagecodecs.jpeg8_decode(frame))
    except (RuntimeError, ValueError, NotImplementedError) as error:
        raise Unreadable(tr(DAMAGED)) from error


def _complaint(frame: bytes, stream: Codestream) -> str:
    """Return what libjpeg says of the codes of a stream that is called one of 8 bits; the pixels mean nothing."""
    bare, frame_at = _bare(frame, stream)
    renamed = bytearray(bare)
    renamed[frame_at + 4] = 8
    if stream.process == _LOSSLESS:
        _without_point_transform(renamed, frame_at)
    colours = "RGB" if stream.samples == 3 else "GRAY"  # a lossless stream is turned into no other ones
    # In full size: simplejpeg writes beyond its block where a lossless stream is asked for in an eighth.
    block = np.empty((stream.rows, stream.columns, stream.samples), np.uint8)
    try:
        simplejpeg.decode_jpeg(bytes(renamed), colours, buffer=block)
    except ValueError as error:
        return str(error)
    return ""


def _without_point_transform(frame: bytearray, position: int) -> None:
    """Set the point transform of a lossless scan to 0: it may be no smaller than the precision that was put in."""
    while frame[position + 1] != _SCAN:
        position += 2 + struct.unpack_from(">H", frame, position + 2)[0]
        if position + 4 > len(frame) or frame[position] != 0xFF:
            return
    length = struct.unpack_from(">H", frame, position + 2)[0]
    if position + 2 + length <= len(frame):
        frame[position + 1 + length] = 0


def _bare(frame: bytes, stream: Codestream) -> tuple[bytes, int]:
    """Return the stream without its application segments, and where its start of frame is then.

    They say nothing of the pixels, and a profile or a JFIF header that is damaged would pass for damaged pixels. Three
    components get one that says RGB, so that they stay as they are.
    """
    kept, position = [frame[:2], _RGB if stream.samples == 3 else b""], 2
    while position < stream.frame_at and frame[position] == 0xFF:
        marker = frame[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        end = position + 2 + struct.unpack_from(">H", frame, position + 2)[0]
        if not 0xE0 <= marker <= 0xEF:
            kept.append(frame[position:end])
        position = end
    head = b"".join(kept)
    return head + frame[position:], len(head) + stream.frame_at - position


def _judged_by_length(left: int) -> str:
    if left < 0:
        raise ends_early()
    if left > _FEW_BYTES:
        raise Unreadable(tr(DAMAGED))
    return tr(SLIGHTLY_DAMAGED) if left else ""


def _judged(said: str) -> str:
    if not said.startswith(_SERIOUS):
        return ""
    if said.startswith(_MISSING):
        raise ends_early()
    found = _TOO_MANY.search(said)
    if found is None or int(found[1]) > _FEW_BYTES:
        raise Unreadable(tr(DAMAGED))
    return tr(SLIGHTLY_DAMAGED)
