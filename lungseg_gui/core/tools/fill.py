"""Fill: a click gives the hole or the region below it to the segment, or takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lungseg_gui.core.language import together, tr
from lungseg_gui.core.mask import BACKGROUND, NOWHERE, RIGHT, Box, EditableMask
from lungseg_gui.core.tools.repair import region_at

if TYPE_CHECKING:
    from lungseg_gui.core.tools.tool import Press


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
            self.refusal = tr("That is outside the image.")
            return nothing
        value = int(self._mask.live[row, column])
        self.refusal = self._refusal(value)
        if self.refusal:
            return nothing
        box, region, enclosed = region_at(self._mask.live, (row, column))
        if value == BACKGROUND and not enclosed:
            self.refusal = tr("This background is open to the edge of the image: nothing was filled.")
            return nothing
        pixels = self._mask.live[box.slices].copy()
        pixels[region] = BACKGROUND if self._erases else self._segment
        return self._mask.write(box, pixels)

    def _refusal(self, value: int) -> str:
        right = self._segment == RIGHT
        if self._segment in self._locked:
            return tr("The right lung is locked.") if right else tr("The left lung is locked.")
        if self._erases:
            if value == self._segment:
                return ""
            return tr("There is no right lung here.") if right else tr("There is no left lung here.")
        if value == self._segment:
            this = tr("This is already the right lung.") if right else tr("This is already the left lung.")
            return together((this, tr("Ctrl + click removes this part.")))
        if value not in self._locked:
            return ""
        if value == RIGHT:
            return tr("This is the right lung, which is protected.")
        return tr("This is the left lung, which is protected.")


def begin(press: Press) -> Fill:
    """Begin a click that fills, or takes a region away."""
    return Fill(press.mask, segment=press.segment, erases=press.erases, locked=press.brush.locked)
