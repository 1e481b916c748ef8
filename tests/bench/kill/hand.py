"""The whole program with a hand in front of it, in a process that is killed: ``python -m tests.bench.kill.hand``.

It is ``lungseg_gui.app.run`` as the reader starts it, with the decoder's process, the journal, the library and the
child that learns; the model alone is a stand-in that answers at once. What the hand does and what the program has
called saved is said on the standard output, one JSON object a line.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from lungseg_gui import app
from lungseg_gui.core.mask import Box, Mask
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.library import key_of
from lungseg_gui.ui.controllers import learning
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.program import Program
from tests.bench.kill.acts import fingerprint
from tests.bench.kill.deaths import Deaths
from tests.bench.kill.learner import SMALL
from tests.e2e.desk import Desk, HeldModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_LOOKED_UP_S = 60.0
PATIENCE_S = 900.0  # a training on a busy machine
TOOLS = {Tool.BRUSH: "Brush", Tool.ERASER: "Eraser", Tool.EDGE: "Edge-aware brush", Tool.PUSH: "Push"}
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_out = os.fdopen(os.dup(1), "wb", buffering=0)


def say(kind: str, **more: object) -> None:
    """Tell the judge."""
    _out.write(json.dumps({"say": kind, **more}).encode() + b"\n")


class Patience:
    """What Desk needs of pytest-qt."""

    def waitUntil(self, condition: Callable[[], bool], *, timeout: int = 0) -> None:
        """Let the program work until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise AssertionError("it did not happen")
            QTest.qWait(5)


class _Model(HeldModel):
    """Says that it is the version in use."""

    def __init__(self, name: Callable[[], str]) -> None:
        super().__init__()
        self._name = name

    def predict(self, image: Image, *, protocol: str = "", anyway: bool = False) -> Prediction:
        return replace(super().predict(image, protocol=protocol, anyway=anyway), model_version=self._name())


