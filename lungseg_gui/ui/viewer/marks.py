"""Uncertain edges on the radiograph: dashes along the contour, brackets and a caption around the one looked at."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from lungseg_gui.core.contours import Polygon
from lungseg_gui.core.edges import Followed, UncertainEdge
from lungseg_gui.core.mask import Box
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.caption import paint_caption
from lungseg_gui.ui.viewer.layer import OverlayStyle

_WIDER = 1.75  # logical px by which a dash is wider than the outline below it
_ON, _OFF = 2.5, 6.0  # logical px
_TOLERANCE = 0.3  # of a screen pixel: how far a thinned line may be from the pixels' edges
_AROUND, _CORNER = 14.0, 18.0  # logical px: from the edge to its brackets, and along each of them


@dataclass(frozen=True, eq=False)
class Looked:
    """The edge that is looked at.

    Attributes
    ----------
    title, detail : str
        What the caption says: bold, then plain.
    """

    edge: UncertainEdge
    title: str
    detail: str


@dataclass(frozen=True)
class Pointed:
    """What a check found, at its place; it stands in front of the edge that is looked at.

    Attributes
    ----------
    box : Box or None
        Of the image, not empty; None for what concerns the whole of it, such as a lung that is missing.
    title, detail : str
        What the caption says: bold, then plain; what stands in ⟨⟩ is a key.
    """

    box: Box | None
    title: str
    detail: str


@dataclass(frozen=True)
class _Drawn:
    rect: QRectF
    pixels: QPixmap


class EdgeMarks:
    """Draws them once for a camera: a brush that passes below costs one copy of what it touches."""

    def __init__(self) -> None:
        self._edges: tuple[Followed, ...] = ()
        self._looked: Looked | None = None
        self._pointed: Pointed | None = None
        self._drawn_for: tuple[Camera, OverlayStyle] | None = None
        self._drawn: list[_Drawn] = []

    def show(self, edges: Sequence[Followed], looked: Looked | None = None) -> bool:
        """Show these edges; nothing where there are none. Return whether others were shown before."""
        if (tuple(edges), looked) == (self._edges, self._looked):
            return False
        self._edges, self._looked = tuple(edges), looked
        self._drawn_for = None
        return True

    def point(self, pointed: Pointed | None) -> bool:
        """Point at what a check found, or at nothing; return whether that is another place than before."""
        changed, self._pointed = pointed != self._pointed, pointed
        return changed

    @property
    def pointed(self) -> Pointed | None:
        """What a check found there."""
        return self._pointed

    @property
    def edges(self) -> tuple[Followed, ...]:
        """What has dashes."""
        return self._edges

    @property
    def looked(self) -> Looked | None:
        """What has brackets."""
        return self._looked

    def paint(self, painter: QPainter, camera: Camera, rect: QRectF, style: OverlayStyle, *, dashed: bool) -> None:
        """Paint what intersects ``rect``, on a painter whose coordinates are logical pixels.

        Parameters
        ----------
        style : OverlayStyle
            How the contours below are shown.
        dashed : bool
            Whether the contours themselves are shown.
        """
        if dashed and self._edges:
            if self._drawn_for != (camera, style):
                self._drawn_for = camera, style
                self._drawn = [drawn for edge in self._edges if (drawn := _dashes(edge, camera, style)) is not None]
            for drawn in self._drawn:
                if drawn.rect.intersects(rect):
                    painter.drawPixmap(drawn.rect.topLeft(), drawn.pixels)
        pointed = self._pointed
        if pointed is not None and pointed.box is None:
            paint_caption(painter, camera, rect, None, pointed.title, pointed.detail)
        elif pointed is not None and (box := pointed.box) is not None:
            extent = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
            _bracket(painter, camera, rect, extent, (pointed.title, pointed.detail))
        elif (looked := self._looked) is not None:
            _bracket(painter, camera, rect, _extent(looked.edge.points), (looked.title, looked.detail))


def _bracket(painter: QPainter, camera: Camera, rect: QRectF, extent: QRectF, words: tuple[str, str]) -> None:
    """Paint four corners around a part of the image; a brush between them costs nothing."""
    around = QRectF(camera.transform.mapRect(extent))
    around.adjust(-_AROUND, -_AROUND, _AROUND, _AROUND)
    if not around.adjusted(4, 4, -4, -4).contains(rect):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for colour, width in ((colours.CASING, 4.0), (colours.WHITE, 2.0)):
            pen = QPen(colour, width)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            for corner, across, down in (
                (around.topLeft(), 1, 1),
                (around.topRight(), -1, 1),
                (around.bottomRight(), -1, -1),
                (around.bottomLeft(), 1, -1),
            ):
                ends = (corner + QPointF(across * _CORNER, 0), corner, corner + QPointF(0, down * _CORNER))
                painter.drawPolyline(QPolygonF(ends))
    paint_caption(painter, camera, rect, around, *words)


def _extent(points: Polygon) -> QRectF:
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return QRectF(float(left), float(top), float(right - left), float(bottom - top))


def _dashes(edge: Followed, camera: Camera, style: OverlayStyle) -> _Drawn | None:
    """Draw the part of an edge that the view shows; None where there is none."""
    if edge.segment in style.hidden or not edge.lines:
        return None
    wide = style.line + _WIDER
    width, height = camera.size
    reach = math.ceil(wide)
    rect = camera.transform.mapRect(_extent(np.concatenate(edge.lines))).adjusted(-reach, -reach, reach, reach)
    rect = QRectF(rect.intersected(QRectF(0, 0, width, height)).toAlignedRect())
    if rect.isEmpty():
        return None
    pixels = QPixmap(math.ceil(rect.width() * camera.ratio), math.ceil(rect.height() * camera.ratio))
    pixels.setDevicePixelRatio(camera.ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-rect.topLeft())
    painter.setTransform(camera.transform, True)
    pen = QPen(colours.WHITE, wide)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([_ON / wide, _OFF / wide])
    painter.setPen(pen)
    for line in edge.lines:
        thinned = cv2.approxPolyDP(line[:, None, :], _TOLERANCE / max(camera.scale), False)
        points = np.asarray(thinned, np.float64)[:, 0, :]
        painter.drawPolyline(pg.functions.arrayToQPolygonF(points[:, 0], points[:, 1]))
    painter.end()
    return _Drawn(rect, pixels)
