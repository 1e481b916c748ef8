"""Open from PACS: searches and fetches in lanes of their own, and puts what arrives on the worklist."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.jobs.pacs import Downloaded, download
from lungseg_gui.services.pacs import FoundStudy, Query
from lungseg_gui.services.pacs.faults import SecretNeeded
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.pacs_access import PacsAccess
from lungseg_gui.ui.controllers.pacs_setup import PacsSetup
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.dialogs.pacs_search import PacsSearchDialog
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report, Task
from lungseg_gui.ui.window import Window

REFRESH_MS = 5 * 60 * 1000
_LIST_MS = 250  # what arrives is put on the worklist in steps: each is a write that waits for the disk
_CHECK_S = 0.1
_BANNER, _FAILED, _TODAY = "pacs fetching", "pacs", "pacs today"


@dataclass
class _Round:
    """Downloads that follow each other without a pause."""

    studies: int = 0
    ended: int = 0
    images: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])  # node and study
    first: LungSegError | None = None
    stopped: bool = False


class PacsFetching(QObject):
    """Behind "Open from PACS…" and today's chests."""

    def __init__(
        self,
        services: Services,
        access: PacsAccess,
        messages: Messages,
        window: Window,
        *,
        worklist: WorklistController,
        setup: PacsSetup,
    ) -> None:
        super().__init__(window)
        self._services, self._access, self._messages, self._window = services, access, messages, window
        self._worklist, self._setup = worklist, setup
        self.dialog: PacsSearchDialog | None = None
        self._search: Task | None = None
        self._tasks: set[Task] = set()
        self._round = _Round()
        self._arrived: list[Path] = []
        self._known: set[str] = set()  # studies of today that were fetched since the start
        self._lists = self._timer(_LIST_MS, self._list)
        self._refresh = self._timer(REFRESH_MS, self.refresh_today)
        setup.changed.connect(self._show_nodes)

    def _timer(self, interval: int, run: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(run)
        return timer

    # -- the dialog
    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            self.dialog = PacsSearchDialog(
                search=self.search,
                fetch=self.fetch,
                set_up=lambda: self._setup.show(self.dialog),
                keep_up=self.keep_up,
                parent=self._window,
            )
        self._show_nodes()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _show_nodes(self) -> None:
        if self.dialog is not None:
            self._services.lanes.ask.do(
                lambda report: [node.name for node in self._access.nodes.all()],
                name="nodes",
                done=self._offer,
                failed=lambda error: self._tell(str(error), tone="warn"),
            )

    def _offer(self, names: Sequence[str]) -> None:
        if self.dialog is not None:
            self.dialog.show_nodes(names, kept_up=self._services.settings.text("pacs.today"))

    def _tell(self, words: str, *, tone: str = "second") -> None:
        if self.dialog is not None:
            self.dialog.tell(words, tone=tone)

    def search(self, node: str, query: Query) -> None:
        """Search a PACS; an earlier search that still runs is cancelled."""
        if self._search is not None:
            self._search.cancel()

        def failed(error: LungSegError) -> None:
            if isinstance(error, Cancelled):
                return
            if not self._access.answered(error, lambda: self.search(node, query), self.dialog):
                self._tell(str(error), tone="danger")

        def found(studies: Sequence[FoundStudy]) -> None:
            if self.dialog is not None:
                self.dialog.show_studies(studies)

        self._search = self._services.lanes.ask.do(
            lambda report: self._find(node, query), name="find studies", done=found, failed=failed
        )

    def _find(self, name: str, query: Query) -> list[FoundStudy]:
        client = self._access.client(name)
        try:
            return client.find(query)
        finally:
            client.close()

    # -- fetching
    @property
    def running(self) -> bool:
        """Whether studies are being fetched."""
        return bool(self._tasks)

    def fetch(self, node: str, studies: Sequence[str], *, only_new: bool = False) -> None:
        """Fetch studies and put them on the worklist as they arrive.

        Parameters
        ----------
        only_new : bool
            Leave out what was here already: the reader may have taken it off the worklist.
        """
        wanted = tuple(studies)
        self._messages.clear(_FAILED)
        self._round.studies += len(wanted)

        def work(report: Report) -> None:
            due = time.monotonic()

            def check() -> None:
                nonlocal due
                if time.monotonic() >= due:
                    due = time.monotonic() + _CHECK_S
                    report(None)  # raises where the reader gave up

            where, client = self._access.speak_to(node)
            try:
                download(client, where, wanted, self._access.store(), check=check, arrived=report)
            finally:
                client.close()

        def failed(error: LungSegError) -> None:
            self._given_up(error, node, wanted)

        task = self._services.lanes.fetch.do(
            work,
            name="fetch studies",
            progressed=lambda step: self._step(node, step, only_new=only_new),
            failed=failed,
            finished=lambda: self._ended(task),
        )
        self._tasks.add(task)
        self._show()

    def _step(self, node: str, step: Downloaded | None, *, only_new: bool) -> None:
        if step is None:
            return
        if step.fetched is None:
            self._round.ended += 1
            self._known.add(step.uid)
            if step.error is not None:
                self._round.failed.append((node, step.uid))
                self._round.first = self._round.first or step.error
            self._show()
            return
        self._round.images += 1
        if step.fetched.new or not only_new:
            self._arrived.append(step.fetched.path)
            if not self._lists.isActive():
                self._lists.start()

    def _list(self) -> None:
        """Put what arrived on the worklist; the first is shown where nothing else is."""
        paths, self._arrived = self._arrived, []
        if paths:
            self._worklist.open_paths(paths, show=not self._worklist.current)

    def _show(self) -> None:
        if not self._tasks:
            return
        done, total = self._round.ended, grouped(self._round.studies)
        words = tr_count("Fetching from the PACS: {n} of {total} studies are here.", "", done, total=total)
        self._messages.banner(_BANNER, "info", words, [(tr("Stop"), self.stop)])
        self._tell(words)

    def stop(self) -> None:
        """Cancel what is not here yet; what arrived stays."""
        for task in tuple(self._tasks):
            task.cancel()

    def _given_up(self, error: LungSegError, node: str, studies: Sequence[str]) -> None:
        if isinstance(error, Cancelled):
            self._round.stopped = True
            words = tr("Fetching was stopped; images already received are complete.")
            self._tell(words)
            self._messages.toast(words)
        elif not self._access.answered(error, lambda: self.fetch(node, studies), self.dialog):
            self._round.first = self._round.first or error
            self._round.failed += [(node, uid) for uid in studies]

    def _ended(self, task: Task) -> None:
        self._tasks.discard(task)
        if self._tasks:
            return
        self._messages.clear(_BANNER)
        ended, self._round = self._round, _Round()
        if ended.first is not None:
            self._tell_failed(ended, ended.first)
        elif ended.images and not ended.stopped:  # else the reader has been answered
            self._tell(tr_count("{n} images fetched.", "1 image fetched.", ended.images))
        self._list()

    def _tell_failed(self, ended: _Round, first: LungSegError) -> None:
        message = first.message
        if ended.studies > 1:
            message = tr_count(
                "{n} of {total} studies could not be fetched. The first: {reason}",
                "",
                len(ended.failed),
                total=grouped(ended.studies),
                reason=first.message,
            )
        error = LungSegError(message, remedy=first.remedy, cause=first.cause)
        by_node: dict[str, list[str]] = {}
        for node, uid in ended.failed:
            by_node.setdefault(node, []).append(uid)
        self._tell(str(error), tone="danger")
        self._messages.failed(_FAILED, error, retry=lambda: [self.fetch(node, uids) for node, uids in by_node.items()])

    # -- today's chests
    def begin(self) -> None:
        """Continue with today's chests where the reader wanted that; the program has started."""
        if self._services.settings.text("pacs.today"):
            self.refresh_today()

    def keep_up(self, node: str) -> None:
        """Fetch today's chests of a PACS from now on, and at later starts; "" ends it."""
        keep(self._services.settings, {"pacs.today": node}, self._messages)
        self._refresh.stop()
        if node:
            self.refresh_today()

    def refresh_today(self) -> None:
        """Fetch the chests of today that are not here yet."""
        node, today = self._services.settings.text("pacs.today"), date.today().isoformat()
        if not node:
            return

        def found(studies: Sequence[FoundStudy]) -> None:
            self._messages.clear(_TODAY)
            new = [study.uid for study in studies if study.uid not in self._known]
            if new:
                self.fetch(node, new, only_new=True)

        def failed(error: LungSegError) -> None:
            waits = isinstance(error, SecretNeeded) and error.node.needs_secret
            action = [(tr("Enter…"), lambda: self._access.answered(error, self.refresh_today))] if waits else []
            words = tr("Today’s chests could not be fetched: {reason}", reason=str(error))
            self._messages.banner(_TODAY, "warn", words, action)

        self._services.lanes.ask.do(
            lambda report: self._find(node, Query(first=today, last=today)),
            name="chests of today",
            done=found,
            failed=failed,
            finished=self._refresh.start,
        )


def pacs_commands(fetching: PacsFetching, setup: PacsSetup) -> list[Command]:
    """Return the commands of the File menu that bring studies."""
    return [
        Command("file.pacs", tr("Open from PACS…"), "File", fetching.show, ("Ctrl+Alt+O",), "download-simple"),
        Command("file.pacs_setup", tr("Set up PACS…"), "File", setup.show),
    ]
