"""Two plain charts in the theme's colours: curves over the epochs, and a pair of dots for each case."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lungseg_gui.core.language import tr_count
from lungseg_gui.core.numerals import decimal
from lungseg_gui.ui import theme

_AXIS_WIDTH = 44
_CASE_LABELS = 14  # more would touch each other
_LABELS = (4, 5, 6, 7)  # last characters of a case's name below the axis: as few as distinguish the cases
_MOST_DIGITS, _ROUND = 6, 1e-6


@dataclass(frozen=True)
class Line:
    """How a curve is drawn: role of its colour, dashes, dots at its points."""

    role: str
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    dots: bool = False


class _Figures(pg.AxisItem):
    """An axis whose figures all have the same digits, so that they stand below each other, and as many as differ."""

    digits = 3

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the words of ticks."""
        step = abs(spacing * scale)
        digits = next(
            (n for n in range(self.digits, _MOST_DIGITS) if abs(step * 10**n - round(step * 10**n)) < _ROUND),
            _MOST_DIGITS,
        )
        return [decimal(value * scale, digits) for value in values]


class _Whole(pg.AxisItem):
    """An axis of things that are counted: no tick between two of them."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """Return the distances of ticks."""
        found: Any = super().tickSpacing(minVal, maxVal, size)
        return [(step, start) for step, start in found if step >= 1] or [(1.0, 0.0)]


class _Plot(pg.PlotWidget):
    """A plot that shows and nothing else: no menu, no mouse; its colours follow the theme."""

    def __init__(self, name: str) -> None:
        self.figures = _Figures("left")
        super().__init__(
            axisItems={"left": self.figures, "bottom": _Whole("bottom")}, enableMenu=False
        )  # three menus take 30 ms
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item: Any = self.getPlotItem()
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.setClipToView(True)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setStyle(tickLength=0, tickTextOffset=6, autoExpandTextSpace=False)
            axis.setTickFont(theme.font(theme.CAPTION))
            axis.enableAutoSIPrefix(False)
            axis.setStyle(hideOverlappingLabels=False)
        item.getAxis("left").setWidth(_AXIS_WIDTH)
        item.layout.setContentsMargins(0, 4, 12, 0)
        theme.notifier().changed.connect(self._recolour)
        self._recolour()

    def sizeHint(self) -> QSize:
        """Return a low, wide rectangle; the layout lets it grow."""
        return QSize(480, self.minimumHeight())

    def wheelEvent(self, ev: Any) -> None:  # noqa: ANN401 - Qt's QWheelEvent; pyqtgraph names it so
        """Leave the wheel to the window that scrolls."""
        ev.ignore()

    def _recolour(self) -> None:
        self.setBackground(theme.colour("panel"))
        item: Any = self.getPlotItem()
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setTextPen(theme.colour("second"))
            axis.setPen(theme.colour("line"))
        item.getAxis("left").setGrid(150)
        self.draw()

    def draw(self) -> None:
        """Draw the content again in the theme's colours."""


