"""The listed or selected cases as a page: PDF, HTML, paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.gathering import Chosen, Gathering, chosen, why_nothing
from lungseg_gui.ui.controllers.pages_out import PagesOut
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.panels.worklist_model import WorklistModel

if TYPE_CHECKING:
    from lungseg_gui.services.library import Entry
    from lungseg_gui.services.writing.set_page import CaseSummary


class SetReporting(QObject):
    """Measures one case after the other, then lays the page out as that of a single case."""

    def __init__(
        self, services: Services, gathering: Gathering, model: WorklistModel, out: PagesOut, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._gathering, self._model, self._out = services, gathering, model, out

    def why_not(self) -> str:
        """Why there is no report to make, or ""."""
        return self._gathering.why_not() or why_nothing(self._model)

    def ask(self) -> None:
        """Ask for a file and write the page of the listed or selected cases into it."""
        cases = chosen(self._model)
        path = self._out.ask(tr("Report on {cases}", cases=cases.what), tr("report of the set"))
        if path is not None:
            self.make(cases, lambda page: self._out.write(path, page))

    def print_(self) -> None:
        """Show the page as it will be printed, and print it from there."""
        self.make(chosen(self._model), self._out.preview)

    def make(self, cases: Chosen, then: Callable[[str], object]) -> None:
        """Look through the cases and hand the page on."""
        read, library, protocol = self._services.read, self._services.library, self._services.protocol
        record, journals = self._services.record, self._services.journals
        titles, now = self._model.titles, datetime.now()

        def each(entry: Entry, name: str) -> CaseSummary:
            from dataclasses import replace

            from lungseg_gui.jobs.summing import summary

            found = summary(entry, name, read=read, library=library, journals=journals, record=record)
            return replace(found, error=titles.without_names(found.error, entry)) if found.error else found

        def done(found: Sequence[CaseSummary]) -> None:
            from lungseg_gui.services.writing.set_page import SetFacts, set_page

            then(set_page(found, SetFacts(cases.what, protocol, now)))

        self._gathering.begin(cases, each, done=done, words=tr_later("Measuring for the report: case {n} of {total}."))


def set_report_commands(reporting: SetReporting) -> list[Command]:
    """Return the commands of the File menu."""

    def row(name: str, words: str, run: Callable[[], object]) -> Command:
        return Command(
            name,
            words,
            "File",
            run,
            enabled=lambda: not reporting.why_not(),
            why_not=reporting.why_not,
            group=1,
            submenu=tr("Several cases"),
        )

    return [
        row("file.set_report", tr("Report on several cases…"), reporting.ask),
        row("file.set_print", tr("Print report on several cases…"), reporting.print_),
    ]
