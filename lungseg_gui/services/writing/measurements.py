"""Measurements of many cases as one table (CSV)."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from lungseg_gui.core.measure import measure
from lungseg_gui.services.writing.outcome import Outcome

Row = Mapping[str, Any]
COLUMNS = (
    *("case", "model", "mask", "right_area_px", "left_area_px", "right_area_cm2", "left_area_cm2"),
    *("left_to_right_area", "right_height_mm", "left_height_mm", "right_width_mm", "left_width_mm"),
    *("largest_inner_width_mm", "row_spacing_mm", "column_spacing_mm"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_row(outcome: Outcome, name: str) -> Row:
    """Return one case's row: no unit without trustworthy spacing, and nothing of the patient."""
    image = outcome.image
    found, spacing = measure(outcome.mask, image.spacing, image.turn), image.spacing
    right, left = found.right, found.left
    return {
        "case": name,
        "model": outcome.model_version,
        "mask": outcome.made,
        "right_area_px": right.pixels,
        "left_area_px": left.pixels,
        "right_area_cm2": _rounded(right.area_cm2, 2),
        "left_area_cm2": _rounded(left.area_cm2, 2),
        "left_to_right_area": _rounded(found.left_to_right, 4),
        "right_height_mm": _rounded(right.height_mm, 1),
        "left_height_mm": _rounded(left.height_mm, 1),
        "right_width_mm": _rounded(right.width_mm, 1),
        "left_width_mm": _rounded(left.width_mm, 1),
        "largest_inner_width_mm": _rounded(found.inner_width_mm, 1),
        "row_spacing_mm": None if spacing is None else spacing.row,
        "column_spacing_mm": None if spacing is None else spacing.column,
    }


def encode_csv(rows: Sequence[Row]) -> bytes:
    """Return the table; text that a spreadsheet would run as a formula gets an apostrophe."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: cell(row[name]) for name in COLUMNS})
    return stream.getvalue().encode("utf-8", "replace")


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def cell(value: object) -> object:
    """Return what stands in a cell: text that a spreadsheet would run as a formula gets an apostrophe."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value
