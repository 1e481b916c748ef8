"""How sure the model is at each place: probabilities of the lungs, kept small, and their way to the stored grid."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, Box

Levels = NDArray[np.uint8]
TIE = 127.5
"""The level at which a segment and the best of the others are alike."""


@dataclass(frozen=True, eq=False)
class Probability:
    """Probabilities of the right and the left lung, packed (zlib): 20 to 60 KB instead of 300.

    Attributes
    ----------
    shape : (rows, columns)
        Of the network's pixels that the image fills; it covers the image from edge to edge.
    packed : bytes
        Two planes of uint8, 255 is 1.0.
    """

    shape: tuple[int, int]
    packed: bytes

    @staticmethod
    def pack(planes: Levels) -> Probability:
        """Pack the planes (2, rows, columns) uint8 of the right and the left lung."""
        _, rows, columns = planes.shape
        return Probability((rows, columns), zlib.compress(np.ascontiguousarray(planes).data, 1))

    def unpack(self) -> Levels:
        """Return a new array (2, rows, columns) uint8.

        Raises
        ------
        zlib.error, ValueError
            If it is damaged.
        """
        return np.frombuffer(zlib.decompress(self.packed), np.uint8).reshape(2, *self.shape).copy()


def lead(planes: Levels, segment: int) -> Levels:
    """Return how far a segment leads: 255 for certainly it, 0 for certainly another, :data:`TIE` between.

    Parameters
    ----------
    planes : (2, rows, columns) uint8
        From :meth:`Probability.unpack`.

    Notes
    -----
    ``127.5 + (p - max(others)) / 2``: with two classes at a rim that is ``p`` itself. Interpolated and compared with
    a tie it draws the edge where the prediction has it (see ``lungseg_model.preprocess.to_grid``).
    """
    lungs = planes.astype(np.float32)
    own, other = lungs[segment - RIGHT], lungs[LEFT - segment]
    rest = np.maximum(other, 255.0 - own - other)
    return np.asarray(np.round(TIE + (own - rest) / 2.0), dtype=np.uint8)


def enlarge(levels: Levels, shape: tuple[int, int], box: Box) -> Levels:
    """Bring levels (rows, columns) that cover an image of ``shape`` to the stored pixels of a box of it.

    Returns
    -------
    ndarray uint8, the box's shape
        Bilinear with half-pixel centres; the outermost values continue to the image's edge.
    """
    rows, columns = levels.shape
    down, across = rows / shape[0], columns / shape[1]
    # stored (column, row) of the box -> position in ``levels``, pixel centres at + 0.5
    back = np.array(
        [[across, 0.0, (box.left + 0.5) * across - 0.5], [0.0, down, (box.top + 0.5) * down - 0.5]], np.float64
    )
    size = (box.right - box.left, box.bottom - box.top)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(levels, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)
