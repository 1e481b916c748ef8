"""Which gesture a press begins: one table from the tool in the hand to what paints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from lungseg_gui.core.mask import Box
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session, Tool
from lungseg_gui.core.tools.brush import Stroke
from lungseg_gui.core.tools.edge import EdgeStroke, EdgeStyle
from lungseg_gui.core.tools.fill import Fill
from lungseg_gui.core.tools.push import Push, PushStyle

DRAGGED = (Tool.BRUSH, Tool.ERASER, Tool.EDGE, Tool.PUSH, Tool.FILL)
"""Tools whose gesture changes the mask from press to release."""
OUTLINED = (Tool.LASSO, Tool.POLYGON)
"""Tools that draw a line first."""
MARKED = (Tool.THRESHOLD,)
"""Tools that mark a region first."""
RINGED = (Tool.BRUSH, Tool.ERASER, Tool.EDGE, Tool.PUSH, Tool.THRESHOLD)
"""Tools with a radius."""


class Painter(Protocol):
    """Something that changes a mask as the pointer moves."""

    def move(self, position: tuple[float, float]) -> Box:
        """Go to ``position`` (row, column) and return the box that was written."""
        ...


@dataclass
class Gesture:
    """A painter, and the name of the step that it becomes."""

    painter: Painter
    name: str
    radius: float

    @property
    def refusal(self) -> str:
        """Why nothing was done; "" where something was, or will be."""
        return self.painter.refusal if isinstance(self.painter, Fill) else ""

    def adjust(self, session: Session, pressure: float) -> None:
        """Follow what changes while it goes on: the pen's pressure (0 to 1), the tolerance."""
        painter = self.painter
        if isinstance(painter, Stroke) and session.tools.pressure:
            painter.style = replace(painter.style, radius=self.radius * pressure)
        elif isinstance(painter, EdgeStroke):
            painter.style = replace(painter.style, tolerance=session.tools.tolerance)


def begin(session: Session, review: Review, *, erases: bool) -> Gesture:
    """Return the gesture of the tool in the hand; ``erases`` where it is to take away. The mask is told its name."""
    gesture = _gesture(session, review, erases=erases)
    review.mask.gesture = gesture.name
    return gesture


def _gesture(session: Session, review: Review, *, erases: bool) -> Gesture:
    tool, style = session.tools.tool, session.brush_style(erase=erases)
    if tool is Tool.EDGE:
        stroke = EdgeStroke(review.mask, review.image.pixels, EdgeStyle(style, session.tools.tolerance))
        return Gesture(stroke, "Edge-aware eraser" if erases else "Edge-aware brush", style.radius)
    if tool is Tool.PUSH:
        push = PushStyle(session.tools.segment, style.radius, aspect=style.aspect, locked=style.locked)
        return Gesture(Push(review.mask, push), "Push", style.radius)
    if tool is Tool.FILL:
        fill = Fill(review.mask, segment=session.tools.segment, erases=erases, locked=style.locked)
        return Gesture(fill, "Remove region" if erases else "Fill", style.radius)
    return Gesture(Stroke(review.mask, style), "Eraser" if erases else "Brush", style.radius)
