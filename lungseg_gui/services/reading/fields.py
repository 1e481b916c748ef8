"""Values of a data set that a damaged or careless file may hold in any form."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any, cast

from pydicom.dataset import Dataset

_MAX_TEXT = 256
# What a damaged element raises on access: pydicom converts values only then.
_DAMAGED = (
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    LookupError,
    NotImplementedError,
    OverflowError,
)


def value(dataset: Dataset, keyword: str) -> object:
    """Return the value of an element, or None where it is absent, empty or damaged."""
    try:
        found = cast("object", dataset.get(keyword))
    except Exception:  # struct.error, RecursionError and more come from damaged elements
        return None
    return None if found is None or found == "" else found


def text(dataset: Dataset, keyword: str) -> str:
    """Return an element as one line of at most 256 characters; several values are joined by a comma."""
    return clean(value(dataset, keyword))


def texts(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    """Return all values of an element as lines of text."""
    return tuple(clean(item) for item in _several(value(dataset, keyword)))


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Return all values of an element as finite numbers; empty where one of them is none."""
    try:
        found = tuple(float(item) for item in _several(value(dataset, keyword)))
    except _DAMAGED:
        return ()
    return found if all(math.isfinite(item) for item in found) else ()


def number(dataset: Dataset, keyword: str) -> float | None:
    """Return the first value of an element as a finite number."""
    found = numbers(dataset, keyword)
    return found[0] if found else None


def integer(dataset: Dataset, keyword: str, default: int) -> int:
    """Return the first value of an element as an integer, or `default`."""
    found = number(dataset, keyword)
    return default if found is None else int(found)


def items(dataset: Dataset, keyword: str) -> list[Dataset]:
    """Return the items of a sequence; empty where it is absent or damaged."""
    try:
        return [item for item in _several(value(dataset, keyword)) if isinstance(item, Dataset)]
    except _DAMAGED:
        return []


def clean(raw: object) -> str:
    """Turn a value into one line of text without control characters."""
    if raw is None:
        return ""
    try:
        joined = ", ".join(str(item) for item in _several(raw))
    except _DAMAGED:
        return ""
    return re.sub(r"[\x00-\x1f\x7f]+", " ", joined).strip()[:_MAX_TEXT]


def _several(raw: object) -> list[Any]:
    if raw is None:
        return []
    if isinstance(raw, str | bytes | Dataset) or not isinstance(raw, Iterable):
        return [raw]
    # A person's name is iterable too, letter by letter.
    if hasattr(raw, "family_name"):
        return [str(raw)]
    return list(cast("Iterable[Any]", raw))
