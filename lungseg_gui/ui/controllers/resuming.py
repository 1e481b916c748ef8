"""Where the reader was: the case, its zoom and place, and the search, kept for the next start."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.window import Window


class Resuming(QObject):
    """Resumes where the last session ended; filter and order are the arrangement's matter.

    Signals
    -------
    nothing_left()
        Neither was a case open, nor is one to do.
    """

    nothing_left = Signal()

    def __init__(
        self,
        settings: Settings,
        messages: Messages,
        *,
        viewing: Viewing,
        flow: CaseFlow,
        worklist: WorklistController,
        window: Window,
    ) -> None:
        super().__init__(window)
        self._settings, self._messages, self._viewing = settings, messages, viewing
        self._flow, self._worklist, self._panel = flow, worklist, window.worklist
        self._awaited = ""
        flow.shown.connect(lambda key, *_: self._look(key))

    def resume(self) -> None:
        """Continue with the case that was open, else the next to do, unless the reader has chosen one since."""
        panel, last = self._panel, self._settings.text("window.case")
        if panel.current:
            return
        if words := self._settings.text("window.search"):
            panel.search.setText(words)
            if panel.model.rowCount() == 0:  # what was found then is gone
                panel.search.clear()
        entry = panel.model.entry(last)
        if entry is not None and not entry.message:
            self._awaited = last
            self._worklist.show(last, reveal=False)
        elif following := self._worklist.next_to_do():
            self._worklist.show(following)
        else:
            self.nothing_left.emit()

    def _look(self, key: str) -> None:
        """Show the part of the image that was seen, where it is the first one that is shown."""
        awaited, self._awaited = self._awaited, ""
        place = _numbers(self._settings.text("window.sight"))
        if key != awaited or place is None:
            return
        viewer = self._viewing.ensure()
        zoom, x, y = place
        rows, columns = viewer.camera.shape
        if 0 <= x <= columns and 0 <= y <= rows:  # the file may hold another image by now
            viewer.look(replace(viewer.camera.with_zoom(zoom), centre=(x, y)))

    def keep(self) -> None:
        """Keep where the reader is."""
        panel, viewer = self._panel, self._viewing.viewers.main
        seen = viewer is not None and viewer.review is not None and not viewer.fits
        camera = viewer.camera if viewer is not None and seen else None
        sight = f"{camera.zoom:.6g} {camera.centre[0]:.6g} {camera.centre[1]:.6g}" if camera is not None else ""
        found = panel.model.rowCount() > 0  # else it may be the name of somebody who was forgotten
        keep(
            self._settings,
            {
                "window.case": panel.current if panel.model.entry(panel.current) is not None else "",
                "window.sight": sight,
                "window.search": panel.search.text().strip() if found else "",
            },
            self._messages,
        )


def _numbers(words: str) -> tuple[float, float, float] | None:
    """Return zoom and centre of what was kept; None where it says none."""
    try:
        zoom, x, y = map(float, words.split())
    except ValueError:
        return None
    return (zoom, x, y) if all(map(math.isfinite, (zoom, x, y))) and zoom > 0 else None
