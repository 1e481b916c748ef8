"""Lasso and polygon in the hand: the line that is drawn, until it is closed."""

from __future__ import annotations

import itertools
import math
from typing import Protocol

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.outline import Combine, apply_outline
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera

_GRAB = 8.0  # logical px: as near, a press takes a corner instead of making one
_NEAR = 5.0  # logical px: as near to a side, a press puts a corner into it
_THIN = 0.75  # logical px by which the corners of a finished lasso may be off the line that was drawn
_STRIDE = 1.5  # logical px between the points of a lasso
_CORNER = 3.0
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape)


class Host(Protocol):
    """Where a line or a region is drawn: the viewer."""

    @property
    def camera(self) -> Camera:
        """Where the image is."""
        ...

    @property
    def session(self) -> Session | None:
        """Whose tools the hand holds."""
        ...

    def outline_changed(self) -> None:
        """Draw the line or the region again; it may have been begun, closed or applied."""
        ...

    def refuse(self, why: str) -> None:
        """Say why a gesture did nothing."""
        ...


class Outlining:
    """The corners drawn so far, in image coordinates (row, column), so that zooming and panning keep them.

    Until Enter corners can be dragged, put into a side and removed. A lasso becomes such a ring at its release; a
    press away from it applies it and begins the next one.
    """

    def __init__(self, host: Host) -> None:
        self._host = host
        self._points: list[tuple[float, float]] = []
        self._tool = Tool.POLYGON.row  # that drew it
        self._review: Review | None = None
        self._subtracts = False
        self._ring = False  # a lasso that was drawn to its end
        self._held: int | None = None
        self._dragged = False
        self._at: QPointF | None = None

    @property
    def open(self) -> bool:
        """Whether a line is drawn that is not closed yet."""
        return bool(self._points)

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """The corners, (row, column)."""
        return tuple(self._points)

    @property
    def subtracts(self) -> bool:
        """Whether closing takes away."""
        session = self._host.session
        return self._subtracts or (session is not None and session.tools.combine is Combine.SUBTRACT)

    # -- pointer
    def press(self, at: QPointF, *, subtracts: bool) -> None:
        """Begin a line, add a corner, take one that is there, or (``subtracts``) remove it."""
        session = self._host.session
        if session is None or session.current is None:
            return
        self._at, self._dragged = at, False
        movable = self._points and (self._ring or self._by_corners)
        corner = self._corner(at) if movable else None
        if corner is not None and subtracts:
            self._remove(corner)
            return
        self._held = corner
        if movable and self._held is None:
            self._held = self._put_into_side(at)
        if self._held is None and self._ring:
            self.close()
        if not self._points:
            self._tool, self._review, self._subtracts = session.tools.tool.row, session.current, subtracts
        if self._held is None:
            self._points.append(self._host.camera.to_image(at))
            if self._by_corners:
                self._held, self._dragged = len(self._points) - 1, True
        self._host.outline_changed()

    @property
    def _by_corners(self) -> bool:
        return self._tool.kind is Kind.CORNERS

    def _remove(self, corner: int) -> None:
        """Take a corner out; of two nothing is left to apply, of a ring three stay."""
        if self._ring and len(self._points) <= 3:
            return
        del self._points[corner]
        if not self._points:
            self._review = None
        self._host.outline_changed()

    def _put_into_side(self, at: QPointF) -> int | None:
        """Put a corner into the side below a point and return its number; None where there is no side."""
        places = [self._place(point) for point in self._points]
        sides = list(itertools.pairwise(places))
        if self._ring:
            sides.append((places[-1], places[0]))
        for number, (start, end) in enumerate(sides):
            if _distance(at, start, end) <= _NEAR:
                self._points.insert(number + 1, self._host.camera.to_image(at))
                self._dragged = True
                return number + 1
        return None

    def drag(self, at: QPointF) -> None:
        """Continue with the button down: draw the lasso, or move the corner that was taken."""
        if not self._points:
            return
        position = self._host.camera.to_image(at)
        if not self._by_corners and not self._ring:
            last = self._place(self._points[-1])
            if math.hypot(at.x() - last.x(), at.y() - last.y()) >= _STRIDE:
                self._points.append(position)
        elif self._held is not None:
            self._dragged = True
            self._points[self._held] = position
        self._at = at
        self._host.outline_changed()

    def hover(self, at: QPointF | None) -> None:
        """Follow the pointer without a button."""
        self._at = at
        if self._points:
            self._host.outline_changed()

    def release(self) -> None:
        """Release a corner; a lasso becomes a ring; a click on the first corner closes a polygon."""
        held, self._held = self._held, None
        if not self._by_corners and not self._ring:
            self._end_lasso()
        elif not self._ring and held == 0 and not self._dragged and len(self._points) > 2:
            self.close()

    def _end_lasso(self) -> None:
        """Keep only the corners that matter of what was drawn."""
        drawn = np.array([(place.x(), place.y()) for place in map(self._place, self._points)], np.float32)
        if len(drawn) < 3:
            self.give_up()
            return
        thinned = np.asarray(cv2.approxPolyDP(drawn[:, None, :], _THIN, True), np.float32)[:, 0, :]
        if len(thinned) >= 3:
            kept = {(float(x), float(y)) for x, y in thinned}  # they are some of those that were drawn
            self._points = [
                point for point, (x, y) in zip(self._points, drawn, strict=True) if (float(x), float(y)) in kept
            ]
        self._ring = True
        self._host.outline_changed()

    def _corner(self, at: QPointF) -> int | None:
        for index, point in enumerate(self._points):
            place = self._place(point)
            if math.hypot(at.x() - place.x(), at.y() - place.y()) <= _GRAB:
                return index
        return None

    def _place(self, point: tuple[float, float]) -> QPointF:
        return self._host.camera.transform.map(QPointF(point[1] + 0.5, point[0] + 0.5))

    # -- keys
    def key(self, key: int) -> bool:
        """Enter applies, Backspace takes the last corner back, Delete the one below the pointer, Esc cancels.

        Returns
        -------
        bool
            Whether the line took the key.
        """
        if not self._points:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif key == Qt.Key.Key_Delete or (key == Qt.Key.Key_Backspace and self._ring):
            corner = self._corner(self._at) if self._at is not None else None
            if corner is not None:
                self._remove(corner)
        elif key == Qt.Key.Key_Backspace:
            self.take_back()
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        else:
            return False
        return True

    def wants(self, key: int) -> bool:
        """Whether a key is the line's now, whatever command has it otherwise."""
        return self.open and key in _KEYS

    def take_back(self) -> bool:
        """Take the last corner back, of a lasso all of it; return whether there was a line."""
        if self._ring or not self._by_corners:
            return self.give_up()
        there = self.open
        if there:
            self._remove(len(self._points) - 1)
        return there

    def give_up(self) -> bool:
        """Forget the line; return whether there was one."""
        there = self.open
        self._points.clear()
        self._held = self._review = None
        self._ring = False
        if there:
            self._host.outline_changed()
        return there

    def close(self) -> None:
        """Apply the line to the mask that it was drawn on, as one step."""
        session, review, points = self._host.session, self._review, list(self._points)
        combine = Combine.SUBTRACT if self._subtracts else None
        name = self._tool.step
        self.give_up()
        if session is None or review is None or len(points) < 3 or review.read_only:
            return
        style = session.brush_style(erase=False)
        combine = combine or session.tools.combine
        if session.tools.segment in style.locked:
            self._host.refuse(tr("This lung is locked."))
            return
        apply_outline(review.mask, points, value=session.tools.segment, combine=combine, locked=style.locked)
        if combine is Combine.SUBTRACT:
            name = tr("{step}, subtract", step=tr(name))
        elif combine is Combine.REPLACE:
            name = tr("{step}, replace", step=tr(name))
        if session.current is review:
            session.commit(name)
        else:
            review.commit(name)

    # -- painting
    def paint(self, painter: QPainter) -> None:
        """Draw the line with its corners on a painter whose coordinates are logical pixels."""
        if not self._points:
            return
        places = [self._place(point) for point in self._points]
        line = QPolygonF(places)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        below = self._corner(self._at) if self._at is not None else None
        goes_on = self._at is not None and below is None and not self._ring
        ends = [places[-1], *([self._at] if self._at is not None and goes_on else []), places[0]]
        for colour, width in ((colours.CASING, colours.CASING_PX), (colours.WHITE, colours.OUTLINE_PX)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(line)
            dashed = colour == colours.WHITE and not self._ring
            pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(ends))
        if self._by_corners or self._ring:
            for index, place in enumerate(places):
                first = index == 0 and not self._ring
                reach = _CORNER + (2.0 if index == below else 1.0 if first else 0.0)
                box = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
                painter.fillRect(box.adjusted(-1, -1, 1, 1), colours.BLACK)
                painter.fillRect(box, colours.WHITE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _distance(at: QPointF, start: QPointF, end: QPointF) -> float:
    """Return how far a point is from a line between two others."""
    along = end - start
    length = along.x() ** 2 + along.y() ** 2
    share = QPointF.dotProduct(at - start, along) / length if length else 0.0
    nearest = start + along * min(max(share, 0.0), 1.0)
    return math.hypot(at.x() - nearest.x(), at.y() - nearest.y())