class Hand:
    """Does one thing after the other.

    Parameters
    ----------
    out : Path
        Folder of exports.
    """

    def __init__(self, program: Program, deaths: Deaths, *, seed: int, out: Path, images: Sequence[Path]) -> None:
        self.program, self._deaths, self.begun = program, deaths, time.monotonic()
        self._chance, self._out, self._images = random.Random(seed), out, images
        self.desk = Desk(program, cast(HeldModel, program.services.inference), cast("QtBot", Patience()))

    # -- parts
    @property
    def _row(self) -> str:
        return self.desk.review.image.source.name

    def _settle(self) -> None:
        lanes = self.program.services.lanes
        self.desk.until(lambda: all(lane.idle for lane in (lanes.disk, lanes.check, lanes.decode)))
        self.desk.until(lambda: not self.program.saving.unsaved)

    def _show(self, image: Path) -> None:
        self.desk.until(lambda: self.program.window.worklist.model.entry(key_of(image)) is not None)
        self.program.worklist.show(key_of(image))
        self.desk.until(lambda: self.program.session.current is not None and self._row == image.name)
        self.desk.predicted()
        self.desk.until(lambda: self.program.reviewing.can_decide)

    def _paint(self) -> None:
        """Draw a stroke, and tell of it once it is called saved."""
        tool = self._chance.choice((Tool.BRUSH, Tool.ERASER))
        self._take(tool)
        row, column = self._chance.uniform(60, 110), self._chance.uniform(40, 70)
        self.desk.paint((row, column), (row + 10, column + 20))
        self.desk.until(lambda: not self.program.services.journals.unsaved)
        self._tell_strokes()

    def _take(self, tool: Tool) -> None:
        radius = self._chance.uniform(5, 12)
        self.program.session.set_tools(tool=tool, segment=1, radius=radius, protect_other=False)

    def _tell_strokes(self) -> None:
        review = self.desk.review
        names = [step.name for step in review.history.steps]
        say("strokes", row=self._row, mask=fingerprint(review.mask.live), names=names, based_on=review.based_on)

    def _begin(self, *, settled: bool = True) -> None:
        if settled:
            self._settle()
        say("begin")
        self.begun = time.monotonic()
        self._deaths.arm()

    def _accept(self) -> None:
        changed: list[bool] = []
        connection = self.program.reviewing.training_set_changed.connect(lambda: changed.append(True))
        row, mask = self._row, fingerprint(self.desk.mask)
        say("accepting", row=row, mask=mask)
        self.desk.key(Qt.Key.Key_Return)
        self.desk.until(lambda: bool(changed))
        self.program.reviewing.training_set_changed.disconnect(connection)
        say("accepted", row=row, mask=mask)

    # -- what may be killed
    def accept(self) -> None:
        """Accept a corrected case; then correct the next one."""
        self._show(self._images[0])
        self._paint()
        self._begin()
        self._accept()
        self.desk.predicted()
        self._paint()

    def again(self) -> None:
        """Correct a case that was accepted, and accept it once more."""
        self._show(self._images[0])
        self._paint()
        self._accept()
        self._settle()
        self._show(self._images[0])
        self._begin()
        self._paint()
        self._accept()

    def undo(self) -> None:
        """Take an acceptance back."""
        self._show(self._images[0])
        self._paint()
        self._accept()
        self._settle()
        self._show(self._images[0])
        self._begin()
        self._take_back()

    def _take_back(self) -> None:
        changed: list[bool] = []
        self.program.deciding.taking_back.training_set_changed.connect(lambda: changed.append(True))
        say("taking back", row=self._row)
        self.program.deciding.taking_back.reopen()
        self.desk.until(lambda: bool(changed))
        say("taken back", row=self._row)

    def reject(self) -> None:
        """Reject a case, for a reason."""
        self._show(self._images[1])
        self._paint()
        self._begin()
        row = self._row
        say("rejecting", row=row)
        self.desk.reject(Qt.Key.Key_3)
        self._settle()
        say("rejected", row=row, reason="poor quality")

    def drag(self) -> None:
        """Draw long strokes, on a case that is new."""
        self.program.worklist.open_paths([self._images[-1]])
        self.desk.until(lambda: self.program.session.current is not None)
        self._show(self._images[-1])
        self._begin(settled=False)
        for _ in range(4):
            tool = self._chance.choice(tuple(TOOLS))
            self._take(tool)
            self._drag(TOOLS[tool])

    def _drag(self, name: str) -> None:
        viewer = self.program.viewing.ensure()
        viewport, mask, journals = viewer.view.viewport(), self.desk.review.mask, self.program.services.journals
        journal = journals.journal(self.desk.review.image.identity)
        assert journal is not None
        at = [self._chance.uniform(70, 110), self._chance.uniform(40, 140)]
        moment = handed = kept = 0
        usual = journal.part

        def part(name: str, box: Box, before: Mask, after: Mask) -> None:
            nonlocal handed
            usual(name, box, before, after)
            handed = moment

        def place() -> QPoint:
            return viewer.camera.transform.map(QPointF(at[1], at[0])).toPoint()

        say("drag", row=self._row, name=name)
        journal.part = part
        QTest.mousePress(viewport, _LEFT, _NONE, place())
        for moment in range(1, 30):
            at = [here + self._chance.uniform(-8, 9) for here in at]
            QTest.mouseMove(viewport, place())
            say("moment", number=moment, mask=fingerprint(mask.live))
            QTest.qWait(30)
            if handed > kept and not journals.unsaved:
                kept = handed
                say("kept", moment=kept)
        journal.part = usual
        if self._chance.random() < 0.3:
            QTest.keyClick(viewport, Qt.Key.Key_Escape)
            QTest.mouseRelease(viewport, _LEFT, _NONE, place())
        else:
            QTest.mouseRelease(viewport, _LEFT, _NONE, place())
        say("moment", number=moment + 1, mask=fingerprint(mask.live))
        self.desk.until(lambda: not journals.unsaved)
        self._tell_strokes()

    def png(self) -> None:
        """Export a mask as PNG over an older one."""
        self._export("mask.png", self.program.exporting.write_png)

    def seg(self) -> None:
        """Export a mask as a DICOM SEG over an older one."""
        self._export("seg.dcm", self.program.exporting.write_seg)

    def _export(self, name: str, write: Callable[[Path, Any], None]) -> None:
        self._show(self._images[0])
        path = self._out / name
        for round_ in range(2):
            self._paint()
            if round_:
                self._begin()
            mask = fingerprint(self.desk.mask)
            say("exporting", name=name, mask=mask)
            write(path, self.desk.review)
            self._exported(name)
            say("exported", name=name, mask=mask)

    def _exported(self, name: str) -> None:
        self.desk.until(lambda: self.program.messages.toast_words.startswith(f"{name} exported to "))
        self.program.messages.toast("")

    def model(self) -> None:
        """Export a version."""
        self._begin()
        say("exporting", name="r1.lungseg-model", mask=0)
        self.program.versions.export("r1", self._out / "r1.lungseg-model")
        self._exported("r1.lungseg-model")
        say("exported", name="r1.lungseg-model", mask=0)

    def take_in(self) -> None:
        """Take a version from a file."""
        self._begin()
        self.program.versions.take_in(self._out / "given.lungseg-model")
        self.desk.until(lambda: "is now r2" in self.program.messages.toast_words)
        say("published", version="r2")

    def learn(self) -> None:
        """Learn from what was accepted, and draw meanwhile."""
        self._show(self._images[0])
        self._settle()
        self.desk.until(lambda: not self.program.learning.why_not())
        events: list[dict[str, Any]] = []
        usual = learning.ProcessTask

        class Watched(usual):
            """Keeps what the child says."""

            def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as ProcessTask
                super().__init__(*given, **named)
                self.progressed.connect(events.append)

        learning.ProcessTask = Watched
        say("begin")
        self.program.learning.start_or_show()
        self.desk.until(lambda: bool(events))
        say("learning")
        self.program.window.activateWindow()
        self._paint()
        self.desk.until(lambda: not self.program.learning.running)
        self._settle()
        say("learned", last=events[-1].get("event"), version=events[-1].get("version"))

    # -- afterwards
    def _await_version(self) -> None:
        """Give the window time to look up, away from its thread, which version is in use; the judge compares."""
        end, registry = time.monotonic() + _LOOKED_UP_S, self.program.services.registry
        while self.program.versions.current != registry.current().name and time.monotonic() < end:
            QTest.qWait(20)

    def look(self) -> None:
        """Open every case and tell how it is; then how the versions and the learning are."""
        program = self.program
        self.desk.until(lambda: program.versions.current != "")
        QTest.qWait(50)
        rows = [entry.path for entry in program.services.library.entries()] or self._images[:-1]
        for path in rows:
            self._show(path)
            review, entry = self.desk.review, program.services.library.entry(key_of(path))
            assert entry is not None
            say(
                "case",
                row=path.name,
                mask=fingerprint(review.mask.live),
                names=[step.name for step in review.history.steps],
                status=review.status.value,
                listed=entry.status.value,
                reason=review.remarks.reason,
                based_on=review.based_on,
                predicted=review.prediction is not None,
            )
        self._settle()
        learner = program.learning
        offered = "training" in program.messages.banners
        item = program.window.status.training
        waits = item.isVisible() and item.text() == "Training ended"
        say("learning", running=learner.running, offered=offered, waits=waits)
        if offered and self._chance.random() < 0.3:
            buttons = program.window.findChildren(QPushButton)
            next(button for button in buttons if button.text() == "Resume").click()
            self.desk.until(lambda: not learner.running)
            say("went on", waits=item.text() == "Training ended")
        self._await_version()
        say("looked", version=program.versions.current, banners=program.messages.banners)
        program.window.close()


