"""The whole program in front of a hand: real events, each timed up to its finished paint."""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui import app
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import RIGHT, Box, PackedMask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.inference import Inference
from lungseg_gui.ui import theme
from lungseg_gui.ui.program import Program

if TYPE_CHECKING:  # the program imports it in its own way, without CUDA: 11 MB
    from lungseg_gui.ui.viewer.layer import OverlayStyle

Times = dict[str, list[float]]
"""Name of the work to milliseconds per event."""

SHAPE = (4892, 4020)
VIEW = (1600, 1000)
WARM_UP = 20
NONE, LEFT_BUTTON = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
_PATIENCE_S = 60.0
_PER_STROKE = 50


class Answers:
    """Stands in for inference where the model is not what is measured: gives the phantom's own mask, without torch."""

    device, version, notice, ready = "cpu", "drawn", "", True
    folder, weights = None, ""  # nothing whose precision could be compared
    converting = False

    def __init__(self, mask: PackedMask) -> None:
        self._mask = mask

    def load(self, *, run: bool = True) -> None:
        """Nothing to load."""

    def reload(self) -> None:
        """Nothing to load again."""

    def rest(self) -> None:
        """Nothing to free."""

    def predict(self, image: Image, **_how: object) -> Prediction:
        """Answer."""
        return Prediction(image.identity, self._mask, self.version, self.device, 0.0, 0.4)


