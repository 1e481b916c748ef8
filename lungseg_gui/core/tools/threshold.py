"""Threshold: in a region that is marked, a segment is where the model's probability for it is high enough."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr_later
from lungseg_gui.core.mask import BACKGROUND, NOWHERE, Box, EditableMask, Mask
from lungseg_gui.core.probability import Probability, enlarge, lead
from lungseg_gui.core.tools.brush import capsule_rows

STEP = tr_later("Threshold")
"""What its step is called, before the value; see ``core.steps``."""


class ThresholdRegion:
    """A region, and what one segment is inside it; outside it the mask stays. Nothing is committed here.

    Parameters
    ----------
    mask : EditableMask
        Without a stroke in progress.
    probability : Probability
        Of the same image.
    segment : int
    threshold : float
        Between 0 and 1; at 0.5 the segment is where the prediction has it.
    aspect : float
        Row spacing over column spacing.
    locked : frozenset of int
        Segments that are not painted over.
    """

    def __init__(
        self,
        mask: EditableMask,
        probability: Probability,
        *,
        segment: int,
        threshold: float,
        aspect: float = 1.0,
        locked: frozenset[int] = frozenset(),
    ) -> None:
        self.segment, self.locked = segment, locked
        self._mask, self._aspect, self._threshold = mask, aspect, threshold
        self._levels = lead(probability.unpack(), segment)
        self._marked: Mask = np.zeros(mask.shape, np.uint8)  # pages that are never marked take no memory
        self._box = NOWHERE

    @property
    def box(self) -> Box:
        """Box around everything that was ever marked."""
        return self._box

    @property
    def marked(self) -> Mask:
        """The region, (H, W) uint8, 1 inside; read only."""
        return self._marked

    @property
    def threshold(self) -> float:
        """The threshold in use."""
        return self._threshold

    def mark(self, start: tuple[float, float], end: tuple[float, float], *, radius: float, erases: bool = False) -> Box:
        """Add the capsule between two positions (row, column) to the region, or take it away, and apply.

        Parameters
        ----------
        radius : float
            In pixels along a row.

        Returns
        -------
        Box
            What was written.
        """
        top, first, last = capsule_rows(start, end, radius=radius, aspect=self._aspect)
        drawn = first <= last
        if not drawn.any():
            return NOWHERE
        whole = Box(top, int(first[drawn].min()), top + first.size, int(last[drawn].max()) + 1)
        box = whole.clipped(self._mask.shape)
        if box.empty:
            return NOWHERE
        rows = slice(box.top - top, box.bottom - top)
        columns = np.arange(box.left, box.right)
        inside: NDArray[np.bool_] = (columns >= first[rows, None]) & (columns <= last[rows, None])
        self._marked[box.slices][inside] = not erases
        self._box = self._box.union(box)
        return self._apply(box)

    @property
    def name(self) -> str:
        """What its step is called."""
        return f"{STEP} {self._threshold:.2f}"

    def set_threshold(self, threshold: float) -> Box:
        """Move the threshold; return what was written."""
        self._threshold = threshold
        return self._apply(self._box)

    def _apply(self, box: Box) -> Box:
        if box.empty:
            return box
        self._mask.gesture = self.name
        before = self._mask.committed[box.slices]
        within = self._marked[box.slices].view(np.bool_)
        likely = enlarge(self._levels, self._mask.shape, box) > 255.0 * self._threshold
        pixels = before.copy()
        pixels[within & ~likely & (before == self.segment)] = BACKGROUND
        free = within & likely
        for value in self.locked:
            free &= before != value
        pixels[free] = self.segment
        return self._mask.write(box, pixels)
