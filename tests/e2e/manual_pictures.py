"""The manual's pictures, from drawn phantoms: ``python docs/make_manual.py --pictures`` makes all of them again.

Each is taken in both themes: the manual shows that of the reader's own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.e2e.pictures import Camera, show_training_set, show_versions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lungseg_gui.ui.program import Program

SIZE, SHAPE, CASES = (1360, 850), (1024, 1024), 6
QUALITY = 82


class ThemedCamera(Camera):
    """Takes a picture of the window, or of a part of it, in both themes."""

    def both(self, name: str, *parts: QWidget, height: int = 0) -> None:
        """Save what the parts that stand beside each other show, the whole window where none is given."""
        from lungseg_gui.bench.desk import wait

        self.until(lambda: not self.program.saving.unsaved)
        self.until(lambda: self.program.analysis.at_rest)
        wait(600)
        for theme in ("dark", "light"):
            window = self.program.window
            image = window.grab()
            if parts:
                from PySide6.QtCore import QPoint, QRect

                area = QRect()
                for part in parts:
                    area |= QRect(part.mapTo(window, QPoint(0, 0)), part.size())
                if height:
                    area.setHeight(min(height, area.height()))
                image = image.copy(area)
            path = self.out / f"{name}-{theme}.jpg"
            image.save(str(path), "JPG", QUALITY)
            sys.stdout.write(f"{path.name} {path.stat().st_size // 1000} kB\n")
            self.run("view.theme")
            wait(300)


def take_all(program: Program, out: Path, images: Path) -> None:
    """Open drawn patients, correct, accept, and take the pictures on the way."""
    from lungseg_gui.services.phantom import draw, write_dicom

    images.mkdir(parents=True)
    out.mkdir(parents=True, exist_ok=True)
    for seed in range(1, CASES + 1):
        write_dicom(images / f"case_{seed:02}.dcm", draw(seed, shape=SHAPE))
    program.window.restore("", SIZE)
    program.window.show()
    program.start((), resume=False)
    camera = ThemedCamera(program, out)
    program.worklist.open_paths([images])
    library = program.services.library
    camera.until(lambda: len(library.entries()) == CASES)
    camera.until(lambda: all(entry.status.value != "new" or entry.message for entry in library.entries()))
    camera.until(lambda: program.session.current is not None and camera.review.prediction is not None)
    _reading(camera)
    _beside(camera)
    _training(camera)


def _reading(camera: ThemedCamera) -> None:
    """Look, and correct."""
    window = camera.program.window
    camera.run("tool.brush")
    camera.both("reading")
    camera.both("worklist", window.worklist, height=430)
    camera.run("edges.next")
    camera.both("uncertain-edge", window.viewer_place)
    camera.run("view.fit")
    camera.run("segment.2")
    camera.run("tool.eraser")
    camera.drag(*((0.17 + 0.01 * step, 0.58 + 0.01 * step) for step in range(9)))
    camera.run("tool.brush")
    camera.drag(*((0.79 + 0.01 * step, 0.74 + 0.012 * step) for step in range(9)))
    camera.both("correcting", window.rail, window.viewer_place)
    camera.both("panels", window.docks)
    camera.run("view.difference")
    camera.both("difference", window.viewer_place)
    camera.run("view.difference")
    camera.run("edit.undo")
    camera.run("edit.undo")


def _beside(camera: ThemedCamera) -> None:
    """Show two images side by side."""
    program = camera.program
    keys = [str(entry.path) for entry in program.services.library.entries()]
    program.beside.show(next(key for key in keys if key != program.flow.wanted))
    camera.until(lambda: program.beside.open)
    camera.both("beside", program.window.rail, program.window.viewer_place, program.window.docks)
    program.beside.close()
    camera.until(lambda: not program.beside.open)


def _training(camera: ThemedCamera) -> None:
    """Show the training set and the versions."""
    show_training_set(camera)
    camera.both("training-set")
    show_versions(camera)
    camera.both("versions")