class Desk:
    """The program with one radiograph in a view of 1600 x 1000; journal and library are written as usual.

    Parameters
    ----------
    shape : (rows, columns)
        Of the radiograph, 16 bit; at least 700 x 700, so that every event hits it at 1:1.
    predicts : bool
        Whether the bundled model predicts; otherwise the phantom's own mask stands in, and torch is not loaded.
    beside : bool
        Whether a second radiograph of the same size is shown beside.
    """

    def __init__(self, shape: tuple[int, int], *, predicts: bool = False, beside: bool = False) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="lungseg-bench-")
        home = self.home = Path(self._folder.name)
        self._path = home / "phantom.dcm"
        truth = _drawn_elsewhere(self._path, shape)
        self._other = home / "beside.dcm" if beside else None
        if self._other is not None:
            _drawn_elsewhere(self._other, shape, seed=2)
        services = app.make_services(home)
        if not predicts:
            services = replace(services, inference=cast(Inference, Answers(truth)))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, "dark")
        self.program = Program(services)
        self.session = self.program.session
        self.dabs = self.writes = 0
        """Events that wrote to the mask, and how often it was written."""
        self.settled: list[float] = []
        """Milliseconds from each timed act until nothing was left to paint in the whole window, panels included."""
        self._painted = 0.0
        self._stop: Callable[[], None] = lambda: None

    def __enter__(self) -> Desk:
        program = self.program
        program.window.show()
        self.viewer = program.viewing.ensure()
        self.view = self.viewer.view
        program.start((self._path,), resume=False, ahead=False)
        self.until("a prediction", lambda: self._review is not None and self._review.prediction is not None)
        if self._other is not None:
            program.beside.show(str(self._other))
            self.until("the picture beside", lambda: self._has_mask_beside)
        self._make_room()
        program.window.activateWindow()  # keys are for the window that has the focus
        self.until("the keyboard's focus", program.window.isActiveWindow)
        self._stop = self.review.mask.listen(self._count)
        self.view.painted.connect(self._on_paint)
        self.rest()
        return self

    @property
    def _has_mask_beside(self) -> bool:
        viewers = self.program.viewing.viewers.all
        review = viewers[-1].review if len(viewers) > 1 else None
        return review is not None and review.prediction is not None

    def _make_room(self) -> None:
        """Give the window the size in which the view has its own, on whatever screen."""
        window, wanted = self.program.window, QSize(*VIEW)
        for _ in range(3):  # bars may wrap otherwise in the new size
            missing = wanted - self.viewer.size()
            if self._other is not None:
                missing.setWidth(2 * missing.width())  # the picture beside grows with it
            window.resize(window.size() + missing)
            QApplication.processEvents()
        if self.view.viewport().visibleRegion().boundingRect().size() != wanted:
            raise LungSegError(
                f"The view cannot be made {VIEW[0]} x {VIEW[1]} pixels here.",
                remedy="Run it on a larger screen, or without one: QT_QPA_PLATFORM=offscreen.",
            )

    def __exit__(self, *_: object) -> None:
        self._stop()
        self.view.painted.disconnect(self._on_paint)
        self.program.close(ask=False)
        self.program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._folder.cleanup()

    @property
    def _review(self) -> Review | None:
        return self.session.current

    @property
    def review(self) -> Review:
        """The review on the screen."""
        review = self._review
        assert review is not None
        return review

    def _count(self, box: Box) -> None:
        self.writes += 1

    def _on_paint(self) -> None:
        self._painted = time.perf_counter()

    # -- waiting
    def until(self, what: str, condition: Callable[[], bool], *, seconds: float = _PATIENCE_S) -> None:
        """Let the window live until something holds.

        Raises
        ------
        LungSegError
            If it does not become true.
        """
        end = time.monotonic() + seconds
        while not condition():
            wait(5)
            if time.monotonic() > end:
                raise LungSegError(f"Nothing was measured: {what} did not come.", remedy="Run the benchmark again.")

    def rest(self) -> None:
        """Wait until the window has nothing to do: what followed the last work must not count for the next."""
        lanes, journals = self.program.services.lanes, self.program.services.journals
        working = (lanes.check, lanes.disk, lanes.browse)  # there the first prediction has its precision compared
        self.until("rest", lambda: all(lane.idle for lane in working) and not journals.unsaved)
        wait(300)

    def _until_painted(self) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not self._painted:
            QApplication.processEvents()
            if time.monotonic() > end:
                raise LungSegError("The viewer did not paint.", remedy="Run it where windows can be shown.")
        QApplication.processEvents()

    # -- looking
    def look(self, place: str) -> None:
        """Fit the image, or show its middle at 1:1, and wait until nothing is left to do."""
        self.show(place)
        self.rest()

    def show(self, place: str) -> None:
        """Fit the image, or show its middle at 1:1."""
        with self._settled():
            self.viewer.fit()
            if place == "1to1":
                self.viewer.actual_size()
            self.view.viewport().update()

    def style(self, **changes: object) -> None:
        """Change how the mask is drawn, such as ``outlined=False``."""
        with self._settled():
            style: OverlayStyle = self.view.overlay.style
            self.viewer.set_overlay_style(replace(style, **changes))  # pyright: ignore[reportArgumentType]

    @contextmanager
    def _settled(self) -> Generator[None]:
        self._painted = 0.0
        yield
        self._until_painted()

    # -- the hand
    def hold(self, tool: Tool, *, segment: int = RIGHT, radius: float = 30.0) -> None:
        """Take a tool; the radius is in pixels of the image."""
        spacing = self.review.image.spacing
        assert spacing is not None
        self.session.set_tools(tool=tool, segment=segment, radius=radius * spacing.column, protect_other=False)

    def time(self, act: Callable[[], object]) -> float:
        """Return the milliseconds from an act to the finished paint of the view; :attr:`settled` gets the rest."""
        self._painted = 0.0
        start = time.perf_counter()
        act()
        self._until_painted()
        self.settled.append((time.perf_counter() - start) * 1e3)
        return (self._painted - start) * 1e3

    def send(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton = NONE
    ) -> Callable[[], object]:
        """Return an act that sends one mouse event to the view."""
        viewport = self.view.viewport()
        there = QPointF(viewport.mapToGlobal(at.toPoint()))
        event = QMouseEvent(kind, at, there, button, held, Qt.KeyboardModifier.NoModifier)
        return lambda: QCoreApplication.sendEvent(viewport, event)

    def key(self, key: Qt.Key, *, control: bool = False, shift: bool = False) -> float:
        """Time a key up to the finished paint."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        if shift:
            modifier = Qt.KeyboardModifier.ShiftModifier
        return self.time(lambda: QTest.keyClick(self.program.window, key, modifier))

    def drag(self, button: Qt.MouseButton, events: int) -> list[float]:
        """Time the moves of a drag around the middle of the view."""
        path = list(wandering(events + WARM_UP))
        self.send(QEvent.Type.MouseButtonPress, path[0], button, button)()
        times = [self.time(self.send(QEvent.Type.MouseMove, at, NONE, button)) for at in path]
        self.send(QEvent.Type.MouseButtonRelease, path[-1], button)()
        return times[WARM_UP:]

    def stroke(self, events: int, other: Times | None = None) -> list[float]:
        """Time the moves of strokes; press and release, each to its paint, are added to ``other``.

        ``brush-release-window`` ends only when the panels have followed, too.

        Raises
        ------
        LungSegError
            If dabs were lost.
        """
        moves: list[float] = []
        other = {} if other is None else other
        path = list(wandering(events + WARM_UP))
        before, sent = self.dabs, 0
        for first in range(0, len(path), _PER_STROKE):
            part = path[first : first + _PER_STROKE]
            press = self._dab(self.send(QEvent.Type.MouseButtonPress, part[0], LEFT_BUTTON, LEFT_BUTTON))
            moves += [self._dab(self.send(QEvent.Type.MouseMove, at, NONE, LEFT_BUTTON)) for at in part]
            release = self.send(QEvent.Type.MouseButtonRelease, part[-1], LEFT_BUTTON)
            other.setdefault("brush-press", []).append(press)
            other.setdefault("brush-release", []).append(self._nudged(release))
            other.setdefault("brush-release-window", []).append(self.settled[-1])
            sent += len(part) + 1
        if self.dabs - before != sent:
            raise LungSegError(
                f"{sent} events were delivered, {self.dabs - before} dabs applied.", remedy="Report this error."
            )
        return moves[WARM_UP:]

    def _dab(self, act: Callable[[], object]) -> float:
        """Time an event, and count it where it wrote to the mask."""
        before = self.writes
        took = self._nudged(act)
        self.dabs += self.writes > before
        return took

    def _nudged(self, act: Callable[[], object]) -> float:
        # What changes only outside of the view would wait for its paint for ever.
        return self.time(lambda: (act(), self.view.viewport().update(0, 0, 1, 1)))

    def turn(self, angle: int) -> float:
        """Time a turn of the wheel in the middle of the view; 120 is a notch."""
        viewport = self.view.viewport()
        at = QPointF(VIEW[0] / 2.0, VIEW[1] / 2.0)
        there = QPointF(viewport.mapToGlobal(at.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, there, QPoint(), QPoint(0, angle), NONE, Qt.KeyboardModifier.NoModifier, phase, False)
        return self.time(lambda: QCoreApplication.sendEvent(viewport, event))


def wait(milliseconds: int) -> None:
    """Let the window live for a while; ``QTest.qWait`` would keep Python's lock, and hold up every worker with it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _drawn_elsewhere(path: Path, shape: tuple[int, int], *, seed: int = 1) -> PackedMask:
    """Draw a phantom in a child process: the gigabyte that it takes must not count as the program's."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_draw, path, shape, seed).result()


def _draw(path: Path, shape: tuple[int, int], seed: int) -> PackedMask:
    from lungseg_gui.services.phantom import draw, write_dicom  # with pydicom, which is not weighed here

    phantom = draw(seed, shape=shape, bits=16)
    write_dicom(path, phantom)
    return PackedMask.pack(phantom.mask)


def wandering(events: int) -> Iterator[QPointF]:
    """Points on a wandering curve inside the view, some 8 pixels apart, each another than the last."""
    width, height = VIEW
    for number in range(events):
        angle = number * 0.031
        x = width / 2.0 + 240.0 * np.sin(angle) + 20.0 * np.sin(11.0 * angle)
        y = height / 2.0 + 260.0 * np.sin(1.37 * angle) + 20.0 * np.cos(9.0 * angle)
        yield QPointF(round(float(x)), round(float(y)) + number % 2)
