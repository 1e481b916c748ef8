"""Overlays (PS3.3 C.9.2) and display shutters (C.7.6.11) of a data set, on the stored grid."""

from __future__ import annotations

from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.core.graphics import Graphic
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.services.reading.codecs import Decoded
from lungseg_gui.services.reading.fields import clean, integer, numbers, texts
from lungseg_gui.services.reading.stored import PixelFormat

_GROUPS = range(0x6000, 0x6020, 2)
_ROWS, _COLUMNS, _DESCRIPTION, _ORIGIN, _POSITION, _LABEL, _DATA = 0x10, 0x11, 0x22, 0x50, 0x102, 0x1500, 0x3000
_MOST_CORNERS = 4096

Area = NDArray[np.uint8]


def graphics_of(dataset: Dataset, decoded: Decoded, form: PixelFormat) -> tuple[Graphic, ...]:
    """Return shutters and overlays; what is damaged, empty or outside is left out.

    Parameters
    ----------
    decoded : Decoded
        For overlays that are in unused bits of the pixels.
    """
    shape = (form.rows, form.columns)
    found: list[Graphic] = []
    covered = _shutter(dataset, shape)
    if covered is not None:
        found.append(Graphic("shutter", "", PackedMask.pack(covered)))
    for group in _GROUPS:
        if (group << 16 | _ROWS) not in dataset:
            continue
        area = _overlay(dataset, group, decoded, form)
        if area is not None and area.any():
            name = clean(_of(dataset, group, _LABEL)) or clean(_of(dataset, group, _DESCRIPTION))
            found.append(Graphic("overlay", name, PackedMask.pack(area)))
    return tuple(found)


def has_overlay_bits(dataset: Dataset) -> bool:
    """Whether the file says that unused bits of its pixels are an overlay."""
    return any(_number(dataset, group, _POSITION) > 0 for group in _GROUPS)


def _of(dataset: Dataset, group: int, element: int) -> object:
    try:
        return cast("object", dataset[group << 16 | element].value)
    except Exception:  # pydicom raises many kinds where an element is missing or damaged
        return None


def _number(dataset: Dataset, group: int, element: int) -> int:
    try:
        return int(cast("Any", _of(dataset, group, element)))
    except (TypeError, ValueError):
        return 0


def _overlay(dataset: Dataset, group: int, decoded: Decoded, form: PixelFormat) -> Area | None:
    """Return one overlay on the image's grid, or None."""
    raw = _of(dataset, group, _DATA)
    if not isinstance(raw, bytes):
        return _in_the_pixels(_number(dataset, group, _POSITION), decoded, form)
    rows, columns = _number(dataset, group, _ROWS), _number(dataset, group, _COLUMNS)
    if rows < 1 or columns < 1 or len(raw) * 8 < rows * columns:
        return None
    octets = np.frombuffer(raw, np.uint8)
    if dataset.original_encoding[1] is False and len(raw) % 2 == 0:  # big endian: words, swapped
        octets = octets.reshape(-1, 2)[:, ::-1].ravel()
    bits = np.unpackbits(octets, count=rows * columns, bitorder="little").reshape(rows, columns)
    origin = _of(dataset, group, _ORIGIN)
    try:
        top, left = (int(number) - 1 for number in cast("Any", origin))
    except (TypeError, ValueError):
        top, left = 0, 0
    area = np.zeros((form.rows, form.columns), np.uint8)
    first, start = max(0, top), max(0, left)
    last, end = max(first, min(form.rows, top + rows)), max(start, min(form.columns, left + columns))
    area[first:last, start:end] = bits[first - top : last - top, start - left : end - left]
    return area


def _in_the_pixels(position: int, decoded: Decoded, form: PixelFormat) -> Area | None:
    """Return an overlay that is in one of the unused bits (retired in 2004, still about)."""
    used = range(form.high + 1 - form.stored, form.high + 1)
    samples = decoded.samples
    if position in used or not 0 < position < 8 * samples.itemsize or decoded.precision is not None:
        return None
    return (samples.view(f"u{samples.itemsize}") >> position & 1).astype(np.uint8)


def _shutter(dataset: Dataset, shape: tuple[int, int]) -> Area | None:
    """Return 1 where the display shutter covers the image; None where there is none, or it leaves nothing."""
    rows, columns = shape
    visible = np.ones(shape, np.uint8)
    for kind in (kind.upper() for kind in texts(dataset, "ShutterShape")):
        opening = np.zeros(shape, np.uint8)
        if kind == "RECTANGULAR":
            left = integer(dataset, "ShutterLeftVerticalEdge", 1)
            right = integer(dataset, "ShutterRightVerticalEdge", columns)
            top = integer(dataset, "ShutterUpperHorizontalEdge", 1)
            bottom = integer(dataset, "ShutterLowerHorizontalEdge", rows)
            opening[max(0, top - 1) : max(0, bottom), max(0, left - 1) : max(0, right)] = 1
        elif kind == "CIRCULAR":
            centre, radius = numbers(dataset, "CenterOfCircularShutter"), integer(dataset, "RadiusOfCircularShutter", 0)
            if len(centre) < 2 or radius < 1:
                continue
            row, column = centre[0] - 1, centre[1] - 1
            down, across = np.ogrid[:rows, :columns]
            opening = ((down - row) ** 2 + (across - column) ** 2 <= radius**2).astype(np.uint8)
        elif kind == "POLYGONAL":
            corners = numbers(dataset, "VerticesOfThePolygonalShutter")
            if not 6 <= len(corners) <= 2 * _MOST_CORNERS:
                continue
            pairs = np.array(corners[: len(corners) // 2 * 2]).reshape(len(corners) // 2, 2) - 1
            outline = np.clip(np.rint(pairs[:, ::-1]), -32768, 32767).astype(np.int32)
            cv2.fillPoly(opening, [outline], (1,))
        else:
            continue
        visible &= opening
    return 1 - visible if 0 < np.count_nonzero(visible) < visible.size else None
