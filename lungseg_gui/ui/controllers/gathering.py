"""Something is found out of many cases, one after the other beside the reader's work: with a bar, and a stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import Scope
from lungseg_gui.ui.tasks import Report, Task

Found = TypeVar("Found")
_BANNER = "gathering"


@dataclass(frozen=True)
class Chosen:
    """The cases that a page is made of.

    Attributes
    ----------
    entries : tuple of Entry
    names : tuple of str
        As the worklist calls them: hidden names stay hidden.
    what : str
        ``12 selected cases`` or ``12 listed cases``.
    """

    entries: tuple[Entry, ...]
    names: tuple[str, ...]
    what: str


def chosen(model: WorklistModel) -> Chosen:
    """Return the rows that are selected, else all that are listed."""
    several = model.selection.number > 1
    keys = model.selection.keys() if several else model.keys()
    entries = tuple(entry for entry in map(model.entry, keys) if isinstance(entry, Entry))
    what = tr_count("{n} cases", "1 case", len(entries))
    if several:
        what = tr_count("{n} selected cases", "1 selected case", len(entries))
    elif model.scope is not Scope.ALL:
        what = tr_count("{n} listed cases", "1 listed case", len(entries))
    return Chosen(entries, tuple(map(model.titles.title, entries)), what)


def why_nothing(model: WorklistModel) -> str:
    """Return why there is no case to make a page of, or ""."""
    if not len(model):
        return tr("Open images first.")
    return "" if model.rowCount() else tr("No case is listed: choose another filter or search.")


class Gathering(QObject):
    """One at a time; what the reader has drawn until then is written first, so that the library knows of it.

    Signals
    -------
    changed()
        It began or ended.
    """

    changed = Signal()

    def __init__(self, services: Services, messages: Messages, saving: Saving, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._messages, self._saving = services, messages, saving
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Whether cases are being looked through."""
        return self._task is not None

    def why_not(self) -> str:
        """Why it cannot begin now, or ""."""
        return tr("Other cases are still being read. Wait, or stop them.") if self.running else ""

    def begin(
        self,
        cases: Chosen,
        each: Callable[[Entry, str], Found],
        *,
        done: Callable[[Sequence[Found]], object],
        words: str,
    ) -> None:
        """Look through cases.

        Parameters
        ----------
        each : callable
            Given a row and its name, returns what there is to know; called in a worker.
        done : callable
            Called with all of it, in order, in the window's thread; never where the reader stopped it.
        words : str
            Of the banner, with ``{n}`` and ``{total}``.
        """
        if self.running:
            return
        total = len(cases.entries)
        readers, reader = self._services.readers, self._services.readers.current

        def work(report: Report) -> Sequence[Found]:
            found: list[Found] = []
            for entry, name in zip(cases.entries, cases.names, strict=True):
                report(len(found))
                found.append(each(entry, name))
                if readers.current.id != reader.id:  # who may read blind what this one sees
                    raise LungSegError(tr("The reader has changed: no page was made."), remedy=tr("Make it again."))
            return found

        def progressed(number: int) -> None:
            said = tr(words, n=grouped(number + 1), total=grouped(total))
            self._messages.progress(_BANNER, said, number / total, [(tr("Stop"), self.stop)])

        def written() -> None:
            if self._task is first:
                self._task = self._services.lanes.batch.do(
                    work,
                    name="gather",
                    done=done,
                    failed=self._failed,
                    progressed=progressed,
                    finished=self._end,
                )

        self._messages.clear("export")  # of one that failed before
        self._saving.flush()
        first = self._services.lanes.disk.do(lambda report: None, name="written before", finished=written)
        self._task = first
        self.changed.emit()

    def stop(self) -> None:
        """End after the case that is being looked at; nothing comes of it."""
        if self._task is not None:
            self._task.cancel()

    def _failed(self, error: LungSegError) -> None:
        if not isinstance(error, Cancelled):
            self._messages.failed("export", error)

    def _end(self) -> None:
        self._task = None
        self._messages.clear(_BANNER)
        self.changed.emit()
