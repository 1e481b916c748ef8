"""The mask on the screen: follows the mask's own memory, box by box."""

from __future__ import annotations

from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from lungseg_gui.core.mask import Box, Mask
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.layer import Layer, OverlayStyle, PolygonCache


class OverlayItem(pg.GraphicsObject):
    """Paints fill and outlines of a label map that is changed in place.

    Nothing of the mask is copied but what the screen shows. Boxes that changed are drawn into the layer at the next
    paint, so that several moves between two paints cost one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._mask: Mask | None = None
        self._camera = Camera()
        self._style = OverlayStyle()
        self._layer: Layer | None = None
        self._before: Layer | None = None
        self._pending: list[Box] = []
        self._cache = PolygonCache()
        self._hasty = False

    @property
    def style(self) -> OverlayStyle:
        """How the mask is shown."""
        return self._style

    def set_style(self, style: OverlayStyle) -> None:
        """Show the mask otherwise."""
        self._style = style
        self._forget()

    @property
    def outlines(self) -> PolygonCache:
        """The outlines that are kept of the mask, for others that draw them, too."""
        return self._cache

    @property
    def hasty(self) -> bool:
        """Whether outlines are drawn along the screen's own pixels, in a third of the time: while the zoom changes."""
        return self._hasty

    def set_hasty(self, hasty: bool) -> bool:
        """Draw fast, or exactly; return whether something is to be drawn again."""
        changed = hasty != self._hasty
        self._hasty = hasty
        if changed and not hasty:
            self._forget()
        return changed

    def _forget(self) -> None:
        self._layer = self._before = None
        self._pending.clear()

    def set_segment_visible(self, value: int, visible: bool) -> None:
        """Show or hide one segment."""
        hidden = self._style.hidden - {value} if visible else self._style.hidden | {value}
        self.set_style(replace(self._style, hidden=hidden))

    def set_mask(self, mask: Mask | None) -> None:
        """Follow another array (H, W) uint8; None draws nothing."""
        self.prepareGeometryChange()
        self._mask = mask
        self._cache.forget()
        self._forget()

    def set_camera(self, camera: Camera) -> None:
        """Show another part; what a shift leaves on the screen is kept."""
        if self._layer is not None:
            self._before = self._layer
            self._layer = None
        self._camera = camera

    def change(self, box: Box) -> QRect:
        """Take note that a box of the mask changed; return the logical pixels to repaint."""
        self._cache.forget()
        if box.empty:
            return QRect()
        if self._layer is None:
            self._before = None
            return self._camera.logical_rect(self._camera.device_rect(box, 8))
        self._pending.append(box)
        return self._layer.reach(box)

    def boundingRect(self) -> QRectF:
        """Return the mask's rectangle, in image coordinates."""
        return QRectF() if self._mask is None else QRectF(0, 0, self._mask.shape[1], self._mask.shape[0])

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what changed into the layer, and the layer onto the screen."""
        if self._mask is None or not self._style.visible:
            self._forget()
            return
        if self._layer is None:
            # Changes that wait would be missing from what is kept.
            before = self._before if not self._pending else None
            self._layer = Layer(self._mask, self._camera, self._style, None if self._hasty else self._cache)
            self._layer.draw(before)
            self._before = None
        else:
            for box in self._pending:
                self._layer.change(box)
        self._pending.clear()
        rect, ratio = self._layer.rect, self._camera.ratio
        painter.save()
        painter.resetTransform()
        painter.drawImage(QPointF(rect.left() / ratio, rect.top() / ratio), self._layer.image)
        painter.restore()
