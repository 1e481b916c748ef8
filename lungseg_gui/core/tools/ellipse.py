"""An ellipse: its area, and mean and standard deviation of the values below it."""

from __future__ import annotations

import math

import numpy as np

from lungseg_gui.core.figures import Form, Line, Point, Points, Reading
from lungseg_gui.core.language import tr_later
from lungseg_gui.core.study import Image

_CORNERS = 96


def lines(points: Points, aspect: float) -> tuple[Line, ...]:
    """Return the ellipse within the upright rectangle between two corners."""
    del aspect
    (row0, col0), (row1, col1) = points
    row, column, down, across = (row0 + row1) / 2, (col0 + col1) / 2, (row1 - row0) / 2, (col1 - col0) / 2
    turns = [2 * math.pi * step / _CORNERS for step in range(_CORNERS + 1)]
    return ([(row + down * math.sin(turn), column + across * math.cos(turn)) for turn in turns],)


def handles(points: Points, aspect: float) -> Points:
    """Return the ends of both axes: top, right, bottom, left as they were drawn."""
    del aspect
    (row0, col0), (row1, col1) = points
    row, column = (row0 + row1) / 2, (col0 + col1) / 2
    return (row0, column), (row, col1), (row1, column), (row, col0)


def put(points: Points, handle: int, to: Point) -> Points:
    """Move one end of an axis; the other three sides stay."""
    (row0, col0), (row1, col1) = points
    row, column = to
    moved = (((row, col0), (row1, col1)), ((row0, col0), (row1, column)))
    moved += (((row0, col0), (row, col1)), ((row0, column), (row1, col1)))
    return moved[handle]


def read(points: Points, image: Image) -> tuple[Reading, ...]:
    """Return area, mean and standard deviation (of the pixels themselves, not of a sample).

    The values are the file's after its modality LUT, whatever the window; a pixel counts where its centre is inside.
    """
    (row0, col0), (row1, col1) = points
    down, across = abs(row1 - row0) / 2, abs(col1 - col0) / 2
    spacing = image.spacing
    area = math.pi * down * across * (spacing.pixel_area if spacing is not None else 1.0)
    found = [Reading("area", tr_later("Area"), area, "mm²" if spacing is not None else "px²", digits=0)]
    values = _below(image, (row0 + row1) / 2, (col0 + col1) / 2, down, across)
    if values.size:
        mean, spread = float(values.mean(dtype=np.float64)), float(values.std(dtype=np.float64))
        found.append(Reading("mean", tr_later("Mean value"), image.modality_value(mean), "value"))
        found.append(Reading("sd", tr_later("SD of values"), abs(image.slope) * spread, "value"))
    return tuple(found)


def _below(image: Image, row: float, column: float, down: float, across: float) -> np.ndarray[tuple[int], np.dtype]:
    height, width = image.shape
    top, bottom = max(0, math.ceil(row - down)), min(height, math.floor(row + down) + 1)
    left, right = max(0, math.ceil(column - across)), min(width, math.floor(column + across) + 1)
    part = image.pixels[top : max(top, bottom), left : max(left, right)]
    if not part.size or not down or not across:
        return part[:0, :0].ravel()
    rows = ((np.arange(top, bottom) - row) / down) ** 2
    columns = ((np.arange(left, right) - column) / across) ** 2
    return part[rows[:, None] + columns[None, :] <= 1.0]


FORM = Form(2, lines=lines, handles=handles, put=put, read=read, area=True)
