"""What a file lays over its pixels: overlays and shutters. Shown above the image, never part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import PackedMask

CLEAR, DRAWN, COVERED = 0, 1, 2
"""Values of :func:`laid_over`: nothing, a line or letter of an overlay, the image covered by a shutter."""


@dataclass(frozen=True, eq=False)
class Graphic:
    """An overlay or a shutter.

    Attributes
    ----------
    kind : {"overlay", "shutter"}
    name : str
        As the file calls it; may be empty.
    area : PackedMask
        On the stored grid: 1 where an overlay is drawn or a shutter covers the image.
    """

    kind: Literal["overlay", "shutter"]
    name: str
    area: PackedMask


def laid_over(graphics: Sequence[Graphic], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Return what covers each pixel (H, W): :data:`CLEAR`, :data:`DRAWN` or :data:`COVERED`; overlays on top."""
    result = np.full(shape, CLEAR, np.uint8)
    for kind, value in (("shutter", COVERED), ("overlay", DRAWN)):
        for graphic in graphics:
            if graphic.kind == kind and graphic.area.shape == shape:
                result[graphic.area.read() != 0] = value
    return result
