"""GIF masks, as SCR publishes them: only the first frame, and never more pixels than were checked."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lungseg_lab.importers.source import EntryError

MAX_PIXELS = 64_000_000
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, b"\x3b"


def is_gif(content: bytes) -> bool:
    """Whether the bytes begin as a GIF does."""
    return content[:6] in (b"GIF87a", b"GIF89a")


def read_gif(content: bytes) -> NDArray[np.uint8]:
    """Decode the first frame.

    Returns
    -------
    ndarray (H, W) uint8
        Grey values.

    Raises
    ------
    EntryError
        Damaged, too large or in colour.
    """
    import imagecodecs

    try:
        decoded = imagecodecs.gif_decode(_first_frame(content), index=0)
    except (imagecodecs.GifError, IndexError, ValueError) as error:
        raise EntryError("it is damaged") from error
    if decoded.ndim == 3:
        grey = decoded[..., 0]
        if any(not np.array_equal(grey, decoded[..., channel]) for channel in (1, 2)):
            raise EntryError("it is a colour image")
        decoded = grey
    return np.ascontiguousarray(decoded, np.uint8)


def _first_frame(content: bytes) -> bytes:
    """Cut off what follows the first frame, after its size was checked (GIF89a specification, sections 18 to 22)."""
    at = 13 + _table(content[10])
    _check(content, 6)
    while content[at] == _EXTENSION:
        at = _skip_blocks(content, at + 2)
    if content[at] != _IMAGE:
        raise IndexError
    _check(content, at + 5)
    end = _skip_blocks(content, at + 10 + _table(content[at + 9]) + 1)
    return content[:end] + _TRAILER


def _table(packed: int) -> int:
    """Return the bytes of the colour table that a packed field announces."""
    return 3 << ((packed & 7) + 1) if packed & 0x80 else 0


def _skip_blocks(content: bytes, at: int) -> int:
    while content[at]:
        at += content[at] + 1
    return at + 1


def _check(content: bytes, at: int) -> None:
    width, height = int.from_bytes(content[at : at + 2], "little"), int.from_bytes(content[at + 2 : at + 4], "little")
    if not width or not height or width * height > MAX_PIXELS:
        raise EntryError(f"its header states {width} × {height} pixels")
