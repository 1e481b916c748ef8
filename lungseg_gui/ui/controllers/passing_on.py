"""Training sets as files: written after every image was looked at, and imported from another computer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import together, tr, tr_count, tr_later
from lungseg_gui.core.numerals import grouped
from lungseg_gui.services.training_set import Package, Packed, TakenIn, pack, picture_of
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.dialogs.package import PackageDialog
from lungseg_gui.ui.dialogs.package_tiles import PICTURE, ToLeave, as_image
from lungseg_gui.ui.messages import Messages, show_folder
from lungseg_gui.ui.save_as import ask_file
from lungseg_gui.ui.tasks import Report, Task

_BANNER = "training set import"
_LARGE = 1400
_KIND = tr_later("Training set (*.zip)")


class PassingOn(QObject):
    """Behind "Export training set…" and "Import training set…".

    Signals
    -------
    imported()
        Cases came into the training set.
    """

    imported = Signal()

    def __init__(self, services: Services, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._messages, self._window = services, messages, window
        self.dialog: PackageDialog | None = None
        self._task: Task | None = None
        self._wanted: list[Callable[[], None]] = []  # pictures that are seen and not drawn yet; the last one first
        self._drawing = False

    # -- out
    def ask(self) -> None:
        """Open the dialog once the training set is read."""
        if self.dialog is None:
            self._services.lanes.browse.do(
                self._read, name="training set", done=self._open, failed=partial(self._messages.failed, "training set")
            )

    def _read(self, report: Report) -> list[ToLeave]:
        training_set = self._services.training_set
        records = training_set.cases()
        rows = jobs.worklist_rows(records, training_set=training_set, library=self._services.library)
        return [ToLeave(record, rows.get(record.case_id, ("", record.case_id))[1]) for record in records]

    def _open(self, cases: list[ToLeave]) -> None:
        if self.dialog is not None:
            return
        if not cases:
            self._say(tr("No case has been accepted yet: there is no training set to export."))
            return
        self.dialog = dialog = PackageDialog(cases, write=self._ask_file, stop=self._stop, parent=self._window)
        dialog.thumbnail_wanted.connect(self._want_thumbnail)
        dialog.picture_wanted.connect(self._want_picture)
        dialog.finished.connect(self._closed)
        dialog.open()
        if dialog.current is not None:
            self._want_picture(dialog.current)

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        self._wanted.clear()
        if dialog is not None:
            dialog.deleteLater()

    def _ask_file(self) -> None:
        if self.dialog is None:
            return
        folder = Path(self._services.settings.text("export.folder") or Path.home())
        path = ask_file(self.dialog, tr("Write package"), folder / "training_set.zip", tr(_KIND))
        if path is not None:
            keep(self._services.settings, {"export.folder": str(path.parent)}, self._messages)
            self.write(path)

    def write(self, out: Path) -> None:
        """Write what the dialog says."""
        dialog = self.dialog
        if dialog is None or self._task is not None:
            return
        going = [case for case in dialog.cases if case.goes]
        boxes = {case.record.case_id: tuple(case.boxes) for case in going if case.boxes}
        dialog.begin()

        def work(report: Report) -> Packed:
            return pack(
                [case.record for case in going], out, blanked=boxes, tell=lambda done, total: report((done, total))
            )

        self._task = self._services.lanes.export.do(
            work,
            name="package",
            progressed=lambda state: dialog.show_progress(*state) if self.dialog is dialog else None,
            done=lambda packed: self._written(packed, out),
            failed=self._not_written,
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _written(self, packed: Packed, out: Path) -> None:
        self._task = None
        if self.dialog is not None:
            self.dialog.accept()
        self._say(_packed(packed, out.name), (tr("Show in folder"), lambda: show_folder(out.parent)))

    def _not_written(self, error: LungSegError) -> None:
        self._task = None
        if self.dialog is not None:
            stopped = tr("Stopped: nothing was written.")
            self.dialog.end(stopped if isinstance(error, Cancelled) else str(error))
        elif not isinstance(error, Cancelled):
            self._messages.failed("export", error)

    # -- pictures, one after the other
    def _want_thumbnail(self, case: ToLeave) -> None:
        case.thumbnail = QPixmap()  # asked for once
        side = round(PICTURE * self._window.devicePixelRatioF())

        def done(grey: NDArray[np.uint8]) -> None:
            case.thumbnail = QPixmap.fromImage(as_image(grey))
            if self.dialog is not None:
                self.dialog.show_thumbnail(case)

        self._wanted.append(lambda: self._draw(case, side, done))
        self._next()

    def _want_picture(self, case: ToLeave) -> None:
        def done(grey: NDArray[np.uint8]) -> None:
            if self.dialog is not None and self.dialog.current is case:
                self.dialog.view.show_picture(grey)

        self._wanted.append(lambda: self._draw(case, _LARGE, done))
        self._next()

    def _next(self) -> None:
        if not self._drawing and self._wanted:
            self._drawing = True
            self._wanted.pop()()

    def _draw(self, case: ToLeave, side: int, done: Callable[[NDArray[np.uint8]], None]) -> None:
        def drawn(grey: NDArray[np.uint8]) -> None:
            self._drawing = False
            done(grey)
            self._next()

        def failed(error: LungSegError) -> None:
            self._drawing = False
            if self.dialog is not None and not isinstance(error, Cancelled):
                self.dialog.end(str(error))
            self._next()

        record = case.record
        self._services.lanes.browse.do(
            lambda report: small(picture_of(record), side), name="picture", done=drawn, failed=failed, last=True
        )

    # -- in
    def ask_import(self) -> None:
        """Ask for the file."""
        folder = self._services.settings.text("export.folder") or str(Path.home())
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import training set"), folder, tr(_KIND))
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Check a package and add its cases to the training set, all or none."""
        if self._task is not None:
            return
        training_set = self._services.training_set

        def work(report: Report) -> TakenIn:
            with Package(path) as package:
                package.check(lambda done, total: report((done, total)))
                return training_set.take_in(package)

        self._task = self._services.lanes.export.do(
            work, name="import of a training set", progressed=self._checking, done=self._taken, failed=self._not_taken
        )

    def _checking(self, state: tuple[int, int]) -> None:
        if self._task is not None:
            checked, total = state[0], grouped(state[1])
            words = tr_count("Importing a training set: {n} of {total} cases checked.", "", checked, total=total)
            self._messages.banner(_BANNER, "info", words, [(tr("Stop"), self._stop)])

    def _taken(self, taken: TakenIn) -> None:
        self._end_import()
        self._say(together((taken.sentence, *self._services.training_set.take_notices())))
        self.imported.emit()

    def _not_taken(self, error: LungSegError) -> None:
        self._end_import()
        if isinstance(error, Cancelled):
            self._say(tr("Stopped: nothing was imported."))
        else:
            self._messages.failed("training set", error)

    def _say(self, words: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Say it above the picture: where no picture is shown yet there is no place for a toast."""
        self._messages.banner("training set", "info", words, actions)

    def _end_import(self) -> None:
        self._task = None
        self._messages.clear(_BANNER)


def _packed(packed: Packed, name: str) -> str:
    if packed.cases == 1:
        return tr("{name} contains 1 case.", name=name)
    if packed.patients == 1:
        return tr_count("{name} contains {n} cases from 1 patient.", "", packed.cases, name=name)
    return tr_count(
        "{name} contains {n} cases from {patients} patients.",
        "",
        packed.cases,
        patients=grouped(packed.patients),
        name=name,
    )


def small(pixels: NDArray[np.uint8] | NDArray[np.uint16], side: int) -> NDArray[np.uint8]:
    """Return an image (H, W) no larger than ``side``, dark parts made lighter: letters hide there."""
    scale = side / max(pixels.shape)
    if scale < 1.0:
        rows, columns = (max(1, round(length * scale)) for length in pixels.shape)
        pixels = cv2.resize(pixels, (columns, rows), interpolation=cv2.INTER_AREA)  # pyright: ignore[reportAssignmentType]
    low, high = (float(one) for one in np.percentile(pixels, (0.5, 99.5)))
    grey = (pixels.astype(np.float32) - low) / max(1.0, high - low)
    return (np.sqrt(np.clip(grey, 0.0, 1.0)) * 255).astype(np.uint8)


def passing_on_commands(passing: PassingOn) -> list[Command]:
    """Return the commands of the File menu."""
    return [
        Command("file.export_set", tr("Export training set…"), "File", passing.ask, group=1),
        Command("file.import_set", tr("Import training set…"), "File", passing.ask_import, group=1),
    ]


__all__ = ["PassingOn", "passing_on_commands", "small"]
