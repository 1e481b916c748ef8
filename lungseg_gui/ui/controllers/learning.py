"""Learning from the corrections: the child process and its window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.services.finetune import command
from lungseg_gui.services.training_set import Counts
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import ProcessTask, Report, Task
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:  # its charts need pyqtgraph
    from lungseg_gui.ui.dialogs.finetune import FinetuneWindow

Show = Callable[[Counts | None, str], None]
_log = logging.getLogger("lungseg.learning")


class Learning(QObject):
    """Starts a fine-tuning, passes its events to its window, and takes over its result.

    Signals
    -------
    changed(Counts or None, running)
        How much there is to learn from; ``running`` is such as ``60 %``, or "".
    """

    changed = Signal(object, str)

    def __init__(self, services: Services, versions: Versions, messages: Messages, window: Window) -> None:
        super().__init__(window)
        self._services, self._versions, self._messages, self._window = services, versions, messages, window
        self._counts: Counts | None = None
        self._task: ProcessTask | None = None
        self._ending: list[ProcessTask] = []  # cancelled children that the system has not ended yet
        self._running = ""
        self._names: Mapping[str, str] = {}  # of cases in the worklist, by case id
        self._doubts: Mapping[str, Any] = {}  # the last event that told masks in doubt
        self._dialog: FinetuneWindow | None = None
        versions.counted.connect(self._counted)
        versions.changed.connect(self._version_changed)

    # -- how much there is
    def _counted(self, counts: Counts) -> None:
        self._counts = counts
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._counts, self._running)
        self._window.actions_table.refresh()

    @property
    def running(self) -> bool:
        """Whether a child is at work."""
        return self._task is not None

    def why_not(self) -> str:
        """Why a fine-tuning cannot start; "" where it can, or where one runs and can be shown."""
        if self._task is not None:
            return ""
        if self._counts is None:
            return self.tr("The training set is being read.")
        if not self._counts.sentence and not self._counts.new:
            return self.tr("No case was accepted since the last training.")
        return self._counts.sentence

    # -- the run
    def start_or_show(self) -> None:
        """Start a fine-tuning, or show the one that runs."""
        dialog = self.dialog()
        if self._task is None:
            dialog.begin()
            self._read_names()
            self._start()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def dialog(self) -> FinetuneWindow:
        """Return the window of the run, made when it is needed."""
        if self._dialog is None:
            from lungseg_gui.ui.dialogs.finetune import FinetuneWindow

            self._dialog = FinetuneWindow(
                cancel=self.cancel,
                use=self._versions.use,
                roll_back=self._versions.roll_back,
                pause=self.pause,
                confirm=self.confirm,
                parent=self._window,
            )
        return self._dialog

    def _start(self) -> None:
        services = self._services
        device = services.settings.text("model.device")
        argv = command(services.training_set.root, services.home, device=device, protocol=self._versions.protocol)
        # The child finds the packages where this process found them, installed or not.
        places = os.pathsep.join(place for place in sys.path if place)
        task = ProcessTask(argv, name="fine-tuning", environment={"PYTHONPATH": places})
        task.progressed.connect(self._event)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.finished.connect(self._finished)
        self._task, self._running = task, self.tr("starting")
        self._tell()
        task.start()

    def cancel(self) -> None:
        """End the child; nothing has changed then, and another one can start at once.

        On a busy machine it takes the system a second to end it; by then nobody waits for it any more.
        """
        if self._task is not None:
            task, self._task, self._running = self._task, None, ""
            self._ending.append(task)
            task.cancel()
            self._tell()

    def pause(self, wanted: bool) -> None:
        """Have the child wait, or go on."""
        if self._task is not None:
            self._task.send("pause" if wanted else "resume")

    def confirm(self, masks: Mapping[str, str]) -> None:
        """Note that masks in doubt are right; they count from the next fine-tuning on."""
        task = Task(lambda report: self._services.training_set.confirm(masks), name="confirmation")
        task.succeeded.connect(lambda: self._versions.refresh())
        task.failed.connect(lambda error: self._messages.failed("confirmation", error))
        self._services.lanes.disk.start(task)

    def close(self) -> None:
        """End the child and its window before the program ends."""
        for task in (*self._ending, *([self._task] if self._task is not None else [])):
            task.close()
        if self._dialog is not None:
            self._dialog.close()

    def _read_names(self) -> None:
        """Read under which names the reader knows the cases: the child knows their ids alone."""
        services, self._doubts = self._services, {}

        def work(report: Report) -> dict[str, str]:
            training_set = services.training_set
            rows = jobs.worklist_rows(training_set.cases(), training_set=training_set, library=services.library)
            return {case_id: name for case_id, (_, name) in rows.items()}

        def known(names: dict[str, str]) -> None:
            self._names = names
            if self._doubts:  # the child was faster
                self.dialog().on_event(self._named(self._doubts))

        task = Task(work, name="names of the cases")
        task.succeeded.connect(known)
        task.failed.connect(lambda error: _log.warning("no names: %s", error))  # the ids are shown then
        services.lanes.browse.start(task)

    def _named(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """Return the event with the worklist's names beside the ids of its cases."""
        named = dict(event)
        for key in ("cases", "pictures"):
            if isinstance(event.get(key), list):
                rows = cast("list[dict[str, Any]]", event[key])
                named[key] = [{**row, "name": self._names.get(str(row.get("case_id")), "")} for row in rows]
        return named

    def _event(self, event: dict[str, Any]) -> None:
        self.dialog().on_event(self._named(event))
        if event.get("event") == "doubts":
            self._doubts = event
        if event.get("event") == "progress":
            epoch, epochs = int(event.get("epoch") or 0), max(int(event.get("epochs") or 1), 1)
            share = float(event.get("done") or max(epoch - 1, 0) / epochs)
            running = self.tr("{n} %").format(n=round(100 * share))
            if running != self._running:
                self._running = running
                self._tell()

    def _succeeded(self, event: dict[str, Any] | None) -> None:
        found = event or {}
        name = str(found.get("version", ""))
        if self._ending and self._task is None:  # it was done before it could be cancelled
            self.dialog().on_event(self._named(found))
        if found.get("accepted"):
            self._versions.taken_over(name)
        elif not self.dialog().isVisible():
            words = self.tr("{name} stays a candidate: {parent} is in use")
            parent = str(found.get("parent_version", ""))
            self._messages.toast(
                words.format(name=name, parent=parent), action=self.tr("Show"), run=lambda: self.dialog().show()
            )

    def _failed(self, error: LungSegError) -> None:
        if isinstance(error, Cancelled):
            self.dialog().cancelled()
            return
        self.dialog().fail(error.message, error.remedy)
        if not self.dialog().isVisible():
            self._messages.toast(error.message, action=self.tr("Show"), run=lambda: self.dialog().show())

    def _finished(self) -> None:
        self._ending = [task for task in self._ending if task.running]
        if self._task is not None and not self._task.running:
            self._task, self._running = None, ""
            self._tell()
        self._versions.refresh()

    def _version_changed(self, name: str) -> None:
        if self._dialog is not None:
            self._dialog.show_in_use(name)
