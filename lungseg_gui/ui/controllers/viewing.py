"""The viewer and what is around it: made after the first paint, its figures passed to the bars."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.controllers.viewers import Viewers
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:  # pyqtgraph takes 0.3 s: it is loaded after the window's first paint
    from lungseg_gui.ui.viewer.pointer import Pointer
    from lungseg_gui.ui.viewer.viewer import Viewer

_GAMMA_STEP = 1.1


class Viewing(QObject):
    """Makes the viewer, and a second one where two pictures are compared; everything acts on the active one.

    Signals
    -------
    made()
        A viewer is there.
    shown()
        Another picture is there, or another one is the active one.
    window_moved()
        It is seen through another window.
    painted(Review)
        The picture of a review was painted for the first time since it was shown.
    zoomed(zoom)
        The picture is drawn at another size.
    stroke_started(), stroke_ended()
        A stroke of the reader began, ended.
    hinted(Review, Hint, painted)
        A stroke of Guide ended; ``painted`` says whether it changed anything.
    gamma_changed(gamma)
        The view's gamma changed; 1 is none.
    """

    made = Signal()
    shown = Signal()
    window_moved = Signal()
    painted = Signal(object)
    zoomed = Signal(float)
    stroke_started = Signal()
    stroke_ended = Signal()
    hinted = Signal(object, object, bool)
    gamma_changed = Signal(float)

    def __init__(self, window: Window, session: Session, settings: Settings, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._session, self._settings, self._messages = window, session, settings, messages
        self.viewers = Viewers(window, session)
        self.viewers.made.connect(self._join)
        self.viewers.activated.connect(self._show_figures)
        self._outlining = False

    # -- the viewer
    def ensure(self) -> Viewer:
        """Return the active viewer; the first call loads pyqtgraph."""
        main = self.viewers.ensure()
        return self.viewers.active or main

    def _join(self, viewer: Viewer) -> None:
        """Pass on what the active viewer reports."""

        def told(tell: Callable[..., object]) -> Callable[..., None]:
            return lambda *what: tell(*what) if viewer is self.viewer else None  # pyright: ignore[reportReturnType]

        if viewer is self.viewers.main:
            viewer.painted.connect(self.painted)
        viewer.pointer_moved.connect(told(self._pointer))
        viewer.window_changed.connect(told(self._window_moved))
        viewer.zoom_changed.connect(told(self._zoomed))
        viewer.zoom_changed.connect(told(self.zoomed.emit))
        viewer.gamma_changed.connect(told(self.gamma_changed.emit))
        viewer.stroke_started.connect(self.stroke_started)
        viewer.stroke_ended.connect(self.stroke_ended)
        viewer.hinted.connect(self.hinted)
        viewer.refused.connect(self._messages.say)
        viewer.outlined.connect(self._outlined)
        self.made.emit()
        viewer.show_corner_texts(self._settings.flag("view.corner_texts"))

    @property
    def viewer(self) -> Viewer | None:
        """The active viewer, once there is one."""
        return self.viewers.active

    def show(self, review: Review | None) -> None:
        """Show a review, or the empty page."""
        viewer = self.viewers.ensure()
        self._window.show_reading(review is not None)
        viewer.show_review(review, self._session)
        self._show_figures()

    def _show_figures(self) -> None:
        """Report windows, gamma and zoom of the active viewer."""
        viewer = self.ensure()
        review, voi = viewer.review, viewer.voi
        if review is None:
            self._window.status.show_nothing()
            return
        self.shown.emit()
        if voi is not None:
            self._window_moved(voi.centre, voi.width)
        self.gamma_changed.emit(viewer.gamma)
        self._zoomed(viewer.zoom)
        self._window.status.show_zoom(viewer.zoom)

    def show_error(self, error: LungSegError, *, retry: Callable[[], object]) -> None:
        """Show in place of the picture why a file could not be read."""
        self.viewers.ensure().show_review(None, self._session)
        self._window.unreadable.tell(error, retry)
        self._window.show_reading(True, readable=False)
        self._window.case_bar.show_windows([], -1)
        self._window.status.show_nothing()

    def focus(self) -> None:
        """Give the keys to the viewer; not from a field that is open: its Enter would accept the image that came."""
        if self.viewer is not None and QApplication.activePopupWidget() is None:
            self.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def focused(self) -> bool:
        """Whether the keys go to the picture."""
        return self.viewer is not None and self.viewer.isAncestorOf(QApplication.focusWidget() or self._window)

    def finish_stroke(self) -> None:
        """End a stroke in progress and keep it."""
        for viewer in self.viewers.all:
            viewer.finish_stroke()

    def rest(self) -> None:
        """Free what can be made again at once; to be called while the hand rests."""
        for viewer in self.viewers.all:
            viewer.view.image.rest()

    def settle_drawing(self, back: bool) -> bool:
        """Apply an open region, and of an open line take the last corner ``back``; return whether there was one."""
        return self.viewer is not None and self.viewer.settle_drawing(back=back)

    # -- lasso, polygon and region
    @property
    def outline_open(self) -> bool:
        """Whether a lasso or polygon waits to be closed, or a region to be applied: Enter is its own then."""
        return self.viewer is not None and self.viewer.outline_open

    def _outlined(self) -> None:
        if self.outline_open != self._outlining:
            self._outlining = self.outline_open
            self._window.actions_table.refresh()

    # -- what it reports
    def _pointer(self, pointer: Pointer | None) -> None:
        review = self._session.current
        if review is not None:
            self._window.status.show_pointer(pointer)

    def _window_moved(self, centre: float, width: float) -> None:
        viewer, review = self.viewer, self._session.current
        if viewer is None or review is None:
            return
        width *= abs(review.image.slope)
        self._window.status.show_window(review.image.modality_value(centre), width)
        self.window_moved.emit()

    def _zoomed(self, zoom: float) -> None:
        viewer = self.viewer
        if viewer is None or self._session.current is None:
            return
        self._window.status.show_zoom(zoom)
        fits = abs(viewer.camera.fitted().zoom - zoom) < 1e-6
        self._window.case_bar.show_zoom("fit" if fits else "one" if abs(zoom - 1) < 1e-6 else "")

    # -- commands
    @property
    def shows(self) -> bool:
        """Whether an image is on the screen."""
        return self.viewer is not None and self._session.current is not None

    def fit(self) -> None:
        """Show the whole image."""
        self.ensure().fit()

    def actual_size(self) -> None:
        """Show one image pixel as one pixel of the screen."""
        self.ensure().actual_size()

    def reset(self) -> None:
        """Show the image as it was opened."""
        self.ensure().reset_view()

    def invert(self) -> None:
        """Swap black and white, only in the view."""
        self.ensure().invert()

    def step_gamma(self, steps: int) -> None:
        """Brighten (+1) or darken (-1) what is between black and white."""
        self.set_gamma(self.ensure().gamma * _GAMMA_STEP**steps)

    def set_gamma(self, gamma: float) -> None:
        """Use another gamma, only in the view; 1 is none."""
        self.ensure().set_gamma(gamma)

    def toggle_corner_texts(self) -> None:
        """Show or hide the texts in the corners."""
        shown = not self._settings.flag("view.corner_texts")
        keep(self._settings, {"view.corner_texts": shown}, self._messages)
        self.follow(frozenset({"view.corner_texts"}))

    def follow(self, keys: frozenset[str]) -> None:
        """Show or hide the texts in the corners as the settings say now."""
        for viewer in self.viewers.all if "view.corner_texts" in keys else ():
            viewer.show_corner_texts(self._settings.flag("view.corner_texts"))

    def hide_prediction(self) -> bool:
        """Show the reader's mask again where the model's own was shown; return whether it was."""
        return self.viewer is not None and self.viewer.show_prediction(False)
