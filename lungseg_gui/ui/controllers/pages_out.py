"""A page of HTML on its way out: into a PDF or an HTML file, or onto paper; the one way for all reports."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPageLayout

from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.printing import as_pdf, document, layout
from lungseg_gui.ui.save_as import ask_file
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDF = ".pdf"


class PagesOut(QObject):
    """Asks where a page goes, and brings it there."""

    def __init__(self, services: Services, messages: Messages, window: Window) -> None:
        super().__init__(window)
        self._services, self._messages, self._window = services, messages, window

    def ask(self, title: str, name: str, *, kinds: str = "PDF (*.pdf);;HTML (*.html)") -> Path | None:
        """Ask for a file; its name ends as one of the kinds does. None where the reader gave up."""
        folder = self._services.settings.text("export.folder") or str(Path.home())
        path = ask_file(self._window, title, Path(folder) / f"{name}.pdf", kinds, also=(".htm",))
        if path is None:
            return None
        keep(self._services.settings, {"export.folder": str(path.parent)}, self._messages)
        return path

    def write(self, path: Path, page: str) -> None:
        """Write a page as PDF or HTML, by the end of the file's name."""
        self.put(path, as_pdf(page) if path.suffix.lower() == _PDF else page.encode())

    def put(self, path: Path, content: bytes) -> None:
        """Write a file, and say where it is."""

        def work(report: Report) -> None:
            atomic_write_bytes(path, content)

        self._services.lanes.disk.do(
            work,
            name="report",
            done=lambda _: self._messages.exported(path),
            failed=partial(self._messages.failed, "export"),
        )

    def preview(self, page: str) -> None:
        """Show a page as it will be printed, and print it from there."""
        self.preview_of(document(page).print_, layout())

    def preview_of(self, paint: Callable[[QPrinter], object], layout: QPageLayout) -> None:
        """Show what is painted on a printer as it will be printed, and print it from there."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The dialog has no hold on the printer: this connection, which ends with the dialog, has.
        dialog.paintRequested.connect(lambda asked, printer=printer: paint(asked or printer))
        dialog.resize(900, 760)
        dialog.open()
