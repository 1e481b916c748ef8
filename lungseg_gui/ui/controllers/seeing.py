"""What the version sees an image to be: no upright frontal chest radiograph gets no mask until the reader says so."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.findings import ACT_MIRROR, ACT_PREDICT, ACT_TURN
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.sides import Sides
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.wording import action_text


class Seeing(QObject):
    """Says above the picture why there is no mask, with what can be done; does what the checks offer.

    Nothing is turned or mirrored by itself: the reader says so, and it can be undone as any turn can.
    """

    def __init__(
        self, session: Session, messages: Messages, *, predicting: Predicting, sides: Sides, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._predicting, self._sides = predicting, sides
        self._told: tuple[Identity, str] | None = None  # one that the reader has dismissed does not come again
        session.observe(self._observe)
        predicting.changed.connect(lambda _: self._tell())

    def _observe(self, event: Event, _identity: Identity | None) -> None:
        if event is Event.CURRENT:
            self._clear()
        if event in (Event.CURRENT, Event.STATUS, Event.REMARKS):
            self._tell()

    def _tell(self) -> None:
        review = self._session.current
        sentence = self._why_no_mask(review) if review is not None else ""
        if review is None or not sentence:
            self._clear()
            return
        wanted = (review.image.identity, sentence)
        if wanted == self._told:
            return
        self._told = wanted
        made = review.prediction
        turned = made is not None and made.view is not None and made.view.turn
        actions = ([ACT_TURN] if turned else []) + [ACT_PREDICT]
        words = tr("{sentence} No mask was drawn.", sentence=sentence)
        buttons = [(action_text(action), lambda action=action: self.act(action)) for action in actions]
        self._messages.banner("view", "warn", words, buttons)

    def _why_no_mask(self, review: Review) -> str:
        made = review.prediction
        if made is None or made.view is None or not made.withheld or review.read_only:
            return ""
        waits = self._predicting.pending(review.image.identity)
        return "" if waits or not review.takes_predictions else made.view.findings[0].sentence

    def _clear(self) -> None:
        if self._told is not None:
            self._told = None
            self._messages.clear("view")

    def act(self, action: str) -> None:
        """Do what a finding of the image on the screen offers."""
        review = self._session.current
        view = review.prediction.view if review is not None and review.prediction is not None else None
        if review is None or view is None:
            return
        if action == ACT_PREDICT:
            self._predicting.ask(review, again=True, anyway=True)
        elif why_not := self._sides.why_not_turn():
            self._messages.toast(why_not)
        elif action == ACT_TURN and view.turn:
            self._sides.rotate(view.turn)
        elif action == ACT_MIRROR:
            self._sides.mirror()
