"""What the steps of a history are called: kept in English, in memory as in the journal, and said when shown."""

from __future__ import annotations

import re

from lungseg_gui.core.language import current, tr, tr_later

# What has a value in its name. The first that fits counts.
_NAMES = (
    tr_later("{step} (interrupted)"),
    tr_later("Imported: the prior"),
    tr_later("Imported: the prior of {day}"),
    tr_later("Imported: DICOM SEG by {program}"),
    tr_later("Imported: {origin}"),
    tr_later("Mask of model {version}"),
    tr_later("Mask by {reader}"),
    tr_later("Mask from the record, line {n}"),
    tr_later("Right lung of {one}, left lung of {other}"),
    tr_later("Threshold {value}"),
    tr_later("Smooth by {size}"),
    tr_later("Grow by {size}"),
    tr_later("Shrink by {size}"),
    tr_later("{step}, subtract"),
    tr_later("{step}, replace"),
    tr_later("{name} moved"),
    tr_later("{name} named"),
    tr_later("{name} removed"),
    # Earlier programs called a swap of the lungs by the turn of the image that it followed.
    tr_later("Marked as mirrored"),
    tr_later("Rotation corrected"),
    tr_later("Orientation from the file"),
    tr_later("Orientation restored"),
)
_LONGEST = 1000
"""Letters of a name; what is longer comes from a damaged journal, and would take long to search."""
_FIELD = re.compile(r"\\{(\w+)\\}")
_PATTERNS = tuple((words, re.compile(_FIELD.sub(r"(?P<\1>.+)", re.escape(words)))) for words in _NAMES)


def step_text(name: str) -> str:
    """Return the name of a step in the reader's language, also of one that an earlier program kept."""
    for words, pattern in _PATTERNS if len(name) <= _LONGEST else ():
        found = pattern.fullmatch(name)
        if found is not None:
            return tr(words, **{field: _value(field, value) for field, value in found.groupdict().items()})
    return tr(name) if name else ""


def _value(field: str, value: str) -> str:
    if field == "step":
        return step_text(value)
    if field == "name":
        return tr(value)
    return value.replace(".", current().point) if field in ("value", "size") else value
