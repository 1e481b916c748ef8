"""The mask as a file: PNG label map, and DICOM SEG where the image is DICOM."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import digest_of
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report


class Exporting(QObject):
    """Asks for a file name and writes in a worker.

    Signals
    -------
    started()
        A mask is on its way to a file.
    exported(identities)
        It was written, and the library has noted it.
    """

    started = Signal()
    exported = Signal(object)

    def __init__(
        self, services: Services, session: Session, messages: Messages, window: QWidget, *, screen: Screen
    ) -> None:
        super().__init__(window)
        self._services, self._session, self._messages, self._window = services, session, messages, window
        self._screen = screen

    @property
    def _painted(self) -> Review | None:
        """The review whose picture is on the screen."""
        painted = self._screen.painted
        return self._session.review(painted.identity) if painted is not None else None

    @property
    def can_png(self) -> bool:
        """Whether the chosen case is on the screen, with a mask."""
        return not self.why_no_png()

    def why_no_png(self) -> str:
        """Why no mask can be exported, or an empty string."""
        review = self._painted
        if review is None:
            return self._screen.why_not_painted()
        # A mask that the reader has emptied is a finding; one that nobody has drawn is none.
        masked = review.corrected or any(review.mask.area(value) for value in (RIGHT, LEFT))
        return "" if masked else tr("There is no mask yet: wait for the prediction or paint one.")

    @property
    def can_seg(self) -> bool:
        """Whether a DICOM SEG can be made of the mask."""
        return not self.why_no_seg()

    def why_no_seg(self) -> str:
        """Why the DICOM SEG is off, or an empty string."""
        review = self._painted
        if review is not None and not review.image.is_dicom:
            return tr("The image is not a DICOM file.")
        return self.why_no_png()

    def _ask(self, review: Review, title: str, suffix: str, kind: str) -> Path | None:
        folder = self._services.settings.text("export.folder") or str(Path.home())
        proposal = str(Path(folder) / f"{names.of_image(review.image)}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposal, kind)
        if not name:
            return None
        path = Path(name)
        keep(self._services.settings, {"export.folder": str(path.parent)}, self._messages)
        return path

    def png(self) -> None:
        """Export the mask as a label map: 0 background, 1 right, 2 left lung."""
        review = self._painted  # another case may be shown before the answer comes
        if review is None or not self.can_png:
            return
        path = self._ask(review, tr("Export mask as PNG"), "_mask.png", tr("PNG label map (*.png)"))
        if path is not None:
            self.write_png(path, review)

    def write_png(self, path: Path, review: Review) -> None:
        """Write the mask of a review as PNG."""
        mask = review.mask.live.copy()

        def write() -> None:
            from lungseg_gui.services.writing.png import write_mask

            write_mask(path, mask)

        self._start(write, path, review.image, mask)

    def seg(self) -> None:
        """Export the mask as a DICOM SEG."""
        review = self._painted
        if review is None or not self.can_seg:
            return
        path = self._ask(review, tr("Export as DICOM SEG"), "_seg.dcm", tr("DICOM segmentation (*.dcm)"))
        if path is not None:
            self.write_seg(path, review)

    def write_seg(self, path: Path, review: Review) -> None:
        """Write the mask of a review as a DICOM SEG; highdicom is loaded in the worker."""
        from lungseg_gui.jobs.exporting import outcome_of

        outcome = outcome_of(review)
        image, read, settings, sign = review.image, self._services.read, self._services.settings, self._services.sign
        kind, geometry = settings.text("seg.kind"), settings.text("seg.geometry")

        def write() -> None:
            from lungseg_gui.services.files import atomic_write_bytes
            from lungseg_gui.services.writing.seg import encode_seg, options_of

            jobs.check_unchanged(image, read=read)  # it names the patient of the file
            atomic_write_bytes(path, encode_seg(sign(outcome), options_of(kind, geometry)))

        self._start(write, path, image, outcome.mask)

    def _start(self, write: Callable[[], None], path: Path, image: Image, mask: Mask) -> None:
        library = self._services.library

        def work(report: Report) -> None:
            if path.resolve() == image.source.resolve():
                raise LungSegError(tr("The image itself is never overwritten."), remedy=tr("Choose another name."))
            write()
            with suppress(LungSegError):  # the file is there, and that is what the reader wanted
                library.mark_exported([(image.identity, digest_of(mask))])

        def done(_: None) -> None:
            self._messages.exported(path)
            self.exported.emit((image.identity,))

        self._messages.clear("export")  # of an export that failed before
        self._services.lanes.disk.do(
            work,
            name="export",
            done=done,
            failed=partial(self._messages.failed, "export"),
        )
        self.started.emit()
