"""Stored values to pixels: stored bits, modality LUT and polarity in one integer table.

A linear rescale keeps the order of the values, or turns it: the pixels are the stored values shifted to begin at zero,
and slope and intercept say what they mean. So no bit is lost and nothing is computed in floating point.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.core.study import Pixels
from lungseg_gui.services.reading.codecs import Decoded
from lungseg_gui.services.reading.fields import items, number, text, words
from lungseg_gui.services.reading.lookup import Lookup, read_lookup
from lungseg_gui.services.reading.stored import PixelFormat

Values = NDArray[np.int32]
_MOST_PADDING = 0.98


@dataclass(frozen=True, eq=False)
class Modality:
    """How stored values become pixels.

    Attributes
    ----------
    slope, intercept : float
        ``modality value = slope * pixel + intercept``.
    top : int
        Largest pixel value that can occur.
    inverted : bool
        Whether the polarity was turned.
    rendering : str
        Distinguishes one way from stored values to pixels from another.
    padding : float
        Share of the pixels outside the image, as the file says; they are 0.
    """

    slope: float
    intercept: float
    top: int
    inverted: bool
    rendering: str = ""
    padding: float = 0.0

    @property
    def bits(self) -> int:
        """Bits that the pixels use, 8 to 16."""
        return max(8, self.top.bit_length())

    @property
    def length(self) -> int:
        """Length of a table over all pixel values: 256 or 65536."""
        return 256 if self.top <= 255 else 65536

    def value_of(self, pixels: NDArray[Any]) -> NDArray[np.float64]:
        """Return modality values of pixels."""
        return self.slope * pixels.astype(np.float64) + self.intercept


def is_inverted(dataset: Dataset, form: PixelFormat) -> bool:
    """Whether high stored values are dark: MONOCHROME1, or a presentation LUT of INVERSE, or both."""
    shape = text(dataset, "PresentationLUTShape").upper()
    return form.photometric == "MONOCHROME1" or shape == "INVERSE"


def to_pixels(dataset: Dataset, samples: NDArray[Any], values: Values, form: PixelFormat) -> tuple[Pixels, Modality]:
    """Apply stored bits, modality LUT and polarity.

    Parameters
    ----------
    dataset : pydicom.Dataset
        For the modality LUT and the polarity.
    samples : ndarray (H, W), uint8, int16 or uint16
    values : ndarray of int32
        What each bit pattern of the samples means, as :func:`stored_values` gives it.
    form : PixelFormat
        Of these samples.

    Returns
    -------
    ndarray (H, W), uint8 or uint16
        Low values dark; the samples themselves where nothing has to be changed.
    Modality
        What the pixels mean.
    """
    raw = cast("Pixels", samples.view(f"u{samples.itemsize}"))
    padding = _padding(dataset, values, form)
    share = 0.0 if padding is None else float(np.count_nonzero(padding[raw])) / raw.size
    # Where next to nothing is left the file is wrong.
    table, modality = _table(dataset, values, form, padding if share <= _MOST_PADDING else None)
    modality = replace(modality, padding=share if share <= _MOST_PADDING else 0.0)
    if table.dtype == raw.dtype and _is_identity(table, raw):
        return raw, modality
    return apply_table(table, raw), modality


def apply_table(table: NDArray[Any], raw: Pixels) -> Pixels:
    """Look every pixel up: 11 ms for 20 Mpx where OpenCV takes 16-bit tables (5.0), else 40 ms."""
    try:
        return cast("Pixels", cv2.LUT(np.ascontiguousarray(raw), table))
    except cv2.error:
        return cast("Pixels", np.take(table, raw))


def stored_values(decoded: Decoded, form: PixelFormat) -> Values:
    """Return what each bit pattern of the samples means: int32 of length 256 or 65536."""
    samples = decoded.samples
    width = 8 * samples.itemsize
    pattern = np.arange(1 << width, dtype=np.int32)
    if decoded.precision is None or _is_masked(decoded, form):
        # As stored: the unused bits may hold an overlay (PS3.5 8.1.1), so they are masked out.
        values = (pattern >> (form.high + 1 - form.stored)) & ((1 << form.stored) - 1)
        return _signed(values, form.stored) if form.signed else values
    if samples.dtype.kind == "i":
        values = _signed(pattern, width)
    else:
        values = _signed(pattern & ((1 << decoded.precision) - 1), decoded.precision) if form.signed else pattern
    # A lossy codec overshoots: a masked 1024 would be a black dot on white.
    return np.clip(values, form.low_value, form.high_value)


def loses_bits(dataset: Dataset, decoded: Decoded, values: Values, form: PixelFormat) -> bool:
    """Whether values have more bits than the file says: what is masked out of them is neither overlay nor padding.

    Parameters
    ----------
    values : ndarray of int32
        As :func:`stored_values` gives them.
    """
    raw = cast("Pixels", decoded.samples.view(f"u{decoded.samples.itemsize}"))
    if not _is_masked(decoded, form) or form.high + 1 != form.stored or not int(raw.max()) >> form.stored:
        return False
    pattern = np.arange(values.size, dtype=np.int32)
    outside = pattern >> form.stored != 0
    if form.signed:  # a negative value is as wide as its word, or as the stored bits
        outside &= _signed(pattern, 8 * raw.itemsize) != values
    padding = _padding(dataset, values, form)
    if padding is not None:
        outside &= ~padding
    return bool(outside[raw].any())


def _is_masked(decoded: Decoded, form: PixelFormat) -> bool:
    """Whether only the stored bits of the samples are taken."""
    return decoded.precision is None or (not decoded.lossy and decoded.precision > form.stored)


def _signed(values: Values, bits: int) -> Values:
    """Read values of so many bits as two's complement."""
    sign = 1 << (bits - 1)
    return (values ^ sign) - sign


