"""Fill: a click gives the hole or the region below it to the segment, or takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lungseg_gui.core.mask import BACKGROUND, NOWHERE, SEGMENTS, Box, EditableMask
from lungseg_gui.core.tools.repair import region_at

if TYPE_CHECKING:
    from lungseg_gui.core.tools.tool import Press

_NAMES = {segment.value: segment.name.lower() for segment in SEGMENTS}


class Fill:
    """One click; moves after it do nothing.

    Attributes
    ----------
    refusal : str
        Why nothing was filled, as a sentence for the reader; "" where something was.
    """

    def __init__(self, mask: EditableMask, *, segment: int, erases: bool, locked: frozenset[int]) -> None:
        self.refusal = ""
        self._mask, self._segment, self._erases, self._locked = mask, segment, erases, locked
        self._done = False

    def move(self, position: tuple[float, float]) -> Box:
        """Fill the region below ``position`` (row, column); return the box that was written."""
        nothing = NOWHERE
        row, column = round(position[0]), round(position[1])
        height, width = self._mask.shape
        if self._done:
            return nothing
        self._done = True
        if not (0 <= row < height and 0 <= column < width):
            self.refusal = "That is outside the image."
            return nothing
        value = int(self._mask.live[row, column])
        self.refusal = self._refusal(value)
        if self.refusal:
            return nothing
        box, region, enclosed = region_at(self._mask.live, (row, column))
        if value == BACKGROUND and not enclosed:
            self.refusal = "This background is open to the edge of the image: nothing was filled."
            return nothing
        pixels = self._mask.live[box.slices].copy()
        pixels[region] = BACKGROUND if self._erases else self._segment
        return self._mask.write(box, pixels)

    def _refusal(self, value: int) -> str:
        name = _NAMES[self._segment]
        if self._segment in self._locked:
            return f"The {name} is locked."
        if self._erases:
            return "" if value == self._segment else f"There is no {name} here."
        if value == self._segment:
            return f"This is already the {name}. Ctrl + click removes this part."
        return f"This is the {_NAMES[value]}, which is protected." if value in self._locked else ""


def begin(press: Press) -> Fill:
    """Begin a click that fills, or takes a region away."""
    return Fill(press.mask, segment=press.segment, erases=press.erases, locked=press.brush.locked)
