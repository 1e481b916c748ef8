"""A hand and a camera in front of the real window: events of the X server, pictures, and the window's stalls.

Needs Xvfb, openbox and xdotool. For ``tests.e2e.walk`` and ``tests.e2e.correct``.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from lungseg_gui.core.review import Review
    from lungseg_gui.ui.program import Program

PATIENCE_S = 120
_PAUSE_S = 0.012  # between two moves of the hand: 80 a second
_BEAT_MS = 5
Place = tuple[float, float]
"""Row and column, pixels of the image; the middle of the first pixel is (0, 0)."""


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
                try:
                    yield
                finally:
                    windows.terminate()
        finally:
            server.terminate()


def rim(region: NDArray[np.bool_], *, points: int = 90) -> list[Place]:
    """Return places along the outline of a region, at even distances."""
    found, _ = cv2.findContours(region.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    line = max(found, key=len)[:, 0, :]
    chosen = np.linspace(0, len(line) - 1, points).astype(int)
    return [(float(y), float(x)) for x, y in line[chosen]]


class Hand:
    """Clicks, types and draws in the window of a program, takes pictures, and measures how long it stands still.

    Attributes
    ----------
    longest : (float, str)
        The longest stall of all, ms, and the picture before which it came.
    """

    def __init__(self, program: Program, out: Path) -> None:
        from PySide6.QtCore import QTimer

        self.program, self.out = program, out
        self.strokes = 0
        self.longest = (0.0, "")
        self._step = 0
        self._stall_ms = 0.0
        self._last = time.perf_counter()
        self._beat = QTimer()
        self._beat.timeout.connect(self._measure)
        self._beat.start(_BEAT_MS)

    @property
    def review(self) -> Review:
        """The one on the screen."""
        review = self.program.session.current
        assert review is not None, "no image is open"
        return review

    # -- time
    def _measure(self) -> None:
        now = time.perf_counter()
        self._stall_ms = max(self._stall_ms, 1000 * (now - self._last) - _BEAT_MS)
        self._last = now

    def rest(self, seconds: float) -> None:
        """Let the window live, and measure how it does; what lies between two rests is the script's own time."""
        from PySide6.QtCore import QEventLoop, QTimer

        self._last = time.perf_counter()
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()
        self._measure()

    def until(self, what: str, condition: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
        """Wait, the window alive."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                self.picture("gave up")
                raise SystemExit(f"{what} did not happen within {seconds} s")
            self.rest(0.05)

    # -- keys and mouse
    def do(self, *words: object) -> None:
        """Send real events to the X server."""
        self._send(words)
        self.rest(0.15)

    def _send(self, words: Sequence[object]) -> None:
        with subprocess.Popen(["xdotool", *map(str, words)]) as moving:
            self.until("the end of a movement", lambda: moving.poll() is not None)
        assert moving.returncode == 0, f"xdotool: {words}"

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in the middle of what can be seen of it or at a point of it."""
        self.until(f"{widget.accessibleName() or type(widget).__name__} on the screen", lambda: _seen(widget))
        place = widget.mapToGlobal(widget.visibleRegion().boundingRect().center() if at is None else at)
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

    def draw(self, path: Sequence[Place], *, control: bool = False) -> None:
        """Drag along places of the image as fast as a hand does, and close the line where that is what was drawn."""
        points = [self._on_screen(place) for place in path]
        words: list[object] = ["keydown", "ctrl"] if control else []
        words += ["mousemove", points[0].x(), points[0].y(), "sleep", 0.05, "mousedown", 1]
        for point in points[1:]:
            words += ["mousemove", point.x(), point.y(), "sleep", _PAUSE_S]
        words += ["mouseup", 1]
        words += ["keyup", "ctrl"] if control else []
        self._send(words)
        self.rest(0.1)
        self.strokes += 1
        if self.program.viewing.outline_open:
            self.do("key", "Return")

    def accept(self, written: Callable[[], bool]) -> None:
        """Press Enter, and Y for each thing that the checks ask about, until the case is written."""
        checking, program = self.program.deciding.checking, self.program
        self.until("a mask that was checked", lambda: program.analysis.at_rest and program.reviewing.rested)
        self.do("key", "Return")
        while checking.asked is not None:
            self.say(f"the checks ask: {checking.asked.sentence}")
            self.do("key", "y")
        self.until("an acceptance", written)

    def _on_screen(self, place: Place) -> QPoint:
        from PySide6.QtCore import QPointF

        viewer = self.program.viewing.ensure()
        point = viewer.camera.transform.map(QPointF(place[1] + 0.5, place[0] + 0.5)).toPoint()
        return viewer.view.viewport().mapToGlobal(point)

    # -- what is seen
    def picture(self, name: str) -> None:
        """Take a picture of the whole screen, and tell the longest stall since the last one."""
        self._step += 1
        self.rest(0.4)
        path = self.out / f"{self._step:02} {name}.png"
        self.program.window.screen().grabWindow(0).save(str(path))
        stall, self._stall_ms = self._stall_ms, 0.0
        self.longest = max(self.longest, (stall, name))
        self.say(f"{path.name}: longest stall {stall:.0f} ms")

    @staticmethod
    def say(words: str) -> None:
        """Tell on standard output."""
        sys.stdout.write(words + "\n")
        sys.stdout.flush()

    def predicted(self) -> bool:
        """Whether the image on the screen has its prediction."""
        review = self.program.session.current
        return review is not None and review.prediction is not None


def _seen(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
