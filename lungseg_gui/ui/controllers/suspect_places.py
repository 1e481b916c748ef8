"""A suspect mask of the training set is opened where the reader can correct it, at the place that a check names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import english
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.analysis import MaskAnalysis
from lungseg_gui.ui.window import Window


class SuspectPlaces(QObject):
    """Opens a case, waits until its mask was checked, and goes to what was suspect about it.

    The mask on the screen may have been corrected since it was accepted: then there is nothing to show.

    Parameters
    ----------
    show : callable
        Shows the row of the worklist that has this key.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        messages: Messages,
        *,
        viewing: Viewing,
        analysis: MaskAnalysis,
        screen: Screen,
        show: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._messages = window, session, messages
        self._viewing, self._analysis, self._screen, self._show = viewing, analysis, screen, show
        self._key = self._sentence = ""  # what is on its way
        session.observe(self._observe)
        analysis.settled.connect(self._look)

    def open(self, key: str, sentence: str) -> None:
        """Show a case in front of the other windows, then the place that the sentence is about."""
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._key, self._sentence = key, sentence
        self._messages.say(sentence)
        painted = self._screen.painted
        if painted is None or painted.key != key:
            self._show(key)
        self._look()

    def _observe(self, event: Event, identity: Identity | None) -> None:
        del identity
        if event is Event.MASK:  # the reader works already
            self._key = ""

    def _look(self) -> None:
        painted, known, viewer = self._screen.painted, self._analysis.known, self._viewing.viewer
        if not self._key or painted is None or painted.key != self._key or viewer is None or known is None:
            return
        self._key = ""
        wanted = _without_figures(self._sentence)
        found = next((f for f in known.findings if _without_figures(f.sentence) == wanted), None)
        if found is not None and not found.box.empty:
            viewer.look_at(found.box)


def _without_figures(sentence: str) -> str:
    """Return a sentence up to its figures: after a correction a part is still the part, of another size."""
    return english(sentence).partition(",")[0].partition(":")[0]
