"""How a figure looks on the radiograph: white lines on a casing, handles while it is in the hand, what it says."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from lungseg_gui.core.figures import Figure, Point
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.table import form_of
from lungseg_gui.ui import theme
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera

_LINE, _CASING = 1.5, 3.5  # logical px
_HANDLE, _GRAB, _NEAR = 4.0, 8.0, 6.0  # half a handle; as near, a press takes a handle, or the line
_HEAD, _HEAD_ANGLE = 12.0, math.radians(25)
_TEXT, _ROW, _PAD, _BESIDE = 12, 17, 4.0, 12.0
_WIDEST = 360.0  # of the words
LEAST = 3.0
"""Logical px of a drag: less is a click that draws nothing."""
_END = 5.0  # half of the bar at the end of a line
WHOLE = -1
"""Handle that moves a figure as it is."""


@dataclass(frozen=True, eq=False)
class Placed:
    """A figure as it is on the screen, in logical pixels of the view."""

    figure: Figure
    lines: tuple[QPolygonF, ...]
    handles: tuple[QPointF, ...]
    words: tuple[str, ...]
    plate: QRectF
    extent: QRectF

    def taken_at(self, at: QPointF) -> int | None:
        """Return the handle that a press there takes, :data:`WHOLE` for the figure, None for nothing."""
        if not self.extent.contains(at):
            return None
        near = [(_apart(at, handle), index) for index, handle in enumerate(self.handles)]
        if near and min(near)[0] <= _GRAB:
            return min(near)[1] if self.lines else WHOLE
        if self.plate.contains(at) or any(_from_line(at, line) <= _NEAR for line in self.lines):
            return WHOLE
        return None


def on_screen(point: Point, camera: Camera) -> QPointF:
    """Return where a point (row, column) is; the centre of a pixel is half a pixel from its corner."""
    return camera.transform.map(QPointF(point[1] + 0.5, point[0] + 0.5))


def spans(figure: Figure, camera: Camera) -> bool:
    """Whether its points are apart on the screen: a line without length can neither be seen nor taken."""
    form, at = form_of(figure.tool), [on_screen(point, camera) for point in figure.points]
    if form is not None and form.area:
        apart = at[1] - at[0]
        return min(abs(apart.x()), abs(apart.y())) >= LEAST
    whole = form is not None and len(at) == form.points
    lines = form.lines(figure.points, 1.0) if form is not None and whole else (figure.points,)
    ends = (itertools.pairwise(on_screen(point, camera) for point in line) for line in lines)
    return all((one - other).manhattanLength() >= LEAST for line in ends for one, other in line)


def place(figure: Figure, image: Image, camera: Camera, words: Sequence[str]) -> Placed | None:
    """Lay a figure out with what it says; None for a tool that this program does not know."""
    form = form_of(figure.tool)
    if form is None or not figure.points:
        return None
    whole = len(figure.points) == form.points
    drawn = form.lines(figure.points, image.aspect) if whole else (figure.points,)
    lines = [QPolygonF([on_screen(point, camera) for point in line]) for line in drawn if len(line) > 1]
    points = form.handles(figure.points, image.aspect) if whole else figure.points
    handles = tuple(on_screen(point, camera) for point in points)
    if form.pointed and len(handles) == form.points:
        lines += _head(handles[0], handles[1])
    elif whole and form.ended:
        lines += [end for line in tuple(lines) for end in _ends(line)]
    words = _short(words, camera)
    plate = _plate(words, handles, camera, beside=bool(lines))
    extent = QRectF(plate)
    for polygon in (*lines, QPolygonF(list(handles))):
        extent = extent.united(polygon.boundingRect())
    return Placed(figure, tuple(lines), handles, words, plate, extent.adjusted(-_GRAB, -_GRAB, _GRAB, _GRAB))


def _short(words: Sequence[str], camera: Camera) -> tuple[str, ...]:
    """Return lines that leave something of the picture to see; the whole of a long name is where it is changed."""
    metrics = QFontMetricsF(theme.font(_TEXT, weight=600))
    most = min(_WIDEST, camera.size[0] - 2 * _PAD)
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, most) for line in words)


def _plate(words: Sequence[str], handles: Sequence[QPointF], camera: Camera, *, beside: bool) -> QRectF:
    """Return the place of the words: beside the last handle, within the view; a text begins at its point."""
    if not words:
        return QRectF()
    metrics = QFontMetricsF(theme.font(_TEXT))
    width = math.ceil(max(metrics.horizontalAdvance(line) for line in words)) + 2 * _PAD
    row = theme.taller(_ROW)
    height = row * len(words) + _PAD
    at = max(handles, key=lambda handle: handle.x()) if beside else handles[-1]
    gap = _BESIDE if beside else 0.0
    left, top = at.x() + gap, at.y() - (height / 2 if beside else row / 2)
    view_width, view_height = camera.size
    if left + width > view_width and beside:
        left = sum(handle.x() for handle in handles) / len(handles) - width / 2
        top = max(handle.y() for handle in handles) + gap
    seen = QRectF(0, 0, view_width, view_height).contains(at)
    if seen:  # a figure out of sight takes its words along
        left, top = min(max(left, 0.0), view_width - width), min(max(top, 0.0), view_height - height)
    return QRectF(round(left), round(top), width, height)


def _head(tip: QPointF, tail: QPointF) -> list[QPolygonF]:
    turn = math.atan2(tail.y() - tip.y(), tail.x() - tip.x())
    ends = [
        tip + QPointF(_HEAD * math.cos(turn + side), _HEAD * math.sin(turn + side))
        for side in (_HEAD_ANGLE, -_HEAD_ANGLE)
    ]
    return [QPolygonF([ends[0], tip, ends[1]])]


def _ends(line: QPolygonF) -> list[QPolygonF]:
    start, end = line.first(), line.last()
    length = _apart(start, end)
    if length < 4 * _END:
        return []
    across = QPointF(-(end.y() - start.y()), end.x() - start.x()) * (_END / length)
    return [QPolygonF([at - across, at + across]) for at in (start, end)]


def paint(painter: QPainter, placed: Placed, *, selected: bool, hovered: bool) -> None:
    """Paint on a painter whose coordinates are logical pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((colours.CASING, _CASING), (colours.WHITE, _LINE + (0.75 if selected else 0.0))):
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if placed.figure.proposed and colour is colours.WHITE:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        for line in placed.lines:
            painter.drawPolyline(line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if (selected or hovered) and placed.lines:
        for handle in placed.handles:
            square = QRectF(round(handle.x()) - _HANDLE, round(handle.y()) - _HANDLE, 2 * _HANDLE, 2 * _HANDLE)
            painter.fillRect(square.adjusted(-1, -1, 1, 1), colours.BLACK)
            painter.fillRect(square, colours.WHITE)
            if not selected:
                painter.fillRect(square.adjusted(2, 2, -2, -2), colours.BLACK)
    if not placed.words:
        return
    painter.fillRect(placed.plate, colours.PLATE)
    if selected or hovered:
        painter.setPen(QPen(colours.WHITE if selected else colours.SECOND, 1.0))
        painter.drawRect(placed.plate.adjusted(0, 0, -1, -1))
    tall = theme.taller(_ROW)
    for number, line in enumerate(placed.words):
        painter.setFont(theme.font(_TEXT, weight=600 if number == 0 and placed.figure.name else 400))
        painter.setPen(colours.TEXT)
        top = placed.plate.top() + _PAD / 2 + number * tall
        row = QRectF(placed.plate.left() + _PAD, top, placed.plate.width(), tall)
        painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), line)


def _apart(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def _from_line(at: QPointF, line: QPolygonF) -> float:
    """Distance of a point from a line of corners."""
    corners = [line.at(index) for index in range(line.size())]
    best = math.inf
    for start, end in itertools.pairwise(corners):
        along = end - start
        length = along.x() ** 2 + along.y() ** 2
        share = QPointF.dotProduct(at - start, along) / length if length else 0.0
        best = min(best, _apart(at, start + along * min(max(share, 0.0), 1.0)))
    return best
