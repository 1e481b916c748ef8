"""What the reader can ask of the model: predict again, and whether to predict in advance."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.ahead import Ahead
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.messages import Messages


class PredictionCommands(QObject):
    """Behind the Model menu, the key R and the model's panel."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        *,
        predicting: Predicting,
        ahead: Ahead,
        screen: Screen,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._predicting, self._ahead, self._screen = predicting, ahead, screen

    @property
    def can_predict(self) -> bool:
        """Whether the wanted case is on the screen."""
        return self._screen.painted is not None

    def why_not_predict(self) -> str:
        """Why nothing can be predicted, as a sentence."""
        return self._screen.why_not_painted()

    def predict_again(self) -> None:
        """Predict the image that is painted."""
        painted = self._screen.painted
        review = self._session.review(painted.identity) if painted is not None else None
        if review is not None:
            self._predicting.ask(review, again=True)

    @property
    def ahead(self) -> bool:
        """Whether new cases are predicted in advance."""
        return self._ahead.on

    def turn_ahead(self) -> None:
        """Predict new cases in advance, or no longer."""
        try:
            self._ahead.turn(not self._ahead.on)
        except LungSegError as error:
            self._messages.failed("settings", error)
