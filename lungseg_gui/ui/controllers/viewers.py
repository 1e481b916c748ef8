"""The viewer of the open case and one beside it; the review of the active one is the session's current review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.session import Session
from lungseg_gui.ui.quick_imports import without_cuda
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:  # pyqtgraph takes 0.3 s: it is loaded after the window's first paint
    from lungseg_gui.ui.viewer.pair import Pair
    from lungseg_gui.ui.viewer.viewer import Viewer


class Viewers(QObject):
    """Makes the viewers when they are needed, and knows which one the hand is turned to.

    Signals
    -------
    made(Viewer)
        One is there.
    activated()
        Another one is the active one.
    """

    made = Signal(object)
    activated = Signal()

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._active: Viewer | None = None
        self._main: Viewer | None = None
        self._beside: Viewer | None = None
        self._pair: Pair | None = None

    def ensure(self) -> Viewer:
        """Return the viewer of the open case; the first call loads pyqtgraph."""
        if self._main is None:
            with without_cuda():
                from lungseg_gui.ui.viewer.pair import Pair
                from lungseg_gui.ui.viewer.viewer import Viewer

            self._main = self._active = Viewer()
            self._pair = Pair(self._main)
            self._pair.entered.connect(self.activate)
            self._window.set_viewer(self._pair)
            self.made.emit(self._main)
        return self._main

    def ensure_beside(self, bar: QWidget) -> Viewer:
        """Return the second viewer; the first call makes it, with a bar above both."""
        if self._beside is None:
            from lungseg_gui.ui.viewer.viewer import Viewer

            self.ensure()
            assert self._pair is not None
            self._beside = Viewer()
            self._pair.add_beside(self._beside, bar)
            self.made.emit(self._beside)
        return self._beside

    @property
    def main(self) -> Viewer | None:
        """The viewer of the open case, once there is one."""
        return self._main

    @property
    def active(self) -> Viewer | None:
        """The one that everything acts on, once there is one."""
        return self._active

    @property
    def all(self) -> tuple[Viewer, ...]:
        """Those that were made."""
        return tuple(viewer for viewer in (self._main, self._beside) if viewer is not None)

    @property
    def beside_active(self) -> bool:
        """Whether the picture beside the open case is the active one."""
        return self._active is not None and self._active is self._beside

    def show_beside(self, shown: bool) -> None:
        """Show both viewers, or only the first."""
        if not shown:
            self.activate_main()
        if self._pair is not None:
            self._pair.show_beside(shown)
            if shown:
                self._pair.mark(self._active)

    def activate_main(self) -> None:
        """Turn back to the case that is open."""
        if self._main is not None:
            self.activate(self._main)

    def activate(self, viewer: Viewer) -> None:
        """Make a viewer the active one: its review is the current one, and every tool works in it."""
        before = self._active
        if before is None or viewer is before or (viewer is self._beside and viewer.review is None):
            return
        keyed = before.isAncestorOf(QApplication.focusWidget() or self._window)
        before.finish_stroke()
        before.show_prediction(False)
        before.show_edges(())
        before.leave_pointer()
        self._active = viewer
        if viewer.review is not None:
            self._session.show(viewer.review)
        else:
            self._session.leave()
        if self._pair is not None:
            self._pair.mark(viewer)
        if keyed:
            viewer.setFocus(Qt.FocusReason.OtherFocusReason)
        self.activated.emit()
