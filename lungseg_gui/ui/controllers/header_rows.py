"""Rows of the worklist say whose image it is and of which study: read behind everything else, shown as it comes."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.jobs.headers import read_headers
from lungseg_gui.services.library import Entry
from lungseg_gui.services.reading import read_particulars
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.tasks import Report

_BUDGET_S = 0.006  # of one turn of the event loop
_TOGETHER = 50  # rows in one step of it


class HeaderRows(QObject):
    """Has the headers of the listed files read, and brings the rows up to date between the window's events.

    Signals
    -------
    settled()
        Every file was asked, and every row says what was found.
    """

    settled = Signal()

    def __init__(self, services: Services, panel: WorklistPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._panel = services, panel
        self._began = self._reading = self._again = False
        self._found: dict[str, str] = {}
        self._late: dict[str, str] = {}  # of rows that wait to be listed
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take)
        panel.intake.emptied.connect(self._take_late)

    @property
    def idle(self) -> bool:
        """Whether it has begun, nothing is being read, and no row waits to be brought up to date."""
        return self._began and not (self._reading or self._again or self._found or self._late)

    def begin(self) -> None:
        """Allow it to work: the program has started, and its rows are listed. Once is enough."""
        if not self._began:
            self._began = True
            self.look()

    def look(self, _found: object = None) -> None:
        """Ask the files that were not asked yet."""
        if not self._began or self._reading:
            self._again = self._began
            return
        self._reading, self._again = True, False
        library = self._services.library

        def work(report: Report) -> int:
            return read_headers(library, read=read_particulars, told=report)

        self._services.lanes.headers.do(work, name="headers", progressed=self._told, finished=self._end)

    def opened(self, entry: Entry) -> None:
        """Ask a file again that is of another study than its header said, when it was opened."""
        known = self._panel.model.entry(entry.key)
        if known is not None and known.header and not entry.header:
            self.look()

    def _told(self, found: Mapping[str, str]) -> None:
        self._found.update(found)
        self._turn.start()

    def _take(self) -> None:
        """Bring some rows up to date."""
        end, model = time.perf_counter() + _BUDGET_S, self._panel.model
        while self._found and time.perf_counter() < end:
            changed: list[Entry] = []
            for key, header in list(islice(self._found.items(), _TOGETHER)):
                del self._found[key]
                entry = model.entry(key)
                if isinstance(entry, Entry):
                    changed += [replace(entry, header=header)] if header != entry.header else []
                elif not self._panel.intake.idle:
                    self._late[key] = header
            if changed:
                model.put_all(changed)
        if self._found:
            self._turn.start()
        else:
            self._settle()

    def _take_late(self) -> None:
        if self._late:
            self._found.update(self._late)
            self._late.clear()
            self._turn.start()

    def _end(self) -> None:
        self._reading = False
        if self._again:
            self.look()
        else:
            self._settle()

    def _settle(self) -> None:
        if self.idle:
            self.settled.emit()
