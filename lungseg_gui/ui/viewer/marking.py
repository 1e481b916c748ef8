"""The threshold tool in use: the region that is marked, until it is applied."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from lungseg_gui.core.contours import Polygon
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.tools.threshold import ThresholdRegion
from lungseg_gui.ui.viewer import colours, outlining
from lungseg_gui.ui.viewer.contours import outlines

_LINE_PX, _CASING_PX = 1.0, 3.0
_TOLERANCE = 0.3  # of a screen pixel


class Host(outlining.Host, Protocol):
    """Where the region is marked: the viewer."""


class Marking:
    """A region is open from the first press until it is applied (Enter, another tool or image) or cancelled (Esc).

    The mask shows at once what applying would leave; the step is made at the end.
    """

    def __init__(self, host: Host) -> None:
        self._host = host
        self._region: ThresholdRegion | None = None
        self._review: Review | None = None
        self._last: tuple[float, float] | None = None
        self._erases = False
        self._lines: tuple[float, list[Polygon]] | None = None

    @property
    def open(self) -> bool:
        """Whether a region is marked that is not applied yet."""
        return self._region is not None

    @property
    def subtracts(self) -> bool:
        """Whether the drag in progress takes away from the region."""
        return self._last is not None and self._erases

    # -- pointer
    def press(self, at: QPointF, *, subtracts: bool) -> None:
        """Begin a region, or mark more of the one that is open."""
        session = self._host.session
        review = session.current if session is not None else None
        if session is None or review is None:
            return
        if self._region is None:
            style = session.brush_style(erase=False)
            prediction, tools = review.prediction, session.tools
            if prediction is None or prediction.probability is None:
                self._host.refuse(
                    tr("The model has not predicted a mask for this image yet.")
                    if prediction is None
                    else tr("No certainty map is stored for this case: predict again (R).")
                )
                return
            if tools.segment in tools.locked:
                self._host.refuse(tr("This lung is locked."))
                return
            self._region = ThresholdRegion(
                review.mask,
                prediction.probability,
                segment=tools.segment,
                threshold=tools.threshold,
                aspect=style.aspect,
                locked=style.locked,
            )
            self._review = review
        self._erases = subtracts
        self._last = self._host.camera.to_image(at)
        self._mark(self._last)
        self._host.outline_changed()

    def drag(self, at: QPointF) -> None:
        """Mark more with the button down."""
        if self._last is not None:
            self._mark(self._host.camera.to_image(at))

    def _mark(self, position: tuple[float, float]) -> None:
        region, session, last = self._region, self._host.session, self._last
        if region is None or session is None or last is None:
            return
        # What is written is painted again with some pixels around it, and so is the border.
        region.mark(last, position, radius=session.radius_px(), erases=self._erases)
        self._last = position
        self._lines = None

    def hover(self, at: QPointF | None) -> None:
        """Nothing: the ring follows the pointer."""

    def release(self) -> None:
        """End a drag; the region stays open."""
        self._last = None

    def follow(self) -> None:
        """Follow the slider; another lung begins another region."""
        region, session = self._region, self._host.session
        if region is None or session is None:
            return
        if session.tools.segment != region.segment:
            self.close()
        elif session.tools.threshold != region.threshold:
            region.set_threshold(session.tools.threshold)

    # -- keys
    def key(self, key: int) -> bool:
        """Enter applies, Esc cancels; return whether the region took the key."""
        if not self.open:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        else:
            return False
        return True

    def wants(self, key: int) -> bool:
        """Whether a key is the region's now, whatever command has it otherwise."""
        return self.open and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)

    def give_up(self) -> bool:
        """Forget the region and what it did; return whether there was one."""
        review = self._review
        if not self._forget() or review is None:
            return False
        review.mask.cancel()
        self._host.outline_changed()
        return True

    def close(self) -> None:
        """Apply the region as one step."""
        region, review, session = self._region, self._review, self._host.session
        if not self._forget() or region is None or review is None or session is None:
            return
        name = region.name
        if session.current is review:
            if not session.commit(name):
                self._host.refuse(tr("The threshold changed nothing in this region."))
        else:
            review.commit(name)
        self._host.outline_changed()

    def _forget(self) -> bool:
        there = self._region is not None
        self._region = self._review = self._last = self._lines = None
        return there

    # -- painting
    def paint(self, painter: QPainter) -> None:
        """Draw the border of the region on a painter whose coordinates are logical pixels."""
        region = self._region
        if region is None or region.box.empty:
            return
        tolerance = _TOLERANCE / max(self._host.camera.scale)
        if self._lines is None or self._lines[0] != tolerance:
            self._lines = tolerance, outlines(region.marked, region.box, value=1, tolerance=tolerance)
        painter.save()
        painter.setTransform(self._host.camera.transform)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shapes = [QPolygonF([QPointF(float(x), float(y)) for x, y in line]) for line in self._lines[1]]
        for colour, width in ((colours.CASING, _CASING_PX), (colours.WHITE, _LINE_PX)):
            pen = QPen(colour, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for shape in shapes:
                painter.drawPolygon(shape)
        painter.restore()
