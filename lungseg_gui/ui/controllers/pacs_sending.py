"""Send to PACS: what is sent is made in the lane of exports, queued on the disk, and sent in a lane of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.services.library import Entry
from lungseg_gui.services.pacs import Item
from lungseg_gui.services.pacs.faults import SecretNeeded
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.pacs_access import PacsAccess
from lungseg_gui.ui.controllers.painted import Screen, painted_review
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.dialogs.pacs_send import ACCEPTED, CASE, ORIGIN, PacsSendDialog, SendChoice, ToSend, case_of
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report, Task

AGAIN_MS = 60_000
_BANNER, _FAILED = "pacs sending", "pacs queue"


class PacsSending(QObject):
    """Behind "Send to PACS…", and the queue that continues by itself.

    Signals
    -------
    sent(Item)
        All objects of a case have arrived.
    moved()
        Something was queued, taken off, sent or refused.
    """

    sent = Signal(object)
    moved = Signal()

    def __init__(
        self,
        services: Services,
        session: Session,
        access: PacsAccess,
        messages: Messages,
        window: QWidget,
        *,
        screen: Screen,
        selected: Callable[[], Sequence[Entry]],
    ) -> None:
        super().__init__(window)
        self._services, self._session, self._access, self._messages = services, session, access, messages
        self._window, self._screen, self._selected = window, screen, selected
        self._task: Task | None = None
        self._arrived: list[Item] = []
        self._damaged: set[str] = set()  # items that the reader has heard of
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.go_on)
        self.dialog: PacsSendDialog | None = None

    def begin(self) -> None:
        """Send what waits since the last time; the program has started."""
        self.go_on()

    # -- the dialog
    def show(self) -> None:
        """Open the dialog; what there is to send is asked for first, off this thread."""
        from lungseg_gui.jobs.exporting import accepted

        review = painted_review(self._screen, self._session)
        source = review.image.source if review is not None else None
        number = len(self._selected())

        def look() -> tuple[ToSend, list[Entry], list[Item]]:
            entries = accepted(self._services.library)
            to_send = ToSend(
                names.of_image(review.image) if review is not None else "",
                review is not None and review.image.is_dicom,
                self._access.store().origin(source) if source is not None else "",
                number,
                len(entries),
                tuple(node.name for node in self._access.nodes.all()),
            )
            return to_send, entries, self._access.outbox.items()

        self._services.lanes.ask.do(
            lambda report: look(),
            name="what to send",
            done=lambda found: self._open(*found),
            failed=lambda error: self._messages.failed(_FAILED, error),
        )

    def _open(self, to_send: ToSend, entries: Sequence[Entry], items: Sequence[Item]) -> None:
        if self.dialog is not None:
            return
        self.dialog = PacsSendDialog(
            to_send,
            done=lambda choice: self.queue(choice, entries),
            again=self.try_again,
            remove=self.remove,
            parent=self._window,
        )
        self.dialog.show_items(items)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _refresh(self) -> None:
        """Show the queue as it is now, where it is shown, and report it."""
        self.moved.emit()
        if self.dialog is not None:
            self._services.lanes.ask.do(lambda report: self._access.outbox.items(), name="queue", done=self._show_items)

    def _show_items(self, items: Sequence[Item]) -> None:
        if self.dialog is not None:
            self.dialog.show_items(items)

    def try_again(self, key: str) -> None:
        """Have an item that failed sent again."""
        self._change(lambda: self._access.outbox.again(key))

    def remove(self, key: str) -> None:
        """Take an item off the queue."""
        self._change(lambda: self._access.outbox.remove(key))

    def _change(self, work: Callable[[], object]) -> None:
        self._services.lanes.ask.do(
            lambda report: work(),
            name="change queue",
            done=lambda _: (self._refresh(), self.go_on()),
            failed=lambda error: self._messages.failed(_FAILED, error),
        )

    # -- queueing
    def queue(self, choice: SendChoice, entries: Sequence[Entry]) -> None:
        """Make what is sent and queue it; masks on the screen are taken as they are now."""
        from lungseg_gui.jobs.exporting import kept_outcome, outcome_of, unchanged
        from lungseg_gui.jobs.pacs import USUAL, WITH_OUTLINES, queue
        from lungseg_gui.services.writing.outcome import Outcome
        from lungseg_gui.services.writing.seg import options_of

        settings, read, library = self._services.settings, self._services.read, self._services.library
        journals = self._services.journals
        live = {review.image.identity: review for review in self._session.reviews}

        def of(entry: Entry) -> Callable[[], Outcome]:
            review = live.get(entry.identity) if entry.identity is not None else None
            if review is not None:
                return partial(unchanged, outcome_of(review), read=read)
            return partial(kept_outcome, entry.path, read=read, library=library, journals=journals)

        if choice.what == CASE:
            shown: Review | None = painted_review(self._screen, self._session)
            if shown is None:
                return
            cases = [(shown.image.source, partial(unchanged, outcome_of(shown), read=read))]
        else:
            cases = [(entry.path, of(entry)) for entry in (entries if choice.what == ACCEPTED else self._selected())]
        seg = options_of(settings.text("seg.kind"), settings.text("seg.geometry"))
        formats, sign = WITH_OUTLINES if choice.outlines else USUAL, self._services.sign

        def work(report: Report) -> tuple[int, list[LungSegError]]:
            store, failed, number = self._access.store(), list[LungSegError](), 0

            def node_of(path: Path) -> str:
                name = choice.node or store.origin(path)
                if choice.node == ORIGIN and not name:
                    raise LungSegError(
                        tr("{name} did not come from a PACS.", name=path.name), remedy=tr("Choose one to send it to.")
                    )
                return name

            for made in queue(cases, node_of, self._access.outbox, seg=seg, formats=formats, sign=sign):
                report(None)
                if isinstance(made, LungSegError):
                    failed.append(made)
                else:
                    number += 1
            return number, failed

        self._services.lanes.export.do(
            work, name="queue for the PACS", done=lambda found: self._queued(*found), failed=self._not_queued
        )

    def _not_queued(self, error: LungSegError) -> None:
        self.moved.emit()  # of some of the cases
        self._messages.failed(_FAILED, error)
        self.go_on()

    def _queued(self, number: int, failed: Sequence[LungSegError]) -> None:
        if failed:
            first, total = failed[0], number + len(failed)
            message = first.message
            if total > 1:
                message = tr_count(
                    "{n} of {total} cases could not be sent. The first: {reason}",
                    "",
                    len(failed),
                    total=grouped(total),
                    reason=first.message,
                )
            self._messages.failed(_FAILED, LungSegError(message, remedy=first.remedy, cause=first.cause))
        if number:
            self.moved.emit()
            self.go_on()

    # -- sending
    def go_on(self) -> None:
        """Send what waits, now."""
        self._again.stop()
        if self._task is not None:
            self._again.start()
            return
        outbox = self._access.outbox

        def work(report: Report) -> LungSegError | None:
            for item in outbox.items():
                if item.damaged:
                    report(item)
            return outbox.send(self._access.client, changed=report, check=lambda: report(None))

        self._task = self._services.lanes.send.do(
            work, name="send to the PACS", progressed=self._step, done=self._done, failed=self._stopped
        )

    def _step(self, item: Item | None) -> None:
        if item is None or item.key in self._damaged:
            return
        if item.damaged:
            self._damaged.add(item.key)
        if item.state == "sent":
            self._arrived.append(item)
            self.sent.emit(item)
        elif item.state == "failed":
            words = tr("{name} was not sent: {why}", name=case_of(item), why=item.why)
            self._messages.banner(_FAILED, "danger", words, [(tr("Show"), self.show)])
        self._refresh()

    def _done(self, error: LungSegError | None) -> None:
        self._task = None
        arrived, self._arrived = self._arrived, []
        if len(arrived) == 1:
            one = arrived[0]
            words = tr("{what} of {name} sent to {node}", what=one.kinds, name=names.of_named(one.name), node=one.node)
            self._messages.toast(words)
        elif arrived:
            self._messages.toast(tr_count("{n} cases sent to the PACS", "1 case sent to the PACS", len(arrived)))
        if error is None:
            self._messages.clear(_BANNER)
            return
        self._again.start()
        actions: list[tuple[str, Callable[[], object]]] = [(tr("Show"), self.show)]
        if isinstance(error, SecretNeeded) and error.node.needs_secret:
            actions.insert(0, (tr("Enter…"), lambda: self._access.answered(error, self.go_on)))
        words = tr("Sending to the PACS is on hold: {reason}", reason=str(error))
        self._messages.banner(_BANNER, "warn", words, actions)
        self._refresh()

    def _stopped(self, error: LungSegError) -> None:
        self._task = None
        self._again.start()
        if not isinstance(error, Cancelled):
            self._messages.failed(_FAILED, error)


def send_commands(sending: PacsSending) -> list[Command]:
    """Return the command of the File menu that sends."""
    return [Command("file.send", tr("Send to PACS…"), "File", sending.show, ("Ctrl+Alt+S",), group=1)]
