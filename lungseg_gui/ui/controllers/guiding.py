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


@dataclass(frozen=True, eq=False)
class _Asked:
    """What the network was asked: the hints of strokes that follow each other, and where the review was then.

    Attributes
    ----------
    step : int
        Number of the last step; 0 without one.
    painted : bool
        Whether that step is the last hint's own stroke.
    """

    task: Task
    review: Review
    hints: tuple[Hint, ...]
    step: int
    painted: bool
    status: Status


class Guiding(QObject):
    """Follows each stroke of Guide; what the reader does meanwhile counts more than the answer.

    A stroke that comes before the answer to the one before takes its hint over. Another step, undo, a decision and
    another case make the answer void: what was painted stays as it is.

    Signals
    -------
    answered(bool)
        The network answered, or failed; tells whether the mask changed.
    """

    answered = Signal(bool)

    def __init__(self, services: Services, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._session, self._messages = services, session, messages
        self._asked: _Asked | None = None
        self._held: Held | None = None
        self._seen: object = None
        self._in_hand = False
        session.observe(self._observe)

    @property
    def waits(self) -> bool:
        """Whether an answer is on its way."""
        return self._asked is not None

    def _observe(self, event: Event, identity: Identity | None) -> None:
        if event is Event.CURRENT:
            self._give_up()
            if self._held is not None and self._held.review is not self._session.current:
                self._held.rest()
        if event not in (Event.TOOL, Event.CURRENT):
            return
        before, self._in_hand = self._in_hand, self._session.tools.tool is Tool.GUIDE
        if self._in_hand and not (before and event is Event.TOOL):  # its radius alone is no reason to look at files
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
            self._services.lanes.hint.do(lambda report: hints.look(image), name="look", failed=self._failed, last=True)

    def hinted(self, review: Review, hint: Hint, painted: bool) -> None:
        """Ask the network about a stroke that just ended."""
        if review.read_only:
            return
        last = review.history.last
        step = last.number if last is not None else 0
        if self._held is None or self._held.review is not review:
            self._held = Held(review)
        held = self._held.pixels().copy()  # before this stroke, whose own pixels change no more in any case
        self._held.say(step, hint, painted=painted)
        hints = (*self._unanswered(review, painted=painted), hint)
        self._give_up()
        services, image, mask = self._services, review.image, review.mask.committed.copy()

        def work(report: Report) -> tuple[Box, Mask]:
            return services.hints.mended(image, mask, hints, held=held)

        task = services.lanes.hint.do(
            work,
            name="guide",
            done=lambda mended: self._arrived(asked, *mended),
            failed=self._failed,
        )
        self._asked = asked = _Asked(task, review, hints, step, painted, review.status)

    def _unanswered(self, review: Review, *, painted: bool) -> tuple[Hint, ...]:
        """Return the hints that still wait for an answer, where nothing came between them and the newest stroke."""
        asked = self._asked
        if asked is None or asked.review is not review:
            return ()
        done = review.history.done
        before = done[: len(done) - painted]
        return asked.hints if asked.step == (before[-1].number if before else 0) else ()

    def _give_up(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and not self._services.lanes.hint.withdraw(asked.task):
            asked.task.cancel()

    def _arrived(self, asked: _Asked, box: Box, pixels: Mask) -> None:
        if self._asked is not asked:
            return
        review = asked.review
        if not review.mask.dirty.empty:  # another stroke is being drawn: if it is Guide's, it takes the hint over
            return
        self._asked = None
        last = review.history.last
        here = (last.number if last is not None else 0, review.status) == (asked.step, asked.status)
        kept = self._session.review(review.image.identity) is review and not review.history.can_redo
        changes = not box.empty and bool(np.any(pixels != review.mask.committed[box.slices]))
        if not (here and kept and changes):
            self.answered.emit(False)
            return

        def write(review: Review) -> Edit | None:
            if asked.painted:
                return review.amend(box, pixels)
            review.mask.write(box, pixels)
            return review.commit(Tool.GUIDE.row.step_name(erases=not asked.hints[-1].lung))

        done = self._session.step(write, review)
        last = review.history.last
        if done and asked.painted and self._held is not None and last is not None:
            self._held.amended(asked.step, last.number)
        self.answered.emit(done)

    def _failed(self, error: LungSegError) -> None:
        self._seen = None
        if isinstance(error, Cancelled):
            return
        self._asked = None
        self._session.guided = self._services.hints.available
        self._messages.failed("guide", error)
        self.answered.emit(False)
