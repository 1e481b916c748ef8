"""napari's brush, undo and contrast beside ours: same image, same view, same moment, same figures.

``python -m tests.bench.napari_paint [--napari PYTHON] [--json]`` from the root of the checkout, on a screen (or under
``xvfb-run -a -s "-screen 0 2400x1300x24"``). napari is no requirement of lungseg; where this interpreter has none,
``--napari`` names one that has::

    python3 -m venv PLACE && PLACE/bin/pip install "napari[pyqt6]"
    python -m tests.bench.napari_paint --napari PLACE/bin/python

Without napari it says so and ends with status 0.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_VIEW = (1600, 1000)
_RADIUS = 30.0
_WARM_UP = 10
_PATIENCE_S = 30.0
_OURS = {"brush": ("brush-fitted", "brush-1to1"), "window": ("window-fitted", "window-1to1", "undo", "redo")}


# -- what runs in napari's interpreter
class Peer:
    """A napari window with a 16 bit image and its labels, and a hand that sends events."""

    def __init__(self, shape: tuple[int, int]) -> None:
        import numpy as np

        napari: Any = import_module("napari")
        application: Any = import_module("qtpy.QtWidgets").QApplication
        rows, columns = np.indices(shape, np.float32)
        noise = np.random.default_rng(0).integers(0, 4096, shape).astype(np.uint16)
        pixels = noise + (columns / shape[1] * 60000).astype(np.uint16)
        mask = np.zeros(shape, np.uint8)
        for value, middle in ((1, 0.3), (2, 0.7)):
            y, x = (rows / shape[0] - 0.5) / 0.34, (columns / shape[1] - middle) / 0.16
            mask[x * x + y * y < 1] = value
        self.viewer: Any = napari.Viewer(show=True)
        self.image: Any = self.viewer.add_image(pixels, contrast_limits=(0, 65535))
        self.labels: Any = self.viewer.add_labels(mask)
        self.labels.mode, self.labels.brush_size, self.labels.selected_label = "paint", 2 * _RADIUS, 1
        canvas = self.viewer.window._qt_viewer.canvas
        self.widget: Any = canvas.native
        self.process: Callable[[], object] = application.processEvents
        self._drawn = False
        canvas._scene_canvas.events.draw.connect(lambda _event: self._note(), position="last")
        window = self.viewer.window._qt_window
        for _ in range(3):
            extra = [window.width() - self.widget.width(), window.height() - self.widget.height()]
            window.resize(_VIEW[0] + extra[0], _VIEW[1] + extra[1])
            self._rest(0.3)
        self.size = (self.widget.width(), self.widget.height())

    def _note(self) -> None:
        self._drawn = True

    def _rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.process()

    def look(self, place: str) -> None:
        """Fit the image, or show its middle at 1:1."""
        self.viewer.reset_view()
        if place == "1to1":
            scene = getattr(self.viewer, "scene", self.viewer)  # since 0.9
            scene.camera.zoom = 1.0
        self._rest(1.0)

    def time(self, act: Callable[[], object]) -> float:
        """Return the milliseconds from an act to its finished paint."""
        self._drawn = False
        start = time.perf_counter()
        act()
        self.widget.update()  # what changes nothing on the screen would be waited for in vain
        while not self._drawn:
            self.process()
            if time.perf_counter() - start > _PATIENCE_S:
                raise SystemExit("napari did not paint: is its window on a screen?")
        self.process()
        return (time.perf_counter() - start) * 1e3

    def _send(self, kind: str, at: tuple[float, float], button: str, held: str) -> Callable[[], object]:
        core: Any = import_module("qtpy.QtCore")
        application: Any = import_module("qtpy.QtWidgets").QApplication
        point = core.QPointF(*at)
        there = core.QPointF(self.widget.mapToGlobal(point.toPoint()))
        event = import_module("qtpy.QtGui").QMouseEvent(
            getattr(core.QEvent.Type, kind),
            point,
            there,
            getattr(core.Qt.MouseButton, button),
            getattr(core.Qt.MouseButton, held),
            core.Qt.KeyboardModifier.NoModifier,
        )
        return lambda: application.sendEvent(self.widget, event)

    def stroke(self, path: Sequence[tuple[float, float]]) -> list[float]:
        """Time the moves of one stroke."""
        self._send("MouseMove", path[0], "NoButton", "NoButton")()
        self._send("MouseButtonPress", path[0], "LeftButton", "LeftButton")()
        self._rest(0.2)
        times = [self.time(self._send("MouseMove", at, "NoButton", "LeftButton")) for at in path]
        self._send("MouseButtonRelease", path[-1], "LeftButton", "NoButton")()
        self._rest(0.2)
        return times

    def contrast(self, events: int) -> list[float]:
        """Time changes of the contrast limits, as its slider makes them."""

        def change(number: int) -> None:
            self.image.contrast_limits = (100.0 * number, 65535.0 - 50.0 * number)

        return [self.time(lambda number=number: change(number)) for number in range(1, events + 1)]


def measure_peer(shape: tuple[int, int], events: int) -> dict[str, Any]:
    """Measure napari in this process, in the schema of ``lungseg bench``."""
    from lungseg_gui.bench import statistics
    from lungseg_gui.bench.machine import describe_machine

    works: dict[str, list[float]] = {}
    peer = Peer(shape)
    for place in ("fitted", "1to1"):
        peer.look(place)
        before = peer.labels.data.copy()
        works[f"brush-{place}"] = peer.stroke(list(_path(events + _WARM_UP)))[_WARM_UP:]
        if (before == peer.labels.data).all():
            raise SystemExit("napari's brush painted nothing: this version takes other events.")
        works[f"window-{place}"] = peer.contrast(events // 2)
    for number in range(12):
        peer.labels.selected_label = 1 + number % 2
        peer.stroke(list(_path(25)))
    works["undo"] = [peer.time(peer.labels.undo) for _ in range(10)]
    works["redo"] = [peer.time(peer.labels.redo) for _ in range(10)]
    facts = {"napari": version("napari"), "shape": list(shape), "view": list(peer.size)}
    peer.viewer.close()
    figures = {name: statistics(samples) for name, samples in works.items()}
    return {"machine": describe_machine(), "works": figures, "facts": facts}


def _path(events: int) -> Iterator[tuple[float, float]]:
    """Points on the curve that ``lungseg bench`` follows, too."""
    for number in range(events):
        angle = number * 0.031
        x = _VIEW[0] / 2.0 + 240.0 * math.sin(angle) + 20.0 * math.sin(11.0 * angle)
        y = _VIEW[1] / 2.0 + 260.0 * math.sin(1.37 * angle) + 20.0 * math.cos(9.0 * angle)
        yield float(round(x)), float(round(y) + number % 2)


# -- what runs in ours
def has_napari(python: str) -> bool:
    """Whether an interpreter has napari."""
    if python == sys.executable:
        return find_spec("napari") is not None
    try:
        return subprocess.run([python, "-c", "import napari"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def compare(python: str, events: int) -> dict[str, Any]:
    """Measure ours, then napari's, each in a process of its own."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(_ROOT), str(_ROOT / "model")))}
    ours: dict[str, Any] = {}
    for name, works in _OURS.items():
        script = "import sys; from lungseg_gui.cli import main; sys.exit(main(sys.argv[1:]))"
        found = _json([sys.executable, "-c", script, "bench", name, "--json"], environment)
        ours |= {work: found["works"][work] for work in works}
    peer = _json([python, str(Path(__file__)), "--peer", "--events", str(events)], environment)
    return {"machine": peer["machine"], "works": {"lungseg": ours, "napari": peer["works"]}, "facts": peer["facts"]}


