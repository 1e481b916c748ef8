"""What accepted cases took: shown, exported, erased, or not kept at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.services.benefit import Work
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.dialogs.benefit_view import BenefitView
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.tasks import Report


@dataclass(frozen=True, eq=False)
class _Read:
    works: tuple[Work, ...]


class Benefits(QObject):
    """Behind the chart of the work; made with the page that shows it."""

    def __init__(self, services: Services, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._messages, self._window = services, messages, window
        self.view = BenefitView(record=self.record, export=self.ask_export, erase=self.ask_erase)

    def refresh(self) -> None:
        """Read the records again."""
        self._services.lanes.browse.do(
            lambda report: _Read(tuple(self._services.benefit.all())),
            name="work",
            done=self._show,
            failed=partial(self._messages.failed, "benefit"),
        )

    def _show(self, read: _Read) -> None:
        self.view.show_works(read.works, recording=self._services.settings.flag("benefit.record"))

    def record(self, wanted: bool) -> None:
        """Keep records of later cases, or none."""
        keep(self._services.settings, {"benefit.record": wanted}, self._messages)

    def ask_export(self) -> None:
        """Ask where to, then write the records as CSV."""
        folder = Path(self._services.settings.text("export.folder") or Path.home())
        title, kind = tr("Export time and corrections"), tr("Table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(folder / "lungseg-work.csv"), kind)
        if chosen:
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write the records as CSV."""

        def work(report: Report) -> None:
            self._services.benefit.export(path)

        self._services.lanes.disk.do(
            work,
            name="export of the work",
            done=lambda _: self._messages.exported(path),
            failed=partial(self._messages.failed, "benefit"),
        )

    def ask_erase(self) -> None:
        """Ask whether the records should be lost."""
        if gives_up(
            self._window,
            tr("Erase the record of your work?"),
            more=tr("The times and figures of all cases are lost. Masks and versions are kept."),
            keep=tr("Keep"),
            gone=tr("Erase"),
        ):
            self.erase()

    def erase(self) -> None:
        """Forget all records."""
        # Not dropped at the end, as what is only looked at is.
        self._services.lanes.disk.do(
            lambda report: self._services.benefit.erase(),
            name="erasing of the work",
            done=lambda _: self.refresh(),
            failed=partial(self._messages.failed, "benefit"),
        )
