"""Forgetting: a study that the reader names, and cases that were not opened for as long as they are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.jobs import forgetting as jobs
from lungseg_gui.jobs.forgetting import Forgotten, Kept
from lungseg_gui.services.library import path_of
from lungseg_gui.services.reading import read_study
from lungseg_gui.services.settings import KEEP_DAYS
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report, Task
from lungseg_gui.ui.window import Window

_ROWS = 200  # taken off the list before the window has its turn
_PATIENCE_MS = 1000  # a search that takes longer is offered to be cancelled
_SEARCH = "study"  # name of the banner


class Forgetting(QObject):
    """Asks, takes rows off the worklist, and has everything else of them deleted in a worker.

    Parameters
    ----------
    learning : callable
        Whether a training runs: cases that it learns from stay until it has ended.

    Signals
    -------
    training_set_changed()
        Cases of it were deleted.
    forgot()
        Everything of some cases is gone.
    """

    training_set_changed = Signal()
    forgot = Signal()

    def __init__(
        self,
        window: Window,
        services: Services,
        messages: Messages,
        *,
        worklist: WorklistController,
        flow: CaseFlow,
        learning: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._messages = window, services, messages
        self._worklist, self._flow, self._learning = worklist, flow, learning
        self._task: Task | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._offer_cancel)

    # -- a study that is named
    @property
    def can_ask(self) -> bool:
        """Whether a case is chosen, and no other study is being looked for."""
        return self._worklist.chosen and not self.looking

    @property
    def looking(self) -> bool:
        """Whether a study is being looked for."""
        return self._task is not None

    def why_not(self) -> str:
        """Why it cannot be asked now."""
        return "" if self._task is None else tr("The search for another study is still running.")

    def ask(self, key: str = "") -> None:
        """Look what is kept of the study of a case, the one on the screen where none is named, then ask once."""
        key = key or self._worklist.current
        if not key or self._task is not None:
            return
        services = self._services

        def work(report: Report) -> Kept:
            return jobs.kept_of_file(
                path_of(key),
                library=services.library,
                training_set=services.training_set,
                home=services.home,
                read=read_study,
                report=report,
            )

        self._patience.start(_PATIENCE_MS)
        task = self._task = services.lanes.find.do(
            work,
            name="what is kept of a study",
            progressed=self._looked,
            done=lambda kept: self._decide(key, kept),
            failed=partial(self._messages.failed, "forget"),
            finished=lambda: self._looked_through(task),
        )

    def _offer_cancel(self) -> None:
        if self._task is not None:
            words = tr("Looking for images of this study among files you have not opened yet.")
            self._messages.banner(_SEARCH, "info", words, [(tr("Cancel"), self.cancel)])

    def cancel(self) -> None:
        """Give the search for a study up: nothing is forgotten."""
        if self._task is not None:
            self._task.cancel()
            self._looked_through(self._task)
            self._messages.say(tr("Cancelled: nothing was forgotten"))

    def _looked(self, step: tuple[int, int]) -> None:
        done, total = step
        if done:
            words = tr(
                "Looking for images of this study: {done} of {total} files", done=grouped(done), total=grouped(total)
            )
            self._messages.say(words)

    def _looked_through(self, task: Task) -> None:
        if self._task is task:  # else it was cancelled, and another one may have begun
            self._task = None
            self._patience.stop()
            self._messages.clear(_SEARCH)

    def _decide(self, key: str, kept: Kept) -> None:
        from lungseg_gui.ui.dialogs.forget import ForgetDialog

        if not kept.entries:  # removed while it was looked for
            return
        stay = tr("Not while training is running: it may use these cases.") if self._learning() else ""
        dialog = ForgetDialog(
            kept, name=names.of_file(path_of(key), suffix=False), cases_stay=stay, parent=self._window
        )
        wanted = dialog.exec() == QDialog.DialogCode.Accepted
        training_set, copies = dialog.cases.isChecked(), dialog.copies.isChecked()
        dialog.deleteLater()
        if wanted:
            self._take_away(kept, training_set=training_set, copies=copies, then=self._tell)

    def _tell(self, done: Forgotten) -> None:
        self._messages.toast(jobs.sentence(done))
        if done.cases:
            self.training_set_changed.emit()

    def _take_away(
        self, kept: Kept, *, training_set: bool = False, copies: bool = False, then: Callable[[Forgotten], None]
    ) -> None:
        services = self._services
        self._flow.forget(kept.keys)
        self._take_off(kept.keys)

        def work(report: Report) -> Forgotten:
            return jobs.forget(
                kept,
                home=services.home,
                library=services.library,
                journals=services.journals,
                settings=services.settings,
                training_set=services.training_set if training_set else None,
                copies=copies,
            )

        again = partial(self._take_away, kept, training_set=training_set, copies=copies, then=then)
        failed = partial(self._messages.failed, "forget", retry=again)
        services.lanes.disk.do(
            work, name="forgetting", done=lambda done: (then(done), self.forgot.emit()), failed=failed
        )

    def _take_off(self, keys: Sequence[str]) -> None:
        """Take rows off the list, some at a time: there may be thousands."""
        self._worklist.take_off(keys[:_ROWS], goes_too=keys[_ROWS:])
        if keys[_ROWS:]:
            QTimer.singleShot(0, self, lambda: self._take_off(keys[_ROWS:]))

    # -- a time to keep
    @property
    def days(self) -> int:
        """For how many days a case is kept after it was opened last; 0 for ever."""
        return int(self._services.settings.number("keep.days"))

    def keep_for(self, days: int) -> None:
        """Keep cases for so many days from the next start on."""
        keep(self._services.settings, {"keep.days": days}, self._messages)

    def follow(self, keys: frozenset[str]) -> None:
        """Say what the time to keep means once it was changed, wherever that was."""
        if "keep.days" not in keys:
            return
        days = self.days
        self._messages.clear("time to keep")
        if not days:
            self._messages.toast(tr("Cases are kept for ever"))
            return
        words = tr_count(
            "From the next start, cases not opened for {n} days are forgotten, with their flags and comments. "
            "Corrections not yet accepted or rejected are kept, and so is the training set: it contains no names "
            "except any burnt into the pixels.",
            "",
            days,
        )
        self._messages.banner("time to keep", "info", words)

    def begin(self) -> None:
        """Forget in the background what was not opened for as long as cases are kept."""
        days = self.days
        if not days:
            return
        library, journals = self._services.library, self._services.journals
        self._services.lanes.find.do(
            lambda report: jobs.expired(library, journals, days=days, now=datetime.now()),
            name="time to keep",
            done=lambda kept: self._expire(kept, days),
            failed=partial(self._messages.failed, "time to keep"),
        )

    def _expire(self, kept: Kept, days: int) -> None:
        kept = kept.without(key for key in kept.keys if self._flow.speaks_for(key) or self._flow.decoded(key))
        if kept.entries:
            self._take_away(kept, then=lambda done: self._tell_expired(done, days))

    def _tell_expired(self, done: Forgotten, days: int) -> None:
        words = tr_count(
            "{n} cases were forgotten: they had not been opened for {days} days.",
            "1 case was forgotten: it had not been opened for {days} days.",
            done.rows,
            days=days,
        )
        self._messages.banner("time to keep", "info", words)


def forgetting_commands(forgetting: Forgetting) -> list[Command]:
    """Return the commands of the File menu."""
    words = {
        0: tr("Keep cases for ever"),
        30: tr("Keep cases for 30 days"),
        90: tr("Keep cases for 90 days"),
        365: tr("Keep cases for a year"),
    }
    return [
        Command(
            "file.forget",
            tr("Forget this study…"),
            "File",
            forgetting.ask,
            enabled=lambda: forgetting.can_ask,
            why_not=forgetting.why_not,
            group=2,
        ),
        *(
            Command(
                f"file.keep.{days}",
                words[days],
                "File",
                lambda days=days: forgetting.keep_for(days),
                checked=lambda days=days: forgetting.days == days,
                submenu=tr("How long to keep cases"),
                group=2,
            )
            for days in KEEP_DAYS
        ),
    ]
