"""The window on drawn phantoms, and the camera in front of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lungseg_gui import app
from lungseg_gui.bench.desk import wait
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.study import Image
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.phantom import draw, write_dicom
from lungseg_gui.ui import language, theme
from lungseg_gui.ui.program import Program
from lungseg_model.weights import BUNDLED
from tests.e2e.desk import HeldHints, PlainDecoder, uncertainty_of
from tests.faces.cut import faults
from tests.pointer import drag

PATIENCE_S = 60.0
SHAPE = (700, 640)
CASES = 6


class Drawn:
    """Stands in for the model: the phantom's own lungs, a little shifted, so that there is something to correct."""

    device, version, notice, ready = "cpu", BUNDLED, "", True
    folder, weights, bfloat16, graph, converting = None, "", False, None, False

    def __init__(self, masks: dict[str, np.ndarray]) -> None:
        self._masks = masks

    def load(self, *, run: bool = True) -> None:
        """Nothing to load."""

    def reload(self) -> None:
        """Nothing to load anew."""

    def rest(self) -> None:
        """Nothing to give back."""

    def predict(self, image: Image, **_how: object) -> Prediction:
        """Answer; the sample, which is not among the drawn ones, gets an empty mask."""
        mask = self._masks.get(image.source.stem, np.zeros(image.shape, np.uint8))
        mask = np.roll(mask, 6, axis=0)
        sure = uncertainty_of(mask) if mask.any() else None
        return Prediction(
            image.identity,
            PackedMask.pack(mask),
            self.version,
            "cpu",
            0.1,
            0.4,
            sure,
            circumstances=image.circumstances,
        )


class Stage:
    """A program with a camera; what was found goes to ``found``."""

    def __init__(self, home: Path, out: Path, *, code: str, look: str, size: tuple[int, int], percent: int) -> None:
        self.out, self.found = out, list[str]()
        self.taken = 0
        self._known: set[str] = set()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.code = language.install(application, code)
        theme.set_text_size(percent)
        theme.apply(application, look)
        self.images = home / "patients"
        self.images.mkdir(parents=True)
        masks = self._patients()
        services = app.make_services(home)
        services.settings.update({"look.text": percent, "look.language": code})
        services = replace(
            services,
            inference=cast(Inference, Drawn(masks)),
            hints=cast(object, HeldHints()),  # pyright: ignore[reportArgumentType]
            decoder=cast(object, PlainDecoder()),  # pyright: ignore[reportArgumentType]
        )
        self.program = program = Program(services)
        program.window.restore("", size)
        program.window.show()

    def _patients(self) -> dict[str, np.ndarray]:
        masks: dict[str, np.ndarray] = {}
        for seed in range(1, CASES + 1):
            phantom = draw(seed, shape=SHAPE)
            write_dicom(self.images / f"case_{seed:02}.dcm", phantom)
            masks[f"case_{seed:02}"] = phantom.mask
        return masks

    # -- what is there
    @property
    def window(self) -> QWidget:
        """The program's window."""
        return self.program.window

    @property
    def review(self) -> Review:
        """What is on the screen."""
        review = self.program.session.current
        assert review is not None
        return review

    def until(self, condition: Callable[[], bool], what: str = "") -> bool:
        """Wait, the window alive; return whether it came to hold."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                self.found.append(f"(the tool gave up waiting: {what})")
                return False
            wait(20)
        return True

    def run(self, command: str) -> None:
        """Run a command of the table; one that is off is told."""
        actions = self.program.window.actions_table
        if actions.allows(actions.command(command)):
            actions.run(command)
        else:
            self.found.append(f"(not run: {command}: {actions.why_not(actions.command(command))})")

    def drag(self, *places: tuple[float, float]) -> None:
        """Drag over shares of the image's height and width."""
        drag(self.program, *places)

    def popup(self) -> QWidget | None:
        """Return the popup that is open."""
        return QApplication.activePopupWidget()

    def clear(self) -> None:
        """Close what is open besides the window."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        if self.program.window.page_open:
            self.program.pages.cover(None)
        wait(40)

    # -- the camera
    def take(self, name: str, widget: QWidget | None = None, *, settle: int = 120) -> None:
        """Save what a widget shows, the window where none is given, and look for texts without room."""
        wait(settle)
        shown = widget or self.window
        self.save(name, shown.grab())
        self.look_over(name, shown)

    def look_over(self, name: str, shown: QWidget) -> None:
        """Note each fault once, where it was seen first."""
        for fault in faults(shown):
            if fault not in self._known:
                self._known.add(fault)
                self.found.append(f"{name}: {fault}")

    def save(self, name: str, picture: QPixmap) -> None:
        """Save a picture."""
        self.taken += 1
        picture.save(str(self.out / f"{name}.png"))
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()

    def take_menu(self, name: str, menu: QMenu) -> None:
        """Open a menu, take it, close it."""
        menu.popup(self.window.mapToGlobal(QPoint(40, 40)))
        wait(60)
        self.save(name, menu.grab())
        if menu.height() > self.window.height():
            self.found.append(f"{name}: the menu is higher than the window")
        menu.hide()

    def take_modal(self, name: str, ask: Callable[[], object]) -> None:
        """Take a box that waits for its answer, and answer by Esc."""

        def look() -> None:
            box = QApplication.activeModalWidget()
            if box is None:
                self.found.append(f"{name}: (no box came)")
                return
            self.take(name, box, settle=0)
            box.close()

        QTimer.singleShot(250, look)
        ask()

    def dialog(self, name: str, there: Callable[[], QWidget | None], prepare: Callable[[], object] = int) -> None:
        """Wait for a dialog, take it, and close it."""
        if not self.until(lambda: there() is not None, name):
            return
        shown = there()
        assert shown is not None
        prepare()
        wait(250)
        self.take(name, shown)
        room = self.window.size()
        if shown.width() > room.width() or shown.height() > room.height():
            self.found.append(f"{name}: {shown.size().toTuple()} is larger than the window")
        shown.close()
        wait(30)
