"""The label map of one radiograph, and the only code that writes its pixels."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr_later

if TYPE_CHECKING:
    from lungseg_gui.core.figures import FiguresChange

Mask = NDArray[np.uint8]
BACKGROUND, RIGHT, LEFT = 0, 1, 2


@dataclass(frozen=True)
class Segment:
    """A named structure; ``value`` is fixed on disk and in memory."""

    value: int
    name: str


SEGMENTS = (Segment(RIGHT, tr_later("Right lung")), Segment(LEFT, tr_later("Left lung")))


@dataclass(frozen=True)
class Box:
    """Half-open rectangle of pixels: rows ``top:bottom``, columns ``left:right``."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the rectangle in an array (H, W)."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def empty(self) -> bool:
        """Whether no pixel is inside."""
        return self.bottom <= self.top or self.right <= self.left

    def union(self, other: Box) -> Box:
        """Return the smallest box around both."""
        if self.empty:
            return other
        if other.empty:
            return self
        return Box(
            min(self.top, other.top),
            min(self.left, other.left),
            max(self.bottom, other.bottom),
            max(self.right, other.right),
        )

    def within(self, whole: Box) -> tuple[slice, slice]:
        """Index of the rectangle in an array that holds the rectangle ``whole``."""
        return (
            slice(self.top - whole.top, self.bottom - whole.top),
            slice(self.left - whole.left, self.right - whole.left),
        )

    def clipped(self, shape: tuple[int, int]) -> Box:
        """Return the part inside an array of ``shape`` (H, W)."""
        height, width = shape
        return Box(max(0, self.top), max(0, self.left), min(height, self.bottom), min(width, self.right))


NOWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True, eq=False)
class Edit:
    """One undoable change: the pixels of a box before and after.

    The two arrays are uint8 of the box's shape and are never changed.

    Attributes
    ----------
    figures : FiguresChange or None
        What the step did to the figures beside the mask; the mask is as before then, and its box one pixel.
    """

    name: str
    box: Box
    before: Mask
    after: Mask
    figures: FiguresChange | None = None

    @property
    def nbytes(self) -> int:
        """Memory that the edit holds, in bytes."""
        return self.before.nbytes + self.after.nbytes


@dataclass(frozen=True, eq=False)
class PackedMask:
    """A whole mask kept small (zlib): a prediction of 20 Mpx takes some 40 KB instead of 20 MB."""

    shape: tuple[int, int]
    packed: bytes

    @staticmethod
    def pack(mask: Mask) -> PackedMask:
        """Pack a label map (H, W) uint8."""
        height, width = mask.shape
        return PackedMask((height, width), zlib.compress(np.ascontiguousarray(mask).data, 1))

    def unpack(self) -> Mask:
        """Return a new array (H, W) uint8."""
        return self.read().copy()

    def read(self) -> Mask:
        """Return an array (H, W) uint8 that cannot be changed: in half the time of :meth:`unpack`."""
        height, width = self.shape
        return np.frombuffer(zlib.decompress(self.packed, bufsize=max(1, height * width)), np.uint8).reshape(self.shape)


Listener = Callable[[Box], None]


