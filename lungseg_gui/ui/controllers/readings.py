"""Who reads, and the second readings: asked for, opened blind, and shown once both have decided."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.readings import Reader, Request, Start
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import readings as jobs
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.names import title_of
from lungseg_gui.ui.panels.worklist_order import WorklistEntry
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

_BANNER = "second reading"
_DECIDED = (Status.ACCEPTED, Status.REJECTED)


class Readings(QObject):
    """Gives each reader the cases as they may see them.

    Signals
    -------
    changed()
        Another reader reads, or a case was asked for or decided on by both.
    """

    changed = Signal()

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        flow: CaseFlow,
        worklist: WorklistController,
        saving: Saving,
        finish_stroke: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._session, self._messages = window, services, session, messages
        self._flow, self._worklist, self._saving, self._finish_stroke = flow, worklist, saving, finish_stroke
        self.dialog: QDialog | None = None
        self._asked: frozenset[str] = frozenset()  # keys of images that wait for a second reader
        self._mine: frozenset[str] = frozenset()  # of those that this reader and another have read, and nobody chose
        saving.saved.connect(self._saved)
        flow.shown.connect(self._shown)
        window.status.reader.clicked.connect(self.choose)
        self.changed.connect(self.look)
        model = window.worklist.model
        before = model.completed
        model.completed = lambda entry: self.complete(before(entry))
        self._tell_reader()
        self.look()

    # -- who reads
    def choose(self) -> None:
        """Ask who is reading."""
        from lungseg_gui.ui.dialogs.readers import ReaderDialog

        readers = self._services.readers
        dialog = ReaderDialog(readers.all, readers.current, self._window)
        dialog.accepted.connect(lambda: self.read_as(dialog.reader, dialog.words))
        self._open(dialog)

    def read_as(self, reader: Reader | None, name: str) -> None:
        """Have somebody read from now on: a known reader, whose name may be changed, or another one by name."""
        readers = self._services.readers
        try:
            if reader is None and not readers.named:
                reader = readers.rename(readers.current, name)  # the only reader until now
            elif reader is None:
                reader = readers.add(name)
            elif reader == readers.current and name != reader.name:
                reader = readers.rename(reader, name)
        except LungSegError as error:
            self._messages.failed(_BANNER, error)
            return
        if reader != readers.current:
            self._change(reader)
        self._tell_reader()

    def _change(self, reader: Reader) -> None:
        """Release what is open, so that no reader sees a case of the other, then give the rows their readings."""
        self._finish_stroke()
        self._saving.flush()
        services, shown = self._services, self._flow.wanted
        self._flow.show_nothing()

        def work(report: Report) -> list[str]:
            # The rows first: killed in between, no reader is shown what another one made.
            keys = jobs.settle(record=services.record, library=services.library, reader=reader)
            try:
                services.readers.choose(reader)
            except LungSegError:
                jobs.settle(record=services.record, library=services.library, reader=services.readers.current)
                raise
            return keys

        def done(keys: list[str]) -> None:
            self._renew(keys)
            self._tell_reader()
            self._messages.say(tr("Reading as {name}", name=reader.name))
            if shown and self._worklist.lists(shown):
                self._worklist.show(shown)

        def failed(error: LungSegError) -> None:
            self._messages.failed(_BANNER, error)
            if shown:
                self._worklist.show(shown)

        # Behind what is being decoded for the one before: nothing of it arrives later.
        services.lanes.decode.do(work, name="another reader", done=done, failed=failed)

    def _renew(self, keys: Sequence[str]) -> None:
        """Show rows as they are now; their cases are read again when they are opened."""
        for key in keys:
            self._flow.let_go(key)
            self._window.worklist.delegate.drop_thumbnail(key)
            with suppress(LungSegError):  # as it was until the next start
                entry = self._services.library.entry(key)
                if entry is not None:
                    self._worklist.put(entry)
        self._window.worklist.model.settle()  # nobody's hand is on these rows: they go to where they belong now
        self._window.actions_table.refresh()
        self.changed.emit()

    def _tell_reader(self) -> None:
        self._window.status.show_reader(self._services.readers.current.name)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.destroyed.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None

    # -- asking
    def why_not_ask(self) -> str:
        """Why nobody can be asked for the case on the screen, or ""."""
        painted = self._flow.painted
        if painted is None:
            return self._flow.why_not_painted()
        return tr("This is already a second reading.") if painted.identity.reading else ""

    def ask(self) -> None:
        """Ask for a second reading of the case on the screen."""
        painted, review = self._flow.painted, self._session.current
        if painted is not None and review is not None and not self.why_not_ask():
            self.ask_for(painted.identity, title_of(review.image))

    def ask_for(self, identity: Identity, name: str) -> None:
        """Ask who should read an image, and how."""
        from lungseg_gui.ui.dialogs.readers import AskDialog

        readers = self._services.readers
        dialog = AskDialog(name, readers.current, readers.others(), self._window)

        def accepted() -> None:
            asked = dialog.asked
            self.put(identity, name, asked.whom, me=asked.me, start=asked.start, comment=asked.comment)

        dialog.accepted.connect(accepted)
        self._open(dialog)

    def put(
        self, identity: Identity, name: str, whom: str, *, me: str = "", start: Start = Start.MODEL, comment: str = ""
    ) -> None:
        """Put a case to a reader by name."""
        services = self._services
        readers = services.readers
        try:
            by = readers.current if readers.current.name else readers.rename(readers.current, me)
            to = readers.add(whom)
        except LungSegError as error:
            self._messages.failed(_BANNER, error)
            return
        self._tell_reader()
        if to.id == by.id:
            return

        def work(report: Report) -> Request | None:
            waiting = services.record.requests().values()
            if any(one.image == identity.image.key and one.to.id == to.id and one.waits for one in waiting):
                return None
            return jobs.ask(
                identity, by=by, to=to, start=start, comment=comment, record=services.record, library=services.library
            )

        def done(request: Request | None) -> None:
            words = (
                tr("{reader} has been asked to read {name}", reader=to.name, name=name)
                if request
                else tr("{reader} has already been asked", reader=to.name)
            )
            self._messages.toast(words)
            self.changed.emit()

        services.lanes.disk.do(work, name="ask", done=done, failed=partial(self._messages.failed, _BANNER))

    def why_not_withdraw(self) -> str:
        """Why there is nothing to take back of the case on the screen, or ""."""
        painted, reason = self._flow.painted, self.why_not_ask()
        if reason or painted is None or painted.identity.image.key in self._asked:
            return reason
        return tr("No request for this case is pending.")

    def look(self) -> None:
        """Look up in the record which cases wait for a second reader, and which for a choice between two readings."""
        services = self._services
        if not services.readers.named:
            return  # nobody was ever asked: the record is not read for it
        me = services.readers.current.id

        def work(report: Report) -> tuple[frozenset[str], frozenset[str]]:
            every = services.record.requests().values()
            mine = (one for one in every if one.compares and not one.used and me in (one.by.id, one.to.id))
            return frozenset(one.image for one in every if one.waits), frozenset(one.image for one in mine)

        def done(found: tuple[frozenset[str], frozenset[str]]) -> None:
            before, (self._asked, self._mine) = self._mine, found
            self._choose_rows(before ^ self._mine)
            self._window.actions_table.refresh()

        services.lanes.browse.do(work, name="who was asked", done=done)  # where it cannot be read, saving says so

    def _choose_rows(self, images: Collection[str]) -> None:
        """Have the rows of images say whether both of their readers wait for a choice."""
        model = self._window.worklist.model
        for key in model.keys(listed=False) if images else ():
            entry = model.entry(key)
            if isinstance(entry, Entry) and entry.identity is not None and entry.identity.key in images:
                self._worklist.put(entry)

    def complete(self, entry: WorklistEntry) -> WorklistEntry:
        """Say of an entry whether its two readings wait for a choice."""
        if not isinstance(entry, Entry) or entry.identity is None or not (self._mine or entry.to_choose):
            return entry
        waits = not entry.identity.reading and entry.identity.key in self._mine
        return entry if waits == entry.to_choose else replace(entry, to_choose=waits)

    def withdraw(self) -> None:
        """Take back what was asked for the case on the screen and not answered yet."""
        painted, services = self._flow.painted, self._services
        if painted is None or self.why_not_withdraw():
            return
        by, identity = services.readers.current, painted.identity

        def done(asked: tuple[Reader, ...]) -> None:
            names = ", ".join(reader.name for reader in asked)
            words = (
                tr("Request to {readers} withdrawn", readers=names) if asked else tr("Nobody has been asked to read it")
            )
            self._messages.toast(words)
            self.changed.emit()

        services.lanes.disk.do(
            lambda report: jobs.withdraw(identity, by=by, record=services.record),
            name="withdraw",
            done=done,
            failed=partial(self._messages.failed, _BANNER),
        )

    # -- reading and deciding
    def _shown(self, _key: str, review: Review) -> None:
        """Say who asked for a second reading, and what it begins with."""
        self._messages.clear(_BANNER)
        token = review.image.identity.reading
        request = self._services.record.requests().get(token) if token else None
        if request is None or review.status in _DECIDED:
            return
        begins = (
            tr("It starts with an empty mask.")
            if request.start is Start.EMPTY
            else tr("It starts with the model’s mask.")
        )
        words = tr("{reader} asked you for a second reading.", reader=request.by.name)
        comment = tr("“{comment}”", comment=request.comment) if request.comment else ""
        more = tr("The first reading is shown once you have decided.")
        self._messages.banner(_BANNER, "info", together((words, comment, begins, more)))

    def _saved(self, identity: Identity) -> None:
        """Show the case as both have read it, once the second reader has decided and that is on the disk."""
        review = self._flow.review_of(identity)
        if review is not None and review.status in _DECIDED:
            self.look()
        if not identity.reading or review is None or review.status not in _DECIDED:
            return
        self._settle(lambda keys: self._flow.wanted if self._flow.wanted in keys else "")

    def reopened(self, key: str) -> None:
        """Show a second reading again whose decision was taken back."""
        self._settle(lambda _: key)

    def _settle(self, then: Callable[[list[str]], str]) -> None:
        """Give every row the reading that it has by now, and show the one that ``then`` chooses of those changed."""
        services, reader = self._services, self._services.readers.current

        def work(report: Report) -> list[str]:
            return jobs.settle(record=services.record, library=services.library, reader=reader)

        def done(keys: list[str]) -> None:
            shown = then(keys)
            self._renew(keys)
            if shown and self._worklist.lists(shown):
                self._worklist.show(shown)

        services.lanes.decode.do(
            work, name="both have decided", done=done, failed=partial(self._messages.failed, _BANNER)
        )


def reading_commands(readings: Readings) -> list[Command]:
    """Return the commands of the Segment menu."""
    return [
        Command(
            "reading.ask",
            tr("Ask a second reader…"),
            "Segment",
            readings.ask,
            icon="users",
            enabled=lambda: not readings.why_not_ask(),
            why_not=readings.why_not_ask,
            group=4,
        ),
        Command(
            "reading.withdraw",
            tr("Withdraw the request"),
            "Segment",
            readings.withdraw,
            enabled=lambda: not readings.why_not_withdraw(),
            why_not=readings.why_not_withdraw,
            group=4,
        ),
        Command("reading.reader", tr("Choose the reader…"), "Segment", readings.choose, icon="user", group=4),
    ]
