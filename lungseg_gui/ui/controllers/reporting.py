"""The case on the screen as a page: PDF, HTML, paper; its picture and figures on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QObject, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog

from lungseg_gui.core.session import Session
from lungseg_gui.jobs.exporting import outcome_of
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.painted import Screen, painted_review
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from lungseg_gui.core.review import Review

_PDF = ".pdf"
_MARGIN_MM = 0.0  # Qt leaves 2 cm by itself
_TEXT_PT = 10.0
_DPI = 300


class Reporting(QObject):
    """Makes the page in a worker, lays it out by Qt's own text documents, and hands it on."""

    def __init__(
        self, services: Services, session: Session, messages: Messages, window: Window, *, screen: Screen
    ) -> None:
        super().__init__(window)
        self._services, self._session, self._messages, self._window = services, session, messages, window
        self._screen = screen

    @property
    def can(self) -> bool:
        """Whether a case is on the screen."""
        return painted_review(self._screen, self._session) is not None

    def ask(self) -> None:
        """Ask for a file and write the page into it."""
        review = painted_review(self._screen, self._session)
        if review is None:
            return
        folder = self._services.settings.text("export.folder") or str(Path.home())
        proposal = str(Path(folder) / f"{review.image.name}_report.pdf")
        kinds = self.tr("PDF (*.pdf);;HTML (*.html)")
        name, chosen = QFileDialog.getSaveFileName(self._window, self.tr("Report of this case"), proposal, kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (_PDF, ".html", ".htm"):
            path = path.with_name(path.name + (".html" if "html" in chosen else _PDF))
        keep(self._services.settings, {"export.folder": str(path.parent)}, self._messages)
        self.write(path, review)

    def write(self, path: Path, review: Review) -> None:
        """Write the page as PDF or HTML, by the end of the file's name."""
        pdf = path.suffix.lower() == _PDF
        self._make(review, lambda page: self._put(path, as_pdf(page) if pdf else page.encode()))

    def _put(self, path: Path, content: bytes) -> None:
        def work(report: Report) -> None:
            atomic_write_bytes(path, content)

        self._services.lanes.disk.do(
            work,
            name="report",
            done=lambda _: self._messages.exported(path),
            failed=partial(self._messages.failed, "export"),
        )

    def print_(self) -> None:
        """Show the page as it will be printed, and print it from there."""
        review = painted_review(self._screen, self._session)
        if review is not None:
            self._make(review, self._preview)

    def _preview(self, page: str) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(_layout())
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The dialog has no hold on the printer: this connection, which ends with the dialog, has.
        dialog.paintRequested.connect(lambda asked, printer=printer: document(page).print_(asked or printer))
        dialog.resize(900, 760)
        dialog.open()

    def copy_picture(self) -> None:
        """Put the radiograph with its outlines on the clipboard."""
        review = painted_review(self._screen, self._session)
        if review is None:
            return
        outcome = outcome_of(review)

        def work(report: Report) -> bytes:
            from lungseg_gui.services.writing.illustrations import encode_outlined

            return encode_outlined(outcome)

        def done(content: bytes) -> None:
            QApplication.clipboard().setImage(QImage.fromData(content))
            self._messages.toast(self.tr("The image is on the clipboard, with its outlines"))

        self._services.lanes.export.do(work, name="picture", done=done, failed=partial(self._messages.failed, "export"))

    def _make(self, review: Review, then: Callable[[str], object]) -> None:
        outcome, protocol, status = outcome_of(review), self._services.protocol, review.status.value
        now, sign = datetime.now(), self._services.sign

        def work(report: Report) -> str:
            from lungseg_gui.core.lint import check_image
            from lungseg_gui.services.writing.case_page import CaseFacts, case_page

            findings = check_image(outcome.mask, outcome.image, protocol=protocol)
            return case_page(sign(outcome), CaseFacts(status, protocol, findings, now))

        self._messages.clear("export")  # of one that failed before
        self._services.lanes.export.do(work, name="report", done=then, failed=partial(self._messages.failed, "export"))


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


def report_commands(reporting: Reporting) -> list[Command]:
    """Return the commands of the File menu."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("Commands", words)

    def row(name: str, words: str, run: Callable[[], object], *keys: str) -> Command:
        return Command(name, words, "File", run, keys, enabled=lambda: reporting.can, group=1)

    return [
        row("file.report", tr("Report of this case…"), reporting.ask),
        row("file.print", tr("Print the report…"), reporting.print_, "Ctrl+P"),
        row("file.copy", tr("Copy the image with outlines"), reporting.copy_picture, "Ctrl+Shift+C"),
    ]
