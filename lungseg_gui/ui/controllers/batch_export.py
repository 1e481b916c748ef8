"""Export of one or many cases in many formats: asks once, works in a lane of its own, says where the files are."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing as closing_of
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Review, Status, own_prediction
from lungseg_gui.core.session import Session
from lungseg_gui.services.library import Entry
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers import closing
from lungseg_gui.ui.controllers.painted import Screen, painted_review
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.dialogs.export import CASE, SELECTION, Choice, ExportDialog, Scope
from lungseg_gui.ui.messages import Messages, folder_name, show_folder
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.tasks import Report, Task
from lungseg_gui.ui.window import Window

_BANNER = "export many"


class BatchExport(QObject):
    """Behind "Export…"; one export at a time.

    Signals
    -------
    changed()
        An export began or ended.
    exported(identities)
        Masks of images were written, and the library has noted them.
    """

    changed = Signal()
    exported = Signal(object)

    def __init__(
        self, services: Services, session: Session, messages: Messages, window: Window, *, screen: Screen
    ) -> None:
        super().__init__(window)
        self._selection, self._entry_of = window.worklist.model.selection, window.worklist.model.entry
        self._services, self._session, self._messages, self._window = services, session, messages, window
        self._screen = screen
        self._task: Task | None = None
        self._state: tuple[int, int]  # cases written, of how many, while there is a task
        self.dialog: ExportDialog | None = None

    @property
    def running(self) -> bool:
        """Whether cases are being written."""
        return self._task is not None

    def why_not(self) -> str:
        """Why no export can begin now, or ""."""
        return tr("An export is running.") if self.running else ""

    def ask(self, keys: Sequence[str] | None = None) -> None:
        """Open the dialog; the number of accepted cases is asked for first, off this thread.

        Parameters
        ----------
        keys : sequence of str or None
            Rows to be exported; None for the case on the screen, or what is selected.
        """
        from lungseg_gui.jobs.exporting import accepted

        self._services.lanes.browse.do(
            lambda report: accepted(self._services.library),
            name="accepted cases",
            done=lambda entries: self._open(entries, keys),
            failed=lambda error: self._messages.failed("export", error),
        )

    def _open(self, entries: Sequence[Entry], keys: Sequence[str] | None) -> None:
        settings, review = self._services.settings, painted_review(self._screen, self._session)
        chosen = self._selection.keys() if keys is None else keys
        rows = [entry for entry in map(self._entry_of, chosen) if isinstance(entry, Entry)]
        image = review.image if review is not None else None
        shown = len(rows) == 1 and image is not None and rows[0].identity == image.identity
        last = Choice(
            SELECTION if rows and not shown else CASE,
            tuple(settings.text("export.formats").split(",")),
            Path(settings.text("export.folder") or Path.home()),
            settings.text("export.names"),
            settings.text("seg.kind"),
            settings.text("seg.geometry"),
        )
        scope = Scope(
            names.of_image(image) if image else "",
            image is not None and image.is_dicom,
            len(entries),
            selected=0 if shown else len(rows),
        )

        def done(choice: Choice) -> None:
            self.run(choice, rows if choice.what == SELECTION else entries)

        self.dialog = ExportDialog(scope, last, done=done, parent=self._window)
        self.dialog.lock(settings.lock_of)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def run(self, choice: Choice, entries: Sequence[Entry]) -> None:
        """Write what was chosen, of these rows or of the case on the screen; open masks are taken as they are now."""
        from lungseg_gui.jobs.exporting import ToExport, Wanted, export, kept_outcome, outcome_of, unchanged
        from lungseg_gui.services.writing.formats import BY_KEY
        from lungseg_gui.services.writing.seg import options_of

        kept = {
            "export.formats": ",".join(choice.formats),
            "export.folder": str(choice.folder),
            "export.names": choice.template,
            "seg.kind": choice.kind,
            "seg.geometry": choice.geometry,
        }
        keep(self._services.settings, dict(kept), self._messages)
        read, library, sign = self._services.read, self._services.library, self._services.sign
        load = partial(kept_outcome, read=read, library=library, journals=self._services.journals)
        if choice.what == CASE:
            review = painted_review(self._screen, self._session)
            if review is None:
                return
            outcome = outcome_of(review)
            cases = [ToExport(review.image.source, partial(unchanged, outcome, read=read))]
        else:
            asked = {entry.identity for entry in entries}
            live = {
                review.image.identity: outcome_of(review)
                for review in self._session.reviews
                if review.image.identity in asked and _has_mask(review)
            }
            cases = [
                ToExport(entry.path, partial(unchanged, live[entry.identity], read=read))
                if entry.identity in live
                else ToExport(entry.path, partial(load, entry.path))
                for entry in entries
            ]
        wanted = Wanted(
            choice.folder,
            [BY_KEY[key] for key in choice.formats],
            options_of(choice.kind, choice.geometry),
            choice.template,
        )

        def work(report: Report) -> tuple[int, int, LungSegError | None]:
            written, failed, first = 0, 0, None
            alone: list[Identity] = []  # without a file of its own: noted with the files for all cases
            with closing_of(export(cases, wanted, mark=library.mark_exported, sign=sign)) as running:
                for result in running:
                    written += len(result.files)
                    failed += result.error is not None
                    first = first or result.error
                    told: Sequence[Identity] = ()
                    if result.identity is None:
                        told = alone if result.files else ()
                    elif result.files:
                        told = (result.identity,)
                    elif result.error is None:
                        alone.append(result.identity)
                    report((result.number, result.total, told))
            return written, failed, first

        self._messages.clear("export")  # of one that failed before
        self._task = self._services.lanes.export.do(
            work,
            name="export",
            progressed=lambda step: self._written(*step),
            done=lambda result: self._finished(result, choice.folder, len(cases)),
            failed=self._failed,
        )
        self._state = 0, len(cases)
        self.changed.emit()
        self._progressed(self._state)

    def _written(self, number: int, total: int, identities: Sequence[Identity]) -> None:
        self._progressed((number, total))
        if identities:
            self.exported.emit(identities)

    def _progressed(self, progress: tuple[int, int]) -> None:
        number, total = progress
        if total > 1 and self._task is not None:
            words = tr_count("Exporting: {n} of {total} cases written.", "", number, total=grouped(total))
            self._messages.banner(_BANNER, "info", words, [(tr("Stop"), self.stop)])
            self._state = number, total

    def stop(self) -> None:
        """End the export after the case that is being written; what was written stays."""
        if self._task is not None:
            self._task.cancel()

    def may_close(self) -> bool:
        """Ask what becomes of an export that runs when the program ends; False where the reader stays."""
        if self._task is None:
            return True
        number, total = self._state
        # One case takes a moment: nobody is asked for it unless it takes longer than the disk is waited for.
        if total == 1 and self._services.lanes.export.wait(closing.CLOSING_S):
            return True
        many = tr_count("An export is running: {n} of {total} cases written.", "", number, total=grouped(total))
        return gives_up(
            self._window,
            tr("The export is not finished.") if total == 1 else many,
            more=tr("If you close now, it stops. Files already written are complete and are kept."),
            keep=tr("Stay"),
            gone=tr("Stop and close"),
        )

    def _finished(self, result: tuple[int, int, LungSegError | None], folder: Path, total: int) -> None:
        self._end()
        written, failed, first = result
        if first is not None:
            message = first.message
            if total > 1:
                message = tr_count(
                    "{n} of {total} cases could not be exported in full. The first: {reason}",
                    "",
                    failed,
                    total=grouped(total),
                    reason=first.message,
                )
            self._messages.failed("export", LungSegError(message, remedy=first.remedy, cause=first.cause))
        if written:
            words = tr_count(
                "{n} files exported to {folder}", "1 file exported to {folder}", written, folder=folder_name(folder)
            )
            self._messages.toast(words, action=tr("Show in folder"), run=lambda: show_folder(folder))

    def _failed(self, error: LungSegError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._messages.toast(tr("The export was stopped; files already written are complete."))
        else:
            self._messages.failed("export", error)

    def _end(self) -> None:
        self._task = None
        self._messages.clear(_BANNER)
        self.changed.emit()


def _has_mask(review: Review) -> bool:
    """Whether there is something to write of an open case: it is not new, nor was its mask withheld."""
    own = own_prediction(review)
    withheld = own is not None and own.withheld
    return review.status is not Status.NEW and not withheld


def export_commands(export: BatchExport) -> list[Command]:
    """Return the command of the File menu."""
    return [
        Command(
            "file.export",
            tr("Export…"),
            "File",
            export.ask,
            ("Ctrl+Alt+E",),
            enabled=lambda: not export.why_not(),
            why_not=export.why_not,
            group=1,
        )
    ]
