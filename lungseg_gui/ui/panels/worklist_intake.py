"""Thousands of new rows for the worklist, handed over a few at a time: the window never waits for them."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import WorklistEntry

_BUDGET_S = 0.008  # of one turn of the event loop
SLICE = 250


class Intake(QObject):
    """Puts rows into the model between the events of the window.

    Signals
    -------
    emptied()
        All rows that waited are in the model.
    """

    emptied = Signal()

    def __init__(self, model: WorklistModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._waiting: dict[str, WorklistEntry] = {}
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take)

    @property
    def idle(self) -> bool:
        """Whether no row waits."""
        return not self._waiting

    def add(self, entries: Iterable[WorklistEntry]) -> None:
        """Have entries listed; one that is listed already knows better than what was found on the disk."""
        self._waiting.update((entry.key, entry) for entry in entries)
        self._take()

    def drop(self, key: str) -> None:
        """Forget an entry that waits: it was taken off the worklist."""
        self._waiting.pop(key, None)

    def _take(self) -> None:
        end = time.perf_counter() + _BUDGET_S
        while self._waiting and time.perf_counter() < end:
            taken = list(islice(self._waiting.items(), SLICE))
            for key, _ in taken:
                del self._waiting[key]
            self._model.put_all(entry for key, entry in taken if self._model.entry(key) is None)
        if self._waiting:
            self._turn.start()
        else:
            self.emptied.emit()
