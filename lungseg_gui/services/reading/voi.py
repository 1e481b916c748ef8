"""The windows of a file, turned into the units of the pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from pydicom.dataset import Dataset

from lungseg_gui.core.language import tr
from lungseg_gui.core.render import auto_window, table_for
from lungseg_gui.core.study import Pixels, Voi, VoiFunction
from lungseg_gui.services.reading.fields import decimals, items, text, texts
from lungseg_gui.services.reading.lookup import Lookup, read_lookup
from lungseg_gui.services.reading.modality import Modality

_MAX_WINDOWS = 16
_SAMPLES = 512  # rows and columns that are looked at
_FLAT_SHARE = 0.999
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


def without_flat(found: tuple[Voi, ...], pixels: Pixels, *, padding: float) -> tuple[tuple[Voi, ...], bool]:
    """Leave out what shows (nearly) the whole image in one grey where the automatic window does not.

    Returns
    -------
    tuple of Voi
    bool
        Whether something was left out.
    """
    if not found:
        return found, False
    rows, columns = pixels.shape
    sample = pixels[:: max(1, rows // _SAMPLES), :: max(1, columns // _SAMPLES)]
    counts = np.bincount(sample.ravel(), minlength=256 if pixels.dtype == np.uint8 else 65536)
    counts[0] = max(0, counts[0] - round(padding * sample.size))

    def flat(voi: Voi) -> bool:
        greys = np.bincount(table_for(pixels.dtype, voi), counts)
        return float(greys.max()) > _FLAT_SHARE * float(counts.sum())

    if flat(auto_window(pixels, padding=padding)):
        return found, False
    kept = tuple(voi for voi in found if not flat(voi))
    return kept, len(kept) < len(found)


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
    centres, widths = decimals(dataset, "WindowCenter"), decimals(dataset, "WindowWidth")
    names = texts(dataset, "WindowCenterWidthExplanation")
    function = _FUNCTIONS.get(text(dataset, "VOILUTFunction").upper(), "linear")
    found: list[Voi] = []
    for index, (centre, width) in enumerate(zip(centres, widths, strict=False)):
        if centre is None or width is None or (width < 1 if function == "linear" else width <= 0):
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
    grey = (entries * 255 + lookup.white // 2) // lookup.white
    if modality.inverted:
        grey = 255 - grey
    if modality.padding:
        grey[0] = 0
    table = grey.astype(np.uint8)
    changes = np.flatnonzero(np.diff(table[: modality.top + 1].astype(np.int16)))
    if changes.size == 0:
        return None
    low, high = int(changes[0]), int(changes[-1]) + 1
    table.setflags(write=False)
    return Voi(name, (low + high) / 2, float(high - low), "linear", table)


def _named_apart(found: tuple[Voi, ...]) -> tuple[Voi, ...]:
    """Give every window a name of its own."""
    taken: set[str] = set()
    named: list[Voi] = []
    for index, voi in enumerate(found, start=1):
        name = voi.name or tr("File {number}", number=index)
        name = name if name not in taken else f"{name} ({index})"
        taken.add(name)
        named.append(replace(voi, name=name))
    return tuple(named)
