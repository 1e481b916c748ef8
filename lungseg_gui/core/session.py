"""The open reviews, the current one, the tool in use; notifies its observers of changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, RIGHT, Edit, Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.tools.brush import BrushStyle
from lungseg_gui.core.tools.outline import Combine
from lungseg_gui.core.tools.table import STRENGTHS, THRESHOLD_STRENGTH, TOLERANCE_STRENGTH, Tool
from lungseg_gui.core.tools.tool import Strength


class Event(Enum):
    """What changed; the second argument of an observer is the identity of the review, or None."""

    CURRENT = auto()  # another review is shown, or none
    MASK = auto()  # pixels of a mask; strokes in progress notify only the mask's own listeners
    STATUS = auto()  # status, history or prediction of a review
    FIGURES = auto()  # what measures or points on a review
    REMARKS = auto()  # what the reader says of a case
    ATTENTION = auto()  # what the checks say of its mask
    TOOL = auto()  # tool state
    PROTOCOL = auto()  # what masks mean from now on


@dataclass(frozen=True)
class ToolState:
    """What the next gesture does.

    Attributes
    ----------
    radius : float
        Brush radius: mm where the image has a spacing, else pixels; ``radius_px`` converts.
    other_radius : float or None
        Of images of the other kind; None where both share one number.
    in_px : bool
        Whether ``radius`` is in pixels.
    locked : frozenset of int
        Segments that no stroke changes.
    """

    tool: Tool = Tool.WINDOW
    segment: int = RIGHT
    radius: float = 12.0
    other_radius: float | None = None
    in_px: bool = False
    locked: frozenset[int] = frozenset()
    protect_other: bool = True  # the brush of one lung does not paint over the other
    pressure: bool = False  # a pen's pressure scales the radius
    tolerance: float = TOLERANCE_STRENGTH.default  # in spreads of the grey values below the centre
    threshold: float = THRESHOLD_STRENGTH.default  # of the model's probability, in a region that is marked
    combine: Combine = Combine.ADD  # what lasso and polygon do
    smoothing: float = 2.0  # mm, or px without a spacing
    margin: float = 1.0  # by which a segment grows or shrinks; mm, or px without a spacing


Observer = Callable[[Event, Identity | None], None]
_RADIUS_RANGE = (0.5, 400.0)


class Session:
    """What the program holds open. Called only from the window's thread."""

    def __init__(self) -> None:
        self._reviews: dict[Identity, Review] = {}
        self._current: Identity | None = None
        self._tools = ToolState()
        self._protocol = LUNG_FIELD
        self._observers: list[Observer] = []
        self.guided = False
        """Whether a network can follow a stroke of Guide; set by the controller that asks it."""

    # -- observers
    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer(event, identity)`` after each change; return a function that ends it."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer) if observer in self._observers else None

    def _tell(self, event: Event, identity: Identity | None = None) -> None:
        for observer in tuple(self._observers):
            observer(event, identity)

    # -- reviews
    @property
    def current(self) -> Review | None:
        """The review on the screen."""
        return self._reviews.get(self._current) if self._current is not None else None

    def review(self, identity: Identity) -> Review | None:
        """Return an open review."""
        return self._reviews.get(identity)

    @property
    def reviews(self) -> tuple[Review, ...]:
        """All open reviews."""
        return tuple(self._reviews.values())

    def show(self, review: Review, *, beside: bool = False) -> None:
        """Open a review and make it the current one, unless it stands ``beside`` that."""
        self._reviews[review.image.identity] = review
        if beside:
            return
        self._current = review.image.identity
        tools, in_px = self._tools, review.image.spacing is None
        if tools.other_radius is not None and in_px != tools.in_px:
            self._tools = replace(tools, radius=tools.other_radius, other_radius=tools.radius, in_px=in_px)
        self._tell(Event.CURRENT, review.image.identity)

    def leave(self) -> None:
        """Show none of the reviews; all stay open."""
        if self._current is not None:
            self._current = None
            self._tell(Event.CURRENT)

    def close(self, identity: Identity) -> None:
        """Forget a review; save it before."""
        self._reviews.pop(identity, None)
        if self._current == identity:
            self._current = None
            self._tell(Event.CURRENT)

    # -- what happens to them
    def receive(self, prediction: Prediction) -> bool:
        """Give a prediction to its own review; strangers are dropped.

        Returns
        -------
        bool
            Whether a mask changed.
        """
        review = self._reviews.get(prediction.identity)
        if review is None:
            return False
        changed = review.receive(prediction)
        if changed:
            self._tell(Event.MASK, prediction.identity)
        self._tell(Event.STATUS, prediction.identity)
        return changed

    def commit(self, name: str) -> bool:
        """End the stroke on the current mask; return whether it changed anything."""
        return self.step(lambda review: review.commit(name))

    def undo(self) -> bool:
        """Undo on the current mask."""
        return self.step(lambda review: review.undo())

    def redo(self) -> bool:
        """Redo on the current mask."""
        return self.step(lambda review: review.redo())

    def go_to(self, position: int) -> bool:
        """Undo or redo on the current mask until ``position`` steps are done."""
        return self.step(lambda review: review.go_to(position))

    def take_prediction(self) -> bool:
        """Replace the current mask by the model's, undoable."""
        return self.step(lambda review: review.take_prediction())

    def replace(self, mask: Mask, name: str) -> bool:
        """Replace the current mask, such as by a repaired one, undoable."""
        return self.step(lambda review: review.replace(mask, name))

    def step(self, act: Callable[[Review], object | None], review: Review | None = None) -> bool:
        """Do what may be a step to a review, the current one unless another is named; return whether it was."""
        review = review or self.current
        figures = review.figures if review is not None else ()
        done = act(review) if review is not None else None
        if review is None or done is None:
            return False
        if review.figures != figures:
            self._tell(Event.FIGURES, review.image.identity)
        if isinstance(done, Edit) and done.figures is not None:
            return True  # the mask is as it was
        self._settle_protocol(review)
        self._tell(Event.MASK, review.image.identity)
        self._tell(Event.STATUS, review.image.identity)
        return True

    def accept(self, identity: Identity | None = None) -> Review | None:
        """Mark an open review, the current one unless another is named, as accepted and return it."""
        review = self.current if identity is None else self._reviews.get(identity)
        if review is not None:
            review.protocol = review.meaning(self._protocol)
            review.accept()
            self._tell(Event.STATUS, review.image.identity)
        return review

    def reject(self) -> Review | None:
        """Mark the current review as rejected and return it."""
        review = self.current
        if review is not None:
            review.reject()
            self._tell(Event.STATUS, review.image.identity)
        return review

    def set_status(self, identity: Identity, status: Status) -> None:
        """Change how far an open review is, such as back from an acceptance that could not be written."""
        review = self._reviews.get(identity)
        if review is not None:
            review.status = status
            self._tell(Event.STATUS, identity)

    def say(self, identity: Identity, remarks: Remarks) -> None:
        """Take over what the reader says of an open case."""
        review = self._reviews.get(identity)
        if review is not None:
            review.say(remarks)
            self._tell(Event.REMARKS, identity)

    def attend(self, identity: Identity, sentences: tuple[str, ...]) -> None:
        """Take over what the checks say of the mask of an open case."""
        review = self._reviews.get(identity)
        if review is not None and review.attend(sentences):
            self._tell(Event.ATTENTION, identity)

    # -- what masks mean
    @property
    def protocol(self) -> str:
        """What masks mean from now on; those that were corrected or decided on keep what they mean."""
        return self._protocol

    def choose_protocol(self, protocol: str) -> None:
        """Change what masks mean from now on."""
        if protocol == self._protocol:
            return
        for review in self._reviews.values():
            self._settle_protocol(review)
        self._protocol = protocol
        self._tell(Event.PROTOCOL)

    def _settle_protocol(self, review: Review) -> None:
        """Give a mask that the reader has touched its meaning for good."""
        if review.edited and not review.protocol:
            review.protocol = self._protocol

    # -- tool state
    @property
    def tools(self) -> ToolState:
        """The tool state; :meth:`set_tools` changes it."""
        return self._tools

    def set_tools(self, **changes: object) -> None:
        """Change fields of the tool state; the radius and every strength are kept within bounds."""
        tools = replace(self._tools, **changes)  # pyright: ignore[reportArgumentType]  (names are checked by replace)
        kept = {strength.name: strength.within(_of(tools, strength)) for strength in STRENGTHS}
        low, high = _RADIUS_RANGE
        self._tools = replace(tools, radius=min(max(tools.radius, low), high), **kept)  # pyright: ignore[reportArgumentType]
        self._tell(Event.TOOL)

    def strength(self, strength: Strength) -> float:
        """Return how strongly the tools that share this strength work."""
        return _of(self._tools, strength)

    def radius_px(self) -> float:
        """Brush radius in pixels along a row of the current image (the radius itself where it has no spacing)."""
        review = self.current
        spacing = review.image.spacing if review is not None else None
        return self._tools.radius / spacing.column if spacing is not None else self._tools.radius

    def brush_style(self, *, erase: bool) -> BrushStyle:
        """Return what a stroke that starts now paints."""
        review = self.current
        aspect = review.image.aspect if review is not None else 1.0
        tools = self._tools
        other = LEFT if tools.segment == RIGHT else RIGHT
        locked = tools.locked | {other} if tools.protect_other or erase else tools.locked
        value = 0 if erase or tools.tool.row.erases else tools.segment
        return BrushStyle(value, self.radius_px(), aspect=aspect, locked=frozenset(locked))


def _of(tools: ToolState, strength: Strength) -> float:
    return float(getattr(tools, strength.name))
