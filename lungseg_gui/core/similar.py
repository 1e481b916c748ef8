"""Near-duplicates by perceptual hash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.study import Pixels

SMALL, KEPT = 64, 16
BITS = KEPT * KEPT - 1
SAME_BITS = 36
"""Bits that may differ between copies of one image.

Measured on 784 radiographs of 784 patients (306,936 pairs): the two that are most alike differ in 48 of 255 bits; a
copy in JPEG of quality 50, of half the size, with noise, another gamma or contrast in at most 22, one that was cropped
by 1 % a side in 24 as a rule and at most 42. The usual hash of 8 x 8 cannot distinguish chests: two patients differ
in 2 of 63 bits.
"""


def perceptual_hash(pixels: Pixels) -> NDArray[np.uint8]:
    """Return the signs of the lowest cosine coefficients about their median, without the mean, as packed bits.

    Parameters
    ----------
    pixels : (H, W) uint8 or uint16

    Returns
    -------
    ndarray (32,) uint8

    Notes
    -----
    Zauner C. Implementation and benchmarking of perceptual image hash functions. 2010, section 3.2.1.
    """
    small = np.asarray(cv2.resize(pixels, (SMALL, SMALL), interpolation=cv2.INTER_AREA), np.float32)
    low = np.asarray(cv2.dct(small))[:KEPT, :KEPT].ravel()[1:]
    return np.packbits(low > np.median(low))


def near_duplicates(hashes: Sequence[NDArray[np.uint8]], *, most: int = SAME_BITS) -> Iterator[tuple[int, int, int]]:
    """Yield pairs (first, second, bits that differ), each once."""
    if len(hashes) < 2:
        return
    table = np.stack(hashes)
    for first in range(len(table) - 1):
        differing = np.bitwise_count(table[first + 1 :] ^ table[first]).sum(axis=1, dtype=np.int64)
        for place in np.flatnonzero(differing <= most):
            yield first, first + 1 + int(place), int(differing[place])