def _table(
    dataset: Dataset, values: Values, form: PixelFormat, padding: NDArray[np.bool_] | None
) -> tuple[NDArray[Any], Modality]:
    inverted = is_inverted(dataset, form)
    lookup = _modality_lookup(dataset, form)
    if lookup is not None:
        pixels, top, slope, intercept = lookup.of(values), lookup.top, 1.0, 0.0
        rendering = f"table {lookup.first} {top} {hashlib.sha256(lookup.entries.tobytes()).hexdigest()}"
    else:
        slope, intercept = _rescale(dataset)
        low, high = form.low_value, form.high_value
        top = high - low
        # Ascending in the modality's value, whatever the sign of the slope.
        rises = slope > 0
        pixels = values - low if rises else high - values
        rendering = f"{'up' if rises else 'down'} {low} {high}"
        intercept += slope * (low if rises else high)
        slope = abs(slope)
    if inverted:
        pixels = top - pixels
        slope, intercept = -slope, slope * top + intercept
    if padding is not None:
        pixels = np.where(padding, 0, pixels)
        ends = np.flatnonzero(padding)[[0, -1]]
        rendering += f" without {ends[0]} to {ends[1]}"
    modality = Modality(slope, intercept, top, inverted, f"{rendering} {'inverted' if inverted else 'as stored'}")
    return pixels.astype(np.uint8 if top <= 255 else np.uint16), modality


def _padding(dataset: Dataset, values: Values, form: PixelFormat) -> NDArray[np.bool_] | None:
    """Return which bit patterns are padding (PS3.3 C.7.5.1.1.2): a value, or a range with both its ends.

    Some writers fill the unused bits as well, so the patterns are compared as they are too.
    """
    ends = words(dataset, "PixelPaddingValue", signed=form.signed)[:1]
    if not ends:
        return None
    ends += words(dataset, "PixelPaddingRangeLimit", signed=form.signed)[:1]
    low, high = min(ends), max(ends)
    pattern = np.arange(values.size, dtype=np.int32)
    raw = _signed(pattern, values.size.bit_length() - 1) if form.signed else pattern
    padding = ((values >= low) & (values <= high)) | ((raw >= low) & (raw <= high))
    return padding if padding.any() else None


def _modality_lookup(dataset: Dataset, form: PixelFormat) -> Lookup | None:
    for item in items(dataset, "ModalityLUTSequence"):
        return read_lookup(item, signed=form.signed)
    return None


def _rescale(dataset: Dataset) -> tuple[float, float]:
    slope, intercept = number(dataset, "RescaleSlope"), number(dataset, "RescaleIntercept")
    if slope is None or slope == 0 or abs(slope) > 1e9:
        return 1.0, 0.0
    return slope, intercept or 0.0


def _is_identity(table: NDArray[Any], raw: Pixels) -> bool:
    """Whether the table changes none of the values that occur."""
    same = table == np.arange(table.size, dtype=table.dtype)
    return bool(same.all()) or bool(same[: int(raw.max()) + 1].all())
