"""Two pictures that move together: what is zoomed, panned or windowed in one follows in the other."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.study import Voi
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.canvas import Canvas


class Link(QObject):
    """Keeps two pictures in the relative position that they have when they are linked; Fit fits both.

    A window moves in the other picture by the same share of its own first window: two machines store other values.
    """

    def __init__(self, one: Canvas, other: Canvas) -> None:
        super().__init__(one)
        self._pair = one, other
        self._views = self._windows = self._busy = False
        self._centres = {one: (0.0, 0.0), other: (0.0, 0.0)}
        self._zooms = {one: 1.0, other: 1.0}
        for mover, follower in ((one, other), (other, one)):
            mover.looked.connect(lambda fits, mover=mover, follower=follower: self._look(mover, follower, fits=fits))
            mover.window_changed.connect(lambda *_, mover=mover, follower=follower: self._window(mover, follower))

    # -- zoom and pan
    @property
    def views(self) -> bool:
        """Whether zoom and pan are linked."""
        return self._views

    def link_views(self, linked: bool) -> None:
        """Link zoom and pan from where both pictures are now, or let each go its own way."""
        self._views = linked
        self._hold()

    def _hold(self) -> None:
        for canvas in self._pair:
            self._centres[canvas], self._zooms[canvas] = canvas.camera.centre, canvas.camera.zoom

    def _look(self, mover: Canvas, follower: Canvas, *, fits: bool) -> None:
        if self._busy or not self._views or follower.review is None or mover.review is None:
            return
        self._busy = True
        try:
            if fits:
                follower.fit()
                self._hold()
            else:
                follower.look_while_zooming(self._camera(mover, follower))
        finally:
            self._busy = False

    def _camera(self, mover: Canvas, follower: Canvas) -> Camera:
        """Return where the follower looks: as far from where it was linked, on the screen, as the mover is."""
        ratio = self._zooms[follower] / self._zooms[mover]
        before, now = self._centres[mover], mover.camera.centre
        (a, b), (c, d) = mover.camera.linear
        x, y = now[0] - before[0], now[1] - before[1]
        camera = follower.camera.with_zoom(mover.camera.zoom * ratio)
        logical = (a * x + b * y) / camera.ratio, (c * x + d * y) / camera.ratio
        return camera.centred_on(self._centres[follower]).panned(-logical[0], -logical[1])

    # -- windows
    @property
    def windows(self) -> bool:
        """Whether windows are linked."""
        return self._windows

    def link_windows(self, linked: bool) -> None:
        """Link windows, gamma and inversion from the next change on, or let each picture have its own."""
        self._windows = linked

    def _window(self, mover: Canvas, follower: Canvas) -> None:
        now = mover.voi
        if self._busy or not self._windows or now is None or not mover.presets() or not follower.presets():
            return
        self._busy = True
        try:
            if follower.inverted != mover.inverted:
                follower.invert()
            if follower.gamma != mover.gamma:
                follower.set_gamma(mover.gamma)
            follower.set_window(_alike(now, mover.presets()[0], follower.presets()[0]))
        finally:
            self._busy = False


def _alike(now: Voi, here: Voi, there: Voi) -> Voi:
    """Return the window that is to ``there`` what ``now`` is to ``here``."""
    if (now.centre, now.width, now.table) == (here.centre, here.width, here.table):
        return there
    share = there.width / max(here.width, 1e-6)
    function = there.function if there.table is None else "linear"
    return Voi("Manual", there.centre + (now.centre - here.centre) * share, max(1.0, now.width * share), function)
