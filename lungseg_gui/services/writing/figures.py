"""Measurements, arrows and texts of many cases as one table (CSV), and their lines on a picture."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.figures import Figure, Point
from lungseg_gui.core.language import english
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.saying import readings, said, source
from lungseg_gui.core.tools.table import form_of
from lungseg_gui.services.writing.measurements import cell
from lungseg_gui.services.writing.outcome import Outcome

Row = Mapping[str, Any]
COLUMNS = ("case", "number", "kind", "name", "state", "reading", "value", "unit", "measured", "points_row_column_px")
_SUBPIXEL = 4  # bits of a pixel that OpenCV draws in
_END = 5.0  # px of the picture for each px of the line: half of the bar at the end of a line
_HEAD, _HEAD_ANGLE = 12.0, math.radians(25)
_PLAIN = str.maketrans({"²": "2", "°": " deg", "“": '"', "”": '"', "’": "'", "–": "-", "\u202f": " "})


def figures_row(outcome: Outcome, name: str) -> Row:
    """Return the rows of one case: one for each reading, one for a figure that reads nothing."""
    return {"rows": list(_rows(outcome, name))}


def _rows(outcome: Outcome, name: str) -> Iterator[Row]:
    image = outcome.image
    for figure in outcome.figures:
        whose = {
            "case": name,
            "number": figure.number,
            "kind": figure.tool,
            "name": figure.name,
            "state": "proposed" if figure.proposed else "drawn",
            "points_row_column_px": " ".join(f"{row:.2f},{column:.2f}" for row, column in figure.points),
        }
        found = readings(figure, image)
        for reading in found:
            unit = reading.unit or "ratio"
            where = str(english(source(image) or image.spacing_note)) if reading.unit.startswith("mm") else ""
            value = round(reading.value, max(2, reading.digits))
            yield {**whose, "reading": reading.key, "value": value, "unit": unit, "measured": where}
        if not found:
            yield whose


def encode_figures(rows: Sequence[Row]) -> bytes:
    """Return the table; text that a spreadsheet would run as a formula gets an apostrophe."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for case in rows:
        for row in case["rows"]:
            writer.writerow({column: cell(row.get(column)) for column in COLUMNS})
    return stream.getvalue().encode("utf-8", "replace")


# -- on a picture
def draw(bgr: NDArray[np.uint8], figures: Sequence[Figure], image: Image, width: int) -> None:
    """Draw lines, heads and the bars at their ends in white on black, on the stored grid of an image (H, W, 3)."""
    for figure in figures:
        form = form_of(figure.tool)
        if form is None or len(figure.points) != form.points:
            continue
        lines = [list(line) for line in form.lines(figure.points, image.aspect)]
        if form.pointed:
            lines.append(_head(figure.points[0], figure.points[1], _HEAD * width))
        elif form.ended:
            lines += [end for line in tuple(lines) for end in _ends(line[0], line[-1], _END * width)]
        shapes = [_fixed(line) for line in lines]
        for colour, thickness in (((0, 0, 0), 2 * width + 1), ((255, 255, 255), width)):
            cv2.polylines(bgr, shapes, False, colour, thickness, cv2.LINE_AA, _SUBPIXEL)


def letter(bgr: NDArray[np.uint8], figure: Figure, image: Image, at: Point, width: int) -> None:
    """Write what a figure says beside a point (row, column) of an upright picture (H, W, 3), within its borders."""
    spoken = said(figure, image, exported=True)  # in English: the font has no other letters
    lines = [str(english(line)).translate(_PLAIN).encode("ascii", "replace").decode() for line in spoken]
    if not lines:
        return
    scale, thick, font = 0.45 * width, width, cv2.FONT_HERSHEY_SIMPLEX
    sizes = [cv2.getTextSize(line, font, scale, thick)[0] for line in lines]
    wide, tall = max(size[0] for size in sizes) + 8 * width, round(17 * width)
    height, room = bgr.shape[:2]
    left = min(max(round(at[1]) + 10 * width, 0), max(0, room - wide))
    top = min(max(round(at[0]) - tall // 2, 0), max(0, height - tall * len(lines)))
    plate = bgr[top : top + tall * len(lines), left : left + wide]
    plate //= 4
    for number, line in enumerate(lines):
        base = (left + 4 * width, top + tall * number + round(12.5 * width))
        cv2.putText(bgr, line, base, font, scale, (236, 233, 230), thick, cv2.LINE_AA)


def _head(tip: Point, tail: Point, length: float) -> list[Point]:
    turn = math.atan2(tail[0] - tip[0], tail[1] - tip[1])
    ends = [
        (tip[0] + length * math.sin(turn + side), tip[1] + length * math.cos(turn + side))
        for side in (_HEAD_ANGLE, -_HEAD_ANGLE)
    ]
    return [ends[0], tip, ends[1]]


def _ends(start: Point, end: Point, reach: float) -> list[list[Point]]:
    """Return a bar across each end of a line; none where it is too short for them."""
    down, across = end[0] - start[0], end[1] - start[1]
    length = math.hypot(down, across)
    if length < 4 * reach:
        return []
    row, column = across * reach / length, -down * reach / length
    return [[(at[0] - row, at[1] - column), (at[0] + row, at[1] + column)] for at in (start, end)]


def _fixed(line: Sequence[Point]) -> NDArray[np.int32]:
    points = np.array([(column, row) for row, column in line], np.float64)
    return np.round(points * (1 << _SUBPIXEL)).astype(np.int32)
