"""Walk through the real window under Xvfb with real mouse and key events; a picture of every step.

``python -m tests.e2e.walk --out DIR [--images DIR] [--cases 9]``: open, wait, paint, undo, redo, accept, look at the
training set, learn to the end, compare two versions, change the version, roll back, all by clicks and keys. Needs Xvfb,
openbox and xdotool. Without ``--images`` phantoms are drawn. Pictures made of real radiographs stay out of the
repository.

``--parent VERSION --data DIR --source NAME --earlier 24`` starts from a version that never saw the source, with so many
of its cases accepted before: then there is something to learn, and the gate lets the new version through.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from lungseg_gui.ui.dialogs.version_compare import CompareView
from lungseg_gui.ui.panels.training_model import Part

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from lungseg_gui.ui.program import Program

PATIENCE_S = 120
LEARNING_S = 1800


@contextlib.contextmanager
def screen() -> Generator[None]:
    """A screen of its own with a window manager; sets the environment for Qt and xdotool."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1700x1040x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            os.environ |= {"DISPLAY": f":{pipe.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        try:
            with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) as windows:
                yield
                windows.terminate()
        finally:
            server.terminate()


def phantoms(folder: Path, count: int) -> None:
    """Draw patients."""
    from lungseg_gui.services.phantom import draw, write_dicom

    for seed in range(1, count + 1):
        write_dicom(folder / f"phantom_{seed:02}.dcm", draw(seed, shape=(768, 768)))


def earlier_work(home: Path, parent: Path, folder: Path, *, source: str, count: int) -> None:
    """Put a version into use and accept cases with their reference masks, as a reader did on earlier days."""
    from lungseg_gui.core.study import Image, Study
    from lungseg_gui.services.registry import Registry
    from lungseg_gui.services.training_set import TrainingSet
    from lungseg_model import data

    Registry(home).publish(parent, activate=True)
    training_set = TrainingSet(home / "training_set")
    for case in [case for case in data.read_split(folder).train if case.group == source][:count]:
        pixels = data.read_image(case.image)
        mask = data.read_mask(case.mask, (pixels.shape[0], pixels.shape[1]))
        patient = Study(patient_id=case.case_id)
        image = Image(case.case_id, pixels, 8 * pixels.itemsize, case.image, "PNG", study=patient)
        training_set.accept(image, mask, original=None, model_version="", edited=True)


