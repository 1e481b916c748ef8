"""The pyqtgraph view: takes the pointer's events before its scene does, and paints what is on the image."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QInputEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.graphics_item import GraphicsItem
from lungseg_gui.ui.viewer.grid import without
from lungseg_gui.ui.viewer.image_item import ImageItem
from lungseg_gui.ui.viewer.overlay_item import OverlayItem

# Arrays are (row, column) everywhere; said once, before the first item is made.
pg.setConfigOptions(imageAxisOrder="row-major")


class Hand(Protocol):
    """Who receives what the hand does; positions are logical pixels of the view."""

    def press(self, at: QPointF, button: Qt.MouseButton, *, erases: bool, pressure: float) -> None:
        """Begin: a button or the pen went down."""
        ...

    def double(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Take a double click; return whether it was more than a second press."""
        ...

    def move(self, at: QPointF, *, erases: bool, pressure: float) -> None:
        """Follow the pointer, with or without a button."""
        ...

    def release(self, button: Qt.MouseButton) -> None:
        """End: a button or the pen went up."""
        ...

    def wheel(self, at: QPointF, notches: float, *, sized: bool) -> None:
        """Turn the wheel; ``sized`` changes the brush instead of the zoom."""
        ...

    def key(self, event: QKeyEvent, *, down: bool) -> bool:
        """Take a key that goes down or up; return whether it was taken."""
        ...

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the hand's now, whatever command has it otherwise."""
        ...

    def leave(self) -> None:
        """Forget the pointer: it left the view."""
        ...

    def let_go(self) -> None:
        """Release everything: the window lost the focus."""
        ...


class View(pg.GraphicsView):
    """Shows an image and its overlay through one camera.

    pyqtgraph's own drag events drop strokes, so pointer, wheel and pen are taken here and never reach the scene.
    ``painted`` comes after each finished paint.

    Parameters
    ----------
    hand : Hand or None
        Who receives what the hand does; without one the picture only shows.
    foreground : callable or None
        Paints what is above the image, into the rectangle given.
    """

    painted = Signal()
    resized = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        hand: Hand | None = None,
        foreground: Callable[[QPainter, QRectF], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setBackground(None)
        self._hand, self._foreground = hand, foreground
        self.camera = Camera()
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setOptimizationFlag(self.OptimizationFlag.DontAdjustForAntialiasing)
        self.setOptimizationFlag(self.OptimizationFlag.IndirectPainting, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, invertY=True, defaultPadding=0.0)
        self.box.disableAutoRange()
        self.setCentralItem(self.box)
        self.image = ImageItem()
        self.graphics = GraphicsItem()
        self.overlay = OverlayItem()
        for item in (self.image, self.graphics, self.overlay):
            self.box.addItem(item, ignoreBounds=True)

    @property
    def hand(self) -> Hand | None:
        """Who receives what the hand does."""
        return self._hand

    def set_camera(self, camera: Camera) -> None:
        """Show another part; the view box follows, in columns to the right and down as they are on the screen."""
        self.camera = camera
        (a, b), (c, d) = camera.orientation
        plane = QTransform(a, c, b * camera.aspect, d * camera.aspect, 0.0, 0.0)
        for item in (self.image, self.graphics, self.overlay):
            item.setTransform(plane)
            item.set_camera(camera)
        tx, ty = camera.offset
        width, height = camera.size
        zoom, ratio = camera.zoom, camera.ratio
        self.box.setRange(QRectF(-tx / zoom, -ty / zoom, width * ratio / zoom, height * ratio / zoom), padding=0)
        # At once: left to the next paint, it would make the scene paint twice.
        self.box.updateMatrix()
        self.viewport().update()

    # -- painting
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Black, in both themes."""
        # The image is opaque: only what it leaves is filled.
        for part in without(QRectF(rect).toAlignedRect(), self.image.opaque):
            painter.fillRect(part, colours.BLACK)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint what is above the image."""
        if self._foreground is not None:
            self._foreground(painter, QRectF(rect))

    def paintEvent(self, ev: QPaintEvent) -> None:
        """Paint, and say so."""
        super().paintEvent(ev)
        self.painted.emit()

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        """Follow the window's size."""
        super().resizeEvent(ev)
        self.resized.emit()

    # -- pointer
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        """Begin a gesture."""
        if self._hand is not None:
            self._hand.press(ev.position(), ev.button(), erases=_with_control(ev), pressure=1.0)
        ev.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count as a press, quick dabs are dabs; but on a measurement it asks for a name."""
        if self._hand is not None and self._hand.double(event.position(), event.button()):
            event.accept()
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Continue a gesture."""
        if self._hand is not None:
            self._hand.move(ev.position(), erases=_with_control(ev), pressure=1.0)
        ev.accept()

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        """End a gesture."""
        if self._hand is not None:
            self._hand.release(ev.button())
        ev.accept()

    def wheelEvent(self, ev: QWheelEvent) -> None:
        """Zoom, or size the brush."""
        delta = ev.angleDelta()
        # macOS and some X servers turn Shift+wheel sideways: take the axis that is not zero.
        turned = delta.y() or delta.x()
        if self._hand is not None and turned:
            sized = bool(ev.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._hand.wheel(ev.position(), turned / 120.0, sized=sized)
        ev.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take the pen before the mouse events that would be made of it."""
        if isinstance(event, QTabletEvent) and self._hand is not None:
            self.tabletEvent(event)
            return True
        return super().viewportEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with the pen; its other end erases."""
        event.accept()
        if self._hand is None:
            return
        erases = event.pointerType() == QPointingDevice.PointerType.Eraser or _with_control(event)
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._hand.press(event.position(), event.button(), erases=erases, pressure=event.pressure())
        elif kind == QEvent.Type.TabletMove:
            self._hand.move(event.position(), erases=erases, pressure=event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._hand.release(event.button())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Nothing: the first move says where the pointer is."""
        event.accept()

    def leaveEvent(self, ev: QEvent) -> None:
        """Forget the pointer."""
        if self._hand is not None:
            self._hand.leave()

    # -- keys
    def event(self, ev: QEvent) -> bool:
        """Keep keys from the commands while they are the hand's, such as Enter while a polygon is open."""
        if ev.type() == QEvent.Type.ShortcutOverride and isinstance(ev, QKeyEvent) and self._wants(ev):
            ev.accept()
            return True
        return super().event(ev)

    def _wants(self, event: QKeyEvent) -> bool:
        return self._hand is not None and self._hand.wants(event)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Give held keys to the hand; all others pass to the window."""
        if self._hand is None or not self._hand.key(ev, down=True):
            ev.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Give held keys to the hand."""
        if self._hand is None or not self._hand.key(event, down=False):
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Release what is held."""
        super().focusOutEvent(event)
        if self._hand is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._hand.let_go()


def _with_control(event: QInputEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
