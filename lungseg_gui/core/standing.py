"""Images and masks as a training set holds them: upright, and of square pixels where nothing else would say theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.turn import AS_STORED, Turn

_Array = TypeVar("_Array", bound=NDArray[Any])
# Rows and columns that differ by less than this are one value, rounded differently by the writer of the file.
_SAME = 1e-3


@dataclass(frozen=True)
class Standing:
    """What brings pixels and masks from the grid of a file to that of a training set.

    A PNG says neither how it stands nor how high its pixels are. A spacing travels beside it; where a file has none
    and only says an aspect, rows or columns are added, so nothing is lost.

    Attributes
    ----------
    turn : Turn
        Done first.
    aspect : float
        Height over width of a stored pixel that is to become square; 1 where it stays as it is.
    """

    turn: Turn = AS_STORED
    aspect: float = 1.0

    @staticmethod
    def of(image: Image) -> Standing:
        """Return how an image will stand in a training set."""
        square = image.spacing is not None or abs(image.aspect - 1.0) < _SAME
        return Standing(image.turn, 1.0 if square else image.aspect)

    def spacing(self, stored: Spacing | None) -> Spacing | None:
        """Return the spacing that belongs to :meth:`pixels`."""
        if stored is None or not self.turn.transposed:
            return stored
        return Spacing(stored.column, stored.row)

    def pixels(self, stored: _Array) -> _Array:
        """Return pixels as the training set holds them."""
        return self._squared(stored, cv2.INTER_LINEAR)

    def mask(self, stored: _Array) -> _Array:
        """Return a mask of the same grid; its values are kept."""
        return self._squared(stored, cv2.INTER_NEAREST)

    def _squared(self, stored: _Array, interpolation: int) -> _Array:
        rows, columns = stored.shape
        rows, columns = round(rows * max(1.0, self.aspect)), round(columns * max(1.0, 1.0 / self.aspect))
        made: NDArray[Any] = stored
        if (rows, columns) != stored.shape:
            made = np.asarray(cv2.resize(stored, (columns, rows), interpolation=interpolation), stored.dtype)
        return cast("_Array", self.turn.upright(made))


AS_IT_IS = Standing()
