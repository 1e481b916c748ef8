"""Label maps as PNG; ``lungseg_sets.masks`` reads them."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

from lungseg_gui.core.mask import Mask
from lungseg_gui.services.files import atomic_write_bytes

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY = 0
# Distinguished from radiographs by it (services/reading/finding.py).
_LABEL_MAP_MARK = b"Title\0lungseg label map"


def encode_mask(mask: Mask) -> bytes:
    """Encode a label map as a PNG of 8 bits grey, without loss.

    Parameters
    ----------
    mask : ndarray (H, W) uint8
        0 background, 1 right lung, 2 left lung.

    Returns
    -------
    bytes
        The same for the same mask. A text chunk marks it as a label map, so that a folder's masks are not opened as
        its radiographs.
    """
    if mask.ndim != 2 or mask.dtype != np.uint8:
        raise ValueError(f"a label map is uint8 of shape (H, W), not {mask.dtype.name} {mask.shape}")
    height, width = mask.shape
    # Filter "none" in front of each row, then runs: 23 ms for 20 Mpx, where OpenCV's own choice takes 110.
    rows = np.zeros((height, width + 1), np.uint8)
    rows[:, 1:] = mask
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_RLE)
    header = struct.pack(">IIBBBBB", width, height, 8, _GREY, 0, 0, 0)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", header),
            _chunk(b"tEXt", _LABEL_MAP_MARK),
            _chunk(b"IDAT", packer.compress(rows.data) + packer.flush()),
            _chunk(b"IEND", b""),
        )
    )


def write_mask(path: Path, mask: Mask) -> None:
    """Write a label map (H, W) uint8 as PNG, whole or not at all.

    Raises
    ------
    LungSegError
        If the disk is full or the folder cannot be written.
    """
    atomic_write_bytes(path, encode_mask(mask))


def _chunk(name: bytes, payload: bytes) -> bytes:
    return struct.pack(">I", len(payload)) + name + payload + struct.pack(">I", zlib.crc32(name + payload))
