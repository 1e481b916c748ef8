"""What a row of the table of tools says, and what a gesture that paints is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, runtime_checkable

from lungseg_gui.core.figures import Form
from lungseg_gui.core.mask import Box, EditableMask
from lungseg_gui.core.study import Pixels
from lungseg_gui.core.tools.brush import BrushStyle


class Kind(Enum):
    """What a press with the left button begins."""

    WINDOW = "a drag that changes window centre and width"
    PAN = "a drag that moves the image"
    DRAG = "a drag that changes the mask from press to release"
    FREEHAND = "a line that follows the drag and is applied later"
    CORNERS = "a line of corners, one for each click, that is applied later"
    REGION = "a region that is marked and applied later"
    FIGURE = "a figure that measures or points, beside the mask"

    @property
    def paints(self) -> bool:
        """Whether such a tool changes the mask."""
        return self not in (Kind.WINDOW, Kind.PAN, Kind.FIGURE)

    @property
    def outlines(self) -> bool:
        """Whether such a tool draws a line first."""
        return self in (Kind.FREEHAND, Kind.CORNERS)


@dataclass(frozen=True)
class Strength:
    """How strongly a tool works: a slider while it is in the hand, and two keys.

    Attributes
    ----------
    name : str
        Field of the tool state that holds the value.
    text, tip : str
        Words and tooltip of the slider.
    said : str
        What the status line says of a press; ``{n}`` is the value.
    low, high, default : float
    decimals : int
        Of the value that is shown.
    factor, step : float
        What one press of the key multiplies the value by, and what it adds then.
    """

    name: str
    text: str
    tip: str
    said: str
    low: float
    high: float
    default: float
    decimals: int = 1
    factor: float = 1.0
    step: float = 0.0

    def within(self, value: float) -> float:
        """Return the nearest value that is allowed."""
        return min(max(value, self.low), self.high)

    def moved(self, value: float, steps: int) -> float:
        """Return the value after so many presses of the key; negative ones go down."""
        return self.within(value * self.factor**steps + self.step * steps)


@dataclass(frozen=True)
class Press:
    """What a dragged tool finds when the button goes down.

    Attributes
    ----------
    mask : EditableMask
        Without a stroke in progress; written through ``mask.write``.
    pixels : ndarray (H, W)
        Stored values of the image.
    brush : BrushStyle
        Value to write (0 where it erases), radius in px along a row, aspect, locked segments.
    segment : int
        The lung that is worked on, also where it erases.
    erases : bool
    strength : float
        Of the tool; 0 where it has none.
    guided : bool
        Whether a network can follow a stroke of Guide.
    """

    mask: EditableMask
    pixels: Pixels
    brush: BrushStyle
    segment: int
    erases: bool
    strength: float = 0.0
    guided: bool = False


class Painter(Protocol):
    """Something that changes a mask as the pointer moves."""

    def move(self, position: tuple[float, float]) -> Box:
        """Go to ``position`` (row, column) and return the box that was written."""
        ...


@runtime_checkable
class Follows(Protocol):
    """A painter that follows what changes while it is at work."""

    def follow(self, *, strength: float, pressure: float) -> None:
        """Take over the tool's strength and the pen's pressure, 0 to 1 (1 where pressure is off)."""
        ...


@runtime_checkable
class Refuses(Protocol):
    """A painter that may have done nothing, and says why: a sentence, or ""."""

    @property
    def refusal(self) -> str:
        """The sentence."""
        ...


@dataclass(frozen=True)
class Row:
    """All that the program knows of a tool. Words are marked by ``tr_later`` and translated where they are shown.

    Attributes
    ----------
    id : str
        Stable name; its command is ``tool.<id>``.
    text : str
        Of the menu, the rail's tooltip and the list of keys.
    key : str
        Shortcut in Qt's portable form.
    icon : str
        Phosphor name.
    hint : str
        Of the status line while it is in the hand; ``{lung}`` is the lung, keys stand in ⟨ ⟩.
    kind : Kind
    group : int
        The rail separates groups.
    step, erasing_step : str
        What its step is called in history and journal (see ``core.steps``), and where it took away; as ``step`` where
        empty.
    ring : bool
        Whether the cursor shows the radius.
    inner : float
        Of the radius: a second ring, for tools that treat their middle otherwise.
    strength : Strength or None
    combines : bool
        Whether the panel offers Add, Subtract, Replace.
    erases : bool
        Whether it always takes away.
    begin : callable or None
        Of a dragged tool: begins what paints.
    form : Form or None
        Of a tool that measures or points: what it draws and reads.
    """

    id: str
    text: str
    key: str
    icon: str
    hint: str
    kind: Kind
    group: int
    step: str = ""
    erasing_step: str = ""
    ring: bool = False
    inner: float = 0.0
    strength: Strength | None = None
    combines: bool = False
    erases: bool = False
    begin: Callable[[Press], Painter] | None = None
    form: Form | None = None

    def step_name(self, *, erases: bool) -> str:
        """Return what a step is called."""
        return self.erasing_step if erases and self.erasing_step else self.step
