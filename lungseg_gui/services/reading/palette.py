"""Pixels that are numbers of colours in a table (PS3.3 C.7.6.3.1.5): radiographs whose colours are all grey."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_color_lut

from lungseg_gui.core.language import tr
from lungseg_gui.services.reading.failures import Unreadable

Array = NDArray[Any]


def through_palette(dataset: Dataset, samples: Array, *, signed: bool) -> Array:
    """Look the colours up.

    Parameters
    ----------
    dataset : pydicom.Dataset
        With the three tables, segmented or not.
    samples : ndarray (H, W), integer
        Numbers of colours.

    Returns
    -------
    ndarray (H, W, 3), uint8 or uint16

    Raises
    ------
    Unreadable
        If the tables are missing or damaged.
    """
    if samples.ndim != 2:
        raise Unreadable(tr("it is a colour image"), tr("Open the original radiograph."))
    numbers = samples.view(f"i{samples.itemsize}") if signed else samples
    try:
        # Each number is looked up once, in a column of its own: whole images would be copied three times.
        found, where = np.unique(numbers, return_inverse=True)
        colours = np.asarray(apply_color_lut(found[None], dataset))[0, :, :3]
    except Exception as error:  # pydicom raises many kinds where a table is damaged
        raise Unreadable(tr("its grey-scale table is missing or damaged")) from error
    if colours.dtype.itemsize == 2 and not (colours % 257).any():
        colours = (colours // 257).astype(np.uint8)  # 8 bits, written twice
    elif colours.dtype.itemsize == 2 and not (colours & 0xFF).any():
        colours = (colours >> 8).astype(np.uint8)
    return colours[where.reshape(samples.shape)]