class Walk:
    """The hand in front of the window, and its camera."""

    def __init__(self, program: Program, out: Path) -> None:
        from PySide6.QtCore import QTimer

        self.program, self.out = program, out
        self._step = 0
        self._last = time.perf_counter()
        self.stall_ms = 0.0
        self._beat = QTimer()
        self._beat.timeout.connect(self._measure)
        self._beat.start(5)

    def _measure(self) -> None:
        now = time.perf_counter()
        self.stall_ms = max(self.stall_ms, 1000 * (now - self._last) - 5)
        self._last = now

    def stalls(self) -> float:
        """Return the longest pause between two beats since the last call, ms."""
        longest, self.stall_ms = self.stall_ms, 0.0
        return longest

    def rest(self, seconds: float) -> None:
        """Let the window live."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()
        self._last = time.perf_counter()

    def until(self, what: str, condition: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
        """Wait, the window alive."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                self.picture("gave up")
                raise SystemExit(f"walk: {what} did not happen within {seconds} s")
            self.rest(0.05)

    def do(self, *words: object) -> None:
        """Send real events to the X server."""
        subprocess.run(["xdotool", *map(str, words)], check=True)
        self.rest(0.15)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget that can be seen, in its middle or at a point of it."""
        self.until(f"{widget.accessibleName() or type(widget).__name__} on the screen", lambda: _seen(widget))
        place = widget.mapToGlobal(widget.rect().center() if at is None else at)
        self.do("mousemove", place.x(), place.y(), "click", 1)

    def command(self, words: str) -> None:
        """Run a command as a reader does who knows its name: Ctrl+K, the name, Enter."""
        self.do("key", "ctrl+k")
        self.do("type", "--delay", 30, words)
        self.do("key", "Return")

    def open_folder(self, folder: Path) -> None:
        """Open a folder by the dialog. It runs a loop of its own, so what is typed there is sent by another process."""
        keys = f"sleep 2; xdotool type --delay 20 '{folder}'; sleep 1; xdotool key Return"
        with subprocess.Popen(["sh", "-c", keys]):
            self.do("key", "ctrl+shift+o")

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen."""
        self._step += 1
        self.rest(0.4)
        path = self.out / f"{self._step:02} {name}.png"
        self.program.window.screen().grabWindow(0).save(str(path))
        self.say(f"{path.name}: longest stall {self.stalls():.0f} ms")
        self._last = time.perf_counter()

    @staticmethod
    def say(words: str) -> None:
        """Tell on standard output."""
        sys.stdout.write(words + "\n")
        sys.stdout.flush()

    def place(self, row: float, column: float) -> QPoint:
        """Return where a share of the image's height and width lies on the screen."""
        from PySide6.QtCore import QPointF

        review = self.program.session.current
        assert review is not None
        height, width = review.image.shape
        viewer = self.program.viewing.ensure()
        point = viewer.camera.transform.map(QPointF(column * width, row * height)).toPoint()
        return viewer.view.viewport().mapToGlobal(point)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Paint from one place to another."""
        first = self.place(*start)
        self.do("mousemove", first.x(), first.y(), "mousedown", 1)
        for step in range(1, 13):
            share = step / 12
            at = self.place(start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))
            self.do("mousemove", at.x(), at.y())
        self.do("mouseup", 1)

    def predicted(self) -> bool:
        """Whether the image on the screen has its prediction."""
        review = self.program.session.current
        return review is not None and review.prediction is not None


def _seen(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def read(walker: Walk, images: Path, cases: int) -> None:
    """Open, correct and accept."""
    program = walker.program
    walker.picture("empty")
    walker.open_folder(images)
    walker.until("an image", lambda: program.session.current is not None)
    walker.until("a prediction", walker.predicted)
    walker.picture("predicted")
    library = program.services.library
    walker.until(
        "predictions ahead",
        lambda: sum(e.status.value == "new" and not e.message for e in library.entries()[:cases]) == 0,
        600,
    )
    walker.picture("predicted ahead")
    walker.do("key", "b", "key", "2")
    review = program.session.current
    assert review is not None
    before = review.mask.live.copy()
    walker.drag((0.62, 0.62), (0.70, 0.82))
    assert (review.mask.live != before).any(), "nothing was painted"
    walker.picture("painted")
    walker.do("keydown", "q")
    walker.picture("Q held")
    walker.do("keyup", "q")
    walker.do("key", "ctrl+z")
    assert (review.mask.live == before).all(), "undo left something"
    walker.picture("undone")
    walker.do("key", "ctrl+y")
    assert (review.mask.live != before).any(), "redo did nothing"
    walker.picture("done again")
    training_set = program.services.training_set
    there = len(training_set.cases())
    for number in range(there, there + cases):
        walker.until("a prediction", walker.predicted)
        walker.rest(0.4)
        walker.do("key", "Return")
        walker.until("an acceptance", lambda number=number: len(training_set.cases()) == number + 1)
    walker.picture("accepted")


def look_at_training_set(walker: Walk) -> None:
    """Take a case out of the training set, put it back, and go back to the picture."""
    program, training_set = walker.program, walker.program.services.training_set
    cases = len(training_set.cases())
    walker.command("Training set")
    page = program.training.page(lambda: None)
    walker.until("the training set", lambda: page.isVisible() and len(page.model.shown) == cases)
    walker.until("thumbnails", lambda: not page.progress.text())
    walker.rest(0.5)
    walker.picture("training set")
    walker.click(page.details.remove_button)
    walker.until("the removal", lambda: len(training_set.removed()) == 1)
    walker.picture("removed")
    walker.click(page.filters.parts[Part.REMOVED])
    walker.until("the removed case", lambda: [case.record.removed for case in page.details.cases] == [True])
    walker.rest(0.5)  # until its button has its place
    walker.click(page.details.restore_button)
    walker.until("the case back", lambda: len(training_set.cases()) == cases)
    walker.click(page.back_button)
    walker.until("the picture", lambda: not program.window.page_open)


def learn(walker: Walk) -> None:
    """Learn to the end."""
    program = walker.program
    walker.until("enough to learn from", lambda: not program.learning.why_not())
    walker.click(program.panels.model.learn_button)
    walker.until("learning", lambda: program.learning.running)
    walker.rest(15)
    walker.picture("learning")
    walker.until("the end of learning", lambda: not program.learning.running, LEARNING_S)
    walker.picture("learned")
    walker.do("key", "Escape")
    walker.until("the window's end", lambda: not program.learning.dialog().isVisible())
    walker.picture("after learning")  # where it came into use, with the toast that offers the way back


def choose_version(walker: Walk, before_learning: str) -> None:
    """Compare two versions, bring the other one into use, and roll back."""
    program = walker.program
    walker.click(program.panels.model.versions_button)
    page = program.pages.models()
    walker.until("the versions", lambda: page.isVisible() and len(page.table.versions) > 1)
    walker.rest(1)
    walker.picture("models")
    names = [version.name for version in page.table.versions]
    other = next(name for name in names if name != before_learning)
    row = page.table.visualRect(page.table.model().index(names.index(other), 1))
    walker.click(page.table.viewport(), row.center())
    walker.until("the other version", lambda: page.details.name.text() == other)
    (view,) = page.findChildren(CompareView)
    walker.click(view.button)
    walker.picture("comparing")
    walker.until("the comparison", lambda: bool(view.figures))
    walker.rest(1)
    walker.picture("compared")
    if program.versions.current != other:  # it stayed a candidate: the reader may use it nevertheless
        walker.click(page.details.use_button)
        walker.until("the other version in use", lambda: program.versions.current == other)
    walker.rest(1)
    walker.picture("in use")
    walker.click(page.details.roll_back_button)
    walker.until("the way back", lambda: program.versions.current == before_learning)
    walker.rest(1)
    walker.picture("rolled back")
    walker.do("key", "Escape")
    walker.until("the picture", lambda: not program.window.page_open)
    walker.picture("end")


def walk(walker: Walk, images: Path, cases: int) -> None:
    """Go the whole way."""
    program = walker.program
    read(walker, images, cases)
    look_at_training_set(walker)
    walker.until("the version in use", lambda: bool(program.versions.current))
    before_learning = program.versions.current
    learn(walker)
    choose_version(walker, before_learning)


def main() -> int:
    """Walk; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--images", type=Path)
    parser.add_argument("--cases", type=int, default=9)
    parser.add_argument("--parent", type=Path, help="a version to start from, instead of the bundled one")
    parser.add_argument("--data", type=Path, help="a folder with cases.csv, of which cases were accepted before")
    parser.add_argument("--source", default="", help="group of cases.csv")
    parser.add_argument("--earlier", type=int, default=24, help="how many of them")
    options = parser.parse_args()
    if (options.parent is None) != (options.data is None):
        parser.error("--parent and --data go together")
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, screen():
        home, images = Path(place) / "home", options.images or Path(place) / "images"
        home.mkdir()
        os.environ["LUNGSEG_HOME"] = str(home)
        if options.parent is not None:
            earlier_work(home, options.parent, options.data, source=options.source, count=options.earlier)
        if options.images is None:
            images.mkdir()
            phantoms(images, options.cases + 2)
        from PySide6.QtWidgets import QApplication

        from lungseg_gui import app
        from lungseg_gui.ui import theme
        from lungseg_gui.ui.program import Program

        application = QApplication(["lungseg"])
        theme.apply(application, "dark")
        program = Program(app.make_services(home))
        program.window.restore("", (1600, 1000))
        program.window.show()
        walker = Walk(program, options.out)
        walker.rest(1)
        program.start(())
        program.window.activateWindow()
        try:
            walker.rest(1)
            walk(walker, images, options.cases)
        finally:
            program.close(ask=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
