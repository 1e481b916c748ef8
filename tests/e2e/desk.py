"""A running program and the hand in front of it: everything is real but the model, whose answers the hand releases.

Nothing heavy is imported here: the programs that are killed begin with it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Box, PackedMask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.guide import Hint, stroke_pixels
from lungseg_gui.core.turn import AS_STORED
from lungseg_gui.core.view import View
from lungseg_gui.services.graphs import Graphs
from lungseg_gui.services.home import data_home
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.reading import read_image
from lungseg_gui.ui.parts.notes import Banner
from lungseg_gui.ui.program import Program
from lungseg_model.weights import BUNDLED
from tests.patience import LONG_PATIENCE_MS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class HeldModel:
    """Stands in for inference: answers with the phantom's own mask, a little too small, once it may."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()
        self.asked: list[str] = []
        self.error: LungSegError | None = None
        self.uncertain = False
        self.device, self.version, self.notice, self.ready = "cpu", BUNDLED, "", True
        self.folder: Path | None = None
        self.weights, self.bfloat16, self.graph = "", False, None
        self.both = self.converting = False
        self.rested = 0
        self.view: View | None = None

    def beside(self, current: Callable[[], Path]) -> Inference:
        return Inference(current, "cpu", graph=Graphs(data_home()).of)

    def load(self, *, run: bool = True) -> None:
        pass

    def reload(self) -> None:
        pass

    def rest(self) -> None:
        self.rested += 1

    def predict(self, image: Image, *, protocol: str = "", anyway: bool = False) -> Prediction:
        self.asked.append(image.uid)
        assert self.free.wait(120)
        if self.error is not None:
            raise self.error
        if self.both or self.view is not None:
            return self._of_version_2(image, protocol, anyway=anyway)
        probability = uncertainty_of(model_mask(image)) if self.uncertain else None
        return Prediction(
            image.identity,
            PackedMask.pack(model_mask(image)),
            self.version,
            "cpu",
            0.1,
            0.4,
            probability,
            circumstances=image.circumstances,
        )

    def _of_version_2(self, image: Image, protocol: str, *, anyway: bool) -> Prediction:
        """Answer as a version that draws either protocol and can tell what kind of image it is."""
        view = self.view if image.turn == AS_STORED or self.view is None or not self.view.turn else View()
        withheld = view is not None and not view.frontal and not anyway
        mask = outline_mask(image) if self.both and protocol == RETROCARDIAC else model_mask(image)
        return Prediction(
            image.identity,
            PackedMask.pack(np.zeros_like(mask) if withheld else mask),
            self.version,
            "cpu",
            0.1,
            0.4,
            protocol=(protocol or LUNG_FIELD) if self.both else LUNG_FIELD,
            both=self.both,
            view=view,
            withheld=withheld,
            circumstances=image.circumstances,
        )


