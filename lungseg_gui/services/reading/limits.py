"""How large a radiograph may be, checked before anything is decoded."""

from __future__ import annotations

import zlib

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.reading.failures import Unreadable, ends_early

# The largest detectors have some 20 Mpx, scanned films up to 60 Mpx.
MAX_PIXELS = 200_000_000
MAX_BYTES = 1 << 30
MAX_FILE_BYTES = 2 << 30
# Tiny pictures are icons; a network has nothing to see on them.
_OTHER_SOURCE = tr_later("Open the radiograph itself.")


def check_size(rows: int, columns: int, *, bytes_per_pixel: int) -> None:
    """Refuse absurd dimensions.

    Raises
    ------
    Unreadable
        If the image has no pixels, more than `MAX_PIXELS` or needs more than `MAX_BYTES`.
    """
    if rows < 1 or columns < 1:
        raise Unreadable(tr("its header states {rows} × {columns} pixels", rows=rows, columns=columns))
    if rows * columns > MAX_PIXELS or rows * columns * bytes_per_pixel > MAX_BYTES:
        raise Unreadable(
            tr(
                "{columns} × {rows} pixels are more than a radiograph has (at most {most} million)",
                columns=columns,
                rows=rows,
                most=MAX_PIXELS // 1_000_000,
            ),
            tr(_OTHER_SOURCE),
        )


def inflate(packed: bytes | memoryview, *, limit: int = MAX_BYTES) -> bytes:
    """Undo raw deflate, but never beyond `limit` bytes.

    Raises
    ------
    Unreadable
        If the stream is damaged, cut, or larger than `limit`.
    """
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = stream.decompress(packed, limit)
    except zlib.error as error:
        raise Unreadable(tr("its compressed data are damaged")) from error
    if stream.unconsumed_tail and not stream.eof:
        raise Unreadable(tr("it unpacks to more data than a radiograph has"), tr(_OTHER_SOURCE))
    if not stream.eof:
        raise ends_early()
    return content
