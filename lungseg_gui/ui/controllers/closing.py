"""The end: everything on the disk first, and a question where that fails."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.language import tr
from lungseg_gui.ui.controllers.saving import LATE_CHECK, Saving
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.window import Window

CLOSING_S = 2.0
"""How long the disk is waited for before the reader is asked."""


class Closing(QObject):
    """Whether the program can end now.

    Parameters
    ----------
    finish_stroke : callable
        Ends a stroke in progress and keeps it.
    """

    def __init__(
        self, window: Window, services: Services, saving: Saving, *, finish_stroke: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._saving, self._finish_stroke = window, services, saving, finish_stroke

    def bring_to_disk(self) -> bool:
        """Save what is not on the disk yet, again if a prediction arrived since; return whether all is there."""
        self._finish_stroke()
        lanes, journals = self._services.lanes, self._services.journals
        deadline = time.monotonic() + CLOSING_S
        for _ in range(3):
            self._saving.flush()
            lanes.disk.wait(max(0.0, deadline - time.monotonic()))
            journals.flush(max(0.0, deadline - time.monotonic()))
            QApplication.sendPostedEvents()
            if not self._saving.unsaved:
                break
        return not self._saving.unsaved and lanes.disk.has_only(LATE_CHECK)

    def lose_anyway(self) -> bool:
        """Ask, since work would be lost: the one modal question of the program."""
        words = tr("Your last changes are not saved yet."), tr("Discard and close")
        remedy = tr("Free some disk space and try again, or discard them and close.")
        if not self._saving.unsaved:
            words = tr("A file is still being written, such as an export."), tr("Stop and close")
            remedy = tr("Stay until it is written, or stop it and close.")
        return gives_up(self._window, words[0], more=remedy, keep=tr("Stay"), gone=words[1])
