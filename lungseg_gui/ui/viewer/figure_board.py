"""The figures of the review on the screen: where each is, which one the pointer is over, and how they are painted."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from lungseg_gui.core.figures import Figure, Figures
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.saying import said
from lungseg_gui.ui.viewer import figure_drawing, marking
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.figure_drawing import Placed


class Host(marking.Host, Protocol):
    """Where figures are drawn: the viewer, whose review need not be the session's current one."""

    @property
    def review(self) -> Review | None:
        """The review on the screen."""
        ...


class FigureBoard:
    """Lays figures out once for a camera: a brush that passes by costs nothing."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._placed: tuple[Camera, Image, Figures, list[Placed]] | None = None
        self._said: tuple[Image | None, dict[Figure, tuple[str, ...]]] = None, {}
        self.live: Figure | None = None
        """The one that is drawn or moved, as it is now."""
        self.selected: int | None = None
        """Number of the figure that keys move and remove."""
        self.hovered: int | None = None
        """Number of the figure below the pointer."""
        self.shown = True
        """Whether figures are drawn at all."""

    def figures(self) -> Figures:
        """Return the figures of the review with what is drawn or moved just now."""
        review, live = self._host.review, self.live
        kept = review.figures if review is not None else ()
        if live is None:
            return kept
        others = tuple(live if figure.number == live.number else figure for figure in kept)
        return others if live in others else (*others, live)

    def placed(self) -> list[Placed]:
        """Return the figures as they are on the screen; none where they are hidden."""
        review = self._host.review
        if review is None or not self.shown:
            return []
        figures, camera, image = self.figures(), self._host.camera, review.image
        if not figures:
            return []
        if self._placed is None or self._placed[:3] != (camera, image, figures):
            found = (figure_drawing.place(figure, image, camera, self._words(figure, image)) for figure in figures)
            self._placed = camera, image, figures, [placed for placed in found if placed is not None]
        return self._placed[3]

    def _words(self, figure: Figure, image: Image) -> tuple[str, ...]:
        """Return what a figure says: read once, as an ellipse on a large image takes longer than a step of the hand."""
        if self._said[0] is not image:
            self._said = image, {}
        words = self._said[1].get(figure)
        if words is None:
            if len(self._said[1]) > 2 * len(self.figures()):  # those that a drag has passed through
                self._said[1].clear()
            words = self._said[1][figure] = said(figure, image)
        return words

    def forget(self) -> None:
        """Lay them out again the next time."""
        self._placed = None

    @property
    def reachable(self) -> bool:
        """Whether the tool in use takes figures: what paints passes over them."""
        session = self._host.session
        return session is not None and not session.tools.tool.row.kind.paints

    def find(self, at: QPointF) -> tuple[Figure, int] | None:
        """Return the figure below the pointer and its handle there: the selected one first, then the newest."""
        first = sorted(reversed(self.placed()), key=lambda placed: placed.figure.number != self.selected)
        for placed in first:
            if (handle := placed.taken_at(at)) is not None:
                return placed.figure, handle
        return None

    def over(self, at: QPointF | None) -> bool:
        """Whether a press there would take a figure."""
        return at is not None and self.reachable and self.find(at) is not None

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what touches ``rect``, on a painter whose coordinates are logical pixels."""
        for placed in self.placed():
            if placed.extent.intersects(rect):
                number = placed.figure.number
                figure_drawing.paint(painter, placed, selected=number == self.selected, hovered=number == self.hovered)
