"""Which gesture a press begins, as the table of tools says."""

from __future__ import annotations

from dataclasses import dataclass

from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.guide import GuideStroke, Hint
from lungseg_gui.core.tools.tool import Follows, Painter, Press, Refuses, Strength


@dataclass
class Gesture:
    """A painter, and the name of the step that it becomes."""

    painter: Painter
    name: str
    strength: Strength | None = None
    locked: bool = False  # the lung that it is to change is

    def __post_init__(self) -> None:
        """Look once whether the painter follows: moves come a thousand times in a second."""
        self._follows = self.painter if isinstance(self.painter, Follows) else None

    @property
    def refusal(self) -> str:
        """Why nothing was done; "" where something was, or will be."""
        said = self.painter.refusal if isinstance(self.painter, Refuses) else ""
        return said or (tr("This lung is locked.") if self.locked else "")

    @property
    def hint(self) -> Hint | None:
        """What a stroke of Guide says; None of any other, and where its lung is locked."""
        return self.painter.hint if isinstance(self.painter, GuideStroke) else None

    def adjust(self, session: Session, pressure: float) -> None:
        """Follow what changes while it lasts: the pen's pressure (0 to 1), the tool's strength."""
        if self._follows is not None:
            strength = session.strength(self.strength) if self.strength is not None else 0.0
            self._follows.follow(strength=strength, pressure=pressure if session.tools.pressure else 1.0)


def begin(session: Session, review: Review, *, erases: bool) -> Gesture:
    """Return the gesture of the tool in use; ``erases`` where it is to take away. The mask gets the name of the step.

    Raises
    ------
    ValueError
        If a drag with this tool does not paint.
    """
    row = session.tools.tool.row
    if row.begin is None:
        raise ValueError(f"a drag with {row.id} does not paint")
    erases = erases or row.erases
    press = Press(
        review.mask,
        review.image.pixels,
        session.brush_style(erase=erases),
        segment=session.tools.segment,
        erases=erases,
        strength=session.strength(row.strength) if row.strength is not None else 0.0,
        guided=session.guided,
    )
    locked = session.tools.segment in session.tools.locked
    gesture = Gesture(row.begin(press), row.step_name(erases=erases), row.strength, locked)
    review.mask.gesture = gesture.name
    return gesture
