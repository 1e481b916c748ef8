"""The record as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from lungseg_gui.core.readings import Line

COLUMNS = (
    "line",
    "date and time",
    "reader",
    "what",
    "asked reader",
    "model version",
    "image",
    "image sha256",
    "mask sha256",
    "second reading",
    "comment",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(lines: Iterable[Line]) -> str:
    """Return lines as CSV; of a forgotten image only who, when and what."""
    stream = io.StringIO()
    rows = csv.writer(stream, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for line in lines:
        said, to = line.said, line.to.name if line.to is not None else ""
        about = (
            ("forgotten", "", "", "", "")
            if said is None
            else (said.image, said.content, said.mask, said.request, said.comment)
        )
        row = (str(line.number), line.when, line.reader.name, line.what.value, to, line.version, *about)
        rows.writerow([_plain(value) for value in row])
    return stream.getvalue()


def _plain(value: str) -> str:
    """Return text that a spreadsheet takes as text: names and comments come from people."""
    return f"'{value}" if value.startswith(_FORMULA) else value
