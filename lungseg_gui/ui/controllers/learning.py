"""Learning from the accepted cases: the child process, its window, and its result until it was seen."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import FolderGone, require_place
from lungseg_gui.services.finetune import Interrupted, Result, command
from lungseg_gui.services.training_set import Counts
from lungseg_gui.ui.controllers.run_notes import RunNotes
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.set_notices import tell_notices
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.questions import choose
from lungseg_gui.ui.tasks import ProcessTask
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:  # its charts need pyqtgraph
    from lungseg_gui.ui.dialogs.finetune import FinetuneWindow

_log = logging.getLogger("lungseg.learning")


class Learning(QObject):
    """Starts a fine-tuning, passes its events to its window, and receives its result.

    Signals
    -------
    changed(Counts or None, running, result)
        How much there is to learn from; ``running`` is such as ``60 %``, or ""; ``result`` says whether one waits
        to be seen.
    case_chosen(key, sentence)
        The reader wants to see a case, by its row in the worklist; the sentence is what a check said of its mask.
    """

    changed = Signal(object, str, bool)
    case_chosen = Signal(str, str)

    def __init__(self, services: Services, versions: Versions, messages: Messages, window: Window) -> None:
        super().__init__(window)
        self._services, self._versions, self._messages, self._window = services, versions, messages, window
        self._counts: Counts | None = None
        self._task: ProcessTask | None = None
        self._ending: list[ProcessTask] = []  # cancelled children that the system has not ended yet
        self._running, self._share = "", 0.0
        self._protocol = ""  # of the training that runs
        self._waits = False  # a result that was not seen
        self._left: Result | None = None  # where it is of an earlier program: its window does not show it yet
        self._notes = RunNotes(services, self)
        self._looked_back = False
        self._rows: Mapping[str, tuple[str, str]] = {}  # key and name in the worklist, by case id
        self._suspects: Mapping[str, Any] = {}  # the last event that named suspect masks
        self._dialog: FinetuneWindow | None = None
        versions.counted.connect(self._counted)
        versions.changed.connect(self._version_changed)
        window.status.training.clicked.connect(self.show)

    # -- how much there is
    def _counted(self, counts: Counts) -> None:
        self._counts = counts
        self._tell()
        if not self._looked_back:
            self._looked_back = True
            self._notes.look_back(self._take_up)

    def _tell(self) -> None:
        self.changed.emit(self._counts, self._running, self._waits)
        status = self._window.status
        if self._running:
            words, tip = tr("Training: {progress}", progress=self._running), tr("Show training progress")
            status.show_training(words, share=self._share, tip=tip)
        else:
            words, tip = tr("Training ended"), tr("Show the training result")
            status.show_training(words if self._waits else "", tip=tip)
        self._window.actions_table.refresh()

    @property
    def running(self) -> bool:
        """Whether a child is at work."""
        return self._task is not None

    def why_not(self) -> str:
        """Why a training cannot start; "" where it can, or where one runs or has ended and can be shown."""
        if self._task is not None or self._waits:
            return ""
        if self._counts is None:
            return tr("The training set is being read.")
        if not self._counts.sentence and not self._counts.new:
            return tr("No case has been accepted since the last training.")
        return self._counts.sentence

    # -- the run
    def start_or_show(self) -> None:
        """Start a training, or show the one that runs or whose result was not seen."""
        if self._task is not None or self._waits or self._start(self._versions.protocol):
            self.show()

    def show(self) -> None:
        """Show the training that runs, or the result of the last one, which was seen then."""
        dialog = self.dialog()
        if self._left is not None:
            self._show_again(self._left)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._left = None
        if self._waits:
            self._waits = False
            self._notes.mark_seen()
            self._tell()

    def _show_again(self, result: Result) -> None:
        """Have the window show a training of an earlier program as if it had been there, without what is damaged."""
        dialog = self.dialog()
        dialog.begin()
        shown = False
        for event in (*result.events, result.last):
            try:
                dialog.on_event(self._named(event))
                shown = True
            except Exception as error:  # any field may be of another kind: else no training could be started any more
                _log.warning("an event of the last training is damaged: %s", type(error).__name__)
                shown = False
        if not shown:
            words = tr("The result of the last training was damaged: any new version is on the Models page.")
            dialog.fail(words, "")
        dialog.show_in_use(self._versions.current)

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
                open_case=self.case_chosen.emit,
                parent=self._window,
            )
        return self._dialog

    def _start(self, protocol: str) -> bool:
        services = self._services
        try:
            require_place(services.home)  # the child would take what is in its place for the data folder
        except FolderGone as error:
            words = tr("Training cannot start: the data folder is gone.")
            remedy = tr("Restore {folder}, then try again.", folder=error.folder)
            self._messages.failed("learning", LungSegError(words, remedy=remedy, cause=error))
            return False
        self.dialog().begin()
        self._suspects, self._left = {}, None
        self._notes.read_rows(self._know_rows)
        self._notes.begin(protocol)
        self._protocol = protocol
        device = services.settings.text("model.device")
        argv = command(services.training_set.root, services.home, device=device, protocol=protocol)
        # The child finds the packages where this process found them, installed or not.
        places = os.pathsep.join(place for place in sys.path if place)
        task = ProcessTask(argv, name="fine-tuning", environment={"PYTHONPATH": places})
        task.progressed.connect(self._event)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.finished.connect(self._finished)
        self._task, self._running, self._share = task, tr("starting"), 0.0
        self._tell()
        task.start()
        return True

    def cancel(self) -> None:
        """End the child; nothing has changed then, and another one can start at once.

        On a busy machine it takes the system a second to end it; by then nobody waits for it any more.
        """
        if self._task is not None:
            task, self._task, self._running = self._task, None, ""
            self._ending.append(task)
            self._notes.end()
            task.cancel()
            self._tell()

    def pause(self, wanted: bool) -> None:
        """Have the child pause, or resume."""
        if self._task is not None:
            self._task.send("pause" if wanted else "resume")

    def confirm(self, masks: Mapping[str, str]) -> None:
        """Note that suspect masks are right; they count from the next fine-tuning on."""
        self._services.lanes.disk.do(
            lambda report: self._services.training_set.confirm(masks),
            name="confirmation",
            done=lambda _: self._versions.refresh(),
            failed=partial(self._messages.failed, "confirmation"),
        )

    def may_close(self) -> bool:
        """Ask what becomes of a training that runs when the program ends; False where the reader stays."""
        if self._task is None:
            return True
        stop = tr("Stop training")
        stay = tr("Stay")
        answer = choose(
            self._window,
            tr("Training is running ({progress}).", progress=self._running),
            more=tr(
                "It can resume from this point when you next open lungseg. If you stop it, its progress is lost; the "
                "version in use does not change."
            ),
            stay=stay,
            lose=stop,
            instead=tr("Resume next time"),
        )
        if answer == stop:
            self.cancel()
        return answer != stay

    def close(self) -> None:
        """End the child and its window before the program ends; what it has learned is kept for the next time."""
        if self._task is not None:
            self._notes.put_off(self._protocol)
        for task in (*self._ending, *([self._task] if self._task is not None else [])):
            task.close()
        if self._dialog is not None:
            self._dialog.close()

    # -- what an earlier program left
    def _take_up(self, left: jobs.LeftBehind) -> None:
        """Offer the result of a training that nobody saw, and resume one that was put off."""
        if left.damaged:
            self._messages.banner("training result", "warn", left.damaged)
        tell_notices(self._services.training_set, self._messages)
        if self._task is not None:
            return
        if left.result is not None:
            self._left, self._waits, self._rows = left.result, True, left.rows
            if left.result.last.get("accepted"):
                self._versions.refresh()
        self._tell()
        if left.interrupted is not None and left.interrupted.asked:
            self._go_on(left.interrupted)
            self._messages.toast(tr("Training resumes"), action=tr("Show"), run=self.show)
        elif left.interrupted is not None:
            cut = left.interrupted
            words = tr("Training was interrupted when the program closed. It can resume where it stopped.")
            actions = [(tr("Resume"), lambda: self._go_on(cut)), (tr("Discard"), self._notes.drop)]
            self._messages.banner("training", "info", words, actions)

    def _go_on(self, interrupted: Interrupted) -> None:
        if self._task is None:
            self._waits = False
            self._start(interrupted.protocol)

    def follow_reader(self) -> None:
        """Leave out of what is shown from now on what another reader reads blind."""
        self._notes.read_rows(self._know_rows)

    def _know_rows(self, rows: dict[str, tuple[str, str]]) -> None:
        self._rows = rows
        if self._suspects:  # the child was faster
            self.dialog().on_event(self._named(self._suspects))

    def _named(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """Return the event with the worklist's keys and names beside its cases' ids, without those read blind."""
        named = dict(event)
        for place in ("cases", "pictures", "worst"):
            if isinstance(event.get(place), list):
                told = cast("list[dict[str, Any]]", event[place])
                known = [self._rows.get(str(row.get("case_id")), ("", "")) for row in told]
                pairs = zip(told, known, strict=True)
                seen = [{**row, "key": key, "name": name} for row, (key, name) in pairs if key != jobs.OUT_OF_SIGHT]
                named[place] = seen
        return named

    def _event(self, event: dict[str, Any]) -> None:
        self.dialog().on_event(self._named(event))
        if event.get("event") == "suspects":
            self._suspects = event
        if event.get("event") == "progress":
            epoch, epochs = int(event.get("epoch") or 0), max(int(event.get("epochs") or 1), 1)
            share = float(event.get("done") or max(epoch - 1, 0) / epochs)
            running = tr("{n} %", n=round(100 * share))
            if running != self._running:
                self._running, self._share = running, share
                self._tell()

    def _succeeded(self, event: dict[str, Any] | None) -> None:
        found = event or {}
        name = str(found.get("version", ""))
        if self._ending and self._task is None:  # it was done before it could be cancelled
            self.dialog().on_event(self._named(found))
        self._ended()
        if found.get("accepted"):
            self._versions.taken_over(name)
        elif not self.dialog().isVisible():
            parent = str(found.get("parent_version", ""))
            words = tr("{name} stays a candidate: {parent} is in use", name=name, parent=parent)
            if found.get("offered"):
                words = tr("{name} awaits your decision: {parent} is in use", name=name, parent=parent)
            self._messages.toast(words, action=tr("Show"), run=self.show)

    def _failed(self, error: LungSegError) -> None:
        if isinstance(error, Cancelled):
            self.dialog().cancelled()
            return
        self.dialog().fail(error.message, error.remedy)
        self._ended()
        if not self.dialog().isVisible():
            self._messages.toast(error.message, action=tr("Show"), run=self.show)

    def _ended(self) -> None:
        """Keep the result until it was seen, which it is where its window is open."""
        self._notes.end()
        if self.dialog().isVisible():
            self._notes.mark_seen()
        else:
            self._waits = True

    def _finished(self) -> None:
        self._ending = [task for task in self._ending if task.running]
        if self._task is not None and not self._task.running:
            self._task, self._running = None, ""
            self._tell()
        self._versions.refresh()

    def _version_changed(self, name: str) -> None:
        if self._dialog is not None:
            self._dialog.show_in_use(name)
