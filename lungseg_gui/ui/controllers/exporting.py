"""The mask as a file: PNG label map, and DICOM SEG where the image is DICOM."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report, Task


class Exporting(QObject):
    """Asks for a file name and writes in a worker."""

    def __init__(self, services: Services, session: Session, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._session, self._messages, self._window = services, session, messages, window

    @property
    def can_seg(self) -> bool:
        """Whether a DICOM SEG can refer to the image."""
        review = self._session.current
        return review is not None and review.image.is_dicom

    def why_no_seg(self) -> str:
        """Why the DICOM SEG is off."""
        if self._session.current is None:
            return self.tr("No image is open.")
        return self.tr("The image is no DICOM file.")

    def _ask(self, title: str, suffix: str, kind: str) -> Path | None:
        review = self._session.current
        if review is None:
            return None
        folder = self._services.settings.text("export.folder") or str(Path.home())
        proposal = str(Path(folder) / f"{review.image.name}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposal, kind)
        if not name:
            return None
        path = Path(name)
        keep(self._services.settings, {"export.folder": str(path.parent)}, self._messages)
        return path

    def png(self) -> None:
        """Export the mask as a label map: 0 background, 1 right, 2 left lung."""
        path = self._ask(self.tr("Export mask as PNG"), "_mask.png", self.tr("PNG label map (*.png)"))
        if path is not None:
            self.write_png(path)

    def write_png(self, path: Path) -> None:
        """Write the mask on the screen as PNG."""
        review = self._session.current
        if review is None:
            return
        mask = review.mask.live.copy()

        def write() -> None:
            from lungseg_gui.services.writing.png import write_mask

            write_mask(path, mask)

        self._start(write, path, review.image)

    def seg(self) -> None:
        """Export the mask as a DICOM SEG."""
        path = self._ask(self.tr("Export as DICOM SEG"), "_seg.dcm", self.tr("DICOM segmentation (*.dcm)"))
        if path is not None:
            self.write_seg(path)

    def write_seg(self, path: Path) -> None:
        """Write the mask on the screen as a DICOM SEG; highdicom is loaded in the worker."""
        review = self._session.current
        if review is None:
            return
        image, mask = review.image, review.mask.live.copy()
        version, edited = review.based_on, review.edited

        def write() -> None:
            from lungseg_gui.services.writing.seg import write_seg

            write_seg(path, image, mask, model_version=version, edited=edited)

        self._start(write, path, image)

    def _start(self, write: Callable[[], None], path: Path, image: Image) -> None:
        def work(report: Report) -> None:
            if path.resolve() == image.source.resolve():
                raise LungSegError("The image itself is never overwritten.", remedy="Choose another name.")
            write()

        task = Task(work, name="export")
        task.succeeded.connect(lambda _: self._messages.toast(self.tr("Exported to {name}").format(name=path.name)))
        task.failed.connect(lambda error: self._messages.failed("export", error))
        self._services.lanes.disk.start(task)