def _watch_dialogs() -> None:
    widget = QApplication.activeModalWidget()
    if widget is not None:
        words = widget.text() if isinstance(widget, QMessageBox) else widget.windowTitle()
        say("dialog", words=words)
        os._exit(4)


def main(arguments: Sequence[str]) -> int:
    """Start the program and do one thing with it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("phase")
    parser.add_argument("images", nargs="*", type=Path)
    parser.add_argument("--at", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--open", action="store_true", help="open all images but the last")
    options = parser.parse_args(arguments)
    home = Path(os.environ["LUNGSEG_HOME"])
    deaths = Deaths([home, options.out], options.at, pids=lambda: [os.getpid()], tell=lambda at: say("dies", at=at))
    deaths.install()
    usual = app.make_services, learning.command

    def services(folder: Path) -> Services:
        made = usual[0](folder)
        return replace(made, inference=cast(Inference, _Model(lambda: made.registry.current().name)))

    def small(*given: Any, **named: Any) -> list[str]:  # noqa: ANN401 - what learning.command takes
        argv = usual[1](*given, **named)
        return [sys.executable, "-m", "tests.bench.kill.learner", *argv[argv.index("finetune") + 1 :], *SMALL]

    class Driven(Program):
        """The program; the hand begins once it has."""

        def start(self, paths: Sequence[Path], **how: bool) -> None:
            super().start(paths, **how)
            self._timer = QTimer(self)
            self._timer.timeout.connect(_watch_dialogs)
            self._timer.start(50)
            QTimer.singleShot(0, self._drive)

        def _drive(self) -> None:
            hand = Hand(self, deaths, seed=options.seed, out=options.out, images=options.images)
            try:
                getattr(hand, options.phase)()
                if options.phase != "look":
                    say("done", count=deaths.count, seconds=time.monotonic() - hand.begun)
            except BaseException:
                say("failed", words=traceback.format_exc())
                os._exit(3)

    app.make_services, app.Program, learning.command = services, Driven, small
    return app.run(app.Options(size=(1600, 1000), paths=tuple(options.images[:-1]) if options.open else ()))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
