"""Values of a data set that a damaged or careless file may hold in any form."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any, Literal, cast

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
    """Return all values of an element as finite numbers; empty where one of them is not."""
    try:
        found = tuple(float(item) for item in _several(value(dataset, keyword)))
    except _DAMAGED:
        return ()
    return found if all(math.isfinite(item) for item in found) else ()


def decimals(dataset: Dataset, keyword: str) -> tuple[float | None, ...]:
    """Return the values of an element each by itself, None where one is missing or no number."""
    raw = value(dataset, keyword)
    if raw is None:
        raw = _as_written(dataset, keyword)
    found = (_decimal(item) for item in _several(raw))
    return tuple(item if item is not None and math.isfinite(item) else None for item in found)


def words(dataset: Dataset, keyword: str, *, signed: bool) -> tuple[int, ...]:
    """Return 16-bit values whose representation depends on the pixels (``US or SS``), read as they are said to be."""
    raw = value(dataset, keyword)
    if isinstance(raw, bytes):  # implicit: pydicom leaves them as they are
        order: Literal["little", "big"] = "big" if dataset.original_encoding[1] is False else "little"
        found = [int.from_bytes(raw[at : at + 2], order) for at in range(0, len(raw) - 1, 2)]
    else:
        found = [int(item) for item in numbers(dataset, keyword)]
    kept = (item & 0xFFFF for item in found)
    return tuple(item - 0x10000 if signed and item >= 0x8000 else item for item in kept)


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


def _as_written(dataset: Dataset, keyword: str) -> list[str]:
    """Return the parts of an element of text that pydicom cannot turn into values."""
    try:
        raw = cast("object", dataset.get_item(keyword))
    except Exception:  # as in `value`
        return []
    written = getattr(raw, "value", None)
    return written.decode("ascii", "replace").split("\\") if isinstance(written, bytes) else []


def _decimal(item: object) -> float | None:
    try:
        return float(cast("Any", item))
    except _DAMAGED:
        return None


def _several(raw: object) -> list[Any]:
    if raw is None:
        return []
    if isinstance(raw, str | bytes | Dataset) or not isinstance(raw, Iterable):
        return [raw]
    # A person's name is iterable too, letter by letter.
    if hasattr(raw, "family_name"):
        return [str(raw)]
    return list(cast("Iterable[Any]", raw))
