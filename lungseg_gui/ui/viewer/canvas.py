"""What is on the screen: image, window, camera, overlay and texts; nothing of the hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lungseg_gui.core.render import auto_window, default_voi, table_for
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Voi
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.layer import OverlayStyle
from lungseg_gui.ui.viewer.plates import Plates
from lungseg_gui.ui.viewer.view import Hand, View

_EXACT_AFTER_MS = 80
GAMMA_RANGE = (0.3, 3.0)


class Canvas(QWidget):
    """A view that shows the image of a review, and how it shows it.

    Signals
    -------
    window_changed : (centre, width)
        In the units of ``Image.pixels``.
    gamma_changed : float
        1 is none.
    zoom_changed : float
        Pixels of the screen per image column; 1 is 100 %.
    looked : bool
        Another part is looked at, or the same from elsewhere; True where the whole image is to stay in the view.
    painted : Review
        The picture of a review was painted for the first time since it was shown.
    """

    window_changed = Signal(float, float)
    gamma_changed = Signal(float)
    zoom_changed = Signal(float)
    looked = Signal(bool)
    painted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        hand: Hand | None = None,
        foreground: Callable[[QPainter, QRectF], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = View(self, hand=hand, foreground=foreground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._review: Review | None = None
        self._awaited = False  # whether its picture is yet to be painted
        self._voi: Voi | None = None
        self._presets: tuple[Voi, ...] = ()
        self.inverted = False
        """Whether black and white are swapped; :meth:`invert` does it."""
        self._gamma = 1.0
        self.fits = True
        """Whether the whole image is shown, and stays so when the window is resized."""
        self.plates = Plates(self.view)
        """What stands on the picture."""
        self.view.resized.connect(self._resized)
        self.view.painted.connect(self._after_paint)
        self._exact = QTimer(self)
        self._exact.setSingleShot(True)
        self._exact.setInterval(_EXACT_AFTER_MS)
        self._exact.timeout.connect(self._draw_exactly)

    # -- what is shown
    @property
    def review(self) -> Review | None:
        """The review on the screen."""
        return self._review

    @property
    def camera(self) -> Camera:
        """Where the image is."""
        return self.view.camera

    @property
    def voi(self) -> Voi | None:
        """The window in use; None without an image."""
        return self._voi

    @property
    def bits(self) -> int:
        """Bits that the image's values use."""
        return self._review.image.bits if self._review is not None else 8

    def _show_image(self, review: Review | None) -> None:
        """Show the image of a review, fitted and through its first window; None shows black."""
        self._review, self._awaited = review, review is not None
        self.plates.set_enhanced(())
        if review is None:
            self._voi, self._presets = None, ()
            self.view.image.set_pixels(None)
            self.view.graphics.show_image(None)
            self.view.viewport().update()
        else:
            image = review.image
            self.view.image.set_pixels(image.pixels)
            self.view.graphics.show_image(image)
            self._presets = image.voi or (default_voi(image),)
            self.reset_view()
        self.plates.show(review)

    def _after_paint(self) -> None:
        if self._awaited:
            self._awaited = False
            self.painted.emit(self._review)

    def reset_view(self) -> None:
        """Show the image as it was opened: upright, whole, through its first window, without gamma, not inverted."""
        if self._review is None:
            return
        image = self._review.image
        fresh = Camera(
            shape=image.shape,
            aspect=image.aspect,
            size=self.camera.size,
            ratio=self.camera.ratio,
            orientation=image.turn.matrix,
        )
        self.inverted = False
        self.set_gamma(1.0)
        self.set_window(self._presets[0])
        self.look(fresh.fitted(), fits=True)

    # -- window
    def set_window(self, voi: Voi) -> None:
        """Show the image through another window."""
        self._voi = voi
        if self._review is None:
            return
        table = table_for(self._review.image.pixels.dtype, voi, gamma=self._gamma, invert=self.inverted)
        self.view.image.set_table(table)
        self.plates.set_window(voi, self._gamma, inverted=self.inverted)
        self.view.viewport().update()
        self.window_changed.emit(voi.centre, voi.width)

    def presets(self) -> tuple[Voi, ...]:
        """Windows of the file, and a guessed one where it has none."""
        return self._presets

    def apply_preset(self, index: int) -> bool:
        """Use the preset of this index; return whether there is one."""
        if not 0 <= index < len(self._presets):
            return False
        self.set_window(self._presets[index])
        return True

    def auto_window(self) -> None:
        """Guess a window from the pixels."""
        if self._review is not None:
            image = self._review.image
            self.set_window(auto_window(image.pixels, padding=image.padding))

    @property
    def gamma(self) -> float:
        """The gamma in use; 1 is none."""
        return self._gamma

    def set_gamma(self, gamma: float) -> None:
        """Brighten (above 1) or darken what is between black and white, only in the view."""
        low, high = GAMMA_RANGE
        self._gamma = min(max(gamma, low), high)
        if self._voi is not None:
            self.set_window(self._voi)
        self.gamma_changed.emit(self._gamma)

    def invert(self) -> None:
        """Swap black and white, only in the view."""
        self.inverted = not self.inverted
        if self._voi is not None:
            self.set_window(self._voi)

    # -- camera
    @property
    def zoom(self) -> float:
        """Pixels of the screen per image column."""
        return self.camera.zoom

    def look(self, camera: Camera, *, fits: bool = False) -> None:
        """Look at another part."""
        zoom = self.camera.zoom
        self.fits = fits
        self.view.set_camera(camera)
        self.plates.set_camera(camera)
        if camera.zoom != zoom or fits:
            self.zoom_changed.emit(camera.zoom)
        self.looked.emit(fits)

    def look_while_zooming(self, camera: Camera) -> None:
        """Look at another part while the wheel turns: outlines are exact once it rests."""
        self._set_hasty(True)
        self._exact.start()
        self.look(camera)

    def _draw_exactly(self) -> None:
        if self._set_hasty(False):
            self.view.viewport().update()

    def _set_hasty(self, hasty: bool) -> bool:
        """Draw outlines fast, or exactly; return whether they are to be drawn again."""
        return self.view.overlay.set_hasty(hasty)

    def _resized(self) -> None:
        size = (float(self.view.viewport().width()), float(self.view.viewport().height()))
        camera = self.camera.resized(size, self.view.devicePixelRatioF())
        self.look(camera.fitted() if self.fits else camera, fits=self.fits)

    def fit(self) -> None:
        """Show the whole image; it stays whole when the window is resized."""
        self.look(self.camera.fitted(), fits=True)

    def actual_size(self) -> None:
        """Show each image pixel as one pixel of the screen."""
        self.look(self.camera.with_zoom(1.0))

    def flip(self) -> None:
        """Swap left and right, only in the view."""
        self._turn(self.camera.mirrored())

    def rotate(self, quarters: int = 1) -> None:
        """Turn clockwise by quarters (negative: counterclockwise), only in the view."""
        self._turn(self.camera.rotated(quarters))

    def _turn(self, camera: Camera) -> None:
        self.look(camera.fitted() if self.fits else camera, fits=self.fits)

    # -- overlay
    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Say how the mask is shown."""
        self.view.overlay.set_style(style)
        self.plates.set_style(style)
        self.view.viewport().update()

    def set_segment_visible(self, value: int, visible: bool) -> None:
        """Show or hide one segment."""
        self.view.overlay.set_segment_visible(value, visible)
        self.plates.set_style(self.view.overlay.style)
        self.view.viewport().update()

    # -- corner texts
    def show_corner_texts(self, shown: bool) -> None:
        """Show or hide the texts in the corners; markers and scale bar stay."""
        self.plates.show_texts(shown)

    def event(self, event: QEvent) -> bool:
        """Follow the window to a screen of another resolution, and the size of texts."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        taken = super().event(event)
        if event.type() == QEvent.Type.StyleChange:
            self.plates.follow_text()
        return taken