def _json(command: list[str], environment: Mapping[str, str]) -> dict[str, Any]:
    run = subprocess.run(command, env=dict(environment), cwd=_ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(run.stdout.strip().splitlines()[-1] if "--peer" in command else run.stdout)


def table(result: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines that a person reads."""
    ours, theirs = result["works"]["lungseg"], result["works"]["napari"]
    yield f"{'median / p95 ms':16}{'lungseg':>18}{'napari ' + result['facts']['napari']:>18}"
    for work in theirs:
        cells = [f"{side[work]['median_ms']:.1f} / {side[work]['p95_ms']:.1f}" for side in (ours, theirs)]
        yield f"{work:16}{cells[0]:>18}{cells[1]:>18}"


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--napari", default=sys.executable, metavar="PYTHON", help="an interpreter that has napari")
    parser.add_argument("--events", type=int, default=100)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--peer", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peer:
        sys.stdout.write(json.dumps(measure_peer((4892, 4020), options.events)) + "\n")
        return 0
    if not has_napari(options.napari):
        sys.stdout.write("napari is not installed here: nothing was compared. --help says how to get it.\n")
        return 0
    result = compare(options.napari, options.events)
    sys.stdout.write(json.dumps(result, indent=1) + "\n" if options.json else "\n".join(table(result)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
