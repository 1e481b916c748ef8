"""A page of HTML on its way out: into a PDF or an HTML file, or onto paper; the one way for all reports."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.ui import theme
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.save_as import ask_file
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDF = ".pdf"
_MARGIN_MM = 0.0  # Qt leaves 2 cm by itself
_TEXT_PT = 10.0
_DPI = 300


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
        """Write a file, and tell where it is."""

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
        self.preview_of(document(page).print_, _layout())

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


def document(page: str) -> QTextDocument:
    """Lay a page out; the one way to PDF and paper."""
    made = QTextDocument()
    font = theme.font()
    font.setPointSizeF(_TEXT_PT)  # a size in pixels stays that many dots of the printer: headings were specks
    made.setDefaultFont(font)
    made.setHtml(page)
    return made


def as_pdf(page: str) -> bytes:
    """Return a page as PDF, A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(_layout())
    writer.setCreator("lungseg")
    document(page).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _layout() -> QPageLayout:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