class CurveChart(_Plot):
    """Curves over the epochs.

    Parameters
    ----------
    name : str
        For screen readers.
    lines : mapping of str to Line
        The curves by name.
    """

    def __init__(self, name: str, lines: Mapping[str, Line]) -> None:
        self._lines = dict(lines)
        self._points: dict[str, dict[float, float]] = {line: {} for line in lines}
        self._level: float | None = None
        self._second: float | None = None
        self._second_words = ""
        self._epochs = 1
        super().__init__(name)
        self.setMinimumHeight(128)

    def begin(self) -> None:
        """Forget all points."""
        self._points = {line: {} for line in self._lines}
        self._level = self._second = None
        self.setToolTip("")
        self.setAccessibleDescription("")
        self.draw()

    def set_level(self, value: float | None) -> None:
        """Draw a dotted level, such as the figure of the version before."""
        self._level = value
        self.draw()

    def divide(self, second: float, why: str, *, words: str = "") -> None:
        """Part the curves by a line before an epoch: what follows is another network's.

        Parameters
        ----------
        second : float
            First epoch behind the line.
        why : str
            Said by the tooltip and to screen readers.
        words : str
            A short name of what follows, beside the line.
        """
        if second != self._second:
            self._second, self._second_words = second, words
            self.setToolTip(why)
            self.setAccessibleDescription(why)
            self.draw()

    def put(self, line: str, epoch: float, value: float, *, epochs: int) -> None:
        """Add the point of an epoch, or replace it during the epoch."""
        self._epochs = max(epochs, 1)
        self._points[line][epoch] = value
        self.draw()

    def points(self, line: str) -> list[tuple[float, float]]:
        """Return the points of a curve."""
        return sorted(self._points[line].items())

    def draw(self) -> None:
        """Draw curves, last points and level."""
        item: Any = self.getPlotItem()
        item.clear()
        values = [value for points in self._points.values() for value in points.values()]
        if self._level is not None:
            values.append(self._level)
            pen = pg.mkPen(theme.colour("second"), width=1.5, style=Qt.PenStyle.DotLine)
            item.addItem(pg.InfiniteLine(self._level, angle=0, pen=pen))
        if self._second is not None:
            item.addItem(_division(self._second - 0.5, self._second_words))
        for name, look in self._lines.items():
            points = self.points(name)
            if points:
                self._draw_line(item, points, look)
        item.setXRange(0, self._epochs, padding=0.01)
        if values:
            low, high = min(values), max(values)
            room = max((high - low) * 0.15, 0.002)
            item.setYRange(low - room, high + room, padding=0)
        item.getAxis("left").setTicks(None if values else [[]])
        item.getAxis("bottom").setTicks(
            None if any(self._points.values()) else [[]]
        )  # how many epochs is not known yet

    def _draw_line(self, item: Any, points: Sequence[tuple[float, float]], look: Line) -> None:  # noqa: ANN401
        colour = theme.colour(look.role)
        second = float("inf") if self._second is None else self._second
        for part in ([p for p in points if p[0] < second], [p for p in points if p[0] >= second]):
            item.plot(*_axes(part), pen=pg.mkPen(colour, width=1.75, style=look.style), antialias=True)
        dots = _axes(points if look.dots else points[-1:])
        item.addItem(pg.ScatterPlotItem(*dots, size=6, brush=colour, pen=None, antialias=True))


def _axes(points: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [point[0] for point in points], [point[1] for point in points]


def _division(place: float, words: str = "") -> pg.InfiniteLine:
    """Return a dotted upright line, with words at its foot."""
    pen = pg.mkPen(theme.colour("control"), width=1, style=Qt.PenStyle.DotLine)
    if not words:
        return pg.InfiniteLine(place, angle=90, pen=pen)
    look = {"position": 0, "color": theme.colour("second"), "anchors": [(0, 1), (0, 1)]}
    line = pg.InfiniteLine(place, angle=90, pen=pen, label=words, labelOpts=look)
    line.label.setFont(theme.font(theme.CAPTION))
    return line


@dataclass(frozen=True)
class CasePair:
    """Dice of one case with parent and candidate; by its name in the worklist, else by its id."""

    name: str
    before: float
    after: float


class CaseChart(_Plot):
    """For each case the Dice before (a ring) and after (a dot), most improved first."""

    def __init__(self, name: str) -> None:
        self._pairs: list[CasePair] = []
        super().__init__(name)
        self.setMinimumHeight(104)

    @property
    def pairs(self) -> tuple[CasePair, ...]:
        """What is shown, from left to right."""
        return tuple(self._pairs)

    def set_pairs(self, pairs: Sequence[CasePair]) -> None:
        """Show these cases."""
        self._pairs = sorted(pairs, key=lambda pair: pair.before - pair.after)
        better = sum(pair.after > pair.before for pair in pairs)
        worse = sum(pair.after < pair.before for pair in pairs)
        words = tr_count("{n} cases, {better} better, {worse} worse", "", len(pairs), better=better, worse=worse)
        self.setAccessibleDescription(words)
        self.draw()

    def draw(self) -> None:
        """Draw a stem, a ring and a dot for each case."""
        item: Any = self.getPlotItem()
        item.clear()
        for place, pair in enumerate(self._pairs):
            role = "success" if pair.after > pair.before else "warn" if pair.after < pair.before else "second"
            colour = theme.colour(role)
            item.plot([place, place], [pair.before, pair.after], pen=pg.mkPen(colour, width=1.5))
            ring = pg.mkPen(theme.colour("second"), width=1.5)
            ground = theme.colour("panel")
            item.addItem(pg.ScatterPlotItem([place], [pair.before], size=7, pen=ring, brush=ground, antialias=True))
            item.addItem(pg.ScatterPlotItem([place], [pair.after], size=7, pen=None, brush=colour, antialias=True))
        few = len(self._pairs) <= _CASE_LABELS
        names = list(enumerate(_short_names([pair.name for pair in self._pairs]))) if few else []
        item.getAxis("bottom").setTicks([names])
        item.setXRange(-0.5, max(len(self._pairs), 1) - 0.5, padding=0)
        if self._pairs:
            values = [value for pair in self._pairs for value in (pair.before, pair.after)]
            room = max((max(values) - min(values)) * 0.2, 0.004)
            item.setYRange(min(values) - room, min(max(values) + room, 1.0), padding=0)


def _short_names(names: Sequence[str]) -> list[str]:
    """Return the ends of names, as short as distinguishes them; their places, from 1, where none does."""
    for length in _LABELS:
        short = [name[-length:] for name in names]
        if len(set(short)) == len(names):
            return short
    return [str(place) for place in range(1, len(names) + 1)]


@dataclass(frozen=True)
class Span:
    """The cases of one version, in the order in which they were accepted."""

    version: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self.values)


