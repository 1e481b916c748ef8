"""Pictures without a hand: wait for the prediction, write the window and the mask, end."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.printable import printable
from lungseg_gui.core.review import Status
from lungseg_gui.services.files import make_folder, writing_failed
from lungseg_gui.ui.program import Program

_LIMIT_MS = 600_000
_LOOK_MS = 10
_QUALITY = 70  # for a PNG: a quarter of the time that Qt spends on its size otherwise, and a tenth more bytes
_SETTLE_MS = 3000  # what is not there by then is not waited for


class Screenshot(QObject):
    """Does what ``--screenshot``, ``--wait-for`` and ``--mask-out`` ask for; ``code`` is the exit status."""

    def __init__(self, program: Program, path: Path | None, *, wait_for: str, mask_out: Path | None) -> None:
        super().__init__(program)
        self.code = 0
        self._program, self._path, self._mask_out = program, path, mask_out
        # A mask that is not there yet is not to be written as an empty one.
        self._waits = wait_for == "prediction" or mask_out is not None
        self._over, self._quiet = False, 0
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)

    @property
    def wanted(self) -> bool:
        """Whether anything is asked for."""
        return self._path is not None or self._mask_out is not None

    @property
    def needs_image(self) -> bool:
        """Whether what is asked for never comes while no image is open."""
        return self.wanted and self._waits

    def begin(self, *, opens: bool) -> None:
        """Wait for what was asked, then write; ``opens`` says whether an image is on its way to the screen."""
        if not self.wanted:
            return
        program = self._program
        program.flow.failed.connect(lambda _key, error: self._end(error))
        program.sample.failed.connect(self._end)
        program.worklist.listed.connect(lambda found: None if found.entries else self._end(found.errors[0]))
        if self._waits:
            program.predicting.arrived.connect(lambda identity, *_: self._settle_on(identity))
            program.predicting.failed.connect(lambda _uid, error: self._end(error))
            program.flow.shown.connect(
                lambda _key, review, _n: self._settle() if review.status is not Status.NEW else None
            )
        else:
            program.flow.shown.connect(lambda *_: self._settle())
            if not opens:
                self._settle()
        limit = LungSegError("The prediction took more than ten minutes.", remedy="Use a smaller image.")
        QTimer.singleShot(_LIMIT_MS, self, lambda: self._end(limit))

    def _settle_on(self, identity: Identity) -> None:
        """Settle once the mask on the screen is there; predictions of other rows come too."""
        review = self._program.session.current
        if review is not None and review.image.identity == identity:
            self._settle()

    def _settle(self) -> None:
        """Write once measurements, checks and thumbnails have followed the mask, and are painted."""
        if self._looks.isActive() or self._over:
            return
        self._looks.start()
        QTimer.singleShot(_SETTLE_MS, self, lambda: self._end(None))

    def _look(self) -> None:
        program = self._program
        lanes = program.services.lanes
        quiet = program.analysis.at_rest and all(lane.idle for lane in (lanes.check, lanes.decode, lanes.rows))
        self._quiet = self._quiet + 1 if quiet else 0
        if self._quiet > 1:  # what a lane has done last was taken in between two looks
            self._end(None)

    def _end(self, error: LungSegError | None) -> None:
        if self._over:
            return
        self._over = True
        self._looks.stop()
        try:
            self._write()
        except LungSegError as second:
            error = error or second
        if error is not None:
            self.code = 1
            sys.stderr.write(f"lungseg-gui: {printable(str(error))}\n")
        self._program.close(ask=False)
        QApplication.quit()

    def _write(self) -> None:
        if self._path is not None:
            try:
                make_folder(self._path.parent)
            except OSError as error:
                raise writing_failed(self._path, error) from error
            if not self._program.window.grab().save(str(self._path), quality=_QUALITY):
                raise LungSegError(f"{self._path.name} could not be written.", remedy="Choose another folder.")
            sys.stdout.write(f"{printable(str(self._path))}\n")
        review = self._program.session.current
        if self._mask_out is not None and review is not None:
            from lungseg_gui.services.writing.png import write_mask

            path = self._mask_out / f"{review.image.name}.png"
            if path.resolve() == review.image.source.resolve():
                raise LungSegError("The image itself is never overwritten.", remedy="Name another folder for the mask.")
            write_mask(path, review.mask.live)
            sys.stdout.write(f"{printable(str(path))}\n")
        sys.stdout.flush()
