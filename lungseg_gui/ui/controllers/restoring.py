"""The worklist of the last time: listed at once where it is short, between the window's events where it is long."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.tasks import Report

AT_ONCE = 1500  # rows that are listed before the window is painted: 20 ms


class Restoring(QObject):
    """Lists what the library kept.

    Signals
    -------
    done()
        Every row is listed, or the library could not be read.
    """

    done = Signal()

    def __init__(self, services: Services, worklist: WorklistPanel, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._worklist, self._messages = services, worklist, messages
        self._read = self._over = False
        worklist.intake.emptied.connect(self._finish)

    def begin(self) -> None:
        """List a short worklist; a long one is announced, and :meth:`go_on` lists it after the first paint."""
        library = self._services.library
        number = len(library)
        if number > AT_ONCE:
            self._worklist.announce(number)
            return
        self._worklist.set_entries(library.entries())
        self._over = True

    def go_on(self) -> None:
        """Read a long worklist in a worker."""
        if self._over:
            return
        library = self._services.library

        def work(report: Report) -> None:
            for page in library.pages():
                report(page)

        self._services.lanes.find.do(
            work, name="worklist", progressed=self._list, done=lambda _: self._end(), failed=self._failed
        )

    def then(self, act: Callable[[], object]) -> None:
        """Do something once every row is listed."""
        if self._over:
            act()
        else:
            self.done.connect(act)

    def _list(self, page: Sequence[Entry]) -> None:
        self._worklist.intake.add(page)

    def _failed(self, error: LungSegError) -> None:
        self._messages.failed("open", error)
        self._end()

    def _end(self) -> None:
        self._read = True
        if self._worklist.intake.idle:
            self._finish()

    def _finish(self) -> None:
        if self._read and not self._over:
            self._over = True
            self._worklist.announce(0)
            self.done.emit()
