"""What the small files of a set say: cases.csv, the split of nnU-Net, its dataset.json, spacings. From bytes.

A set may be in a folder or in a zip that is never unpacked, so nothing here opens a file.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from typing import Any, cast

from lungseg_sets.errors import SetError
from lungseg_sets.words import tr_later

SPLIT_FILES = ("splits.json", "splits_final.json")
PLAUSIBLE = (0.02, 2.0)  # spacing, mm
SIDES = ("right", "left")


def rows(content: bytes, name: str) -> list[dict[str, str]]:
    """Return the rows of a table; what a row leaves out is "".

    Raises
    ------
    SetError
        It is not a table in UTF-8.
    """
    try:
        lines = io.StringIO(content.decode("utf-8-sig"), newline="")  # Excel begins with a mark
        return [{k: v or "" for k, v in row.items() if k} for row in csv.DictReader(lines)]
    except (UnicodeDecodeError, csv.Error) as error:
        remedy = tr_later("Save it again, as comma-separated values in UTF-8.")
        raise SetError(tr_later("{name} is not a table in UTF-8."), remedy=remedy, name=name) from error


def folds(content: bytes, name: str) -> tuple[set[str], set[str]]:
    """Return the cases of train and val: the first fold of nnU-Net's file, or the only one.

    Raises
    ------
    SetError
        Another form.
    """
    try:
        read: Any = json.loads(content.decode("utf-8-sig"))
        fold: Any = read[0] if isinstance(read, list) else read
        return {str(case) for case in fold["train"]}, {str(case) for case in fold["val"]}
    except (ValueError, LookupError, TypeError, RecursionError) as cause:
        raise SetError(
            tr_later("{name} is not a split of the cases."),
            remedy=tr_later("Write {form} with case names."),
            name=name,
            form='{"train": [...], "val": [...]}',
        ) from cause


def meanings(content: bytes, name: str) -> dict[int, str]:
    """Return what the values of label maps mean, by the names in dataset.json (of either version of nnU-Net).

    Returns
    -------
    dict
        Value to "right", "left", "both" (a lung without a side) or "" (something else); empty where nothing is said.

    Raises
    ------
    SetError
        It is not JSON.
    """
    try:
        read: Any = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as cause:
        raise SetError(tr_later("{name} is damaged."), remedy=tr_later("Copy the set again."), name=name) from cause
    stated: Any = cast("dict[str, Any]", read).get("labels") if isinstance(read, dict) else None
    found: dict[int, str] = {}
    for first, second in cast("dict[str, Any]", stated).items() if isinstance(stated, dict) else ():
        # Version 2 has {"right lung": 1}, version 1 had {"1": "right lung"}.
        words, value = (str(second), first) if first.isdigit() else (first, second)
        if isinstance(value, bool) or not str(value).isdigit():
            continue
        words = words.casefold()
        side = next((side for side in SIDES if side in words), "both" if "lung" in words else "")
        found[int(value)] = side
    return found


def spacing(row: Mapping[str, str]) -> tuple[float, float] | None:
    """Return row and column spacing, mm, that an import wrote; None where it is missing or not plausible."""
    try:
        pair = (float(row["spacing_row_mm"]), float(row["spacing_column_mm"]))
    except (KeyError, ValueError):
        return None
    return pair if all(PLAUSIBLE[0] <= value <= PLAUSIBLE[1] for value in pair) else None
