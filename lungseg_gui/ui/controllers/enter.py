"""The Enter key where no command takes it: it brings the keys back to the picture, or says why nothing is accepted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from lungseg_gui.core.language import tr
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.window import Window

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Enter(QObject):
    """Accepting by Enter needs the focus in the picture; an Enter at a slider or button only moves it there.

    Parameters
    ----------
    why_not : callable
        Why the case cannot be accepted, as a sentence.
    """

    def __init__(
        self, window: Window, viewing: Viewing, messages: Messages, *, why_not: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._viewing, self._messages, self._why_not = window, viewing, messages, why_not
        window.key_held.connect(self._key)

    def _key(self, key: int, pressed: bool) -> None:
        if not pressed or key not in _ENTER or self._window.page_open or not self._viewing.shows:
            return
        if self._viewing.focused:
            self._messages.say(self._why_not())
        else:
            self._viewing.focus()
            self._messages.say(tr("The keys act on the image now · ⟨Enter⟩ accepts"))
