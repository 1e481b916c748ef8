"""The sample study: a drawn phantom, shown small on the empty page and opened on demand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.resources import resource_path
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window


class Sample(QObject):
    """Finds the sample study, or has it drawn.

    Signals
    -------
    failed(error)
        It could not be drawn or kept.
    """

    failed = Signal(object)

    def __init__(self, window: Window, services: Services, messages: Messages, worklist: WorklistController) -> None:
        super().__init__(window)
        self._window, self._services, self._messages, self._worklist = window, services, messages, worklist

    def preview(self) -> None:
        """Show on the empty page what it looks like."""
        decoder, home = self._services.decoder, self._services.home

        def work(report: Report) -> bytes:
            return thumbnail_png(decoder.read(_sample(home)), None, size=240)

        self._services.lanes.decode.do(work, name="sample's thumbnail", done=self._window.empty.show_sample)

    def open(self) -> None:
        """Open it."""
        home = self._services.home
        self._services.lanes.find.do(
            lambda report: _sample(home),
            name="sample",
            done=lambda path: self._worklist.open_paths([path]),
            failed=self._failed,
        )

    def _failed(self, error: LungSegError) -> None:
        self._messages.failed("open", error)
        self.failed.emit(error)


def _sample(home: Path) -> Path:
    """Return the sample study: the one that is shipped, else one drawn into the data folder."""
    try:
        return resource_path("sample/sample.dcm")
    except FileNotFoundError:
        from lungseg_gui.services.phantom import sample_study  # pydicom: 0.2 s, in a worker

        return sample_study(home)
