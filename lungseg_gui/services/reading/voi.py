"""The windows of a file, turned into the units of the pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from pydicom.dataset import Dataset

from lungseg_gui.core.study import Voi, VoiFunction
from lungseg_gui.services.reading.fields import items, numbers, text, texts
from lungseg_gui.services.reading.lookup import Lookup, read_lookup
from lungseg_gui.services.reading.modality import Modality

_MAX_WINDOWS = 16
_FUNCTIONS: dict[str, VoiFunction] = {"LINEAR_EXACT": "linear_exact", "SIGMOID": "sigmoid"}


def windows(dataset: Dataset, modality: Modality) -> tuple[Voi, ...]:
    """Return VOI LUTs and windows of a file, LUTs first: what has both was made to be seen through the LUT.

    Parameters
    ----------
    dataset : pydicom.Dataset
        With WindowCenter, WindowWidth, VOILUTFunction and VOILUTSequence; what makes no sense is left out.
    modality : Modality
        What the pixels mean.
    """
    found = (*_tables(dataset, modality), *_windows(dataset, modality))
    return _named_apart(found[:_MAX_WINDOWS])


def window_of(centre: float, width: float, function: VoiFunction, modality: Modality, *, name: str) -> Voi:
    """Turn a window of modality values into one of pixels that gives the same greys (PS3.3 C.11.2.1.2).

    ``linear`` runs from ``centre - 0.5 - (width - 1) / 2`` to ``centre - 0.5 + (width - 1) / 2``; both ends are
    turned into pixels, and a turned polarity exchanges them.
    """
    slope, intercept = modality.slope, modality.intercept
    if function == "linear":
        return Voi(name, (centre - 0.5 - intercept) / slope + 0.5, (width - 1) / abs(slope) + 1, function)
    return Voi(name, (centre - intercept) / slope, width / abs(slope), function)


def _windows(dataset: Dataset, modality: Modality) -> tuple[Voi, ...]:
    centres, widths = numbers(dataset, "WindowCenter"), numbers(dataset, "WindowWidth")
    names = texts(dataset, "WindowCenterWidthExplanation")
    function = _FUNCTIONS.get(text(dataset, "VOILUTFunction").upper(), "linear")
    found: list[Voi] = []
    for index, (centre, width) in enumerate(zip(centres, widths, strict=False)):
        if width < 1 if function == "linear" else width <= 0:
            continue
        name = names[index] if index < len(names) else ""
        found.append(window_of(centre, width, function, modality, name=name))
    return tuple(found)


def _tables(dataset: Dataset, modality: Modality) -> tuple[Voi, ...]:
    signed = min(modality.intercept, modality.slope * modality.top + modality.intercept) < 0
    found: list[Voi] = []
    for item in items(dataset, "VOILUTSequence")[:_MAX_WINDOWS]:
        lookup = read_lookup(item, signed=signed)
        voi = None if lookup is None else _table(lookup, modality, text(item, "LUTExplanation"))
        if voi is not None:
            found.append(voi)
    return tuple(found)


def _table(lookup: Lookup, modality: Modality, name: str) -> Voi | None:
    """Make a table from pixel value to grey; None where it is flat."""
    values = np.rint(modality.value_of(np.arange(modality.length)))
    entries = lookup.of(values)
    grey = (entries * 255 + lookup.top // 2) // lookup.top
    if modality.inverted:
        grey = 255 - grey
    table = grey.astype(np.uint8)
    changes = np.flatnonzero(np.diff(table[: modality.top + 1].astype(np.int16)))
    if changes.size == 0:
        return None
    low, high = int(changes[0]), int(changes[-1]) + 1
    table.setflags(write=False)
    return Voi(name, (low + high) / 2, float(max(1, high - low)), "linear", table)


def _named_apart(found: tuple[Voi, ...]) -> tuple[Voi, ...]:
    """Give every window a name of its own."""
    taken: set[str] = set()
    named: list[Voi] = []
    for index, voi in enumerate(found, start=1):
        name = voi.name or f"File {index}"
        name = name if name not in taken else f"{name} ({index})"
        taken.add(name)
        named.append(replace(voi, name=name))
    return tuple(named)
