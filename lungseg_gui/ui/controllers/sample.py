"""The sample study: a drawn phantom, shown small on the empty page and opened on demand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report, Task
from lungseg_gui.ui.window import Window


class Sample(QObject):
    """Finds the sample study, or has it drawn."""

    def __init__(self, window: Window, services: Services, messages: Messages, worklist: WorklistController) -> None:
        super().__init__(window)
        self._window, self._services, self._messages, self._worklist = window, services, messages, worklist

    def preview(self) -> None:
        """Show on the empty page what it looks like."""
        decoder, home = self._services.decoder, self._services.home

        def work(report: Report) -> bytes:
            return thumbnail_png(decoder.read(_sample(home)), None, size=240)

        task = Task(work, name="sample's thumbnail")
        task.succeeded.connect(self._window.empty.show_sample)
        self._services.lanes.decode.start(task)

    def open(self) -> None:
        """Open it."""
        home = self._services.home
        task = Task(lambda report: _sample(home), name="sample")
        task.succeeded.connect(lambda path: self._worklist.open_paths([path]))
        task.failed.connect(lambda error: self._messages.failed("open", error))
        self._services.lanes.find.start(task)


def _sample(home: Path) -> Path:
    from lungseg_gui.services.phantom import sample_study  # pydicom: 0.2 s, in a worker

    return sample_study(home)