class EditableMask:
    """A label map that is changed in place for its whole life.

    ``live`` is what the reader sees; ``committed`` is what undo returns to. A stroke writes into ``live`` and tracks
    its dirty box; :meth:`commit` copies only that box, so its cost does not grow with the image.

    Parameters
    ----------
    mask : ndarray (H, W) uint8 or (int, int)
        Copied twice; a shape begins an empty mask, whose memory is taken only when something is written.
    """

    def __init__(self, mask: Mask | tuple[int, int]) -> None:
        self._live: Mask
        self._committed: Mask
        if isinstance(mask, tuple):  # 15 ms sooner at 20 Mpx, in which a case is not on the screen
            self._live, self._committed = np.zeros(mask, np.uint8), np.zeros(mask, np.uint8)
            self._areas = np.zeros(len(SEGMENTS) + 1, np.int64)
            self._areas[BACKGROUND] = self._live.size
        else:
            self._live = np.ascontiguousarray(mask, dtype=np.uint8).copy()
            self._committed = self._live.copy()
            self._areas = _areas(self._live)
        height, width = self._live.shape
        self.shape: tuple[int, int] = (height, width)
        self._dirty = NOWHERE
        self._listeners: list[Listener] = []
        self.gesture = ""
        """Name of the stroke in progress, as its step will be called; set by the gesture that begins one."""

    @property
    def live(self) -> Mask:
        """The array on the screen, (H, W) uint8. Shared with the viewer: read it, never write it outside core."""
        return self._live

    @property
    def committed(self) -> Mask:
        """The array before the stroke in progress, (H, W) uint8; read only."""
        return self._committed

    @property
    def dirty(self) -> Box:
        """Box of what was written since the last commit."""
        return self._dirty

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener(box)`` after each change of ``live``; return a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def area(self, value: int) -> int:
        """Pixels of a segment, kept up to date by every write."""
        return int(self._areas[value])

    def write(self, box: Box, pixels: Mask) -> Box:
        """Write ``pixels`` (the box's shape) into ``live`` and notify the listeners.

        Returns
        -------
        Box
            The box as given; empty boxes are ignored.
        """
        if box.empty:
            return box
        target = self._live[box.slices]
        self._areas -= _areas(target)
        target[...] = pixels
        self._areas += _areas(target)
        self._dirty = self._dirty.union(box)
        for listener in tuple(self._listeners):
            listener(box)
        return box

    def commit(self, name: str) -> Edit | None:
        """End a stroke: return its Edit, or None where no pixel differs from before."""
        box, self._dirty = self._dirty, NOWHERE
        if box.empty:
            return None
        box = _changed_box(self._committed, self._live, box)
        if box.empty:
            return None
        edit = Edit(name, box, self._committed[box.slices].copy(), self._live[box.slices].copy())
        self._committed[box.slices] = edit.after
        return edit

    def unchanged(self, name: str, figures: FiguresChange) -> Edit:
        """Return the Edit of a step that changes figures and no pixel."""
        box = Box(0, 0, 1, 1)
        pixels = self._committed[box.slices].copy()
        return Edit(name, box, pixels, pixels, figures)

    def cancel(self) -> Box:
        """Take back what was written since the last commit."""
        box, self._dirty = self._dirty, NOWHERE
        self.write(box, self._committed[box.slices])
        self._dirty = NOWHERE
        return box

    def replace(self, mask: Mask, name: str) -> Edit | None:
        """Take over a whole mask (H, W) as one undoable Edit.

        Raises
        ------
        ValueError
            If the shape differs.
        """
        if mask.shape != self.shape:
            raise ValueError(f"a mask of {mask.shape} does not fit an image of {self.shape}")
        self.cancel()
        box = _changed_box(self._live, mask, Box(0, 0, *self.shape))
        self.write(box, mask[box.slices])
        return self.commit(name)

    def restore(self, edit: Edit, *, after: bool) -> Box:
        """Put the pixels of ``edit`` back as they were before it, or after it; a stroke in progress is cancelled."""
        self.cancel()
        pixels = edit.after if after else edit.before
        self.write(edit.box, pixels)
        self._committed[edit.box.slices] = pixels
        self._dirty = NOWHERE
        return edit.box


def _areas(pixels: Mask) -> NDArray[np.int64]:
    """Count the pixels of each value; np.bincount would turn 20 MB into 160 MB to do so, in ten times the time."""
    counts = np.array([0, *(np.count_nonzero(pixels == segment.value) for segment in SEGMENTS)], np.int64)
    counts[BACKGROUND] = pixels.size - counts.sum()
    return counts


def _changed_box(before: Mask, after: Mask, box: Box) -> Box:
    """Return the smallest box inside ``box`` around the pixels that differ."""
    different = before[box.slices] != after[box.slices]
    rows = np.flatnonzero(different.any(axis=1))
    if rows.size == 0:
        return NOWHERE
    columns = np.flatnonzero(different[rows[0] : rows[-1] + 1].any(axis=0))
    return Box(
        box.top + int(rows[0]),
        box.left + int(columns[0]),
        box.top + int(rows[-1]) + 1,
        box.left + int(columns[-1]) + 1,
    )
