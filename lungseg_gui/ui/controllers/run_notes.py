"""What is on the disk about trainings: read and written away from the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.finetune import Runs
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.tasks import Found, Report

_log = logging.getLogger("lungseg.learning")


class RunNotes(QObject):
    """Notes that a training runs, has ended, was put off or was seen; all in the order in which it happened."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._runs = services, Runs(services.home)

    def look_back(self, found: Callable[[jobs.LeftBehind], object]) -> None:
        """Report what trainings left behind when the program ended."""
        services = self._services

        def work(report: Report) -> jobs.LeftBehind:
            return jobs.left_behind(
                self._runs, registry=services.registry, training_set=services.training_set, library=services.library
            )

        self._start(work, "trainings left behind", found)

    def read_rows(self, known: Callable[[dict[str, tuple[str, str]]], object]) -> None:
        """Say in which rows of the worklist, and under which names, the reader knows the cases."""
        services = self._services

        def work(report: Report) -> dict[str, tuple[str, str]]:
            return jobs.case_rows(training_set=services.training_set, library=services.library)

        # The ids are shown then.
        services.lanes.browse.do(
            work, name="names of the cases", done=known, failed=lambda error: _log.warning("no names: %s", error)
        )

    def begin(self, protocol: str) -> None:
        """Note that a training runs."""
        self._start(lambda report: self._runs.begin(protocol), "begin of a training")

    def end(self) -> None:
        """Note that none runs any more."""
        self._start(lambda report: self._runs.end(), "end of a training")

    def drop(self) -> None:
        """Forget a training that was cut short."""
        self._start(lambda report: self._runs.drop(), "training dropped")

    def mark_seen(self) -> None:
        """Note that the reader has seen how it ended."""
        self._start(lambda report: self._runs.mark_seen(), "result seen")

    def put_off(self, protocol: str) -> None:
        """Have the training resume the next time, at once: the program is ending."""
        try:
            self._runs.begin(protocol, asked=True)
        except LungSegError as error:
            _log.warning("it could not be noted that a training goes on: %s", error)

    def _start(self, work: Callable[[Report], Found], name: str, done: Callable[[Found], object] | None = None) -> None:
        failed = partial(_log.warning, "%s: %s", name)
        self._services.lanes.disk.do(work, name=name, done=done, failed=failed)
