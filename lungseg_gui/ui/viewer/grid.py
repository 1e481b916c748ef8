"""Which pixels of the image the pixels of the screen show, and what a shift leaves of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect

from lungseg_gui.ui.viewer.camera import Camera

T = TypeVar("T", bound=np.generic)


def keep_shifted(old: NDArray[T], old_rect: QRect, new: NDArray[T], new_rect: QRect) -> list[QRect]:
    """Copy what two arrays over rectangles of the screen (rows, columns) share; return the rest of the new one."""
    shared = old_rect.intersected(new_rect)
    if not shared.isEmpty():
        rows, columns = shared.height(), shared.width()
        top, left = shared.top() - old_rect.top(), shared.left() - old_rect.left()
        part = old[top : top + rows, left : left + columns]
        top, left = shared.top() - new_rect.top(), shared.left() - new_rect.left()
        new[top : top + rows, left : left + columns] = part
    return without(new_rect, shared)


def without(rect: QRect, hole: QRect) -> list[QRect]:
    """Cut a rectangle out of another; return what is left as at most four."""
    hole = hole.intersected(rect)
    if hole.isEmpty():
        return [] if rect.isEmpty() else [rect]
    left, top, right, bottom = rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height()
    hole_right, hole_bottom = hole.left() + hole.width(), hole.top() + hole.height()
    parts = [
        QRect(left, top, rect.width(), hole.top() - top),
        QRect(left, hole_bottom, rect.width(), bottom - hole_bottom),
        QRect(left, hole.top(), hole.left() - left, hole.height()),
        QRect(hole_right, hole.top(), right - hole_right, hole.height()),
    ]
    return [part for part in parts if not part.isEmpty()]


@dataclass(frozen=True, eq=False)
class Grid:
    """Which image pixel each pixel of the screen shows: the one that holds its centre.

    Attributes
    ----------
    rows, columns : ndarray of intp
        Image row and column per screen row and column (swapped if ``swapped``); outside the image where they are
        below 0 or beyond the shape.
    """

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    swapped: bool

    @staticmethod
    def of(camera: Camera, rect: QRect) -> Grid:
        """Return the grid of pixels of the screen."""
        (a, b), (c, d) = camera.linear
        tx, ty = camera.offset
        across = np.arange(rect.left(), rect.left() + rect.width()) + (0.5 - tx)
        down = np.arange(rect.top(), rect.top() + rect.height()) + (0.5 - ty)
        swapped = a == 0
        x, y = (down / c, across / b) if swapped else (across / a, down / d)
        return Grid(np.floor(y).astype(np.intp), np.floor(x).astype(np.intp), swapped)

    def sample(self, image: NDArray[T], *, outside: int | None) -> NDArray[T]:
        """Take pixels from an image; ``outside`` is its value beyond the edges, None repeats the edge's own.

        Returns
        -------
        ndarray (screen rows, screen columns)
            May share memory with ``image``.
        """
        height, width = image.shape
        rows, columns = self.rows, self.columns
        if outside is None:
            taken = _take(image, np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1))
        else:
            # Both run one way, so what is inside is one piece.
            down = np.flatnonzero((rows >= 0) & (rows < height))
            across = np.flatnonzero((columns >= 0) & (columns < width))
            if down.size == rows.size and across.size == columns.size:
                taken = _take(image, rows, columns)
            else:
                taken = np.full((rows.size, columns.size), outside, image.dtype)
                if down.size and across.size:
                    piece = slice(down[0], down[-1] + 1), slice(across[0], across[-1] + 1)
                    taken[piece] = _take(image, rows[piece[0]], columns[piece[1]])
        return taken.T if self.swapped else taken


def _take(image: NDArray[T], rows: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[T]:
    if rows.size == 0 or columns.size == 0:
        return np.zeros((rows.size, columns.size), image.dtype)
    low, high = int(min(columns[0], columns[-1])), int(max(columns[0], columns[-1])) + 1
    plain = _consecutive(columns)
    if rows.size <= int(abs(rows[-1] - rows[0])) + 1:  # not magnified: fewer rows first
        near = image[rows[0] : rows[-1] + 1, low:high] if _consecutive(rows) else image[rows, low:high]
        return near if plain else near.take(columns - low, axis=1)
    top, bottom = int(min(rows[0], rows[-1])), int(max(rows[0], rows[-1])) + 1
    near = image[top:bottom, low:high]
    near = near if plain else near.take(columns - low, axis=1)
    return near.take(rows - top, axis=0)


def _consecutive(index: NDArray[np.intp]) -> bool:
    """Whether an index is a slice. Its ends by themselves do not show it: one may repeat what another leaves out."""
    return int(index[-1] - index[0]) == index.size - 1 and bool(np.all(np.diff(index) == 1))
