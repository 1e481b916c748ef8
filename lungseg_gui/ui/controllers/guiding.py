"""Guide: has the network follow a stroke in a worker, and writes what comes back as a part of the same step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.held import Held
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import Box, Edit, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.tools.guide import Hint
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report, Task


@dataclass(frozen=True)
class _Place:
    """Where a review was: the mask is the same while this is.

    Attributes
    ----------
    step, undone : int
        Number of the last step, and of the one that redo would do; 0 without one.
    beginnings : int
        How often its history began again.
    """

    step: int
    undone: int
    beginnings: int
    status: Status

    @staticmethod
    def of(review: Review) -> _Place:
        history = review.history
        last, following = history.last, history.steps[history.position :]
        step, undone = last.number if last is not None else 0, following[0].number if following else 0
        return _Place(step, undone, history.beginnings, review.status)


@dataclass(frozen=True, eq=False)
class _Asked:
    """What the network was asked: the hints of strokes that follow each other, and where the review was then.

    Attributes
    ----------
    painted : bool
        Whether the last step is the own stroke of one of the hints.
    """

    task: Task
    review: Review
    hints: tuple[Hint, ...]
    place: _Place
    painted: bool


class Guiding(QObject):
    """Follows each stroke of Guide; what the reader does in the meantime counts more than the answer.

    A stroke that comes before the answer to the one before takes its hint over. Another step, undo, a decision and
    another case make the answer void: what was painted stays as it is. An answer that comes while a stroke is being
    drawn waits for its end.

    Signals
    -------
    answered(bool)
        The network answered, or failed; says whether the mask changed.
    """

    answered = Signal(bool)

    def __init__(self, services: Services, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._session, self._messages = services, session, messages
        self._asked: _Asked | None = None
        self._late: tuple[Box, Mask] | None = None
        self._drawing = False
        self._held: dict[Identity, Held] = {}
        self._seen: object = None
        self._in_hand = False
        self._told = ""  # what the reader knows already of what fails
        session.observe(self._observe)

    @property
    def waits(self) -> bool:
        """Whether an answer is on its way."""
        asked = self._asked
        return asked is not None and (self._late is None or self._draws(asked.review))

    def _observe(self, event: Event, identity: Identity | None) -> None:
        current = self._session.current
        if event is Event.CURRENT:
            self._give_up()
            for held in self._held.values():
                if held.review is not current:
                    held.rest()
        turned = event is Event.REMARKS and current is not None and identity == current.image.identity
        if event not in (Event.TOOL, Event.CURRENT) and not turned:
            return
        before, self._in_hand = self._in_hand, self._session.tools.tool is Tool.GUIDE
        if not self._in_hand or (before and event is Event.TOOL):  # a change of radius is no reason to look at files
            return
        if event is Event.TOOL:
            self._told = ""
        self._services.hints.reconsider()
        self.make_ready()

    def make_ready(self) -> None:
        """Load the network and show it the image on the screen, so that the first stroke waits for neither."""
        review, hints = self._session.current, self._services.hints
        self._session.guided = hints.available
        if not self._session.guided or review is None:
            return
        image = review.image
        key = (image.identity, image.circumstances)
        if key != self._seen:
            self._seen = key
            self._services.lanes.hint.do(
                lambda report: hints.look(image), name="look", done=self._works, failed=self._failed, last=True
            )

    def renew(self) -> None:
        """Follow another version in use: its network is loaded where Guide is in the hand."""
        self._seen, self._told = None, ""
        if self._in_hand:
            self.make_ready()

    # -- strokes
    def _draws(self, review: Review) -> bool:
        """Whether the reader is drawing: a stroke, or a region whose mask is not a step yet."""
        return self._drawing or not review.mask.dirty.empty

    def stroke_began(self) -> None:
        """Keep an answer until the stroke that begins is over: it began on the mask as it is."""
        self._drawing = True

    def stroke_over(self) -> None:
        """Write the answer that waited, where the stroke came to nothing."""
        self._drawing = False
        asked, late = self._asked, self._late
        if asked is not None and late is not None and _Place.of(asked.review) == asked.place:
            self._arrived(asked, *late)

    def hinted(self, review: Review, hint: Hint, painted: bool) -> None:
        """Ask the network about a stroke that just ended."""
        if review.read_only:
            return
        place, held = _Place.of(review), self._held_of(review)
        held.say(place.step, hint, painted=painted)
        before = self._unanswered(review, painted=painted)
        self._give_up()
        if review is not self._session.current:  # another case came while the button was down
            return
        hints = (*(before.hints if before is not None else ()), hint)
        services, image, mask = self._services, review.image, review.mask.committed.copy()
        # With these strokes: the answer to one must not paint over the next. No copy: later strokes only add to it, and
        # what undo frees is freed with the next stroke, when an answer from before the undo is void.
        kept = held.pixels()

        def work(report: Report) -> tuple[Box, Mask]:
            return services.hints.mended(image, mask, hints, held=kept)

        task = services.lanes.hint.do(
            work,
            name="guide",
            done=lambda mended: self._arrived(asked, *mended),
            failed=self._failed,
        )
        painted = painted or (before is not None and before.painted)
        self._asked = asked = _Asked(task, review, hints, place, painted)

    def _held_of(self, review: Review) -> Held:
        identity = review.image.identity
        self._held = {key: held for key, held in self._held.items() if self._session.review(key) is held.review}
        held = self._held.get(identity)
        if held is None or held.review is not review:
            held = self._held[identity] = Held(review)
        return held

    def _unanswered(self, review: Review, *, painted: bool) -> _Asked | None:
        """Return what still waits for an answer, where nothing came between it and the newest stroke."""
        asked = self._asked
        if asked is None or asked.review is not review or asked.place.beginnings != review.history.beginnings:
            return None
        done = review.history.done
        before = done[: len(done) - painted]
        return asked if asked.place.step == (before[-1].number if before else 0) else None

    def _give_up(self) -> None:
        asked, self._asked, self._late = self._asked, None, None
        if asked is not None and not self._services.lanes.hint.withdraw(asked.task):
            asked.task.cancel()

    # -- answers
    def _arrived(self, asked: _Asked, box: Box, pixels: Mask) -> None:
        self._works()  # whatever becomes of the answer
        if self._asked is not asked:
            return
        review = asked.review
        if self._draws(review):  # if that stroke is Guide's, it takes the hint over
            self._late = box, pixels
            return
        self._asked = self._late = None
        here = _Place.of(review) == asked.place
        kept = self._session.review(review.image.identity) is review
        changes = not box.empty and bool(np.any(pixels != review.mask.committed[box.slices]))
        self.answered.emit(here and kept and changes and self._write(asked, box, pixels))

    def _write(self, asked: _Asked, box: Box, pixels: Mask) -> bool:
        """Write an answer as a part of the stroke's step, or as one of its own where no stroke painted anything."""

        def write(review: Review) -> Edit | None:
            if asked.painted:
                return review.amend(box, pixels)
            review.mask.write(box, pixels)
            return review.commit(Tool.GUIDE.row.step_name(erases=not asked.hints[-1].lung))

        review = asked.review
        done, last = self._session.step(write, review), review.history.last
        if done and last is not None:
            held = self._held_of(review)
            if asked.painted:
                held.amended(asked.place.step, last.number)
            else:
                held.answered(last.number, asked.hints)
        return done

    def _works(self, _answer: object = None) -> None:
        self._told = ""
        self._messages.clear("guide")

    def _failed(self, error: LungSegError) -> None:
        self._seen = None
        if isinstance(error, Cancelled):
            return
        self._asked = self._late = None
        self._session.guided = self._services.hints.available
        if str(error) != self._told:  # else each stroke and each image would say it again
            self._told = str(error)
            self._messages.failed("guide", error)
        self.answered.emit(False)
