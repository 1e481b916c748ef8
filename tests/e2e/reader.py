"""A program of its own for a test that kills it: a reader accepts a case, paints, learns, and paints once more.

``python -m tests.e2e.reader PHASE IMAGE IMAGE`` with ``LUNGSEG_HOME``, which holds enough cases to learn from. When the
learning comes to the phase, the second stroke is drawn and, once it is on the disk, one line of JSON tells what must
be there whatever happens next. It ends when it is killed.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui import app
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.reading import Decoder
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.ui import theme
from lungseg_gui.ui.controllers import learning
from lungseg_gui.ui.program import Program
from lungseg_gui.ui.tasks import ProcessTask
from tests.e2e.desk import Desk, HeldModel, PlainDecoder
from tests.services.finetune.learning import learns_in_seconds

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATIENCE_S = 60.0


def fingerprint(mask: Mask) -> str:
    """Hash a mask."""
    return hashlib.sha256(mask.tobytes()).hexdigest()


def accepted(training_set: TrainingSet) -> list[list[str]]:
    """Name every accepted case and hash its mask file."""
    return sorted([case.case_id, hashlib.sha256(case.mask.read_bytes()).hexdigest()] for case in training_set.cases())


class _Patience:
    def waitUntil(self, condition: Callable[[], bool], *, timeout: int) -> None:
        end = time.monotonic() + timeout / 1000
        while not condition():
            assert time.monotonic() < end, "it did not happen"
            QTest.qWait(10)


def main(arguments: Sequence[str]) -> None:
    """Read, learn, tell, and wait to be killed."""
    phase, *images = arguments
    application = QApplication([])
    theme.apply(application, "dark")
    model, decoder = cast(Inference, HeldModel()), cast(Decoder, PlainDecoder())
    services = app.make_services(Path(os.environ["LUNGSEG_HOME"]))
    program = Program(replace(services, inference=model, decoder=decoder))
    program.window.restore("", (1600, 1000))
    program.window.show()
    program.start((), ahead=False)
    desk = Desk(program, cast(HeldModel, model), cast("QtBot", _Patience()))

    def tell() -> None:
        desk.paint((120, 60), (130, 90))
        assert services.journals.flush(PATIENCE_S)
        said = {"uid": desk.review.image.uid, "mask": fingerprint(desk.mask), "cases": accepted(services.training_set)}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()

    class Watched(ProcessTask):
        def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as ProcessTask
            super().__init__(*given, **named)
            self.progressed.connect(self._look)

        def _look(self, event: dict[str, Any]) -> None:
            if event.get("phase") == phase:
                QTimer.singleShot(0, tell)

    learning.ProcessTask, learning.command = Watched, learns_in_seconds
    desk.open(*map(Path, images))
    desk.predicted()
    first, before = desk.review, len(services.training_set.cases())
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(services.training_set.cases()) > before and program.session.current is not first)
    desk.predicted()
    program.session.set_tools(tool=Tool.BRUSH, segment=1, radius=10.0, protect_other=False)
    desk.paint((100, 60), (110, 90))
    desk.until(lambda: not program.learning.why_not())
    program.learning.start_or_show()
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
