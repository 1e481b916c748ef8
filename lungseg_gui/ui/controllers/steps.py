"""The steps of the mask on the screen: undo, redo, a place of the history, the model's mask as one more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.history import Step
from lungseg_gui.core.language import tr
from lungseg_gui.core.session import Session
from lungseg_gui.core.steps import step_text
from lungseg_gui.ui.messages import Messages


class Steps(QObject):
    """Goes back and forth among the steps of a mask, and says where that is.

    Parameters
    ----------
    finish_stroke : callable
        Ends a stroke in progress.
    settle_drawing : callable
        Applies an open region of the threshold tool; given True it takes the last corner of an open line back.
        Returns whether there was one.
    """

    def __init__(
        self,
        session: Session,
        messages: Messages,
        *,
        finish_stroke: Callable[[], object],
        settle_drawing: Callable[[bool], bool],
    ) -> None:
        super().__init__()
        self._session, self._messages = session, messages
        self._finish_stroke, self._settle_drawing = finish_stroke, settle_drawing

    def undo(self) -> None:
        """Take back the last step, and say which; a region that is open is one, and so is a corner of a line."""
        before = self._steps
        if self._settle_drawing(True) and self._steps == before:
            return  # a corner, or a region that had changed nothing
        last = self._last
        if last is not None and self._step(self._session.undo):
            self._messages.say(tr("Undone: {name}", name=step_text(last.name)))

    def redo(self) -> None:
        """Do the last undone step again, and say which."""
        if self._settle_drawing(False):
            return  # nothing comes after what was just applied
        if self._step(self._session.redo):
            last = self._last
            self._messages.say(tr("Redone: {name}", name=step_text(last.name) if last else ""))

    def go_to(self, position: int) -> None:
        """Undo or redo until so many steps are done, and say where that is."""
        self._finish_stroke()
        if self._step(lambda: self._session.go_to(position)):
            last = self._last
            self._messages.say(tr("Back to: {name}", name=step_text(last.name) if last else tr("the start")))

    def _step(self, step: Callable[[], bool]) -> bool:
        """Take a step; one whose pixels cannot be read back from the disk changes nothing."""
        try:
            taken = step()
        except LungSegError as error:
            self._messages.failed("history", error)
            return False
        if taken:
            self._messages.retract(tr("Now using the model’s mask"))
        return taken

    @property
    def _last(self) -> Step | None:
        review = self._session.current
        return review.history.last if review is not None else None

    @property
    def _steps(self) -> int:
        review = self._session.current
        return review.history.position if review is not None else 0

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        review = self._session.current
        if review is None or review.read_only:
            return False
        return review.history.can_undo or not review.mask.dirty.empty

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        review = self._session.current
        return review is not None and review.history.can_redo and not review.read_only

    @property
    def can_take(self) -> bool:
        """Whether the model's mask is on offer beside the reader's."""
        review = self._session.current
        return review is not None and review.can_take_prediction

    def take_prediction(self) -> None:
        """Replace the reader's mask by the model's, as one undoable step."""
        self._finish_stroke()
        if self._session.take_prediction():
            self._messages.say(tr("Now using the model’s mask"))
            action = tr("Undo") if self.can_undo else ""  # where there was no mask there is no step
            taken = self._place
            self._messages.toast(tr("Now using the model’s mask"), action=action, run=lambda: self._undo_at(taken))

    def _undo_at(self, place: tuple[str, int, str]) -> None:
        """Take back the step that a toast spoke of; another one, or one of another image, is not meant."""
        if self._place == place:
            self.undo()
        else:
            self._messages.say(tr("Nothing to undo."))

    @property
    def _place(self) -> tuple[str, int, str]:
        """Say where the history is: of which image, after how many steps, and what the last one was."""
        review, last = self._session.current, self._last
        return (review.image.identity.key if review is not None else "", self._steps, last.name if last else "")
