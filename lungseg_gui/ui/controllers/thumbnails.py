"""Thumbnails of the rows that are seen: read from the library when they are painted, and not before."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.panels.worklist_delegate import WorklistDelegate
from lungseg_gui.ui.tasks import Report


class Thumbnails(QObject):
    """Brings what the worklist asks for, a screen at a time."""

    def __init__(self, services: Services, delegate: WorklistDelegate, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._delegate = services, delegate
        self._wanted: dict[str, int] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)  # all rows of one paint in one question
        self._pause.timeout.connect(self._fetch)
        delegate.wanted.connect(self._want)

    def _want(self, key: str, drawn: int) -> None:
        self._wanted[key] = drawn
        self._pause.start()

    def _fetch(self) -> None:
        wanted, self._wanted = self._wanted, {}
        library = self._services.library

        def work(report: Report) -> Mapping[str, bytes]:
            return library.thumbnails(list(wanted))

        def bring(found: Mapping[str, bytes]) -> None:
            for key, drawn in wanted.items():
                self._delegate.put_thumbnail(key, drawn, found.get(key, b""))

        self._services.lanes.rows.do(
            work,
            name="thumbnails",
            done=bring,
            failed=lambda _: bring({}),
        )
