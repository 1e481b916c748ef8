"""The worklist: files put on it, the way through it, cases taken off it, and rows that show how far each case is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.jobs import Found, put_on_worklist
from lungseg_gui.services.library import Entry
from lungseg_gui.services.reading import find_images
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.none_left import tell_none_left
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist_order import WorklistEntry
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

_TOLD_AT_ONCE = (Event.STATUS, Event.REMARKS, Event.ATTENTION)
_TOLD = 3  # problems with files and folders that one banner gives in full


class WorklistController(QObject):
    """Behind the panel of the worklist; which case is open is the flow's matter.

    Signals
    -------
    listed(Found)
        All that was found was put on the worklist.
    picked(paths)
        The reader opens files or folders by hand.
    retried(key)
        The reader wants a file read again.
    """

    listed = Signal(object)
    picked = Signal(object)
    retried = Signal(str)

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        flow: CaseFlow,
        saving: Saving,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._messages, self._session = window, services, messages, session
        self._flow, self._panel = flow, window.worklist
        flow.failed.connect(self._failed)
        flow.shown.connect(self._shown)
        flow.entry_changed.connect(self.put)
        self._panel.chosen.connect(self.show)
        self._panel.retry.connect(self.retry)
        self._panel.add_requested.connect(self.ask_files)
        saving.saved.connect(self._saved)
        session.observe(self._observe)

    # -- putting files on it
    def ask_files(self) -> None:
        """Ask for files and open them."""
        kinds = tr("Radiographs (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)")
        folder = self._services.settings.text("open.folder")
        found, _ = QFileDialog.getOpenFileNames(self._window, tr("Open files"), folder, kinds)
        if found:
            self.open_chosen([Path(name) for name in found], folder=Path(found[0]).parent)

    def ask_folder(self) -> None:
        """Ask for a folder and open all images below it."""
        folder = self._services.settings.text("open.folder")
        name = QFileDialog.getExistingDirectory(self._window, tr("Open folder"), folder)
        if name:
            self.open_chosen([Path(name)], folder=Path(name))

    def open_chosen(self, paths: Sequence[Path], *, folder: Path | None = None) -> None:
        """Open what the reader chose by hand, dropped or gave at the start; it is offered again, as is the folder."""
        if folder is not None:
            keep(self._services.settings, {"open.folder": str(folder)}, self._messages)
        self.picked.emit(paths)
        self.open_paths(paths)

    def open_paths(self, paths: Sequence[Path], *, show: bool = True) -> None:
        """Look through files and folders away from the window, list the images and show the first if wanted."""
        self._messages.clear("open")
        library = self._services.library

        def look(report: Report) -> Found:
            steps = count()
            return put_on_worklist(
                paths,
                find=find_images,
                library=library,
                listed=lambda entries: report((entries, next(steps) == 0 and show)),
            )

        def not_listed(error: LungSegError) -> None:
            self._messages.failed("open", error, retry=lambda: self.open_paths(paths, show=show))
            self.listed.emit(Found((), (error,)))

        self._services.lanes.find.do(
            look,
            name="find",
            progressed=lambda step: self._found(*step),
            done=self._list,
            failed=not_listed,
        )

    def _found(self, entries: Sequence[Entry], first: bool) -> None:
        """List what was found so far, and show the first image."""
        self._panel.intake.add(entries)
        if first:
            self.show(entries[0].key)

    def _list(self, found: Found) -> None:
        if found.errors:
            more = len(found.errors) - _TOLD
            others = tr_count("({n} more)", "", more) if more > 0 else ""
            self._messages.banner("open", "danger", together((*map(str, found.errors[:_TOLD]), others)))
        self.listed.emit(found)

    # -- the way through it
    def show(self, key: str, *, reveal: bool = True) -> None:
        """Show a case, listed if wanted; those who watch the session save what it replaces first."""
        if reveal:
            self._panel.reveal(key)
        self._panel.set_current(key)
        self._window.close_drawer()
        self._flow.show(key)

    def retry(self, key: str) -> None:
        """Read a file again."""
        self._panel.set_current(key)
        self.retried.emit(key)
        self._flow.show(key)

    def next(self) -> None:
        """Show the next case without a decision."""
        self.step()

    def previous(self) -> None:
        """Show the case before without a decision."""
        self.step(back=True)

    def step(self, *, back: bool = False) -> None:
        """Show the next case or the one before without a decision."""
        key = self._panel.neighbour(back=back)
        if key:
            self.show(key)
        else:
            self._messages.say(tr("This is the first case") if back else tr("This is the last case"))

    def next_to_do(self) -> str:
        """Return the key of the next case that nobody decided on."""
        return self._panel.neighbour(todo=True)

    def go_on(self, key: str) -> None:
        """Show the case that comes after a decision."""
        if key:
            self.show(key)
        else:
            tell_none_left(self._panel, self._messages, then=self._go_on_anywhere)

    def _go_on_anywhere(self) -> None:
        """Show the next case to do, whatever was searched for."""
        self._panel.show_all_to_do()
        if following := self.next_to_do():
            self.show(following)

    def _shown(self, key: str) -> None:
        self._panel.set_current(key)
        # After this image's prediction was queued and painted: the next one is decoded while the reader looks.
        QTimer.singleShot(0, self, lambda: self._flow.prefetch(self.next_to_do()))

    def _failed(self, key: str, error: LungSegError) -> None:
        """Where nothing was shown yet, try the next file, and report this one above it."""
        following = "" if self._window.reading else self.next_to_do()
        if following:
            self._messages.banner("open", "danger", str(error), [(tr("Retry"), lambda: self.retry(key))])
            self.show(following)

    def upcoming(self) -> Iterator[str]:
        """Keys of the cases that nobody has predicted yet, in the order in which the reader reaches them."""
        model = self._panel.model
        listed, row = model.keys(), model.row_of(self._panel.current)
        for key in (*listed[row + 1 :], *listed[: row + 1], *model.keys(listed=False)):
            entry = model.entry(key)
            if entry is not None and entry.status is Status.NEW and not entry.message:
                yield key

    # -- taking cases off it
    @property
    def chosen(self) -> bool:
        """Whether a case is chosen."""
        return bool(self._panel.current)

    @property
    def current(self) -> str:
        """Key of the chosen case, "" for none."""
        return self._panel.current

    def ask_remove(self, key: str = "") -> None:
        """Take a case off the worklist, the chosen one unless another is named; ask where corrections would be lost."""
        entry = self._panel.model.entry(key or self._panel.current)
        if entry is None or entry.status is not Status.CORRECTED or self._has_copy(entry):
            self.remove(key)
            return
        asked = entry.key  # another case may be shown before the answer comes: of a folder found since
        if gives_up(
            self._window,
            tr("Remove {name} and your corrections?", name=names.of_row(entry)),
            more=tr("The mask has not been accepted and would be lost. The image file is kept."),
            keep=tr("Keep"),
            gone=tr("Remove"),
        ):
            self.remove(asked)

    def _has_copy(self, entry: WorklistEntry) -> bool:
        """Whether another row keeps the mask, since its file holds the same image."""
        identity = entry.identity if isinstance(entry, Entry) else None
        with suppress(LungSegError):  # then it is asked
            return identity is not None and len(self._services.library.rows_of(identity)) > 1
        return False

    def remove(self, key: str = "") -> None:
        """Take a case off the worklist, the one that is shown unless another is named; the file itself stays."""
        current = self._panel.current
        key, following = key or current, self._panel.neighbour()
        following = following or self._panel.neighbour(back=True)
        if not key:
            return
        try:
            self._flow.remove(key)
        except LungSegError as error:
            self._messages.failed("open", error)
            return
        self._panel.remove(key)
        if key != current:
            return
        if following:
            self.show(following)
        else:
            self._panel.set_current("")
            self._flow.show_nothing()

    def take_off(self, keys: Collection[str], *, goes_too: Collection[str] = ()) -> None:
        """Take rows off the list whose cases are forgotten; the next one that stays is shown.

        Parameters
        ----------
        goes_too : collection of str
            Taken off in a moment: none of them is opened now.
        """
        gone, model, current = {*keys, *goes_too}, self._panel.model, self._panel.current
        listed, row = model.keys(), model.row_of(current)
        order = (*listed[row + 1 :], *reversed(listed[: max(row, 0)]))
        following = next((key for key in order if key not in gone), "") if current in gone else ""
        for key in keys:
            self._panel.remove(key)
        if current not in gone:
            return
        if following:
            self.show(following)
        else:
            self._panel.set_current("")
            self._flow.show_nothing()

    def selected(self) -> list[Entry]:
        """Return the cases that the reader has picked out, in the order of the list."""
        model = self._panel.model
        found = [model.entry(key) for key in model.selection.keys()]  # noqa: SIM118  (a method of its own)
        return [entry for entry in found if isinstance(entry, Entry)]

    # -- its rows
    def lists(self, key: str) -> bool:
        """Whether a case is on the worklist."""
        return self._panel.model.entry(key) is not None

    def row_of(self, key: str, identity: Identity) -> str:
        """Return a row by its key or, where that was removed, another one of the same image; "" where there is none."""
        return key if self.lists(key) else next(iter(self._panel.model.copies.of(identity)), "")

    def put(self, entry: Entry) -> None:
        """Show a row as the library has it; where its image is open, the review knows better."""
        known = self._panel.model.entry(entry.key)
        given = entry
        if known is not None and known.header and not entry.header:
            entry = replace(entry, header=known.header)  # being read again: what is known stays until then
        review = self._session.review(entry.identity) if entry.identity is not None else None
        if review is not None:
            uncertainty = review.prediction.uncertainty if review.prediction is not None else None
            attention = review.attention if review.looked_at else entry.attention  # else checked when it was saved
            entry = replace(
                entry, status=review.status, uncertainty=uncertainty, remarks=review.remarks, attention=attention
            )
        if given is known and self._panel.model.completed(entry) == known:
            return  # each step of a mask asks, and hardly one changes the row
        self._panel.put(entry)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        """Show at once what is new of a case, in every row that holds its image; the rest follows when it is saved."""
        for key in self._panel.model.copies.of(identity) if event in _TOLD_AT_ONCE and identity is not None else ():
            entry = self._panel.model.entry(key)
            if isinstance(entry, Entry):
                self.put(entry)

    def _saved(self, identity: Identity) -> None:
        for key in self._panel.model.copies.of(identity):
            entry = None
            with suppress(LungSegError):  # it was saved, so the row stays as it is
                entry = self._services.library.entry(key)
            if entry is not None:
                self.put(entry)