class WorkChart(_Plot):
    """A dot for each case, in order, and the median of each version as a line."""

    def __init__(self, name: str) -> None:
        self._spans: tuple[Span, ...] = ()
        super().__init__(name)
        self.setMinimumHeight(128)

    @property
    def spans(self) -> tuple[Span, ...]:
        """What is shown, from left to right."""
        return self._spans

    def show_spans(self, spans: Sequence[Span], *, digits: int, words: str) -> None:
        """Show these values; ``words`` says the same for screen readers."""
        self._spans, self.figures.digits = tuple(spans), digits
        self.setAccessibleDescription(words)
        self.draw()

    def draw(self) -> None:
        """Draw dots, medians and where another version began."""
        item: Any = self.getPlotItem()
        item.clear()
        start, ticks = 0, list[tuple[float, str]]()
        for span in self._spans:
            end = start + len(span.values)
            places, grey = list(range(start, end)), theme.colour("second")
            item.addItem(pg.ScatterPlotItem(places, span.values, size=5, pen=None, brush=grey, antialias=True))
            level = pg.mkPen(theme.colour("accent"), width=2.5)
            item.plot([start - 0.4, end - 0.6], [span.median, span.median], pen=level)
            if start:
                item.addItem(_division(start - 0.5))
            ticks.append(((start + end - 1) / 2, span.version))
            start = end
        item.getAxis("bottom").setTicks([ticks])
        item.setXRange(-0.6, max(start, 2) - 0.4, padding=0)
        values = [value for span in self._spans for value in span.values]
        if values:
            room = max((max(values) - min(values)) * 0.1, 10**-self.figures.digits)
            item.setYRange(min(values) - room, max(values) + room, padding=0)
        item.getAxis("left").setTicks(None if values else [[]])


class LineKey(QWidget):
    """A short piece of a line, for a legend."""

    def __init__(self, look: Line) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(20, 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the piece."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._look.role), 1.75, self._look.style))
        painter.drawLine(1, 6, 19, 6)


class DotKey(QWidget):
    """A ring or a dot, for a legend."""

    def __init__(self, role: str, *, ring: bool = False) -> None:
        super().__init__()
        self._role, self._ring = role, ring
        self.setFixedSize(QSize(12, 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring or dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour(self._role)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._ring else colour)
        painter.drawEllipse(QRect(3, 3, 6, 6))
