"""The first start: what the program is, and is not, said once where nothing is in the way of reading."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.language import tr
from lungseg_gui.ui.controllers.help import Help
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.resuming import Resuming
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.language import SETTING
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.wording import device_word
from lungseg_gui.ui.window import Window

KEY = "window.welcomed"


class Welcome(QObject):
    """Welcomes a reader once: on the start page, or in a line above the sample study.

    No dialog: the keys of the start page do what they always do, so the first accepted mask stays three steps away.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        messages: Messages,
        helps: Help,
        *,
        predicting: Predicting,
        resuming: Resuming,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._messages, self._help = window, services, messages, helps
        self._predicting, self._resuming = predicting, resuming
        self._card = window.empty.welcome
        self._chosen = False

    def begin(self, *, sample: bool) -> None:
        """Welcome the reader of a first start; call it before anything is opened.

        Parameters
        ----------
        sample : bool
            The sample study is opened; otherwise the start page is shown if there is no case to continue with.
        """
        if self._services.settings.flag(KEY):
            return
        if sample:
            words = tr(
                "Welcome to lungseg. This is a drawn phantom: look at the outlines, correct them, press Enter. "
                "Research software, not a medical device."
            )
            self._messages.banner("welcome", "info", words, [(tr("Open the manual"), self._help.show_manual)])
            self._note()
        else:
            self._resuming.nothing_left.connect(self._show)

    def _show(self) -> None:
        if not self._services.settings.flag(KEY):
            self._predicting.ready.connect(self._say_device)
            self._card.language_chosen.connect(self._speak)
            settings = self._services.settings
            self._card.show_language(settings.text(SETTING), fixed=bool(settings.lock_of(SETTING)))
            self._card.show()
            self._say_device()
            self._note()

    def _speak(self, code: str) -> None:
        keep(self._services.settings, {SETTING: code}, self._messages)
        self._chosen = True
        self._card.say_language()

    def _note(self) -> None:
        keep(self._services.settings, {KEY: True}, self._messages)

    def _say_device(self) -> None:
        inference = self._services.inference
        if inference.ready and not self._chosen:
            self._card.say_device(device_word(inference.device))
