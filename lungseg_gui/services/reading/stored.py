"""Stored pixel values of the first frame, compressed or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.core.language import tr
from lungseg_gui.services.reading import codecs
from lungseg_gui.services.reading.codecs import Decoded
from lungseg_gui.services.reading.failures import EXPORT_AGAIN, Unreadable, ends_early
from lungseg_gui.services.reading.fields import integer, number, text
from lungseg_gui.services.reading.grey import grey_of_colour
from lungseg_gui.services.reading.header import Header
from lungseg_gui.services.reading.limits import check_size
from lungseg_gui.services.reading.palette import through_palette

Array = NDArray[Any]


@dataclass(frozen=True)
class PixelFormat:
    """The image pixel module (PS3.3 C.7.6.3), checked.

    Attributes
    ----------
    rows, columns, samples, frames : int
    allocated, stored, high : int
        Bits allocated (8, 16 or 32), bits stored (1 to 16) and the high bit.
    signed : bool
        Two's complement.
    planar : bool
        Colour by plane.
    photometric : str
        Upper case.
    """

    rows: int
    columns: int
    samples: int
    frames: int
    allocated: int
    stored: int
    high: int
    signed: bool
    planar: bool
    photometric: str

    @property
    def low_value(self) -> int:
        """Smallest value that the stored bits can hold."""
        return -(1 << (self.stored - 1)) if self.signed else 0

    @property
    def high_value(self) -> int:
        """Largest value that the stored bits can hold."""
        return (1 << (self.stored - 1)) - 1 if self.signed else (1 << self.stored) - 1


def pixel_format(dataset: Dataset) -> PixelFormat:
    """Read and check the image pixel module.

    Raises
    ------
    Unreadable
        If the dimensions are absurd, or the pixels of a kind that no radiograph has.
    """
    allocated = integer(dataset, "BitsAllocated", 0)
    samples = integer(dataset, "SamplesPerPixel", 1)
    rows, columns = integer(dataset, "Rows", 0), integer(dataset, "Columns", 0)
    photometric = text(dataset, "PhotometricInterpretation").upper()
    if allocated not in (8, 16, 32) or samples not in (1, 3):
        raise Unreadable(
            tr(
                "its pixels have {samples} × {allocated} bits, unlike a radiograph",
                samples=samples,
                allocated=allocated,
            ),
            tr(EXPORT_AGAIN),
        )
    check_size(rows, columns, bytes_per_pixel=samples * allocated // 8)
    stored = integer(dataset, "BitsStored", allocated)
    if not 1 <= stored <= allocated:
        stored = allocated
    if stored > 16:
        raise Unreadable(
            tr("its pixels have {stored} bits, more than a radiograph has", stored=stored), tr(EXPORT_AGAIN)
        )
    high = number(dataset, "HighBit")
    if high is None or not stored - 1 <= high < allocated:
        high = stored - 1
    return PixelFormat(
        rows,
        columns,
        samples,
        max(1, integer(dataset, "NumberOfFrames", 1)),
        allocated,
        stored,
        int(high),
        signed=integer(dataset, "PixelRepresentation", 0) == 1,
        planar=integer(dataset, "PlanarConfiguration", 0) == 1,
        photometric=photometric,
    )


def read_frame(header: Header, form: PixelFormat) -> tuple[Decoded, PixelFormat, bool]:
    """Read the first frame as grey values.

    Returns
    -------
    Decoded
        Samples (H, W), uint8, int16 or uint16, native byte order; a view of the file's bytes where that is possible.
    PixelFormat
        As given, with what was changed on the way (32 to 16 bits, colour to grey).
    bool
        Whether grey was stored as colour.

    Raises
    ------
    Unreadable
        If the pixels are cut, damaged, or really coloured.
    """
    if header.length is None:
        frame = codecs.first_frame(header.body, header.offset, frames=form.frames)
        decoded = codecs.decode(
            frame,
            header.transfer_syntax,
            rows=form.rows,
            columns=form.columns,
            samples=form.samples,
            allocated=form.allocated,
        )
    else:
        decoded = Decoded(_native(header, form, header.length))
    samples = decoded.samples
    palette = "PALETTE" in form.photometric
    if palette:
        samples = through_palette(header.dataset, samples, signed=form.signed)
        decoded, form = replace(decoded, precision=None), replace(form, photometric="MONOCHROME2")
    was_colour = samples.ndim == 3
    if was_colour:
        samples = grey_of_colour(samples)
        bits = 8 * samples.itemsize
        form = replace(form, samples=1, allocated=bits, stored=bits, high=bits - 1, signed=False)
    if samples.itemsize == 4:
        samples = _narrow(samples, form)
        form = replace(form, allocated=16, high=form.stored - 1)
    return replace(decoded, samples=samples), form, was_colour and not palette


def _native(header: Header, form: PixelFormat, length: int) -> Array:
    """View the uncompressed first frame: (H, W) or (H, W, 3)."""
    subsampled = form.samples == 3 and form.photometric == "YBR_FULL_422" and form.allocated == 8
    count = form.rows * form.columns * (2 if subsampled else form.samples)
    needed = count * form.allocated // 8
    if min(length, len(header.body) - header.offset) < needed:
        raise ends_early()
    if not header.little_endian and form.allocated == 8 and header.vr == "OW":
        # Bytes travel in swapped pairs (PS3.5 8.1.2).
        pairs = np.frombuffer(header.body, ">u2", (needed + 1) // 2, header.offset)
        flat: Array = pairs.astype("<u2").view(np.uint8)[:count]
    else:
        order = "<" if header.little_endian else ">"
        flat = np.frombuffer(header.body, np.dtype(f"{order}u{form.allocated // 8}"), count, header.offset)
        flat = flat.astype(flat.dtype.newbyteorder("="), copy=False)
    if not flat.flags.aligned:
        flat = flat.copy()
    if subsampled:
        return _ybr_422(flat, form)
    if form.samples == 1:
        return flat.reshape(form.rows, form.columns)
    if form.planar:
        return np.moveaxis(flat.reshape(3, form.rows, form.columns), 0, -1)
    return flat.reshape(form.rows, form.columns, 3)


def _ybr_422(flat: Array, form: PixelFormat) -> Array:
    """Spread Y1 Y2 Cb Cr over two pixels each (PS3.3 C.7.6.3.1.2)."""
    if form.columns % 2:
        raise Unreadable(tr("its colours are stored in an unsupported way"), tr(EXPORT_AGAIN))
    quads = flat.reshape(form.rows, form.columns // 2, 4)
    pixels = np.empty((form.rows, form.columns, 3), flat.dtype)
    pixels[..., 0] = quads[..., :2].reshape(form.rows, form.columns)
    pixels[..., 1:] = np.repeat(quads[..., 2:], 2, axis=1)
    return pixels


def _narrow(samples: Array, form: PixelFormat) -> Array:
    """Take the stored bits out of 32-bit samples."""
    return ((samples >> (form.high + 1 - form.stored)) & ((1 << form.stored) - 1)).astype(np.uint16)
