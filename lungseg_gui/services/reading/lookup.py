"""Look-up tables of a data set: modality LUT and VOI LUT sequences (PS3.3 C.11.1, C.11.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.services.reading.fields import value


@dataclass(frozen=True, eq=False)
class Lookup:
    """A table: values below ``first`` take its first entry, values beyond its end the last.

    Attributes
    ----------
    entries : ndarray of int32
    first : int
        Value that the first entry belongs to.
    top : int
        Largest value that the entries can take.
    white : int
        Entry that is shown white: the largest one where the table uses fewer bits than it says.
    """

    entries: NDArray[np.int32]
    first: int
    top: int
    white: int

    def of(self, values: NDArray[Any]) -> NDArray[np.int32]:
        """Look integers up."""
        return self.entries[np.clip(values.astype(np.int64) - self.first, 0, self.entries.size - 1)]


def read_lookup(item: Dataset, *, signed: bool) -> Lookup | None:
    """Read LUTDescriptor and LUTData of an item; None where they make no table.

    Parameters
    ----------
    item : pydicom.Dataset
        Of a ModalityLUTSequence or VOILUTSequence.
    signed : bool
        Whether the values that are looked up may be negative: then the second number of the descriptor is signed.
    """
    order = ">" if item.original_encoding[1] is False else "<"
    descriptor = _words(value(item, "LUTDescriptor"), order)
    if descriptor is None or descriptor.size < 3:
        return None
    count, first, bits = (int(number) & 0xFFFF for number in descriptor[:3])
    count = count or 65536
    if signed and first >= 0x8000:
        first -= 0x10000
    entries = _entries(value(item, "LUTData"), count, order)
    if entries is None:
        return None
    # The number of bits is wrong in many files: the data decide.
    highest = max(1, int(entries.max()))
    used = highest.bit_length()
    says = bits if bits <= 16 else used
    top = (1 << max(used, says)) - 1
    return Lookup(entries, first, top, top if used >= says else highest)


def _entries(raw: object, count: int, order: str) -> NDArray[np.int32] | None:
    """Return the entries, whether they came as numbers, as words, or as bytes."""
    if isinstance(raw, bytes) and count <= len(raw) < 2 * count:
        return np.frombuffer(raw, np.uint8, count).astype(np.int32)
    words = _words(raw, order)
    if words is None or words.size < 2:
        return None
    return (words[:count] & 0xFFFF).astype(np.int32)


def _words(raw: object, order: str) -> NDArray[np.int64] | None:
    """Return 16-bit words; an ambiguous representation leaves them as bytes."""
    try:
        if isinstance(raw, bytes):
            return np.frombuffer(raw, f"{order}u2", len(raw) // 2).astype(np.int64)
        return None if raw is None else np.atleast_1d(np.asarray(raw, np.int64))
    except (ValueError, TypeError, OverflowError):
        return None
