"""Predictions of several cases that the reader asked for: a banner that counts them, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui.controllers.ahead import Ahead
from lungseg_gui.ui.controllers.several_words import images
from lungseg_gui.ui.messages import Messages

_BANNER = "predict several"


class SeveralPredictions(QObject):
    """Asks for predictions, in order; what is removed meanwhile is left out."""

    def __init__(self, ahead: Ahead, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._ahead, self._messages = ahead, messages
        self._begun = False
        ahead.asked_changed.connect(self._tell)

    def predict(self, keys: Sequence[str]) -> None:
        """Predict these cases, after those that were asked for before."""
        self._begun = True
        self._ahead.ask(keys)

    def _tell(self) -> None:
        asked = self._ahead.asked
        if asked:
            number = grouped(asked.total - len(asked) + 1)
            words = self.tr("Predicting: image {n} of {total}.").format(n=number, total=grouped(asked.total))
            self._messages.banner(_BANNER, "info", words, [(self.tr("Stop"), self._ahead.give_up)])
        elif self._begun:
            self._begun = False
            self._messages.clear(_BANNER)
            self._tell_end(asked.total - asked.failed, asked.error)

    def _tell_end(self, made: int, error: LungSegError | None) -> None:
        if made or error is None:
            self._messages.toast(self.tr("{images} predicted").format(images=images(made)))
        if error is not None:
            many = self.tr("Not all images could be predicted. The first: ")
            self._messages.failed(_BANNER, LungSegError(many + error.message, remedy=error.remedy, cause=error.cause))
