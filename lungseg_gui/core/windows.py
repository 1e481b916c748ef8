"""Windows that the reader keeps under a name, beside those of the file; as JSON among the settings."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from lungseg_gui.core.numerals import decimal
from lungseg_gui.core.remarks import one_line
from lungseg_gui.core.study import Image, Voi

MOST = 12
LONGEST_NAME = 40


@dataclass(frozen=True)
class OwnWindow:
    """A window in the units of the files, as the status line says it.

    Attributes
    ----------
    centre, width : float
        After the modality LUT.
    """

    name: str
    centre: float
    width: float

    @classmethod
    def of(cls, name: str, voi: Voi, image: Image) -> OwnWindow:
        """Return the window that an image is seen through."""
        return cls(name, image.modality_value(voi.centre), abs(image.slope) * voi.width)

    def voi(self, image: Image) -> Voi:
        """Return it in the units of an image's pixels."""
        slope = image.slope or 1.0
        return Voi(self.name, (self.centre - image.modality_value(0.0)) / slope, self.width / abs(slope))

    def shows(self, image: Image) -> bool:
        """Whether any value that an image can have is neither black nor white through it."""
        voi = self.voi(image)
        return voi.centre + voi.width / 2.0 > 0.0 and voi.centre - voi.width / 2.0 < 2.0**image.bits - 1.0


def said(centre: float, width: float) -> tuple[str, str]:
    """Return centre and width for the reader: whole numbers, unless the values of the file are small."""
    places = 0 if width >= 10.0 else min(6, max(1, 1 - math.floor(math.log10(width)))) if width > 0.0 else 0
    return decimal(centre, places), decimal(width, places)


def of_text(words: str) -> tuple[OwnWindow, ...]:
    """Read what :func:`as_text` wrote; anything else is left out."""
    try:
        found: Any = json.loads(words) if words else []
    except (ValueError, RecursionError):
        return ()
    windows: list[OwnWindow] = []
    for row in cast("list[object]", found) if isinstance(found, list) else []:
        fields = cast("list[object]", row) if isinstance(row, list) else []
        if len(fields) != 3 or not isinstance(fields[0], str):
            continue
        name, figures = one_line(fields[0])[:LONGEST_NAME], fields[1:]
        if not name or not all(isinstance(n, int | float) and not isinstance(n, bool) for n in figures):
            continue
        try:
            centre, width = (float(cast("float", n)) for n in figures)
        except OverflowError:  # a whole number of 400 digits
            continue
        if math.isfinite(centre) and math.isfinite(width) and width > 0:
            windows.append(OwnWindow(name, centre, width))
    return tuple(windows[:MOST])


def as_text(windows: Sequence[OwnWindow]) -> str:
    """Return windows as JSON; "" for none."""
    # By digits, not by places: the values of some files are thousandths.
    rows = [[window.name, *(float(f"{n:.9g}") for n in (window.centre, window.width))] for window in windows]
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def with_one_more(windows: Sequence[OwnWindow], new: OwnWindow) -> tuple[OwnWindow, ...]:
    """Add a window; it takes the place of one of the same name."""
    names = [window.name.casefold() for window in windows]
    if new.name.casefold() in names:
        place = names.index(new.name.casefold())
        return (*windows[:place], new, *windows[place + 1 :])
    return (*windows, new)
