"""Times of the viewer: real events through the real widget, each up to its finished paint."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from lungseg_gui.core.mask import LEFT, RIGHT, Box, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session, Tool
from lungseg_gui.core.study import Image, Pixels
from lungseg_gui.ui.viewer.pointer import Pointer
from lungseg_gui.ui.viewer.view import View
from lungseg_gui.ui.viewer.viewer import Viewer

Times = dict[str, list[float]]
"""Name of the work to milliseconds per event."""

SHAPE = (4892, 4020)
_VIEW = (1600, 1000)
_WARM_UP = 20
_PATIENCE_S = 10.0
_LEFT, _RIGHT_BUTTON, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
_NONE = Qt.MouseButton.NoButton


def brush(*, shape: tuple[int, int] = SHAPE, radius: float = 30.0, events: int = 400) -> Times:
    """Time brush events, with the ring and a status line that follow the pointer.

    Parameters
    ----------
    shape : (rows, columns)
        Of the image, 16 bit; at least 700 x 700, so that every event hits it at 1:1.
    radius : float
        Of the brush, in pixels.
    events : int
        Moves per work; the first ones, which warm up, are not counted.

    Returns
    -------
    dict
        ``brush-fitted`` and ``brush-1to1`` (fill alone), the same with ``-outlined`` (as the program starts: fill and
        outline), and ``brush-press`` and ``brush-release``: milliseconds per event.

    Raises
    ------
    RuntimeError
        If a work applied another number of dabs than the events that were sent.
    """
    times: Times = {"brush-press": [], "brush-release": []}
    with _Desk(shape) as desk:
        desk.session.set_tools(tool=Tool.BRUSH, segment=RIGHT, radius=radius, protect_other=False)
        style = desk.viewer.view.overlay.style
        for suffix, outlined in (("", False), ("-outlined", True)):
            desk.viewer.set_overlay_style(replace(style, outlined=outlined))
            for place in ("fitted", "1to1"):
                desk.look(place)
                times[f"brush-{place}{suffix}"] = desk.stroke(events, times)
    return times


def window(*, shape: tuple[int, int] = SHAPE, events: int = 120) -> Times:
    """Time drags of window/level and of the image, and turns of the wheel; fill and outline are shown.

    Returns
    -------
    dict
        ``window-fitted``, ``window-1to1``, ``pan-fitted``, ``pan-1to1``, ``zoom``, ``undo``, ``redo``, ``overlay``:
        milliseconds per event.
    """
    times: Times = {}
    with _Desk(shape) as desk:
        for place in ("fitted", "1to1"):
            for name, button in (("window", _RIGHT_BUTTON), ("pan", _MIDDLE)):
                desk.look(place)
                times[f"{name}-{place}"] = desk.drag(button, events)
        desk.look("fitted")
        times["zoom"] = desk.zoom(events)
        times |= desk.history(events // 4)
        times["overlay"] = desk.opacity(events // 4)
    return times


class _Desk:
    """A window with a viewer and a status line, and a hand that sends events."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self.session = Session()
        image = Image(
            uid="bench", pixels=_pixels(shape), bits=16, source=Path("bench.png"), format="PNG", spacing_note="bench"
        )
        self.review = Review(image)
        self.review.resume(_mask(shape), status=Status.PREDICTED, edited=False, based_on="")
        self.dabs = 0
        self._wrote = False
        self._stop = self.review.mask.listen(self._count)
        self.session.show(self.review)
        self.viewer = Viewer()
        self.viewer.setFixedSize(*_VIEW)
        self._status = QLabel(" ")
        self._window = QWidget()
        layout = QVBoxLayout(self._window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.viewer)
        layout.addWidget(self._status)
        self.viewer.pointer_moved.connect(self._tell)
        self._painted = False
        self.view: View = self.viewer.view
        self.view.painted = self._on_paint

    def __enter__(self) -> _Desk:
        self._window.show()
        self.viewer.show_review(self.review, self.session)
        self._until_painted()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()
        self.view.painted = None
        self._window.close()
        self._window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _count(self, box: Box) -> None:
        self._wrote = True

    def _tell(self, pointer: Pointer | None) -> None:
        self._status.setText("" if pointer is None else f"{pointer.column}, {pointer.row} px  {pointer.value:.0f}")

    def _on_paint(self) -> None:
        self._painted = True

    def _until_painted(self) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not self._painted:
            QApplication.processEvents()
            if time.monotonic() > end:
                raise RuntimeError("the viewer did not paint: is its window on a screen?")
        QApplication.processEvents()

    def look(self, place: str) -> None:
        """Fit the image, or show its middle at 1:1."""
        with self._settled():
            self.viewer.fit()
            if place == "1to1":
                self.viewer.actual_size()

    @contextmanager
    def _settled(self) -> Generator[None]:
        """Wait until what was done is painted."""
        self._painted = False
        yield
        self._until_painted()

    def time(self, act: Callable[[], object]) -> float:
        """Return the milliseconds from an act to its finished paint."""
        self._painted = False
        start = time.perf_counter()
        act()
        self._until_painted()
        return (time.perf_counter() - start) * 1e3

    def send(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton = _NONE
    ) -> Callable[[], object]:
        """Return an act that sends one mouse event to the view."""
        viewport = self.view.viewport()
        there = QPointF(viewport.mapToGlobal(at.toPoint()))
        event = QMouseEvent(kind, at, there, button, held, Qt.KeyboardModifier.NoModifier)
        return lambda: QCoreApplication.sendEvent(viewport, event)

    def drag(self, button: Qt.MouseButton, events: int) -> list[float]:
        """Time the moves of a drag around the middle of the view."""
        path = list(_path(events + _WARM_UP))
        self.send(QEvent.Type.MouseButtonPress, path[0], button, button)()
        times = [self.time(self.send(QEvent.Type.MouseMove, at, _NONE, button)) for at in path]
        self.send(QEvent.Type.MouseButtonRelease, path[-1], button)()
        return times[_WARM_UP:]

    def stroke(self, events: int, other: Times) -> list[float]:
        """Time the moves of strokes; press and release are added to ``other``.

        Raises
        ------
        RuntimeError
            If dabs were lost.
        """
        moves: list[float] = []
        per_stroke = 50
        path = list(_path(events + _WARM_UP))
        before, sent = self.dabs, 0
        for first in range(0, len(path), per_stroke):
            part = path[first : first + per_stroke]
            pressed = self._dab(self.send(QEvent.Type.MouseButtonPress, part[0], _LEFT, _LEFT))
            moves += [self._dab(self.send(QEvent.Type.MouseMove, at, _NONE, _LEFT)) for at in part]
            start = time.perf_counter()
            self.send(QEvent.Type.MouseButtonRelease, part[-1], _LEFT)()
            other["brush-press"].append(pressed)
            other["brush-release"].append((time.perf_counter() - start) * 1e3)
            sent += len(part) + 1
            QApplication.processEvents()
        if self.dabs - before != sent:
            raise RuntimeError(f"{sent} events were delivered, {self.dabs - before} dabs applied")
        return moves[_WARM_UP:]

    def _dab(self, act: Callable[[], object]) -> float:
        """Time an event, and count it where it wrote to the mask."""
        self._wrote = False
        # A press that changes only what lies outside of the view would wait for ever.
        took = self.time(lambda: (act(), self.view.viewport().update(0, 0, 1, 1)))
        self.dabs += self._wrote
        return took

    def zoom(self, events: int) -> list[float]:
        """Time turns of the wheel: in and out again, each from fitted to 1:1 or so."""
        at = QPointF(_VIEW[0] / 2.0, _VIEW[1] / 2.0)
        times = [self.time(self._turn(at, 40 if (number // 20) % 2 == 0 else -40)) for number in range(events)]
        return times[_WARM_UP:]

    def _turn(self, at: QPointF, angle: int) -> Callable[[], object]:
        viewport = self.view.viewport()
        there = QPointF(viewport.mapToGlobal(at.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, there, QPoint(), QPoint(0, angle), _NONE, Qt.KeyboardModifier.NoModifier, phase, False)
        return lambda: QCoreApplication.sendEvent(viewport, event)

    def history(self, events: int) -> Times:
        """Time undo and redo of strokes at 1:1."""
        self.session.set_tools(tool=Tool.BRUSH, segment=LEFT, radius=30.0, protect_other=False)
        self.look("1to1")
        self.stroke(50 * events, {"brush-press": [], "brush-release": []})
        times: Times = {"undo": [], "redo": []}
        for _ in range(events):
            times["undo"].append(self.time(self.session.undo))
        for _ in range(events):
            times["redo"].append(self.time(self.session.redo))
        return times

    def opacity(self, events: int) -> list[float]:
        """Time changes of the fill."""
        acts = [lambda value=value: self.viewer.set_overlay(value, False) for value in np.linspace(0.0, 0.6, events)]
        return [self.time(act) for act in acts]


def _path(events: int) -> Iterator[QPointF]:
    """Points on a wandering curve inside the view, some 8 pixels apart, each another than the last."""
    width, height = _VIEW
    for number in range(events):
        angle = number * 0.031
        x = width / 2.0 + 240.0 * np.sin(angle) + 20.0 * np.sin(11.0 * angle)
        y = height / 2.0 + 260.0 * np.sin(1.37 * angle) + 20.0 * np.cos(9.0 * angle)
        yield QPointF(round(float(x)), round(float(y)) + number % 2)


def _pixels(shape: tuple[int, int]) -> Pixels:
    """Noise on a gradient, (H, W) uint16."""
    noise = np.random.default_rng(0).integers(0, 4096, shape, dtype=np.uint16)
    noise += np.linspace(0, 60000, shape[1]).astype(np.uint16)[None, :]
    noise.setflags(write=False)
    return noise


def _mask(shape: tuple[int, int]) -> Mask:
    """Two ellipses where lungs might be."""
    rows, columns = shape
    mask = np.zeros(shape, np.uint8)
    for value, middle in ((RIGHT, 0.3), (LEFT, 0.7)):
        axes = (round(0.16 * columns), round(0.34 * rows))
        cv2.ellipse(mask, (round(middle * columns), rows // 2), axes, 0, 0, 360, value, -1)
    return mask
