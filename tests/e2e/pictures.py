"""Make the pictures of README and docs anew, all at once, from drawn phantoms and nothing else.

``python -m tests.e2e.pictures``: the real program with the bundled model on Qt's offscreen platform. To look at more
than the docs show: ``--more`` for the other pages, ``--size 1280x800``, ``QT_SCALE_FACTOR=2`` for a fine screen,
``--images DIR`` for other radiographs; with ``--out DIR``, since such pictures stay out of the repository.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lungseg_gui.core.review import Review
    from lungseg_gui.ui.program import Program

PATIENCE_S = 300.0
SHAPE = (1536, 1536)
CASES = 9
DECIDED = 4  # cases that are accepted before the training set is shown


def patients(folder: Path) -> None:
    """Draw so many patients."""
    from lungseg_gui.services.phantom import draw, write_dicom

    for seed in range(1, CASES + 1):
        write_dicom(folder / f"case_{seed:02}.dcm", draw(seed, shape=SHAPE))


class Camera:
    """Waits for the program to be where it is wanted, and takes pictures of its window."""

    def __init__(self, program: Program, out: Path) -> None:
        self.program, self.out = program, out

    @property
    def review(self) -> Review:
        """What is on the screen."""
        review = self.program.session.current
        assert review is not None
        return review

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait, the window alive."""
        from lungseg_gui.bench.desk import wait

        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                self.take("gave-up")
                raise SystemExit(f"pictures: gave up; {self.out / 'gave-up.png'} shows where")
            wait(20)

    def take(self, name: str) -> None:
        """Save what the window shows once the checks and measurements have followed the mask."""
        from lungseg_gui.bench.desk import wait

        self.until(lambda: not self.program.saving.unsaved)
        wait(900)
        self.program.window.grab().save(str(self.out / f"{name}.png"), "PNG", 0)  # as small as PNG can be
        sys.stdout.write(f"{self.out / name}.png\n")

    def run(self, command: str) -> None:
        """Run a command of the table."""
        self.program.window.actions_table.run(command)

    def drag(self, *places: tuple[float, float]) -> None:
        """Drag over shares of the image's height and width; the pointer stays where the drag ends."""
        from tests.pointer import drag

        drag(self.program, *places)


def reading(camera: Camera, images: Path, *, more: bool) -> None:
    """Open, look, correct."""
    program = camera.program
    program.start(())
    if more:
        camera.take("empty")
    program.worklist.open_paths([images])
    library = program.services.library
    camera.until(lambda: bool(library.entries()))
    camera.until(lambda: all(entry.status.value != "new" or entry.message for entry in library.entries()))
    camera.until(lambda: program.session.current is not None and camera.review.prediction is not None)
    camera.run("tool.brush")
    camera.take("reading-dark")
    camera.run("edges.next")
    camera.take("uncertain-edge")
    camera.run("view.fit")
    camera.run("segment.2")
    camera.run("tool.eraser")
    camera.drag(*((0.17 + 0.01 * step, 0.58 + 0.01 * step) for step in range(9)))
    camera.run("tool.brush")
    camera.drag(*((0.79 + 0.01 * step, 0.74 + 0.012 * step) for step in range(9)))
    camera.run("view.difference")
    camera.take("difference")
    camera.run("view.difference")
    if more:
        camera.run("view.theme")
        camera.take("reading-light")
        camera.run("view.theme")


def show_training_set(camera: Camera) -> None:
    """Accept some cases, and go to the page of what they are for."""
    program = camera.program
    for number in range(1, DECIDED + 1):
        camera.until(lambda: camera.review.prediction is not None and program.reviewing.can_accept)
        time.sleep(0.35)  # a second Enter within 300 ms is taken for a slip
        camera.until(lambda: program.analysis.at_rest)
        camera.run("review.accept")
        while program.deciding.checking.asked is not None:
            camera.run("check.confirm")
        camera.until(lambda number=number: len(program.services.training_set.cases()) == number)
    camera.run("model.training_set")
    page = program.training.page(lambda: None)
    camera.until(lambda: len(page.model.shown) == DECIDED and not page.progress.text())


def show_versions(camera: Camera) -> None:
    """Go to the page of model versions."""
    camera.run("model.versions")
    camera.until(lambda: bool(camera.program.pages.models().table.versions))


def teaching(camera: Camera, *, more: bool) -> None:
    """Take pictures of the training set and of the versions."""
    show_training_set(camera)
    camera.take("training-set")
    if not more:
        return
    show_versions(camera)
    camera.take("versions")


def main() -> int:
    """Make the pictures; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parents[2] / "docs" / "pictures")
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--images", type=Path)
    parser.add_argument("--more", action="store_true")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as place:
        home, images = Path(place) / "lungseg", options.images or Path(place) / "patients"
        home.mkdir()
        os.environ["LUNGSEG_HOME"] = str(home)
        if options.images is None:
            images.mkdir()
            patients(images)
        from PySide6.QtWidgets import QApplication

        from lungseg_gui import app
        from lungseg_gui.ui import theme
        from lungseg_gui.ui.program import Program

        application = QApplication(["lungseg"])
        theme.apply(application, "dark")
        program = Program(app.make_services(home))
        program.window.restore("", (width, height))
        program.window.show()
        try:
            camera = Camera(program, options.out)
            reading(camera, images, more=options.more)
            teaching(camera, more=options.more)
        finally:
            program.close(ask=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
