"""The case on the screen as a page: PDF, HTML, paper; its picture and figures on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.language import tr
from lungseg_gui.core.session import Session
from lungseg_gui.jobs.exporting import outcome_of
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.pages_out import PagesOut
from lungseg_gui.ui.controllers.painted import Screen, painted_review
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report

if TYPE_CHECKING:
    from lungseg_gui.core.review import Review


class Reporting(QObject):
    """Makes the page in a worker, and hands it on."""

    def __init__(
        self, services: Services, session: Session, messages: Messages, out: PagesOut, *, screen: Screen
    ) -> None:
        super().__init__(out)
        self._services, self._session, self._messages, self._out = services, session, messages, out
        self._screen = screen

    @property
    def can(self) -> bool:
        """Whether a case is on the screen."""
        return painted_review(self._screen, self._session) is not None

    def ask(self) -> None:
        """Ask for a file and write the page into it."""
        review = painted_review(self._screen, self._session)
        if review is not None:
            path = self._out.ask(tr("Case report"), f"{names.of_image(review.image)}_report")
            if path is not None:
                self.write(path, review)

    def write(self, path: Path, review: Review) -> None:
        """Write the page as PDF or HTML, by the end of the file's name."""
        self._make(review, lambda page: self._out.write(path, page))

    def print_(self) -> None:
        """Show the page as it will be printed, and print it from there."""
        review = painted_review(self._screen, self._session)
        if review is not None:
            self._make(review, self._out.preview)

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
            self._messages.toast(tr("Image copied with its outlines"))

        self._services.lanes.export.do(work, name="picture", done=done, failed=partial(self._messages.failed, "export"))

    def _make(self, review: Review, then: Callable[[str], object]) -> None:
        outcome, protocol, status = outcome_of(review), review.meaning(self._services.protocol), review.status.value
        made, limit = review.prediction, self._services.registry.uncertainty_limit
        now, sign, name = datetime.now(), self._services.sign, names.of_image(review.image)

        def work(report: Report) -> str:
            from lungseg_gui.jobs.reporting import page_of

            return page_of(outcome, made, status=status, protocol=protocol, when=now, name=name, limit=limit, sign=sign)

        self._messages.clear("export")  # of one that failed before
        self._services.lanes.export.do(work, name="report", done=then, failed=partial(self._messages.failed, "export"))


def report_commands(reporting: Reporting) -> list[Command]:
    """Return the commands of the File menu."""

    def row(name: str, words: str, run: Callable[[], object], *keys: str) -> Command:
        return Command(name, words, "File", run, keys, enabled=lambda: reporting.can, group=1)

    return [
        row("file.report", tr("Case report…"), reporting.ask),
        row("file.print", tr("Print case report…"), reporting.print_, "Ctrl+P"),
        row("file.copy", tr("Copy image with outlines"), reporting.copy_picture, "Ctrl+Shift+C"),
    ]
