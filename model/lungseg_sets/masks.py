"""Reading label maps: the one reader of masks that the program and its sets have written."""

from __future__ import annotations

import zlib
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_sets import kinds
from lungseg_sets.errors import SetError
from lungseg_sets.words import tr_later

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_LARGEST = 2
_MAX_PIXELS = 200_000_000


def read_mask(path: Path, shape: tuple[int, int] | None = None, *, silent: bool = False) -> NDArray[np.uint8]:
    """Read a label map.

    Parameters
    ----------
    path : Path
        PNG of 8 or 16 bits, grey, or another format without loss that OpenCV decodes.
    shape : (int, int), optional
        Rows and columns that it must have; any without it.
    silent : bool
        Whether 255, no verdict, may occur.

    Returns
    -------
    ndarray (H, W) uint8
        0 background, 1 right lung, 2 left lung, and 255 where that is allowed.

    Raises
    ------
    SetError
        If the file is missing, cut, damaged, in colour, of another size than its image, or holds other values.
    """
    try:
        content = path.read_bytes()
    except OSError as cause:
        raise SetError(
            tr_later("The mask {name} cannot be read."),
            remedy=tr_later("Check the path, and whether the drive is connected."),
            name=path.name,
        ) from cause
    if content.startswith(_SIGNATURE) and not _whole(content):
        raise SetError(
            tr_later("The mask {name} is damaged."), remedy=tr_later("Copy it again from its source."), name=path.name
        )
    if content.startswith(_JPEG):
        raise SetError(
            tr_later("The mask {name} is a JPEG, whose compression changes values."),
            remedy=tr_later("Use a grey PNG with the values 0, 1 and 2."),
            name=path.name,
        )
    mask = decode(content)
    if mask is None:
        raise SetError(
            tr_later("The mask {name} is not an image that can be decoded."),
            remedy=tr_later("Use a grey PNG with the values 0, 1 and 2."),
            name=path.name,
        )
    if mask.ndim != 2:
        raise SetError(
            tr_later("{name} is a colour image, not a mask."),
            remedy=tr_later("Use a grey PNG with the values 0, 1 and 2."),
            name=path.name,
        )
    if shape is not None and mask.shape != shape:
        raise SetError(
            tr_later("The mask {name} has {columns} × {rows} pixels, its image {image_columns} × {image_rows}."),
            remedy=tr_later("Use the mask made for this image, on its pixel grid."),
            name=path.name,
            columns=mask.shape[1],
            rows=mask.shape[0],
            image_columns=shape[1],
            image_rows=shape[0],
        )
    wrong = mask[(mask > _LARGEST) & (mask != kinds.SILENT)] if silent else mask[mask > _LARGEST]
    if wrong.size:
        raise SetError(
            tr_later("The mask {name} contains the value {value}."),
            remedy=tr_later("Use 0 for background, 1 for the right and 2 for the left lung."),
            name=path.name,
            value=int(wrong.max()),
        )
    return np.ascontiguousarray(mask, np.uint8)


def decode(content: bytes) -> np.ndarray | None:
    """Decode a picture as it is stored; None where it is not one."""
    code = np.frombuffer(content, np.uint8)
    try:
        pixels = cv2.imdecode(code, cv2.IMREAD_UNCHANGED) if code.size else None
    except cv2.error:  # larger than OpenCV decodes
        return None
    return None if pixels is None else np.asarray(pixels)


def _whole(content: bytes) -> bool:
    """Whether all of a PNG is there and as it was written; what is cut, libpng would fill with background."""
    position, view = len(_SIGNATURE), memoryview(content)
    columns, rows = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    if content[12:16] != b"IHDR" or not 0 < rows * columns <= _MAX_PIXELS:
        return False
    while True:
        length = int.from_bytes(view[position : position + 4], "big")
        end = position + 12 + length
        if end > len(view) or zlib.crc32(view[position + 4 : end - 4]) != int.from_bytes(view[end - 4 : end], "big"):
            return False
        if bytes(view[position + 4 : position + 8]) == b"IEND":
            return True
        position = end