def outline_mask(image: Image) -> np.ndarray:
    """The same in the other protocol: the left block is wider."""
    mask = model_mask(image)
    height, width = image.shape
    mask[height // 4 : height // 2, width // 2 : 2 * width // 3] = 2
    return mask


def model_mask(image: Image) -> np.ndarray:
    """Two blocks that no phantom has, so that the test can tell the model's mask from the truth."""
    mask = np.zeros(image.shape, np.uint8)
    height, width = image.shape
    mask[height // 4 : height // 2, width // 5 : width // 3] = 1
    mask[height // 4 : height // 2, 2 * width // 3 : 4 * width // 5] = 2
    return mask


def uncertainty_of(mask: np.ndarray) -> Probability:
    """Probabilities that rise slowly at the lower edges of both blocks, at the left one's more slowly yet."""
    planes = np.zeros((2, *mask.shape), np.uint8)
    for value, width in ((1, 9), (2, 15)):
        inside = np.where(mask == value, np.float32(255), np.float32(0))
        bottom = int(np.flatnonzero(inside.any(axis=1))[-1]) + 1
        soft = cv2.blur(np.repeat(inside[bottom - 2 : bottom - 1], 2 * width, axis=0), (3, 1))
        soft *= np.linspace(1, 0, 2 * width, dtype=np.float32)[:, None]
        inside[bottom - width : bottom + width] = soft
        planes[value - 1] = np.round(inside).astype(np.uint8)
    return Probability.pack(planes)


class PlainDecoder:
    """Reads in the lane's own thread: the worker process has tests of its own."""

    def start(self) -> None:
        pass

    def close(self) -> None:
        pass

    def read(self, path: Path, *, meanwhile: Callable[[Image], object] | None = None) -> Image:
        return read_image(path)


class HeldHints:
    """Stands in for the network that follows hints: it sees as much again on every side of a stroke, once it may."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()
        self.available = False
        self.asked: list[tuple[Hint, ...]] = []

    def reconsider(self) -> None:
        pass

    def look(self, image: Image) -> None:
        pass

    def mended(
        self, image: Image, mask: np.ndarray, hints: tuple[Hint, ...], *, held: np.ndarray
    ) -> tuple[Box, np.ndarray]:
        self.asked.append(hints)
        assert self.free.wait(120)
        for hint in hints:
            box, inside = stroke_pixels(replace(hint, radius=2 * hint.radius), image.shape)
            pixels = mask[box.slices]
            may = inside & ~held[box.slices] & (pixels == (0 if hint.lung else hint.value))
            pixels[may] = hint.value if hint.lung else 0
        return Box(0, 0, *image.shape), mask


class Desk:
    """A running program and the hand in front of it."""

    def __init__(self, program: Program, model: HeldModel, qtbot: QtBot) -> None:
        self.program, self.model, self.qtbot = program, model, qtbot
        self.ended = False
        self.answers = True  # whether the hand says "the mask is right" to what the checks ask about an accepted mask

    def end(self) -> None:
        """Close the program, have Qt delete it and let go of it.

        A program that is only closed stays: its signals hold what they call, which holds the program, and Qt holds
        them, where no collector looks. A worker of the suite came to hold gigabytes of them.
        """
        if self.ended:
            return
        self.ended = True
        self.model.free.set()
        hints = self.program.services.hints
        if isinstance(hints, HeldHints):
            hints.free.set()
        self.program.close(ask=False)
        if shiboken6.isValid(self.program.window):
            self.program.window.deleteLater()
        self.program.deleteLater()
        del self.program

    @property
    def review(self) -> Review:
        review = self.program.session.current
        assert review is not None
        return review

    @property
    def mask(self) -> np.ndarray:
        return self.review.mask.live.copy()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=LONG_PATIENCE_MS)

    def banner(self, name: str) -> Banner:
        """Wait for the banner of this name and return it."""
        self.until(lambda: name in self.program.messages.banners)
        words = self.program.messages.banners[name]
        return next(found for found in self.program.window.findChildren(Banner) if found.words == words)

    def press(self, name: str, words: str) -> None:
        """Click a button of a banner."""
        button = next(found for found in self.banner(name).findChildren(QPushButton) if found.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def open(self, *paths: Path) -> None:
        self.program.worklist.open_paths(paths)
        self.until(lambda: self.program.session.current is not None)

    def predicted(self) -> None:
        self.until(lambda: self.review.prediction is not None)

    def shows(self, name: str) -> None:
        self.until(lambda: self.review.image.name == name)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._rest(key)
        QTest.keyClick(self.program.window, key, modifier)
        self.answer()

    def _rest(self, key: Qt.Key) -> None:
        """Look at the picture before it is decided on, as a reader does: a quick Enter is taken for a slip."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.program.reviewing.can_accept:
            self.rested()

    def rested(self) -> None:
        """Look at the picture until an Enter is meant for it and its mask was checked."""
        self.until(lambda: self.program.reviewing.rested and self.program.analysis.at_rest)

    def reject(self, reason: Qt.Key = Qt.Key.Key_Return) -> None:
        """Reject the case on the screen, for the reason that has a key."""
        self.until(lambda: self.program.reviewing.can_decide)
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        QTest.keyClick(popup.focusWidget() or popup, reason)

    def type(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, as a keyboard does."""
        self._rest(key)
        QTest.keyClick(QApplication.focusWidget() or self.program.window, key, modifier)
        self.answer()

    def answer(self) -> None:
        """Say "the mask is right" to what the checks ask: most tests paint what no pair of lungs has."""
        while self.answers and self.program.deciding.checking.asked is not None:
            QTest.keyClick(QApplication.focusWidget() or self.program.window, Qt.Key.Key_Y)

    def paint(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Drag with the left button from one image position (row, column) to another, perhaps with a key held."""
        viewer = self.program.viewing.ensure()
        viewport = viewer.view.viewport()

        def place(share: float) -> QPoint:
            row = start[0] + share * (end[0] - start[0])
            column = start[1] + share * (end[1] - start[1])
            return viewer.camera.transform.map(QPointF(column + 0.5, row + 0.5)).toPoint()

        left = Qt.MouseButton.LeftButton
        QTest.mouseMove(viewport, place(0))
        QTest.mousePress(viewport, left, held, place(0))
        for step in range(1, 11):
            QTest.mouseMove(viewport, place(step / 10))
        QTest.mouseRelease(viewport, left, held, place(1))

    def saved(self) -> None:
        self.program.saving.flush()
        self.until(lambda: not self.program.saving.unsaved and self.program.services.lanes.disk.idle)
